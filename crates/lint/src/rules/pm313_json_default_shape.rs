//! PM313: a default of the wrong shape.

use super::{report, subject};
use crate::{Facts, Findings, Rule};
use kilter_diag::{Code, Severity};
use kilter_proto::Concern;

pub(crate) const RULE: Rule = Rule {
    code: Code("PM313"),
    name: "json-default-shape",
    severity: Severity::Error,
    summary: "A JSON column defaults to a list where the field is a map, or the reverse",
    docs: DOCS,
    check,
};

fn check(facts: &Facts<'_>, out: &mut Findings) {
    report(
        facts,
        out,
        &RULE,
        &[Concern::DefaultShape],
        |_, _, _| Severity::Error,
        |j, v| format!("{}: {}", subject(j), v.reason),
    );
}

const DOCS: &str = r#"
## What it checks

The default of JSON columns against the shape of the field.

## Why it matters

The first row that nobody filled cannot be read back.

## Example

```proto
repeated string tags = 4;
```

over `tags jsonb DEFAULT '{}'`.

## How to fix it

`'[]'` for lists, `'{}'` for maps and messages.
"#;
