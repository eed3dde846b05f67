//! Real SeaORM and Kilter on the entities of `conformance/seaorm`, on real servers.
//!
//! The programs there print the statements SeaORM creates tables with; here they run, the databases
//! are dumped by their own means, and the dumps are recorded. Kilter reads the same source files,
//! and what it makes must be what is recorded.

mod live;
mod ours;
mod random;
mod record;
mod sync;

use kilter_conformance::Case;
use kilter_schema::Dialect;
use std::path::{Path, PathBuf};

/// A release of SeaORM that there is a program for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Release {
    /// 1.1, with sea-query 0.32.
    One,
    /// 2.0, with sea-query 1.0.
    Two,
}

impl Release {
    pub const ALL: [Self; 2] = [Self::One, Self::Two];

    /// Its number in names of folders and in records.
    pub fn number(self) -> char {
        match self {
            Self::One => '1',
            Self::Two => '2',
        }
    }
}

/// `conformance/seaorm`.
pub fn home() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../conformance/seaorm")
}

/// The cases of a release: those for both, and those below its own folder; or those whose names
/// start with one of the beginnings in the variable `CASES`.
pub fn cases(folder: &Path, release: Release) -> Vec<Case> {
    let own = folder.join(format!("only{}", release.number()));
    let mut cases: Vec<Case> = [folder.to_path_buf(), own].iter().flat_map(|f| files(f)).collect();
    if let Ok(starts) = std::env::var("CASES") {
        cases.retain(|case| starts.split(',').any(|start| case.name.starts_with(start)));
    }
    cases
}

fn files(folder: &Path) -> Vec<Case> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut paths: Vec<PathBuf> = entries.flatten().map(|e| e.path()).collect();
    paths.retain(|p| p.extension().is_some_and(|e| e == "rs"));
    paths.sort();
    paths.iter().map(|path| read(path)).collect()
}

/// A file is a case; a line `//! schemas: a b` names schemas that have to be there.
fn read(path: &Path) -> Case {
    let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let text = std::fs::read_to_string(path).expect("a case");
    let schemas = text.lines().filter_map(|l| l.strip_prefix("//! schemas: "));
    let schemas = schemas.flat_map(str::split_whitespace).map(str::to_owned).collect();
    Case {
        name: name.clone(),
        dialects: Dialect::ALL.to_vec(),
        schemas,
        models: Vec::new(),
        steps: vec![String::new()],
        files: vec![(format!("src/{name}.rs"), text)],
    }
}

#[test]
fn the_corpus_of_entities_stays_large() {
    let mut names: Vec<String> = Release::ALL
        .iter()
        .flat_map(|release| cases(&home().join("cases"), *release))
        .map(|case| case.name)
        .collect();
    names.sort();
    names.dedup();
    assert!(
        names.len() >= 80,
        "only {} modules: what was compared once must stay compared",
        names.len()
    );
}
