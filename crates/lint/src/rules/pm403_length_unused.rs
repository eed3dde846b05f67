//! PM403: room that is never used.

use super::report_rules;
use crate::{Facts, Findings, Rule};
use kilter_diag::{Code, Severity};
use kilter_proto::Concern;

pub(crate) const RULE: Rule = Rule {
    code: Code("PM403"),
    name: "length-unused",
    severity: Severity::Info,
    summary: "The column holds more characters than rules allow",
    docs: DOCS,
    check,
};

fn check(facts: &Facts<'_>, out: &mut Findings) {
    if !facts.pair_config.strict {
        return;
    }
    report_rules(facts, out, &RULE, &[(Concern::UnusedRoom, Severity::Info)]);
}

const DOCS: &str = r#"
## What it checks

`max_len` below the column's limit. Reported with `strict = true` only.

## Why it matters

Nothing breaks. It may show that one of the two was forgotten when the other changed.

## Example

`max_len = 100` over `varchar(300)`.

## How to fix it

Nothing has to be done; bring the two in line when one of them is changed anyway.
"#;
