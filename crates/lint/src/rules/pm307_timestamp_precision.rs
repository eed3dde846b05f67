//! PM307: moments that lose digits or years.

use super::{report, subject};
use crate::{Facts, Findings, Rule};
use kilter_diag::{Code, Severity};
use kilter_proto::Concern;

pub(crate) const RULE: Rule = Rule {
    code: Code("PM307"),
    name: "timestamp-precision",
    severity: Severity::Info,
    summary: "A timestamp keeps fewer digits or years than the field carries",
    docs: DOCS,
    check,
};

fn check(facts: &Facts<'_>, out: &mut Findings) {
    let all = [Concern::Rounding, Concern::TimePrecision, Concern::PartialDay, Concern::FarEnds];
    report(
        facts,
        out,
        &RULE,
        if facts.pair_config.strict { &all } else { &all[..3] },
        |_, _, v| match v.concern {
            Concern::TimePrecision => Severity::Warning,
            _ => Severity::Info,
        },
        |j, v| format!("{}: {}", subject(j), v.reason),
    );
}

const DOCS: &str = r#"
## What it checks

Digits below the second, and MySQL's `timestamp`, which ends in 2038, as seconds in 32 bits do. Less
than milliseconds, or less than all years, is a warning. `google.type.Date` and `TimeOfDay` over `date`
and `time`, which have no day 0 and no second 60.

With `strict = true` also what is so of every column of the type: nanoseconds are dropped, and a row of
PostgreSQL may hold infinity or a year that `Timestamp` has not; nanoseconds in 64 bits end in 2262.

## Why it matters

The answer to a write differs from a later read; ordering by time becomes ambiguous.

## Example

`created_at datetime` on MySQL keeps whole seconds.

## How to fix it

`datetime(6)`, or `unix_ms` instead of `unix_s`.
"#;
