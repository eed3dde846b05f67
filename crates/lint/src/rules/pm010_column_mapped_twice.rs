//! PM010: two fields in one column.

use crate::Rule;
use crate::rule::reported_elsewhere;
use kilter_diag::{Code, Severity};

pub(crate) const RULE: Rule = Rule {
    code: Code("PM010"),
    name: "column-mapped-twice",
    severity: Severity::Error,
    summary: "Two fields are mapped to one column",
    docs: DOCS,
    check: reported_elsewhere,
};

const DOCS: &str = r#"
## What it checks

Whether two fields of a message have the same column. Members of one oneof may.

## Why it matters

One of them overwrites the other.

## Example

`// @db column=name` on `title`, beside a field `name`.

## How to fix it

Give one of them another column, or `// @db ignore reason="…"`.
"#;
