//! Several runs at once: each migration runs once, and every run ends well.

use crate::support::{Folder, assert_clean, codes, done, number, options};
use kilter_migrate::{Event, Exit, Observer, RunOptions, Silent, migrate};
use kilter_schema::Dialect;
use kilter_testing::{TestDatabase, for_each_database};
use std::time::Duration;

/// Runs the directory from several threads at once. Gives how often each migration was applied,
/// by the runs' own account.
fn race(database: &TestDatabase, folder: &Folder, runners: usize) -> Vec<u64> {
    let reports = std::thread::scope(|scope| {
        let run = || {
            let mut session = database.session();
            folder.migrate(session.as_mut())
        };
        let threads: Vec<_> = (0..runners).map(|_| scope.spawn(run)).collect();
        threads.into_iter().map(|t| t.join().expect("no panic")).collect::<Vec<_>>()
    });
    let mut all = Vec::new();
    for report in reports {
        all.extend(done(&report.unwrap_or_else(|f| panic!("{f:#?}"))));
    }
    all.sort_unstable();
    all
}

#[test]
fn each_migration_runs_once() {
    for_each_database("race", |database| {
        let folder = Folder::new(database.dialect());
        folder.write(
            "1_t.up",
            "CREATE TABLE t (id integer NOT NULL PRIMARY KEY, n integer NOT NULL);\n\
             INSERT INTO t (id, n) VALUES (1, 0);\n",
        );
        for n in 2..=8 {
            let text = format!(
                "UPDATE t SET n = n + 1;\nCREATE TABLE t{n} (id integer NOT NULL PRIMARY KEY);\n"
            );
            folder.write(&format!("{n}_t.up"), &text);
        }
        let applied = race(database, &folder, 5);
        assert_eq!(applied, (1..=8).collect::<Vec<_>>());
        let mut session = database.session();
        assert_eq!(number(session.as_mut(), "SELECT n FROM t"), 7);
        assert_clean(session.as_mut(), &folder);
    });
}

/// Steps outside transactions: what SQLite calls so is harmless twice, and the waiters of
/// PostgreSQL must not stand in the way of an index that is built concurrently.
#[test]
fn steps_outside_transactions_run_once_too() {
    for_each_database("race_solo", |database| {
        let solo = match database.dialect() {
            Dialect::Sqlite => "VACUUM",
            Dialect::Postgres => "CREATE INDEX CONCURRENTLY t_n ON t (n)",
            Dialect::Mysql => "CREATE INDEX t_n ON t (n)",
        };
        let text = format!(
            "CREATE TABLE t (id integer NOT NULL PRIMARY KEY, n integer NOT NULL);\n\
             INSERT INTO t (id, n) VALUES (1, 0);\n{solo};\nUPDATE t SET n = n + 1;\n\
             -- kilter: solo\nUPDATE t SET n = n + 1;\n"
        );
        let folder = Folder::with(database.dialect(), &[("1_t.up", &text)]);
        race(database, &folder, 5);
        let mut session = database.session();
        assert_eq!(number(session.as_mut(), "SELECT n FROM t"), 2);
        assert_clean(session.as_mut(), &folder);
    });
}

struct Waits(Vec<Option<String>>);

impl Observer for Waits {
    fn event(&mut self, event: &Event) {
        if let Event::Waiting { holder, .. } = event {
            self.0.push(holder.clone());
        }
    }
}

#[test]
fn who_waits_too_long_is_told_by_whom() {
    for_each_database("waits", |database| {
        let folder = Folder::with(database.dialect(), &[("1_a.up", "SELECT 1;\n")]);
        let mut holder = database.session();
        // Another run, stopped in the middle: it holds the lock while the test looks on.
        struct Hold<'a>(&'a TestDatabase, &'a Folder, Option<kilter_migrate::Failure>, Waits);
        impl Observer for Hold<'_> {
            fn event(&mut self, event: &Event) {
                if matches!(event, Event::StepStarted { .. }) {
                    let short = RunOptions { lock_wait: Duration::from_millis(300), ..options() };
                    let quick = kilter_db::ConnectOptions::new()
                        .create_file()
                        .lock_timeout(Duration::from_millis(50));
                    let mut session = self.0.session_with(&quick);
                    let run = migrate(session.as_mut(), &self.1.directory(), &short, &mut self.3);
                    self.2 = Some(run.expect_err("the lock is held"));
                }
            }
        }
        let mut hold = Hold(database, &folder, None, Waits(Vec::new()));
        migrate(holder.as_mut(), &folder.directory(), &options(), &mut hold).expect("it runs");
        let failure = hold.2.expect("the other run was tried");
        assert_eq!((codes(&failure), failure.exit), (vec!["E201"], Exit::Lock));
        assert_eq!(hold.3.0.len(), 1, "it said once that it waits");
        if database.dialect() != Dialect::Sqlite {
            let who = hold.3.0[0].as_deref().expect("a holder");
            assert!(failure.diagnostics[0].message.contains("connection "), "{who}");
        }
        // And the lock was given back.
        let mut session = database.session();
        migrate(session.as_mut(), &folder.directory(), &options(), &mut Silent).expect("free");
        assert_clean(session.as_mut(), &folder);
    });
}

#[test]
fn a_failed_run_gives_the_lock_back() {
    for_each_database("leak", |database| {
        let folder = Folder::with(database.dialect(), &[("1_a.up", "SELECT nonsense;\n")]);
        let mut session = database.session();
        folder.migrate(session.as_mut()).expect_err("it fails");
        folder.write("1_a.up", "SELECT 1;\n");
        // The first session is still open.
        let mut other = database.session();
        folder.migrate(other.as_mut()).expect("the lock is free");
        assert_clean(other.as_mut(), &folder);
    });
}
