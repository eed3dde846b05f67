//! What was read from `.proto` files, as plain data.
//!
//! Names are resolved as far as they can be; options stay text. Deliberately not here: wire
//! formats, descriptors, anything a code generator would need.

use crate::directive::Directive;
use kilter_diag::{Source, Span};
use std::fmt;
use std::sync::Arc;

/// Everything read from a set of `.proto` files.
#[derive(Debug, Clone, Default)]
pub struct ProtoSet {
    /// The files, in the order they were given.
    pub files: Vec<File>,
    /// All messages, nested ones too (map entries are not messages here), by full name.
    pub messages: Vec<Message>,
    /// All enums, by full name.
    pub enums: Vec<EnumType>,
    /// All services, by full name.
    pub services: Vec<Service>,
}

impl ProtoSet {
    /// The place of a message in [`ProtoSet::messages`], by full name (`acme.v1.Run`).
    pub fn message_index(&self, full_name: &str) -> Option<usize> {
        self.messages.binary_search_by(|m| m.full_name.as_str().cmp(full_name)).ok()
    }

    /// A message by full name.
    pub fn message(&self, full_name: &str) -> Option<&Message> {
        self.message_index(full_name).map(|i| &self.messages[i])
    }

    /// An enum by full name.
    pub fn enum_type(&self, full_name: &str) -> Option<&EnumType> {
        let at = self.enums.binary_search_by(|e| e.full_name.as_str().cmp(full_name)).ok()?;
        Some(&self.enums[at])
    }
}

/// A text that is to be read.
#[derive(Debug, Clone)]
pub struct Input {
    /// Its text, and the path that is shown.
    pub source: Arc<Source>,
    /// Its name in imports: the path below its root.
    pub name: String,
}

impl Input {
    /// A text whose path is its name.
    pub fn new(source: &Arc<Source>) -> Self {
        Self { source: Arc::clone(source), name: source.path.clone() }
    }
}

/// One `.proto` file.
#[derive(Debug, Clone)]
pub struct File {
    /// Its name in imports: the path below its root.
    pub name: String,
    /// Its text and path.
    pub source: Arc<Source>,
    /// The package; empty when there is none.
    pub package: String,
    /// `proto2`, `proto3`, or the edition.
    pub syntax: Syntax,
    /// What it imports.
    pub imports: Vec<Import>,
}

/// The language a file is written in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Syntax {
    /// `syntax = "proto2"`, or no syntax line.
    Proto2,
    /// `syntax = "proto3"`.
    Proto3,
    /// `edition = "2023"` and later, by name.
    Edition(String),
}

/// An import.
#[derive(Debug, Clone)]
pub struct Import {
    /// The path as written.
    pub path: String,
    /// The whole statement.
    pub span: Span,
    /// Whether importers of this file see it too.
    pub visibility: ImportVisibility,
}

/// Who sees an import.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ImportVisibility {
    /// The file itself.
    Private,
    /// Whoever imports the file, too.
    Public,
}

/// A message.
#[derive(Debug, Clone)]
pub struct Message {
    /// With package and outer messages: `acme.v1.Outer.Inner`.
    pub full_name: String,
    /// The last part of the name.
    pub name: String,
    /// The package of its file.
    pub package: String,
    /// The whole declaration.
    pub span: Span,
    /// The name in the declaration.
    pub name_span: Span,
    /// Its fields in declaration order, members of oneofs included.
    pub fields: Vec<Field>,
    /// Fields that `extend` adds to it, from any file, by number; each is named by its full name.
    pub extensions: Vec<Field>,
    /// Its oneofs, those of `optional` fields left out.
    pub oneofs: Vec<Oneof>,
    /// `@db` directives in its comments.
    pub directives: Vec<Directive>,
    /// Its options.
    pub options: Options,
    /// Whether it is marked deprecated.
    pub deprecated: bool,
    /// Numbers that no field may have again: first and last of each range.
    pub reserved: Vec<(i32, i32)>,
    /// Whether it is a request or a response rather than a thing that is stored.
    pub is_request_shape: bool,
}

impl Message {
    /// Whether no field may have this number again.
    pub fn is_reserved(&self, number: i32) -> bool {
        self.reserved.iter().any(|(first, last)| (*first..=*last).contains(&number))
    }

    /// Its fields and what `extend` adds to it.
    pub fn all_fields(&self) -> impl Iterator<Item = &Field> {
        self.fields.iter().chain(&self.extensions)
    }

    /// A field by name.
    pub fn field(&self, name: &str) -> Option<&Field> {
        self.fields.iter().find(|f| f.name == name)
    }
}

/// A oneof.
#[derive(Debug, Clone)]
pub struct Oneof {
    /// Its name.
    pub name: String,
    /// The whole declaration.
    pub span: Span,
}

