//! The files of migrations written in Rust, and the registry file that lists them, compared with
//! what the running program holds.
//!
//! The registry file is `mod.rs` in the folder of the files. Kilter owns its lines of the form
//! `m20261122093000: "20261122093000_name.rs",` and leaves everything else in it alone. Deliberately
//! not here: understanding Rust. Whether a file compiles is the compiler's business.

use crate::codes;
use crate::registry::{CodeMigration, Registry, parse_file_name};
use crate::version::Version;
use kilter_diag::{Diagnostic, Source, Span};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

/// The name of the registry file.
pub(crate) const REGISTRY_FILE: &str = "mod.rs";

/// The folder of the migrations written in Rust.
#[derive(Debug, Clone, Copy)]
pub struct CodeFolder<'a> {
    /// Where it is.
    pub path: &'a Path,
    /// Where it is, as shown to people.
    pub shown: &'a str,
}

/// One line of the registry file.
#[derive(Debug, Clone)]
pub(crate) struct Listed {
    pub file: String,
    pub span: Span,
}

/// The migrations of a folder and of the program, by version; where both have one, the program's.
pub(crate) fn read(
    folder: CodeFolder<'_>,
    files: &BTreeMap<String, Arc<Source>>,
    registry: &Registry,
    problems: &mut Vec<Diagnostic>,
) -> Vec<Arc<CodeMigration>> {
    for file in registry.misnamed() {
        problems.push(misnamed(file));
    }
    let listed = registry_file(folder).map(|source| (listed(&source), source));
    compare_with_list(folder, files, listed.as_ref(), problems);
    let mut out: BTreeMap<Version, Arc<CodeMigration>> =
        registry.migrations().map(|m| (m.version, Arc::clone(m))).collect();
    for (name, source) in files {
        let Some((version, stem)) = parse_file_name(name) else {
            problems.push(misnamed(name).at(Span::new(source, 0..0), ""));
            continue;
        };
        match out.get(&version) {
            Some(held) if held.file.as_ref() == Some(name) => {
                problems.extend(stale(held, source));
            }
            Some(held) => problems.push(crate::directory::duplicate(
                version,
                held.file.as_deref().unwrap_or(&held.name),
                name,
            )),
            None if registry.is_empty() => {
                let text = source.text.to_string();
                let code = CodeMigration::unknown(version, stem, name.clone(), text);
                out.insert(version, Arc::new(code));
            }
            None => problems.push(not_in_program(name, source)),
        }
    }
    if listed.is_some() {
        let gone =
            |m: &&Arc<CodeMigration>| m.file.as_ref().is_some_and(|file| !files.contains_key(file));
        problems.extend(registry.migrations().filter(gone).map(|m| gone_from(folder, m)));
    }
    out.into_values().collect()
}

/// The Rust files of a folder whose names begin like a migration's.
pub(crate) fn texts(
    folder: CodeFolder<'_>,
    problems: &mut Vec<Diagnostic>,
) -> BTreeMap<String, Arc<Source>> {
    let mut out = BTreeMap::new();
    // A folder that is not there, or cannot be read, is reported for its SQL files.
    for entry in std::fs::read_dir(folder.path).into_iter().flatten().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if !name.ends_with(".rs") || !name.starts_with(|c: char| c.is_ascii_digit()) {
            continue;
        }
        match std::fs::read_to_string(entry.path()) {
            Ok(text) => {
                let source = Source::new(shown(folder, &name), text);
                out.insert(name, source);
            }
            Err(e) => problems.push(Diagnostic::error(
                codes::UNREADABLE,
                format!("{} cannot be read: {e}", shown(folder, &name)),
            )),
        }
    }
    out
}

pub(crate) fn shown(folder: CodeFolder<'_>, name: &str) -> String {
    match folder.shown {
        "" => name.to_owned(),
        shown => format!("{}/{name}", shown.trim_end_matches('/')),
    }
}

/// The registry file, if there is one.
fn registry_file(folder: CodeFolder<'_>) -> Option<Arc<Source>> {
    let text = std::fs::read_to_string(folder.path.join(REGISTRY_FILE)).ok()?;
    Some(Source::new(shown(folder, REGISTRY_FILE), text))
}

/// The lines of a registry file that list migrations.
pub(crate) fn listed(source: &Arc<Source>) -> Vec<Listed> {
    let mut out = Vec::new();
    let mut at = 0;
    for line in source.text.split_inclusive('\n') {
        let start = at + (line.len() - line.trim_start().len());
        at += line.len();
        let text = line.trim();
        if let Some(file) = entry(text) {
            let span = Span::new(source, start..start + text.len());
            out.push(Listed { file: file.to_owned(), span });
        }
    }
    out
}

