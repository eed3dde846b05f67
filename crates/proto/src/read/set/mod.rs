//! Descriptor sets: what `protoc -o` and `buf build -o` write, binary or as JSON.
//!
//! A set comes from outside and is not trusted: its size is capped, it is cut by a reader that
//! cannot fail, and no descriptor pool is built of it (one that knows no editions panics on them).
//! A set has no source text: where the sources are at hand their places are shown, otherwise those
//! in a listing made from the set.

mod json;
mod listing;
mod sources;
mod types;
mod wire;

use super::build::{self, Draft};
use super::edition::{Readable, name_of_edition};
use prost::Message as _;
use prost_types::{DescriptorProto, EnumDescriptorProto, FileDescriptorProto, FileDescriptorSet};
use types::Types;

use crate::{Input, ProtoSet};
use kilter_diag::{Code, Diagnostic, Source, Span};
use std::collections::BTreeSet;
use std::sync::Arc;

/// Larger sets are refused: the largest public API's is a tenth of it.
const MAX_BYTES: usize = 256 << 20;

/// So are sets with more parts: an empty part is two bytes in a set and hundreds in memory.
const MAX_PARTS: usize = 2_000_000;

/// What all files are bound by the wire format to: `FileDescriptorSet.file`.
const SET_FILE: u64 = 1;

/// One file of a set.
struct SetFile {
    descriptor: FileDescriptorProto,
    /// Its number, where it is written in an edition.
    edition: Option<i32>,
}

/// Reads a descriptor set. `path` is where it stands, for findings; a set whose first byte is a
/// brace is JSON. `sources` are texts it may have been made from, whose places are then shown.
///
/// Reported: a set that cannot be decoded (PM905), one without what the comparison needs (PM906),
/// and what [`crate::read`] reports of links between files.
pub fn read_descriptor_set(
    path: &str,
    bytes: &[u8],
    sources: &[Input],
) -> (ProtoSet, Vec<Diagnostic>) {
    let files = match decode(bytes) {
        Ok(files) => files,
        Err(why) => return (ProtoSet::default(), vec![unreadable(path, &why)]),
    };
    let mut found = lacking(path, &files);
    let mut drafts = Vec::with_capacity(files.len());
    for file in files {
        let (draft, newer) = draft(path, file, sources);
        found.extend(newer);
        drafts.push(draft);
    }
    let (set, mut linking) = super::link::link(drafts);
    // What the set lacks is said once, and what to do about it is not the same.
    linking.retain(|d| d.code != Code("PM902"));
    found.extend(linking);
    (set, found)
}

fn decode(bytes: &[u8]) -> Result<Vec<SetFile>, String> {
    if bytes.len() > MAX_BYTES {
        return Err(format!("it has more than {} MiB", MAX_BYTES >> 20));
    }
    let mut files = if bytes.trim_ascii_start().first() == Some(&b'{') {
        json::decode(bytes)?
    } else {
        binary(bytes)?
    };
    if files.is_empty() {
        return Err("it holds no file; it is no FileDescriptorSet".to_owned());
    }
    // Two files of one name are one file; the first counts.
    let mut names = BTreeSet::new();
    files.retain(|f| names.insert(f.descriptor.name().to_owned()));
    Ok(files)
}

fn binary(bytes: &[u8]) -> Result<Vec<SetFile>, String> {
    if parts(bytes, Part::Set) > MAX_PARTS {
        return Err(format!("it has more than {MAX_PARTS} parts"));
    }
    let set =
        FileDescriptorSet::decode(bytes).map_err(|e| format!("it is no FileDescriptorSet: {e}"))?;
    let raw: Vec<&[u8]> = wire::messages(bytes, SET_FILE).collect();
    if raw.len() != set.file.len() {
        return Err("it is no FileDescriptorSet: fields of another kind are in it".to_owned());
    }
    let types = Types::of(set.file.iter());
    let mut out = Vec::with_capacity(raw.len());
    for (file, raw) in set.file.iter().zip(raw) {
        let mut descriptor = file.clone();
        Annotate { types: &types }.file(&mut descriptor, raw);
        // `FileDescriptorProto.edition`, which prost-types does not know.
        let edition = wire::fields(raw).find_map(|(n, v)| match v {
            wire::Value::Varint(v) if n == 14 => i32::try_from(v).ok(),
            _ => None,
        });
        out.push(SetFile { descriptor, edition });
    }
    Ok(out)
}

/// What a part of a set can hold further parts of.
#[derive(Clone, Copy)]
enum Part {
    Set,
    File,
    /// At this depth.
    Message(usize),
    /// Only parts that hold no others.
    Flat,
}

/// How many parts there are; counting ends when there are too many.
fn parts(bytes: &[u8], part: Part) -> usize {
    let mut count = 0;
    for (number, value) in wire::fields(bytes) {
        let wire::Value::Bytes(inner) = value else { continue };
        count += 1;
        count += match (part, number) {
            (Part::Set, SET_FILE) => parts(inner, Part::File),
            (Part::File, 4) => parts(inner, Part::Message(1)),
            // Enums, services, source info.
            (Part::File, 5 | 6 | 9) | (Part::Message(_), 4) => parts(inner, Part::Flat),
            // Deeper ones are refused by the decoder.
            (Part::Message(depth), 3) if depth < 100 => parts(inner, Part::Message(depth + 1)),
            _ => 0,
        };
        if count > MAX_PARTS {
            break;
        }
    }
    count
}

/// Adds to descriptors the options that `prost-types` drops, as uninterpreted ones. Walks the
/// descriptors and the bytes they were decoded from side by side.
struct Annotate<'a> {
    types: &'a Types<'a>,
}

