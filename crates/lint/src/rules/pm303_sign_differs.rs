//! PM303: signed against unsigned.

use super::{report, subject};
use crate::{Facts, Findings, Judged, Rule};
use kilter_diag::{Code, Severity};
use kilter_proto::Concern;

pub(crate) const RULE: Rule = Rule {
    code: Code("PM303"),
    name: "sign-differs",
    severity: Severity::Warning,
    summary: "One side has a sign and the other has not",
    docs: DOCS,
    check,
};

fn check(facts: &Facts<'_>, out: &mut Findings) {
    report(
        facts,
        out,
        &RULE,
        &[Concern::Sign],
        |facts, j, _| if is_counter(facts, j) { Severity::Info } else { RULE.severity },
        |j, v| format!("{}: {}", subject(j), v.reason),
    );
}

/// Whether the values are counted by the database, here or where the column refers to: those never
/// come near the end of the range.
fn is_counter(facts: &Facts<'_>, j: &Judged<'_>) -> bool {
    let counts = |table: &str, column: &str| {
        facts.column(table, column).is_some_and(|c| c.auto_increment.is_some())
    };
    let table = &j.pair.table;
    let refers = facts.table(table).into_iter().flat_map(|t| &t.foreign_keys).any(|key| {
        key.columns == [j.column.name.clone()]
            && key.ref_columns.first().is_some_and(|c| counts(&key.ref_table, c))
    });
    counts(table, &j.column.name) || refers
}

const DOCS: &str = r#"
## What it checks

Unsigned fields over signed columns of the same width (PostgreSQL has no unsigned integers), signed
fields over unsigned columns.

## Why it matters

Large values fail or come back negative; negative ones are refused. For keys that the database counts,
and columns that refer to them, it is only worth knowing: they never come near the end.

## Example

```proto
uint32 ttl_hours = 13;
```

over `ttl_hours integer`.

## How to fix it

Make the column wider, or bound the field: `[(buf.validate.field).uint32.lte = 2147483647]`.
"#;
