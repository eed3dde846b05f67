//! The locks that a plan's statements are said to take against those they take (PostgreSQL).

use crate::arena::Arena;
use crate::carry::{execute, execute_all, load};
use crate::check::{Pair, plan};
use crate::failure::Failure;
use kilter_dialect::{DbError, Lock, Locks, Session, StepMode, engine};
use kilter_schema::Dialect;
use kilter_schema::names::part;
use std::collections::{BTreeMap, BTreeSet};

const NAME: &str = "locks are as predicted";

/// The modes that keep others from something, weakest first, as `pg_locks` calls them and as
/// people know them.
const MODES: [(&str, &str); 5] = [
    ("ShareUpdateExclusiveLock", "SHARE UPDATE EXCLUSIVE"),
    ("ShareLock", "SHARE"),
    ("ShareRowExclusiveLock", "SHARE ROW EXCLUSIVE"),
    ("ExclusiveLock", "EXCLUSIVE"),
    ("AccessExclusiveLock", "ACCESS EXCLUSIVE"),
];

/// Tries each statement of the plan that can run in a transaction, in one of its own.
///
/// # Errors
/// A table is locked that was not named, or otherwise, or is named and not locked.
pub fn check(pair: &Pair, arena: &mut Arena) -> Result<(), Failure> {
    if arena.dialect() != Dialect::Postgres {
        return Ok(());
    }
    let fail = |e: DbError| Failure::new(NAME, e.to_string());
    let session = arena.empty().map_err(fail)?;
    execute_all(session, &pair.make).map_err(|e| Failure::new(NAME, e.to_string()))?;
    execute_all(session, &pair.objects).map_err(|e| Failure::new(NAME, e.to_string()))?;
    load(session, &pair.rows).map_err(|e| Failure::new(NAME, e.to_string()))?;
    let from = engine(Dialect::Postgres).inspect(session).map_err(fail)?;
    let to = crate::check::beside(&from, &pair.to);
    let mut locks = Locks::on(&from);
    for planned in &plan(&from, &to).statements {
        let said = locks.of(&planned.sql);
        if planned.mode == StepMode::Solo {
            execute(session, &planned.sql).map_err(|e| Failure::new(NAME, e.to_string()))?;
            continue;
        }
        run(session, &planned.sql, &said, "COMMIT")?;
    }
    Ok(())
}

/// Tries statements one by one, each on the same schema.
///
/// # Errors
/// Each that locks otherwise than it was said to.
pub fn check_each(make: &[String], statements: &[String], arena: &mut Arena) -> Vec<Failure> {
    let fail = |e: String| vec![Failure::new(NAME, e)];
    let session = match arena.empty() {
        Ok(session) => session,
        Err(e) => return fail(e.to_string()),
    };
    if let Err(e) = execute_all(session, make) {
        return fail(e.to_string());
    }
    let from = match engine(Dialect::Postgres).inspect(session) {
        Ok(from) => from,
        Err(e) => return fail(e.to_string()),
    };
    let one = |sql: &String| run(session, sql, &Locks::on(&from).of(sql), "ROLLBACK").err();
    statements.iter().filter_map(one).collect()
}

/// Runs a statement in a transaction and compares the locks it then holds with those it was said
/// to take.
fn run(session: &mut dyn Session, sql: &str, said: &[Lock], end: &str) -> Result<(), Failure> {
    let fail = |e: DbError| Failure::new(NAME, e.to_string());
    let there = tables(session).map_err(fail)?;
    execute(session, "BEGIN").map_err(|e| Failure::new(NAME, e.to_string()))?;
    let ran = execute(session, sql).map_err(|e| Failure::new(NAME, e.to_string()));
    let traced = match ran {
        Ok(()) => traced(session, &there).map_err(fail),
        Err(e) => Err(e),
    };
    let end = if traced.is_ok() { end } else { "ROLLBACK" };
    execute(session, end).map_err(|e| Failure::new(NAME, e.to_string()))?;
    agree(sql, said, &traced?, &there)
}

/// Tables by their numbers.
fn tables(session: &mut dyn Session) -> Result<BTreeMap<String, String>, DbError> {
    let sql = "SELECT c.oid::text AS oid, c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = \
               c.relnamespace WHERE c.relkind IN ('r', 'p') AND n.nspname = 'public'";
    let rows = session.query(sql, &[])?;
    Ok(rows.iter().map(|r| (r.text("oid"), part(&r.text("relname")).into_owned())).collect())
}

/// The strongest mode in which each table that was there is locked.
fn traced(
    session: &mut dyn Session,
    there: &BTreeMap<String, String>,
) -> Result<BTreeMap<String, usize>, DbError> {
    let sql = "SELECT relation::oid::text AS oid, mode FROM pg_locks WHERE pid = pg_backend_pid() \
               AND locktype = 'relation' AND granted";
    let mut out: BTreeMap<String, usize> = BTreeMap::new();
    for row in session.query(sql, &[])? {
        let rank = MODES.iter().position(|(name, _)| *name == row.text("mode"));
        if let (Some(table), Some(rank)) = (there.get(&row.text("oid")), rank) {
            let known = out.entry(table.clone()).or_insert(rank);
            *known = (*known).max(rank);
        }
    }
    Ok(out)
}

/// The rank of a predicted lock.
fn rank(lock: &Lock) -> Option<usize> {
    let mode = lock.what.split([',', ';', '(']).next()?.trim();
    MODES.iter().position(|(_, name)| *name == mode)
}

/// Whether the tables that are locked are those that were named, partitions and all.
fn agree(
    sql: &str,
    said: &[Lock],
    traced: &BTreeMap<String, usize>,
    there: &BTreeMap<String, String>,
) -> Result<(), Failure> {
    let known: BTreeSet<&str> = there.values().map(String::as_str).collect();
    let mut strongest: BTreeMap<String, usize> = BTreeMap::new();
    for (lock, rank) in said.iter().filter_map(|l| Some((l, rank(l)?))) {
        for table in lock.tables().filter(|t| known.contains(t)) {
            let entry = strongest.entry(table.to_owned()).or_insert(rank);
            *entry = (*entry).max(rank);
        }
    }
    if strongest == *traced {
        return Ok(());
    }
    let show = |ranks: &BTreeMap<String, usize>| {
        let one = |(t, rank): (&String, &usize)| format!("{t}: {}", MODES[*rank].1);
        ranks.iter().map(one).collect::<Vec<_>>().join("; ")
    };
    let lines: Vec<String> = said.iter().map(Lock::to_string).collect();
    let what =
        format!("said {lines:#?}\nthat is {}\nseen {}\n{sql}", show(&strongest), show(traced));
    Err(Failure::new(NAME, what))
}
