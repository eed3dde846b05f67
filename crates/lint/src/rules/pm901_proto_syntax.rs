//! PM901: a proto file with a syntax error.

use crate::Rule;
use crate::rule::reported_elsewhere;
use kilter_diag::{Code, Severity};

pub(crate) const RULE: Rule = Rule {
    code: Code("PM901"),
    name: "proto-syntax",
    severity: Severity::Error,
    summary: "A proto file cannot be parsed",
    docs: DOCS,
    check: reported_elsewhere,
};

const DOCS: &str = r#"
## What it checks

The syntax of every `.proto` file; all mistakes the parser finds.

## Why it matters

The messages of such a file are not checked at all.

## Example

```proto
message { }
```

## How to fix it

Mend the syntax; `buf lint` and `protoc` say the same.
"#;
