//! `kilter drift`: the database against what its own migrations made.

use super::Output;
use crate::exit::{Exit, Failure, Outcome};
use crate::output::Style;
use crate::project::{Intent, Project};
use crate::show;
use kilter_diag::render::text::clean;
use kilter_diag::{Code, Diagnostic};
use kilter_dialect::engine;
use kilter_migrate::State;
use kilter_schema::{Change, Schema, TableChange, diff};
use serde_json::json;

/// Compares and prints differences, and the SQL that reconciles them in both directions. Reads
/// only; a read-only role is enough.
pub fn run(project: &Project, out: &Output) -> Outcome {
    let target = project.target()?;
    let dialect = target.url.dialect();
    let (directory, broken) = project.directory(dialect);
    super::stop_at_errors(broken)?;
    let mut session = project.connect(&target, Intent::Read)?;
    let status = kilter_migrate::status(session.as_mut(), &directory).map_err(super::failed)?;
    super::stop_at_errors(status.findings.clone())?;
    stop_half_way(&status)?;
    let applied: Vec<_> =
        status.rows.iter().filter(|r| r.state == State::Applied).map(|r| r.version).collect();
    let mut ran = directory.clone();
    ran.migrations.retain(|m| applied.contains(&m.version));
    let mut actual = engine(dialect)
        .inspect(session.as_mut())
        .map_err(|e| super::refused("reading the database's catalogue", &e))?;
    let migrated = kilter_migrate::replay_on(&ran, None, &actual.server);
    crate::decide::decide(project, &migrated.schema, &mut actual, out);
    let changes = diff(&migrated.schema, &actual);
    let findings: Vec<Diagnostic> =
        changes.iter().flat_map(|c| finding(c, &migrated.origins)).collect();
    let exit = if findings.is_empty() { Exit::Clean } else { Exit::Findings };
    let sql = |from: &Schema, to: &Schema| {
        show::statements(&engine(dialect).plan(from, to, &diff(from, to)))
    };
    let (adopt, undo) = (sql(&migrated.schema, &actual), sql(&actual, &migrated.schema));
    let payload = json!({
        "database": target.url.to_string(), "applied": applied.len(), "changes": changes,
        "adopt_sql": adopt, "undo_sql": undo, "ahead": ahead(&changes).map(|(who, _)| who),
        "unread": migrated.schema.unread.iter().chain(&actual.unread).collect::<Vec<_>>(),
    });
    out.finish(exit, &findings, payload.as_object().cloned().unwrap_or_default());
    for unread in migrated.schema.unread.iter().chain(&actual.unread) {
        out.line(out.style(Style::Notice, &clean(&format!("not compared: {unread}"))));
    }
    if changes.is_empty() {
        out.line(out.style(
            Style::Good,
            &format!("no drift: the database is as its {} migrations made it", applied.len()),
        ));
        return Ok(exit);
    }
    if let Some((_, sentence)) = ahead(&changes) {
        out.line(sentence);
    }
    section("to keep what was done by hand, as a migration:", &adopt, out);
    section("to undo it in the database:", &undo, out);
    Ok(exit)
}

/// Which side has what the other lacks, as one word and as a sentence; nothing when they are alike.
fn ahead(changes: &[Change]) -> Option<(&'static str, &'static str)> {
    let (mut database, mut migrations) = (false, false);
    let mut both = |in_database: bool, in_migrations: bool| {
        database |= in_database;
        migrations |= in_migrations;
    };
    for change in changes {
        match change {
            Change::CreateEnum { .. } | Change::CreateTable { .. } => both(true, false),
            Change::DropEnum { .. } | Change::DropTable { .. } => both(false, true),
            Change::Opaque { from, to, .. } => both(to.is_some(), from.is_some()),
            Change::AlterTable { changes, .. } => changes.iter().for_each(|change| match change {
                TableChange::AddColumn { .. }
                | TableChange::AddUnique { .. }
                | TableChange::AddIndex { .. }
                | TableChange::AddForeignKey { .. }
                | TableChange::AddCheck { .. } => both(true, false),
                TableChange::DropColumn { .. }
                | TableChange::DropUnique { .. }
                | TableChange::DropIndex { .. }
                | TableChange::DropForeignKey { .. }
                | TableChange::DropCheck { .. } => both(false, true),
                _ => both(true, true),
            }),
            _ => both(true, true),
        }
    }
    match (database, migrations) {
        (false, false) => None,
        (true, false) => Some(("database", "the database is ahead: it has what no migration made")),
        (false, true) => {
            Some(("migrations", "the migrations are ahead: the database lacks what they made"))
        }
        (true, true) => Some(("both", "each has what the other lacks")),
    }
}

/// While a migration is half-run, what it made so far is no drift.
fn stop_half_way(status: &kilter_migrate::Status) -> Result<(), Failure> {
    let half = status.rows.iter().find(|r| super::status::is_unfinished(r.state));
    let Some(row) = half else { return Ok(()) };
    let diagnostic = Diagnostic::error(
        Code("E116"),
        format!("migration {} {} was begun and not finished", row.version, row.name),
    )
    .note("what it has made so far would look like drift")
    .state("nothing was changed")
    .command("kilter status")
    .command("kilter migrate");
    Err(Failure { exit: Exit::History, diagnostics: vec![diagnostic] })
}

fn section(heading: &str, sql: &str, out: &Output) {
    out.line(format!("\n{}", out.style(Style::Bold, heading)));
    for line in sql.lines() {
        out.line(clean(&format!("    {line}")).trim_end());
    }
}

/// Differences between migrations and database: somebody changed the database by hand.
fn finding(change: &Change, origins: &kilter_schema::Origins) -> Vec<Diagnostic> {
    change
        .describe()
        .into_iter()
        .zip(change.objects())
        .map(|(line, object)| {
            let diagnostic = Diagnostic::error(
                Code("M030"),
                format!("the database differs from its migrations: {line}"),
            );
            match origins.find(&object) {
                Some(span) => diagnostic.at(span.clone(), "the migrations made it here"),
                None => diagnostic.note("no migration mentions it"),
            }
        })
        .collect()
}
