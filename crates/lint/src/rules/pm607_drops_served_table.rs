//! PM607: a table that running servers still read and write.

use crate::About;
use crate::{Facts, Findings, Rule};
use kilter_diag::{Code, Diagnostic, Severity};

pub(crate) const RULE: Rule = Rule {
    code: Code("PM607"),
    name: "drops-served-table",
    severity: Severity::Error,
    summary: "A migration drops or renames a table that the served release still uses",
    docs: DOCS,
    check,
};

fn check(facts: &Facts<'_>, out: &mut Findings) {
    let Some(past) = facts.past() else { return };
    for step in past.steps.iter().filter(|s| !s.script.allows(RULE.code.0)) {
        for table in step.before.tables.keys().filter(|t| !step.after.tables.contains_key(*t)) {
            let Some(pair) = past.facts.pairs.iter().find(|p| p.table == *table) else { continue };
            let message = &past.facts.protos.messages[pair.message];
            let renamed = step.renamed_tables.iter().find(|(from, _)| from == table);
            let does = match renamed {
                Some((_, to)) => format!("renames `{table}` to `{to}`"),
                None => format!("drops `{table}`"),
            };
            let text = format!("{does}, which {} still stores `{}` in", past.name, message.name);
            out.push_about(
                About { field: Some(message.full_name.clone()), column: None },
                Diagnostic::error(RULE.code, text)
                    .at(step.place(&["DROP", "RENAME"], table), "here")
                    .at(message.name_span.clone(), format!("{} serves this", past.name))
                    .help("first a release that no longer uses the table; when no older one runs, drop it"),
            );
        }
    }
}

const DOCS: &str = r#"
## What it checks

Migrations that are new since the served release: do they drop or rename a table in which it stores a
message?

## Why it matters

Every server of the old release fails until it is replaced.

## Example

`DROP TABLE sessions;` while `Session` is served.

## How to fix it

Expand and contract. A view under the old name keeps old readers alive after a rename.
"#;
