//! Arrays of PostgreSQL, in the text form in which the server writes them: `{1,2,NULL,"a \\" b"}`.
//!
//! Deliberately not here: arrays of arrays, which SeaORM has none of.

use crate::values::typed;
use kilter_dialect::Value as Given;
use sea_orm::prelude as p;
use sea_orm::sea_query::{ArrayType, Value};

/// The values of an array; `None` when the text is no array of this type.
pub(crate) fn values(text: &str, ty: &ArrayType) -> Option<Vec<Value>> {
    let template = element(ty)?;
    elements(text)?
        .into_iter()
        .map(|element| typed(&given(element, &template), &template))
        .collect()
}

/// An array as the server reads it; `None` for elements that are not written here.
///
/// A text takes the type of the column it meets, which `ARRAY[…]` does not.
pub(crate) fn text(values: &[Value]) -> Option<String> {
    let mut out = String::from("{");
    for (at, value) in values.iter().enumerate() {
        if at > 0 {
            out.push(',');
        }
        if *value == value.as_null() {
            out.push_str("NULL");
            continue;
        }
        out.push('"');
        for c in plain(value)?.chars() {
            if matches!(c, '"' | '\\') {
                out.push('\\');
            }
            out.push(c);
        }
        out.push('"');
    }
    out.push('}');
    Some(out)
}

/// The text of an element that is not NULL.
fn plain(value: &Value) -> Option<String> {
    Some(match value {
        Value::Bool(Some(b)) => b.to_string(),
        Value::TinyInt(Some(n)) => n.to_string(),
        Value::SmallInt(Some(n)) => n.to_string(),
        Value::Int(Some(n)) => n.to_string(),
        Value::BigInt(Some(n)) => n.to_string(),
        Value::Float(Some(n)) => n.to_string(),
        Value::Double(Some(n)) => n.to_string(),
        Value::String(Some(text)) => text.to_string(),
        Value::Char(Some(c)) => c.to_string(),
        Value::Json(Some(json)) => json.to_string(),
        Value::Uuid(Some(key)) => key.to_string(),
        Value::ChronoDate(Some(at)) => at.to_string(),
        Value::ChronoTime(Some(at)) => at.to_string(),
        Value::ChronoDateTime(Some(at)) => at.to_string(),
        Value::ChronoDateTimeUtc(Some(at)) => at.to_rfc3339(),
        Value::ChronoDateTimeWithTimeZone(Some(at)) => at.to_rfc3339(),
        #[cfg(feature = "with-rust_decimal")]
        Value::Decimal(Some(n)) => n.to_string(),
        #[cfg(feature = "with-bigdecimal")]
        Value::BigDecimal(Some(n)) => n.to_string(),
        _ => return None,
    })
}

/// An element as a database would give it by itself.
fn given(element: Option<String>, template: &Value) -> Given {
    let Some(text) = element else { return Given::Null };
    let number = match template {
        Value::Bool(_) => return Given::Bool(text == "t"),
        Value::TinyInt(_) | Value::SmallInt(_) | Value::Int(_) | Value::BigInt(_) => {
            text.parse().ok().map(Given::Int)
        }
        _ => None,
    };
    number.unwrap_or(Given::Text(text))
}

/// A value of an array's elements.
fn element(ty: &ArrayType) -> Option<Value> {
    Some(match ty {
        ArrayType::Bool => Value::Bool(None),
        ArrayType::TinyInt => Value::TinyInt(None),
        ArrayType::SmallInt => Value::SmallInt(None),
        ArrayType::Int => Value::Int(None),
        ArrayType::BigInt => Value::BigInt(None),
        ArrayType::Float => Value::Float(None),
        ArrayType::Double => Value::Double(None),
        ArrayType::String => Value::String(None),
        ArrayType::Char => Value::Char(None),
        ArrayType::Json => Value::Json(None),
        ArrayType::Uuid => Value::from(None::<p::Uuid>),
        ArrayType::ChronoDate => Value::ChronoDate(None),
        ArrayType::ChronoTime => Value::ChronoTime(None),
        ArrayType::ChronoDateTime => Value::ChronoDateTime(None),
        ArrayType::ChronoDateTimeUtc => Value::ChronoDateTimeUtc(None),
        ArrayType::ChronoDateTimeWithTimeZone => Value::ChronoDateTimeWithTimeZone(None),
        #[cfg(feature = "with-rust_decimal")]
        ArrayType::Decimal => Value::Decimal(None),
        #[cfg(feature = "with-bigdecimal")]
        ArrayType::BigDecimal => Value::BigDecimal(None),
        #[cfg(feature = "with-time")]
        ArrayType::TimeDate => Value::TimeDate(None),
        #[cfg(feature = "with-time")]
        ArrayType::TimeTime => Value::TimeTime(None),
        #[cfg(feature = "with-time")]
        ArrayType::TimeDateTime => Value::TimeDateTime(None),
        #[cfg(feature = "with-time")]
        ArrayType::TimeDateTimeWithTimeZone => Value::TimeDateTimeWithTimeZone(None),
        _ => return None,
    })
}

/// The elements of an array's text; `None` in it is NULL.
fn elements(text: &str) -> Option<Vec<Option<String>>> {
    let inside = text.trim().strip_prefix('{')?.strip_suffix('}')?;
    let mut out = Vec::new();
    let mut chars = inside.chars().peekable();
    while chars.peek().is_some() {
        let mut element = String::new();
        let quoted = chars.next_if_eq(&'"').is_some();
        loop {
            match chars.next() {
                Some('\\') => element.push(chars.next()?),
                Some('"') if quoted => break,
                Some('{' | '}' | '"') if !quoted => return None,
                Some(',') if !quoted => break,
                Some(c) => element.push(c),
                None if quoted => return None,
                None => break,
            }
        }
        if quoted && !matches!(chars.next(), None | Some(',')) {
            return None;
        }
        let null = !quoted && element.eq_ignore_ascii_case("null");
        out.push((!null).then_some(element));
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_are_read_as_the_server_writes_them() {
        let some = |t: &str| Some(t.to_owned());
        assert_eq!(elements("{}"), Some(vec![]));
        assert_eq!(elements("{1,NULL,-3}"), Some(vec![some("1"), None, some("-3")]));
        let text = r#"{"a, b","it's \"x\" \\","NULL",c d,""}"#;
        let want = ["a, b", "it's \"x\" \\", "NULL", "c d", ""].map(some);
        assert_eq!(elements(text), Some(want.to_vec()));
        for bad in ["", "{", "1,2", "{{1},{2}}", "{\"a}", "{\"a\"b}"] {
            assert_eq!(elements(bad), None, "{bad}");
        }
        assert_eq!(values("{a}", &ArrayType::Int), None);
        let two = vec![Value::Int(Some(1)), Value::Int(None)];
        assert_eq!(values("{1,NULL}", &ArrayType::Int), Some(two.clone()));
        assert_eq!(super::text(&two).as_deref(), Some("{\"1\",NULL}"));
    }
}
