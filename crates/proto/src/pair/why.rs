//! Why a table has no message, and a message no table: for people who expected a pair.

use super::discovered::{Index, namesakes};
use super::rules::Rules;
use super::tables::TableInfo;
use super::{Paired, Pairing};
use crate::{FieldKind, Role};
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn explain(cx: &Pairing<'_>, rules: &Rules, out: &mut Paired) {
    let resources = || out.pairs.iter().filter(|p| p.role == Role::Resource);
    let stored: BTreeMap<usize, &str> =
        resources().map(|p| (p.message, p.table.as_str())).collect();
    let used: BTreeSet<&str> = resources().map(|p| p.table.as_str()).collect();
    let index = Index::new(cx, |_| true);
    let tables = cx
        .tables
        .iter()
        .filter(|t| !used.contains(t.name.as_str()))
        .map(|t| (t.name.clone(), of_table(cx, rules, t, &index, &stored, out)))
        .collect();
    let paired: BTreeSet<usize> = out.pairs.iter().map(|p| p.message).collect();
    let parts = parts(cx);
    let messages = cx
        .protos
        .messages
        .iter()
        .enumerate()
        .filter(|(m, message)| {
            let part = parts.contains(message.full_name.as_str());
            !message.is_request_shape && !paired.contains(m) && !part
        })
        .map(|(m, _)| (m, of_message(rules, m, out)))
        .collect();
    (out.tables, out.messages) = (tables, messages);
}

fn of_table(
    cx: &Pairing<'_>,
    rules: &Rules,
    table: &TableInfo,
    index: &Index,
    stored: &BTreeMap<usize, &str>,
    out: &Paired,
) -> String {
    let name = |m: usize| format!("`{}`", cx.protos.messages[m].full_name);
    let internal = |m: &usize| rules.internal_models.contains(m);
    if !table.models.is_empty() && table.models.iter().all(internal) {
        return "its model says that it is internal".to_owned();
    }
    let alike = namesakes(cx, rules, table, index);
    let qualify = |&&(_, matched, all): &&(usize, usize, usize)| matched >= 2 && matched * 2 >= all;
    let (good, poor): (Vec<_>, Vec<_>) = alike.iter().partition(qualify);
    let free: Vec<usize> = good
        .iter()
        .map(|(m, _, _)| *m)
        .filter(|m| !stored.contains_key(m) && !rules.not_stored.contains(m))
        .collect();
    if free.len() > 1 {
        let list: Vec<String> = free.into_iter().map(name).collect();
        return format!("several messages match, and nobody said which: {}", list.join(", "));
    }
    if let Some((m, _, _)) = good.first() {
        return match stored.get(m) {
            Some(other) => format!("{}, which is named like it, is stored in `{other}`", name(*m)),
            None => format!("{}, which is named like it, is declared otherwise", name(*m)),
        };
    }
    if let Some((m, matched, all)) = poor.iter().max_by_key(|(_, matched, _)| *matched) {
        return format!(
            "{} is named like it, but only {matched} of its {all} fields have a column",
            name(*m)
        );
    }
    match out.suggestions.iter().find(|s| s.table == table.name) {
        Some(s) => {
            format!("no message is named like it; {} looks like it: {}", name(s.message), s.why)
        }
        None => "no message is named like it".to_owned(),
    }
}

fn of_message(rules: &Rules, m: usize, out: &Paired) -> String {
    if rules.not_stored.contains(&m) {
        return "its comment says that it is not stored".to_owned();
    }
    match out.suggestions.iter().find(|s| s.message == m) {
        Some(s) => format!("looks like table `{}`: {}; nobody said so", s.table, s.why),
        None => "no table is like it".to_owned(),
    }
}

/// Messages that others contain.
fn parts<'a>(cx: &Pairing<'a>) -> BTreeSet<&'a str> {
    let fields = cx.protos.messages.iter().flat_map(|m| &m.fields);
    fields
        .filter_map(|f| match &f.kind {
            FieldKind::Message(name) => Some(name.as_str()),
            FieldKind::Map { value, .. } => match &**value {
                FieldKind::Message(name) => Some(name.as_str()),
                _ => None,
            },
            _ => None,
        })
        .collect()
}
