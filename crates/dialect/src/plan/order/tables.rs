//! Tables that come and go, in an order in which what they refer to is there.
//!
//! Deliberately not here: changes of tables that stay (the rest of `order`).

use super::{Claims, Phases, Step};
use kilter_schema::{Change, ForeignKey, Schema, Table, TableChange};
use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap, HashSet};

/// New tables after those they refer to. A foreign key to a table that comes later, or to an
/// existing table whose columns or keys this plan changes, is made afterwards.
pub(super) fn create_tables<'a>(
    from: &Schema,
    to: &Schema,
    changes: &'a [Change],
    phases: &mut Phases<'a>,
) {
    let new: HashMap<&str, &'a Table> = changes
        .iter()
        .filter_map(|c| match c {
            Change::CreateTable { table } => Some((table.name.as_str(), &**table)),
            _ => None,
        })
        .collect();
    // The order of thousands of tables takes time, which no change of one should.
    if new.is_empty() {
        return;
    }
    let changing = tables_with(changes, makes_key);
    let mut made: HashSet<&str> = HashSet::new();
    for table in to.tables_in_dependency_order() {
        let Some(table) = new.get(table.name.as_str()) else { continue };
        made.insert(&table.name);
        let ready = |key: &ForeignKey| {
            let parent = key.ref_table.as_str();
            let there = from.tables.contains_key(parent) && !changing.contains(parent);
            made.contains(parent) || (there && !new.contains_key(parent))
        };
        if table.foreign_keys.iter().all(ready) {
            phases.tables.push(Step::CreateTable { table: Cow::Borrowed(table) });
            continue;
        }
        let (now, later): (Vec<_>, Vec<_>) = table.foreign_keys.iter().cloned().partition(ready);
        let thin = Table { foreign_keys: now, ..(*table).clone() };
        phases.tables.push(Step::CreateTable { table: Cow::Owned(thin) });
        for foreign_key in later {
            let change = TableChange::AddForeignKey { foreign_key };
            phases.foreign_keys.push(Step::Change { table: table.name.clone(), change });
        }
    }
}

/// The tables that stay and have such a change.
fn tables_with(changes: &[Change], such: fn(&TableChange) -> bool) -> BTreeSet<&str> {
    let altered = changes.iter().filter_map(|c| match c {
        Change::AlterTable { table, changes } => changes.iter().any(such).then_some(table.as_str()),
        _ => None,
    });
    altered.collect()
}

/// Whether a change makes or alters what a foreign key can refer to.
fn makes_key(change: &TableChange) -> bool {
    matches!(
        change,
        TableChange::AddColumn { .. }
            | TableChange::AlterColumn { .. }
            | TableChange::ChangePrimaryKey { .. }
            | TableChange::AddUnique { .. }
    ) || matches!(change, TableChange::AddIndex { index } if index.unique)
}

/// Whether a change takes away or alters what a foreign key can refer to.
fn unsettles_key(change: &TableChange) -> bool {
    matches!(
        change,
        TableChange::AlterColumn { .. }
            | TableChange::DropColumn { .. }
            | TableChange::ChangePrimaryKey { .. }
            | TableChange::DropUnique { .. }
            | TableChange::DropIndex { .. }
    )
}

/// Old tables before those they refer to. Foreign keys that would hold a table back go first, as
/// do objects whose names a new object takes.
pub(super) fn drop_tables(
    from: &Schema,
    changes: &[Change],
    claimed: &Claims,
    phases: &mut Phases,
) {
    let old: BTreeSet<&str> = changes
        .iter()
        .filter_map(|c| match c {
            Change::DropTable { table } => Some(table.name.as_str()),
            _ => None,
        })
        .collect();
    if old.is_empty() {
        return;
    }
    // Tables that stay and change under the foreign keys of those that go.
    let unsettled = tables_with(changes, unsettles_key);
    let mut order: Vec<&Table> = from.tables_in_dependency_order();
    order.retain(|t| old.contains(t.name.as_str()));
    order.reverse();
    for (at, table) in order.iter().enumerate() {
        let gone = &order[..at];
        for key in &table.foreign_keys {
            let step = || Step::Change {
                table: table.name.clone(),
                change: TableChange::DropForeignKey { foreign_key: key.clone() },
            };
            let in_the_way = claimed.constraint(key.name.as_deref())
                || unsettled.contains(key.ref_table.as_str());
            if in_the_way {
                phases.first_drops.push((0, step()));
            } else if gone.iter().any(|t| t.name == key.ref_table) {
                phases.last_drops.push((0, step()));
            }
        }
        give_up_names(table, claimed, phases);
        phases.drop_tables.push(Step::DropTable { table: (*table).clone() });
    }
}

fn give_up_names(table: &Table, claimed: &Claims, phases: &mut Phases) {
    let mut give_up = |rank, change| {
        phases.first_drops.push((rank, Step::Change { table: table.name.clone(), change }));
    };
    for index in table.indexes.iter().filter(|i| claimed.index(&table.name, &i.name)) {
        give_up(1, TableChange::DropIndex { index: index.clone() });
    }
    for check in table.checks.iter().filter(|c| claimed.constraint(c.name.as_deref())) {
        give_up(2, TableChange::DropCheck { check: check.clone() });
    }
    let taken =
        |name: &Option<String>| name.as_ref().is_some_and(|name| claimed.index(&table.name, name));
    for unique in table.uniques.iter().filter(|u| taken(&u.name)) {
        give_up(3, TableChange::DropUnique { unique: unique.clone() });
    }
}
