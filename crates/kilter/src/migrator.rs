//! Applying migrations from inside a program: at start-up, in a job, in a test.
//!
//! The same runner as the command line's, with the same lock, history and recovery. Everything
//! blocks; each call opens one connection of its own and closes it. Deliberately not here: a log,
//! a runtime, a global of any sort.

use crate::embedded::Embedded;
use kilter_db::{ConnectOptions, Create, DbUrl};
use kilter_diag::Diagnostic;
use kilter_dialect::{DbError, DbErrorKind, Session};
use kilter_migrate::{
    Body, Directory, Event, Exit, Failure, Observer, OutOfOrder, Registry, Report, RollbackTarget,
    RunOptions, State, Status, Target, Version,
};
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

/// Applies migrations that are part of a program.
///
/// ```
/// use kilter::{Embedded, Migrator};
///
/// // In a program of one's own: const MIGRATIONS: Embedded = kilter::embed!("migrations");
/// const MIGRATIONS: Embedded = Embedded::new("migrations", &[
///     ("20260401090000_users.up.sql", "CREATE TABLE users (id integer NOT NULL PRIMARY KEY);\n"),
///     ("20260401090000_users.down.sql", "DROP TABLE users;\n"),
/// ]);
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let folder = tempfile::tempdir()?;
/// # let url = format!("sqlite://{}", folder.path().join("app.db").display());
/// let mut migrator = Migrator::new(&url, MIGRATIONS)?.on_event(|event| eprintln!("{event:?}"));
/// assert_eq!(migrator.plan()?.len(), 1);
/// let report = migrator.migrate()?;
/// assert_eq!(report.done.len(), 1);
/// assert!(migrator.is_up_to_date()?);
/// # Ok(())
/// # }
/// ```
///
/// Programs of which several start at once all call [`Migrator::migrate`]: one applies, the others
/// wait for it and then find nothing to do.
///
/// In an asynchronous program, [`Migrator::migrate_async`] does the same on a thread of its own:
///
/// ```
/// # use kilter::{Embedded, Migrator};
/// # async fn start(url: &str) -> Result<(), kilter::Error> {
/// let report = Migrator::new(url, Embedded::none())?.migrate_async().await?;
/// # let _ = report;
/// # Ok(())
/// # }
/// ```
pub struct Migrator {
    url: DbUrl,
    embedded: Embedded,
    registry: Registry,
    lock_wait: Duration,
    lock_timeout: Duration,
    environment: Option<String>,
    out_of_order: OutOfOrder,
    tool: String,
    listener: Listener,
}

/// Who is told of events.
type Listener = Option<Box<dyn FnMut(&Event) + Send>>;

/// What went wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
    /// The URL cannot be understood.
    Url(Diagnostic),
    /// The database cannot be reached, or cannot be written to.
    Connection(DbError),
    /// The embedded migrations are broken: misnamed, doubled, edited without `kilter hash`.
    Migrations(Vec<Diagnostic>),
    /// The history does not fit the migrations: one was edited after it ran, or is missing.
    History(Box<Failure>),
    /// Another run held the migration lock for longer than [`Migrator::lock_wait`].
    Locked(Box<Failure>),
    /// A migration failed. The report in the failure says what had been done until then.
    Failed(Box<Failure>),
    /// What the last statement did is not known, because the connection broke. The next run finds
    /// out, or says what a person has to look at.
    InDoubt(Box<Failure>),
    /// Something was asked for that cannot be: a version that does not exist, a way back that was
    /// never written.
    Refused(Box<Failure>),
}

impl Error {
    /// The reports behind it, with codes, places and remedies; the first one is the cause.
    pub fn diagnostics(&self) -> Vec<Diagnostic> {
        match self {
            Self::Url(diagnostic) => vec![diagnostic.clone()],
            Self::Connection(error) => vec![Diagnostic::error(
                kilter_diag::Code("E002"),
                format!("the database cannot be reached: {error}"),
            )],
            Self::Migrations(diagnostics) => diagnostics.clone(),
            Self::History(f)
            | Self::Locked(f)
            | Self::Failed(f)
            | Self::InDoubt(f)
            | Self::Refused(f) => f.diagnostics.clone(),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(kilter_diag::render::text::render(&self.diagnostics(), false).trim_end())
    }
}

impl std::error::Error for Error {}

impl From<Failure> for Error {
    fn from(failure: Failure) -> Self {
        let exit = failure.exit;
        let failure = Box::new(failure);
        match exit {
            Exit::Failed | Exit::Interrupted => Self::Failed(failure),
            Exit::History => Self::History(failure),
            Exit::Lock => Self::Locked(failure),
            Exit::InDoubt => Self::InDoubt(failure),
            Exit::Usage => Self::Refused(failure),
        }
    }
}

/// A migration that is to be applied.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Planned {
    /// Its version.
    pub version: Version,
    /// Its name.
    pub name: String,
    /// Its statements; none when it is written in Rust.
    pub statements: Vec<String>,
}

