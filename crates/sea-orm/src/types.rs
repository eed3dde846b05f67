//! Values of a database as the values that an entity is made of.
//!
//! SQLite knows only five sorts of values, and the others know more sorts than SeaORM; the types of
//! the entity's own fields decide. They are read from its default values.

use kilter_dialect::{Row, Value as Given};
use sea_orm::sea_query::Value;
use sea_orm::{
    ActiveModelTrait, ActiveValue, ColumnTrait, EntityTrait, IdenStatic, Iterable, ProxyRow,
};
use std::collections::BTreeMap;

/// The types of columns, by table and name, each as a value of the type.
#[derive(Default)]
pub(crate) struct Types(BTreeMap<String, BTreeMap<String, Value>>);

impl Types {
    pub fn add<E: EntityTrait>(&mut self) {
        let defaults = E::ActiveModel::default_values();
        let columns = E::Column::iter().map(|column| {
            let value = match defaults.get(column) {
                ActiveValue::Set(value) | ActiveValue::Unchanged(value) => value,
                // A type without a default is one of the project's own: an enum, an identifier.
                ActiveValue::NotSet => by_definition(column.def().get_column_type()),
            };
            (column.as_str().to_owned(), value)
        });
        self.0.insert(E::default().table_name().to_owned(), columns.collect());
    }

    /// A row of a statement, for SeaORM.
    pub fn row(&self, sql: &str, row: &Row) -> Result<ProxyRow, String> {
        let tables = self.tables_in(sql)?;
        let mut values = BTreeMap::new();
        for (name, given) in row.columns().iter().zip(row.values()) {
            let template = template(&tables, name)?;
            let value = match template {
                Some(template) => typed(given, template).ok_or_else(|| {
                    format!("column {name} holds {given:?}, which is no value of its field")
                })?,
                None => untyped(given),
            };
            values.insert(name.clone(), value);
        }
        Ok(ProxyRow::new(values))
    }

    /// The columns of the entities that a statement reads.
    fn tables_in(&self, sql: &str) -> Result<Vec<&BTreeMap<String, Value>>, String> {
        let quotes = ['"', '`'];
        let mut out = Vec::new();
        for (table, columns) in &self.0 {
            if quotes.iter().any(|q| sql.contains(&format!("{q}{table}{q}"))) {
                out.push(columns);
            }
        }
        // `SELECT "table"."column"` and `INSERT INTO "table" … RETURNING` are what entities write.
        let of_entity = quotes.iter().any(|q| {
            let after = sql.strip_prefix(&format!("SELECT {q}"));
            after.is_some_and(|rest| rest.contains(&format!("{q}.{q}")))
        });
        if out.is_empty() && (of_entity || sql.contains(" RETURNING ")) {
            return Err(
                "the entity of this statement is not known to the connection: name it with \
                 `.entity::<…::Entity>()` before `.run(…)`"
                    .to_owned(),
            );
        }
        Ok(out)
    }
}

/// The type of a column of a result. SeaORM calls columns of two entities `A_name` and `B_name`.
fn template<'t>(
    tables: &[&'t BTreeMap<String, Value>],
    name: &str,
) -> Result<Option<&'t Value>, String> {
    let bare = name.strip_prefix("A_").or(name.strip_prefix("B_")).unwrap_or(name);
    let find = |name: &str| -> Vec<&'t Value> {
        tables.iter().filter_map(|columns| columns.get(name)).collect()
    };
    let mut found = find(name);
    if found.is_empty() {
        found = find(bare);
    }
    let Some((first, rest)) = found.split_first() else { return Ok(None) };
    let same = |v: &&Value| std::mem::discriminant::<Value>(v) == std::mem::discriminant(*first);
    if rest.iter().all(same) {
        return Ok(Some(first));
    }
    Err(format!(
        "column {name} has different types in the entities of this statement: ask for one at a time"
    ))
}

/// A value of the type that a column is defined with, for fields without a default.
fn by_definition(ty: &sea_orm::ColumnType) -> Value {
    use sea_orm::ColumnType as T;
    match ty {
        T::TinyInteger => Value::TinyInt(None),
        T::SmallInteger => Value::SmallInt(None),
        T::Integer => Value::Int(None),
        T::BigInteger => Value::BigInt(None),
        T::TinyUnsigned => Value::TinyUnsigned(None),
        T::SmallUnsigned => Value::SmallUnsigned(None),
        T::Unsigned => Value::Unsigned(None),
        T::BigUnsigned => Value::BigUnsigned(None),
        T::Float => Value::Float(None),
        T::Double => Value::Double(None),
        T::Boolean => Value::Bool(None),
        T::Blob | T::Binary(_) | T::VarBinary(_) => Value::Bytes(None),
        _ => Value::String(None),
    }
}

/// A value of a column that no entity has, such as a count.
fn untyped(given: &Given) -> Value {
    match given {
        Given::Null => Value::String(None),
        Given::Bool(b) => Value::Bool(Some(*b)),
        Given::Int(n) => Value::BigInt(Some(*n)),
        Given::Float(n) => Value::Double(Some(*n)),
        Given::Text(text) => Value::String(Some(text.clone())),
        Given::Bytes(bytes) => Value::Bytes(Some(bytes.clone())),
    }
}

