//! Literals as the server prints a value of their type.
//!
//! A text is given back where it is known to be the only one of its value; nothing where the type
//! is not one of these or the text is not read: a server must then say what it means.

use super::interval::interval;
use super::json::jsonb;
use crate::expression::{decimal, plain_number};
use crate::moment::{Day, Moment, clock, digits, print_clock};

/// The text of a value of type `target` (a canonical name without its arguments).
pub(super) fn known(text: &str, target: &str) -> Option<String> {
    let trimmed = text.trim();
    match target {
        "text" | "varchar" | "char" | "bpchar" | "name" | "json" => Some(text.to_owned()),
        "smallint" | "integer" | "bigint" | "numeric" | "real" | "double precision" => {
            number(trimmed, target)
        }
        "boolean" => Some(super::truth(text)?.to_string()),
        "date" => special(trimmed).or_else(|| date(trimmed)),
        "timestamp" | "timestamptz" => special(trimmed).or_else(|| moment(trimmed, target)),
        "time" => time(trimmed),
        "interval" => interval(trimmed, "second"),
        "jsonb" => jsonb(trimmed),
        "uuid" => uuid(trimmed),
        "bytea" => bytea(text),
        "bit" | "varbit" => {
            trimmed.bytes().all(|b| matches!(b, b'0' | b'1')).then(|| trimmed.to_owned())
        }
        "money" => money(trimmed),
        "inet" => inet(trimmed),
        "macaddr" => grouped(trimmed, 12, &[2, 2, 2, 2, 2, 2], ":"),
        "int4range" | "int8range" => range(trimmed),
        _ => match target.strip_suffix("[]") {
            Some(element) => array(trimmed, element),
            None => None,
        },
    }
}

/// The same, or the text as it is.
pub(super) fn literal(text: &str, target: &str) -> String {
    known(text, target).unwrap_or_else(|| text.to_owned())
}

fn number(text: &str, target: &str) -> Option<String> {
    let name = match text.to_ascii_lowercase().trim_start_matches('+') {
        "nan" => Some("NaN"),
        "infinity" | "inf" => Some("Infinity"),
        "-infinity" | "-inf" => Some("-Infinity"),
        _ => None,
    };
    match name {
        Some(_) if matches!(target, "smallint" | "integer" | "bigint") => None,
        Some(name) => Some(name.to_owned()),
        None => decimal(text).map(|n| plain_number(&n)),
    }
}

/// <https://www.postgresql.org/docs/current/datatype-datetime.html#DATATYPE-DATETIME-SPECIAL-VALUES>.
/// `now` and its like are read when the default is made, so they are not here.
fn special(text: &str) -> Option<String> {
    match text.to_ascii_lowercase().as_str() {
        "infinity" | "+infinity" => Some("infinity".to_owned()),
        "-infinity" => Some("-infinity".to_owned()),
        _ => None,
    }
}

fn date(text: &str) -> Option<String> {
    if text.eq_ignore_ascii_case("epoch") {
        return Some("1970-01-01".to_owned());
    }
    Day::parse(text).map(|day| day.to_string())
}

/// Offsets are taken off: Kilter's sessions are in UTC.
fn moment(text: &str, target: &str) -> Option<String> {
    let zone = if target == "timestamptz" { "+00" } else { "" };
    if text.eq_ignore_ascii_case("epoch") {
        return Some(format!("1970-01-01 00:00:00{zone}"));
    }
    let (moment, offset) = Moment::parse(text)?;
    let offset = offset_of(offset)?;
    // A plain timestamp takes no notice of an offset.
    Some(match target {
        "timestamptz" => format!("{}{zone}", moment.in_utc(offset)?),
        _ => moment.to_string(),
    })
}

