//! PM601: a column that running servers still read and write.

use crate::place::{about, short_field};
use crate::served::shown;
use crate::{Facts, Findings, Rule};
use kilter_diag::{Code, Diagnostic, Severity};

pub(crate) const RULE: Rule = Rule {
    code: Code("PM601"),
    name: "drops-served-column",
    severity: Severity::Error,
    summary: "A migration drops a column that the served release still uses",
    docs: DOCS,
    check,
};

fn check(facts: &Facts<'_>, out: &mut Findings) {
    let Some(past) = facts.past() else { return };
    for step in past.steps.iter().filter(|s| !s.script.allows(RULE.code.0)) {
        for table in step.before.tables.values().filter(|t| step.after.tables.contains_key(&t.name))
        {
            for column in &table.columns {
                let renamed = step
                    .renamed_columns
                    .iter()
                    .any(|(t, from, _)| *t == table.name && *from == column.name);
                let (_, after) = step.column(&table.name, &column.name);
                let Some(was) = past.stored_in(&table.name, &column.name) else { continue };
                if after.is_some() || renamed {
                    continue;
                }
                let text = format!(
                    "drops `{}.{}`, which {} still stores `{}` in",
                    table.name,
                    column.name,
                    past.name,
                    short_field(was.message, was.field)
                );
                let finding = Diagnostic::error(RULE.code, text)
                    .at(step.place(&["DROP"], &column.name), "here");
                out.push_about(
                    about(was),
                    shown(facts, finding, was).help(
                        "first a release that no longer uses the column; when no older one runs, drop it",
                    ),
                );
            }
        }
    }
}

const DOCS: &str = r#"
## What it checks

Migrations that are new since the served release: do they drop a column in which it stores a field?

## Why it matters

Migrations run before the new release is everywhere. Every server of the old one fails on every query of
the table until it is replaced.

## Example

`ALTER TABLE users DROP COLUMN nickname;` while `User.nickname` is served.

## How to fix it

Expand and contract: stop using the column, deploy, then drop it. `--served` names what is deployed, if it
is not the merge base.
"#;