/// A field of a message.
#[derive(Debug, Clone)]
pub struct Field {
    /// Its name as declared.
    pub name: String,
    /// Its number.
    pub number: i32,
    /// Its name in ProtoJSON: the explicit one, otherwise lowerCamelCase of the name.
    pub json_name: String,
    /// Where `json_name` is given, when it is.
    pub json_name_span: Option<Span>,
    /// What it carries; for repeated fields what one element carries.
    pub kind: FieldKind,
    /// Whether it is `repeated` (a map is not).
    pub repeated: bool,
    /// Whether "not set" differs from the zero value.
    pub presence: Presence,
    /// How it is written on the wire, where it carries a message.
    pub encoding: Encoding,
    /// The oneof it belongs to.
    pub oneof: Option<String>,
    /// The whole declaration.
    pub span: Span,
    /// The name in the declaration.
    pub name_span: Span,
    /// Whether it is marked deprecated.
    pub deprecated: bool,
    /// `@db` directives in its comments.
    pub directives: Vec<Directive>,
    /// Its options, custom ones included.
    pub options: Options,
}

impl Field {
    /// The declaration without number and options: `repeated string tags`.
    pub fn declaration(&self) -> String {
        let label = match (self.repeated, self.presence) {
            (true, _) => "repeated ",
            (_, Presence::Required) => "required ",
            _ if self.says_optional() => "optional ",
            _ => "",
        };
        format!("{label}{} {}", self.kind, self.name)
    }

    /// Whether the word `optional` is written; editions and wrappers track presence without it.
    pub fn says_optional(&self) -> bool {
        self.span.text().starts_with("optional")
    }

    /// Whether `google.api.field_behavior` lists `behavior` (`OUTPUT_ONLY`).
    pub fn has_behavior(&self, behavior: &str) -> bool {
        self.options
            .all("google.api.field_behavior")
            .any(|v| v.split([',', '[', ']', ' ']).any(|w| w == behavior))
    }
}

/// What a field carries.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FieldKind {
    /// A scalar.
    Scalar(Scalar),
    /// An enum, by full name.
    Enum(String),
    /// A message, by full name; also the well-known types, whether their file was read or not.
    Message(String),
    /// A map.
    Map {
        /// Its keys.
        key: Scalar,
        /// Its values: any kind but a map.
        value: Box<FieldKind>,
    },
    /// A type that no file declares, by the name as written.
    Unresolved(String),
}

impl FieldKind {
    /// The well-known type this is, if it is one.
    pub fn well_known(&self) -> Option<WellKnown> {
        match self {
            Self::Message(name) => WellKnown::of(name),
            _ => None,
        }
    }
}

impl fmt::Display for FieldKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Scalar(s) => f.write_str(s.name()),
            // The last part says enough beside a source line.
            Self::Enum(n) | Self::Message(n) | Self::Unresolved(n) => {
                f.write_str(n.rsplit('.').next().unwrap_or(n))
            }
            Self::Map { key, value } => write!(f, "map<{}, {value}>", key.name()),
        }
    }
}

/// The scalar types.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)] // named as in the language
pub enum Scalar {
    Double,
    Float,
    Int32,
    Int64,
    Uint32,
    Uint64,
    Sint32,
    Sint64,
    Fixed32,
    Fixed64,
    Sfixed32,
    Sfixed64,
    Bool,
    String,
    Bytes,
}

impl Scalar {
    /// The keyword.
    pub fn name(self) -> &'static str {
        match self {
            Self::Double => "double",
            Self::Float => "float",
            Self::Int32 => "int32",
            Self::Int64 => "int64",
            Self::Uint32 => "uint32",
            Self::Uint64 => "uint64",
            Self::Sint32 => "sint32",
            Self::Sint64 => "sint64",
            Self::Fixed32 => "fixed32",
            Self::Fixed64 => "fixed64",
            Self::Sfixed32 => "sfixed32",
            Self::Sfixed64 => "sfixed64",
            Self::Bool => "bool",
            Self::String => "string",
            Self::Bytes => "bytes",
        }
    }

    /// The smallest and the greatest number, for the integer types.
    pub fn range(self) -> Option<(i128, i128)> {
        match self {
            Self::Int32 | Self::Sint32 | Self::Sfixed32 => Some((i32::MIN.into(), i32::MAX.into())),
            Self::Int64 | Self::Sint64 | Self::Sfixed64 => Some((i64::MIN.into(), i64::MAX.into())),
            Self::Uint32 | Self::Fixed32 => Some((0, u32::MAX.into())),
            Self::Uint64 | Self::Fixed64 => Some((0, u64::MAX.into())),
            _ => None,
        }
    }
}

