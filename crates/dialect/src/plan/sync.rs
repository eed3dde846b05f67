//! What SeaORM's schema sync would do, as far as it adds something.
//!
//! Missing tables, columns, indexes, unique keys and foreign keys are made, and columns that an
//! entity says were called otherwise get their new name; what is there stays as it is, its types,
//! defaults and nullability included. Unlike SeaORM's own, this one never drops a unique index.
//! Deliberately not here: running it, and GORM's way (`auto_migrate`).

use super::auto_migrate::{AutoMigration, left};
use super::{apply, spelled};
use crate::Engine;
use kilter_schema::{
    Change, Dialect, Index, IndexPart, PartSource, Rename, Renames, Schema, Table, TableChange,
    Unique, diff,
};

/// What brings a database that looks like `actual`, which is canonical, up to `models` in SeaORM's
/// way.
pub fn sync(
    engine: &dyn Engine,
    actual: &Schema,
    models: &Schema,
    renames: &Renames,
) -> AutoMigration {
    let mut desired = engine.canonical(models);
    // Views and the like are not read from models.
    desired.opaque.clone_from(&actual.opaque);
    let renamed: Vec<&Rename> =
        renames.0.iter().map(|d| &d.rename).filter(|r| is_due(r, actual, &desired)).collect();
    let mut changes: Vec<Change> = renamed.iter().map(|r| Change::Rename((*r).clone())).collect();
    for change in diff(actual, &desired) {
        match change {
            Change::CreateEnum { .. } | Change::CreateTable { .. } => changes.push(change),
            Change::AlterTable { table, changes: list } => {
                let old = &actual.tables[&table];
                let is_new = |column: &str| {
                    renamed.iter().any(|r| matches!(r, Rename::Column { table: t, to, .. } if *t == table && to == column))
                };
                let kept: Vec<TableChange> = list
                    .into_iter()
                    .filter(|c| !matches!(c, TableChange::AddColumn { column, .. } if is_new(&column.name)))
                    .filter_map(|c| added(c, (old, models.table(&table)), engine.dialect()))
                    .collect();
                if !kept.is_empty() {
                    changes.push(Change::AlterTable { table, changes: kept });
                }
            }
            _ => {}
        }
    }
    let after = engine.canonical(&apply(actual, &desired, &changes));
    AutoMigration {
        left: left::left(&after, &desired),
        plan: engine.plan(actual, &desired, &spelled(changes, models)),
        refused: Vec::new(),
    }
}

/// Whether a column still has its old name.
fn is_due(rename: &Rename, actual: &Schema, desired: &Schema) -> bool {
    let Rename::Column { table, from, to } = rename else { return false };
    let has = |schema: &Schema, column: &str| schema.column(table, column).is_some();
    has(actual, from) && !has(actual, to) && has(desired, to)
}

/// The change, if it adds something that is not there under another name.
fn added(
    change: TableChange,
    (old, models): (&Table, Option<&Table>),
    dialect: Dialect,
) -> Option<TableChange> {
    match change {
        TableChange::AddColumn { .. } => Some(change),
        TableChange::AddIndex { index } => {
            // What MySQL has as an index may be a unique column of the models.
            let columns: Option<Vec<String>> = index.parts.iter().map(plain_column).collect();
            let asked = |t: &Table| t.uniques.iter().any(|u| Some(&u.columns) == columns.as_ref());
            if index.unique && models.is_some_and(asked) {
                let unique = Unique { columns: columns.unwrap_or_default(), ..Unique::default() };
                return match unique_column(unique, old, dialect)? {
                    TableChange::AddUnique { .. } => Some(TableChange::AddIndex { index }),
                    other => Some(other),
                };
            }
            let there = old.indexes.iter().any(|i| i.parts == index.parts);
            (!there).then_some(TableChange::AddIndex { index })
        }
        TableChange::AddUnique { unique } => unique_column(unique, old, dialect),
        // SQLite adds no foreign key to a table, and SeaORM rebuilds none.
        TableChange::AddForeignKey { foreign_key } if dialect != Dialect::Sqlite => {
            let same = |k: &kilter_schema::ForeignKey| {
                (foreign_key.name.is_some() && k.name == foreign_key.name)
                    || (k.ref_table == foreign_key.ref_table
                        && k.columns == foreign_key.columns
                        && k.ref_columns == foreign_key.ref_columns)
            };
            (!old.foreign_keys.iter().any(same))
                .then_some(TableChange::AddForeignKey { foreign_key })
        }
        _ => None,
    }
}

