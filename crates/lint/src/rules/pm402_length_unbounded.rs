//! PM402: a limit that no rule tells callers about.

use super::report_rules;
use crate::{Facts, Findings, Rule};
use kilter_diag::{Code, Severity};
use kilter_proto::Concern;

pub(crate) const RULE: Rule = Rule {
    code: Code("PM402"),
    name: "length-unbounded",
    severity: Severity::Warning,
    summary: "The column has a limit on its length and the field has none",
    docs: DOCS,
    check,
};

fn check(facts: &Facts<'_>, out: &mut Findings) {
    report_rules(
        facts,
        out,
        &RULE,
        &[(Concern::Unbounded, Severity::Warning), (Concern::UnboundedByDefault, Severity::Info)],
    );
}

const DOCS: &str = r#"
## What it checks

Text over `varchar(n)` or a CHECK on the length, without `max_len`, `len`, `in`, or a format of
limited length. Fields that only the server writes (`OUTPUT_ONLY`) are left out. Where nobody chose the
limit (GORM's `varchar(191)` for indexed text on MySQL), and where the protos do not use protovalidate at
all, it is only worth knowing. What a request writes is said of the request, not of the resource.

## Why it matters

Text that is too long fails in the database instead of being refused with a reason.

## Example

`string description = 4;` over `description varchar(300)`.

## How to fix it

`[(buf.validate.field).string.max_len = 300]`, or `text`.
"#;