impl Migrator {
    /// Migrations for the database at a URL: `postgres://…`, `mysql://…`, `sqlite://FILE`. Nothing
    /// is connected to yet.
    ///
    /// # Errors
    /// [`Error::Url`] when the URL cannot be understood.
    pub fn new(url: &str, migrations: Embedded) -> Result<Self, Error> {
        Ok(Self {
            url: DbUrl::parse(url).map_err(Error::Url)?,
            embedded: migrations,
            registry: Registry::new(),
            lock_wait: Duration::from_secs(60),
            lock_timeout: Duration::from_secs(2),
            environment: None,
            out_of_order: OutOfOrder::Refuse,
            tool: RunOptions::default().tool,
            listener: None,
        })
    }

    /// Adds migrations written in Rust, in one order with the others.
    #[must_use]
    pub fn registry(mut self, registry: Registry) -> Self {
        self.registry = registry;
        self
    }

    /// How long to wait for another run; one minute by default.
    #[must_use]
    pub fn lock_wait(mut self, wait: Duration) -> Self {
        self.lock_wait = wait;
        self
    }

    /// How long one statement may wait for locks that applications hold; two seconds by default. It
    /// is tried ten times.
    #[must_use]
    pub fn lock_timeout(mut self, timeout: Duration) -> Self {
        self.lock_timeout = timeout;
        self
    }

    /// What to do with a pending migration that is older than one already applied; refused by
    /// default.
    #[must_use]
    pub fn out_of_order(mut self, policy: OutOfOrder) -> Self {
        self.out_of_order = policy;
        self
    }

    /// Names the environment and the program, for the history.
    #[must_use]
    pub fn named(mut self, environment: &str, program: &str) -> Self {
        self.environment = Some(environment.to_owned());
        program.clone_into(&mut self.tool);
        self
    }

    /// Calls a function for each event of a run, on the run's own thread.
    #[must_use]
    pub fn on_event(mut self, listener: impl FnMut(&Event) + Send + 'static) -> Self {
        self.listener = Some(Box::new(listener));
        self
    }

    /// The state of the database against the migrations. Changes nothing.
    ///
    /// # Errors
    /// When the database cannot be read. What is wrong with the history is in the status.
    pub fn status(&self) -> Result<Status, Error> {
        let directory = self.directory()?;
        let mut session = self.connect(Create::Never)?;
        Ok(kilter_migrate::status(session.as_mut(), &directory)?)
    }