/// The value as one of the same type as `template`; `None` when it cannot be one.
fn typed(given: &Given, template: &Value) -> Option<Value> {
    if matches!(given, Given::Null) {
        return Some(template.as_null());
    }
    let int = || given.as_int();
    let text = || match given {
        Given::Text(text) => Some(text.clone()),
        Given::Bytes(bytes) => String::from_utf8(bytes.clone()).ok(),
        _ => None,
    };
    Some(match template {
        Value::Bool(_) => Value::Bool(Some(given.as_bool()?)),
        Value::TinyInt(_) => Value::TinyInt(Some(int()?.try_into().ok()?)),
        Value::SmallInt(_) => Value::SmallInt(Some(int()?.try_into().ok()?)),
        Value::Int(_) => Value::Int(Some(int()?.try_into().ok()?)),
        Value::BigInt(_) => Value::BigInt(Some(int()?)),
        Value::TinyUnsigned(_) => Value::TinyUnsigned(Some(int()?.try_into().ok()?)),
        Value::SmallUnsigned(_) => Value::SmallUnsigned(Some(int()?.try_into().ok()?)),
        Value::Unsigned(_) => Value::Unsigned(Some(int()?.try_into().ok()?)),
        Value::BigUnsigned(_) => Value::BigUnsigned(Some(unsigned(given)?)),
        // A narrower number is what the field holds.
        Value::Float(_) => Value::Float(Some(float(given)? as f32)),
        Value::Double(_) => Value::Double(Some(float(given)?)),
        Value::String(_) => Value::String(Some(text()?)),
        Value::Char(_) => Value::Char(Some(text()?.chars().next()?)),
        Value::Bytes(_) => Value::Bytes(Some(match given {
            Given::Bytes(bytes) => bytes.clone(),
            other => other.as_str()?.as_bytes().to_vec(),
        })),
        Value::Json(_) => Value::Json(Some(Box::new(text()?.parse().ok()?))),
        Value::Uuid(_) => Value::Uuid(Some(uuid(given)?)),
        Value::ChronoDate(_) => Value::ChronoDate(Some(text()?.parse().ok()?)),
        Value::ChronoTime(_) => Value::ChronoTime(Some(text()?.parse().ok()?)),
        Value::ChronoDateTime(_) => Value::ChronoDateTime(Some(moment(&text()?)?.naive_utc())),
        Value::ChronoDateTimeUtc(_) => Value::ChronoDateTimeUtc(Some(moment(&text()?)?.to_utc())),
        Value::ChronoDateTimeWithTimeZone(_) => {
            Value::ChronoDateTimeWithTimeZone(Some(moment(&text()?)?))
        }
        _ => return None,
    })
}

fn unsigned(given: &Given) -> Option<u64> {
    match given {
        Given::Text(text) => text.parse().ok(),
        other => other.as_int()?.try_into().ok(),
    }
}

fn float(given: &Given) -> Option<f64> {
    match given {
        Given::Float(n) => Some(*n),
        Given::Text(text) => text.parse().ok(),
        other => other.as_int().map(|n| n as f64),
    }
}

fn uuid(given: &Given) -> Option<sea_orm::prelude::Uuid> {
    use sea_orm::prelude::Uuid;
    match given {
        Given::Bytes(bytes) => Uuid::from_slice(bytes).ok(),
        other => other.as_str()?.parse().ok(),
    }
}

/// A point in time as databases write it, in UTC where it names no other offset.
fn moment(text: &str) -> Option<sea_orm::prelude::DateTimeWithTimeZone> {
    let text = text.replacen('T', " ", 1);
    let (date, time) = text.split_once(' ').unwrap_or((&text, "00:00:00"));
    let at = time.find(['+', '-', 'Z']).unwrap_or(time.len());
    let (clock, offset) = time.split_at(at);
    let offset = match offset.len() {
        0 | 1 => "+00:00".to_owned(),
        3 => format!("{offset}:00"),
        _ => offset.to_owned(),
    };
    format!("{date}T{}{offset}", clock.trim()).parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_read_as_databases_write_them() {
        for text in [
            "2026-04-01 09:30:00",
            "2026-04-01T09:30:00Z",
            "2026-04-01 09:30:00.000000",
            "2026-04-01 11:30:00+02",
            "2026-04-01 09:30:00 +00:00",
        ] {
            let read = moment(text).map(|m| m.to_utc().to_rfc3339());
            assert_eq!(read.as_deref(), Some("2026-04-01T09:30:00+00:00"), "{text}");
        }
        assert_eq!(moment("soon"), None);
    }

    #[test]
    fn a_value_that_does_not_fit_is_an_error_and_never_null() {
        assert_eq!(typed(&Given::Int(1 << 40), &Value::Int(None)), None);
        assert_eq!(typed(&Given::Text("x".into()), &Value::Int(Some(0))), None);
        assert_eq!(typed(&Given::Null, &Value::Int(Some(0))), Some(Value::Int(None)));
        assert_eq!(typed(&Given::Int(1), &Value::Bool(None)), Some(Value::Bool(Some(true))));
    }
}
