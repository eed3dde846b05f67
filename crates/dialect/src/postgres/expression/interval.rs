//! Intervals as the server prints them with `IntervalStyle` `postgres`.
//!
//! See <https://www.postgresql.org/docs/current/datatype-datetime.html#DATATYPE-INTERVAL-INPUT>.
//! Fractions are read of days and less; what else the server takes keeps its text.

use crate::moment::{SECOND, clock, digits, micros, print_clock};

#[derive(Debug, Default, Clone, Copy)]
struct Interval {
    months: i64,
    days: i64,
    micros: i64,
}

/// The server's text of an interval; `unit` is what a number without one counts.
pub(super) fn interval(text: &str, unit: &str) -> Option<String> {
    let lower = text.trim().to_lowercase();
    let found = match lower.strip_prefix('p') {
        Some(rest) => iso(rest)?,
        None => words(lower.strip_prefix('@').unwrap_or(&lower), unit)?,
    };
    Some(found.print())
}

/// The text of an interval cast to one field, `interval day`, where it holds nothing below that
/// field: the cast then takes nothing away.
pub(super) fn of_fields(text: &str, ty: &str) -> Option<String> {
    let field = ty.strip_prefix("interval ")?;
    let printed = interval(text, field)?;
    let fits = match field {
        "year" => !printed.contains("mon") && !printed.contains("day") && !printed.contains(':'),
        "month" => !printed.contains("day") && !printed.contains(':'),
        "day" => !printed.contains(':'),
        "hour" => printed.ends_with(":00:00"),
        "minute" => printed.ends_with(":00"),
        "second" => true,
        _ => false,
    };
    fits.then_some(printed)
}

fn words(text: &str, unit: &str) -> Option<Interval> {
    let mut out = Interval::default();
    let words: Vec<&str> = text.split_whitespace().flat_map(|w| cut(w)).collect();
    let (words, ago) = match words.split_last() {
        Some((&"ago", rest)) => (rest, true),
        _ => (words.as_slice(), false),
    };
    let mut words = words.iter().copied().peekable();
    words.peek()?;
    while let Some(number) = words.next() {
        let (sign, plain) = signed(number);
        if plain.contains(':') {
            out.micros += sign * clock(plain)?;
            continue;
        }
        let is_word = |w: &&str| w.starts_with(|c: char| c.is_ascii_alphabetic());
        out.add(sign, plain, words.next_if(is_word).unwrap_or(unit))?;
    }
    Some(if ago { out.negated() } else { out })
}

/// `1day` as two words.
fn cut(word: &str) -> Vec<&str> {
    match word.find(|c: char| c.is_ascii_alphabetic()) {
        Some(at) if at > 0 => vec![&word[..at], &word[at..]],
        _ => vec![word],
    }
}

fn signed(text: &str) -> (i64, &str) {
    match text.strip_prefix('-') {
        Some(rest) => (-1, rest),
        None => (1, text.strip_prefix('+').unwrap_or(text)),
    }
}

/// `1dt2h30m` of `P1DT2H30M`.
fn iso(text: &str) -> Option<Interval> {
    let mut out = Interval::default();
    let (date, time) = text.split_once('t').unwrap_or((text, ""));
    for (part, time) in [(date, false), (time, true)] {
        let mut rest = part;
        while !rest.is_empty() {
            let at = rest.find(|c: char| c.is_ascii_alphabetic())?;
            let unit = match (&rest[at..=at], time) {
                ("y", false) => "year",
                ("m", false) => "month",
                ("w", false) => "week",
                ("d", false) => "day",
                ("h", true) => "hour",
                ("m", true) => "minute",
                ("s", true) => "second",
                _ => return None,
            };
            let (sign, number) = signed(&rest[..at]);
            out.add(sign, number, unit)?;
            rest = &rest[at + 1..];
        }
    }
    Some(out)
}

impl Interval {
    fn add(&mut self, sign: i64, number: &str, unit: &str) -> Option<()> {
        let whole = || digits(number, 9).map(|n| sign * n);
        // What `number` of so many seconds is, in microseconds.
        let seconds = |length: i64| Some(sign * micros(number)? * length);
        match unit {
            "year" | "years" | "yr" | "yrs" | "y" => self.months += 12 * whole()?,
            "month" | "months" | "mon" | "mons" => self.months += whole()?,
            "week" | "weeks" | "w" => self.days += 7 * whole()?,
            "day" | "days" | "d" => {
                let (whole, rest) = number.split_once('.').unwrap_or((number, "0"));
                self.days += sign * digits(whole, 9)?;
                self.micros += sign * micros(&format!("0.{rest}"))? * 24 * 3600;
            }
            "hour" | "hours" | "hr" | "hrs" | "h" => self.micros += seconds(3600)?,
            "minute" | "minutes" | "min" | "mins" | "m" => self.micros += seconds(60)?,
            "second" | "seconds" | "sec" | "secs" | "s" => self.micros += seconds(1)?,
            "millisecond" | "milliseconds" | "msec" | "msecs" | "ms" => {
                self.micros += whole()? * (SECOND / 1000);
            }
            "microsecond" | "microseconds" | "usec" | "usecs" | "us" => self.micros += whole()?,
            _ => return None,
        }
        Some(())
    }

    fn negated(self) -> Self {
        Self { months: -self.months, days: -self.days, micros: -self.micros }
    }

    /// `EncodeInterval` in the server's `interval.c`: a positive part behind a negative one has a
    /// sign.
    fn print(self) -> String {
        let mut out: Vec<String> = Vec::new();
        let mut negative = false;
        let parts = [(self.months / 12, "year"), (self.months % 12, "mon"), (self.days, "day")];
        for (value, unit) in parts.into_iter().filter(|(value, _)| *value != 0) {
            let plus = if negative && value > 0 { "+" } else { "" };
            let s = if value == 1 { "" } else { "s" };
            out.push(format!("{plus}{value} {unit}{s}"));
            negative = value < 0;
        }
        if self.micros != 0 || out.is_empty() {
            let sign = match (self.micros < 0, negative) {
                (true, _) => "-",
                (false, true) => "+",
                (false, false) => "",
            };
            out.push(format!("{sign}{}", print_clock(self.micros.abs())));
        }
        out.join(" ")
    }
}

#[cfg(test)]
mod tests {
    use super::interval;

    // What PostgreSQL 15 answers to `SELECT interval '…'`.
    #[test]
    fn intervals_are_printed_as_the_server_does() {
        for (text, wanted) in [
            ("1 second", Some("00:00:01")),
            ("90 minutes", Some("01:30:00")),
            ("1 year 14 months", Some("2 years 2 mons")),
            ("-1 day 2 hours", Some("-1 days +02:00:00")),
            ("1 day -2 hours", Some("1 day -02:00:00")),
            ("1 mon -1 day 2:03", Some("1 mon -1 days +02:03:00")),
            ("1.5 days", Some("1 day 12:00:00")),
            ("2 hours ago", Some("-02:00:00")),
            ("P1Y2M3DT4H5M6.5S", Some("1 year 2 mons 3 days 04:05:06.5")),
            ("1day", Some("1 day")),
            ("100 ms", Some("00:00:00.1")),
            ("-100 ms", Some("-00:00:00.1")),
            ("1.5 months", None),
            ("1-2", None),
            ("", None),
        ] {
            assert_eq!(interval(text, "second").as_deref(), wanted, "{text}");
        }
    }
}
