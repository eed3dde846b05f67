//! PM503: a field without the column it had.

use crate::place::{about, short_field};
use crate::served::fields;
use crate::{Facts, Findings, Rule};
use kilter_diag::{Code, Diagnostic, Severity};

pub(crate) const RULE: Rule = Rule {
    code: Code("PM503"),
    name: "column-gone-still-served",
    severity: Severity::Error,
    summary: "A column is gone and its field is still in the message",
    docs: DOCS,
    check,
};

fn check(facts: &Facts<'_>, out: &mut Findings) {
    for then in fields(facts) {
        let was = then.was;
        let Some(field) = then.field else { continue };
        let (table, name) = (&was.pair.table, &was.column.name);
        let there = facts.schema.table(table);
        let gone = there.is_some_and(|t| t.column(name).is_none());
        let elsewhere = then.now.is_some_and(|n| n.column.name != *name);
        if !gone || elsewhere || is_ignored(facts, was.pair.table.as_str(), field) {
            continue;
        }
        let text = format!(
            "`{}` is still in the message, and its column `{table}.{name}` is gone",
            short_field(was.message, was.field)
        );
        let finding = crate::served::shown(
            facts,
            Diagnostic::error(RULE.code, text).at(field.span.clone(), "the field now"),
            was,
        );
        out.push_about(
            about(was),
            finding.help("keep the column until no served release has the field").help(
                "or say what the field is now: `// @db column=…`, `// @db ignore reason=\"…\"`",
            ),
        );
    }
}

/// Whether somebody said that the field is no longer stored.
fn is_ignored(facts: &Facts<'_>, table: &str, field: &kilter_proto::Field) -> bool {
    facts.pairs.iter().filter(|p| p.table == table).any(|pair| {
        let fields = &facts.protos.messages[pair.message].fields;
        pair.ignored.iter().any(|i| std::ptr::eq(&fields[i.field], field))
    })
}

const DOCS: &str = r#"
## What it checks

Fields of the served release whose column today's schema has no more, while the message still has the
field.

## Why it matters

Clients go on writing the field and read nothing back.

## Example

A migration drops `note`, `string note = 14;` stays.

## How to fix it

Remove the field one release before the column; or restore the column.
"#;
