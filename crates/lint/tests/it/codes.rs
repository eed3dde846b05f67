//! Every code that any crate gives is one `kilter rule` explains.

use std::collections::BTreeSet;
use std::path::Path;

/// The codes that are made in a directory's sources: `Code("G001")`.
fn codes(dir: &Path, out: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(dir).expect("a source directory") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            codes(&path, out);
        } else if path.extension().is_some_and(|e| e == "rs") {
            let text = std::fs::read_to_string(&path).expect("a source file");
            for (at, sign) in text.match_indices("Code(\"") {
                let code = text[at + sign.len()..].split('"').next().unwrap_or_default();
                out.insert(code.to_owned());
            }
        }
    }
}

#[test]
fn every_code_is_explained() {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut found = BTreeSet::new();
    for entry in std::fs::read_dir(crates).expect("crates") {
        let src = entry.expect("an entry").path().join("src");
        if src.is_dir() {
            codes(&src, &mut found);
        }
    }
    for number in 0..=24 {
        assert!(found.contains(&format!("G{number:03}")), "G{number:03} is never given");
    }
    let silent: Vec<_> = found.iter().filter(|c| kilter_lint::explain(c).is_none()).collect();
    assert!(silent.is_empty(), "document them in crates/lint/src/codes.rs: {silent:?}");
}
