//! Random pairs, from seeds, and the search for the smallest pair that still fails.

use crate::arena::Arena;
use crate::check::{Outcome, Pair, check};
use crate::draft::{Draft, Size, fill, generate, mutate, objects, settle, smaller, surroundings};
use crate::failure::{Failure, show_schema};
use fastrand::Rng;
use kilter_dialect::script;
use kilter_schema::Dialect;
use std::fmt::Write as _;
use std::time::{Duration, Instant};

/// Two drafts and the seed of their rows.
#[derive(Debug, Clone)]
pub struct Random {
    /// The seed.
    pub seed: u64,
    /// The first schema.
    pub from: Draft,
    /// The second schema.
    pub to: Draft,
    size: Size,
    /// Whether views, triggers and rows take part.
    extras: Extras,
}

/// What stands in the first schema besides tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Extras {
    objects: bool,
    rows: bool,
}

impl Random {
    /// The pair of a seed.
    pub fn new(dialect: Dialect, seed: u64) -> Self {
        let mut rng = Rng::with_seed(seed);
        let size = match rng.u32(0..100) {
            0..=69 => Size { tables: 3, columns: 4, parts: 3, rows: 12 },
            70..=94 => Size { tables: 5, columns: 7, parts: 4, rows: 30 },
            95..=98 => Size { tables: 9, columns: 10, parts: 6, rows: 200 },
            _ => Size { tables: 30, columns: 20, parts: 6, rows: 60 },
        };
        let mut from = generate(&mut rng, dialect, size);
        let mut to = match rng.u32(0..100) {
            0..=14 => generate(&mut rng, dialect, size),
            _ => mutate(&mut rng, &from, size),
        };
        settle(&mut from, &mut to);
        Self { seed, from, to, size, extras: Extras { objects: true, rows: true } }
    }

    /// The pair, ready to be tried.
    pub fn pair(&self) -> Pair {
        let (from, to) = (self.from.canonical(), self.to.canonical());
        let mut rng = Rng::with_seed(self.seed ^ 0x5eed);
        let objects =
            if self.extras.objects { objects(&mut rng, &self.from, &self.to) } else { Vec::new() };
        let rows = if self.extras.rows {
            fill(self.seed, &self.from, &self.to, self.size.rows)
        } else {
            Vec::new()
        };
        let (mut make, after) = surroundings(&self.from, &self.to);
        make.extend(script(&from).statements.into_iter().map(|s| s.sql));
        make.extend(after);
        Pair { make, objects, rows, from, to, between: Vec::new(), keeps: Vec::new() }
    }

    /// Tries it.
    ///
    /// # Errors
    /// The first property that does not hold.
    pub fn check(&self, arena: &mut Arena) -> Result<Outcome, Failure> {
        let pair = self.pair();
        crate::pure::check(&pair.from, &pair.to)?;
        let mut rng = Rng::with_seed(self.seed ^ 0x7e47);
        crate::text::check(&mut rng, &pair.from, &pair.to)?;
        let outcome = check(&pair, arena)?;
        let calm = outcome.refused_there.is_none();
        if self.seed.is_multiple_of(8) {
            crate::client::check(&mut rng, &pair, arena)?;
        }
        if self.seed.is_multiple_of(16) && calm {
            self.crash(&pair, arena.dialect())?;
        }
        if self.seed.is_multiple_of(4) && calm {
            crate::traced::check(&pair, arena)?;
        }
        Ok(outcome)
    }

    fn crash(&self, pair: &Pair, dialect: Dialect) -> Result<(), Failure> {
        let mut rng = Rng::with_seed(self.seed ^ 0xc4a5);
        match crate::crash::fresh(dialect) {
            Some(fresh) => crate::crash::check(&mut rng, pair, fresh.as_ref()),
            None => Ok(()),
        }
    }

    /// A pair as small as can be found in a while that fails in the same property.
    pub fn shrink(&self, failure: Failure, arena: &mut Arena) -> (Self, Failure) {
        let (mut best, mut why) = (self.clone(), failure);
        let deadline = Instant::now() + Duration::from_secs(60);
        loop {
            let mut candidates: Vec<Self> = Vec::new();
            for extras in [
                Extras { objects: false, rows: false },
                Extras { objects: false, ..best.extras },
                Extras { rows: false, ..best.extras },
            ] {
                if extras != best.extras {
                    candidates.push(Self { extras, ..best.clone() });
                }
            }
            candidates.extend(smaller(&best.from, &best.to).into_iter().map(|(from, to)| Self {
                from,
                to,
                ..best.clone()
            }));
            let found = candidates.into_iter().find_map(|candidate| {
                if Instant::now() > deadline {
                    return None;
                }
                match candidate.check(arena) {
                    Err(f) if f.property == why.property => Some((candidate, f)),
                    _ => None,
                }
            });
            match found {
                Some((candidate, f)) => (best, why) = (candidate, f),
                None => return (best, why),
            }
        }
    }

    /// The pair as SQL, for people and for a case file.
    pub fn show(&self) -> String {
        let pair = self.pair();
        let mut out = String::new();
        let _ = write!(out, "-- current\n{}", show_schema(&pair.from));
        let _ = write!(out, "-- desired\n{}", show_schema(&pair.to));
        for (title, list) in [("objects", &pair.objects), ("rows", &pair.rows)] {
            if !list.is_empty() {
                let _ = writeln!(out, "-- {title}");
            }
            for sql in list {
                let _ = writeln!(out, "{sql};");
            }
        }
        out
    }
}
