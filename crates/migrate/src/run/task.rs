//! One migration under way in one direction: its place in the history, and running its groups.

use super::Runner;
use super::errors::{self, Stop};
use super::rebuild::Watch;
use super::steps::{Conduct, groups, numbers};
use crate::checksum::Checksum;
use crate::directory::{Body, Direction, Migration, kept_text};
use crate::history::{EntryState, NewEntry, StepRecord, StepRow, StepState};
use crate::report::{Done, Event, Exit};
use crate::script::{Script, Step, StepSort};
use crate::{check, codes};
use kilter_diag::Diagnostic;
use kilter_dialect::{DbError, DbErrorKind};
use std::collections::BTreeSet;
use std::time::{Duration, Instant};

/// A migration under way.
pub(super) struct Task<'m> {
    pub migration: &'m Migration,
    pub direction: Direction,
    since: Instant,
    pub ran: usize,
    pub skipped: usize,
    pub recovered: usize,
    /// Whether the history is known to have an entry for it.
    pub entered: bool,
    /// Steps known to be done and committed.
    pub behind: BTreeSet<usize>,
}

/// How a piece of work ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Flow {
    /// Well.
    On,
    /// Another run had done the whole migration: that run's id.
    Over(String),
}

/// What went wrong inside a transaction.
pub(super) enum Trouble {
    /// A statement of the migration failed: the step's number.
    Step(usize, Box<DbError>),
    /// The transaction could not be committed.
    Commit(Box<DbError>),
    /// Something else.
    Stop(Stop),
}

impl From<Stop> for Trouble {
    fn from(stop: Stop) -> Self {
        Self::Stop(stop)
    }
}

impl From<DbError> for Trouble {
    fn from(error: DbError) -> Self {
        Self::Stop(error.into())
    }
}

/// A migration's place in the history, as found inside a transaction.
pub(super) enum Entered {
    /// Its entry, and the steps recorded there.
    At(i64, Vec<StepRow>),
    /// Another run has done all of it.
    Over(String),
}

impl<'m> Task<'m> {
    pub fn new(migration: &'m Migration, direction: Direction) -> Self {
        Self {
            migration,
            direction,
            since: Instant::now(),
            ran: 0,
            skipped: 0,
            recovered: 0,
            entered: false,
            behind: BTreeSet::new(),
        }
    }

    pub fn done(&self) -> Done {
        Done {
            version: self.migration.version,
            name: self.migration.name.clone(),
            direction: self.direction,
            took: self.since.elapsed(),
            ran: self.ran,
            skipped: self.skipped,
            recovered: self.recovered,
        }
    }

    /// Takes over what the history says of earlier runs.
    pub fn learn(&mut self, rows: &[StepRow]) {
        self.behind.extend(rows.iter().filter(|r| r.state.is_behind_us()).map(|r| r.n));
    }

    /// What stands after a failure that left the work since the last commit undone.
    pub fn standing(&self, failed: Option<usize>, of: usize) -> String {
        let label = self.migration.label();
        if self.behind.is_empty() {
            return format!("nothing of {label} was changed");
        }
        let behind: Vec<usize> = self.behind.iter().copied().collect();
        let next = (1..=of).find(|n| !self.behind.contains(n)).unwrap_or(of);
        let failed = match failed {
            Some(n) if n == next => format!("step {n} failed and changed nothing; "),
            Some(n) => format!(
                "step {n} failed, and {} with it was rolled back; ",
                numbers(&(next..n).collect::<Vec<_>>())
            ),
            None => String::new(),
        };
        let verb = if behind.len() == 1 { "stands" } else { "stand" };
        format!(
            "{} of {of} {verb}; {failed}the next run continues at step {next}",
            numbers(&behind)
        )
    }
}

