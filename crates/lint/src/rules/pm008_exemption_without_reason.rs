//! PM008: an exemption does not say why.

use crate::Rule;
use crate::rule::reported_elsewhere;
use kilter_diag::{Code, Severity};

pub(crate) const RULE: Rule = Rule {
    code: Code("PM008"),
    name: "exemption-without-reason",
    severity: Severity::Error,
    summary: "An exemption has no reason",
    docs: DOCS,
    check: reported_elsewhere,
};

const DOCS: &str = r#"
## What it checks

`[[proto.exempt]]`, `@db ignore`, `ignore = true` and `@proto internal`.

## Why it matters

Without a reason nobody dares to remove it.

## Example

```proto
optional string root_password = 17; // @db ignore
```

## How to fix it

Say why: `// @db ignore reason="returned once, never stored"`.
"#;
