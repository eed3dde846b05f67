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
pub(crate) const CANCEL_WAIT: Duration = Duration::from_secs(10);

/// A runtime for one session.
pub(crate) fn new() -> Result<tokio::runtime::Runtime, DbError> {
    tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(|e| {
        DbError::new(DbErrorKind::Connect, format!("no runtime could be started: {e}"))
    })
}

/// How a watched statement ended.
pub(crate) enum Outcome<T> {
    /// The server answered.
    Answered(Result<T, sqlx::Error>),
    /// The server answered, after it was asked to cancel.
    AnsweredAfterCancel(Result<T, sqlx::Error>),
    /// It was asked to cancel and did not answer in time; the connection is no longer usable.
    /// Holds why the request failed, if it did.
    Abandoned(Option<DbError>),
}

/// Runs `statement`; when `interrupt` is triggered meanwhile, runs `cancel`, and waits for the
/// server to end the statement.
pub(crate) async fn watch<T>(
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
            return Outcome::AnsweredAfterCancel(answer);
        }
    }
    Outcome::Abandoned(failure)
}

/// Connects within `limit`, unless interrupted.
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
pub(crate) fn abandoned(failure: Option<&DbError>) -> DbError {
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
pub(crate) fn interrupted() -> DbError {
    DbError::new(DbErrorKind::Interrupted, "the statement was cancelled on request")
}

/// The error for using a session after its connection broke.
pub(crate) fn unusable() -> DbError {
    DbError::new(DbErrorKind::Lost, "the connection to the database is gone")
}

/// What every session holds beside its connection.
pub(crate) struct Core {
    pub runtime: tokio::runtime::Runtime,
    pub interrupt: Option<Interrupt>,
    pub url: DbUrl,
}

impl Core {
    /// Closes a connection, within a moment. Nothing can be done about a farewell that fails.
    pub(crate) fn farewell(&self, close: impl Future<Output = Result<(), sqlx::Error>>) {
        const MOMENT: Duration = Duration::from_secs(1);
        let _ = self.runtime.block_on(async { timeout(MOMENT, close).await });
    }

    /// What the caller gets of an outcome. `is_cancel` says whether an error is the server's
    /// confirmation of a cancellation.
    pub(crate) fn settle<T>(
        &self,
        outcome: Outcome<T>,
        sql: &str,
        is_cancel: fn(&sqlx::Error) -> bool,
    ) -> Result<T, DbError> {
        match outcome {
            // A statement that was done before the request reached it has taken effect.
            Outcome::Answered(Ok(value)) | Outcome::AnsweredAfterCancel(Ok(value)) => Ok(value),
            Outcome::AnsweredAfterCancel(Err(e)) if is_cancel(&e) => Err(interrupted()),
            Outcome::Answered(Err(e)) | Outcome::AnsweredAfterCancel(Err(e)) => {
                Err(translate(&e, Phase::Connected, sql, &self.url))
            }
            Outcome::Abandoned(failure) => Err(abandoned(failure.as_ref())),
        }
    }
}

/// The code of a database's error.
pub(crate) fn database_code(error: &sqlx::Error) -> Option<String> {
    error.as_database_error()?.code().map(std::borrow::Cow::into_owned)
}