impl Runner<'_, '_> {
    /// Runs an SQL file from where it is.
    pub(super) fn run_script(
        &mut self,
        task: &mut Task<'_>,
        script: &Script,
    ) -> Result<Flow, Stop> {
        let groups = groups(self.backend, self.engine, script);
        for (at, group) in groups.iter().enumerate() {
            let last = at + 1 == groups.len();
            let flow = match group.conduct {
                Conduct::Shared | Conduct::Own => self.transaction(task, script, group.steps, last),
                Conduct::Intent | Conduct::IntentInTransaction => {
                    self.with_intent(task, script, group, last)
                }
                Conduct::Batches => self.in_batches(task, script, group, last),
            }?;
            if let Flow::Over(run_id) = flow {
                return Ok(Flow::Over(run_id));
            }
        }
        // What a file was allowed to set must not reach the next one.
        if script.steps.iter().any(|s| s.sort == StepSort::Session) {
            for sql in self.settings.clone() {
                self.session.execute(&sql)?;
            }
            self.prepare()?;
        }
        Ok(Flow::On)
    }

    /// Runs steps in one transaction together with their records, again after lock timeouts.
    fn transaction(
        &mut self,
        task: &mut Task<'_>,
        script: &Script,
        steps: &[Step],
        last: bool,
    ) -> Result<Flow, Stop> {
        let mut attempt = 1;
        loop {
            let (n, error) = match self.try_transaction(task, script, steps, last) {
                Ok(flow) => return Ok(flow),
                Err(Trouble::Stop(stop)) => return Err(stop),
                Err(Trouble::Commit(e)) if e.kind == DbErrorKind::Lost => {
                    let label = task.migration.label();
                    let report = errors::commit_in_doubt(&label, &self.report.run_id, &e);
                    return Err(Stop::new(Exit::InDoubt, report));
                }
                Err(Trouble::Commit(error)) => (None, error),
                Err(Trouble::Step(n, error)) => (Some(n), error),
            };
            if error.kind != DbErrorKind::LockTimeout || attempt >= self.options.lock_attempts {
                return Err(self.failed(task, script, n, &error));
            }
            let n = n.or(steps.last().map(|s| s.n)).unwrap_or(0);
            self.pause(task, script, (n, attempt), &error)?;
            attempt += 1;
        }
    }

    /// Waits before another attempt: half a second, doubling, at most half a minute.
    pub(super) fn pause(
        &mut self,
        task: &Task<'_>,
        script: &Script,
        (n, attempt): (usize, u32),
        error: &DbError,
    ) -> Result<(), Stop> {
        let version = task.migration.version;
        self.tell(&Event::Retrying { version, n, attempt, why: error.to_string() });
        let pause = Duration::from_millis(500 << attempt.saturating_sub(1).min(6));
        let until = Instant::now() + pause.min(Duration::from_secs(30));
        while Instant::now() < until {
            self.stop_when_asked(task, script)?;
            std::thread::sleep(Duration::from_millis(50));
        }
        Ok(())
    }

    fn try_transaction(
        &mut self,
        task: &mut Task<'_>,
        script: &Script,
        steps: &[Step],
        last: bool,
    ) -> Result<Flow, Trouble> {
        let foreign_keys = self.foreign_keys_off(script)?;
        let out = self.begin_and_commit(task, script, steps, last);
        self.foreign_keys_back(foreign_keys, &out)?;
        out
    }

    fn begin_and_commit(
        &mut self,
        task: &mut Task<'_>,
        script: &Script,
        steps: &[Step],
        last: bool,
    ) -> Result<Flow, Trouble> {
        self.begin()?;
        let mut tally = Tally::default();
        match self.inside(task, script, steps, last, &mut tally) {
            Ok(Flow::On) => {}
            Ok(over) => {
                self.undo();
                return Ok(over);
            }
            Err(trouble) => {
                self.undo();
                return Err(trouble);
            }
        }
        if let Err(error) = self.session.execute("COMMIT") {
            if error.kind != DbErrorKind::Lost {
                self.undo();
            }
            return Err(Trouble::Commit(Box::new(error)));
        }
        task.entered = true;
        task.ran += tally.ran;
        task.skipped += tally.skipped;
        task.behind.extend(tally.behind);
        Ok(Flow::On)
    }

