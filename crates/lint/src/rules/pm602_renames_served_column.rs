//! PM602: a column that running servers know by its old name.

use crate::place::{about, short_field};
use crate::served::shown;
use crate::{Facts, Findings, Rule};
use kilter_diag::{Code, Diagnostic, Severity};

pub(crate) const RULE: Rule = Rule {
    code: Code("PM602"),
    name: "renames-served-column",
    severity: Severity::Error,
    summary: "A migration renames a column that the served release still uses",
    docs: DOCS,
    check,
};

fn check(facts: &Facts<'_>, out: &mut Findings) {
    let Some(past) = facts.past() else { return };
    for step in past.steps.iter().filter(|s| !s.script.allows(RULE.code.0)) {
        for (table, from, to) in &step.renamed_columns {
            let Some(was) = past.stored_in(table, from) else { continue };
            let text = format!(
                "renames `{table}.{from}` to `{to}`, and {} still stores `{}` in it",
                past.name,
                short_field(was.message, was.field)
            );
            let finding = Diagnostic::error(RULE.code, text)
                .at(step.place(&["RENAME", "CHANGE"], from), "here");
            out.push_about(
                about(was),
                shown(facts, finding, was).help(
                    "add the new column, fill it, let a release use it; then drop the old one",
                ),
            );
        }
    }
}

const DOCS: &str = r#"
## What it checks

Migrations that are new since the served release: do they rename a column in which it stores a field?

## Why it matters

Servers of the old release ask for a column that no longer exists.

## Example

`ALTER TABLE users RENAME COLUMN nickname TO handle;` while `User.nickname` is served.

## How to fix it

Add the new column and a backfill, switch over in a release, drop the old one later.
"#;
