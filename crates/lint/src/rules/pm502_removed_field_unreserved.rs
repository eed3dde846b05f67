//! PM502: a removed field whose number may be taken again.

use super::is_internal;
use crate::place::{about, short_field};
use crate::served::{Then, both_times, fields};
use crate::{Facts, Findings, Rule};
use kilter_diag::{Code, Diagnostic, Severity};

pub(crate) const RULE: Rule = Rule {
    code: Code("PM502"),
    name: "removed-field-unreserved",
    severity: Severity::Warning,
    summary: "A field was removed, its column stays, and its number is not reserved",
    docs: DOCS,
    check,
};

fn check(facts: &Facts<'_>, out: &mut Findings) {
    for then in fields(facts).iter().filter(|t| is_removed(facts, t)) {
        let was = then.was;
        let (table, name) = (&was.pair.table, &was.column.name);
        let Some(column) = facts.column(table, name) else { continue };
        let Some(message) = then.message else { continue };
        let number = was.field.number;
        let reused = message.fields.iter().any(|f| f.number == number);
        let reserved = message.is_reserved(number);
        // PM501 says more of columns that must be filled.
        let required = !column.nullable && column.default.is_none();
        if reserved || reused || required || still_shown(facts, table, name) {
            continue;
        }
        let text = format!(
            "`{}` was removed, column `{table}.{name}` stays, and number {number} is not reserved",
            short_field(was.message, was.field)
        );
        let mut finding =
            both_times(facts, Diagnostic::warning(RULE.code, text), then).help(format!(
                "write `reserved {number};` and `reserved \"{}\";` in the message",
                was.field.name
            ));
        if !is_internal(facts, was.pair, name) {
            finding = finding.help(
                "a column that stays on purpose: `// @proto internal reason=\"…\"` above the model field",
            );
        }
        out.push_about(about(was), finding);
    }
}

/// Whether a served field is gone, and not under another name (PM504).
pub(super) fn is_removed(facts: &Facts<'_>, then: &Then<'_, '_>) -> bool {
    then.field.is_none()
        && then.message.is_some()
        && super::pm504_field_renamed_column_kept::renamed_to(facts, then).is_none()
}

/// Whether another field shows the column now.
pub(super) fn still_shown(facts: &Facts<'_>, table: &str, column: &str) -> bool {
    facts.judged().iter().any(|j| j.pair.table == table && j.column.name == column)
}

const DOCS: &str = r#"
## What it checks

Fields that the served release has and this one has not, whose column stays: is the number reserved?

## Why it matters

A later field that takes the number is read by old clients as the old one. The column is filled by nobody
and read by nobody, and nobody remembers why.

## Example

`string note = 14;` is removed, `note text` stays.

## How to fix it

`reserved 14;` and `reserved "note";`. Mark the column as internal, or drop it one release later.
"#;
