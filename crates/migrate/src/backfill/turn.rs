//! One turn of a backfill: where it stands is read from the history, a batch is carried out, and
//! where it stands now is written, all in the caller's transaction.
//!
//! In the row of a step that is `partial`, `before_lines` holds the place it came to, `objects` the
//! key's columns and `planned_lines` the rows changed so far.

use super::{Cursor, Work, batch};
use crate::backend::Backend;
use crate::directory::Direction;
use crate::history::{StepRecord, StepRow, StepState, Store};
use crate::version::Version;
use kilter_dialect::{DbError, DbErrorKind, Session};

/// Where a backfill is recorded.
pub(crate) struct Place<'a> {
    pub store: &'a Store,
    pub backend: &'static dyn Backend,
    pub at: (i64, Version, Direction),
    pub run_id: &'a str,
    pub n: usize,
    pub sum: &'a str,
}

/// How a turn ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Turn {
    /// There are rows left: how many were changed so far, and up to which key.
    More { total: u64, upto: String },
    /// That was the last batch: how many rows were changed in all.
    Last { total: u64 },
    /// An earlier run had done all of it.
    Done,
}

/// Carries out the next batch. Call it in a transaction, and commit that.
pub(crate) fn turn(
    session: &mut dyn Session,
    place: &Place<'_>,
    work: &Work<'_>,
    size: usize,
) -> Result<Turn, DbError> {
    let (seq, _, direction) = place.at;
    let rows = place.store.steps(session, seq, direction)?;
    let row = rows.iter().find(|r| r.n == place.n);
    let (after, before) = match row {
        Some(row) if row.state.is_behind_us() => return Ok(Turn::Done),
        Some(row) if row.state == StepState::Partial => (Some(resumed(row, place, work)?), row),
        _ => {
            return step(session, place, work, size, None, 0);
        }
    };
    step(session, place, work, size, after, total(before))
}

fn step(
    session: &mut dyn Session,
    place: &Place<'_>,
    work: &Work<'_>,
    size: usize,
    after: Option<Cursor>,
    before: u64,
) -> Result<Turn, DbError> {
    let done = batch(session, place.backend, work, after.as_ref(), size)?;
    let total = before + done.rows;
    let state = if done.place.is_some() { StepState::Partial } else { StepState::Done };
    let record = StepRecord {
        before: done.place.as_ref().map(Cursor::write),
        objects: Some(work.key.join("\n")),
        planned: Some(total.to_string()),
        ..StepRecord::plain(place.n, place.sum, state)
    };
    place.store.replace(session, place.at, place.run_id, &record)?;
    Ok(match done.place {
        Some(upto) => Turn::More { total, upto: upto.shown() },
        None => Turn::Last { total },
    })
}

/// The place an earlier turn came to, unless what is to be done was changed since.
fn resumed(row: &StepRow, place: &Place<'_>, work: &Work<'_>) -> Result<Cursor, DbError> {
    let same = row.sum == place.sum && row.objects.as_deref() == Some(&work.key.join("\n"));
    match Cursor::read(&row.before) {
        Some(cursor) if same => Ok(cursor),
        _ => Err(DbError::new(
            DbErrorKind::Statement,
            "this backfill was begun with another statement or key; put it back until it is done",
        )),
    }
}

/// How many rows a step that is not finished has changed.
pub(crate) fn total(row: &StepRow) -> u64 {
    row.planned.as_deref().and_then(|t| t.parse().ok()).unwrap_or(0)
}
