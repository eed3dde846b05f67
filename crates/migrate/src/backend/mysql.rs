//! Running migrations on MySQL and MariaDB.
//!
//! DDL commits by itself, so nothing here relies on rolling it back. The lock is `GET_LOCK` on the
//! connection that runs the DDL, polled; servers and proxies can drop it, so it is verified before
//! each step (MySQL manual §14.14, "Locking Functions").

use super::{Backend, Types, one, process};
use crate::RunOptions;
use crate::checksum::sha256;
use crate::codes;
use kilter_diag::Diagnostic;
use kilter_dialect::{DbError, Session, Value, engine};
use kilter_schema::Dialect;

pub(super) struct Mysql;

/// The lock's name: at most 64 characters, and locks are per server, so it names the database.
fn lock_name(home: &str) -> Value {
    Value::from(format!("kilter:{}", &sha256(&[home.to_lowercase().as_bytes()])[..40]))
}

impl Backend for Mysql {
    fn placeholder(&self, _n: usize) -> String {
        "?".to_owned()
    }

    fn inline(&self, _value: &Value) -> Option<String> {
        // What a backslash means depends on sql_mode, which a migration may set.
        None
    }

    fn key_literal(&self, value: &Value) -> Option<String> {
        match value {
            Value::Int(n) => Some(n.to_string()),
            // Hexadecimal means the same in every sql_mode; the introducer makes it text, which is
            // compared in the column's own collation.
            Value::Text(text) => {
                Some(format!("_utf8mb4 x'{}'", crate::backfill::hex(text.as_bytes())))
            }
            Value::Bytes(bytes) => Some(format!("x'{}'", crate::backfill::hex(bytes))),
            _ => None,
        }
    }

    /// Which lock a statement waits for is not to be had without a plugin (metadata locks) or
    /// depends on the maker (row locks); that nobody else has a transaction is telling enough.
    fn waits_for(
        &self,
        session: &mut dyn Session,
        connection: u64,
        patience: u128,
    ) -> Result<Option<String>, DbError> {
        let seconds = patience.div_ceil(1000);
        let waiting = "(w.state LIKE 'Waiting for%lock%' OR EXISTS (SELECT 1 FROM \
                       information_schema.innodb_trx x WHERE x.trx_mysql_thread_id = w.id \
                       AND x.trx_state = 'LOCK WAIT'))";
        let rows = session.query(
            &format!(
                "SELECT cast(w.id AS char) AS id, w.user AS name, w.host AS host, \
                 cast(w.time AS char) AS age, w.state AS state, left(w.info, 200) AS `sql` \
                 FROM information_schema.processlist w \
                 WHERE w.db = database() AND w.command = 'Query' AND w.time >= {seconds} \
                 AND {waiting} AND EXISTS (SELECT 1 FROM information_schema.processlist o \
                   WHERE o.id = {connection} AND o.command = 'Sleep' AND o.time >= {seconds}) \
                 AND EXISTS (SELECT 1 FROM information_schema.innodb_trx t \
                   WHERE t.trx_mysql_thread_id = {connection}) \
                 AND NOT EXISTS (SELECT 1 FROM information_schema.innodb_trx t \
                   WHERE t.trx_mysql_thread_id NOT IN ({connection}, w.id)) LIMIT 1"
            ),
            &[],
        )?;
        Ok(rows.first().map(process))
    }

    fn end_connection(&self, connection: u64) -> Option<String> {
        Some(format!("KILL {connection}"))
    }

    fn transactional_ddl(&self) -> bool {
        false
    }

    fn has_session_lock(&self) -> bool {
        true
    }

