//! What reading the catalogues of different databases has in common.

use crate::{DbError, DbErrorKind};
use kilter_schema::{Schema, Table};
use std::sync::Arc;

/// Tables that belong to Kilter and are never part of a schema.
pub(crate) const HISTORY_TABLES: [&str; 3] = ["kilter_migrations", "kilter_steps", "kilter_shadow"];

/// The history tables as a list of SQL literals.
pub(crate) const HISTORY_SQL: &str = "('kilter_migrations', 'kilter_steps', 'kilter_shadow')";

/// The table of a name, made when it is new.
pub(crate) fn table<'a>(schema: &'a mut Schema, name: &str) -> &'a mut Table {
    Arc::make_mut(schema.tables.entry(name.to_owned()).or_insert_with(|| Table::new(name).into()))
}

/// Something that the catalogue does not show to this user: an error, because a schema without it
/// would be wrong.
pub(crate) fn hidden(what: impl std::fmt::Display, need: &str) -> DbError {
    let mut error = DbError::new(
        DbErrorKind::Statement,
        format!("the database does not show {what} to this user"),
    );
    error.hint = Some(format!("grant the user {need}, or use another user"));
    error
}
