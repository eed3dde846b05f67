//! SeaORM's column types, and how sea-query spells them in each dialect.
//!
//! The spelling differs between sea-query 0.32 (SeaORM 1.1) and 1.0 (SeaORM 2); both are followed.
//! Deliberately not here: which Rust type has which column type.

use super::options::Version;
use kilter_schema::Dialect;

/// A length as sea-query has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Len {
    /// A number.
    N(u32),
    /// `StringLen::Max`.
    Max,
    /// `StringLen::None`.
    None,
}

/// `sea_query::ColumnType`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ColType {
    Char(Option<u32>),
    String(Len),
    Text,
    Blob,
    TinyInteger,
    SmallInteger,
    Integer,
    BigInteger,
    TinyUnsigned,
    SmallUnsigned,
    Unsigned,
    BigUnsigned,
    Float,
    Double,
    Decimal(Option<(u32, u32)>),
    DateTime,
    Timestamp,
    TimestampWithTimeZone,
    Time,
    Date,
    Year,
    Interval(Option<&'static str>, Option<u32>),
    Binary(u32),
    VarBinary(Len),
    Bit(Option<u32>),
    VarBit(u32),
    Boolean,
    Money(Option<(u32, u32)>),
    Json,
    JsonBinary,
    Uuid,
    Custom(String),
    Enum { name: String, variants: Vec<String> },
    Array(Box<Self>),
    Vector(Option<u32>),
    Cidr,
    Inet,
    MacAddr,
    LTree,
}

/// How deep arrays of arrays are followed.
const DEPTH: usize = 16;

impl ColType {
    /// The type's text; the reason when sea-query has none and panics.
    pub fn sql(&self, dialect: Dialect, query: Version) -> Result<String, String> {
        let text = match dialect {
            Dialect::Postgres => self.postgres(query, 0),
            Dialect::Mysql => self.mysql(),
            Dialect::Sqlite => return self.sqlite(query),
        };
        text.ok_or_else(|| format!("sea-query has no {} for {dialect} and panics", self.name()))
    }

    /// The variant's name.
    pub fn name(&self) -> String {
        let text = format!("{self:?}");
        text.split(['(', ' ', '{']).next().unwrap_or_default().to_owned()
    }

    fn postgres(&self, query: Version, depth: usize) -> Option<String> {
        let wide = query >= Version(1, 0, 0);
        Some(match self {
            Self::Char(n) => sized("char", *n),
            Self::String(Len::N(n)) => format!("varchar({n})"),
            Self::String(_) => "varchar".into(),
            Self::Text => "text".into(),
            Self::TinyInteger | Self::TinyUnsigned | Self::SmallInteger => "smallint".into(),
            // sea-query 1.0 makes room for the values above the signed type's.
            Self::SmallUnsigned => if wide { "integer" } else { "smallint" }.into(),
            Self::Integer => "integer".into(),
            Self::Unsigned => if wide { "bigint" } else { "integer" }.into(),
            Self::BigInteger | Self::BigUnsigned => "bigint".into(),
            Self::Float => "real".into(),
            Self::Double => "double precision".into(),
            Self::Decimal(p) => scaled("decimal", *p),
            Self::DateTime => "timestamp without time zone".into(),
            Self::Timestamp => "timestamp".into(),
            Self::TimestampWithTimeZone => "timestamp with time zone".into(),
            Self::Time => "time".into(),
            Self::Date => "date".into(),
            Self::Interval(fields, precision) => {
                let fields = fields.map(|f| format!(" {f}")).unwrap_or_default();
                let precision = precision.map(|p| format!("({p})")).unwrap_or_default();
                format!("interval{fields}{precision}")
            }
            Self::Binary(_) | Self::VarBinary(_) | Self::Blob => "bytea".into(),
            Self::Bit(n) => sized("bit", *n),
            Self::VarBit(n) => format!("varbit({n})"),
            Self::Boolean => "bool".into(),
            Self::Money(p) => scaled("money", *p),
            Self::Json => "json".into(),
            Self::JsonBinary => "jsonb".into(),
            Self::Uuid => "uuid".into(),
            Self::Array(_) if depth > DEPTH => return None,
            Self::Array(of) => format!("{}[]", of.postgres(query, depth + 1)?),
            Self::Vector(n) => sized("vector", *n),
            Self::Custom(name) | Self::Enum { name, .. } => name.clone(),
            Self::Cidr => "cidr".into(),
            Self::Inet => "inet".into(),
            Self::MacAddr => "macaddr".into(),
            Self::LTree => "ltree".into(),
            Self::Year => return None,
        })
    }

