//! Guards on real databases: what is the same is skipped, what differs is never hidden.

use crate::support::{Folder, assert_clean, codes, inspect, number};
use kilter_dialect::Session;
use kilter_migrate::{Exit, RollbackTarget};
use kilter_schema::{Table, diff};
use kilter_testing::{Break, Breaking, for_each_database};

const TABLE: &str = "CREATE TABLE t (id integer NOT NULL PRIMARY KEY);\n";
const COLUMN: &str = "-- kilter: unless exists column t.c\n\
                      ALTER TABLE t ADD COLUMN c varchar(20) DEFAULT '';\n";

#[test]
fn an_equal_column_is_skipped_and_another_one_stops_the_run() {
    for_each_database("guards", |database| {
        let folder = Folder::with(database.dialect(), &[("1_t.up", TABLE)]);
        let mut session = database.session();
        folder.migrate(session.as_mut()).expect("it runs");
        session.execute("ALTER TABLE t ADD COLUMN c varchar(30)").expect("by hand");
        folder.write("2_c.up", COLUMN);
        let failure = folder.migrate(session.as_mut()).expect_err("another column");
        assert_eq!((codes(&failure), failure.exit), (vec!["E306"], Exit::Failed));
        let report = &failure.diagnostics[0];
        assert_eq!(report.message, "column t.c exists, but not as this statement makes it");
        assert!(report.notes[0].starts_with("wanted: t.c varchar(20) DEFAULT ''"), "{report:#?}");
        assert!(report.notes[1].starts_with("found: t.c varchar(30)"), "{report:#?}");
        assert_eq!(report.state.as_deref(), Some("nothing of 00000000000002_c was changed"));
        session.execute("ALTER TABLE t DROP COLUMN c").expect("by hand");
        session.execute("ALTER TABLE t ADD COLUMN c varchar(20) DEFAULT ''").expect("by hand");
        let report = folder.migrate(session.as_mut()).expect("the same column");
        assert_eq!((report.done[0].ran, report.done[0].skipped), (0, 1));
        assert_clean(session.as_mut(), &folder);
    });
}

/// A file whose every statement is guarded changes nothing the second time, although by then the
/// table is not what its first statement alone makes.
#[test]
fn a_guarded_file_can_run_twice() {
    for_each_database("twice", |database| {
        let text = "-- kilter: unless exists table t
CREATE TABLE t (id integer NOT NULL PRIMARY KEY, name varchar(20) NOT NULL);
-- kilter: unless exists column t.c
ALTER TABLE t ADD COLUMN c integer;
-- kilter: unless exists index t.t_c
CREATE INDEX t_c ON t (c);
-- kilter: if exists table old
DROP TABLE old;
";
        let folder = Folder::with(database.dialect(), &[("1_t.up", text)]);
        let mut session = database.session();
        let report = folder.migrate(session.as_mut()).expect("it runs");
        assert_eq!((report.done[0].ran, report.done[0].skipped), (3, 1));
        let before = inspect(session.as_mut());
        for table in ["kilter_migrations", "kilter_steps"] {
            session.execute(&format!("DROP TABLE {table}")).expect("the history is lost");
        }
        let report = folder.migrate(session.as_mut()).expect("it runs again");
        assert_eq!((report.done[0].ran, report.done[0].skipped), (0, 4));
        assert_eq!(inspect(session.as_mut()), before);
    });
}

#[test]
fn guards_work_on_the_way_down() {
    for_each_database("down_guards", |database| {
        let folder = Folder::with(
            database.dialect(),
            &[
                ("1_t.up", TABLE),
                ("2_c.up", COLUMN),
                ("2_c.down", "-- kilter: if exists column t.c\nALTER TABLE t DROP COLUMN c;\n"),
            ],
        );
        let mut session = database.session();
        folder.migrate(session.as_mut()).expect("it runs");
        session.execute("ALTER TABLE t DROP COLUMN c").expect("by hand");
        let report = folder.rollback(session.as_mut(), RollbackTarget::Last(1)).expect("it runs");
        assert_eq!((report.done[0].ran, report.done[0].skipped), (0, 1));
    });
}

