//! Scratch databases to try migrations in.
//!
//! SQLite in memory; PostgreSQL and MariaDB from programs on this machine, or a scratch database on
//! a server that the user names; where no database may be made there, the named one itself.
//! Deliberately not here: what is tried in them.

mod contents;
mod made;
mod named;
mod untried;

use crate::server::{self, Listen, LocalServer, ServerError};
use crate::{ConnectOptions, DbUrl, Interrupt, connect};
use kilter_dialect::{DbError, ServerInfo, Session};
use kilter_schema::Dialect;
use named::Named;
use std::fmt;
use untried::Lenient;

pub(crate) use made::Made;
pub use untried::Untried;

/// How to get a scratch database.
#[derive(Debug, Clone, Default)]
pub struct ShadowOptions {
    /// A server to create it on (`shadow_url`), instead of starting one.
    pub url: Option<DbUrl>,
    /// Cancels a running statement when triggered.
    pub interrupt: Option<Interrupt>,
    /// Databases that must never be taken for a scratch database, whatever is in them.
    pub never: Vec<DbUrl>,
}

/// A scratch database with a session in it. Dropping it removes the database, and the server if
/// one was started for it.
pub struct Shadow {
    // Dropped in this order: a database with a session in it cannot be dropped everywhere.
    session: Lenient,
    url: DbUrl,
    home: Home,
    options: ShadowOptions,
}

/// Whose the database is.
enum Home {
    Memory,
    Own(Box<LocalServer>),
    Made(Made),
    Named(Named),
}

/// Why there is no scratch database.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShadowError {
    /// What is wrong, in one line without a full stop.
    pub message: String,
    /// What to install or to set.
    pub help: String,
}

impl fmt::Display for ShadowError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for ShadowError {}

/// Makes a scratch database of a dialect, empty and with a session open in it. For MySQL it is
/// what comes first on `PATH`, MySQL or MariaDB, unless the options name a server; [`Shadow::server`]
/// says which.
///
/// # Errors
/// Neither a server to start nor one to use, or it fails.
pub fn shadow(dialect: Dialect, options: &ShadowOptions) -> Result<Shadow, ShadowError> {
    if dialect == Dialect::Sqlite {
        return open(DbUrl::sqlite_memory(), options, Home::Memory);
    }
    match &options.url {
        Some(url) => on_server(dialect, url, options),
        None => on_own_server(dialect, options),
    }
}

fn on_own_server(dialect: Dialect, options: &ShadowOptions) -> Result<Shadow, ShadowError> {
    let started = match dialect {
        Dialect::Postgres => LocalServer::postgres(Listen::SocketOnly),
        _ => LocalServer::mysql_family(Listen::SocketOnly),
    };
    let server = started.map_err(|e| unavailable(dialect, &e))?;
    let url = server.create_database(OWN).map_err(|e| failed(&e))?;
    open(url, options, Home::Own(Box::new(server)))
}

/// The database on a server of our own.
const OWN: &str = "kilter_shadow";

fn on_server(
    dialect: Dialect,
    server: &DbUrl,
    options: &ShadowOptions,
) -> Result<Shadow, ShadowError> {
    if server.dialect() != dialect {
        return Err(ShadowError {
            message: format!("the shadow URL is of {}, not of {dialect}", server.dialect()),
            help: format!("set `shadow_url` to a {dialect} server"),
        });
    }
    let mut made = Made::on(server, &connect_options(options)).map_err(|e| failed(&e))?;
    match made.create("shadow") {
        Ok(url) => open(url, options, Home::Made(made)),
        Err(error) if is_forbidden(&error) => {
            drop(made);
            let named = Named::take(server, options, &error)?;
            open(server.clone(), options, Home::Named(named))
        }
        Err(error) => Err(failed(&error)),
    }
}

/// Whether the role lacks the right to create databases.
fn is_forbidden(error: &DbError) -> bool {
    // insufficient_privilege; ER_DBACCESS_DENIED_ERROR, ER_SPECIFIC_ACCESS_DENIED_ERROR.
    matches!(error.code.as_deref(), Some("42501" | "1044" | "1227"))
}

fn open(url: DbUrl, options: &ShadowOptions, home: Home) -> Result<Shadow, ShadowError> {
    let session = connect(&url, &connect_options(options)).map_err(|e| failed(&e))?;
    Ok(Shadow { session: Lenient::new(session), url, home, options: options.clone() })
}

fn connect_options(options: &ShadowOptions) -> ConnectOptions {
    let mut out = ConnectOptions::new().run_id("shadow");
    out.interrupt.clone_from(&options.interrupt);
    out
}

pub(crate) fn failed(error: &DbError) -> ShadowError {
    ShadowError {
        message: format!("no shadow database: {error}"),
        help: "set `shadow_url` to a server on which Kilter may create and drop databases".into(),
    }
}

pub(crate) fn unavailable(dialect: Dialect, error: &ServerError) -> ShadowError {
    let (what, scheme) = match dialect {
        Dialect::Postgres => ("PostgreSQL", "postgres"),
        _ => ("MariaDB", "mysql"),
    };
    let install = match error {
        ServerError::NotInstalled(_) => format!("install {what}'s server on this machine, or "),
        ServerError::Failed(_) => String::new(),
    };
    ShadowError {
        message: format!("no shadow database: {error}"),
        help: format!(
            "{install}set `shadow_url` to a server on which Kilter may create and drop databases, \
             such as `{scheme}://USER:PASSWORD@HOST/`"
        ),
    }
}

impl Shadow {
    /// The session in the scratch database.
    pub fn session(&mut self) -> &mut dyn Session {
        &mut self.session
    }

    /// What the scratch database is.
    pub fn server(&self) -> &ServerInfo {
        self.session.server()
    }

    /// Where it is, for a second session. Of SQLite that would be another, empty database.
    pub fn url(&self) -> &DbUrl {
        &self.url
    }

    /// What could not be tried in it, and what stands in for something else.
    pub fn untried(&self) -> &Untried {
        self.session.untried()
    }

    /// Makes it empty again, with a new session. The server stays, and what was not tried is
    /// forgotten.
    ///
    /// # Errors
    /// What the server answers.
    pub fn renew(&mut self) -> Result<(), ShadowError> {
        // What it still holds locked could not be dropped.
        let _ = self.session.execute("ROLLBACK");
        match &mut self.home {
            Home::Memory => {}
            Home::Own(server) => {
                let again = || {
                    let mut admin = connect(server.admin_url(), &ConnectOptions::new())?;
                    server::drop_database(admin.as_mut(), OWN)?;
                    server.create_database(OWN).map(|_| ())
                };
                again().map_err(|e| failed(&e))?;
            }
            Home::Made(made) => {
                made.clear();
                self.url = made.create("shadow").map_err(|e| failed(&e))?;
            }
            Home::Named(named) => named.renew()?,
        }
        let session =
            connect(&self.url, &connect_options(&self.options)).map_err(|e| failed(&e))?;
        self.session = Lenient::new(session);
        Ok(())
    }
}

impl fmt::Debug for Shadow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Shadow({})", self.url)
    }
}
