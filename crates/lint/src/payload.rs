//! Messages that a column holds whole, and what changes to them break.
//!
//! Bytes are read by number and wire type (<https://protobuf.dev/programming-guides/encoding/>),
//! JSON by name and shape. Deliberately not here: what a code generator or an API client minds.

use crate::{Facts, Judged};
use kilter_diag::Span;
use kilter_proto::{Codec, Field, FieldKind, Message, ProtoSet, Scalar};
use kilter_schema::Kind;
use std::collections::BTreeSet;

/// How a message is kept in a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Encoding {
    Bytes,
    Json,
}

impl Encoding {
    /// The encoding of a field that is declared to hold messages: the one that is named, otherwise,
    /// with `payload` alone, the one that the column is made for.
    pub fn of(j: &Judged<'_>) -> Option<Self> {
        match (&j.matched.codec, &j.kind) {
            (Some(Codec::ProtoBytes), _) => Some(Self::Bytes),
            (Some(Codec::ProtoJson | Codec::Json | Codec::Yaml), _) => Some(Self::Json),
            (None, Kind::Bytes { .. }) if j.matched.payload => Some(Self::Bytes),
            (None, Kind::Json { .. } | Kind::Text { .. }) if j.matched.payload => Some(Self::Json),
            _ => None,
        }
    }

    pub fn word(self) -> &'static str {
        match self {
            Self::Bytes => "bytes",
            Self::Json => "JSON",
        }
    }

    pub fn advice(self) -> &'static str {
        match self {
            Self::Bytes => "add a field with a new number instead, and keep this one",
            Self::Json => "add a field with a new name instead, and keep this one",
        }
    }
}

/// A change that older rows do not survive.
pub(crate) struct Change {
    pub what: String,
    pub now: Span,
    pub then: Span,
    /// Whether a number belongs to another field now.
    pub reuse: bool,
}

/// The changes between the served message and today's, nested ones too.
pub(crate) fn changes(
    facts: &Facts<'_>,
    was: &Judged<'_>,
    now: &Judged<'_>,
    encoding: Encoding,
) -> Vec<Change> {
    let Some(past) = facts.past() else { return Vec::new() };
    let (Some(old), Some(new)) = (message_of(&was.field.kind), message_of(&now.field.kind)) else {
        return Vec::new();
    };
    let mut walk = Walk {
        old: past.facts.protos,
        new: facts.protos,
        encoding,
        seen: BTreeSet::new(),
        out: Vec::new(),
    };
    walk.compare(old, new);
    walk.out
}

fn message_of(kind: &FieldKind) -> Option<&str> {
    match kind {
        FieldKind::Message(name) => Some(name),
        FieldKind::Map { value, .. } => message_of(value),
        _ => None,
    }
}

struct Walk<'a> {
    old: &'a ProtoSet,
    new: &'a ProtoSet,
    encoding: Encoding,
    seen: BTreeSet<String>,
    out: Vec<Change>,
}

