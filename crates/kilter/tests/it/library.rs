//! Kilter as a library: migrations compiled in, applied at start-up by several programs at once.

use kilter::{
    Context, Embedded, Error, Event, Migration, MigrationResult, Migrator, Registry,
    RollbackTarget, State,
};
use kilter_testing::{TestDatabase, for_each_database};
use std::future::Future;
use std::sync::{Arc, Barrier, Mutex};
use std::task::{Poll, Wake, Waker};

const MIGRATIONS: Embedded = kilter::embed!("tests/it/embedded");

fn migrator(database: &TestDatabase) -> Migrator {
    Migrator::new(&database.url_text(), MIGRATIONS).expect("a URL")
}

fn count(database: &TestDatabase, sql: &str) -> i64 {
    let rows = database.session().query(sql, &[]).unwrap_or_else(|e| panic!("{sql}: {e}"));
    rows[0].at(0).as_int().expect("a number")
}

#[test]
fn several_start_at_once_and_one_applies() {
    for_each_database("replicas", |database| {
        let together = Barrier::new(4);
        let done: Vec<usize> = std::thread::scope(|scope| {
            let start = || {
                let mut migrator = migrator(database);
                together.wait();
                migrator.migrate().unwrap_or_else(|e| panic!("{e}")).done.len()
            };
            let threads: Vec<_> = (0..4).map(|_| scope.spawn(start)).collect();
            threads.into_iter().map(|t| t.join().expect("no panic")).collect()
        });
        assert_eq!(done.iter().sum::<usize>(), 2, "each migration ran once: {done:?}");
        assert_eq!(count(database, "SELECT count(*) FROM users"), 2);
        assert_eq!(count(database, "SELECT count(*) FROM kilter_migrations"), 2);
        assert!(migrator(database).is_up_to_date().expect("readable"));
    });
}

/// The same as processes of their own, which nothing holds together but the database.
#[test]
fn several_processes_start_at_once_and_one_applies() {
    let program = crate::in_code::example("start_up");
    for_each_database("processes", |database| {
        let start = |_| {
            std::process::Command::new(&program)
                .env("DATABASE_URL", database.url_text())
                .stdout(std::process::Stdio::piped())
                .stderr(std::process::Stdio::piped())
                .spawn()
                .expect("it starts")
        };
        let replicas: Vec<_> = (0..6).map(start).collect();
        let mut said: Vec<String> = replicas
            .into_iter()
            .map(|replica| {
                let output = replica.wait_with_output().expect("it ends");
                let errors = String::from_utf8_lossy(&output.stderr);
                assert!(output.status.success(), "{errors}");
                String::from_utf8_lossy(&output.stdout).trim().to_owned()
            })
            .collect();
        said.sort();
        let mut want = vec!["applied 0"; 5];
        want.push("applied 2");
        assert_eq!(said, want, "one applies both");
        assert_eq!(count(database, "SELECT count(*) FROM users"), 2);
        assert_eq!(count(database, "SELECT count(*) FROM kilter_migrations"), 2);
    });
}

#[test]
fn status_plan_events_and_the_way_back() {
    for_each_database("library", |database| {
        let told = Arc::new(Mutex::new(Vec::new()));
        let there = Arc::clone(&told);
        let mut migrator = migrator(database).named("test", "library 1.0").on_event(move |event| {
            if let Event::MigrationDone(done) = event {
                there.lock().expect("not poisoned").push(done.name.clone());
            }
        });
        let plan = migrator.plan().expect("a plan");
        assert_eq!(plan.iter().map(|p| p.name.as_str()).collect::<Vec<_>>(), ["users", "count"]);
        assert!(plan[0].statements[0].starts_with("CREATE TABLE users"));
        assert!(!migrator.is_up_to_date().expect("readable"));
        migrator.migrate().unwrap_or_else(|e| panic!("{e}"));
        assert_eq!(*told.lock().expect("not poisoned"), ["users", "count"]);
        assert_eq!(migrator.plan().expect("a plan"), []);
        let tool = "SELECT count(*) FROM kilter_migrations WHERE tool = 'library 1.0' AND environment = 'test'";
        assert_eq!(count(database, tool), 2);
        migrator.rollback(RollbackTarget::Last(1)).unwrap_or_else(|e| panic!("{e}"));
        let rows = migrator.status().expect("a status").rows;
        assert_eq!((rows[0].state, rows[1].state), (State::Applied, State::Pending));
        assert_eq!(count(database, "SELECT count(*) FROM users"), 1);
    });
}

