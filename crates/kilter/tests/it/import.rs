//! The guides for people who come from other tools: their steps, typed exactly as they stand there.
//!
//! The state that a tool leaves is made by the statements it executes itself, copied from sqlx-sqlite
//! (`src/migrate.rs`), refinery-core (`src/traits/mod.rs`), diesel (`migration/setup`; what
//! diesel_migrations 2.3.2 leaves in a file of SQLite was looked at, and is this), golang-migrate
//! (`database/sqlite3/sqlite3.go`), goose (`internal/dialects/sqlite3.go`) and from what
//! sea-orm-migration builds of its entity `seaql_migrations`.

use crate::databases::{Database, on_each};
use crate::sandbox::Sandbox;
use std::path::Path;

const USERS: &str =
    "CREATE TABLE users (id integer NOT NULL PRIMARY KEY, name varchar(20) NOT NULL);\n";
const EMAIL: &str = "ALTER TABLE users ADD COLUMN email varchar(40);\n";

const SQLX: &[&str] = &[
    "CREATE TABLE IF NOT EXISTS _sqlx_migrations (
    version BIGINT PRIMARY KEY,
    description TEXT NOT NULL,
    installed_on TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
    success BOOLEAN NOT NULL,
    checksum BLOB NOT NULL,
    execution_time BIGINT NOT NULL
)",
    "INSERT INTO _sqlx_migrations ( version, description, success, checksum, execution_time )
                VALUES ( 20230101000000, 'users', TRUE, x'00', 17 )",
];
const REFINERY: &[&str] = &[
    "CREATE TABLE IF NOT EXISTS refinery_schema_history(
             version INT4 PRIMARY KEY,
             name VARCHAR(255),
             applied_on VARCHAR(255),
             checksum VARCHAR(255))",
    "INSERT INTO refinery_schema_history (version,name,applied_on,checksum) VALUES (1, 'users', \
     '2023-01-01T00:00:00Z', '7')",
];
const DIESEL: &[&str] = &[
    "CREATE TABLE IF NOT EXISTS __diesel_schema_migrations (
       version VARCHAR(50) PRIMARY KEY NOT NULL,
       run_on TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP
)",
    "INSERT INTO __diesel_schema_migrations (version) VALUES ('20230101000000')",
];
const SEA_ORM: &[&str] = &[
    "CREATE TABLE IF NOT EXISTS \"seaql_migrations\" ( \"version\" varchar NOT NULL PRIMARY KEY, \
     \"applied_at\" bigint NOT NULL )",
    "INSERT INTO \"seaql_migrations\" (\"version\", \"applied_at\") VALUES \
     ('m20230101_000001_users', 1672531200)",
];
const GOLANG_MIGRATE: &[&str] = &[
    "CREATE TABLE IF NOT EXISTS schema_migrations (version uint64,dirty bool)",
    "CREATE UNIQUE INDEX IF NOT EXISTS version_unique ON schema_migrations (version)",
    "INSERT INTO schema_migrations (version, dirty) VALUES (2, false)",
];
const GOOSE: &[&str] = &[
    "CREATE TABLE goose_db_version (
		id INTEGER PRIMARY KEY AUTOINCREMENT,
		version_id INTEGER NOT NULL,
		is_applied INTEGER NOT NULL,
		tstamp TIMESTAMP DEFAULT (datetime('now'))
	)",
    "INSERT INTO goose_db_version (version_id, is_applied) VALUES (0, 1)",
    "INSERT INTO goose_db_version (version_id, is_applied) VALUES (1, 1)",
    "INSERT INTO goose_db_version (version_id, is_applied) VALUES (2, 1)",
    "INSERT INTO goose_db_version (version_id, is_applied) VALUES (2, 0)",
];

const URL: &str = "sqlite://app.db";

fn database() -> Database {
    Database::sqlite(URL)
}

/// A project on which a tool has run the first of its two migrations.
fn left_by(state: &[&str], files: &[(&str, &str)]) -> (Sandbox, Database) {
    let (project, database) = (Sandbox::empty(None), database());
    for (path, text) in files {
        project.write(&format!("migrations/{path}"), text);
    }
    database.execute(&project, USERS.trim().trim_end_matches(';'));
    for statement in state {
        database.execute(&project, statement);
    }
    (project, database)
}

