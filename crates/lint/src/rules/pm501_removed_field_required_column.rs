//! PM501: a removed field leaves a column that must be filled.

use super::is_internal;
use super::pm502_removed_field_unreserved::{is_removed, still_shown};
use crate::place::{about, short_field};
use crate::served::{both_times, fields};
use crate::{Facts, Findings, Rule};
use kilter_diag::{Code, Diagnostic, Severity};

pub(crate) const RULE: Rule = Rule {
    code: Code("PM501"),
    name: "removed-field-required-column",
    severity: Severity::Error,
    summary: "A field was removed whose column must be filled",
    docs: DOCS,
    check,
};

fn check(facts: &Facts<'_>, out: &mut Findings) {
    for then in fields(facts).iter().filter(|t| is_removed(facts, t)) {
        let was = then.was;
        let (table, name) = (&was.pair.table, &was.column.name);
        let Some(column) = facts.column(table, name) else { continue };
        let filled = column.nullable
            || column.default.is_some()
            || column.auto_increment.is_some()
            || column.generated.is_some()
            || facts.table(table).is_some_and(|t| t.in_primary_key(name));
        if filled || is_internal(facts, was.pair, name) || still_shown(facts, table, name) {
            continue;
        }
        let model = facts.models.models.iter().filter(|m| m.table == *table);
        let written = model.flat_map(|m| &m.fields).find(|f| f.column == *name);
        let (severity, end) = match written {
            Some(_) => (Severity::Warning, "every new row gets the zero value"),
            None => (Severity::Error, "no new row can be written"),
        };
        let text = format!(
            "`{}` was removed, and `{table}.{name}` is NOT NULL without a default: {end}",
            short_field(was.message, was.field)
        );
        let mut finding = Diagnostic::new(severity, RULE.code, text);
        if let Some(field) = written {
            finding = finding.at(field.span.clone(), "the model still has it");
        }
        finding = both_times(facts, finding, then)
            .help("give the column a default or drop NOT NULL first, in a release of its own")
            .help("if the server fills it, write `// @proto internal reason=\"…\"` above the model field");
        out.push_about(about(was), finding);
    }
}

const DOCS: &str = r#"
## What it checks

Fields that the served release has and this one has not: is their column NOT NULL without a default?
An error where no model writes the column any more, a warning where the model still does.

## Why it matters

Servers of the new release do not know the value. Without a default the database refuses every new row.

## Example

`string region = 4;` is removed; `region text NOT NULL` stays.

## How to fix it

First a migration that gives the column a default or drops NOT NULL, then the release without the field,
then the migration that drops the column.
"#;
