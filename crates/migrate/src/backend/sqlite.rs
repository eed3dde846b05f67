//! Running migrations on SQLite.
//!
//! There is no session lock: a transaction begun with `BEGIN IMMEDIATE` holds the one write lock
//! of the file, and whoever has it reads the history before doing anything.

use super::{Backend, Types, one};
use crate::RunOptions;
use kilter_diag::Diagnostic;
use kilter_dialect::{DbError, Session, Value};

pub(super) struct Sqlite;

impl Backend for Sqlite {
    fn placeholder(&self, n: usize) -> String {
        format!("?{n}")
    }

    fn inline(&self, value: &Value) -> Option<String> {
        match value {
            Value::Null => Some("NULL".to_owned()),
            Value::Int(n) => Some(n.to_string()),
            // A statement's text ends at the first NUL.
            Value::Text(text) if !text.contains('\0') => {
                Some(format!("'{}'", text.replace('\'', "''")))
            }
            _ => None,
        }
    }

    fn transactional_ddl(&self) -> bool {
        true
    }

    fn has_session_lock(&self) -> bool {
        false
    }

    fn begin(&self) -> &'static str {
        "BEGIN IMMEDIATE"
    }

    fn now(&self) -> &'static str {
        "strftime('%Y-%m-%dT%H:%M:%fZ', 'now')"
    }

    fn run_id(&self) -> &'static str {
        "lower(hex(randomblob(4)))"
    }

    fn home(&self, _session: &mut dyn Session) -> Result<String, DbError> {
        Ok("main.".to_owned())
    }

    fn existing(
        &self,
        session: &mut dyn Session,
        _home: &str,
        tables: &[&str],
    ) -> Result<Vec<String>, DbError> {
        let rows =
            session.query("SELECT name FROM main.sqlite_master WHERE type = 'table'", &[])?;
        let names = rows.iter().map(|r| r.text("name"));
        Ok(names.filter(|n| tables.contains(&n.as_str())).collect())
    }

    fn types(&self) -> Types {
        Types { number: "INTEGER", word: "TEXT", text: "TEXT", after: "" }
    }

    fn settings(&self, _session: &mut dyn Session) -> Result<Vec<String>, DbError> {
        Ok(Vec::new())
    }

    fn prepare(&self, _run_id: &str, _options: &RunOptions<'_>) -> Vec<String> {
        Vec::new()
    }

    fn read_only(&self, session: &mut dyn Session) -> Result<Option<String>, DbError> {
        let query_only = one(session, "PRAGMA query_only", &[])?.as_bool() == Some(true);
        Ok(query_only.then(|| "this connection is set to query_only".to_owned()))
    }

    fn try_lock(&self, _session: &mut dyn Session, _home: &str) -> Result<bool, DbError> {
        Ok(true)
    }

    fn unlock(&self, _session: &mut dyn Session, _home: &str) -> Result<bool, DbError> {
        Ok(true)
    }

    fn verify_lock(
        &self,
        _session: &mut dyn Session,
        _home: &str,
    ) -> Result<Option<Diagnostic>, DbError> {
        Ok(None)
    }

    fn still_locked(&self, _session: &mut dyn Session, _home: &str) -> Result<bool, DbError> {
        Ok(true)
    }

    fn holder(&self, _session: &mut dyn Session, _home: &str) -> Result<Option<String>, DbError> {
        Ok(None)
    }

    fn blockers(&self, _session: &mut dyn Session) -> Result<Vec<String>, DbError> {
        Ok(Vec::new())
    }

    fn broken_indexes(&self, _session: &mut dyn Session) -> Result<Vec<(String, String)>, DbError> {
        Ok(Vec::new())
    }
}
