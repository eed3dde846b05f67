//! Reads database URLs.
//!
//! By hand rather than with a general URL parser: a password with a raw `/`, `#` or `@` is the
//! commonest mistake, and must be named in an error that shows none of it. Every error here is
//! fixed text, or shows a part that cannot belong to a password (the scheme, an option's name).

use super::{
    DbUrl, Secret, ServerTarget, SqliteMode, SqliteTarget, Target, is_secret_option, spellings,
};
use kilter_diag::{Code, Diagnostic};
use kilter_schema::Dialect;
use percent_encoding::percent_decode_str;
use std::path::PathBuf;

const FORMS: &str = "write it as `sqlite://FILE`, `postgres://USER:PASSWORD@HOST:PORT/DATABASE` \
                     or `mysql://USER:PASSWORD@HOST:PORT/DATABASE`";

pub(super) fn parse(text: &str) -> Result<DbUrl, Diagnostic> {
    let text = text.trim();
    if text.is_empty() {
        return Err(error("the database URL is empty", Some(FORMS)));
    }
    if text.contains('\0') || text.contains('\n') {
        return Err(error("the database URL holds a line break or a NUL character", None));
    }
    let Some((scheme, rest)) = text.split_once(':') else {
        return Err(without_scheme(text));
    };
    match scheme.to_ascii_lowercase().as_str() {
        "sqlite" | "sqlite3" => sqlite(rest),
        "postgres" | "postgresql" => server(Dialect::Postgres, scheme, rest),
        "mysql" | "mariadb" => server(Dialect::Mysql, scheme, rest),
        _ => Err(unknown_scheme(text, scheme, rest)),
    }
}

fn error(message: impl Into<String>, help: Option<&str>) -> Diagnostic {
    let out = Diagnostic::error(Code("E002"), message).state("nothing was done");
    match help {
        Some(help) => out.help(help),
        None => out,
    }
}

fn without_scheme(text: &str) -> Diagnostic {
    if text.contains("host=") || text.contains("dbname=") {
        return error(
            "this is a connection string of keywords, not a URL",
            Some("write it as `postgres://USER:PASSWORD@HOST:PORT/DATABASE`"),
        );
    }
    if !text.contains('@') && (text.ends_with(".db") || text.ends_with(".sqlite")) {
        return error(
            "a file name alone is not a database URL",
            Some("write it as `sqlite://` followed by the path of the file"),
        );
    }
    error("the database URL does not begin with a scheme", Some(FORMS))
}

fn unknown_scheme(text: &str, scheme: &str, rest: &str) -> Diagnostic {
    if ["@tcp(", "@unix(", "@("].iter().any(|mark| text.contains(mark)) {
        return error(
            "this is a DSN of Go's MySQL driver, not a URL",
            Some("write it as `mysql://USER:PASSWORD@HOST:PORT/DATABASE`"),
        );
    }
    // In `user:password@host` the text before the colon is no scheme.
    let is_scheme = rest.starts_with("//")
        && scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.chars().all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c));
    if is_scheme {
        error(format!("`{scheme}` is not a database that Kilter knows"), Some(FORMS))
    } else {
        without_scheme(text)
    }
}

// ---- SQLite ----

fn sqlite(rest: &str) -> Result<DbUrl, Diagnostic> {
    let rest = rest.strip_prefix("//").unwrap_or(rest);
    let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
    let mut target = SqliteTarget { path: None, mode: SqliteMode::Default, immutable: false };
    let mut memory = path == ":memory:";
    for (name, value) in pairs(query)? {
        match (name.as_str(), value.as_str()) {
            ("mode", "ro") => target.mode = SqliteMode::ReadOnly,
            ("mode", "rw") => target.mode = SqliteMode::ReadWrite,
            ("mode", "rwc") => target.mode = SqliteMode::Create,
            ("mode", "memory") => memory = true,
            ("mode", other) => {
                let message = format!("`{other}` is not a mode of a SQLite URL");
                return Err(error(message, Some("`mode` is one of ro, rw, rwc, memory")));
            }
            ("immutable", "1" | "true") => target.immutable = true,
            ("immutable", "0" | "false") => target.immutable = false,
            ("cache", "private" | "shared") => {}
            (other, _) => {
                let message = format!("`{other}` is not an option of a SQLite URL");
                return Err(error(message, Some("the options are mode and immutable")));
            }
        }
    }
    if !memory {
        let path = decode(path, "the path of the SQLite file")?;
        if path.is_empty() {
            let help = "write `sqlite://FILE`, or `sqlite::memory:` for a database in memory";
            return Err(error("the SQLite URL names no file", Some(help)));
        }
        target.path = Some(PathBuf::from(path));
    }
    Ok(DbUrl { target: Target::Sqlite(target), secrets: Vec::new() })
}

