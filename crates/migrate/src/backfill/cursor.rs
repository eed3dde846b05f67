//! The place a backfill came to: the key of the last row of its last batch.

use crate::backend::Backend;
use kilter_dialect::{DbError, DbErrorKind, Row, Value};

/// The key of a row, value by value.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Cursor(Vec<Value>);

/// Which rows are meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    /// Those after the place.
    After,
    /// Those up to it, and itself.
    UpTo,
}

impl Cursor {
    /// The key that a row of the key's columns holds.
    pub fn of(row: &Row) -> Result<Self, DbError> {
        let values = row.values().to_vec();
        match values.iter().all(|v| matches!(v, Value::Int(_) | Value::Text(_) | Value::Bytes(_))) {
            true => Ok(Self(values)),
            false => Err(DbError::new(
                DbErrorKind::Statement,
                "a backfill goes by a key of whole numbers, texts or bytes that is never NULL",
            )),
        }
    }

    /// The condition for rows on one side of the place. Written out column by column, because
    /// MySQL uses no index for a comparison of row values.
    pub(super) fn condition(
        &self,
        backend: &dyn Backend,
        key: &[String],
        side: Side,
    ) -> Result<String, DbError> {
        let mut out = String::new();
        for (at, (column, value)) in key.iter().zip(&self.0).enumerate().rev() {
            let value = backend.key_literal(value).ok_or_else(|| {
                DbError::new(DbErrorKind::Statement, "a key's value cannot be written in SQL")
            })?;
            let last = at + 1 == key.len();
            let sign = match (side, last) {
                (Side::After, _) => ">",
                (Side::UpTo, true) => "<=",
                (Side::UpTo, false) => "<",
            };
            out = match last {
                true => format!("{column} {sign} {value}"),
                false => format!("({column} {sign} {value} OR ({column} = {value} AND {out}))"),
            };
        }
        Ok(out)
    }

    /// The text that is kept in the history: one value a line.
    pub fn write(&self) -> String {
        let line = |value: &Value| match value {
            Value::Int(n) => format!("int {n}"),
            Value::Bytes(bytes) => format!("bytes {}", hex(bytes)),
            Value::Text(text) => format!("text {}", hex(text.as_bytes())),
            _ => String::new(),
        };
        self.0.iter().map(line).collect::<Vec<_>>().join("\n")
    }

    /// Reads what [`Cursor::write`] wrote.
    pub fn read(text: &str) -> Option<Self> {
        let value = |line: &str| match line.split_once(' ')? {
            ("int", n) => n.parse().ok().map(Value::Int),
            ("bytes", digits) => unhex(digits).map(Value::Bytes),
            ("text", digits) => String::from_utf8(unhex(digits)?).ok().map(Value::Text),
            _ => None,
        };
        text.lines().map(value).collect::<Option<Vec<_>>>().map(Self)
    }

    /// The key as people read it.
    pub fn shown(&self) -> String {
        let one = |value: &Value| match value {
            Value::Int(n) => n.to_string(),
            Value::Text(text) => text.clone(),
            Value::Bytes(bytes) => format!("x{}", hex(bytes)),
            _ => String::new(),
        };
        self.0.iter().map(one).collect::<Vec<_>>().join(", ")
    }
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    let digit = |c: u8| char::from(c).to_digit(16).and_then(|d| u8::try_from(d).ok());
    let pairs = text.as_bytes().chunks(2);
    pairs.map(|p| Some((digit(*p.first()?)? << 4) | digit(*p.get(1)?)?)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::backend::backend;
    use kilter_schema::Dialect;

    #[test]
    fn a_place_survives_being_written() {
        let place = Cursor(vec![
            Value::Int(-7),
            Value::Text("it's\nfür".into()),
            Value::Bytes(vec![0, 255]),
            Value::Text(String::new()),
        ]);
        assert_eq!(Cursor::read(&place.write()), Some(place));
        assert_eq!(Cursor::read("float 1"), None);
    }

    #[test]
    fn a_composite_key_is_written_out() {
        let place = Cursor(vec![Value::Int(3), Value::Text("b".into())]);
        let key = ["tenant".to_owned(), "id".to_owned()];
        let sqlite = backend(Dialect::Sqlite);
        assert_eq!(
            place.condition(sqlite, &key, Side::After).as_deref(),
            Ok("(tenant > 3 OR (tenant = 3 AND id > 'b'))")
        );
        assert_eq!(
            place.condition(sqlite, &key, Side::UpTo).as_deref(),
            Ok("(tenant < 3 OR (tenant = 3 AND id <= 'b'))")
        );
        assert_eq!(
            place.condition(backend(Dialect::Mysql), &key, Side::After).as_deref(),
            Ok("(tenant > 3 OR (tenant = 3 AND id > _utf8mb4 x'62'))")
        );
    }
}
