//! The locks that a plan's statements are said to take against those they take (PostgreSQL).

use crate::arena::Arena;
use crate::carry::{execute, execute_all, load};
use crate::check::{Pair, plan};
use crate::failure::Failure;
use kilter_dialect::{DbError, Session, StepMode, engine, locks};
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
    for planned in &plan(&from, &to).statements {
        if planned.mode == StepMode::Solo {
            execute(session, &planned.sql).map_err(|e| Failure::new(NAME, e.to_string()))?;
            continue;
        }
        let there = tables(session).map_err(fail)?;
        execute(session, "BEGIN").map_err(|e| Failure::new(NAME, e.to_string()))?;
        execute(session, &planned.sql).map_err(|e| Failure::new(NAME, e.to_string()))?;
        let traced = traced(session, &there).map_err(fail)?;
        execute(session, "COMMIT").map_err(|e| Failure::new(NAME, e.to_string()))?;
        agree(&planned.sql, &traced, &there)?;
    }
    Ok(())
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

/// A predicted line: the table it names (nothing for one that is not named), and the mode.
fn predicted(line: &str) -> Option<(Option<String>, usize)> {
    let (subject, mode) = line.rsplit_once(": ")?;
    let mode = mode.split([',', ';', '(']).next()?.trim();
    let rank = MODES.iter().position(|(_, name)| *name == mode)?;
    let named = subject.split(", and the tables").next().filter(|s| *s != "its table");
    Some((named.map(str::to_owned), rank))
}

fn agree(
    sql: &str,
    traced: &BTreeMap<String, usize>,
    there: &BTreeMap<String, String>,
) -> Result<(), Failure> {
    let lines = locks(Dialect::Postgres, sql);
    let said: Vec<_> = lines.iter().filter_map(|l| predicted(l)).collect();
    // What is said of tables that are not named: those a foreign key refers to, or an index's own.
    let open = lines.iter().any(|l| {
        l.starts_with("its table: ")
            || l.contains("its foreign keys refer to")
            || l.contains("on the table at its other end")
    });
    let known: BTreeSet<&String> = there.values().collect();
    let mut strongest: BTreeMap<String, usize> = BTreeMap::new();
    for (table, rank) in said.iter().filter_map(|(t, rank)| Some((t.clone()?, *rank))) {
        let entry = strongest.entry(table).or_insert(rank);
        *entry = (*entry).max(rank);
    }
    let show = |ranks: &BTreeMap<String, usize>| {
        let one = |(t, rank): (&String, &usize)| format!("{t}: {}", MODES[*rank].1);
        ranks.iter().map(one).collect::<Vec<_>>().join("; ")
    };
    let right = traced.iter().all(|(table, rank)| match strongest.get(table) {
        Some(said) => said == rank,
        None => open,
    });
    let missing = strongest.keys().find(|t| known.contains(t) && !traced.contains_key(*t));
    if right && missing.is_none() {
        return Ok(());
    }
    let what = format!("said {lines:?}\nseen {}\n{sql}", show(traced));
    Err(Failure::new(NAME, what))
}
