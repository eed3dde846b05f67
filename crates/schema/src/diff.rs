//! One pure comparison of any two schemas.
//!
//! Both sides must be in their dialect's canonical form (see `dialect`), so that a difference in
//! text is a difference in meaning. Constraints are matched by name first and then by shape: a
//! foreign key that another tool named differently is the same foreign key. Column order is not a
//! difference.

use crate::{
    Change, Check, Column, ForeignKey, Index, PrimaryKey, Schema, Table, TableChange, Unique,
};
use std::collections::{BTreeSet, HashSet};

/// The changes that turn `from` into `to`: enums first, then tables by name. Empty when both
/// describe the same database.
pub fn diff(from: &Schema, to: &Schema) -> Vec<Change> {
    let mut taken = BTreeSet::new();
    loop {
        let out = differences(from, to, &taken);
        let known = taken.len();
        // What stays under another name than it is wanted to have may stand in their way.
        taken.extend(names_in_the_way(from, &out));
        if taken.len() == known {
            return out;
        }
    }
}

/// The names that `changes` give to what they make and that something has already.
fn names_in_the_way(from: &Schema, changes: &[Change]) -> Vec<String> {
    let made: HashSet<&str> = changes.iter().flat_map(names_taken).collect();
    if made.is_empty() {
        return Vec::new();
    }
    let there = from.tables.values().flat_map(|table| constraint_names(table));
    there.filter(|name| made.contains(name)).map(str::to_owned).collect()
}

/// The names of constraints and indexes that a change makes.
fn names_taken(change: &Change) -> Vec<&str> {
    fn added(change: &TableChange) -> Option<&str> {
        match change {
            TableChange::AddUnique { unique } => unique.name.as_deref(),
            TableChange::AddForeignKey { foreign_key } => foreign_key.name.as_deref(),
            TableChange::AddCheck { check } => check.name.as_deref(),
            TableChange::AddIndex { index } => Some(&index.name),
            TableChange::RenameIndex { to, .. } => Some(to),
            _ => None,
        }
    }
    match change {
        Change::CreateTable { table } => {
            let indexes = table.indexes.iter().map(|i| i.name.as_str());
            constraint_names(table).chain(indexes).collect()
        }
        Change::AlterTable { changes, .. } => changes.iter().filter_map(added).collect(),
        _ => Vec::new(),
    }
}

fn constraint_names(table: &Table) -> impl Iterator<Item = &str> {
    (table.uniques.iter().map(|u| &u.name))
        .chain(table.foreign_keys.iter().map(|f| &f.name))
        .chain(table.checks.iter().map(|c| &c.name))
        .filter_map(Option::as_deref)
}

fn differences(from: &Schema, to: &Schema, taken: &BTreeSet<String>) -> Vec<Change> {
    let mut out = Vec::new();
    enums(from, to, &mut out);
    // Both are in order, so that one walk over the two finds the pairs.
    let mut olds = from.tables.iter().peekable();
    for (name, table) in &to.tables {
        while olds.next_if(|(other, _)| *other < name).is_some() {}
        match olds.next_if(|(other, _)| *other == name) {
            None => out.push(Change::CreateTable { table: table.clone() }),
            // Most are the same, which is told without a look at their parts one by one.
            Some((_, old)) if old == table => {}
            Some((_, old)) => {
                let changes = table_changes(old, table, taken);
                if !changes.is_empty() {
                    out.push(Change::AlterTable { table: name.clone(), changes });
                }
            }
        }
    }
    for (name, table) in &from.tables {
        if !to.tables.contains_key(name) {
            out.push(Change::DropTable { table: table.clone() });
        }
    }
    opaque(from, to, &mut out);
    out
}

fn enums(from: &Schema, to: &Schema, out: &mut Vec<Change>) {
    for (name, labels) in &to.enums {
        match from.enums.get(name) {
            None => {
                out.push(Change::CreateEnum { name: name.clone(), labels: labels.clone() });
            }
            Some(old) if old != labels => out.push(Change::AlterEnum {
                name: name.clone(),
                from: old.clone(),
                to: labels.clone(),
            }),
            Some(_) => {}
        }
    }
    for (name, labels) in &from.enums {
        if !to.enums.contains_key(name) {
            out.push(Change::DropEnum { name: name.clone(), labels: labels.clone() });
        }
    }
}

