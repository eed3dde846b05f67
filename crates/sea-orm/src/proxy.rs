//! SeaORM's proxy interface over the mailbox.

use crate::array;
use crate::executor::{Answer, Mailbox, Request, Slot, locked};
#[cfg(feature = "with-time")]
use sea_orm::prelude::{TimeDateTime, TimeDateTimeWithTimeZone};
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
/// meet.
fn text(mut statement: Statement) -> String {
    let backend = statement.db_backend;
    for value in statement.values.iter_mut().flat_map(|values| &mut values.0) {
        if let Some(literal) = as_bound(value, backend) {
            *value = literal;
        }
    }
    statement.to_string()
}

/// What a driver would send for a value, where its literal is something else: identifiers are bytes
/// on SQLite and MySQL, arrays have no type of their own, and MariaDB reads no point in time with an
/// offset. The session is in UTC there.
fn as_bound(value: &Value, backend: DbBackend) -> Option<Value> {
    let mysql = backend == DbBackend::MySql;
    Some(match value {
        Value::Uuid(Some(key)) if backend != DbBackend::Postgres => {
            Value::from(key.as_bytes().to_vec())
        }
        Value::Array(_, Some(array)) => Value::from(array::text(array)?),
        Value::ChronoDateTimeUtc(Some(at)) if mysql => Value::from(at.naive_utc()),
        Value::ChronoDateTimeWithTimeZone(Some(at)) if mysql => Value::from(at.naive_utc()),
        Value::ChronoDateTimeLocal(Some(at)) if mysql => Value::from(at.naive_utc()),
        #[cfg(feature = "with-time")]
        Value::TimeDateTimeWithTimeZone(Some(at)) if mysql => {
            let utc = at.to_offset(TimeDateTimeWithTimeZone::UNIX_EPOCH.offset());
            Value::from(TimeDateTime::new(utc.date(), utc.time()))
        }
        _ => return None,
    })
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
