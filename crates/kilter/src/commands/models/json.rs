//! A listing of models for programs. Keys are added and never change their meaning.

use super::listing::{Cell, Entry, Listing, Part, Row};
use serde_json::{Map, Value, json};

/// The listing. What stands beside `types` (`type`, `nullable`) is the first dialect's.
pub fn json(listing: &Listing<'_>) -> Value {
    let (models, joins): (Vec<&Entry<'_>>, Vec<&Entry<'_>>) =
        listing.tables.iter().partition(|e| e.model.is_some());
    json!({
        "dialect": listing.dialects.first(),
        "dialects": listing.dialects,
        "models": models.iter().map(|e| model(listing, e)).collect::<Vec<_>>(),
        "join_tables": joins.iter().map(|e| json!({
            "table": e.table,
            "columns": e.columns.iter().map(|r| column(listing, r)).collect::<Vec<_>>(),
            "parts": parts(e),
        })).collect::<Vec<_>>(),
        "skipped": listing.skipped.iter().map(|s| json!({
            "struct": s.name, "at": s.span.to_string(), "reason": s.reason,
        })).collect::<Vec<_>>(),
        "assumptions": listing.assumptions,
    })
}

fn model(listing: &Listing<'_>, entry: &Entry<'_>) -> Value {
    let Some(model) = entry.model else { return Value::Null };
    json!({
        "table": entry.table, "struct": model.name, "package": model.package,
        "at": model.span.to_string(), "why": model.why, "named": model.named,
        "fields": entry.columns.iter().map(|r| column(listing, r)).collect::<Vec<_>>(),
        "parts": parts(entry),
    })
}

fn column(listing: &Listing<'_>, row: &Row<'_>) -> Value {
    let first = row.cells.first().and_then(Option::as_ref);
    let types: Map<String, Value> = listing
        .dialects
        .iter()
        .zip(&row.cells)
        .filter_map(|(dialect, cell)| Some((dialect.name().to_owned(), shape(cell.as_ref()?))))
        .collect();
    let mut out = json!({
        "column": row.column,
        "type": first.map(|c| &c.ty),
        "nullable": first.map(|c| c.nullable),
        "types": types,
    });
    if let (Some(field), Some(object)) = (row.field, out.as_object_mut()) {
        object.insert("name".into(), json!(field.name));
        object.insert("go_type".into(), json!(field.type_text));
        object.insert("at".into(), json!(field.span.to_string()));
        object.insert("named".into(), json!(field.named));
    }
    out
}

fn shape(cell: &Cell) -> Value {
    json!({
        "type": cell.ty, "nullable": cell.nullable, "default": cell.default,
        "counts": cell.counts, "generated": cell.generated,
    })
}

fn parts(entry: &Entry<'_>) -> Vec<Value> {
    let one = |part: &Part| {
        json!({
            "sort": part.sort, "name": part.name, "what": part.what,
            "only": part.only.iter().map(|d| d.name()).collect::<Vec<_>>(),
        })
    };
    entry.parts.iter().map(one).collect()
}
