//! Default values: what GORM makes of `default:…`.
//!
//! Deliberately not here: which tag counts (`fields.rs`) and what the database makes of the text.

use super::goint::go_int;
use super::types::{Basic, Shape};

/// A field's default.
#[derive(Debug, Clone, PartialEq)]
pub enum DefaultVal {
    /// None, or an empty one.
    None,
    /// Verbatim SQL.
    Raw(String),
    /// `true` or `false`.
    Bool(bool),
    /// An integer.
    Int(i128),
    /// A floating point number.
    Float(f64),
    /// A string, still to be quoted.
    Str(String),
    /// A moment, as GORM prints it.
    Time(String),
}

/// What was found while reading a default.
#[derive(Debug, PartialEq)]
pub enum Problem {
    /// GORM rejects the model: for which kind.
    Rejected(&'static str),
    /// The value depends on the day on which GORM runs.
    Today,
    /// The value depends on the time zone in which GORM runs.
    Zoned,
    /// A number that Go knows and SQL does not: `NaN`, `Inf`.
    NotFinite,
    /// The text cannot be SQL.
    NotSql,
}

/// Reads a `default` value for a field whose probe has this shape.
pub fn parse(text: &str, shape: Shape, is_time: bool) -> (DefaultVal, Option<Problem>) {
    let text = text.trim();
    if text.is_empty() || text == "(-)" {
        return (DefaultVal::None, None);
    }
    let raw = || DefaultVal::Raw(text.to_owned());
    if (text.contains('(') && text.contains(')')) || text.eq_ignore_ascii_case("null") {
        return (raw(), None);
    }
    let rejected = |kind| (DefaultVal::None, Some(Problem::Rejected(kind)));
    match shape {
        Shape::Basic(Basic::Bool) => {
            parse_bool(text).map_or_else(|| rejected("bool"), |b| (DefaultVal::Bool(b), None))
        }
        Shape::Basic(Basic::Int(_)) => match go_int(text) {
            Some(i) if i64::try_from(i).is_ok() => (DefaultVal::Int(i), None),
            _ => rejected("int"),
        },
        Shape::Basic(Basic::Uint(_)) => match go_int(text) {
            Some(i) if u64::try_from(i).is_ok() && !text.starts_with(['+', '-']) => {
                (DefaultVal::Int(i), None)
            }
            _ => rejected("uint"),
        },
        Shape::Basic(Basic::Float(_)) => text.parse::<f64>().map_or_else(
            |_| rejected("float"),
            |f| (DefaultVal::Float(f), (!f.is_finite()).then_some(Problem::NotFinite)),
        ),
        Shape::Basic(Basic::String) => {
            let inner = text.trim_matches('\'').trim_matches('"');
            (DefaultVal::Str(inner.to_owned()), None)
        }
        _ if is_time => parse_time(text),
        _ => {
            let sql = !text.starts_with(['{', '[']);
            (raw(), (!sql).then_some(Problem::NotSql))
        }
    }
}

fn parse_bool(text: &str) -> Option<bool> {
    match text {
        "1" | "t" | "T" | "TRUE" | "true" | "True" => Some(true),
        "0" | "f" | "F" | "FALSE" | "false" | "False" => Some(false),
        _ => None,
    }
}

/// What `github.com/jinzhu/now` reads as a moment; everything else is verbatim SQL.
fn parse_time(text: &str) -> (DefaultVal, Option<Problem>) {
    let raw = DefaultVal::Raw(text.to_owned());
    let (body, zoned) = match text.strip_suffix('Z') {
        Some(body) if body.contains('T') => (body, true),
        _ => (text, false),
    };
    let (date, time) = match body.split_once(['T', ' ']) {
        Some((date, time)) => (date, Some(time)),
        None => (body, None),
    };
    let Some(date) = parse_date(date) else {
        // A lone hour, `12:30`, `1-2`: completed with today's date.
        let parts: Vec<_> = text.split([':', '-']).collect();
        let short = parts
            .iter()
            .all(|p| (1..=2).contains(&p.len()) && p.bytes().all(|b| b.is_ascii_digit()));
        return (raw, (short && parts.len() <= 3).then_some(Problem::Today));
    };
    let Some(time) = time.map_or_else(|| Some("00:00:00".to_owned()), parse_clock) else {
        return (raw, Some(Problem::Zoned));
    };
    (DefaultVal::Time(format!("{date} {time}")), zoned.then_some(Problem::Zoned))
}

fn parse_date(text: &str) -> Option<String> {
    let sep = text.chars().find(|c| matches!(c, '-' | '/' | '.')).unwrap_or('-');
    let parts: Vec<_> = text.split(sep).map(number).collect::<Option<_>>()?;
    let (year, month, day) = match parts.as_slice() {
        [y, m, d] => (*y, *m, *d),
        [y, m] if sep == '-' => (*y, *m, 1),
        [y] => (*y, 1, 1),
        _ => return None,
    };
    let fits =
        (1000..=9999).contains(&year) && (1..=12).contains(&month) && (1..=31).contains(&day);
    fits.then(|| format!("{year:04}-{month:02}-{day:02}"))
}

fn parse_clock(text: &str) -> Option<String> {
    let (clock, fraction) = match text.split_once('.') {
        Some((clock, fraction)) => (clock, Some(fraction)),
        None => (text, None),
    };
    let parts: Vec<_> = clock.split(':').map(number).collect::<Option<_>>()?;
    let (hour, minute, second) = match parts.as_slice() {
        [h, m, s] => (*h, *m, *s),
        [h, m] => (*h, *m, 0),
        [h] => (*h, 0, 0),
        _ => return None,
    };
    if hour > 23 || minute > 59 || second > 59 {
        return None;
    }
    let mut out = format!("{hour:02}:{minute:02}:{second:02}");
    if let Some(fraction) = fraction {
        number(fraction)?;
        let millis: String = fraction.chars().take(3).collect();
        let millis = millis.trim_end_matches('0');
        if !millis.is_empty() {
            out.push('.');
            out.push_str(millis);
        }
    }
    Some(out)
}

fn number(text: &str) -> Option<u32> {
    let digits = !text.is_empty() && text.len() <= 9 && text.bytes().all(|b| b.is_ascii_digit());
    if digits { text.parse().ok() } else { None }
}

/// The default as SQL text; `None` when the column has none.
pub fn sql(default: &DefaultVal) -> Option<String> {
    match default {
        DefaultVal::None => None,
        DefaultVal::Raw(text) => Some(text.clone()),
        DefaultVal::Bool(b) => Some(b.to_string()),
        DefaultVal::Int(i) => Some(i.to_string()),
        DefaultVal::Float(f) => Some(f.to_string()),
        DefaultVal::Str(s) => Some(format!("'{}'", s.replace('\'', "''"))),
        DefaultVal::Time(t) => Some(format!("'{t}'")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_as_the_library_does() {
        let time = |t: &str| parse(t, Shape::Struct, true);
        let printed = |t: &str| sql(&time(t).0);
        assert_eq!(printed("2020-01-02 03:04:05").as_deref(), Some("'2020-01-02 03:04:05'"));
        assert_eq!(printed("2020-01-02").as_deref(), Some("'2020-01-02 00:00:00'"));
        assert_eq!(printed("CURRENT_TIMESTAMP").as_deref(), Some("CURRENT_TIMESTAMP"));
        assert_eq!(printed("'2020-01-02'").as_deref(), Some("'2020-01-02'"));
        assert_eq!(time("0").1, Some(Problem::Today));
        assert_eq!(time("12:30").1, Some(Problem::Today));
        assert_eq!(time("2020-01-02T03:04:05Z").1, Some(Problem::Zoned));
    }

    #[test]
    fn strings_lose_all_outer_quotes() {
        let text = |t: &str| sql(&parse(t, Shape::Basic(Basic::String), false).0);
        assert_eq!(text("''").as_deref(), Some("''"));
        assert_eq!(text("it's").as_deref(), Some("'it''s'"));
        assert_eq!(text("' a '").as_deref(), Some("' a '"));
        assert_eq!(text("(-)"), None);
        assert_eq!(text("NULL").as_deref(), Some("NULL"));
    }
}
