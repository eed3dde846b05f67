//! `kilter migrate`: validates, then applies what is pending.

use super::Output;
use crate::args::Migrate;
use crate::check;
use crate::exit::{Exit, Failure, Outcome};
use crate::output::Style;
use crate::progress::Progress;
use crate::project::{Intent, Project, Target};
use kilter_diag::{Code, Diagnostic};
use kilter_dialect::{DbError, DbErrorKind, Session};
use kilter_migrate::{Directory, Migration, Report, RunOptions, State};
use serde_json::json;
use std::time::Duration;

/// Applies pending migrations in order, each exactly once, whoever else tries at the same time.
pub fn run(args: &Migrate, project: &Project, out: &Output) -> Outcome {
    if args.dry_run {
        let args = crate::args::DryRun { plan: false, rehearse: false };
        return super::dry_run::run(&args, project, out);
    }
    let target = project.target()?;
    let (directory, broken) = project.directory(target.url.dialect());
    super::stop_at_errors(broken)?;
    let losses = if args.skip_validate {
        out.progress("validation skipped; the history records it");
        Vec::new()
    } else {
        validate(project, &target)?
    };
    let interrupted = || project.interrupt.is_triggered();
    let watcher = || project.connect(&target, Intent::Write).map_err(|_| gone());
    let options = RunOptions {
        watcher: Some(&watcher),
        target: wanted(args)?,
        skipped_validation: args.skip_validate,
        ..options(&target, args.lock_wait, &interrupted)
    };
    // Connecting for writing makes a SQLite file: a run that is refused is to leave none behind.
    let absent = target.is_absent();
    let mut session =
        project.connect(&target, if absent { Intent::Read } else { Intent::Write })?;
    preflight(session.as_mut(), &directory, losses, &options)?;
    if absent {
        session = project.connect(&target, Intent::Write)?;
    }
    let mut progress = Progress::new(out);
    let result = kilter_migrate::migrate(session.as_mut(), &directory, &options, &mut progress);
    drop(progress);
    let report = result.map_err(super::failed)?;
    Ok(finish(&report, &target, out))
}

/// A second connection that could not be had; why is of no interest to the run.
fn gone() -> DbError {
    DbError::new(DbErrorKind::Connect, "no second connection")
}

/// Stops before the first change where it can be known already that the run will stop.
fn preflight(
    session: &mut dyn Session,
    directory: &Directory,
    losses: Vec<Diagnostic>,
    options: &RunOptions<'_>,
) -> Result<(), Failure> {
    kilter_migrate::preflight(session, directory, options).map_err(super::failed)?;
    if !losses.is_empty() {
        let status = kilter_migrate::status(session, directory).map_err(super::failed)?;
        refuse_losses(losses, &status)?;
    }
    precheck(session, directory)
}

/// Rows that would make a pending migration fail are found before it runs.
fn precheck(session: &mut dyn Session, directory: &Directory) -> Result<(), Failure> {
    let status = kilter_migrate::status(session, directory).map_err(super::failed)?;
    let pending: Vec<&Migration> = directory
        .migrations
        .iter()
        .filter(|m| status.rows.iter().any(|r| r.version == m.version && r.state == State::Pending))
        .collect();
    let diagnostics = kilter_migrate::precheck(session, directory, &pending);
    if diagnostics.is_empty() {
        return Ok(());
    }
    Err(Failure { exit: Exit::Findings, diagnostics })
}

/// What pending migrations would lose must have been accepted in their files. What was lost by
/// those already applied is past.
fn refuse_losses(losses: Vec<Diagnostic>, status: &kilter_migrate::Status) -> Result<(), Failure> {
    let pending = |d: &Diagnostic| {
        let path = d.span().map_or("", |span| span.path());
        status.rows.iter().any(|row| {
            row.state != kilter_migrate::State::Applied && path.contains(&row.version.to_string())
        })
    };
    let diagnostics: Vec<_> =
        losses.into_iter().filter(pending).map(|d| d.state("nothing was migrated")).collect();
    if diagnostics.is_empty() {
        return Ok(());
    }
    Err(Failure { exit: Exit::Findings, diagnostics })
}

/// "Validate before deploying": errors stop the run before a connection is made.
fn validate(project: &Project, target: &Target) -> Result<Vec<Diagnostic>, Failure> {
    let checked = check::check(project, &[target.url.dialect()])?;
    let mut errors: Vec<Diagnostic> = checked
        .findings
        .into_iter()
        .filter(|d| d.severity == kilter_diag::Severity::Error && !the_database_knows(d))
        .collect();
    let (losses, rest): (Vec<_>, Vec<_>) =
        errors.into_iter().partition(|d| d.code.0.starts_with('D'));
    errors = rest;
    if errors.is_empty() {
        return Ok(losses);
    }
    errors.push(
        Diagnostic::error(Code("E010"), "validation failed, so nothing was migrated")
            .note("models, protos and migrations are checked before every migration")
            .state("the database was not touched")
            .command("kilter validate")
            .command("kilter migrate --skip-validate     (recorded in the history)"),
    );
    Err(Failure { exit: Exit::Findings, diagnostics: errors })
}

/// Reading the migrations in order finds a table missing that an older tool may have made: here
/// the database itself is about to answer.
fn the_database_knows(finding: &Diagnostic) -> bool {
    finding.code.0 == "E117"
}

fn wanted(args: &Migrate) -> Result<kilter_migrate::Target, Failure> {
    Ok(match (&args.to, args.steps) {
        (Some(version), _) => kilter_migrate::Target::To(super::version(version)?),
        (None, Some(n)) => kilter_migrate::Target::Steps(n),
        (None, None) => kilter_migrate::Target::All,
    })
}

/// What every run has in common.
pub(super) fn options<'a>(
    target: &Target,
    lock_wait: u64,
    interrupted: &'a dyn Fn() -> bool,
) -> RunOptions<'a> {
    RunOptions {
        lock_wait: Duration::from_secs(lock_wait),
        environment: target.name.clone(),
        protected: target.environment.protected,
        interrupted: Some(interrupted),
        ..RunOptions::default()
    }
}

fn finish(report: &Report, target: &Target, out: &Output) -> Exit {
    for other in &report.by_others {
        out.line(format!("{} was applied by run {} meanwhile", other.version, other.run_id));
    }
    out.line(match report.done.len() {
        0 => out.style(Style::Good, "nothing to do: the database is up to date"),
        1 => out.style(Style::Good, "applied 1 migration"),
        n => out.style(Style::Good, &format!("applied {n} migrations")),
    });
    for note in &report.notes {
        out.line(note);
    }
    if out.is_text() {
        return Exit::Clean;
    }
    let payload = json!({
        "database": target.url.to_string(),
        "applied": super::done_json(report),
        "notes": report.notes,
    });
    out.finish(Exit::Clean, &[], payload.as_object().cloned().unwrap_or_default())
}
