//! PM311: text that the database may refuse.

use super::{report, subject};
use crate::{Facts, Findings, Rule};
use kilter_diag::{Code, Severity};
use kilter_proto::Concern;

pub(crate) const RULE: Rule = Rule {
    code: Code("PM311"),
    name: "format-unchecked",
    severity: Severity::Warning,
    summary: "The column accepts one format only, the field any text",
    docs: DOCS,
    check,
};

fn check(facts: &Facts<'_>, out: &mut Findings) {
    report(
        facts,
        out,
        &RULE,
        &[Concern::Format, Concern::NotFinite],
        |_, _, v| match v.concern {
            Concern::NotFinite => Severity::Info,
            _ => Severity::Warning,
        },
        |j, v| format!("{}: {}", subject(j), v.reason),
    );
}

const DOCS: &str = r#"
## What it checks

Strings over `uuid`, `inet`, `jsonb` and the like, unless a protovalidate rule says the same. SQLite
accepts any text.

Floating-point numbers on MySQL, which has no NaN and no infinity, and on SQLite, which stores NaN as
NULL; unless a rule says `finite`, or bounds the field on both sides. That is only worth knowing.

## Why it matters

A caller's mistake becomes a database error instead of an answer they can act on.

## Example

```proto
string id = 1;
```

over `id uuid`.

## How to fix it

`[(buf.validate.field).string.uuid = true]`.
"#;
