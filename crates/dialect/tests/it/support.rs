//! Statements given to a real server and to replay.

use kilter_dialect::{Effect, Session, engine, script, settle, to_print, undecided};
use kilter_schema::{Change, Dialect, Schema, Table, diff};
use kilter_testing::TestDatabase;

/// Runs each statement.
pub fn run(session: &mut dyn Session, statements: &[impl AsRef<str>]) {
    for sql in statements {
        let sql = sql.as_ref();
        if let Err(error) = session.execute(sql) {
            panic!("{error}\n{sql}");
        }
    }
}

/// What is in the database.
pub fn inspect(session: &mut dyn Session) -> Schema {
    let engine = engine(session.dialect());
    let schema = engine.inspect(session).unwrap_or_else(|e| panic!("inspection: {e:?}"));
    assert_same_text(&engine.canonical(&schema), &schema);
    schema
}

/// The canonical form, checked to be one.
pub fn canonical(schema: &Schema) -> Schema {
    let engine = engine(schema.dialect);
    let once = engine.canonical(schema);
    assert_same_text(&engine.canonical(&once), &once);
    once
}

/// Canonical twice must be canonical once.
fn assert_same_text(again: &Schema, once: &Schema) {
    let found = differences(once, again);
    assert!(found.is_empty(), "canonical twice differs from once: {}", found.join("\n"));
    assert_eq!(again, once);
}

/// What the statements describe, by their text alone.
pub fn replayed(dialect: Dialect, statements: &[impl AsRef<str>]) -> Schema {
    replayed_on(Schema::new(dialect), statements)
}

/// The same from a schema on, of whose server something may be known.
pub fn replayed_on(mut schema: Schema, statements: &[impl AsRef<str>]) -> Schema {
    let engine = engine(schema.dialect);
    for sql in statements {
        let sql = sql.as_ref();
        match engine.replay(&mut schema, sql) {
            Effect::Opaque { reason } | Effect::Conflict { reason } => panic!("{reason}\n{sql}"),
            _ => {}
        }
    }
    canonical(&schema)
}

/// The differences as text with both sides.
pub fn differences(from: &Schema, to: &Schema) -> Vec<String> {
    let mut out = Vec::new();
    for change in diff(from, to) {
        match change {
            Change::AlterTable { table, changes } => {
                out.extend(
                    changes.iter().map(|c| format!("{table}: {}\n    {c:?}", c.describe(&table))),
                );
            }
            other => out.push(format!("{other:?}")),
        }
    }
    out
}

/// Runs the statements and fails with all differences between what is then in the database and
/// what their text says.
pub fn assert_read_alike(database: &TestDatabase, statements: &[impl AsRef<str>]) {
    let mut session = database.session();
    run(session.as_mut(), statements);
    let actual = inspect(session.as_mut());
    let empty = Schema::on(database.dialect(), actual.server.clone());
    let found = differences(&actual, &replayed_on(empty, statements));
    assert!(found.is_empty(), "{} differences\n{}", found.len(), found.join("\n"));
    assert_eq!(actual.unread, Vec::<String>::new());
}

/// A table with one column for each type and default: `c0`, `c1`, ….
pub fn columns_table(columns: &[(&str, &str)]) -> String {
    let lines: Vec<_> = columns
        .iter()
        .enumerate()
        .map(|(at, (ty, default))| match *default {
            "" => format!("c{at} {ty}"),
            default => format!("c{at} {ty} DEFAULT {default}"),
        })
        .collect();
    format!("CREATE TABLE things ({})", lines.join(", "))
}

/// A table of these columns with each expression as an unnamed check.
pub fn checks_table(columns: &str, checks: &[&str]) -> String {
    let checks: Vec<_> = checks.iter().map(|c| format!(", CHECK ({c})")).collect();
    format!("CREATE TABLE subject ({columns}{})", checks.concat())
}

/// Writes the canonical checks of `subject` back to the server, as a plan would: they must be SQL
/// of the dialect still, and mean to the server what they meant.
pub fn assert_checks_survive(
    database: &TestDatabase,
    before: &[&str],
    columns: &str,
    checks: &[&str],
) {
    let mut statements: Vec<String> = before.iter().map(|s| (*s).to_owned()).collect();
    statements.push(checks_table(columns, checks));
    let wanted = replayed(database.dialect(), &statements);
    let written: Vec<&str> =
        wanted.tables["subject"].checks.iter().map(|c| c.expression.as_str()).collect();
    statements.pop();
    statements.push(checks_table(columns, &written));
    let mut session = database.session();
    run(session.as_mut(), &statements);
    let found = differences(&inspect(session.as_mut()), &wanted);
    assert!(found.is_empty(), "{} differences\n{}", found.len(), found.join("\n"));
}

/// Checks that reading cannot compare with what the server prints: each must be undecided, and
/// settled by what the server prints of both. `fresh` makes an empty database.
pub fn assert_settled(
    fresh: &dyn Fn() -> TestDatabase,
    before: &[&str],
    columns: &str,
    checks: &[&str],
) {
    let named: Vec<String> =
        checks.iter().enumerate().map(|(n, c)| format!(", CONSTRAINT k{n} CHECK ({c})")).collect();
    let table = format!("CREATE TABLE subject ({columns}{})", named.concat());
    assert_decided(fresh, before, table, checks.len());
}

/// Likewise for defaults.
pub fn assert_defaults_settled(fresh: &dyn Fn() -> TestDatabase, columns: &[(&str, &str)]) {
    assert_decided(fresh, &[], columns_table(columns), columns.len());
}

fn assert_decided(
    fresh: &dyn Fn() -> TestDatabase,
    before: &[&str],
    table: String,
    expected: usize,
) {
    let mut statements: Vec<String> = before.iter().map(|s| (*s).to_owned()).collect();
    statements.push(table);
    let database = fresh();
    let written = replayed(database.dialect(), &statements);
    let mut session = database.session();
    run(session.as_mut(), &statements);
    let mut actual = inspect(session.as_mut());
    let open = undecided(&written, &actual);
    let found: Vec<String> = open.iter().map(|u| format!("{}: {}", u.object, u.from)).collect();
    assert_eq!(open.len(), expected, "undecided are only\n{}", found.join("\n"));
    let printed = |schema: &Schema| {
        let database = fresh();
        let mut session = database.session();
        let statements = script(&to_print(schema, &open)).statements;
        run(session.as_mut(), &statements.iter().map(|s| &s.sql).collect::<Vec<_>>());
        inspect(session.as_mut())
    };
    let both = (printed(&written), printed(&actual));
    settle(&open, (&written, &mut actual), (&both.0, &both.1));
    let left = differences(&written, &actual);
    assert!(left.is_empty(), "{} differences are left\n{}", left.len(), left.join("\n"));
}

/// Likewise for defaults, and all else of a column: the table is written as a plan makes it.
pub fn assert_defaults_survive(database: &TestDatabase, before: &[&str], columns: &[(&str, &str)]) {
    let mut statements: Vec<String> = before.iter().map(|s| (*s).to_owned()).collect();
    statements.push(columns_table(columns));
    let wanted = replayed(database.dialect(), &statements);
    let mut only = Schema::new(database.dialect());
    only.put(Table::clone(&wanted.tables["things"]));
    statements.pop();
    statements.extend(script(&only).statements.into_iter().map(|s| s.sql));
    assert_read_alike(database, &statements);
    let again = replayed(database.dialect(), &statements);
    let found = differences(&again, &wanted);
    assert!(found.is_empty(), "{} differences\n{}", found.len(), found.join("\n"));
    assert_eq!(again.tables["things"], wanted.tables["things"]);
}
