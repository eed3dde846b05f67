//! Scratch databases on a server that somebody names: made there, or the named one itself.

use kilter_db::{ConnectOptions, DbUrl, ShadowOptions, connect, shadow};
use kilter_dialect::{Flavor, Session, engine};
use kilter_schema::Dialect;
use kilter_testing::{TestDatabase, TestServer, mysql_family, postgres};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

fn servers() -> impl Iterator<Item = &'static TestServer> {
    [postgres(), mysql_family()].into_iter().flatten()
}

fn on(url: &DbUrl) -> ShadowOptions {
    ShadowOptions { url: Some(url.clone()), ..ShadowOptions::default() }
}

fn session(url: &DbUrl) -> Box<dyn Session> {
    connect(url, &ConnectOptions::new()).unwrap_or_else(|e| panic!("{url}: {e}"))
}

fn run(url: &DbUrl, statements: &[&str]) {
    let mut session = session(url);
    for sql in statements {
        session.execute(sql).unwrap_or_else(|e| panic!("{sql}: {e}"));
    }
}

/// A database, and its URL for a role that may not make others.
fn a_plain_role(server: &TestServer, hint: &str) -> (TestDatabase, DbUrl) {
    let database = server.database(hint);
    let name = database.url().database().unwrap().to_owned();
    let role = format!("r_{}", &name["kilter_".len()..]);
    match database.dialect() {
        Dialect::Postgres => run(
            server.admin_url(),
            &[
                &format!("CREATE ROLE {role} LOGIN PASSWORD 'plain'"),
                &format!("ALTER DATABASE {name} OWNER TO {role}"),
            ],
        ),
        _ => run(
            server.admin_url(),
            &[
                &format!("CREATE USER {role}@'%' IDENTIFIED BY 'plain'"),
                &format!("GRANT ALL ON {name}.* TO {role}@'%'"),
            ],
        ),
    }
    let url = database.url().with_user(&role, "plain");
    (database, url)
}

/// Everything that inspection sees, Kilter's own tables too.
fn everything(url: &DbUrl) -> Vec<String> {
    let mut session = session(url);
    let schema = engine(url.dialect()).inspect(session.as_mut()).unwrap();
    let own = "SELECT table_name AS name FROM information_schema.tables WHERE table_name LIKE 'kilter%' \
               AND table_schema IN (SELECT schema_name FROM information_schema.schemata \
               WHERE schema_name IN ('public', 'app') OR schema_name LIKE 'kilter_%')";
    let own = match url.dialect() {
        Dialect::Postgres => own.to_owned(),
        _ => "SELECT table_name AS name FROM information_schema.tables \
              WHERE table_schema = DATABASE() AND table_name LIKE 'kilter%'"
            .to_owned(),
    };
    let own = session.query(&own, &[]).unwrap();
    let tables = schema.tables.into_keys();
    let all = tables.chain(schema.enums.into_keys()).chain(schema.opaque.into_keys());
    all.chain(own.iter().map(|row| row.text("name"))).chain(schema.unread).collect()
}

/// Those that the server knows: MySQL has no sequences.
fn statements_for(server: &TestServer) -> impl Iterator<Item = &'static str> {
    let knows = |sql: &str| server.flavor() != Flavor::Mysql || !sql.contains("SEQUENCE");
    statements(server.admin_url().dialect()).iter().copied().filter(move |sql| knows(sql))
}