/// An offset from UTC in seconds.
fn offset_of(text: &str) -> Option<i64> {
    if matches!(text.to_ascii_uppercase().as_str(), "" | "Z" | "UTC" | "GMT") {
        return Some(0);
    }
    let sign = if text.starts_with('-') { -1 } else { 1 };
    let rest = text.strip_prefix(['-', '+'])?;
    let (hours, minutes) = match (rest.split_once(':'), rest.len()) {
        (Some(both), _) => both,
        (None, 4) if rest.is_ascii() => rest.split_at(2),
        (None, _) => (rest, "0"),
    };
    let (hours, minutes) = (digits(hours, 2)?, digits(minutes, 2)?);
    (hours < 16 && minutes < 60).then_some(sign * (hours * 3600 + minutes * 60))
}

fn time(text: &str) -> Option<String> {
    let lower = text.to_ascii_lowercase();
    let half = ["am", "pm"].iter().position(|half| lower.ends_with(half));
    let plain = if half.is_some() { &lower[..lower.len() - 2] } else { &lower };
    let micros = clock(plain.trim_end())?;
    let hour = clock("1:00")?;
    let micros = match half {
        None => micros,
        Some(_) if micros >= 13 * hour => return None,
        Some(half) => micros % (12 * hour) + if half == 1 { 12 * hour } else { 0 },
    };
    (micros <= 24 * hour).then(|| print_clock(micros))
}

/// Digits in groups, whatever stood between them.
fn grouped(text: &str, count: usize, groups: &[usize], between: &str) -> Option<String> {
    let plain = text.strip_prefix('{').and_then(|t| t.strip_suffix('}')).unwrap_or(text);
    let digits: String = plain.chars().filter(|c| !matches!(c, '-' | ':' | '.')).collect();
    if digits.len() != count || !digits.bytes().all(|b| b.is_ascii_hexdigit()) {
        return None;
    }
    let digits = digits.to_ascii_lowercase();
    let (mut parts, mut at) = (Vec::new(), 0);
    for size in groups {
        parts.push(&digits[at..at + size]);
        at += size;
    }
    Some(parts.join(between))
}

fn uuid(text: &str) -> Option<String> {
    grouped(text, 32, &[8, 4, 4, 4, 12], "-")
}

/// <https://www.postgresql.org/docs/current/datatype-binary.html>
fn bytea(text: &str) -> Option<String> {
    if let Some(digits) = text.strip_prefix("\\x") {
        let plain = digits.len() % 2 == 0 && digits.bytes().all(|b| b.is_ascii_hexdigit());
        return plain.then(|| text.to_ascii_lowercase());
    }
    let (mut out, mut rest) = ("\\x".to_owned(), text.as_bytes());
    while let [first, behind @ ..] = rest {
        let (byte, length) = match (first, behind) {
            (b'\\', [b'\\', ..]) => (b'\\', 2),
            (b'\\', [a @ b'0'..=b'3', b @ b'0'..=b'7', c @ b'0'..=b'7', ..]) => {
                ((a - b'0') * 64 + (b - b'0') * 8 + (c - b'0'), 4)
            }
            (b'\\', _) => return None,
            (byte, _) => (*byte, 1),
        };
        out.push_str(&format!("{byte:02x}"));
        rest = &rest[length..];
    }
    Some(out)
}

/// An amount as the C locale prints it, without the sign and the commas that a locale decides on.
fn money(text: &str) -> Option<String> {
    let (sign, rest) = match text.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", text),
    };
    let plain = rest.strip_prefix('$').unwrap_or(rest).replace(',', "");
    let (whole, cents) = plain.split_once('.').unwrap_or((&plain, ""));
    let cents = match cents.len() {
        0..=2 => digits(&format!("{cents:0<2}"), 2)?,
        _ => return None,
    };
    Some(format!("{sign}{}.{cents:02}", digits(whole, 15)?))
}

/// An address that is its own network needs no length.
fn inet(text: &str) -> Option<String> {
    let (address, length) = text.split_once('/').map_or((text, None), |(a, l)| (a, Some(l)));
    let address: std::net::IpAddr = address.parse().ok()?;
    let full = if address.is_ipv4() { 32 } else { 128 };
    let length = match length {
        Some(length) => digits(length, 3).filter(|l| *l <= full)?,
        None => full,
    };
    Some(if length == full { address.to_string() } else { format!("{address}/{length}") })
}

