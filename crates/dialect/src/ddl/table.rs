//! `CREATE TABLE`.

use super::cursor::{Cursor, Unread};
use super::{Ddl, Existing, NewTable};
use kilter_schema::{Dialect, TableOptions};

impl Cursor<'_> {
    /// Takes what follows `CREATE … TABLE`.
    pub(super) fn create_table(&mut self, existing: Existing) -> Result<Ddl, Unread> {
        let keep = self.eat("IF NOT EXISTS");
        let mut table = NewTable {
            name: self.object_name()?,
            existing: if keep { Existing::Keep } else { existing },
            columns: Vec::new(),
            parts: Vec::new(),
            comment: None,
            options: TableOptions::default(),
            like: None,
        };
        if self.is(Dialect::Postgres) && (self.sees_all("PARTITION OF") || self.sees("OF")) {
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
        if let Some(why) = self.options(&mut table)? {
            return Ok(opaque(&table.name, why));
        }
        self.expect_end()?;
        if table.columns.is_empty() && !self.is(Dialect::Postgres) {
            return Err(self.unread("columns"));
        }
        Ok(Ddl::CreateTable(table))
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

    /// Takes what follows the parentheses; gives the reason when the columns cannot be known.
    fn options(&mut self, table: &mut NewTable) -> Result<Option<&'static str>, Unread> {
        if self.sees_query() {
            self.skip_to_end();
            return Ok(Some("its columns are those of a query"));
        }
        match self.dialect() {
            Dialect::Sqlite => self.sqlite_options(table)?,
            Dialect::Postgres => return self.postgres_options(),
            Dialect::Mysql => {
                while !self.at_end() {
                    if self.sees_query() {
                        self.skip_to_end();
                        return Ok(Some("its columns are those of a query"));
                    }
                    if self.sees_all("PARTITION BY") {
                        self.skip_to_end();
                    } else if let Some(comment) = self.mysql_table_option()? {
                        table.comment = Some(comment).filter(|c| !c.is_empty());
                    }
                    self.eat_mark(',');
                }
            }
        }
        Ok(None)
    }

    fn sees_query(&self) -> bool {
        self.word_in(0, &["AS", "SELECT", "IGNORE", "REPLACE", "VALUES"])
            || self.sees_mark('(') && self.word_in(1, &["SELECT", "WITH", "VALUES"])
    }

    fn sqlite_options(&mut self, table: &mut NewTable) -> Result<(), Unread> {
        while !self.at_end() {
            if self.eat("STRICT") {
                table.options.strict = true;
            } else if self.eat("WITHOUT ROWID") {
                table.options.without_rowid = true;
            } else {
                return Err(self.unread("a table option"));
            }
            if !self.eat_mark(',') {
                break;
            }
        }
        Ok(())
    }

    fn postgres_options(&mut self) -> Result<Option<&'static str>, Unread> {
        loop {
            if self.sees("INHERITS") {
                return Ok(Some("it inherits columns"));
            }
            if self.sees_query() {
                self.skip_to_end();
                return Ok(Some("its columns are those of a query"));
            }
            if self.eat("PARTITION BY") {
                self.name()?;
                self.in_parentheses()?;
            } else if self.eat("WITH") {
                self.in_parentheses()?;
            } else if self.eat("TABLESPACE") || self.eat("USING") {
                self.name()?;
            } else if self.eat("WITHOUT OIDS") {
            } else {
                return Ok(None);
            }
        }
    }

    /// Takes one of MySQL's table options and gives the comment, if it is that.
    pub(super) fn mysql_table_option(&mut self) -> Result<Option<String>, Unread> {
        if self.eat("COMMENT") {
            self.eat_mark('=');
            return self.string().map(Some);
        }
        self.eat("DEFAULT");
        let known = self.eat("CHARACTER SET")
            || self.eat("DATA DIRECTORY")
            || self.eat("INDEX DIRECTORY")
            || self.eat_any(TABLE_OPTIONS);
        if !known {
            if self.eat("WITH SYSTEM VERSIONING") {
                return Ok(None);
            }
            return Err(self.unread("a table option"));
        }
        self.eat_mark('=');
        if self.sees_mark('(') {
            self.in_parentheses()?;
        } else {
            self.skip();
        }
        Ok(None)
    }
}

/// Options with one value that no schema holds.
const TABLE_OPTIONS: &[&str] = &[
    "ENGINE",
    "TYPE",
    "AUTO_INCREMENT",
    "AVG_ROW_LENGTH",
    "CHARSET",
    "CHECKSUM",
    "COLLATE",
    "COMPRESSION",
    "CONNECTION",
    "DELAY_KEY_WRITE",
    "ENCRYPTION",
    "ENCRYPTED",
    "ENCRYPTION_KEY_ID",
    "ENGINE_ATTRIBUTE",
    "INSERT_METHOD",
    "KEY_BLOCK_SIZE",
    "MAX_ROWS",
    "MIN_ROWS",
    "PACK_KEYS",
    "PAGE_CHECKSUM",
    "PAGE_COMPRESSED",
    "PAGE_COMPRESSION_LEVEL",
    "PASSWORD",
    "ROW_FORMAT",
    "SECONDARY_ENGINE",
    "SEQUENCE",
    "STATS_AUTO_RECALC",
    "STATS_PERSISTENT",
    "STATS_SAMPLE_PAGES",
    "TABLESPACE",
    "TRANSACTIONAL",
    "UNION",
];

fn opaque(table: &str, why: &str) -> Ddl {
    Ddl::Opaque { reason: format!("creates table {table}, but {why}") }
}
