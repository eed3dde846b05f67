//! The connection breaks at every call there is, before it and after it; the next run must bring
//! the database to the right end by itself, each statement having taken effect exactly once.

use crate::support::{Folder, assert_clean, number, options};
use kilter_dialect::Session;
use kilter_migrate::{Exit, Failure, Report, Silent, migrate};
use kilter_schema::Dialect;
use kilter_testing::{Break, Breaking, TestDatabase};

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
    let filled = "CREATE TABLE filled (id integer NOT NULL PRIMARY KEY, n integer NOT NULL);
INSERT INTO filled (id, n) VALUES (1, 0), (2, 0), (3, 0), (4, 0), (5, 0), (6, 0), (9, 0);
-- kilter: backfill filled by id batch 3
UPDATE filled SET n = n + 1 WHERE id < 9;
";
    Folder::with(dialect, &[("1_mixed.up", &mixed), ("2_plain.up", plain), ("3_filled.up", filled)])
}

/// What must be true in the end, however it was reached.
fn assert_end(session: &mut dyn Session, folder: &Folder, what: &str) {
    assert_eq!(number(session, "SELECT n FROM counter"), 5, "{what}: each UPDATE took effect once");
    assert_eq!(number(session, "SELECT count(*) FROM log"), 1, "{what}");
    assert_eq!(number(session, "SELECT count(label) FROM counter"), 0, "{what}");
    assert_eq!(number(session, "SELECT count(*) FROM more"), 0, "{what}");
    let once = "SELECT count(*) FROM filled WHERE n = CASE WHEN id < 9 THEN 1 ELSE 0 END";
    assert_eq!(number(session, once), 7, "{what}: each row was changed once");
    assert_eq!(number(session, "SELECT count(*) FROM kilter_migrations"), 3, "{what}");
    let undone =
        "SELECT count(*) FROM kilter_steps WHERE state IN ('started', 'failed', 'partial')";
    assert_eq!(number(session, undone), 0, "{what}");
    assert_eq!(number(session, "SELECT count(*) FROM kilter_steps"), 16, "{what}");
    let schema = crate::support::inspect(session);
    let indexes = usize::from(session.dialect() != Dialect::Sqlite);
    assert_eq!(schema.tables["counter"].indexes.len(), indexes, "{what}");
    assert_clean(session, folder);
}

fn empty(database: &TestDatabase) {
    let mut session = database.session();
    for table in ["counter", "log", "more", "filled", "kilter_migrations", "kilter_steps"] {
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
    assert_eq!(report.done.len(), 3);
    let calls = session.calls;
    assert_end(&mut session, folder, "undisturbed");
    drop(session);
    empty(database);
    calls
}

/// Runs `case` for each call of a run and each way to break it, on several databases of the kind
/// at once, because most of the time goes into waiting for the disk.
fn for_each_break(
    make: impl Fn() -> TestDatabase + Sync,
    step: usize,
    case: impl Fn(&TestDatabase, &Folder, usize, Break) + Sync,
) {
    const WORKERS: usize = 4;
    let first = make();
    let folder = folder(first.dialect());
    let calls = calls(&first, &folder);
    assert!(calls > 50, "{calls} calls: too few to be the whole run");
    std::thread::scope(|scope| {
        for worker in 0..WORKERS {
            let (make, case, folder) = (&make, &case, &folder);
            scope.spawn(move || {
                let database = make();
                for at in (0..calls).step_by(step).skip(worker).step_by(WORKERS) {
                    for how in [Break::Before, Break::After] {
                        case(&database, folder, at, how);
                        empty(&database);
                    }
                }
            });
        }
    });
}

/// A broken run may say it failed or that it is in doubt, and never that it succeeded, unless it
/// broke while leaving, with everything done.
fn assert_told(outcome: Result<Report, Failure>, session: &mut dyn Session, what: &str) {
    match outcome {
        // An earlier run may have done most of it.
        Ok(_) => assert_eq!(number(session, "SELECT sum(n) FROM filled"), 6, "{what}"),
        Err(failure) => {
            let honest = matches!(failure.exit, Exit::Failed | Exit::InDoubt | Exit::Usage);
            assert!(honest, "{what}: {failure:#?}");
        }
    }
}

/// Breaks a run once; the next one must heal it.
fn once(database: &TestDatabase, folder: &Folder, at: usize, how: Break) {
    let what = format!("{:?} breaks {how:?} call {at}", database.flavor());
    let mut session = Breaking::new(database.session(), at, how);
    let outcome = run(&mut session, folder);
    assert!(session.broke(), "{what}");
    drop(session);
    let mut session = database.session();
    assert_told(outcome, session.as_mut(), &what);
    if let Err(failure) = run(session.as_mut(), folder) {
        panic!("{what}: the next run failed: {failure:#?}");
    }
    assert_end(session.as_mut(), folder, &what);
}

/// Breaks the run that heals, too, at a call that differs from case to case.
fn twice(database: &TestDatabase, folder: &Folder, at: usize, how: Break) {
    let second = 5 + at * 7 % 60;
    let what = format!("{:?} breaks {how:?} call {at}, then {second}", database.flavor());
    let mut session = Breaking::new(database.session(), at, how);
    let first = run(&mut session, folder);
    drop(session);
    let mut session = Breaking::new(database.session(), second, Break::After);
    let then = run(&mut session, folder);
    drop(session);
    let mut session = database.session();
    assert_told(first, session.as_mut(), &what);
    assert_told(then, session.as_mut(), &what);
    if let Err(failure) = run(session.as_mut(), folder) {
        panic!("{what}: the last run failed: {failure:#?}");
    }
    assert_end(session.as_mut(), folder, &what);
}

#[test]
fn sqlite_heals() {
    for_each_break(kilter_testing::sqlite_file, 1, once);
    for_each_break(kilter_testing::sqlite_file, 2, twice);
}

#[test]
fn postgres_heals() {
    let Some(server) = kilter_testing::postgres() else { return };
    for_each_break(|| server.database("faults"), 1, once);
    for_each_break(|| server.database("faults"), 9, twice);
}

#[test]
fn mysql_heals() {
    for server in [kilter_testing::mariadb(), kilter_testing::mysql()].into_iter().flatten() {
        for_each_break(|| server.database("faults"), 1, once);
        for_each_break(|| server.database("faults"), 13, twice);
    }
}
