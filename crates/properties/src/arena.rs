//! One database that is emptied between pairs, because making one takes longer than a pair.

use kilter_dialect::{DbError, Session};
use kilter_schema::Dialect;
use kilter_testing::{TestDatabase, TestServer};

/// A database to try pairs in.
pub struct Arena {
    dialect: Dialect,
    database: TestDatabase,
    session: Box<dyn Session>,
}

impl Arena {
    /// One on a dialect's server; nothing where that is not installed.
    pub fn on(dialect: Dialect) -> Option<Self> {
        match dialect {
            Dialect::Sqlite => Some(Self::of(kilter_testing::sqlite_memory())),
            Dialect::Postgres => kilter_testing::postgres().map(Self::of_server),
            Dialect::Mysql => kilter_testing::mysql_family().map(Self::of_server),
        }
    }

    /// One on a server.
    pub fn of_server(server: &TestServer) -> Self {
        Self::of(server.database("properties"))
    }

    /// One in a database that is there.
    pub fn of(database: TestDatabase) -> Self {
        let session = database.session();
        Self { dialect: database.dialect(), database, session }
    }

    /// Its dialect.
    pub fn dialect(&self) -> Dialect {
        self.dialect
    }

    /// The database, for a second connection (SQLite's is in memory, and has none).
    pub fn database(&self) -> &TestDatabase {
        &self.database
    }

    /// The session, with everything as it is.
    pub fn session(&mut self) -> &mut dyn Session {
        self.session.as_mut()
    }

    /// The session, with everything that was in the database gone.
    ///
    /// # Errors
    /// What the database answers.
    pub fn empty(&mut self) -> Result<&mut dyn Session, DbError> {
        match self.dialect {
            Dialect::Sqlite if self.database.url().sqlite_path().is_some() => {
                self.database = kilter_testing::sqlite_file();
                self.session = self.database.session();
            }
            Dialect::Sqlite => self.session = self.database.session(),
            Dialect::Postgres => self.empty_postgres()?,
            Dialect::Mysql => self.empty_mysql()?,
        }
        Ok(self.session.as_mut())
    }

    fn empty_postgres(&mut self) -> Result<(), DbError> {
        let _ = self.session.execute("ROLLBACK");
        let sql = "SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> \
                   'information_schema'";
        for row in self.session.query(sql, &[])? {
            let name = row.text("nspname").replace('"', "\"\"");
            self.session.execute(&format!("DROP SCHEMA \"{name}\" CASCADE"))?;
        }
        self.session.execute("CREATE SCHEMA public").map(|_| ())
    }

    fn empty_mysql(&mut self) -> Result<(), DbError> {
        let name = self.database.url().database().unwrap_or_default().to_owned();
        for sql in ["DROP DATABASE", "CREATE DATABASE", "USE"] {
            self.session.execute(&format!("{sql} `{name}`"))?;
        }
        Ok(())
    }
}