/// Types the blocks of a guide: `toml` becomes kilter.toml, and `sh` is run line by line, on the
/// database at `url` in place of the guide's. Gives what is said.
pub fn follow(project: &Sandbox, guide: &str, url: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs").join(guide);
    let text = std::fs::read_to_string(path).expect(guide);
    let block = |word: &str| {
        let rest = text.split(&format!("```{word}\n")).nth(1).unwrap_or_default();
        rest.split("```").next().unwrap_or_default().to_owned()
    };
    project.write("kilter.toml", block("toml"));
    let mut said = String::new();
    let mut commands = 0;
    for line in block("sh").lines() {
        if line == "export DATABASE_URL=sqlite://app.db" {
            continue;
        }
        let words: Vec<&str> = line.strip_prefix("kilter ").expect(line).split(' ').collect();
        let ran = project.kilter(&[&words[..], &["--url", url]].concat()).exits(0);
        said.push_str(&ran.stdout);
        commands += 1;
    }
    assert_eq!(commands, 3, "{guide} has its steps");
    said
}

/// After the guide, the old migration is applied, the new one has run, and all is well.
fn assert_taken_over(project: &Sandbox, database: &Database, said: &str) {
    assert!(said.contains("1 recorded as applied, 1 pending"), "{said}");
    assert!(said.contains("applied 1 migration"), "{said}");
    database.query(project, "SELECT email FROM users");
    let ran = database.query(project, "SELECT state FROM kilter_migrations ORDER BY version");
    assert_eq!(ran, ["applied", "applied"]);
    let url = ["--url", "sqlite://app.db"];
    project.kilter(&[&["status", "--exit-code"], &url[..]].concat()).exits(0).says("2 applied");
}

#[test]
fn the_guide_from_sqlx() {
    let files = [
        ("20230101000000_users.up.sql", USERS),
        ("20230101000000_users.down.sql", "DROP TABLE users;\n"),
        ("20230201000000_email.up.sql", EMAIL),
        ("20230201000000_email.down.sql", "ALTER TABLE users DROP COLUMN email;\n"),
    ];
    let (project, database) = left_by(SQLX, &files);
    let said = follow(&project, "from-sqlx.md", URL);
    assert_taken_over(&project, &database, &said);
    assert_eq!(project.read("db/migrations/20230201000000_email.up.sql"), EMAIL);
}

#[test]
fn the_guide_from_refinery() {
    let (project, database) =
        left_by(REFINERY, &[("V1__users.sql", USERS), ("V2__email.sql", EMAIL)]);
    let said = follow(&project, "from-refinery.md", URL);
    assert_taken_over(&project, &database, &said);
    assert_eq!(project.read("db/migrations/00000000000002_email.up.sql"), EMAIL);
}

#[test]
fn the_guide_from_diesel() {
    let files = [
        ("2023-01-01-000000_users/up.sql", USERS),
        ("2023-01-01-000000_users/down.sql", "DROP TABLE users;\n"),
        ("2023-02-01-000000_email/up.sql", EMAIL),
        ("2023-02-01-000000_email/down.sql", "ALTER TABLE users DROP COLUMN email;\n"),
    ];
    let (project, database) = left_by(DIESEL, &files);
    let said = follow(&project, "from-diesel.md", URL);
    assert_taken_over(&project, &database, &said);
}

#[test]
fn the_guide_from_sea_orm_migration() {
    let (project, database) = left_by(SEA_ORM, &[]);
    project.write("migration/src/m20230101_000001_users.rs", "//! A migration in Rust.\n");
    let said = follow(&project, "from-sea-orm-migration.md", URL);
    assert!(said.contains("1 recorded as applied, 0 pending"), "{said}");
    let up = project.read("db/migrations/20230101000001_baseline.up.sql");
    assert!(up.contains("users") && !up.contains("seaql"), "{up}");
    // What it stands for is what is there: a new database gets the same.
    let new = ["--url", "sqlite://new.db"];
    project.kilter(&[&["migrate"], &new[..]].concat()).exits(0).says("applied 1 migration");
    let table = "SELECT count(*) FROM pragma_table_info('users')";
    let fresh = Database::sqlite("sqlite://new.db");
    assert_eq!(fresh.query(&project, table), database.query(&project, table));
}

