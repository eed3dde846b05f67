//! `kilter status`: what is applied, what is pending, what is wrong.

use super::Output;
use crate::args::StatusArgs;
use crate::exit::{Exit, Outcome};
use crate::output::Style;
use crate::project::{Intent, Project};
use kilter_migrate::{State, Status};
use serde_json::json;

/// Prints one line for each migration, then findings, then a closing line. Never writes.
pub fn run(args: &StatusArgs, project: &Project, out: &Output) -> Outcome {
    let target = project.target()?;
    let (directory, broken) = project.directory(target.url.dialect());
    let mut session = project.connect(&target, Intent::Read)?;
    let status = kilter_migrate::status(session.as_mut(), &directory).map_err(super::failed)?;
    // The directory's errors are among the status's own findings.
    let mut findings: Vec<_> =
        broken.into_iter().filter(|d| d.severity == kilter_diag::Severity::Warning).collect();
    findings.extend(status.findings.iter().cloned());
    let environment = target.name.as_deref().map_or(String::new(), |n| format!(" ({n})"));
    out.line(format!("{}{environment}", out.style(Style::Bold, &target.url.to_string())));
    lines(&status, out);
    let pending = status.rows.iter().filter(|r| r.state == State::Pending).count();
    let applied = status.rows.iter().filter(|r| r.state == State::Applied).count();
    let unfinished = status.rows.iter().filter(|r| is_unfinished(r.state)).count();
    let exit = if kilter_diag::has_errors(&findings) {
        Exit::History
    } else if unfinished > 0 || (args.exit_code && pending > 0) {
        Exit::Findings
    } else {
        Exit::Clean
    };
    let payload = json!({
        "database": target.url.to_string(),
        "environment": target.name,
        "applied": applied,
        "pending": pending,
        "migrations": status.rows.iter().map(|r| json!({
            "version": r.version.to_string(), "name": r.name, "state": word(r.state),
            "applied_at": r.applied_at, "note": r.note,
        })).collect::<Vec<_>>(),
    });
    out.finish(exit, &findings, payload.as_object().cloned().unwrap_or_default());
    if unfinished > 0 {
        let text = format!("{unfinished} begun and not finished");
        out.line(format!(
            "{applied} applied, {pending} pending, {}: `kilter migrate` goes on from there",
            out.style(Style::Bad, &text)
        ));
    } else {
        out.line(closing(applied, pending, out));
    }
    Ok(exit)
}

fn lines(status: &Status, out: &Output) {
    let width = status.rows.iter().map(|r| r.name.len()).max().unwrap_or(0);
    for row in &status.rows {
        let style = match row.state {
            State::Applied => Style::Good,
            State::Pending => Style::Notice,
            _ => Style::Bad,
        };
        let word = out.style(style, &format!("{:<12}", word(row.state)));
        let mut line = format!("  {word} {}  {:width$}", row.version, row.name);
        if let Some(at) = &row.applied_at {
            line.push_str("  ");
            line.push_str(&out.style(Style::Dim, at));
        }
        if let Some(note) = &row.note {
            line.push_str("  ");
            line.push_str(note);
        }
        out.line(line.trim_end());
    }
}

/// The word for people and programs.
fn word(state: State) -> &'static str {
    match state {
        State::Pending => "pending",
        State::OutOfOrder => "out of order",
        State::Running => "running",
        State::Applied => "applied",
        State::Failed => "failed",
        State::InDoubt => "in doubt",
        State::RollingBack => "rolling back",
        State::Missing => "missing",
        State::Edited => "edited",
    }
}

/// Whether a run began it and did not end it.
pub(super) fn is_unfinished(state: State) -> bool {
    matches!(state, State::Failed | State::InDoubt | State::RollingBack | State::Running)
}

fn closing(applied: usize, pending: usize, out: &Output) -> String {
    match (applied, pending) {
        (0, 0) => "no migrations yet: `kilter new NAME` writes the first".to_owned(),
        (a, 0) => out.style(Style::Good, &format!("up to date: {a} applied, none pending")),
        (a, p) => format!(
            "{a} applied, {}: `kilter dry-run` tries them, `kilter migrate` applies them",
            out.style(Style::Notice, &format!("{p} pending"))
        ),
    }
}
