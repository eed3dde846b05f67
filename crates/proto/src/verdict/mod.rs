//! Whether a column can hold what a field carries, and give it back.
//!
//! Each side is a set of values: what the field can carry (narrowed by protovalidate rules), and
//! what the column and the model field's type can hold. [`judge`] says how they differ and why; the
//! rules decide how bad that is. Pure: no schema lookups, no spans.

mod composite;
mod enums;
mod floats;
mod lengths;
mod numbers;
mod presence;
mod text;
mod times;
mod values;

pub use enums::{Spelling, Stored, mentions, spelling_of, stored_as};

use crate::{Codec, EnumStorage, Field, FieldKind, ProtoSet, Role, Scalar, WellKnown};
use kilter_models::{Encoding, Field as ModelField};
use kilter_schema::{Allowed, Column, Dialect, Kind, Table};

/// One field, the column it is stored in, and what is known of both.
#[derive(Clone, Copy)]
pub struct Subject<'a> {
    /// The database.
    pub dialect: Dialect,
    /// For looking up enums.
    pub protos: &'a ProtoSet,
    /// The proto field.
    pub field: &'a Field,
    /// The column.
    pub column: &'a Column,
    /// What the column can hold.
    pub kind: &'a Kind,
    /// The column's table, for its keys and checks.
    pub table: &'a Table,
    /// What the table's checks let the column hold.
    pub allowed: &'a Allowed,
    /// The model field between the two, if there is one.
    pub model: Option<&'a ModelField>,
    /// How the value is stored, where declared or inferred.
    pub codec: Option<&'a Codec>,
    /// How enums are stored.
    pub enum_storage: EnumStorage,
    /// What the message is to the table.
    pub role: Role,
}

/// How two value sets differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Grade {
    /// They are equal.
    Equal,
    /// Nothing is lost either way, though it looks different.
    Safe,
    /// Some values cannot be written.
    LossyWrite,
    /// Some rows cannot be read.
    LossyRead,
    /// Both.
    LossyBoth,
    /// They have nothing in common.
    Incompatible,
    /// They can be made to agree, but nobody said how.
    Undeclared,
}

/// What a verdict is about; each is one rule's business.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Concern {
    /// The types have nothing in common (PM301).
    Type,
    /// Values do not fit (PM302).
    Range,
    /// One side has a sign and the other has not (PM303).
    Sign,
    /// The column holds more than the field can say (PM304).
    Wider,
    /// Its type lets other writers leave rows that no value of the field stands for (PM304, when
    /// strict).
    OddRows,
    /// Digits are lost (PM305).
    Precision,
    /// Money is kept in a way that loses some of it (PM306).
    Money,
    /// Moments lose whole seconds or years (PM307).
    TimePrecision,
    /// Moments lose parts of a second (PM307, mild).
    Rounding,
    /// Days and times of day that the column has not (PM307, mild).
    PartialDay,
    /// Moments at the far ends: nanoseconds, centuries away, infinity (PM307, when strict).
    FarEnds,
    /// Moments have no time zone (PM308).
    Zone,
    /// A number stands for time and its unit is not declared (PM309).
    Unit,
    /// An encoding is not declared (PM310).
    Encoding,
    /// The column accepts some texts only (PM311).
    Format,
    /// The column has no NaN or no infinity (PM311, mild).
    NotFinite,
    /// Field and column share a name and probably nothing else (PM109).
    SameName,
    /// "Not set" becomes the zero value in the model (PM312).
    UnsetIsZero,
    /// "Not set" becomes the year 1 in the model (PM312, worse).
    UnsetIsYearOne,
    /// The default is a list where the field is a map, or the reverse (PM313).
    DefaultShape,
    /// "Not set" cannot be stored (PM314).
    NotNull,
    /// NULL reads as the zero value (PM315).
    NullReadsZero,
    /// NULL cannot be read (PM315, worse).
    NullReadFails,
    /// An enum's number does not fit (PM317).
    EnumNumber,
    /// An enum's names do not look like what is stored (PM318).
    EnumSpelling,
    /// Rules allow more characters than the column holds (PM401).
    TooLong,
    /// The column has a limit and the field has none (PM402).
    Unbounded,
    /// The same, where the ORM chose the limit (PM402, mild).
    UnboundedByDefault,
    /// The column holds more characters than rules allow (PM403).
    UnusedRoom,
    /// Rules allow more bytes than the column holds (PM404).
    ByteLimit,
    /// Values may have more bytes than the column holds (PM404, milder).
    ByteLimitLikely,
    /// The column has a small limit in bytes and the field has none (PM404, milder).
    ByteLimitUnstated,
    /// The column has a roomy limit in bytes and the field has none (PM404, mild).
    ByteUnbounded,
    /// Rules list a value that the column rejects (PM405).
    ValueRejected,
    /// The column accepts a value that rules refuse (PM405, milder).
    ValueUnknown,
    /// The column accepts some values only, and no rule says so (PM405, milder).
    ValuesUnlisted,
    /// The column rejects a value of the enum (PM406).
    LabelMissing,
    /// The column rejects the enum's zero value (PM406, milder).
    ZeroLabelMissing,
    /// The column accepts a label that the enum has not (PM406, milder).
    LabelExtra,
    /// The default is none of the field's values (PM407).
    DefaultWrong,
    /// The default is "not set", which rules refuse (PM407, milder).
    DefaultUnset,
    /// The field is required, the column nullable (PM408, mild).
    RequiredNullable,
    /// A request may leave out what the column requires (PM408).
    OptionalInRequest,
    /// The bounds of rules exceed the column (PM409).
    Bounds,
    /// A CHECK is narrower than the field (PM409, milder).
    CheckNarrower,
    /// A CHECK bounds the column and no rule bounds the field (PM409, mild).
    CheckUnstated,
    /// A rule asks for more than the column can ever hold (PM410).
    CannotFit,
}

