//! PM906: a descriptor set lacks imports or source info.

use crate::Rule;
use crate::rule::reported_elsewhere;
use kilter_diag::{Code, Severity};

pub(crate) const RULE: Rule = Rule {
    code: Code("PM906"),
    name: "descriptor-set-lacks",
    severity: Severity::Info,
    summary: "A descriptor set lacks imports or source info",
    docs: DOCS,
    check: reported_elsewhere,
};

const DOCS: &str = r#"
## What it checks

Whether a descriptor set holds the files that its files import, and source info.

## Why it matters

Options such as `buf.validate`'s are declared in imported files; without them their bounds are not
known. `@db` comments and lines are in the source info.

## Example

`protoc -o api.binpb api.proto` writes neither.

## How to fix it

`buf build -o api.binpb`, or `protoc --include_imports --include_source_info -o api.binpb FILES`.
"#;
