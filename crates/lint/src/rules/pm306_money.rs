//! PM306: money that loses cents or its currency.

use super::{report, subject};
use crate::{Facts, Findings, Rule};
use kilter_diag::{Code, Severity};
use kilter_proto::Concern;

pub(crate) const RULE: Rule = Rule {
    code: Code("PM306"),
    name: "money",
    severity: Severity::Warning,
    summary: "Money is carried or stored in a way that loses some of it",
    docs: DOCS,
    check,
};

fn check(facts: &Facts<'_>, out: &mut Findings) {
    report(
        facts,
        out,
        &RULE,
        &[Concern::Money],
        |_, _, _| Severity::Warning,
        |j, v| format!("{}: {}", subject(j), v.reason),
    );
}

const DOCS: &str = r#"
## What it checks

`double` fields with a money name over decimals, `google.type.Money` over floating point, and Money
in one column without its currency.

## Why it matters

Binary floating point has no 0.10, and an amount without a currency is a number.

## Example

```proto
google.type.Money total = 1; // @db column=total_cents as=cents
```

without a currency column.

## How to fix it

Carry Money, or int64 in the smallest unit; store `bigint` cents or `numeric`, and a column for the
currency code. With one currency only, exempt the field and say so.
"#;
