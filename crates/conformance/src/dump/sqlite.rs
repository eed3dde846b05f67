//! The texts SQLite keeps of its objects.

use super::Dump;
use crate::sqlite_text;
use kilter_dialect::{DbError, Session};

/// Dumps the database of a session.
///
/// # Errors
/// What SQLite answers.
pub fn sqlite(session: &mut dyn Session) -> Result<Dump, DbError> {
    let rows = session.query(
        "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'",
        &[],
    )?;
    Ok(normal(rows.iter().map(|row| row.text("sql"))))
}

/// The dump of texts as `sqlite3 .schema` prints them: SQLite keeps each as it was typed, so that
/// white space, quotes around names and the order of constraints are made the same.
pub fn normal(texts: impl IntoIterator<Item = String>) -> Dump {
    let mut dump: Dump = texts.into_iter().map(|text| sqlite_text::normal(&text)).collect();
    dump.sort();
    dump
}
