//! Writing a migration in Rust: its file, and its line in the registry file.

use crate::code_files::{self, CodeFolder, REGISTRY_FILE};
use crate::codes;
use crate::directory::Directory;
use crate::version::Version;
use crate::write::{free_version, named, place, rehash, replace, unwritable};
use jiff::Timestamp;
use kilter_diag::{Diagnostic, Source};
use std::path::PathBuf;

/// A migration in Rust that was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WrittenCode {
    /// The version given to it.
    pub version: Version,
    /// Its file.
    pub file: PathBuf,
    /// The registry file, which lists it now.
    pub registry: PathBuf,
}

/// Writes a migration in Rust to be filled in, and lists it in the registry file, which is made
/// where there is none. What else stands in that file stays as it is. Renews the sum file.
///
/// # Errors
/// When the name is empty, or a file cannot be written; then nothing is changed but, at most, the
/// sum file is not renewed, which is said.
pub fn write_code(
    directory: &Directory,
    folder: CodeFolder<'_>,
    name: &str,
    now: Timestamp,
) -> Result<WrittenCode, Diagnostic> {
    let name = named(name)?;
    std::fs::create_dir_all(folder.path).map_err(|e| unwritable(folder.path, &e))?;
    let version = free_version(directory, folder.path, now);
    let file_name = format!("{version}_{name}.rs");
    let registry = folder.path.join(REGISTRY_FILE);
    let text = match std::fs::read_to_string(&registry) {
        Ok(text) => with_line(&text, &file_name).ok_or_else(|| no_list(folder, &file_name))?,
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => new_registry(&file_name),
        Err(e) => return Err(unwritable(&registry, &e)),
    };
    let file = folder.path.join(&file_name);
    place(&file, &template(&name))?;
    if let Err(e) = replace(&registry, &text) {
        let _ = std::fs::remove_file(&file);
        return Err(unwritable(&registry, &e));
    }
    rehash(directory, &file_name)?;
    Ok(WrittenCode { version, file, registry })
}

fn no_list(folder: CodeFolder<'_>, file: &str) -> Diagnostic {
    let shown = code_files::shown(folder, REGISTRY_FILE);
    Diagnostic::error(
        codes::REGISTRY,
        format!("{shown} has no `kilter::migrations! {{ … }}` to list the migration in"),
    )
    .state("nothing was written")
    .help(format!(
        "put `kilter::migrations! {{` and `}}` into it, on lines of their own, and `{}` between them",
        code_files::line_for(file)
    ))
}

fn new_registry(file: &str) -> String {
    format!(
        "//! The migrations written in Rust. `kilter new NAME --rust` adds a line; after a merge, keep\n\
         //! the lines of both sides: their order does not matter.\n\nkilter::migrations! {{\n    {}\n}}\n",
        code_files::line_for(file)
    )
}

/// The registry file with a line for `file`: before the first that is later, else after the last,
/// else as the first line of the list. `None` where there is no list.
fn with_line(text: &str, file: &str) -> Option<String> {
    let source = Source::new(REGISTRY_FILE, text);
    let listed = code_files::listed(&source);
    let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let line_start = |at: usize| text[..at].rfind('\n').map_or(0, |n| n + 1);
    let line_end = |at: usize| text[at..].find('\n').map_or(text.len(), |n| at + n + 1);
    let (at, indent) = if let Some(later) = listed.iter().find(|l| l.file.as_str() > file) {
        let start = line_start(later.span.range.start);
        (start, text[start..later.span.range.start].to_owned())
    } else if let Some(last) = listed.last() {
        let start = line_start(last.span.range.start);
        (line_end(last.span.range.start), text[start..last.span.range.start].to_owned())
    } else {
        let opening = text.find("migrations!").map(line_end)?;
        (opening, "    ".to_owned())
    };
    let mut out = text[..at].to_owned();
    // The last line of a list may lack its comma.
    let before = out.trim_end();
    if before.ends_with('"') {
        out.insert(before.len(), ',');
    }
    if !out.is_empty() && !out.ends_with('\n') {
        out.push_str(end);
    }
    out.push_str(&format!("{indent}{}{end}", code_files::line_for(file)));
    out.push_str(&text[at..]);
    Some(out)
}

fn template(name: &str) -> String {
    let words = name.replace('_', " ");
    format!(
        "//! {words}\n\nuse kilter::{{Context, Migration, MigrationResult}};\n\n\
         pub const MIGRATION: Migration = Migration::new(up).down(down);\n\n\
         fn up(db: &mut Context) -> MigrationResult {{\n    \
         // For example:\n    \
         // if !db.has_column(\"deployments\", \"custom_field\")? {{\n    \
         //     db.execute(\"ALTER TABLE deployments ADD COLUMN custom_field TEXT DEFAULT ''\")?;\n    \
         // }}\n    \
         let _ = db;\n    Ok(())\n}}\n\n\
         fn down(db: &mut Context) -> MigrationResult {{\n    let _ = db;\n    Ok(())\n}}\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    const ONE: &str = "// ours\nkilter::migrations! {\n\tm2: \"2_b.rs\"\n}\n\nfn mine() {}\n";

    #[test]
    fn a_line_finds_its_place_and_the_rest_stays() {
        let after = with_line(ONE, "3_c.rs").expect("a list");
        let want = ONE.replace("\"2_b.rs\"\n", "\"2_b.rs\",\n\tm3: \"3_c.rs\",\n");
        assert_eq!(after, want);
        let before = with_line(ONE, "1_a.rs").expect("a list");
        assert_eq!(before, ONE.replace("\tm2", "\tm1: \"1_a.rs\",\n\tm2"));
        let empty = "kilter::migrations! {\r\n}\r\n";
        let first = with_line(empty, "1_a.rs").expect("a list");
        assert_eq!(first, "kilter::migrations! {\r\n    m1: \"1_a.rs\",\r\n}\r\n");
        assert_eq!(with_line("fn main() {}\n", "1_a.rs"), None);
        let new = new_registry("1_a.rs");
        assert_eq!(code_files::listed(&Source::new("mod.rs", new)).len(), 1);
    }
}