impl Annotate<'_> {
    fn file(&self, file: &mut FileDescriptorProto, raw: &[u8]) {
        let options = raw_options(raw, 8);
        if !options.is_empty() {
            let own = self.types.options("FileOptions", &[(23, "deprecated")], 50, &options);
            file.options.get_or_insert_default().uninterpreted_option = own;
        }
        for (message, raw) in file.message_type.iter_mut().zip(wire::messages(raw, 4)) {
            self.message(message, raw);
        }
        for (e, raw) in file.enum_type.iter_mut().zip(wire::messages(raw, 5)) {
            self.enum_type(e, raw);
        }
    }

    fn message(&self, message: &mut DescriptorProto, raw: &[u8]) {
        let options = raw_options(raw, 7);
        if !options.is_empty() {
            let own = self.types.options("MessageOptions", &[(3, "deprecated")], 12, &options);
            message.options.get_or_insert_default().uninterpreted_option = own;
        }
        for (field, raw) in message.field.iter_mut().zip(wire::messages(raw, 2)) {
            let options = raw_options(raw, 8);
            if !options.is_empty() {
                let own = [(3, "deprecated"), (16, "debug_redact")];
                let own = self.types.options("FieldOptions", &own, 21, &options);
                field.options.get_or_insert_default().uninterpreted_option = own;
            }
        }
        for (nested, raw) in message.nested_type.iter_mut().zip(wire::messages(raw, 3)) {
            self.message(nested, raw);
        }
        for (e, raw) in message.enum_type.iter_mut().zip(wire::messages(raw, 4)) {
            self.enum_type(e, raw);
        }
        for (oneof, raw) in message.oneof_decl.iter_mut().zip(wire::messages(raw, 8)) {
            let options = raw_options(raw, 2);
            if !options.is_empty() {
                let own = self.types.options("OneofOptions", &[], 1, &options);
                oneof.options.get_or_insert_default().uninterpreted_option = own;
            }
        }
    }

    fn enum_type(&self, e: &mut EnumDescriptorProto, raw: &[u8]) {
        let options = raw_options(raw, 3);
        if !options.is_empty() {
            let own = self.types.options("EnumOptions", &[(3, "deprecated")], 7, &options);
            e.options.get_or_insert_default().uninterpreted_option = own;
        }
        for (value, raw) in e.value.iter_mut().zip(wire::messages(raw, 2)) {
            let options = raw_options(raw, 3);
            if !options.is_empty() {
                let own = [(1, "deprecated"), (3, "debug_redact")];
                let own = self.types.options("EnumValueOptions", &own, 2, &options);
                value.options.get_or_insert_default().uninterpreted_option = own;
            }
        }
    }
}

fn raw_options(raw: &[u8], number: u64) -> Vec<u8> {
    wire::messages(raw, number).flatten().copied().collect()
}

/// A file of the set with places: of its source where that is at hand, otherwise of a listing.
fn draft(path: &str, file: SetFile, sources: &[Input]) -> (Draft, Option<Diagnostic>) {
    let SetFile { mut descriptor, edition } = file;
    let name = descriptor.name().to_owned();
    let edition = (descriptor.syntax() == "editions" || edition.is_some())
        .then(|| name_of_edition(edition.unwrap_or(0)));
    let (source, readable) = match sources::find(&mut descriptor, sources) {
        Some((source, readable)) => (source, readable),
        None => {
            let text = listing::write(&mut descriptor, edition.as_deref());
            let source = Source::new(format!("{path}#{name}"), text);
            let readable = Readable::plain(&source.text);
            (source, readable)
        }
    };
    let mut readable = readable;
    readable.edition = edition.map(|e| (e, 0..0));
    let newer = super::newer_edition(&source, &readable);
    (build::draft(&Input { source, name }, &readable, descriptor), newer)
}

/// PM906: what a set should have and has not.
fn lacking(path: &str, files: &[SetFile]) -> Vec<Diagnostic> {
    let names: BTreeSet<&str> = files.iter().map(|f| f.descriptor.name()).collect();
    let missing: Vec<&str> = files
        .iter()
        .flat_map(|f| &f.descriptor.dependency)
        .map(String::as_str)
        .filter(|d| !names.contains(d) && !d.starts_with("google/protobuf/"))
        .collect::<BTreeSet<_>>()
        .into_iter()
        .collect();
    let mut out = Vec::new();
    let report = |what: String| {
        Diagnostic::info(Code("PM906"), format!("descriptor set {path} {what}"))
            .command("buf build -o api.binpb")
            .command("protoc --include_imports --include_source_info -o api.binpb FILES")
    };
    if !missing.is_empty() {
        out.push(
            report(format!("lacks {} that its files import", several(missing.len(), "file")))
                .note(format!("lacking: {}", missing.join(", ")))
                .note(
                    "options that those files declare (buf.validate, for one) are not understood",
                ),
        );
    }
    if files.iter().all(|f| f.descriptor.source_code_info.is_none()) {
        out.push(
            report("has no source info".to_owned())
                .note("`@db` comments and lines are those of the sources where they are at hand"),
        );
    }
    out
}

fn several(n: usize, word: &str) -> String {
    if n == 1 { format!("1 {word}") } else { format!("{n} {word}s") }
}

fn unreadable(path: &str, why: &str) -> Diagnostic {
    let source: Arc<Source> = Source::new(path, "");
    Diagnostic::error(Code("PM905"), format!("descriptor set {path} cannot be read: {why}"))
        .at(Span::new(&source, 0..0), "")
        .note("its messages are not checked")
        .command("buf build -o api.binpb")
        .command("protoc --include_imports --include_source_info -o api.binpb FILES")
}
