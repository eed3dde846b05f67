//! PM305: fewer digits than the field has.

use super::{report, subject};
use crate::{Facts, Findings, Rule};
use kilter_diag::{Code, Severity};
use kilter_proto::Concern;

pub(crate) const RULE: Rule = Rule {
    code: Code("PM305"),
    name: "precision-lost",
    severity: Severity::Warning,
    summary: "Digits are lost",
    docs: DOCS,
    check,
};

fn check(facts: &Facts<'_>, out: &mut Findings) {
    report(
        facts,
        out,
        &RULE,
        &[Concern::Precision],
        |_, _, _| Severity::Warning,
        |j, v| format!("{}: {}", subject(j), v.reason),
    );
}

const DOCS: &str = r#"
## What it checks

`double` over `real` or over `numeric(p,s)`, large integers over floating point, and the model's
`float32` in between.

## Why it matters

What is read is not what was written.

## Example

```proto
double ratio = 1;
```

over `ratio real`.

## How to fix it

Widen the column, or carry the number as a string or `google.type.Decimal`.
"#;
