//! Reading DDL text: PostgreSQL's rules.

use super::names;
use crate::ddl::{Cursor, Grammar, NewIndex, Rule};
use crate::replay::{Known, Outcome, Rules, Scope, mentions};
use crate::split::lex::Lexis;
use crate::split::{Bodies, Cutting};
use crate::{Before, Effect, Names, Statement, StepMode};
use kilter_diag::{Diagnostic, Source};
use kilter_schema::{Dialect, PartSource, Schema, Table};
use std::sync::Arc;

const LEXIS: Lexis = Lexis {
    mysql_comments: false,
    nested_comments: true,
    backslashes: false,
    double_quoted_strings: false,
    dollar_quotes: true,
    backticks: false,
    brackets: false,
};

/// How PostgreSQL's DDL is read.
pub(crate) const GRAMMAR: Grammar =
    Grammar { dialect: Dialect::Postgres, lexis: LEXIS, default_schema: Some("public") };

pub(super) fn split(source: &Arc<Source>) -> (Vec<Statement>, Vec<Diagnostic>) {
    crate::split::split(source, Cutting { lexis: LEXIS, bodies: Bodies::Atomic })
}

pub(super) fn replay(schema: &mut Schema, names: &mut Names, statement: &str) -> (Effect, Before) {
    crate::replay::replay(&Postgres, schema, names, statement)
}

/// What `PreventInTransactionBlock` refuses. `ALTER TYPE … ADD VALUE` may run in a transaction
/// since version 12; only using the new value has to wait for its end.
pub(super) fn step_mode(statement: &str) -> StepMode {
    let cursor = Cursor::new(statement, &GRAMMAR);
    let starts = |words: &str| cursor.sees_all(words);
    let any = |word: &str| (0..24).any(|n| cursor.word_in(n, &[word]));
    let solo = starts("VACUUM")
        || starts("CREATE INDEX CONCURRENTLY")
        || starts("CREATE UNIQUE INDEX CONCURRENTLY")
        || starts("DROP INDEX CONCURRENTLY")
        || starts("REINDEX")
            && (any("CONCURRENTLY") || any("DATABASE") || any("SYSTEM") || any("SCHEMA"))
        || starts("ALTER TABLE") && any("DETACH") && any("CONCURRENTLY")
        || starts("ALTER SYSTEM")
        || starts("ALTER DATABASE") && any("TABLESPACE")
        || starts("CREATE SUBSCRIPTION")
        || starts("DROP SUBSCRIPTION")
        || starts("DISCARD ALL")
        || (starts("CREATE") || starts("DROP")) && cursor.word_in(1, &["DATABASE", "TABLESPACE"])
        // Without a table it goes through all of them, each in a transaction of its own.
        || starts("CLUSTER") && cursor.sort(1).is_none();
    if solo { StepMode::Solo } else { StepMode::Tx }
}

struct Postgres;

impl Postgres {
    fn mentions(&self, text: &str, column: &str) -> bool {
        mentions(text, column, &GRAMMAR, |a, b| a == b)
    }
}

impl Rules for Postgres {
    fn grammar(&self) -> &'static Grammar {
        &GRAMMAR
    }

    fn same(&self, a: &str, b: &str) -> bool {
        a == b
    }

    fn same_table(&self, a: &str, b: &str) -> bool {
        a == b
    }

    fn index_scope(&self) -> Scope {
        Scope::Schema
    }

    fn key_implies_not_null(&self) -> bool {
        true
    }

    fn unique_is_index(&self) -> bool {
        false
    }

    fn constraint_name(&self, known: Known<'_>, table: &Table, rule: &Rule) -> Option<String> {
        names::constraint_name(known, table, rule)
    }

    fn index_name(&self, known: Known<'_>, table: &Table, index: &NewIndex) -> Option<String> {
        Some(names::index_name(known, table, index))
    }

    fn checks_references(&self) -> bool {
        true
    }

    fn guards_references(&self) -> bool {
        true
    }

    fn views_follow_tables(&self) -> bool {
        true
    }

    /// "Indexes and table constraints involving the column will be automatically dropped as
    /// well" (manual, ALTER TABLE).
    fn release_column(&self, table: &mut Table, column: &str, _cascade: bool) -> Outcome {
        let has = |columns: &[String]| columns.iter().any(|c| c == column);
        table.indexes.retain(|index| {
            !(has(&index.include)
                || index.predicate.as_ref().is_some_and(|p| self.mentions(p, column))
                || index.parts.iter().any(|p| match &p.source {
                    PartSource::Column(name) => name == column,
                    PartSource::Expression(text) => self.mentions(text, column),
                }))
        });
        table.uniques.retain(|u| !has(&u.columns));
        table.foreign_keys.retain(|f| !has(&f.columns));
        table.checks.retain(|c| !self.mentions(&c.expression, column));
        if table.primary_key.as_ref().is_some_and(|k| has(&k.columns)) {
            table.primary_key = None;
        }
        Ok(())
    }
}
