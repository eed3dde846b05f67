//! Several scratch databases of one dialect, to compare what different programs make in them.
//!
//! SQLite in files; PostgreSQL and MariaDB on a throwaway server, or on one that the user names.
//! Unlike [`crate::shadow`] it opens no session: other programs connect too.

use crate::server::{self, Listen, LocalServer};
use crate::shadow::{ShadowError, ShadowOptions, failed, unavailable};
use crate::{ConnectOptions, DbUrl, connect};
use kilter_schema::Dialect;

/// Where scratch databases are made. Dropping it removes them.
#[derive(Debug)]
pub struct ScratchHome {
    place: Place,
    made: Vec<String>,
}

#[derive(Debug)]
enum Place {
    Folder(tempfile::TempDir),
    Own(Box<LocalServer>),
    Given(DbUrl),
}

impl ScratchHome {
    /// A place for databases of `dialect`.
    ///
    /// # Errors
    /// Neither a server to start nor one to use.
    pub fn new(dialect: Dialect, options: &ShadowOptions) -> Result<Self, ShadowError> {
        let place = match (dialect, &options.url) {
            (Dialect::Sqlite, _) => {
                let folder = tempfile::Builder::new().prefix("kilter-scratch-").tempdir();
                Place::Folder(folder.map_err(|e| ShadowError {
                    message: format!("no temporary folder: {e}"),
                    help: "set TMPDIR to a folder that can be written to".into(),
                })?)
            }
            (_, Some(url)) if url.dialect() == dialect => Place::Given(url.clone()),
            (Dialect::Postgres, _) => Place::Own(Box::new(
                LocalServer::postgres(Listen::SocketOnly).map_err(|e| unavailable(dialect, &e))?,
            )),
            (Dialect::Mysql, _) => Place::Own(Box::new(
                LocalServer::mariadb(Listen::SocketOnly).map_err(|e| unavailable(dialect, &e))?,
            )),
        };
        Ok(Self { place, made: Vec::new() })
    }

    /// Makes an empty database.
    ///
    /// # Errors
    /// What the server answers.
    pub fn database(&mut self) -> Result<DbUrl, ShadowError> {
        let name = server::scratch_name("scratch");
        let url = match &self.place {
            Place::Folder(folder) => DbUrl::sqlite_file(folder.path().join(format!("{name}.db"))),
            Place::Own(server) => server.create_database(&name).map_err(|e| failed(&e))?,
            Place::Given(server) => {
                let mut session =
                    connect(server, &ConnectOptions::new()).map_err(|e| failed(&e))?;
                server::create_database(session.as_mut(), &name).map_err(|e| failed(&e))?;
                server.with_database(&name)
            }
        };
        self.made.push(name);
        Ok(url)
    }
}

impl Drop for ScratchHome {
    fn drop(&mut self) {
        // Folders and servers of our own go with everything in them.
        let Place::Given(url) = &self.place else { return };
        if let Ok(mut session) = connect(url, &ConnectOptions::new()) {
            for name in &self.made {
                // Nobody is left to be told; the name says whose the database was.
                let _ = server::drop_database(session.as_mut(), name);
            }
        }
    }
}
