//! PM105: a field on its way out.

use super::subject;
use crate::place::{about, both_sides};
use crate::{Facts, Findings, Rule};
use kilter_diag::{Code, Diagnostic, Severity};
use kilter_proto::Role;

pub(crate) const RULE: Rule = Rule {
    code: Code("PM105"),
    name: "deprecated-field-stored",
    severity: Severity::Info,
    summary: "A deprecated field still has its column",
    docs: DOCS,
    check,
};

fn check(facts: &Facts<'_>, out: &mut Findings) {
    for j in facts.judged().iter().filter(|j| j.pair.role == Role::Resource && j.field.deprecated) {
        let text = format!("{} is deprecated and still stored", subject(j));
        let finding = both_sides(facts, j, Diagnostic::info(RULE.code, text));
        out.push_about(
            about(j),
            finding.help("plan its removal: the field in one release, the column in the next"),
        );
    }
}

const DOCS: &str = r#"
## What it checks

Fields marked `deprecated = true` that have a column.

## Why it matters

Nothing is wrong; what is deprecated is easily forgotten.

## Example

`string note = 14 [deprecated = true];` over `note text`.

## How to fix it

Remove the field when no client uses it, reserve its number, and drop the column one release later.
"#;
