//! Carrying out a plan that stands in no migration: what `auto-migrate` does.
//!
//! As much as can be is done in one transaction, so that a refusal leaves the database as it was.
//! Deliberately not here: history, lock and recovery, which versioned migrations have.

use kilter_dialect::{DbError, DbErrorKind, Plan, Planned, Session, StepMode};

/// A plan that could not be carried out.
#[derive(Debug)]
pub struct Stopped {
    /// The statement, if one of the plan's.
    pub statement: Option<Planned>,
    /// The database's answer.
    pub error: DbError,
    /// How many statements of the plan stand.
    pub standing: usize,
}

/// Runs the statements of `plan` in order; `before` is told each one.
///
/// # Errors
/// The first refusal. Statements of the same transaction are undone.
pub fn carry_out(
    session: &mut dyn Session,
    plan: &Plan,
    before: &mut dyn FnMut(&Planned),
) -> Result<(), Box<Stopped>> {
    let mut standing = 0;
    for group in groups(&plan.statements) {
        match group {
            [alone] if alone.mode == StepMode::Solo => {
                before(alone);
                session.execute(&alone.sql).map_err(|e| stopped(Some(alone), e, standing))?;
            }
            _ => together(session, group, before, standing)?,
        }
        standing += group.len();
    }
    Ok(())
}

/// Statements that share a transaction, and those that run alone.
fn groups(statements: &[Planned]) -> impl Iterator<Item = &[Planned]> {
    statements.chunk_by(|a, b| a.mode == StepMode::Tx && b.mode == StepMode::Tx)
}

fn stopped(statement: Option<&Planned>, error: DbError, standing: usize) -> Box<Stopped> {
    Box::new(Stopped { statement: statement.cloned(), error, standing })
}

fn together(
    session: &mut dyn Session,
    group: &[Planned],
    before: &mut dyn FnMut(&Planned),
    standing: usize,
) -> Result<(), Box<Stopped>> {
    let rebuilds = group.iter().any(|s| s.rebuild.is_some());
    let own = |e| stopped(None, e, standing);
    // Dropping a table while foreign keys are enforced deletes the rows of its children. The
    // switch has no effect inside a transaction.
    let enforced = rebuilds && number(session, "PRAGMA foreign_keys").map_err(own)? != 0;
    if enforced {
        session.execute("PRAGMA foreign_keys = OFF").map_err(own)?;
    }
    let outcome = in_transaction(session, group, before, standing, rebuilds);
    if enforced {
        let back = session.execute("PRAGMA foreign_keys = ON").map_err(own);
        // After a failure, that failure is the one to tell.
        outcome.and(back.map(|_| ()))
    } else {
        outcome
    }
}

fn in_transaction(
    session: &mut dyn Session,
    group: &[Planned],
    before: &mut dyn FnMut(&Planned),
    standing: usize,
    rebuilds: bool,
) -> Result<(), Box<Stopped>> {
    let own = |e| stopped(None, e, standing);
    session.execute("BEGIN").map_err(own)?;
    let run = |session: &mut dyn Session, before: &mut dyn FnMut(&Planned)| {
        let broken = if rebuilds { orphans(session).map_err(own)? } else { 0 };
        for statement in group {
            before(statement);
            session.execute(&statement.sql).map_err(|e| stopped(Some(statement), e, standing))?;
        }
        if rebuilds && orphans(session).map_err(own)? > broken {
            let message = "rows would be left without the rows they refer to";
            return Err(own(DbError::new(DbErrorKind::Statement, message)));
        }
        session.execute("COMMIT").map(|_| ()).map_err(own)
    };
    run(session, before).inspect_err(|_| {
        // The failure is the one to tell; a lost connection rolls back by itself.
        let _ = session.execute("ROLLBACK");
    })
}

/// How many rows refer to rows that are not there.
fn orphans(session: &mut dyn Session) -> Result<usize, DbError> {
    Ok(session.query("PRAGMA foreign_key_check", &[])?.len())
}

fn number(session: &mut dyn Session, sql: &str) -> Result<i64, DbError> {
    let rows = session.query(sql, &[])?;
    Ok(rows.first().and_then(|r| r.at(0).as_int()).unwrap_or(0))
}
