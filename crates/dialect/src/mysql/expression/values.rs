//! Literals as the server keeps a value of their type: the default of a column is converted when
//! the table is made.

use crate::canonical::type_parts;
use crate::expression::decimal;
use crate::moment::{Day, SECOND, clock, digits, micros, print_clock};
use crate::mysql::type_names::{base, labels};

/// The text of a string given to a column of type `ty` (canonical).
pub(super) fn literal(text: &str, ty: &str) -> String {
    let found = match base(ty) {
        "date" => moment(text).map(|(day, _)| day),
        "datetime" | "timestamp" => {
            moment(text).map(|(day, time)| format!("{day} {}", print_clock(cut(time, ty))))
        }
        "time" => time(text, ty),
        // Blanks at the end of a CHAR are not kept, nor are zeros at the end of a BINARY.
        "char" => Some(text.trim_end_matches(' ').to_owned()),
        "binary" => Some(text.trim_end_matches('\0').to_owned()),
        "enum" => {
            labels(type_parts(ty).1.unwrap_or_default()).into_iter().find(|label| same(label, text))
        }
        "set" => set(text, ty),
        "uuid" => Some(text.to_ascii_lowercase()),
        "inet6" => text.parse::<std::net::Ipv6Addr>().ok().map(|a| a.to_string()),
        _ => None,
    };
    found.unwrap_or_else(|| text.to_owned())
}

/// Whether [`literal`] knows what a text means in a column of type `ty`.
pub(super) fn settles(text: &str, ty: &str) -> bool {
    match base(ty) {
        "date" | "datetime" | "timestamp" => moment(text).is_some(),
        "time" => time(text, ty).is_some(),
        "point" | "geometry" | "linestring" | "polygon" => false,
        _ => true,
    }
}

/// A year, of two digits or four (<https://mariadb.com/kb/en/year-data-type/>).
pub(super) fn year(text: &str) -> Option<i64> {
    let year = digits(text.trim(), 4)?;
    Some(match (text.trim().len(), year) {
        (1..=2, 1..=69) => 2000 + year,
        (1..=2, 70..=99) => 1900 + year,
        _ => year,
    })
}

/// A day and the time on it (<https://mariadb.com/kb/en/date-and-time-literals/>).
fn moment(text: &str) -> Option<(String, i64)> {
    let text = text.trim();
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
    if whole.bytes().all(|b| b.is_ascii_digit()) {
        if whole.bytes().all(|b| b == b'0') {
            return Some(("0000-00-00".to_owned(), 0));
        }
        let (date, time) = match whole.len() {
            6 | 8 => (whole, ""),
            12 | 14 => whole.split_at(whole.len() - 6),
            _ => return None,
        };
        let (year, rest) = date.split_at(date.len() - 4);
        let day = day(&[year, &rest[..2], &rest[2..]])?;
        let time =
            if time.is_empty() { 0 } else { packed(time)? + micros(&format!("0.{fraction}"))? };
        return Some((day, time));
    }
    let (date, time) = text.split_once([' ', 'T']).unwrap_or((text, ""));
    let parts: Vec<&str> = date.split(['-', '/', '.', ':']).collect();
    let day = day(&parts)?;
    let time = match time.trim() {
        "" => 0,
        time if time.contains(':') => clock(time)?,
        hours => clock(&format!("{hours}:00"))?,
    };
    (time < 24 * 3600 * SECOND).then_some((day, time))
}

fn day(parts: &[&str]) -> Option<String> {
    let [year, month, day] = parts else { return None };
    if [year, month, day].iter().all(|p| digits(p, 4) == Some(0)) {
        return Some("0000-00-00".to_owned());
    }
    let full = match year.len() {
        2 => self::year(year).map(|y| if y == 0 { 2000 } else { y })?,
        4 => digits(year, 4)?,
        _ => return None,
    };
    Day::of(full, digits(month, 2)?, digits(day, 2)?).map(|d| d.to_string())
}

/// `HHMMSS`, with as many digits as there are.
fn packed(text: &str) -> Option<i64> {
    let all = digits(text, 7)?;
    let (hours, minutes, seconds) = (all / 10_000, all / 100 % 100, all % 100);
    (minutes < 60 && seconds < 60).then_some((hours * 3600 + minutes * 60 + seconds) * SECOND)
}

