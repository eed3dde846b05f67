//! Migrations written in Rust, beside SQL files: the example's `migrate` command.

use crate::databases::{migration, on_each};
use crate::sandbox::{Ran, Sandbox};
use std::path::{Path, PathBuf};

/// Builds the examples where `cargo test` has not done so: a run of this test binary alone does not.
fn build(example: &Path) {
    static BUILT: std::sync::Once = std::sync::Once::new();
    let made = |path: &Path| path.metadata().and_then(|m| m.modified()).ok();
    // One `cargo test` links both, in any order.
    let together = std::time::Duration::from_secs(120);
    BUILT.call_once(|| {
        let command = made(Path::new(env!("CARGO_BIN_EXE_kilter")));
        if made(example).map(|at| at + together) >= command {
            return;
        }
        let status = std::process::Command::new(env!("CARGO"))
            .args(["build", "--quiet", "--offline", "-p", "kilter", "--examples"])
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .status()
            .expect("cargo runs");
        assert!(status.success(), "the examples build");
    });
}

/// The program of an example, which stands beside the command in the target directory.
pub fn example(name: &str) -> PathBuf {
    let command = Path::new(env!("CARGO_BIN_EXE_kilter"));
    let name = format!("{name}{}", std::env::consts::EXE_SUFFIX);
    let example = command.parent().expect("a directory").join("examples").join(name);
    build(&example);
    example
}

/// The example that is a project's own command.
pub fn program() -> PathBuf {
    example("migrate")
}

fn migrate(project: &Sandbox, args: &[&str]) -> Ran {
    project.program(&program(), args)
}

#[test]
fn they_run_in_one_order_with_sql_files_and_once() {
    on_each(|project, database| {
        migration(
            project,
            20_260_301_000_000,
            "deployments",
            "CREATE TABLE deployments (id int);\n",
            "DROP TABLE deployments;\n",
        );
        migration(
            project,
            20_260_501_000_000,
            "later",
            "ALTER TABLE deployments ADD COLUMN region int;\n",
            "ALTER TABLE deployments DROP COLUMN region;\n",
        );
        migrate(project, &["status"])
            .exits(0)
            .says("20260401090000  add_custom_fields")
            .says("3 pending");
        migrate(project, &["dry-run"])
            .exits(0)
            .says("add_custom_fields")
            .says("3 migrations would be applied");
        migrate(project, &["migrate"]).exits(0).says("applied 3 migrations");
        migrate(project, &["migrate"]).exits(0).says("nothing to do");
        assert_eq!(
            database.query(project, "SELECT name FROM kilter_migrations ORDER BY seq"),
            ["deployments", "add_custom_fields", "later"]
        );
        database.query(project, "SELECT custom_field FROM deployments");
    });
}

#[test]
fn what_exists_is_left_alone() {
    on_each(|project, database| {
        database.execute(project, "CREATE TABLE deployments (id int, custom_field text)");
        migrate(project, &["migrate"]).exits(0).says("applied 1 migration");
    });
}

#[test]
fn a_failing_one_changes_nothing_and_says_so() {
    on_each(|project, _| {
        // There is no table to alter.
        migrate(project, &["migrate"]).exits(3).says("add_custom_fields").says("deployments");
        migrate(project, &["status"]).says("add_custom_fields");
    });
}
