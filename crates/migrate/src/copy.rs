//! Copying a history, so that a scratch database knows what the real one has behind it.

use crate::history::{Store, TABLES};
use kilter_dialect::{DbError, Session, Value, engine};

/// Copies the history of `from`, if it has one, into `to`, which has none. Both speak one dialect.
///
/// # Errors
/// When `from` cannot be read or `to` not written.
pub fn copy_history(from: &mut dyn Session, to: &mut dyn Session) -> Result<(), DbError> {
    let source = Store::open(from)?;
    if !source.exists(from)? {
        return Ok(());
    }
    let target = Store::open(to)?;
    target.create(to)?;
    let engine = engine(to.dialect());
    for table in TABLES {
        for row in from.query(&format!("SELECT * FROM {}{table}", source.home), &[])? {
            let values: Vec<String> = row
                .values()
                .iter()
                .map(|value| match value {
                    Value::Int(n) => n.to_string(),
                    Value::Text(text) => engine.literal(text),
                    // The history's columns are numbers and texts.
                    _ => "NULL".to_owned(),
                })
                .collect();
            to.execute(&format!(
                "INSERT INTO {}{table} ({}) VALUES ({})",
                target.home,
                row.columns().join(", "),
                values.join(", ")
            ))?;
        }
    }
    Ok(())
}
