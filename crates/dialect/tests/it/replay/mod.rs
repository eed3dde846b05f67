//! Replay against the databases themselves: after every statement of a corpus, what replay says
//! must be what inspection finds.
//!
//! A corpus is a SQL file. `-- case: …` begins a case, on a fresh database; `-- refused` stands
//! before a statement that the server refuses and replay must call a conflict.

mod catalogue;
mod clients;

use kilter_diag::Source;
use kilter_dialect::{Effect, Session, engine};
use kilter_schema::{Dialect, Schema, diff};
use kilter_testing::TestDatabase;

#[test]
fn sqlite_agrees() {
    try_all(Dialect::Sqlite, include_str!("sqlite.sql"), kilter_testing::sqlite_file);
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
    refused: bool,
}

/// Cuts a corpus with the splitter under test.
fn corpus(dialect: Dialect, text: &str) -> Vec<Case> {
    let source = Source::new("corpus.sql", text);
    let (statements, diagnostics) = engine(dialect).split(&source);
    assert!(diagnostics.is_empty(), "{diagnostics:?}");
    assert!(statements.len() >= 40, "a corpus of {} statements", statements.len());
    let mut cases: Vec<Case> = Vec::new();
    let mut at = 0;
    for statement in statements {
        let gap = &text[at..statement.range.start];
        at = statement.range.end;
        if let Some(name) = gap.lines().find_map(|l| l.strip_prefix("-- case: ")) {
            cases.push(Case { dialect, name: name.to_owned(), statements: Vec::new() });
        }
        let case = cases.last_mut().expect("a case begins before the first statement");
        let refused = gap.contains("-- refused");
        case.statements.push(Step { sql: statement.text, refused });
    }
    cases
}

/// Runs and replays a case up to the first disagreement.
fn try_case(case: &Case, database: &TestDatabase) -> Result<(), String> {
    let engine = engine(case.dialect);
    let mut session = database.session();
    let mut schema = Schema::new(case.dialect);
    for step in &case.statements {
        let at = |what: String| format!("{}, after {}\n  {what}", case.name, step.sql);
        let before = schema.clone();
        let ran = session.execute(&step.sql);
        let effect = engine.replay(&mut schema, &step.sql);
        match (ran, step.refused) {
            (Ok(_), true) => return Err(at("the server takes it".to_owned())),
            (Err(e), false) => return Err(at(e.to_string())),
            _ => {}
        }
        let expected = match &effect {
            Effect::Conflict { .. } => step.refused && schema == before,
            Effect::Schema | Effect::Data | Effect::Session => !step.refused,
            Effect::Opaque { .. } | Effect::Transaction => false,
        };
        if !expected {
            return Err(at(format!("{effect:?}")));
        }
        if !step.refused {
            compare(&schema, session.as_mut()).map_err(at)?;
        }
    }
    Ok(())
}

fn compare(replayed: &Schema, session: &mut dyn Session) -> Result<(), String> {
    let engine = engine(replayed.dialect);
    let replayed = engine.canonical(replayed);
    let mut actual = engine.inspect(session).map_err(|e| e.to_string())?;
    if !actual.unread.is_empty() {
        return Err(format!("{:?}", actual.unread));
    }
    if replayed.dialect == Dialect::Sqlite {
        // Inspection reads SQLite's DDL with replay: its pragmas are the other opinion.
        catalogue::compare(&replayed, session)?;
    }
    let keys = |s: &Schema| s.opaque.keys().cloned().collect::<Vec<_>>();
    same(&keys(&replayed), &keys(&actual))?;
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
