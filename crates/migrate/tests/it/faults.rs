//! The connection breaks at every call there is, before it and after it; the next run must bring
//! the database to the right end by itself, each statement having taken effect exactly once.

use crate::support::{Break, Breaking, Folder, assert_clean, number, options};
use kilter_dialect::Session;
use kilter_migrate::{Exit, Failure, Report, Silent, migrate};
use kilter_schema::Dialect;
use kilter_testing::{TestDatabase, for_each_database};

/// Migrations with everything: tables, rows, guards, steps outside transactions, and a counter
/// that tells how often rows were written.
fn folder(dialect: Dialect) -> Folder {
    let solo = match dialect {
        Dialect::Sqlite => "VACUUM",
        Dialect::Postgres => "CREATE INDEX CONCURRENTLY idx_counter_n ON counter (n)",
        Dialect::Mysql => "CREATE INDEX idx_counter_n ON counter (n)",
    };
    let mixed = format!(
        "CREATE TABLE counter (id integer NOT NULL PRIMARY KEY, n integer NOT NULL);
INSERT INTO counter (id, n) VALUES (1, 0);
UPDATE counter SET n = n + 1;
-- kilter: unless exists column counter.label
ALTER TABLE counter ADD COLUMN label varchar(20);
{solo};
UPDATE counter SET n = n + 1;
-- kilter: solo
UPDATE counter SET n = n + 1;
-- kilter: if exists column counter.nothing
ALTER TABLE counter DROP COLUMN nothing;
CREATE TABLE log (id integer NOT NULL PRIMARY KEY);
INSERT INTO log (id) VALUES (7);
"
    );
    let plain = "UPDATE counter SET n = n + 1;
CREATE TABLE more (id integer NOT NULL PRIMARY KEY);
UPDATE counter SET n = n + 1;
";
    Folder::with(dialect, &[("1_mixed.up", &mixed), ("2_plain.up", plain)])
}

/// What must be true in the end, however it was reached.
fn assert_end(session: &mut dyn Session, folder: &Folder, what: &str) {
    assert_eq!(number(session, "SELECT n FROM counter"), 5, "{what}: each UPDATE took effect once");
    assert_eq!(number(session, "SELECT count(*) FROM log"), 1, "{what}");
    assert_eq!(number(session, "SELECT count(label) FROM counter"), 0, "{what}");
    assert_eq!(number(session, "SELECT count(*) FROM more"), 0, "{what}");
    assert_eq!(number(session, "SELECT count(*) FROM kilter_migrations"), 2, "{what}");
    let undone = "SELECT count(*) FROM kilter_steps WHERE state IN ('started', 'failed')";
    assert_eq!(number(session, undone), 0, "{what}");
    assert_eq!(number(session, "SELECT count(*) FROM kilter_steps"), 13, "{what}");
    let schema = crate::support::inspect(session);
    let indexes = usize::from(session.dialect() != Dialect::Sqlite);
    assert_eq!(schema.tables["counter"].indexes.len(), indexes, "{what}");
    assert_clean(session, folder);
}

fn empty(database: &TestDatabase) {
    let mut session = database.session();
    for table in ["counter", "log", "more", "kilter_migrations", "kilter_steps"] {
        session.execute(&format!("DROP TABLE IF EXISTS {table}")).expect("a table is dropped");
    }
}

fn run(session: &mut dyn Session, folder: &Folder) -> Result<Report, Failure> {
    migrate(session, &folder.directory(), &options(), &mut Silent)
}

/// How many calls an undisturbed run makes.
fn calls(database: &TestDatabase, folder: &Folder) -> usize {
    let mut session = Breaking::new(database.session(), usize::MAX, Break::Before);
    let report = run(&mut session, folder).unwrap_or_else(|f| panic!("{f:#?}"));
    assert_eq!(report.done.len(), 2);
    assert_end(&mut session, folder, "undisturbed");
    let calls = session.calls;
    drop(session);
    empty(database);
    let mut session = Breaking::new(database.session(), usize::MAX, Break::Before);
    run(&mut session, folder).unwrap_or_else(|f| panic!("{f:#?}"));
    assert!(calls > session.calls);
    let calls = session.calls;
    drop(session);
    empty(database);
    calls
}

/// A broken run may say it failed or that it is in doubt, and never that it succeeded, unless it
/// broke while leaving, with everything done.
fn assert_told(outcome: Result<Report, Failure>, what: &str) {
    match outcome {
        Ok(report) => assert_eq!(report.done.len(), 2, "{what}"),
        Err(failure) => {
            let honest = matches!(failure.exit, Exit::Failed | Exit::InDoubt | Exit::Usage);
            assert!(honest, "{what}: {failure:#?}");
        }
    }
}

#[test]
fn every_break_heals() {
    for_each_database("faults", |database| {
        let folder = folder(database.dialect());
        let calls = calls(database, &folder);
        for at in 0..calls {
            for how in [Break::Before, Break::After] {
                let what = format!("{:?} break {how:?} call {at} of {calls}", database.dialect());
                let mut session = Breaking::new(database.session(), at, how);
                assert_told(run(&mut session, &folder), &what);
                assert!(session.broke(), "{what}");
                drop(session);
                let mut session = database.session();
                if let Err(failure) = run(session.as_mut(), &folder) {
                    panic!("{what}: the next run failed: {failure:#?}");
                }
                assert_end(session.as_mut(), &folder, &what);
                drop(session);
                empty(database);
            }
        }
    });
}

/// The run that heals is broken, too: at a call that differs from case to case.
#[test]
fn breaks_of_the_recovery_heal() {
    for_each_database("faults2", |database| {
        let folder = folder(database.dialect());
        let calls = calls(database, &folder);
        for at in (0..calls).step_by(3) {
            for how in [Break::Before, Break::After] {
                let second = 5 + at * 7 % calls;
                let what = format!("{:?} {how:?} {at}, then {second}", database.dialect());
                let mut session = Breaking::new(database.session(), at, how);
                assert_told(run(&mut session, &folder), &what);
                drop(session);
                let mut session = Breaking::new(database.session(), second, Break::After);
                assert_told(run(&mut session, &folder), &what);
                drop(session);
                let mut session = database.session();
                if let Err(failure) = run(session.as_mut(), &folder) {
                    panic!("{what}: the last run failed: {failure:#?}");
                }
                assert_end(session.as_mut(), &folder, &what);
                drop(session);
                empty(database);
            }
        }
    });
}
