//! The numbered cases of the comparison: each has a row of `tests/rows/numbered.md`, or stands
//! where it is said here.

use super::tables::all_rows;
use std::collections::BTreeSet;
use std::path::Path;

/// Cases of more than one message or file: number, file below `crates`, and a text in it.
const ELSEWHERE: [(u32, &str, &str); 14] = [
    (9, "lint/tests/cases/adoption.md", "## A message with an affix\n"),
    (10, "lint/tests/cases/pairing.md", "## A private table beside a public message\n"),
    (11, "lint/tests/cases/adoption.md", "## Only one of two versions is declared\n"),
    (12, "lint/src/rules/pm009_table_claimed_twice.rs", "fn models_with_different_columns_are_"),
    (13, "lint/tests/cases/names.md", "## A message and a number that only share a name\n"),
    (71, "lint/tests/cases/unreadable.md", "## An import that is not there\n"),
    (72, "proto/tests/it/reading.rs", "fn a_byte_order_mark_and_windows_line_ends_move_nothing("),
    (73, "lint/tests/cases/unreadable.md", "## Two syntax errors in one file, none in the other\n"),
    (75, "models/tests/it/tags.rs", "fn slips_are_told_at_their_place_with_what_was_meant("),
    (76, "proto/tests/it/sets.rs", "fn editions_of_protoc_are_read_as_their_sources_are("),
    (78, "lint/tests/cases/pairing.md", "## Two messages of one name\n"),
    (79, "lint/tests/cases/names.md", "## Two columns that are equal but for underscores\n"),
    (27, "lint/tests/rows/seaorm.md", "| 27: "),
    (34, "lint/tests/rows/seaorm.md", "| 34: "),
];

#[test]
fn every_number_has_its_case() {
    let mut numbers = BTreeSet::new();
    for (path, row) in all_rows() {
        if path.ends_with("numbered.md") {
            let shows = row.cell("shows").expect("a title");
            let number = shows.split(':').next().and_then(|n| n.parse().ok());
            numbers.insert(number.unwrap_or_else(|| panic!("no number: {shows}")));
        }
    }
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    for (number, file, text) in ELSEWHERE {
        let path = crates.join(file);
        let there = text.is_empty()
            || std::fs::read_to_string(&path).is_ok_and(|whole| whole.contains(text));
        assert!(there, "{number}: {} has no `{}`", path.display(), text.trim_end());
        numbers.insert(number);
    }
    assert_eq!(numbers, (1..=79).collect());
}
