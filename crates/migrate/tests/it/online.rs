//! A migration as `kilter new` writes it for tables in use, with all its steps outside
//! transactions, broken off at its calls: the next run brings it to its end, and back.

use crate::support::{Folder, assert_clean, inspect, number};
use kilter_dialect::{Pace, Session, engine};
use kilter_migrate::{NewMigration, RollbackTarget, write_new};
use kilter_schema::{Change, Dialect, Schema, diff};
use kilter_testing::{Break, Breaking, TestDatabase, postgres};

const FROM: &str = "CREATE TABLE orgs (id bigint PRIMARY KEY, name text);
CREATE TABLE users (id bigint PRIMARY KEY, name text, org_id bigint, mail text);
CREATE INDEX users_mail ON users (mail);
INSERT INTO orgs VALUES (7, 'a');
INSERT INTO users VALUES (1, 'ada', 7, 'a@x'), (2, 'bob', 7, 'b@x');
";

const TO: &str = "CREATE TABLE orgs (id bigint PRIMARY KEY, name text NOT NULL);
CREATE TABLE users (
    id bigint PRIMARY KEY,
    name text NOT NULL CONSTRAINT uni_name UNIQUE CONSTRAINT chk_name CHECK (name <> ''),
    org_id bigint CONSTRAINT fk_org REFERENCES orgs (id),
    mail text
);
CREATE INDEX users_org ON users (org_id);
";

fn execute_all(session: &mut dyn Session, sql: &str) {
    for statement in sql.split(";\n").filter(|s| !s.trim().is_empty()) {
        session.execute(statement).unwrap_or_else(|e| panic!("{e}\n{statement}"));
    }
}

fn made(ddl: &str) -> Schema {
    let database = postgres().expect("a server").database("schema");
    let mut session = database.session();
    execute_all(session.as_mut(), ddl);
    inspect(session.as_mut())
}

/// The first migration makes the tables and their rows, the second is planned.
fn folder(from: &Schema, to: &Schema) -> Folder {
    let folder = Folder::with(Dialect::Postgres, &[("1_first.up", FROM)]);
    let engine = engine(Dialect::Postgres);
    let (there, back) = (diff(from, to), diff(to, from));
    let up = engine.plan_at(Pace::Online, from, to, &there);
    let down = engine.plan_at(Pace::Online, to, from, &back);
    let header: Vec<String> = there.iter().flat_map(Change::describe).collect();
    let (name, up, down, header) = ("online", &up, &down, &header[..]);
    let new = NewMigration { name, up, down, before: from, after: to, header };
    let now = "2026-11-22T09:30:00Z".parse().expect("a timestamp");
    let written = write_new(&folder.directory(), &new, now).expect("it is written");
    let text = std::fs::read_to_string(written.up).expect("the file");
    assert_eq!(text.matches("-- kilter: solo").count(), 7, "{text}");
    folder
}

fn begin(database: &TestDatabase, folder: &Folder) {
    let mut session = database.session();
    execute_all(
        session.as_mut(),
        "DROP TABLE IF EXISTS users;\nDROP TABLE IF EXISTS orgs;\n\
         DROP TABLE IF EXISTS kilter_steps;\nDROP TABLE IF EXISTS kilter_migrations;\n",
    );
    execute_all(session.as_mut(), FROM);
    let mut first = folder.directory();
    first.migrations.truncate(1);
    session.execute("DROP TABLE users").expect("dropped");
    session.execute("DROP TABLE orgs").expect("dropped");
    let options = crate::support::options();
    kilter_migrate::migrate(session.as_mut(), &first, &options, &mut kilter_migrate::Silent)
        .unwrap_or_else(|f| panic!("{f:#?}"));
}

fn same(session: &mut dyn Session, wanted: &Schema, what: &str) {
    let left: Vec<String> =
        diff(&inspect(session), wanted).iter().flat_map(Change::describe).collect();
    assert_eq!(left, [""; 0], "{what}");
    assert_eq!(number(session, "SELECT count(*) FROM users WHERE org_id = 7"), 2, "{what}");
    let broken = "SELECT count(*) FROM pg_index WHERE NOT indisvalid";
    assert_eq!(number(session, broken), 0, "{what}");
}

#[test]
fn a_migration_for_tables_in_use_heals_wherever_it_breaks() {
    let Some(server) = postgres() else { return };
    let (from, to) = (made(FROM), made(TO));
    let folder = folder(&from, &to);
    let database = server.database("online");
    let run = |session: &mut dyn Session| folder.migrate(session);
    begin(&database, &folder);
    let mut session = Breaking::new(database.session(), usize::MAX, Break::Before);
    run(&mut session).unwrap_or_else(|f| panic!("{f:#?}"));
    let calls = session.calls;
    same(&mut session, &to, "undisturbed");
    assert!(calls > 60, "{calls} calls: too few to be the whole run");
    drop(session);
    for at in (0..calls).step_by(9) {
        let how = if at % 2 == 0 { Break::After } else { Break::Before };
        let what = format!("broken {how:?} call {at} of {calls}");
        begin(&database, &folder);
        let mut session = Breaking::new(database.session(), at, how);
        // It may have broken while leaving, with everything done.
        let _ = run(&mut session);
        drop(session);
        let mut session = database.session();
        run(session.as_mut()).unwrap_or_else(|f| panic!("{what}: {f:#?}"));
        same(session.as_mut(), &to, &what);
        assert_clean(session.as_mut(), &folder);
    }
    let mut session = database.session();
    folder
        .rollback(session.as_mut(), RollbackTarget::Last(1))
        .unwrap_or_else(|f| panic!("back: {f:#?}"));
    same(session.as_mut(), &from, "back");
}

/// Duplicates fail the build of the index that a unique constraint is to take over; the invalid
/// index goes, and once the rows are mended the next run goes on there.
#[test]
fn a_unique_constraint_goes_on_after_its_index_failed() {
    let Some(server) = postgres() else { return };
    let (from, to) = (made(FROM), made(TO));
    let folder = folder(&from, &to);
    let database = server.database("online");
    begin(&database, &folder);
    let mut session = database.session();
    session.execute("UPDATE users SET name = 'ada'").expect("two of one name");
    let failure = folder.migrate(session.as_mut()).expect_err("duplicates");
    assert_eq!(failure.diagnostics[0].code.0, "E300", "{failure:#?}");
    let broken = "SELECT count(*) FROM pg_index WHERE NOT indisvalid";
    assert_eq!(number(session.as_mut(), broken), 0);
    session.execute("UPDATE users SET name = 'bob' WHERE id = 2").expect("mended");
    folder.migrate(session.as_mut()).unwrap_or_else(|f| panic!("{f:#?}"));
    same(session.as_mut(), &to, "mended");
}
