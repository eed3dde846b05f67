//! Running migrations.

use crate::{Directory, Failure, Observer, Report, RollbackTarget, RunOptions};
use kilter_dialect::{DbError, Session};

/// Applies pending migrations. With nothing pending it changes nothing and takes no lock.
///
/// # Errors
/// What stopped the run; the report in the failure holds what had been done until then.
pub fn migrate(
    session: &mut dyn Session,
    directory: &Directory,
    options: &RunOptions<'_>,
    observer: &mut dyn Observer,
) -> Result<Report, Failure> {
    let _ = (session, directory, options, observer);
    Ok(Report::default())
}

/// Rolls applied migrations back, newest first. Whether all of them can be is found out before
/// anything is done.
///
/// # Errors
/// What stopped the run; the report in the failure holds what had been done until then.
pub fn rollback(
    session: &mut dyn Session,
    directory: &Directory,
    target: RollbackTarget,
    options: &RunOptions<'_>,
    observer: &mut dyn Observer,
) -> Result<Report, Failure> {
    let _ = (session, directory, target, options, observer);
    Ok(Report::default())
}

/// Applies pending migrations in one transaction and rolls it back. What cannot be tried stands in
/// [`Report::untried`].
///
/// # Errors
/// What stopped the run, and on MySQL always: it cannot roll DDL back.
pub fn rehearse(
    session: &mut dyn Session,
    directory: &Directory,
    options: &RunOptions<'_>,
    observer: &mut dyn Observer,
) -> Result<Report, Failure> {
    let _ = (session, directory, options, observer);
    Ok(Report::default())
}

/// Whether the history says that this database is a protected one: some migration ran in a
/// protected environment. False where there is no history.
///
/// # Errors
/// When the database cannot be read.
pub fn belongs_to_protected(session: &mut dyn Session) -> Result<bool, DbError> {
    let _ = session;
    Ok(false)
}
