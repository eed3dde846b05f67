//! PM310: an encoding nobody wrote down.

use super::{report, strict, subject};
use crate::{Facts, Findings, Rule};
use kilter_diag::{Code, Severity};
use kilter_proto::Concern;

pub(crate) const RULE: Rule = Rule {
    code: Code("PM310"),
    name: "encoding-undeclared",
    severity: Severity::Error,
    summary: "How bytes, a list or a message is encoded in its column is not declared",
    docs: DOCS,
    check,
};

fn check(facts: &Facts<'_>, out: &mut Findings) {
    report(
        facts,
        out,
        &RULE,
        &[Concern::Encoding],
        |f, j, _| strict(f, j),
        |j, v| format!("{}: {}", subject(j), v.reason),
    );
}

const DOCS: &str = r#"
## What it checks

Bytes over text, lists, maps and messages over text or bytes. JSON columns and models that write
JSON (`serializer:json`, `datatypes.JSON`) are declarations themselves. An error on declared pairs,
a warning on found ones.

## Why it matters

Two programs that read the column have to agree, and nothing says on what.

## Example

```proto
repeated string scopes = 4;
```

with `Scopes string`.

## How to fix it

`// @db column=scopes as=csv`, or a JSON column.
"#;
