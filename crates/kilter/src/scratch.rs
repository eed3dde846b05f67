//! Scratch copies: a shadow database with the structure and the history of a real one.

use crate::exit::Failure;
use crate::output::Output;
use crate::project::Project;
use kilter_db::{Shadow, ShadowError, ShadowOptions, Untried};
use kilter_diag::{Code, Diagnostic};
use kilter_dialect::{Session, engine};
use kilter_schema::{Change, Dialect, Schema, TableChange};

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
    let options = ShadowOptions {
        url,
        interrupt: Some(project.interrupt.clone()),
        never: project.databases(),
    };
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
    let mut left = build(shadow.session(), &actual)?;
    left.retain(|name| !name.starts_with(EXTENSION));
    left.extend(shadow.untried().describe());
    kilter_migrate::copy_history(session, shadow.session())
        .map_err(|e| crate::commands::refused("copying the history", &e))?;
    Ok((shadow, actual, left))
}

/// How extensions are named among objects known by definition only.
const EXTENSION: &str = "extension ";

/// Makes the extensions that a schema has, before what may need them. Those that cannot be had
/// the session writes down.
pub fn extensions(
    session: &mut dyn Session,
    schema: &Schema,
) -> Result<(), kilter_dialect::DbError> {
    for name in schema.opaque.keys().filter_map(|name| name.strip_prefix(EXTENSION)) {
        let name = name.replace('"', "\"\"");
        session.execute(&format!("CREATE EXTENSION IF NOT EXISTS \"{name}\" CASCADE"))?;
    }
    Ok(())
}

/// The differences that count where not everything could be tried.
pub fn tried(mut changes: Vec<Change>, untried: &Untried) -> Vec<Change> {
    changes.retain_mut(|change| match change {
        Change::CreateTable { table } | Change::DropTable { table } => {
            !untried.concerns(&table.name)
        }
        Change::AlterTable { table, changes } => {
            changes.retain(|change| match change {
                TableChange::AlterColumn { from, to } => {
                    !untried.is_type(&from.ty) && !untried.is_type(&to.ty)
                }
                _ => true,
            });
            !untried.concerns(table) && !changes.is_empty()
        }
        Change::Opaque { object, .. } => !untried.stands_in(object),
        _ => true,
    });
    changes
}

/// Makes `schema` in an empty database. Gives the opaque objects that could not be made.
pub fn build(session: &mut dyn Session, schema: &Schema) -> Result<Vec<String>, Failure> {
    extensions(session, schema)
        .map_err(|e| crate::commands::refused("building the scratch copy (extensions)", &e))?;
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
        left.retain(|(key, text)| session.execute(&statement(schema.dialect, key, text)).is_err());
        if left.is_empty() || left.len() == before {
            break;
        }
    }
    Ok(left.into_iter().map(|(name, _)| name.clone()).collect())
}

/// The statement that makes an object. What is known of a view may be its query only, or stand
/// under another name.
fn statement(dialect: Dialect, key: &str, text: &str) -> String {
    let (sort, name) = key.split_once(' ').unwrap_or_default();
    let words = match sort {
        "view" => "VIEW",
        "materialized_view" => "MATERIALIZED VIEW",
        _ => return text.to_owned(),
    };
    let lower = text.to_ascii_lowercase();
    let query = match lower.find(" as ").filter(|_| lower.trim_start().starts_with("create")) {
        // It names its columns.
        Some(at) if text[..at].contains('(') => return text.to_owned(),
        Some(at) => &text[at + " as ".len()..],
        None => text,
    };
    format!("CREATE {words} {} AS {}", engine(dialect).quote_table(name), calls_joined(query))
}

/// Evened-out text has a blank before each parenthesis; MySQL takes `count (` for a column.
fn calls_joined(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut quote: Option<char> = None;
    for c in text.chars() {
        match quote {
            Some(open) if c == open => quote = None,
            None if matches!(c, '\'' | '"' | '`') => quote = Some(c),
            None if c == '(' && out.ends_with(' ') => _ = out.pop(),
            _ => {}
        }
        out.push(c);
    }
    out
}
