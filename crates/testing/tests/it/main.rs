//! The throwaway databases themselves.

use kilter_testing::{for_each_database, mariadb, postgres, sqlite_file};

#[test]
fn every_database_is_fresh_and_answers() {
    for_each_database("fresh", |database| {
        let mut session = database.session();
        session.execute("CREATE TABLE t (id integer)").unwrap();
        session.execute("INSERT INTO t VALUES (1)").unwrap();
        let rows = session.query("SELECT id FROM t", &[]).unwrap();
        assert_eq!(rows[0].get("id").as_int(), Some(1));
        eprintln!("{:?}", session.server());
    });
}

#[test]
fn a_database_goes_with_its_value() {
    for server in [postgres(), mariadb()].into_iter().flatten() {
        let database = server.database("gone");
        let url = database.url().clone();
        drop(database);
        let error = kilter_db::connect(&url, &kilter_db::ConnectOptions::new()).err().unwrap();
        assert_eq!(error.kind, kilter_dialect::DbErrorKind::Connect, "{error}");
    }
    let database = sqlite_file();
    drop(database.session());
    let path = database.url().sqlite_path().unwrap().to_owned();
    assert!(path.exists());
    drop(database);
    assert!(!path.exists());
}
