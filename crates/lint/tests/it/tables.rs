//! Runs the tables of `tests/rows`, and counts how often each rule fires and is silent.

use super::cases::{files, text};
use super::rows::{Row, expectations, found, parse, shared};
use kilter_lint::RULES;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

pub fn tables() -> Vec<PathBuf> {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rows");
    let mut out: Vec<PathBuf> = std::fs::read_dir(&dir)
        .unwrap_or_else(|e| panic!("{}: {e}", dir.display()))
        .map(|entry| entry.unwrap_or_else(|e| panic!("{e}")).path())
        .collect();
    out.sort();
    out
}

pub fn all_rows() -> Vec<(PathBuf, Row)> {
    let of = |path: PathBuf| {
        parse(&text(&path)).into_iter().map(move |row| (path.clone(), row)).collect::<Vec<_>>()
    };
    tables().into_iter().flat_map(of).collect()
}

/// Every row says what it says it does. The expectations are written by hand, from what the types
/// can hold; nothing rewrites them.
#[test]
fn rows_find_what_they_say() {
    let vendored = shared();
    let mut wrong = String::new();
    let mut count = 0;
    for (path, row) in all_rows() {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let expectations = expectations(&row);
        assert!(!expectations.is_empty(), "{name}: {} expects nothing", row.title());
        for (dialect, expected) in expectations {
            count += 1;
            let found = found(&row, dialect, &vendored);
            if found != expected {
                let _ = writeln!(
                    wrong,
                    "{name}: {} [{dialect}]\n    expected {expected}\n    found    {found}",
                    row.title()
                );
            }
        }
    }
    assert!(count > 0);
    assert!(wrong.is_empty(), "\n{wrong}");
}

/// In the tables and the cases together, every rule about protos fires and stays silent three
/// times at least; a row counts as silent when it stands under a heading that is about the
/// rule: by its code, or by a row that fires.
#[test]
fn every_rule_has_three_cases_of_each() {
    let mut fires: BTreeMap<&str, usize> = BTreeMap::new();
    let mut silent: BTreeMap<&str, usize> = BTreeMap::new();
    let rules: Vec<&str> = RULES
        .iter()
        .map(|r| r.code.0)
        .filter(|c| c.starts_with("PM") && !APART.contains(c))
        .collect();
    let rows = all_rows();
    let about: BTreeSet<(&str, &str)> = rows
        .iter()
        .flat_map(|(_, row)| expectations(row).into_iter().map(move |(_, cell)| (row, cell)))
        .flat_map(|(row, cell)| {
            let said = rules.iter().filter(move |c| cell.contains(*c) || row.heading.contains(*c));
            said.map(move |c| (row.heading.as_str(), *c))
        })
        .collect();
    for (_, row) in &rows {
        for (_, cell) in expectations(row) {
            for code in &rules {
                if cell.contains(code) {
                    *fires.entry(code).or_default() += 1;
                } else if about.contains(&(row.heading.as_str(), *code)) {
                    *silent.entry(code).or_default() += 1;
                }
            }
        }
    }
    for path in files() {
        let cases = super::case::parse(&text(&path));
        for code in &rules {
            let mark = format!("[{code}]");
            let hit =
                |c: &super::case::Case| c.fences("diagnostics").any(|(_, t)| t.contains(&mark));
            let hits: usize = cases
                .iter()
                .flat_map(|c| c.fences("diagnostics"))
                .map(|(_, t)| t.matches(&mark).count())
                .sum();
            *fires.entry(code).or_default() += hits;
            if hits > 0 {
                *silent.entry(code).or_default() += cases.iter().filter(|c| !hit(c)).count();
            }
        }
    }
    let few = |map: &BTreeMap<&str, usize>| -> Vec<String> {
        let count = |c: &&str| map.get(*c).copied().unwrap_or(0);
        rules.iter().filter(|c| count(c) < 3).map(|c| format!("{c} ({})", count(c))).collect()
    };
    assert!(few(&fires).is_empty(), "rules that fire less than three times: {:?}", few(&fires));
    assert!(few(&silent).is_empty(), "rules silent less than three times: {:?}", few(&silent));
}

/// Rules that no table and no case can show: files that cannot be read, refs that do not exist;
/// tested where those are read.
pub const APART: [&str; 4] = ["PM009", "PM905", "PM906", "PM907"];
