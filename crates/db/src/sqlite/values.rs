//! Values to and from SQLite, by storage class (<https://www.sqlite.org/datatype3.html>): the type
//! a column was declared with says nothing about a value in it.

use crate::rows::unreadable;
use kilter_dialect::{DbError, Value};
use sqlx::query::Query;
use sqlx::sqlite::{SqliteArguments, SqliteRow};
use sqlx::{Column as _, Row as _, Sqlite, TypeInfo as _, ValueRef as _};

/// Adds a parameter.
pub(super) fn bind<'q>(
    query: Query<'q, Sqlite, SqliteArguments>,
    value: &Value,
) -> Query<'q, Sqlite, SqliteArguments> {
    match value {
        Value::Null => query.bind(None::<String>),
        Value::Bool(b) => query.bind(*b),
        Value::Int(n) => query.bind(*n),
        Value::Float(n) => query.bind(*n),
        Value::Text(t) => query.bind(t.clone()),
        Value::Bytes(b) => query.bind(b.clone()),
    }
}

/// The value at a position.
pub(super) fn value(row: &SqliteRow, at: usize) -> Result<Value, DbError> {
    read(row, at).map_err(|e| unreadable(row.column(at).name(), e))
}

fn read(row: &SqliteRow, at: usize) -> Result<Value, sqlx::Error> {
    let raw = row.try_get_raw(at)?;
    if raw.is_null() {
        return Ok(Value::Null);
    }
    let class = raw.type_info().name().to_owned();
    drop(raw);
    Ok(match class.as_str() {
        "INTEGER" | "BOOLEAN" => Value::Int(row.try_get_unchecked(at)?),
        "REAL" => Value::Float(row.try_get_unchecked(at)?),
        "BLOB" => Value::Bytes(row.try_get_unchecked(at)?),
        // SQLite does not check that text is UTF-8.
        _ => match row.try_get_unchecked::<String, _>(at) {
            Ok(text) => Value::Text(text),
            Err(_) => Value::Bytes(row.try_get_unchecked(at)?),
        },
    })
}