fn plain_column(part: &IndexPart) -> Option<String> {
    match &part.source {
        PartSource::Column(name) => Some(name.clone()),
        PartSource::Expression(_) => None,
    }
}

/// A unique column that was there gets an index, and one that is new its constraint; which SQLite
/// has no way to add, so that it gets an index too.
fn unique_column(unique: Unique, old: &Table, dialect: Dialect) -> Option<TableChange> {
    let is_new = |column: &String| old.column(column).is_none();
    if dialect != Dialect::Sqlite && unique.columns.iter().all(is_new) {
        return Some(TableChange::AddUnique { unique });
    }
    let there = old.uniques.iter().any(|u| u.columns == unique.columns);
    let parts: Vec<IndexPart> =
        unique.columns.iter().map(|c| IndexPart::column(c.clone())).collect();
    let index = Index {
        name: format!("idx-{}-{}", old.name, unique.columns.join("-")),
        unique: true,
        parts,
        ..Index::default()
    };
    let indexed = old.indexes.iter().any(|i| i.unique && i.parts == index.parts);
    (!there && !indexed).then_some(TableChange::AddIndex { index })
}

#[cfg(test)]
mod tests {
    use super::*;
    use kilter_schema::Column;

    fn schema(change: impl FnOnce(&mut Table)) -> Schema {
        let mut table = Table::new("t");
        table.columns = vec![Column::new("a", "integer"), Column::new("b", "varchar")];
        change(&mut table);
        let mut schema = Schema::new(Dialect::Sqlite);
        schema.put(table);
        crate::engine(Dialect::Sqlite).canonical(&schema)
    }

    fn statements(actual: &Schema, models: &Schema, renames: &Renames) -> Vec<String> {
        let made = sync(crate::engine(Dialect::Sqlite), actual, models, renames);
        made.plan.statements.into_iter().map(|s| s.sql).collect()
    }

    #[test]
    fn what_is_there_stays_and_what_is_missing_is_added() {
        let actual = schema(|t| t.columns[0].ty = "text".into());
        let models = schema(|t| {
            t.columns[1].nullable = false;
            t.columns.push(Column::new("c", "integer"));
        });
        assert_eq!(
            statements(&actual, &models, &Renames::default()),
            ["ALTER TABLE t ADD COLUMN c integer"]
        );
        let made = sync(crate::engine(Dialect::Sqlite), &actual, &models, &Renames::default());
        assert_eq!(made.left.len(), 2, "{:?}", made.left);
    }

    #[test]
    fn a_unique_column_gets_an_index_once() {
        let unique = Unique { columns: vec!["b".into()], ..Unique::default() };
        let models = schema(|t| t.uniques.push(unique));
        let found = statements(&schema(|_| {}), &models, &Renames::default());
        assert_eq!(found, ["CREATE UNIQUE INDEX \"idx-t-b\" ON t (b)"]);
        let indexed = schema(|t| {
            let parts = vec![IndexPart::column("b")];
            let name = "other".to_owned();
            t.indexes.push(Index { name, unique: true, parts, ..Index::default() });
        });
        assert_eq!(statements(&indexed, &models, &Renames::default()), Vec::<String>::new());
    }

    #[test]
    fn a_column_gets_its_new_name_and_nothing_else() {
        let models = schema(|t| t.columns[1].name = "c".into());
        let mut renames = Renames::default();
        let rename = Rename::Column { table: "t".into(), from: "b".into(), to: "c".into() };
        renames.declare(rename, None, "a test");
        let found = statements(&schema(|_| {}), &models, &renames);
        assert_eq!(found, ["ALTER TABLE t RENAME COLUMN b TO c"]);
    }
}
