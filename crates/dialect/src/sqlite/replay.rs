//! Reading DDL text: SQLite's rules.
//!
//! Everything that SQLite keeps in `sqlite_schema` can be replayed, so inspection reads that text
//! with the same code.

use crate::ddl::{Cursor, Grammar, NewIndex, Rule};
use crate::replay::{Conflict, Known, Outcome, Rules, Scope, columns_in, mentions};
use crate::split::lex::Lexis;
use crate::split::{Bodies, Cutting};
use crate::{Before, Effect, Names, Statement, StepMode};
use kilter_diag::{Diagnostic, Source};
use kilter_schema::{Dialect, PartSource, Schema, Table};
use std::sync::Arc;

const LEXIS: Lexis = Lexis {
    mysql_comments: false,
    nested_comments: false,
    backslashes: false,
    double_quoted_strings: false,
    dollar_quotes: false,
    backticks: true,
    brackets: true,
};

/// How SQLite's DDL is read.
pub(crate) const GRAMMAR: Grammar =
    Grammar { dialect: Dialect::Sqlite, lexis: LEXIS, default_schema: Some("main") };

pub(super) fn split(source: &Arc<Source>) -> (Vec<Statement>, Vec<Diagnostic>) {
    crate::split::split(source, Cutting { lexis: LEXIS, bodies: Bodies::Triggers })
}

pub(super) fn replay(schema: &mut Schema, names: &mut Names, statement: &str) -> (Effect, Before) {
    crate::replay::replay(&Sqlite, schema, names, statement)
}

/// `VACUUM`, `ATTACH` and `DETACH` fail in a transaction; some pragmas do nothing in one
/// (pragma.html, `foreign_keys`), and one does nothing outside (`defer_foreign_keys`).
pub(super) fn step_mode(statement: &str) -> StepMode {
    let mut cursor = Cursor::new(statement, &GRAMMAR);
    if cursor.eat("PRAGMA") && cursor.word_in(0, &["DEFER_FOREIGN_KEYS"]) {
        return StepMode::Tx;
    }
    let cursor = Cursor::new(statement, &GRAMMAR);
    match cursor.word_in(0, &["VACUUM", "ATTACH", "DETACH", "PRAGMA"]) {
        true => StepMode::Solo,
        false => StepMode::Tx,
    }
}

struct Sqlite;

impl Sqlite {
    fn mentions(&self, text: &str, column: &str) -> bool {
        mentions(text, column, &GRAMMAR, |a, b| self.same(a, b))
    }
}

impl Rules for Sqlite {
    fn grammar(&self) -> &'static Grammar {
        &GRAMMAR
    }

    fn same(&self, a: &str, b: &str) -> bool {
        a.eq_ignore_ascii_case(b)
    }

    fn same_table(&self, a: &str, b: &str) -> bool {
        a.eq_ignore_ascii_case(b)
    }

    fn index_scope(&self) -> Scope {
        Scope::Schema
    }

    fn key_implies_not_null(&self) -> bool {
        false
    }

    fn unique_is_index(&self) -> bool {
        false
    }

    fn constraint_name(&self, _: Known<'_>, _: &Table, _: &Rule) -> Option<String> {
        None
    }

    fn index_name(&self, _: Known<'_>, _: &Table, _: &NewIndex) -> Option<String> {
        None
    }

    fn checks_references(&self) -> bool {
        false
    }

    fn guards_references(&self) -> bool {
        false
    }

    fn views_follow_tables(&self) -> bool {
        true
    }

    fn keeps_texts(&self) -> bool {
        true
    }

    /// What lang_altertable.html §5 refuses. A constraint without a name on the column alone is
    /// taken for one written in the column's definition, which goes with it.
    fn release_column(&self, table: &mut Table, column: &str, _cascade: bool) -> Outcome {
        let refuse = |what: &str| Err(Conflict(format!("column {}.{column} {what}", table.name)));
        if table.in_primary_key(column) {
            return refuse("is in the primary key");
        }
        if table.uniques.iter().any(|u| u.columns.iter().any(|c| c == column)) {
            return refuse("is unique");
        }
        for index in &table.indexes {
            let uses = index.predicate.as_ref().is_some_and(|p| self.mentions(p, column))
                || index.parts.iter().any(|p| match &p.source {
                    PartSource::Column(name) => name == column,
                    PartSource::Expression(text) => self.mentions(text, column),
                });
            if uses {
                return refuse(&format!("is in index {}", index.name));
            }
        }
        let same = |a: &str, b: &str| self.same(a, b);
        for check in table.checks.iter().filter(|c| self.mentions(&c.expression, column)) {
            let others = columns_in(&check.expression, table, &GRAMMAR, same).len() > 1;
            if others || check.name.is_some() {
                return refuse("is in a check");
            }
        }
        for key in table.foreign_keys.iter().filter(|f| f.columns.iter().any(|c| c == column)) {
            if key.columns.len() > 1 || key.name.is_some() {
                return refuse("is in a foreign key");
            }
        }
        if table.columns.len() == 1 {
            return refuse("is the only one");
        }
        table.checks.retain(|c| !self.mentions(&c.expression, column));
        table.foreign_keys.retain(|f| !f.columns.iter().any(|c| c == column));
        Ok(())
    }
}
