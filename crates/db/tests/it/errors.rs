//! How things go wrong, and what is said then.

use kilter_db::{ConnectOptions, DbUrl, connect};
use kilter_dialect::{DbError, DbErrorKind, Flavor, Session, Value};
use kilter_schema::Dialect;
use kilter_testing::{TestDatabase, for_each_database, mysql_family, postgres, sqlite_file};
use std::time::{Duration, Instant};

fn refused(url: &DbUrl) -> DbError {
    connect(url, &ConnectOptions::new()).err().expect("a connection that must not be possible")
}

fn fails(session: &mut dyn Session, sql: &str) -> DbError {
    session.execute(sql).expect_err(sql)
}

#[test]
fn nobody_listens() {
    // The port was free a moment ago, and 127.0.0.1 answers at once.
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    for scheme in ["postgres", "mysql"] {
        let url = DbUrl::parse(&format!("{scheme}://me:geheim99@127.0.0.1:{port}/app")).unwrap();
        let error = refused(&url);
        assert_eq!(error.kind, DbErrorKind::Connect);
        assert_eq!(
            error.message,
            format!("no connection to {scheme}://me:***@127.0.0.1:{port}/app: Connection refused")
        );
    }
}

#[test]
fn a_server_that_says_nothing_is_given_up() {
    let silent = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = silent.local_addr().unwrap().port();
    for scheme in ["postgres", "mysql"] {
        let url = DbUrl::parse(&format!("{scheme}://127.0.0.1:{port}/app")).unwrap();
        let options = ConnectOptions::new().connect_timeout(Duration::from_millis(300));
        let start = Instant::now();
        let error = connect(&url, &options).err().unwrap();
        assert_eq!(error.kind, DbErrorKind::Connect);
        assert!(error.message.ends_with("did not answer within 0.3 s"), "{error}");
        assert!(start.elapsed() < Duration::from_secs(3));
    }
}

#[test]
fn databases_that_do_not_exist() {
    for server in [postgres(), mysql_family()].into_iter().flatten() {
        let error = refused(&server.admin_url().with_database("nothing_here"));
        assert_eq!(error.kind, DbErrorKind::Connect);
        assert!(error.message.contains("nothing_here"), "{error}");
        assert!(error.message.contains(" exist") || error.message.contains("Unknown"), "{error}");
    }
}

#[test]
fn sqlite_files_that_cannot_be_opened() {
    let folder = tempfile::tempdir().unwrap();
    let missing = folder.path().join("a b.db");
    let url = DbUrl::sqlite_file(&missing);
    let error = refused(&url);
    assert_eq!(error.kind, DbErrorKind::Connect);
    assert_eq!(error.message, format!("the file {} does not exist", missing.display()));
    assert!(!missing.exists(), "a command that looks made a file");
    drop(connect(&url, &ConnectOptions::new().create_file()).unwrap());
    assert!(missing.exists());
    drop(connect(&url, &ConnectOptions::new()).unwrap());

    let error = refused(&DbUrl::sqlite_file(folder.path()));
    assert_eq!(
        error.message,
        format!("{} is a folder, not a SQLite database", folder.path().display())
    );
    let inside = DbUrl::sqlite_file(folder.path().join("no/x.db"));
    let error = connect(&inside, &ConnectOptions::new().create_file()).err().unwrap();
    assert_eq!(
        error.message,
        format!("the folder {} does not exist", folder.path().join("no").display())
    );
    let text = folder.path().join("notes.db");
    std::fs::write(&text, "not a database, but long enough to be looked at".repeat(9)).unwrap();
    let error = refused(&DbUrl::sqlite_file(&text));
    assert_eq!(error.kind, DbErrorKind::Connect);
    assert!(error.message.ends_with("file is not a database"), "{error}");
}

