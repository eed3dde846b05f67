//! Questions about names: which are taken, which an expression mentions.

use crate::ddl::{Cursor, Grammar};
use kilter_schema::Table;
/// A table's name without its schema, and the schema; empty for the default one.
pub(crate) use kilter_schema::names::{bare, owner as schema_of};

/// Where a name must be the only one of its sort.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scope {
    /// In its table (MySQL).
    Table,
    /// In its schema (PostgreSQL), or in the database (SQLite).
    Schema,
}

/// The columns of `table` that an expression mentions, each once, in table order.
pub(crate) fn columns_in(
    expression: &str,
    table: &Table,
    grammar: &Grammar,
    same: impl Fn(&str, &str) -> bool,
) -> Vec<String> {
    let words = Cursor::identifiers(expression, grammar);
    table
        .columns
        .iter()
        .filter(|c| words.iter().any(|w| same(w, &c.name)))
        .map(|c| c.name.clone())
        .collect()
}

/// Whether an expression mentions a column.
pub(crate) fn mentions(
    expression: &str,
    column: &str,
    grammar: &Grammar,
    same: impl Fn(&str, &str) -> bool,
) -> bool {
    Cursor::identifiers(expression, grammar).iter().any(|w| same(w, column))
}

/// The first of `make(0)`, `make(1)`, … that is not taken.
pub(crate) fn numbered(make: impl Fn(usize) -> String, taken: impl Fn(&str) -> bool) -> String {
    let mut number = 0;
    loop {
        let name = make(number);
        if !taken(&name) {
            return name;
        }
        number += 1;
    }
}
