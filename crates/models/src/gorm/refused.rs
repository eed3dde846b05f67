//! DDL that GORM writes and the database refuses, although the models themselves are sound.
//!
//! Kilter writes some of it in a form that works; what GORM does is told all the same, because the
//! application would fail. Deliberately not here: names that collide (`collisions.rs`) and types
//! that a database lacks (`checks.rs`).

use super::builder::Builder;
use super::report::G017;
use kilter_schema::{Column, Dialect, ObjectPath, Origins, Schema, Table};

impl Builder<'_> {
    /// Looks at every table.
    pub fn refused(&mut self, schema: &Schema, origins: &Origins) {
        for table in schema.tables.values() {
            for column in &table.columns {
                self.dotted(table, column, origins);
                if schema.dialect == Dialect::Sqlite {
                    self.bare_call(table, column, origins);
                }
            }
            if schema.dialect == Dialect::Sqlite {
                self.two_counters(table, origins);
            }
        }
    }

    /// GORM quotes the parts of a dotted name one by one.
    fn dotted(&mut self, table: &Table, column: &Column, origins: &Origins) {
        if column.name.contains('.') {
            let message = format!(
                "GORM takes the dot in the column `{}` for a table's name in front of it, and the database refuses that",
                column.name
            );
            self.refuse(table, column, origins, message, "name the column without a dot");
        }
    }

    /// SQLite wants an expression in parentheses (<https://sqlite.org/lang_createtable.html#the_default_clause>).
    fn bare_call(&mut self, table: &Table, column: &Column, origins: &Origins) {
        let Some(default) = column.default.as_deref() else { return };
        if default.contains('(') && !default.starts_with(['(', '\'', '"']) {
            let message = format!(
                "SQLite refuses `DEFAULT {default}`, as GORM writes it: an expression stands in parentheses there"
            );
            let help = format!("write `default:({default})`");
            self.refuse(table, column, origins, message, &help);
        }
    }

    /// Each counting column is written with `PRIMARY KEY` behind it.
    fn two_counters(&mut self, table: &Table, origins: &Origins) {
        let counting: Vec<&Column> =
            table.columns.iter().filter(|c| c.auto_increment.is_some()).collect();
        if let [_, second, ..] = counting.as_slice() {
            let message = format!(
                "GORM writes `PRIMARY KEY` behind every counting column; `{}` is the second of `{}`, and SQLite refuses it",
                second.name, table.name
            );
            self.refuse(table, second, origins, message, "count in one column only");
        }
    }

    fn refuse(
        &mut self,
        table: &Table,
        column: &Column,
        origins: &Origins,
        message: String,
        help: &str,
    ) {
        let path = ObjectPath::Column(table.name.clone(), column.name.clone());
        if let Some(span) = origins.find(&path).cloned() {
            self.report.warning(G017, span, message, help);
        }
    }
}
