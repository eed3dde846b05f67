//! Migrations written as code: registered by version, run in the same order, under the same lock
//! and with the same history as those written in SQL.
//!
//! ```
//! use kilter_migrate::{Context, MigrationError, Registry};
//!
//! fn add_custom_field(db: &mut Context) -> Result<(), MigrationError> {
//!     if db.has_column("deployments", "custom_field")? {
//!         return Ok(());
//!     }
//!     db.execute("ALTER TABLE deployments ADD COLUMN custom_field TEXT DEFAULT ''")?;
//!     Ok(())
//! }
//!
//! let registry = Registry::new().register(20261122093000, "add custom field", add_custom_field, None);
//! assert_eq!(registry.migrations().count(), 1);
//! ```

use crate::version::Version;
use kilter_dialect::{DbError, Guard, GuardWhen, Row, Session, Value, engine};
use kilter_schema::{Dialect, ObjectPath, Schema};
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::fmt;
use std::sync::Arc;

/// What a migration written as code does in one direction.
pub type MigrationFn = fn(&mut Context<'_>) -> Result<(), MigrationError>;

/// The migrations written as code.
#[derive(Debug, Clone, Default)]
pub struct Registry {
    migrations: BTreeMap<Version, Arc<CodeMigration>>,
    repeated: Vec<Arc<CodeMigration>>,
}

/// One migration written as code.
#[derive(Clone)]
pub struct CodeMigration {
    /// Its version.
    pub version: Version,
    /// What it is called: the description in snake case.
    pub name: String,
    /// What it does.
    pub up: MigrationFn,
    /// What undoes it, if anything does.
    pub down: Option<MigrationFn>,
}

impl fmt::Debug for CodeMigration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CodeMigration({} {})", self.version, self.name)
    }
}

impl Registry {
    /// No migrations.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a migration. A version registered twice is reported when the directory is read.
    #[must_use]
    pub fn register(
        mut self,
        version: impl Into<Version>,
        description: &str,
        up: MigrationFn,
        down: Option<MigrationFn>,
    ) -> Self {
        let version = version.into();
        let name = slug(description);
        let migration = Arc::new(CodeMigration { version, name, up, down });
        match self.migrations.entry(version) {
            Entry::Vacant(free) => {
                free.insert(migration);
            }
            Entry::Occupied(_) => self.repeated.push(migration),
        }
        self
    }

    /// The migrations in order of version; of those with one version, the first registered.
    pub fn migrations(&self) -> impl Iterator<Item = &Arc<CodeMigration>> {
        self.migrations.values()
    }

    /// Migrations whose version had been registered before.
    pub(crate) fn repeated(&self) -> &[Arc<CodeMigration>] {
        &self.repeated
    }
}

/// A description as a name: lower case, words joined by `_`.
pub(crate) fn slug(description: &str) -> String {
    let mut out = String::new();
    for c in description.chars() {
        if c.is_alphanumeric() {
            out.extend(c.to_lowercase());
        } else if !out.is_empty() && !out.ends_with('_') {
            out.push('_');
        }
    }
    out.trim_end_matches('_').to_owned()
}

/// Why a migration written as code failed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MigrationError {
    /// The database refused something.
    #[error("{0}")]
    Database(#[from] DbError),
    /// The migration itself gave up, for the reason given.
    #[error("{0}")]
    Other(String),
}

/// What a migration written as code can do: ask what exists, and run SQL.
pub struct Context<'a> {
    session: &'a mut dyn Session,
    schema: Option<Schema>,
}

impl<'a> Context<'a> {
    pub(crate) fn new(session: &'a mut dyn Session) -> Self {
        Self { session, schema: None }
    }

    /// The dialect of the database.
    pub fn dialect(&self) -> Dialect {
        self.session.dialect()
    }

    /// Whether a table exists.
    ///
    /// # Errors
    /// What the database answers.
    pub fn has_table(&mut self, table: &str) -> Result<bool, DbError> {
        self.has(ObjectPath::Table(table.to_owned()))
    }

    /// Whether a table has a column.
    ///
    /// # Errors
    /// What the database answers.
    pub fn has_column(&mut self, table: &str, column: &str) -> Result<bool, DbError> {
        self.has(ObjectPath::Column(table.to_owned(), column.to_owned()))
    }

    /// Whether a table has an index.
    ///
    /// # Errors
    /// What the database answers.
    pub fn has_index(&mut self, table: &str, index: &str) -> Result<bool, DbError> {
        self.has(ObjectPath::Index(table.to_owned(), index.to_owned()))
    }

    /// Whether a table has a constraint.
    ///
    /// # Errors
    /// What the database answers.
    pub fn has_constraint(&mut self, table: &str, constraint: &str) -> Result<bool, DbError> {
        self.has(ObjectPath::Constraint(table.to_owned(), constraint.to_owned()))
    }

    fn has(&mut self, object: ObjectPath) -> Result<bool, DbError> {
        let guard = Guard { when: GuardWhen::IfExists, object };
        Ok(guard.exists_in(self.schema()?))
    }

    /// The schema as it is now.
    ///
    /// # Errors
    /// What the database answers.
    pub fn schema(&mut self) -> Result<&Schema, DbError> {
        let schema = match self.schema.take() {
            Some(schema) => schema,
            None => engine(self.session.dialect()).inspect(self.session)?,
        };
        Ok(self.schema.insert(schema))
    }

    /// Runs one statement and gives the number of rows affected.
    ///
    /// # Errors
    /// What the database answers.
    pub fn execute(&mut self, sql: &str) -> Result<u64, DbError> {
        self.schema = None;
        self.session.execute(sql)
    }

    /// Runs one statement with parameters, in the placeholders of the dialect, and gives its rows.
    ///
    /// # Errors
    /// What the database answers.
    pub fn query(&mut self, sql: &str, params: &[Value]) -> Result<Vec<Row>, DbError> {
        self.schema = None;
        self.session.query(sql, params)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn descriptions_become_names() {
        assert_eq!(slug("Add custom-field, twice!"), "add_custom_field_twice");
        assert_eq!(slug("  "), "");
    }
}
