//! PM003: a message that may belong to a table.

use crate::Rule;
use crate::rule::reported_elsewhere;
use kilter_diag::{Code, Severity};

pub(crate) const RULE: Rule = Rule {
    code: Code("PM003"),
    name: "unpaired-message",
    severity: Severity::Info,
    summary: "A message looks like a table and is not checked",
    docs: DOCS,
    check: reported_elsewhere,
};

const DOCS: &str = r#"
## What it checks

Messages that share a name or many fields with a table, but not enough to be paired without being
asked.

## Why it matters

Half of what real projects store has a message under another name. Guessing would compare private
tables with public messages, so it is left to a person.

## Example

Message `Run` and table `run_details` with 9 of 10 fields in common.

## How to fix it

Write `// @db table=run_details` above the message, or `// @db ignore reason="…"` if it is stored
nowhere.
"#;
