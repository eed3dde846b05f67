//! What MySQL and MariaDB want done around a change, and which changes belong in one statement.

use crate::plan::expand::Habits;
use crate::plan::order::{IndexNames, index_uses};
use kilter_schema::{Change, Column, Schema, Table, TableChange};
use std::collections::{BTreeMap, BTreeSet};

pub(super) struct MysqlHabits;

impl Habits for MysqlHabits {
    /// A virtual column cannot become a plain or a stored one or the reverse (manual, ALTER TABLE
    /// and Generated Columns); expressions can change, and stored columns can become plain ones.
    fn recreates(&self, from: &Column, to: &Column) -> bool {
        let stored = |c: &Column| c.generated.as_ref().is_none_or(|g| g.stored);
        stored(from) != stored(to)
    }

    /// "Cannot change column: used in a foreign key constraint", for any change of type (errors
    /// 1832 and 1833).
    fn unhinges(&self, from: &Column, to: &Column) -> bool {
        from.ty != to.ty || from.collation != to.collation
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
}

impl<'a> Group<'a> {
    fn of(table: &'a Table, changes: &'a [TableChange]) -> Self {
        let mut group = Self {
            table,
            counting: false,
            altered: BTreeSet::new(),
            again: BTreeSet::new(),
            late: BTreeSet::new(),
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
                }
                TableChange::AlterColumn { from, to } => {
                    group.counting |= from.auto_increment != to.auto_increment;
                    group.altered.insert(&to.name);
                }
                TableChange::DropIndex { index } => {
                    let same = |c: &TableChange| matches!(c, TableChange::AddIndex { index: i } if i.name == index.name);
                    if changes.iter().any(same) {
                        group.again.insert(&index.name);
                    }
                }
                _ => {}
            }
        }
        group
    }

    fn takes(&self, change: &TableChange) -> bool {
        match change {
            TableChange::AlterColumn { .. } | TableChange::ChangePrimaryKey { .. } => true,
            TableChange::AddColumn { column } => {
                self.counting && !self.late.contains(column.name.as_str())
            }
            TableChange::DropColumn { column } => {
                column.auto_increment.is_some() && !self.late.contains(column.name.as_str())
            }
            TableChange::AddIndex { index } | TableChange::DropIndex { index } => {
                if self.late.iter().any(|c| index_uses(index, c)) {
                    return false;
                }
                let all_there = index
                    .parts
                    .iter()
                    .filter_map(|p| p.column_name())
                    .all(|c| self.counting || self.table.column(c).is_some());
                let touched = self.altered.iter().any(|c| index_uses(index, c));
                all_there && (self.counting || touched || self.again.contains(index.name.as_str()))
            }
            _ => false,
        }
    }
}
