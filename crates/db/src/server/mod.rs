//! Throwaway servers from binaries installed on this machine: for shadow databases and for tests.
//!
//! A server listens on a unix socket in its own folder and nowhere else (tests may ask for a
//! loopback port too), runs as an unprivileged user even when we are root, and cannot outlive the
//! process that started it: a supervisor holds a pipe to us, and when that closes — at a normal
//! end, a panic, an abort, a SIGKILL — it stops the server and removes the folder. See
//! [`process`]. Deliberately not here: servers that somebody else runs.

mod account;
mod folder;
mod mariadb;
mod mysql;
mod postgres;
mod process;

use crate::{ConnectOptions, DbUrl, connect};
use kilter_dialect::{DbError, Session};
use kilter_schema::Dialect;
use std::path::Path;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

/// A running server. Dropping it stops the server and removes its folder.
#[derive(Debug)]
pub struct LocalServer {
    process: process::Process,
    admin: DbUrl,
    tcp: Option<DbUrl>,
}

/// Where a server listens, beside its unix socket.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Listen {
    /// Nowhere.
    SocketOnly,
    /// On a free port of 127.0.0.1 too, for the user [`TCP_USER`] with [`TCP_PASSWORD`].
    Loopback,
}

/// The user who may connect over [`Listen::Loopback`].
pub const TCP_USER: &str = "kilter_tcp";

/// That user's password; the characters are ones that URLs and shells treat specially.
pub const TCP_PASSWORD: &str = "s3cret/p@ss:w%rd";

/// Why no server could be started.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ServerError {
    /// Its programs are not installed. Holds the names that were looked for.
    NotInstalled(&'static str),
    /// They are, and something went wrong.
    Failed(String),
}

impl std::fmt::Display for ServerError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::NotInstalled(what) => write!(f, "{what} is not installed"),
            Self::Failed(why) => f.write_str(why),
        }
    }
}

impl std::error::Error for ServerError {}

impl LocalServer {
    /// Starts PostgreSQL, the newest installed.
    ///
    /// # Errors
    /// It is not installed or does not start.
    pub fn postgres(listen: Listen) -> Result<Self, ServerError> {
        postgres::start(listen)
    }

    /// Starts MariaDB.
    ///
    /// # Errors
    /// It is not installed or does not start.
    pub fn mariadb(listen: Listen) -> Result<Self, ServerError> {
        mariadb::start(listen)
    }

    /// Starts MySQL.
    ///
    /// # Errors
    /// It is not installed or does not start.
    pub fn mysql(listen: Listen) -> Result<Self, ServerError> {
        mysql::start(listen)
    }

    /// Whether MySQL is installed.
    pub fn has_mysql() -> bool {
        mysql::program().is_some()
    }

    /// Starts MySQL or MariaDB: what comes first on `PATH`, and MariaDB where they are together.
    ///
    /// # Errors
    /// Neither is installed, or the one that is does not start.
    pub fn mysql_family(listen: Listen) -> Result<Self, ServerError> {
        match mysql::program() {
            Some(program)
                if mariadb::program().is_none_or(|other| comes_before(&program, &other)) =>
            {
                mysql::start(listen)
            }
            _ => mariadb::start(listen),
        }
    }

    /// The URL of a database on it, for the superuser over the unix socket.
    pub fn url(&self, database: &str) -> DbUrl {
        self.admin.with_database(database)
    }

    /// The URL of a database over TCP, with a password, if it was started with
    /// [`Listen::Loopback`].
    pub fn tcp_url(&self, database: &str) -> Option<DbUrl> {
        self.tcp.as_ref().map(|url| url.with_database(database))
    }

    /// Creates a database. `name` is taken as it is, in any case and with any characters.
    ///
    /// # Errors
    /// What the server answers.
    pub fn create_database(&self, name: &str) -> Result<DbUrl, DbError> {
        let mut session = connect(&self.admin, &ConnectOptions::new())?;
        create_database(session.as_mut(), name)?;
        Ok(self.url(name))
    }

    /// Runs statements as the superuser.
    fn administer(&self, statements: &[&str]) -> Result<(), ServerError> {
        let run = || {
            let mut session = connect(&self.admin, &ConnectOptions::new())?;
            statements.iter().try_for_each(|sql| session.execute(sql).map(|_| ()))
        };
        run().map_err(|e: DbError| ServerError::Failed(e.to_string()))
    }

    /// The URL of the superuser's own database.
    pub fn admin_url(&self) -> &DbUrl {
        &self.admin
    }

