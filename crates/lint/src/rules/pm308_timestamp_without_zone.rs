//! PM308: PostgreSQL timestamp without time zone.

use super::{report, subject};
use crate::{Facts, Findings, Rule};
use kilter_diag::{Code, Severity};
use kilter_proto::Concern;

pub(crate) const RULE: Rule = Rule {
    code: Code("PM308"),
    name: "timestamp-without-zone",
    severity: Severity::Warning,
    summary: "A timestamp is stored without a time zone",
    docs: DOCS,
    check,
};

fn check(facts: &Facts<'_>, out: &mut Findings) {
    report(
        facts,
        out,
        &RULE,
        &[Concern::Zone],
        |_, _, _| Severity::Warning,
        |j, v| format!("{}: {}", subject(j), v.reason),
    );
}

const DOCS: &str = r#"
## What it checks

PostgreSQL's `timestamp` under `google.protobuf.Timestamp`, which is a moment in UTC.

## Why it matters

What is stored depends on the session's `TimeZone` (PostgreSQL manual §8.5.1.3).

## Example

`created_at timestamp` (in SeaORM: `DateTime` instead of `DateTimeUtc`).

## How to fix it

Make the column `timestamptz`.
"#;