fn in_rust(db: &mut Context) -> MigrationResult {
    db.execute("UPDATE users SET name = 'renamed'")?;
    Ok(())
}

#[test]
fn errors_have_types_and_migrations_in_rust_stand_between_files() {
    let database = kilter_testing::sqlite_file();
    let registry = Registry::new().add(20260401100000, "rename", Migration::new(in_rust));
    let mut with_rust = migrator(&database).registry(registry);
    with_rust.migrate().unwrap_or_else(|e| panic!("{e}"));
    assert_eq!(count(&database, "SELECT count(*) FROM users WHERE name = 'renamed'"), 1);
    assert_eq!(count(&database, "SELECT count(*) FROM users"), 2, "and the last file after it");

    let failed = migrator(&database).migrate().expect_err("one is missing");
    assert!(matches!(&failed, Error::History(f) if f.diagnostics[0].code.0 == "E102"), "{failed}");
    const BROKEN: Embedded = Embedded::new("m", &[("1.sql", "SELECT 1")]);
    let broken = Migrator::new("sqlite::memory:", BROKEN).expect("a URL").migrate();
    assert!(matches!(&broken, Err(Error::Migrations(found)) if found[0].code.0 == "E108"));
    const EDITED: Embedded = Embedded::new(
        "m",
        &[
            ("20260401090000_a.up.sql", "SELECT 1;\n"),
            (
                "kilter.sum",
                "20260401090000_a.up.sql v1:0000000000000000000000000000000000000000000000000000000000000000\n",
            ),
        ],
    );
    let edited = Migrator::new("sqlite::memory:", EDITED).expect("a URL").migrate();
    assert!(matches!(&edited, Err(Error::Migrations(found)) if found[0].code.0 == "E110"));
    const WRONG: Embedded = Embedded::new("m", &[("20260401090000_a.up.sql", "SELEC 1;\n")]);
    let wrong = Migrator::new("sqlite::memory:", WRONG).expect("a URL").migrate();
    assert!(matches!(&wrong, Err(Error::Failed(_))), "{wrong:?}");
    assert!(matches!(Migrator::new("nonsense", WRONG), Err(Error::Url(_))));
    let nobody =
        Migrator::new("postgres://u:hunter2@127.0.0.1:1/x", WRONG).expect("a URL").migrate();
    let Err(Error::Connection(_)) = &nobody else { panic!("{nobody:?}") };
    assert!(!format!("{nobody:?}").contains("hunter2"));
}

/// Wakes the thread that waits.
struct Unpark(std::thread::Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

/// The smallest runtime there is: no runtime is needed.
fn block_on<T>(future: impl Future<Output = T>) -> T {
    let waker = Waker::from(Arc::new(Unpark(std::thread::current())));
    let mut future = std::pin::pin!(future);
    loop {
        match future.as_mut().poll(&mut std::task::Context::from_waker(&waker)) {
            Poll::Ready(value) => return value,
            Poll::Pending => std::thread::park(),
        }
    }
}

#[test]
fn an_asynchronous_program_awaits_it() {
    let database = kilter_testing::sqlite_file();
    let report = block_on(migrator(&database).migrate_async()).unwrap_or_else(|e| panic!("{e}"));
    assert_eq!(report.done.len(), 2);
}
