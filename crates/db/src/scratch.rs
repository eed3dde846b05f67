//! Several scratch databases of one dialect, to compare what different programs make in them.
//!
//! SQLite in files; PostgreSQL and MariaDB on a throwaway server, or on one that the user names.
//! Unlike [`crate::shadow`] it opens no session: other programs connect too.

use crate::server::{self, Listen, LocalServer};
use crate::shadow::{Made, ShadowError, ShadowOptions, failed, unavailable};
use crate::{ConnectOptions, DbUrl};
use kilter_schema::Dialect;

/// Where scratch databases are made. Dropping it removes them.
#[derive(Debug)]
pub struct ScratchHome {
    place: Place,
}

#[derive(Debug)]
enum Place {
    Folder(tempfile::TempDir),
    Own(Box<LocalServer>),
    Given(Box<Made>),
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
            (_, Some(url)) if url.dialect() == dialect => {
                let made = Made::on(url, &ConnectOptions::new()).map_err(|e| failed(&e))?;
                Place::Given(Box::new(made))
            }
            (Dialect::Postgres, _) => Place::Own(Box::new(
                LocalServer::postgres(Listen::SocketOnly).map_err(|e| unavailable(dialect, &e))?,
            )),
            (Dialect::Mysql, _) => Place::Own(Box::new(
                LocalServer::mysql_family(Listen::SocketOnly)
                    .map_err(|e| unavailable(dialect, &e))?,
            )),
        };
        Ok(Self { place })
    }

    /// Makes an empty database.
    ///
    /// # Errors
    /// What the server answers.
    pub fn database(&mut self) -> Result<DbUrl, ShadowError> {
        let name = || server::scratch_name("scratch");
        match &mut self.place {
            Place::Folder(folder) => {
                Ok(DbUrl::sqlite_file(folder.path().join(format!("{}.db", name()))))
            }
            Place::Own(server) => server.create_database(&name()).map_err(|e| failed(&e)),
            Place::Given(made) => made.create("scratch").map_err(|e| failed(&e)),
        }
    }
}
