//! PM007: an exemption for something that is not there.

use crate::Rule;
use crate::rule::reported_elsewhere;
use kilter_diag::{Code, Severity};

pub(crate) const RULE: Rule = Rule {
    code: Code("PM007"),
    name: "exemption-unused",
    severity: Severity::Warning,
    summary: "An exemption matches nothing",
    docs: DOCS,
    check: reported_elsewhere,
};

const DOCS: &str = r#"
## What it checks

Whether `field` of every `[[proto.exempt]]` names a paired field or a column of a paired table, and
`rule` a rule.

## Why it matters

An exemption for something that is gone would accept the next thing of that name.

## Example

An exemption for `acme.v1.Run.attempt` after the field was removed.

## How to fix it

Delete the exemption.
"#;
