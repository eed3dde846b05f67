//! Values of a database as values of the types that SeaORM expects.
//!
//! Deliberately not here: which type a column has (`types`).

use crate::array;
use kilter_dialect::Value as Given;
use sea_orm::prelude as p;
use sea_orm::sea_query::Value;

/// A value of a column that no entity has, such as a count.
pub(crate) fn untyped(given: &Given) -> Value {
    match given {
        Given::Null => Value::String(None),
        Given::Bool(b) => Value::from(*b),
        Given::Int(n) => Value::from(*n),
        Given::Float(n) => Value::from(*n),
        Given::Text(text) => Value::from(text.clone()),
        Given::Bytes(bytes) => Value::from(bytes.clone()),
    }
}

/// The value as one of the same type as `template`; `None` when it cannot be one.
pub(crate) fn typed(given: &Given, template: &Value) -> Option<Value> {
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
        Value::Bool(_) => Value::from(given.as_bool()?),
        Value::TinyInt(_) => Value::from(i8::try_from(int()?).ok()?),
        Value::SmallInt(_) => Value::from(i16::try_from(int()?).ok()?),
        Value::Int(_) => Value::from(i32::try_from(int()?).ok()?),
        Value::BigInt(_) => Value::from(int()?),
        Value::TinyUnsigned(_) => Value::from(u8::try_from(int()?).ok()?),
        Value::SmallUnsigned(_) => Value::from(u16::try_from(int()?).ok()?),
        Value::Unsigned(_) => Value::from(u32::try_from(int()?).ok()?),
        Value::BigUnsigned(_) => Value::from(unsigned(given)?),
        // A narrower number is what the field holds.
        Value::Float(_) => Value::from(float(given)? as f32),
        Value::Double(_) => Value::from(float(given)?),
        Value::String(_) => Value::from(text()?),
        Value::Char(_) => Value::from(text()?.chars().next()?),
        Value::Bytes(_) => Value::from(match given {
            Given::Bytes(bytes) => bytes.clone(),
            other => other.as_str()?.as_bytes().to_vec(),
        }),
        Value::Json(_) => Value::from(text()?.parse::<p::Json>().ok()?),
        Value::Uuid(_) => Value::from(uuid(given)?),
        Value::ChronoDate(_) => Value::from(date(&text()?)?),
        Value::ChronoTime(_) => Value::from(clock(&text()?)?),
        Value::ChronoDateTime(_) => Value::from(moment(&text()?)?.naive_utc()),
        Value::ChronoDateTimeUtc(_) => Value::from(moment(&text()?)?.to_utc()),
        Value::ChronoDateTimeLocal(_) => {
            Value::ChronoDateTimeLocal(Some(moment(&text()?)?.to_utc().into()))
        }
        Value::ChronoDateTimeWithTimeZone(_) => Value::from(moment(&text()?)?),
        Value::Array(ty, _) => {
            Value::Array(ty.clone(), Some(Box::new(array::values(&text()?, ty)?)))
        }
        other => return number(given, other).or_else(|| of_time(&text()?, other)),
    })
}

/// Exact numbers.
fn number(given: &Given, template: &Value) -> Option<Value> {
    let text = match given {
        Given::Text(text) => text.clone(),
        Given::Int(n) => n.to_string(),
        // The shortest text that stands for the number, as SQLite keeps it.
        Given::Float(n) => n.to_string(),
        _ => return None,
    };
    match template {
        #[cfg(feature = "with-rust_decimal")]
        Value::Decimal(_) => Some(Value::from(text.parse::<p::Decimal>().ok()?)),
        #[cfg(feature = "with-bigdecimal")]
        Value::BigDecimal(_) => Some(Value::from(text.parse::<p::BigDecimal>().ok()?)),
        _ => {
            let _ = text;
            None
        }
    }
}

/// Values of the crate `time`, by way of chrono's.
#[cfg(feature = "with-time")]
fn of_time(text: &str, template: &Value) -> Option<Value> {
    /// The Julian day of 1970-01-01.
    const EPOCH: i64 = 2_440_588;
    let day = |date: p::ChronoDate| {
        let days = date.signed_duration_since(p::ChronoDate::default()).num_days();
        p::TimeDate::from_julian_day(i32::try_from(days + EPOCH).ok()?).ok()
    };
    let hour = |time: p::ChronoTime| {
        let nanos = time.signed_duration_since(p::ChronoTime::MIN).num_nanoseconds()?;
        let (seconds, nanos) = (nanos / 1_000_000_000, nanos % 1_000_000_000);
        let part = |n: i64| u8::try_from(n).ok();
        p::TimeTime::from_hms_nano(
            part(seconds / 3_600)?,
            part(seconds / 60 % 60)?,
            part(seconds % 60)?,
            u32::try_from(nanos).ok()?,
        )
        .ok()
    };
    Some(match template {
        Value::TimeDate(_) => Value::from(day(date(text)?)?),
        Value::TimeTime(_) => Value::from(hour(clock(text)?)?),
        Value::TimeDateTime(_) => {
            let at = moment(text)?.naive_utc();
            Value::from(p::TimeDateTime::new(day(at.date())?, hour(at.time())?))
        }
        Value::TimeDateTimeWithTimeZone(_) => {
            let at = moment(text)?.naive_utc();
            let at = p::TimeDateTime::new(day(at.date())?, hour(at.time())?);
            Value::from(at.assume_utc())
        }
        _ => return None,
    })
}

#[cfg(not(feature = "with-time"))]
fn of_time(_: &str, _: &Value) -> Option<Value> {
    None
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

fn uuid(given: &Given) -> Option<p::Uuid> {
    match given {
        Given::Bytes(bytes) => p::Uuid::from_slice(bytes).ok(),
        other => other.as_str()?.parse().ok(),
    }
}

fn date(text: &str) -> Option<p::ChronoDate> {
    text.parse().ok()
}

fn clock(text: &str) -> Option<p::ChronoTime> {
    text.parse().ok()
}

/// A point in time as databases write it, in UTC where it names no other offset.
pub(crate) fn moment(text: &str) -> Option<p::DateTimeWithTimeZone> {
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