/// A computed column gives way to a plain one of its name. Run again, the statements must not drop
/// what was written to that since, alone in its table or not.
#[test]
fn a_plain_column_in_the_place_of_a_computed_one_is_dropped_by_no_second_run() {
    let Some(server) = kilter_testing::mysql_family() else { return };
    let mut cases = vec!["id int, a bigint", "id int, a bigint, KEY on_a (a)"];
    if server.flavor() == kilter_dialect::Flavor::Mariadb {
        // MySQL wants a column that is not computed.
        cases.extend(["a bigint", "a bigint, b int"]);
    }
    for columns in cases {
        let database = server.database("computed");
        let mut session = database.session();
        let session = session.as_mut();
        let (folder, plain) = gives_way(session, columns);
        folder.migrate(session).unwrap_or_else(|f| panic!("{columns}: {f:?}"));
        session.execute("INSERT INTO t (a) VALUES (1), (2)").expect("values of its own");
        forget(session);
        folder.migrate(session).unwrap_or_else(|f| panic!("{columns}: {f:?}"));
        assert_eq!(number(session, SUM), 3, "{columns}");
        assert_eq!(inspect(session).table("t"), Some(&plain));
    }
}

/// The same where the connection breaks after any call, and somebody writes before the next run.
#[test]
fn a_plain_column_in_the_place_of_the_only_one_is_dropped_by_no_run_after_a_broken_one() {
    let Some(server) = kilter_testing::mariadb() else { return };
    let database = server.database("computed");
    let mut between = 0;
    for at in 0.. {
        let mut session = database.session();
        let session = session.as_mut();
        let (folder, plain) = gives_way(session, "a bigint");
        let mut breaking = Breaking::new(database.session(), at, Break::After);
        let first = folder.migrate(&mut breaking);
        if first.is_ok() {
            break;
        }
        drop(breaking);
        let there = inspect(session).table("t") == Some(&plain);
        if there {
            session.execute("INSERT INTO t (a) VALUES (1), (2)").expect("values of its own");
            between += 1;
        }
        folder.migrate(session).unwrap_or_else(|f| panic!("{at}: {f:?}"));
        assert_eq!(number(session, SUM), if there { 3 } else { 0 }, "after call {at}");
        session.execute("DROP TABLE t").expect("a clean slate");
        forget(session);
    }
    assert!(between > 1, "the column was there after {between} broken runs");
}

const SUM: &str = "SELECT CAST(coalesce(sum(a), 0) AS SIGNED) FROM t";

/// A table `t` whose column `a` is computed (and `b`, where it has one), and the planned migration to
/// these columns; the table as it then is.
fn gives_way(session: &mut dyn Session, columns: &str) -> (Folder, Table) {
    let computed = columns.replace("a bigint", "a bigint AS (7) VIRTUAL");
    let computed = computed.replace("b int", "b int AS (8) VIRTUAL");
    let mut made = |columns: &str| {
        session.execute("DROP TABLE IF EXISTS t").expect("a clean slate");
        session.execute(&format!("CREATE TABLE t ({columns})")).expect("a table");
        inspect(session)
    };
    let (plain, from) = (made(columns), made(&computed));
    let plan = kilter_dialect::engine(from.dialect).plan(&from, &plain, &diff(&from, &plain));
    let text = kilter_migrate::plan_text(&from, &plan);
    (Folder::with(from.dialect, &[("1_plain.up", &text)]), Table::clone(&plain.tables["t"]))
}

/// Drops the history.
fn forget(session: &mut dyn Session) {
    for table in ["kilter_migrations", "kilter_steps"] {
        session.execute(&format!("DROP TABLE IF EXISTS {table}")).expect("the history is lost");
    }
}
