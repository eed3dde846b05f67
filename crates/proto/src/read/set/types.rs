//! What the options of a descriptor set mean: its own files declare the extensions.
//!
//! A set that holds its imports needs no knowledge of `buf.validate` or anyone else's options; one
//! without them has options whose names nobody can tell, and those are left out.

use super::wire::{self, Value};
use prost_types::field_descriptor_proto::Type;
use prost_types::uninterpreted_option::NamePart;
use prost_types::{
    DescriptorProto, EnumDescriptorProto, FieldDescriptorProto, FileDescriptorProto,
    UninterpretedOption,
};
use std::collections::BTreeMap;

/// Options nested deeper than this are left out; nothing real is.
const MAX_DEPTH: usize = 16;

/// So are options with longer names, of which a hostile set could make many copies.
const MAX_NAME: usize = 1024;

/// `google.protobuf.FeatureSet`: number, name, names of values. Sets need not hold
/// descriptor.proto. Source: protobuf's `descriptor.proto`.
const FEATURES: [(u64, &str, &[&str]); 6] = [
    (1, "field_presence", &["", "EXPLICIT", "IMPLICIT", "LEGACY_REQUIRED"]),
    (2, "enum_type", &["", "OPEN", "CLOSED"]),
    (3, "repeated_field_encoding", &["", "PACKED", "EXPANDED"]),
    (4, "utf8_validation", &["", "", "VERIFY", "NONE"]),
    (5, "message_encoding", &["", "LENGTH_PREFIXED", "DELIMITED"]),
    (6, "json_format", &["", "ALLOW", "LEGACY_BEST_EFFORT"]),
];

/// The messages, enums and extensions of a set, by full name with a leading dot.
#[derive(Debug, Default)]
pub(super) struct Types<'a> {
    messages: BTreeMap<String, &'a DescriptorProto>,
    enums: BTreeMap<String, &'a EnumDescriptorProto>,
    /// By the message that is extended and the number.
    extensions: BTreeMap<(&'a str, i32), (String, &'a FieldDescriptorProto)>,
}

impl<'a> Types<'a> {
    pub fn of(files: impl Iterator<Item = &'a FileDescriptorProto>) -> Self {
        let mut out = Self::default();
        for file in files {
            let scope = match file.package() {
                "" => String::new(),
                package => format!(".{package}"),
            };
            out.extensions(&scope, &file.extension);
            out.enums.extend(file.enum_type.iter().map(|e| (format!("{scope}.{}", e.name()), e)));
            for message in &file.message_type {
                out.message(&scope, message);
            }
        }
        out
    }

    fn message(&mut self, scope: &str, message: &'a DescriptorProto) {
        let name = format!("{scope}.{}", message.name());
        self.extensions(&name, &message.extension);
        self.enums.extend(message.enum_type.iter().map(|e| (format!("{name}.{}", e.name()), e)));
        for nested in &message.nested_type {
            self.message(&name, nested);
        }
        self.messages.insert(name, message);
    }

    fn extensions(&mut self, scope: &str, extensions: &'a [FieldDescriptorProto]) {
        for extension in extensions {
            let name = format!("{scope}.{}", extension.name()).trim_start_matches('.').to_owned();
            self.extensions.insert((extension.extendee(), extension.number()), (name, extension));
        }
    }

    /// The options in `raw`, which are of message `kind` (`FieldOptions`), as if they had been
    /// written in a source file. `own` names the numbers of options that need no extension.
    pub fn options(
        &self,
        kind: &str,
        own: &[(u64, &str)],
        features: u64,
        raw: &[u8],
    ) -> Vec<UninterpretedOption> {
        let mut out = Vec::new();
        let extended = format!(".google.protobuf.{kind}");
        for (number, value) in wire::fields(raw) {
            if let (true, Value::Bytes(bytes)) = (number == features, value) {
                read_features(bytes, &mut out);
            } else if let Some((_, name)) = own.iter().find(|(n, _)| *n == number) {
                push(&mut out, name, bool_text(value));
            } else if let Some((name, field)) = self.extension(&extended, number) {
                self.value(name, field, value, 0, &mut out);
            }
        }
        out
    }

