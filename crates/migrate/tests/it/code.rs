//! Migrations written as code: panics, edits, batches that are cut off, and waiting for oneself.

use crate::support::{Folder, codes, done, number, options};
use kilter_dialect::Session;
use kilter_migrate::{
    Backfill, Code, Context, Event, Exit, Failure, MigrationError, MigrationFn, MigrationResult,
    Observer, Registry, Report, RollbackTarget, RunOptions, Silent, State, migrate, rehearse,
    rollback, status,
};
use kilter_schema::Dialect;
use kilter_testing::{Break, Breaking, for_each_database};
use std::time::Duration;

fn run(session: &mut dyn Session, folder: &Folder, registry: &Registry) -> Result<Report, Failure> {
    migrate(session, &folder.directory_with(registry), &options(), &mut Silent)
}

fn panics(db: &mut Context) -> MigrationResult {
    db.execute("CREATE TABLE made (id integer NOT NULL PRIMARY KEY)")?;
    let empty: Vec<i64> = Vec::new();
    let row = empty.iter().max().expect("a deployment without an owner");
    db.progress("rows", u64::try_from(*row).unwrap_or(0), None);
    Ok(())
}

#[test]
fn a_panic_is_rolled_back_and_reported_with_its_place() {
    for_each_database("panic", |database| {
        let folder = Folder::new(database.dialect());
        let registry = Registry::new().add(1, "panics", Code::new(panics));
        let mut session = database.session();
        let failure = run(session.as_mut(), &folder, &registry).expect_err("it panics");
        assert_eq!((codes(&failure), failure.exit), (vec!["E309"], Exit::Failed));
        let report = &failure.diagnostics[0];
        assert!(report.message.ends_with("panicked: a deployment without an owner"), "{report:?}");
        assert!(report.notes[0].starts_with("at ") && report.notes[0].contains("code.rs:"));
        let tables = crate::support::inspect(session.as_mut()).tables;
        let row =
            &status(session.as_mut(), &folder.directory_with(&registry)).expect("read").rows[0];
        if database.dialect() == Dialect::Mysql {
            assert!(tables.contains_key("made"), "DDL is committed at once there");
            assert_eq!(row.state, State::Failed);
        } else {
            assert!(!tables.contains_key("made"));
            assert_eq!(row.state, State::Pending);
        }
        // The same session goes on: the lock is free and no transaction is open.
        let mended = Registry::new().add(1, "panics", Code::new(|_| Ok(())));
        assert_eq!(done(&run(session.as_mut(), &folder, &mended).expect("mended")), [1]);
    });
}

#[path = "in_rust/00000000000003_breaks.rs"]
mod breaks;

#[test]
fn a_failure_shows_the_line_of_the_file_that_it_comes_from() {
    let text = include_str!("in_rust/00000000000003_breaks.rs");
    let file = "00000000000003_breaks.rs";
    for_each_database("code_place", |database| {
        for (act, place, shown) in [
            (breaks::refused as MigrationFn, ":7:8", "execute(\"SELECT ß, FROM"),
            (breaks::panics, ":13:37", "expect(\"an owner\")"),
        ] {
            let folder = Folder::new(database.dialect());
            let registry = Registry::new().add_file(file, text, Code::new(act).solo());
            let mut session = database.session();
            let failure = run(session.as_mut(), &folder, &registry).expect_err("it fails");
            let span = failure.diagnostics[0].span().expect("a place in the file");
            assert!(span.to_string().ends_with(&format!("in_rust/{file}{place}")), "{span}");
            assert!(span.text().starts_with(shown), "{}", span.text());
        }
    });
}

#[test]
fn an_edit_after_it_ran_is_noticed_unless_the_revision_stays() {
    for_each_database("code_edit", |database| {
        let folder = Folder::new(database.dialect());
        let code = Code::new(|_| Ok(()));
        let with =
            |text: &str, code: Code| Registry::new().add_file("00000000000001_a.rs", text, code);
        let mut session = database.session();
        let first = with("fn up() {}\n", code);
        assert_eq!(done(&run(session.as_mut(), &folder, &first).expect("it runs")), [1]);
        let edited = with("fn up() { more(); }\n", code);
        let failure = run(session.as_mut(), &folder, &edited).expect_err("edited");
        assert_eq!((codes(&failure), failure.exit), (vec!["E104"], Exit::History));
        let notes = &failure.diagnostics[0].notes;
        assert!(notes.contains(&"+ fn up() { more(); }".to_owned()), "{notes:?}");
        // Without its text it cannot be compared, as before there were texts.
        let unknown = Registry::new().add(1, "a", code);
        run(session.as_mut(), &folder, &unknown).expect("nothing to do");
        let revised = |text: &str| {
            Registry::new().add_file("00000000000001_a.rs", "fn up() {}\n", code).add_file(
                "00000000000002_b.rs",
                text,
                code.revision("1"),
            )
        };
        assert_eq!(done(&run(session.as_mut(), &folder, &revised("x")).expect("it runs")), [2]);
        run(session.as_mut(), &folder, &revised("y")).expect("the same revision");
    });
}

