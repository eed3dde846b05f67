//! The names PostgreSQL gives to what has none.
//!
//! After `makeObjectName`, `ChooseRelationName`, `ChooseConstraintName` and
//! `ChooseIndexColumnNames` of `src/backend/commands/indexcmds.c` and `catalog/pg_constraint.c`,
//! described there and measured on a server; no line is copied.

use super::replay::GRAMMAR;
use crate::ddl::{Cursor, NewIndex, Rule};
use crate::replay::{Known, columns_in, numbered};
use kilter_schema::{PartSource, Table};

/// The longest identifier, in bytes (`NAMEDATALEN` − 1).
const LONGEST: usize = 63;

/// The name of a constraint without one.
pub(super) fn constraint_name(known: Known<'_>, table: &Table, rule: &Rule) -> Option<String> {
    let columns_of = |columns: &[String]| Some(columns.join("_"));
    let (columns, label, index) = match rule {
        Rule::PrimaryKey(..) => (None, "pkey", true),
        Rule::Unique(parts, options) => {
            let mut columns = crate::ddl::part_columns(parts);
            columns.extend(options.include.iter().cloned());
            (columns_of(&columns), "key", true)
        }
        Rule::ForeignKey(key) => (columns_of(&key.columns), "fkey", false),
        Rule::Check(check) => {
            let columns = columns_in(&check.expression, table, &GRAMMAR, |a, b| a == b);
            (Some(columns).filter(|c| c.len() == 1).map(|mut c| c.remove(0)), "check", false)
        }
        Rule::Exclude(text) => {
            let columns = columns_in(text, table, &GRAMMAR, |a, b| a == b);
            (columns_of(&columns), "excl", true)
        }
        Rule::NotNull(column) => (Some(column.clone()), "not_null", false),
        Rule::UsingIndex { .. } => return None,
    };
    let make = |n| name(table, columns.as_deref(), label, n);
    Some(numbered(make, |candidate| {
        constraint_taken(known, table, candidate)
            || index && relation_taken(known, table, candidate)
    }))
}

/// The name of an index without one.
pub(super) fn index_name(known: Known<'_>, table: &Table, index: &NewIndex) -> String {
    let mut names: Vec<String> = Vec::new();
    for part in &index.parts {
        let base = match &part.source {
            PartSource::Column(name) => name.clone(),
            PartSource::Expression(text) => expression_name(text),
        };
        let numbered_name = |n: usize| {
            if n == 0 { base.clone() } else { format!("{}{n}", clip(&base, LONGEST - 2)) }
        };
        names.push(numbered(numbered_name, |c| names.iter().any(|n| n == c)));
    }
    names.extend(index.include.iter().cloned());
    let columns = names.join("_");
    numbered(|n| name(table, Some(&columns), "idx", n), |c| relation_taken(known, table, c))
}

/// A function's call is called like the function, anything else `expr`.
fn expression_name(text: &str) -> String {
    let mut cursor = Cursor::new(text, &GRAMMAR);
    let call = cursor
        .object_name()
        .ok()
        .filter(|_| cursor.sees_mark('(') && cursor.in_parentheses().is_ok() && cursor.at_end());
    match call {
        Some(name) => crate::replay::bare(&name).into_owned(),
        None => "expr".to_owned(),
    }
}

/// `table_columns_label`, cut to the longest name from the longer of the first two parts.
fn name(table: &Table, columns: Option<&str>, label: &str, number: usize) -> String {
    let table = &*crate::replay::bare(&table.name);
    let label = if number == 0 { label.to_owned() } else { format!("{label}{number}") };
    let Some(columns) = columns else {
        return format!("{}_{label}", clip(table, LONGEST - label.len() - 1));
    };
    let room = LONGEST - label.len() - 2;
    let (mut first, mut second) = (table.len(), columns.len().min(LONGEST));
    while first + second > room {
        if first > second { first -= 1 } else { second -= 1 }
    }
    format!("{}_{}_{label}", clip(table, first), clip(columns, second))
}

/// The text cut to at most so many bytes, not inside a character.
fn clip(text: &str, bytes: usize) -> &str {
    let mut end = bytes.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

fn neighbours<'a>(
    known: Known<'a>,
    table: &Table,
    name: &str,
) -> impl Iterator<Item = &'a Table> + use<'a> {
    known.near(crate::replay::schema_of(&table.name), name)
}

fn constraint_taken(known: Known<'_>, table: &Table, name: &str) -> bool {
    neighbours(known, table, name).any(|t| t.has_constraint(name))
}

fn relation_taken(known: Known<'_>, table: &Table, name: &str) -> bool {
    neighbours(known, table, name).any(|t| {
        crate::replay::bare(&t.name) == name
            || t.index(name).is_some()
            || t.uniques.iter().any(|u| u.name.as_deref() == Some(name))
            || t.primary_key.as_ref().is_some_and(|k| k.name.as_deref() == Some(name))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    // Expected names are those a server of version 15 gave.
    #[test]
    fn long_names_are_cut_on_both_sides() {
        let table = Table::new("a".repeat(50));
        let columns = "b".repeat(40);
        let made = name(&table, Some(&columns), "key", 0);
        assert_eq!(made, format!("{}_{}_key", "a".repeat(29), "b".repeat(29)));
        let made = name(&Table::new("t"), Some(&"c".repeat(63)), "fkey", 1);
        assert_eq!(made, format!("t_{}_fkey1", "c".repeat(55)));
        let made = name(&Table::new("é".repeat(31)), None, "pkey", 0);
        assert_eq!(made, format!("{}_pkey", "é".repeat(29)));
    }
}
