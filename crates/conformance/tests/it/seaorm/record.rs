//! What SeaORM made, as recorded: one file a case in `conformance/seaorm/expected`, with a section
//! for each database and release; releases that made the same share one.

use super::{Release, home};
use kilter_conformance::dump::{self, Dump};
use kilter_schema::Dialect;
use std::collections::BTreeMap;

/// What SeaORM made of a case, or why it made nothing: it panicked, or the database refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    Made(Dump),
    Failed(String),
}

const FAILED: &str = "-- fails: ";

impl Outcome {
    pub fn text(&self) -> String {
        match self {
            Self::Made(dump) => dump::text(dump),
            Self::Failed(why) => format!("{FAILED}{}\n", why.replace('\n', "\n--   ")),
        }
    }

    fn parse(text: &str) -> Self {
        match text.strip_prefix(FAILED) {
            Some(why) => Self::Failed(why.trim_end().replace("\n--   ", "\n")),
            None if text.trim().is_empty() => Self::Made(Vec::new()),
            None => Self::Made(text.trim_end().split("\n\n").map(str::to_owned).collect()),
        }
    }
}

/// The outcomes of a case.
pub type Record = BTreeMap<(Dialect, Release), Outcome>;

/// Reads the record of a case; empty when there is none.
pub fn load(case: &str) -> Record {
    let path = home().join("expected").join(format!("{case}.txt"));
    parse(&std::fs::read_to_string(path).unwrap_or_default())
}

fn parse(text: &str) -> Record {
    let mut out = Record::new();
    for section in text.split("== ").skip(1) {
        let (head, body) = section.split_once('\n').unwrap_or((section, ""));
        let (dialect, releases) = head.split_once(", SeaORM ").expect("a section's head");
        let dialect = Dialect::from_name(dialect).expect("a dialect");
        for release in Release::ALL {
            if releases.contains(release.number()) {
                out.insert((dialect, release), Outcome::parse(body.trim_start_matches('\n')));
            }
        }
    }
    out
}

/// Writes the record of a case.
pub fn store(case: &str, record: &Record) {
    let mut text = String::new();
    for dialect in Dialect::ALL {
        let of = |release| record.get(&(dialect, release));
        match (of(Release::One), of(Release::Two)) {
            (Some(one), Some(two)) if one == two => section(&mut text, dialect, "1 and 2", one),
            (one, two) => {
                one.iter().for_each(|o| section(&mut text, dialect, "1", o));
                two.iter().for_each(|o| section(&mut text, dialect, "2", o));
            }
        }
    }
    let folder = home().join("expected");
    std::fs::create_dir_all(&folder).expect("a folder");
    std::fs::write(folder.join(format!("{case}.txt")), text).expect("a record");
}

fn section(text: &mut String, dialect: Dialect, releases: &str, outcome: &Outcome) {
    if !text.is_empty() {
        text.push('\n');
    }
    text.push_str(&format!("== {dialect}, SeaORM {releases}\n\n{}", outcome.text()));
}
