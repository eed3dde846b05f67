//! Tables that go: in which order, and with which keys held back.
//!
//! Dropping a table deletes its rows first, as `DELETE FROM` would
//! (<https://www.sqlite.org/lang_droptable.html>), and the tables that this reaches must be whole.

use super::{Writer, planned};
use crate::sqlite::Sqlite;
use crate::{Engine, Loss};
use kilter_schema::{Action, Change, ObjectPath, Table};
use std::collections::BTreeSet;

impl Writer<'_> {
    pub(super) fn drop_tables(&mut self, changes: &[Change]) {
        let gone = |table: &&Table| {
            let drops =
                |c: &Change| matches!(c, Change::DropTable { table: t } if t.name == table.name);
            changes.iter().any(drops)
        };
        let mut order = self.from.tables_in_dependency_order();
        order.reverse();
        let order = without_stumbling(order.into_iter().filter(gone).collect());
        self.defer_cycles(&order);
        for table in order {
            self.give_up_names(table);
            self.drop_tables.push(
                planned(
                    format!("DROP TABLE {}", Sqlite.quote_table(&table.name)),
                    format!("drop table {}", table.name),
                )
                .if_exists(ObjectPath::Table(table.name.clone()))
                .losing(Loss::Lossy(format!("the rows of {}", table.name))),
            );
        }
    }

    /// Tables that refer to each other: dropping the first deletes its rows, to which rows of the
    /// others refer. Keys are then looked at when the transaction ends, when all are gone
    /// (<https://www.sqlite.org/foreignkeys.html#fk_schemacommands>).
    fn defer_cycles(&mut self, dropped: &[&Table]) {
        let held: Vec<&str> = (dropped.iter().enumerate())
            .filter(|(at, table)| dropped[at + 1..].iter().any(|later| refers(later, table)))
            .map(|(_, table)| table.name.as_str())
            .collect();
        if !held.is_empty() {
            self.drop_tables.push(planned(
                "PRAGMA defer_foreign_keys = ON".to_owned(),
                format!("hold foreign keys back: others that go refer to {}", held.join(", ")),
            ));
        }
    }
}

/// The order of tables that refer to each other, in which none stumbles as long as there is one.
fn without_stumbling(mut before: Vec<&Table>) -> Vec<&Table> {
    let mut after: Vec<&Table> = Vec::new();
    while let Some(last) = before.len().checked_sub(1) {
        let fits = |table: &&Table| !stumbles(table, &before, &after);
        let at = before.iter().rposition(fits).unwrap_or(last);
        after.push(before.remove(at));
    }
    after.reverse();
    after
}

/// Whether a table cannot be dropped once those `before` it are gone: rows that are deleted with
/// its rows refer to one of them, and SQLite looks for what they refer to ("no such table").
fn stumbles(table: &Table, before: &[&Table], after: &[&Table]) -> bool {
    let (mut seen, mut parents) = (BTreeSet::new(), vec![table]);
    while let Some(parent) = parents.pop() {
        for child in after.iter().copied().chain([table]) {
            if !deletes_with(child, parent) || !seen.insert(&child.name) {
                continue;
            }
            if before.iter().any(|gone| gone.name != table.name && refers(child, gone)) {
                return true;
            }
            parents.push(child);
        }
    }
    false
}

fn deletes_with(child: &Table, parent: &Table) -> bool {
    let keys = &child.foreign_keys;
    keys.iter().any(|k| k.ref_table == parent.name && k.on_delete == Action::Cascade)
}

fn refers(a: &Table, b: &Table) -> bool {
    a.foreign_keys.iter().any(|k| k.ref_table == b.name)
}
