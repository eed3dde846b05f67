//! Rows of any driver as [`Row`]s.

use kilter_dialect::{DbError, DbErrorKind, Row, Value};
use sqlx::Column as _;
use std::fmt::Display;
use std::sync::Arc;

/// The rows of a result, whose values `read` decodes.
pub(crate) fn convert<R: sqlx::Row>(
    rows: &[R],
    read: impl Fn(&R, usize) -> Result<Value, DbError>,
) -> Result<Vec<Row>, DbError> {
    let Some(first) = rows.first() else { return Ok(Vec::new()) };
    let names: Arc<[String]> = first.columns().iter().map(|c| c.name().to_owned()).collect();
    rows.iter()
        .map(|row| {
            let values = (0..row.len()).map(|at| read(row, at)).collect::<Result<_, _>>()?;
            Ok(Row::new(Arc::clone(&names), values))
        })
        .collect()
}

/// The error for a value that cannot be given.
pub(crate) fn unreadable(column: &str, why: impl Display) -> DbError {
    DbError::new(DbErrorKind::Statement, format!("column `{column}`: {why}"))
}
