//! What a run says while it works and when it ends.

use crate::directory::Direction;
use crate::version::Version;
use kilter_diag::Diagnostic;
use kilter_dialect::StepMode;
use std::fmt;
use std::time::Duration;

/// What a run did. After a failure it is what had been done until then.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// The run's id, as it stands in the history; empty when the run had nothing to do.
    pub run_id: String,
    /// The migrations this run finished, in order.
    pub done: Vec<Done>,
    /// Migrations that were pending when this run started and that another run applied while this
    /// one waited for the lock.
    pub by_others: Vec<ByOther>,
    /// How long the run waited for the lock.
    pub waited: Duration,
    /// Steps that could not be tried (in a rehearsal), each with the reason.
    pub untried: Vec<Untried>,
    /// What else is worth knowing, in plain words.
    pub notes: Vec<String>,
}

/// One migration that was finished.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Done {
    /// Its version.
    pub version: Version,
    /// Its name.
    pub name: String,
    /// Which way it ran.
    pub direction: Direction,
    /// How long it took.
    pub took: Duration,
    /// Steps that ran.
    pub ran: usize,
    /// Steps that a guard skipped.
    pub skipped: usize,
    /// Steps found done by an earlier run that had broken off.
    pub recovered: usize,
}

/// One migration that another run applied meanwhile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ByOther {
    /// Its version.
    pub version: Version,
    /// The run that applied it.
    pub run_id: String,
}

/// A step that a rehearsal could not try.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Untried {
    /// The migration.
    pub version: Version,
    /// The step's number, from 1.
    pub n: usize,
    /// Why.
    pub reason: String,
}

/// A run that did not reach its end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// What went wrong; the first one is the cause.
    pub diagnostics: Vec<Diagnostic>,
    /// The status the process should exit with.
    pub exit: Exit,
    /// What had been done until then.
    pub report: Report,
}

impl Failure {
    /// A failure with one cause, before anything was done.
    pub(crate) fn new(exit: Exit, diagnostic: Diagnostic) -> Self {
        Self { diagnostics: vec![diagnostic], exit, report: Report::default() }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, d) in self.diagnostics.iter().enumerate() {
            let separator = if at == 0 { "" } else { "; " };
            write!(f, "{separator}{} {}", d.code, d.message)?;
        }
        Ok(())
    }
}

impl std::error::Error for Failure {}

/// The exit status that fits a failure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// 2: asked for something impossible, or no connection.
    Usage,
    /// 3: a migration failed.
    Failed,
    /// 4: history or directory broken.
    History,
    /// 5: the lock was not obtained.
    Lock,
    /// 6: in doubt; a person must look.
    InDoubt,
    /// 130: interrupted by the user.
    Interrupted,
}

impl Exit {
    /// The number.
    pub fn status(self) -> u8 {
        match self {
            Self::Usage => 2,
            Self::Failed => 3,
            Self::History => 4,
            Self::Lock => 5,
            Self::InDoubt => 6,
            Self::Interrupted => 130,
        }
    }
}

/// Something that happens during a run, as it happens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// Another run holds the lock. Sent once, and again every few seconds.
    Waiting {
        /// How long by now.
        waited: Duration,
        /// Who holds it, as far as the database tells.
        holder: Option<String>,
    },
    /// The lock was obtained.
    Locked {
        /// After how long.
        waited: Duration,
    },
    /// A migration begins, or goes on where an earlier run stopped.
    MigrationStarted {
        /// Its version.
        version: Version,
        /// Its name.
        name: String,
        /// Which way it runs.
        direction: Direction,
        /// How many steps it has; 1 for code.
        steps: usize,
        /// Its number in this run, from 1.
        index: usize,
        /// How many migrations this run has before it.
        total: usize,
    },
    /// A step begins.
    StepStarted {
        /// The migration.
        version: Version,
        /// The step's number, from 1.
        n: usize,
        /// Of how many.
        of: usize,
        /// Its SQL.
        sql: String,
        /// How it runs.
        mode: StepMode,
    },
    /// A step ended well.
    StepDone {
        /// The migration.
        version: Version,
        /// The step's number.
        n: usize,
        /// How long it took.
        took: Duration,
        /// Rows affected, as the server counts them.
        rows: u64,
    },
    /// A guard skipped a step.
    StepSkipped {
        /// The migration.
        version: Version,
        /// The step's number.
        n: usize,
        /// Why, in words.
        reason: String,
    },
    /// A step was found done by an earlier run that had broken off.
    StepRecovered {
        /// The migration.
        version: Version,
        /// The step's number.
        n: usize,
    },
    /// A step could not lock what it needs and is tried again.
    Retrying {
        /// The migration.
        version: Version,
        /// The step's number.
        n: usize,
        /// Which attempt failed, from 1.
        attempt: u32,
        /// What the server said.
        why: String,
    },
    /// A step that takes long says how far it is.
    Progress {
        /// The migration.
        version: Version,
        /// The step's number.
        n: usize,
        /// What is counted: a table, for a backfill.
        what: String,
        /// How much of it is done.
        done: u64,
        /// Of how much, when that is known.
        total: Option<u64>,
    },
    /// A migration ended well.
    MigrationDone(Done),
}

/// Somebody who watches a run.
pub trait Observer {
    /// Called for each event, on the run's own thread.
    fn event(&mut self, event: &Event);
}

/// An observer that does nothing.
#[derive(Debug, Clone, Copy, Default)]
pub struct Silent;

impl Observer for Silent {
    fn event(&mut self, _event: &Event) {}
}
