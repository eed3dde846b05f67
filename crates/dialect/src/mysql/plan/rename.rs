//! Renames. Keys and indexes follow. MySQL refuses to rename a column that a check reads (error
//! 3959), so such a check is dropped and added in the same statement, and one that a computed column
//! reads (3108), so that is defined anew. The values of an enum column
//! are its type: a renamed one stands beside the old one while the rows change.

use super::{alter, planned, render};
use crate::mysql::{Mysql, labels, types};
use crate::plan::text;
use crate::{Engine, Planned};
use kilter_schema::names;
use kilter_schema::{Column, ObjectPath, Rename, Schema, Table};

pub(crate) fn rename(schema: &Schema, rename: &Rename) -> Vec<Planned> {
    let summary = rename.to_string();
    match rename {
        Rename::Table { from, to } => {
            let clause = format!("RENAME TO {}", Mysql.quote_table(to));
            vec![alter(from, vec![clause], summary).if_exists(ObjectPath::Table(from.clone()))]
        }
        Rename::Column { table, from, to } => {
            let Some(home) = schema.table(table) else { return Vec::new() };
            let object = ObjectPath::Column(table.clone(), from.clone());
            vec![alter(table, column(home, schema, from, to), summary).if_exists(object)]
        }
        Rename::Index { table, from, to } => {
            let clause = format!("RENAME INDEX {} TO {}", types::quote(from), types::quote(to));
            let object = ObjectPath::Index(table.clone(), from.clone());
            vec![alter(table, vec![clause], summary).if_exists(object)]
        }
        Rename::Value { of, from, to } => {
            let table = names::owner(of);
            let column = schema.column(table, &names::bare(of)).map(|c| (table, c));
            column.map(|(table, c)| value(table, c, from, to, &summary)).unwrap_or_default()
        }
        Rename::Enum { .. } => Vec::new(),
    }
}

/// The clauses that rename a column and keep the checks that read it.
fn column(table: &Table, schema: &Schema, from: &str, to: &str) -> Vec<String> {
    let renames = format!("RENAME COLUMN {} TO {}", types::quote(from), types::quote(to));
    let plain = text::alter_table(&Mysql, &table.name, std::slice::from_ref(&renames));
    let mut after = schema.clone();
    Mysql.replay(&mut after, &plain);
    let Some(renamed) = after.table(&table.name) else { return vec![renames] };
    let (mut drops, mut adds) = (Vec::new(), Vec::new());
    for (before, after) in table.checks.iter().zip(&renamed.checks) {
        // A check in a column's definition has no name, or the column's, and goes with it.
        let named = before.name.as_ref().filter(|n| table.column(n).is_none());
        let Some(name) = named else { continue };
        if before.expression != after.expression {
            drops.push(format!("DROP CONSTRAINT {}", types::quote(name)));
            adds.push(format!("ADD {}", text::check(&Mysql, Some(name), after)));
        }
    }
    for (before, after) in table.columns.iter().zip(&renamed.columns) {
        if before.generated != after.generated {
            adds.push(format!("MODIFY COLUMN {}", render::column_definition(after)));
        }
    }
    drops.into_iter().chain([renames]).chain(adds).collect()
}

/// The new value beside the old one, the rows changed, the old one taken out.
fn value(table: &str, column: &Column, from: &str, to: &str, summary: &str) -> Vec<Planned> {
    let Some(old) = labels(&column.ty) else { return Vec::new() };
    let new: Vec<String> =
        old.iter().map(|l| if l == from { to.to_owned() } else { l.clone() }).collect();
    let both: Vec<String> = old.iter().cloned().chain([to.to_owned()]).collect();
    let modify = |labels: &[String], default: Option<String>| {
        let column = Column { ty: enum_type(labels), default, ..column.clone() };
        vec![format!("MODIFY COLUMN {}", render::column_definition(&column))]
    };
    let default = column
        .default
        .clone()
        .map(|d| if d == types::literal(from) { types::literal(to) } else { d });
    let name = types::quote(&column.name);
    let update = format!(
        "UPDATE {}\nSET {name} = {}\nWHERE {name} = {}",
        Mysql.quote_table(table),
        types::literal(to),
        types::literal(from)
    );
    vec![
        alter(table, modify(&both, column.default.clone()), format!("{summary}: allow both")),
        planned(update, format!("{summary}: change the rows")),
        alter(table, modify(&new, default), summary.to_owned()),
    ]
}

fn enum_type(labels: &[String]) -> String {
    let labels: Vec<String> = labels.iter().map(|l| types::literal(l)).collect();
    format!("enum({})", labels.join(","))
}
