//! Where a database is, as one line of text, and how that line is kept from telling the password.
//!
//! Deliberately not here: opening anything. Parsing is in [`parse`].

mod parse;
mod same;
#[cfg(test)]
mod tests;

use kilter_diag::Diagnostic;
use kilter_schema::Dialect;
use std::fmt;
use std::path::{Path, PathBuf};

/// Where a database is. `Display` and `Debug` hide the password and other secrets; there is no
/// way to get the original text back.
#[derive(Clone, PartialEq, Eq)]
pub struct DbUrl {
    pub(crate) target: Target,
    /// Every secret of the URL, as written and decoded; see [`DbUrl::redact`].
    secrets: Vec<Secret>,
}

/// What a URL leads to.
#[derive(Clone, PartialEq, Eq)]
pub(crate) enum Target {
    Sqlite(SqliteTarget),
    Server(ServerTarget),
}

/// A SQLite database.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct SqliteTarget {
    /// The file; nothing for a database in memory.
    pub path: Option<PathBuf>,
    pub mode: SqliteMode,
    /// `immutable=1`: the file is promised not to change, and no locks are taken.
    pub immutable: bool,
}

/// `mode=` of a SQLite URL.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum SqliteMode {
    /// None given: what the caller's options say about missing files.
    Default,
    ReadOnly,
    ReadWrite,
    Create,
}

/// A database on a server.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct ServerTarget {
    pub dialect: Dialect,
    pub scheme: String,
    pub user: Option<String>,
    pub password: Option<Secret>,
    pub host: Option<String>,
    pub port: Option<u16>,
    /// The folder of the socket (PostgreSQL) or the socket itself (MySQL).
    pub socket: Option<PathBuf>,
    pub database: Option<String>,
    /// Options after `?`, decoded, in the order written; without those that fill another field.
    pub options: Vec<(String, String)>,
}

impl ServerTarget {
    /// `connect_timeout` of the URL, in seconds as in libpq.
    #[cfg(any(feature = "postgres", feature = "mysql"))]
    pub(crate) fn connect_timeout(&self) -> Option<std::time::Duration> {
        let (_, value) = self.options.iter().find(|(name, _)| name == "connect_timeout")?;
        value.parse().ok().filter(|n| *n > 0).map(std::time::Duration::from_secs)
    }
}

/// A text that is never shown.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Secret(String);

impl Secret {
    pub(crate) fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    pub(crate) fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(HIDDEN)
    }
}

/// What stands in place of a secret.
const HIDDEN: &str = "***";

/// Secrets shorter than this are not looked for in texts.
const SHORTEST_REDACTED: usize = 3;

/// Options whose values are not shown, without `-` and `_` and in lower case.
const SECRET_OPTIONS: [&str; 5] = ["password", "sslpassword", "sslkey", "passfile", "options"];

/// Whether the value of an option must not be shown.
pub(crate) fn is_secret_option(name: &str) -> bool {
    let plain: String = name.chars().filter(|c| !matches!(c, '-' | '_')).collect();
    let plain = plain.to_ascii_lowercase();
    SECRET_OPTIONS.contains(&plain.as_str())
        || plain.contains("password")
        || plain.contains("secret")
        || plain.contains("token")
}

impl DbUrl {
    /// Reads a URL: `sqlite:path`, `sqlite://path`, `sqlite:///absolute`, `sqlite::memory:`,
    /// `postgres://user:password@host:port/database?option=value` (or `postgresql://`),
    /// `mysql://…` (or `mariadb://`). Unix sockets: `?host=/folder` (PostgreSQL),
    /// `?socket=/path` (both).
    ///
    /// # Errors
    /// E002: what is wrong with the text, without showing it.
    pub fn parse(text: &str) -> Result<Self, Diagnostic> {
        parse::parse(text)
    }

    /// A SQLite file. Nothing in `path` is decoded.
    pub fn sqlite_file(path: impl Into<PathBuf>) -> Self {
        let target =
            SqliteTarget { path: Some(path.into()), mode: SqliteMode::Default, immutable: false };
        Self { target: Target::Sqlite(target), secrets: Vec::new() }
    }

