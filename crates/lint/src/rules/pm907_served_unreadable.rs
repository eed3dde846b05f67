//! PM907: a past that is not there.

use crate::Rule;
use crate::rule::reported_elsewhere;
use kilter_diag::{Code, Severity};

pub(crate) const RULE: Rule = Rule {
    code: Code("PM907"),
    name: "served-unreadable",
    severity: Severity::Error,
    summary: "The commit to compare with cannot be read",
    docs: DOCS,
    check: reported_elsewhere,
};

const DOCS: &str = r#"
## What it checks

Whether the commit, tag or descriptor set of `--served` and `--base` exists and holds protos or models.

## Why it matters

Nothing can be said about changes over time, and silence would look like approval.

## Example

A checkout of one commit (`fetch-depth: 1`), in which `origin/main` does not exist.

## How to fix it

In GitHub Actions: `fetch-depth: 0` under `actions/checkout`. Elsewhere: `git fetch --unshallow`, or
`git fetch origin main`.
"#;
