//! Where code that runs outside a transaction records what it does in batches.

use super::intent::Intent;
use crate::backend::Backend;
use crate::backfill::Place;
use crate::directory::Direction;
use crate::history::Store;
use crate::version::Version;
use kilter_dialect::{DbError, Effect, Session, engine};
use kilter_schema::Schema;

/// The place in the history of a migration in code, while it runs.
pub(crate) struct Ledger<'a> {
    pub store: &'a Store,
    pub backend: &'static dyn Backend,
    pub seq: i64,
    pub version: Version,
    pub direction: Direction,
    pub run_id: &'a str,
    /// The checksum of the whole migration.
    pub sum: &'a str,
    pub held: Held,
    pub interrupted: Option<&'a dyn Fn() -> bool>,
    /// Backfills that were begun; step 1 is the code itself.
    pub calls: usize,
    /// Whether rows were changed that the next change of the schema makes last (MySQL).
    pub rows: Rows,
}

/// Whether code in a transaction has changed rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Rows {
    /// It does not matter: code outside a transaction is told that it may be run again.
    Whatever,
    /// It has not.
    Untouched,
    /// It has.
    Touched,
}

/// Whether a transaction is open around the code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Held {
    /// None is.
    Nothing,
    /// One is, only because nothing else keeps other runs out (SQLite); it may be ended at points
    /// that the history knows.
    Transaction,
}

impl<'a> Ledger<'a> {
    /// The number of the next backfill's step.
    pub fn next_step(&mut self) -> usize {
        self.calls += 1;
        self.calls + 1
    }

    pub fn holds_transaction(&self) -> bool {
        self.held == Held::Transaction
    }

    pub fn is_interrupted(&self) -> bool {
        self.interrupted.is_some_and(|asked| asked())
    }

    pub fn place<'b>(&'b self, n: usize, sum: &'b str) -> Place<'b> {
        Place {
            store: self.store,
            backend: self.backend,
            at: (self.seq, self.version, self.direction),
            run_id: self.run_id,
            n,
            sum,
        }
    }

    /// Records the schema as it is now as the one the code was begun with: what it made until here
    /// stands, and it will find it when it is run again from its beginning.
    fn checkpoint(&mut self, session: &mut dyn Session) -> Result<(), DbError> {
        let now = engine(session.dialect()).inspect(session)?;
        let record = Intent::unknown(&now);
        let at = (self.seq, self.version, self.direction);
        self.store.replace(session, at, self.run_id, &record.record_of(1, self.sum))
    }

    /// Records, before a statement that changes the schema and stands at once, what the schema is
    /// and what it will be: cut off here, the code is run again from its beginning in both.
    pub fn ahead(&mut self, session: &mut dyn Session, sql: &str) -> Result<(), DbError> {
        if self.held == Held::Transaction && self.backend.transactional_ddl() {
            return Ok(());
        }
        let engine = engine(session.dialect());
        let effect = engine.replay(&mut Schema::new(session.dialect()), sql);
        if self.rows == Rows::Untouched && may_write(&effect, sql) {
            self.rows = Rows::Touched;
        }
        if matches!(effect, Effect::Data | Effect::Session | Effect::Transaction) {
            return Ok(());
        }
        let now = engine.inspect(session)?;
        let mut after = now.clone();
        let intent = match engine.replay(&mut after, sql) {
            Effect::Schema if self.rows != Rows::Touched => {
                Intent::whole(&now, &engine.canonical(&after))
            }
            _ => Intent::unknown(&now),
        };
        session.execute(self.backend.begin())?;
        let at = (self.seq, self.version, self.direction);
        self.store.replace(session, at, self.run_id, &intent.record_of(1, self.sum))?;
        session.execute("COMMIT").map(|_| ())
    }

    /// Does something outside the transaction that is held, if one is, after recording that what was
    /// done until here stands.
    pub fn outside<T>(
        &mut self,
        session: &mut dyn Session,
        act: impl FnOnce(&mut dyn Session, &mut Self) -> Result<T, DbError>,
    ) -> Result<T, DbError> {
        if self.held == Held::Nothing {
            session.execute(self.backend.begin())?;
        }
        self.checkpoint(session)?;
        session.execute("COMMIT")?;
        if self.held == Held::Nothing {
            return act(session, self);
        }
        let out = act(session, self);
        let begun = session.execute(self.backend.begin());
        let out = out?;
        begun?;
        Ok(out)
    }
}

/// Whether a statement may change rows. One that cannot be told from its beginning may.
fn may_write(effect: &Effect, sql: &str) -> bool {
    let word: String = sql.trim_start().chars().take_while(char::is_ascii_alphabetic).collect();
    match effect {
        Effect::Data => !word.eq_ignore_ascii_case("SELECT"),
        Effect::Opaque { .. } => true,
        _ => false,
    }
}