fn opaque(from: &Schema, to: &Schema, out: &mut Vec<Change>) {
    let names: BTreeSet<_> = from.opaque.keys().chain(to.opaque.keys()).collect();
    for name in names {
        let (a, b) = (from.opaque.get(name), to.opaque.get(name));
        // An empty definition says that there is one, and no more.
        let unknown = |text: &String| text.is_empty();
        if a.is_some() && b.is_some() && (a.is_some_and(unknown) || b.is_some_and(unknown)) {
            continue;
        }
        if a != b {
            out.push(Change::Opaque { object: name.clone(), from: a.cloned(), to: b.cloned() });
        }
    }
}

fn table_changes(from: &Table, to: &Table, taken: &BTreeSet<String>) -> Vec<TableChange> {
    let mut out = Vec::new();
    columns(from, to, &mut out);
    let keys = (&from.primary_key, &to.primary_key);
    let key_shape = |k: &PrimaryKey| PrimaryKey { name: None, ..k.clone() };
    if keys.0.as_ref().map(key_shape) != keys.1.as_ref().map(key_shape) {
        out.push(TableChange::ChangePrimaryKey { from: keys.0.clone(), to: keys.1.clone() });
    }
    constraints(from, to, taken, &mut out);
    indexes(from, to, &mut out);
    if from.comment != to.comment {
        out.push(TableChange::ChangeComment { from: from.comment.clone(), to: to.comment.clone() });
    }
    if !from.options.differences(&to.options).is_empty() {
        let (from, to) = (from.options.clone(), to.options.clone());
        out.push(TableChange::ChangeOptions { from, to });
    }
    out
}

fn columns(from: &Table, to: &Table, out: &mut Vec<TableChange>) {
    for column in &to.columns {
        match from.column(&column.name) {
            None => out.push(TableChange::AddColumn { column: column.clone() }),
            Some(old) if !same_column(old, column) => {
                out.push(TableChange::AlterColumn { from: old.clone(), to: column.clone() })
            }
            Some(_) => {}
        }
    }
    for column in &from.columns {
        if to.column(&column.name).is_none() {
            out.push(TableChange::DropColumn { column: column.clone() });
        }
    }
}

fn same_column(a: &Column, b: &Column) -> bool {
    a == b
}

/// Splits two lists into what only the first and what only the second has: pairs are taken by
/// name and shape first, then among the rest by shape. A pair by name whose shapes differ is in
/// both results. So is a pair by shape whose old name a new object is to have, here or, by
/// `taken`, in any table: some databases have one set of names for all of them.
fn unmatched<'a, T>(
    from: &'a [T],
    to: &'a [T],
    taken: &BTreeSet<String>,
    name: impl Fn(&T) -> Option<&str>,
    same_shape: impl Fn(&T, &T) -> bool,
) -> (Vec<&'a T>, Vec<&'a T>) {
    let mut gone: Vec<&T> = from.iter().collect();
    let mut new: Vec<&T> = Vec::new();
    let mut later: Vec<&T> = Vec::new();
    for wanted in to {
        match gone.iter().position(|old| name(old) == name(wanted) && same_shape(old, wanted)) {
            Some(at) => {
                gone.remove(at);
            }
            None => later.push(wanted),
        }
    }
    let mut pairs: Vec<(&T, &T)> = Vec::new();
    for wanted in later {
        match gone.iter().position(|old| same_shape(old, wanted)) {
            Some(at) => pairs.push((gone.remove(at), wanted)),
            None => new.push(wanted),
        }
    }
    let claimed = |old: &T, new: &[&T]| {
        let others = |name_of: &str| new.iter().any(|other| name(other) == Some(name_of));
        name(old).is_some_and(|name| taken.contains(name) || others(name))
    };
    while let Some(at) = pairs.iter().position(|(old, _)| claimed(old, &new)) {
        let (old, wanted) = pairs.remove(at);
        gone.push(old);
        new.push(wanted);
    }
    (gone, new)
}

