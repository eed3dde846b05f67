//! What MySQL and MariaDB want done around a change, and which changes belong in one statement.

use super::render::covered;
use crate::plan::expand::Habits;
use crate::plan::order::{IndexNames, index_uses};
use kilter_schema::{Change, Column, Flavor, Index, Schema, Table, TableChange};
use std::collections::{BTreeMap, BTreeSet};

/// The habits of a server, as far as it is known which one it is.
pub(super) struct MysqlHabits {
    pub(super) flavor: Option<Flavor>,
}

impl Habits for MysqlHabits {
    /// A virtual column cannot become a plain or a stored one or the reverse (manual, ALTER TABLE
    /// and Generated Columns); expressions can change, and stored columns can become plain ones.
    fn recreates(&self, from: &Column, to: &Column) -> bool {
        let stored = |c: &Column| c.generated.as_ref().is_none_or(|g| g.stored);
        stored(from) != stored(to)
    }

    /// "Cannot change column: used in a foreign key constraint", for any change of type (errors
    /// 1832 and 1833); on MySQL likewise where it begins to count, or ends.
    fn unhinges(&self, from: &Column, to: &Column) -> bool {
        let counts = from.auto_increment != to.auto_increment;
        from.ty != to.ty
            || from.collation != to.collation
            || counts && self.flavor != Some(Flavor::Mariadb)
    }

    fn pins_generated(&self, _: &Column, _: &Column) -> bool {
        false
    }

    fn replaced(&self, _: &Schema, _: &[Change]) -> BTreeMap<String, BTreeSet<String>> {
        BTreeMap::new()
    }

    /// Altered columns share one copy of the table. Beyond that, some states cannot be passed
    /// through: an AUTO_INCREMENT column without a key, two primary keys, an index over a column
    /// that it does not fit, a foreign key without its index. What leads through them is one
    /// statement.
    fn joins(&self, table: &Table, changes: &[TableChange]) -> Vec<bool> {
        let group = Group::of(table, changes);
        changes.iter().map(|change| group.takes(change)).collect()
    }

    fn index_names(&self) -> IndexNames {
        IndexNames::PerTable
    }
}

struct Group<'a> {
    table: &'a Table,
    /// Whether counting or the primary key changes.
    counting: bool,
    altered: BTreeSet<&'a str>,
    /// Names of indexes that are dropped and made again.
    again: BTreeSet<&'a str>,
    /// New columns that come later, because they are computed or made again.
    late: BTreeSet<&'a str>,
    /// Computed columns that go.
    gone: BTreeSet<&'a str>,
    /// New columns of an index that is made again, while a foreign key leans on it.
    pulled: BTreeSet<&'a str>,
    /// Whether altering columns alone would leave none that is not invisible (error 1113).
    nothing_shown: bool,
    /// Likewise, dropping columns alone.
    nothing_left: bool,
    /// Whether every column goes, and one of them comes again: none can go first (error 1090).
    all_again: bool,
}

