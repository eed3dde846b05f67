//! PM312: optional over a value type.

use super::{report, subject};
use crate::{Facts, Findings, Rule};
use kilter_diag::{Code, Severity};
use kilter_proto::Concern;

pub(crate) const RULE: Rule = Rule {
    code: Code("PM312"),
    name: "unset-becomes-zero",
    severity: Severity::Info,
    summary: "An optional field goes through a model field that cannot say unset",
    docs: DOCS,
    check,
};

fn check(facts: &Facts<'_>, out: &mut Findings) {
    report(
        facts,
        out,
        &RULE,
        &[Concern::UnsetIsZero, Concern::UnsetIsYearOne],
        |_, _, v| match v.concern {
            Concern::UnsetIsYearOne => Severity::Warning,
            _ => Severity::Info,
        },
        |j, v| format!("{}: {}", subject(j), v.reason),
    );
}

const DOCS: &str = r#"
## What it checks

`optional` fields and wrappers over nullable columns whose model field is a value. With `time.Time`,
whose zero is the year 1, it is a warning, and so with a moment in Rust, which has no zero at all. In Go, slices and
JSON are nil without being pointers.

## Why it matters

"Not set" and zero become the same on the first write.

## Example

```proto
optional google.protobuf.Timestamp finished_at = 6;
```

with `FinishedAt time.Time`.

## How to fix it

A pointer (`*time.Time`) or `sql.Null…` in the model, in Rust an `Option`; or no `optional`.
"#;
