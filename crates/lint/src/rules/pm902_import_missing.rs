//! PM902: an import that is not there.

use crate::Rule;
use crate::rule::reported_elsewhere;
use kilter_diag::{Code, Severity};

pub(crate) const RULE: Rule = Rule {
    code: Code("PM902"),
    name: "import-missing",
    severity: Severity::Info,
    summary: "An imported proto file is not among the files read",
    docs: DOCS,
    check: reported_elsewhere,
};

const DOCS: &str = r#"
## What it checks

Imports of every file, except the well-known ones of google/protobuf and google/type.

Worth knowing; an error with `strict = true`.

## Why it matters

Types from it are unknown (PM903). Rules such as `buf.validate` are read all the same.

## Example

`import "buf/validate/validate.proto";` without the file in the working tree.

## How to fix it

Add its folder to `include` in `[proto]`; `buf export -o third_party` writes dependencies into the
working tree.
"#;
