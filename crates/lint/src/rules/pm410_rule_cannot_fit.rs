//! PM410: values that can never be stored.

use super::report_rules;
use crate::{Facts, Findings, Rule};
use kilter_diag::{Code, Severity};
use kilter_proto::Concern;

pub(crate) const RULE: Rule = Rule {
    code: Code("PM410"),
    name: "rule-cannot-fit",
    severity: Severity::Error,
    summary: "A rule asks for more characters than the column can hold",
    docs: DOCS,
    check,
};

fn check(facts: &Facts<'_>, out: &mut Findings) {
    report_rules(facts, out, &RULE, &[(Concern::CannotFit, Severity::Error)]);
}

const DOCS: &str = r#"
## What it checks

`len`, `min_len` and formats of fixed length (`uuid`, `tuuid`, `ulid`) against `varchar(n)`, `char(n)` and
CHECKs on the length.

## Why it matters

Every valid value fails in the database.

## Example

`[(buf.validate.field).string.uuid = true]` over `varchar(32)`: a UUID has 36 characters.

## How to fix it

Make the column `char(36)`, or the type the database has for it.
"#;
