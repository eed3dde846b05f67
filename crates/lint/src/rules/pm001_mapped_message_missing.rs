//! PM001: a declaration names a message or field that is not there.

use crate::Rule;
use crate::rule::reported_elsewhere;
use kilter_diag::{Code, Severity};

pub(crate) const RULE: Rule = Rule {
    code: Code("PM001"),
    name: "mapped-message-missing",
    severity: Severity::Error,
    summary: "A mapped message or field does not exist",
    docs: DOCS,
    check: reported_elsewhere,
};

const DOCS: &str = r#"
## What it checks

Full names of messages in `[[proto.pair]]` and `@proto message=`, and field names under
`[proto.pair.fields]`.

## Why it matters

A pair with a misspelt name would check nothing and look like success.

## Example

```toml
[[proto.pair]]
message = "acme.v1.Deploymnet"
table = "deployments"
```

## How to fix it

Write the full name, package included. The finding shows the nearest name there is.
"#;
