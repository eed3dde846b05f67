//! Running migrations so that each runs once, whatever breaks in the middle.
//!
//! **Lock.** On PostgreSQL and MySQL a session lock on the connection that runs the DDL, polled
//! and verified. On SQLite the write lock of the file, taken by each transaction as it begins;
//! the history is read anew inside every transaction, so whoever is second finds the work done.
//!
//! **Steps that can run in a transaction** are committed together with their records in the
//! history: both are there or neither is. On PostgreSQL and SQLite neighbours share one; a
//! migration all of whose steps do is one transaction from end to end.
//!
//! **Steps that cannot** have their intent committed first (`started`, with what the touched
//! objects look like before and what they should look like afterwards), then run, then have their
//! completion committed. The next run that finds a `started` step looks at the database: as
//! planned, it is recorded as done; as before, it runs; neither, a person must look (E401).
//!
//! **Failures** say what stands. On MySQL, and for steps outside transactions, the steps before a
//! failed one stand, the file's remaining steps may be corrected, and the next run continues.
//!
//! Nothing here retries blindly: a statement is tried again only after it failed to get a lock,
//! and only where it is known to have changed nothing.

mod adopt;
mod batches;
mod code;
mod code_errors;
mod code_place;
pub(crate) mod errors;
mod intent;
mod ledger;
mod lock;
mod panics;
mod rebuild;
mod rehearse;
mod rollback;
mod sentinel;
mod step;
mod steps;
mod task;

use crate::backend::{Backend, backend};
use crate::check::{Checked, check};
use crate::codes;
use crate::directory::{Body, Direction, Migration, label};
use crate::history::{EntryState, Store};
use crate::report::{ByOther, Event, Exit};
use crate::version::Version;
use crate::{
    Directory, Failure, Observer, OutOfOrder, Report, RollbackTarget, RunOptions, Silent, Target,
};
use errors::Stop;
use kilter_diag::Diagnostic;
use kilter_dialect::{DbError, Engine, Session, engine};
use kilter_schema::Schema;
pub(crate) use ledger::Ledger;
use task::{Flow, Task};

/// Applies pending migrations. With nothing pending it changes nothing and takes no lock.
///
/// # Errors
/// What stopped the run; the report in the failure holds what had been done until then.
pub fn migrate(
    session: &mut dyn Session,
    directory: &Directory,
    options: &RunOptions<'_>,
    observer: &mut dyn Observer,
) -> Result<Report, Failure> {
    run(session, directory, options, observer, |runner| runner.migrate())
}

/// Refuses what [`migrate`] would refuse before its first change, and changes nothing.
///
/// # Errors
/// The refusal.
pub fn preflight(
    session: &mut dyn Session,
    directory: &Directory,
    options: &RunOptions<'_>,
) -> Result<(), Failure> {
    let look = |runner: &mut Runner<'_, '_>| runner.goal().map(|_| ());
    run(session, directory, options, &mut Silent, look).map(|_| ())
}

/// Rolls applied migrations back, those applied last first. Whether all of them can be is found
/// out before anything is done.
///
/// # Errors
/// What stopped the run; the report in the failure holds what had been done until then.
pub fn rollback(
    session: &mut dyn Session,
    directory: &Directory,
    target: RollbackTarget,
    options: &RunOptions<'_>,
    observer: &mut dyn Observer,
) -> Result<Report, Failure> {
    run(session, directory, options, observer, |runner| runner.rollback(target))
}

/// Records migrations as applied without running them: another tool ran them. The database must
/// have no history yet.
///
/// # Errors
/// What stopped it; nothing is recorded then.
pub fn adopt(
    session: &mut dyn Session,
    directory: &Directory,
    versions: &[Version],
    options: &RunOptions<'_>,
    observer: &mut dyn Observer,
) -> Result<Report, Failure> {
    run(session, directory, options, observer, |runner| runner.adopt(versions))
}

/// Applies pending migrations in one transaction and rolls it back. What cannot be tried stands in
/// [`Report::untried`].
///
/// # Errors
/// What stopped the run, and on MySQL always: it cannot roll DDL back.
pub fn rehearse(
    session: &mut dyn Session,
    directory: &Directory,
    options: &RunOptions<'_>,
    observer: &mut dyn Observer,
) -> Result<Report, Failure> {
    run(session, directory, options, observer, |runner| runner.rehearse())
}

