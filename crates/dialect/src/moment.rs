//! Days and times of day as servers print them, read from what people write.
//!
//! Read is what both servers take in the same way: a year of four digits first. Deliberately not
//! here: names of months, and calendars before the year 1.

/// A day of the Gregorian calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Day {
    year: i64,
    month: i64,
    day: i64,
}

impl Day {
    /// `2020-1-2` or `20200102`.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let parts: Vec<&str> = text.split('-').collect();
        let (year, month, day) = match parts.as_slice() {
            [year, month, day] if year.len() == 4 => (*year, *month, *day),
            [all] if all.len() == 8 && all.is_ascii() => (&all[..4], &all[4..6], &all[6..]),
            _ => return None,
        };
        Self::of(digits(year, 4)?, digits(month, 2)?, digits(day, 2)?)
    }

    /// A day there is.
    pub(crate) fn of(year: i64, month: i64, day: i64) -> Option<Self> {
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        let last = match month {
            2 if leap => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            1..=12 => 31,
            _ => return None,
        };
        let is = (1..=9999).contains(&year) && (1..=last).contains(&day);
        is.then_some(Self { year, month, day })
    }

    fn next(self) -> Option<Self> {
        (Self::of(self.year, self.month, self.day + 1))
            .or_else(|| Self::of(self.year, self.month + 1, 1))
            .or_else(|| Self::of(self.year + 1, 1, 1))
    }

    fn previous(self) -> Option<Self> {
        let ends = [31, 30, 29, 28];
        let last = |year, month| ends.iter().find_map(|&day| Self::of(year, month, day));
        (Self::of(self.year, self.month, self.day - 1))
            .or_else(|| last(self.year, self.month - 1))
            .or_else(|| last(self.year - 1, 12))
    }
}

impl std::fmt::Display for Day {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// Microseconds of a second.
pub(crate) const SECOND: i64 = 1_000_000;
const DAY: i64 = 24 * 3600 * SECOND;

/// A time of day or a span of time, in microseconds: `3:04`, `03:04:05.5`. Hours have no limit.
pub(crate) fn clock(text: &str) -> Option<i64> {
    let mut parts = text.split(':');
    let (hours, minutes) = (parts.next()?, parts.next()?);
    let seconds = parts.next().unwrap_or("0");
    if parts.next().is_some() {
        return None;
    }
    let (hours, minutes) = (digits(hours, 6)?, digits(minutes, 2)?);
    let seconds = micros(seconds)?;
    (minutes < 60 && seconds < 60 * SECOND)
        .then(|| (hours * 3600 + minutes * 60) * SECOND + seconds)
}

/// A number of seconds with up to six digits behind the point, in microseconds.
pub(crate) fn micros(text: &str) -> Option<i64> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let fraction = fraction.trim_end_matches('0');
    let parts = format!("{fraction:0<6}");
    Some(digits(whole, 9)? * SECOND + digits(&parts, 6)?)
}

/// Up to `most` digits and nothing else.
pub(crate) fn digits(text: &str, most: usize) -> Option<i64> {
    let plain = !text.is_empty() && text.len() <= most && text.bytes().all(|b| b.is_ascii_digit());
    if plain { text.parse().ok() } else { None }
}

/// `03:04:05.5`, without empty fractions.
pub(crate) fn print_clock(micros: i64) -> String {
    let (seconds, rest) = (micros / SECOND, micros % SECOND);
    let (hours, minutes) = (seconds / 3600, seconds / 60 % 60);
    let mut out = format!("{hours:02}:{minutes:02}:{:02}", seconds % 60);
    if rest != 0 {
        out.push_str(format!(".{rest:06}").trim_end_matches('0'));
    }
    out
}

/// A day and a time on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Moment {
    /// The day.
    pub(crate) day: Day,
    /// Microseconds since it began.
    pub(crate) micros: i64,
}

impl Moment {
    /// A day, or a day and a time behind a blank or a `T`; with what is left.
    pub(crate) fn parse(text: &str) -> Option<(Self, &str)> {
        let end = text.find([' ', 'T', 't']).unwrap_or(text.len());
        let day = Day::parse(&text[..end])?;
        let rest = text[end..].trim_start_matches([' ', 'T', 't']);
        let end = rest.find(|c: char| !c.is_ascii_digit() && c != ':' && c != '.');
        let (time, left) = rest.split_at(end.unwrap_or(rest.len()));
        let micros = if time.is_empty() { 0 } else { clock(time)? };
        (micros < DAY).then_some((Self { day, micros }, left.trim()))
    }

    /// The same moment without an offset, in seconds, from UTC.
    pub(crate) fn in_utc(self, offset: i64) -> Option<Self> {
        let micros = self.micros - offset * SECOND;
        Some(match micros {
            ..0 => Self { day: self.day.previous()?, micros: micros + DAY },
            DAY.. => Self { day: self.day.next()?, micros: micros - DAY },
            _ => Self { micros, ..self },
        })
    }
}

impl std::fmt::Display for Moment {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}", self.day, print_clock(self.micros))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_read_and_moved() {
        let utc = |text: &str, offset| {
            let (moment, left) = Moment::parse(text)?;
            left.is_empty().then(|| moment.in_utc(offset).map(|m| m.to_string()))?
        };
        for (text, offset, wanted) in [
            ("2020-1-2", 0, Some("2020-01-02 00:00:00")),
            ("20200102 3:04", 0, Some("2020-01-02 03:04:00")),
            ("2020-01-01T00:30:00.120", 3600, Some("2019-12-31 23:30:00.12")),
            ("2020-02-28 23:30:00", -3600, Some("2020-02-29 00:30:00")),
            ("2021-03-01 00:30:00", 3600, Some("2021-02-28 23:30:00")),
            ("2021-02-29", 0, None),
            ("2021-01-01 24:00:01", 0, None),
            ("Jan 2, 2020", 0, None),
            ("02-01-2020", 0, None),
        ] {
            assert_eq!(utc(text, offset).as_deref(), wanted, "{text}");
        }
    }
}
