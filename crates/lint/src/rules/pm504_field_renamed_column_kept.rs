//! PM504: a new name, or a new meaning?

use crate::place::{about, short_field};
use crate::served::{Then, fields};
use crate::{Facts, Findings, Rule};
use kilter_diag::{Code, Diagnostic, Severity};
use kilter_proto::Field;

pub(crate) const RULE: Rule = Rule {
    code: Code("PM504"),
    name: "field-renamed-column-kept",
    severity: Severity::Warning,
    summary: "A field was renamed and its column was not",
    docs: DOCS,
    check,
};

fn check(facts: &Facts<'_>, out: &mut Findings) {
    for then in fields(facts) {
        let Some(new) = renamed_to(facts, &then) else { continue };
        let was = then.was;
        let (table, name) = (&was.pair.table, &was.column.name);
        if facts.schema.column(table, name).is_none() || is_mapped(facts, table, new) {
            continue;
        }
        let text = format!(
            "`{}` became `{}`, and its column is still `{table}.{name}`: a new name, or a new meaning?",
            short_field(was.message, was.field),
            new.name
        );
        let finding = Diagnostic::warning(RULE.code, text).at(new.span.clone(), "now");
        out.push_about(
            about(was),
            crate::served::shown(facts, finding, was)
                .help(format!("a new name: write `// @db column={name}` above the field"))
                .help("a new meaning: give it a number and a column of its own"),
        );
    }
}

/// The field that has the number of one that is gone, the same type, and a name that is new.
pub(super) fn renamed_to<'a>(facts: &Facts<'a>, then: &Then<'_, 'a>) -> Option<&'a Field> {
    let (was, message) = (then.was, then.message?);
    if then.field.is_some() {
        return None;
    }
    let past = facts.past()?;
    let old = past.facts.protos.message(&was.message.full_name)?;
    message.fields.iter().find(|f| {
        f.number == was.field.number
            && f.kind == was.field.kind
            && f.repeated == was.field.repeated
            && old.field(&f.name).is_none()
    })
}

fn is_mapped(facts: &Facts<'_>, table: &str, field: &Field) -> bool {
    facts.judged().iter().any(|j| j.pair.table == table && std::ptr::eq(j.field, field))
}

const DOCS: &str = r#"
## What it checks

Fields that are gone while a new name has their number and type: has the new one a column?

## Why it matters

Nothing on the wire changes, so nothing fails; but the new field is no longer stored, or is stored in a
column that says something else.

## Example

`int64 price_cents = 3;` becomes `int64 min_payment = 3;` over `price_cents bigint`.

## How to fix it

`// @db column=price_cents`, or a migration that renames the column, or a field with a number of its own.
"#;
