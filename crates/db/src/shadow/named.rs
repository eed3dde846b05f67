//! A scratch database that the user made for us, because we may not make one.
//!
//! It is used only if it is empty, or if a table of ours in it says that an earlier run that was
//! killed has left what is in it; and it is emptied in the end. Deliberately not here: how a
//! database is emptied.

use super::contents::{self, MARKER};
use super::made::{key, lock};
use super::{ShadowError, ShadowOptions, connect_options, failed};
use crate::{ConnectOptions, DbUrl, connect};
use kilter_dialect::{DbError, Session};
use kilter_schema::Dialect;
use std::time::{Duration, Instant};

/// A database in use as a scratch database. Dropping it empties it.
pub(super) struct Named {
    url: DbUrl,
    /// Holds the lock that keeps other runs out.
    keeper: Box<dyn Session>,
}

/// How long another run may keep the database before this one gives up.
const PATIENCE: Duration = Duration::from_secs(60);

impl Named {
    /// Takes the database of `url`; `why` is what the server said to making one.
    pub fn take(url: &DbUrl, options: &ShadowOptions, why: &DbError) -> Result<Self, ShadowError> {
        let Some(name) = url.database().map(str::to_owned) else {
            return Err(ShadowError {
                message: format!("no database may be made on {url}: {why}"),
                help: format!("{} and let `shadow_url` end in its name", how_to_make(url)),
            });
        };
        if options.never.iter().any(|other| other.same_database(url)) {
            return Err(ShadowError {
                message: format!(
                    "`shadow_url` names a database that Kilter works on, {url}, and no other may \
                     be made there: {why}"
                ),
                help: format!("{} and name it in `shadow_url`", how_to_make(url)),
            });
        }
        let mut keeper = connect(url, &connect_options(options)).map_err(|e| failed(&e))?;
        wait_for(keeper.as_mut(), &name, options)?;
        prepare(keeper.as_mut(), url)?;
        Ok(Self { url: url.clone(), keeper })
    }

    /// Empties it for another use.
    pub fn renew(&mut self) -> Result<(), ShadowError> {
        prepare(self.keeper.as_mut(), &self.url)
    }
}

impl Drop for Named {
    fn drop(&mut self) {
        // Where that fails, the marker stays, and the next run empties it.
        if contents::empty(self.keeper.as_mut()).is_err() {
            let _ = connect(&self.url, &ConnectOptions::new())
                .map(|mut session| contents::empty(session.as_mut()));
        }
    }
}

/// Makes an empty database of ours, if it is one that we may empty.
fn prepare(session: &mut dyn Session, url: &DbUrl) -> Result<(), ShadowError> {
    if contents::is_ours(session).map_err(|e| failed(&e))? {
        contents::empty(session).map_err(|why| ShadowError {
            message: format!("the scratch database {url} cannot be emptied: {why}"),
            help: format!("empty it, or {}", how_to_make(url)),
        })?;
    }
    let found = contents::found(session).map_err(|e| failed(&e))?;
    if !found.is_empty() {
        return Err(ShadowError {
            message: format!(
                "{url} is not empty, and no table {MARKER} says that Kilter may empty it: it has {}",
                contents::listed(&found)
            ),
            help: format!("{} and name it in `shadow_url`", how_to_make(url)),
        });
    }
    contents::mark(session).map_err(|e| ShadowError {
        message: format!("no table can be made in the scratch database {url}: {e}"),
        help: format!("{} and name it in `shadow_url`", how_to_make(url)),
    })
}

/// Waits until no other run uses the database.
fn wait_for(
    session: &mut dyn Session,
    name: &str,
    options: &ShadowOptions,
) -> Result<(), ShadowError> {
    let name = lock_name(name);
    let start = Instant::now();
    loop {
        if lock(session, &name).map_err(|e| failed(&e))? {
            return Ok(());
        }
        let stop = options.interrupt.as_ref().is_some_and(crate::Interrupt::is_triggered);
        if stop || start.elapsed() > PATIENCE {
            return Err(ShadowError {
                message: "another run of Kilter uses the scratch database".into(),
                help: "run again when it is done, or name another database in `shadow_url`".into(),
            });
        }
        std::thread::sleep(Duration::from_millis(100));
    }
}

/// A name may hold anything, and be too long for the name of a lock.
fn lock_name(database: &str) -> String {
    format!("kilter scratch {:08x}", key(database))
}

fn how_to_make(url: &DbUrl) -> String {
    let statement = match url.dialect() {
        Dialect::Postgres => "CREATE DATABASE kilter_scratch OWNER ROLE",
        _ => "CREATE DATABASE kilter_scratch; GRANT ALL ON kilter_scratch.* TO USER",
    };
    format!("let an administrator run `{statement}`")
}
