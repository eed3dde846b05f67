//! Scratch databases made on somebody's server, and those that killed runs left there.
//!
//! Whoever makes one holds a lock of its name, on a connection of its own, for as long as the
//! database is in use: the server lets go of it when the process ends, however it ends. So a
//! database of ours whose name nobody has locked belongs to nobody, and the next run drops it.
//! Process ids would not do: the other run may be on another machine.

use crate::server::{self, create_database};
use crate::{ConnectOptions, DbUrl, connect};
use kilter_dialect::{DbError, DbErrorKind, Session};
use kilter_schema::Dialect;

/// Databases of ours on a server; dropping it drops them.
pub(crate) struct Made {
    server: DbUrl,
    keeper: Box<dyn Session>,
    names: Vec<String>,
}

/// How often a name may turn out to be in use by another machine's process of the same id.
const ATTEMPTS: usize = 100;

impl Made {
    /// Connects, and drops what killed runs left.
    pub fn on(server: &DbUrl, options: &ConnectOptions) -> Result<Self, DbError> {
        let mut keeper = connect(server, options)?;
        // A role that may not drop what others left has to live with it.
        let _ = clear_leftovers(keeper.as_mut());
        Ok(Self { server: server.clone(), keeper, names: Vec::new() })
    }

    /// Makes an empty database with a name of ours.
    pub fn create(&mut self, hint: &str) -> Result<DbUrl, DbError> {
        for _ in 0..ATTEMPTS {
            let name = server::scratch_name(hint);
            if !lock(self.keeper.as_mut(), &name)? {
                continue;
            }
            match create_database(self.keeper.as_mut(), &name) {
                Ok(()) => {
                    self.names.push(name.clone());
                    return Ok(self.server.with_database(&name));
                }
                Err(error) => {
                    unlock(self.keeper.as_mut(), &name);
                    if !exists_already(&error) {
                        return Err(error);
                    }
                }
            }
        }
        Err(DbError::new(DbErrorKind::Statement, "every name for a scratch database is in use"))
    }

    /// Drops all databases made so far.
    pub fn clear(&mut self) {
        for name in std::mem::take(&mut self.names) {
            if server::drop_database(self.keeper.as_mut(), &name).is_err() {
                // The connection may have been ended for its idleness. Should the server be gone
                // altogether, the next run finds the name without a lock.
                let _ = connect(&self.server, &ConnectOptions::new())
                    .and_then(|mut session| server::drop_database(session.as_mut(), &name));
            }
            unlock(self.keeper.as_mut(), &name);
        }
    }
}

impl Drop for Made {
    fn drop(&mut self) {
        self.clear();
    }
}

impl std::fmt::Debug for Made {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Made({:?} on {})", self.names, self.server)
    }
}

fn exists_already(error: &DbError) -> bool {
    // PostgreSQL: duplicate_database; MySQL: ER_DB_CREATE_EXISTS.
    matches!(error.code.as_deref(), Some("42P04" | "1007"))
}

/// Drops databases of ours that nobody has locked and nobody is connected to.
fn clear_leftovers(session: &mut dyn Session) -> Result<(), DbError> {
    let pattern = "^kilter_(shadow|scratch)_[0-9]+_[0-9]+$";
    let sql = match session.dialect() {
        Dialect::Postgres => format!(
            "SELECT datname AS name FROM pg_database WHERE datname ~ '{pattern}' \
             AND NOT EXISTS (SELECT 1 FROM pg_stat_activity a WHERE a.datname = pg_database.datname)"
        ),
        _ => format!(
            "SELECT schema_name AS name FROM information_schema.schemata \
             WHERE schema_name REGEXP '{pattern}'"
        ),
    };
    for row in session.query(&sql, &[])? {
        let name = row.text("name");
        if lock(session, &name)? {
            // Another role's database stays, and so does one that somebody has opened since.
            let _ = server::drop_unused_database(session, &name);
            unlock(session, &name);
        }
    }
    Ok(())
}

/// The first half of our advisory locks on PostgreSQL: `kilt`.
const CLASS: i32 = 0x6b69_6c74;

/// Takes the lock of a name if nobody on the server has it.
pub(super) fn lock(session: &mut dyn Session, name: &str) -> Result<bool, DbError> {
    let sql = match session.dialect() {
        // PostgreSQL's advisory locks are of one database; all of them can be seen from each.
        Dialect::Postgres => {
            let key = key(name);
            format!(
                "SELECT NOT EXISTS (SELECT 1 FROM pg_locks WHERE locktype = 'advisory' \
                 AND classid = {CLASS} AND objid = '{}'::oid AND objsubid = 2) \
                 AND pg_try_advisory_lock({CLASS}, {key}) AS taken",
                key.cast_unsigned()
            )
        }
        _ => format!("SELECT get_lock('{name}', 0) AS taken"),
    };
    let rows = session.query(&sql, &[])?;
    Ok(rows.first().and_then(|row| row.get("taken").as_bool()).unwrap_or(false))
}

pub(super) fn unlock(session: &mut dyn Session, name: &str) {
    let sql = match session.dialect() {
        Dialect::Postgres => format!("SELECT pg_advisory_unlock({CLASS}, {})", key(name)),
        _ => format!("SELECT release_lock('{name}')"),
    };
    // A connection that cannot be asked holds nothing any more.
    let _ = session.query(&sql, &[]);
}

/// A number for a name (FNV-1a).
pub(super) fn key(name: &str) -> i32 {
    let hash = name
        .bytes()
        .fold(0x811c_9dc5_u32, |hash, b| (hash ^ u32::from(b)).wrapping_mul(0x0100_0193));
    hash.cast_signed()
}
