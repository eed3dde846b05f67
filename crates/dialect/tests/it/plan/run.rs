//! Carrying out a plan as a runner would.

use super::cases::{inspect, show};
use kilter_dialect::{GuardWhen, Plan, Planned, Session, StepMode};
use kilter_schema::Dialect;

/// Executes hand-written SQL: statements end with a semicolon at the end of a line. A trigger's
/// body therefore stands on one line.
pub fn execute_all(session: &mut dyn Session, sql: &str) {
    for statement in sql.split(";\n").map(str::trim).filter(|s| !s.is_empty()) {
        execute(session, statement.trim_end_matches(';'), "by hand");
    }
}

fn execute(session: &mut dyn Session, sql: &str, what: &str) {
    session.execute(sql).unwrap_or_else(|e| panic!("{what}: {e}\n{:?}\n{sql}", e.detail));
}

/// Runs every statement.
pub fn run(session: &mut dyn Session, plan: &Plan, what: &str) {
    run_where(session, plan, what, |_, _| true);
}

/// Runs every statement whose guard lets it.
pub fn run_again(session: &mut dyn Session, plan: &Plan, what: &str) {
    let what = format!("{what}, a second time");
    run_where(session, plan, &what, |session, planned| match &planned.guard {
        None => true,
        Some(guard) => {
            let exists = guard.exists_in(&inspect(session));
            exists == (guard.when == GuardWhen::IfExists)
        }
    });
}

fn run_where(
    session: &mut dyn Session,
    plan: &Plan,
    what: &str,
    runs: impl Fn(&mut dyn Session, &Planned) -> bool,
) {
    let sqlite = session.dialect() == Dialect::Sqlite;
    let rebuilds = plan.statements.iter().any(|s| s.rebuild.is_some());
    if sqlite {
        let on = if rebuilds { "OFF" } else { "ON" };
        execute(session, &format!("PRAGMA foreign_keys = {on}"), what);
    }
    let begin = if sqlite { "BEGIN IMMEDIATE" } else { "BEGIN" };
    let mut open = false;
    for planned in &plan.statements {
        let joins = planned.mode == StepMode::Tx;
        if joins != open {
            execute(session, if joins { begin } else { "COMMIT" }, what);
            open = joins;
        }
        if runs(session, planned) {
            let step = format!("{what}\n{}", show("plan", plan));
            if session.dialect() == Dialect::Postgres && planned.sql.starts_with("SELECT") {
                session.query(&planned.sql, &[]).unwrap_or_else(|e| panic!("{step}: {e}"));
            } else {
                execute(session, &planned.sql, &step);
            }
        }
    }
    if open {
        if sqlite {
            let broken = session.query("PRAGMA foreign_key_check", &[]).unwrap_or_default();
            assert!(broken.is_empty(), "{what}: foreign keys are broken: {broken:?}");
        }
        execute(session, "COMMIT", what);
    }
    if sqlite {
        execute(session, "PRAGMA foreign_keys = ON", what);
    }
}