/// Whether "not set" differs from the zero value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// It does not: proto3 scalars, repeated fields, maps.
    None,
    /// It does because the author asked for it: `optional`, an edition's explicit presence, a
    /// oneof, a wrapper message.
    Explicit,
    /// It does because messages always do.
    Inherent,
    /// It must be set (proto2 `required`, `LEGACY_REQUIRED`).
    Required,
}

/// How a message is written on the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// With its length in front; also everything that is no message.
    LengthPrefixed,
    /// Between two marks: groups, and `features.message_encoding = DELIMITED`.
    Delimited,
}

/// Whether an enum keeps numbers that it does not declare.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Openness {
    /// It does: proto3 and editions.
    Open,
    /// It does not: a field with such a number reads as unset. proto2, and
    /// `features.enum_type = CLOSED`.
    Closed,
}

/// An enum.
#[derive(Debug, Clone)]
pub struct EnumType {
    /// With package and outer messages.
    pub full_name: String,
    /// The last part of the name.
    pub name: String,
    /// The whole declaration.
    pub span: Span,
    /// Its values in declaration order.
    pub values: Vec<EnumValue>,
    /// Whether it keeps numbers that it does not declare.
    pub openness: Openness,
    /// Its options.
    pub options: Options,
}

/// A value of an enum.
#[derive(Debug, Clone)]
pub struct EnumValue {
    /// Its name as declared: `STATUS_RUNNING`.
    pub name: String,
    /// Its number.
    pub number: i32,
    /// The whole declaration.
    pub span: Span,
    /// Its options.
    pub options: Options,
}

/// A service.
#[derive(Debug, Clone)]
pub struct Service {
    /// With package.
    pub full_name: String,
    /// The whole declaration.
    pub span: Span,
    /// Its methods in declaration order.
    pub methods: Vec<Method>,
}

/// A method of a service.
#[derive(Debug, Clone)]
pub struct Method {
    /// Its name.
    pub name: String,
    /// The full name of what it takes (as written, when no file declares it).
    pub input: String,
    /// The full name of what it answers.
    pub output: String,
}

/// Options as names and value texts, aggregates taken apart: `buf.validate.field.string.max_len`
/// and `300`, whichever way it was written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Options(pub Vec<(String, String)>);

impl Options {
    /// The value of an option; the last one wins.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().rev().find(|(n, _)| n == name).map(|(_, v)| v.as_str())
    }

    /// All values of a repeated option.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(n, _)| n == name).map(|(_, v)| v.as_str())
    }

    /// Whether a boolean option is on.
    pub fn is_true(&self, name: &str) -> bool {
        self.get(name) == Some("true")
    }
}

/// Messages that are known by name, without their file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)] // named as the messages are
pub enum WellKnown {
    Timestamp,
    Duration,
    /// `google.protobuf.StringValue` and its siblings.
    Wrapper(Scalar),
    Struct,
    Value,
    ListValue,
    Any,
    FieldMask,
    Empty,
    Money,
    Date,
    DateTime,
    TimeOfDay,
    LatLng,
    Decimal,
    RpcStatus,
}

impl WellKnown {
    /// The well-known type of a full name.
    pub fn of(full_name: &str) -> Option<Self> {
        Some(match full_name {
            "google.protobuf.Timestamp" => Self::Timestamp,
            "google.protobuf.Duration" => Self::Duration,
            "google.protobuf.DoubleValue" => Self::Wrapper(Scalar::Double),
            "google.protobuf.FloatValue" => Self::Wrapper(Scalar::Float),
            "google.protobuf.Int64Value" => Self::Wrapper(Scalar::Int64),
            "google.protobuf.UInt64Value" => Self::Wrapper(Scalar::Uint64),
            "google.protobuf.Int32Value" => Self::Wrapper(Scalar::Int32),
            "google.protobuf.UInt32Value" => Self::Wrapper(Scalar::Uint32),
            "google.protobuf.BoolValue" => Self::Wrapper(Scalar::Bool),
            "google.protobuf.StringValue" => Self::Wrapper(Scalar::String),
            "google.protobuf.BytesValue" => Self::Wrapper(Scalar::Bytes),
            "google.protobuf.Struct" => Self::Struct,
            "google.protobuf.Value" => Self::Value,
            "google.protobuf.ListValue" => Self::ListValue,
            "google.protobuf.Any" => Self::Any,
            "google.protobuf.FieldMask" => Self::FieldMask,
            "google.protobuf.Empty" => Self::Empty,
            "google.type.Money" => Self::Money,
            "google.type.Date" => Self::Date,
            "google.type.DateTime" => Self::DateTime,
            "google.type.TimeOfDay" => Self::TimeOfDay,
            "google.type.LatLng" => Self::LatLng,
            "google.type.Decimal" => Self::Decimal,
            "google.rpc.Status" => Self::RpcStatus,
            _ => return None,
        })
    }
}
