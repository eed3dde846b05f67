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
