//! Expand, backfill, contract, while others insert, change and delete rows: in the end every row
//! is there once, as it was last written, and what was to be filled is filled in every one.
//!
//! Each writer has rows of its own, so that what must be there is known exactly. Deliberately not
//! here: what a migration's plan should be; the three files are written by hand.

mod table;
mod writer;

use crate::failure::Failure;
use fastrand::Rng;
use kilter_dialect::{Session, Value};
use kilter_migrate::{Directory, Event, Observer, RunOptions, migrate};
use kilter_testing::{Break, Breaking, TestDatabase};
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};
use table::Form;
use writer::Writer;

const NAME: &str = "a backfill beside live writers misses no row and takes none twice";
const WRITERS: u64 = 3;

/// Rows that must be there, by key: first and last name.
type Rows = BTreeMap<u64, (String, String)>;

/// What came of one run.
#[derive(Debug, Clone, Copy, Default)]
pub struct Live {
    /// Rows in the end.
    pub rows: usize,
    /// What the writers committed while the migrations ran.
    pub writes: u64,
    /// Batches that were carried out.
    pub batches: u64,
    /// Whether the first run was cut off.
    pub broken: bool,
}

/// Tries it in an empty database; every other seed also cuts the first run off.
///
/// # Errors
/// A row is missing, doubled, not as it was last written, or not filled.
pub fn check(seed: u64, database: &TestDatabase, rows: u64) -> Result<Live, Failure> {
    let mut rng = Rng::with_seed(seed);
    let form = Form::random(&mut rng, database.dialect());
    let mut session = database.session();
    for sql in form.make(rows) {
        session.execute(&sql).map_err(|e| fail(format!("{e}\n{sql}")))?;
    }
    drop(session);
    let shared = Shared::default();
    let breaks = seed.is_multiple_of(2).then(|| (rng.usize(60..160), rng.bool()));
    let mut live = Live { broken: breaks.is_some(), ..Live::default() };
    let wanted = std::thread::scope(|scope| {
        let writers: Vec<_> = (0..WRITERS)
            .map(|n| {
                let writer = Writer::new(seed, n, WRITERS, &form, rows);
                let shared = &shared;
                scope.spawn(move || writer.run(database.session(), shared))
            })
            .collect();
        let ran = run(database, &form, breaks, &shared, &mut live);
        shared.over.store(true, Ordering::SeqCst);
        let mut wanted = Rows::new();
        for writer in writers {
            wanted.extend(writer.join().map_err(|_| fail("a writer panicked"))?.map_err(fail)?);
        }
        ran.map(|()| wanted)
    })?;
    live.rows = wanted.len();
    compare(database, &form, &wanted, rows)?;
    Ok(live)
}

fn fail(what: impl Into<String>) -> Failure {
    Failure::new(NAME, what)
}

/// What the threads tell each other.
#[derive(Debug, Default)]
struct Shared {
    writes: AtomicU64,
    over: AtomicBool,
}

/// Waits after each batch until somebody wrote, so that there is writing between any two.
struct Between<'a> {
    shared: &'a Shared,
    batches: u64,
}

impl Observer for Between<'_> {
    fn event(&mut self, event: &Event) {
        if !matches!(event, Event::Progress { .. } | Event::MigrationStarted { .. }) {
            return;
        }
        self.batches += 1;
        let before = self.shared.writes.load(Ordering::SeqCst);
        let until = Instant::now() + Duration::from_secs(2);
        while self.shared.writes.load(Ordering::SeqCst) == before && Instant::now() < until {
            std::thread::sleep(Duration::from_millis(1));
        }
    }
}

fn run(
    database: &TestDatabase,
    form: &Form,
    breaks: Option<(usize, bool)>,
    shared: &Shared,
    live: &mut Live,
) -> Result<(), Failure> {
    let directory = Directory::of_texts("migrations", form.dialect, form.migrations());
    let options = RunOptions {
        lock_wait: Duration::from_secs(30),
        lock_timeout: Duration::from_secs(5),
        ..RunOptions::default()
    };
    let mut between = Between { shared, batches: 0 };
    let before = shared.writes.load(Ordering::SeqCst);
    if let Some((at, after)) = breaks {
        let how = if after { Break::After } else { Break::Before };
        let mut session = Breaking::new(database.session(), at, how);
        // It may be over before the call that would have broken.
        let _ = migrate(&mut session, &directory, &options, &mut between);
    }
    let mut session = database.session();
    let done = migrate(session.as_mut(), &directory, &options, &mut between);
    live.writes = shared.writes.load(Ordering::SeqCst) - before;
    live.batches = between.batches;
    done.map(|_| ()).map_err(|f| fail(format!("{:#?}", f.diagnostics)))
}

fn compare(database: &TestDatabase, form: &Form, wanted: &Rows, first: u64) -> Result<(), Failure> {
    let mut session = database.session();
    let found = read(session.as_mut(), form).map_err(fail)?;
    let mut problems = Vec::new();
    let mut seen = Rows::new();
    for row in &found {
        let names = (row.first.clone(), row.last.clone());
        if row.full.as_deref() != Some(format!("{} {}", names.0, names.1).as_str()) {
            problems.push(format!("not filled from what is there: {row:?}"));
        }
        let original = form.is_original(row.key, first);
        if row.counted > 1 || (original && row.counted != 1) {
            problems.push(format!("taken {} times: {row:?}", row.counted));
        }
        if seen.insert(row.key, names).is_some() {
            problems.push(format!("doubled: {row:?}"));
        }
    }
    for (key, names) in wanted {
        if seen.get(key) != Some(names) {
            problems.push(format!("{key} is {:?}, not {names:?}", seen.get(key)));
        }
    }
    problems
        .extend(seen.keys().filter(|k| !wanted.contains_key(k)).map(|k| format!("{k} is back")));
    problems.truncate(10);
    if problems.is_empty() { Ok(()) } else { Err(fail(format!("{form:?}: {problems:#?}"))) }
}

#[derive(Debug)]
struct Found {
    key: u64,
    first: String,
    last: String,
    full: Option<String>,
    counted: i64,
}

fn read(session: &mut dyn Session, form: &Form) -> Result<Vec<Found>, String> {
    let rows = session.query(&form.everything(), &[]).map_err(|e| e.to_string())?;
    let text = |value: &Value| match value {
        Value::Text(text) => Some(text.clone()),
        _ => None,
    };
    let number = |value: &Value| match value {
        Value::Int(n) => Ok(*n),
        other => Err(format!("a number is {other:?}")),
    };
    rows.iter()
        .map(|row| {
            Ok(Found {
                key: u64::try_from(number(row.at(0))?).map_err(|e| e.to_string())?,
                first: text(row.at(1)).unwrap_or_default(),
                last: text(row.at(2)).unwrap_or_default(),
                full: text(row.at(3)),
                counted: number(row.at(4))?,
            })
        })
        .collect()
}