/// Objects that depend on each other in both directions of the alphabet.
fn statements(dialect: Dialect) -> &'static [&'static str] {
    match dialect {
        Dialect::Postgres => &[
            "CREATE SCHEMA app",
            "CREATE TYPE mood AS ENUM ('sad', 'ok')",
            "CREATE TYPE pair AS (a int, b int)",
            "CREATE DOMAIN short AS varchar(3)",
            "CREATE TABLE z (id serial PRIMARY KEY, m mood, s short)",
            "CREATE TABLE a (id int PRIMARY KEY, z int REFERENCES z (id), p pair)",
            "ALTER TABLE z ADD COLUMN a int REFERENCES a (id)",
            "CREATE TABLE app.t (id int)",
            "CREATE VIEW v AS SELECT * FROM z",
            "CREATE MATERIALIZED VIEW mv AS SELECT * FROM v",
            "CREATE SEQUENCE s",
            "CREATE FUNCTION f(x mood) RETURNS int LANGUAGE sql AS 'SELECT 1'",
            "CREATE PROCEDURE p() LANGUAGE sql AS 'SELECT 1'",
            "CREATE AGGREGATE total(int) (SFUNC = int4pl, STYPE = int)",
            "CREATE STATISTICS st ON id, a FROM z",
            "CREATE COLLATION plain FROM \"C\"",
        ],
        _ => &[
            "CREATE TABLE z (id int PRIMARY KEY, a int)",
            "CREATE TABLE a (id int PRIMARY KEY, z int REFERENCES z (id))",
            "ALTER TABLE z ADD FOREIGN KEY (a) REFERENCES a (id)",
            "CREATE VIEW v AS SELECT * FROM z",
            "CREATE SEQUENCE s",
            "CREATE FUNCTION f() RETURNS int RETURN 1",
            "CREATE PROCEDURE p() SELECT 1",
            "CREATE EVENT e ON SCHEDULE EVERY 1 DAY DO SELECT 1",
            "CREATE TRIGGER tr BEFORE INSERT ON a FOR EACH ROW SET NEW.z = NULL",
        ],
    }
}

#[test]
fn where_no_database_may_be_made_the_named_one_is_used_and_emptied() {
    for server in servers() {
        let (_keep, url) = a_plain_role(server, "named");
        let mut one = shadow(url.dialect(), &on(&url)).unwrap();
        assert!(one.url().same_database(&url));
        let mut schema = engine(url.dialect()).inspect(one.session()).unwrap();
        assert!(schema.tables.is_empty() && schema.opaque.is_empty(), "{schema:?}");
        for sql in statements_for(server) {
            one.session().execute(sql).unwrap_or_else(|e| panic!("{sql}: {e}"));
        }
        // Twice, as `verify` starts over; and within a transaction that nobody ended.
        one.session().execute("BEGIN").unwrap();
        one.session().execute("DELETE FROM z").unwrap();
        one.renew().unwrap();
        schema = engine(url.dialect()).inspect(one.session()).unwrap();
        assert!(schema.tables.is_empty() && schema.opaque.is_empty(), "{schema:?}");
        for sql in statements_for(server) {
            one.session().execute(sql).unwrap_or_else(|e| panic!("{sql}: {e}"));
        }
        drop(one);
        assert_eq!(everything(&url), Vec::<String>::new());
    }
}

#[test]
fn a_named_database_with_something_in_it_is_refused_and_left_alone() {
    for server in servers() {
        let (_keep, url) = a_plain_role(server, "full");
        run(
            &url,
            &["CREATE TABLE orders (id int)", "CREATE VIEW open_orders AS SELECT * FROM orders"],
        );
        let before = everything(&url);
        let error = shadow(url.dialect(), &on(&url)).unwrap_err();
        assert!(error.message.contains("is not empty"), "{}", error.message);
        for found in ["orders", "open_orders"] {
            assert!(error.message.contains(found), "{}", error.message);
        }
        assert!(!error.message.contains("plain@"), "{}", error.message);
        assert!(error.help.contains("CREATE DATABASE"), "{}", error.help);
        assert_eq!(everything(&url), before);
    }
}

#[test]
fn a_database_that_is_worked_on_is_never_the_scratch_database() {
    for server in servers() {
        let (_keep, url) = a_plain_role(server, "target");
        let options = ShadowOptions { never: vec![url.clone()], ..on(&url) };
        let error = shadow(url.dialect(), &options).unwrap_err();
        assert!(error.message.contains("that Kilter works on"), "{}", error.message);
        assert_eq!(everything(&url), Vec::<String>::new());
    }
}

