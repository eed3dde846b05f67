//! PM508: rows with a name that no longer exists.

use crate::place::about;
use crate::served::fields;
use crate::{Facts, Findings, Rule};
use kilter_diag::{Code, Diagnostic, Severity};
use kilter_proto::{FieldKind, Stored};

pub(crate) const RULE: Rule = Rule {
    code: Code("PM508"),
    name: "enum-value-renamed",
    severity: Severity::Error,
    summary: "An enum value was renamed while rows hold its name",
    docs: DOCS,
    check,
};

fn check(facts: &Facts<'_>, out: &mut Findings) {
    let Some(past) = facts.past() else { return };
    for then in fields(facts) {
        let (was, Some(field)) = (then.was, then.field) else { continue };
        let (FieldKind::Enum(old), FieldKind::Enum(new)) = (&was.field.kind, &field.kind) else {
            continue;
        };
        let (Some(old), Some(new)) =
            (past.facts.protos.enum_type(old), facts.protos.enum_type(new))
        else {
            continue;
        };
        let Some(stored @ Stored::Name(_)) = past.facts.stored(was, old) else { continue };
        for value in &old.values {
            let text = stored.write(old, value);
            let still = new.values.iter().any(|v| stored.write(new, v) == text);
            let renamed = new.values.iter().find(|v| v.number == value.number);
            let (false, Some(renamed)) = (still, renamed) else { continue };
            let message = format!(
                "{} became {}, and rows of `{}.{}` hold '{text}'",
                value.name, renamed.name, was.pair.table, was.column.name
            );
            let finding = Diagnostic::error(RULE.code, message)
                .at(renamed.span.clone(), "now")
                .at(value.span.clone(), format!("{} has this", past.name));
            out.push_about(
                about(was),
                finding
                    .help("keep the old name beside the new one (`allow_alias`) until the rows are changed")
                    .help(format!(
                        "a migration changes them: `UPDATE {} SET {col} = '{}' WHERE {col} = '{text}'`",
                        was.pair.table,
                        stored.write(new, renamed),
                        col = was.column.name
                    )),
            );
        }
    }
}

const DOCS: &str = r#"
## What it checks

Enums that are stored by name: has a value another name than in the served release?

## Why it matters

Names on the wire do not matter, names in rows do: nothing finds the old ones any more.

## Example

`STATUS_DONE = 2` becomes `STATUS_FINISHED = 2` over `status text`, which holds `'DONE'`.

## How to fix it

Keep both names for a release, change the rows, then drop the old name.
"#;
