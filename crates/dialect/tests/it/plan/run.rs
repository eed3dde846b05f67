//! Carrying out a plan as a runner would.

use super::cases::{inspect, show};
use kilter_dialect::{Plan, Planned, Session, StepMode};
use kilter_schema::{Dialect, Schema};

/// Executes hand-written SQL: statements end with a semicolon at the end of a line. A trigger's
/// body therefore stands on one line.
pub fn execute_all(session: &mut dyn Session, sql: &str) {
    for statement in sql.split(";\n").map(str::trim).filter(|s| !s.is_empty()) {
        let statement = statement.trim_end_matches(';');
        execute(session, statement).unwrap_or_else(|e| panic!("{e}"));
    }
}

fn execute(session: &mut dyn Session, sql: &str) -> Result<(), String> {
    let done = if sql.starts_with("SELECT") {
        session.query(sql, &[]).map(|_| ())
    } else {
        session.execute(sql).map(|_| ())
    };
    done.map_err(|e| format!("{e}; {}\n{sql}", e.detail.as_deref().unwrap_or_default()))
}

/// Runs every statement.
pub fn run(session: &mut dyn Session, plan: &Plan, what: &str) {
    try_run(session, plan).unwrap_or_else(|e| panic!("{what}: {e}\nin\n{}", show("plan", plan)));
}

/// Runs every statement whose guard lets it.
pub fn run_again(session: &mut dyn Session, plan: &Plan, what: &str) {
    let mut seen: Option<Schema> = None;
    let done = run_where(session, plan, |session, planned| {
        let runs = planned
            .guard
            .as_ref()
            .is_none_or(|guard| guard.lets_run(seen.get_or_insert_with(|| inspect(session))));
        if runs {
            seen = None;
        }
        runs
    });
    done.unwrap_or_else(|e| panic!("{what}, a second time: {e}\nin\n{}", show("plan", plan)));
}

/// Runs every statement; after an error, what its transaction did is undone.
pub fn try_run(session: &mut dyn Session, plan: &Plan) -> Result<(), String> {
    run_where(session, plan, |_, _| true)
}

fn run_where(
    session: &mut dyn Session,
    plan: &Plan,
    mut runs: impl FnMut(&mut dyn Session, &Planned) -> bool,
) -> Result<(), String> {
    let sqlite = session.dialect() == Dialect::Sqlite;
    let begin = if sqlite { "BEGIN IMMEDIATE" } else { "BEGIN" };
    if sqlite {
        // As the runner does around a rebuild.
        let rebuilds = plan.statements.iter().any(|s| s.rebuild.is_some());
        let on = if rebuilds { "OFF" } else { "ON" };
        execute(session, &format!("PRAGMA foreign_keys = {on}"))?;
    }
    let mut open = false;
    for planned in &plan.statements {
        let joins = planned.mode == StepMode::Tx;
        if joins != open {
            execute(session, if joins { begin } else { "COMMIT" })?;
            open = joins;
        }
        if runs(session, planned)
            && let Err(error) = execute(session, &planned.sql)
        {
            if open {
                execute(session, "ROLLBACK")?;
            }
            return Err(error);
        }
    }
    if open {
        commit(session, sqlite)?;
    }
    if sqlite {
        execute(session, "PRAGMA foreign_keys = ON")?;
    }
    Ok(())
}

fn commit(session: &mut dyn Session, sqlite: bool) -> Result<(), String> {
    if sqlite {
        let broken = session.query("PRAGMA foreign_key_check", &[]);
        let broken = broken.map_err(|e| e.to_string())?;
        if !broken.is_empty() {
            execute(session, "ROLLBACK")?;
            return Err(format!("foreign keys are broken: {broken:?}"));
        }
    }
    execute(session, "COMMIT")
}
