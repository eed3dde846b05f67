//! SeaORM's proxy interface over the mailbox.

use crate::executor::{Answer, Mailbox, Request, Slot, locked};
use sea_orm::sea_query::Value;
use sea_orm::{
    DbBackend, DbErr, ProxyDatabaseTrait, ProxyExecResult, ProxyRow, RuntimeErr, Statement,
};
use std::fmt;
use std::sync::Arc;
use std::task::Poll;

/// What SeaORM talks to.
pub(crate) struct Proxy(Arc<Mailbox>);

impl Proxy {
    pub fn new(mailbox: Arc<Mailbox>) -> Self {
        Self(mailbox)
    }
}

impl fmt::Debug for Proxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Proxy")
    }
}

/// Waits for an answer. Nobody wakes it: what carries requests out polls again by itself.
async fn answered(slot: Slot) -> Answer {
    std::future::poll_fn(|_| match locked(&slot).take() {
        Some(answer) => Poll::Ready(answer),
        None => Poll::Pending,
    })
    .await
}

/// The text of a statement. Values stand in it as literals, which take the type of the column they
/// meet; on MySQL points in time without their offset, which MariaDB does not read. The session is in
/// UTC there.
fn text(mut statement: Statement) -> String {
    if statement.db_backend == DbBackend::MySql
        && let Some(values) = &mut statement.values
    {
        for value in &mut values.0 {
            let utc = match value {
                Value::ChronoDateTimeUtc(Some(at)) => at.naive_utc(),
                Value::ChronoDateTimeWithTimeZone(Some(at)) => at.naive_utc(),
                Value::ChronoDateTimeLocal(Some(at)) => at.naive_utc(),
                _ => continue,
            };
            *value = Value::ChronoDateTime(Some(utc));
        }
    }
    statement.to_string()
}

fn strange() -> DbErr {
    DbErr::Query(RuntimeErr::Internal("an answer of another sort".to_owned()))
}

#[async_trait::async_trait]
impl ProxyDatabaseTrait for Proxy {
    async fn query(&self, statement: Statement) -> Result<Vec<ProxyRow>, DbErr> {
        match answered(self.0.post(Request::Query(text(statement)))).await {
            Answer::Rows(rows) => Ok(rows),
            Answer::Failed(error) => Err(error),
            Answer::Done(_) => Err(strange()),
        }
    }

    async fn execute(&self, statement: Statement) -> Result<ProxyExecResult, DbErr> {
        match answered(self.0.post(Request::Execute(text(statement)))).await {
            Answer::Done(result) => Ok(result),
            Answer::Failed(error) => Err(error),
            Answer::Rows(_) => Err(strange()),
        }
    }

    async fn begin(&self) {
        answered(self.0.post(Request::Begin)).await;
    }

    async fn commit(&self) {
        answered(self.0.post(Request::Commit)).await;
    }

    async fn rollback(&self) {
        answered(self.0.post(Request::Rollback)).await;
    }

    fn start_rollback(&self) {
        // Carried out before whatever is asked next.
        self.0.post(Request::Rollback);
    }
}
