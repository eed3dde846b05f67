//! What stays different after an automatic migration, for people.
//!
//! Only what the models ask for: tables, columns and indexes that they do not mention are nobody's
//! business.

use kilter_schema::{Change, Column, Schema, Table, TableChange, diff};

/// One line for each thing in which `after` is not as `desired` asks.
pub(in crate::plan) fn left(after: &Schema, desired: &Schema) -> Vec<String> {
    let mut out = Vec::new();
    for change in diff(after, desired) {
        match &change {
            Change::AlterTable { table, changes } => {
                let Some(old) = after.table(table) else { continue };
                out.extend(changes.iter().filter_map(|c| line(old, c)));
            }
            Change::AlterEnum { .. } => out.extend(change.describe()),
            _ => {}
        }
    }
    out
}

fn line(table: &Table, change: &TableChange) -> Option<String> {
    let name = &table.name;
    let other =
        |what: &str, of: &str| Some(format!("{what} {of} on {name} has another definition"));
    match change {
        TableChange::AlterColumn { from, to } => Some(column(name, from, to)),
        TableChange::ChangePrimaryKey { from, to } => {
            let show = |key: &Option<kilter_schema::PrimaryKey>| {
                key.as_ref().map_or("none".into(), |k| format!("({})", k.columns.join(", ")))
            };
            Some(format!("the primary key of {name} is {}, not {}", show(from), show(to)))
        }
        TableChange::AddIndex { index } => other("index", &index.name),
        TableChange::AddUnique { unique } => other("unique", unique.name.as_deref()?),
        TableChange::AddForeignKey { foreign_key } => {
            other("foreign key", foreign_key.name.as_deref()?)
        }
        TableChange::AddCheck { check } => other("check", check.name.as_deref()?),
        _ => None,
    }
}

fn column(table: &str, from: &Column, to: &Column) -> String {
    let (was, wanted) = (shape(from, to), shape(to, from));
    format!("{table}.{} is {was}, not {wanted}", to.name)
}

/// The type, and of the rest only what differs from `other`.
fn shape(column: &Column, other: &Column) -> String {
    let mut words = vec![column.ty.clone()];
    if column.nullable != other.nullable {
        words.push(if column.nullable { "NULL" } else { "NOT NULL" }.to_owned());
    }
    if column.default != other.default {
        let default = column.default.as_deref().unwrap_or("NULL");
        words.push(format!("DEFAULT {default}"));
    }
    if column.auto_increment != other.auto_increment {
        let counts = column.auto_increment.is_some();
        words.push(if counts { "counting" } else { "not counting" }.to_owned());
    }
    if column.generated != other.generated {
        let generated = column.generated.as_ref();
        words.push(generated.map_or("plain".into(), |g| format!("AS ({})", g.expression)));
    }
    if column.comment != other.comment {
        let comment = column.comment.as_deref();
        words.push(comment.map_or("without comment".into(), |c| format!("COMMENT '{c}'")));
    }
    if column.collation != other.collation {
        words.push(format!("COLLATE {}", column.collation.as_deref().unwrap_or("as usual")));
    }
    words.join(" ")
}
