//! Replay against the databases themselves: after every statement of a corpus, what replay says
//! must be what inspection finds.
//!
//! A corpus is a SQL file. `-- case: …` begins a case, on a fresh database; comments before a
//! statement say what is [`Expected`] of it. `forms/` holds the statement forms of the manuals, one
//! family in a file; `-- only: mariadb` stands before those that another server does not know.

mod catalogue;
mod clients;
mod echo;
mod newer;
mod server;
mod views;

use kilter_diag::Source;
use kilter_dialect::{Effect, Session, engine};
use kilter_schema::{Dialect, Schema, diff};
use kilter_testing::TestDatabase;

#[test]
fn sqlite_agrees() {
    try_all(Dialect::Sqlite, include_str!("sqlite.sql"), kilter_testing::sqlite_file);
}

/// The files of `forms/` for a dialect, by name.
fn forms(dialect: Dialect) -> Vec<String> {
    let folder = format!("{}/tests/it/replay/forms/{dialect}", env!("CARGO_MANIFEST_DIR"));
    let entries = std::fs::read_dir(&folder).unwrap_or_else(|e| panic!("{folder}: {e}"));
    let mut paths: Vec<_> = entries.map(|e| e.expect("a file").path()).collect();
    paths.sort();
    paths.iter().map(|p| std::fs::read_to_string(p).expect("text")).collect()
}

#[test]
fn sqlite_forms_agree() {
    let text = forms(Dialect::Sqlite).concat();
    try_all(Dialect::Sqlite, &text, kilter_testing::sqlite_file);
}

#[test]
fn postgres_forms_agree() {
    let Some(server) = kilter_testing::postgres() else { return };
    let text = forms(Dialect::Postgres).concat();
    try_all(Dialect::Postgres, &text, || server.database("forms"));
}

#[test]
fn mysql_forms_agree() {
    let text = forms(Dialect::Mysql).concat();
    for server in [kilter_testing::mariadb(), kilter_testing::mysql()].into_iter().flatten() {
        try_all(Dialect::Mysql, &text, || server.database("forms"));
    }
}

#[test]
fn postgres_agrees() {
    let Some(server) = kilter_testing::postgres() else { return };
    try_all(Dialect::Postgres, include_str!("postgres.sql"), || server.database("replay"));
}

#[test]
fn mysql_agrees() {
    for server in [kilter_testing::mariadb(), kilter_testing::mysql()].into_iter().flatten() {
        try_all(Dialect::Mysql, include_str!("mysql.sql"), || server.database("replay"));
    }
}

/// Tries every case and shows everything that disagrees.
fn try_all(dialect: Dialect, text: &str, fresh: impl Fn() -> TestDatabase) {
    let cases = corpus(dialect, text);
    let tried = cases.iter().map(|case| try_case(case, &fresh()));
    let problems: Vec<String> = tried.filter_map(Result::err).collect();
    assert!(problems.is_empty(), "{}", problems.join("\n\n"));
}

struct Case {
    dialect: Dialect,
    name: String,
    statements: Vec<Step>,
}

struct Step {
    sql: String,
    expected: Expected,
    /// The server, and perhaps the version, from which on it knows the statement.
    only: Option<String>,
}

/// What a comment before a statement says of it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Expected {
    /// Nothing: the server takes it, and replay follows.
    Applied,
    /// `-- refused`: the server refuses it, and replay calls it a conflict.
    Refused,
    /// `-- opaque`: the server takes it, and replay says that it cannot follow.
    Opaque,
    /// `-- noted`: the server takes it, and inspection notes something that is not compared.
    Noted,
}

impl Expected {
    fn of(comments: &str) -> Self {
        let says = |what: &str| comments.lines().any(|l| l == what);
        match () {
            () if says("-- refused") => Self::Refused,
            () if says("-- opaque") => Self::Opaque,
            () if says("-- noted") => Self::Noted,
            () => Self::Applied,
        }
    }
}

/// Cuts a corpus with the splitter under test.
fn corpus(dialect: Dialect, text: &str) -> Vec<Case> {
    let source = Source::new("corpus.sql", text);
    let (statements, diagnostics) = engine(dialect).split(&source);
    assert!(diagnostics.is_empty(), "{diagnostics:?}");
    assert!(statements.len() >= 15, "a corpus of {} statements", statements.len());
    let mut cases: Vec<Case> = Vec::new();
    let mut at = 0;
    for statement in statements {
        let gap = &text[at..statement.range.start];
        at = statement.range.end;
        if let Some(name) = gap.lines().find_map(|l| l.strip_prefix("-- case: ")) {
            cases.push(Case { dialect, name: name.to_owned(), statements: Vec::new() });
        }
        let case = cases.last_mut().expect("a case begins before the first statement");
        let only = gap.lines().find_map(|l| l.strip_prefix("-- only: ")).map(str::to_owned);
        case.statements.push(Step { sql: statement.text, expected: Expected::of(gap), only });
    }
    cases
}

