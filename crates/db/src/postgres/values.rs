//! Values to and from PostgreSQL, in both of its wire formats.
//!
//! The binary formats are those of the `*_send` functions in `src/backend/utils/adt`; the text
//! written for them is what the server writes under the settings that [`super`] pins.

use crate::rows::unreadable;
use kilter_dialect::{DbError, Value};
use sqlx::encode::IsNull;
use sqlx::error::BoxDynError;
use sqlx::postgres::types::Oid;
use sqlx::postgres::{PgArgumentBuffer, PgArguments, PgRow, PgTypeInfo, PgTypeKind, PgValueFormat};
use sqlx::query::Query;
use sqlx::{Column as _, Postgres, Row as _, TypeInfo as _, ValueRef as _};
use std::fmt::Display;

/// A NULL of whatever type is wanted.
struct Null;

impl sqlx::Type<Postgres> for Null {
    fn type_info() -> PgTypeInfo {
        // Zero leaves the type to the server.
        PgTypeInfo::with_oid(Oid(0))
    }
}

impl sqlx::Encode<'_, Postgres> for Null {
    fn encode_by_ref(&self, _: &mut PgArgumentBuffer) -> Result<IsNull, BoxDynError> {
        Ok(IsNull::Yes)
    }
}

/// Adds a parameter.
pub(super) fn bind<'q>(
    query: Query<'q, Postgres, PgArguments>,
    value: &Value,
) -> Query<'q, Postgres, PgArguments> {
    match value {
        Value::Null => query.bind(Null),
        Value::Bool(b) => query.bind(*b),
        Value::Int(n) => query.bind(*n),
        Value::Float(n) => query.bind(*n),
        Value::Text(t) => query.bind(t.clone()),
        Value::Bytes(b) => query.bind(b.clone()),
    }
}

/// The value at a position.
pub(super) fn value(row: &PgRow, at: usize) -> Result<Value, DbError> {
    let fail = |why: &dyn Display| unreadable(row.column(at).name(), why);
    let raw = row.try_get_raw(at).map_err(|e| fail(&e))?;
    if raw.is_null() {
        return Ok(Value::Null);
    }
    let info = raw.type_info().into_owned();
    let oid = info.oid().map_or(0, |oid| oid.0);
    let bytes = raw.as_bytes().map_err(|e| fail(&e))?;
    let decoded = match raw.format() {
        PgValueFormat::Text => from_text(oid, bytes),
        PgValueFormat::Binary => match info.kind() {
            PgTypeKind::Enum(_) => utf8(bytes),
            _ => from_binary(oid, bytes),
        },
    };
    decoded.ok_or_else(|| {
        let name = info.name();
        fail(&format!("a query with parameters cannot give its type, {name}: cast it to text"))
    })
}

fn utf8(bytes: &[u8]) -> Option<Value> {
    Some(Value::Text(std::str::from_utf8(bytes).ok()?.to_owned()))
}

// Type OIDs from src/include/catalog/pg_type.dat; they never change.
const BOOL: u32 = 16;
const BYTEA: u32 = 17;
const CHAR: u32 = 18;
const NAME: u32 = 19;
const INT8: u32 = 20;
const INT2: u32 = 21;
const INT4: u32 = 23;
const TEXT: u32 = 25;
const OID: u32 = 26;
const JSON: u32 = 114;
const XML: u32 = 142;
const FLOAT4: u32 = 700;
const FLOAT8: u32 = 701;
const UNKNOWN: u32 = 705;
const BPCHAR: u32 = 1042;
const VARCHAR: u32 = 1043;
const DATE: u32 = 1082;
const TIME: u32 = 1083;
const TIMESTAMP: u32 = 1114;
const TIMESTAMPTZ: u32 = 1184;
const NUMERIC: u32 = 1700;
const VOID: u32 = 2278;
const UUID: u32 = 2950;
const JSONB: u32 = 3802;

fn from_text(oid: u32, bytes: &[u8]) -> Option<Value> {
    let text = std::str::from_utf8(bytes).ok()?;
    let value = match oid {
        BOOL => Value::Bool(text == "t"),
        INT2 | INT4 | INT8 | OID => Value::Int(text.parse().ok()?),
        FLOAT4 | FLOAT8 => Value::Float(text.parse().ok()?),
        BYTEA => Value::Bytes(unhex(text.strip_prefix("\\x")?)?),
        _ => Value::Text(text.to_owned()),
    };
    Some(value)
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    let digit = |c: u8| char::from(c).to_digit(16).and_then(|d| u8::try_from(d).ok());
    let pairs = text.as_bytes().chunks(2);
    pairs.map(|p| Some(digit(*p.first()?)? << 4 | digit(*p.get(1)?)?)).collect()
}