    fn mysql(&self) -> Option<String> {
        Some(match self {
            Self::Char(n) => sized("char", *n),
            Self::String(Len::N(n)) => format!("varchar({n})"),
            Self::String(Len::None) => "varchar(255)".into(),
            Self::String(Len::Max) => "varchar(65535)".into(),
            Self::Text => "text".into(),
            Self::TinyInteger => "tinyint".into(),
            Self::TinyUnsigned => "tinyint UNSIGNED".into(),
            Self::SmallInteger => "smallint".into(),
            Self::SmallUnsigned => "smallint UNSIGNED".into(),
            Self::Integer => "int".into(),
            Self::Unsigned => "int UNSIGNED".into(),
            Self::BigInteger => "bigint".into(),
            Self::BigUnsigned => "bigint UNSIGNED".into(),
            Self::Float => "float".into(),
            Self::Double => "double".into(),
            Self::Decimal(p) | Self::Money(p) => scaled("decimal", *p),
            Self::DateTime => "datetime".into(),
            Self::Timestamp | Self::TimestampWithTimeZone => "timestamp".into(),
            Self::Time => "time".into(),
            Self::Date => "date".into(),
            Self::Year => "year".into(),
            Self::Binary(n) => format!("binary({n})"),
            Self::VarBinary(Len::N(n)) => format!("varbinary({n})"),
            Self::VarBinary(Len::None) => "varbinary(255)".into(),
            Self::VarBinary(Len::Max) => "varbinary(65535)".into(),
            Self::Blob => "blob".into(),
            Self::Bit(n) => sized("bit", *n),
            Self::VarBit(n) => format!("bit({n})"),
            Self::Boolean => "bool".into(),
            Self::Json | Self::JsonBinary => "json".into(),
            Self::Uuid => "binary(16)".into(),
            Self::Custom(name) => name.clone(),
            Self::Enum { variants, .. } => format!("ENUM('{}')", variants.join("', '")),
            // What sea-query writes for an interval is the word `unsupported`.
            Self::Interval(..)
            | Self::Array(_)
            | Self::Vector(_)
            | Self::Cidr
            | Self::Inet
            | Self::MacAddr
            | Self::LTree => return None,
        })
    }

    fn sqlite(&self, query: Version) -> Result<String, String> {
        let new = query >= Version(1, 0, 0);
        Ok(match self {
            Self::Char(n) => sized("char", *n),
            Self::String(Len::N(n)) => format!("varchar({n})"),
            Self::String(_) => "varchar".into(),
            Self::Text => "text".into(),
            Self::TinyInteger | Self::TinyUnsigned => "tinyint".into(),
            Self::SmallInteger | Self::SmallUnsigned => "smallint".into(),
            Self::Integer | Self::Unsigned => "integer".into(),
            Self::BigInteger | Self::BigUnsigned => if new { "integer" } else { "bigint" }.into(),
            Self::Float => "float".into(),
            Self::Double => "double".into(),
            Self::Decimal(Some((p, _))) if !new && *p > 16 => {
                return Err(
                    "sea-query panics for SQLite: precision cannot be larger than 16".into()
                );
            }
            Self::Decimal(Some((p, s))) => format!("real({p}, {s})"),
            Self::Decimal(None) => if new { "real_decimal" } else { "real" }.into(),
            Self::DateTime => "datetime_text".into(),
            Self::Timestamp => "timestamp_text".into(),
            Self::TimestampWithTimeZone => "timestamp_with_timezone_text".into(),
            Self::Time => "time_text".into(),
            Self::Date => "date_text".into(),
            Self::Binary(n) => format!("blob({n})"),
            Self::VarBinary(Len::N(n)) => format!("varbinary_blob({n})"),
            Self::VarBinary(_) => "varbinary_blob".into(),
            Self::Blob => "blob".into(),
            Self::Boolean => "boolean".into(),
            Self::Money(p) => scaled("real_money", *p),
            Self::Json => "json_text".into(),
            Self::JsonBinary => "jsonb_text".into(),
            Self::Uuid => "uuid_text".into(),
            Self::Custom(name) => name.clone(),
            Self::Enum { .. } => "enum_text".into(),
            _ => return Err(format!("sea-query has no {} for sqlite and panics", self.name())),
        })
    }
}

fn sized(name: &str, n: Option<u32>) -> String {
    n.map_or_else(|| name.to_owned(), |n| format!("{name}({n})"))
}

fn scaled(name: &str, p: Option<(u32, u32)>) -> String {
    p.map_or_else(|| name.to_owned(), |(p, s)| format!("{name}({p}, {s})"))
}

/// `PgInterval` variants and their words.
pub const INTERVALS: [(&str, &str); 13] = [
    ("Year", "YEAR"),
    ("Month", "MONTH"),
    ("Day", "DAY"),
    ("Hour", "HOUR"),
    ("Minute", "MINUTE"),
    ("Second", "SECOND"),
    ("YearToMonth", "YEAR TO MONTH"),
    ("DayToHour", "DAY TO HOUR"),
    ("DayToMinute", "DAY TO MINUTE"),
    ("DayToSecond", "DAY TO SECOND"),
    ("HourToMinute", "HOUR TO MINUTE"),
    ("HourToSecond", "HOUR TO SECOND"),
    ("MinuteToSecond", "MINUTE TO SECOND"),
];