impl<'a> Group<'a> {
    fn of(table: &'a Table, changes: &'a [TableChange]) -> Self {
        let mut group = Self {
            table,
            counting: false,
            altered: BTreeSet::new(),
            again: BTreeSet::new(),
            late: BTreeSet::new(),
            gone: BTreeSet::new(),
            pulled: BTreeSet::new(),
            nothing_shown: hides_all(table, changes),
            nothing_left: leaves_none(table, changes),
            all_again: replaces_all(table, changes),
        };
        for change in changes {
            match change {
                TableChange::ChangePrimaryKey { .. } => group.counting = true,
                TableChange::AddColumn { column } => {
                    group.counting |= column.auto_increment.is_some();
                    if column.generated.is_some() || table.column(&column.name).is_some() {
                        group.late.insert(&column.name);
                    }
                }
                TableChange::DropColumn { column } => {
                    group.counting |= column.auto_increment.is_some();
                    if column.generated.is_some() {
                        group.gone.insert(&column.name);
                    }
                }
                TableChange::AlterColumn { from, to } => {
                    group.counting |= from.auto_increment != to.auto_increment;
                    group.altered.insert(&to.name);
                }
                TableChange::DropIndex { index } => {
                    let same = |c: &'a TableChange| match c {
                        TableChange::AddIndex { index: new } if new.name == index.name => Some(new),
                        _ => None,
                    };
                    if let Some(new) = changes.iter().find_map(same) {
                        group.again.insert(&index.name);
                        if group.is_leaned_on(index) {
                            group.pulled.extend(new.parts.iter().filter_map(|p| p.column_name()));
                        }
                    }
                }
                _ => {}
            }
        }
        group
    }

    /// Whether a foreign key of the table needs the index.
    fn is_leaned_on(&self, index: &Index) -> bool {
        let alone = Table { indexes: vec![index.clone()], ..Table::new(&self.table.name) };
        self.table.foreign_keys.iter().any(|key| covered(&alone, &key.columns))
    }

    fn takes(&self, change: &TableChange) -> bool {
        match change {
            TableChange::AlterColumn { .. } | TableChange::ChangePrimaryKey { .. } => true,
            TableChange::AddColumn { column } => {
                let name = column.name.as_str();
                self.nothing_shown
                    || self.all_again
                    || (self.counting || self.pulled.contains(name)) && !self.late.contains(name)
            }
            TableChange::DropColumn { column } => {
                self.nothing_left
                    || self.all_again
                    || column.auto_increment.is_some() && !self.late.contains(column.name.as_str())
            }
            TableChange::AddIndex { index } | TableChange::DropIndex { index } => {
                let goes = matches!(change, TableChange::DropIndex { .. });
                let apart = if goes { &self.gone } else { &self.late };
                if apart.iter().chain(&self.late).any(|c| index_uses(index, c)) {
                    return false;
                }
                let all_there = index.parts.iter().filter_map(|p| p.column_name()).all(|c| {
                    self.counting || self.pulled.contains(c) || self.table.column(c).is_some()
                });
                let touched = self.altered.iter().any(|c| index_uses(index, c));
                all_there && (self.counting || touched || self.again.contains(index.name.as_str()))
            }
            _ => false,
        }
    }
}

/// Whether columns are altered so that every one of the table is invisible.
fn hides_all(table: &Table, changes: &[TableChange]) -> bool {
    let altered = |name: &str| {
        changes.iter().find_map(|c| match c {
            TableChange::AlterColumn { to, .. } if to.name == name => Some(to),
            _ => None,
        })
    };
    table.columns.iter().all(|c| altered(&c.name).unwrap_or(c).invisible)
}

/// Whether dropping columns leaves some, and all of them are invisible now. Not where an index goes
/// with a column: that is dropped by itself.
fn leaves_none(table: &Table, changes: &[TableChange]) -> bool {
    let (gone, left): (Vec<_>, Vec<_>) =
        table.columns.iter().partition(|c| drops(changes, &c.name));
    let indexed = |c: &&Column| table.indexes.iter().any(|i| index_uses(i, &c.name));
    !left.is_empty() && left.iter().all(|c| c.invisible) && !gone.iter().any(indexed)
}

/// Whether every column is dropped, and at least one added again under its name. Not where an index
/// goes with one that does not: that is dropped by itself.
fn replaces_all(table: &Table, changes: &[TableChange]) -> bool {
    let (again, gone): (Vec<_>, Vec<_>) =
        table.columns.iter().partition(|c| adds(changes, &c.name));
    let indexed = |c: &&Column| table.indexes.iter().any(|i| index_uses(i, &c.name));
    !again.is_empty()
        && table.columns.iter().all(|c| drops(changes, &c.name))
        && !gone.iter().any(indexed)
}

fn drops(changes: &[TableChange], name: &str) -> bool {
    let drop =
        |c: &TableChange| matches!(c, TableChange::DropColumn { column } if column.name == name);
    changes.iter().any(drop)
}

fn adds(changes: &[TableChange], name: &str) -> bool {
    let add =
        |c: &TableChange| matches!(c, TableChange::AddColumn { column } if column.name == name);
    changes.iter().any(add)
}
