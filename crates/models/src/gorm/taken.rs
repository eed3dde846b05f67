//! Index names that are taken when their turn comes.
//!
//! On PostgreSQL GORM writes `CREATE INDEX IF NOT EXISTS`, and tables, keys and indexes of a schema
//! share their names: an index whose name is taken is not made, and nothing is said. Deliberately
//! not here: telling people (`checks.rs`), and SQLite, where the statement fails.

use super::builder::Builder;
use super::model::SchemaId;
use kilter_schema::{Schema, Table};
use std::collections::{HashMap, HashSet};

impl Builder<'_> {
    /// Takes away the indexes that GORM does not make, in the order in which it makes tables.
    pub fn drop_untold_indexes(&self, order: &[SchemaId], schema: &mut Schema) {
        let mut taken: HashMap<String, HashSet<String>> = HashMap::new();
        for id in order {
            let Some(table) = schema.table_mut(&self.model.schemas[*id].table) else {
                continue;
            };
            let scope = table.name.split_once('.').map_or("", |(s, _)| s);
            let taken = taken.entry(scope.to_owned()).or_default();
            taken.extend(names(table));
            table.indexes.retain(|index| taken.insert(index.name.clone()));
        }
    }
}

/// The names that `CREATE TABLE` itself takes.
fn names(table: &Table) -> Vec<String> {
    let bare = table.name.split_once('.').map_or(table.name.as_str(), |(_, t)| t);
    let key = table.primary_key.iter().map(|_| format!("{bare}_pkey"));
    let uniques = table.uniques.iter().filter_map(|u| u.name.clone());
    key.chain(uniques).chain([bare.to_owned()]).collect()
}
