//! Requests that write a paired resource: `CreateDeploymentRequest` beside `Deployment`.

use super::fields::{self, FieldCx};
use super::names::{normalise, without_affixes};
use super::rules::Rules;
use super::{Pair, Pairing, Via};
use crate::{FieldKind, Role};
use kilter_diag::Diagnostic;

/// Adds a pair for each such request that nobody declared otherwise.
pub(super) fn add(
    cx: &Pairing<'_>,
    rules: &Rules,
    pairs: &mut Vec<Pair>,
    found: &mut Vec<Diagnostic>,
) {
    let mut new = Vec::new();
    for resource in pairs.iter().filter(|p| p.role == Role::Resource) {
        let message = &cx.protos.messages[resource.message];
        for (r, request) in cx.protos.messages.iter().enumerate() {
            if request.package != message.package
                || pairs.iter().any(|p| p.message == r)
                || rules.not_stored.contains(&r)
            {
                continue;
            }
            let Some(role) = role_of(&request.name, &message.name) else { continue };
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

fn role_of(request: &str, resource: &str) -> Option<Role> {
    let body = request.strip_suffix("Request")?;
    let (role, about) = if let Some(rest) = body.strip_prefix("Create") {
        (Role::Create, rest)
    } else if let Some(rest) = body.strip_prefix("Upsert") {
        (Role::Create, rest)
    } else {
        (Role::Update, body.strip_prefix("Update")?)
    };
    let about = normalise(about);
    let same =
        about == normalise(resource) || without_affixes(resource).is_some_and(|bare| bare == about);
    same.then_some(role)
}