    /// A new SQLite database in memory, which ends with its session.
    pub fn sqlite_memory() -> Self {
        let target = SqliteTarget { path: None, mode: SqliteMode::Default, immutable: false };
        Self { target: Target::Sqlite(target), secrets: Vec::new() }
    }

    /// A database on a server, with whatever in it is secret.
    pub(crate) fn server(target: ServerTarget, mut secrets: Vec<Secret>) -> Self {
        // Replacing every `a` in a text would tell a one-letter password, not hide it.
        secrets.retain(|s| s.0.chars().count() >= SHORTEST_REDACTED);
        // Longest first, so that redacting one cannot cut another in half.
        secrets.sort_by(|a, b| b.0.len().cmp(&a.0.len()).then_with(|| a.0.cmp(&b.0)));
        secrets.dedup();
        Self { target: Target::Server(target), secrets }
    }

    /// The dialect spoken there.
    pub fn dialect(&self) -> Dialect {
        match &self.target {
            Target::Sqlite(_) => Dialect::Sqlite,
            Target::Server(s) => s.dialect,
        }
    }

    /// The database's name on its server; nothing for SQLite or when the URL names none.
    pub fn database(&self) -> Option<&str> {
        match &self.target {
            Target::Sqlite(_) => None,
            Target::Server(s) => s.database.as_deref(),
        }
    }

    /// The SQLite file, if it is one.
    pub fn sqlite_path(&self) -> Option<&Path> {
        match &self.target {
            Target::Sqlite(s) => s.path.as_deref(),
            Target::Server(_) => None,
        }
    }

    /// Whether it holds a password.
    pub fn has_password(&self) -> bool {
        matches!(&self.target, Target::Server(server) if server.password.is_some())
    }

    /// The same server with another database. SQLite URLs are returned unchanged.
    #[must_use]
    pub fn with_database(&self, name: &str) -> Self {
        let mut other = self.clone();
        if let Target::Server(server) = &mut other.target {
            server.database = Some(name.to_owned());
        }
        other
    }

    /// The same server with another user and password. SQLite URLs are returned unchanged.
    #[must_use]
    pub fn with_user(&self, user: &str, password: &str) -> Self {
        let Target::Server(server) = &self.target else { return self.clone() };
        let mut server = server.clone();
        server.user = Some(user.to_owned());
        server.password = Some(Secret::new(password));
        let mut secrets = self.secrets.clone();
        secrets.extend(spellings(password));
        Self::server(server, secrets)
    }

    /// `text` with every secret of this URL replaced by `***`, as written in the URL, decoded and
    /// encoded: a filter for anything that is shown. Secrets of one or two characters are left.
    pub fn redact(&self, text: &str) -> String {
        self.secrets.iter().fold(text.to_owned(), |text, s| text.replace(s.reveal(), HIDDEN))
    }

    /// Every spelling of every secret, for filters that outlive this value.
    pub fn secrets(&self) -> Vec<String> {
        self.secrets.iter().map(|s| s.reveal().to_owned()).collect()
    }

    /// A relative SQLite path taken from `folder` instead of the working directory.
    #[must_use]
    pub fn relative_to(mut self, folder: &Path) -> Self {
        if let Target::Sqlite(SqliteTarget { path: Some(path), .. }) = &mut self.target {
            *path = folder.join(&path);
        }
        self
    }

    /// Whether both lead to one database, however they spell it and whoever connects. In doubt
    /// (`localhost` and a socket, say) they do: this is asked to protect a database.
    pub fn same_database(&self, other: &Self) -> bool {
        match (&self.target, &other.target) {
            (Target::Sqlite(a), Target::Sqlite(b)) => match (&a.path, &b.path) {
                (Some(a), Some(b)) => same::file(a) == same::file(b),
                _ => false,
            },
            (Target::Server(a), Target::Server(b)) => same::place(a) == same::place(b),
            _ => false,
        }
    }

    /// The whole URL with its password, in a form that [`DbUrl::parse`] reads: for handing the
    /// database to another program. Never print it.
    pub fn reveal(&self) -> String {
        self.write(Shown::Everything)
    }

