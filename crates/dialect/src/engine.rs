//! The questions every dialect answers.

use crate::{DbError, Names, Pace, Plan, Planned, Session, Statement};
use kilter_diag::{Diagnostic, Source};
use kilter_schema::names;
use kilter_schema::{Allowed, Change, Dialect, Kind, Rename, Schema, Table};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Whether a statement can share a transaction with its neighbours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum StepMode {
    /// Runs in a transaction, together with its neighbours.
    Tx,
    /// Runs alone: the server refuses it in a transaction, or commits before and after it.
    Solo,
}

/// What replaying one statement did to a schema.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// It changed the schema, or would have but for `IF [NOT] EXISTS`.
    Schema,
    /// It reads or writes rows only.
    Data,
    /// It changes the session (`SET`, `PRAGMA`) and no object.
    Session,
    /// It begins or ends a transaction.
    Transaction,
    /// It could not be read, or does what cannot be known from its text (a function call, `DO`).
    Opaque {
        /// What it is and what it may affect, for people.
        reason: String,
    },
    /// It contradicts the schema before it: adds a column that exists, alters a missing table.
    /// The schema is as before.
    Conflict {
        /// What contradicts what.
        reason: String,
    },
}

/// The objects a statement touched, as they were before it; `None` for those that did not exist.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Before {
    /// Tables by name.
    pub tables: BTreeMap<String, Option<Arc<Table>>>,
    /// Enum types by name.
    pub enums: BTreeMap<String, Option<Vec<String>>>,
    /// Opaque objects by their key.
    pub opaque: BTreeMap<String, Option<String>>,
}

/// What differs between dialects. Implementations hold no state.
pub trait Engine: Sync {
    /// Which dialect this is.
    fn dialect(&self) -> Dialect;

    /// `name` as an identifier in SQL: quoted only where it must be. A dotted name is quoted as
    /// one identifier; see [`Engine::quote_table`].
    fn quote(&self, name: &str) -> String;

    /// A table name as SQL; `schema.table` becomes two identifiers (see [`kilter_schema::names`]).
    fn quote_table(&self, name: &str) -> String {
        let parts = names::parts(name).into_iter().map(|part| self.quote(&part));
        parts.collect::<Vec<_>>().join(".")
    }

    /// `text` as a string literal in SQL.
    fn literal(&self, text: &str) -> String;

    /// What a column of type `ty` can hold.
    fn kind(&self, ty: &str) -> Kind;

    /// `schema` in canonical form, in which equal meaning is equal text: type aliases, default
    /// and check expressions, implied nullability, implied indexes. Idempotent.
    fn canonical(&self, schema: &Schema) -> Schema {
        self.canonicalise(schema.clone())
    }

    /// As [`Engine::canonical`], of a schema that is not needed otherwise: it may be large.
    fn canonicalise(&self, schema: Schema) -> Schema;

    /// Whether the canonical text of a literal default of type `ty` is the only one of its value.
    /// Where it is not, two texts may mean the same.
    fn settles(&self, ty: &str, literal: &str) -> bool;

    /// Cuts a file into statements. Never fails: what cannot be cut (an unclosed quote) is the
    /// last statement, with a diagnostic.
    fn split(&self, source: &Arc<Source>) -> (Vec<Statement>, Vec<Diagnostic>);

    /// Applies one statement to `schema` in memory. `schema` need not be canonical and does not
    /// become so.
    fn replay(&self, schema: &mut Schema, statement: &str) -> Effect {
        self.replay_noting(schema, &mut Names::default(), statement).0
    }

    /// The same, and what the objects it touched were before. With the names of the schema,
    /// which it keeps up, it does not look at every table to see whether a name is taken, so
    /// that many statements can be replayed.
    fn replay_noting(
        &self,
        schema: &mut Schema,
        names: &mut Names,
        statement: &str,
    ) -> (Effect, Before);

    /// What the checks of a table let one of its columns hold.
    fn allowed(&self, table: &Table, column: &str) -> Allowed;

    /// How the statement must run.
    fn step_mode(&self, statement: &str) -> StepMode;

    /// The statements that carry out `changes`, which are `diff(from, to)`; `from` and `to` are
    /// canonical. The way back is `plan(to, from, diff(to, from))`.
    fn plan(&self, from: &Schema, to: &Schema, changes: &[Change]) -> Plan {
        self.plan_at(Pace::Short, from, to, changes)
    }

    /// The same, with regard to what others do with the database meanwhile.
    fn plan_at(&self, pace: Pace, from: &Schema, to: &Schema, changes: &[Change]) -> Plan;

    /// The statements that make one rename; none where the dialect has no such objects.
    fn rename(&self, schema: &Schema, rename: &Rename) -> Vec<Planned>;

    /// Reads the schema of a live database with a constant number of catalogue queries. The
    /// result is canonical and leaves out Kilter's history tables.
    ///
    /// # Errors
    /// What the database answers to the catalogue queries.
    fn inspect(&self, session: &mut dyn Session) -> Result<Schema, DbError>;
}