/// A time, which may be longer than a day.
fn time(text: &str, ty: &str) -> Option<String> {
    let (sign, text) = match text.trim().strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", text.trim()),
    };
    let (days, text) = text.split_once(' ').unwrap_or(("0", text));
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let time = match whole.contains(':') {
        true => clock(text)?,
        false => packed(whole)? + micros(&format!("0.{fraction}"))?,
    };
    let time = cut(digits(days, 2)? * 24 * 3600 * SECOND + time, ty);
    let longest = 839 * 3600 * SECOND;
    let sign = if time == 0 { "" } else { sign };
    (time < longest).then(|| format!("{sign}{}", print_clock(time)))
}

/// A time with as many digits as the column keeps; the rest is cut off.
fn cut(time: i64, ty: &str) -> i64 {
    let kept = type_parts(ty).1.and_then(|n| n.parse().ok()).unwrap_or(0_u32).min(6);
    let step = 10_i64.pow(6 - kept);
    time / step * step
}

fn same(a: &str, b: &str) -> bool {
    a.trim_end().to_lowercase() == b.trim_end().to_lowercase()
}

/// A set's labels in the order of the type.
fn set(text: &str, ty: &str) -> Option<String> {
    let wanted: Vec<&str> = text.split(',').filter(|w| !w.is_empty()).collect();
    let labels = labels(type_parts(ty).1.unwrap_or_default());
    let known = wanted.iter().all(|w| labels.iter().any(|l| same(l, w)));
    let chosen = labels.into_iter().filter(|l| wanted.iter().any(|w| same(l, w)));
    known.then(|| chosen.collect::<Vec<_>>().join(","))
}

/// The bytes of `x'4142'`, which may have an odd number of digits, or of `b'101'`.
pub(super) fn bytes(raw: &str) -> Option<Vec<u8>> {
    let (prefix, inner) = raw.strip_suffix('\'')?.split_once('\'')?;
    let (radix, group) = match prefix {
        "x" => (16, 2),
        "b" => (2, 8),
        _ => return None,
    };
    let padded = format!("{}{inner}", "0".repeat((group - inner.len() % group) % group));
    let byte = |at: usize| u8::from_str_radix(padded.get(at..at + group)?, radix).ok();
    (0..padded.len()).step_by(group).map(byte).collect()
}

/// Bytes as they are written in hexadecimal.
pub(super) fn hex(bytes: &[u8]) -> String {
    let digits: String = bytes.iter().map(|b| format!("{b:02x}")).collect();
    format!("x'{digits}'")
}

/// The number that bytes are, the first being the largest.
pub(super) fn number(bytes: &[u8]) -> Option<u64> {
    let bytes: Vec<u8> = bytes.iter().copied().skip_while(|b| *b == 0).collect();
    (bytes.len() <= 8).then(|| bytes.iter().fold(0, |n, b| n << 8 | u64::from(*b)))
}

/// A number given to a column of texts: all its digits; with an exponent as the server prints a
/// `double`, as far as that has none.
pub(super) fn number_text(text: &str) -> Option<String> {
    let plain = decimal(text)?;
    let floating = text.contains(['e', 'E']);
    (!floating || plain.len() < 15).then_some(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    // What MariaDB 10.11 shows of `x type DEFAULT 'text'`.
    #[test]
    fn defaults_are_kept_as_the_server_does() {
        for (ty, text, wanted) in [
            ("date", "20-1-2", "2020-01-02"),
            ("date", "700102", "1970-01-02"),
            ("datetime", "2020/01/02 3", "2020-01-02 03:00:00"),
            ("datetime(3)", "20200102030405.1239", "2020-01-02 03:04:05.123"),
            ("time", "1 10:00:00", "34:00:00"),
            ("time(1)", "-10203.59", "-01:02:03.5"),
            ("enum('A','b''c')", "B'C", "b'c"),
            ("set('x','y','z')", "Z,x", "x,z"),
        ] {
            assert_eq!(literal(text, ty), wanted, "{text}");
        }
    }

    #[test]
    fn bytes_are_read_from_digits() {
        assert_eq!(bytes("x'5'"), Some(vec![5]));
        assert_eq!(bytes("b'100000001'"), Some(vec![1, 1]));
        assert_eq!(bytes("x'zz'"), None);
        assert_eq!(number(&[1, 2]), Some(258));
    }
}
