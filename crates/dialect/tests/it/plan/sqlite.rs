//! On SQLite.

use super::cases::{inspect, read, try_all};
use super::run::{execute_all, run};
use kilter_dialect::{Models, Pace, auto_migrate, engine};
use kilter_schema::{Change, diff};
use std::collections::BTreeSet;

#[test]
fn plans_lead_where_they_should() {
    let cases = read(include_str!("sqlite.md"));
    insta::assert_snapshot!("sqlite", try_all(&cases, Pace::Short, &kilter_testing::sqlite_memory));
}

#[test]
fn renames_keep_what_they_rename() {
    let cases = read(include_str!("sqlite_renames.md"));
    let plans = try_all(&cases, Pace::Online, &kilter_testing::sqlite_memory);
    insta::assert_snapshot!("sqlite_renames", plans);
}

/// A plan for some of the changes must not carry out the others: here, a table is rebuilt, and
/// keeps the column and the index that the models no longer have.
#[test]
fn auto_migration_drops_nothing() {
    let made = |ddl: &str| {
        let database = kilter_testing::sqlite_memory();
        let mut session = database.session();
        execute_all(session.as_mut(), ddl);
        (inspect(session.as_mut()), session)
    };
    let (now, mut session) = made(
        "CREATE TABLE apps (id integer PRIMARY KEY, name text NOT NULL, old text);\n\
         CREATE INDEX idx_old ON apps (old);\n\
         CREATE TABLE gone (id integer PRIMARY KEY);\n\
         INSERT INTO apps VALUES (1, 'a', 'kept');\n",
    );
    let (models, _) = made("CREATE TABLE apps (id integer PRIMARY KEY, name text, new text);\n");
    let verbatim = BTreeSet::new();
    let wanted = Models::new(&models, &verbatim, [1, 31, 2]);
    let found = auto_migrate(engine(now.dialect), &now, wanted);
    assert_eq!((found.left.len(), found.refused.len()), (0, 0));
    run(session.as_mut(), &found.plan, "auto-migrate");
    let rows = session.query("SELECT id, name, old, new FROM apps", &[]).expect("the columns");
    assert_eq!(rows.len(), 1);
    assert_eq!(rows[0].text("old"), "kept");
    let left = diff(&inspect(session.as_mut()), &models);
    let left: Vec<String> = left.iter().flat_map(Change::describe).collect();
    assert_eq!(left, ["drop column apps.old", "drop index idx_old on apps", "drop table gone"]);
}

/// What is written again around a rebuilt table, as somebody wrote it.
const AS_WRITTEN: &[&str] = &[
    "CREATE VIEW  \"named\"  AS -- those with a name\n  SELECT id,\n\tname   FROM users /* all */ WHERE Name <> ''",
    "CREATE VIEW twice AS SELECT  n.id  FROM named AS n, users",
    "CREATE TRIGGER touch\nAFTER UPDATE ON users\nBEGIN\n  -- twice;\n  UPDATE users SET   age = 1 WHERE id=new.id;\nEND",
    "CREATE TRIGGER looked INSTEAD OF DELETE ON named BEGIN SELECT  1; END",
    "CREATE INDEX  by_name ON users (name  COLLATE NOCASE) -- case\n WHERE age>1",
    "CREATE UNIQUE INDEX `by age` ON `users`(`age`,lower(name))",
];

const TABLE: &str = "CREATE TABLE users (id integer PRIMARY KEY, name text, age int)";

#[test]
fn what_stands_around_a_rebuilt_table_keeps_its_text() {
    let database = kilter_testing::sqlite_memory();
    let mut session = database.session();
    for sql in [TABLE].iter().chain(AS_WRITTEN) {
        session.execute(sql).unwrap_or_else(|e| panic!("{e}: {sql}"));
    }
    let stored = |session: &mut dyn kilter_dialect::Session| -> Vec<String> {
        let sql = "SELECT sql FROM sqlite_schema WHERE type <> 'table' ORDER BY name";
        let rows = session.query(sql, &[]).expect("the schema");
        rows.iter().map(|row| row.text("sql")).collect()
    };
    let before = stored(session.as_mut());
    let from = inspect(session.as_mut());
    let mut to = from.clone();
    // Models know of no text.
    to.written = kilter_schema::Written::default();
    let users = to.table_mut("users").expect("the table");
    users.columns[1].ty = "varchar(40)".to_owned();
    for (from, to) in [(&from, &to), (&to, &from)] {
        let plan = engine(from.dialect).plan(from, to, &diff(from, to));
        assert!(plan.notes.iter().any(|n| n.contains("as they were")), "{:?}", plan.notes);
        run(session.as_mut(), &plan, "a rebuild");
        assert_eq!(stored(session.as_mut()), before);
        assert_eq!(inspect(session.as_mut()), *to);
    }
}