fn from_binary(oid: u32, bytes: &[u8]) -> Option<Value> {
    let value = match oid {
        BOOL => Value::Bool(bytes.first()? != &0),
        INT2 => Value::Int(i16::from_be_bytes(bytes.try_into().ok()?).into()),
        INT4 => Value::Int(i32::from_be_bytes(bytes.try_into().ok()?).into()),
        OID => Value::Int(u32::from_be_bytes(bytes.try_into().ok()?).into()),
        INT8 => Value::Int(i64::from_be_bytes(bytes.try_into().ok()?)),
        FLOAT4 => Value::Float(f32::from_be_bytes(bytes.try_into().ok()?).into()),
        FLOAT8 => Value::Float(f64::from_be_bytes(bytes.try_into().ok()?)),
        BYTEA => Value::Bytes(bytes.to_vec()),
        CHAR | NAME | TEXT | UNKNOWN | BPCHAR | VARCHAR | JSON | XML => return utf8(bytes),
        VOID => Value::Text(String::new()),
        // A version byte, then text.
        JSONB => return utf8(bytes.strip_prefix(&[1])?),
        UUID => Value::Text(uuid(bytes.try_into().ok()?)),
        DATE => Value::Text(date(i32::from_be_bytes(bytes.try_into().ok()?).into())?),
        TIME => Value::Text(time(i64::from_be_bytes(bytes.try_into().ok()?))),
        TIMESTAMP => Value::Text(timestamp(i64::from_be_bytes(bytes.try_into().ok()?), "")?),
        TIMESTAMPTZ => Value::Text(timestamp(i64::from_be_bytes(bytes.try_into().ok()?), "+00")?),
        NUMERIC => Value::Text(numeric(bytes)?),
        _ => return None,
    };
    Some(value)
}

fn uuid(bytes: [u8; 16]) -> String {
    let mut out = String::with_capacity(36);
    for (at, byte) in bytes.iter().enumerate() {
        if matches!(at, 4 | 6 | 8 | 10) {
            out.push('-');
        }
        out.push_str(&format!("{byte:02x}"));
    }
    out
}

/// Days since 2000-01-01.
fn date(days: i64) -> Option<String> {
    match days {
        d if d == i64::from(i32::MAX) => return Some("infinity".to_owned()),
        d if d == i64::from(i32::MIN) => return Some("-infinity".to_owned()),
        _ => {}
    }
    let (year, month, day) = civil(days + 10_957);
    let era = if year <= 0 { " BC" } else { "" };
    let year = if year <= 0 { 1 - year } else { year };
    Some(format!("{year:04}-{month:02}-{day:02}{era}"))
}

/// Year, month and day of a number of days since 1970-01-01 in the proleptic Gregorian calendar.
fn civil(days: i64) -> (i64, i64, i64) {
    // Counted from 0000-03-01, so that the leap day is the last of its year.
    let days = days + 719_468;
    let era = days.div_euclid(146_097);
    let of_era = days.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * of_year + 2) / 153;
    let day = of_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    (year, month, day)
}

/// Microseconds since midnight.
fn time(micros: i64) -> String {
    let seconds = micros / 1_000_000;
    let fraction = micros % 1_000_000;
    let mut out = format!("{:02}:{:02}:{:02}", seconds / 3_600, seconds / 60 % 60, seconds % 60);
    if fraction != 0 {
        out.push('.');
        out.push_str(format!("{fraction:06}").trim_end_matches('0'));
    }
    out
}

/// Microseconds since 2000-01-01.
fn timestamp(micros: i64, zone: &str) -> Option<String> {
    const DAY: i64 = 86_400_000_000;
    match micros {
        i64::MAX => return Some("infinity".to_owned()),
        i64::MIN => return Some("-infinity".to_owned()),
        _ => {}
    }
    let day = date(micros.div_euclid(DAY))?;
    let (day, era) = day.split_once(' ').map_or((day.as_str(), ""), |(d, _)| (d, " BC"));
    Some(format!("{day} {}{zone}{era}", time(micros.rem_euclid(DAY))))
}

/// `numeric_send`: number of base-10000 digits, weight of the first, sign, decimals, digits.
fn numeric(bytes: &[u8]) -> Option<String> {
    let word = |at: usize| Some(i16::from_be_bytes([*bytes.get(at)?, *bytes.get(at + 1)?]));
    let count = usize::try_from(word(0)?).ok()?;
    let weight = i32::from(word(2)?);
    let scale = usize::try_from(word(6)?).ok()?;
    let mut out = match word(4)?.cast_unsigned() {
        0x0000 => String::new(),
        0x4000 => "-".to_owned(),
        0xC000 => return Some("NaN".to_owned()),
        0xD000 => return Some("Infinity".to_owned()),
        0xF000 => return Some("-Infinity".to_owned()),
        _ => return None,
    };
    let digit = |group: i32| -> Option<i16> {
        match usize::try_from(weight - group) {
            Ok(at) if at < count => word(8 + 2 * at),
            _ => Some(0),
        }
    };
    if weight < 0 {
        out.push('0');
    }
    for group in (0..=weight).rev() {
        let digit = digit(group)?;
        out.push_str(&if group == weight { digit.to_string() } else { format!("{digit:04}") });
    }
    if scale > 0 {
        let mut decimals = String::new();
        let mut group = -1;
        while decimals.len() < scale {
            decimals.push_str(&format!("{:04}", digit(group)?));
            group -= 1;
        }
        decimals.truncate(scale);
        out.push('.');
        out.push_str(&decimals);
    }
    Some(out)
}