#[test]
fn modes_of_sqlite_urls() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("m.db");
    let url = |mode: &str| DbUrl::parse(&format!("sqlite://{}{mode}", path.display())).unwrap();
    // The URL prevails over what the command would do.
    let create = ConnectOptions::new().create_file();
    for mode in ["?mode=rw", "?mode=ro"] {
        assert_eq!(connect(&url(mode), &create).err().unwrap().kind, DbErrorKind::Connect);
    }
    let mut session = connect(&url("?mode=rwc"), &ConnectOptions::new()).unwrap();
    session.execute("CREATE TABLE t (i)").unwrap();
    drop(session);
    for mode in ["?mode=ro", "?immutable=1"] {
        let mut session = connect(&url(mode), &create).unwrap();
        assert_eq!(session.query("SELECT * FROM t", &[]).unwrap(), []);
        let error = fails(session.as_mut(), "INSERT INTO t VALUES (1)");
        assert_eq!(error.kind, DbErrorKind::ReadOnly, "{error}");
        assert_eq!(error.code.as_deref(), Some("8"));
    }
}

#[test]
fn servers_that_are_read_only() {
    if let Some(server) = postgres() {
        let database = server.database("ro");
        let mut session = database.session();
        session.execute("SET default_transaction_read_only = on").unwrap();
        let error = fails(session.as_mut(), "CREATE TABLE t (i int)");
        assert_eq!((error.kind, error.code.as_deref()), (DbErrorKind::ReadOnly, Some("25006")));
    }
    if let Some(server) = mysql_family() {
        let database = server.database("ro");
        let mut session = database.session();
        session.execute("CREATE TABLE t (i int)").unwrap();
        session.execute("START TRANSACTION READ ONLY").unwrap();
        let error = fails(session.as_mut(), "INSERT INTO t VALUES (1)");
        assert_eq!((error.kind, error.code.as_deref()), (DbErrorKind::ReadOnly, Some("1792")));
    }
}

/// Two sessions, of which the second wants what the first holds.
fn contend(database: &TestDatabase, hold: &[&str], want: &str) -> (DbError, Duration) {
    let mut first = database.session();
    for sql in hold {
        first.execute(sql).unwrap();
    }
    let options = ConnectOptions::new().lock_timeout(Duration::from_millis(400));
    let mut second = database.session_with(&options);
    let start = Instant::now();
    let error = fails(second.as_mut(), want);
    (error, start.elapsed())
}

#[test]
fn locks_are_not_waited_for_ever() {
    for_each_database("locks", |database| {
        database.session().execute("CREATE TABLE t (i integer)").unwrap();
        let hold: &[&str] = match database.dialect() {
            Dialect::Sqlite => &["BEGIN IMMEDIATE"],
            _ => &["BEGIN", "INSERT INTO t VALUES (1)"],
        };
        let (error, waited) = contend(database, hold, "ALTER TABLE t ADD COLUMN j integer");
        assert_eq!(error.kind, DbErrorKind::LockTimeout, "{error:?}");
        assert!(waited > Duration::from_millis(300), "{waited:?}");
        assert!(waited < Duration::from_secs(5), "{waited:?}");
    });
}

