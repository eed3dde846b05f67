//! Guards on real databases: what is the same is skipped, what differs is never hidden.

use crate::support::{Folder, assert_clean, codes, inspect};
use kilter_migrate::{Exit, RollbackTarget};
use kilter_testing::for_each_database;

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
