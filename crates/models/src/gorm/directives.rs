//! Directive comments of models, told apart by whom they are for.

use super::builder::Builder;
use super::model::SchemaId;
use super::report::Report;
use crate::renames::{Beside, SIGN, declare};
use crate::{Directive, Model};
use kilter_schema::Renames;
use std::collections::BTreeMap;

/// Prefixes of columns of embedded structs, by table and column.
pub(super) type Prefixes = BTreeMap<(String, String), String>;

/// What `embeddedPrefix` puts before the names of columns that have directives.
pub(super) fn prefixes(builder: &Builder<'_>, order: &[SchemaId]) -> Prefixes {
    let mut out = Prefixes::new();
    for schema in order.iter().map(|id| &builder.model.schemas[*id]) {
        for (column, field) in &schema.by_db {
            let field = builder.field(*field);
            if !field.comments.is_empty()
                && let Some(prefix) = field.settings.get("EMBEDDEDPREFIX")
            {
                out.insert((schema.table.clone(), column.to_string()), prefix.value.to_string());
            }
        }
    }
    out
}

/// Takes the directives that declare renames out of the models, and leaves those for protos.
pub(super) fn take_renames(
    models: &mut [Model],
    prefixes: &Prefixes,
    report: &mut Report,
) -> Renames {
    let mut out = Renames::default();
    for model in models {
        let table = model.table.clone();
        let beside = Beside { table: &table, column: None, prefix: "" };
        take(&mut model.directives, beside, &mut out, report);
        for field in &mut model.fields {
            let column = field.column.clone();
            let prefix = prefixes.get(&(table.clone(), column.clone())).map_or("", String::as_str);
            let beside = Beside { table: &table, column: Some(&column), prefix };
            take(&mut field.directives, beside, &mut out, report);
        }
    }
    out
}

fn take(
    directives: &mut Vec<Directive>,
    beside: Beside<'_>,
    out: &mut Renames,
    report: &mut Report,
) {
    directives.retain(|directive| {
        let ours = directive.text.starts_with(SIGN);
        if ours && let Some(problem) = declare(directive, beside, out) {
            report.add(problem);
        }
        !ours
    });
}
