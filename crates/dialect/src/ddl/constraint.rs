//! Constraints of tables, and what follows them.

use super::cursor::{Cursor, Unread};
use super::{NewConstraint, NewIndex, Rule, TablePart};
use crate::split::lex::Sort;
use kilter_schema::{Action, Check, Dialect, ForeignKey, IndexPart};

impl Cursor<'_> {
    /// Whether a table constraint or an inline index stands here, not a column.
    pub(super) fn sees_table_part(&self) -> bool {
        // SQLite keeps these words reserved; so do the others, but for EXCLUDE and the indexes.
        if self.word_in(0, &["CONSTRAINT", "PRIMARY", "FOREIGN", "UNIQUE", "CHECK"]) {
            return true;
        }
        match self.dialect() {
            Dialect::Postgres => {
                self.sees("EXCLUDE") && (self.mark_at(1, '(') || self.word_in(1, &["USING"]))
            }
            Dialect::Mysql => self.word_in(0, &["INDEX", "KEY", "FULLTEXT", "SPATIAL"]),
            Dialect::Sqlite => false,
        }
    }

    /// Takes a table constraint or an inline index.
    pub(super) fn table_part(&mut self) -> Result<TablePart, Unread> {
        if self.is(Dialect::Mysql)
            && let Some(index) = self.inline_index()?
        {
            return Ok(TablePart::Index(index));
        }
        Ok(TablePart::Constraint(self.constraint()?))
    }

    /// Takes a table constraint.
    pub(super) fn constraint(&mut self) -> Result<NewConstraint, Unread> {
        let mut name = None;
        if self.eat("CONSTRAINT") {
            let unnamed = self.is(Dialect::Mysql)
                && self.word_in(0, &["CHECK", "UNIQUE", "PRIMARY", "FOREIGN"]);
            if !unnamed {
                self.eat("IF NOT EXISTS");
                name = Some(self.name()?);
            }
        }
        let from = self.place();
        let rule = if self.eat("PRIMARY KEY") {
            self.primary_key()?
        } else if self.eat("UNIQUE") {
            self.unique(&mut name)?
        } else if self.eat("FOREIGN KEY") {
            self.eat("IF NOT EXISTS");
            if self.is(Dialect::Mysql) && !self.sees_mark('(') {
                // The name of the implied index; MariaDB and MySQL before 8.0.16 take it for the
                // constraint's when that has none.
                let index = self.name()?;
                name = name.or(Some(index));
            }
            let columns = self.names()?;
            self.expect("REFERENCES")?;
            Rule::ForeignKey(references(self, columns)?)
        } else if self.eat("CHECK") {
            let expression = self.in_parentheses()?;
            no_inherit(self);
            on_conflict(self)?;
            Rule::Check(Check { name: None, expression, validated: !self.eat("NOT VALID") })
        } else if self.is(Dialect::Postgres) && self.eat("EXCLUDE") {
            self.skip_action();
            Rule::Exclude(self.between(from, self.place()))
        } else {
            return Err(self.unread("a constraint"));
        };
        Ok(NewConstraint { name, rule })
    }

    fn primary_key(&mut self) -> Result<Rule, Unread> {
        if let Some(rule) = self.using_index(true)? {
            return Ok(rule);
        }
        if self.is(Dialect::Mysql) {
            self.index_type()?;
            if !self.sees_mark('(') {
                // The name of a primary key is read and forgotten.
                self.name()?;
                self.index_type()?;
            }
        }
        self.expect_mark('(')?;
        let parts = self.index_parts()?;
        self.key_options()?;
        Ok(Rule::PrimaryKey(part_columns(&parts)))
    }

    fn unique(&mut self, name: &mut Option<String>) -> Result<Rule, Unread> {
        if let Some(rule) = self.using_index(false)? {
            return Ok(rule);
        }
        if self.is(Dialect::Mysql) {
            self.eat_any(&["INDEX", "KEY"]);
            self.eat("IF NOT EXISTS");
            if !self.sees_mark('(') && !self.sees("USING") {
                // `CONSTRAINT a UNIQUE KEY b` makes an index called b.
                *name = Some(self.name()?);
            }
            self.index_type()?;
        }
        let _ = self.eat("NULLS NOT DISTINCT") || self.eat("NULLS DISTINCT");
        self.expect_mark('(')?;
        let parts = self.index_parts()?;
        self.key_options()?;
        Ok(Rule::Unique(parts))
    }

    fn using_index(&mut self, primary: bool) -> Result<Option<Rule>, Unread> {
        if !(self.is(Dialect::Postgres) && self.eat("USING INDEX")) {
            return Ok(None);
        }
        let index = self.name()?;
        deferrable(self);
        Ok(Some(Rule::UsingIndex { primary, index }))
    }

    /// What follows the columns of a primary key or unique constraint.
    fn key_options(&mut self) -> Result<(), Unread> {
        match self.dialect() {
            Dialect::Postgres => {
                if self.eat("INCLUDE") {
                    self.names()?;
                }
                if self.eat("WITH") {
                    self.in_parentheses()?;
                }
                if self.eat("USING INDEX TABLESPACE") {
                    self.name()?;
                }
                deferrable(self);
            }
            Dialect::Sqlite => on_conflict(self)?,
            Dialect::Mysql => {
                self.mysql_index_options()?;
            }
        }
        Ok(())
    }

    /// MySQL's `USING BTREE`; only a method other than the default is given.
    pub(super) fn index_type(&mut self) -> Result<Option<String>, Unread> {
        if !(self.eat("USING") || self.is(Dialect::Mysql) && self.eat("TYPE")) {
            return Ok(None);
        }
        let method = self.name()?.to_ascii_lowercase();
        Ok(Some(method).filter(|m| m != "btree"))
    }

    /// `{INDEX | KEY} …`, `{FULLTEXT | SPATIAL} [INDEX | KEY] …`.
    pub(super) fn inline_index(&mut self) -> Result<Option<NewIndex>, Unread> {
        let class = self.word_in(0, &["FULLTEXT", "SPATIAL"]);
        let mut method = None;
        if class {
            method = self.peek_word().map(str::to_ascii_lowercase);
            self.skip();
            self.eat_any(&["INDEX", "KEY"]);
        } else if !self.eat_any(&["INDEX", "KEY"]) {
            return Ok(None);
        }
        let mut index = NewIndex::new();
        if self.eat("IF NOT EXISTS") {
            index.existing = super::Existing::Keep;
        }
        let method_next = self.sees("USING") && self.sort(1) == Some(Sort::Word);
        if !(self.sees_mark('(') || method_next) {
            index.name = Some(self.name()?);
        }
        method = method.or(self.index_type()?);
        self.expect_mark('(')?;
        index.parts = self.index_parts()?;
        let (late, comment) = self.mysql_index_options()?;
        index.method = method.or(late);
        index.comment = comment;
        Ok(Some(index))
    }

    /// Takes tokens up to the next comma outside parentheses, the end, or a closing parenthesis.
    pub(super) fn skip_action(&mut self) {
        let _ = self.expression(|_| false);
    }
}

