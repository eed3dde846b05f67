//! Running asynchronous work and the migration's session on one thread.
//!
//! The session can neither be shared nor sent, so the proxy puts its statements into a mailbox, and
//! whenever the work waits they are carried out here, between two polls.

use crate::types::Types;
use kilter_dialect::{DbError, DbErrorKind};
use kilter_migrate::{Context, Savepoint};
use kilter_schema::Dialect;
use sea_orm::{DbErr, ProxyExecResult, ProxyRow, RuntimeErr};
use std::collections::VecDeque;
use std::future::Future;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Poll, Wake, Waker};

/// What the proxy asks for.
pub(crate) enum Request {
    Query(String),
    Execute(String),
    Begin,
    Commit,
    Rollback,
}

/// What it is answered.
pub(crate) enum Answer {
    Rows(Vec<ProxyRow>),
    Done(ProxyExecResult),
    Failed(DbErr),
}

/// Where an answer is left.
pub(crate) type Slot = Arc<Mutex<Option<Answer>>>;

/// The statements that wait to be carried out.
#[derive(Default)]
pub(crate) struct Mailbox {
    requests: Mutex<VecDeque<(Request, Slot)>>,
    /// The last error of the database, and one of a transaction, which SeaORM has no way to tell.
    failure: Mutex<Option<DbError>>,
}

impl Mailbox {
    /// Asks for something; the answer will be in the slot.
    pub fn post(&self, request: Request) -> Slot {
        let slot = Slot::default();
        locked(&self.requests).push_back((request, Arc::clone(&slot)));
        slot
    }

    fn take(&self) -> Option<(Request, Slot)> {
        locked(&self.requests).pop_front()
    }

    pub fn take_failure(&self) -> Option<DbError> {
        locked(&self.failure).take()
    }
}

pub(crate) fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Wakes the thread that waits.
struct Unpark(std::thread::Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

/// Runs work to its end.
pub(crate) fn run<T>(
    work: impl Future<Output = T>,
    mailbox: &Mailbox,
    context: &mut Context<'_>,
    types: &Types,
) -> T {
    let waker = Waker::from(Arc::new(Unpark(std::thread::current())));
    let mut work = std::pin::pin!(work);
    let mut depth = 0;
    loop {
        let polled = work.as_mut().poll(&mut std::task::Context::from_waker(&waker));
        // Also when it is over: a transaction that was dropped is rolled back last.
        let served = serve(mailbox, context, types, &mut depth);
        match polled {
            Poll::Ready(value) => return value,
            Poll::Pending if served => {}
            Poll::Pending => std::thread::park(),
        }
    }
}

/// Carries out what waits; whether there was anything.
fn serve(mailbox: &Mailbox, context: &mut Context<'_>, types: &Types, depth: &mut usize) -> bool {
    let mut any = false;
    while let Some((request, slot)) = mailbox.take() {
        any = true;
        let answer = answer(request, context, types, depth).unwrap_or_else(|error| {
            let text = error.to_string();
            *locked(&mailbox.failure) = Some(error);
            Answer::Failed(DbErr::Query(RuntimeErr::Internal(text)))
        });
        // An error that was answered is the work's to handle.
        if !matches!(answer, Answer::Failed(_)) {
            locked(&mailbox.failure).take();
        }
        *locked(&slot) = Some(answer);
    }
    any
}

fn answer(
    request: Request,
    context: &mut Context<'_>,
    types: &Types,
    depth: &mut usize,
) -> Result<Answer, DbError> {
    match request {
        Request::Query(sql) => {
            let rows = context.query(&sql, &[])?;
            let rows = rows.iter().map(|row| types.row(&sql, row)).collect::<Result<_, String>>();
            rows.map(Answer::Rows).map_err(|why| DbError::new(DbErrorKind::Statement, why))
        }
        Request::Execute(sql) => {
            let rows_affected = context.execute(&sql)?;
            let last_insert_id = last_insert_id(&sql, context)?;
            Ok(Answer::Done(ProxyExecResult { last_insert_id, rows_affected }))
        }
        Request::Begin => {
            *depth += 1;
            savepoint(context, Savepoint::Set(&name(*depth)))
        }
        Request::Commit => {
            *depth -= 1;
            savepoint(context, Savepoint::Release(&name(*depth + 1)))
        }
        Request::Rollback => {
            *depth -= 1;
            let name = name(*depth + 1);
            savepoint(context, Savepoint::Back(&name))?;
            savepoint(context, Savepoint::Release(&name))
        }
    }
}

fn name(depth: usize) -> String {
    format!("kilter_sea_orm_{depth}")
}

fn savepoint(context: &mut Context<'_>, what: Savepoint<'_>) -> Result<Answer, DbError> {
    context.savepoint(what)?;
    Ok(Answer::Done(ProxyExecResult::default()))
}

/// The key that an INSERT made, where SeaORM asks for it that way.
fn last_insert_id(sql: &str, context: &mut Context<'_>) -> Result<u64, DbError> {
    let question = match context.dialect() {
        Dialect::Mysql => return Ok(context.last_insert_id()),
        Dialect::Sqlite => "SELECT last_insert_rowid()",
        Dialect::Postgres => return Ok(0),
    };
    if !sql.trim_start().get(..6).is_some_and(|word| word.eq_ignore_ascii_case("insert")) {
        return Ok(0);
    }
    let rows = context.query(question, &[])?;
    let id = rows.first().and_then(|row| row.at(0).as_int()).unwrap_or(0);
    Ok(u64::try_from(id).unwrap_or(0))
}
