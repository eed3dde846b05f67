//! Scratch copies: a shadow database with the structure and the history of a real one.

use crate::exit::Failure;
use crate::output::Output;
use crate::project::Project;
use kilter_db::{Shadow, ShadowError, ShadowOptions};
use kilter_diag::{Code, Diagnostic};
use kilter_dialect::{Session, engine};
use kilter_schema::{Dialect, Schema};

/// An empty scratch database of a dialect: SQLite in memory, a throwaway local server, or a
/// scratch database on the server that `shadow_url` names.
///
/// # Errors
/// E012 when none of these is to be had.
pub fn empty(project: &Project, dialect: Dialect, out: &Output) -> Result<Shadow, Failure> {
    let url = project.shadow_url(dialect)?;
    if dialect != Dialect::Sqlite && url.is_none() {
        out.progress(format!("starting a throwaway {dialect} server"));
    }
    let options = ShadowOptions { url, interrupt: Some(project.interrupt.clone()) };
    kilter_db::shadow(dialect, &options).map_err(|error| unavailable(dialect, error))
}

/// E012: no scratch database, why, and what would give one.
pub fn unavailable(dialect: Dialect, error: ShadowError) -> Failure {
    Failure::usage(
        Diagnostic::error(Code("E012"), format!("no scratch {dialect} database could be had"))
            .note(error.message)
            .state("nothing was changed")
            .help(error.help),
    )
}

/// A scratch database with the structure and the history of `session`'s, and that structure.
/// Objects known by definition only (views, functions) are made as far as that works; those that
/// did not are in the list.
///
/// # Errors
/// As for [`empty`]; and E009 when the database cannot be read.
pub fn copy(
    project: &Project,
    session: &mut dyn Session,
    out: &Output,
) -> Result<(Shadow, Schema, Vec<String>), Failure> {
    let dialect = session.dialect();
    let actual = engine(dialect)
        .inspect(session)
        .map_err(|e| crate::commands::refused("reading the database's catalogue", &e))?;
    let mut shadow = empty(project, dialect, out)?;
    let left = build(shadow.session(), &actual)?;
    kilter_migrate::copy_history(session, shadow.session())
        .map_err(|e| crate::commands::refused("copying the history", &e))?;
    Ok((shadow, actual, left))
}

/// Makes `schema` in an empty database. Gives the opaque objects that could not be made.
fn build(session: &mut dyn Session, schema: &Schema) -> Result<Vec<String>, Failure> {
    let mut plain = schema.clone();
    plain.opaque.clear();
    for statement in &kilter_dialect::script(&plain).statements {
        session.execute(&statement.sql).map_err(|e| {
            crate::commands::refused(
                &format!("building the scratch copy ({})", statement.summary),
                &e,
            )
        })?;
    }
    // Views may depend on each other: as long as a round makes any, another one may make more.
    let mut left: Vec<(&String, &String)> = schema.opaque.iter().collect();
    loop {
        let before = left.len();
        left.retain(|(_, definition)| session.execute(definition).is_err());
        if left.is_empty() || left.len() == before {
            break;
        }
    }
    Ok(left.into_iter().map(|(name, _)| name.clone()).collect())
}
