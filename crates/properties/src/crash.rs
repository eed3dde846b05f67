//! A run that is cut off at a random call, and the next run: together they must do what one run
//! does, with the rows as they were.

use crate::carry::load;
use crate::check::{Pair, plan, same};
use crate::failure::Failure;
use crate::rows::kept;
use fastrand::Rng;
use kilter_dialect::{Session, engine};
use kilter_migrate::{Directory, Report, RunOptions, Silent, migrate, plan_text};
use kilter_schema::{Dialect, Schema};
use kilter_testing::{Break, Breaking, TestDatabase};
use std::time::Duration;

const NAME: &str = "crash and resume is one run";

/// Tries it on fresh databases.
///
/// # Errors
/// The next run does not heal, or leads elsewhere.
pub fn check(rng: &mut Rng, pair: &Pair, fresh: &dyn Fn() -> TestDatabase) -> Result<(), Failure> {
    let fail = |text: String| Failure::new(NAME, text);
    let whole = fresh();
    let (from, to) = make(pair, &whole)?;
    let plan = plan(&from, &to);
    let text = plan_text(&from, &plan);
    let mut files = vec![first(pair)];
    files.push(("00000000000002_change.up.sql".to_owned(), text));
    let directory = Directory::of_texts("migrations", from.dialect, files);
    let mut session = Breaking::new(whole.session(), usize::MAX, Break::Before);
    run(&mut session, &directory).map_err(|e| fail(format!("undisturbed: {e}")).after(&plan))?;
    let calls = session.calls;
    drop(session);
    let broken = fresh();
    make(pair, &broken)?;
    let before = kept(broken.session().as_mut(), &from, &to).map_err(|e| fail(e.to_string()))?;
    let at = rng.usize(0..calls);
    let how = if rng.bool() { Break::Before } else { Break::After };
    let what = format!("{how:?} call {at} of {calls}");
    let mut session = Breaking::new(broken.session(), at, how);
    let first = run(&mut session, &directory);
    drop(session);
    let mut session = broken.session();
    run(session.as_mut(), &directory).map_err(|e| {
        fail(format!("{what}: the next run: {e}; the first: {first:?}")).after(&plan)
    })?;
    let found = inspect(session.as_mut())?;
    same(&found, &to, NAME).map_err(|f| Failure { what: format!("{what}: {}", f.what), ..f })?;
    let after = kept(session.as_mut(), &from, &to).map_err(|e| fail(e.to_string()))?;
    if before != after {
        return Err(fail(format!("{what}: rows were lost")).after(&plan));
    }
    Ok(())
}

fn make(pair: &Pair, database: &TestDatabase) -> Result<(Schema, Schema), Failure> {
    let mut session = database.session();
    let fail = |e: crate::carry::Refused| Failure::new(NAME, e.to_string());
    let directory = Directory::of_texts("migrations", pair.from.dialect, vec![first(pair)]);
    run(session.as_mut(), &directory).map_err(|e| Failure::new(NAME, e))?;
    load(session.as_mut(), &pair.rows).map_err(fail)?;
    let from = inspect(session.as_mut())?;
    let to = crate::check::beside(&from, &pair.to);
    Ok((from, to))
}

/// The migration that makes the first schema and its objects.
fn first(pair: &Pair) -> (String, String) {
    let statements = pair.make.iter().chain(&pair.objects);
    let text: String = statements.map(|sql| format!("{sql};\n")).collect();
    ("00000000000001_make.up.sql".to_owned(), text)
}

fn inspect(session: &mut dyn Session) -> Result<Schema, Failure> {
    let engine = engine(session.dialect());
    engine.inspect(session).map_err(|e| Failure::new(NAME, e.to_string()))
}

fn run(session: &mut dyn Session, directory: &Directory) -> Result<Report, String> {
    let options = RunOptions {
        lock_wait: Duration::from_secs(30),
        lock_timeout: Duration::from_secs(5),
        ..RunOptions::default()
    };
    migrate(session, directory, &options, &mut Silent).map_err(|f| {
        let lines: Vec<String> = f
            .diagnostics
            .iter()
            .map(|d| format!("{} {} {:?}", d.code.0, d.message, d.notes))
            .collect();
        lines.join("; ")
    })
}

/// Makes fresh databases of a dialect; nothing where it is not installed.
pub fn fresh(dialect: Dialect) -> Option<Box<dyn Fn() -> TestDatabase>> {
    match dialect {
        Dialect::Sqlite => Some(Box::new(kilter_testing::sqlite_file)),
        Dialect::Postgres => {
            kilter_testing::postgres().map(|s| Box::new(|| s.database("crash")) as Box<_>)
        }
        Dialect::Mysql => {
            kilter_testing::mysql_family().map(|s| Box::new(|| s.database("crash")) as Box<_>)
        }
    }
}
