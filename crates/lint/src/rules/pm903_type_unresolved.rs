//! PM903: a type that is declared nowhere.

use crate::Rule;
use crate::rule::reported_elsewhere;
use kilter_diag::{Code, Severity};

pub(crate) const RULE: Rule = Rule {
    code: Code("PM903"),
    name: "type-unresolved",
    severity: Severity::Warning,
    summary: "The type of a field is declared in none of the files",
    docs: DOCS,
    check: reported_elsewhere,
};

const DOCS: &str = r#"
## What it checks

Names of messages and enums, in their scopes, over all files.

## Why it matters

The field is compared by name only.

## Example

`acme.common.Selector selector = 3;` without the file that declares it.

## How to fix it

Add the file to `include` in `[proto]`.
"#;