fn fill(db: &mut Context) -> MigrationResult {
    if !db.has_column("t", "twice")? {
        db.execute("ALTER TABLE t ADD COLUMN twice integer NOT NULL DEFAULT 0")?;
    }
    let rows = Backfill::of("t").batch(2);
    db.backfill_with(&rows, "UPDATE t SET twice = twice + 2 * n, seen = seen + 1")?;
    db.backfill("t", "UPDATE t SET seen = seen + 1 WHERE n > 2")?;
    Ok(())
}

const TABLE: &str = "CREATE TABLE t (a varchar(20) NOT NULL, b integer NOT NULL, n integer, \
                     seen integer NOT NULL DEFAULT 0, PRIMARY KEY (a, b));
INSERT INTO t (a, b, n) VALUES ('it''s', 1, 1), ('it''s', 2, 2), ('zo\u{eb}', 1, 3), ('b\\c', 7, 4), ('', 0, 5);
";

/// Cut off at every call, each row is still changed exactly once.
#[test]
fn a_backfill_in_code_goes_on_where_it_was_cut_off() {
    for_each_database("code_fill", |database| {
        let folder = Folder::with(database.dialect(), &[("1_t.up", TABLE)]);
        let registry = Registry::new().add(2, "fill", Code::new(fill).solo());
        let mut broke = 0;
        for at in (0..400).step_by(3) {
            let how = if at % 2 == 0 { Break::Before } else { Break::After };
            let mut session = database.session();
            for table in ["t", "kilter_migrations", "kilter_steps"] {
                session.execute(&format!("DROP TABLE IF EXISTS {table}")).expect("dropped");
            }
            folder.migrate(session.as_mut()).expect("the table");
            drop(session);
            let mut session = Breaking::new(database.session(), at, how);
            let _ = run(&mut session, &folder, &registry);
            if !session.broke() {
                break;
            }
            broke += 1;
            drop(session);
            let mut session = database.session();
            run(session.as_mut(), &folder, &registry)
                .unwrap_or_else(|f| panic!("{at} {how:?}: {f:#?}"));
            let wrong = "SELECT count(*) FROM t WHERE twice <> 2 * n \
                         OR seen <> CASE WHEN n > 2 THEN 2 ELSE 1 END";
            assert_eq!(number(session.as_mut(), wrong), 0, "{at} {how:?}");
        }
        assert!(broke > 15, "{broke} calls: too few to be the whole run");
    });
}

/// The events of a run, as words.
#[derive(Default)]
struct Told(Vec<String>);

impl Observer for Told {
    fn event(&mut self, event: &Event) {
        if let Event::Progress { n, what, done, .. } = event {
            self.0.push(format!("{n} {what} {done}"));
        }
    }
}

#[test]
fn a_backfill_tells_how_far_it_is_and_is_refused_in_a_transaction() {
    for_each_database("code_told", |database| {
        let folder = Folder::with(database.dialect(), &[("1_t.up", TABLE)]);
        let mut session = database.session();
        let mut told = Told::default();
        let registry = Registry::new().add(2, "fill", Code::new(fill));
        let failure = run(session.as_mut(), &folder, &registry).expect_err("a transaction");
        let message = &failure.diagnostics[0].message;
        assert!(message.contains("make it `Code::new(up).solo()`"), "{message}");
        if database.dialect() == Dialect::Mysql {
            return;
        }
        let solo = Registry::new().add(2, "fill", Code::new(fill).solo());
        let directory = folder.directory_with(&solo);
        rehearse(session.as_mut(), &directory, &options(), &mut Silent).expect("a rehearsal");
        let columns = crate::support::inspect(session.as_mut()).tables["t"].columns.len();
        assert_eq!(columns, 4, "a rehearsal leaves nothing");
        migrate(session.as_mut(), &directory, &options(), &mut told).expect("it runs");
        // How many batches there are depends on how long they take.
        let told: Vec<&str> = told.0.iter().map(String::as_str).collect();
        assert!(matches!(told[..], ["2 t 2", .., "2 t 5", "3 t 3"]), "{told:?}");
    });
}

