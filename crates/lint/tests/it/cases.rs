//! Runs all cases; `UPDATE=1` writes what is found into the files, to be read before committing.

use super::case::{Case, parse, run};
use kilter_lint::RULES;
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

/// The case files, by name.
pub fn files() -> Vec<PathBuf> {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut out: Vec<PathBuf> = std::fs::read_dir(&dir)
        .unwrap_or_else(|e| panic!("{}: {e}", dir.display()))
        .map(|entry| entry.unwrap_or_else(|e| panic!("{e}")).path())
        .filter(|p| p.extension().is_some_and(|e| e == "md"))
        .collect();
    out.sort();
    out
}

pub fn text(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

#[test]
fn cases_find_what_they_say() {
    let update = std::env::var_os("UPDATE").is_some();
    let mut wrong = String::new();
    for path in files() {
        let old = text(&path);
        let new = rewritten(&old);
        if new == old {
            continue;
        }
        if update {
            std::fs::write(&path, &new).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        } else {
            let _ = writeln!(wrong, "{}:\n{}", path.display(), difference(&old, &new));
        }
    }
    assert!(wrong.is_empty(), "findings differ (UPDATE=1 rewrites the files):\n{wrong}");
}

/// The file with what is found now in its `diagnostics` fences.
fn rewritten(old: &str) -> String {
    let cases = parse(old);
    let mut out = String::new();
    let mut at = 0;
    for section in old.split_inclusive('\n').collect::<String>().split("\n## ") {
        if at == 0 {
            out.push_str(section);
        } else {
            out.push_str("\n## ");
            out.push_str(&with_results(section, &cases[at - 1]));
        }
        at += 1;
    }
    assert_eq!(at, cases.len() + 1);
    out
}

fn with_results(section: &str, case: &Case) -> String {
    let end = section.find("```diagnostics").unwrap_or(section.len());
    let mut out = section[..end].trim_end().to_owned();
    for &dialect in &case.dialects {
        let _ = write!(out, "\n\n```diagnostics {dialect}\n{}```", run(case, dialect));
    }
    out.push('\n');
    out
}

fn difference(old: &str, new: &str) -> String {
    let (old, new): (Vec<&str>, Vec<&str>) = (old.lines().collect(), new.lines().collect());
    let first = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
    let window =
        |lines: &[&str]| lines[first.saturating_sub(3)..lines.len().min(first + 12)].join("\n");
    format!("line {}\n--- expected\n{}\n--- found\n{}", first + 1, window(&old), window(&new))
}

/// Rules about models and protos; those about migrations are tested beside their code. PM905 is
/// about files that cannot be read, and a case has no files; PM906 is about descriptor sets, and is
/// tested beside their reader; the GORM front end gives each table one model, so that PM009 is
/// tested beside its code.
fn rules() -> impl Iterator<Item = &'static str> {
    RULES
        .iter()
        .map(|r| r.code.0)
        .filter(|c| c.starts_with("PM") && !["PM905", "PM906", "PM907", "PM009"].contains(c))
}

/// Every rule has a case in which it fires and one of the same file in which it is silent.
#[test]
fn every_rule_fires_somewhere_and_is_silent_somewhere() {
    let mut fires = BTreeSet::new();
    let mut silent = BTreeSet::new();
    for path in files() {
        let cases = parse(&text(&path));
        let found = |case: &Case, code: &str| {
            case.fences("diagnostics").any(|(_, t)| t.contains(&format!("[{code}]")))
        };
        for code in rules() {
            let hits = cases.iter().filter(|c| found(c, code)).count();
            if hits > 0 {
                fires.insert(code);
                if hits < cases.len() {
                    silent.insert(code);
                }
            }
        }
    }
    for (_, row) in super::tables::all_rows() {
        for (_, cell) in super::rows::expectations(&row) {
            fires.extend(rules().filter(|c| cell.contains(c)));
            silent.extend(rules().filter(|c| row.heading.contains(c) && !cell.contains(c)));
        }
    }
    let missing = |set: &BTreeSet<&str>| rules().filter(|c| !set.contains(c)).collect::<Vec<_>>();
    assert_eq!(missing(&fires), Vec::<&str>::new(), "rules without a case in which they fire");
    assert_eq!(missing(&silent), Vec::<&str>::new(), "rules without a silent case beside it");
}
