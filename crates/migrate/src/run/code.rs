//! Running migrations written as code.
//!
//! Where DDL can be rolled back they run in one transaction with their record. On MySQL their
//! intent is recorded first: a run that broke off is run again if the schema is unchanged, and
//! left to a person if it is not, because what the code had still to do is not known.

use super::Runner;
use super::errors::{self, Stop};
use super::intent::{Intent, neither};
use super::task::{Entered, Flow, Task};
use crate::codes;
use crate::directory::Direction;
use crate::history::{EntryState, StepRecord, StepState};
use crate::portrait::{self, Scope};
use crate::registry::{CodeMigration, Context, MigrationError, MigrationFn};
use crate::report::{Event, Exit};
use kilter_diag::Diagnostic;
use kilter_dialect::{DbError, DbErrorKind, StepMode};
use std::time::Instant;

/// What stands in the history as the sum of a migration written as code.
const SUM: &str = "code";

impl Runner<'_, '_> {
    /// Runs a migration written as code.
    pub(super) fn run_code(
        &mut self,
        task: &mut Task<'_>,
        code: &CodeMigration,
    ) -> Result<Flow, Stop> {
        let act = match task.direction {
            Direction::Up => code.up,
            Direction::Down => match code.down {
                Some(down) => down,
                None => return Ok(Flow::On),
            },
        };
        self.assert_locked()?;
        if !self.backend.transactional_ddl()
            && let Flow::Over(run_id) = self.write_code_intent(task)?
        {
            return Ok(Flow::Over(run_id));
        }
        self.begin()?;
        match self.inside_code(task, code, act) {
            Ok(Flow::On) => {}
            Ok(over) => {
                self.undo();
                return Ok(over);
            }
            Err((stop, lost)) => {
                if !lost {
                    self.undo();
                    self.record_code_failure(task, &stop);
                }
                return Err(stop);
            }
        }
        self.commit_code(task)?;
        task.ran += 1;
        self.schema = None;
        Ok(Flow::On)
    }

    fn commit_code(&mut self, task: &Task<'_>) -> Result<(), Stop> {
        let Err(e) = self.session.execute("COMMIT") else { return Ok(()) };
        let label = task.migration.label();
        if e.kind == DbErrorKind::Lost {
            let report = errors::commit_in_doubt(&label, &self.report.run_id, &e);
            return Err(Stop::new(Exit::InDoubt, report));
        }
        self.undo();
        let report =
            Diagnostic::error(codes::STATEMENT_FAILED, format!("{label} could not be committed"));
        Err(Stop::new(Exit::Failed, errors::with_server(report, &e).command("kilter status")))
    }

    /// The inside of the transaction. The error says whether the connection is gone.
    fn inside_code(
        &mut self,
        task: &Task<'_>,
        code: &CodeMigration,
        act: MigrationFn,
    ) -> Result<Flow, (Stop, bool)> {
        let intact = |stop: Stop| (stop, false);
        let seq = match self.enter(task, None).map_err(intact)? {
            Entered::At(seq, _) => seq,
            Entered::Over(run_id) => return Ok(Flow::Over(run_id)),
        };
        let version = task.migration.version;
        let sql = format!("code: {}", code.name);
        self.tell(&Event::StepStarted { version, n: 1, of: 1, sql, mode: StepMode::Tx });
        let since = Instant::now();
        if let Err(e) = act(&mut Context::new(self.session)) {
            let lost = matches!(&e, MigrationError::Database(e) if e.kind == DbErrorKind::Lost);
            return Err((self.code_failed(task, &e), lost));
        }
        self.tell(&Event::StepDone { version, n: 1, took: since.elapsed(), rows: 0 });
        let done = StepRecord::plain(1, SUM, StepState::Done);
        self.record(task, seq, &done)
            .and_then(|()| self.close(task, seq, true))
            .map_err(|e| (e.clone().into(), e.kind == DbErrorKind::Lost))?;
        Ok(Flow::On)
    }

    /// Records that the code is about to run, after finding out what became of an earlier try.
    fn write_code_intent(&mut self, task: &mut Task<'_>) -> Result<Flow, Stop> {
        self.schema = None;
        if let Some(entry) = self.store.live(self.session, task.migration.version)? {
            let rows = self.store.steps(self.session, entry.seq, task.direction)?;
            if let Some(row) = rows.iter().find(|r| r.state == StepState::Started) {
                let intent = Intent::read(row);
                if !intent.is_before(self.schema()?) {
                    let what = format!(
                        "{} (code) was begun by run {} ({}) and did not finish",
                        task.migration.label(),
                        row.run_id,
                        row.started_at
                    );
                    let now = portrait::lines(self.schema()?, &Scope::All);
                    let state = "what it changed so far stands".to_owned();
                    let report = neither(what, None, &intent, &now, state);
                    return Err(Stop::new(Exit::InDoubt, report));
                }
            }
        }
        let intent = Intent::unknown(self.schema()?);
        self.begin()?;
        let written = self.enter(task, None).and_then(|entered| match entered {
            Entered::Over(run_id) => Ok(Flow::Over(run_id)),
            Entered::At(seq, _) => {
                self.record(task, seq, &intent.record_of(1, SUM))?;
                self.close(task, seq, false)?;
                Ok(Flow::On)
            }
        });
        match written {
            Ok(Flow::On) => {
                self.session.execute("COMMIT")?;
                task.entered = true;
                Ok(Flow::On)
            }
            other => {
                self.undo();
                other
            }
        }
    }

    fn code_failed(&self, task: &Task<'_>, error: &MigrationError) -> Stop {
        let label = task.migration.label();
        let (exit, code) = match error {
            MigrationError::Database(e) => match e.kind {
                DbErrorKind::Lost => (Exit::Failed, codes::IN_DOUBT),
                DbErrorKind::LockTimeout => (Exit::Failed, codes::LOCK_TIMEOUT),
                DbErrorKind::Interrupted => (Exit::Interrupted, codes::INTERRUPTED),
                _ => (Exit::Failed, codes::STATEMENT_FAILED),
            },
            MigrationError::Other(_) => (Exit::Failed, codes::STATEMENT_FAILED),
        };
        let mut report = Diagnostic::error(code, format!("{label} (code) failed: {error}"));
        if let MigrationError::Database(e) = error {
            for (word, text) in [("detail", &e.detail), ("hint", &e.hint)] {
                if let Some(text) = text {
                    report = report.note(format!("{word}: {text}"));
                }
            }
        }
        let state = if self.backend.transactional_ddl() {
            format!("nothing of {label} was changed")
        } else {
            "rows it changed are rolled back; tables it changed stay changed".to_owned()
        };
        Stop::new(exit, report.state(state).command("kilter status").command("kilter migrate"))
    }

    /// Marks a failed try where its intent is in the history, so that the next one runs anew.
    fn record_code_failure(&mut self, task: &Task<'_>, stop: &Stop) {
        if !task.entered {
            return;
        }
        let why = stop.0.1.first().map(|d| d.message.clone());
        let write = || -> Result<(), DbError> {
            let Some(entry) = self.store.live(self.session, task.migration.version)? else {
                return Ok(());
            };
            let at = (entry.seq, task.direction, 1);
            self.store.finish(self.session, at, StepState::Failed, why)?;
            if task.direction == Direction::Up {
                let run_id = &self.report.run_id;
                self.store.set_state(self.session, entry.seq, EntryState::Failed, run_id)?;
            }
            Ok(())
        };
        if let Err(e) = write() {
            self.report.notes.push(format!("the failure could not be recorded: {e}"));
        }
    }
}
