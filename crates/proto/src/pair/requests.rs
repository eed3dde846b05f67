//! Requests that write a paired resource: `CreateDeploymentRequest` beside `Deployment`.

use super::fields::{self, FieldCx};
use super::names::{normalise, without_affixes};
use super::rules::Rules;
use super::{Pair, Pairing, Via};
use crate::{FieldKind, Role};
use kilter_diag::Diagnostic;
use std::collections::{BTreeMap, BTreeSet};

/// Adds a pair for each such request that nobody declared otherwise.
pub(super) fn add(
    cx: &Pairing<'_>,
    rules: &Rules,
    pairs: &mut Vec<Pair>,
    found: &mut Vec<Diagnostic>,
) {
    let requests = requests(cx, rules, pairs);
    let mut new = Vec::new();
    for resource in pairs.iter().filter(|p| p.role == Role::Resource) {
        let message = &cx.protos.messages[resource.message];
        let mut names = vec![normalise(&message.name)];
        names.extend(without_affixes(&message.name).filter(|bare| *bare != names[0]));
        let mut own: Vec<(usize, Role)> = names
            .into_iter()
            .filter_map(|name| requests.get(&(message.package.as_str(), name)))
            .flatten()
            .copied()
            .collect();
        own.sort_by_key(|(r, _)| *r);
        for (r, role) in own {
            let request = &cx.protos.messages[r];
            let Some(table) = cx.tables.get(&resource.table) else { continue };
            let carried = request.fields.iter().position(|f| {
                !f.repeated && f.kind == FieldKind::Message(message.full_name.clone())
            });
            let fcx = FieldCx { cx, rules, rule: None, message: r, table, role };
            let mut own = Vec::new();
            let mut pair = fields::pair_up(&fcx, &mut own);
            pair.declared = resource.declared;
            pair.why = format!("writes `{}`", message.full_name);
            match carried {
                Some(field) => carry(cx, resource, field, &mut pair),
                None if pair.fields.is_empty() => continue,
                None => found.append(&mut own),
            }
            // A request shows how rows are written, not all that there is of them.
            pair.unmatched_fields.clear();
            new.push(pair);
        }
    }
    pairs.append(&mut new);
}

/// The request carries the resource whole: its fields count, except those only the server sets.
fn carry(cx: &Pairing<'_>, resource: &Pair, field: usize, pair: &mut Pair) {
    pair.fields.retain(|m| m.field != field && m.owner == pair.message);
    pair.covered.retain(|c| c.field != field);
    for m in &resource.fields {
        if !cx.protos.messages[m.owner].fields[m.field].has_behavior("OUTPUT_ONLY") {
            let mut m = m.clone();
            m.via = Via::Resource;
            pair.fields.push(m);
        }
    }
    pair.unmatched_columns.retain(|c| !pair.fields.iter().any(|m| m.column == *c));
}

/// The requests that nobody declared anything about, by package and by what they are about,
/// normalised.
fn requests<'a>(
    cx: &Pairing<'a>,
    rules: &Rules,
    pairs: &[Pair],
) -> BTreeMap<(&'a str, String), Vec<(usize, Role)>> {
    let paired: BTreeSet<usize> = pairs.iter().map(|p| p.message).collect();
    let mut out: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for (r, request) in cx.protos.messages.iter().enumerate() {
        if paired.contains(&r) || rules.not_stored.contains(&r) {
            continue;
        }
        if let Some((role, about)) = role_of(&request.name) {
            out.entry((request.package.as_str(), normalise(about))).or_default().push((r, role));
        }
    }
    out
}

/// What a request does, going by its name, and to what.
fn role_of(request: &str) -> Option<(Role, &str)> {
    let body = request.strip_suffix("Request")?;
    let creates = body.strip_prefix("Create").or_else(|| body.strip_prefix("Upsert"));
    match creates {
        Some(about) => Some((Role::Create, about)),
        None => body.strip_prefix("Update").map(|about| (Role::Update, about)),
    }
}
