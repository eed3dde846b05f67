//! Tables that go: in which order, and with which keys held back.
//!
//! Dropping a table deletes its rows first, as `DELETE FROM` would
//! (<https://www.sqlite.org/lang_droptable.html>), and what this does to rows of other tables, or to
//! more of its own, is made ready before: a table that those rows refer to must be there, though
//! nothing is looked up in it ("no such table" otherwise).

use super::{Writer, planned};
use crate::plan::text;
use crate::sqlite::{Sqlite, types};
use crate::{Engine, Loss, Planned};
use kilter_schema::{Action, Change, ForeignKey, ObjectPath, Table};
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
        let mut standing: Vec<&str> = Vec::new();
        for (at, table) in order.iter().enumerate() {
            self.give_up_names(table);
            let looked_up = looked_up(table, &order[at..]);
            for gone in order[..at].iter().filter(|g| looked_up.contains(g.name.as_str())) {
                if !standing.contains(&gone.name.as_str()) {
                    standing.push(&gone.name);
                    self.drop_tables.push(stand_in(gone, &order, table));
                }
            }
            let summary = format!("drop table {}", table.name);
            let loss = Loss::Lossy(format!("the rows of {}", table.name));
            self.drop_tables.push(drop_table(&table.name, summary).losing(loss));
        }
        for name in standing {
            let summary = format!("drop what stood in for table {name}");
            self.drop_tables.push(drop_table(name, summary));
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

/// The order of tables that refer to each other, in which none needs one that is gone, as long as
/// there is such an order: two that refer to each other and both delete their own rows have none.
fn without_stumbling(mut before: Vec<&Table>) -> Vec<&Table> {
    let mut after: Vec<&Table> = Vec::new();
    while let Some(last) = before.len().checked_sub(1) {
        let fits = |at: &usize| {
            let left: Vec<&Table> = [&after[..], &[before[*at]]].concat();
            let looked_up = looked_up(before[*at], &left);
            let gone =
                |(n, table): (usize, &&Table)| n != *at && looked_up.contains(table.name.as_str());
            !before.iter().enumerate().any(gone)
        };
        let at = (0..before.len()).rev().find(fits).unwrap_or(last);
        after.push(before.remove(at));
    }
    after.reverse();
    after
}

/// The tables that must be there while a table is dropped and those `left`, itself among them, are:
/// what rows refer to that go with its rows, or whose columns are set because its rows go.
fn looked_up<'a>(dropped: &'a Table, left: &[&'a Table]) -> BTreeSet<&'a str> {
    let (mut out, mut seen) = (BTreeSet::new(), BTreeSet::new());
    // Tables with what becomes of their rows: this column is set, or the row goes.
    let mut work: Vec<(&str, Option<&str>)> = vec![(&dropped.name, None)];
    while let Some((parent, set)) = work.pop() {
        for child in left {
            for key in child.foreign_keys.iter().filter(|k| k.ref_table == parent) {
                let action = match set {
                    None => key.on_delete,
                    Some(column) if key.ref_columns.iter().any(|c| c == column) => key.on_update,
                    Some(_) => continue,
                };
                let reached: Vec<Option<&str>> = match action {
                    Action::NoAction | Action::Restrict => continue,
                    Action::Cascade if set.is_none() => vec![None],
                    _ => key.columns.iter().map(|c| Some(c.as_str())).collect(),
                };
                for what in reached.into_iter().filter(|w| seen.insert((&child.name, *w))) {
                    let looks = |k: &&ForeignKey| {
                        what.is_none_or(|column| k.columns.iter().any(|c| c == column))
                    };
                    let keys = child.foreign_keys.iter().filter(looks);
                    out.extend(keys.map(|k| k.ref_table.as_str()));
                    work.push((&child.name, what));
                }
            }
        }
    }
    out
}

/// A table with nothing but the keys that others refer to, for one that is gone too early.
fn stand_in(gone: &Table, all: &[&Table], needs: &Table) -> Planned {
    let keys: BTreeSet<&[String]> = (all.iter().filter(|t| t.name != gone.name))
        .flat_map(|t| &t.foreign_keys)
        .filter(|k| k.ref_table == gone.name)
        .map(|k| k.ref_columns.as_slice())
        .collect();
    let columns: BTreeSet<&String> = keys.iter().copied().flatten().collect();
    let mut lines: Vec<String> = columns.into_iter().map(|c| types::quote(c)).collect();
    lines.extend(keys.iter().map(|key| format!("UNIQUE ({})", text::names(&Sqlite, key))));
    let (name, needs) = (&gone.name, &needs.name);
    planned(
        text::create_table(&Sqlite, name, &lines),
        format!("let an empty table stand in for {name}: rows that go with {needs} refer to it"),
    )
    .unless_exists(ObjectPath::Table(name.clone()))
}

fn drop_table(name: &str, summary: String) -> Planned {
    planned(format!("DROP TABLE {}", Sqlite.quote_table(name)), summary)
        .if_exists(ObjectPath::Table(name.to_owned()))
}

fn refers(a: &Table, b: &Table) -> bool {
    a.foreign_keys.iter().any(|k| k.ref_table == b.name)
}
