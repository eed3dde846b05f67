//! One function for each command: read, call, print.

mod auto_migrate;
mod ci;
pub mod completions;
mod diff;
mod drift;
mod dry_run;
mod hash;
mod import;
mod init;
mod lint;
mod migrate;
mod models;
mod new;
mod pairs;
mod rollback;
pub mod rule;
mod schema;
mod status;
mod suggest;
mod validate;
mod verify;

use crate::args::{Cli, Command, Proto};
use crate::exit::Outcome;
use crate::output::{Format, Output};
use crate::project::Project;

/// Runs a command that needs a project.
pub fn run(command: &Command, project: &Project, out: &mut Output) -> Outcome {
    match command {
        Command::Init(args) => init::run(args, project, out),
        Command::Models(args) => models::run(args, project, out),
        Command::Schema(args) => schema::run(args, project, out),
        Command::New(args) => new::run(args, project, out),
        Command::Diff(args) => diff::run(args, project, out),
        Command::Hash => hash::run(project, out),
        Command::Validate(args) => validate::run(args, project, out),
        Command::Proto(Proto::Pairs) => pairs::run(project, out),
        Command::Proto(Proto::Suggest { write }) => suggest::run(*write, project, out),
        Command::Lint => lint::run(project, out),
        Command::DryRun(args) => dry_run::run(args, project, out),
        Command::Migrate(args) => migrate::run(args, project, out),
        Command::Status(args) => status::run(args, project, out),
        Command::Rollback(args) => rollback::run(args, project, out),
        Command::Verify(args) => verify::run(args, project, out),
        Command::Drift => drift::run(project, out),
        Command::AutoMigrate => auto_migrate::run(project, out),
        Command::Ci(args) => ci::run(args, project, out),
        Command::Import(args) => import::run(args, project, out),
        Command::Rule { code } => rule::run(code, out),
        Command::Completions { shell } => Ok(completions::run(*shell, out)),
    }
}

/// The command's name, as typed.
pub fn name(command: &Command) -> &'static str {
    match command {
        Command::Init(_) => "init",
        Command::Models(_) => "models",
        Command::Schema(_) => "schema",
        Command::New(_) => "new",
        Command::Diff(_) => "diff",
        Command::Hash => "hash",
        Command::Validate(_) => "validate",
        Command::Proto(Proto::Pairs) => "proto pairs",
        Command::Proto(Proto::Suggest { .. }) => "proto suggest",
        Command::Lint => "lint",
        Command::DryRun(_) => "dry-run",
        Command::Migrate(_) => "migrate",
        Command::Status(_) => "status",
        Command::Rollback(_) => "rollback",
        Command::Verify(_) => "verify",
        Command::Drift => "drift",
        Command::AutoMigrate => "auto-migrate",
        Command::Ci(_) => "ci",
        Command::Import(_) => "import",
        Command::Rule { .. } => "rule",
        Command::Completions { .. } => "completions",
    }
}

/// The format asked for, or the command's own: `schema` prints SQL, `ci` annotates on GitHub.
pub fn format(cli: &Cli) -> Format {
    cli.shared.format.unwrap_or_else(|| match cli.command {
        Command::Schema(_) => Format::Sql,
        Command::Ci(_) if std::env::var("GITHUB_ACTIONS").as_deref() == Ok("true") => {
            Format::Github
        }
        _ => Format::Text,
    })
}

/// The formats a command has.
pub fn formats(command: &Command) -> &'static [Format] {
    match command {
        Command::Schema(_) => &[Format::Sql, Format::Json, Format::Mermaid, Format::Html],
        Command::Diff(_) => &[Format::Text, Format::Json, Format::Sql],
        Command::Validate(_)
        | Command::Lint
        | Command::Ci(_)
        | Command::Verify(_)
        | Command::Drift
        | Command::Status(_)
        | Command::Migrate(_)
        | Command::DryRun(_) => Format::FINDINGS,
        Command::Completions { .. } => &[Format::Text],
        _ => Format::COMMON,
    }
}

/// A failure of the runner, as a failure of the command.
fn failed(failure: kilter_migrate::Failure) -> crate::exit::Failure {
    crate::exit::Failure { exit: failure.exit.into(), diagnostics: failure.diagnostics }
}

/// A statement of ours (not of a migration) that the database refused.
pub(crate) fn refused(doing: &str, error: &kilter_dialect::DbError) -> crate::exit::Failure {
    use kilter_diag::{Code, Diagnostic};
    let mut diagnostic =
        Diagnostic::error(Code("E009"), format!("{doing} failed")).note(error.to_string());
    for line in error.detail.iter().chain(&error.hint) {
        diagnostic = diagnostic.note(line.clone());
    }
    crate::exit::Failure::usage(diagnostic)
}

/// Stops a command that must not work on a broken migration directory.
fn stop_at_errors(diagnostics: Vec<kilter_diag::Diagnostic>) -> Result<(), crate::exit::Failure> {
    let diagnostics: Vec<_> =
        diagnostics.into_iter().filter(|d| d.severity == kilter_diag::Severity::Error).collect();
    if diagnostics.is_empty() {
        return Ok(());
    }
    Err(crate::exit::Failure { exit: crate::exit::Exit::History, diagnostics })
}

/// A version as typed.
fn version(text: &str) -> Result<kilter_migrate::Version, crate::exit::Failure> {
    use kilter_diag::{Code, Diagnostic};
    text.parse().map_err(|_| {
        crate::exit::Failure::usage(
            Diagnostic::error(Code("E006"), format!("{text} is no version"))
                .note("a version has 14 digits, as in the file's name: 20260401093000")
                .state("nothing was changed")
                .command("kilter status"),
        )
    })
}

/// The migrations a run finished, as data.
fn done_json(report: &kilter_migrate::Report) -> Vec<serde_json::Value> {
    report
        .done
        .iter()
        .map(|d| serde_json::json!({"version": d.version.to_string(), "name": d.name}))
        .collect()
}
