//! What a statement keeps others from doing while it runs.
//!
//! PostgreSQL's lines were measured on version 15 (`pg_locks`, `relfilenode` and scan counters inside
//! the transaction); they follow
//! <https://www.postgresql.org/docs/current/explicit-locking.html>. SQLite has one lock, and what
//! MySQL does with rows is the server's choice unless the statement says so; no more is claimed.
//! Deliberately not here: how long it takes, and whether that is acceptable.

mod partitions;
mod postgres;
#[cfg(test)]
mod tests;

use self::partitions::Partitions;
use crate::ddl::{Ddl, read};
use crate::{Names, engine};
use kilter_schema::{Dialect, Schema};
use std::fmt;

/// A lock that a statement takes, as a line for people: `deployments: ACCESS EXCLUSIVE (no reads, no
/// writes); scans it`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lock {
    /// What is locked.
    pub on: Locked,
    /// The table's partitions, and theirs, which are locked in the same way.
    pub partitions: Vec<String>,
    /// The mode, and what is done meanwhile.
    pub what: String,
}

/// What is locked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Locked {
    /// A table, by its name.
    Table(String),
    /// Something that is not known by its name: the database file, the table of an index that is
    /// not known.
    Unnamed(&'static str),
}

impl Lock {
    /// The tables that are locked, as far as they are known by name.
    pub fn tables(&self) -> impl Iterator<Item = &str> {
        let own = match &self.on {
            Locked::Table(name) => Some(name.as_str()),
            Locked::Unnamed(_) => None,
        };
        own.into_iter().chain(self.partitions.iter().map(String::as_str))
    }

    fn table(name: &str, what: impl Into<String>) -> Self {
        Self { on: Locked::Table(name.to_owned()), partitions: Vec::new(), what: what.into() }
    }

    fn unnamed(what: &'static str, mode: impl Into<String>) -> Self {
        Self { on: Locked::Unnamed(what), partitions: Vec::new(), what: mode.into() }
    }
}

/// Partitions that are called by their names, where there are more.
const NAMED: usize = 3;

impl fmt::Display for Lock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.on {
            Locked::Table(name) => f.write_str(name)?,
            Locked::Unnamed(what) => f.write_str(what)?,
        }
        // One that is left is as short as its number.
        let shown = if self.partitions.len() == NAMED + 1 { NAMED + 1 } else { NAMED };
        let (shown, rest) = self.partitions.split_at(shown.min(self.partitions.len()));
        match (shown, rest.len()) {
            ([], _) => {}
            ([one], 0) => write!(f, " and its partition {one}")?,
            (some, 0) => write!(f, " and its partitions {}", some.join(", "))?,
            (some, n) => write!(f, " and its partitions {} and {n} more", some.join(", "))?,
        }
        write!(f, ": {}", self.what)
    }
}

/// Reads statements one after another, each against the schema that those before it have made.
#[derive(Debug)]
pub struct Locks {
    schema: Schema,
    names: Names,
    partitions: Partitions,
}

impl Locks {
    /// For statements that are to run on a schema.
    pub fn on(schema: &Schema) -> Self {
        let partitions = Partitions::of(schema);
        Self { schema: schema.clone(), names: Names::of(schema), partitions }
    }

    /// The locks of the next statement. None for one that locks no table of others, or whose effect
    /// is not known.
    pub fn of(&mut self, statement: &str) -> Vec<Lock> {
        let dialect = self.schema.dialect;
        let ddl = read(dialect, statement);
        match dialect {
            Dialect::Postgres => {
                let out = postgres::locks(&self.schema, &self.partitions, &ddl);
                let (_, before) =
                    engine(dialect).replay_noting(&mut self.schema, &mut self.names, statement);
                if before.opaque.keys().any(|key| Partitions::holds(key)) {
                    self.partitions = Partitions::of(&self.schema);
                }
                out
            }
            // Nothing of what is said here depends on the schema.
            Dialect::Mysql => mysql(&ddl, statement),
            Dialect::Sqlite => sqlite(&ddl),
        }
    }
}

fn mysql(ddl: &Ddl, statement: &str) -> Vec<Lock> {
    let upper = statement.to_ascii_uppercase();
    let how = if upper.contains("ALGORITHM=INSTANT") {
        "no rows are touched"
    } else if upper.contains("LOCK=NONE") {
        "reads and writes go on, else the server refuses"
    } else {
        "whether rows are copied, and writes wait, is the server's choice"
    };
    let line =
        |table: &str| vec![Lock::table(table, format!("metadata lock, for a moment; {how}"))];
    match ddl {
        Ddl::AlterTable { name, .. } => line(name),
        Ddl::CreateIndex { table, .. } => line(table),
        Ddl::DropIndex { table: Some(table), .. } => line(table),
        Ddl::DropTable { names, .. } => {
            names.iter().map(|n| Lock::table(n, "metadata lock")).collect()
        }
        _ => Vec::new(),
    }
}

fn sqlite(ddl: &Ddl) -> Vec<Lock> {
    match ddl {
        Ddl::Session | Ddl::Transaction | Ddl::Opaque { .. } => Vec::new(),
        _ => vec![Lock::unnamed("the database file", "one writer until the transaction ends")],
    }
}
