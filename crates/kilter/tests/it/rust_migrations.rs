//! Migrations in Rust from the plain `kilter` command: writing them, their registry, and handing
//! commands over to the project's own program.

use crate::databases::on_each;
use crate::in_code;
use crate::sandbox::Sandbox;
use std::path::{Path, PathBuf};

const FILE: &str = "20260401090000_add_custom_fields.rs";

fn example(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/migrations").join(name)
}

/// The example's migration and registry, in a project whose program is the example.
fn with_example(project: &Sandbox) {
    for name in [FILE, "mod.rs"] {
        let text = std::fs::read(example(name)).expect(name);
        project.write(&format!("migrations/{name}"), text);
    }
    let program = in_code::program();
    project.write("kilter.toml", format!("[migrations]\nrunner = \"{}\"\n", program.display()));
}

#[test]
fn the_plain_command_hands_over_to_the_projects_program() {
    on_each(|project, database| {
        with_example(project);
        database.execute(project, "CREATE TABLE deployments (id int)");
        project.kilter(&["status"]).exits(0).says("20260401090000  add_custom_fields");
        project.kilter(&["dry-run"]).exits(0).says("custom_field");
        project.kilter(&["migrate"]).exits(0).says("applied 1 migration");
        database.query(project, "SELECT custom_field FROM deployments");
        project.kilter(&["status", "--exit-code"]).exits(0).says("1 applied");
        let kept = database.query(project, "SELECT up_sql FROM kilter_migrations");
        assert!(kept[0].contains("if db.has_column("), "the text that ran is kept: {kept:?}");
    });
}

#[test]
fn a_program_that_is_not_of_the_files_is_refused() {
    let project = Sandbox::empty(Some("sqlite://test.db"));
    with_example(&project);
    // Edited after the program was built.
    project.edit(&format!("migrations/{FILE}"), "TEXT DEFAULT ''", "TEXT");
    project.kilter(&["migrate"]).exits(4).says("E118").says("built from another text");
    // Added after the program was built.
    with_example(&project);
    project.write("migrations/20260501000000_more.rs", "fn up() {}\n");
    let line = "    m20260501000000: \"20260501000000_more.rs\",\n}";
    project.edit("migrations/mod.rs", "}", line);
    project.kilter(&["migrate"]).exits(4).says("this program does not hold 20260501000000_more.rs");
    assert!(!project.path().join("test.db").exists(), "nothing was done");
}

#[test]
fn a_program_that_does_not_compile_does_nothing() {
    let project = Sandbox::empty(Some("sqlite://test.db"));
    with_example(&project);
    project.write("tool/src/main.rs", "fn main() { let x: u8 = \"no number\"; }\n");
    let manifest = "[package]\nname = \"tool\"\nedition = \"2024\"\n[workspace]\n";
    project.write("tool/Cargo.toml", manifest);
    let runner = "cargo run -q --offline --manifest-path tool/Cargo.toml --";
    project.write("kilter.toml", format!("[migrations]\nrunner = \"{runner}\"\n"));
    project
        .kilter(&["migrate"])
        .exits(2)
        .says("mismatched types")
        .says("E019")
        .says("nothing was done");
    project.write("kilter.toml", "[migrations]\nrunner = \"no-such-program-here\"\n");
    project.kilter(&["migrate"]).exits(2).says("E019");
    assert!(!project.path().join("test.db").exists());
    // A command that needs no code runs without it.
    project.kilter(&["schema", "--from", "migrations", "--dialect", "sqlite"]);
}

#[test]
fn a_program_that_hands_back_is_stopped() {
    let project = Sandbox::empty(Some("sqlite://test.db"));
    with_example(&project);
    let kilter = env!("CARGO_BIN_EXE_kilter");
    project.write("kilter.toml", format!("[migrations]\nrunner = \"{kilter}\"\n"));
    project
        .kilter(&["migrate"])
        .exits(2)
        .says("E118")
        .says("this program does not hold the migrations in Rust");
    assert!(!project.path().join("test.db").exists(), "nothing was made");
    project.kilter(&["status"]).exits(0).says("1 pending");
}

#[test]
fn new_writes_the_file_and_its_line_and_keeps_the_rest() {
    let project = Sandbox::empty(None);
    let sqlite = ["--dialect", "sqlite"];
    let new = |name| project.kilter(&[&["new", name, "--rust"], &sqlite[..]].concat()).exits(0);
    new("add custom field")
        .says("listed it in migrations/mod.rs")
        .says("write `up` and `down`, then `kilter hash`")
        .says("#[path = \"../../migrations/mod.rs\"]")
        .says("kilter::cli(migrations::registry())");
    let registry = project.read("migrations/mod.rs");
    assert!(registry.contains("_add_custom_field.rs\",\n}"), "{registry}");
    // What a person adds stays, wherever it stands.
    let mine = registry
        .replace("kilter::migrations! {", "pub mod ours;\n\nkilter::migrations! {\n    // first");
    project.write("migrations/mod.rs", mine.replace("    m", "\tm"));
    new("second");
    let again = project.read("migrations/mod.rs");
    assert!(again.contains("pub mod ours;\n") && again.contains("    // first\n"), "{again}");
    let lines: Vec<&str> = again.lines().filter(|l| l.starts_with("\tm2")).collect();
    assert_eq!(lines.len(), 2, "{again}");
    assert!(lines[0].contains("_add_custom_field.rs") && lines[1].contains("_second.rs"));
    // An SQL migration comes after both, and the three are one order.
    project.kilter(&["new", "third", "--empty", "--dialect", "sqlite"]).exits(0);
    project
        .kilter(&["migrate", "--url", "sqlite://test.db", "--skip-validate"])
        .exits(2)
        .says("does not hold the migrations in Rust");
}

#[test]
fn files_and_lines_that_do_not_agree_are_errors() {
    let project = Sandbox::empty(Some("sqlite://test.db"));
    with_example(&project);
    let listed = project.read("migrations/mod.rs");
    let line = format!("    m20260401090000: \"{FILE}\",\n");
    assert!(listed.contains(&line));
    for (text, says) in [
        (listed.replace(&line, ""), "is not listed in migrations/mod.rs"),
        (listed.replace(&line, &format!("{line}{line}")), "is listed twice"),
        (
            listed.replace(&line, &format!("{line}    m1: \"20260101000000_gone.rs\",\n")),
            "20260101000000_gone.rs is listed and does not exist",
        ),
    ] {
        project.write("migrations/mod.rs", text);
        project.kilter(&["validate"]).exits(1).says("E118").says(says).says("migrations/");
        project.kilter(&["migrate"]).exits(4).says(says);
    }
    project.write("migrations/mod.rs", &listed);
    project.write("migrations/20260401090000_other.rs", "");
    project.kilter(&["migrate"]).exits(4).says("E101");
}
