//! PM109: a message field over a column of another kind.

use super::report;
use crate::place::short_field;
use crate::{Facts, Findings, Rule};
use kilter_diag::{Code, Severity};
use kilter_proto::Concern;

pub(crate) const RULE: Rule = Rule {
    code: Code("PM109"),
    name: "same-name-only",
    severity: Severity::Warning,
    summary: "A field and a column share a name and nothing else",
    docs: DOCS,
    check,
};

fn check(facts: &Facts<'_>, out: &mut Findings) {
    report(
        facts,
        out,
        &RULE,
        &[Concern::SameName],
        |_, _, _| Severity::Warning,
        |j, v| {
            let field = short_field(j.message, j.field);
            let column = format!("{}.{}", j.pair.table, j.column.name);
            format!("`{field}` and `{column}` only share a name: {}", v.reason)
        },
    );
}

const DOCS: &str = r#"
## What it checks

Message fields that meet a column of numbers, dates or keys under the same name.

## Why it matters

It is probably a different thing, so comparing types says nothing.

## Example

```proto
Identifier id = 1; // a message
```

beside `ID uint` in the model.

## How to fix it

Rename one of them, ignore the field with a reason, or declare how the message is stored with `as=`.
"#;
