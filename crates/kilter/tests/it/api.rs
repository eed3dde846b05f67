//! The public interface, as a text in the repository: a change of it is seen in review.
//!
//! The compiler's own list of it needs a nightly compiler. This one is made of the sources: the
//! names that `kilter` exports, and the public items of the files that those names stand in, each
//! with its signature. `UPDATE=1 cargo test -p kilter --test it -- api` writes it anew.

use std::path::Path;

/// The files that what `kilter` exports stands in.
const FILES: &[&str] = &[
    "kilter/src/lib.rs",
    "kilter/src/embedded.rs",
    "kilter/src/migrator.rs",
    "migrate/src/registry.rs",
    "migrate/src/context.rs",
    "migrate/src/backfill/mod.rs",
    "migrate/src/options.rs",
    "migrate/src/report.rs",
    "migrate/src/status.rs",
    "migrate/src/version.rs",
    "dialect/src/session.rs",
    "sea-orm/src/lib.rs",
];

/// The public items of a source: each signature on one line, with the line of the type around it.
fn items(source: &str) -> Vec<String> {
    let mut out = Vec::new();
    let mut lines = source.lines().take_while(|line| *line != "#[cfg(test)]");
    let mut in_enum = false;
    while let Some(line) = lines.next() {
        let text = line.trim_start();
        in_enum = line.starts_with("pub enum") || in_enum && line != "}";
        let opens = |word: &str| text.starts_with(word);
        let inside = line.starts_with("impl") || line.starts_with("#[macro_export]");
        if !(inside || opens("pub ") || opens("macro_rules!")) {
            let level = line.len() - text.len();
            if in_enum && level == 4 && text.starts_with(|c: char| c.is_uppercase()) {
                out.push(format!("    {}", text.trim_end_matches([',', '{', ' '])));
            }
            continue;
        }
        let indent = line.len() - text.len();
        let mut item = text.to_owned();
        while !is_whole(&item) {
            let Some(next) = lines.next() else { break };
            item.push(' ');
            item.push_str(next.trim());
        }
        let item = item.replace("( ", "(").replace(", )", ")");
        out.push(format!("{}{}", " ".repeat(indent), item.trim_end_matches([' ', '{'])));
    }
    out
}

/// Whether a signature has come to its end.
fn is_whole(item: &str) -> bool {
    if item.starts_with("pub use") {
        return item.ends_with(';');
    }
    let open = item.matches('(').count() > item.matches(')').count();
    !open && item.ends_with(['{', '}', ';', ','])
}

#[test]
fn the_public_interface_is_the_one_that_is_written_down() {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut now = String::new();
    for file in FILES {
        let source = std::fs::read_to_string(crates.join(file)).expect(file);
        now.push_str(&format!("# {file}\n"));
        for item in items(&source) {
            now.push_str(&format!("{item}\n"));
        }
        now.push('\n');
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/api.txt");
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, &now).expect("written");
    }
    let written = std::fs::read_to_string(&path).unwrap_or_default();
    for (was, is) in written.lines().zip(now.lines()) {
        assert_eq!(
            was, is,
            "the public interface has changed: UPDATE=1 writes tests/it/api.txt anew"
        );
    }
    assert_eq!(written.lines().count(), now.lines().count(), "items came or went");
}
