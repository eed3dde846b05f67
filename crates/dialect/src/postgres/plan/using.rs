//! How values get from one column type to another.
//!
//! `ALTER COLUMN … TYPE` converts by itself where PostgreSQL has an implicit or assignment cast;
//! everywhere else it wants `USING`. The casts are those of `pg_cast` in PostgreSQL 13 to 17,
//! and the rule that any type converts to a string type on assignment (manual, CREATE CAST).
//! An explicit cast to `varchar(n)` cuts text silently; none is ever written here, so that text
//! too long for its new type is refused. Most expressions take a value that is converted already
//! and leave it; those that do not (`to_timestamp`, `convert_from`) fail on it.

use kilter_schema::Kind;

/// The `USING` expression for `column` (quoted), where one is needed.
pub(super) fn using(column: &str, from: &Kind, to: &Kind, ty: &str) -> Option<String> {
    let cast = || Some(format!("{column}::{ty}"));
    let through_text = || Some(format!("{column}::text::{ty}"));
    match (from, to) {
        _ if assigns(from, to) => None,
        (Kind::Bytes { .. }, Kind::Text { .. }) => Some(format!("convert_from({column}, 'UTF8')")),
        (Kind::Text { .. }, Kind::Bytes { .. }) => Some(format!("convert_to({column}, 'UTF8')")),
        (Kind::Text { .. } | Kind::Other { .. } | Kind::Format { .. }, _) => cast(),
        // A cast from integer to boolean exists, from other numbers none does.
        (_, Kind::Bool) if is_number(from) => Some(format!("{column}::integer <> 0")),
        (Kind::Bool, _) if is_number(to) => Some(format!("{column}::integer")),
        (Kind::Json { .. }, _) => Some(format!("({column} #>> '{{}}')::{ty}")),
        (_, Kind::Json { binary: true }) => Some(format!("to_jsonb({column})")),
        (_, Kind::Json { binary: false }) => Some(format!("to_json({column})")),
        (_, Kind::Timestamp { zoned: true, .. }) if is_number(from) => {
            Some(format!("to_timestamp({column})"))
        }
        (_, Kind::Timestamp { zoned: false, .. }) if is_number(from) => {
            Some(format!("to_timestamp({column}) AT TIME ZONE 'UTC'"))
        }
        (Kind::Timestamp { .. }, _) if is_number(to) => {
            Some(format!("extract(epoch FROM {column})"))
        }
        (Kind::Array { .. }, Kind::Array { .. }) => cast(),
        (_, Kind::Array { .. }) => {
            Some(format!("string_to_array(trim({column}::text, '{{}}'), ',')::{ty}"))
        }
        (Kind::Array { .. }, _) => Some(format!("{column}[1]::{ty}")),
        _ => through_text(),
    }
}

/// Whether the server converts without being told how.
fn assigns(from: &Kind, to: &Kind) -> bool {
    let moment = |k: &Kind| matches!(k, Kind::Timestamp { .. } | Kind::Date);
    match (from, to) {
        (Kind::Bytes { .. }, Kind::Text { .. }) => false,
        (_, Kind::Text { .. }) => true,
        (Kind::Enum { .. }, Kind::Enum { .. }) => false,
        (Kind::Format { name: a } | Kind::Other { name: a }, Kind::Format { name: b }) => {
            a == b || matches!((a.as_str(), b.as_str()), ("inet", "cidr") | ("cidr", "inet"))
        }
        (Kind::Other { name: a }, Kind::Other { name: b }) => a == b,
        (Kind::Text { .. }, Kind::Format { name }) => name == "citext",
        (Kind::Timestamp { .. }, Kind::Time)
        | (Kind::Time, Kind::Interval)
        | (Kind::Interval, Kind::Time)
        | (Kind::Json { .. }, Kind::Json { .. })
        | (Kind::Bytes { .. }, Kind::Bytes { .. }) => true,
        (Kind::Array { element: a }, Kind::Array { element: b }) => assigns(a, b),
        _ => (moment(from) && moment(to)) || (is_number(from) && is_number(to)) || from == to,
    }
}

fn is_number(kind: &Kind) -> bool {
    matches!(kind, Kind::Int { .. } | Kind::Float { .. } | Kind::Decimal { .. })
}

/// Whether the conversion rests on a convention that the reader should know of.
pub(super) fn assumption(from: &Kind, to: &Kind) -> Option<&'static str> {
    match (from, to) {
        (_, Kind::Timestamp { .. }) if is_number(from) => Some("numbers are read as Unix seconds"),
        (Kind::Timestamp { .. }, _) if is_number(to) => Some("moments become Unix seconds"),
        (Kind::Timestamp { zoned: a, .. }, Kind::Timestamp { zoned: b, .. }) if a != b => {
            Some("the conversion uses the session's time zone")
        }
        (Kind::Bytes { .. }, Kind::Text { .. }) | (Kind::Text { .. }, Kind::Bytes { .. }) => {
            Some("bytes are taken for UTF-8")
        }
        (Kind::Array { .. }, Kind::Array { .. }) => None,
        (Kind::Text { .. }, Kind::Array { .. }) => Some("text is read as an array, such as {a,b}"),
        (_, Kind::Array { .. }) => Some("each value becomes an array of one element"),
        (Kind::Array { .. }, to) if !matches!(to, Kind::Text { .. } | Kind::Json { .. }) => {
            Some("only the first element of each array is kept")
        }
        _ => None,
    }
}

/// Whether a foreign key can join columns of these kinds, and a default or a constraint of the
/// one still makes sense on the other.
pub(super) fn same_family(from: &Kind, to: &Kind) -> bool {
    if let (Kind::Array { element: a }, Kind::Array { element: b }) = (from, to) {
        return same_family(a, b);
    }
    std::mem::discriminant(from) == std::mem::discriminant(to) || assigns_both_ways(from, to)
}

/// Whether an expression over a column means the same, cast for cast, when the server has read it
/// again over the new type: a number that only becomes wider, text, what differs in length alone.
pub(super) fn keeps_expressions(from: &Kind, to: &Kind) -> bool {
    match (from, to) {
        // `smallint` beside a literal is read as `integer`, which `bigint` would be cut to.
        (Kind::Int { bits: 16, .. }, Kind::Int { bits: 64, .. }) => false,
        (Kind::Int { bits: a, .. }, Kind::Int { bits: b, .. }) => b >= a,
        (Kind::Timestamp { zoned: a, .. }, Kind::Timestamp { zoned: b, .. }) => a == b,
        (Kind::Json { binary: a }, Kind::Json { binary: b }) => a == b,
        (Kind::Array { element: a }, Kind::Array { element: b }) => keeps_expressions(a, b),
        (Kind::Format { name: a } | Kind::Other { name: a }, Kind::Format { name: b })
        | (Kind::Other { name: a }, Kind::Other { name: b }) => a == b,
        _ => std::mem::discriminant(from) == std::mem::discriminant(to),
    }
}

fn assigns_both_ways(from: &Kind, to: &Kind) -> bool {
    let text = |k: &Kind| matches!(k, Kind::Text { .. });
    text(from) == text(to) && assigns(from, to) && assigns(to, from)
}
