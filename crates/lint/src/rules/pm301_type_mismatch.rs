//! PM301: types that have nothing in common.

use super::{report, strict, subject};
use crate::{Facts, Findings, Rule};
use kilter_diag::{Code, Severity};
use kilter_proto::{Concern, Grade};

pub(crate) const RULE: Rule = Rule {
    code: Code("PM301"),
    name: "type-mismatch",
    severity: Severity::Error,
    summary: "A field cannot be stored in its column",
    docs: DOCS,
    check,
};

fn check(facts: &Facts<'_>, out: &mut Findings) {
    report(
        facts,
        out,
        &RULE,
        &[Concern::Type],
        |f, j, v| if v.grade == Grade::Undeclared { strict(f, j) } else { Severity::Error },
        |j, v| format!("{}: {}", subject(j), v.reason),
    );
}

const DOCS: &str = r#"
## What it checks

Whether the field's type and the column's type have values in common: bool over text, a list over
one number, a fraction over an integer. Where `as=` could declare how they meet (a number kept as
text), it is an error on declared pairs and a warning on found ones.

## Why it matters

Every write fails, or stores something else.

## Example

```proto
bool enabled = 4;
```

over `enabled text`.

## How to fix it

Change one of the types, or declare the encoding with `// @db column=… as=…`.
"#;
