//! Databases that real tools left, and the guides' steps on them.
//!
//! The programs in `conformance/migrators` apply migrations with refinery and sea-orm-migration
//! themselves. refinery is compiled in CI. sea-orm-migration takes a minute with its drivers, so what
//! it leaves is recorded, as statements that make the same, and compared where `MIGRATORS=live` is set:
//! `make conformance-migrators`; with `UPDATE=1` the record is written.

use crate::databases::{Database, each};
use crate::import::follow;
use crate::sandbox::Sandbox;
use kilter_conformance::dump;
use kilter_db::server::postgres_program;
use kilter_diag::Source;
use kilter_dialect::engine;
use kilter_schema::Dialect;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

const NEWEST: &str = "20230201000001";

fn home() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../conformance/migrators")
}

fn is_set(names: &[&str]) -> bool {
    names.iter().any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}

/// Runs one of the programs, compiled beside real SeaORM; gives what it says.
fn real(package: &str, args: &[&str]) -> String {
    let target = std::env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target"), PathBuf::from);
    let output = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--locked", "--package", package, "--"])
        .args(args)
        .current_dir(home())
        .env("CARGO_TARGET_DIR", target.join("seaorm"))
        .output()
        .expect("cargo");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{package} {args:?}: {errors}");
    String::from_utf8_lossy(&output.stdout).trim().to_owned()
}

/// A project with a copy of a folder of the programs'.
fn project(url: Option<&str>, from: &str, to: &str) -> Sandbox {
    let project = Sandbox::empty(url);
    let copy = Sandbox::copy_of(&format!("conformance/migrators/{from}"), None);
    let target = project.path().join(to);
    std::fs::create_dir_all(target.parent().expect("a parent")).expect("directories");
    std::fs::rename(copy.path(), target).expect("a folder");
    project
}

/// What a database holds of the project's own, by the database's means.
fn structure(project: &Sandbox, database: &Database) -> Vec<String> {
    let mut session = database.session(project);
    let all = match database.dialect {
        Dialect::Sqlite => dump::sqlite(session.as_mut()).expect("a dump"),
        Dialect::Mysql => dump::mysql(session.as_mut()).expect("a dump"),
        Dialect::Postgres => {
            let pg_dump = postgres_program("pg_dump").expect("pg_dump comes with PostgreSQL");
            let schemas = dump::postgres::postgres(&pg_dump, &database.url).expect("a dump");
            schemas.get("public").cloned().unwrap_or_default()
        }
    };
    let own = |object: &String| {
        !["kilter_", "seaql_migrations", "refinery_schema_history"]
            .iter()
            .any(|t| object.contains(t))
    };
    // The next number is of the rows; SQLite keeps words that say what goes without saying.
    let plain = |object: String| {
        let object = object.replace(" AUTO_INCREMENT=2", "").replace(") null", ")");
        object.replace(" not null primary key autoincrement", " primary key autoincrement")
    };
    all.into_iter().filter(own).map(plain).collect()
}

#[test]
fn what_real_refinery_left_is_taken_over() {
    if !is_set(&["CI", "MIGRATORS"]) {
        eprintln!("skipped: real refinery: make conformance-migrators compiles it");
        return;
    }
    let project = project(None, "refinery/migrations", "migrations");
    let database = Database::sqlite("sqlite://app.db");
    let file = |name: &str| {
        // It opens files that are there.
        project.write(name, "");
        project.path().join(name).display().to_string()
    };
    assert_eq!(real("by-refinery", &[&file("app.db"), "1"]), "1 applied");
    let said = follow(&project, "from-refinery.md", "sqlite://app.db");
    assert!(said.contains("1 recorded as applied, 1 pending"), "{said}");
    assert!(said.contains("left out: later/V3__logins.rs"), "{said}");
    assert!(said.contains("applied 1 migration"), "{said}");
    let url = ["--url", "sqlite://app.db"];
    let kilter = |args: &[&str]| project.kilter(&[args, &url[..]].concat());
    kilter(&["status", "--exit-code"]).exits(0).says("2 applied");
    kilter(&["migrate"]).exits(0).says("nothing to do");
    // What refinery itself makes of both is the same, rows included.
    assert_eq!(real("by-refinery", &[&file("theirs.db"), "2"]), "2 applied");
    let theirs = Database::sqlite("sqlite://theirs.db");
    let rows = "SELECT id || name || email FROM users";
    assert_eq!(theirs.query(&project, rows), ["1annann@example.com"]);
    for (url, database) in
        [("sqlite://app.db", &database), ("sqlite://new.db", &Database::sqlite("sqlite://new.db"))]
    {
        project.kilter(&["migrate", "--url", url]).exits(0);
        assert_eq!(structure(&project, database), structure(&project, &theirs), "{url}");
        assert_eq!(database.query(&project, rows), theirs.query(&project, rows), "{url}");
    }
    let history = "SELECT version || name FROM refinery_schema_history";
    assert_eq!(database.query(&project, history), ["1users"], "refinery's table is left alone");
    code_becomes_sql(&project);
}

