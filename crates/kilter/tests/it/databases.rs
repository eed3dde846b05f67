//! Runs a test on every database there is, each time in a fresh one.

use crate::sandbox::Sandbox;
use kilter_schema::Dialect;

/// One database for one test.
pub struct Database {
    /// Its dialect.
    pub dialect: Dialect,
    /// Its address, as a user would type it.
    pub url: String,
    // Kept so that the database stays until the test is over.
    _server: Option<kilter_testing::TestDatabase>,
}

/// Calls `test` with an empty project, for SQLite and for every server that is installed.
pub fn on_each(test: impl Fn(&Sandbox, &Database)) {
    let sqlite = Database { dialect: Dialect::Sqlite, url: "sqlite://test.db".into(), _server: None };
    let mut databases = vec![sqlite];
    if let Some(server) = kilter_testing::postgres() {
        let database = server.database("cli");
        let url = database.url_text();
        databases.push(Database { dialect: Dialect::Postgres, url, _server: Some(database) });
    }
    if let Some(server) = kilter_testing::mariadb() {
        let database = server.database("cli");
        let url = database.url_text();
        databases.push(Database { dialect: Dialect::Mysql, url, _server: Some(database) });
    }
    for database in &databases {
        eprintln!("on {}", database.dialect);
        test(&Sandbox::empty(Some(&database.url)), database);
    }
}

/// Writes one migration of a statement: version, name, up, down.
pub fn migration(project: &Sandbox, version: u64, name: &str, up: &str, down: &str) {
    project.write(&format!("migrations/{version}_{name}.up.sql"), up);
    project.write(&format!("migrations/{version}_{name}.down.sql"), down);
}
