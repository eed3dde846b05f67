//! What sqlx reports, as [`DbError`].
//!
//! sqlx's own `Display` texts are never shown: they name C source lines and repeat the message.
//! Everything passes through [`DbUrl::redact`].

use crate::DbUrl;
use kilter_dialect::{DbError, DbErrorKind};
#[cfg(feature = "mysql")]
use sqlx::mysql::MySqlDatabaseError;
#[cfg(feature = "postgres")]
use sqlx::postgres::{PgDatabaseError, PgErrorPosition};
#[cfg(feature = "sqlite")]
use sqlx::sqlite::SqliteError;

/// Whether the error came while connecting or later.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Phase {
    Connecting,
    Connected,
}

/// Translates an error. `sql` is the text that was sent, for positions.
pub(crate) fn translate(error: &sqlx::Error, phase: Phase, sql: &str, url: &DbUrl) -> DbError {
    let mut out = match error {
        sqlx::Error::Database(e) => database(e.as_ref(), phase, sql),
        other => local(other, phase),
    };
    out.message = url.redact(&out.message);
    out.detail = out.detail.map(|t| url.redact(&t));
    out.hint = out.hint.map(|t| url.redact(&t));
    out
}

/// Translates an error of connecting, and says to what, because servers do not.
#[cfg(any(feature = "postgres", feature = "mysql"))]
pub(crate) fn connecting(error: &sqlx::Error, url: &DbUrl) -> DbError {
    let mut out = translate(error, Phase::Connecting, "", url);
    out.position = None;
    if out.kind == DbErrorKind::Connect {
        out.message = format!("no connection to {url}: {}", out.message);
    }
    out
}

#[cfg_attr(not(any(feature = "postgres", feature = "mysql")), allow(unused_variables))]
fn database(error: &dyn sqlx::error::DatabaseError, phase: Phase, sql: &str) -> DbError {
    #[cfg(feature = "postgres")]
    if let Some(e) = error.try_downcast_ref::<PgDatabaseError>() {
        return postgres(e, phase, sql);
    }
    #[cfg(feature = "mysql")]
    if let Some(e) = error.try_downcast_ref::<MySqlDatabaseError>() {
        return mysql(e, phase, sql);
    }
    #[cfg(feature = "sqlite")]
    if let Some(e) = error.try_downcast_ref::<SqliteError>() {
        return sqlite(e, phase, sql);
    }
    DbError::new(DbErrorKind::Statement, error.message())
}

/// Errors that no database sent.
fn local(error: &sqlx::Error, phase: Phase) -> DbError {
    let broken = match phase {
        Phase::Connecting => DbErrorKind::Connect,
        Phase::Connected => DbErrorKind::Lost,
    };
    match error {
        sqlx::Error::Io(e) => DbError::new(broken, plain_io(e)),
        sqlx::Error::Tls(e) => DbError::new(broken, format!("TLS failed: {e}")),
        sqlx::Error::Protocol(e) => {
            DbError::new(broken, format!("the server's answer could not be understood: {e}"))
        }
        sqlx::Error::Configuration(e) => DbError::new(DbErrorKind::Connect, e.to_string()),
        sqlx::Error::WorkerCrashed => DbError::new(broken, "the SQLite worker stopped"),
        sqlx::Error::InvalidArgument(e) => DbError::new(DbErrorKind::Statement, e.clone()),
        sqlx::Error::Encode(e) | sqlx::Error::Decode(e) => {
            DbError::new(DbErrorKind::Statement, e.to_string())
        }
        other => DbError::new(DbErrorKind::Statement, other.to_string()),
    }
}

/// `Connection refused` rather than `Connection refused (os error 111)`.
fn plain_io(error: &std::io::Error) -> String {
    let text = error.to_string();
    let text = text.split(" (os error").next().unwrap_or(&text);
    if error.kind() == std::io::ErrorKind::UnexpectedEof {
        return "the server closed the connection".to_owned();
    }
    text.to_owned()
}

// ---- PostgreSQL: https://www.postgresql.org/docs/current/errcodes-appendix.html ----

#[cfg(feature = "postgres")]
fn postgres(error: &PgDatabaseError, phase: Phase, sql: &str) -> DbError {
    let code = error.code();
    let kind = match code {
        // Not in time, or given up so that another may go on (a deadlock).
        "55P03" | "40P01" => DbErrorKind::LockTimeout,
        "25006" => DbErrorKind::ReadOnly,
        "28P01" | "28000" => DbErrorKind::Auth,
        // Sent when the parameters of a statement do not fit it: the connection is well.
        "08P01" => DbErrorKind::Statement,
        // The server stops, or an administrator ended this connection.
        "57P01" | "57P02" | "57P03" | "57P05" | "25P03" => DbErrorKind::Lost,
        _ if code.starts_with("08") => DbErrorKind::Lost,
        _ => DbErrorKind::Statement,
    };
    let kind = match (phase, kind) {
        (Phase::Connecting, DbErrorKind::Lost | DbErrorKind::Statement) => DbErrorKind::Connect,
        (_, kind) => kind,
    };
    let position = match error.position() {
        Some(PgErrorPosition::Original(at)) => byte_offset(sql, at),
        _ => None,
    };
    DbError {
        kind,
        message: error.message().to_owned(),
        code: Some(code.to_owned()),
        detail: error.detail().map(str::to_owned),
        hint: error.hint().map(str::to_owned),
        position,
    }
}

/// The byte offset of the `at`-th character of `sql`, counted from 1.
#[cfg(feature = "postgres")]
fn byte_offset(sql: &str, at: usize) -> Option<usize> {
    let (offset, _) = sql.char_indices().nth(at.checked_sub(1)?)?;
    Some(offset)
}

