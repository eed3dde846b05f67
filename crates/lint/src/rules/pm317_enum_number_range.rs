//! PM317: an enum number beyond the column.

use super::{report, subject};
use crate::{Facts, Findings, Rule};
use kilter_diag::{Code, Severity};
use kilter_proto::Concern;

pub(crate) const RULE: Rule = Rule {
    code: Code("PM317"),
    name: "enum-number-range",
    severity: Severity::Error,
    summary: "An enum has a number that does not fit the column",
    docs: DOCS,
    check,
};

fn check(facts: &Facts<'_>, out: &mut Findings) {
    report(
        facts,
        out,
        &RULE,
        &[Concern::EnumNumber],
        |_, _, _| Severity::Error,
        |j, v| format!("{}: {}", subject(j), v.reason),
    );
}

const DOCS: &str = r#"
## What it checks

The numbers of enums stored as integers, against the column's and the model's width.

## Why it matters

Writing that value fails.

## Example

`STATUS_CUSTOM = 40000` over `smallint`.

## How to fix it

Widen the column.
"#;
