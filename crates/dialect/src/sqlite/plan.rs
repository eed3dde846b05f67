//! Writing DDL.
//!
//! SQLite adds and drops plain columns and indexes in place. Everything else is a rebuild of the
//! table, one for all its changes. Foreign keys stand in `CREATE TABLE` and may refer to tables
//! that come later.

mod drops;
mod in_place;
mod rebuild;
mod rename;
mod render;

pub(super) use self::rename::rename;
use super::{Sqlite, types};
use crate::plan::{apply, notes, text};
use crate::{Loss, Pace, Plan, Planned, StepMode};
use kilter_schema::{Change, Index, ObjectPath, Schema, Table, TableChange, Written};
use std::collections::BTreeMap;

pub(super) fn plan(_pace: Pace, from: &Schema, wanted: &Schema, changes: &[Change]) -> Plan {
    let to = apply(from, wanted, changes);
    let mut writer = Writer::new(from, &to, claimed(changes));
    writer.written = from.written.or(&wanted.written);
    writer.create_tables(changes);
    for change in changes {
        match change {
            Change::AlterTable { table, changes } => writer.alter(table, changes),
            Change::CreateEnum { name, .. }
            | Change::AlterEnum { name, .. }
            | Change::DropEnum { name, .. } => {
                writer.notes.push(format!("enum {name}: SQLite has no enum types"));
            }
            Change::CreateTable { .. }
            | Change::DropTable { .. }
            | Change::Rename(_)
            | Change::Opaque { .. } => {}
        }
    }
    writer.drop_tables(changes);
    writer.into_plan(changes)
}

/// Names of new indexes, with their tables. A database has one index of a name.
fn claimed(changes: &[Change]) -> BTreeMap<String, String> {
    let mut out = BTreeMap::new();
    for change in changes {
        match change {
            Change::CreateTable { table } => {
                out.extend(table.indexes.iter().map(|i| (i.name.clone(), table.name.clone())));
            }
            Change::AlterTable { table, changes } => {
                for change in changes {
                    match change {
                        TableChange::AddIndex { index } => {
                            out.insert(index.name.clone(), table.clone());
                        }
                        TableChange::RenameIndex { to, .. } => {
                            out.insert(to.clone(), table.clone());
                        }
                        _ => {}
                    }
                }
            }
            _ => {}
        }
    }
    out
}

struct Writer<'a> {
    from: &'a Schema,
    to: &'a Schema,
    claimed: BTreeMap<String, String>,
    /// The texts of what is known by definition, and of indexes, as they were written.
    written: Written,
    /// Indexes that give their names to new ones.
    first_drops: Vec<Planned>,
    tables: Vec<Planned>,
    columns: Vec<Planned>,
    rebuilds: Vec<Planned>,
    indexes: Vec<Planned>,
    drop_indexes: Vec<Planned>,
    drop_columns: Vec<Planned>,
    drop_tables: Vec<Planned>,
    notes: Vec<String>,
}

impl<'a> Writer<'a> {
    fn new(from: &'a Schema, to: &'a Schema, claimed: BTreeMap<String, String>) -> Self {
        Self {
            from,
            to,
            claimed,
            written: Written::default(),
            first_drops: Vec::new(),
            tables: Vec::new(),
            columns: Vec::new(),
            rebuilds: Vec::new(),
            indexes: Vec::new(),
            drop_indexes: Vec::new(),
            drop_columns: Vec::new(),
            drop_tables: Vec::new(),
            notes: Vec::new(),
        }
    }

    fn into_plan(mut self, changes: &[Change]) -> Plan {
        self.notes.extend(notes(self.from, changes, None));
        let statements = [
            self.first_drops,
            self.tables,
            self.columns,
            self.rebuilds,
            self.indexes,
            self.drop_indexes,
            self.drop_columns,
            self.drop_tables,
        ];
        Plan { statements: statements.into_iter().flatten().collect(), notes: self.notes }
    }

    fn create_tables(&mut self, changes: &[Change]) {
        for table in self.to.tables_in_dependency_order() {
            let new =
                |c: &Change| matches!(c, Change::CreateTable { table: t } if t.name == table.name);
            if !changes.iter().any(new) {
                continue;
            }
            self.tables.push(
                planned(
                    render::create_table(table, &table.name),
                    format!("create table {}", table.name),
                )
                .unless_exists(ObjectPath::Table(table.name.clone())),
            );
            self.tables.extend(table.indexes.iter().map(|i| add_index(&table.name, i)));
        }
    }

    fn alter(&mut self, name: &str, changes: &[TableChange]) {
        let (Some(old), Some(new)) = (self.from.table(name), self.to.table(name)) else {
            return;
        };
        self.give_up_names(old);
        if in_place::can_change(old, changes) {
            for change in changes {
                self.change(old, change, changes);
            }
            return;
        }
        for change in changes {
            self.note_required(new, change);
        }
        self.note_remade(name);
        self.rebuilds.extend(rebuild::rebuild(self.from, &self.written, old, new, changes));
    }

