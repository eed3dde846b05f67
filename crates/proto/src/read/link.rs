//! Finds what type names mean.
//!
//! Lenient: a name is looked up in its scopes over all files that were read, whether the file that
//! uses it imports them or not. Well-known types are known by full name without a file.

use super::build::{Draft, join};
use crate::{FieldKind, Message, Presence, ProtoSet, Syntax, WellKnown};
use kilter_diag::{Code, Diagnostic};
use std::collections::{BTreeMap, BTreeSet};

#[derive(Clone, Copy)]
enum Sort {
    Message,
    Enum,
}

pub(super) fn link(drafts: Vec<Draft>) -> (ProtoSet, Vec<Diagnostic>) {
    let mut names: BTreeMap<String, Sort> = BTreeMap::new();
    for draft in &drafts {
        names.extend(draft.messages.iter().map(|m| (m.full_name.clone(), Sort::Message)));
        names.extend(draft.enums.iter().map(|e| (e.full_name.clone(), Sort::Enum)));
    }
    let mut found = missing_imports(&drafts);
    let mut set = ProtoSet::default();
    for mut draft in drafts {
        for message in &mut draft.messages {
            resolve_fields(message, &draft.file.syntax, &names, &mut found);
        }
        for service in &mut draft.services {
            let scope = service.full_name.clone();
            for method in &mut service.methods {
                for name in [&mut method.input, &mut method.output] {
                    if let Some((full, _)) = lookup(&names, &scope, name) {
                        *name = full;
                    }
                }
            }
        }
        set.files.push(draft.file);
        set.messages.append(&mut draft.messages);
        set.enums.append(&mut draft.enums);
        set.services.append(&mut draft.services);
    }
    // A vendored copy declares the same names again; the one with the first path stays.
    set.messages.sort_by(|a, b| (&a.full_name, a.span.path()).cmp(&(&b.full_name, b.span.path())));
    set.messages.dedup_by(|b, a| a.full_name == b.full_name);
    set.enums.sort_by(|a, b| (&a.full_name, a.span.path()).cmp(&(&b.full_name, b.span.path())));
    set.enums.dedup_by(|b, a| a.full_name == b.full_name);
    set.services.sort_by(|a, b| a.full_name.cmp(&b.full_name));
    mark_request_shapes(&mut set);
    (set, found)
}

fn resolve_fields(
    message: &mut Message,
    syntax: &Syntax,
    names: &BTreeMap<String, Sort>,
    found: &mut Vec<Diagnostic>,
) {
    let scope = message.full_name.clone();
    for field in &mut message.fields {
        let target = match &mut field.kind {
            FieldKind::Map { value, .. } => &mut **value,
            kind => kind,
        };
        let FieldKind::Unresolved(name) = target else { continue };
        match lookup(names, &scope, name) {
            Some((full, Sort::Message)) => *target = FieldKind::Message(full),
            Some((full, Sort::Enum)) => *target = FieldKind::Enum(full),
            None => found.push(
                Diagnostic::warning(
                    Code("PM903"),
                    format!(
                        "type `{name}` of field `{scope}.{}` is declared in none of the files; \
                         the field's type is not checked",
                        field.name
                    ),
                )
                .at(field.span.clone(), "")
                .help(
                    "add the file that declares it to `include` in `[proto]`; \
                     `buf export -o third_party` writes dependencies into the working tree",
                ),
            ),
        }
        if let FieldKind::Message(name) = &field.kind
            && !field.repeated
            && field.oneof.is_none()
        {
            field.presence = message_presence(name, field.presence, syntax);
        }
    }
}

/// Messages always track presence. Only where the author chose it does it say something about
/// NULL: proto3 `optional`, and wrappers, whose one purpose it is.
fn message_presence(name: &str, written: Presence, syntax: &Syntax) -> Presence {
    let wrapper = matches!(WellKnown::of(name), Some(WellKnown::Wrapper(_)));
    match written {
        Presence::Required => Presence::Required,
        _ if wrapper => Presence::Explicit,
        Presence::Explicit if *syntax == Syntax::Proto3 => Presence::Explicit,
        _ => Presence::Inherent,
    }
}

/// What `name` means in `scope`: innermost scope first; a leading dot makes it absolute.
fn lookup(names: &BTreeMap<String, Sort>, scope: &str, name: &str) -> Option<(String, Sort)> {
    if let Some(absolute) = name.strip_prefix('.') {
        return known(names, absolute);
    }
    let mut scope = scope;
    loop {
        if let Some(found) = known(names, &join(scope, name)) {
            return Some(found);
        }
        if scope.is_empty() {
            return None;
        }
        scope = scope.rsplit_once('.').map_or("", |(outer, _)| outer);
    }
}

fn known(names: &BTreeMap<String, Sort>, full: &str) -> Option<(String, Sort)> {
    let sort = match names.get(full) {
        Some(sort) => *sort,
        None if WellKnown::of(full).is_some() => Sort::Message,
        None if full == "google.protobuf.NullValue" => Sort::Enum,
        None => return None,
    };
    Some((full.to_owned(), sort))
}

/// PM902, once for each path that is imported and not there.
fn missing_imports(drafts: &[Draft]) -> Vec<Diagnostic> {
    let paths: BTreeSet<&str> = drafts.iter().map(|d| d.file.source.path.as_str()).collect();
    let present = |import: &str| {
        import.starts_with("google/protobuf/")
            || import.starts_with("google/type/")
            || import == "google/rpc/status.proto"
            || paths.iter().any(|p| {
                p.strip_suffix(import).is_some_and(|front| front.is_empty() || front.ends_with('/'))
            })
    };
    let mut missing: BTreeMap<&str, (usize, Diagnostic)> = BTreeMap::new();
    for import in drafts.iter().flat_map(|d| &d.file.imports) {
        if present(&import.path) {
            continue;
        }
        let fresh = || {
            let text = format!("imported file `{}` is not among the files read", import.path);
            let finding = Diagnostic::info(Code("PM902"), text).at(import.span.clone(), "").help(
                "if its types matter for the comparison, add its folder to `include` in \
                     `[proto]`; `buf export -o third_party` writes dependencies there",
            );
            (0, finding)
        };
        missing.entry(&import.path).or_insert_with(fresh).0 += 1;
    }
    let note = |(count, finding): (usize, Diagnostic)| match count {
        1 => finding,
        n => finding.note(format!("imported by {n} files")),
    };
    missing.into_values().map(note).collect()
}

/// Requests and responses by their names, and whatever is only ever sent to a service. What a
/// service answers with is often the stored resource itself (`rpc GetBook(…) returns (Book)`).
fn mark_request_shapes(set: &mut ProtoSet) {
    let mut inputs = BTreeSet::new();
    let mut others = BTreeSet::new();
    for method in set.services.iter().flat_map(|s| &s.methods) {
        inputs.insert(method.input.clone());
        others.insert(method.output.clone());
    }
    for field in set.messages.iter().flat_map(|m| &m.fields) {
        let kind = match &field.kind {
            FieldKind::Map { value, .. } => value,
            kind => kind,
        };
        if let FieldKind::Message(name) = kind {
            others.insert(name.clone());
        }
    }
    for message in &mut set.messages {
        let by_name = ["Request", "Response", "Req", "Resp", "Reply"]
            .iter()
            .any(|s| message.name.len() > s.len() && message.name.ends_with(s));
        let only_input =
            inputs.contains(&message.full_name) && !others.contains(&message.full_name);
        message.is_request_shape = by_name || only_input;
    }
}
