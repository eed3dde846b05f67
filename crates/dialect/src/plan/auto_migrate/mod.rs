//! What GORM's `AutoMigrate` does with tables that are there already.
//!
//! Follows `Migrator.AutoMigrate`, `MigrateColumn` and `MigrateColumnUnique` of GORM and of its
//! drivers: tables, columns, indexes and constraints that are missing by name are made, columns
//! are altered where GORM notices a difference, and nothing is dropped but uniqueness. Measured
//! against GORM itself by the `evolve_` cases of `conformance/gorm`.
//!
//! Where GORM alters a column again and again to no effect, nothing is done, so that a second run
//! finds nothing. Where GORM fails half way, the reason is given before anything is changed, or
//! what was obviously meant is done:
//!
//! * A column that appears with `unique` gets its constraint at once; GORM adds it on the next run.
//! * A counting key for a table without one is made on SQLite by rebuilding the table.
//! * A key column for a table that has a key becomes a plain column, as GORM makes it on
//!   PostgreSQL and SQLite; on MySQL it fails.
//! * PostgreSQL enum types that columns need are made.
//! * Where PostgreSQL has no cast from the old type (boolean to number), one is spelled out.
//! * SQLite tables are rebuilt with all their indexes and triggers; the driver loses those that
//!   the models do not have.

mod column;
pub(super) mod left;
mod migration;
#[cfg(test)]
mod tests;

pub(crate) use column::{Decimals, Seen, Wanted};
pub(crate) use migration::{Driver, InTheWay, Uniqueness};

use super::{Plan, apply, spelled};
use crate::Engine;
use kilter_schema::{Change, Dialect, ObjectPath, Schema};
use migration::{Migration, Side};
use std::collections::BTreeSet;

/// The models' side of an automatic migration.
#[derive(Debug, Clone, Copy)]
pub struct Models<'a> {
    /// The schema as the models write it, types in GORM's own words.
    pub schema: &'a Schema,
    /// Columns whose type is text of the model (`type:varchar(20)`). Of those GORM knows neither
    /// size nor precision, and so sees fewer differences.
    pub verbatim: &'a BTreeSet<ObjectPath>,
    /// GORM's release.
    pub release: [u32; 3],
}

impl<'a> Models<'a> {
    /// The schema of models, the columns whose type is text of theirs, and GORM's release.
    pub fn new(schema: &'a Schema, verbatim: &'a BTreeSet<ObjectPath>, release: [u32; 3]) -> Self {
        Self { schema, verbatim, release }
    }
}

/// What an automatic migration comes to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AutoMigration {
    /// What to run.
    pub plan: Plan,
    /// What the models ask for and `AutoMigrate` leaves as it is, one line each.
    pub left: Vec<String>,
    /// Why it cannot be done, one line each. With any, nothing of the plan may run.
    pub refused: Vec<String>,
}

/// What brings a database that looks like `actual`, which is canonical, up to `models` in GORM's
/// way.
pub fn auto_migrate(engine: &dyn Engine, actual: &Schema, models: Models<'_>) -> AutoMigration {
    let driver = driver(engine.dialect());
    let mut desired = engine.canonical(models.schema);
    // Views and the like are not read from models.
    desired.opaque.clone_from(&actual.opaque);
    let mut out = AutoMigration::default();
    let mut changes = Vec::new();
    for (name, labels) in &desired.enums {
        if !actual.enums.contains_key(name) {
            changes.push(Change::CreateEnum { name: name.clone(), labels: labels.clone() });
        }
    }
    for (name, table) in &desired.tables {
        let Some(old) = actual.table(name) else {
            out.refused.extend(driver.table_in_the_way(actual, table));
            changes.push(Change::CreateTable { table: table.clone() });
            continue;
        };
        let raw = models.schema.table(name).unwrap_or(table);
        let mut migration = Migration::new(driver, actual, old, table, Side { raw, models });
        migration.run();
        out.refused.append(&mut migration.refused);
        out.left.append(&mut migration.left);
        if !migration.changes.is_empty() {
            changes.push(Change::AlterTable { table: name.clone(), changes: migration.changes });
        }
    }
    let after = engine.canonical(&apply(actual, &desired, &changes));
    out.left.extend(left::left(&after, &desired));
    out.plan = engine.plan(actual, &desired, &spelled(changes, models.schema));
    out
}

fn driver(dialect: Dialect) -> &'static dyn Driver {
    match dialect {
        Dialect::Sqlite => &crate::sqlite::Sqlite,
        Dialect::Postgres => &crate::postgres::Postgres,
        Dialect::Mysql => &crate::mysql::Mysql,
    }
}