// ---- MySQL: https://dev.mysql.com/doc/mysql-errors/8.0/en/server-error-reference.html ----

#[cfg(feature = "mysql")]
fn mysql(error: &MySqlDatabaseError, phase: Phase, sql: &str) -> DbError {
    let kind = match error.number() {
        // Lock wait timeout exceeded, deadlock found; a row was changed since this transaction first read
        // (https://mariadb.com/kb/en/innodb-system-variables/#innodb_snapshot_isolation, on since 11.6).
        1205 | 1213 | 1020 => DbErrorKind::LockTimeout,
        // --read-only, READ ONLY transaction, innodb_read_only, --super-read-only, MariaDB's own.
        1290 | 1792 | 1874 | 1836 => DbErrorKind::ReadOnly,
        // Access denied: for the user, without a password, plugin, account locked, expired.
        1045 | 1698 | 1251 | 3118 | 1862 | 4151 => DbErrorKind::Auth,
        // Server shutdown, killed, connection aborted, MariaDB: killed by idle timeout.
        1053 | 1927 | 1152 | 1184 | 4031 => DbErrorKind::Lost,
        _ => DbErrorKind::Statement,
    };
    // 1290 names the option in the way; only read-only ones mean that the database is read-only.
    let kind = match (kind, error.number()) {
        (DbErrorKind::ReadOnly, 1290) if !error.message().contains("read-only") => {
            DbErrorKind::Statement
        }
        (kind, _) => kind,
    };
    let kind = match (phase, kind) {
        (Phase::Connecting, DbErrorKind::Lost | DbErrorKind::Statement) => DbErrorKind::Connect,
        (_, kind) => kind,
    };
    let position = (error.number() == 1064).then(|| near(error.message(), sql)).flatten();
    DbError {
        kind,
        message: error.message().to_owned(),
        code: Some(error.number().to_string()),
        detail: None,
        hint: None,
        position,
    }
}

/// Finds the text that a MySQL syntax error quotes: `… to use near 'TEXT' at line 3`. The server
/// quotes the rest of the statement from the error on, cut at 80 characters; it is searched from
/// the line that it names.
#[cfg_attr(not(all(feature = "sqlite", feature = "postgres", feature = "mysql")), allow(dead_code))]
fn near(message: &str, sql: &str) -> Option<usize> {
    let (before, line) = message.rsplit_once("' at line ")?;
    let (_, text) = before.split_once(" near '")?;
    let line: usize = line.trim().parse().ok()?;
    let start = sql.split_inclusive('\n').take(line.checked_sub(1)?).map(str::len).sum::<usize>();
    if text.is_empty() {
        return Some(sql.trim_end().len());
    }
    sql.get(start..)?.find(text).map(|at| start + at)
}

// ---- SQLite: https://www.sqlite.org/rescode.html ----

#[cfg(feature = "sqlite")]
fn sqlite(error: &SqliteError, phase: Phase, sql: &str) -> DbError {
    use sqlx::error::DatabaseError as _;
    let code = error.code().unwrap_or_default().into_owned();
    let primary = code.parse::<i32>().unwrap_or(1) & 0xff;
    let kind = match primary {
        // BUSY, LOCKED
        5 | 6 => DbErrorKind::LockTimeout,
        // READONLY
        8 => DbErrorKind::ReadOnly,
        // CANTOPEN, NOTADB while connecting
        14 if phase == Phase::Connecting => DbErrorKind::Connect,
        26 if phase == Phase::Connecting => DbErrorKind::Connect,
        // IOERR: a disk fault after which the state is not known
        10 => DbErrorKind::Lost,
        _ => DbErrorKind::Statement,
    };
    let message = error.message().to_owned();
    let position = token(&message, sql);
    DbError { kind, message, code: Some(code), detail: None, hint: None, position }
}

/// Finds the token that a SQLite message quotes, when the text holds it once only: sqlx does not
/// pass on `sqlite3_error_offset`.
#[cfg_attr(not(all(feature = "sqlite", feature = "postgres", feature = "mysql")), allow(dead_code))]
fn token(message: &str, sql: &str) -> Option<usize> {
    if message == "incomplete input" {
        return Some(sql.trim_end().len());
    }
    let text = match message.strip_prefix("near \"") {
        Some(rest) => rest.rsplit_once("\": syntax error")?.0,
        None => {
            message.strip_prefix("no such column: ").map(|n| n.split(" - ").next().unwrap_or(n))?
        }
    };
    let mut found = sql.match_indices(text);
    match (found.next(), found.next()) {
        (Some((at, _)), None) => Some(at),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn postgres_counts_characters_from_one() {
        assert_eq!(byte_offset("é x", 3), Some(3));
        assert_eq!(byte_offset("x", 0), None);
        assert_eq!(byte_offset("x", 9), None);
    }

    #[test]
    fn mysql_quotes_the_rest_of_the_statement() {
        let message = "You have an error in your SQL syntax; check the manual that corresponds to \
                       your MariaDB server version for the right syntax to use near 'frm t' at \
                       line 2";
        assert_eq!(near(message, "select 'frm t',\n1 frm t"), Some(18));
        let at_end = "… for the right syntax to use near '' at line 1";
        assert_eq!(near(at_end, "select ( "), Some(8));
        assert_eq!(near("something else", "select"), None);
    }

    #[test]
    fn sqlite_tokens_are_found_when_they_are_unique() {
        assert_eq!(token("near \"frm\": syntax error", "select 1 frm t"), Some(9));
        assert_eq!(token("near \"t\": syntax error", "t t"), None);
        assert_eq!(token("incomplete input", "select ( "), Some(8));
    }
}
