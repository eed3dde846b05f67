//! What a database has and what it lacks, read without changing anything.

use crate::backend::backend;
use crate::check::{Checked, check};
use crate::history::{Entry, EntryState, StepRow, StepState, Store};
use crate::run::errors;
use crate::version::Version;
use crate::{Directory, Failure, Migration, OutOfOrder};
use kilter_diag::Diagnostic;
use kilter_dialect::{DbError, Session};
use std::time::Duration;

/// The state of a database against a directory.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Status {
    /// One row for each migration of the directory or the history, by version.
    pub rows: Vec<StatusRow>,
    /// What is wrong; empty when `migrate` would run.
    pub findings: Vec<Diagnostic>,
}

/// One migration's state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatusRow {
    /// Its version.
    pub version: Version,
    /// Its name.
    pub name: String,
    /// Its state.
    pub state: State,
    /// When it was applied: a UTC timestamp by the database's clock.
    pub applied_at: Option<String>,
    /// How long it took.
    pub took: Option<Duration>,
    /// What else there is to say: `step 3 of 5 failed`, `out of order`.
    pub note: Option<String>,
}

/// The states of a migration against a history.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Not applied.
    Pending,
    /// Not applied, and older than one that is.
    OutOfOrder,
    /// Being applied by a run that is at work now.
    Running,
    /// Applied.
    Applied,
    /// A step failed; the steps before it stand. `migrate` goes on from there.
    Failed,
    /// A run broke off in the middle. `migrate` finds out how far it came.
    InDoubt,
    /// A rollback was begun and not finished.
    RollingBack,
    /// Applied, and its file is gone.
    Missing,
    /// Applied, and its file was edited since.
    Edited,
}

/// Compares a database with a directory. Nothing is written; the history tables need not exist.
///
/// # Errors
/// When the database cannot be read.
pub fn status(session: &mut dyn Session, directory: &Directory) -> Result<Status, Failure> {
    read(session, directory).map_err(|e| errors::unreachable(&e))
}

fn read(session: &mut dyn Session, directory: &Directory) -> Result<Status, DbError> {
    let store = Store::open(session)?;
    let checked = check(session, &store, directory, OutOfOrder::Refuse)?;
    let unfinished = checked.live.values().any(|e| e.state != EntryState::Applied);
    let at_work = unfinished && {
        let backend = backend(session.dialect());
        backend.holder(session, &store.home)?.is_some()
    };
    let mut rows = Vec::new();
    for migration in &directory.migrations {
        rows.push(row(migration.version, &migration.name, &checked, at_work, Some(migration)));
    }
    for entry in checked.live.values().filter(|e| directory.find(e.version).is_none()) {
        let mut row = row(entry.version, &entry.name, &checked, at_work, None);
        row.state = State::Missing;
        rows.push(row);
    }
    rows.sort_by_key(|r| r.version);
    let mut findings = directory.errors.clone();
    findings.extend(checked.findings);
    Ok(Status { rows, findings })
}

fn row(
    version: Version,
    name: &str,
    checked: &Checked,
    at_work: bool,
    migration: Option<&Migration>,
) -> StatusRow {
    let mut out = StatusRow {
        version,
        name: name.to_owned(),
        state: State::Pending,
        applied_at: None,
        took: None,
        note: None,
    };
    let Some(entry) = checked.live.get(&version) else {
        if checked.out_of_order.contains(&version) {
            out.state = State::OutOfOrder;
            out.note = Some("older than what is applied".to_owned());
        }
        return out;
    };
    out.applied_at.clone_from(&entry.finished_at);
    out.took = took(entry);
    out.state = match entry.state {
        EntryState::Applied if checked.edited.contains(&version) => State::Edited,
        EntryState::Applied | EntryState::RolledBack => State::Applied,
        EntryState::Running if at_work => State::Running,
        EntryState::Running => State::InDoubt,
        EntryState::Failed => State::Failed,
        EntryState::RollingBack => State::RollingBack,
    };
    if let Some(steps) = checked.steps.get(&version) {
        let of = migration.and_then(|m| m.up.script()).map(|s| s.steps.len());
        out.note = Some(progress(steps, of, entry.state));
    }
    out
}

/// `2 of 5 steps done; step 3 failed: …`.
fn progress(steps: &[StepRow], of: Option<usize>, state: EntryState) -> String {
    let done = steps.iter().filter(|s| s.state.is_behind_us()).count();
    let mut out = match of {
        Some(of) if state != EntryState::RollingBack => format!("{done} of {of} steps done"),
        _ => format!("{done} steps done"),
    };
    for step in steps {
        match (step.state, &step.error) {
            (StepState::Failed, Some(error)) => {
                out.push_str(&format!("; step {} failed: {error}", step.n));
            }
            (StepState::Partial, error) => {
                let rows = crate::backfill::total(step);
                out.push_str(&format!("; step {} has changed {rows} rows so far", step.n));
                if let Some(error) = error {
                    out.push_str(&format!(" and failed: {error}"));
                }
            }
            (StepState::Started, _) => out.push_str(&format!("; step {} was begun", step.n)),
            _ => {}
        }
    }
    out
}

fn took(entry: &Entry) -> Option<Duration> {
    let parse = |text: &str| text.parse::<jiff::Timestamp>().ok();
    let from = parse(&entry.started_at)?;
    let to = parse(entry.finished_at.as_deref()?)?;
    Duration::try_from(to.duration_since(from)).ok()
}
