//! Column definitions: a name, a type, options in any order.

use super::constraint::{check, deferrable, on_conflict, references};
use super::cursor::{Cursor, Unread};
use super::{KeyOptions, NewColumn, NewConstraint, Place, Rule};
use crate::split::lex::Sort;
use kilter_schema::{AutoIncrement, Column, Dialect, Generated, IndexPart};

/// Words at which a type or a default expression ends. None of them can be part of either
/// outside parentheses, except as its first word (`DEFAULT NULL`).
const OPTION_WORDS: &[&str] = &[
    "CONSTRAINT",
    "NOT",
    "NULL",
    "DEFAULT",
    "PRIMARY",
    "UNIQUE",
    "CHECK",
    "REFERENCES",
    "GENERATED",
    "AS",
    "COLLATE",
    "ON",
    "DEFERRABLE",
    "INITIALLY",
];

/// The same, of MySQL only: these are ordinary words elsewhere.
const MYSQL_OPTION_WORDS: &[&str] = &[
    "KEY",
    "COMMENT",
    "AUTO_INCREMENT",
    "COLUMN_FORMAT",
    "STORAGE",
    "FIRST",
    "AFTER",
    "VISIBLE",
    "INVISIBLE",
    "SRID",
    "CHARACTER",
    "CHARSET",
    "VIRTUAL",
    "STORED",
    "PERSISTENT",
    "COMPRESSED",
    "ENGINE_ATTRIBUTE",
    "SECONDARY_ENGINE_ATTRIBUTE",
    "WITHOUT",
    "WITH",
    "SERIAL",
    "REF_SYSTEM_ID",
];

/// Words after the first that belong to a type of PostgreSQL or MySQL.
const TYPE_WORDS: &[&str] = &[
    "PRECISION",
    "VARYING",
    "LARGE",
    "OBJECT",
    "UNSIGNED",
    "SIGNED",
    "ZEROFILL",
    "YEAR",
    "MONTH",
    "DAY",
    "HOUR",
    "MINUTE",
    "SECOND",
    "TO",
    "ARRAY",
    "BYTE",
];

/// First words of types that another word of a type follows.
const TYPE_PREFIXES: &[&str] = &["NATIONAL", "LONG", "CHARACTER", "CHAR", "NCHAR", "BINARY"];

/// What can follow those.
const AFTER_PREFIX: &[&str] = &["VARCHAR", "VARCHARACTER", "CHAR", "CHARACTER", "VARBINARY"];

