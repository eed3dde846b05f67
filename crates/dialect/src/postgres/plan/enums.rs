//! Changing enum types.
//!
//! Labels can be added where they belong; PostgreSQL has no way to take one out or to move one.
//! For that, a type of the new shape takes the old one's place, and every column is converted
//! through text. A row that holds a label no longer there makes that fail, which is what it
//! should do: nothing is lost.

use super::column::is_type;
use crate::plan::text;
use crate::postgres::{Postgres, types};
use crate::{Engine, Loss, Planned, StepMode};
use kilter_schema::names;
use kilter_schema::{Column, Schema};

/// Whether the labels `to` can be had by adding to `from`.
pub(super) fn only_adds(from: &[String], to: &[String]) -> bool {
    let kept: Vec<&String> = to.iter().filter(|label| from.contains(label)).collect();
    kept.len() == from.len() && kept.iter().zip(from).all(|(a, b)| *a == b)
}

pub(super) fn create(name: &str, labels: &[String]) -> String {
    let labels: Vec<String> = labels.iter().map(|l| types::literal(l)).collect();
    let name = Postgres.quote_table(name);
    let one_line = format!("CREATE TYPE {name} AS ENUM ({})", labels.join(", "));
    if one_line.chars().count() <= 88 {
        return one_line;
    }
    format!("CREATE TYPE {name} AS ENUM (\n    {}\n)", labels.join(",\n    "))
}

/// `ALTER TYPE … ADD VALUE` for each new label, next to its neighbour.
pub(super) fn add_values(name: &str, from: &[String], to: &[String]) -> Vec<Planned> {
    let mut present: Vec<&String> = from.iter().collect();
    let mut out = Vec::new();
    for (at, label) in to.iter().enumerate() {
        if present.contains(&label) {
            continue;
        }
        let place = match at.checked_sub(1).and_then(|before| to.get(before)) {
            Some(before) => format!(" AFTER {}", types::literal(before)),
            None => from
                .first()
                .map_or_else(String::new, |first| format!(" BEFORE {}", types::literal(first))),
        };
        let sql = format!(
            "ALTER TYPE {} ADD VALUE IF NOT EXISTS {}{place}",
            Postgres.quote_table(name),
            types::literal(label)
        );
        out.push(Planned::new(StepMode::Tx, sql, format!("add {label} to enum {name}")));
        present.push(label);
    }
    out
}

/// A new type in the old one's place. Columns are converted where both schemas have them with
/// this type, or where they are still to be dropped or retyped.
pub(super) fn replace(
    from: &Schema,
    to: &Schema,
    name: &str,
    labels: (&[String], &[String]),
) -> Vec<Planned> {
    let old_bare = format!("kilter_old_{}", names::bare(name));
    let old = names::within(names::owner(name), &old_bare);
    let step = |sql, summary| Planned::new(StepMode::Tx, sql, summary);
    let mut out = vec![
        step(
            format!(
                "ALTER TYPE {} RENAME TO {}",
                Postgres.quote_table(name),
                types::quote(&old_bare)
            ),
            format!("set enum {name} aside"),
        ),
        step(create(name, labels.1), format!("create enum {name}")),
    ];
    let gone: Vec<&str> =
        labels.0.iter().filter(|l| !labels.1.contains(l)).map(String::as_str).collect();
    for table in from.tables.values() {
        // A column that goes is gone by now; a table that goes is not.
        let after = to.table(&table.name);
        let gone_before = |c: &Column| {
            !gone.is_empty() && after.is_some_and(|after| after.column(&c.name).is_none())
        };
        let columns: Vec<&Column> = (table.columns.iter())
            .filter(|c| is_type(element(&c.ty), name) && !gone_before(c))
            .collect();
        if columns.is_empty() {
            continue;
        }
        let mut clauses = Vec::new();
        let mut loss = Loss::Lossless;
        for column in columns {
            clauses.extend(convert(to, &table.name, column, name));
            if !gone.is_empty() && after.is_some() {
                loss = loss.and(Loss::Lossy(format!(
                    "nothing, but it fails while {}.{} holds {}",
                    table.name,
                    column.name,
                    gone.join(" or ")
                )));
            }
        }
        let summary = format!("convert {} to the new enum {name}", table.name);
        out.push(step(text::alter_table(&Postgres, &table.name, &clauses), summary).losing(loss));
    }
    out.push(step(
        format!("DROP TYPE {}", Postgres.quote_table(&old)),
        format!("drop the enum that {name} was"),
    ));
    out
}

fn element(ty: &str) -> &str {
    ty.strip_suffix("[]").unwrap_or(ty)
}

fn convert(to: &Schema, table: &str, column: &Column, name: &str) -> Vec<String> {
    let quoted = types::quote(&column.name);
    let ty = Postgres.quote_table(name);
    let suffix = if column.ty.ends_with("[]") { "[]" } else { "" };
    let mut out = Vec::new();
    if column.default.is_some() {
        out.push(format!("ALTER COLUMN {quoted} DROP DEFAULT"));
    }
    // Its rows may hold what the type no longer has, and go with it.
    if !to.tables.contains_key(table) {
        out.push(format!("ALTER COLUMN {quoted} TYPE text{suffix} USING {quoted}::text{suffix}"));
        return out;
    }
    out.push(format!(
        "ALTER COLUMN {quoted} TYPE {ty}{suffix} USING {quoted}::text{suffix}::{ty}{suffix}"
    ));
    // Another default, or another type, comes with the column's own change.
    let after = to.column(table, &column.name);
    let stays = after.is_some_and(|c| c.default == column.default && c.ty == column.ty);
    if let (true, Some(default)) = (stays, &column.default) {
        out.push(format!("ALTER COLUMN {quoted} SET DEFAULT {default}"));
    }
    out
}