    /// The folder with the server's files, socket and log.
    pub fn folder(&self) -> &Path {
        self.process.folder()
    }
}

/// A program that belongs to the PostgreSQL installed here (`pg_dump`), if there is one.
pub fn postgres_program(name: &str) -> Option<std::path::PathBuf> {
    postgres::program(name)
}

/// Creates a database on the server of `session`.
///
/// # Errors
/// What the server answers.
pub fn create_database(session: &mut dyn Session, name: &str) -> Result<(), DbError> {
    let name = quoted(session.dialect(), name);
    session.execute(&format!("CREATE DATABASE {name}")).map(|_| ())
}

/// Drops a database on the server of `session`, which is connected to another one. Connections to
/// it are ended.
///
/// # Errors
/// What the server answers.
pub fn drop_database(session: &mut dyn Session, name: &str) -> Result<(), DbError> {
    let force = match session.dialect() {
        // Since PostgreSQL 13.
        Dialect::Postgres => " WITH (FORCE)",
        _ => "",
    };
    let name = quoted(session.dialect(), name);
    session.execute(&format!("DROP DATABASE IF EXISTS {name}{force}")).map(|_| ())
}

/// Drops a database that nobody is connected to. MySQL does not ask; its callers hold a lock.
///
/// # Errors
/// What the server answers; somebody may be connected to it.
pub(crate) fn drop_unused_database(session: &mut dyn Session, name: &str) -> Result<(), DbError> {
    let name = quoted(session.dialect(), name);
    session.execute(&format!("DROP DATABASE IF EXISTS {name}")).map(|_| ())
}

fn quoted(dialect: Dialect, name: &str) -> String {
    match dialect {
        Dialect::Mysql => format!("`{}`", name.replace('`', "``")),
        _ => format!("\"{}\"", name.replace('"', "\"\"")),
    }
}

/// A name for a scratch database that no other process uses: `kilter_<hint>_<pid>_<n>`, short
/// enough for every server.
pub fn scratch_name(hint: &str) -> String {
    static NEXT: AtomicU32 = AtomicU32::new(1);
    let plain = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '_' };
    let hint: String = hint.chars().take(24).map(plain).collect();
    format!("kilter_{hint}_{}_{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed))
}

/// Whether the folder of `one` comes before that of `other` on `PATH`.
fn comes_before(one: &Path, other: &Path) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders: Vec<_> = std::env::split_paths(&path).collect();
    let at = |program: &Path| {
        let folder = program.parent();
        folders.iter().position(|f| Some(f.as_path()) == folder).unwrap_or(usize::MAX)
    };
    at(one) < at(other)
}

/// How long a server may take to start before it counts as failed.
const START_LIMIT: Duration = Duration::from_secs(60);

/// Waits until the server answers at `admin`.
fn wait_until_ready(process: &mut process::Process, admin: &DbUrl) -> Result<(), ServerError> {
    let deadline = std::time::Instant::now() + START_LIMIT;
    let options = ConnectOptions::new().connect_timeout(Duration::from_secs(5));
    loop {
        match connect(admin, &options) {
            Ok(_) => return Ok(()),
            Err(_) if process.has_ended() => {
                let log = process.log_tail();
                return Err(ServerError::Failed(format!(
                    "the server ended while starting:\n{log}"
                )));
            }
            Err(e) if std::time::Instant::now() > deadline => {
                return Err(ServerError::Failed(format!("the server did not start in time: {e}")));
            }
            Err(_) => std::thread::sleep(Duration::from_millis(10)),
        }
    }
}

/// A port of 127.0.0.1 that was free a moment ago.
fn free_port() -> Result<u16, ServerError> {
    let fail = |e: std::io::Error| ServerError::Failed(format!("no free port: {e}"));
    let listener = std::net::TcpListener::bind(("127.0.0.1", 0)).map_err(fail)?;
    Ok(listener.local_addr().map_err(fail)?.port())
}

/// Reads a URL written here.
fn own_url(text: &str) -> Result<DbUrl, ServerError> {
    DbUrl::parse(text).map_err(|e| ServerError::Failed(e.message))
}

/// The URL for [`TCP_USER`], when there is one.
fn tcp_url(database: &str, port: u16, listen: Listen) -> Result<Option<DbUrl>, ServerError> {
    if listen == Listen::SocketOnly {
        return Ok(None);
    }
    let scheme = if database == "mysql" { "mysql" } else { "postgres" };
    let url = own_url(&format!("{scheme}://127.0.0.1:{port}/{database}"))?;
    Ok(Some(url.with_user(TCP_USER, TCP_PASSWORD)))
}
