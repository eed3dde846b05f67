//! PM407: a default that no caller may send.

use super::report_rules;
use crate::{Facts, Findings, Rule};
use kilter_diag::{Code, Severity};
use kilter_proto::Concern;

pub(crate) const RULE: Rule = Rule {
    code: Code("PM407"),
    name: "default-invalid",
    severity: Severity::Error,
    summary: "The default of the column is no value of the field",
    docs: DOCS,
    check,
};

fn check(facts: &Facts<'_>, out: &mut Findings) {
    report_rules(
        facts,
        out,
        &RULE,
        &[(Concern::DefaultWrong, Severity::Error), (Concern::DefaultUnset, Severity::Warning)],
    );
}

const DOCS: &str = r#"
## What it checks

`DEFAULT` against the values of an enum, and against `in`, bounds and lengths. A default of zero or of
the empty text, where rules refuse that, is a warning: it stands for "not set".

## Why it matters

Rows that take the default are sent out with a value that no client expects.

## Example

`status integer DEFAULT 7` under an enum without a 7.

## How to fix it

Change the default; correct the rows that have it in the same migration.
"#;
