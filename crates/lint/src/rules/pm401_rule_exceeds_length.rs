//! PM401: rules allow longer text than the column.

use super::report_rules;
use crate::{Facts, Findings, Rule};
use kilter_diag::{Code, Severity};
use kilter_proto::Concern;

pub(crate) const RULE: Rule = Rule {
    code: Code("PM401"),
    name: "rule-exceeds-length",
    severity: Severity::Error,
    summary: "Rules allow more characters than the column holds",
    docs: DOCS,
    check,
};

fn check(facts: &Facts<'_>, out: &mut Findings) {
    report_rules(facts, out, &RULE, &[(Concern::TooLong, Severity::Error)]);
}

const DOCS: &str = r#"
## What it checks

`max_len`, `len`, `in` and the well-known formats of protovalidate against `varchar(n)` and
CHECKs on the length. SQLite does not enforce `varchar(n)`; there only CHECKs count.

## Why it matters

A value that passes validation fails in the database (or is cut off, on MySQL outside strict mode): the
caller sees an internal error instead of "invalid argument".

## Example

```proto
string title = 2 [(buf.validate.field).string.max_len = 400];
```

over `title varchar(300)`.

## How to fix it

Widen the column with a migration, or lower the rule.
"#;
