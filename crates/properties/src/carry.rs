//! Carrying out statements and plans as the runner would.

use kilter_dialect::{DbError, Plan, Session, StepMode};
use kilter_schema::Dialect;

/// A statement that was refused.
#[derive(Debug, Clone)]
pub(crate) struct Refused {
    /// The statement.
    pub sql: String,
    /// The database's answer.
    pub error: DbError,
}

impl std::fmt::Display for Refused {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let detail = self.error.detail.as_deref().unwrap_or_default();
        write!(f, "{}; {detail}\n{}", self.error, self.sql)
    }
}

/// Runs one statement.
pub(crate) fn execute(session: &mut dyn Session, sql: &str) -> Result<(), Refused> {
    let word: String = sql.trim_start().chars().take(6).collect();
    let done = if word.eq_ignore_ascii_case("select") {
        session.query(sql, &[]).map(|_| ())
    } else {
        session.execute(sql).map(|_| ())
    };
    done.map_err(|error| Refused { sql: sql.to_owned(), error })
}

/// Runs statements one after another.
pub(crate) fn execute_all(
    session: &mut dyn Session,
    statements: &[impl AsRef<str>],
) -> Result<(), Refused> {
    statements.iter().try_for_each(|sql| execute(session, sql.as_ref()))
}

/// Runs statements with the keys between tables not enforced: rows come in any order.
pub(crate) fn load(session: &mut dyn Session, rows: &[String]) -> Result<(), Refused> {
    if rows.is_empty() {
        return Ok(());
    }
    let (off, on, begin) = match session.dialect() {
        Dialect::Sqlite => ("PRAGMA foreign_keys = OFF", "PRAGMA foreign_keys = ON", "BEGIN"),
        Dialect::Postgres => {
            ("SET session_replication_role = replica", "RESET session_replication_role", "BEGIN")
        }
        Dialect::Mysql => ("SET foreign_key_checks = 0", "SET foreign_key_checks = 1", "BEGIN"),
    };
    execute_all(session, &[off, begin])?;
    execute_all(session, rows)?;
    execute_all(session, &["COMMIT", on])
}

/// Runs a plan's statements; after an error, what its transaction did is undone.
pub(crate) fn carry_out(session: &mut dyn Session, plan: &Plan) -> Result<(), Refused> {
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
        if let Err(refused) = execute(session, &planned.sql) {
            if open {
                execute(session, "ROLLBACK")?;
            }
            return Err(refused);
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

fn commit(session: &mut dyn Session, sqlite: bool) -> Result<(), Refused> {
    let sql = "PRAGMA foreign_key_check";
    let answer = |error| Refused { sql: sql.to_owned(), error };
    if sqlite {
        let broken = session.query(sql, &[]).map_err(answer)?;
        if !broken.is_empty() {
            execute(session, "ROLLBACK")?;
            let kind = kilter_dialect::DbErrorKind::Statement;
            let text = format!("foreign keys are broken: {:?}", broken[0]);
            return Err(answer(DbError::new(kind, text)));
        }
    }
    execute(session, "COMMIT")
}