/// Whether the history says that this database is a protected one: some migration ran in a
/// protected environment. False where there is no history.
///
/// # Errors
/// When the database cannot be read.
pub fn belongs_to_protected(session: &mut dyn Session) -> Result<bool, DbError> {
    let store = Store::open(session)?;
    Ok(store.entries(session)?.iter().any(|e| e.protected))
}

/// One run.
struct Runner<'a, 'o> {
    session: &'a mut dyn Session,
    backend: &'static dyn Backend,
    engine: &'static dyn Engine,
    store: Store,
    directory: &'a Directory,
    options: &'a RunOptions<'o>,
    observer: &'a mut dyn Observer,
    report: Report,
    /// Whether the session lock was taken.
    locked: bool,
    /// The statements that set the session back to what it was before the run.
    settings: Vec<String>,
    /// The schema as it is now, once it was needed.
    schema: Option<Schema>,
}

fn run(
    session: &mut dyn Session,
    directory: &Directory,
    options: &RunOptions<'_>,
    observer: &mut dyn Observer,
    act: impl FnOnce(&mut Runner<'_, '_>) -> Result<(), Stop>,
) -> Result<Report, Failure> {
    let store = Store::open(session).map_err(|e| errors::unreachable(&e))?;
    let mut runner = Runner {
        backend: backend(session.dialect()),
        engine: engine(session.dialect()),
        session,
        store,
        directory,
        options,
        observer,
        report: Report::default(),
        locked: false,
        settings: Vec::new(),
        schema: None,
    };
    let ended = act(&mut runner);
    runner.leave();
    match ended {
        Ok(()) => Ok(runner.report),
        Err(Stop(why)) => {
            let (exit, diagnostics) = *why;
            Err(Failure { diagnostics, exit, report: runner.report })
        }
    }
}

impl Runner<'_, '_> {
    fn migrate(&mut self) -> Result<(), Stop> {
        let goal = self.goal()?;
        if goal.is_empty() {
            return Ok(());
        }
        self.get_ready()?;
        let now = self.check(self.options.out_of_order)?;
        for version in &goal {
            let Some(entry) = now.live.get(version) else { continue };
            if entry.state == EntryState::Applied {
                let run_id = entry.run_id.clone();
                self.report.by_others.push(ByOther { version: *version, run_id });
            }
        }
        let ahead: Vec<Version> =
            now.pending.iter().filter(|v| goal.contains(v)).copied().collect();
        for (at, version) in ahead.iter().enumerate() {
            let Some(migration) = self.directory.find(*version) else { continue };
            self.perform(migration, Direction::Up, (at + 1, ahead.len()))?;
        }
        Ok(())
    }

    /// Compares history and directory, and refuses to go on when anything is wrong.
    fn check(&mut self, out_of_order: OutOfOrder) -> Result<Checked, Stop> {
        let checked = check(self.session, &self.store, self.directory, out_of_order)?;
        if !checked.findings.is_empty() {
            return Err(Stop::all(Exit::History, checked.findings));
        }
        if let Some(entry) = checked.rolling_back() {
            let name = label(entry.version, &entry.name);
            return Err(Stop::new(
                Exit::History,
                Diagnostic::error(
                    codes::UNFINISHED_ROLLBACK,
                    format!("the rollback of {name} was begun and did not finish"),
                )
                .state("nothing was changed by this run")
                .help("finish it first; it continues where it stopped")
                .command("kilter status")
                .command("kilter rollback"),
            ));
        }
        Ok(checked)
    }

    fn refuse_broken_directory(&self) -> Result<(), Stop> {
        if self.directory.errors.is_empty() {
            return Ok(());
        }
        Err(Stop::all(Exit::History, self.directory.errors.clone()))
    }

    /// The versions this run is to apply, in order. Nothing is changed to find them out.
    fn goal(&mut self) -> Result<Vec<Version>, Stop> {
        self.refuse_broken_directory()?;
        let before = self.check(self.options.out_of_order)?;
        let goal = self.wanted(&before)?;
        self.refuse_absent_code(goal.iter().filter_map(|v| self.directory.find(*v)))?;
        Ok(goal)
    }

