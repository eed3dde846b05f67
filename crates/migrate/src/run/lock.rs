//! Taking the migration lock: polled, never blocking, and verified.

use super::Runner;
use super::errors::{self, Stop};
use crate::codes;
use crate::report::{Event, Exit};
use kilter_diag::Diagnostic;
use kilter_dialect::{DbError, DbErrorKind};
use std::time::{Duration, Instant};

/// The first pause of a waiter, and the longest.
const FIRST: Duration = Duration::from_millis(25);
const LONGEST: Duration = Duration::from_secs(1);

/// How often a waiter says that it waits.
const SAY: Duration = Duration::from_secs(5);

/// Someone who waits, a little longer each time.
pub(super) struct Waiter {
    since: Instant,
    pause: Duration,
    said: Option<Instant>,
}

impl Waiter {
    pub fn new() -> Self {
        Self { since: Instant::now(), pause: FIRST, said: None }
    }

    pub fn waited(&self) -> Duration {
        self.since.elapsed()
    }

    /// Whether it is time to tell somebody again.
    fn should_say(&mut self) -> bool {
        let due = self.said.is_none_or(|at| at.elapsed() >= SAY);
        if due {
            self.said = Some(Instant::now());
        }
        due
    }

    /// Sleeps, but not past `limit` in all. The pause doubles, and differs a little from process
    /// to process so that waiters do not march in step.
    fn sleep(&mut self, limit: Duration) {
        let jitter = Duration::from_millis(u64::from(std::process::id() % 16));
        let left = limit.saturating_sub(self.waited());
        std::thread::sleep((self.pause + jitter).min(left).max(Duration::from_millis(1)));
        self.pause = (self.pause * 2).min(LONGEST);
    }
}

impl Runner<'_, '_> {
    /// Takes the lock, waiting for another run as long as the options allow.
    pub(super) fn lock(&mut self) -> Result<(), Stop> {
        let mut waiter = Waiter::new();
        while !self.backend.try_lock(self.session, &self.store.home)? {
            self.wait(&mut waiter)?;
        }
        self.locked = true;
        self.report.waited += waiter.waited();
        if let Some(problem) = self.backend.verify_lock(self.session, &self.store.home)? {
            return Err(Stop::new(Exit::Lock, problem));
        }
        self.tell(&Event::Locked { waited: waiter.waited() });
        Ok(())
    }

    /// Waits once, or gives up.
    fn wait(&mut self, waiter: &mut Waiter) -> Result<(), Stop> {
        if self.options.is_interrupted() {
            let state = "nothing was changed";
            return Err(Stop::new(Exit::Interrupted, errors::interrupted(state)));
        }
        let over = waiter.waited() >= self.options.lock_wait;
        if over || waiter.should_say() {
            let holder = self.backend.holder(self.session, &self.store.home)?;
            if over {
                return Err(Stop::new(Exit::Lock, self.locked_out(waiter, holder.as_deref())));
            }
            self.tell(&Event::Waiting { waited: waiter.waited(), holder });
        }
        waiter.sleep(self.options.lock_wait);
        Ok(())
    }

    fn locked_out(&self, waiter: &Waiter, holder: Option<&str>) -> Diagnostic {
        let what = match (holder, self.backend.has_session_lock()) {
            (Some(holder), _) => format!("another run holds the migration lock: {holder}"),
            (None, true) => "another run holds the migration lock".to_owned(),
            (None, false) => "another process is writing to this database".to_owned(),
        };
        let seconds = waiter.waited().as_secs_f64();
        Diagnostic::error(codes::LOCKED, what)
            .note(format!("waited {seconds:.1} s"))
            .state("nothing was changed by this run")
            .help("run it again when the other one is done, or wait longer with --lock-wait")
            .command("kilter status")
    }

    /// Begins a transaction that is going to write. Where that takes the database's write lock
    /// (SQLite), it waits for it like for the migration lock.
    pub(super) fn begin(&mut self) -> Result<(), Stop> {
        let mut waiter = Waiter::new();
        loop {
            match self.session.execute(self.backend.begin()) {
                Ok(_) => {
                    if waiter.said.is_some() {
                        self.report.waited += waiter.waited();
                    }
                    return Ok(());
                }
                Err(DbError { kind: DbErrorKind::LockTimeout, .. }) => self.wait(&mut waiter)?,
                Err(e) => return Err(e.into()),
            }
        }
    }

    /// Rolls back. A connection that is gone has rolled back by itself, and a transaction that
    /// the server ended already is no news either.
    pub(super) fn undo(&mut self) {
        self.schema = None;
        let _ = self.session.execute("ROLLBACK");
    }

    /// Verifies that the lock is still ours, where it could have been taken away.
    pub(super) fn assert_locked(&mut self) -> Result<(), Stop> {
        if !self.locked || self.backend.still_locked(self.session, &self.store.home)? {
            return Ok(());
        }
        Err(Stop::new(
            Exit::Lock,
            Diagnostic::error(codes::LOCK_LOST, "this run no longer holds the migration lock")
                .note("the server or a proxy took it away")
                .state("the steps that were finished stand; nothing is under way")
                .help("give the address of the server itself if there is a proxy in between")
                .command("kilter status")
                .command("kilter migrate"),
        ))
    }
}
