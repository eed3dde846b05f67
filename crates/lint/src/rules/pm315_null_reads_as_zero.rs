//! PM315: NULL under a field without presence.

use super::{report, subject};
use crate::{Facts, Findings, Rule};
use kilter_diag::{Code, Severity};
use kilter_proto::Concern;

pub(crate) const RULE: Rule = Rule {
    code: Code("PM315"),
    name: "null-reads-as-zero",
    severity: Severity::Info,
    summary: "NULL in a column reads as the zero value, or cannot be read",
    docs: DOCS,
    check,
};

fn check(facts: &Facts<'_>, out: &mut Findings) {
    report(
        facts,
        out,
        &RULE,
        &[Concern::NullReadsZero, Concern::NullReadFails],
        |_, _, v| match v.concern {
            Concern::NullReadFails => Severity::Error,
            _ => Severity::Info,
        },
        |j, v| format!("{}: {}", subject(j), v.reason),
    );
}

const DOCS: &str = r#"
## What it checks

Fields without presence over nullable columns. GORM's value types are left out: they read NULL as
zero, which is what the field says. A pointer or `sql.Null…` is worth knowing of; a Rust field
without `Option` fails to decode, which is an error.

## Why it matters

Whoever made the model field a pointer wanted to know the difference; the API cannot say it.

## Example

```proto
string note = 1;
```

with `Note *string`.

## How to fix it

Make the field `optional`, or the column NOT NULL with a default.
"#;