// ---- PostgreSQL and MySQL ----

fn server(dialect: Dialect, scheme: &str, rest: &str) -> Result<DbUrl, Diagnostic> {
    let Some(rest) = rest.strip_prefix("//") else {
        let message = format!("`//` is missing after `{scheme}:`");
        return Err(error(message, Some(FORMS)));
    };
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (authority, tail) = rest.split_at(end);
    let (path, query) = tail.split_once('?').unwrap_or((tail, ""));
    if path.contains('@') || tail.contains('#') {
        return Err(unescaped());
    }
    let mut target = ServerTarget {
        dialect,
        scheme: scheme.to_ascii_lowercase(),
        user: None,
        password: None,
        host: None,
        port: None,
        socket: None,
        database: None,
        options: Vec::new(),
    };
    // An `@` after the `?` may end a password with a raw `?` in it, of which no error may show a
    // part as the name of an option.
    let secrets = read_parts(authority, path, query, &mut target)
        .map_err(|e| if query.contains('@') { unescaped() } else { e })?;
    Ok(DbUrl::server(target, secrets))
}

/// Fills in `target` and gives what is secret.
fn read_parts(
    authority: &str,
    path: &str,
    query: &str,
    target: &mut ServerTarget,
) -> Result<Vec<Secret>, Diagnostic> {
    let mut secrets = Vec::new();
    let (account, address) = match authority.rsplit_once('@') {
        Some((account, address)) => (Some(account), address),
        None => (None, authority),
    };
    if let Some(account) = account {
        read_account(account, target, &mut secrets)?;
    }
    read_address(address, account.is_some(), target)?;
    let database = decode(path.trim_start_matches('/'), "the name of the database")?;
    target.database = Some(database).filter(|d| !d.is_empty());
    for (name, value) in pairs(query)? {
        if is_secret_option(&name) {
            secrets.extend(spellings(&value));
        }
        read_option(name, value, target)?;
    }
    Ok(secrets)
}

fn unescaped() -> Diagnostic {
    error(
        "the user name or the password in the database URL holds a character that must be escaped",
        Some("write `/` as %2F, `?` as %3F, `#` as %23, `@` as %40 and `%` as %25"),
    )
}

fn read_account(
    account: &str,
    target: &mut ServerTarget,
    secrets: &mut Vec<Secret>,
) -> Result<(), Diagnostic> {
    let (user, password) = match account.split_once(':') {
        Some((user, password)) => (user, Some(password)),
        None => (account, None),
    };
    target.user = Some(decode(user, "the user name")?).filter(|u| !u.is_empty());
    if let Some(written) = password.filter(|p| !p.is_empty()) {
        let password = decode(written, "the password")?;
        secrets.push(Secret::new(written));
        secrets.extend(spellings(&password));
        target.password = Some(Secret::new(password));
    }
    Ok(())
}

/// Reads `host`, `host:port`, `[v6]:port`, `%2Fsocket%2Ffolder`. Shows nothing of it in errors
/// when there was no `@`: `user:password` would look like a host and a port.
fn read_address(
    address: &str,
    has_account: bool,
    target: &mut ServerTarget,
) -> Result<(), Diagnostic> {
    if address.contains(',') {
        return Err(error("the database URL names several hosts", Some("name one host")));
    }
    let (host, port) = if let Some(v6) = address.strip_prefix('[') {
        let Some((host, rest)) = v6.split_once(']') else {
            return Err(error("the `[` of the host in the database URL is not closed", None));
        };
        (host, rest.strip_prefix(':').unwrap_or(rest))
    } else {
        address.split_once(':').unwrap_or((address, ""))
    };
    if !port.is_empty() {
        let Ok(number) = port.parse() else {
            let mut help = "a port is a number from 1 to 65535".to_owned();
            if !has_account {
                help.push_str("; with a user and a password, `@` stands before the host");
            }
            return Err(error("the port of the database URL is not a number", Some(&help)));
        };
        target.port = Some(number);
    }
    let host = decode(host, "the host")?;
    if host.starts_with('/') {
        target.socket = Some(PathBuf::from(host));
    } else if !host.is_empty() {
        target.host = Some(host);
    }
    Ok(())
}

