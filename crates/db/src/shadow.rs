//! Scratch databases to try migrations in.
//!
//! SQLite in memory; PostgreSQL and MariaDB from programs on this machine, or a scratch database on
//! a server that the user names. Deliberately not here: what is tried in them.

use crate::server::{self, Listen, LocalServer, ServerError};
use crate::{ConnectOptions, DbUrl, Interrupt, connect};
use kilter_dialect::{DbError, ServerInfo, Session};
use kilter_schema::Dialect;
use std::fmt;

/// How to get a scratch database.
#[derive(Debug, Clone, Default)]
pub struct ShadowOptions {
    /// A server to create it on (`shadow_url`), instead of starting one.
    pub url: Option<DbUrl>,
    /// Cancels a running statement when triggered.
    pub interrupt: Option<Interrupt>,
}

/// A scratch database with a session in it. Dropping it removes the database, and the server if
/// one was started for it.
pub struct Shadow {
    // Dropped in this order: a database with a session in it cannot be dropped everywhere.
    session: Box<dyn Session>,
    url: DbUrl,
    _scratch: Option<Scratch>,
    _server: Option<LocalServer>,
}

/// A database on somebody's server that has to be dropped.
struct Scratch {
    server: DbUrl,
    name: String,
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
/// MariaDB unless the options name a server; [`Shadow::server`] says so.
///
/// # Errors
/// Neither a server to start nor one to use, or it fails.
pub fn shadow(dialect: Dialect, options: &ShadowOptions) -> Result<Shadow, ShadowError> {
    if dialect == Dialect::Sqlite {
        return open(DbUrl::sqlite_memory(), options, None, None);
    }
    match &options.url {
        Some(url) => on_server(dialect, url, options),
        None => on_own_server(dialect, options),
    }
}

fn on_own_server(dialect: Dialect, options: &ShadowOptions) -> Result<Shadow, ShadowError> {
    let started = match dialect {
        Dialect::Postgres => LocalServer::postgres(Listen::SocketOnly),
        _ => LocalServer::mariadb(Listen::SocketOnly),
    };
    let server = started.map_err(|e| unavailable(dialect, &e))?;
    let url = server.create_database("kilter_shadow").map_err(|e| failed(&e))?;
    open(url, options, None, Some(server))
}

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
    let name = server::scratch_name("shadow");
    let mut session = connect(server, &connect_options(options)).map_err(|e| failed(&e))?;
    server::create_database(session.as_mut(), &name).map_err(|e| failed(&e))?;
    let url = server.with_database(&name);
    open(url, options, Some(Scratch { server: server.clone(), name }), None)
}

fn open(
    url: DbUrl,
    options: &ShadowOptions,
    scratch: Option<Scratch>,
    server: Option<LocalServer>,
) -> Result<Shadow, ShadowError> {
    let session = connect(&url, &connect_options(options)).map_err(|e| failed(&e))?;
    Ok(Shadow { session, url, _scratch: scratch, _server: server })
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
        self.session.as_mut()
    }

    /// What the scratch database is.
    pub fn server(&self) -> &ServerInfo {
        self.session.server()
    }

    /// Where it is, for a second session. Of SQLite that would be another, empty database.
    pub fn url(&self) -> &DbUrl {
        &self.url
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // Should the server be gone at this moment, the name still says whose database it is.
        let _ = connect(&self.server, &ConnectOptions::new())
            .and_then(|mut session| server::drop_database(session.as_mut(), &self.name));
    }
}

impl fmt::Debug for Shadow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Shadow({})", self.url)
    }
}
