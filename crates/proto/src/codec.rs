//! The `as=` vocabulary: how a value is turned into what its column holds.
//!
//! A declared codec replaces the verdict on types. Some are inferred without being asked, but only
//! from names that leave no doubt.

use serde::{Deserialize, Deserializer};

/// How a value is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)] // each is explained by the word it is written as
pub enum Codec {
    UnixSeconds,
    UnixMillis,
    UnixMicros,
    UnixNanos,
    Rfc3339,
    DurationSeconds,
    DurationMillis,
    DurationMicros,
    DurationNanos,
    /// Multiplied by a constant, written as text: `scale(1024)`.
    Scale(String),
    Cents,
    Micros,
    Decimal,
    Json,
    ProtoJson,
    ProtoBytes,
    Yaml,
    Csv,
    Base64,
    Hex,
    Text,
    EnumInt,
    EnumName,
    EnumShort,
    EnumShortLower,
    /// By a list of its own: `enum_map{ACTIVE:A,CLOSED:C}`.
    EnumMap(String),
    UuidBytes,
    ResourceName,
}

const WORDS: [(&str, Codec); 25] = [
    ("unix_s", Codec::UnixSeconds),
    ("unix_ms", Codec::UnixMillis),
    ("unix_us", Codec::UnixMicros),
    ("unix_ns", Codec::UnixNanos),
    ("rfc3339", Codec::Rfc3339),
    ("dur_s", Codec::DurationSeconds),
    ("dur_ms", Codec::DurationMillis),
    ("dur_us", Codec::DurationMicros),
    ("dur_ns", Codec::DurationNanos),
    ("cents", Codec::Cents),
    ("micros", Codec::Micros),
    ("decimal", Codec::Decimal),
    ("json", Codec::Json),
    ("protojson", Codec::ProtoJson),
    ("proto_bytes", Codec::ProtoBytes),
    ("yaml", Codec::Yaml),
    ("csv", Codec::Csv),
    ("base64", Codec::Base64),
    ("hex", Codec::Hex),
    ("text", Codec::Text),
    ("enum_int", Codec::EnumInt),
    ("enum_name", Codec::EnumName),
    ("enum_short", Codec::EnumShort),
    ("enum_short_lower", Codec::EnumShortLower),
    ("uuid_bytes", Codec::UuidBytes),
];

impl Codec {
    /// The codec of a word as it is written after `as=`.
    pub fn parse(text: &str) -> Option<Self> {
        if let Some((_, codec)) = WORDS.iter().find(|(w, _)| *w == text) {
            return Some(codec.clone());
        }
        if text == "resource_name" {
            return Some(Self::ResourceName);
        }
        if let Some(factor) = text.strip_prefix("scale(").and_then(|t| t.strip_suffix(')')) {
            let number = factor.parse::<f64>().is_ok_and(|f| f.is_finite() && f != 0.0);
            return number.then(|| Self::Scale(factor.to_owned()));
        }
        let map = text.strip_prefix("enum_map{").and_then(|t| t.strip_suffix('}'))?;
        Some(Self::EnumMap(map.to_owned()))
    }

    /// The word it is written as after `as=`.
    pub fn word(&self) -> String {
        match self {
            Self::Scale(factor) => format!("scale({factor})"),
            Self::EnumMap(map) => format!("enum_map{{{map}}}"),
            Self::ResourceName => "resource_name".to_owned(),
            other => WORDS.iter().find(|(_, c)| c == other).map_or("", |(w, _)| w).to_owned(),
        }
    }

    /// All words, for "expected one of".
    pub fn vocabulary() -> String {
        let mut words: Vec<&str> = WORDS.iter().map(|(w, _)| *w).collect();
        words.extend(["resource_name", "scale(n)", "enum_map{…}"]);
        words.join(", ")
    }

    /// Whether sub-second digits are lost.
    pub fn drops_subseconds(&self) -> Option<&'static str> {
        match self {
            Self::UnixSeconds | Self::DurationSeconds => Some("whole seconds"),
            Self::UnixMillis | Self::DurationMillis => Some("milliseconds"),
            _ => None,
        }
    }
}

