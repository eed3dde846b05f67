//! A step of an SQL file that is carried out in batches.

use super::Runner;
use super::errors::{self, Stop};
use super::steps::Group;
use super::task::{Entered, Flow, Task};
use crate::backfill::{self, Backfill, Pace, Place, Turn, Work};
use crate::codes;
use crate::directory::Direction;
use crate::history::{EntryState, StepRecord, StepState};
use crate::report::{Event, Exit};
use crate::script::{Script, Step};
use kilter_diag::Diagnostic;
use kilter_dialect::{DbError, DbErrorKind, StepMode};
use std::time::Instant;

/// How far a backfill has come, for people.
#[derive(Default)]
struct Far {
    total: u64,
    upto: Option<String>,
}

impl Runner<'_, '_> {
    /// Runs the one step of a group batch by batch.
    pub(super) fn in_batches(
        &mut self,
        task: &mut Task<'_>,
        script: &Script,
        group: &Group<'_>,
        last: bool,
    ) -> Result<Flow, Stop> {
        let Some(step) = group.steps.first() else { return Ok(Flow::On) };
        let Some(backfill) = &step.backfill else { return Ok(Flow::On) };
        if let Some(flow) = self.skipped(task, script, step, last)? {
            return Ok(flow);
        }
        let refused = |e: DbError| bad_key(step, &e);
        let key = backfill.key_in(self.schema()?).map_err(refused)?;
        let work = Work { table: &backfill.table, key: &key, sql: &step.statement.text };
        let (version, of) = (task.migration.version, script.steps.len());
        let sql = step.statement.text.clone();
        self.tell(&Event::StepStarted { version, n: step.n, of, sql, mode: StepMode::Solo });
        self.all_batches(task, script, step, (backfill, &work), last)
    }

