//! A session that breaks at a given call.

use kilter_dialect::{DbError, DbErrorKind, Row, ServerInfo, Session, Value};
use kilter_schema::Dialect;

/// When a breaking session breaks, seen from the call that is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Break {
    /// The call does not reach the server.
    Before,
    /// The server carries it out and the answer is lost.
    After,
}

/// A real session that breaks at the `n`-th call, counted from 0, and stays broken.
pub struct Breaking {
    inner: Option<Box<dyn Session>>,
    info: ServerInfo,
    dialect: Dialect,
    at: usize,
    how: Break,
    /// The calls made so far.
    pub calls: usize,
}

impl Breaking {
    /// One that breaks at the call `at`.
    pub fn new(inner: Box<dyn Session>, at: usize, how: Break) -> Self {
        let (info, dialect) = (inner.server().clone(), inner.dialect());
        Self { inner: Some(inner), info, dialect, at, how, calls: 0 }
    }

    /// Whether it has broken.
    pub fn broke(&self) -> bool {
        self.inner.is_none()
    }

    fn call<T>(
        &mut self,
        act: impl FnOnce(&mut dyn Session) -> Result<T, DbError>,
    ) -> Result<T, DbError> {
        let now = self.calls == self.at;
        self.calls += 1;
        let lost = || DbError::new(DbErrorKind::Lost, "the connection broke (by the test)");
        let Some(inner) = &mut self.inner else { return Err(lost()) };
        if now && self.how == Break::Before {
            self.inner = None;
            return Err(lost());
        }
        let out = act(inner.as_mut());
        if now {
            self.inner = None;
            return Err(lost());
        }
        out
    }
}

impl Session for Breaking {
    fn dialect(&self) -> Dialect {
        self.dialect
    }

    fn server(&self) -> &ServerInfo {
        &self.info
    }

    fn execute(&mut self, sql: &str) -> Result<u64, DbError> {
        self.call(|s| s.execute(sql))
    }

    fn query(&mut self, sql: &str, params: &[Value]) -> Result<Vec<Row>, DbError> {
        self.call(|s| s.query(sql, params))
    }

    fn last_insert_id(&self) -> u64 {
        self.inner.as_ref().map_or(0, |s| s.last_insert_id())
    }
}
