//! PM304: reads that may not fit.

use super::{report, subject};
use crate::{Facts, Findings, Rule};
use kilter_diag::{Code, Severity};
use kilter_proto::Concern;

pub(crate) const RULE: Rule = Rule {
    code: Code("PM304"),
    name: "column-wider",
    severity: Severity::Info,
    summary: "The column may hold values the field cannot carry",
    docs: DOCS,
    check,
};

fn check(facts: &Facts<'_>, out: &mut Findings) {
    let all = [Concern::Wider, Concern::OddRows];
    report(
        facts,
        out,
        &RULE,
        if facts.pair_config.strict { &all } else { &all[..1] },
        |_, _, _| Severity::Info,
        |j, v| format!("{}: {}", subject(j), v.reason),
    );
}

const DOCS: &str = r#"
## What it checks

Columns that are wider than the field: `bigint` under `int32`, an integer under a bool. On SQLite,
where every integer has 64 bits, the model's type is the measure. Arrays of PostgreSQL, whose elements
may be NULL, unless a CHECK keeps that out; numbers under a closed enum, unless a CHECK lists them.

With `strict = true` also what every column of a type may hold if something else writes it: JSON that is
no object under a `Struct`, NULL values in an `hstore`.

## Why it matters

Rows written by something else are cut off when they are read; in Go the conversion wraps without a
word.

## Example

```proto
int32 cpu_cores = 1;
```

with `CPUCores int`, which GORM stores as `bigint`.

## How to fix it

Make the field as wide as the column, or the model field as narrow as the field.
"#;