    fn extension<'b>(
        &'b self,
        extended: &'b str,
        number: u64,
    ) -> Option<(&'b str, &'b FieldDescriptorProto)> {
        let number = i32::try_from(number).ok()?;
        self.extensions.get(&(extended, number)).map(|(name, field)| (name.as_str(), *field))
    }

    fn message_value(
        &self,
        name: &str,
        type_name: &str,
        bytes: &[u8],
        depth: usize,
        out: &mut Vec<UninterpretedOption>,
    ) {
        let message = self.messages.get(type_name);
        for (number, value) in wire::fields(bytes) {
            let field = message.and_then(|m| {
                m.field.iter().find(|f| u64::try_from(f.number()).is_ok_and(|n| n == number))
            });
            match field {
                Some(field) => {
                    self.value(&format!("{name}.{}", field.name()), field, value, depth, out);
                }
                None => {
                    if let Some((own, field)) = self.extension(type_name, number) {
                        self.value(&format!("{name}.{own}"), field, value, depth, out);
                    }
                }
            }
        }
    }

    fn value(
        &self,
        name: &str,
        field: &FieldDescriptorProto,
        value: Value<'_>,
        depth: usize,
        out: &mut Vec<UninterpretedOption>,
    ) {
        if name.len() > MAX_NAME {
            return;
        }
        let kind = field.r#type();
        match (kind, value) {
            (Type::Message, Value::Bytes(bytes)) => {
                if depth < MAX_DEPTH {
                    self.message_value(name, field.type_name(), bytes, depth + 1, out);
                }
            }
            (Type::String | Type::Bytes, Value::Bytes(bytes)) => {
                push(out, name, String::from_utf8_lossy(bytes).into_owned());
            }
            (Type::Group | Type::Message | Type::String | Type::Bytes, _) => {}
            (_, Value::Bytes(packed)) => {
                for value in unpacked(kind, packed) {
                    push(out, name, self.scalar(field, kind, value));
                }
            }
            (_, value) => push(out, name, self.scalar(field, kind, value)),
        }
    }

    fn scalar(&self, field: &FieldDescriptorProto, kind: Type, value: Value<'_>) -> String {
        match value {
            Value::Varint(n) => match kind {
                Type::Bool => bool_text(value),
                Type::Enum => self.enum_name(field.type_name(), n),
                Type::Sint32 | Type::Sint64 => {
                    // Zigzag: the lowest bit is the sign.
                    let half = i128::from(n >> 1);
                    (if n & 1 == 0 { half } else { -half - 1 }).to_string()
                }
                Type::Int32 | Type::Int64 => n.cast_signed().to_string(),
                _ => n.to_string(),
            },
            Value::Fixed64(n) => match kind {
                Type::Double => f64::from_bits(n).to_string(),
                Type::Sfixed64 => n.cast_signed().to_string(),
                _ => n.to_string(),
            },
            Value::Fixed32(n) => match kind {
                Type::Float => f32::from_bits(n).to_string(),
                Type::Sfixed32 => n.cast_signed().to_string(),
                _ => n.to_string(),
            },
            Value::Bytes(_) => String::new(),
        }
    }

    fn enum_name(&self, type_name: &str, number: u64) -> String {
        let known = self.enums.get(type_name).and_then(|e| {
            let value = e.value.iter().find(|v| i64::from(v.number()) == number.cast_signed())?;
            value.name.clone()
        });
        known.unwrap_or_else(|| number.cast_signed().to_string())
    }
}

fn unpacked(kind: Type, bytes: &[u8]) -> Vec<Value<'_>> {
    let eight = |c: &[u8]| c.try_into().map_or(0, u64::from_le_bytes);
    let four = |c: &[u8]| c.try_into().map_or(0, u32::from_le_bytes);
    match kind {
        Type::Double | Type::Fixed64 | Type::Sfixed64 => {
            bytes.chunks_exact(8).map(|c| Value::Fixed64(eight(c))).collect()
        }
        Type::Float | Type::Fixed32 | Type::Sfixed32 => {
            bytes.chunks_exact(4).map(|c| Value::Fixed32(four(c))).collect()
        }
        _ => wire::varints(bytes).into_iter().map(Value::Varint).collect(),
    }
}

fn read_features(bytes: &[u8], out: &mut Vec<UninterpretedOption>) {
    for (number, value) in wire::fields(bytes) {
        let Value::Varint(value) = value else { continue };
        let Some((_, name, values)) = FEATURES.iter().find(|(n, _, _)| *n == number) else {
            continue;
        };
        let value = usize::try_from(value).ok().and_then(|v| values.get(v)).unwrap_or(&"");
        push(out, &format!("features.{name}"), (*value).to_owned());
    }
}

fn bool_text(value: Value<'_>) -> String {
    (value != Value::Varint(0)).to_string()
}

/// One option with its whole name, as the source reader would give it.
pub(super) fn push(out: &mut Vec<UninterpretedOption>, name: &str, value: String) {
    out.push(UninterpretedOption {
        name: vec![NamePart { name_part: name.to_owned(), is_extension: false }],
        string_value: Some(value.into_bytes()),
        ..UninterpretedOption::default()
    });
}
