//! PM904: an edition newer than known.

use crate::Rule;
use crate::rule::reported_elsewhere;
use kilter_diag::{Code, Severity};

pub(crate) const RULE: Rule = Rule {
    code: Code("PM904"),
    name: "edition-unknown",
    severity: Severity::Warning,
    summary: "A file is in an edition newer than known",
    docs: DOCS,
    check: reported_elsewhere,
};

const DOCS: &str = r#"
## What it checks

The `edition` of every file.

## Why it matters

It is read with the defaults of the newest edition known; presence may have changed since.

## Example

`edition = "2030";`

## How to fix it

Look for a newer version of Kilter.
"#;
