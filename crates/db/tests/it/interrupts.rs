//! Stopping what runs.

use kilter_db::{ConnectOptions, DbUrl, Interrupt, connect};
use kilter_dialect::{DbErrorKind, Session, Value};
use kilter_schema::Dialect;
use kilter_testing::{TestDatabase, for_each_database, mysql_family, postgres, sqlite_file};
use std::time::{Duration, Instant};

/// Something that runs for minutes.
fn long(dialect: Dialect) -> &'static str {
    match dialect {
        Dialect::Sqlite => {
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) \
             SELECT count(*) FROM n WHERE i > 100000000000"
        }
        Dialect::Postgres => "SELECT pg_sleep(300)",
        // Not SLEEP or BENCHMARK, which end early without an error when they are killed.
        Dialect::Mysql => {
            "SELECT count(*) FROM information_schema.columns a, information_schema.columns b, \
             information_schema.columns c WHERE a.column_name < concat(b.column_name, c.extra)"
        }
    }
}

fn trigger_soon(interrupt: &Interrupt) -> std::thread::JoinHandle<()> {
    let interrupt = interrupt.clone();
    std::thread::spawn(move || {
        std::thread::sleep(Duration::from_millis(300));
        interrupt.trigger();
    })
}

fn session(database: &TestDatabase, interrupt: &Interrupt) -> Box<dyn Session> {
    database.session_with(&ConnectOptions::new().create_file().interrupt(interrupt))
}

#[test]
fn a_running_statement_is_cancelled_and_the_session_lives_on() {
    for_each_database("interrupt", |database| {
        let interrupt = Interrupt::new();
        let mut session = session(database, &interrupt);
        session.execute("CREATE TABLE t (i integer)").unwrap();
        let start = Instant::now();
        let trigger = trigger_soon(&interrupt);
        let error = session.execute(long(database.dialect())).unwrap_err();
        assert_eq!(error.kind, DbErrorKind::Interrupted, "{error:?}");
        assert!(start.elapsed() < Duration::from_secs(5), "{:?}", start.elapsed());
        trigger.join().unwrap();
        assert!(interrupt.is_triggered());
        // What comes after is the cleanup, and must run.
        session.execute("INSERT INTO t VALUES (1)").unwrap();
        let rows = session.query("SELECT i FROM t", &[]).unwrap();
        assert_eq!(rows[0].at(0), &Value::Int(1));
        // Until somebody asks again.
        let trigger = trigger_soon(&interrupt);
        let error = session.query(long(database.dialect()), &[]).unwrap_err();
        assert_eq!(error.kind, DbErrorKind::Interrupted, "{error:?}");
        trigger.join().unwrap();
        session.execute("DELETE FROM t").unwrap();
    });
}

/// Half a change is none: the server rolled the statement back.
#[test]
fn a_cancelled_change_leaves_nothing() {
    for_each_database("half", |database| {
        let interrupt = Interrupt::new();
        let mut session = session(database, &interrupt);
        session.execute("CREATE TABLE t (i bigint)").unwrap();
        let sql = match database.dialect() {
            Dialect::Postgres => "INSERT INTO t SELECT generate_series(1, 1000000000)".to_owned(),
            Dialect::Sqlite => "INSERT INTO t WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT \
                                i + 1 FROM n LIMIT 1000000000) SELECT i FROM n"
                .to_owned(),
            Dialect::Mysql => {
                "INSERT INTO t SELECT BENCHMARK(100000, SHA2(a.ordinal_position, 256)) FROM \
                 information_schema.columns a, information_schema.columns b"
                    .to_owned()
            }
        };
        let trigger = trigger_soon(&interrupt);
        let error = session.execute(&sql).unwrap_err();
        assert_eq!(error.kind, DbErrorKind::Interrupted, "{error:?}");
        trigger.join().unwrap();
        let rows = session.query("SELECT count(*) AS n FROM t", &[]).unwrap();
        assert_eq!(rows[0].get("n"), &Value::Int(0));
    });
}

#[test]
fn waiting_for_a_lock_can_be_interrupted() {
    for server in [postgres(), mysql_family()].into_iter().flatten() {
        let database = server.database("wait");
        let mut holder = database.session();
        holder.execute("CREATE TABLE t (i integer)").unwrap();
        holder.execute("BEGIN").unwrap();
        holder.execute("INSERT INTO t VALUES (1)").unwrap();
        let interrupt = Interrupt::new();
        let options =
            ConnectOptions::new().interrupt(&interrupt).lock_timeout(Duration::from_secs(60));
        let mut session = database.session_with(&options);
        let start = Instant::now();
        let trigger = trigger_soon(&interrupt);
        let error = session.execute("ALTER TABLE t ADD COLUMN j integer").unwrap_err();
        assert_eq!(error.kind, DbErrorKind::Interrupted, "{error:?}");
        assert!(start.elapsed() < Duration::from_secs(5));
        trigger.join().unwrap();
        holder.execute("COMMIT").unwrap();
    }
}

#[test]
fn a_request_before_the_statement_does_not_cancel_it() {
    let interrupt = Interrupt::new();
    let database = sqlite_file();
    let mut session = session(&database, &interrupt);
    interrupt.trigger();
    session.execute("CREATE TABLE t (i integer)").unwrap();
}

#[test]
fn connecting_can_be_interrupted() {
    let silent = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = silent.local_addr().unwrap().port();
    for scheme in ["postgres", "mysql"] {
        let url = DbUrl::parse(&format!("{scheme}://127.0.0.1:{port}/app")).unwrap();
        let interrupt = Interrupt::new();
        let trigger = trigger_soon(&interrupt);
        let start = Instant::now();
        let error = connect(&url, &ConnectOptions::new().interrupt(&interrupt)).err().unwrap();
        assert_eq!(error.kind, DbErrorKind::Interrupted);
        assert!(start.elapsed() < Duration::from_secs(3));
        trigger.join().unwrap();
    }
}

/// When the server cannot be asked to cancel, the state is unknown, and that is said.
#[test]
fn a_second_request_stops_waiting() {
    let Some(server) = postgres() else { return };
    let database = server.database("twice");
    let mut admin = connect(server.admin_url(), &ConnectOptions::new()).unwrap();
    let interrupt = Interrupt::new();
    let mut session = session(&database, &interrupt);
    // No further connection is let in, so the cancel request fails.
    let name = database.url().database().unwrap();
    let pid = session.server().connection_id;
    admin.execute(&format!("ALTER DATABASE {name} WITH ALLOW_CONNECTIONS false")).unwrap();
    let second = interrupt.clone();
    let trigger = std::thread::spawn(move || {
        std::thread::sleep(Duration::from_millis(300));
        second.trigger();
        std::thread::sleep(Duration::from_millis(700));
        second.trigger();
    });
    let start = Instant::now();
    let error = session.execute("SELECT pg_sleep(300)").unwrap_err();
    assert_eq!(error.kind, DbErrorKind::Lost, "{error:?}");
    assert!(error.message.contains("may still be running"), "{error}");
    assert!(start.elapsed() < Duration::from_secs(5));
    trigger.join().unwrap();
    admin.execute(&format!("SELECT pg_terminate_backend({pid})")).unwrap();
}
