//! PM408: required here, optional there.

use super::report_rules;
use crate::{Facts, Findings, Rule};
use kilter_diag::{Code, Severity};
use kilter_proto::Concern;

pub(crate) const RULE: Rule = Rule {
    code: Code("PM408"),
    name: "required-differs",
    severity: Severity::Warning,
    summary: "The field and the column disagree on what must be set",
    docs: DOCS,
    check,
};

fn check(facts: &Facts<'_>, out: &mut Findings) {
    report_rules(
        facts,
        out,
        &RULE,
        &[
            (Concern::RequiredNullable, Severity::Info),
            (Concern::OptionalInRequest, Severity::Warning),
        ],
    );
}

const DOCS: &str = r#"
## What it checks

Fields that must be set (`required`, `field_behavior = REQUIRED`, proto2's `required`) over nullable
columns: worth knowing. In create requests, fields that need not be set over NOT NULL columns without a
default: a warning.

## Why it matters

A row with NULL in such a column cannot be sent as a valid message. A request without the field fails in
the database, or stores the zero value where nobody meant it.

## Example

`optional string region = 3;` in `CreateServerRequest` over `region text NOT NULL`.

## How to fix it

Make the field required, the column nullable, or give the column a default.
"#;
