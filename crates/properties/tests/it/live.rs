//! Backfills beside live writers: one for a hundred pairs where `N` asks for many.

use kilter_properties::live::{Live, check};
use kilter_schema::Dialect;
use kilter_testing::TestDatabase;

/// Runs on each database, unless told otherwise, and rows that are there first.
const RUNS: u64 = 4;
const ROWS: u64 = 150;

fn try_all(dialect: Dialect, fresh: impl Fn() -> TestDatabase) {
    let wanted = super::pairs::variable("ENGINE");
    if wanted.is_some_and(|e| Dialect::from_name(&e) != Some(dialect)) {
        return;
    }
    let first = super::pairs::number("SEED", 1);
    let count = (super::pairs::number("N", 0) / 100).max(RUNS);
    let mut sum = Live::default();
    for seed in first..first + count {
        match check(seed, &fresh(), ROWS) {
            Ok(live) => {
                sum.rows += live.rows;
                sum.writes += live.writes;
                sum.batches += live.batches;
            }
            Err(failure) => panic!("{dialect}, seed {seed}: {failure}"),
        }
    }
    eprintln!(
        "{dialect}: {count} backfills from seed {first}: {} batches, {} writes meanwhile, {} rows",
        sum.batches, sum.writes, sum.rows
    );
    assert!(sum.writes > 0, "nobody wrote");
}

#[test]
fn sqlite_live() {
    try_all(Dialect::Sqlite, kilter_testing::sqlite_file);
}

#[test]
fn postgres_live() {
    let Some(server) = kilter_testing::postgres() else { return };
    try_all(Dialect::Postgres, || server.database("live"));
}

#[test]
fn mysql_live() {
    let Some(server) = kilter_testing::mysql_family() else { return };
    try_all(Dialect::Mysql, || server.database("live"));
}