    fn all_batches(
        &mut self,
        task: &mut Task<'_>,
        script: &Script,
        step: &Step,
        (wanted, work): (&Backfill, &Work<'_>),
        last: bool,
    ) -> Result<Flow, Stop> {
        let begun = Instant::now();
        let (version, n) = (task.migration.version, step.n);
        let mut pace = Pace::new(wanted.batch);
        let mut far = Far::default();
        loop {
            self.stop_between(task, script)?;
            let since = Instant::now();
            match self.one_batch(task, script, step, work, pace.size, last)? {
                Ok((Flow::On, Turn::More { total, upto })) => {
                    pace.took(since.elapsed());
                    let what = work.table.to_owned();
                    self.tell(&Event::Progress { version, n, what, done: total, total: None });
                    far = Far { total, upto: Some(upto) };
                    let stops = || self.options.interrupted.is_some_and(|asked| asked());
                    backfill::rest(wanted.pause, &stops);
                }
                Ok((Flow::On, turn)) => {
                    let rows = if let Turn::Last { total } = turn { total } else { far.total };
                    task.ran += 1;
                    task.behind.insert(n);
                    self.tell(&Event::StepDone { version, n, took: begun.elapsed(), rows });
                    return Ok(Flow::On);
                }
                Ok((over, _)) => return Ok(over),
                Err(e) if e.kind == DbErrorKind::LockTimeout && pace.refused() => {
                    self.pause(task, script, (n, 1), &e)?;
                }
                Err(e) => return Err(self.batch_failed(task, script, step, &far, &e)),
            }
        }
    }

    /// Whether the step is done, or a guard skips it before its first batch.
    fn skipped(
        &mut self,
        task: &mut Task<'_>,
        script: &Script,
        step: &Step,
        last: bool,
    ) -> Result<Option<Flow>, Stop> {
        let rows = match self.look(task)? {
            Entered::At(_, rows) => rows,
            Entered::Over(run_id) => return Ok(Some(Flow::Over(run_id))),
        };
        task.learn(&rows);
        if task.behind.contains(&step.n) {
            return self.keep(task, script, last, |_, _, _| Ok(())).map(Some);
        }
        let begun = rows.iter().any(|r| r.n == step.n && r.state == StepState::Partial);
        if begun || self.passes_guards(task, script, step)? {
            return Ok(None);
        }
        let skipped = StepRecord::plain(step.n, step.checksum.as_str(), StepState::Skipped);
        let flow =
            self.keep(task, script, last, |run, task, seq| run.record(task, seq, &skipped))?;
        task.skipped += 1;
        task.behind.insert(step.n);
        Ok(Some(flow))
    }

    /// One batch in one transaction with its record. The inner error is the batch's own.
    #[allow(clippy::type_complexity)]
    fn one_batch(
        &mut self,
        task: &mut Task<'_>,
        script: &Script,
        step: &Step,
        work: &Work<'_>,
        size: usize,
        last: bool,
    ) -> Result<Result<(Flow, Turn), DbError>, Stop> {
        self.begin()?;
        let seq = match self.enter(task, Some(script)) {
            Ok(Entered::At(seq, _)) => seq,
            Ok(Entered::Over(run_id)) => {
                self.undo();
                return Ok(Ok((Flow::Over(run_id), Turn::Done)));
            }
            Err(stop) => {
                self.undo();
                return Err(stop);
            }
        };
        let place = Place {
            store: &self.store,
            backend: self.backend,
            at: (seq, task.migration.version, task.direction),
            run_id: &self.report.run_id,
            n: step.n,
            sum: step.checksum.as_str(),
        };
        let turned = backfill::turn(self.session, &place, work, size).and_then(|turn| {
            let over = !matches!(turn, Turn::More { .. });
            self.close(task, seq, last && over)?;
            self.session.execute("COMMIT")?;
            Ok(turn)
        });
        match turned {
            Ok(turn) => {
                task.entered = true;
                Ok(Ok((Flow::On, turn)))
            }
            Err(e) => {
                if e.kind != DbErrorKind::Lost {
                    self.undo();
                }
                Ok(Err(e))
            }
        }
    }

    fn batch_failed(
        &mut self,
        task: &Task<'_>,
        script: &Script,
        step: &Step,
        far: &Far,
        error: &DbError,
    ) -> Stop {
        let (n, of) = (step.n, script.steps.len());
        let place = match &far.upto {
            Some(key) => format!("{} rows up to key {key} are done and stay", far.total),
            None => "no row was changed by this run".to_owned(),
        };
        let code = match error.kind {
            DbErrorKind::LockTimeout => codes::LOCK_TIMEOUT,
            DbErrorKind::Interrupted => codes::INTERRUPTED,
            DbErrorKind::Lost => codes::IN_DOUBT,
            _ => codes::BACKFILL,
        };
        let what = format!("a batch of step {n} of {of} failed");
        let mut report = errors::with_server(Diagnostic::error(code, what), error)
            .at(step.span.clone(), "")
            .state(format!("{place}; the next run goes on from there"))
            .command("kilter status")
            .command("kilter migrate");
        if error.kind != DbErrorKind::Lost
            && task.entered
            && let Err(e) = self.record_batch_failure(task, n, error)
        {
            report = report.note(format!("the failure could not be recorded: {e}"));
        }
        let exit = match error.kind {
            DbErrorKind::Interrupted => Exit::Interrupted,
            DbErrorKind::ReadOnly => Exit::Usage,
            _ => Exit::Failed,
        };
        Stop::new(exit, report)
    }

    /// Records that a batch failed, and keeps the place that was come to.
    fn record_batch_failure(
        &mut self,
        task: &Task<'_>,
        n: usize,
        error: &DbError,
    ) -> Result<(), DbError> {
        let Some(entry) = self.store.live(self.session, task.migration.version)? else {
            return Ok(());
        };
        self.session.execute(self.backend.begin())?;
        let at = (entry.seq, task.direction, n);
        let why = Some(error.to_string());
        self.store.finish(self.session, at, StepState::Partial, why)?;
        if task.direction == Direction::Up {
            let run_id = &self.report.run_id;
            self.store.set_state(self.session, entry.seq, EntryState::Failed, run_id)?;
        }
        self.session.execute("COMMIT")?;
        Ok(())
    }
}

fn bad_key(step: &Step, error: &DbError) -> Stop {
    let report = Diagnostic::error(codes::BACKFILL, error.to_string())
        .at(step.span.clone(), "")
        .state("the steps before it stand; no row was changed by this one")
        .command("kilter status");
    Stop::new(Exit::Failed, report)
}