    /// What is pending, up to the version asked for.
    fn wanted(&self, checked: &Checked) -> Result<Vec<Version>, Stop> {
        let mut pending = checked.pending.clone();
        match self.options.target {
            Target::All => {}
            Target::Steps(n) => pending.truncate(n),
            Target::To(version) => {
                if self.directory.find(version).is_none() {
                    return Err(self.no_such_version(version));
                }
                pending.retain(|v| *v <= version);
                let past = checked.live.keys().any(|v| *v > version);
                if pending.is_empty() && past {
                    return Err(Stop::new(
                        Exit::Usage,
                        Diagnostic::error(
                            codes::NO_SUCH_VERSION,
                            format!("this database is already past version {version}"),
                        )
                        .state("nothing was changed")
                        .help("to go back to it, roll back")
                        .command("kilter status")
                        .command(format!("kilter rollback --to {version}")),
                    ));
                }
            }
        }
        Ok(pending)
    }

    fn no_such_version(&self, version: Version) -> Stop {
        Stop::new(
            Exit::Usage,
            Diagnostic::error(
                codes::NO_SUCH_VERSION,
                format!("there is no migration {version} in {}", self.directory.shown),
            )
            .state("nothing was changed")
            .command("kilter status"),
        )
    }

    /// Sets the session up, takes the lock, and makes the history where there is none.
    fn get_ready(&mut self) -> Result<(), Stop> {
        if let Some(why) = self.backend.read_only(self.session)? {
            return Err(Stop::new(Exit::Usage, errors::read_only(&why)));
        }
        self.report.run_id = self.store.new_run_id(self.session)?;
        self.settings = self.backend.settings(self.session)?;
        self.prepare()?;
        self.lock()?;
        if !self.store.exists(self.session)? {
            self.begin()?;
            if let Err(e) = self.store.create(self.session) {
                self.undo();
                return Err(e.into());
            }
            self.session.execute("COMMIT")?;
        }
        Ok(())
    }

    /// Sets the session up: before a run, and after a file that was allowed to change it.
    fn prepare(&mut self) -> Result<(), DbError> {
        for sql in self.backend.prepare(&self.report.run_id, self.options) {
            self.session.execute(&sql)?;
        }
        Ok(())
    }

    /// Runs one migration in one direction.
    fn perform(
        &mut self,
        migration: &Migration,
        direction: Direction,
        (index, total): (usize, usize),
    ) -> Result<(), Stop> {
        let body = match direction {
            Direction::Up => Some(&migration.up),
            Direction::Down => migration.down.as_ref(),
        };
        let Some(body) = body else { return Ok(()) };
        self.stop_if_interrupted()?;
        self.schema = None;
        self.tell(&Event::MigrationStarted {
            version: migration.version,
            name: migration.name.clone(),
            direction,
            steps: body.script().map_or(1, |s| s.steps.len()),
            index,
            total,
        });
        let mut task = Task::new(migration, direction);
        let flow = match body {
            Body::Sql(script) => self.run_script(&mut task, script)?,
            Body::Code(code) => self.run_code(&mut task, code)?,
        };
        match flow {
            Flow::On => {
                let done = task.done();
                self.tell(&Event::MigrationDone(done.clone()));
                self.report.done.push(done);
            }
            Flow::Over(run_id) => {
                self.report.by_others.push(ByOther { version: migration.version, run_id });
            }
        }
        Ok(())
    }

    fn stop_if_interrupted(&self) -> Result<(), Stop> {
        if !self.options.is_interrupted() {
            return Ok(());
        }
        let state = match self.report.done.last() {
            Some(done) => {
                format!("{} is done; nothing is half done", label(done.version, &done.name))
            }
            None => "nothing was changed".to_owned(),
        };
        Err(Stop::new(Exit::Interrupted, errors::interrupted(&state)))
    }

    fn tell(&mut self, event: &Event) {
        self.observer.event(event);
    }

    /// The schema as it is now.
    fn schema(&mut self) -> Result<&Schema, DbError> {
        let schema = match self.schema.take() {
            Some(schema) => schema,
            None => self.engine.inspect(self.session)?,
        };
        Ok(self.schema.insert(schema))
    }

    /// Gives the lock back and sets the session back. A lock that is not there any more is worth
    /// a note; a session that is gone has given everything back by itself.
    fn leave(&mut self) {
        if self.locked && self.backend.unlock(self.session, &self.store.home) == Ok(false) {
            self.report.notes.push("the migration lock was no longer held at the end".to_owned());
        }
        for sql in std::mem::take(&mut self.settings) {
            let _ = self.session.execute(&sql);
        }
    }
}
