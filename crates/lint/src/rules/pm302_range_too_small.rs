//! PM302: values that do not fit.

use super::{report, subject};
use crate::{Facts, Findings, Rule};
use kilter_diag::{Code, Severity};
use kilter_proto::Concern;

pub(crate) const RULE: Rule = Rule {
    code: Code("PM302"),
    name: "range-too-small",
    severity: Severity::Error,
    summary: "Writes lose data: the column holds less than the field carries",
    docs: DOCS,
    check,
};

fn check(facts: &Facts<'_>, out: &mut Findings) {
    report(
        facts,
        out,
        &RULE,
        &[Concern::Range],
        |_, _, _| Severity::Error,
        |j, v| format!("{}: writes lose data: {}", subject(j), v.reason),
    );
}

const DOCS: &str = r#"
## What it checks

Ranges of integers, digits of decimals, the longest name of an enum, the time of day. The model's
type counts too: `int32` between `int64` and `bigint` is the narrowest. Rules of protovalidate
narrow the field.

## Why it matters

The database refuses the value, or cuts it off.

## Example

```proto
int64 n = 1;
```

over `n integer`.

## How to fix it

Widen the column or the model field, or bound the field: `[(buf.validate.field).int64.lte =
2147483647]`.
"#;
