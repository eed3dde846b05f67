//! PM012: a mistyped directive.

use crate::Rule;
use crate::rule::reported_elsewhere;
use kilter_diag::{Code, Severity};

pub(crate) const RULE: Rule = Rule {
    code: Code("PM012"),
    name: "directive-not-understood",
    severity: Severity::Error,
    summary: "A directive comment is not understood",
    docs: DOCS,
    check: reported_elsewhere,
};

const DOCS: &str = r#"
## What it checks

Every word after `@db` in protos and `@proto` in models.

## Why it matters

A mistyped directive that was passed over would look like one that works.

## Example

```proto
// @db colum=storage_bytes
```

## How to fix it

Use the words the finding lists. In protos: `table=`, `role=`, `column=`, `as=`, `child=`, `ignore`,
`reason=`, `until=`; in models: `message=`, `role=`, `internal`, `reason=`.
"#;
