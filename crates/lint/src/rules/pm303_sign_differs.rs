//! PM303: signed against unsigned.

use super::{report, subject};
use crate::{Facts, Findings, Rule};
use kilter_diag::{Code, Severity};
use kilter_proto::Concern;

pub(crate) const RULE: Rule = Rule {
    code: Code("PM303"),
    name: "sign-differs",
    severity: Severity::Warning,
    summary: "One side has a sign and the other has not",
    docs: DOCS,
    check,
};

fn check(facts: &Facts<'_>, out: &mut Findings) {
    report(
        facts,
        out,
        &RULE,
        &[Concern::Sign],
        |_, _, _| Severity::Warning,
        |j, v| format!("{}: {}", subject(j), v.reason),
    );
}

const DOCS: &str = r#"
## What it checks

Unsigned fields over signed columns of the same width (PostgreSQL has no unsigned integers), signed
fields over unsigned columns.

## Why it matters

Large values fail or come back negative; negative ones are refused.

## Example

```proto
uint32 ttl_hours = 13;
```

over `ttl_hours integer`.

## How to fix it

Make the column wider, or bound the field: `[(buf.validate.field).uint32.lte = 2147483647]`.
"#;