impl Walk<'_> {
    fn compare(&mut self, old: &str, new: &str) {
        let (Some(old), Some(new)) = (self.old.message(old), self.new.message(new)) else { return };
        if !self.seen.insert(old.full_name.clone()) {
            return;
        }
        for was in old.all_fields() {
            let now = match self.encoding {
                Encoding::Bytes => self.by_number(old, new, was),
                Encoding::Json => self.by_name(new, was),
            };
            let Some(now) = now else { continue };
            if let Some(what) = self.shape(was, now) {
                self.push(what, now.span.clone(), was, false);
            }
            if let (Some(a), Some(b)) = (message_of(&was.kind), message_of(&now.kind)) {
                self.compare(a, b);
            }
        }
    }

    /// The field that reads what `was` wrote: the one with its number.
    fn by_number<'m>(&mut self, old: &Message, new: &'m Message, was: &Field) -> Option<&'m Field> {
        let same_number = new.all_fields().find(|f| f.number == was.number);
        let same_name = named(new, &was.name);
        if let Some(now) = same_number {
            // Another name is a rename, unless one of the two exists in both under another number.
            let reused =
                now.name != was.name && (same_name.is_some() || named(old, &now.name).is_some());
            if reused {
                let what =
                    format!("number {} was `{}` and is `{}` now", was.number, was.name, now.name);
                self.push(what, now.span.clone(), was, true);
                return None;
            }
            return Some(now);
        }
        if let Some(now) = same_name {
            let what =
                format!("`{}` had number {} and has {} now", was.name, was.number, now.number);
            self.push(what, now.span.clone(), was, false);
        }
        None
    }

    fn by_name<'m>(&mut self, new: &'m Message, was: &Field) -> Option<&'m Field> {
        let now = named(new, &was.name).filter(|f| f.json_name == was.json_name);
        if now.is_none() {
            let (what, span) = match named(new, &was.name) {
                Some(f) => (
                    format!(
                        "`{}` was \"{}\" and is \"{}\" now",
                        was.name, was.json_name, f.json_name
                    ),
                    f.span.clone(),
                ),
                None => {
                    let renamed = new.all_fields().find(|f| f.number == was.number);
                    match renamed {
                        Some(f) => (format!("`{}` is `{}` now", was.name, f.name), f.span.clone()),
                        None => (format!("`{}` was removed", was.name), new.name_span.clone()),
                    }
                }
            };
            self.push(what, span, was, false);
        }
        now
    }

    fn push(&mut self, what: String, now: Span, was: &Field, reuse: bool) {
        self.out.push(Change { what, now, then: was.span.clone(), reuse });
    }

    /// What differs in a way that older values do not survive.
    fn shape(&self, was: &Field, now: &Field) -> Option<String> {
        let text = || format!("`{}` was {} and is {} now", was.name, shown(was), shown(now));
        let (a, b) = match self.encoding {
            Encoding::Bytes => (wire(&was.kind), wire(&now.kind)),
            Encoding::Json => (json(&was.kind), json(&now.kind)),
        };
        let lists = match self.encoding {
            // A list reads one value, packed or not; one value reads the last of a list.
            Encoding::Bytes => false,
            Encoding::Json => was.repeated != now.repeated,
        };
        (a != b || lists).then(text)
    }
}

/// A field or an extension by name.
fn named<'m>(message: &'m Message, name: &str) -> Option<&'m Field> {
    message.all_fields().find(|f| f.name == name)
}

fn shown(field: &Field) -> String {
    format!("{}{}", if field.repeated { "repeated " } else { "" }, field.kind)
}

/// Kinds that read each other's bytes.
fn wire(kind: &FieldKind) -> &'static str {
    match kind {
        FieldKind::Scalar(s) => match s {
            Scalar::Int32 | Scalar::Int64 | Scalar::Uint32 | Scalar::Uint64 | Scalar::Bool => {
                "varint"
            }
            Scalar::Sint32 | Scalar::Sint64 => "zigzag",
            Scalar::Fixed32 | Scalar::Sfixed32 => "fixed32",
            Scalar::Fixed64 | Scalar::Sfixed64 => "fixed64",
            Scalar::Float => "float",
            Scalar::Double => "double",
            Scalar::String | Scalar::Bytes => "bytes",
        },
        FieldKind::Enum(_) => "varint",
        FieldKind::Message(_) => "message",
        FieldKind::Map { .. } => "map",
        FieldKind::Unresolved(_) => "",
    }
}

/// Kinds that read each other's JSON: 64-bit numbers are strings there, which readers of any
/// number accept.
fn json(kind: &FieldKind) -> &'static str {
    match kind {
        FieldKind::Scalar(s) => match s {
            Scalar::Bool => "bool",
            Scalar::Float | Scalar::Double => "fraction",
            Scalar::String => "string",
            Scalar::Bytes => "base64",
            _ => "number",
        },
        FieldKind::Enum(_) => "enum",
        FieldKind::Message(_) => "message",
        FieldKind::Map { .. } => "map",
        FieldKind::Unresolved(_) => "",
    }
}