    /// Whether nothing is pending and nothing is wrong: what a health check asks.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn is_up_to_date(&self) -> Result<bool, Error> {
        let status = self.status()?;
        let applied = status.rows.iter().all(|row| row.state == State::Applied);
        Ok(status.findings.is_empty() && applied)
    }

    /// What [`Migrator::migrate`] would apply, in order. Changes nothing.
    ///
    /// # Errors
    /// When the database cannot be read, or its history does not fit.
    pub fn plan(&self) -> Result<Vec<Planned>, Error> {
        let directory = self.directory()?;
        let status = self.status()?;
        if !status.findings.is_empty() {
            return Err(Error::History(Box::new(Failure {
                diagnostics: status.findings,
                exit: Exit::History,
                report: Report::default(),
            })));
        }
        let pending = status.rows.iter().filter(|row| row.state != State::Applied);
        Ok(pending.filter_map(|row| directory.find(row.version)).map(planned).collect())
    }

    /// Applies everything that is pending.
    ///
    /// # Errors
    /// What stopped the run.
    pub fn migrate(&mut self) -> Result<Report, Error> {
        self.migrate_to(Target::All)
    }

    /// Applies what is pending, as far as a target.
    ///
    /// # Errors
    /// What stopped the run.
    pub fn migrate_to(&mut self, target: Target) -> Result<Report, Error> {
        self.run(|session, directory, options, observer| {
            let options = RunOptions { target, ..options };
            kilter_migrate::migrate(session, directory, &options, observer)
        })
    }

    /// Rolls applied migrations back, those applied last first.
    ///
    /// # Errors
    /// What stopped the run.
    pub fn rollback(&mut self, target: RollbackTarget) -> Result<Report, Error> {
        self.run(|session, directory, options, observer| {
            kilter_migrate::rollback(session, directory, target, &options, observer)
        })
    }

    /// [`Migrator::migrate`] on a thread of its own, for asynchronous programs of any runtime. A
    /// future that is dropped does not stop the run.
    pub fn migrate_async(mut self) -> impl Future<Output = Result<Report, Error>> + Send {
        OnThread::start(move || self.migrate())
    }

    fn run(
        &mut self,
        act: impl FnOnce(
            &mut dyn Session,
            &Directory,
            RunOptions<'_>,
            &mut dyn Observer,
        ) -> Result<Report, Failure>,
    ) -> Result<Report, Error> {
        let directory = self.directory()?;
        let mut session = self.connect(Create::IfMissing)?;
        let mut listener = Told(self.listener.take());
        let watcher = || kilter_db::connect(&self.url, &ConnectOptions::new());
        let options = RunOptions {
            lock_wait: self.lock_wait,
            lock_timeout: self.lock_timeout,
            environment: self.environment.clone(),
            out_of_order: self.out_of_order,
            tool: self.tool.clone(),
            watcher: Some(&watcher),
            ..RunOptions::default()
        };
        let ended = act(session.as_mut(), &directory, options, &mut listener);
        self.listener = listener.0;
        Ok(ended?)
    }

    /// The migrations, which must be in order.
    fn directory(&self) -> Result<Directory, Error> {
        let directory = self.embedded.directory(self.url.dialect(), &self.registry);
        match directory.errors.is_empty() {
            true => Ok(directory),
            false => Err(Error::Migrations(directory.errors)),
        }
    }

    /// Connects. Where a SQLite file is not to be made, one that does not exist is looked at as an
    /// empty database.
    fn connect(&self, create: Create) -> Result<Box<dyn Session>, Error> {
        let absent = self.url.sqlite_path().is_some_and(|path| !path.exists());
        let options = ConnectOptions { create, ..ConnectOptions::new() };
        let url = match create {
            Create::Never if absent => &DbUrl::sqlite_memory(),
            _ => &self.url,
        };
        kilter_db::connect(url, &options).map_err(|error| match error.kind {
            DbErrorKind::Interrupted => Error::from(interrupted()),
            _ => Error::Connection(error),
        })
    }
}

fn interrupted() -> Failure {
    let diagnostic = Diagnostic::error(kilter_diag::Code("E307"), "interrupted");
    Failure { diagnostics: vec![diagnostic], exit: Exit::Interrupted, report: Report::default() }
}

fn planned(migration: &kilter_migrate::Migration) -> Planned {
    let statements = match &migration.up {
        Body::Sql(script) => script.steps.iter().map(|s| s.statement.text.clone()).collect(),
        Body::Code(_) => Vec::new(),
    };
    Planned { version: migration.version, name: migration.name.clone(), statements }
}

/// Passes events on.
struct Told(Listener);

impl Observer for Told {
    fn event(&mut self, event: &Event) {
        if let Some(listener) = &mut self.0 {
            listener(event);
        }
    }
}

/// Work on a thread, as a future.
struct OnThread<T>(Arc<Mutex<Shared<T>>>);

struct Shared<T> {
    outcome: Option<std::thread::Result<T>>,
    waker: Option<Waker>,
}

impl<T: Send + 'static> OnThread<T> {
    fn start(work: impl FnOnce() -> T + Send + 'static) -> Self {
        let shared = Arc::new(Mutex::new(Shared { outcome: None, waker: None }));
        let there = Arc::clone(&shared);
        std::thread::spawn(move || {
            let outcome = std::panic::catch_unwind(std::panic::AssertUnwindSafe(work));
            let mut shared = there.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
            shared.outcome = Some(outcome);
            if let Some(waker) = shared.waker.take() {
                waker.wake();
            }
        });
        Self(shared)
    }
}

impl<T> Future for OnThread<T> {
    type Output = T;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<T> {
        let mut shared = self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        match shared.outcome.take() {
            Some(Ok(value)) => Poll::Ready(value),
            // A panic of the work is one of whoever awaits it.
            Some(Err(panic)) => std::panic::resume_unwind(panic),
            None => {
                shared.waker = Some(context.waker().clone());
                Poll::Pending
            }
        }
    }
}
