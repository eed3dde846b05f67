//! PM002: a declaration names a table or column that is not there.

use crate::Rule;
use crate::rule::reported_elsewhere;
use kilter_diag::{Code, Severity};

pub(crate) const RULE: Rule = Rule {
    code: Code("PM002"),
    name: "mapped-table-missing",
    severity: Severity::Error,
    summary: "A mapped table or column does not exist",
    docs: DOCS,
    check: reported_elsewhere,
};

const DOCS: &str = r#"
## What it checks

Tables and columns named in `[[proto.pair]]` and in `@db table=` and `@db column=` comments.

## Why it matters

The pair, or the field, would silently not be checked.

## Example

```proto
// @db table=deploymnets
message Deployment {}
```

## How to fix it

Write the table's name as the database has it; `kilter models` lists them. If the table is gone,
remove the pair.
"#;
