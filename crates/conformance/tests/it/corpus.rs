//! What all tests of the corpus need: its folder, and the recorded dumps.

use kilter_conformance::dump::{self, Dump};
use kilter_conformance::{Case, Release, registry};
use kilter_schema::Dialect;
use std::path::PathBuf;

/// The module of our Go program.
pub const MODULE: &str = "kilter.test/conformance";

/// `conformance/gorm`.
pub fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../conformance/gorm")
}

/// All cases, or those whose names start with one of the beginnings in the variable `CASES`.
pub fn cases() -> Vec<Case> {
    let mut cases = all();
    if let Ok(starts) = std::env::var("CASES") {
        cases.retain(|case| starts.split(',').any(|start| case.name.starts_with(start)));
        assert!(!cases.is_empty(), "no case starts with {starts}");
    }
    cases
}

fn all() -> Vec<Case> {
    Case::all(&folder().join("cases")).expect("the corpus can be read")
}

/// The text of a release's `go.mod`.
pub fn go_mod(release: Release) -> String {
    std::fs::read_to_string(folder().join(release.mod_file())).expect("a go.mod")
}

/// What GORM did with a case on a dialect: the dump, or its refusal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    Made(Dump),
    Failed(String),
}

impl Outcome {
    /// Whether two runs had the same outcome. GORM goes through relations in the order of a Go
    /// map, so that of several mistakes any may be the one that is told: names do not count.
    pub fn is_same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Failed(a), Self::Failed(b)) => without_names(a) == without_names(b),
            _ => self == other,
        }
    }
}

/// A message without what stands in quotes.
fn without_names(message: &str) -> String {
    let parts = message.split(['"', '\'', '`']).step_by(2);
    parts.collect::<Vec<_>>().join("…")
}

const FAILED: &str = "-- GORM fails: ";

impl Outcome {
    pub fn text(&self) -> String {
        match self {
            Self::Made(dump) => dump::text(dump),
            Self::Failed(error) => format!("{FAILED}{}\n", error.replace('\n', "\n--   ")),
        }
    }

    pub fn parse(text: &str) -> Self {
        match text.strip_prefix(FAILED) {
            Some(error) => Self::Failed(error.trim_end().replace("\n--   ", "\n")),
            None if text.is_empty() => Self::Made(Vec::new()),
            None => Self::Made(text.trim_end().split("\n\n").map(str::to_owned).collect()),
        }
    }
}

/// The file with what a release made; only what differs from the newest has a file of its own.
pub fn recorded_path(case: &str, dialect: Dialect, release: Release) -> PathBuf {
    let name = match release {
        Release::Current => format!("{dialect}.sql"),
        older => format!("{dialect}.{}.sql", older.name()),
    };
    folder().join("cases").join(case).join("expected").join(name)
}

/// What a release made, as recorded.
pub fn recorded(case: &str, dialect: Dialect, release: Release) -> Option<Outcome> {
    let read = |release| std::fs::read_to_string(recorded_path(case, dialect, release)).ok();
    read(release).or_else(|| read(Release::Current)).map(|text| Outcome::parse(&text))
}

/// The lines in which two texts differ.
pub fn difference(old: &str, new: &str) -> String {
    similar::TextDiff::from_lines(old, new).unified_diff().context_radius(2).to_string()
}

#[test]
fn the_registry_lists_every_case() {
    let path = folder().join("registry.go");
    let wanted = registry(&all(), MODULE);
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, &wanted).expect("the registry can be written");
    }
    let found = std::fs::read_to_string(&path).expect("registry.go");
    assert!(
        found == wanted,
        "conformance/gorm/registry.go is not up to date: make conformance-record"
    );
}

#[test]
fn the_corpus_stays_large() {
    let count = all().len();
    assert!(count >= 400, "only {count} packages: what was compared once must stay compared");
}
