//! Pairs that somebody declared: in the configuration, in a proto's comment, in a model's comment.

use super::fields::{self, FieldCx};
use super::hints;
use super::names::nearest;
use super::rules::{MaybeAt, Rules, disagreement};
use super::{Pair, Pairing};
use crate::{PairRule, Role};
use kilter_diag::{Code, Diagnostic, Span};
use std::collections::BTreeMap;

/// One declaration whose two sides exist.
pub(super) struct Declaration<'a> {
    pub message: usize,
    pub table: String,
    pub role: Role,
    pub why: String,
    pub rule: Option<&'a PairRule>,
    span: Option<Span>,
}

/// Gathers declarations, the configuration's first, since it goes before comments.
pub(super) fn declarations<'a>(
    cx: &Pairing<'a>,
    rules: &Rules,
    found: &mut Vec<Diagnostic>,
) -> Vec<Declaration<'a>> {
    let mut out: Vec<Declaration<'a>> = Vec::new();
    for rule in &cx.config.pair {
        let message = existing_message(cx, &rule.message, cx.config.place(&rule.message), found);
        for table in &rule.tables {
            let exists = existing_table(cx, table, cx.config.place(table), found);
            if let (Some(message), true) = (message, exists) {
                out.push(Declaration {
                    message,
                    table: table.clone(),
                    role: rule.role.unwrap_or_else(|| default_role(cx, message)),
                    why: "declared in the configuration".into(),
                    rule: Some(rule),
                    span: cx.config.place(&rule.message),
                });
            }
        }
    }
    for (&message, (table, role, span)) in &rules.tables {
        if existing_table(cx, table, Some(span.clone()), found) {
            let why = format!("declared by the comment at {span}");
            let role = role.unwrap_or_else(|| default_role(cx, message));
            let span = Some(span.clone());
            add(
                cx,
                &mut out,
                Declaration { message, table: table.clone(), role, why, rule: None, span },
                found,
            );
        }
    }
    for (&model, (name, role, span)) in &rules.messages {
        if let Some(message) = existing_message(cx, name, Some(span.clone()), found) {
            let table = cx.models.models[model].table.clone();
            let why = format!("declared by the comment at {span}");
            let role = role.unwrap_or_else(|| default_role(cx, message));
            let span = Some(span.clone());
            add(cx, &mut out, Declaration { message, table, role, why, rule: None, span }, found);
        }
    }
    for (m, message) in cx.protos.messages.iter().enumerate() {
        let known = rules.not_stored.contains(&m) || out.iter().any(|d| d.message == m);
        let Some(table) = hints::table(message).filter(|t| !known && cx.tables.get(t).is_some())
        else {
            continue;
        };
        out.push(Declaration {
            message: m,
            table: table.to_owned(),
            role: default_role(cx, m),
            why: "declared by `(gorm.opts).table`".into(),
            rule: None,
            span: Some(message.name_span.clone()),
        });
    }
    out
}

/// Adds a comment's declaration unless the message has one already; PM005 when they differ.
fn add<'a>(
    cx: &Pairing<'_>,
    out: &mut Vec<Declaration<'a>>,
    new: Declaration<'a>,
    found: &mut Vec<Diagnostic>,
) {
    let Some(old) = out.iter().find(|d| d.message == new.message) else {
        out.push(new);
        return;
    };
    if old.table == new.table {
        return;
    }
    let name = &cx.protos.messages[new.message].full_name;
    let what = format!("the table of `{name}` (`{}` or `{}`)", old.table, new.table);
    let finding = if old.rule.is_some() {
        disagreement(&what)
    } else {
        Diagnostic::error(Code("PM005"), format!("two comments disagree on {what}"))
            .help("keep one of the two")
    };
    found.push(finding.maybe_at(new.span, "here").maybe_at(old.span.clone(), "and here"));
}

/// A request declared without a role inserts or changes; anything else is the stored thing.
fn default_role(cx: &Pairing<'_>, message: usize) -> Role {
    let name = &cx.protos.messages[message].name;
    if !name.ends_with("Request") {
        Role::Resource
    } else if name.starts_with("Update") {
        Role::Update
    } else {
        Role::Create
    }
}

fn existing_message(
    cx: &Pairing<'_>,
    name: &str,
    span: Option<Span>,
    found: &mut Vec<Diagnostic>,
) -> Option<usize> {
    if let Some(at) = cx.protos.message_index(name) {
        return Some(at);
    }
    let all = cx.protos.messages.iter().map(|m| m.full_name.as_str());
    let finding =
        Diagnostic::error(Code("PM001"), format!("mapped message `{name}` does not exist"))
            .maybe_at(span, "");
    found.push(match nearest(name, all) {
        Some(near) => finding.help(format!("did you mean `{near}`?")),
        None => finding.help("write the full name, package included, as in `acme.users.v1.User`"),
    });
    None
}

fn existing_table(
    cx: &Pairing<'_>,
    name: &str,
    span: Option<Span>,
    found: &mut Vec<Diagnostic>,
) -> bool {
    if cx.tables.get(name).is_some() {
        return true;
    }
    let finding = Diagnostic::error(Code("PM002"), format!("mapped table `{name}` does not exist"))
        .maybe_at(span, "");
    found.push(match nearest(name, cx.tables.names()) {
        Some(near) => finding.help(format!("did you mean `{near}`?")),
        None => finding.help("`kilter models` lists the tables and the models they come from"),
    });
    false
}

/// The pairs of declarations.
pub(super) fn pairs(
    cx: &Pairing<'_>,
    rules: &Rules,
    declarations: &[Declaration<'_>],
    found: &mut Vec<Diagnostic>,
) -> Vec<Pair> {
    let mut out = Vec::new();
    for d in declarations {
        let Some(table) = cx.tables.get(&d.table) else { continue };
        let fcx = FieldCx { cx, rules, rule: d.rule, message: d.message, table, role: d.role };
        let mut pair = fields::pair_up(&fcx, found);
        pair.declared = true;
        pair.why.clone_from(&d.why);
        out.push(pair);
    }
    share(cx, declarations, &mut out);
    out
}

/// A message over several tables has a column for each field in one of them: a field that another
/// of the tables holds is not missing, and one that none holds is missing once.
fn share(cx: &Pairing<'_>, declarations: &[Declaration<'_>], pairs: &mut [Pair]) {
    let several: BTreeMap<usize, &PairRule> = declarations
        .iter()
        .filter_map(|d| Some((d.message, d.rule.filter(|r| r.tables.len() > 1)?)))
        .collect();
    for (message, rule) in several {
        let own: Vec<usize> = (0..pairs.len())
            .filter(|&i| pairs[i].message == message && rule.tables.contains(&pairs[i].table))
            .collect();
        for f in 0..cx.protos.messages[message].fields.len() {
            let missing =
                |p: &Pair| p.unmatched_fields.iter().any(|u| u.owner == message && u.field == f);
            let holder = own.iter().copied().find(|&i| !missing(&pairs[i]));
            let keep = if holder.is_none() { own.first().copied() } else { None };
            for &i in
                own.iter().filter(|&&i| Some(i) != keep && missing(&pairs[i])).collect::<Vec<_>>()
            {
                pairs[i].unmatched_fields.retain(|u| u.owner != message || u.field != f);
                let by = holder.map_or_else(String::new, |h| format!("table `{}`", pairs[h].table));
                pairs[i].covered.push(super::Covered { field: f, by });
            }
        }
    }
}
