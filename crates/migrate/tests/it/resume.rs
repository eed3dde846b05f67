//! Statements that fail, and going on after them.

use crate::support::{Folder, assert_clean, codes, done, number, options};
use kilter_dialect::Session;
use kilter_migrate::{Exit, State, status};
use kilter_schema::Dialect;
use kilter_testing::{Break, Breaking, for_each_database};

const SCRIPT: &str = "CREATE TABLE t (id integer NOT NULL PRIMARY KEY, n integer NOT NULL);
INSERT INTO t (id, n) VALUES (1, 0);
ALTER TABLE missing ADD COLUMN c integer;
UPDATE t SET n = n + 1;
CREATE TABLE u (id integer NOT NULL PRIMARY KEY);
";

fn table_exists(session: &mut dyn Session, table: &str) -> bool {
    crate::support::inspect(session).tables.contains_key(table)
}

#[test]
fn a_failure_says_what_stands_and_the_next_run_goes_on() {
    for_each_database("resume", |database| {
        let folder = Folder::with(database.dialect(), &[("1_a.up", SCRIPT)]);
        let mut session = database.session();
        let failure = folder.migrate(session.as_mut()).expect_err("step 3 fails");
        assert_eq!((codes(&failure), failure.exit), (vec!["E300"], Exit::Failed));
        let report = &failure.diagnostics[0];
        let span = report.span().expect("a place");
        assert_eq!(span.start().line, 3);
        let state = report.state.as_deref().expect("a state");
        if database.dialect() == Dialect::Mysql {
            assert_eq!(
                state,
                "steps 1-2 of 5 stand; step 3 failed and changed nothing; the next run continues \
                 at step 3"
            );
            let status = status(session.as_mut(), &folder.directory()).expect("a status");
            assert_eq!(status.rows[0].state, State::Failed);
            let note = status.rows[0].note.as_deref().expect("a note");
            assert!(note.starts_with("2 of 5 steps done; step 3 failed: "), "{note}");
            folder.write("1_a.up", &SCRIPT.replace("VALUES (1, 0)", "VALUES (1, 9)"));
            let edited = folder.migrate(session.as_mut()).expect_err("step 2 was edited");
            assert_eq!((codes(&edited), edited.exit), (vec!["E105"], Exit::History));
            assert_eq!(edited.diagnostics[0].span().expect("a place").start().line, 2);
        } else {
            assert_eq!(state, "nothing of 00000000000001_a was changed");
            assert!(!table_exists(session.as_mut(), "t"));
            let status = status(session.as_mut(), &folder.directory()).expect("a status");
            assert_eq!(status.rows[0].state, State::Pending);
        }
        folder.write("1_a.up", &SCRIPT.replace("missing", "t"));
        assert_eq!(done(&folder.migrate(session.as_mut()).expect("mended")), [1]);
        assert_eq!(number(session.as_mut(), "SELECT n FROM t"), 1);
        assert!(table_exists(session.as_mut(), "u"));
        assert_clean(session.as_mut(), &folder);
        // The text that ran is the corrected one, and the chain fits it.
        let sql = "SELECT count(*) FROM kilter_migrations WHERE up_sql LIKE '%TABLE t ADD%'";
        assert_eq!(number(session.as_mut(), sql), 1);
    });
}

#[test]
fn the_place_of_an_error_is_the_word_the_server_means() {
    let Some(server) = kilter_testing::postgres() else { return };
    let database = server.database("place");
    let folder = Folder::with(
        Dialect::Postgres,
        &[("1_a.up", "CREATE TABLE t (id int);\n\n-- é\nUPDATE t\n  SET nope = 1;\n")],
    );
    let failure = folder.migrate(database.session().as_mut()).expect_err("no such column");
    let span = failure.diagnostics[0].span().expect("a place");
    assert_eq!((span.text(), span.start().line, span.start().column), ("nope", 5, 7));
    assert_eq!(failure.diagnostics[0].notes[0], "the database's code is 42703");
}

#[test]
fn a_failed_concurrent_index_is_cleaned_up_and_built_again() {
    let Some(server) = kilter_testing::postgres() else { return };
    let database = server.database("cic");
    let folder = Folder::with(
        Dialect::Postgres,
        &[
            ("1_a.up", "CREATE TABLE t (id int);\nINSERT INTO t VALUES (1), (1);\n"),
            ("2_b.up", "CREATE UNIQUE INDEX CONCURRENTLY t_id ON t (id);\n"),
        ],
    );
    let mut session = database.session();
    let failure = folder.migrate(session.as_mut()).expect_err("duplicates");
    assert_eq!((codes(&failure), failure.report.done.len()), (vec!["E300"], 1));
    let broken = "SELECT count(*) FROM pg_index WHERE NOT indisvalid";
    assert_eq!(number(session.as_mut(), broken), 0, "the invalid index is gone");
    session.execute("DELETE FROM t").expect("rows are deleted");
    assert_eq!(done(&folder.migrate(session.as_mut()).expect("it runs")), [2]);
    assert_clean(session.as_mut(), &folder);
}