/// Whose migrations there are is seen, and Kilter's own get another directory.
#[test]
fn init_names_the_tool_and_the_next_step() {
    let sqlx = "[package]\nname = \"a\"\n[dependencies]\nsqlx = \"0.9\"\n";
    for (files, next) in [
        (&[("migrations/V1__users.sql", USERS)][..], "kilter import refinery migrations"),
        (
            &[("migrations/2023-01-01-000000_users/up.sql", USERS)],
            "kilter import diesel migrations",
        ),
        (
            &[("Cargo.toml", sqlx), ("migrations/20230101000000_users.sql", USERS)],
            "kilter import sqlx migrations",
        ),
        (
            &[("migration/src/m20230101_000001_users.rs", "//! Code.\n")],
            "kilter import sea-orm migration/src",
        ),
        (
            &[("migrations/1_users.sql", "-- +goose Up\nSELECT 1;\n")],
            "kilter import goose migrations",
        ),
        (&[("migrations/20230101000000_users.up.sql", USERS)], "kilter new initial"),
        (
            &[("migrations/kilter.sum", ""), ("migration/src/m20230101_000001_a.rs", "")],
            "kilter new initial",
        ),
    ] {
        let project = Sandbox::empty(None);
        for (path, text) in files {
            project.write(path, text);
        }
        project.kilter(&["init", "--dialect", "sqlite"]).exits(0).says(&format!("next: {next}"));
        let old = next.rsplit(' ').next().expect("a directory");
        let configuration = project.read("kilter.toml");
        assert!(!configuration.contains(&format!("\nmigrations = \"{old}\"")), "{configuration}");
    }
}

#[test]
fn golang_migrate_and_goose() {
    let files =
        [("1_users.up.sql", USERS), ("2_name.up.sql", "SELECT 1;\n"), ("3_email.up.sql", EMAIL)];
    let (project, _) = left_by(GOLANG_MIGRATE, &files);
    project.write("kilter.toml", "migrations = \"db\"\n");
    let url = ["--url", "sqlite://app.db"];
    project
        .kilter(&[&["import", "golang-migrate", "migrations"], &url[..]].concat())
        .exits(0)
        .says("2 recorded as applied, 1 pending");
    let up = |text: &str| format!("-- +goose Up\n{text}-- +goose Down\nSELECT 1;\n");
    let (users, email) = (up(USERS), up(EMAIL));
    let files = [("00001_users.sql", users.as_str()), ("00002_email.sql", email.as_str())];
    let (project, _) = left_by(GOOSE, &files);
    project.write("kilter.toml", "migrations = \"db\"\n");
    project
        .kilter(&[&["import", "goose", "migrations"], &url[..]].concat())
        .exits(0)
        .says("1 recorded as applied, 1 pending");
    assert_eq!(project.read("db/00000000000002_email.up.sql"), EMAIL);
}

#[test]
fn what_cannot_be_taken_over_changes_nothing() {
    let (project, database) = left_by(SQLX, &[("20230201000000_email.sql", EMAIL)]);
    project.write("kilter.toml", "migrations = \"db\"\n");
    let url = ["--url", "sqlite://app.db"];
    let import = || project.kilter(&[&["import", "sqlx", "migrations"], &url[..]].concat());
    import().exits(2).says("E119").says("these have run, and they have no file: 20230101000000");
    project.write("migrations/20230101000000_users.sql", USERS);
    database.execute(&project, "UPDATE _sqlx_migrations SET success = FALSE");
    import().exits(2).says("E119").says("broke off");
    database.execute(&project, "UPDATE _sqlx_migrations SET success = TRUE");
    assert!(!project.path().join("db").exists());
    import().exits(0);
    import().exits(4).says("has a history of Kilter's own");
    project.kilter(&[&["import", "alembic"], &url[..]].concat()).exits(2).says("golang-migrate");
}

/// The tables of the tools differ little from one database to the next.
#[test]
fn sqlx_on_every_database() {
    on_each(|project, database| {
        project.write("migrations/20230101000000_users.sql", USERS);
        project.write("kilter.toml", "migrations = \"db\"\n");
        database.execute(project, USERS.trim().trim_end_matches(';'));
        let bytes = match database.dialect {
            kilter_schema::Dialect::Postgres => "BYTEA",
            _ => "BLOB",
        };
        database.execute(project, &SQLX[0].replace("BLOB", bytes));
        let row = SQLX[1].replace("x'00'", "'0'");
        database.execute(project, &row);
        project
            .kilter(&["import", "sqlx", "migrations"])
            .exits(0)
            .says("1 recorded as applied, 0 pending");
        project.kilter(&["status", "--exit-code"]).exits(0);
    });
}