/// The unit a name ends with, and how many characters the ending has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unit {
    Seconds,
    Millis,
    Micros,
    Nanos,
    Cents,
    MoneyMicros,
}

/// Cuts an unambiguous unit off a normalised name (lower case, no underscores) with its original
/// beside it, which says where words end.
pub(crate) fn unit_suffix(name: &str) -> Option<(Unit, &'static str)> {
    const SNAKE: [(&str, Unit, &str); 11] = [
        ("_in_sec", Unit::Seconds, "insec"),
        ("_in_seconds", Unit::Seconds, "inseconds"),
        ("_seconds", Unit::Seconds, "seconds"),
        ("_secs", Unit::Seconds, "secs"),
        ("_in_ms", Unit::Millis, "inms"),
        ("_ms", Unit::Millis, "ms"),
        ("_millis", Unit::Millis, "millis"),
        ("_us", Unit::Micros, "us"),
        ("_ns", Unit::Nanos, "ns"),
        ("_cents", Unit::Cents, "cents"),
        ("_micros", Unit::MoneyMicros, "micros"),
    ];
    const CAMEL: [(&str, Unit, &str); 7] = [
        ("InSec", Unit::Seconds, "insec"),
        ("InSeconds", Unit::Seconds, "inseconds"),
        ("Seconds", Unit::Seconds, "seconds"),
        ("InMs", Unit::Millis, "inms"),
        ("Millis", Unit::Millis, "millis"),
        ("Cents", Unit::Cents, "cents"),
        ("Micros", Unit::MoneyMicros, "micros"),
    ];
    let lower = name.to_ascii_lowercase();
    let snake = SNAKE.iter().find(|(s, ..)| lower.ends_with(s));
    let hit = snake.or_else(|| CAMEL.iter().find(|(s, ..)| name.ends_with(s)))?;
    Some((hit.1, hit.2))
}

impl Unit {
    /// As the unit of a moment.
    pub(crate) fn of_moment(self) -> Option<Codec> {
        Some(match self {
            Self::Seconds => Codec::UnixSeconds,
            Self::Millis => Codec::UnixMillis,
            Self::Micros | Self::MoneyMicros => Codec::UnixMicros,
            Self::Nanos => Codec::UnixNanos,
            Self::Cents => return None,
        })
    }

    /// As the unit of a length of time.
    pub(crate) fn of_duration(self) -> Option<Codec> {
        Some(match self {
            Self::Seconds => Codec::DurationSeconds,
            Self::Millis => Codec::DurationMillis,
            Self::Micros | Self::MoneyMicros => Codec::DurationMicros,
            Self::Nanos => Codec::DurationNanos,
            Self::Cents => return None,
        })
    }

    /// As the unit of money.
    pub(crate) fn of_money(self) -> Option<Codec> {
        match self {
            Self::Cents => Some(Codec::Cents),
            Self::MoneyMicros => Some(Codec::Micros),
            _ => None,
        }
    }
}

impl<'de> Deserialize<'de> for Codec {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| {
            serde::de::Error::custom(format!(
                "`{text}` is no encoding; one of: {}",
                Self::vocabulary()
            ))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words() {
        assert_eq!(Codec::parse("unix_ms"), Some(Codec::UnixMillis));
        assert_eq!(Codec::parse("scale(1024)"), Some(Codec::Scale("1024".into())));
        assert_eq!(Codec::parse("scale(x)"), None);
        assert_eq!(Codec::parse("enum_map{A:1}"), Some(Codec::EnumMap("A:1".into())));
        assert_eq!(Codec::parse("unix"), None);
    }

    #[test]
    fn only_whole_words_are_units() {
        assert_eq!(unit_suffix("created_at_ms").map(|u| u.0), Some(Unit::Millis));
        assert_eq!(unit_suffix("CreatedAtInSec").map(|u| u.0), Some(Unit::Seconds));
        assert_eq!(unit_suffix("items"), None);
        assert_eq!(unit_suffix("status"), None);
        assert_eq!(unit_suffix("accents"), None);
    }
}