fn constraints(from: &Table, to: &Table, taken: &BTreeSet<String>, out: &mut Vec<TableChange>) {
    let unnamed = |u: &Unique| Unique { name: None, ..u.clone() };
    let (gone, new) = unmatched(
        &from.uniques,
        &to.uniques,
        taken,
        |a: &Unique| a.name.as_deref(),
        |a: &Unique, b| unnamed(a) == unnamed(b),
    );
    out.extend(gone.into_iter().map(|u| TableChange::DropUnique { unique: u.clone() }));
    out.extend(new.into_iter().map(|u| TableChange::AddUnique { unique: u.clone() }));

    let unproved = |f: &ForeignKey| ForeignKey { name: None, validated: true, ..f.clone() };
    let (mut gone, mut new) = unmatched(
        &from.foreign_keys,
        &to.foreign_keys,
        taken,
        |a: &ForeignKey| a.name.as_deref(),
        |a: &ForeignKey, b| a.validated == b.validated && unproved(a) == unproved(b),
    );
    let alike =
        |a: &ForeignKey, b: &ForeignKey| !a.validated && b.validated && unproved(a) == unproved(b);
    out.extend(validations(&mut gone, &mut new, |f| f.name.as_deref(), alike));
    out.extend(gone.into_iter().map(|f| TableChange::DropForeignKey { foreign_key: f.clone() }));
    out.extend(new.into_iter().map(|f| TableChange::AddForeignKey { foreign_key: f.clone() }));

    // Rows are not held to it either way.
    let counts = |c: &Check| c.validated || c.not_enforced;
    let unproved = |c: &Check| Check { name: None, validated: true, ..c.clone() };
    let (mut gone, mut new) = unmatched(
        &from.checks,
        &to.checks,
        taken,
        |a: &Check| a.name.as_deref(),
        |a: &Check, b| counts(a) == counts(b) && unproved(a) == unproved(b),
    );
    let alike = |a: &Check, b: &Check| !counts(a) && counts(b) && unproved(a) == unproved(b);
    out.extend(validations(&mut gone, &mut new, |c| c.name.as_deref(), alike));
    out.extend(gone.into_iter().map(|c| TableChange::DropCheck { check: c.clone() }));
    out.extend(new.into_iter().map(|c| TableChange::AddCheck { check: c.clone() }));
}

/// Takes out of both lists what has only to be validated, under the name it has.
fn validations<T>(
    gone: &mut Vec<&T>,
    new: &mut Vec<&T>,
    name: impl Fn(&T) -> Option<&str>,
    alike: impl Fn(&T, &T) -> bool,
) -> Vec<TableChange> {
    let mut out = Vec::new();
    gone.retain(|old| {
        let at = new.iter().position(|wanted| alike(old, wanted));
        let (Some(constraint), Some(at)) = (name(old), at) else { return true };
        // Its name may be wanted for another one.
        if new.iter().enumerate().any(|(n, other)| n != at && name(other) == Some(constraint)) {
            return true;
        }
        new.remove(at);
        out.push(TableChange::Validate { constraint: constraint.to_owned() });
        false
    });
    out
}

fn indexes(from: &Table, to: &Table, out: &mut Vec<TableChange>) {
    let same_shape = |a: &Index, b: &Index| {
        let unnamed = |i: &Index| Index { name: String::new(), ..i.clone() };
        unnamed(a) == unnamed(b)
    };
    let mut gone: Vec<&Index> = Vec::new();
    for old in &from.indexes {
        match to.index(&old.name) {
            Some(wanted) if same_shape(old, wanted) => {}
            _ => gone.push(old),
        }
    }
    for wanted in &to.indexes {
        match from.index(&wanted.name) {
            Some(old) if same_shape(old, wanted) => {}
            Some(_) => out.push(TableChange::AddIndex { index: wanted.clone() }),
            None => {
                let twin = gone
                    .iter()
                    .position(|old| same_shape(old, wanted) && to.index(&old.name).is_none());
                match twin {
                    Some(at) => out.push(TableChange::RenameIndex {
                        from: gone.remove(at).name.clone(),
                        to: wanted.name.clone(),
                    }),
                    None => out.push(TableChange::AddIndex { index: wanted.clone() }),
                }
            }
        }
    }
    out.extend(gone.into_iter().map(|i| TableChange::DropIndex { index: i.clone() }));
}

#[cfg(test)]
#[path = "diff_tests.rs"]
mod tests;
