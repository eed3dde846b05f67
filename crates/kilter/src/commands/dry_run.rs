//! `kilter dry-run`: tries pending migrations without applying them, at three honest levels.

use super::Output;
use crate::args::DryRun;
use crate::exit::{Exit, Failure, Outcome};
use crate::output::{Format, Style};
use crate::progress::Progress;
use crate::project::{Intent, Project, Target};
use crate::scratch;
use kilter_diag::{Code, Diagnostic};
use kilter_dialect::{Locks, Session, StepMode, engine};
use kilter_migrate::{Body, Directory, Migration, State};
use kilter_schema::{Change, diff};
use serde_json::{Map, Value, json};

/// Prints what would happen. The target is only read, except with `--rehearse`, where all that
/// happens is rolled back.
pub fn run(args: &DryRun, project: &Project, out: &Output) -> Outcome {
    let target = project.target()?;
    let (directory, broken) = project.directory(target.url.dialect());
    super::stop_at_errors(broken)?;
    let mut session = project.connect(&target, Intent::Read)?;
    let status = kilter_migrate::status(session.as_mut(), &directory).map_err(super::failed)?;
    super::stop_at_errors(status.findings)?;
    let pending: Vec<&Migration> = directory
        .migrations
        .iter()
        .filter(|m| status.rows.iter().any(|r| r.version == m.version && is_pending(r.state)))
        .collect();
    if pending.is_empty() {
        out.line(out.style(Style::Good, "nothing to do: no migration is pending"));
        return Ok(done("none", &[], Vec::new(), &[], out));
    }
    if args.plan {
        print_plan(&pending, &directory, out);
        return Ok(done("plan", &pending, Vec::new(), &[], out));
    }
    let failing = kilter_migrate::precheck(session.as_mut(), &directory, &pending);
    if !failing.is_empty() {
        return Err(Failure { exit: Exit::Findings, diagnostics: failing });
    }
    if args.rehearse {
        return rehearse(project, &target, &directory, session.as_mut(), &pending, out);
    }
    shadow(project, &target, &directory, session.as_mut(), &pending, out)
}

fn print_plan(pending: &[&Migration], directory: &Directory, out: &Output) {
    let mut applied = directory.clone();
    applied.migrations.retain(|m| pending.iter().all(|p| p.version != m.version));
    let mut locks = Locks::on(&kilter_migrate::replay(&applied, None).schema);
    for migration in pending {
        out.line(out.style(Style::Bold, &format!("{} {}", migration.version, migration.name)));
        match &migration.up {
            Body::Sql(script) => {
                for step in &script.steps {
                    let mode = match step.mode {
                        StepMode::Tx => "in the transaction",
                        StepMode::Solo => "alone, outside a transaction",
                    };
                    out.line(out.style(
                        Style::Dim,
                        &format!("  -- step {} of {}, {mode}", step.n, script.steps.len()),
                    ));
                    for guard in &step.guards {
                        out.line(out.style(Style::Dim, &format!("  -- {guard}")));
                    }
                    for line in locks.of(&step.statement.text) {
                        out.line(out.style(Style::Notice, &format!("  -- locks {line}")));
                    }
                    for line in step.statement.text.lines() {
                        out.line(format!("  {line}"));
                    }
                }
            }
            Body::Code(_) => out.line("  written in Rust: what it does is known only when it runs"),
        }
    }
}

fn shadow(
    project: &Project,
    target: &Target,
    directory: &Directory,
    session: &mut dyn Session,
    pending: &[&Migration],
    out: &Output,
) -> Outcome {
    let (mut copy, before, left) = scratch::copy(project, session, out)?;
    let mut progress = Progress::new(out);
    let interrupted = || project.interrupt.is_triggered();
    let options = super::migrate::options(target, 60, &interrupted);
    let result = kilter_migrate::migrate(copy.session(), directory, &options, &mut progress);
    drop(progress);
    result.map_err(|mut failure| {
        for diagnostic in &mut failure.diagnostics {
            diagnostic.notes.push("this happened on a scratch copy".to_owned());
            diagnostic.state =
                Some("the target was only read; nothing was changed there".to_owned());
            diagnostic.commands.clear();
        }
        super::failed(failure)
    })?;
    let after = engine(directory.dialect)
        .inspect(copy.session())
        .map_err(|e| super::refused("reading the scratch copy", &e))?;
    let changes = diff(&before, &after);
    out.line(
        out.style(Style::Bold, "tried on a scratch copy of the structure; the changes would be:"),
    );
    for line in changes.iter().flat_map(Change::describe) {
        out.line(format!("  {line}"));
    }
    if changes.is_empty() {
        out.line("  none in the structure");
    }
    let mut untried = vec!["the rows of the target: the copy has none, so what data would make fail was not tried (--rehearse tries it)".to_owned()];
    untried.extend(left.iter().map(|name| format!("{name}: it could not be made on the copy")));
    for line in &untried {
        out.line(out.style(Style::Dim, &format!("not tried: {line}")));
    }
    out.line(out.style(
        Style::Good,
        &format!("{} would be applied; nothing was changed", count(pending.len())),
    ));
    Ok(done("shadow", pending, changes, &untried, out))
}

fn rehearse(
    project: &Project,
    target: &Target,
    directory: &Directory,
    session: &mut dyn Session,
    pending: &[&Migration],
    out: &Output,
) -> Outcome {
    if target.environment.protected && !project.shared.yes {
        return Err(Failure::usage(
            Diagnostic::error(Code("E011"), "this environment is protected")
                .note("a rehearsal runs on the target itself and takes its locks, for at most 2 s each, before it rolls back")
                .state("nothing was changed")
                .command("kilter dry-run")
                .command("kilter dry-run --rehearse --yes"),
        ));
    }
    let mut progress = Progress::new(out);
    let interrupted = || project.interrupt.is_triggered();
    let options = super::migrate::options(target, 60, &interrupted);
    let result = kilter_migrate::rehearse(session, directory, &options, &mut progress);
    drop(progress);
    let report = result.map_err(super::failed)?;
    let mut notes = report.notes.clone();
    notes
        .extend(report.untried.iter().map(|u| format!("{} step {}: {}", u.version, u.n, u.reason)));
    for note in &notes {
        out.line(out.style(Style::Dim, &format!("not tried: {note}")));
    }
    out.line(out.style(
        Style::Good,
        &format!("rehearsed {} on the target and rolled back", count(pending.len())),
    ));
    Ok(done("rehearse", pending, Vec::new(), &notes, out))
}

fn is_pending(state: State) -> bool {
    matches!(state, State::Pending | State::OutOfOrder | State::Failed | State::InDoubt)
}

fn count(n: usize) -> String {
    if n == 1 { "1 migration".to_owned() } else { format!("{n} migrations") }
}

fn done(
    level: &str,
    pending: &[&Migration],
    changes: Vec<Change>,
    notes: &[String],
    out: &Output,
) -> Exit {
    if out.format == Format::Text {
        return Exit::Clean;
    }
    let value = json!({
        "level": level,
        "pending": pending.iter().map(|m| json!({"version": m.version.to_string(), "name": m.name})).collect::<Vec<_>>(),
        "changes": changes,
        "not_tried": notes,
    });
    let payload: Map<String, Value> = value.as_object().cloned().unwrap_or_default();
    out.finish(Exit::Clean, &[], payload)
}
