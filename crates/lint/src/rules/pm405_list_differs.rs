//! PM405: lists of values on both sides.

use super::report_rules;
use crate::{Facts, Findings, Rule};
use kilter_diag::{Code, Severity};
use kilter_proto::Concern;

pub(crate) const RULE: Rule = Rule {
    code: Code("PM405"),
    name: "list-differs",
    severity: Severity::Error,
    summary: "What the field lists is not what the column accepts",
    docs: DOCS,
    check,
};

fn check(facts: &Facts<'_>, out: &mut Findings) {
    report_rules(
        facts,
        out,
        &RULE,
        &[
            (Concern::ValueRejected, Severity::Error),
            (Concern::ValueUnknown, Severity::Warning),
            (Concern::ValuesUnlisted, Severity::Warning),
        ],
    );
}

const DOCS: &str = r#"
## What it checks

`in` and `const` against `CHECK (c IN (…))` and the labels of an enum type. A value that the column
rejects is an error. A value that only the column knows, or a field without any list, is a warning.

## Why it matters

A value that passes validation fails in the database; a row with a value the rule refuses cannot be sent
back by a client that validates.

## Example

`[(buf.validate.field).string = {in: ["a", "b"]}]` over `CHECK (kind IN ('a'))`.

## How to fix it

Extend the CHECK with a migration, or shorten the rule.
"#;
