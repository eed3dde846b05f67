//! A connection as seen by everything above `db`: synchronous, one statement at a time.

use kilter_schema::Dialect;
pub use kilter_schema::Flavor;
use std::fmt;

/// One connection to one database. All calls block.
pub trait Session {
    /// The dialect it speaks.
    fn dialect(&self) -> Dialect;

    /// What is at the other end.
    fn server(&self) -> &ServerInfo;

    /// Runs SQL text as it stands, without parameters, and gives the number of rows affected.
    /// Transactions are ordinary statements (`BEGIN`, `COMMIT`). The text may hold exactly one
    /// statement.
    ///
    /// # Errors
    /// What the server answers, or how the connection failed.
    fn execute(&mut self, sql: &str) -> Result<u64, DbError>;

    /// Runs one statement with parameters (`?1`, `?2` … on SQLite, `$1` on PostgreSQL, `?` on
    /// MySQL) and gives its rows. With no parameters, plain text without placeholders.
    ///
    /// # Errors
    /// What the server answers, or how the connection failed.
    fn query(&mut self, sql: &str, params: &[Value]) -> Result<Vec<Row>, DbError>;

    /// The counted key that the last statement run by [`Session::execute`] made or was given, as
    /// MySQL's server answers; zero elsewhere.
    fn last_insert_id(&self) -> u64 {
        0
    }
}

/// What a session is connected to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServerInfo {
    /// Who makes it.
    pub flavor: Flavor,
    /// Its version as it says it: `15.18`, `10.11.14-MariaDB`, `3.46.0`.
    pub version: String,
    /// Major and minor version.
    pub version_number: (u32, u32),
    /// The database's name (a file's path for SQLite), fit to be shown.
    pub database: String,
    /// The server's id for this connection: a backend pid, a connection id; 0 for SQLite.
    pub connection_id: u64,
}

/// A value sent to or received from a database.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// SQL NULL.
    Null,
    /// A truth value.
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// A floating-point number.
    Float(f64),
    /// Text; also what a type without a closer match is received as.
    Text(String),
    /// Bytes.
    Bytes(Vec<u8>),
}

impl Value {
    /// The text, if it is text.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::Text(t) => Some(t),
            _ => None,
        }
    }

    /// A whole number, also from a truth value or from digits as text.
    pub fn as_int(&self) -> Option<i64> {
        match self {
            Self::Int(n) => Some(*n),
            Self::Bool(b) => Some(i64::from(*b)),
            Self::Text(t) => t.parse().ok(),
            _ => None,
        }
    }

    /// A truth value, also from a number or from the words databases use.
    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Self::Bool(b) => Some(*b),
            Self::Int(n) => Some(*n != 0),
            Self::Text(t) => match t.as_str() {
                "t" | "true" | "YES" | "yes" | "1" => Some(true),
                "f" | "false" | "NO" | "no" | "0" => Some(false),
                _ => None,
            },
            _ => None,
        }
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Self::Int(number)
    }
}

impl<T: Into<Value>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

/// One row of a result: values by position and by column name.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    columns: std::sync::Arc<[String]>,
    values: Vec<Value>,
}

impl Row {
    /// A row; `columns` and `values` have the same length.
    pub fn new(columns: std::sync::Arc<[String]>, values: Vec<Value>) -> Self {
        Self { columns, values }
    }

    /// The value of a column by name (any case); NULL when there is no such column.
    pub fn get(&self, name: &str) -> &Value {
        static NULL: Value = Value::Null;
        self.columns
            .iter()
            .position(|c| c.eq_ignore_ascii_case(name))
            .and_then(|at| self.values.get(at))
            .unwrap_or(&NULL)
    }

    /// The value at a position; NULL beyond the end.
    pub fn at(&self, position: usize) -> &Value {
        static NULL: Value = Value::Null;
        self.values.get(position).unwrap_or(&NULL)
    }

    /// Text by column name; empty for anything else.
    pub fn text(&self, name: &str) -> String {
        match self.get(name) {
            Value::Text(t) => t.clone(),
            Value::Int(n) => n.to_string(),
            Value::Bytes(b) => String::from_utf8_lossy(b).into_owned(),
            _ => String::new(),
        }
    }

    /// Text by column name, or nothing when it is NULL.
    pub fn opt_text(&self, name: &str) -> Option<String> {
        match self.get(name) {
            Value::Null => None,
            _ => Some(self.text(name)),
        }
    }

    /// The names of the columns.
    pub fn columns(&self) -> &[String] {
        &self.columns
    }

    /// The values in order.
    pub fn values(&self) -> &[Value] {
        &self.values
    }
}

/// How a call to a database failed. Never holds a password: messages come from the server or are
/// written by `db`, which filters them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DbError {
    /// What sort of failure.
    pub kind: DbErrorKind,
    /// The message, for people.
    pub message: String,
    /// The server's code: an SQLSTATE, a MySQL error number, an SQLite result code.
    pub code: Option<String>,
    /// More from the server.
    pub detail: Option<String>,
    /// Advice from the server.
    pub hint: Option<String>,
    /// Where in the SQL text, as a byte offset.
    pub position: Option<usize>,
}

/// Sorts of failure that callers tell apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DbErrorKind {
    /// No connection could be made.
    Connect,
    /// The server refused the user or the password.
    Auth,
    /// The server refused the statement.
    Statement,
    /// A lock could not be had: not in time (`lock_timeout`, busy database), because two sessions
    /// waited for each other and this one had to give way, or because another was first to change a row.
    LockTimeout,
    /// The database can only be read.
    ReadOnly,
    /// The connection broke; whether the last statement took effect is not known.
    Lost,
    /// The user asked to stop, and the statement was cancelled.
    Interrupted,
}

impl DbError {
    /// An error with a message and nothing else known.
    pub fn new(kind: DbErrorKind, message: impl Into<String>) -> Self {
        Self { kind, message: message.into(), code: None, detail: None, hint: None, position: None }
    }
}

impl fmt::Display for DbError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)?;
        if let Some(code) = &self.code {
            write!(f, " ({code})")?;
        }
        Ok(())
    }
}

impl std::error::Error for DbError {}