/// One difference between a field and its column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// How the value sets differ.
    pub grade: Grade,
    /// What about.
    pub concern: Concern,
    /// Why, in words, to stand after a colon.
    pub reason: String,
    /// What would mend it.
    pub help: Vec<String>,
}

impl Verdict {
    fn new(grade: Grade, concern: Concern, reason: impl Into<String>) -> Self {
        Self { grade, concern, reason: reason.into(), help: Vec::new() }
    }

    fn help(mut self, text: impl Into<String>) -> Self {
        self.help.push(text.into());
        self
    }
}

/// How strictly a database keeps a column to its declared type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Typing {
    Strict,
    /// SQLite: a declared type is a preference (sqlite.org/datatype3.html), integers have 64 bits.
    Loose,
}

/// What becomes of NaN and infinity in a column of floating-point numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum NonFinite {
    Kept,
    /// MySQL, MariaDB: an error in strict mode.
    Refused,
    /// SQLite: infinity is kept.
    NanIsNull,
}

impl Subject<'_> {
    /// The two questions about the dialect itself; everything else is in the column's [`Kind`].
    fn typing(&self) -> (Typing, NonFinite) {
        match self.dialect {
            Dialect::Sqlite => (Typing::Loose, NonFinite::NanIsNull),
            Dialect::Postgres => (Typing::Strict, NonFinite::Kept),
            Dialect::Mysql => (Typing::Strict, NonFinite::Refused),
        }
    }

    fn is_loose(&self) -> bool {
        self.typing().0 == Typing::Loose
    }

    fn model_holds(&self) -> Option<&Kind> {
        self.model.and_then(|m| m.holds.as_ref())
    }

    fn encoding(&self) -> Option<Encoding> {
        self.model.and_then(|m| m.encoding)
    }

    /// Whether the column holds JSON, by its type or because the model writes JSON into it.
    fn holds_json(&self) -> bool {
        matches!(self.kind, Kind::Json { .. }) || self.encoding() == Some(Encoding::Json)
    }
}

/// Compares a field with its column. Nothing to say is an empty list: equal or safe.
pub fn judge(subject: &Subject<'_>) -> Vec<Verdict> {
    let mut out = types(subject);
    out.extend(presence::judge(subject));
    out.extend(composite::default_shape(subject));
    // What is said of types need not be said again of values.
    if !out.iter().any(|v| v.concern == Concern::Type) {
        out.extend(lengths::judge(subject));
        out.extend(values::judge(subject));
    }
    out
}

