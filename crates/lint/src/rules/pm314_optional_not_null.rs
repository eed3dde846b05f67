//! PM314: optional over NOT NULL.

use super::{report, subject};
use crate::{Facts, Findings, Rule};
use kilter_diag::{Code, Severity};
use kilter_proto::Concern;

pub(crate) const RULE: Rule = Rule {
    code: Code("PM314"),
    name: "optional-not-null",
    severity: Severity::Warning,
    summary: "A field tracks presence and its column is NOT NULL",
    docs: DOCS,
    check,
};

fn check(facts: &Facts<'_>, out: &mut Findings) {
    report(
        facts,
        out,
        &RULE,
        &[Concern::NotNull],
        |_, _, _| Severity::Warning,
        |j, v| format!("{}: {}", subject(j), v.reason),
    );
}

const DOCS: &str = r#"
## What it checks

`optional` fields, wrappers and fields of editions (which track presence unless told otherwise) over
NOT NULL columns. Requests that update are left out: there "not set" means "leave it". So are
requests that create, where the column has a default.

## Why it matters

"Not set" is stored as the default or the zero value.

## Example

```proto
optional string note = 1;
```

over `note text NOT NULL`.

## How to fix it

Drop NOT NULL, or `optional`; in editions: `features.field_presence = IMPLICIT`.
"#;