/// A migration of refinery's in Rust that has run: its SQL is written into a file, as the guide says.
fn code_becomes_sql(project: &Sandbox) {
    let file = project.write("third.db", "").path().join("third.db").display().to_string();
    assert_eq!(real("by-refinery", &[&file, "3"]), "3 applied");
    let url = ["--url", "sqlite://third.db"];
    let kilter = |args: &[&str]| project.kilter(&[args, &url[..]].concat());
    project.write("kilter.toml", "migrations = \"third\"\n");
    kilter(&["import", "refinery", "migrations"])
        .exits(2)
        .says("they have no file: 00000000000003")
        .says("write the SQL that later/V3__logins.rs gives into later/V3__logins.sql");
    assert!(!project.path().join("third").exists(), "nothing was written");
    let rust = project.read("migrations/later/V3__logins.rs");
    let sql = rust.split('"').nth(1).expect("a text");
    project.write("migrations/later/V3__logins.sql", sql);
    kilter(&["import", "refinery", "migrations"]).exits(0).says("3 recorded as applied, 0 pending");
    kilter(&["drift"]).says("refinery_schema_history").never_says("logins");
}

/// The statements that make what sea-orm-migration left: `SHOW CREATE TABLE` and the like, and rows.
fn recorded(project: &Sandbox, database: &Database) -> String {
    if database.dialect == Dialect::Postgres {
        let pg_dump = postgres_program("pg_dump").expect("pg_dump comes with PostgreSQL");
        let args = ["--no-owner", "--no-privileges", "--inserts", "--dbname", &database.url];
        let output = Command::new(pg_dump).args(args).output().expect("a dump");
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        let kept = |line: &&str| {
            !line.is_empty()
                && !["--", "SET ", "SELECT pg_catalog.set_config", "\\"]
                    .iter()
                    .any(|word| line.starts_with(word))
        };
        return text.lines().filter(kept).map(|line| format!("{line}\n")).collect();
    }
    let mut session = database.session(project);
    let mut out = String::new();
    for table in ["seaql_migrations", "users"] {
        let (question, column) = match database.dialect {
            Dialect::Mysql => (format!("SHOW CREATE TABLE {table}"), "Create Table"),
            _ => {
                let of_table = format!("tbl_name = '{table}' AND sql IS NOT NULL");
                (format!("SELECT sql FROM sqlite_schema WHERE {of_table} ORDER BY rowid"), "sql")
            }
        };
        for row in session.query(&question, &[]).expect("a definition") {
            let _ = writeln!(out, "{};", row.text(column));
        }
        for row in session.query(&format!("SELECT * FROM {table}"), &[]).expect("rows") {
            let values: Vec<String> =
                row.columns().iter().map(|column| format!("'{}'", row.text(column))).collect();
            let _ = writeln!(out, "INSERT INTO {table} VALUES ({});", values.join(", "));
        }
    }
    out
}

fn record(dialect: Dialect) -> PathBuf {
    home().join(format!("expected/seaorm.{dialect}.sql"))
}

/// The address of a database for SeaORM, which wants a host beside a socket.
fn address(project: &Sandbox, database: &Database) -> String {
    if database.dialect == Dialect::Sqlite {
        return format!("sqlite://{}?mode=rwc", project.path().join("test.db").display());
    }
    database.url.replacen("@:", "@localhost:", 1).replacen("@/", "@localhost/", 1)
}

#[test]
fn real_sea_orm_migration_leaves_what_is_recorded() {
    if !is_set(&["MIGRATORS"]) {
        eprintln!("skipped: real sea-orm-migration: make conformance-migrators compiles it");
        return;
    }
    for database in each() {
        let project = project(Some(&database.url), "seaorm/src", "migration/src");
        let address = address(&project, &database);
        assert_eq!(real("by-sea-orm-migration", &[&address, "1"]), "1 pending");
        behind(&project);
        assert_eq!(real("by-sea-orm-migration", &[&address, "1"]), "0 pending");
        let (made, path) = (recorded(&project, &database), record(database.dialect));
        if is_set(&["UPDATE"]) {
            std::fs::create_dir_all(home().join("expected")).expect("a folder");
            std::fs::write(&path, &made).expect("a record");
        }
        let there = std::fs::read_to_string(&path).unwrap_or_default();
        assert_eq!(timeless(&there), timeless(&made), "{}", path.display());
        taken_over(&project, &database);
        // It finds nothing to do either.
        assert_eq!(real("by-sea-orm-migration", &[&address, "1"]), "0 pending");
    }
}

