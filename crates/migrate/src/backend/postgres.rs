//! Running migrations on PostgreSQL.
//!
//! The lock is a session-level advisory lock on the very connection that runs the DDL, so that a
//! killed client whose statement goes on in the server still keeps others out. It is polled: a
//! waiter blocked in `pg_advisory_lock` holds a snapshot for which `CREATE INDEX CONCURRENTLY`
//! waits, which deadlocks (manual §13.3.5, and "Building Indexes Concurrently" in CREATE INDEX).

use super::{Backend, Types, one, process};
use crate::RunOptions;
use crate::checksum::sha256;
use crate::codes;
use kilter_diag::Diagnostic;
use kilter_dialect::{DbError, Session, Value, engine};
use kilter_schema::Dialect;

pub(super) struct Postgres;

/// The first half of the lock's key: `kilt` in ASCII.
const CLASS: u32 = 0x6b69_6c74;

/// The second half: the history's schema, so that two schemas of one database are apart.
fn object(home: &str) -> i64 {
    i64::from_str_radix(&sha256(&[home.as_bytes()])[..7], 16).unwrap_or(1)
}

/// The condition that finds our lock in `pg_locks l`.
fn our_lock(home: &str) -> String {
    format!(
        "l.locktype = 'advisory' AND l.classid = {CLASS}::oid AND l.objid = {}::oid \
         AND l.objsubid = 2 AND l.granted AND l.database = \
         (SELECT d.oid FROM pg_catalog.pg_database d WHERE d.datname = current_database())",
        object(home)
    )
}

impl Backend for Postgres {
    fn placeholder(&self, n: usize) -> String {
        format!("${n}")
    }

    fn inline(&self, value: &Value) -> Option<String> {
        match value {
            Value::Null => Some("NULL".to_owned()),
            Value::Int(n) => Some(n.to_string()),
            // In the E form a backslash is one whatever standard_conforming_strings says, and a
            // doubled quote is a quote whatever backslash_quote says (manual §4.1.2.2).
            Value::Text(text) => {
                Some(format!("E'{}'", text.replace('\\', "\\\\").replace('\'', "''")))
            }
            _ => None,
        }
    }

    fn key_literal(&self, value: &Value) -> Option<String> {
        match value {
            Value::Bytes(bytes) => Some(format!("'\\x{}'::bytea", crate::backfill::hex(bytes))),
            other => self.inline(other),
        }
    }

    fn waits_for(
        &self,
        session: &mut dyn Session,
        connection: u64,
        patience: u128,
    ) -> Result<Option<String>, DbError> {
        let rows = session.query(
            &format!(
                "SELECT w.pid::text AS id, w.application_name AS name, \
                 coalesce(host(w.client_addr), 'local') AS host, \
                 extract(epoch FROM clock_timestamp() - w.query_start)::bigint::text AS age, \
                 w.state AS state, left(w.query, 200) AS sql \
                 FROM pg_catalog.pg_stat_activity w, pg_catalog.pg_stat_activity o \
                 WHERE o.pid = {connection} AND o.state LIKE 'idle in transaction%' \
                 AND clock_timestamp() - o.state_change > interval '{patience} ms' \
                 AND w.wait_event_type = 'Lock' \
                 AND clock_timestamp() - w.query_start > interval '{patience} ms' \
                 AND {connection} = ANY(pg_catalog.pg_blocking_pids(w.pid)) \
                 ORDER BY w.query_start LIMIT 1"
            ),
            &[],
        )?;
        Ok(rows.first().map(process))
    }

    fn end_connection(&self, connection: u64) -> Option<String> {
        Some(format!("SELECT pg_catalog.pg_terminate_backend({connection})"))
    }

    fn transactional_ddl(&self) -> bool {
        true
    }

    fn has_session_lock(&self) -> bool {
        true
    }

