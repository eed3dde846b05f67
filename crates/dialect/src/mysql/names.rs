//! The names MySQL gives to what has none, and the indexes it makes for foreign keys.
//!
//! Manual, "CREATE INDEX", "FOREIGN KEY Constraints"; measured on MariaDB 10.11.

use crate::ddl::Rule;
use crate::replay::{Known, bare, numbered};
use kilter_schema::{ForeignKey, Index, IndexPart, PartSource, Table};

/// The name of a constraint without one. Checks get one that depends on the maker
/// (`CONSTRAINT_1`, `t_chk_1`): unknown.
pub(super) fn constraint_name(table: &Table, rule: &Rule) -> Option<String> {
    match rule {
        Rule::Unique(parts, _) => Some(key_name(table, parts)),
        Rule::ForeignKey(_) => {
            let prefix = format!("{}_ibfk_", bare(&table.name));
            let numbers = table
                .foreign_keys
                .iter()
                .filter_map(|f| f.name.as_deref()?.strip_prefix(&prefix)?.parse::<u32>().ok());
            Some(format!("{prefix}{}", numbers.max().unwrap_or(0).saturating_add(1)))
        }
        _ => None,
    }
}

/// The same on MySQL, where checks have such names too, and which counts anew in a table that is made
/// (manual, "FOREIGN KEY Constraints" and "CHECK Constraints").
pub(super) fn constraint_name_on_mysql(
    known: Known<'_>,
    table: &Table,
    rule: &Rule,
) -> Option<String> {
    let (infix, names): (_, Vec<&Option<String>>) = match rule {
        Rule::ForeignKey(_) => ("ibfk", table.foreign_keys.iter().map(|f| &f.name).collect()),
        Rule::Check(_) => ("chk", table.checks.iter().map(|c| &c.name).collect()),
        _ => return constraint_name(table, rule),
    };
    let prefix = format!("{}_{infix}_", bare(&table.name));
    let number =
        |name: &Option<String>| name.as_deref()?.strip_prefix(&prefix)?.parse::<u32>().ok();
    let taken: Vec<u32> = names.into_iter().filter_map(number).collect();
    let next = match known.is_new(&table.name) {
        true => (1..).find(|n| !taken.contains(n)).unwrap_or_default(),
        false => taken.into_iter().max().unwrap_or(0).saturating_add(1),
    };
    Some(format!("{prefix}{next}"))
}

/// Gives the checks without a name those that MySQL gave them, where a statement calls one by it.
pub(super) fn name_checks(table: &mut Table, called: &str) {
    let prefix = format!("{}_chk_", bare(&table.name));
    let known = table.checks.iter().any(|c| c.name.as_deref() == Some(called));
    if known || called.strip_prefix(&prefix).is_none_or(|n| n.parse::<u32>().is_err()) {
        return;
    }
    for (at, check) in table.checks.iter_mut().filter(|c| c.name.is_none()).enumerate() {
        check.name = Some(format!("{prefix}{}", at + 1));
    }
}

/// The name of an index without one: that of its first column, `_2` and so on where it is taken.
pub(super) fn key_name(table: &Table, parts: &[IndexPart]) -> String {
    let first = match parts.first().map(|p| &p.source) {
        Some(PartSource::Column(name)) => name.as_str(),
        _ => "functional_index",
    };
    // A column called `primary` cannot lend its name (make_unique_key_name).
    let reserved = first.eq_ignore_ascii_case("PRIMARY");
    numbered(
        |n| {
            if n == 0 && !reserved { first.to_owned() } else { format!("{first}_{}", n.max(1) + 1) }
        },
        |c| table.indexes.iter().any(|i| i.name.eq_ignore_ascii_case(c)),
    )
}

/// A foreign key needs an index that begins with its columns; without one, it gets one.
pub(super) fn add_implied_index(table: &mut Table, columns: &[String], name: Option<&str>) {
    let in_key = table.primary_key.as_ref().is_some_and(|k| k.columns.starts_with(columns));
    if in_key || table.indexes.iter().any(|i| begins_with(i, columns)) {
        return;
    }
    let parts: Vec<IndexPart> = columns.iter().map(IndexPart::column).collect();
    let given = name.filter(|n| !n.starts_with(&format!("{}_ibfk_", bare(&table.name))));
    let name = given.map_or_else(|| key_name(table, &parts), str::to_owned);
    if table.foreign_keys.iter().all(|f| f.name.as_deref() != Some(&name)) {
        table.implied_indexes.push(name.clone());
    }
    table.indexes.push(Index { name, parts, ..Index::default() });
}

/// An index that was made for a foreign key goes when a written one can do its work.
pub(super) fn drop_implied_indexes(table: &mut Table, added: &str) {
    let Some(new) = table.index(added).cloned() else { return };
    drop_implied(table, |index, columns| index.name != new.name && begins_with(&new, columns));
}

/// Likewise, when the primary key can do its work.
pub(super) fn drop_indexes_implied_beside_key(table: &mut Table) {
    let Some(key) = table.primary_key.as_ref().map(|k| k.columns.clone()) else { return };
    drop_implied(table, |_, columns| key.starts_with(columns));
}

/// Drops the indexes that were made for a foreign key on columns of which `done` says that something else
/// does the index's work.
fn drop_implied(table: &mut Table, done: impl Fn(&Index, &[String]) -> bool) {
    let (keys, own) = (&table.foreign_keys, &table.implied_indexes);
    table.indexes.retain(|index| {
        let implied = |f: &ForeignKey| {
            (f.name.as_deref() == Some(&index.name) || own.contains(&index.name))
                && index.parts.len() == f.columns.len()
                && begins_with(index, &f.columns)
                && done(index, &f.columns)
        };
        index.unique || !keys.iter().any(implied)
    });
}

/// Whether an index begins with whole columns in this order.
fn begins_with(index: &Index, columns: &[String]) -> bool {
    // InnoDB makes a B-tree of HASH.
    index.method.as_deref().is_none_or(|m| matches!(m, "btree" | "hash"))
        && index.parts.len() >= columns.len()
        && index
            .parts
            .iter()
            .zip(columns)
            .all(|(part, c)| part.column_name() == Some(c) && part.length.is_none())
}

/// Names that InnoDB made from the table's name follow it.
pub(super) fn follow_rename(table: &mut Table, old: &str) {
    let to = bare(&table.name);
    let names = table.foreign_keys.iter_mut().filter_map(|f| f.name.as_mut());
    follow(names, (&bare(old), &to), "_ibfk_");
}

/// Likewise those of checks, on MySQL (manual, RENAME TABLE).
pub(super) fn checks_follow_rename(table: &mut Table, old: &str) {
    let to = bare(&table.name);
    let names = table.checks.iter_mut().filter_map(|c| c.name.as_mut());
    follow(names, (&bare(old), &to), "_chk_");
}

fn follow<'n>(names: impl Iterator<Item = &'n mut String>, (old, new): (&str, &str), infix: &str) {
    let from = format!("{old}{infix}");
    for name in names {
        if let Some(number) = name.strip_prefix(&from) {
            *name = format!("{new}{infix}{number}");
        }
    }
}
