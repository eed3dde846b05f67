//! What a migration written as code can do while it runs: ask what exists, run SQL, carry a
//! statement out in batches, and say how far it is.
//!
//! Deliberately not here: transactions. The runner began one, and ends it together with the
//! migration's record.

use crate::backfill::{self, Backfill, Pace, Place, Turn, Work};
use crate::checksum::Checksum;
use crate::report::{Event, Observer};
use crate::run::Ledger;
use crate::version::Version;
use kilter_dialect::{DbError, DbErrorKind, Guard, GuardWhen, Row, Session, Value, engine};
use kilter_schema::{Dialect, ObjectPath, Schema};
use std::panic::Location;
use std::time::Instant;

/// What a migration written as code gives back.
pub type MigrationResult = Result<(), MigrationError>;

/// Why a migration written as code failed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum MigrationError {
    /// The database refused something.
    #[error("{0}")]
    Database(#[from] DbError),
    /// The migration itself gave up, for the reason given.
    #[error("{0}")]
    Other(String),
    /// The migration panicked.
    #[error("it panicked: {message}")]
    Panicked {
        /// What it said.
        message: String,
        /// File, line and column.
        location: Option<String>,
    },
}

impl MigrationError {
    /// A migration that gives up, for a reason.
    pub fn other(why: impl Into<String>) -> Self {
        Self::Other(why.into())
    }
}

/// What a migration written as code can do: ask what exists, and run SQL.
pub struct Context<'a> {
    session: &'a mut dyn Session,
    observer: &'a mut dyn Observer,
    schema: Option<Schema>,
    version: Version,
    batches: Batches<'a>,
    refused: Option<Refused>,
}

/// What was last refused, and the place in the migration that asked for it.
pub(crate) struct Refused {
    pub at: &'static Location<'static>,
    pub error: DbError,
}

