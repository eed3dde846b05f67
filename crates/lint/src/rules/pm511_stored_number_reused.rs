//! PM511: a number that meant something else in older rows.

use crate::payload::{Encoding, changes};
use crate::place::about;
use crate::served::fields;
use crate::{Facts, Findings, Rule};
use kilter_diag::{Code, Diagnostic, Severity};

pub(crate) const RULE: Rule = Rule {
    code: Code("PM511"),
    name: "stored-number-reused",
    severity: Severity::Error,
    summary: "A field number was reused in messages that are stored as bytes",
    docs: DOCS,
    check,
};

fn check(facts: &Facts<'_>, out: &mut Findings) {
    for then in fields(facts) {
        let (was, Some(now)) = (then.was, then.now) else { continue };
        let Some(encoding @ Encoding::Bytes) = Encoding::of(was) else { continue };
        for change in changes(facts, was, now, encoding).into_iter().filter(|c| c.reuse) {
            let text = format!(
                "`{}.{}` holds {} as bytes: {}",
                was.pair.table, was.column.name, was.field.kind, change.what
            );
            let finding = Diagnostic::error(RULE.code, text)
                .at(change.now, "now")
                .at(change.then, "in the served release");
            out.push_about(
                about(was),
                finding.help(
                    "give the new field a number that was never used, and reserve the old one",
                ),
            );
        }
    }
}

const DOCS: &str = r#"
## What it checks

Messages that a column holds as bytes: does a number belong to another field than in the served release?
Numbers of messages stored in columns of their own do not matter: columns have names.

## Why it matters

Old rows are read with the value of one field in another.

## Example

`string a = 1; string b = 2;` become `string b = 1; string a = 2;`.

## How to fix it

Keep numbers for ever: `reserved` what is no longer used.
"#;
