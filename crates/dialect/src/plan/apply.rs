//! The schema that a list of changes leads to.
//!
//! A plan is made for the changes it is given, which may be fewer than all the differences
//! (`auto-migrate` carries out a subset). So nothing is read off the schema wanted; it is worked
//! out from the one there is. What the schema wanted does decide is the order of columns in a
//! table that is written anew.

use kilter_schema::{Change, Schema, Table, TableChange};
use std::sync::Arc;

/// `from` with `changes` carried out.
pub(crate) fn apply(from: &Schema, wanted: &Schema, changes: &[Change]) -> Schema {
    let mut out = from.clone();
    for change in changes {
        match change {
            Change::CreateEnum { name, labels } | Change::AlterEnum { name, to: labels, .. } => {
                out.enums.insert(name.clone(), labels.clone());
            }
            Change::DropEnum { name, .. } => {
                out.enums.remove(name);
            }
            Change::CreateTable { table } => {
                out.put(Arc::clone(table));
            }
            Change::DropTable { table } => {
                out.tables.remove(&table.name);
            }
            Change::AlterTable { table, changes } => {
                let like = wanted.table(table);
                if let Some(table) = out.table_mut(table) {
                    alter(table, like, changes);
                }
            }
            // Made before or after the rest, on a schema of its own.
            Change::Rename(_) => {}
            Change::Opaque { object, to: Some(definition), .. } => {
                out.opaque.insert(object.clone(), definition.clone());
            }
            Change::Opaque { object, to: None, .. } => {
                out.opaque.remove(object);
            }
        }
    }
    out
}

/// `wanted` with the names under which constraints of `from` stay when `changes`, the differences,
/// are carried out.
pub(crate) fn reached(from: &Schema, mut wanted: Schema, changes: &[Change]) -> Schema {
    let of = |name: &str| {
        changes.iter().find_map(|c| match c {
            Change::AlterTable { table, changes } if table == name => Some(changes.as_slice()),
            _ => None,
        })
    };
    for (name, table) in &mut wanted.tables {
        let Some(old) = from.table(name).filter(|old| names(old).ne(names(table))) else {
            continue;
        };
        let mut found = Table::clone(old);

        alter(&mut found, None, of(name).unwrap_or_default());
        let table = Arc::make_mut(table);
        table.primary_key = found.primary_key;
        table.uniques = found.uniques;
        table.foreign_keys = found.foreign_keys;
        table.checks = found.checks;
    }
    wanted
}

fn names(table: &Table) -> impl Iterator<Item = Option<&String>> {
    let key = table.primary_key.iter().map(|k| k.name.as_ref());
    key.chain(table.uniques.iter().map(|u| u.name.as_ref()))
        .chain(table.foreign_keys.iter().map(|f| f.name.as_ref()))
        .chain(table.checks.iter().map(|c| c.name.as_ref()))
}

fn alter(table: &mut Table, like: Option<&Table>, changes: &[TableChange]) {
    // What goes, goes first: a constraint that changes is dropped and added under one name.
    for change in changes {
        take_away(table, change);
    }
    for change in changes {
        put_in(table, change);
    }
    if let Some(like) = like {
        let place = |name: &str| like.columns.iter().position(|c| c.name == name);
        if table.columns.iter().all(|c| place(&c.name).is_some()) {
            table.columns.sort_by_key(|c| place(&c.name));
        }
    }
}

fn take_away(table: &mut Table, change: &TableChange) {
    match change {
        TableChange::DropColumn { column } => table.columns.retain(|c| c.name != column.name),
        TableChange::DropUnique { unique } => table.uniques.retain(|u| u != unique),
        TableChange::DropIndex { index } => table.indexes.retain(|i| i.name != index.name),
        TableChange::DropForeignKey { foreign_key } => {
            table.foreign_keys.retain(|f| f != foreign_key);
        }
        TableChange::DropCheck { check } => table.checks.retain(|c| c != check),
        _ => {}
    }
}

fn put_in(table: &mut Table, change: &TableChange) {
    match change {
        TableChange::AddColumn { column } => table.columns.push(column.clone()),
        TableChange::AlterColumn { to, .. } => {
            if let Some(at) = table.columns.iter().position(|c| c.name == to.name) {
                table.columns[at] = to.clone();
            }
        }
        TableChange::ChangePrimaryKey { to, .. } => table.primary_key = to.clone(),
        TableChange::AddUnique { unique } => table.uniques.push(unique.clone()),
        TableChange::AddIndex { index } => table.indexes.push(index.clone()),
        TableChange::RenameIndex { from, to } => {
            for index in table.indexes.iter_mut().filter(|i| i.name == *from) {
                index.name.clone_from(to);
            }
        }
        TableChange::AddForeignKey { foreign_key } => table.foreign_keys.push(foreign_key.clone()),
        TableChange::AddCheck { check } => table.checks.push(check.clone()),
        TableChange::Validate { constraint } => {
            let named = |n: &Option<String>| n.as_deref() == Some(constraint);
            table
                .foreign_keys
                .iter_mut()
                .filter(|f| named(&f.name))
                .for_each(|f| f.validated = true);
            table.checks.iter_mut().filter(|c| named(&c.name)).for_each(|c| c.validated = true);
        }
        TableChange::ChangeComment { to, .. } => table.comment.clone_from(to),
        TableChange::ChangeOptions { to, .. } => table.options.clone_from(to),
        _ => {}
    }
}