impl Cursor<'_> {
    /// Whether a column option stands here.
    pub(super) fn sees_option(&self) -> bool {
        self.word_in(0, OPTION_WORDS)
            || self.is(Dialect::Mysql) && self.word_in(0, MYSQL_OPTION_WORDS)
            || self.is(Dialect::Postgres) && self.word_in(0, &["COMPRESSION", "STORAGE"])
    }

    /// Takes a type. The text is in lower case but for quoted names and labels, with single
    /// blanks between words only.
    pub(super) fn ty(&mut self) -> Result<String, Unread> {
        match self.dialect() {
            Dialect::Sqlite => self.sqlite_type(),
            Dialect::Postgres => self.postgres_type(),
            Dialect::Mysql => self.mysql_type(),
        }
    }

    /// Any words, then perhaps arguments; also nothing at all (datatype3.html §3).
    fn sqlite_type(&mut self) -> Result<String, Unread> {
        let mut out = TypeText::default();
        let mut words = 0;
        while matches!(self.sort(0), Some(Sort::Word | Sort::Quoted | Sort::Text))
            && !self.sees_option()
        {
            match self.peek_word() {
                Some(word) => out.word(&word.to_ascii_lowercase()),
                None => out.word(&self.between(self.place(), self.place() + 1)),
            }
            self.skip();
            words += 1;
        }
        if words > 0 && self.sees_mark('(') {
            self.type_arguments(&mut out)?;
        }
        Ok(out.0)
    }

    fn postgres_type(&mut self) -> Result<String, Unread> {
        let mut out = TypeText::default();
        self.postgres_type_name(&mut out)?;
        loop {
            if self.sees_mark('(') || self.sees_mark('[') {
                self.type_arguments(&mut out)?;
            } else if self.sees_all("WITH TIME ZONE") || self.sees_all("WITHOUT TIME ZONE") {
                for _ in 0..3 {
                    self.type_word(&mut out);
                }
            } else if self.word_in(0, TYPE_WORDS) {
                self.type_word(&mut out);
            } else {
                return Ok(out.0);
            }
        }
    }

    fn postgres_type_name(&mut self, out: &mut TypeText) -> Result<(), Unread> {
        let national = self.sees_all("NATIONAL CHARACTER") || self.sees_all("NATIONAL CHAR");
        if national {
            self.skip();
        }
        let mut name = self.type_name_part()?;
        while self.eat_mark('.') {
            let last = self.type_name_part()?;
            let plain = matches!(name.as_str(), "public" | "pg_catalog");
            name = if plain { last } else { format!("{name}.{last}") };
        }
        out.word(&name);
        Ok(())
    }

    /// A part of a type's name: quotes are kept where the name needs them.
    fn type_name_part(&mut self) -> Result<String, Unread> {
        let quoted = self.sort(0) == Some(Sort::Quoted);
        let name = self.name()?;
        Ok(if quoted { crate::engine(self.dialect()).quote(&name) } else { name })
    }

    fn mysql_type(&mut self) -> Result<String, Unread> {
        let mut out = TypeText::default();
        if self.sort(0) != Some(Sort::Word) {
            return Err(self.unread("a type"));
        }
        let mut prefix = self.word_in(0, TYPE_PREFIXES);
        self.type_word(&mut out);
        loop {
            if self.sees_mark('(') {
                self.type_arguments(&mut out)?;
                prefix = false;
            } else if self.eat("CHARACTER SET") || self.eat("CHARSET") {
                // Kept in the text: the canonical form makes a collation of it.
                let charset = self.name()?;
                out.word("charset");
                out.word(&charset.to_ascii_lowercase());
            } else if self.eat("ASCII") {
                out.word("charset");
                out.word("latin1");
            } else if self.eat("UNICODE") {
                out.word("charset");
                out.word("ucs2");
            } else if self.word_in(0, TYPE_WORDS)
                || self.word_in(0, &["BINARY"])
                || prefix && self.word_in(0, AFTER_PREFIX)
            {
                self.type_word(&mut out);
            } else {
                return Ok(out.0);
            }
        }
    }

    fn type_word(&mut self, out: &mut TypeText) {
        if let Some(word) = self.peek_word() {
            out.word(&word.to_ascii_lowercase());
            self.skip();
        }
    }

    /// `(10, 2)`, `('a', 'b')`, `[3]`: written without blanks.
    fn type_arguments(&mut self, out: &mut TypeText) -> Result<(), Unread> {
        let mut depth = 0_usize;
        loop {
            let Some(sort) = self.sort(0) else { return Err(self.unread(")")) };
            let text = self.between(self.place(), self.place() + 1);
            match sort {
                Sort::Mark('(' | '[') => depth += 1,
                Sort::Mark(')' | ']') => depth = depth.saturating_sub(1),
                _ => {}
            }
            let word = sort == Sort::Word;
            out.0.push_str(&if word { text.to_ascii_lowercase() } else { text });
            self.skip();
            if depth == 0 {
                return Ok(());
            }
        }
    }

    /// Takes a column definition.
    pub(super) fn column(&mut self) -> Result<NewColumn, Unread> {
        let name = self.name()?;
        self.column_after_name(name)
    }

    /// Takes a column definition whose name has been read.
    pub(super) fn column_after_name(&mut self, name: String) -> Result<NewColumn, Unread> {
        let ty = self.ty()?;
        let mut new =
            NewColumn { column: Column::new(name, ty), constraints: Vec::new(), place: None };
        counting_type(&mut new, self.dialect());
        while !(self.at_end() || self.sees_mark(',') || self.sees_mark(')')) {
            self.option(&mut new)?;
        }
        Ok(new)
    }

    fn option(&mut self, new: &mut NewColumn) -> Result<(), Unread> {
        let named = self.eat("CONSTRAINT");
        let unnamed = named && self.word_in(0, &["CHECK", "UNIQUE", "PRIMARY", "REFERENCES"]);
        let name = if named && !unnamed { Some(self.name()?) } else { None };
        if named && (self.at_end() || self.sees_mark(',') || self.sees_mark(')')) {
            // SQLite takes a name with no constraint after it.
            return Ok(());
        }
        if named && self.is(Dialect::Postgres) && self.sees_all("NOT NULL") {
            let rule = Rule::NotNull(new.column.name.clone());
            new.constraints.push(NewConstraint { name: name.clone(), index: None, rule });
        }
        if let Some(rule) = self.inline_rule(new)? {
            new.constraints.push(NewConstraint { name, index: None, rule });
            return Ok(());
        }
        if self.plain_option(new)? { Ok(()) } else { self.beside_option(new) }
    }

    /// `PRIMARY KEY`, `UNIQUE`, `CHECK`, `REFERENCES`.
    fn inline_rule(&mut self, new: &mut NewColumn) -> Result<Option<Rule>, Unread> {
        let column = new.column.name.clone();
        let primary = self.eat("PRIMARY KEY") || self.is(Dialect::Mysql) && self.eat("KEY");
        if primary {
            self.eat_any(&["ASC", "DESC"]);
            let conflict = on_conflict(self)?;
            if self.is(Dialect::Sqlite) && self.eat("AUTOINCREMENT") {
                new.column.auto_increment = Some(AutoIncrement::Keyword);
            }
            let options = match self.dialect() {
                Dialect::Postgres => self.key_options()?,
                _ => {
                    deferrable(self);
                    KeyOptions { on_conflict: conflict, ..KeyOptions::default() }
                }
            };
            return Ok(Some(Rule::PrimaryKey(vec![column], options)));
        }
        if self.eat("UNIQUE") {
            self.eat("KEY");
            let nulls_not_distinct = self.nulls_not_distinct();
            let mut options = match self.dialect() {
                Dialect::Postgres => self.key_options()?,
                _ => {
                    let conflict = on_conflict(self)?;
                    deferrable(self);
                    KeyOptions { on_conflict: conflict, ..KeyOptions::default() }
                }
            };
            options.nulls_not_distinct = nulls_not_distinct;
            return Ok(Some(Rule::Unique(vec![IndexPart::column(column)], options)));
        }
        if self.eat("CHECK") {
            return Ok(Some(Rule::Check(check(self)?)));
        }
        if self.eat("REFERENCES") {
            return Ok(Some(Rule::ForeignKey(references(self, vec![column])?)));
        }
        Ok(None)
    }

    /// Options that a schema holds. False when there is none here.
    fn plain_option(&mut self, new: &mut NewColumn) -> Result<bool, Unread> {
        let column = &mut new.column;
        if self.eat("NOT NULL") {
            column.nullable = false;
            let _ = self.is(Dialect::Postgres) && self.eat("NO INHERIT");
            column.on_conflict = on_conflict(self)?;
        } else if self.eat("NULL") {
            column.nullable = true;
            on_conflict(self)?;
        } else if self.eat("DEFAULT") {
            let text = self.expression(Self::sees_option)?;
            column.default = (!text.eq_ignore_ascii_case("NULL")).then_some(text);
        } else if self.eat("GENERATED ALWAYS AS IDENTITY") {
            self.identity(column, AutoIncrement::IdentityAlways)?;
        } else if self.eat("GENERATED BY DEFAULT AS IDENTITY") {
            self.identity(column, AutoIncrement::IdentityByDefault)?;
        } else if self.eat("GENERATED ALWAYS AS") || self.eat("AS") {
            let expression = self.in_parentheses()?;
            let stored = self.eat("STORED") || self.eat("PERSISTENT");
            let _ = stored || self.eat("VIRTUAL");
            column.generated = Some(Generated { expression, stored });
        } else if self.eat("COLLATE") {
            self.eat_mark('=');
            column.collation = Some(self.object_name()?);
        } else if self.is(Dialect::Mysql) {
            return self.mysql_option(new);
        } else {
            return Ok(false);
        }
        Ok(true)
    }

    fn identity(&mut self, column: &mut Column, how: AutoIncrement) -> Result<(), Unread> {
        column.auto_increment = Some(how);
        column.nullable = false;
        if self.sees_mark('(') {
            self.in_parentheses()?;
        }
        Ok(())
    }

    fn mysql_option(&mut self, new: &mut NewColumn) -> Result<bool, Unread> {
        let column = &mut new.column;
        if self.eat("AUTO_INCREMENT") {
            column.auto_increment = Some(AutoIncrement::Keyword);
        } else if self.eat("ON UPDATE") {
            column.on_update = Some(self.expression(Self::sees_option)?);
        } else if self.eat("COMMENT") {
            column.comment = Some(self.string()?).filter(|c| !c.is_empty());
        } else if self.eat("SERIAL DEFAULT VALUE") {
            counting_mysql(new);
        } else if self.eat("INVISIBLE") {
            column.invisible = true;
        } else if self.eat("FIRST") {
            new.place = Some(Place::First);
        } else if self.eat("AFTER") {
            new.place = Some(Place::After(self.name()?));
        } else {
            return Ok(false);
        }
        Ok(true)
    }

    /// Options that no schema holds.
    fn beside_option(&mut self, new: &mut NewColumn) -> Result<(), Unread> {
        let takes_word = match self.dialect() {
            Dialect::Postgres => self.eat_any(&["COMPRESSION", "STORAGE"]),
            Dialect::Mysql => {
                self.eat("CHARACTER SET")
                    || self.eat_any(&["CHARSET", "COLUMN_FORMAT", "STORAGE", "SRID"])
                    || self.eat_any(&["ENGINE_ATTRIBUTE", "SECONDARY_ENGINE_ATTRIBUTE"])
            }
            // A clause on its own, which SQLite reads and ignores.
            Dialect::Sqlite => {
                return if deferrable(self).is_some() {
                    Ok(())
                } else {
                    Err(self.unread("an option"))
                };
            }
        };
        if takes_word {
            self.eat_mark('=');
            self.skip();
            return Ok(());
        }
        let known = self.is(Dialect::Mysql)
            && (self.eat_any(&["VISIBLE", "COMPRESSED", "VIRTUAL"])
                || self.eat("WITHOUT SYSTEM VERSIONING")
                || self.eat("WITH SYSTEM VERSIONING"));
        if known {
            return Ok(());
        }
        Err(self.unread(&format!("an option of {}", new.column.name)))
    }
}

