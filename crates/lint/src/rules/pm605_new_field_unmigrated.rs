//! PM605: a field that comes before its column.

use crate::place::{about, both_sides, short_field};
use crate::{Facts, Findings, Rule};
use kilter_diag::{Code, Diagnostic, Severity};
use kilter_proto::Role;

pub(crate) const RULE: Rule = Rule {
    code: Code("PM605"),
    name: "new-field-unmigrated",
    severity: Severity::Error,
    summary: "A new field has a model column that no migration creates",
    docs: DOCS,
    check,
};

fn check(facts: &Facts<'_>, out: &mut Findings) {
    let Some(past) = facts.past() else { return };
    if facts.migrations.is_none_or(|d| d.migrations.is_empty()) {
        return;
    }
    for j in facts.judged().iter().filter(|j| j.pair.role == Role::Resource) {
        let (table, name) = (&j.pair.table, &j.column.name);
        let there = facts.schema.column(table, name).is_some() || !facts.schema.unread.is_empty();
        if there || past.stored_in(table, name).is_some() {
            continue;
        }
        let text = format!(
            "`{}` is new and stored in `{table}.{name}`, which no migration creates",
            short_field(j.message, j.field)
        );
        let finding = both_sides(facts, j, Diagnostic::error(RULE.code, text));
        out.push_about(
            about(j),
            finding
                .command(format!("kilter new add_{name}"))
                .help("the migration has to run before the release that has the field"),
        );
    }
}

const DOCS: &str = r#"
## What it checks

Fields and columns that are new since the served release: is there a migration that creates the column?
Only where there are migrations at all, and all of them could be read.

## Why it matters

The new release asks for a column that the database does not have.

## Example

`string region = 4;` and `Region string` are added, and no `ADD COLUMN region`.

## How to fix it

`kilter new add_region`.
"#;
