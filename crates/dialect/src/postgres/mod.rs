//! PostgreSQL.

mod auto_migrate;
mod canonical;
mod definition;
mod expression;
mod inspect;
mod keywords;
mod names;
mod plan;
mod replay;
mod sequence;
mod type_names;
mod types;

pub(crate) use replay::GRAMMAR;
pub(crate) use type_names::canonical_type;

use crate::{
    Before, DbError, Effect, Engine, Names, Pace, Plan, Planned, Session, Statement, StepMode,
};
use kilter_diag::{Diagnostic, Source};
use kilter_schema::{Allowed, Change, Dialect, Kind, Rename, Schema, Table};
use std::sync::Arc;

/// The PostgreSQL engine.
pub struct Postgres;

impl Engine for Postgres {
    fn dialect(&self) -> Dialect {
        Dialect::Postgres
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

    fn settles(&self, ty: &str, literal: &str) -> bool {
        expression::settles(literal, ty)
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

    fn rename(&self, _schema: &Schema, rename: &Rename) -> Vec<Planned> {
        plan::rename(rename)
    }

    fn inspect(&self, session: &mut dyn Session) -> Result<Schema, DbError> {
        inspect::inspect(session)
    }
}
