//! What running migrations needs to know about each database: the lock, the clock, transactions,
//! and where the history stands. One file for each dialect; the runner itself asks no dialect.

mod mysql;
mod postgres;
mod sqlite;

use crate::RunOptions;
use kilter_diag::Diagnostic;
use kilter_dialect::{DbError, Row, Session, Value};
use kilter_schema::Dialect;

/// What differs between databases when migrations run.
pub(crate) trait Backend: Sync {
    /// The placeholder of the `n`-th parameter, from 1.
    fn placeholder(&self, n: usize) -> String;

    /// A value as a literal that means the same under every setting of the session; `None` where
    /// there is no such literal, and the value must be a parameter.
    fn inline(&self, value: &Value) -> Option<String>;

    /// The value of a key as a literal that compares as the column does; `None` for what is no key.
    fn key_literal(&self, value: &Value) -> Option<String> {
        match value {
            Value::Int(_) | Value::Text(_) => self.inline(value),
            Value::Bytes(bytes) => Some(format!("x'{}'", crate::backfill::hex(bytes))),
            _ => None,
        }
    }

    /// Who has waited for a lock of a connection for so many milliseconds while that connection
    /// itself ran nothing: the sign of a migration that waits for itself. `None` where the database
    /// ends such waits by itself.
    fn waits_for(
        &self,
        _session: &mut dyn Session,
        _connection: u64,
        _patience: u128,
    ) -> Result<Option<String>, DbError> {
        Ok(None)
    }

    /// The statement that ends a connection of this server.
    fn end_connection(&self, _connection: u64) -> Option<String> {
        None
    }

    /// Whether a transaction can hold DDL and roll it back.
    fn transactional_ddl(&self) -> bool;

    /// Whether [`Backend::try_lock`] keeps other runs out for the whole run. Where it does not
    /// (SQLite), each transaction begins by taking the write lock and reads the history anew.
    fn has_session_lock(&self) -> bool;

    /// The statement that begins a transaction that is going to write.
    fn begin(&self) -> &'static str;

    /// The database's clock as an SQL expression: UTC text `YYYY-MM-DDTHH:MM:SS.mmmZ`.
    fn now(&self) -> &'static str;

    /// An SQL expression for a new random id of 8 to 12 characters.
    fn run_id(&self) -> &'static str;

    /// What stands before the history tables' names: a quoted schema and a dot.
    fn home(&self, session: &mut dyn Session) -> Result<String, DbError>;

    /// Which of the given tables exist at home.
    fn existing(
        &self,
        session: &mut dyn Session,
        home: &str,
        tables: &[&str],
    ) -> Result<Vec<String>, DbError>;

    /// The types of the history's columns.
    fn types(&self) -> Types;

    /// The session's settings that matter here and their values, as statements that set them:
    /// time limits, time zone, strictness.
    fn settings(&self, session: &mut dyn Session) -> Result<Vec<String>, DbError>;

    /// The statements that set a session up for migrations.
    fn prepare(&self, run_id: &str, options: &RunOptions<'_>) -> Vec<String>;

    /// Why the database cannot be written to, if it cannot.
    fn read_only(&self, session: &mut dyn Session) -> Result<Option<String>, DbError>;

    /// Tries once to take the migration lock, without waiting.
    fn try_lock(&self, session: &mut dyn Session, home: &str) -> Result<bool, DbError>;

    /// Gives the lock back; whether it was held.
    fn unlock(&self, session: &mut dyn Session, home: &str) -> Result<bool, DbError>;

    /// Verifies, after locking, that the lock belongs to this session and stays with it.
    fn verify_lock(
        &self,
        session: &mut dyn Session,
        home: &str,
    ) -> Result<Option<Diagnostic>, DbError>;

    /// Whether the lock is still held; asked before each step where a server can take it away.
    fn still_locked(&self, session: &mut dyn Session, home: &str) -> Result<bool, DbError>;

    /// Who holds the lock, for people; `None` when nobody does, or that cannot be known.
    fn holder(&self, session: &mut dyn Session, home: &str) -> Result<Option<String>, DbError>;

    /// Who may be holding locks on tables, for people; at most three.
    fn blockers(&self, session: &mut dyn Session) -> Result<Vec<String>, DbError>;

    /// Names of indexes that a failed build left behind, as in a schema's tables, each with the
    /// statement that removes it.
    fn broken_indexes(&self, session: &mut dyn Session) -> Result<Vec<(String, String)>, DbError>;
}

/// The types of the history's columns.
pub(crate) struct Types {
    /// A 64-bit number.
    pub number: &'static str,
    /// A word of at most 100 characters.
    pub word: &'static str,
    /// Text of any length.
    pub text: &'static str,
    /// What stands after the closing parenthesis of `CREATE TABLE`.
    pub after: &'static str,
}

/// The backend of a dialect.
pub(crate) fn backend(dialect: Dialect) -> &'static dyn Backend {
    match dialect {
        Dialect::Sqlite => &sqlite::Sqlite,
        Dialect::Postgres => &postgres::Postgres,
        Dialect::Mysql => &mysql::Mysql,
    }
}

/// The only value of the only row.
fn one(session: &mut dyn Session, sql: &str, params: &[Value]) -> Result<Value, DbError> {
    let rows = session.query(sql, params)?;
    Ok(rows.first().map_or(Value::Null, |row| row.at(0).clone()))
}

/// `pid 4121, host api-7, 41 s, now in …` from the columns of a process list.
fn process(row: &Row) -> String {
    let mut out = format!("connection {}", row.text("id"));
    for (column, label) in [("name", ""), ("host", "host "), ("age", "")] {
        if let Some(text) = row.opt_text(column).filter(|t| !t.is_empty()) {
            let unit = if column == "age" { " s" } else { "" };
            out.push_str(&format!(", {label}{text}{unit}"));
        }
    }
    if let Some(state) = row.opt_text("state").filter(|t| !t.is_empty()) {
        out.push_str(&format!(", {state}"));
    }
    if let Some(sql) = row.opt_text("sql").filter(|t| !t.is_empty()) {
        let flat = sql.split_whitespace().collect::<Vec<_>>().join(" ");
        let short: String = flat.chars().take(100).collect();
        let more = if flat.chars().count() > 100 { "…" } else { "" };
        out.push_str(&format!(", now in `{short}{more}`"));
    }
    out
}
