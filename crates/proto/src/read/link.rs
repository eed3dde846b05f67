//! Finds what type names mean.
//!
//! A name is looked up in its scopes among what its file sees: the file itself, what it imports,
//! and what those import publicly. Lenient: what is found nowhere there is looked up in all files,
//! since imports may be missing. Well-known types are known by full name without a file.

use super::build::{Draft, Extension, join};
use super::imports::Imports;
use crate::{Field, FieldKind, Presence, ProtoSet, Syntax, WellKnown};
use kilter_diag::{Code, Diagnostic, Span, Subject};
use std::collections::{BTreeMap, BTreeSet};

#[derive(Clone, Copy)]
enum Sort {
    Message,
    Enum,
}

/// What every file declares, by full name; a name may be declared in several.
#[derive(Default)]
struct Names(BTreeMap<String, Vec<(usize, Sort)>>);

/// The names as one file sees them.
struct View<'a> {
    names: &'a Names,
    visible: BTreeSet<usize>,
}

pub(super) fn link(drafts: Vec<Draft>) -> (ProtoSet, Vec<Diagnostic>) {
    let mut names = Names::default();
    for (i, draft) in drafts.iter().enumerate() {
        for message in &draft.messages {
            names.add(&message.full_name, i, Sort::Message);
        }
        for e in &draft.enums {
            names.add(&e.full_name, i, Sort::Enum);
        }
    }
    let imports = Imports::of(&drafts);
    let mut found = imports.missing(&drafts);
    found.extend(declared_twice(&drafts));
    let mut set = ProtoSet::default();
    let mut extensions = Vec::new();
    for (i, mut draft) in drafts.into_iter().enumerate() {
        let names = View { names: &names, visible: imports.visible(i) };
        for message in &mut draft.messages {
            let scope = message.full_name.clone();
            resolve_fields(&scope, &mut message.fields, &draft.file.syntax, &names, &mut found);
        }
        for Extension { scope, extendee, mut field } in draft.extensions {
            // A message that no file declares is nobody's payload.
            let Some((target, Sort::Message)) = names.lookup(&scope, &extendee) else { continue };
            let own = std::slice::from_mut(&mut field);
            resolve_fields(&scope, own, &draft.file.syntax, &names, &mut found);
            extensions.push((target, field));
        }
        for service in &mut draft.services {
            let scope = service.full_name.clone();
            for method in &mut service.methods {
                for name in [&mut method.input, &mut method.output] {
                    if let Some((full, _)) = names.lookup(&scope, name) {
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
    extensions.sort_by(|(a, f), (b, g)| (a, f.number).cmp(&(b, g.number)));
    for (target, field) in extensions {
        if let Some(i) = set.message_index(&target) {
            set.messages[i].extensions.push(field);
        }
    }
    set.enums.sort_by(|a, b| (&a.full_name, a.span.path()).cmp(&(&b.full_name, b.span.path())));
    set.enums.dedup_by(|b, a| a.full_name == b.full_name);
    set.services.sort_by(|a, b| a.full_name.cmp(&b.full_name));
    mark_request_shapes(&mut set);
    (set, found)
}

fn resolve_fields(
    scope: &str,
    fields: &mut [Field],
    syntax: &Syntax,
    names: &View<'_>,
    found: &mut Vec<Diagnostic>,
) {
    for field in fields {
        let target = match &mut field.kind {
            FieldKind::Map { value, .. } => &mut **value,
            kind => kind,
        };
        let FieldKind::Unresolved(name) = target else { continue };
        match names.lookup(scope, name) {
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
                .about(Subject {
                    message: Some(scope.to_owned()),
                    field: Some(format!("{scope}.{}", field.name)),
                    ..Subject::default()
                })
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

impl Names {
    fn add(&mut self, full_name: &str, file: usize, sort: Sort) {
        self.0.entry(full_name.to_owned()).or_default().push((file, sort));
    }

    fn known(&self, full: &str, seen: impl Fn(usize) -> bool) -> Option<(String, Sort)> {
        let own = self.0.get(full).into_iter().flatten().find(|(file, _)| seen(*file));
        let sort = match own {
            Some((_, sort)) => *sort,
            None if WellKnown::of(full).is_some() => Sort::Message,
            None if full == "google.protobuf.NullValue" => Sort::Enum,
            None => return None,
        };
        Some((full.to_owned(), sort))
    }

    /// What `name` means in `scope`: innermost scope first; a leading dot makes it absolute.
    fn lookup(
        &self,
        scope: &str,
        name: &str,
        seen: impl Fn(usize) -> bool,
    ) -> Option<(String, Sort)> {
        if let Some(absolute) = name.strip_prefix('.') {
            return self.known(absolute, seen);
        }
        let mut scope = scope;
        loop {
            if let Some(found) = self.known(&join(scope, name), &seen) {
                return Some(found);
            }
            if scope.is_empty() {
                return None;
            }
            scope = scope.rsplit_once('.').map_or("", |(outer, _)| outer);
        }
    }
}

impl View<'_> {
    fn lookup(&self, scope: &str, name: &str) -> Option<(String, Sort)> {
        let seen = self.names.lookup(scope, name, |file| self.visible.contains(&file));
        seen.or_else(|| self.names.lookup(scope, name, |_| true))
    }
}

/// PM908: a name that two files declare differently. Copies that say the same are no finding.
fn declared_twice(drafts: &[Draft]) -> Vec<Diagnostic> {
    let all = drafts.iter().flat_map(|d| {
        let messages = d.messages.iter().map(|m| (&m.full_name, &m.span, &m.name_span));
        messages.chain(d.enums.iter().map(|e| (&e.full_name, &e.span, &e.span)))
    });
    let mut by_name: BTreeMap<&String, Vec<(&Span, &Span)>> = BTreeMap::new();
    for (name, span, name_span) in all {
        by_name.entry(name).or_default().push((span, name_span));
    }
    let mut out = Vec::new();
    for (name, mut places) in by_name.into_iter().filter(|(_, places)| places.len() > 1) {
        // The one with the first path is the one that counts.
        places.sort_by_key(|(span, _)| (span.path().to_owned(), span.range.start));
        let (first, shown) = places[0];
        let Some((_, other)) = places.iter().find(|(span, _)| span.text() != first.text()) else {
            continue;
        };
        out.push(
            Diagnostic::warning(
                Code("PM908"),
                format!("`{name}` is declared twice, and not in the same way; the other is used"),
            )
            .about(Subject { message: Some(name.clone()), ..Subject::default() })
            .at((*other).clone(), "this one is not looked at")
            .at(shown.clone(), "this one is")
            .help("leave one of the two out with `exclude` in `[proto]`, or name the `roots`"),
        );
    }
    out
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
