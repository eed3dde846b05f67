//! PM003: messages that look like a table, shown and never checked.

use super::fields::{self, FieldCx};
use super::names::{name_words, without_version};
use super::rules::Rules;
use super::tables::TableInfo;
use super::{Pair, Pairing, discovered};
use crate::Role;
use kilter_diag::{Code, Diagnostic};
use std::collections::BTreeSet;

/// Columns that nearly every table has; agreeing on them means nothing.
const COMMON: [&str; 8] =
    ["id", "created_at", "updated_at", "deleted_at", "name", "uuid", "description", "status"];

pub(super) fn suggest(
    cx: &Pairing<'_>,
    rules: &Rules,
    pairs: &[Pair],
    found: &mut Vec<Diagnostic>,
) {
    let paired: BTreeSet<usize> = pairs.iter().map(|p| p.message).collect();
    let asked: BTreeSet<String> = found
        .iter()
        .filter(|d| d.code == Code("PM004"))
        .flat_map(|d| d.labels.iter().map(|l| l.span.to_string()))
        .collect();
    for (m, message) in cx.protos.messages.iter().enumerate() {
        if message.is_request_shape
            || paired.contains(&m)
            || rules.not_stored.contains(&m)
            || asked.contains(&message.name_span.to_string())
        {
            continue;
        }
        let sibling = pairs.iter().find(|p| {
            let other = &cx.protos.messages[p.message];
            p.role == Role::Resource
                && other.name == message.name
                && without_version(&other.package) == without_version(&message.package)
        });
        let best = cx
            .tables
            .iter()
            .filter(|t| match sibling {
                Some(pair) => t.name == pair.table,
                None => free(rules, pairs, t),
            })
            .filter_map(|t| score(cx, rules, m, t, sibling.is_some()))
            .max_by_key(|(k, _, t)| (*k, std::cmp::Reverse(t.name.clone())));
        if let Some((matched, all, table)) = best {
            found.push(suggestion(cx, m, table, matched, all));
        }
    }
}

fn free(rules: &Rules, pairs: &[Pair], table: &TableInfo) -> bool {
    let internal = table.models.iter().any(|m| rules.internal_models.contains(m));
    !internal && !pairs.iter().any(|p| p.table == table.name)
}

/// Matched and all fields, when the likeness is worth a line.
fn score<'a>(
    cx: &Pairing<'_>,
    rules: &Rules,
    m: usize,
    table: &'a TableInfo,
    sibling: bool,
) -> Option<(usize, usize, &'a TableInfo)> {
    let mut ignored = Vec::new();
    let fcx = FieldCx { cx, rules, rule: None, message: m, table, role: Role::Resource };
    let pair = fields::pair_up(&fcx, &mut ignored);
    let (matched, all) = discovered::counts(cx, &pair);
    let telling = pair.fields.iter().filter(|f| !COMMON.contains(&f.column.as_str())).count();
    let words = |name: &str| name_words(name).into_iter().collect::<BTreeSet<_>>();
    let table_words: BTreeSet<String> = name_words(&table.name)
        .into_iter()
        .map(|w| w.strip_suffix('s').map_or(w.clone(), str::to_owned))
        .collect();
    let named_alike = words(&cx.protos.messages[m].name).iter().any(|w| table_words.contains(w));
    let enough = matched >= 2 && matched * 2 >= all;
    let likely =
        sibling || (named_alike && telling >= 1) || (telling >= 4 && matched * 4 >= all * 3);
    (enough && likely).then_some((matched, all, table))
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