/// The state of the only migration, as soon as the server has noticed that the broken connection is
/// gone: until then it holds the lock, and the run counts as at work.
fn after_the_broken_run(session: &mut dyn Session, folder: &Folder) -> State {
    for _ in 0..200 {
        let status = status(session, &folder.directory()).expect("a status");
        if status.rows[0].state != State::Running {
            return status.rows[0].state;
        }
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
    State::Running
}

#[test]
fn an_unfinished_step_that_was_changed_by_hand_is_left_to_a_person() {
    let Some(server) = kilter_testing::mysql_family() else { return };
    let database = server.database("neither");
    let script = "CREATE TABLE t (id int NOT NULL PRIMARY KEY);\nALTER TABLE t ADD COLUMN c int;\n";
    let folder = Folder::with(Dialect::Mysql, &[("1_a.up", script)]);
    // The call that runs the second statement is found by trying.
    let broke_in_step_two = (0..200).find(|at| {
        let mut session = Breaking::new(database.session(), *at, Break::Before);
        let _ = folder.migrate(&mut session);
        drop(session);
        let mut session = database.session();
        let begun = session
            .query("SELECT 1 FROM kilter_steps WHERE n = 2 AND state = 'started'", &[])
            .is_ok_and(|rows| !rows.is_empty());
        if !begun {
            for table in ["t", "kilter_migrations", "kilter_steps"] {
                session.execute(&format!("DROP TABLE IF EXISTS {table}")).expect("dropped");
            }
        }
        begun
    });
    assert!(broke_in_step_two.is_some());
    let mut session = database.session();
    assert_eq!(after_the_broken_run(session.as_mut(), &folder), State::InDoubt);
    session.execute("ALTER TABLE t ADD COLUMN c varchar(7)").expect("by hand");
    let failure = folder.migrate(session.as_mut()).expect_err("neither");
    assert_eq!((codes(&failure), failure.exit), (vec!["E401"], Exit::InDoubt));
    assert_eq!(
        failure.diagnostics[0].notes,
        ["before: nothing", "planned: t.c int", "now: t.c varchar(7)"]
    );
    session.execute("ALTER TABLE t DROP COLUMN c").expect("by hand");
    assert_eq!(done(&folder.migrate(session.as_mut()).expect("it goes on")), [1]);
    assert_clean(session.as_mut(), &folder);
}

#[test]
fn a_lock_timeout_is_retried_and_then_named() {
    let Some(server) = kilter_testing::postgres() else { return };
    let database = server.database("locks");
    let folder = Folder::with(
        Dialect::Postgres,
        &[
            ("1_a.up", "CREATE TABLE t (id int);\n"),
            ("2_b.up", "ALTER TABLE t ADD COLUMN c int;\n"),
        ],
    );
    let mut session = database.session();
    let one = kilter_migrate::RunOptions {
        target: kilter_migrate::Target::Steps(1),
        lock_timeout: std::time::Duration::from_millis(100),
        lock_attempts: 2,
        ..options()
    };
    let run = |session: &mut dyn Session| {
        kilter_migrate::migrate(session, &folder.directory(), &one, &mut kilter_migrate::Silent)
    };
    run(session.as_mut()).expect("it runs");
    let mut app = database.session();
    app.execute("BEGIN").expect("begun");
    app.execute("LOCK TABLE t IN ACCESS SHARE MODE").expect("locked");
    let failure = run(session.as_mut()).expect_err("the app holds the table");
    assert_eq!((codes(&failure), failure.exit), (vec!["E301"], Exit::Failed));
    let notes = &failure.diagnostics[0].notes;
    assert!(notes.iter().any(|n| n.contains("LOCK TABLE t")), "{notes:?}");
    app.execute("ROLLBACK").expect("over");
    assert_eq!(done(&run(session.as_mut()).expect("it runs")), [2]);
}

#[test]
fn a_run_stops_between_steps_when_asked() {
    for_each_database("stop", |database| {
        let folder = Folder::with(
            database.dialect(),
            &[("1_a.up", "SELECT 1;\n"), ("2_b.up", "SELECT 1;\nSELECT 2;\n")],
        );
        let mut session = database.session();
        // Asked once for each migration and once for each step: stop before step 2 of the second.
        let asked = std::cell::Cell::new(0);
        let stop = || {
            asked.set(asked.get() + 1);
            asked.get() == 5
        };
        let options = kilter_migrate::RunOptions { interrupted: Some(&stop), ..options() };
        let directory = folder.directory();
        let failure = kilter_migrate::migrate(
            session.as_mut(),
            &directory,
            &options,
            &mut kilter_migrate::Silent,
        )
        .expect_err("asked to stop");
        assert_eq!((codes(&failure), failure.exit), (vec!["E307"], Exit::Interrupted));
        assert_eq!(done(&failure.report), [1]);
        let state = failure.diagnostics[0].state.as_deref();
        let want = match database.dialect() {
            Dialect::Mysql => "step 1 of 2 stands; the next run continues at step 2",
            _ => "nothing of 00000000000002_b was changed",
        };
        assert_eq!(state, Some(want));
        assert_eq!(done(&folder.migrate(session.as_mut()).expect("it goes on")), [2]);
        assert_clean(session.as_mut(), &folder);
    });
}
