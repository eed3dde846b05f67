//! PM004: convention has more than one answer.

use crate::Rule;
use crate::rule::reported_elsewhere;
use kilter_diag::{Code, Severity};

pub(crate) const RULE: Rule = Rule {
    code: Code("PM004"),
    name: "ambiguous-pair",
    severity: Severity::Warning,
    summary: "A table matches several messages, or a field several columns; none is checked",
    docs: DOCS,
    check: reported_elsewhere,
};

const DOCS: &str = r#"
## What it checks

Whether convention has one answer. Two messages of the same name in different packages, or two
columns whose names differ in underscores only, have none.

## Why it matters

Picking one would be right half the time.

## Example

`acme.admin.v1.Role` and `acme.superadmin.v1.Role` beside one table `roles`.

## How to fix it

Write `// @db table=roles` above the message that is stored there, or `// @db column=…` above the
field.
"#;
