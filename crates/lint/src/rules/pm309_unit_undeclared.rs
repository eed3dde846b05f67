//! PM309: seconds or milliseconds?

use super::{report, strict, subject};
use crate::{Facts, Findings, Rule};
use kilter_diag::{Code, Severity};
use kilter_proto::Concern;

pub(crate) const RULE: Rule = Rule {
    code: Code("PM309"),
    name: "unit-undeclared",
    severity: Severity::Error,
    summary: "A number stands for time and its unit is not declared",
    docs: DOCS,
    check,
};

fn check(facts: &Facts<'_>, out: &mut Findings) {
    report(
        facts,
        out,
        &RULE,
        &[Concern::Unit],
        |f, j, _| strict(f, j),
        |j, v| format!("{}: {}", subject(j), v.reason),
    );
}

const DOCS: &str = r#"
## What it checks

Moments and lengths of time over plain numbers, and numbers over moments. Names that say the unit
are understood: `*_in_sec`, `*_seconds`, `*_secs`, `*_ms`, `*_millis`, `*_us`, `*_ns`. An error on
declared pairs, a warning on found ones.

## Why it matters

Seconds read as milliseconds are January 1970.

## Example

```proto
google.protobuf.Timestamp t = 1;
```

over `t bigint`.

## How to fix it

`// @db column=t as=unix_ms`.
"#;