/// What becomes of a backfill.
pub(crate) enum Batches<'a> {
    /// It is refused: the migration is one transaction.
    Refused,
    /// It is refused, and what changes the schema is recorded, because the database commits it.
    Traced(Ledger<'a>),
    /// It runs as one statement: this is a rehearsal.
    Whole,
    /// It is recorded batch by batch.
    Recorded(Ledger<'a>),
}

impl<'a> Context<'a> {
    pub(crate) fn new(
        session: &'a mut dyn Session,
        observer: &'a mut dyn Observer,
        version: Version,
        batches: Batches<'a>,
    ) -> Self {
        Self { session, observer, schema: None, version, batches, refused: None }
    }

    /// What was last refused, whether the migration went on or not.
    pub(crate) fn refused(&self) -> Option<&Refused> {
        self.refused.as_ref()
    }

    /// Remembers where something was asked for, when it is refused.
    fn noted<T>(
        &mut self,
        at: &'static Location<'static>,
        outcome: Result<T, DbError>,
    ) -> Result<T, DbError> {
        outcome.inspect_err(|error| self.refused = Some(Refused { at, error: error.clone() }))
    }

    /// The dialect of the database.
    pub fn dialect(&self) -> Dialect {
        self.session.dialect()
    }

    /// Whether a table exists.
    ///
    /// # Errors
    /// What the database answers.
    #[track_caller]
    pub fn has_table(&mut self, table: &str) -> Result<bool, DbError> {
        self.has(ObjectPath::Table(table.to_owned()))
    }

    /// Whether a table has a column.
    ///
    /// # Errors
    /// What the database answers.
    #[track_caller]
    pub fn has_column(&mut self, table: &str, column: &str) -> Result<bool, DbError> {
        self.has(ObjectPath::Column(table.to_owned(), column.to_owned()))
    }

    /// Whether a table has an index.
    ///
    /// # Errors
    /// What the database answers.
    #[track_caller]
    pub fn has_index(&mut self, table: &str, index: &str) -> Result<bool, DbError> {
        self.has(ObjectPath::Index(table.to_owned(), index.to_owned()))
    }

    /// Whether a table has a constraint.
    ///
    /// # Errors
    /// What the database answers.
    #[track_caller]
    pub fn has_constraint(&mut self, table: &str, constraint: &str) -> Result<bool, DbError> {
        self.has(ObjectPath::Constraint(table.to_owned(), constraint.to_owned()))
    }

    #[track_caller]
    fn has(&mut self, object: ObjectPath) -> Result<bool, DbError> {
        let guard = Guard { when: GuardWhen::IfExists, object };
        Ok(guard.exists_in(self.schema()?))
    }

    /// The schema as it is now.
    ///
    /// # Errors
    /// What the database answers.
    #[track_caller]
    pub fn schema(&mut self) -> Result<&Schema, DbError> {
        let schema = match self.schema.take() {
            Some(schema) => schema,
            None => {
                let inspected = engine(self.session.dialect()).inspect(self.session);
                self.noted(Location::caller(), inspected)?
            }
        };
        Ok(self.schema.insert(schema))
    }

    /// Runs one statement and gives the number of rows affected.
    ///
    /// # Errors
    /// What the database answers; a statement that begins or ends a transaction is refused.
    #[track_caller]
    pub fn execute(&mut self, sql: &str) -> Result<u64, DbError> {
        let outcome = self.ahead(sql).and_then(|()| self.session.execute(sql));
        self.noted(Location::caller(), outcome)
    }

    /// Runs one statement with parameters, in the placeholders of the dialect, and gives its rows.
    ///
    /// # Errors
    /// What the database answers; a statement that begins or ends a transaction is refused.
    #[track_caller]
    pub fn query(&mut self, sql: &str, params: &[Value]) -> Result<Vec<Row>, DbError> {
        let outcome = self.ahead(sql).and_then(|()| self.session.query(sql, params));
        self.noted(Location::caller(), outcome)
    }

    /// What is done before every statement.
    fn ahead(&mut self, sql: &str) -> Result<(), DbError> {
        refuse_transactions(sql)?;
        self.schema = None;
        match &mut self.batches {
            Batches::Recorded(ledger) | Batches::Traced(ledger) => ledger.ahead(self.session, sql),
            Batches::Refused | Batches::Whole => Ok(()),
        }
    }

    /// The counted key that the last statement run by [`Context::execute`] made or was given, as
    /// MySQL's server answers; zero on other databases.
    pub fn last_insert_id(&self) -> u64 {
        self.session.last_insert_id()
    }

    /// Tells whoever watches the run how far the migration is: `db.progress("rows", 300, Some(1000))`.
    pub fn progress(&mut self, what: &str, done: u64, total: Option<u64>) {
        let (version, what) = (self.version, what.to_owned());
        self.observer.event(&Event::Progress { version, n: 1, what, done, total });
    }

    /// Carries out an UPDATE or DELETE over a whole table in batches by its primary key, each in a
    /// transaction together with the place it came to. A run that is cut off goes on from there,
    /// and each row is changed exactly once. Gives the number of rows changed.
    ///
    /// Only in migrations that run outside a transaction ([`crate::Code::solo`]).
    ///
    /// # Errors
    /// What the database answers; a statement that cannot be narrowed to a batch is refused.
    #[track_caller]
    pub fn backfill(&mut self, table: &str, sql: &str) -> Result<u64, DbError> {
        self.backfill_with(&Backfill::of(table), sql)
    }

    /// [`Context::backfill`] by another key, with another first batch, or with pauses.
    ///
    /// # Errors
    /// What the database answers; a statement that cannot be narrowed to a batch is refused.
    #[track_caller]
    pub fn backfill_with(&mut self, what: &Backfill, sql: &str) -> Result<u64, DbError> {
        let outcome = self.backfill_by(what, sql);
        self.noted(Location::caller(), outcome)
    }

    fn backfill_by(&mut self, what: &Backfill, sql: &str) -> Result<u64, DbError> {
        backfill::check(sql).map_err(|e| DbError::new(DbErrorKind::Statement, e.0))?;
        let key = what.key_in(self.schema()?)?;
        self.schema = None;
        match &mut self.batches {
            Batches::Refused | Batches::Traced(_) => Err(DbError::new(
                DbErrorKind::Statement,
                "a backfill commits batch by batch, and this migration is one transaction: \
                 make it `Code::new(up).solo()`",
            )),
            Batches::Whole => self.session.execute(sql),
            Batches::Recorded(ledger) => {
                let work = Work { table: &what.table, key: &key, sql };
                let n = ledger.next_step();
                let observer = &mut *self.observer;
                let version = self.version;
                ledger.outside(self.session, |session, ledger| {
                    let mut tell = |done: u64| {
                        let what = work.table.to_owned();
                        let total = None;
                        observer.event(&Event::Progress { version, n, what, done, total });
                    };
                    in_batches(session, ledger, &work, what, n, &mut tell)
                })
            }
        }
    }

    /// Runs a statement for a front end that keeps nested transactions as savepoints.
    ///
    /// # Errors
    /// What the database answers.
    pub fn savepoint(&mut self, sql: Savepoint<'_>) -> Result<(), DbError> {
        if matches!(&self.batches, Batches::Recorded(ledger) if !ledger.holds_transaction()) {
            return Err(DbError::new(
                DbErrorKind::Statement,
                "a solo migration has no transaction of its own to nest one in",
            ));
        }
        self.schema = None;
        let text = match sql {
            Savepoint::Set(name) => format!("SAVEPOINT {name}"),
            Savepoint::Release(name) => format!("RELEASE SAVEPOINT {name}"),
            Savepoint::Back(name) => format!("ROLLBACK TO SAVEPOINT {name}"),
        };
        self.session.execute(&text).map(|_| ())
    }
}

/// What is done with a savepoint of a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Savepoint<'a> {
    /// It is set.
    Set(&'a str),
    /// What was done since is kept.
    Release(&'a str),
    /// What was done since is undone.
    Back(&'a str),
}

fn in_batches(
    session: &mut dyn Session,
    ledger: &mut Ledger<'_>,
    work: &Work<'_>,
    what: &Backfill,
    n: usize,
    tell: &mut dyn FnMut(u64),
) -> Result<u64, DbError> {
    let text = format!("{}\n{}\n{}", work.table, work.key.join("\n"), work.sql);
    let sum = Checksum::of(&text);
    let mut pace = Pace::new(what.batch);
    loop {
        let since = Instant::now();
        session.execute(ledger.backend.begin())?;
        let place: Place<'_> = ledger.place(n, sum.as_str());
        let turned = backfill::turn(session, &place, work, pace.size);
        let turned = turned.and_then(|t| session.execute("COMMIT").map(|_| t));
        match turned {
            Ok(Turn::More { total, .. }) => {
                tell(total);
                pace.took(since.elapsed());
                if ledger.is_interrupted() {
                    return Err(DbError::new(DbErrorKind::Interrupted, "asked to stop"));
                }
                backfill::rest(what.pause, &|| ledger.is_interrupted());
            }
            Ok(Turn::Last { total }) => {
                tell(total);
                return Ok(total);
            }
            Ok(Turn::Done) => return Ok(0),
            Err(e) => {
                if e.kind != DbErrorKind::Lost {
                    let _ = session.execute("ROLLBACK");
                }
                if e.kind != DbErrorKind::LockTimeout || !pace.refused() {
                    return Err(e);
                }
            }
        }
    }
}

/// The runner began a transaction and will end it: code that did so itself would part the
/// migration from its record.
fn refuse_transactions(sql: &str) -> Result<(), DbError> {
    let mut words = sql.split(|c: char| c.is_whitespace() || c == ';').filter(|w| !w.is_empty());
    let first = words.next().unwrap_or_default().to_ascii_uppercase();
    let second = words.next().unwrap_or_default().to_ascii_uppercase();
    let ends = match first.as_str() {
        "BEGIN" | "COMMIT" | "END" | "ABORT" => true,
        "START" => second == "TRANSACTION",
        "ROLLBACK" => second != "TO" && !sql.to_ascii_uppercase().contains(" TO "),
        _ => false,
    };
    if !ends {
        return Ok(());
    }
    Err(DbError::new(
        DbErrorKind::Statement,
        format!(
            "{first} cannot be run by a migration: it already runs in a transaction, together \
             with its record in the history; `.solo()` runs it outside one"
        ),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn transactions_are_refused_and_savepoints_are_not() {
        for sql in ["BEGIN", "commit;", " Start Transaction", "ROLLBACK", "rollback work"] {
            assert!(refuse_transactions(sql).is_err(), "{sql}");
        }
        for sql in ["SAVEPOINT a", "ROLLBACK TO SAVEPOINT a", "ROLLBACK WORK TO a", "SELECT 1"] {
            assert_eq!(refuse_transactions(sql), Ok(()), "{sql}");
        }
    }
}
