//! The severities of `tests/severities.md` against the registry, and against what occurs.

use super::case::parse as cases;
use super::cases::{files, text};
use super::rows::{expectations, parse};
use super::tables::{APART, all_rows};
use kilter_lint::RULES;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Each rule with the severity it usually has, and the others.
fn promised() -> BTreeMap<String, (String, BTreeSet<String>)> {
    let page = text(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/severities.md"));
    let words = |cell: Option<&str>| -> BTreeSet<String> {
        cell.into_iter().flat_map(|c| c.split(", ")).map(str::to_owned).collect()
    };
    // `parse` leaves tables without a heading to the empty one.
    let rows = parse(&format!("## Severities\n{page}")).into_iter();
    rows.map(|row| {
        let cell = |name| row.cell(name).unwrap_or_default().to_owned();
        let also = words(row.cell("also"));
        assert_eq!(also.is_empty(), row.cell("when").is_none_or(|w| w.starts_with("only")));
        (cell("rule"), (cell("usually"), also))
    })
    .collect()
}

/// Code and severity of everything that rows and cases expect.
fn occurring() -> BTreeMap<String, BTreeSet<String>> {
    let mut out: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (_, row) in all_rows() {
        for (_, cell) in expectations(&row).into_iter().filter(|(_, cell)| *cell != "-") {
            for (severity, code) in cell.split(", ").filter_map(|found| found.split_once(' ')) {
                out.entry(code.to_owned()).or_default().insert(severity.to_owned());
            }
        }
    }
    for path in files() {
        for case in cases(&text(&path)) {
            for line in case.fences("diagnostics").flat_map(|(_, shown)| shown.lines()) {
                let Some((severity, rest)) = line.split_once("[PM") else { continue };
                let Some((code, _)) = rest.split_once("]: ") else { continue };
                if ["error", "warning", "info"].contains(&severity) {
                    out.entry(format!("PM{code}")).or_default().insert(severity.to_owned());
                }
            }
        }
    }
    out
}

#[test]
fn severities_are_those_promised() {
    let promised = promised();
    let registry: Vec<(&str, &str)> = RULES
        .iter()
        .filter(|r| r.code.0.starts_with("PM"))
        .map(|r| (r.code.0, r.severity.word()))
        .collect();
    let by_hand: Vec<(&str, &str)> =
        promised.iter().map(|(code, (usual, _))| (code.as_str(), usual.as_str())).collect();
    assert_eq!(registry, by_hand);
    let occurring = occurring();
    let mut wrong = Vec::new();
    for (code, (usual, also)) in &promised {
        if APART.contains(&code.as_str()) {
            continue;
        }
        let mut all = also.clone();
        all.insert(usual.clone());
        let shown = occurring.get(code).cloned().unwrap_or_default();
        // What `strict` makes of reading files is shown by the tests of that.
        if code == "PM902" {
            all.remove("error");
        }
        if shown != all {
            wrong.push(format!("{code}: {shown:?} occur, {all:?} are promised"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
