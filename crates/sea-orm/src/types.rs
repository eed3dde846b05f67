//! Which type the values of a column have for SeaORM.
//!
//! SQLite knows only five sorts of values, and the others know more sorts than SeaORM; the types of
//! the entity's own fields decide. They are read from its default values, and by trying where a
//! field has none. Deliberately not here: making the values (`values`).

use crate::values::{typed, untyped};
use kilter_dialect::Row;
use sea_orm::sea_query::{ArrayType, Value};
use sea_orm::{
    ActiveModelTrait, ActiveValue, ColumnTrait, ColumnType, EntityTrait, IdenStatic, Iterable,
    ProxyRow, prelude as p,
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
                // A type without a default: an enum, an identifier, a point in time of `time`.
                ActiveValue::NotSet => tried::<E>(column),
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

/// The type that a field without a default takes: the first that it accepts. One that accepts none
/// of them is an enum, and stored as its column is defined.
fn tried<E: EntityTrait>(column: E::Column) -> Value {
    let definition = column.def();
    let candidates = by_definition(definition.get_column_type());
    let accepts = |value: &&Value| {
        let mut model = <E::ActiveModel as ActiveModelTrait>::default();
        model.try_set(column, (*value).clone()).is_ok()
    };
    let found = candidates.iter().find(accepts).or(candidates.first());
    found.map_or(Value::String(None), Value::as_null)
}

/// Values of the types that a column of a definition may have, the usual one first.
fn by_definition(ty: &ColumnType) -> Vec<Value> {
    use ColumnType as T;
    match ty {
        T::TinyInteger => vec![Value::TinyInt(Some(0))],
        T::SmallInteger => vec![Value::SmallInt(Some(0))],
        T::Integer => vec![Value::Int(Some(0))],
        T::BigInteger => vec![Value::BigInt(Some(0))],
        T::TinyUnsigned => vec![Value::TinyUnsigned(Some(0))],
        T::SmallUnsigned => vec![Value::SmallUnsigned(Some(0))],
        T::Unsigned => vec![Value::Unsigned(Some(0))],
        T::BigUnsigned => vec![Value::BigUnsigned(Some(0))],
        T::Float => vec![Value::Float(Some(0.0))],
        T::Double => vec![Value::Double(Some(0.0))],
        T::Boolean => vec![Value::Bool(Some(false))],
        T::Blob | T::Binary(_) | T::VarBinary(_) => vec![Value::from(Vec::<u8>::new())],
        T::Json | T::JsonBinary => vec![Value::from(p::Json::Null)],
        T::Uuid => vec![Value::from(p::Uuid::nil())],
        T::Decimal(_) | T::Money(_) => decimals(),
        T::Date | T::Time | T::DateTime | T::Timestamp | T::TimestampWithTimeZone => moments(),
        T::Array(inner) => by_definition(inner).iter().filter_map(array_of).collect(),
        _ => vec![Value::from(String::new())],
    }
}

fn decimals() -> Vec<Value> {
    vec![
        #[cfg(feature = "with-rust_decimal")]
        Value::from(p::Decimal::ZERO),
        #[cfg(feature = "with-bigdecimal")]
        Value::from(p::BigDecimal::from(0)),
    ]
}

fn moments() -> Vec<Value> {
    let now = p::DateTimeUtc::UNIX_EPOCH;
    vec![
        Value::from(now.date_naive()),
        Value::from(now.time()),
        Value::from(now.naive_utc()),
        Value::from(now),
        Value::from(now.fixed_offset()),
        #[cfg(feature = "with-time")]
        Value::from(p::TimeDate::MIN),
        #[cfg(feature = "with-time")]
        Value::from(p::TimeTime::MIDNIGHT),
        #[cfg(feature = "with-time")]
        Value::from(p::TimeDateTime::MIN),
        #[cfg(feature = "with-time")]
        Value::from(p::TimeDateTimeWithTimeZone::UNIX_EPOCH),
    ]
}

/// An empty array of values like this one.
fn array_of(value: &Value) -> Option<Value> {
    let ty = match value {
        Value::Bool(_) => ArrayType::Bool,
        Value::SmallInt(_) => ArrayType::SmallInt,
        Value::Int(_) => ArrayType::Int,
        Value::BigInt(_) => ArrayType::BigInt,
        Value::Float(_) => ArrayType::Float,
        Value::Double(_) => ArrayType::Double,
        Value::String(_) => ArrayType::String,
        Value::Uuid(_) => ArrayType::Uuid,
        _ => return None,
    };
    Some(Value::Array(ty, Some(Box::default())))
}