/// The file that a line `m20261122093000: "20261122093000_name.rs",` lists.
fn entry(line: &str) -> Option<&str> {
    let (name, rest) = line.split_once(':')?;
    let word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let file = rest.trim().trim_end_matches(',').trim_end().strip_prefix('"')?.strip_suffix('"')?;
    (!name.trim().is_empty() && name.trim().chars().all(word) && file.ends_with(".rs"))
        .then_some(file)
}

/// The line that lists a file.
pub(crate) fn line_for(file: &str) -> String {
    let digits: String = file.chars().take_while(char::is_ascii_digit).collect();
    format!("m{digits}: \"{file}\",")
}

fn compare_with_list(
    folder: CodeFolder<'_>,
    files: &BTreeMap<String, Arc<Source>>,
    listed: Option<&(Vec<Listed>, Arc<Source>)>,
    problems: &mut Vec<Diagnostic>,
) {
    let Some((listed, registry)) = listed else {
        for (name, source) in files {
            problems.push(unlisted(folder, name, source).note(format!(
                "there is no {}; `kilter new NAME --rust` writes it",
                shown(folder, REGISTRY_FILE)
            )));
        }
        return;
    };
    for (at, line) in listed.iter().enumerate() {
        if listed[..at].iter().any(|earlier| earlier.file == line.file) {
            problems.push(
                Diagnostic::error(codes::REGISTRY, format!("{} is listed twice", line.file))
                    .at(line.span.clone(), "")
                    .help("remove one of the two lines"),
            );
        } else if !files.contains_key(&line.file) {
            problems.push(
                Diagnostic::error(
                    codes::REGISTRY,
                    format!("{} is listed and does not exist", line.file),
                )
                .at(line.span.clone(), "")
                .help("bring the file back, or remove the line"),
            );
        }
    }
    for (name, source) in files {
        if !listed.iter().any(|line| line.file == *name) {
            problems.push(unlisted(folder, name, source).help(format!(
                "add the line `{}` to {}",
                line_for(name),
                registry.path
            )));
        }
    }
}

fn unlisted(folder: CodeFolder<'_>, name: &str, source: &Arc<Source>) -> Diagnostic {
    let what = format!("{name} is not listed in {}", shown(folder, REGISTRY_FILE));
    Diagnostic::error(codes::REGISTRY, what)
        .at(Span::new(source, 0..0), "")
        .note("a migration that no program holds would never run")
}

/// A program that was built before a file was edited.
fn stale(held: &CodeMigration, source: &Arc<Source>) -> Option<Diagnostic> {
    let same = held
        .text
        .as_ref()
        .is_none_or(|text| crate::checksum::normal(text) == crate::checksum::normal(&source.text));
    let what = format!("this program was built from another text of {}", source.path);
    (!same).then(|| {
        Diagnostic::error(codes::REGISTRY, what)
            .at(Span::new(source, 0..0), "")
            .help("build it again")
    })
}

fn not_in_program(name: &str, source: &Arc<Source>) -> Diagnostic {
    Diagnostic::error(codes::REGISTRY, format!("this program does not hold {name}"))
        .at(Span::new(source, 0..0), "")
        .note("it was built before the file was added, or from another folder")
        .help("build it again")
}

fn gone_from(folder: CodeFolder<'_>, code: &CodeMigration) -> Diagnostic {
    let file = code.file.as_deref().unwrap_or_default();
    let what = format!("this program holds {file}, which is not in {}", folder.shown);
    Diagnostic::error(codes::REGISTRY, what)
        .help("bring the file back, or build the program again without it")
}

fn misnamed(name: &str) -> Diagnostic {
    Diagnostic::error(codes::MISNAMED, format!("{name} is not named like a migration"))
        .note("expected YYYYMMDDHHMMSS_name.rs")
        .help("rename the file, or move it out of the directory")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_lines_that_list_are_read() {
        let text = "//! m1: \"no.rs\"\nkilter::migrations! {\n    m20260401090000: \
                    \"20260401090000_a.rs\",\n\tm2 : \"b.rs\"\n    // m3: \"c.rs\",\n}\n";
        let source = Source::new("mod.rs", text);
        let found: Vec<_> =
            listed(&source).iter().map(|l| format!("{} {}", l.span, l.file)).collect();
        assert_eq!(found, ["mod.rs:3:5 20260401090000_a.rs", "mod.rs:4:2 b.rs"]);
        let line = line_for("20260401090000_a.rs");
        assert_eq!(entry(&line), Some("20260401090000_a.rs"));
    }
}
