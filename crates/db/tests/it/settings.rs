//! What a session pins, as the server sees it.

use kilter_db::ConnectOptions;
use kilter_dialect::{DbErrorKind, Flavor, Session};
use kilter_testing::{for_each_database, mysql_family, postgres, sqlite_file};
use std::time::Duration;

fn one(session: &mut dyn Session, sql: &str) -> String {
    let row = session.query(sql, &[]).unwrap().remove(0);
    row.text(&row.columns()[0].clone())
}

#[test]
fn the_server_is_known() {
    for_each_database("known", |database| {
        let session = database.session();
        let server = session.server();
        assert_eq!(server.flavor, database.flavor());
        let (major, minor) = server.version_number;
        assert!(server.version.starts_with(&format!("{major}.{minor}")), "{server:?}");
        assert_eq!(server.connection_id == 0, server.flavor == Flavor::Sqlite);
        assert!(!server.database.is_empty());
    });
}

#[test]
fn postgres_settings() {
    let Some(server) = postgres() else { return };
    let database = server.database("settings");
    let mut admin = database.session();
    // Whatever the database's owner prefers must not change what a migration means.
    for setting in [
        "TimeZone = 'Europe/Paris'",
        "standard_conforming_strings = off",
        "DateStyle = 'German'",
        "search_path = 'app', 'public'",
        "idle_in_transaction_session_timeout = '1s'",
    ] {
        let name = admin.server().database.clone();
        admin.execute(&format!("ALTER DATABASE {name} SET {setting}")).unwrap();
    }
    let options = ConnectOptions::new()
        .run_id("run7")
        .lock_timeout(Duration::from_millis(1500))
        .statement_timeout(Duration::from_secs(90));
    let mut session = database.session_with(&options);
    let mut shows = |name: &str| one(session.as_mut(), &format!("SHOW {name}"));
    assert_eq!(shows("application_name"), "kilter/run7");
    assert_eq!(shows("TimeZone"), "UTC");
    assert_eq!(shows("standard_conforming_strings"), "on");
    assert_eq!(shows("DateStyle"), "ISO, MDY");
    assert_eq!(shows("lock_timeout"), "1500ms");
    assert_eq!(shows("statement_timeout"), "90s");
    assert_eq!(shows("idle_in_transaction_session_timeout"), "0");
    assert_eq!(shows("client_min_messages"), "warning");
    assert_eq!(shows("search_path"), "app, public");
    let mut plain = database.session();
    assert_eq!(one(plain.as_mut(), "SHOW lock_timeout"), "2s");
    assert_eq!(one(plain.as_mut(), "SHOW statement_timeout"), "0");
    let pid = plain.server().connection_id;
    assert_eq!(one(plain.as_mut(), "SELECT pg_backend_pid()"), pid.to_string());
}

#[test]
fn postgres_search_path_of_the_url() {
    let Some(server) = postgres() else { return };
    let database = server.database("path");
    let text = format!("{}&search_path=My%20App,public", database.url_text());
    let url = kilter_db::DbUrl::parse(&text).unwrap();
    let mut session = kilter_db::connect(&url, &ConnectOptions::new()).unwrap();
    assert_eq!(one(session.as_mut(), "SHOW search_path"), "\"My App\", public");
}

#[test]
fn mysql_settings() {
    let Some(server) = mysql_family() else { return };
    let database = server.database("settings");
    let options = ConnectOptions::new()
        .lock_timeout(Duration::from_millis(1500))
        .statement_timeout(Duration::from_millis(2500));
    let mut session = database.session_with(&options);
    let mut shows = |name: &str| one(session.as_mut(), &format!("SELECT @@SESSION.{name}"));
    let modes = match server.flavor() {
        Flavor::Mysql => {
            "ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,\
             ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION"
        }
        _ => {
            "STRICT_TRANS_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_AUTO_CREATE_USER,\
             NO_ENGINE_SUBSTITUTION"
        }
    };
    assert_eq!(shows("sql_mode"), modes);
    assert_eq!(shows("time_zone"), "+00:00");
    assert_eq!(shows("foreign_key_checks"), "1");
    assert_eq!(shows("character_set_client"), "utf8mb4");
    assert_eq!(shows("character_set_results"), "utf8mb4");
    assert_eq!(shows("lock_wait_timeout"), "2");
    assert_eq!(shows("innodb_lock_wait_timeout"), "2");
    let mut plain = database.session();
    assert_eq!(one(plain.as_mut(), "SELECT @@SESSION.lock_wait_timeout"), "5");
    // MySQL ends a SLEEP alone without an error.
    let long = "SELECT BENCHMARK(1000000000, SHA2('a', 256)) FROM information_schema.tables";
    let error = session.query(long, &[]).unwrap_err();
    assert_eq!(error.kind, DbErrorKind::Statement);
    let code = if server.flavor() == Flavor::Mysql { "3024" } else { "1969" };
    assert_eq!(error.code.as_deref(), Some(code));
}

#[test]
fn sqlite_settings() {
    let database = sqlite_file();
    let mut session = database.session();
    assert_eq!(one(session.as_mut(), "PRAGMA foreign_keys"), "1");
    assert_eq!(one(session.as_mut(), "PRAGMA busy_timeout"), "5000");
    // SQLite's own default, and nothing that Kilter may change.
    assert_eq!(one(session.as_mut(), "PRAGMA journal_mode"), "delete");
    session.execute("PRAGMA journal_mode = wal").unwrap();
    drop(session);
    let mut session = database.session();
    assert_eq!(one(session.as_mut(), "PRAGMA journal_mode"), "wal");
    let folder = database.url().sqlite_path().unwrap().parent().unwrap().to_owned();
    drop(session);
    // The last session of a database in WAL mode folds the log back and removes it.
    let left: Vec<_> = std::fs::read_dir(folder).unwrap().map(|e| e.unwrap().file_name()).collect();
    assert_eq!(left, ["test.db"]);
}
