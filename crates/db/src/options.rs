//! How to connect, beside where to.

use crate::Interrupt;
use std::time::Duration;

/// Whether a SQLite file that does not exist is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Create {
    /// No: connecting fails with [`kilter_dialect::DbErrorKind::Connect`]. For commands that only
    /// look.
    #[default]
    Never,
    /// Yes, as an empty database. Its folder must exist.
    IfMissing,
}

/// How to connect. The default suits a command that only looks.
#[derive(Debug, Clone)]
pub struct ConnectOptions {
    /// Shown by the server in its list of connections, as `kilter/<run id>` (PostgreSQL).
    pub run_id: Option<String>,
    /// How long a statement waits for a lock: PostgreSQL `lock_timeout` (2 s), MySQL
    /// `lock_wait_timeout` and `innodb_lock_wait_timeout` (5 s; whole seconds, at least one),
    /// SQLite `busy_timeout` (5 s). `None` takes these defaults.
    pub lock_timeout: Option<Duration>,
    /// How long a statement may run: PostgreSQL `statement_timeout`, MySQL `max_execution_time`,
    /// MariaDB `max_statement_time`; SQLite has none. `None` is for ever.
    pub statement_timeout: Option<Duration>,
    /// How long to wait for the server to accept the connection.
    pub connect_timeout: Duration,
    /// Whether a SQLite file that does not exist is made. `mode=` of the URL prevails.
    pub create: Create,
    /// Cancels a running statement when triggered.
    pub interrupt: Option<Interrupt>,
}

impl Default for ConnectOptions {
    fn default() -> Self {
        Self {
            run_id: None,
            lock_timeout: None,
            statement_timeout: None,
            connect_timeout: Duration::from_secs(10),
            create: Create::Never,
            interrupt: None,
        }
    }
}

impl ConnectOptions {
    /// The default options.
    pub fn new() -> Self {
        Self::default()
    }

    /// Names the run in the server's list of connections.
    #[must_use]
    pub fn run_id(mut self, id: impl Into<String>) -> Self {
        self.run_id = Some(id.into());
        self
    }

    /// How long a statement waits for a lock.
    #[must_use]
    pub fn lock_timeout(mut self, timeout: Duration) -> Self {
        self.lock_timeout = Some(timeout);
        self
    }

    /// How long a statement may run.
    #[must_use]
    pub fn statement_timeout(mut self, timeout: Duration) -> Self {
        self.statement_timeout = Some(timeout);
        self
    }

    /// How long to wait for the connection.
    #[must_use]
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// Creates the SQLite file when it does not exist.
    #[must_use]
    pub fn create_file(mut self) -> Self {
        self.create = Create::IfMissing;
        self
    }

    /// Cancels a running statement when `interrupt` is triggered.
    #[must_use]
    pub fn interrupt(mut self, interrupt: &Interrupt) -> Self {
        self.interrupt = Some(interrupt.clone());
        self
    }
}

/// Whole milliseconds, at least one for anything that is not zero (zero means "for ever").
#[cfg(any(feature = "postgres", feature = "mysql"))]
pub(crate) fn milliseconds(time: Duration) -> u128 {
    if time.is_zero() { 0 } else { time.as_millis().max(1) }
}