/// The scalar a field carries, itself or in a wrapper.
fn scalar_of(field: &Field) -> Option<Scalar> {
    match &field.kind {
        FieldKind::Scalar(scalar) => Some(*scalar),
        kind => match kind.well_known() {
            Some(WellKnown::Wrapper(scalar)) => Some(scalar),
            _ => None,
        },
    }
}

fn types(s: &Subject<'_>) -> Vec<Verdict> {
    let known = s.field.kind.well_known();
    if known == Some(WellKnown::Money) && !s.field.repeated {
        return times::money(s);
    }
    if let Some(codec) = s.codec {
        return times::codec_loss(s, codec);
    }
    // A serializer of the model's own is a declaration like `as=`.
    match s.encoding() {
        Some(Encoding::Gob) => return Vec::new(),
        Some(Encoding::UnixSeconds)
            if matches!(s.kind, Kind::Timestamp { .. } | Kind::Int { .. }) =>
        {
            return times::codec_loss(s, &Codec::UnixSeconds);
        }
        _ => {}
    }
    if matches!(s.kind, Kind::Other { .. }) {
        return Vec::new();
    }
    if s.field.repeated {
        return composite::list(s);
    }
    match &s.field.kind {
        FieldKind::Map { .. } => composite::map(s),
        FieldKind::Enum(name) => enums::judge(s, name),
        FieldKind::Scalar(scalar) => of_scalar(s, *scalar),
        FieldKind::Message(_) => match known {
            Some(WellKnown::Wrapper(scalar)) => of_scalar(s, scalar),
            Some(known) => times::well_known(s, known),
            None => composite::message(s),
        },
        FieldKind::Unresolved(_) => Vec::new(),
    }
}

fn of_scalar(s: &Subject<'_>, scalar: Scalar) -> Vec<Verdict> {
    match scalar {
        Scalar::Bool => numbers::boolean(s),
        Scalar::Float | Scalar::Double => floats::float(s, scalar),
        Scalar::String => text::string(s),
        Scalar::Bytes => text::bytes(s),
        _ => match scalar.range() {
            Some(range) => numbers::integer(s, scalar, range),
            None => Vec::new(),
        },
    }
}

/// A type that shares no value with the field.
fn incompatible(s: &Subject<'_>, reason: impl Into<String>) -> Vec<Verdict> {
    vec![Verdict::new(Grade::Incompatible, Concern::Type, reason).help(format!(
        "change the column or the field, or say how the field is stored: `// @db column={} as=…`",
        s.column.name
    ))]
}

/// Types that can be made to agree by a codec.
fn undeclared(s: &Subject<'_>, reason: impl Into<String>, codec: &str) -> Vec<Verdict> {
    vec![
        Verdict::new(Grade::Undeclared, Concern::Type, reason)
            .help(format!("if that is meant, write `// @db column={} as={codec}`", s.column.name)),
    ]
}

/// What a column of a kind holds, in a word or two.
fn family(kind: &Kind) -> String {
    match kind {
        Kind::Bool => "truth values".into(),
        Kind::Int { .. } => "whole numbers".into(),
        Kind::Float { .. } => "floating-point numbers".into(),
        Kind::Decimal { .. } => "decimal numbers".into(),
        Kind::Text { .. } => "text".into(),
        Kind::Bytes { .. } => "bytes".into(),
        Kind::Timestamp { .. } => "moments in time".into(),
        Kind::Date => "calendar days".into(),
        Kind::Time => "times of day".into(),
        Kind::Interval => "lengths of time".into(),
        Kind::Json { .. } => "JSON documents".into(),
        Kind::Uuid => "UUIDs".into(),
        Kind::Enum { .. } => "labels of an enum".into(),
        Kind::Array { element } => format!("lists of {}", family(element)),
        Kind::Format { name } | Kind::Other { name } => format!("`{name}` values"),
    }
}
