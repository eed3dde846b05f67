//! What a run is asked to do.

use crate::version::Version;
use kilter_dialect::{DbError, Session};
use std::time::Duration;

/// Opens one more connection to the database that a run works on.
pub type Watcher<'a> = &'a (dyn Fn() -> Result<Box<dyn Session>, DbError> + Sync);

/// How a run behaves. [`RunOptions::default`] applies everything that is pending.
pub struct RunOptions<'a> {
    /// How far to go.
    pub target: Target,
    /// How long to wait for another run that holds the migration lock.
    pub lock_wait: Duration,
    /// How long one statement may wait for locks that applications hold.
    pub lock_timeout: Duration,
    /// How often a statement that could not get its locks is tried, at most.
    pub lock_attempts: u32,
    /// What to do with pending migrations older than those applied.
    pub out_of_order: OutOfOrder,
    /// The environment's name, for the history.
    pub environment: Option<String>,
    /// Whether the environment is protected, for the history.
    pub protected: bool,
    /// Whether validation was skipped by the caller, for the history.
    pub skipped_validation: bool,
    /// The program and its version, for the history: `kilter 0.1.0`.
    pub tool: String,
    /// Asked between steps and while waiting: whether the user wants to stop.
    pub interrupted: Option<&'a dyn Fn() -> bool>,
    /// Opens a second connection, which looks after migrations in code: one that waits for itself
    /// through a connection of its own is ended instead of hanging for ever.
    pub watcher: Option<Watcher<'a>>,
    /// How long somebody may wait for a migration in code that asks nothing of the database.
    pub idle_patience: Duration,
}

impl Default for RunOptions<'_> {
    fn default() -> Self {
        Self {
            target: Target::All,
            lock_wait: Duration::from_secs(60),
            lock_timeout: Duration::from_secs(2),
            lock_attempts: 10,
            out_of_order: OutOfOrder::Refuse,
            environment: None,
            protected: false,
            skipped_validation: false,
            tool: concat!("kilter ", env!("CARGO_PKG_VERSION")).to_owned(),
            interrupted: None,
            watcher: None,
            idle_patience: Duration::from_secs(30),
        }
    }
}

impl RunOptions<'_> {
    /// Whether the user wants to stop.
    pub(crate) fn is_interrupted(&self) -> bool {
        self.interrupted.is_some_and(|asked| asked())
    }
}

/// How far to migrate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// Everything that is pending.
    All,
    /// Everything up to and including a version.
    To(Version),
    /// So many migrations.
    Steps(usize),
}

/// How far to roll back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RollbackTarget {
    /// So many migrations, those applied last first.
    Last(usize),
    /// Every applied migration after a version; the version itself stays.
    To(Version),
}

/// What to do with a pending migration that is older than one already applied.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OutOfOrder {
    /// Refuse, unless the file carries `-- kilter: allow E103: reason`.
    Refuse,
    /// Apply it.
    Allow,
}
