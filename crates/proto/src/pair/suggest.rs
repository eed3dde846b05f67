//! PM003: messages that look like a table, shown and never checked.

use super::candidates::Candidates;
use super::fields::{self, FieldCx};
use super::names::{name_words, without_version};
use super::rules::Rules;
use super::tables::TableInfo;
use super::{Pair, Pairing, discovered};
use crate::Role;
use kilter_diag::{Code, Diagnostic, Subject};
use std::collections::{BTreeMap, BTreeSet};

/// Columns that nearly every table has; agreeing on them means nothing.
pub(super) const COMMON: [&str; 8] =
    ["id", "created_at", "updated_at", "deleted_at", "name", "uuid", "description", "status"];

pub(super) fn suggest(
    cx: &Pairing<'_>,
    rules: &Rules,
    pairs: &[Pair],
    found: &mut Vec<Diagnostic>,
) -> Vec<Pair> {
    let mut out = Vec::new();
    let paired: BTreeSet<usize> = pairs.iter().map(|p| p.message).collect();
    let asked: BTreeSet<String> = found
        .iter()
        .filter(|d| d.code == Code("PM004"))
        .flat_map(|d| d.labels.iter().map(|l| l.span.to_string()))
        .collect();
    let siblings = siblings(cx, pairs);
    let used: BTreeSet<&str> = pairs.iter().map(|p| p.table.as_str()).collect();
    let free = cx.tables.iter().filter(|t| !used.contains(t.name.as_str()) && !internal(rules, t));
    let candidates = Candidates::new(free.collect());
    for (m, message) in cx.protos.messages.iter().enumerate() {
        if message.is_request_shape
            || paired.contains(&m)
            || rules.not_stored.contains(&m)
            || asked.contains(&message.name_span.to_string())
        {
            continue;
        }
        let sibling = siblings.get(&(message.name.as_str(), without_version(&message.package)));
        let tables = match sibling {
            Some(table) => cx.tables.get(table).into_iter().collect(),
            None => candidates.of(cx, rules, m),
        };
        let best = tables
            .into_iter()
            .filter_map(|t| score(cx, rules, m, t, sibling.is_some()))
            .max_by_key(|(k, _, _, t)| (*k, std::cmp::Reverse(t.name.clone())));
        if let Some((matched, all, mut pair, table)) = best {
            found.push(suggestion(cx, m, table, matched, all));
            pair.why = format!("{matched} of {all} fields have a column");
            out.push(pair);
        }
    }
    out
}

/// The tables of paired resources, by the message's name and its package without the version.
fn siblings<'a>(cx: &Pairing<'a>, pairs: &'a [Pair]) -> BTreeMap<(&'a str, String), &'a str> {
    let mut out = BTreeMap::new();
    for pair in pairs.iter().filter(|p| p.role == Role::Resource) {
        let message = &cx.protos.messages[pair.message];
        let key = (message.name.as_str(), without_version(&message.package));
        out.entry(key).or_insert(pair.table.as_str());
    }
    out
}

fn internal(rules: &Rules, table: &TableInfo) -> bool {
    table.models.iter().any(|m| rules.internal_models.contains(m))
}

/// The words of a table's name, in the singular.
pub(super) fn table_words(table: &TableInfo) -> BTreeSet<String> {
    name_words(&table.name)
        .into_iter()
        .map(|w| w.strip_suffix('s').map_or(w.clone(), str::to_owned))
        .collect()
}

/// Matched and all fields and the pair it would be, when the likeness is worth a line.
fn score<'a>(
    cx: &Pairing<'_>,
    rules: &Rules,
    m: usize,
    table: &'a TableInfo,
    sibling: bool,
) -> Option<(usize, usize, Pair, &'a TableInfo)> {
    let mut ignored = Vec::new();
    let fcx = FieldCx { cx, rules, rule: None, message: m, table, role: Role::Resource };
    let pair = fields::pair_up(&fcx, &mut ignored);
    let (matched, all) = discovered::counts(cx, &pair);
    let telling = pair.fields.iter().filter(|f| !COMMON.contains(&f.column.as_str())).count();
    let enough = matched >= 2 && matched * 2 >= all;
    if !enough {
        return None;
    }
    let table_words = table_words(table);
    let named_alike =
        name_words(&cx.protos.messages[m].name).iter().any(|w| table_words.contains(w));
    let likely =
        sibling || (named_alike && telling >= 1) || (telling >= 4 && matched * 4 >= all * 3);
    likely.then_some((matched, all, pair, table))
}

fn suggestion(
    cx: &Pairing<'_>,
    m: usize,
    table: &TableInfo,
    matched: usize,
    all: usize,
) -> Diagnostic {
    let message = &cx.protos.messages[m];
    let mut out = Diagnostic::info(
        Code("PM003"),
        format!(
            "message `{}` looks like table `{}` ({matched} of {all} fields); it is not checked",
            message.full_name, table.name
        ),
    )
    .about(Subject {
        message: Some(message.full_name.clone()),
        table: Some(table.name.clone()),
        ..Subject::default()
    })
    .at(message.name_span.clone(), "");
    if let Some(model) = table.main_model(cx.models) {
        out = out.at(cx.models.models[model].span.clone(), "the model");
    }
    out.help(format!(
        "write `// @db table={}` above the message if it is stored there, \
         or `// @db ignore reason=\"…\"` if not",
        table.name
    ))
}
