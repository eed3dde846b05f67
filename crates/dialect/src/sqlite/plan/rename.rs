//! Renames. SQLite rewrites the text of everything that names the table or column (manual, ALTER
//! TABLE); only an index has to be made again, and there are no enum types.

use super::{add_index, drop_index};
use crate::plan::text;
use crate::sqlite::{Sqlite, types};
use crate::{Engine, Planned, StepMode};
use kilter_schema::{Index, ObjectPath, Rename, Schema};

pub(crate) fn rename(schema: &Schema, rename: &Rename) -> Vec<Planned> {
    let step = |sql: String| Planned::new(StepMode::Tx, sql, rename.to_string());
    match rename {
        Rename::Table { from, to } => {
            let clause = format!("RENAME TO {}", Sqlite.quote_table(to));
            let sql = text::alter_table(&Sqlite, from, &[clause]);
            vec![step(sql).if_exists(ObjectPath::Table(from.clone()))]
        }
        Rename::Column { table, from, to } => {
            let clause = format!("RENAME COLUMN {} TO {}", types::quote(from), types::quote(to));
            let sql = text::alter_table(&Sqlite, table, &[clause]);
            vec![step(sql).if_exists(ObjectPath::Column(table.clone(), from.clone()))]
        }
        Rename::Index { table, from, to } => {
            let index = schema.table(table).and_then(|t| t.index(from));
            let again = |index: &Index| {
                let renamed = Index { name: to.clone(), ..index.clone() };
                vec![drop_index(table, index), add_index(table, &renamed)]
            };
            index.map(again).unwrap_or_default()
        }
        Rename::Enum { .. } | Rename::Value { .. } => Vec::new(),
    }
}
