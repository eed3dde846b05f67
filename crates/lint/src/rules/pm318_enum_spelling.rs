//! PM318: stored texts that are no names of the enum.

use super::{report, strict, subject};
use crate::{Facts, Findings, Rule};
use kilter_diag::{Code, Severity};
use kilter_proto::Concern;

pub(crate) const RULE: Rule = Rule {
    code: Code("PM318"),
    name: "enum-spelling",
    severity: Severity::Error,
    summary: "An enum is stored as text in a spelling that matches none of its names",
    docs: DOCS,
    check,
};

fn check(facts: &Facts<'_>, out: &mut Findings) {
    report(
        facts,
        out,
        &RULE,
        &[Concern::EnumSpelling],
        |f, j, _| strict(f, j),
        |j, v| format!("{}: {}", subject(j), v.reason),
    );
}

const DOCS: &str = r#"
## What it checks

Texts known to be stored (the column's default, what its CHECK or enum type lists, the model's
constants) against the enum's names: `STATUS_DONE`, `DONE`, `done`. An error on declared pairs, a
warning on found ones.

## Why it matters

No row would be read as a value of the enum.

## Example

`status text DEFAULT 'Done'` under `enum Status { STATUS_DONE = 1; }`.

## How to fix it

Set `enum_storage`, or list the values with `as=enum_map{…}`.
"#;
