//! One database of a test, removed when it is dropped.

use crate::{mariadb, mysql, postgres};
use kilter_db::server::drop_database;
use kilter_db::{ConnectOptions, DbUrl, connect};
use kilter_dialect::{Flavor, Session};
use kilter_schema::Dialect;

/// An empty database.
#[derive(Debug)]
pub struct TestDatabase {
    url: DbUrl,
    flavor: Flavor,
    home: Home,
}

/// What to remove in the end.
#[derive(Debug)]
enum Home {
    Server { admin: DbUrl, name: String },
    Folder(#[expect(dead_code, reason = "held for its Drop")] tempfile::TempDir),
    Memory,
}

impl TestDatabase {
    pub(crate) fn on_server(flavor: Flavor, url: DbUrl, admin: DbUrl, name: String) -> Self {
        Self { url, flavor, home: Home::Server { admin, name } }
    }

    /// Where it is.
    pub fn url(&self) -> &DbUrl {
        &self.url
    }

    /// The whole URL with its password, for handing to a program under test.
    pub fn url_text(&self) -> String {
        self.url.reveal()
    }

    /// Its dialect.
    pub fn dialect(&self) -> Dialect {
        self.url.dialect()
    }

    /// Its maker.
    pub fn flavor(&self) -> Flavor {
        self.flavor
    }

    /// Opens a session in it. Each session of [`sqlite_memory`] sees a database of its own.
    ///
    /// # Panics
    /// No connection could be made.
    pub fn session(&self) -> Box<dyn Session> {
        self.session_with(&ConnectOptions::new().create_file())
    }

    /// Opens a session in it with other options.
    ///
    /// # Panics
    /// No connection could be made.
    pub fn session_with(&self, options: &ConnectOptions) -> Box<dyn Session> {
        connect(&self.url, options).unwrap_or_else(|e| panic!("{}: {e}", self.url))
    }
}

impl Drop for TestDatabase {
    fn drop(&mut self) {
        if let Home::Server { admin, name } = &self.home {
            // A database left behind ends with its server.
            let _ = connect(admin, &ConnectOptions::new())
                .and_then(|mut session| drop_database(session.as_mut(), name));
        }
    }
}

/// A SQLite database in a file of a temporary folder. The file appears with the first session.
///
/// # Panics
/// No temporary folder can be made.
pub fn sqlite_file() -> TestDatabase {
    let folder = tempfile::Builder::new().prefix("kilter-test-").tempdir();
    let folder = folder.unwrap_or_else(|e| panic!("no temporary folder: {e}"));
    let url = DbUrl::sqlite_file(folder.path().join("test.db"));
    TestDatabase { url, flavor: Flavor::Sqlite, home: Home::Folder(folder) }
}

/// A SQLite database in memory: another one for each session.
pub fn sqlite_memory() -> TestDatabase {
    TestDatabase { url: DbUrl::sqlite_memory(), flavor: Flavor::Sqlite, home: Home::Memory }
}

/// Runs a test on a fresh database of every kind there is: SQLite in a file, PostgreSQL, MariaDB,
/// and MySQL where one is named. A panic is preceded by a line that says on which.
pub fn for_each_database(hint: &str, test: impl Fn(&TestDatabase)) {
    let run = |database: TestDatabase| {
        let on = Named(database.flavor);
        test(&database);
        drop(on);
    };
    run(sqlite_file());
    for server in [postgres(), mariadb(), mysql()].into_iter().flatten() {
        run(server.database(hint));
    }
}

/// Says where a test was when it panicked.
struct Named(Flavor);

impl Drop for Named {
    fn drop(&mut self) {
        if std::thread::panicking() {
            eprintln!("the test failed on {:?}", self.0);
        }
    }
}
