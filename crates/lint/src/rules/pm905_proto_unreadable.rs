//! PM905: files or globs that cannot be read.

use crate::Rule;
use crate::rule::reported_elsewhere;
use kilter_diag::{Code, Severity};

pub(crate) const RULE: Rule = Rule {
    code: Code("PM905"),
    name: "proto-unreadable",
    severity: Severity::Error,
    summary: "A proto file or a glob cannot be read",
    docs: DOCS,
    check: reported_elsewhere,
};

const DOCS: &str = r#"
## What it checks

Files under the project, and the globs in `[proto]`.

## Why it matters

What cannot be read is not checked.

## Example

A file in Latin-1.

## How to fix it

Mend the file, or leave it out with `exclude`.
"#;