/// What follows `REFERENCES`.
pub(super) fn references(c: &mut Cursor<'_>, columns: Vec<String>) -> Result<ForeignKey, Unread> {
    let mut key = ForeignKey {
        name: None,
        columns,
        ref_table: c.object_name()?,
        ref_columns: if c.sees_mark('(') { c.names()? } else { Vec::new() },
        on_delete: Action::NoAction,
        on_update: Action::NoAction,
        deferrable: None,
        validated: true,
    };
    loop {
        if c.eat("MATCH") {
            c.name()?;
        } else if c.eat("ON DELETE") {
            key.on_delete = action(c)?;
        } else if c.eat("ON UPDATE") {
            key.on_update = action(c)?;
        } else if c.eat("NOT VALID") {
            key.validated = false;
        } else if let Some(when) = deferrable(c) {
            key.deferrable = when;
        } else {
            return Ok(key);
        }
    }
}

fn action(c: &mut Cursor<'_>) -> Result<Action, Unread> {
    for words in ["NO ACTION", "RESTRICT", "CASCADE", "SET NULL", "SET DEFAULT"] {
        if c.eat(words) {
            if c.is(Dialect::Postgres) && words.starts_with("SET") && c.sees_mark('(') {
                c.names()?;
            }
            return Action::from_sql(words).ok_or_else(|| c.unread("an action"));
        }
    }
    Err(c.unread("an action"))
}

/// `[NOT] DEFERRABLE [INITIALLY {DEFERRED | IMMEDIATE}]`. The outer `None`: no such clause here.
pub(super) fn deferrable(c: &mut Cursor<'_>) -> Option<Option<bool>> {
    if c.is(Dialect::Mysql) {
        return None;
    }
    let mut when = None;
    loop {
        if c.eat("NOT DEFERRABLE") {
            when = Some(None);
        } else if c.eat("DEFERRABLE") {
            when = Some(Some(when == Some(Some(true))));
        } else if c.eat("INITIALLY DEFERRED") {
            // SQLite ignores it after NOT DEFERRABLE (foreignkeys.html §4.2).
            when = Some(if when == Some(None) { None } else { Some(true) });
        } else if c.eat("INITIALLY IMMEDIATE") {
            when = Some(when.flatten());
        } else if c.is(Dialect::Postgres) && (c.eat("NOT ENFORCED") || c.eat("ENFORCED")) {
        } else {
            return when;
        }
    }
}

/// `NO INHERIT` (PostgreSQL), `[NOT] ENFORCED` (MySQL): no schema holds them.
pub(super) fn no_inherit(c: &mut Cursor<'_>) {
    match c.dialect() {
        Dialect::Postgres => c.eat("NO INHERIT"),
        Dialect::Mysql => c.eat("NOT ENFORCED") || c.eat("ENFORCED"),
        Dialect::Sqlite => false,
    };
}

/// SQLite's `ON CONFLICT …`.
pub(super) fn on_conflict(c: &mut Cursor<'_>) -> Result<(), Unread> {
    if c.is(Dialect::Sqlite) && c.eat("ON CONFLICT") {
        c.name()?;
    }
    Ok(())
}

/// The columns of parts that are plain columns.
pub(crate) fn part_columns(parts: &[IndexPart]) -> Vec<String> {
    parts.iter().filter_map(|p| p.column_name().map(str::to_owned)).collect()
}