    fn begin(&self) -> &'static str {
        "START TRANSACTION"
    }

    fn now(&self) -> &'static str {
        "concat(date_format(utc_timestamp(3), '%Y-%m-%dT%H:%i:%s.'), \
         lpad(floor(microsecond(utc_timestamp(3)) / 1000), 3, '0'), 'Z')"
    }

    /// Not `md5`, which MySQL 9.6 no longer has.
    fn run_id(&self) -> &'static str {
        "substr(sha2(concat(uuid(), rand(), connection_id()), 256), 1, 8)"
    }

    fn home(&self, session: &mut dyn Session) -> Result<String, DbError> {
        let database = one(session, "SELECT database()", &[])?;
        let database = database.as_str().unwrap_or_default();
        Ok(format!("{}.", engine(Dialect::Mysql).quote(database)))
    }

    fn existing(
        &self,
        session: &mut dyn Session,
        _home: &str,
        tables: &[&str],
    ) -> Result<Vec<String>, DbError> {
        let rows = session.query(
            "SELECT table_name AS name FROM information_schema.tables \
             WHERE table_schema = database() AND table_name LIKE 'kilter%'",
            &[],
        )?;
        let names = rows.iter().map(|r| r.text("name"));
        Ok(names.filter(|n| tables.contains(&n.as_str())).collect())
    }

    fn types(&self) -> Types {
        Types {
            number: "bigint",
            word: "varchar(100)",
            text: "longtext",
            after: " ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin",
        }
    }

    fn settings(&self, session: &mut dyn Session) -> Result<Vec<String>, DbError> {
        let mut out = Vec::new();
        for name in ["lock_wait_timeout", "innodb_lock_wait_timeout"] {
            let value = one(session, &format!("SELECT @@session.{name}"), &[])?;
            if let Some(seconds) = value.as_int() {
                out.push(format!("SET SESSION {name} = {seconds}"));
            }
        }
        for name in ["time_zone", "sql_mode"] {
            let value = one(session, &format!("SELECT @@session.{name}"), &[])?;
            let value = engine(Dialect::Mysql).literal(value.as_str().unwrap_or_default());
            out.push(format!("SET SESSION {name} = {value}"));
        }
        Ok(out)
    }

    fn prepare(&self, _run_id: &str, options: &RunOptions<'_>) -> Vec<String> {
        let wait = options.lock_timeout.as_secs().max(1);
        vec![
            format!("SET SESSION lock_wait_timeout = {wait}"),
            format!("SET SESSION innodb_lock_wait_timeout = {wait}"),
            "SET SESSION autocommit = 1".to_owned(),
            "SET SESSION foreign_key_checks = 1".to_owned(),
            "SET SESSION time_zone = '+00:00'".to_owned(),
            // Without strictness, values that do not fit are cut in silence.
            "SET SESSION sql_mode = concat(@@sql_mode, ',STRICT_TRANS_TABLES')".to_owned(),
        ]
    }

    fn read_only(&self, session: &mut dyn Session) -> Result<Option<String>, DbError> {
        let read_only = one(session, "SELECT @@global.read_only", &[])?.as_bool() == Some(true);
        Ok(read_only.then(|| "this server is set to read_only, as replicas are".to_owned()))
    }

    fn try_lock(&self, session: &mut dyn Session, home: &str) -> Result<bool, DbError> {
        Ok(one(session, "SELECT GET_LOCK(?, 0)", &[lock_name(home)])?.as_int() == Some(1))
    }

    fn unlock(&self, session: &mut dyn Session, home: &str) -> Result<bool, DbError> {
        Ok(one(session, "SELECT RELEASE_LOCK(?)", &[lock_name(home)])?.as_int() == Some(1))
    }

    fn verify_lock(
        &self,
        session: &mut dyn Session,
        home: &str,
    ) -> Result<Option<Diagnostic>, DbError> {
        if self.still_locked(session, home)? {
            return Ok(None);
        }
        let what = "the migration lock was taken and does not belong to this connection";
        Ok(Some(
            Diagnostic::error(codes::LOCK_LOST, what)
                .note("a proxy spreads this connection's statements over several others")
                .state("nothing was changed")
                .help("give the address of the server itself instead of the proxy's"),
        ))
    }

    fn still_locked(&self, session: &mut dyn Session, home: &str) -> Result<bool, DbError> {
        let sql = "SELECT coalesce(IS_USED_LOCK(?) = CONNECTION_ID(), 0)";
        Ok(one(session, sql, &[lock_name(home)])?.as_int() == Some(1))
    }

    fn holder(&self, session: &mut dyn Session, home: &str) -> Result<Option<String>, DbError> {
        let rows = session.query(
            "SELECT cast(p.id AS char) AS id, p.user AS name, p.host AS host, \
             cast(p.time AS char) AS age, p.state AS state, left(p.info, 200) AS `sql` \
             FROM information_schema.processlist p \
             WHERE p.id = IS_USED_LOCK(?) AND p.id <> CONNECTION_ID()",
            &[lock_name(home)],
        )?;
        Ok(rows.first().map(process))
    }

    fn blockers(&self, session: &mut dyn Session) -> Result<Vec<String>, DbError> {
        let rows = session.query(
            "SELECT cast(p.id AS char) AS id, p.user AS name, p.host AS host, \
             cast(p.time AS char) AS age, p.state AS state, left(p.info, 200) AS `sql` \
             FROM information_schema.processlist p \
             JOIN information_schema.innodb_trx t ON t.trx_mysql_thread_id = p.id \
             WHERE p.id <> CONNECTION_ID() ORDER BY t.trx_started LIMIT 3",
            &[],
        )?;
        Ok(rows.iter().map(process).collect())
    }

    fn broken_indexes(&self, _session: &mut dyn Session) -> Result<Vec<(String, String)>, DbError> {
        Ok(Vec::new())
    }
}