/// `bigserial` and its kin: the type it stands for, and counting.
fn counting_type(new: &mut NewColumn, dialect: Dialect) {
    let column = &mut new.column;
    match (dialect, column.ty.as_str()) {
        (Dialect::Postgres, "smallserial" | "serial2") => "smallint".clone_into(&mut column.ty),
        (Dialect::Postgres, "serial" | "serial4") => "integer".clone_into(&mut column.ty),
        (Dialect::Postgres, "bigserial" | "serial8") => "bigint".clone_into(&mut column.ty),
        (Dialect::Mysql, "serial") => {
            "bigint unsigned".clone_into(&mut column.ty);
            return counting_mysql(new);
        }
        _ => return,
    }
    column.auto_increment = Some(AutoIncrement::Serial);
    column.nullable = false;
}

/// MySQL's `SERIAL DEFAULT VALUE` is `NOT NULL AUTO_INCREMENT UNIQUE`.
fn counting_mysql(new: &mut NewColumn) {
    new.column.auto_increment = Some(AutoIncrement::Keyword);
    new.column.nullable = false;
    let parts = vec![IndexPart::column(new.column.name.clone())];
    new.constraints.push(NewConstraint {
        name: None,
        index: None,
        rule: Rule::Unique(parts, KeyOptions::default()),
    });
}

/// A type's text as it grows.
#[derive(Default)]
struct TypeText(String);

impl TypeText {
    fn word(&mut self, word: &str) {
        if !self.0.is_empty() {
            self.0.push(' ');
        }
        self.0.push_str(word);
    }
}
