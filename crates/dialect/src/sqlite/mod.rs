//! SQLite.

mod auto_migrate;
mod canonical;
mod expression;
mod inspect;
mod plan;
mod replay;
mod types;

pub(crate) use replay::GRAMMAR;

use crate::{
    Before, DbError, Effect, Engine, Names, Pace, Plan, Planned, Session, Statement, StepMode,
};
use kilter_diag::{Diagnostic, Source};
use kilter_schema::{Allowed, Change, Dialect, Kind, Rename, Schema, Table};
use std::sync::Arc;

/// The SQLite engine.
pub struct Sqlite;

impl Engine for Sqlite {
    fn dialect(&self) -> Dialect {
        Dialect::Sqlite
    }

    fn quote(&self, name: &str) -> String {
        types::quote(name)
    }

    fn literal(&self, text: &str) -> String {
        types::literal(text)
    }

    fn kind(&self, ty: &str) -> Kind {
        types::kind(ty)
    }

    fn canonicalise(&self, schema: Schema) -> Schema {
        canonical::canonical(schema)
    }

    fn settles(&self, _ty: &str, _literal: &str) -> bool {
        true
    }

    fn split(&self, source: &Arc<Source>) -> (Vec<Statement>, Vec<Diagnostic>) {
        replay::split(source)
    }

    fn replay_noting(
        &self,
        schema: &mut Schema,
        names: &mut Names,
        statement: &str,
    ) -> (Effect, Before) {
        replay::replay(schema, names, statement)
    }

    fn allowed(&self, table: &Table, column: &str) -> Allowed {
        crate::allowed::of(table, column, &expression::scope(table))
    }

    fn step_mode(&self, statement: &str) -> StepMode {
        replay::step_mode(statement)
    }

    fn plan_at(&self, pace: Pace, from: &Schema, to: &Schema, changes: &[Change]) -> Plan {
        crate::rename::around(self, (from, to), changes, &|from, to, changes| {
            plan::plan(pace, from, to, changes)
        })
    }

    fn rename(&self, schema: &Schema, rename: &Rename) -> Vec<Planned> {
        plan::rename(schema, rename)
    }

    fn inspect(&self, session: &mut dyn Session) -> Result<Schema, DbError> {
        inspect::inspect(session)
    }
}
