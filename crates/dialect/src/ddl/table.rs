//! `CREATE TABLE`.

use super::cursor::{Cursor, Unread};
use super::{Ddl, Existing, Named, NewTable};
use kilter_schema::{Dialect, TableOptions};

impl Cursor<'_> {
    /// Takes what follows `CREATE … TABLE`.
    pub(super) fn create_table(
        &mut self,
        existing: Existing,
        unlogged: bool,
    ) -> Result<Ddl, Unread> {
        let existing = if self.eat("IF NOT EXISTS") { Existing::Keep } else { existing };
        let mut table = NewTable {
            name: self.object_name()?,
            existing,
            columns: Vec::new(),
            parts: Vec::new(),
            comment: None,
            options: TableOptions { unlogged, ..TableOptions::default() },
            like: None,
            partitions: Vec::new(),
        };
        if self.is(Dialect::Sqlite) && is_temporary(&table.name) {
            self.skip_to_end();
            return Ok(Ddl::Session);
        }
        if self.is(Dialect::Postgres) && self.eat("PARTITION OF") {
            return self.partition_of(table.name, existing);
        }
        if self.is(Dialect::Postgres) && self.sees("OF") {
            return Ok(opaque(&table.name, "its columns are those of another object"));
        }
        if self.is(Dialect::Mysql)
            && (self.sees("LIKE") || self.sees_mark('(') && self.word_in(1, &["LIKE"]))
        {
            let wrapped = self.eat_mark('(');
            self.expect("LIKE")?;
            table.like = Some(self.object_name()?);
            if wrapped {
                self.expect_mark(')')?;
            }
            self.expect_end()?;
            return Ok(Ddl::CreateTable(table));
        }
        if self.sees_mark('(')
            && !self.word_in(1, &["SELECT", "WITH", "VALUES"])
            && let Some(why) = self.body(&mut table)?
        {
            return Ok(opaque(&table.name, why));
        }
        if let Some(why) = self.table_options(&mut table)? {
            return Ok(opaque(&table.name, why));
        }
        self.expect_end()?;
        if table.columns.is_empty() && !self.is(Dialect::Postgres) {
            return Err(self.unread("columns"));
        }
        Ok(Ddl::CreateTable(table))
    }

    /// Takes what follows `PARTITION OF`. Of its own columns' options nothing is kept.
    fn partition_of(&mut self, name: String, existing: Existing) -> Result<Ddl, Unread> {
        let parent = self.object_name()?;
        if self.sees_mark('(') {
            self.in_parentheses()?;
        }
        let from = self.place();
        if !(self.sees_all("FOR VALUES") || self.sees("DEFAULT")) {
            return Err(self.unread("FOR VALUES"));
        }
        self.skip_to_end();
        let bound = self.between(from, self.place());
        Ok(Ddl::CreateObject {
            definition: super::object::partition(&name, &parent, &bound),
            object: Named { sort: "partition", name, table: Some(parent) },
            existing,
        })
    }

    /// Takes the columns and constraints; gives the reason when they cannot be known.
    fn body(&mut self, table: &mut NewTable) -> Result<Option<&'static str>, Unread> {
        self.expect_mark('(')?;
        if self.eat_mark(')') {
            return Ok(None);
        }
        loop {
            if self.is(Dialect::Postgres) && self.sees("LIKE") {
                return Ok(Some("it copies the columns of another table"));
            }
            if self.is(Dialect::Mysql) && self.sees_all("PERIOD FOR") {
                self.skip_action();
            } else if self.sees_table_part() {
                let part = self.table_part()?;
                table.parts.push(part);
            } else {
                let column = self.column()?;
                table.columns.push(column);
            }
            // SQLite takes table constraints without commas between them.
            let goes_on = self.eat_mark(',') || self.is(Dialect::Sqlite) && self.sees_table_part();
            if !goes_on {
                break;
            }
        }
        self.expect_mark(')')?;
        Ok(None)
    }
}

/// SQLite's other word for a temporary table.
fn is_temporary(name: &str) -> bool {
    name.get(..5).is_some_and(|schema| schema.eq_ignore_ascii_case("temp."))
}

fn opaque(table: &str, why: &str) -> Ddl {
    Ddl::Opaque { reason: format!("creates table {table}, but {why}") }
}
