//! PM005: two declarations contradict each other.

use crate::Rule;
use crate::rule::reported_elsewhere;
use kilter_diag::{Code, Severity};

pub(crate) const RULE: Rule = Rule {
    code: Code("PM005"),
    name: "declarations-disagree",
    severity: Severity::Error,
    summary: "Two declarations about the same thing disagree",
    docs: DOCS,
    check: reported_elsewhere,
};

const DOCS: &str = r#"
## What it checks

Comments in protos and models against each other and against the configuration.

## Why it matters

The configuration is used, so that vendored protos can be corrected; whoever reads the comment is
misled.

## Example

`// @db column=storage_bytes` on a field, and `storage_usage = "disk_bytes"` under
`[proto.pair.fields]`.

## How to fix it

Keep one of the two.
"#;