/// Options of PostgreSQL URLs that are passed on; see libpq's list of parameter key words.
const POSTGRES_OPTIONS: [&str; 11] = [
    "sslmode",
    "sslrootcert",
    "sslcert",
    "sslkey",
    "ssl-mode",
    "ssl-root-cert",
    "ssl-cert",
    "ssl-key",
    "options",
    "search_path",
    "connect_timeout",
];

/// Options of MySQL URLs that are passed on.
const MYSQL_OPTIONS: [&str; 8] = [
    "ssl-mode",
    "sslmode",
    "ssl-ca",
    "sslca",
    "ssl-cert",
    "ssl-key",
    "connect_timeout",
    "collation",
];

/// Options that other programs read from the same URL and that mean nothing here.
const IGNORED_OPTIONS: [&str; 14] = [
    "application_name",
    "charset",
    "parsetime",
    "loc",
    "multistatements",
    "timezone",
    "time_zone",
    "client_encoding",
    "fallback_application_name",
    "target_session_attrs",
    "pgbouncer",
    "connection_limit",
    "pool_timeout",
    "channel_binding",
];

fn read_option(name: String, value: String, target: &mut ServerTarget) -> Result<(), Diagnostic> {
    let postgres = target.dialect == Dialect::Postgres;
    match name.as_str() {
        "socket" => target.socket = Some(PathBuf::from(value)),
        "host" | "hostaddr" if value.starts_with('/') => target.socket = Some(PathBuf::from(value)),
        "host" | "hostaddr" => target.host = Some(value),
        "port" => match value.parse() {
            Ok(port) => target.port = Some(port),
            Err(_) => return Err(error("the option `port` is not a number", None)),
        },
        "user" => target.user = Some(value),
        "password" => target.password = Some(Secret::new(value)),
        "dbname" if postgres => target.database = Some(value),
        other => {
            let known = if postgres { &POSTGRES_OPTIONS[..] } else { &MYSQL_OPTIONS[..] };
            if known.contains(&other) {
                target.options.push((name, value));
            } else if !IGNORED_OPTIONS.contains(&other.to_ascii_lowercase().as_str()) {
                let message = format!("`{other}` is not an option of a {} URL", target.scheme);
                let help = format!(
                    "the options are host, port, user, password, socket, {}",
                    known.join(", ")
                );
                return Err(error(message, Some(&help)));
            }
        }
    }
    Ok(())
}

/// The `name=value` pairs of a query string, decoded. `+` stays `+`, as in libpq.
fn pairs(query: &str) -> Result<Vec<(String, String)>, Diagnostic> {
    let mut out = Vec::new();
    for pair in query.split('&').filter(|p| !p.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let name = decode(name, "the name of an option")?;
        let value = decode(value, &format!("the option `{name}`"))?;
        out.push((name, value));
    }
    Ok(out)
}

/// Decodes `%XX`. A `%` that begins no escape is an error: it would silently be another password.
fn decode(text: &str, what: &str) -> Result<String, Diagnostic> {
    let bytes = text.as_bytes();
    for (at, _) in text.match_indices('%') {
        let hex = bytes.get(at + 1..at + 3).unwrap_or_default();
        if hex.len() != 2 || !hex.iter().all(u8::is_ascii_hexdigit) {
            let message = format!("{what} in the database URL holds a `%` that escapes nothing");
            return Err(error(message, Some("write `%` itself as %25")));
        }
    }
    match percent_decode_str(text).decode_utf8() {
        Ok(decoded) if !decoded.contains('\0') => Ok(decoded.into_owned()),
        Ok(_) => Err(error(format!("{what} in the database URL holds a NUL character"), None)),
        Err(_) => Err(error(format!("{what} in the database URL is not UTF-8"), None)),
    }
}