/// Two sessions that each hold what the other wants: one has to give way, and may try again.
#[test]
fn a_deadlock_is_a_lock_that_could_not_be_had() {
    for server in [postgres(), mysql_family()].into_iter().flatten() {
        let database = server.database("deadlock");
        let mut first = database.session();
        for sql in [
            "CREATE TABLE t (i integer NOT NULL PRIMARY KEY, n integer)",
            "INSERT INTO t VALUES (1, 0), (2, 0)",
            "BEGIN",
            "UPDATE t SET n = 1 WHERE i = 1",
        ] {
            first.execute(sql).unwrap();
        }
        let both_hold_one = std::sync::Barrier::new(2);
        let outcomes = std::thread::scope(|scope| {
            let other = scope.spawn(|| {
                let mut second = database.session();
                second.execute("BEGIN").unwrap();
                second.execute("UPDATE t SET n = 2 WHERE i = 2").unwrap();
                both_hold_one.wait();
                second.execute("UPDATE t SET n = 2 WHERE i = 1").map(|_| ())
            });
            both_hold_one.wait();
            let own = first.execute("UPDATE t SET n = 1 WHERE i = 2").map(|_| ());
            let _ = first.execute("ROLLBACK");
            [own, other.join().unwrap()]
        });
        let kinds: Vec<_> = outcomes.iter().filter_map(|o| o.as_ref().err()).collect();
        assert_eq!(kinds.len(), 1, "{outcomes:?}");
        assert_eq!(kinds[0].kind, DbErrorKind::LockTimeout, "{outcomes:?}");
        let code = kinds[0].code.as_deref();
        assert!(matches!(code, Some("40P01" | "1213")), "{outcomes:?}");
    }
}

/// MariaDB since 11.6 does so unless told otherwise, older ones where they are told to.
#[test]
fn a_row_that_another_changed_is_a_lock_that_could_not_be_had() {
    let Some(server) = kilter_testing::mariadb() else { return };
    let database = server.database("snapshot");
    let (mut one, mut other) = (database.session(), database.session());
    for sql in [
        "CREATE TABLE t (id int PRIMARY KEY, n int)",
        "INSERT INTO t VALUES (1, 0)",
        "SET innodb_snapshot_isolation = ON",
        "BEGIN",
    ] {
        one.execute(sql).expect(sql);
    }
    one.query("SELECT n FROM t", &[]).expect("the first read");
    other.execute("UPDATE t SET n = 5").expect("a change by another");
    let error = fails(one.as_mut(), "UPDATE t SET n = n + 1");
    assert_eq!((error.kind, error.code.as_deref()), (DbErrorKind::LockTimeout, Some("1020")));
}

#[test]
fn positions_point_into_the_statement() {
    for_each_database("positions", |database| {
        let mut session = database.session();
        let sql = "SELECT 'é', 1\n  FRM t";
        let error = session.query(sql, &[]).unwrap_err();
        assert_eq!(error.kind, DbErrorKind::Statement);
        let at = error.position.unwrap_or_else(|| panic!("no position: {error:?}"));
        // PostgreSQL and MariaDB take FRM for an alias and stumble over what follows it.
        assert!(sql[at..] == *"FRM t" || sql[at..] == *"t", "{:?} in {error:?}", &sql[at..]);
    });
}

#[test]
fn postgres_gives_detail_hint_and_code() {
    let Some(server) = postgres() else { return };
    let database = server.database("detail");
    let mut session = database.session();
    session.execute("CREATE TABLE users (email text UNIQUE)").unwrap();
    session.execute("INSERT INTO users VALUES ('a@b.c')").unwrap();
    let error = fails(session.as_mut(), "INSERT INTO users VALUES ('a@b.c')");
    assert_eq!(error.code.as_deref(), Some("23505"));
    assert_eq!(error.detail.as_deref(), Some("Key (email)=(a@b.c) already exists."));
    let error = fails(session.as_mut(), "SELECT emial FROM users");
    assert_eq!(error.message, "column \"emial\" does not exist");
    assert_eq!(
        error.hint.as_deref(),
        Some("Perhaps you meant to reference the column \"users.email\".")
    );
    assert_eq!(error.position, Some(7));
    assert_eq!(error.to_string(), "column \"emial\" does not exist (42703)");
}

#[test]
fn a_broken_connection_is_lost_and_stays_lost() {
    for server in [postgres(), mysql_family()].into_iter().flatten() {
        let database = server.database("lost");
        let mut session = database.session();
        let id = session.server().connection_id;
        let kill = match database.dialect() {
            Dialect::Postgres => format!("SELECT pg_terminate_backend({id})"),
            _ => format!("KILL {id}"),
        };
        database.session().execute(&kill).unwrap();
        let error = fails(session.as_mut(), "CREATE TABLE t (i int)");
        assert_eq!(error.kind, DbErrorKind::Lost, "{error:?}");
        let error = fails(session.as_mut(), "SELECT 1");
        assert_eq!(error.kind, DbErrorKind::Lost);
        assert_eq!(error.message, "the connection to the database is gone");
    }
}