    /// Indexes of `old` whose names other tables' new indexes take go first.
    fn give_up_names(&mut self, old: &Table) {
        for index in &old.indexes {
            if self.claimed.get(&index.name).is_some_and(|table| *table != old.name) {
                self.first_drops.push(drop_index(&old.name, index));
            }
        }
    }

    fn note_required(&mut self, table: &Table, change: &TableChange) {
        let TableChange::AlterColumn { from, to } = change else { return };
        // A rowid that is NULL counts itself.
        let filled =
            to.default.is_some() || to.generated.is_some() || render::is_rowid(table, &to.name);
        if from.nullable && !to.nullable && !filled {
            self.notes.push(format!(
                "{}.{} becomes NOT NULL and has no default: the copy fails if rows hold \
                 NULL there; fill them first",
                table.name, to.name
            ));
        }
    }

    fn note_remade(&mut self, table: &str) {
        let (same, evened): (Vec<_>, Vec<_>) = rebuild::dependents(self.from, &self.written, table)
            .into_iter()
            .partition(rebuild::Dependent::is_as_written);
        let names = |all: &[rebuild::Dependent]| {
            all.iter().map(|d| format!("{} {}", d.sort, d.name)).collect::<Vec<_>>().join(", ")
        };
        if !same.is_empty() {
            let same = names(&same);
            self.notes.push(format!("rebuilding {table} makes these again as they were: {same}"));
        }
        if !evened.is_empty() {
            self.notes.push(format!(
                "rebuilding {table} makes these again, their text evened out: {}; look them over",
                names(&evened)
            ));
        }
    }

    fn change(&mut self, old: &Table, change: &TableChange, all: &[TableChange]) {
        let table = &old.name;
        match change {
            TableChange::AddColumn { column } => {
                let mut clause = format!("ADD COLUMN {}", render::column_definition(column, None));
                for key in in_place::keys_of(&column.name, all) {
                    clause.push_str(&render::column_reference(key));
                }
                let sql = text::alter_table(&Sqlite, table, &[clause]);
                self.columns
                    .push(planned(sql, change.describe(table)).unless_exists(change.object(table)));
            }
            TableChange::DropColumn { column } => {
                self.note_dependents(table, &column.name);
                let clause = format!("DROP COLUMN {}", types::quote(&column.name));
                let loss = match column.generated {
                    Some(_) => Loss::Lossless,
                    None => Loss::Lossy(format!("the values of {table}.{}", column.name)),
                };
                let sql = text::alter_table(&Sqlite, table, &[clause]);
                self.drop_columns.push(
                    planned(sql, change.describe(table))
                        .if_exists(change.object(table))
                        .losing(loss),
                );
            }
            TableChange::AddIndex { index } => self.indexes.push(add_index(table, index)),
            TableChange::DropIndex { index } => self.drop_index(table, index),
            TableChange::RenameIndex { from, to } => {
                if let Some(index) = old.index(from) {
                    let renamed = Index { name: to.clone(), ..index.clone() };
                    self.indexes.push(add_index(table, &renamed));
                    self.drop_index(table, index);
                }
            }
            _ => {}
        }
    }

    fn drop_index(&mut self, table: &str, index: &Index) {
        match self.claimed.get(&index.name) {
            Some(claimant) if claimant == table => {
                self.first_drops.push(drop_index(table, index));
            }
            // Already given up.
            Some(_) => {}
            None => self.drop_indexes.push(drop_index(table, index)),
        }
    }

    /// Dropping a column fails while a view or trigger speaks of it.
    fn note_dependents(&mut self, table: &str, column: &str) {
        for (object, definition) in &self.from.opaque {
            if text::mentions(definition, table) && text::mentions(definition, column) {
                self.notes.push(format!(
                    "{object} seems to use {table}.{column}: SQLite refuses to drop the column \
                     until {object} is dropped or changed"
                ));
            }
        }
    }
}

fn planned(sql: String, summary: String) -> Planned {
    Planned::new(StepMode::Tx, sql, summary)
}

fn add_index(table: &str, index: &Index) -> Planned {
    let object = ObjectPath::Index(table.to_owned(), index.name.clone());
    planned(render::create_index(table, index), format!("add index {} on {table}", index.name))
        .unless_exists(object)
}

fn drop_index(table: &str, index: &Index) -> Planned {
    let object = ObjectPath::Index(table.to_owned(), index.name.clone());
    let sql = format!("DROP INDEX {}", types::quote(&index.name));
    planned(sql, format!("drop index {} on {table}", index.name)).if_exists(object)
}
