//! PM108: elements kept in another table.

use crate::child::Misfit;
use crate::place::{full_field, short_field};
use crate::{About, Facts, Findings, Rule, child};
use kilter_diag::{Code, Diagnostic, Severity};
use kilter_proto::{Field, FieldKind, Message, Role};
use kilter_schema::{ObjectPath, Table};

pub(crate) const RULE: Rule = Rule {
    code: Code("PM108"),
    name: "child-table-mismatch",
    severity: Severity::Warning,
    summary: "A child table does not hold what the field needs",
    docs: DOCS,
    check,
};

fn check(facts: &Facts<'_>, out: &mut Findings) {
    for pair in facts.pairs {
        let message = &facts.protos.messages[pair.message];
        for covered in &pair.covered {
            let field = &message.fields[covered.field];
            let mut push = |severity, misfit: Misfit, table: &str, help: &str| {
                let about = About { field: Some(full_field(message, field)), column: None };
                out.push_about(
                    about,
                    shown(facts, severity, (message, field), misfit, table).help(help),
                );
            };
            let plain = |text: String| Misfit { text, field: None, column: None };
            let child = match covered.child() {
                Some((child, column)) => {
                    if let Some(problem) = problem(facts, &pair.table, field, child, column) {
                        push(RULE.severity, plain(problem), child, NAME_IT);
                        continue;
                    }
                    let Some(table) = facts.table(child) else { continue };
                    let reference = column.or_else(|| reference(table, &pair.table));
                    let misfits = child::misfits(facts, table, reference.unwrap_or(""), field);
                    for problem in misfits {
                        let mend = match problem.column {
                            Some(_) => "change the column, or the type of the elements",
                            None => "add a column, or say in a comment why there is none",
                        };
                        push(RULE.severity, problem, child, mend);
                    }
                    Some(table)
                }
                // A paired table, whose columns are held against its own message.
                None => covered
                    .rows()
                    .and_then(|t| facts.table(t))
                    .filter(|t| t.name != pair.table && reference(t, &pair.table).is_some()),
            };
            let Some(table) = child else { continue };
            if field.repeated && pair.role == Role::Resource && !child::keeps_order(facts, table) {
                let text = format!("no column of `{}` keeps the order of the list", table.name);
                push(
                    Severity::Info,
                    plain(text),
                    &table.name,
                    "add a column such as `position`, where the order matters",
                );
            }
        }
    }
}

/// A finding with the places of the list, of the part of an element, and of its column.
fn shown(
    facts: &Facts<'_>,
    severity: Severity,
    (message, field): (&Message, &Field),
    misfit: Misfit,
    table: &str,
) -> Diagnostic {
    let text = format!("`{}`: {}", short_field(message, field), misfit.text);
    let mut finding = Diagnostic::new(severity, RULE.code, text);
    if let Some(part) = misfit.field {
        finding = finding.at(part, "this part of an element");
    }
    let label = if finding.labels.is_empty() { "" } else { "the list" };
    finding = finding.at(field.span.clone(), label);
    let path = misfit.column.map(|column| ObjectPath::Column(table.to_owned(), column));
    match path.and_then(|p| facts.schema_origins.get(&p)) {
        Some(place) => finding.at(place.clone(), "its column"),
        None => finding,
    }
}

const NAME_IT: &str =
    "write `child=TABLE(COLUMN)` with the column that refers to the row of this message";

/// The column of a foreign key that refers to the message's table.
fn reference<'t>(table: &'t Table, parent: &str) -> Option<&'t str> {
    let key = table.foreign_keys.iter().find(|k| k.ref_table == parent)?;
    key.columns.first().map(String::as_str)
}

fn problem(
    facts: &Facts<'_>,
    parent: &str,
    field: &Field,
    child: &str,
    column: Option<&str>,
) -> Option<String> {
    let Some(table) = facts.table(child) else {
        // What could not be read may have made it.
        let known = facts.schema.unread.is_empty();
        return known.then(|| format!("there is no table `{child}`"));
    };
    let Some(column) = column else {
        let refers = table.foreign_keys.iter().any(|k| k.ref_table == parent);
        return (!refers).then(|| format!("no foreign key of `{child}` refers to `{parent}`"));
    };
    if table.column(column).is_none() {
        return Some(format!("`{child}` has no column `{column}`"));
    }
    let mut keys = table.foreign_keys.iter().filter(|k| k.columns.iter().any(|c| c == column));
    if let Some(other) = keys.clone().next().filter(|_| !keys.any(|k| k.ref_table == parent)) {
        return Some(format!(
            "`{child}.{column}` refers to `{}`, not to `{parent}`",
            other.ref_table
        ));
    }
    let wanted = elements(field);
    let there = free_columns(table, column);
    (there < wanted)
        .then(|| format!("`{child}` has {there} columns for elements, which need {wanted}"))
}

/// How many columns an element needs at least.
fn elements(field: &Field) -> usize {
    if matches!(field.kind, FieldKind::Map { .. }) { 2 } else { 1 }
}

/// Columns that may hold an element: neither the reference nor a counted key.
fn free_columns(table: &Table, reference: &str) -> usize {
    let columns = table.columns.iter();
    columns.filter(|c| c.name != reference && c.auto_increment.is_none()).count()
}

const DOCS: &str = r#"
## What it checks

`child=TABLE(COLUMN)`: do the table and the column exist, does the column refer to the table of the
message, and are there columns for what an element holds (two for a map)? Do the types of elements, of
keys and values, and of the fields of element messages fit their columns? The value of a list is looked
for in the column of its name (`tag`, `tags`, `value`) or the only one; keys and values in `key` and
`value`, or the only two.

That no column keeps the order of a list (a count, a `position`, the moment a row was made) is only worth
knowing; it is said of child tables that a foreign key connects, too.

## Why it matters

The comparison trusts the declaration; a wrong one hides that nothing is stored.

## Example

`// @db child=pipeline_tags(tag_id)`, where `tag_id` refers to `tags`.

## How to fix it

Name the column that refers to the message's row.
"#;
