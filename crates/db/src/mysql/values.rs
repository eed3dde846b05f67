//! Values to and from MySQL, in both of its wire formats.

use crate::rows::unreadable;
use kilter_dialect::{DbError, Value};
use sqlx::mysql::{MySqlArguments, MySqlRow, MySqlTypeInfo};
use sqlx::query::Query;
use sqlx::{Column as _, MySql, Row as _, TypeInfo as _, ValueRef as _};

/// Adds a parameter.
pub(super) fn bind<'q>(
    query: Query<'q, MySql, MySqlArguments>,
    value: &Value,
) -> Query<'q, MySql, MySqlArguments> {
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
pub(super) fn value(row: &MySqlRow, at: usize) -> Result<Value, DbError> {
    read(row, at).map_err(|e| unreadable(row.column(at).name(), e))
}

fn read(row: &MySqlRow, at: usize) -> Result<Value, sqlx::Error> {
    let raw = row.try_get_raw(at)?;
    let info: MySqlTypeInfo = raw.type_info().into_owned();
    // Not `is_null`, which takes the zero date 0000-00-00 for NULL.
    let Ok(bytes) = <&[u8] as sqlx::Decode<MySql>>::decode(raw) else { return Ok(Value::Null) };
    let name = info.name();
    let value = match name.split(' ').next().unwrap_or(name) {
        "BOOLEAN" | "TINYINT" | "SMALLINT" | "MEDIUMINT" | "INT" | "BIGINT" | "YEAR" => {
            if name.ends_with("UNSIGNED") || name == "YEAR" {
                let number: u64 = row.try_get_unchecked(at)?;
                i64::try_from(number).map_or_else(|_| Value::Text(number.to_string()), Value::Int)
            } else {
                Value::Int(row.try_get_unchecked(at)?)
            }
        }
        "FLOAT" => Value::Float(row.try_get_unchecked::<f32, _>(at)?.into()),
        "DOUBLE" => Value::Float(row.try_get_unchecked(at)?),
        "DATE" => Value::Text(datetime(bytes, "")),
        "DATETIME" | "TIMESTAMP" => Value::Text(datetime(bytes, " 00:00:00")),
        "TIME" => Value::Text(time(bytes)),
        "DECIMAL" | "JSON" | "ENUM" | "SET" => text(bytes),
        "BIT" | "GEOMETRY" => Value::Bytes(bytes.to_vec()),
        // The driver's name for a column with a `_bin` collation is that of a binary one.
        _ if <str as sqlx::Type<MySql>>::compatible(&info) => text(bytes),
        _ => Value::Bytes(bytes.to_vec()),
    };
    Ok(value)
}

fn text(bytes: &[u8]) -> Value {
    match std::str::from_utf8(bytes) {
        Ok(text) => Value::Text(text.to_owned()),
        Err(_) => Value::Bytes(bytes.to_vec()),
    }
}

/// A date or a date with a time, which is text already or in the binary form of
/// <https://dev.mysql.com/doc/dev/mysql-server/latest/page_protocol_binary_resultset.html>, where
/// `midnight` is left away.
fn datetime(bytes: &[u8], midnight: &str) -> String {
    let two = |at: usize| bytes.get(at).copied().unwrap_or(0);
    let date = || {
        let year = u16::from_le_bytes([two(1), two(2)]);
        format!("{year:04}-{:02}-{:02}", two(3), two(4))
    };
    match (bytes.first(), bytes.len()) {
        (Some(0), 1) | (Some(4), 5) => date() + midnight,
        (Some(7), 8) => format!("{} {:02}:{:02}:{:02}", date(), two(5), two(6), two(7)),
        (Some(11), 12) => {
            let micros = u32::from_le_bytes([two(8), two(9), two(10), two(11)]);
            format!("{} {:02}:{:02}:{:02}.{micros:06}", date(), two(5), two(6), two(7))
        }
        _ => String::from_utf8_lossy(bytes).into_owned(),
    }
}

/// A time of day or a span, which is text already or in binary form.
fn time(bytes: &[u8]) -> String {
    let at = |n: usize| bytes.get(n).copied().unwrap_or(0);
    match (bytes.first(), bytes.len()) {
        (Some(0), 1) => "00:00:00".to_owned(),
        (Some(length @ (8 | 12)), _) if bytes.len() == usize::from(*length) + 1 => {
            let sign = if at(1) == 1 { "-" } else { "" };
            let days = u32::from_le_bytes([at(2), at(3), at(4), at(5)]);
            let hours = days * 24 + u32::from(at(6));
            let clock = format!("{sign}{hours:02}:{:02}:{:02}", at(7), at(8));
            let micros = u32::from_le_bytes([at(9), at(10), at(11), at(12)]);
            if *length == 12 { format!("{clock}.{micros:06}") } else { clock }
        }
        _ => String::from_utf8_lossy(bytes).into_owned(),
    }
}