    /// The inside of a transaction: the place in the history, the steps, their records.
    fn inside(
        &mut self,
        task: &mut Task<'_>,
        script: &Script,
        steps: &[Step],
        last: bool,
        tally: &mut Tally,
    ) -> Result<Flow, Trouble> {
        let (seq, rows) = match self.enter(task, Some(script))? {
            Entered::At(seq, rows) => (seq, rows),
            Entered::Over(run_id) => return Ok(Flow::Over(run_id)),
        };
        task.learn(&rows);
        let before = self.before_rebuilds(script)?;
        let mut watch: Option<Watch> = None;
        for step in steps.iter().filter(|s| !task.behind.contains(&s.n)) {
            self.stop_between(task, script)?;
            if let Some(table) = &step.rebuild {
                watch = Some(self.watch(table)?);
            }
            let state = match self.run_step(task, script, step)? {
                true => {
                    tally.ran += 1;
                    StepState::Done
                }
                false => {
                    tally.skipped += 1;
                    StepState::Skipped
                }
            };
            tally.behind.push(step.n);
            let record = StepRecord::plain(step.n, step.checksum.as_str(), state);
            if rows.iter().any(|row| row.n == step.n) {
                self.record(task, seq, &record)?;
            } else {
                let at = (seq, task.migration.version, task.direction);
                self.store.record(self.session, at, &self.report.run_id, &record)?;
            }
            if let Some(watch) = watch.take_if(|w| w.ends_with(step)) {
                self.verify(&watch)?;
            }
        }
        if let Some(watch) = watch {
            self.verify(&watch)?;
        }
        self.after_rebuilds(script, before)?;
        self.close(task, seq, last)?;
        Ok(Flow::On)
    }

    /// Stops between two steps when asked to, or when the lock is gone.
    pub(super) fn stop_between(&mut self, task: &Task<'_>, script: &Script) -> Result<(), Stop> {
        self.assert_locked()?;
        self.stop_when_asked(task, script)
    }

    fn stop_when_asked(&self, task: &Task<'_>, script: &Script) -> Result<(), Stop> {
        if !self.options.is_interrupted() {
            return Ok(());
        }
        let state = task.standing(None, script.steps.len());
        Err(Stop::new(Exit::Interrupted, errors::interrupted(&state)))
    }

    /// Finds or makes the migration's entry. Runs inside a transaction.
    pub(super) fn enter(
        &mut self,
        task: &Task<'_>,
        script: Option<&Script>,
    ) -> Result<Entered, Stop> {
        let migration = task.migration;
        let live = self.store.live(self.session, migration.version)?;
        let sum = migration.up.checksum();
        match (task.direction, live) {
            (Direction::Up, None) => Ok(Entered::At(self.add(migration, &sum)?, Vec::new())),
            (Direction::Down, None) => Ok(Entered::Over(String::new())),
            (Direction::Up, Some(entry)) => match entry.state {
                EntryState::Running | EntryState::Failed => {
                    let rows = self.store.steps(self.session, entry.seq, Direction::Up)?;
                    if let Some(problem) = check::edited_steps(migration, &entry, &rows) {
                        return Err(Stop::new(Exit::History, problem));
                    }
                    if entry.sum != sum.as_str() {
                        let text = kept_text(&migration.up);
                        self.store.set_text(self.session, &entry, sum.as_str(), text)?;
                    }
                    let run_id = &self.report.run_id;
                    if entry.state != EntryState::Running || entry.run_id != *run_id {
                        let (seq, state) = (entry.seq, EntryState::Running);
                        self.store.set_state(self.session, seq, state, run_id)?;
                    }
                    Ok(Entered::At(entry.seq, rows))
                }
                _ => Ok(Entered::Over(entry.run_id)),
            },
            (Direction::Down, Some(entry)) => {
                let rows = self.store.steps(self.session, entry.seq, Direction::Down)?;
                let edited = script.and_then(|s| edited_down(migration, s, &rows));
                match edited {
                    Some(problem) => Err(Stop::new(Exit::History, problem)),
                    None => Ok(Entered::At(entry.seq, rows)),
                }
            }
        }
    }

    fn add(&mut self, migration: &Migration, sum: &Checksum) -> Result<i64, Stop> {
        let new = NewEntry {
            version: migration.version,
            name: &migration.name,
            sum: sum.as_str(),
            kind: match migration.up {
                Body::Sql(_) => "sql",
                Body::Code(_) => "code",
            },
            up_sql: kept_text(&migration.up),
            run_id: &self.report.run_id,
            environment: self.options.environment.as_deref(),
            protected: self.options.protected,
            skipped_validation: self.options.skipped_validation,
            tool: &self.options.tool,
        };
        Ok(self.store.add(self.session, &new)?)
    }

