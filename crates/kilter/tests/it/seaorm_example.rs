//! The example with SeaORM entities and migrations in Rust, as its README has it: one copy, its
//! program compiled where a command needs it, on every database.

use crate::databases::{Database, each};
use crate::sandbox::Sandbox;
use crate::two_services::made_by_go;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

const ENTITY: &str = "entity/src/deployment.rs";
const PORT: &str = "    #[sea_orm(default_value = 8080)]\n";
const ADDED: &str = "    #[sea_orm(column_type = \"Text\", nullable)]\n    pub custom_field: Option<String>,\n    pub retries: Option<i32>,\n";

/// A copy that depends on this Kilter, and is compiled beside it: with its versions and profiles,
/// so that what both need is compiled once.
fn copy() -> Sandbox {
    let mut project = Sandbox::copy_of("examples/deployments-seaorm", None);
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let crates = crates.canonicalize().expect("the crates");
    let manifest =
        project.read("Cargo.toml").replace("../../crates", &crates.display().to_string());
    project.write("Cargo.toml", manifest + &profiles(&crates, &project.read("Cargo.lock")));
    let target = std::env::var_os("CARGO_TARGET_DIR");
    let target = target.map_or_else(|| crates.join("../target"), PathBuf::from);
    project.set("CARGO_TARGET_DIR", target);
    project
}

/// The profiles of this workspace, in which its own crates are not optimised.
fn profiles(crates: &Path, lock: &str) -> String {
    let own = std::fs::read_to_string(crates.join("../Cargo.toml")).expect("the manifest");
    let from = own.find("[profile.dev]").expect("a profile");
    let to = own.find("[profile.release]").unwrap_or(own.len());
    let mut out = format!("\n{}", &own[from..to]);
    let names = lock.lines().filter_map(|line| line.strip_prefix("name = \"kilter"));
    for name in names.filter_map(|rest| rest.strip_suffix('"')) {
        let _ = write!(
            out,
            "[profile.dev.package.kilter{name}]\nopt-level = 0\ndebug = \"line-tables-only\"\n"
        );
    }
    out
}

fn cargo(project: &Sandbox, args: &[&str]) {
    project.program(Path::new("cargo"), args).exits(0);
}

#[test]
fn the_round_of_the_readme_on_every_database() {
    let mut project = copy();
    let databases = each();
    for database in &databases {
        project.turn_to(&database.url);
        first_round(&project, database);
    }
    project.edit(ENTITY, PORT, &format!("{ADDED}{PORT}"));
    write_migrations(&project);
    for database in &databases {
        project.turn_to(&database.url);
        second_round(&project);
    }
    // All databases, on scratch servers.
    project.make(&["ci-db-validate"]).exits(0);
    found_without_being_named(&project);
    // Each database's column types compile, beside SQLite's, which the program asks for.
    for feature in ["deployments-entity/postgres", "deployments-entity/mysql"] {
        cargo(&project, &["build", "-q", "-p", "migrate", "--features", feature]);
    }
    nothing_is_done_by_what_does_not_compile(&mut project);
}

/// From nothing to a database that is up to date, rows included, and back.
fn first_round(project: &Sandbox, database: &Database) {
    project.make(&["db-validate"]).exits(0).says("no errors, no warnings");
    project.make(&["db-status"]).exits(0).says("0 applied, 9 pending");
    project
        .make(&["db-dry-run"])
        .exits(0)
        .says("9 migrations would be applied; nothing was changed");
    project.make(&["db-status"]).exits(0).says("0 applied, 9 pending");
    // Up to where slugs come, and a deployment that has none.
    project.kilter(&["migrate", "--to", "20260223094500"]).exits(0).says("applied 5 migrations");
    database.execute(project, "INSERT INTO organizations (id, slug, name) VALUES (1, 'a', 'A')");
    database.execute(
        project,
        "INSERT INTO deployments (id, organization_id, name) VALUES (7, 1, 'My App')",
    );
    project.make(&["db-migrate"]).exits(0).says("applied 4 migrations");
    let slug = "SELECT coalesce(slug, 'none') FROM deployments";
    assert_eq!(database.query(project, slug), ["my-app-7"]);
    project.make(&["db-status"]).exits(0).says("up to date: 9 applied, none pending");
    project.kilter(&["drift"]).exits(0).says("no drift");
    project.kilter(&["rollback", "4"]).exits(0).says("rolled back 4 migrations");
    assert_eq!(database.query(project, slug), ["none"]);
    cargo(project, &["run", "-q", "-p", "migrate", "--", "migrate"]);
    assert_eq!(database.query(project, slug), ["my-app-7"]);
    // What the service in Go makes with its own migrations is the same.
    let made = made_by_go(database.dialect).expect("the database is there");
    project.write("go.sql", made);
    project.kilter(&["diff", "database", "go.sql"]).exits(0).says("describe the same database");
    database.execute(project, "ALTER TABLE builds ADD COLUMN hotfix integer");
    project.kilter(&["drift"]).exits(1).says("hotfix");
    database.execute(project, "ALTER TABLE builds DROP COLUMN hotfix");
}

