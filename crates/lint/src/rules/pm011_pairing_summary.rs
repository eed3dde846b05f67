//! PM011: what nothing is checked against.

use crate::{Facts, Findings, Rule};
use kilter_diag::{Code, Diagnostic, Severity};
use kilter_models::Model;
use kilter_proto::Message;
use std::collections::BTreeSet;

pub(crate) const RULE: Rule = Rule {
    code: Code("PM011"),
    name: "pairing-summary",
    severity: Severity::Info,
    summary: "Some tables and messages have no counterpart",
    docs: DOCS,
    check,
};

fn check(facts: &Facts<'_>, out: &mut Findings) {
    let paired: BTreeSet<usize> = facts.pairs.iter().map(|p| p.message).collect();
    let tables: BTreeSet<&str> = facts.pairs.iter().map(|p| p.table.as_str()).collect();
    let alone: Vec<_> = facts
        .models
        .models
        .iter()
        .filter(|m| !tables.contains(m.table.as_str()) && !is_internal(m))
        .collect();
    // Without any pair there is no API to compare with, or PM003 and PM004 say why.
    let (Some(first), false) = (alone.first(), facts.pairs.is_empty()) else { return };
    let used = parts(facts);
    let unpaired = facts
        .protos
        .messages
        .iter()
        .enumerate()
        .filter(|(i, m)| {
            !paired.contains(i) && is_resource(m) && !used.contains(m.full_name.as_str())
        })
        .count();
    let mut names: Vec<&str> = alone.iter().map(|m| m.table.as_str()).collect();
    names.sort_unstable();
    names.dedup();
    let shown = match names.len() {
        0..=8 => names.join(", "),
        n => format!("{} and {} more", names[..8].join(", "), n - 8),
    };
    out.push(
        Diagnostic::info(
            RULE.code,
            format!(
                "checked: {}; without a message: {}; without a table: {}",
                count(facts.pairs.len(), "pair"),
                count(names.len(), "table"),
                count(unpaired, "message")
            ),
        )
        .at(first.span.clone(), "the first of them")
        .note(format!("without a message: {shown}"))
        .help("a table that is in no API: `// @proto internal reason=\"…\"` above its model"),
    );
}

fn count(n: usize, word: &str) -> String {
    if n == 1 { format!("1 {word}") } else { format!("{n} {word}s") }
}

/// Whether the model says that it is in no API.
fn is_internal(model: &Model) -> bool {
    model.directives.iter().any(|d| d.text.split_whitespace().any(|w| w == "internal"))
}

/// Messages that are fields of others, and so stored with them if at all.
fn parts<'a>(facts: &Facts<'a>) -> BTreeSet<&'a str> {
    let fields = facts.protos.messages.iter().flat_map(|m| &m.fields);
    fields
        .filter_map(|f| match &f.kind {
            kilter_proto::FieldKind::Message(name) => Some(name.as_str()),
            _ => None,
        })
        .collect()
}

fn is_resource(message: &Message) -> bool {
    let outermost = message.full_name.len() == message.package.len() + 1 + message.name.len()
        || message.package.is_empty() && message.full_name == message.name;
    // Copies of what everybody has.
    let foreign = ["google.", "buf."].iter().any(|p| message.full_name.starts_with(p));
    outermost && !foreign && !message.is_request_shape && message.fields.len() > 1
}

const DOCS: &str = r#"
## What it checks

How many messages are paired with tables, and what is left on either side: tables of models without a
message, and messages that are neither requests nor parts of others without a table.

## Why it matters

What is not paired is not checked.

## Example

`checked: 46 pairs; without a message: 12 tables; without a table: 3 messages`

## How to fix it

Declare what belongs together (`// @db table=…`), and mark what is internal.
"#;