    fn write(&self, shown: Shown) -> String {
        match &self.target {
            Target::Sqlite(target) => write_sqlite(target),
            Target::Server(target) => write_server(target, shown),
        }
    }
}

/// The ways in which a secret may be spelled in a text.
pub(crate) fn spellings(secret: &str) -> Vec<Secret> {
    let full = percent_encoding::utf8_percent_encode(secret, percent_encoding::NON_ALPHANUMERIC);
    let full = full.to_string();
    let lower = lower_hex(&full);
    let light = encode(secret);
    [secret.to_owned(), full, lower, light].into_iter().map(Secret::new).collect()
}

/// `%2F` as `%2f`.
fn lower_hex(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut hex = 0;
    for c in text.chars() {
        if hex > 0 {
            hex -= 1;
            out.push(c.to_ascii_lowercase());
        } else {
            hex = if c == '%' { 2 } else { 0 };
            out.push(c);
        }
    }
    out
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Shown {
    WithoutSecrets,
    Everything,
}

fn write_sqlite(target: &SqliteTarget) -> String {
    let Some(path) = &target.path else { return "sqlite::memory:".to_owned() };
    const SET: &percent_encoding::AsciiSet =
        &percent_encoding::CONTROLS.add(b'%').add(b'?').add(b'#');
    let path = percent_encoding::percent_encode(path.as_os_str().as_encoded_bytes(), SET);
    let mut text = format!("sqlite://{path}");
    let mode = match target.mode {
        SqliteMode::Default => None,
        SqliteMode::ReadOnly => Some("mode=ro"),
        SqliteMode::ReadWrite => Some("mode=rw"),
        SqliteMode::Create => Some("mode=rwc"),
    };
    let options = mode.into_iter().chain(target.immutable.then_some("immutable=1"));
    for (at, option) in options.enumerate() {
        text.push(if at == 0 { '?' } else { '&' });
        text.push_str(option);
    }
    text
}

fn write_server(target: &ServerTarget, shown: Shown) -> String {
    let mut text = format!("{}://", target.scheme);
    if let Some(user) = &target.user {
        text.push_str(&encode(user));
    }
    if let Some(password) = &target.password {
        text.push(':');
        text.push_str(&match shown {
            Shown::WithoutSecrets => HIDDEN.to_owned(),
            Shown::Everything => encode(password.reveal()),
        });
    }
    if target.user.is_some() || target.password.is_some() {
        text.push('@');
    }
    match &target.host {
        Some(host) if host.contains(':') => text.push_str(&format!("[{host}]")),
        Some(host) => text.push_str(&encode(host)),
        None => {}
    }
    if let Some(port) = target.port {
        text.push_str(&format!(":{port}"));
    }
    if let Some(database) = &target.database {
        text.push('/');
        text.push_str(&encode(database));
    } else if target.host.is_none() {
        text.push('/');
    }
    let socket = target.socket.as_ref().map(|path| {
        let name = if target.dialect == Dialect::Postgres { "host" } else { "socket" };
        (name.to_owned(), path.to_string_lossy().into_owned())
    });
    for (at, (name, value)) in socket.iter().chain(&target.options).enumerate() {
        text.push(if at == 0 { '?' } else { '&' });
        let hide = shown == Shown::WithoutSecrets && is_secret_option(name);
        let value = if hide { HIDDEN.to_owned() } else { encode(value).replace("%2F", "/") };
        text.push_str(&format!("{}={value}", encode(name)));
    }
    text
}

/// Percent-encodes what has a meaning in a URL, and leaves what people like to read.
pub(crate) fn encode(text: &str) -> String {
    const SET: &percent_encoding::AsciiSet =
        &percent_encoding::NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');
    percent_encoding::utf8_percent_encode(text, SET).to_string()
}

impl fmt::Display for DbUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.write(Shown::WithoutSecrets))
    }
}

impl fmt::Debug for DbUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DbUrl({self})")
    }
}

impl std::str::FromStr for DbUrl {
    type Err = Diagnostic;

    fn from_str(text: &str) -> Result<Self, Diagnostic> {
        Self::parse(text)
    }
}