/// Between the batches of a backfill there are pauses, in SQL files and in code.
#[test]
fn batches_rest_between_each_other() {
    fn up(db: &mut Context) -> MigrationResult {
        let rows = Backfill::of("t").batch(1).pause(Duration::from_millis(60));
        db.backfill_with(&rows, "UPDATE t SET seen = 1 WHERE n = 1")?;
        Ok(())
    }
    let database = kilter_testing::sqlite_file();
    let sql = "-- kilter: backfill t batch 1 pause 60ms\nUPDATE t SET seen = 2;\n";
    let folder = Folder::with(Dialect::Sqlite, &[("1_t.up", TABLE), ("3_sql.up", sql)]);
    let registry = Registry::new().add(2, "code", Code::new(up).solo());
    let mut session = database.session();
    let since = std::time::Instant::now();
    assert_eq!(done(&run(session.as_mut(), &folder, &registry).expect("it runs")), [1, 2, 3]);
    // Of five rows each: batches of one row, then of two and three.
    assert!(since.elapsed() >= Duration::from_millis(4 * 60), "{:?}", since.elapsed());
    assert_eq!(number(session.as_mut(), "SELECT count(*) FROM t WHERE seen = 2"), 5);
}

#[test]
fn both_directions_and_a_transaction_statement() {
    fn up(db: &mut Context) -> MigrationResult {
        db.execute("CREATE TABLE u (id integer NOT NULL PRIMARY KEY)")?;
        Ok(())
    }
    fn down(db: &mut Context) -> MigrationResult {
        assert!(db.has_table("u")?);
        db.execute("DROP TABLE u")?;
        Ok(())
    }
    fn commits(db: &mut Context) -> MigrationResult {
        db.execute("COMMIT")?;
        Err(MigrationError::other("never reached"))
    }
    for_each_database("code_down", |database| {
        let folder = Folder::new(database.dialect());
        let registry = Registry::new().add(1, "u", Code::new(up).down(down));
        let mut session = database.session();
        let directory = folder.directory_with(&registry);
        run(session.as_mut(), &folder, &registry).expect("up");
        rollback(session.as_mut(), &directory, RollbackTarget::Last(1), &options(), &mut Silent)
            .expect("down");
        assert!(!crate::support::inspect(session.as_mut()).tables.contains_key("u"));
        let bad = Registry::new().add(1, "u", Code::new(commits));
        let failure = run(session.as_mut(), &folder, &bad).expect_err("refused");
        assert!(failure.diagnostics[0].message.contains("COMMIT cannot be run by a migration"));
    });
}

thread_local! {
    /// The database of the test that runs on this thread; a migration is a plain function.
    static OWN: std::cell::RefCell<String> = const { std::cell::RefCell::new(String::new()) };
}

/// A migration that opens a connection of its own waits for itself; it is ended and told why.
#[test]
fn a_migration_that_waits_for_itself_is_ended() {
    fn own_connection(db: &mut Context) -> MigrationResult {
        db.execute("UPDATE t SET n = 0")?;
        let url = OWN.with_borrow(Clone::clone);
        let options = kilter_db::ConnectOptions {
            lock_timeout: Some(Duration::from_secs(3)),
            ..kilter_db::ConnectOptions::default()
        };
        let url = kilter_db::DbUrl::parse(&url).expect("a URL");
        let mut own = kilter_db::connect(&url, &options)?;
        if db.dialect() != Dialect::Sqlite {
            let forever = match db.dialect() {
                Dialect::Postgres => "SET lock_timeout = 0",
                _ => "SET innodb_lock_wait_timeout = 1000000",
            };
            own.execute(forever)?;
        }
        own.execute("UPDATE t SET n = 7")?;
        Ok(())
    }
    for_each_database("code_own", |database| {
        let folder = Folder::with(database.dialect(), &[("1_t.up", TABLE)]);
        let mut session = database.session();
        folder.migrate(session.as_mut()).expect("the table");
        let registry = Registry::new().add(2, "own", Code::new(own_connection));
        OWN.set(database.url_text());
        let watcher = || Ok(database.session());
        let options = RunOptions {
            watcher: Some(&watcher),
            idle_patience: Duration::from_secs(1),
            ..options()
        };
        let directory = folder.directory_with(&registry);
        let failure = migrate(session.as_mut(), &directory, &options, &mut Silent)
            .expect_err("it waits for itself");
        let want = match database.dialect() {
            Dialect::Sqlite => "E301",
            _ => "E310",
        };
        assert_eq!((codes(&failure), failure.exit), (vec![want], Exit::Failed));
        let notes = failure.diagnostics[0].notes.join("\n");
        assert!(notes.contains("use the connection it is given"), "{notes}");
        let mut session = database.session();
        let kept = "SELECT count(*) FROM t WHERE n = 0";
        assert_eq!(number(session.as_mut(), kept), 0, "rolled back");
        run(session.as_mut(), &folder, &Registry::new().add(2, "own", Code::new(|_| Ok(()))))
            .expect("the next run finds everything in order");
    });
}