/// An entity has two new columns: one migration in Rust, and one that Kilter writes.
fn write_migrations(project: &Sandbox) {
    let found = project.make(&["db-validate"]);
    let line = 1 + position(&project.read(ENTITY), "pub retries");
    found
        .exits(2)
        .says("a migration is missing: add column deployments.custom_field")
        .says(&format!("{ENTITY}:{line}:"));
    project
        .kilter(&["new", "add_custom_field", "--rust"])
        .exits(0)
        .says("listed it in migrations/mod.rs");
    let folder = std::fs::read_dir(project.path().join("migrations")).expect("migrations");
    let mut names = folder.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned());
    let name = names.find(|name| name.ends_with("_add_custom_field.rs")).expect("it");
    let example = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("examples/migrations/20260401090000_add_custom_fields.rs");
    let text = std::fs::read_to_string(example).expect("the example");
    project.write(&format!("migrations/{name}"), text.replace("TEXT DEFAULT ''", "text"));
    project.kilter(&["hash"]).exits(0);
    // What stands in it is known: only the other column is missing.
    let written = project.make(&["new-migration", "name=add_retries"]).exits(0);
    written.says("ADD COLUMN retries").never_says("custom_field");
    project.make(&["db-validate"]).exits(0);
}

fn second_round(project: &Sandbox) {
    project.make(&["db-dry-run"]).exits(0).says("add column deployments.custom_field");
    project.make(&["db-migrate"]).exits(0).says("applied 2 migrations");
    project.make(&["db-migrate"]).exits(0).says("nothing to do");
    project.kilter(&["drift"]).exits(0).says("no drift");
    project.kilter(&["diff", "database", "models"]).exits(0);
    project.kilter(&["rollback", "1"]).exits(0).says("rolled back 1 migration");
}

/// Without `runner`, the one program of the workspace that uses Kilter is taken.
fn found_without_being_named(project: &Sandbox) {
    project.edit("kilter.toml", "runner = ", "# runner = ");
    project.kilter(&["status"]).exits(0).says("10 applied").says("1 pending");
    project.edit("kilter.toml", "# runner = ", "runner = ");
}

fn nothing_is_done_by_what_does_not_compile(project: &mut Sandbox) {
    project.turn_to("sqlite://untouched.db");
    project.edit("migrations/20260406090000_add_build_exit_code.rs", "db.execute(", "db.exicute(");
    project
        .make(&["db-migrate"])
        .exits(2)
        .says("no method named `exicute`")
        .says("migrations/20260406090000_add_build_exit_code.rs:")
        .says("E019")
        .says("nothing was done");
    assert!(!project.path().join("untouched.db").exists());
}

fn position(text: &str, wanted: &str) -> usize {
    text.lines().position(|line| line.contains(wanted)).expect(wanted)
}

/// Development databases are brought straight to the entities, without the program.
#[test]
fn auto_migrate_makes_what_the_entities_ask_for() {
    for database in &each() {
        let project = Sandbox::copy_of("examples/deployments-seaorm", Some(&database.url));
        project.make(&["db-auto-migrate"]).exits(0).says("deployments");
        project.make(&["db-auto-migrate"]).exits(0).says("nothing to do");
        project.kilter(&["diff", "database", "models"]).exits(0);
        project.kilter(&["auto-migrate", "--env", "production"]).exits(2);
    }
}

#[test]
fn a_message_that_does_not_fit_is_found_on_both_sides() {
    let project = Sandbox::copy_of("examples/deployments-seaorm", None);
    let proto = "proto/deployments/v1/deployment.proto";
    project.edit(proto, "int32 port = 9;", "bytes port = 9;");
    project.edit(proto, "string region = 8;", "string region = 8;\n  string zone = 90;");
    let line = |file: &str, wanted| 1 + position(&project.read(file), wanted);
    project
        .make(&["db-validate"])
        .exits(2)
        .says(&format!("{proto}:{}:", line(proto, "bytes port")))
        .says(&format!("{ENTITY}:{}:", line(ENTITY, PORT.trim())))
        .says(&format!("{proto}:{}:", line(proto, "string zone")));
}

/// prost makes Rust of the messages, with nothing but Cargo.
#[test]
fn the_messages_compile_without_protoc() {
    let mut project = copy();
    project.set("PROTOC", PathBuf::from("/nowhere/protoc"));
    cargo(&project, &["check", "-q", "-p", "deployments-api"]);
}

#[test]
fn every_database_has_the_same_names_for_its_types() {
    let project = Sandbox::copy_of("examples/deployments-seaorm", None);
    let names = |dialect: &str| -> Vec<String> {
        let text = project.read(&format!("entity/src/column/{dialect}.rs"));
        let items = text.lines().filter(|line| line.starts_with("pub "));
        items.filter_map(|line| line.split([':', '=']).next().map(str::to_owned)).collect()
    };
    assert_eq!(names("sqlite"), names("postgres"));
    assert_eq!(names("sqlite"), names("mysql"));
}
