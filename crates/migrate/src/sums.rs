//! The sum file of a directory beside the files it stands for: what it should say, and whether it
//! does.
//!
//! Rust files are summed like SQL files, in the folder they stand in. Deliberately not here: the
//! form of the file (`sum`).

use crate::checksum::Checksum;
use crate::code_files::{self, CodeFolder};
use crate::codes;
use crate::directory::{Directory, join, read_text, sql_files, unreadable};
use crate::registry::Registry;
use crate::sum::{SUM_FILE, SumFile, SumState};
use kilter_diag::{Diagnostic, Source};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

/// Checksums by file name.
type Sums = BTreeMap<String, Checksum>;

/// The sum files of a directory as they should be: where each is, as shown to people, and its lines.
pub(crate) fn current(
    directory: &Directory,
) -> Result<Vec<(&Path, &str, SumFile)>, Vec<Diagnostic>> {
    let mut problems = Vec::new();
    let (path, shown) = (directory.path.as_path(), directory.shown.as_str());
    let mut sums = Sums::new();
    for name in sql_files(path, shown, &mut problems) {
        if let Some(text) = read_text(path, shown, &name, &mut problems) {
            sums.insert(name, Checksum::of(&text));
        }
    }
    let (folder, of) = match &directory.code {
        Some((folder, of)) => (folder.as_path(), of.as_str()),
        None => (path, shown),
    };
    let texts = code_files::texts(CodeFolder { path: folder, shown: of }, &mut problems);
    let rust = texts.iter().map(|(name, source)| (name.clone(), Checksum::of(&source.text)));
    let mut out = Vec::new();
    if directory.code.is_none() {
        sums.extend(rust);
    } else if !texts.is_empty() || folder.join(SUM_FILE).exists() {
        out.push((folder, of, SumFile(rust.collect())));
    }
    out.insert(0, (path, shown, SumFile(sums)));
    if problems.is_empty() { Ok(out) } else { Err(problems) }
}

/// Reads the sum file of a folder and compares it with the files.
pub(crate) fn check(
    path: &Path,
    shown: &str,
    sums: &Sums,
    problems: &mut Vec<Diagnostic>,
) -> SumState {
    let name = join(shown, SUM_FILE);
    let text = match std::fs::read(path.join(SUM_FILE)) {
        Ok(bytes) => String::from_utf8_lossy(&bytes).into_owned(),
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => {
            if !sums.is_empty() {
                problems.push(
                    Diagnostic::info(codes::SUM_MISMATCH, format!("{name} does not exist"))
                        .note("without it, edits and merges of migrations go unnoticed until they run")
                        .command("kilter hash"),
                );
            }
            return SumState::Absent;
        }
        Err(e) => {
            problems.push(unreadable(&name, &e));
            return SumState::Absent;
        }
    };
    compare(&Source::new(name, text), sums, problems)
}

/// Compares a sum file with the checksums of the files.
fn compare(source: &Arc<Source>, sums: &Sums, problems: &mut Vec<Diagnostic>) -> SumState {
    let (file, mistakes) = SumFile::read(source);
    let broken = !mistakes.is_empty();
    problems.extend(mistakes);
    if !broken {
        problems.extend(file.report(source, sums));
    }
    file.compare(sums)
}

/// Compares a sum file that is part of a program with its SQL files and, where the file lists
/// migrations in Rust, with those that the program holds.
pub(crate) fn compare_embedded(
    source: &Arc<Source>,
    mut sums: Sums,
    registry: &Registry,
    problems: &mut Vec<Diagnostic>,
) -> SumState {
    let (file, _) = SumFile::read(source);
    let mut held = Sums::new();
    for migration in registry.migrations() {
        if let (Some(name), Some(text)) = (&migration.file, &migration.text) {
            held.insert(name.clone(), Checksum::of(text));
        }
    }
    let listed: Vec<&String> = file.0.keys().filter(|name| name.ends_with(".rs")).collect();
    if !listed.is_empty() {
        for name in listed.into_iter().filter(|name| !held.contains_key(*name)) {
            problems.push(
                Diagnostic::error(codes::REGISTRY, format!("this program does not hold {name}"))
                    .note(format!("{} lists it", source.path))
                    .help("give the program its migrations in Rust: `Migrator::registry(migrations::registry())`"),
            );
            // It is told once.
            sums.extend(file.0.get_key_value(name).map(|(name, sum)| (name.clone(), sum.clone())));
        }
        sums.extend(held);
    }
    compare(source, &sums, problems)
}
