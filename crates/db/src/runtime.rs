//! Where synchronous meets asynchronous: one future at a time, driven on the caller's thread,
//! watched for an interrupt.

use crate::error::{Phase, translate};
use crate::{DbUrl, Interrupt};
use kilter_dialect::{DbError, DbErrorKind};
use std::future::Future;
use std::pin::pin;
use std::time::{Duration, Instant};
use tokio::time::timeout;

/// How often a running statement looks at the interrupt.
const POLL: Duration = Duration::from_millis(25);

/// How long to wait for the server to confirm a cancellation.
const CANCEL_WAIT: Duration = Duration::from_secs(10);

/// A runtime for one session.
pub(crate) fn new() -> Result<tokio::runtime::Runtime, DbError> {
    tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(|e| {
        DbError::new(DbErrorKind::Connect, format!("no runtime could be started: {e}"))
    })
}

/// How a watched statement ended.
enum Outcome<T> {
    /// The server answered, perhaps that it cancelled.
    Answered(Result<T, sqlx::Error>),
    /// It was asked to cancel and did not answer in time; the connection is no longer usable.
    /// Holds why the request failed, if it did.
    Abandoned(Option<DbError>),
}

/// Runs `statement`; when `interrupt` is triggered meanwhile, runs `cancel`, and waits for the
/// server to end the statement.
async fn watch<T>(
    statement: impl Future<Output = Result<T, sqlx::Error>>,
    interrupt: Option<&Interrupt>,
    cancel: impl AsyncFnOnce() -> Result<(), DbError>,
) -> Outcome<T> {
    let Some(interrupt) = interrupt else {
        return Outcome::Answered(statement.await);
    };
    let mut statement = pin!(statement);
    let before = interrupt.requests();
    while interrupt.requests() == before {
        if let Ok(answer) = timeout(POLL, statement.as_mut()).await {
            return Outcome::Answered(answer);
        }
    }
    let asked = interrupt.requests();
    let deadline = Instant::now() + CANCEL_WAIT;
    let failure = match timeout(CANCEL_WAIT, cancel()).await {
        Ok(result) => result.err(),
        Err(_) => Some(DbError::new(DbErrorKind::Connect, "no answer to the cancel request")),
    };
    while Instant::now() < deadline && interrupt.requests() == asked {
        if let Ok(answer) = timeout(POLL, statement.as_mut()).await {
            return Outcome::Answered(answer);
        }
    }
    Outcome::Abandoned(failure)
}

/// Connects within `limit`, unless interrupted.
#[cfg(any(feature = "postgres", feature = "mysql"))]
pub(crate) async fn connect<T>(
    future: impl Future<Output = Result<T, DbError>>,
    limit: Duration,
    interrupt: Option<&Interrupt>,
    url: &DbUrl,
) -> Result<T, DbError> {
    let mut future = pin!(future);
    let before = interrupt.map_or(0, Interrupt::requests);
    let deadline = Instant::now() + limit;
    loop {
        if let Ok(result) = timeout(POLL, future.as_mut()).await {
            return result;
        }
        if interrupt.is_some_and(|i| i.requests() > before) {
            return Err(DbError::new(DbErrorKind::Interrupted, "interrupted while connecting"));
        }
        if Instant::now() >= deadline {
            let message = format!("{url} did not answer within {} s", limit.as_secs_f32());
            return Err(DbError::new(DbErrorKind::Connect, message));
        }
    }
}

/// The error for a statement whose end was not waited for.
fn abandoned(failure: Option<&DbError>) -> DbError {
    let why = failure.map(|e| format!(": {e}")).unwrap_or_default();
    DbError::new(
        DbErrorKind::Lost,
        format!(
            "the statement was asked to stop and the server did not confirm it{why}; \
             it may still be running"
        ),
    )
}

/// The error of a cancelled statement.
fn interrupted() -> DbError {
    DbError::new(DbErrorKind::Interrupted, "the statement was cancelled on request")
}

