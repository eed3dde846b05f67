//! Messages whose parts have columns of their own: `ResourceLimits limits` in `limits_cpu_millis`.

use super::fields::{FieldCx, inferred};
use super::names::normalise;
use super::rules::MaybeAt;
use super::{Covered, FieldMatch, Pair, Unmatched, Via};
use crate::{FieldKind, WellKnown};
use kilter_diag::{Code, Diagnostic};
use std::collections::BTreeMap;

/// Messages may contain themselves; nothing real is deeper.
const MAX_DEPTH: usize = 5;

/// A part of a message field.
struct Leaf {
    owner: usize,
    field: usize,
    column: Option<String>,
}

/// Message fields that have no column themselves but columns that begin with their name, and
/// single messages stored in another row that a `…_id` column refers to.
pub(super) fn by_prefix(fcx: &FieldCx<'_>, open: &mut Vec<usize>, pair: &mut Pair) {
    open.retain(|&f| {
        let field = &fcx.message().fields[f];
        let FieldKind::Message(name) = &field.kind else { return true };
        if field.repeated {
            return true;
        }
        if let Some(known) = field.kind.well_known() {
            return !by_parts(fcx, f, name, known, pair);
        }
        let mut leaves = Vec::new();
        if let Some(target) = fcx.cx.protos.message_index(name) {
            collect(fcx, target, &normalise(&field.name), 0, &mut leaves);
        }
        let id = format!("{}id", normalise(&field.name));
        let reference = fcx.table.column_like(&id);
        let matched = leaves.iter().filter(|l| l.column.is_some()).count();
        // `owner_id` alone is a reference to an owner, not its part.
        let only_reference = matched == 0
            || (matched == 1
                && leaves.iter().any(|l| l.column.as_ref() == reference && reference.is_some()));
        match (only_reference, reference) {
            (true, Some(column)) => {
                pair.covered
                    .push(Covered { field: f, by: format!("the row `{column}` refers to") });
                false
            }
            (true, None) => true,
            (false, _) => {
                let columns = format!("columns `{}_…`", field.name);
                pair.covered.push(Covered { field: f, by: columns });
                for leaf in leaves {
                    add(fcx, leaf, pair);
                }
                false
            }
        }
    });
}

/// The parts of well-known messages that are kept in columns of their own, each by the names such
/// columns have. Their file is often not at hand.
fn parts(known: WellKnown) -> &'static [&'static [&'static str]] {
    match known {
        WellKnown::Money => &[&["currency_code", "currency"], &["units"], &["nanos"]],
        WellKnown::LatLng => &[&["latitude", "lat"], &["longitude", "lng", "lon", "long"]],
        _ => &[],
    }
}

/// A well-known message whose parts all have columns that begin with the field's name.
fn by_parts(fcx: &FieldCx<'_>, f: usize, message: &str, known: WellKnown, pair: &mut Pair) -> bool {
    let prefix = normalise(&fcx.message().fields[f].name);
    let column = |names: &&[&str]| {
        names.iter().find_map(|n| fcx.table.column_like(&format!("{prefix}{}", normalise(n))))
    };
    let columns: Vec<&String> = parts(known).iter().filter_map(column).collect();
    if columns.is_empty() || columns.len() < parts(known).len() {
        return false;
    }
    let owner = fcx.cx.protos.message_index(message);
    for (names, column) in parts(known).iter().zip(columns) {
        let part = owner.and_then(|m| {
            let fields = &fcx.cx.protos.messages[m].fields;
            Some((m, fields.iter().position(|f| f.name == names[0])?))
        });
        match part {
            Some((owner, field)) => {
                add(fcx, Leaf { owner, field, column: Some(column.clone()) }, pair);
            }
            None => pair.internal_columns.push(column.clone()),
        }
    }
    let by = format!("columns `{}_…`", fcx.message().fields[f].name);
    pair.covered.push(Covered { field: f, by });
    true
}

fn add(fcx: &FieldCx<'_>, leaf: Leaf, pair: &mut Pair) {
    match leaf.column {
        Some(column) => {
            let field = &fcx.cx.protos.messages[leaf.owner].fields[leaf.field];
            pair.fields.push(FieldMatch {
                owner: leaf.owner,
                field: leaf.field,
                codec: inferred(field, &column),
                column,
                payload: false,
                via: Via::Flattened,
            });
        }
        None => pair.unmatched_fields.push(Unmatched { owner: leaf.owner, field: leaf.field }),
    }
}

fn collect(fcx: &FieldCx<'_>, owner: usize, prefix: &str, depth: usize, out: &mut Vec<Leaf>) {
    for (f, field) in fcx.cx.protos.messages[owner].fields.iter().enumerate() {
        let wanted = format!("{prefix}{}", normalise(&field.name));
        let column = fcx.table.column_like(&wanted).cloned();
        if column.is_none()
            && depth < MAX_DEPTH
            && !field.repeated
            && field.kind.well_known().is_none()
            && let FieldKind::Message(name) = &field.kind
            && let Some(inner) = fcx.cx.protos.message_index(name)
            // A message that contains itself a hundred times has 100⁵ parts, and no such columns.
            && fcx.table.begins(&wanted)
        {
            let before = out.len();
            collect(fcx, inner, &wanted, depth + 1, out);
            if out[before..].iter().any(|l| l.column.is_some()) {
                continue;
            }
            out.truncate(before);
        }
        out.push(Leaf { owner, field: f, column });
    }
}

/// `flatten = { "cron_schedule.cron" = "Schedule" }`.
pub(super) fn declared(
    fcx: &FieldCx<'_>,
    f: usize,
    columns: &BTreeMap<String, String>,
    pair: &mut Pair,
    found: &mut Vec<Diagnostic>,
) {
    let field = &fcx.message().fields[f];
    pair.covered.push(Covered { field: f, by: "columns named in the configuration".into() });
    for (path, column) in columns {
        let place = fcx.cx.config.place(path);
        if !fcx.has_column(column) {
            let text = format!("mapped column `{}.{column}` does not exist", fcx.table.name);
            found.push(
                Diagnostic::error(Code("PM002"), text)
                    .maybe_at(place, "")
                    .help(format!("the columns are {}", fcx.table.columns.join(", "))),
            );
            continue;
        }
        let known = field.kind.well_known().is_some_and(|k| parts(k).iter().any(|p| p[0] == path));
        if known && resolve(fcx, &field.kind, path).is_none() {
            pair.internal_columns.push(column.clone());
            continue;
        }
        let Some((owner, leaf)) = resolve(fcx, &field.kind, path) else {
            let text = format!("`{}` has no part `{path}`", field.name);
            found.push(
                Diagnostic::error(Code("PM001"), text)
                    .maybe_at(place, "")
                    .at(field.span.clone(), "the field")
                    .help("write field names, joined by dots, as the proto has them"),
            );
            continue;
        };
        add(fcx, Leaf { owner, field: leaf, column: Some(column.clone()) }, pair);
    }
}

fn resolve(fcx: &FieldCx<'_>, kind: &FieldKind, path: &str) -> Option<(usize, usize)> {
    let mut kind = kind;
    let mut at = None;
    for part in path.split('.') {
        let FieldKind::Message(name) = kind else { return None };
        let owner = fcx.cx.protos.message_index(name)?;
        let fields = &fcx.cx.protos.messages[owner].fields;
        let field = fields.iter().position(|f| f.name == part)?;
        kind = &fields[field].kind;
        at = Some((owner, field));
    }
    at
}
