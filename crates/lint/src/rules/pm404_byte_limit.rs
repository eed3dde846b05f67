//! PM404: limits that count bytes.

use super::report_rules;
use crate::{Facts, Findings, Rule};
use kilter_diag::{Code, Severity};
use kilter_proto::Concern;

pub(crate) const RULE: Rule = Rule {
    code: Code("PM404"),
    name: "byte-limit",
    severity: Severity::Warning,
    summary: "Values may have more bytes than the column holds",
    docs: DOCS,
    check,
};

fn check(facts: &Facts<'_>, out: &mut Findings) {
    report_rules(
        facts,
        out,
        &RULE,
        &[
            (Concern::ByteLimit, Severity::Error),
            (Concern::ByteLimitLikely, Severity::Warning),
            (Concern::ByteLimitUnstated, Severity::Warning),
            (Concern::ByteUnbounded, Severity::Info),
        ],
    );
}

const DOCS: &str = r#"
## What it checks

MySQL's `text` and `blob` (65535 bytes), `tinytext`, `varbinary(n)`. A rule in bytes above the limit
is an error; a rule in characters that may exceed it when every character takes four bytes is a warning;
no rule at all is a warning for small columns and worth knowing for those of 64 KiB.

## Why it matters

The value is refused, or cut off outside strict mode. Text in Latin letters hides it: it takes one byte
for each character, other scripts take up to four.

## Example

`[(buf.validate.field).string.max_len = 20000]` over `text`: up to 80000 bytes.

## How to fix it

`mediumtext` or `longtext`, a larger `varbinary`, or a rule in bytes (`max_bytes`).
"#;
