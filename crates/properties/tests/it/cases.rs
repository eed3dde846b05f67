//! The cases written by hand. `CASE=word` tries only those whose place or name holds it.

use kilter_properties::Arena;
use kilter_properties::case::{files, read, try_case};
use kilter_schema::Dialect;
use std::collections::BTreeSet;

fn try_all(dialect: Dialect) {
    let Some(mut arena) = Arena::on(dialect) else { return };
    let only = std::env::var("CASE").unwrap_or_default();
    let (mut names, mut failures) = (BTreeSet::new(), Vec::new());
    for path in files(dialect) {
        let text = std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{path:?}: {e}"));
        let place = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        for case in read(&place, &text) {
            assert!(names.insert(case.name.clone()), "{}: twice: {}", case.place, case.name);
            if !only.is_empty() && !format!("{} {}", case.place, case.name).contains(&only) {
                continue;
            }
            if let Err(failure) = try_case(&case, &mut arena) {
                failures.push(format!("{} {}\n{failure}", case.place, case.name));
            }
        }
    }
    eprintln!("{dialect}: {} cases", names.len());
    let (count, text) = (failures.len(), failures.join("\n\n"));
    assert!(failures.is_empty(), "{count} of {} cases failed\n{text}", names.len());
}

#[test]
fn sqlite_cases() {
    try_all(Dialect::Sqlite);
}

#[test]
fn postgres_cases() {
    try_all(Dialect::Postgres);
}

#[test]
fn mysql_cases() {
    try_all(Dialect::Mysql);
}
