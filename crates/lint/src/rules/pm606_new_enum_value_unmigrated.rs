//! PM606: a value that comes before its label.

use super::subject;
use crate::place::{about, both_sides};
use crate::{Facts, Findings, Rule};
use kilter_diag::{Code, Diagnostic, Severity};
use kilter_proto::Concern;

pub(crate) const RULE: Rule = Rule {
    code: Code("PM606"),
    name: "new-enum-value-unmigrated",
    severity: Severity::Error,
    summary: "A new enum value needs a label that the column does not have",
    docs: DOCS,
    check,
};

fn check(facts: &Facts<'_>, out: &mut Findings) {
    for j in facts.judged() {
        let missing = j.verdicts.iter().find(|v| v.concern == Concern::LabelMissing);
        let Some(verdict) = missing.filter(|v| facts.is_new_since_served(j, v)) else {
            continue;
        };
        let text = format!("{}: the new value has no label: {}", subject(j), verdict.reason);
        let finding = both_sides(facts, j, Diagnostic::error(RULE.code, text));
        out.push_about(
            about(j),
            finding
                .help("add it in a migration that runs before the release")
                .help("on PostgreSQL, `ALTER TYPE … ADD VALUE` in a migration of its own: a new label cannot be used in the transaction that adds it"),
        );
    }
}

const DOCS: &str = r#"
## What it checks

Values that are new since the served release, over enum types and CHECKs that do not have them.

## Why it matters

The first caller who sends the new value gets a database error.

## Example

`STATUS_PAUSED = 3` is added; the type `status` has no `PAUSED`.

## How to fix it

`ALTER TYPE status ADD VALUE 'PAUSED';`, deployed first.
"#;
