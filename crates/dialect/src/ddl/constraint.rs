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
            Dialect::Postgres if self.sees_all("NOT NULL") => true,
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
        let (mut name, mut index) = (None, None);
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
                index = Some(self.name()?);
            }
            let columns = self.names()?;
            self.expect("REFERENCES")?;
            Rule::ForeignKey(references(self, columns)?)
        } else if self.eat("CHECK") {
            Rule::Check(check(self)?)
        } else if self.is(Dialect::Postgres) && self.eat("NOT NULL") {
            let column = self.name()?;
            while self.eat("NO INHERIT") || self.eat("NOT VALID") {}
            Rule::NotNull(column)
        } else if self.is(Dialect::Postgres) && self.eat("EXCLUDE") {
            self.skip_action();
            Rule::Exclude(self.between(from, self.place()))
        } else {
            return Err(self.unread("a constraint"));
        };
        Ok(NewConstraint { name, index, rule })
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
        let options = self.key_options()?;
        Ok(Rule::PrimaryKey(part_columns(&parts), options))
    }

    fn unique(&mut self, name: &mut Option<String>) -> Result<Rule, Unread> {
        if let Some(rule) = self.using_index(false)? {
            return Ok(rule);
        }
        let mut method = None;
        if self.is(Dialect::Mysql) {
            self.eat_any(&["INDEX", "KEY"]);
            self.eat("IF NOT EXISTS");
            if !self.sees_mark('(') && !self.sees("USING") {
                // `CONSTRAINT a UNIQUE KEY b` makes an index called b.
                *name = Some(self.name()?);
            }
            method = self.index_type()?;
        }
        let nulls_not_distinct = self.nulls_not_distinct();
        self.expect_mark('(')?;
        let parts = self.index_parts()?;
        let mut options = self.key_options()?;
        options.nulls_not_distinct = nulls_not_distinct;
        options.method = options.method.or(method);
        Ok(Rule::Unique(parts, options))
    }

    fn using_index(&mut self, primary: bool) -> Result<Option<Rule>, Unread> {
        if !(self.is(Dialect::Postgres) && self.eat("USING INDEX")) {
            return Ok(None);
        }
        let index = self.name()?;
        let deferrable = deferrable(self).flatten();
        Ok(Some(Rule::UsingIndex { primary, index, deferrable }))
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
        index.method = method;
        let options = self.mysql_index_options()?;
        index.apply(options);
        Ok(Some(index))
    }

    /// Takes tokens up to the next comma outside parentheses, the end, or a closing parenthesis.
    pub(super) fn skip_action(&mut self) {
        let _ = self.expression(|_| false);
    }
}

/// What follows `REFERENCES`.
pub(super) fn references(c: &mut Cursor<'_>, columns: Vec<String>) -> Result<ForeignKey, Unread> {
    let mut key = ForeignKey::new(columns, c.object_name()?);
    if c.sees_mark('(') {
        key.ref_columns = c.names()?;
    }
    loop {
        if c.eat("MATCH") {
            let how = c.name()?;
            // The others read it and do nothing with it.
            key.match_full = c.is(Dialect::Postgres) && how.eq_ignore_ascii_case("FULL");
        } else if c.eat("ON DELETE") {
            (key.on_delete, key.delete_columns) = action(c)?;
        } else if c.eat("ON UPDATE") {
            key.on_update = action(c)?.0;
        } else if c.eat("NOT VALID") {
            key.validated = false;
        } else if c.is(Dialect::Postgres) && c.eat("ENFORCED") {
            // What it is anyway (PostgreSQL 18); a key that is not enforced is not followed.
        } else if let Some(when) = deferrable(c) {
            key.deferrable = when;
        } else {
            return Ok(key);
        }
    }
}

/// An action, and the columns it is for.
fn action(c: &mut Cursor<'_>) -> Result<(Action, Vec<String>), Unread> {
    for words in ["NO ACTION", "RESTRICT", "CASCADE", "SET NULL", "SET DEFAULT"] {
        if c.eat(words) {
            let listed = c.is(Dialect::Postgres) && words.starts_with("SET") && c.sees_mark('(');
            let columns = if listed { c.names()? } else { Vec::new() };
            let action = Action::from_sql(words).ok_or_else(|| c.unread("an action"))?;
            return Ok((action, columns));
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
        } else {
            return when;
        }
    }
}

/// What follows `CHECK`, with the clauses after its parentheses in any order.
pub(super) fn check(c: &mut Cursor<'_>) -> Result<Check, Unread> {
    let mut check = Check::new(None, c.in_parentheses()?);
    // SQLite takes the clause here and does nothing with it (lang_conflict.html).
    on_conflict(c)?;
    loop {
        if c.is(Dialect::Sqlite) {
            return Ok(check);
        }
        if c.is(Dialect::Postgres) && c.eat("NO INHERIT") {
            check.no_inherit = true;
        } else if c.is(Dialect::Postgres) && c.eat("NOT VALID") {
            check.validated = false;
        } else if c.eat("NOT ENFORCED") {
            check.not_enforced = true;
        } else if !c.eat("ENFORCED") {
            return Ok(check);
        }
    }
}

/// SQLite's `ON CONFLICT …`; nothing for what it is when nothing is said.
pub(super) fn on_conflict(c: &mut Cursor<'_>) -> Result<Option<String>, Unread> {
    if !c.is(Dialect::Sqlite) || !c.eat("ON CONFLICT") {
        return Ok(None);
    }
    Ok(Some(c.name()?.to_ascii_uppercase()).filter(|word| word != "ABORT"))
}

/// The columns of parts that are plain columns.
pub(crate) fn part_columns(parts: &[IndexPart]) -> Vec<String> {
    parts.iter().filter_map(|p| p.column_name().map(str::to_owned)).collect()
}
