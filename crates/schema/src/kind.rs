//! What a column can hold, apart from how its dialect spells it.

use serde::Serialize;

/// The width of an integer in bits: 8, 16, 24, 32 or 64.
pub type Bits = u8;

/// The family of a column type: its value set, as far as comparing models with protos needs it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum Kind {
    /// Truth values.
    Bool,
    /// Whole numbers of a width. SQLite's `integer` is 64 bits, signed.
    Int {
        /// Width in bits.
        bits: Bits,
        /// Whether negative numbers are excluded (MySQL).
        unsigned: bool,
    },
    /// Binary floating point of 32 or 64 bits.
    Float {
        /// Width in bits.
        bits: Bits,
    },
    /// Exact decimals. `None` means without limit.
    Decimal {
        /// Total digits.
        precision: Option<u32>,
        /// Digits after the point.
        scale: Option<u32>,
    },
    /// Text, by the most characters or the most bytes it holds (`None`: no limit that matters).
    Text {
        /// Limit in characters (`varchar(n)`).
        max_chars: Option<u64>,
        /// Limit in bytes (MySQL `text` is 65535).
        max_bytes: Option<u64>,
        /// Whether values are padded with blanks to the limit (`char(n)`).
        padded: bool,
    },
    /// Bytes, with the most bytes it holds.
    Bytes {
        /// Limit in bytes.
        max_bytes: Option<u64>,
        /// Whether values are padded to the limit (`binary(n)`).
        padded: bool,
    },
    /// A moment or a date with time of day.
    Timestamp {
        /// Whether the time zone is accounted for (`timestamptz`; MySQL `timestamp`).
        zoned: bool,
        /// Digits kept below the second.
        precision: u8,
        /// Whether the range ends in 2038 (MySQL `timestamp`).
        until_2038: bool,
    },
    /// A calendar day.
    Date,
    /// A time of day.
    Time,
    /// A length of time.
    Interval,
    /// A JSON document; `binary` for PostgreSQL's `jsonb`.
    Json {
        /// Stored parsed rather than as text.
        binary: bool,
    },
    /// A UUID.
    Uuid,
    /// One of a list of labels (PostgreSQL enum type, MySQL `ENUM`).
    Enum {
        /// The labels in order; empty when the type is known by name only.
        labels: Vec<String>,
    },
    /// A list of values of one kind (PostgreSQL).
    Array {
        /// The element's kind.
        element: Box<Kind>,
    },
    /// Text in a fixed format: `inet`, `cidr`, `macaddr`, `citext`, `xml`, `ltree`, ….
    Format {
        /// The type's name.
        name: String,
    },
    /// A type that Kilter does not know.
    Other {
        /// The type's text.
        name: String,
    },
}
