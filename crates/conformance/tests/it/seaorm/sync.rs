//! Real SeaORM's schema sync and `kilter auto-migrate` on tables that are there: the stages of
//! `conformance/seaorm-sync`, on real servers.
//!
//! What SeaORM makes is recorded, because with its drivers it takes minutes to compile:
//! `make conformance-seaorm-sync-record`.

use super::{Release, home, ours};
use crate::corpus::difference;
use kilter_conformance::dump::{self, Dump};
use kilter_db::server::postgres_program;
use kilter_diag::Source;
use kilter_dialect::{engine, sync};
use kilter_models::ModelSet;
use kilter_models::seaorm::{SeaOrmOptions, read};
use kilter_schema::Dialect;
use kilter_testing::{TestDatabase, for_each_database};
use std::path::PathBuf;
use std::process::Command;

/// The stages that a database takes.
fn stages(dialect: Dialect) -> &'static [&'static str] {
    match dialect {
        Dialect::Sqlite => &["before", "after"],
        _ => &["before", "after", "later"],
    }
}

fn folder() -> PathBuf {
    home().join("../seaorm-sync")
}

/// The entities of a stage.
fn models(stage: &str, dialect: Dialect) -> ModelSet {
    let text = |path: PathBuf| std::fs::read_to_string(path).expect("a file of ours");
    let sources = [
        Source::new("src/lib.rs", text(folder().join(format!("src/{stage}.rs")))),
        Source::new("Cargo.toml", text(home().join("program2/Cargo.toml"))),
        Source::new("Cargo.lock", text(home().join("Cargo.lock"))),
    ];
    let (models, found) = read(&sources, &SeaOrmOptions::new(dialect));
    assert_eq!(found, [], "{stage}");
    models
}

/// What a database holds.
fn dumped(database: &TestDatabase) -> Dump {
    match database.dialect() {
        Dialect::Sqlite => dump::sqlite(database.session().as_mut()).expect("a dump"),
        Dialect::Mysql => dump::mysql(database.session().as_mut()).expect("a dump"),
        Dialect::Postgres => {
            let pg_dump = postgres_program("pg_dump").expect("pg_dump comes with PostgreSQL");
            let all = dump::postgres::postgres(&pg_dump, &database.url_text()).expect("a dump");
            all.get("public").cloned().unwrap_or_default()
        }
    }
}

/// Kilter's statements for a stage, carried out.
fn step(database: &TestDatabase, stage: &str) -> Vec<String> {
    let mut session = database.session();
    let engine = engine(database.dialect());
    let models = models(stage, database.dialect());
    let actual = engine.inspect(session.as_mut()).expect("readable");
    let made = sync(engine, &actual, &models.schema, &models.renames);
    let run = |statement: &kilter_dialect::Planned| {
        session.execute(&statement.sql).unwrap_or_else(|e| panic!("{e}\nin: {}", statement.sql));
        statement.sql.clone()
    };
    made.plan.statements.iter().map(run).collect()
}

fn record(dialect: Dialect) -> PathBuf {
    folder().join(format!("expected/{dialect}.txt"))
}

#[test]
fn tables_that_are_there_get_what_schema_sync_gives_them() {
    for_each_database("sync", |database| {
        let dialect = database.dialect();
        for stage in stages(dialect) {
            assert!(!step(database, stage).is_empty(), "{stage} asks for something");
            let again = step(database, stage);
            assert_eq!(again, Vec::<String>::new(), "{stage}: a second run has nothing to do");
        }
        let theirs = std::fs::read_to_string(record(dialect)).expect("what SeaORM made");
        let (theirs, ours) =
            (ours::plain(&theirs, dialect), ours::plain(&dump::text(&dumped(database)), dialect));
        assert!(
            theirs == ours,
            "{dialect}: SeaORM {} -, Kilter +\n{}",
            Release::Two.number(),
            difference(&theirs, &ours)
        );
    });
}

/// The address of a database for SeaORM, which wants a host beside a socket.
fn address(database: &TestDatabase) -> String {
    match database.url().sqlite_path() {
        Some(path) => format!("sqlite://{}?mode=rwc", path.display()),
        None => {
            let url = database.url_text();
            url.replacen("@:", "@localhost:", 1).replacen("@/", "@localhost/", 1)
        }
    }
}

#[test]
fn real_schema_sync_makes_what_is_recorded() {
    if std::env::var_os("SYNC").is_none() {
        crate::gorm::say_skipped("schema sync: make conformance-seaorm-sync-record compiles it");
        return;
    }
    let target = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../target/seaorm-sync");
    for_each_database("their_sync", |database| {
        for stage in stages(database.dialect()) {
            let output = Command::new(env!("CARGO"))
                .args(["run", "--quiet", "--locked", "--", &address(database), stage])
                .current_dir(folder())
                .env("CARGO_TARGET_DIR", &target)
                .output()
                .expect("cargo");
            let errors = String::from_utf8_lossy(&output.stderr);
            assert!(output.status.success(), "{stage} on {}: {errors}", database.dialect());
        }
        let made = dump::text(&dumped(database));
        let path = record(database.dialect());
        if std::env::var_os("UPDATE").is_some() {
            std::fs::create_dir_all(folder().join("expected")).expect("a folder");
            std::fs::write(path, made).expect("a record");
        } else {
            assert_eq!(std::fs::read_to_string(path).unwrap_or_default(), made);
        }
    });
}
