//! PM006: the day of an exemption is over.

use crate::Rule;
use crate::rule::reported_elsewhere;
use kilter_diag::{Code, Severity};

pub(crate) const RULE: Rule = Rule {
    code: Code("PM006"),
    name: "exemption-expired",
    severity: Severity::Error,
    summary: "An exemption has ended",
    docs: DOCS,
    check: reported_elsewhere,
};

const DOCS: &str = r#"
## What it checks

`until` of `[[proto.exempt]]` and of `@db ignore`. The day itself still counts.

## Why it matters

An exemption with an end is a promise. What it accepted is reported again as well.

## Example

```toml
[[proto.exempt]]
rule = "PM303"
field = "acme.v1.Run.attempt"
reason = "fixed in the next release"
until = "2026-06-30"
```

## How to fix it

Mend what was accepted, or give the exemption a later day.
"#;
