//! Indexes.

use super::cursor::{Cursor, Unread};
use super::{Ddl, Existing, NewIndex};
use crate::split::lex::Sort;
use kilter_schema::names;
use kilter_schema::{Dialect, IndexPart, NullsOrder, PartSource, SortOrder};

impl NewIndex {
    pub(super) fn new() -> Self {
        Self {
            name: None,
            existing: Existing::Refuse,
            unique: false,
            method: None,
            parts: Vec::new(),
            include: Vec::new(),
            predicate: None,
            comment: None,
            nulls_not_distinct: false,
            hidden: false,
            storage: Vec::new(),
        }
    }

    pub(super) fn apply(&mut self, options: super::KeyOptions) {
        self.method = self.method.take().or(options.method);
        self.comment = options.comment;
        self.hidden = options.hidden;
    }
}

/// Words after a part's column or expression.
const AFTER_PART: &[&str] = &["COLLATE", "ASC", "DESC", "NULLS"];

impl Cursor<'_> {
    /// Takes what follows `CREATE [UNIQUE | FULLTEXT | SPATIAL] INDEX`.
    pub(super) fn create_index(&mut self, mut index: NewIndex) -> Result<Ddl, Unread> {
        let concurrently = self.is(Dialect::Postgres) && self.eat("CONCURRENTLY");
        if self.eat("IF NOT EXISTS") {
            index.existing = Existing::Keep;
        }
        let mut table = None;
        if !(self.is(Dialect::Postgres) && self.sees("ON")) {
            let name = self.object_name()?;
            // SQLite's `CREATE INDEX schema.name ON table`.
            let schema = names::owner(&name).to_owned();
            index.name = Some(names::bare(&name).into_owned());
            table = Some(schema).filter(|s| !s.is_empty() && self.is(Dialect::Sqlite));
        }
        let early = self.index_type()?;
        self.expect("ON")?;
        let only = self.eat("ONLY");
        let on = self.object_name()?;
        let table = table.map_or(on.clone(), |schema| format!("{schema}.{on}"));
        let method = self.index_type()?;
        index.method = index.method.or(early).or(method);
        self.expect_mark('(')?;
        index.parts = self.index_parts()?;
        match self.dialect() {
            Dialect::Postgres => self.postgres_index_options(&mut index)?,
            Dialect::Sqlite => self.where_clause(&mut index)?,
            Dialect::Mysql => {
                let options = self.mysql_index_options()?;
                index.apply(options);
            }
        }
        self.expect_end()?;
        Ok(Ddl::CreateIndex { table, index, concurrently, only })
    }

    fn postgres_index_options(&mut self, index: &mut NewIndex) -> Result<(), Unread> {
        if self.eat("INCLUDE") {
            index.include = self.names()?;
        }
        index.nulls_not_distinct = self.nulls_not_distinct();
        if self.eat("WITH") {
            index.storage = self.parameters()?;
        }
        if self.eat("TABLESPACE") {
            self.name()?;
        }
        self.where_clause(index)
    }

    fn where_clause(&mut self, index: &mut NewIndex) -> Result<(), Unread> {
        if self.eat("WHERE") {
            index.predicate = Some(self.expression(|_| false)?);
        }
        Ok(())
    }

    /// Takes index parts up to and with the closing parenthesis.
    pub(super) fn index_parts(&mut self) -> Result<Vec<IndexPart>, Unread> {
        let mut parts = vec![self.index_part()?];
        while self.eat_mark(',') {
            parts.push(self.index_part()?);
        }
        self.expect_mark(')')?;
        Ok(parts)
    }

    fn index_part(&mut self) -> Result<IndexPart, Unread> {
        let mut part = IndexPart::column("");
        part.source = self.part_source(&mut part)?;
        if self.eat("COLLATE") {
            part.collation = Some(self.object_name()?);
        }
        let named = matches!(self.sort(0), Some(Sort::Word | Sort::Quoted));
        if self.is(Dialect::Postgres) && named && !self.word_in(0, AFTER_PART) {
            let mut opclass = self.object_name()?;
            if self.sees_mark('(') {
                let mut text = None;
                super::set_parameters(&mut text, self.parameters()?);
                opclass.push_str(&format!(" ({})", text.unwrap_or_default()));
            }
            part.opclass = Some(opclass);
        }
        if self.eat("DESC") {
            part.order = SortOrder::Desc;
        } else {
            self.eat("ASC");
        }
        // The default is NULLS LAST for ASC and NULLS FIRST for DESC (PostgreSQL manual §11.4).
        if self.eat("NULLS FIRST") {
            part.nulls = (part.order == SortOrder::Asc).then_some(NullsOrder::First);
        } else if self.eat("NULLS LAST") {
            part.nulls = (part.order == SortOrder::Desc).then_some(NullsOrder::Last);
        }
        Ok(part)
    }

    fn part_source(&mut self, part: &mut IndexPart) -> Result<PartSource, Unread> {
        let place = self.place();
        if self.sort(0).is_some_and(|s| !matches!(s, Sort::Mark(_) | Sort::Number))
            && let Ok(name) = self.name()
        {
            if self.is(Dialect::Mysql) && self.mark_at(0, '(') && self.sort(1) == Some(Sort::Number)
            {
                part.length = self.in_parentheses()?.parse().ok();
            }
            let ends = self.sees_mark(',')
                || self.sees_mark(')')
                || self.word_in(0, AFTER_PART)
                || self.is(Dialect::Postgres)
                    && matches!(self.sort(0), Some(Sort::Word | Sort::Quoted));
            if ends {
                return Ok(PartSource::Column(name));
            }
        }
        self.back_to(place);
        part.length = None;
        let text = if self.is(Dialect::Postgres) {
            self.postgres_part_expression()?
        } else {
            self.expression(|c| c.word_in(0, AFTER_PART))?
        };
        Ok(PartSource::Expression(without_outer_parentheses(&text, self.grammar).to_owned()))
    }

    /// `(expression)` or a function's call; an operator class may follow either.
    fn postgres_part_expression(&mut self) -> Result<String, Unread> {
        let from = self.place();
        if !self.sees_mark('(') {
            self.object_name()?;
        }
        self.in_parentheses()?;
        Ok(self.between(from, self.place()))
    }
}

/// An expression's text without the pair of parentheses around all of it, if there is one.
fn without_outer_parentheses<'t>(text: &'t str, grammar: &super::Grammar) -> &'t str {
    let mut cursor = Cursor::new(text, grammar);
    let wraps = cursor.in_parentheses().is_ok() && cursor.at_end();
    if wraps { text[1..text.len() - 1].trim() } else { text }
}
