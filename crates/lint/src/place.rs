//! The places of a finding: model line first, proto line beside it, migration line third.

use crate::{About, Facts, Judged};
use kilter_diag::{Diagnostic, Span};
use kilter_proto::{Field, Message, Pair};
use kilter_schema::ObjectPath;

/// Adds the places of a matched field.
pub(crate) fn both_sides(facts: &Facts<'_>, j: &Judged<'_>, finding: Diagnostic) -> Diagnostic {
    let column = format!("column `{}` is {}", j.column.name, column_text(&j.column));
    let proto = format!("the field is {}", kind_text(j.field));
    match j.model {
        Some((_, model)) => {
            let finding = finding.at(model.span.clone(), column).at(j.field.span.clone(), proto);
            with_migration(facts, finding, j.pair, &j.column.name, Some(&model.span))
        }
        None => {
            let finding = finding.at(j.field.span.clone(), proto);
            with_migration(facts, finding, j.pair, &j.column.name, None)
        }
    }
}

/// A column's type as people read it.
fn column_text(column: &kilter_schema::Column) -> String {
    let null = if column.nullable { "" } else { " NOT NULL" };
    format!("{}{null}", column.ty)
}

/// `optional uint32`, `repeated string`.
pub(crate) fn kind_text(field: &Field) -> String {
    let declaration = field.declaration();
    declaration
        .strip_suffix(field.name.as_str())
        .map_or(declaration.clone(), |d| d.trim_end().to_owned())
}

/// Adds the migration's line where the column was made, when it was not the model that made it.
pub(crate) fn with_migration(
    facts: &Facts<'_>,
    finding: Diagnostic,
    pair: &Pair,
    column: &str,
    model: Option<&Span>,
) -> Diagnostic {
    let path = ObjectPath::Column(pair.table.clone(), column.to_owned());
    match facts.schema_origins.get(&path) {
        Some(span) if model.is_some_and(|m| m.source == span.source) => finding,
        Some(span) => finding.at(span.clone(), "the column comes from here"),
        None => finding,
    }
}

/// What a finding on a matched field is about.
pub(crate) fn about(j: &Judged<'_>) -> About {
    About {
        field: Some(full_field(j.message, j.field)),
        column: Some(format!("{}.{}", j.pair.table, j.column.name)),
    }
}

pub(crate) fn full_field(message: &Message, field: &Field) -> String {
    format!("{}.{}", message.full_name, field.name)
}

/// `Deployment.replicas`, for messages.
pub(crate) fn short_field(message: &Message, field: &Field) -> String {
    format!("{}.{}", message.name, field.name)
}
