//! Somebody who writes to the table all the while.

use super::table::Form;
use super::{Rows, Shared};
use fastrand::Rng;
use kilter_dialect::{DbError, DbErrorKind, Session};
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

/// A writer with rows of its own.
pub(super) struct Writer<'a> {
    rng: Rng,
    n: u64,
    form: &'a Form,
    first: u64,
    rows: Rows,
}

/// One thing done to one row.
enum Act {
    Insert(u64, (String, String)),
    Update(u64, (String, String)),
    Delete(u64),
}

impl<'a> Writer<'a> {
    pub fn new(seed: u64, n: u64, of: u64, form: &'a Form, rows: u64) -> Self {
        let own = form.originals(n, of, rows);
        let names = |key: u64| (format!("f{}", key / 10), format!("l{}", key / 10));
        Self {
            rng: Rng::with_seed(seed ^ (n + 1)),
            n,
            form,
            first: rows,
            rows: own.map(|key| (key, names(key))).collect(),
        }
    }

    /// Writes until it is told that all is over, and gives the rows it left.
    pub fn run(mut self, mut session: Box<dyn Session>, shared: &Shared) -> Result<Rows, String> {
        let patience = Instant::now() + Duration::from_secs(120);
        while !shared.over.load(Ordering::SeqCst) {
            if Instant::now() > patience {
                return Err("the migrations take longer than two minutes".to_owned());
            }
            let acts = self.acts();
            match self.commit(session.as_mut(), &acts) {
                Ok(()) => {
                    self.remember(acts);
                    shared.writes.fetch_add(1, Ordering::SeqCst);
                }
                // Somebody else was first: everything of it is undone.
                Err(e) if e.kind == DbErrorKind::LockTimeout => {
                    let _ = session.execute("ROLLBACK");
                }
                Err(e) => return Err(format!("writer {}: {e}", self.n)),
            }
            std::thread::sleep(Duration::from_micros(self.rng.u64(0..2_000)));
        }
        Ok(self.rows)
    }

    /// One row most of the time, several in any order otherwise.
    fn acts(&mut self) -> Vec<Act> {
        let count = if self.rng.bool() { 1 } else { self.rng.usize(2..=4) };
        let mut out: Vec<Act> = Vec::new();
        let mut taken = Vec::new();
        for _ in 0..count {
            let fresh = self.form.fresh(&mut self.rng, self.n, self.first);
            let kind = self.rng.u32(0..10);
            let names = (format!("F{}", self.rng.u32(..)), format!("L{}", self.rng.u32(..)));
            let at = self.rng.usize(0..self.rows.len().max(1));
            let known = self.rows.keys().nth(at).copied();
            let (key, act) = match (kind, known) {
                (0..=3, _) | (_, None) if self.rows.contains_key(&fresh) => continue,
                (0..=3, _) | (_, None) => (fresh, Act::Insert(fresh, names)),
                (4..=7, Some(key)) => (key, Act::Update(key, names)),
                (_, Some(key)) => (key, Act::Delete(key)),
            };
            if !taken.contains(&key) {
                taken.push(key);
                out.push(act);
            }
        }
        out
    }

    fn commit(&self, session: &mut dyn Session, acts: &[Act]) -> Result<(), DbError> {
        session.execute("BEGIN")?;
        for act in acts {
            let sql = match act {
                Act::Insert(key, (first, last)) => self.form.insert(*key, (first, last)),
                Act::Update(key, (first, last)) => self.form.update(*key, (first, last)),
                Act::Delete(key) => self.form.delete(*key),
            };
            session.execute(&sql)?;
        }
        session.execute("COMMIT").map(|_| ())
    }

    fn remember(&mut self, acts: Vec<Act>) {
        for act in acts {
            match act {
                Act::Insert(key, names) | Act::Update(key, names) => {
                    self.rows.insert(key, names);
                }
                Act::Delete(key) => drop(self.rows.remove(&key)),
            }
        }
    }
}
