//! PM908: two files declare one name differently.

use crate::Rule;
use crate::rule::reported_elsewhere;
use kilter_diag::{Code, Severity};

pub(crate) const RULE: Rule = Rule {
    code: Code("PM908"),
    name: "declared-twice",
    severity: Severity::Warning,
    summary: "Two files declare one name differently",
    docs: DOCS,
    check: reported_elsewhere,
};

const DOCS: &str = r#"
## What it checks

Messages and enums of one full name in several files. Copies that say the same are no finding.

## Why it matters

Only one of the two is compared, and it may be the stale one.

## Example

`acme.v1.User` in `proto/user.proto` and, of last year, in `third_party/user.proto`.

## How to fix it

Leave one of the two out with `exclude`, or name the `roots`, of which the first wins.
"#;
