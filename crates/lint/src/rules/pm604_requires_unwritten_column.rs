//! PM604: a column that running servers do not fill.

use crate::{Facts, Findings, Rule};
use kilter_diag::{Code, Diagnostic, Severity};
use kilter_schema::Column;

pub(crate) const RULE: Rule = Rule {
    code: Code("PM604"),
    name: "requires-unwritten-column",
    severity: Severity::Error,
    summary: "A migration makes a column required that the served release does not write",
    docs: DOCS,
    check,
};

fn check(facts: &Facts<'_>, out: &mut Findings) {
    let Some(past) = facts.past() else { return };
    let served = &past.facts;
    for step in past.steps.iter().filter(|s| !s.script.allows(RULE.code.0)) {
        for table in step.after.tables.values() {
            let known = served.schema.tables.contains_key(&table.name)
                && step.before.tables.contains_key(&table.name);
            let writes = served.pairs.iter().any(|p| p.table == table.name)
                || served.models.models.iter().any(|m| m.table == table.name);
            if !known || !writes {
                continue;
            }
            for column in table.columns.iter().filter(|c| must_be_written(c)) {
                let before = step.before.column(&table.name, &column.name);
                let models = served.models.models.iter().filter(|m| m.table == table.name);
                let written = models.flat_map(|m| &m.fields).any(|f| f.column == column.name)
                    || past.stored_in(&table.name, &column.name).is_some();
                let renamed = step
                    .renamed_columns
                    .iter()
                    .any(|(t, _, to)| *t == table.name && *to == column.name);
                if before.is_some_and(must_be_written) || written || renamed {
                    continue;
                }
                let what = if before.is_some() { "makes" } else { "adds" };
                let text = format!(
                    "{what} `{}.{}` NOT NULL without a default, and {} does not write it",
                    table.name, column.name, past.name
                );
                out.push_about(
                    crate::About {
                        field: None,
                        column: Some(format!("{}.{}", table.name, column.name)),
                    },
                    Diagnostic::error(RULE.code, text)
                        .at(step.place(&["ADD", "ALTER"], &column.name), "here")
                        .help("give the column a default, or leave it nullable until every release writes it"),
                );
            }
        }
    }
}

fn must_be_written(column: &Column) -> bool {
    !column.nullable
        && column.default.is_none()
        && column.auto_increment.is_none()
        && column.generated.is_none()
}

const DOCS: &str = r#"
## What it checks

Migrations that are new since the served release: do they add a NOT NULL column without a default to a
table that it writes, or make one NOT NULL that it does not know?

## Why it matters

Every insert of a running server fails until it is replaced. (On a table with rows the migration itself
fails as well.)

## Example

`ALTER TABLE users ADD COLUMN region text NOT NULL;`

## How to fix it

`DEFAULT`, or a nullable column now and NOT NULL one release later.
"#;