/// A range of whole numbers, from what it holds to what it does not
/// (<https://www.postgresql.org/docs/current/rangetypes.html#RANGETYPES-DISCRETE>).
fn range(text: &str) -> Option<String> {
    if text.eq_ignore_ascii_case("empty") {
        return Some("empty".to_owned());
    }
    let closed = (text.starts_with('['), text.ends_with(']'));
    let inner = text.strip_prefix(['[', '('])?.strip_suffix([']', ')'])?;
    let (low, high) = inner.split_once(',')?;
    let bound = |text: &str, up: bool| match text.trim() {
        "" => Some(None),
        number => number.parse::<i64>().ok()?.checked_add(i64::from(up)).map(Some),
    };
    let (low, high) = (bound(low, !closed.0)?, bound(high, closed.1)?);
    let show = |b: Option<i64>| b.map_or_else(String::new, |b| b.to_string());
    Some(match (low, high) {
        (Some(low), Some(high)) if low >= high => "empty".to_owned(),
        (low, high) => {
            format!("{}{},{})", if low.is_some() { '[' } else { '(' }, show(low), show(high))
        }
    })
}

/// An array of plain elements, without the blanks and quotes that it needs none of
/// (<https://www.postgresql.org/docs/current/arrays.html#ARRAYS-IO>).
fn array(text: &str, element: &str) -> Option<String> {
    let inner = text.strip_prefix('{')?.strip_suffix('}')?;
    if inner.trim().is_empty() {
        return Some("{}".to_owned());
    }
    // Nested arrays and escapes are not read.
    if inner.contains(['{', '}', '\\']) {
        return None;
    }
    let mut out = Vec::new();
    let mut rest = inner;
    loop {
        rest = rest.trim_start();
        let (item, behind) = match rest.strip_prefix('"') {
            Some(quoted) => {
                let (item, behind) = quoted.split_once('"')?;
                (known(item, element)?, behind.trim_start())
            }
            None => {
                let (item, behind) = rest.split_at(rest.find(',').unwrap_or(rest.len()));
                match item.trim_end() {
                    "" => return None,
                    null if null.eq_ignore_ascii_case("null") => ("NULL".to_owned(), behind),
                    item if item.contains('"') => return None,
                    item => (known(item, element)?, behind),
                }
            }
        };
        let was_quoted = rest.starts_with('"');
        let quotes = item.is_empty()
            || item.contains([',', ' ', '\t', '\n', '"', '\\'])
            || (was_quoted && item.eq_ignore_ascii_case("null"));
        out.push(if quotes { format!("\"{item}\"") } else { item });
        match behind.strip_prefix(',') {
            Some(more) => rest = more,
            None if behind.is_empty() => return Some(format!("{{{}}}", out.join(","))),
            None => return None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    // What PostgreSQL 15 answers to `SELECT '…'::type`.
    #[test]
    fn values_are_printed_as_the_server_does() {
        for (ty, text, wanted) in [
            ("timestamptz", "2020-01-02 03:04:05.120+0530", "2020-01-01 21:34:05.12+00"),
            ("timestamp", "2020-01-02T03:04:05Z", "2020-01-02 03:04:05"),
            ("time", "12:00 am", "00:00:00"),
            ("bytea", "a\\\\b\\001", "\\x615c6201"),
            ("inet", "10.0.0.1/24", "10.0.0.1/24"),
            ("macaddr", "08002b010203", "08:00:2b:01:02:03"),
            ("int4range", "(1,5]", "[2,6)"),
            ("int4range", "(,5)", "(,5)"),
            ("int4range", "[5,5)", "empty"),
            (
                "text[]",
                "{ a , \"b\", \"c d\", \"\", NULL, \"null\" }",
                "{a,b,\"c d\",\"\",NULL,\"null\"}",
            ),
            ("date[]", "{2020-1-2}", "{2020-01-02}"),
        ] {
            assert_eq!(known(text, ty).as_deref(), Some(wanted), "{text}");
        }
        for (ty, text) in [("date", "Jan 2, 2020"), ("tsvector", "a"), ("text[]", "{{a}}")] {
            assert_eq!(known(text, ty), None, "{text}");
        }
    }
}
