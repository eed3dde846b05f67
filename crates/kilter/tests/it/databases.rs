//! Runs a test on every database there is, each time in a fresh one.

use crate::sandbox::Sandbox;
use kilter_db::{ConnectOptions, Create, DbUrl};
use kilter_dialect::Session;
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

impl Database {
    /// A SQLite file of a project.
    pub fn sqlite(url: &str) -> Self {
        Self { dialect: Dialect::Sqlite, url: url.to_owned(), _server: None }
    }

    /// Changes the database behind Kilter's back.
    pub fn execute(&self, project: &Sandbox, sql: &str) {
        self.session(project).execute(sql).unwrap_or_else(|e| panic!("{sql}: {e}"));
    }

    /// Insists that the database refuses a statement.
    #[track_caller]
    pub fn refuses(&self, project: &Sandbox, sql: &str) {
        assert!(self.session(project).execute(sql).is_err(), "{sql} was not refused");
    }

    /// The first column of a query's rows, as texts.
    pub fn query(&self, project: &Sandbox, sql: &str) -> Vec<String> {
        let rows = self.session(project).query(sql, &[]).unwrap_or_else(|e| panic!("{sql}: {e}"));
        rows.iter().map(|row| row.text(&row.columns()[0].clone())).collect()
    }

    /// The user's tables, sorted.
    pub fn tables(&self, project: &Sandbox) -> Vec<String> {
        let mut session = self.session(project);
        let schema = kilter_dialect::engine(self.dialect).inspect(session.as_mut());
        schema.expect("inspection").tables.into_keys().collect()
    }

    /// Waits until a step of a run is being executed by the server.
    pub fn wait_until_busy(&self, project: &Sandbox) {
        let busy = match self.dialect {
            Dialect::Postgres => {
                "SELECT count(*) FROM pg_stat_activity WHERE state = 'active' \
                 AND query LIKE '%pg_sleep(60)%' AND pid <> pg_backend_pid() AND datname = current_database()"
            }
            Dialect::Mysql => {
                "SELECT count(*) FROM information_schema.processlist \
                 WHERE info LIKE 'SELECT sleep(60)%' AND db = database()"
            }
            Dialect::Sqlite => return self.wait_for_sqlite(project),
        };
        let start = std::time::Instant::now();
        while self.query(project, busy) != ["1"] {
            assert!(start.elapsed().as_secs() < 60, "the step never began");
            std::thread::sleep(std::time::Duration::from_millis(50));
        }
    }

    /// SQLite cannot be asked: the run holds the write lock from its first statement on.
    fn wait_for_sqlite(&self, project: &Sandbox) {
        let start = std::time::Instant::now();
        loop {
            let options = ConnectOptions {
                lock_timeout: Some(std::time::Duration::from_millis(1)),
                ..ConnectOptions::default()
            };
            let url = self.address(project);
            let free = kilter_db::connect(&url, &options)
                .and_then(|mut s| s.execute("BEGIN IMMEDIATE"))
                .is_ok();
            if !free && project.path().join("test.db").exists() {
                return;
            }
            assert!(start.elapsed().as_secs() < 60, "the step never began");
            std::thread::sleep(std::time::Duration::from_millis(50));
        }
    }

    fn address(&self, project: &Sandbox) -> DbUrl {
        DbUrl::parse(&self.url).expect("a URL").relative_to(project.path())
    }

    /// A session in it.
    pub fn session(&self, project: &Sandbox) -> Box<dyn Session> {
        let options = ConnectOptions { create: Create::IfMissing, ..ConnectOptions::default() };
        kilter_db::connect(&self.address(project), &options).expect("a connection")
    }
}

/// A fresh database of SQLite and of every server that is installed.
pub fn each() -> Vec<Database> {
    let mut databases = vec![Database::sqlite("sqlite://test.db")];
    if let Some(server) = kilter_testing::postgres() {
        let database = server.database("cli");
        let url = database.url_text();
        databases.push(Database { dialect: Dialect::Postgres, url, _server: Some(database) });
    }
    if let Some(server) = kilter_testing::mysql_family() {
        let database = server.database("cli");
        let url = database.url_text();
        databases.push(Database { dialect: Dialect::Mysql, url, _server: Some(database) });
    }
    databases
}

/// Calls `test` with an empty project, for SQLite and for every server that is installed.
pub fn on_each(test: impl Fn(&Sandbox, &Database)) {
    for database in &each() {
        eprintln!("on {}", database.dialect);
        test(&Sandbox::empty(Some(&database.url)), database);
    }
}

/// Writes one migration of a statement: version, name, up, down.
pub fn migration(project: &Sandbox, version: u64, name: &str, up: &str, down: &str) {
    project.write(&format!("migrations/{version}_{name}.up.sql"), up);
    project.write(&format!("migrations/{version}_{name}.down.sql"), down);
}
