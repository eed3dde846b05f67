//! Versions: UTC timestamps `YYYYMMDDHHMMSS` that order migrations.

use jiff::civil::DateTime;
use jiff::{Timestamp, ToSpan, tz::TimeZone};
use std::fmt;
use std::str::FromStr;

/// The version of a migration: fourteen digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(into = "String")]
pub struct Version(pub u64);

impl Version {
    /// The version of a moment, to the second, in UTC.
    pub fn at(now: Timestamp) -> Self {
        let t = now.to_zoned(TimeZone::UTC).datetime();
        let date = t.year().unsigned_abs() as u64 * 10_000
            + u64::from(t.month().unsigned_abs()) * 100
            + u64::from(t.day().unsigned_abs());
        let time = u64::from(t.hour().unsigned_abs()) * 10_000
            + u64::from(t.minute().unsigned_abs()) * 100
            + u64::from(t.second().unsigned_abs());
        Self(date * 1_000_000 + time)
    }

    /// The next version: one second later, or one higher where the digits are not a time.
    #[must_use]
    pub fn next(self) -> Self {
        let moment = DateTime::strptime("%Y%m%d%H%M%S", self.to_string()).ok();
        match moment.and_then(|m| m.checked_add(1.second()).ok()) {
            Some(m) => match TimeZone::UTC.to_timestamp(m) {
                Ok(t) => Self::at(t),
                Err(_) => Self(self.0 + 1),
            },
            None => Self(self.0 + 1),
        }
    }
}

impl From<u64> for Version {
    fn from(digits: u64) -> Self {
        Self(digits)
    }
}

impl From<Version> for String {
    fn from(version: Version) -> Self {
        version.to_string()
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:014}", self.0)
    }
}

/// A text that is not fourteen digits.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("a version is fourteen digits, YYYYMMDDHHMMSS")]
pub struct NotAVersion;

impl FromStr for Version {
    type Err = NotAVersion;

    fn from_str(text: &str) -> Result<Self, NotAVersion> {
        if text.len() != 14 || !text.bytes().all(|b| b.is_ascii_digit()) {
            return Err(NotAVersion);
        }
        text.parse().map(Self).map_err(|_| NotAVersion)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_read_written_and_ordered() {
        let v: Version = "20261122093000".parse().expect("fourteen digits");
        assert_eq!(v.to_string(), "20261122093000");
        assert!(v < v.next());
        for bad in ["2026112209300", "202611220930000", "2026112209300a", "", "+0261122093000"] {
            assert_eq!(bad.parse::<Version>(), Err(NotAVersion), "{bad}");
        }
        assert_eq!(Version(7).to_string(), "00000000000007");
    }

    #[test]
    fn the_next_version_is_a_second_later() {
        assert_eq!(Version(20261231235959).next(), Version(20270101000000));
        assert_eq!(Version(20261399000000).next(), Version(20261399000001));
        let now: Timestamp = "2026-11-22T09:30:00.9Z".parse().expect("a timestamp");
        assert_eq!(Version::at(now), Version(20261122093000));
    }
}