/// The error for using a session after its connection broke.
fn unusable() -> DbError {
    DbError::new(DbErrorKind::Lost, "the connection to the database is gone")
}

/// What every session holds: a connection and what it takes to use it from synchronous code.
pub(crate) struct Live<C: sqlx::Connection> {
    runtime: tokio::runtime::Runtime,
    interrupt: Option<Interrupt>,
    url: DbUrl,
    /// Nothing once it broke.
    connection: Option<C>,
}

impl<C: sqlx::Connection> Live<C> {
    pub(crate) fn new(
        runtime: tokio::runtime::Runtime,
        connection: C,
        url: &DbUrl,
        interrupt: Option<&Interrupt>,
    ) -> Self {
        let (url, interrupt) = (url.clone(), interrupt.cloned());
        Self { runtime, interrupt, url, connection: Some(connection) }
    }

    #[cfg_attr(
        not(all(feature = "sqlite", feature = "postgres", feature = "mysql")),
        allow(dead_code)
    )]
    pub(crate) fn interrupt(&self) -> Option<&Interrupt> {
        self.interrupt.as_ref()
    }

    /// Runs `statement`, whose text is `sql`. When interrupted, runs `cancel`; `is_cancel` says
    /// whether an error is the server's confirmation.
    pub(crate) fn run<T>(
        &mut self,
        sql: &str,
        statement: impl AsyncFnOnce(&mut C) -> Result<T, sqlx::Error>,
        cancel: impl AsyncFnOnce(&DbUrl) -> Result<(), DbError>,
        is_cancel: fn(&sqlx::Error) -> bool,
    ) -> Result<T, DbError> {
        let Some(connection) = self.connection.as_mut() else { return Err(unusable()) };
        let requests = || self.interrupt.as_ref().map_or(0, Interrupt::requests);
        let before = requests();
        let cancel = async || cancel(&self.url).await;
        let watched = watch(statement(connection), self.interrupt.as_ref(), cancel);
        let result = match self.runtime.block_on(watched) {
            // A statement that was done before the request reached it has taken effect.
            Outcome::Answered(Ok(value)) => Ok(value),
            Outcome::Answered(Err(e)) if is_cancel(&e) && requests() > before => Err(interrupted()),
            Outcome::Answered(Err(e)) => Err(translate(&e, Phase::Connected, sql, &self.url)),
            Outcome::Abandoned(failure) => Err(abandoned(failure.as_ref())),
        };
        if matches!(&result, Err(e) if e.kind == DbErrorKind::Lost) {
            self.connection = None;
        }
        result
    }
}

impl<C: sqlx::Connection> Drop for Live<C> {
    fn drop(&mut self) {
        const MOMENT: Duration = Duration::from_secs(1);
        if let Some(connection) = self.connection.take() {
            // Nothing can be done about a farewell that fails.
            let _ = self.runtime.block_on(async { timeout(MOMENT, connection.close()).await });
        }
    }
}

/// The code of a database's error.
#[cfg(any(feature = "postgres", feature = "sqlite"))]
pub(crate) fn database_code(error: &sqlx::Error) -> Option<String> {
    error.as_database_error()?.code().map(std::borrow::Cow::into_owned)
}

/// An error unless a statement takes as many parameters as it is given. Drivers differ: one binds
/// NULL to what is missing, another waits for ever afterwards.
#[cfg_attr(not(all(feature = "sqlite", feature = "postgres", feature = "mysql")), allow(dead_code))]
pub(crate) fn check_parameters(
    statement: &impl sqlx::Statement,
    given: usize,
) -> Result<(), sqlx::Error> {
    let taken = match statement.parameters() {
        Some(sqlx::Either::Left(types)) => types.len(),
        Some(sqlx::Either::Right(count)) => count,
        None => return Ok(()),
    };
    if taken == given {
        return Ok(());
    }
    let message = format!("the statement takes {taken} parameters and is given {given}");
    Err(sqlx::Error::InvalidArgument(message))
}