    pub(super) fn record(
        &mut self,
        task: &Task<'_>,
        seq: i64,
        step: &StepRecord<'_>,
    ) -> Result<(), DbError> {
        let at = (seq, task.migration.version, task.direction);
        self.store.replace(self.session, at, &self.report.run_id, step)
    }

    /// Sets the entry's state at the end of a transaction of steps.
    pub(super) fn close(&mut self, task: &Task<'_>, seq: i64, last: bool) -> Result<(), DbError> {
        let state = match (task.direction, last) {
            (Direction::Up, true) => EntryState::Applied,
            (Direction::Up, false) => return Ok(()),
            (Direction::Down, true) => EntryState::RolledBack,
            (Direction::Down, false) => EntryState::RollingBack,
        };
        self.store.set_state(self.session, seq, state, &self.report.run_id)
    }

    /// The report for a failure, which is also put into the history where the migration already
    /// has an entry there.
    pub(super) fn failed(
        &mut self,
        task: &Task<'_>,
        script: &Script,
        n: Option<usize>,
        error: &DbError,
    ) -> Stop {
        let of = script.steps.len();
        let state = task.standing(n, of);
        let step = n.and_then(|n| script.steps.get(n - 1));
        let mut report = match step {
            Some(step) => errors::statement(script, step, error, &state),
            None => errors::with_server(
                Diagnostic::error(
                    codes::STATEMENT_FAILED,
                    format!("{} could not be committed", task.migration.label()),
                ),
                error,
            )
            .state(&state)
            .command("kilter status"),
        };
        if error.kind == DbErrorKind::LockTimeout {
            for blocker in self.backend.blockers(self.session).unwrap_or_default() {
                report = report.note(format!("may be held by {blocker}"));
            }
        }
        if task.entered && error.kind != DbErrorKind::Lost {
            let sum = step.map_or("", |s| s.checksum.as_str());
            if let Err(e) = self.record_failure(task, n, sum, error) {
                report = report.note(format!("the failure could not be recorded: {e}"));
            }
        }
        let exit = match error.kind {
            DbErrorKind::Interrupted => Exit::Interrupted,
            DbErrorKind::ReadOnly => Exit::Usage,
            _ => Exit::Failed,
        };
        Stop::new(exit, report)
    }

    /// Records in the history that a step failed.
    fn record_failure(
        &mut self,
        task: &Task<'_>,
        n: Option<usize>,
        sum: &str,
        error: &DbError,
    ) -> Result<(), DbError> {
        let Some(entry) = self.store.live(self.session, task.migration.version)? else {
            return Ok(());
        };
        self.session.execute(self.backend.begin())?;
        if let Some(n) = n {
            let mut record = StepRecord::plain(n, sum, StepState::Failed);
            record.error = Some(error.to_string());
            self.record(task, entry.seq, &record)?;
        }
        if task.direction == Direction::Up {
            let run_id = &self.report.run_id;
            self.store.set_state(self.session, entry.seq, EntryState::Failed, run_id)?;
        }
        self.session.execute("COMMIT")?;
        Ok(())
    }
}

/// What a transaction has done, counted only once it is committed.
#[derive(Default)]
struct Tally {
    ran: usize,
    skipped: usize,
    behind: Vec<usize>,
}

/// Steps of a down file that ran and were edited since.
fn edited_down(migration: &Migration, script: &Script, rows: &[StepRow]) -> Option<Diagnostic> {
    let row = rows.iter().filter(|r| r.state.is_behind_us()).find(|row| {
        script.steps.get(row.n - 1).is_none_or(|step| step.checksum.as_str() != row.sum)
    })?;
    Some(
        Diagnostic::error(
            codes::EDITED_STEP,
            format!(
                "step {} of the rollback of {} was edited after it ran",
                row.n,
                migration.label()
            ),
        )
        .state("nothing was changed by this run")
        .help("put the steps that ran back as they were; those after them may be corrected")
        .command("kilter status"),
    )
}