#[test]
fn a_wrong_number_of_parameters_is_an_error_of_the_statement() {
    for_each_database("params", |database| {
        let mut session = database.session();
        let sql = match database.dialect() {
            Dialect::Sqlite => "SELECT ?1, ?2",
            Dialect::Postgres => "SELECT $1::bigint, $2::bigint",
            Dialect::Mysql => "SELECT ?, ?",
        };
        for given in [&[Value::Int(1)][..], &[Value::Int(1), Value::Int(2), Value::Int(3)]] {
            // PostgreSQL allows parameters that no placeholder uses.
            if given.len() == 3 && database.dialect() == Dialect::Postgres {
                continue;
            }
            let error = session.query(sql, given).unwrap_err();
            assert_eq!(error.kind, DbErrorKind::Statement, "{error:?}");
        }
        session.query("SELECT 1", &[]).unwrap();
    });
}

/// Statements that turn the protocol around must end, with an error, not hang.
#[test]
fn statements_that_ask_the_client_for_data_end() {
    if let Some(server) = postgres() {
        let database = server.database("copy");
        let mut session = database.session();
        session.execute("CREATE TABLE t (i int)").unwrap();
        let error = fails(session.as_mut(), "COPY t FROM STDIN");
        assert_eq!(error.kind, DbErrorKind::Statement, "{error:?}");
    }
    if let Some(server) = mysql_family() {
        let database = server.database("load");
        let mut session = database.session();
        session.execute("CREATE TABLE t (i int)").unwrap();
        let error = fails(session.as_mut(), "LOAD DATA LOCAL INFILE '/etc/passwd' INTO TABLE t");
        assert_eq!(error.kind, DbErrorKind::Statement, "{error:?}");
    }
}

#[test]
fn a_failed_statement_leaves_the_session_usable() {
    for_each_database("usable", |database| {
        let mut session = database.session();
        fails(session.as_mut(), "THIS IS NOT SQL");
        fails(session.as_mut(), "SELECT * FROM no_such_table");
        assert_eq!(session.query("SELECT 1", &[]).unwrap().len(), 1);
    });
    // Nothing of the kind is kept in a file that was never made.
    assert!(!sqlite_file().url().sqlite_path().unwrap().exists());
}

/// Neither server here speaks TLS; asking for it must fail rather than go on without. MySQL, and MariaDB
/// since 11.4, make a certificate of their own and do.
#[test]
fn encryption_that_cannot_be_had_is_an_error() {
    for server in [postgres(), kilter_testing::mariadb()].into_iter().flatten() {
        let Some(url) = server.tcp_url().filter(|_| server.local().is_some()) else { continue };
        let mut session = connect(url, &ConnectOptions::new()).unwrap();
        if session.server().flavor == Flavor::Mariadb
            && session.query("SELECT @@have_ssl", &[]).unwrap()[0].at(0) == &Value::from("YES")
        {
            continue;
        }
        let (option, required) = match url.dialect() {
            Dialect::Mysql => ("ssl-mode", "required"),
            _ => ("sslmode", "require"),
        };
        let with = |mode: &str| DbUrl::parse(&format!("{}?{option}={mode}", url.reveal())).unwrap();
        let error = refused(&with(required));
        assert_eq!(error.kind, DbErrorKind::Connect);
        assert!(error.message.contains("TLS"), "{error}");
        let error = refused(&with("nonsense"));
        assert_eq!(error.kind, DbErrorKind::Connect);
        assert!(error.message.contains(option) || error.message.contains("nonsense"), "{error}");
    }
}