    fn begin(&self) -> &'static str {
        "BEGIN"
    }

    fn now(&self) -> &'static str {
        "to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"')"
    }

    fn run_id(&self) -> &'static str {
        "substr(md5(random()::text || clock_timestamp()::text || pg_backend_pid()::text), 1, 8)"
    }

    fn home(&self, session: &mut dyn Session) -> Result<String, DbError> {
        let schema = one(session, "SELECT current_schema()::text", &[])?;
        let schema = schema.as_str().unwrap_or("public");
        Ok(format!("{}.", engine(Dialect::Postgres).quote(schema)))
    }

    fn existing(
        &self,
        session: &mut dyn Session,
        home: &str,
        tables: &[&str],
    ) -> Result<Vec<String>, DbError> {
        let mut out = Vec::new();
        for table in tables {
            let name = Value::from(format!("{home}{table}"));
            let found = one(session, "SELECT to_regclass($1::text) IS NOT NULL", &[name])?;
            if found.as_bool() == Some(true) {
                out.push((*table).to_owned());
            }
        }
        Ok(out)
    }

    fn types(&self) -> Types {
        Types { number: "bigint", word: "text", text: "text", after: "" }
    }

    fn settings(&self, session: &mut dyn Session) -> Result<Vec<String>, DbError> {
        let mut out = Vec::new();
        for name in [
            "application_name",
            "lock_timeout",
            "statement_timeout",
            "idle_in_transaction_session_timeout",
            "timezone",
            "search_path",
        ] {
            let value = one(session, &format!("SELECT current_setting('{name}')"), &[])?;
            let value = engine(Dialect::Postgres).literal(value.as_str().unwrap_or_default());
            out.push(format!("SELECT set_config('{name}', {value}, false)"));
        }
        Ok(out)
    }

    fn prepare(&self, run_id: &str, options: &RunOptions<'_>) -> Vec<String> {
        let wait = options.lock_timeout.as_millis().clamp(1, i32::MAX as u128);
        vec![
            format!("SET application_name = 'kilter/{run_id}'"),
            format!("SET lock_timeout = '{wait}ms'"),
            "SET statement_timeout = 0".to_owned(),
            "SET idle_in_transaction_session_timeout = 0".to_owned(),
            // Whether timestamp to timestamptz rewrites a table depends on the zone.
            "SET timezone = 'UTC'".to_owned(),
        ]
    }

    fn read_only(&self, session: &mut dyn Session) -> Result<Option<String>, DbError> {
        if one(session, "SELECT pg_is_in_recovery()", &[])?.as_bool() == Some(true) {
            return Ok(Some("this server is a replica: it is in recovery".to_owned()));
        }
        let setting = one(session, "SELECT current_setting('transaction_read_only')", &[])?;
        Ok((setting.as_str() == Some("on"))
            .then(|| "transactions on this connection are read-only".to_owned()))
    }

    fn try_lock(&self, session: &mut dyn Session, home: &str) -> Result<bool, DbError> {
        let sql = format!("SELECT pg_try_advisory_lock({CLASS}, {})", object(home));
        Ok(one(session, &sql, &[])?.as_bool() == Some(true))
    }

    fn unlock(&self, session: &mut dyn Session, home: &str) -> Result<bool, DbError> {
        let sql = format!("SELECT pg_advisory_unlock({CLASS}, {})", object(home));
        Ok(one(session, &sql, &[])?.as_bool() == Some(true))
    }

    fn verify_lock(
        &self,
        session: &mut dyn Session,
        home: &str,
    ) -> Result<Option<Diagnostic>, DbError> {
        let held = format!(
            "SELECT count(*), pg_backend_pid()::bigint FROM pg_catalog.pg_locks l \
             WHERE {} AND l.pid = pg_backend_pid()",
            our_lock(home)
        );
        let mut first = None;
        for _ in 0..3 {
            let rows = session.query(&held, &[])?;
            let row = rows.first();
            let count = row.and_then(|r| r.at(0).as_int()).unwrap_or(0);
            let pid = row.and_then(|r| r.at(1).as_int()).unwrap_or(0);
            let before = *first.get_or_insert(pid);
            if count != 1 || pid != before {
                return Ok(Some(pooler(before, pid)));
            }
        }
        Ok(None)
    }

    fn still_locked(&self, _session: &mut dyn Session, _home: &str) -> Result<bool, DbError> {
        // The lock lives exactly as long as the session.
        Ok(true)
    }

    fn holder(&self, session: &mut dyn Session, home: &str) -> Result<Option<String>, DbError> {
        let sql = format!(
            "SELECT a.pid::text AS id, a.application_name AS name, \
             coalesce(host(a.client_addr), 'local') AS host, \
             extract(epoch FROM clock_timestamp() - a.backend_start)::bigint::text AS age, \
             a.state AS state, left(a.query, 200) AS sql \
             FROM pg_catalog.pg_locks l JOIN pg_catalog.pg_stat_activity a ON a.pid = l.pid \
             WHERE {} AND l.pid <> pg_backend_pid()",
            our_lock(home)
        );
        Ok(session.query(&sql, &[])?.first().map(process))
    }

    fn blockers(&self, session: &mut dyn Session) -> Result<Vec<String>, DbError> {
        let rows = session.query(
            "SELECT a.pid::text AS id, a.application_name AS name, \
             coalesce(host(a.client_addr), 'local') AS host, \
             extract(epoch FROM clock_timestamp() - a.xact_start)::bigint::text AS age, \
             a.state AS state, left(a.query, 200) AS sql \
             FROM pg_catalog.pg_stat_activity a \
             WHERE a.datname = current_database() AND a.pid <> pg_backend_pid() \
             AND a.xact_start IS NOT NULL AND EXISTS (SELECT 1 FROM pg_catalog.pg_locks l \
               WHERE l.pid = a.pid AND l.granted AND l.locktype = 'relation') \
             ORDER BY a.xact_start LIMIT 3",
            &[],
        )?;
        Ok(rows.iter().map(process).collect())
    }

    fn broken_indexes(&self, session: &mut dyn Session) -> Result<Vec<(String, String)>, DbError> {
        let rows = session.query(
            "SELECT c.relname::text AS name, n.nspname::text AS space \
             FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid \
             JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace \
             WHERE NOT i.indisvalid AND c.relkind = 'i' ORDER BY 1",
            &[],
        )?;
        let engine = engine(Dialect::Postgres);
        let drop = |space: &str, name: &str| {
            let (space, name) = (engine.quote(space), engine.quote(name));
            format!("DROP INDEX CONCURRENTLY IF EXISTS {space}.{name}")
        };
        let shown = rows.iter().map(|r| (r.text("name"), r.text("space")));
        Ok(shown.map(|(name, space)| (name.clone(), drop(&space, &name))).collect())
    }
}

fn pooler(before: i64, now: i64) -> Diagnostic {
    let out = Diagnostic::error(
        codes::POOLER,
        "this connection goes through a transaction pooler, where a lock protects nothing",
    );
    let out = if before == now {
        out.note("the lock just taken does not belong to this connection's server process")
    } else {
        out.note(format!("the server process changed from {before} to {now} between statements"))
    };
    out.state("nothing was changed")
        .help("give the address of the server itself instead of the pooler's")
}
