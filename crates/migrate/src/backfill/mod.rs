//! Backfills: one statement carried out over a table in batches, each batch in a transaction
//! together with the place it came to, so that a run that is cut off repeats no row and skips none.
//!
//! Batches follow the table's key: rows after the last place, up to the key that is so many rows
//! further. Deliberately not here: who runs it. An SQL file's step is driven by the runner, a
//! migration in Rust by its [`crate::Context`].

mod cursor;
mod pace;
mod statement;
mod turn;

pub(crate) use cursor::{Cursor, hex};
pub(crate) use pace::Pace;
pub(crate) use statement::check;
pub(crate) use turn::{Place, Turn, total, turn};

use crate::backend::Backend;
use kilter_dialect::{DbError, DbErrorKind, Session, engine};
use kilter_schema::Schema;
use std::time::Duration;

/// The longest pause between two batches: who holds the lock is to be heard of now and then.
const LONGEST_PAUSE: Duration = Duration::from_secs(10);

/// What `-- kilter: backfill TABLE by KEY batch N pause TIME` says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backfill {
    /// The table, as it is written in SQL.
    pub table: String,
    /// The columns that rows are told apart by, as written in SQL; the primary key when empty.
    pub key: Vec<String>,
    /// How many rows the first batch has.
    pub batch: Option<usize>,
    /// How long it rests between two batches, so that others and replicas come along.
    pub pause: Duration,
}

impl Backfill {
    /// A backfill over a table, by its primary key.
    pub fn of(table: &str) -> Self {
        Self { table: table.to_owned(), key: Vec::new(), batch: None, pause: Duration::ZERO }
    }

    /// Tells rows apart by other columns: unique together, never NULL, and indexed.
    #[must_use]
    pub fn by(mut self, key: &[&str]) -> Self {
        self.key = key.iter().map(|k| (*k).to_owned()).collect();
        self
    }

    /// Sets how many rows the first batch has. Later ones follow the time they take.
    #[must_use]
    pub fn batch(mut self, rows: usize) -> Self {
        self.batch = Some(rows);
        self
    }

    /// Rests between two batches, ten seconds at most.
    #[must_use]
    pub fn pause(mut self, time: Duration) -> Self {
        self.pause = time.min(LONGEST_PAUSE);
        self
    }

    /// Reads what stands after the word `backfill`.
    pub(crate) fn parse(words: &str) -> Option<Self> {
        let (words, pause) = match words.split_once(" pause ") {
            Some((rest, time)) => (rest, duration(time.trim())?),
            None => (words, Duration::ZERO),
        };
        let (rest, batch) = match words.split_once(" batch ") {
            Some((rest, n)) => (rest, Some(n.trim().parse().ok().filter(|n| *n > 0)?)),
            None => (words, None),
        };
        let (table, key) = match rest.split_once(" by ") {
            Some((table, key)) => (table, key.split(',').map(|k| k.trim().to_owned()).collect()),
            None => (rest, Vec::new()),
        };
        let table = table.trim().to_owned();
        let word = |w: &String| !w.is_empty() && !w.contains(char::is_whitespace);
        (word(&table) && key.iter().all(word)).then_some(Self { table, key, batch, pause })
    }

    /// The columns that rows are told apart by: those named, or the table's primary key.
    pub(crate) fn key_in(&self, schema: &Schema) -> Result<Vec<String>, DbError> {
        if !self.key.is_empty() {
            return Ok(self.key.clone());
        }
        let bare = self.table.trim_matches(['"', '`', '[', ']']);
        let known = schema.table(&self.table).or_else(|| schema.table(bare));
        let primary = known.and_then(|t| t.primary_key.as_ref());
        match primary {
            Some(key) if !key.columns.is_empty() => {
                let quote = |c: &String| engine(schema.dialect).quote(c);
                Ok(key.columns.iter().map(quote).collect())
            }
            _ => Err(DbError::new(
                DbErrorKind::Statement,
                format!(
                    "{} has no primary key to go by: name a unique, not null key: \
                     backfill {} by COLUMN",
                    self.table, self.table
                ),
            )),
        }
    }
}

/// `200ms` or `2s`, up to ten seconds.
fn duration(text: &str) -> Option<Duration> {
    let time = match text.strip_suffix("ms") {
        Some(number) => Duration::from_millis(number.parse().ok()?),
        None => Duration::from_secs(text.strip_suffix('s')?.parse().ok()?),
    };
    (time <= LONGEST_PAUSE).then_some(time)
}

/// Rests between two batches, unless asked to stop.
pub(crate) fn rest(pause: Duration, stops: &dyn Fn() -> bool) {
    const LOOK: Duration = Duration::from_millis(50);
    let mut left = pause;
    while !left.is_zero() && !stops() {
        let now = left.min(LOOK);
        std::thread::sleep(now);
        left -= now;
    }
}

/// One batch: the rows it changed, and the place it came to; `None` when nothing is left.
pub(crate) struct Batch {
    pub rows: u64,
    pub place: Option<Cursor>,
}

/// Carries out one batch of at most `size` rows after `after`. Call it in a transaction.
pub(crate) fn batch(
    session: &mut dyn Session,
    backend: &dyn Backend,
    work: &Work<'_>,
    after: Option<&Cursor>,
    size: usize,
) -> Result<Batch, DbError> {
    let after_sql = after.map(|c| c.condition(backend, work.key, cursor::Side::After));
    let after_sql = after_sql.transpose()?;
    let columns = work.key.join(", ");
    let filter = after_sql.as_ref().map(|c| format!(" WHERE {c}")).unwrap_or_default();
    let bound = format!(
        "SELECT {columns} FROM {}{filter} ORDER BY {columns} LIMIT 1 OFFSET {}",
        work.table,
        size.saturating_sub(1)
    );
    let rows = session.query(&bound, &[])?;
    let place = rows.first().map(Cursor::of).transpose()?;
    let upto = place.as_ref().map(|c| c.condition(backend, work.key, cursor::Side::UpTo));
    let range: Vec<String> = after_sql.into_iter().chain(upto.transpose()?).collect();
    let sql = if range.is_empty() {
        work.sql.to_owned()
    } else {
        statement::within(work.sql, &range.join(" AND "))
            .map_err(|e| DbError::new(DbErrorKind::Statement, e.0))?
    };
    let rows = session.execute(&sql)?;
    Ok(Batch { rows, place })
}

/// What is carried out in batches.
pub(crate) struct Work<'a> {
    pub table: &'a str,
    pub key: &'a [String],
    pub sql: &'a str,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_forms_are_read() {
        let read = |t: &str| Backfill::parse(t).map(|b| (b.table, b.key.join("+"), b.batch));
        let some = |t: &str, k: &str, b| Some((t.to_owned(), k.to_owned(), b));
        assert_eq!(read("users"), some("users", "", None));
        assert_eq!(read("users by id"), some("users", "id", None));
        assert_eq!(read("users by tenant, id batch 50"), some("users", "tenant+id", Some(50)));
        let paused = |t: &str| Backfill::parse(t).map(|b| b.pause.as_millis());
        assert_eq!(paused("users by id batch 50 pause 200ms"), Some(200));
        assert_eq!(paused("users pause 2s"), Some(2000));
        for bad in ["users pause", "users pause 2", "users pause 11s", "users pause 1s batch 5"] {
            assert_eq!(read(bad), None, "{bad:?}");
        }
        for bad in ["", "users by", "users by a b", "users batch 0", "users batch x", "a b"] {
            assert_eq!(read(bad), None, "{bad:?}");
        }
    }
}