#[test]
fn without_the_name_of_a_database_it_is_said_what_is_missing() {
    let Some(server) = mysql_family() else { return };
    let (_keep, url) = a_plain_role(server, "nameless");
    let name = url.database().unwrap();
    let text = url.reveal().replacen(&format!("/{name}"), "/", 1);
    let url = DbUrl::parse(&text).unwrap();
    let error = shadow(Dialect::Mysql, &on(&url)).unwrap_err();
    assert!(error.message.contains("no database may be made"), "{}", error.message);
    assert!(error.help.contains("end in its name"), "{}", error.help);
}

/// Set in a child: the server to make a scratch database on, before it waits to be killed.
const CHILD: &str = "KILTER_TEST_SHADOW_AND_WAIT";

/// Not a test of its own; [`child_with_shadow`] runs it in a child process.
#[test]
fn child_that_makes_a_shadow_and_waits() {
    let Ok(url) = std::env::var(CHILD) else { return };
    let url = DbUrl::parse(&url).unwrap();
    let mut one = shadow(url.dialect(), &on(&url)).unwrap();
    one.session().execute("CREATE TABLE left_behind (id int)").unwrap();
    let said = std::env::var("KILTER_TEST_SAY").unwrap();
    let said = Path::new(&said);
    std::fs::write(said.with_extension("part"), one.url().database().unwrap()).unwrap();
    std::fs::rename(said.with_extension("part"), said).unwrap();
    loop {
        std::thread::sleep(Duration::from_secs(60));
    }
}

/// A child process with a scratch database on a server, and that database's name.
fn child_with_shadow(url: &DbUrl) -> (Child, String) {
    let room = tempfile::tempdir().unwrap();
    let said = room.path().join("name");
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "named::child_that_makes_a_shadow_and_waits"])
        .env(CHILD, url.reveal())
        .env("KILTER_TEST_SAY", &said)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let deadline = Instant::now() + Duration::from_secs(60);
    while !said.exists() {
        assert!(Instant::now() < deadline, "the child makes no scratch database");
        assert_eq!(child.try_wait().unwrap(), None, "the child ended");
        std::thread::sleep(Duration::from_millis(20));
    }
    (child, std::fs::read_to_string(&said).unwrap())
}

fn exists(server: &TestServer, name: &str) -> bool {
    let sql = match server.admin_url().dialect() {
        Dialect::Postgres => format!("SELECT 1 FROM pg_database WHERE datname = '{name}'"),
        _ => format!("SELECT 1 FROM information_schema.schemata WHERE schema_name = '{name}'"),
    };
    !session(server.admin_url()).query(&sql, &[]).unwrap().is_empty()
}

#[test]
fn what_a_killed_run_left_on_a_server_the_next_run_removes() {
    for server in servers() {
        let url = server.admin_url();
        let (mut living, in_use) = child_with_shadow(url);
        let (mut killed, left) = child_with_shadow(url);
        // SIGKILL: no destructor, no handler.
        killed.kill().unwrap();
        killed.wait().unwrap();
        assert!(exists(server, &left));
        // The server needs a moment to notice that a connection is gone.
        let deadline = Instant::now() + Duration::from_secs(20);
        while exists(server, &left) {
            assert!(Instant::now() < deadline, "{left} is still there");
            drop(shadow(url.dialect(), &on(url)).unwrap());
            std::thread::sleep(Duration::from_millis(50));
        }
        assert!(exists(server, &in_use), "a database in use was removed");
        living.kill().unwrap();
        living.wait().unwrap();
    }
}

#[test]
fn what_a_killed_run_left_in_a_named_database_the_next_run_empties() {
    for server in servers() {
        let (_keep, url) = a_plain_role(server, "killed");
        let (mut killed, _) = child_with_shadow(&url);
        killed.kill().unwrap();
        killed.wait().unwrap();
        assert!(everything(&url).contains(&"left_behind".to_owned()));
        let mut one = shadow(url.dialect(), &on(&url)).unwrap();
        let schema = engine(url.dialect()).inspect(one.session()).unwrap();
        assert!(schema.tables.is_empty(), "{schema:?}");
        drop(one);
        assert_eq!(everything(&url), Vec::<String>::new());
    }
}
