//! PM507: rows with a value that no longer exists.

use crate::place::{about, short_field};
use crate::served::fields;
use crate::{Facts, Findings, Rule};
use kilter_diag::{Code, Diagnostic, Severity};
use kilter_proto::{EnumType, EnumValue, FieldKind, Stored};

pub(crate) const RULE: Rule = Rule {
    code: Code("PM507"),
    name: "enum-value-removed",
    severity: Severity::Error,
    summary: "An enum value was removed or its number reused while rows may hold it",
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
        let Some(stored) = past.facts.stored(was, old) else { continue };
        for value in &old.values {
            let Some(what) = lost(value, new, &stored) else { continue };
            let text = format!(
                "{} of {} {what}, and rows of `{}.{}` may hold it",
                value.name, old.name, was.pair.table, was.column.name
            );
            let finding = Diagnostic::error(RULE.code, text)
                .at(new.span.clone(), "the enum now")
                .at(value.span.clone(), format!("{} has it", past.name))
                .at(
                    field.span.clone(),
                    format!("`{}` is stored there", short_field(was.message, field)),
                );
            out.push_about(
                about(was),
                finding
                    .help("keep the value and mark it deprecated")
                    .help("or change the rows with a migration first, and reserve the number"),
            );
        }
    }
}

/// What became of a value, if rows that hold it are lost.
fn lost(value: &EnumValue, new: &EnumType, stored: &Stored) -> Option<String> {
    let by_name = new.values.iter().find(|v| v.name == value.name);
    let by_number = new.values.iter().find(|v| v.number == value.number);
    match (by_name, by_number, stored) {
        (Some(same), _, _) if same.number == value.number => None,
        // Names are what rows hold: a new number changes nothing.
        (Some(_), _, Stored::Name(_) | Stored::Map(_)) => None,
        (Some(moved), Some(other), Stored::Number) => Some(format!(
            "moved from {} to {}, and {} has its number",
            value.number, moved.number, other.name
        )),
        (Some(moved), None, Stored::Number) => {
            Some(format!("moved from {} to {}", value.number, moved.number))
        }
        // Another name for the same number: nothing for numbers, PM508 for names.
        (None, Some(_), _) => None,
        (None, None, _) => Some("was removed".to_owned()),
    }
}

const DOCS: &str = r#"
## What it checks

Values of enums that the served release stores: gone, or with another number where numbers are stored.
A new name for the same number is PM508's where names are stored, and nothing where numbers are.

## Why it matters

Rows with the old value are read as another value, or as none.

## Example

`STATUS_PAUSED = 3` is removed; `status integer` has threes.

## How to fix it

Keep the value with `deprecated = true`. Or change the rows first, then remove the value and reserve its
number.
"#;
