//! Kilter's side: the tables of a package, made from its source.

use kilter_diag::{Diagnostic, Source};
use kilter_dialect::{
    AutoMigration, DbError, DbErrorKind, Models, Session, append, auto_migrate, engine,
};
use kilter_models::gorm::{GormOptions, read};
use std::sync::Arc;

/// What Kilter did.
#[derive(Debug)]
pub struct Made {
    /// What it said about the models.
    pub diagnostics: Vec<Diagnostic>,
    /// The statements that ran, in order.
    pub statements: Vec<String>,
    /// What the models ask for and it left, as it told.
    pub left: Vec<String>,
}

/// A statement the database refused.
#[derive(Debug, thiserror::Error)]
#[error("{error}\n    in: {statement}")]
pub struct Refused {
    /// The statement; `inspect` while reading the catalogue, `plan` before anything ran.
    pub statement: String,
    /// The database's answer.
    pub error: DbError,
    /// What Kilter had said about the models before.
    pub diagnostics: Vec<Diagnostic>,
}

/// Reads the models of `sources` and brings the database of `session` up to them, as
/// `kilter auto-migrate` does; `listed` are those that the configuration lists, if it does.
///
/// # Errors
/// The database refuses a statement.
pub fn migrate(
    session: &mut dyn Session,
    sources: &[Arc<Source>],
    listed: &[String],
) -> Result<Made, Box<Refused>> {
    let options = GormOptions { models: listed.to_vec(), ..GormOptions::new(session.dialect()) };
    let (mut models, diagnostics) = read(sources, &options);
    for (name, appended) in &models.appended {
        if let Some(table) = models.schema.table_mut(name)
            && let Err(why) = append(table, session.dialect(), &appended.text)
        {
            let error = DbError::new(DbErrorKind::Statement, why);
            return Err(Box::new(Refused { statement: appended.text.clone(), error, diagnostics }));
        }
    }
    let wanted = Models::new(&models.schema, &models.verbatim, models.release);
    bring(session, wanted, diagnostics)
}

/// Brings the database of `session` up to the models of `wanted`.
///
/// # Errors
/// The database refuses a statement.
pub fn bring(
    session: &mut dyn Session,
    wanted: Models<'_>,
    diagnostics: Vec<Diagnostic>,
) -> Result<Made, Box<Refused>> {
    let engine = engine(session.dialect());
    let refused = |statement: &str, error, diagnostics| {
        Box::new(Refused { statement: statement.to_owned(), error, diagnostics })
    };
    let mut actual = match engine.inspect(session) {
        Ok(actual) => actual,
        Err(error) => return Err(refused("inspect", error, diagnostics)),
    };
    // Other cases live in schemas of their own beside this one.
    actual.tables.retain(|name, _| !name.starts_with(crate::cases::SCHEMA_PREFIX));
    let AutoMigration { plan, refused: reasons, left } = auto_migrate(engine, &actual, wanted);
    if let Some(reason) = reasons.first() {
        let error = DbError::new(DbErrorKind::Statement, reason);
        return Err(refused("plan", error, diagnostics));
    }
    let mut statements = Vec::new();
    for statement in &plan.statements {
        if let Err(error) = session.execute(&statement.sql) {
            return Err(refused(&statement.sql, error, diagnostics));
        }
        statements.push(statement.sql.clone());
    }
    Ok(Made { diagnostics, statements, left })
}
