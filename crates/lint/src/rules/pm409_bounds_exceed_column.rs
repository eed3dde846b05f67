//! PM409: bounds that the column does not have.

use super::report_rules;
use crate::{Facts, Findings, Rule};
use kilter_diag::{Code, Severity};
use kilter_proto::Concern;

pub(crate) const RULE: Rule = Rule {
    code: Code("PM409"),
    name: "bounds-exceed-column",
    severity: Severity::Error,
    summary: "The bounds of a rule do not fit the column",
    docs: DOCS,
    check,
};

fn check(facts: &Facts<'_>, out: &mut Findings) {
    report_rules(
        facts,
        out,
        &RULE,
        &[
            (Concern::Bounds, Severity::Error),
            (Concern::CheckNarrower, Severity::Warning),
            (Concern::CheckUnstated, Severity::Info),
        ],
    );
}

const DOCS: &str = r#"
## What it checks

`gt`, `gte`, `lt`, `lte`, `in` and `const` of numbers against the range of the column's type and of
the model's: an error. Against `CHECK (c >= …)` and `BETWEEN`: a warning. A CHECK over a field without any
rule is worth knowing: the server may see to it by itself.

## Why it matters

A number that passes validation fails in the database.

## Example

```proto
int32 port = 3 [(buf.validate.field).int32 = {gte: 1, lte: 65535}];
```

over `port smallint`, which ends at 32767.

## How to fix it

Widen the column, or bring the rule in line with it.
"#;