/// Without the seconds at which migrations ran.
fn timeless(text: &str) -> String {
    let is_time = |word: &&str| word.len() == 10 && word.bytes().all(|b| b.is_ascii_digit());
    let words = text.split_inclusive(|c: char| !c.is_ascii_digit());
    words.filter(|word| !is_time(&word.trim_end_matches(|c: char| !c.is_ascii_digit()))).collect()
}

#[test]
fn what_sea_orm_migration_left_is_taken_over_on_every_database() {
    for database in each() {
        let project = project(Some(&database.url), "seaorm/src", "migration/src");
        let path = record(database.dialect);
        let text = std::fs::read_to_string(&path).expect("what sea-orm-migration left");
        let (statements, _) = engine(database.dialect).split(&Source::new("left.sql", text));
        let mut session = database.session(&project);
        for statement in statements {
            session.execute(&statement.text).unwrap_or_else(|e| panic!("{}: {e}", statement.text));
        }
        let second = "version = 'm20230201_000001_email'";
        session.execute(&format!("DELETE FROM seaql_migrations WHERE {second}")).expect("a row");
        behind(&project);
        let row = "VALUES ('m20230201_000001_email', 1675209600)";
        session.execute(&format!("INSERT INTO seaql_migrations {row}")).expect("a row");
        drop(session);
        taken_over(&project, &database);
    }
}

/// The guide's steps, what they make, and the next migration.
fn taken_over(project: &Sandbox, database: &Database) {
    let said = follow(project, "from-sea-orm-migration.md", &database.url);
    assert!(said.contains("1 recorded as applied, 0 pending"), "{said}");
    assert!(said.contains("nothing to do"), "{said}");
    let baseline = format!("db/migrations/{NEWEST}_baseline.up.sql");
    assert!(!project.read(&baseline).contains("seaql"), "only what is the project's own");
    project.kilter(&["drift"]).says("seaql_migrations").never_says("users");
    let rows = "SELECT concat(id, name, email) FROM users";
    assert_eq!(database.query(project, rows), ["1annann@example.com"]);
    // The next one, on this database and, after the baseline, on a new one, which is the same then.
    project.write("db/migrations/20240101000000_logins.up.sql", LOGINS);
    project.write("db/migrations/20240101000000_logins.down.sql", "DROP TABLE logins;\n");
    project.kilter(&["hash"]).exits(0);
    project.kilter(&["migrate"]).exits(0).says("applied 1 migration");
    project.kilter(&["status", "--exit-code"]).exits(0).says("2 applied");
    let new = fresh(database.dialect, "new");
    project.kilter(&["migrate", "--url", &new.url]).exits(0).says("applied 2 migrations");
    assert_eq!(structure(project, &new), structure(project, database));
    // Another database that is behind, without the code at hand.
    std::fs::remove_dir_all(project.path().join("migration")).expect("it is there");
    let other = fresh(database.dialect, "other");
    other
        .execute(project, "CREATE TABLE seaql_migrations (version varchar(90), applied_at bigint)");
    other.execute(project, "INSERT INTO seaql_migrations VALUES ('m20230101_000001_users', 1)");
    project
        .kilter(&["import", "sea-orm", "--url", &other.url])
        .exits(2)
        .says(&format!("is of {NEWEST}, and the newest migration that ran here is 20230101000001"));
}

const LOGINS: &str = "CREATE TABLE logins (user_id integer NOT NULL);\n";

/// Another database of a kind.
fn fresh(dialect: Dialect, name: &str) -> Database {
    if dialect == Dialect::Sqlite {
        return Database::sqlite(&format!("sqlite://{name}.db"));
    }
    each().into_iter().find(|d| d.dialect == dialect).expect("the servers are the same")
}

/// A migration that has not run is not left out in silence.
fn behind(project: &Sandbox) {
    project.write("kilter.toml", "migrations = \"db/migrations\"\n");
    project
        .kilter(&["import", "sea-orm", "migration/src"])
        .exits(2)
        .says("these have not run on this database: m20230201_000001_email.rs")
        .says("sea-orm-cli migrate up");
    assert!(!project.path().join("db").exists(), "nothing was written");
}
