//! PM510: messages in rows that can no longer be read.

use crate::payload::{Encoding, changes};
use crate::place::about;
use crate::served::fields;
use crate::{Facts, Findings, Rule};
use kilter_diag::{Code, Diagnostic, Severity};

pub(crate) const RULE: Rule = Rule {
    code: Code("PM510"),
    name: "stored-message-broken",
    severity: Severity::Error,
    summary: "A change breaks messages that are stored whole",
    docs: DOCS,
    check,
};

fn check(facts: &Facts<'_>, out: &mut Findings) {
    for then in fields(facts) {
        let (was, Some(now)) = (then.was, then.now) else { continue };
        let Some(encoding) = Encoding::of(was) else { continue };
        for change in changes(facts, was, now, encoding).into_iter().filter(|c| !c.reuse) {
            let text = format!(
                "`{}.{}` holds {} as {}: {}",
                was.pair.table,
                was.column.name,
                was.field.kind,
                encoding.word(),
                change.what
            );
            let finding = Diagnostic::error(RULE.code, text)
                .at(change.now, "now")
                .at(change.then, "in the served release");
            out.push_about(
                about(was),
                finding.help(encoding.advice()).help("or rewrite the rows with a migration first"),
            );
        }
    }
}

const DOCS: &str = r#"
## What it checks

Messages that a column holds whole (`as=proto_bytes`, `as=protojson`, `as=json`): changes since the
served release, in nested messages too. Bytes are read by number and wire type, JSON by name and shape.

## Why it matters

Rows are older than any release. What they hold is dropped in silence, or cannot be parsed.

## Example

`int32 x = 1;` becomes `sint32 x = 1;` in a message kept as bytes.

## How to fix it

Add a field instead of changing one; or rewrite the rows first.
"#;
