//! Making and dropping schemas.
//!
//! One that is dropped is empty by then, or the server refuses: what others put in it stays.

use super::planned;
use crate::postgres::{Postgres, canonical};
use crate::{Engine, Planned};
use kilter_schema::{Change, Schema};
use std::collections::BTreeSet;

/// How schemas are named among objects known by definition only.
const SCHEMA: &str = "schema ";

/// Whether a change is about a schema.
pub(super) fn is_schema(change: &Change) -> bool {
    matches!(change, Change::Opaque { object, .. } if object.starts_with(SCHEMA))
}

/// The statements that make the schemas that are missing, before all else.
pub(super) fn create(from: &Schema, to: &Schema) -> Vec<Planned> {
    let create = |name: &String| {
        let sql = format!("CREATE SCHEMA IF NOT EXISTS {}", Postgres.quote_table(name));
        planned(sql, format!("create schema {name}"))
    };
    schemas(to).difference(&schemas(from)).map(create).collect()
}

/// The statements that drop the schemas that are too many, after all else.
pub(super) fn drop(from: &Schema, to: &Schema) -> Vec<Planned> {
    let drop = |name: &String| {
        let sql = format!("DROP SCHEMA IF EXISTS {}", Postgres.quote_table(name));
        planned(sql, format!("drop schema {name}, which is empty"))
    };
    schemas(from).difference(&schemas(to)).map(drop).collect()
}

/// The schemas there are: those known as objects, and those that tables are in.
fn schemas(schema: &Schema) -> BTreeSet<String> {
    let known = schema.opaque.keys().filter_map(|key| key.strip_prefix(SCHEMA));
    known.map(str::to_owned).chain(canonical::namespaces(schema)).collect()
}