/// Whether a server is the one that `only` names, and new enough.
fn knows(session: &dyn Session, only: Option<&str>) -> bool {
    let Some(only) = only else { return true };
    let (name, version) = only.split_once(' ').unwrap_or((only, "0"));
    let server = session.server();
    format!("{:?}", server.flavor).eq_ignore_ascii_case(name)
        && server.version_number.0 >= version.parse().expect("a version")
}

/// Runs and replays a case up to the first disagreement.
fn try_case(case: &Case, database: &TestDatabase) -> Result<(), String> {
    let engine = engine(case.dialect);
    let mut session = database.session();
    let empty = engine.inspect(session.as_mut()).map_err(|e| e.to_string())?;
    let mut schema = Schema::on(case.dialect, empty.server);
    let mut noted = false;
    for step in &case.statements {
        let at = |what: String| format!("{}, after {}\n  {what}", case.name, step.sql);
        if !knows(session.as_ref(), step.only.as_deref()) {
            // Another server's: that it can be read is all that is checked here.
            let effect = engine.replay(&mut schema.clone(), &step.sql);
            if matches!(effect, Effect::Opaque { .. }) && step.expected != Expected::Opaque {
                return Err(at(format!("{effect:?}")));
            }
            continue;
        }
        let before = schema.clone();
        let ran = session.execute(&step.sql);
        let effect = engine.replay(&mut schema, &step.sql);
        match (ran, step.expected) {
            (Ok(_), Expected::Refused) => return Err(at("the server takes it".to_owned())),
            (Err(e), Expected::Applied | Expected::Opaque | Expected::Noted) => {
                return Err(at(e.to_string()));
            }
            _ => {}
        }
        noted |= step.expected == Expected::Noted;
        let fits = match &effect {
            Effect::Conflict { .. } => step.expected == Expected::Refused && schema == before,
            Effect::Opaque { reason } => step.expected == Expected::Opaque && reason.len() > 15,
            Effect::Schema | Effect::Data | Effect::Session | Effect::Transaction => {
                matches!(step.expected, Expected::Applied | Expected::Noted)
            }
        };
        if !fits {
            return Err(at(format!("{effect:?}")));
        }
        match step.expected {
            Expected::Refused => {}
            // From here on, what is there is what counts.
            Expected::Opaque => {
                schema = engine.inspect(session.as_mut()).map_err(|e| at(e.to_string()))?;
            }
            Expected::Applied | Expected::Noted => {
                compare(&schema, session.as_mut(), noted).map_err(at)?;
            }
        }
    }
    Ok(())
}

fn compare(replayed: &Schema, session: &mut dyn Session, noted: bool) -> Result<(), String> {
    let engine = engine(replayed.dialect);
    let replayed = engine.canonical(replayed);
    let mut actual = engine.inspect(session).map_err(|e| e.to_string())?;
    if !actual.unread.is_empty() && !noted {
        return Err(format!("{:?}", actual.unread));
    }
    if replayed.dialect == Dialect::Sqlite {
        // Inspection reads SQLite's DDL with replay: its pragmas are the other opinion.
        catalogue::compare(&replayed, session)?;
    }
    let keys = |s: &Schema| s.opaque.keys().cloned().collect::<Vec<_>>();
    same(&keys(&replayed), &keys(&actual))?;
    // Of the others the text says only what was written, not what the server makes of it.
    let exact = |key: &&String| ["sequence ", "partition "].iter().any(|s| key.starts_with(s));
    for key in replayed.opaque.keys().filter(exact) {
        same(&replayed.opaque[key], &actual.opaque[key])?;
    }
    actual.opaque.clone_from(&replayed.opaque);
    let changes = diff(&replayed, &actual);
    if !changes.is_empty() {
        return Err(format!("the database differs: {changes:#?}"));
    }
    names(&replayed, &actual)
}

fn same<T: PartialEq + std::fmt::Debug>(replayed: &T, actual: &T) -> Result<(), String> {
    if replayed == actual {
        return Ok(());
    }
    Err(format!("replay: {replayed:#?}\n  database: {actual:#?}"))
}

/// The diff pairs constraints by shape where names differ; here the names are what matters.
fn names(replayed: &Schema, actual: &Schema) -> Result<(), String> {
    let mysql = replayed.dialect == Dialect::Mysql;
    for (table, other) in replayed.tables.values().zip(actual.tables.values()) {
        let columns =
            |t: &kilter_schema::Table| t.columns.iter().map(|c| c.name.clone()).collect::<Vec<_>>();
        same(&columns(table), &columns(other))?;
        same(&constraints(table, mysql), &constraints(other, mysql))?;
    }
    Ok(())
}

/// All names of constraints, sorted. Those of MySQL's checks without a name depend on its maker.
fn constraints(table: &kilter_schema::Table, mysql: bool) -> Vec<String> {
    let key = table.primary_key.iter().filter(|_| !mysql).map(|k| &k.name);
    let keys = table.foreign_keys.iter().map(|f| &f.name);
    let checks = table.checks.iter().filter(|_| !mysql).map(|c| &c.name);
    let uniques = table.uniques.iter().map(|u| &u.name);
    let all = key.chain(keys).chain(checks).chain(uniques);
    let mut names: Vec<String> = all.map(|n| n.clone().unwrap_or_default()).collect();
    names.sort();
    names
}
