//! The project's own program, which holds its migrations in Rust: finding it, and handing commands
//! that need those migrations over to it.
//!
//! The program is `kilter` itself, built with the project's registry, so it takes the same
//! arguments. It is told that it was handed the command, and never hands it on.

use crate::args::Command;
use crate::exit::Failure;
use crate::project::Project;
use kilter_diag::{Code, Diagnostic};
use kilter_migrate::Body;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command as Process;

/// Names the file in which a program that was handed a command says that it has started.
const HANDED: &str = "KILTER_RUNNER";

/// Says that this program has started, if a command was handed to it.
pub fn started() {
    if let Some(path) = std::env::var_os(HANDED) {
        // Whoever waits for it reports that nothing has started.
        let _ = std::fs::write(path, "started");
    }
}

/// Runs a command in the project's own program, if it needs migrations in Rust that this one does
/// not hold: the exit status. `None` when this program is to run it itself.
///
/// # Errors
/// E019 when that program does not start; what its compiler says has been printed.
pub fn hand_over(project: &Project, command: &Command) -> Result<Option<u8>, Failure> {
    let free = std::env::var_os(HANDED).is_none() && project.registry.is_empty();
    if !free || !needs_code(command) || !has_code(project) {
        return Ok(None);
    }
    let Some(runner) = of(project) else { return Ok(None) };
    let arguments: Vec<OsString> = std::env::args_os().skip(1).collect();
    run(&runner, &arguments).map(Some)
}

/// Whether a command runs migrations, or compares them with what ran.
fn needs_code(command: &Command) -> bool {
    matches!(
        command,
        Command::Migrate(_)
            | Command::Rollback(_)
            | Command::Status(_)
            | Command::DryRun(_)
            | Command::Verify(_)
            | Command::Drift
            | Command::Ci(_)
    )
}

/// Whether some migration is in Rust and not in this program.
fn has_code(project: &Project) -> bool {
    let dialects = project.dialects().unwrap_or_default();
    dialects.into_iter().any(|dialect| {
        let (directory, _) = project.directory(dialect);
        let absent = |up: &Body| matches!(up, Body::Code(code) if code.up.is_none());
        directory.migrations.iter().any(|m| absent(&m.up))
    })
}

/// The command that runs the project's own program: as kilter.toml has it, or a package of the
/// project's Cargo workspace that has a program and uses Kilter.
pub fn of(project: &Project) -> Option<Vec<String>> {
    match &project.config.migrations.runner {
        Some(line) => Some(line.split_whitespace().map(str::to_owned).collect()),
        None => found(&project.root),
    }
}

fn found(root: &Path) -> Option<Vec<String>> {
    let manifest: PathBuf =
        root.ancestors().map(|dir| dir.join("Cargo.toml")).find(|path| path.is_file())?;
    let output = Process::new("cargo")
        .args(["metadata", "--no-deps", "--format-version=1", "--manifest-path"])
        .arg(&manifest)
        .output()
        .ok()?;
    let metadata: serde_json::Value = serde_json::from_slice(&output.stdout).ok()?;
    let candidates: Vec<&str> =
        metadata["packages"].as_array()?.iter().filter_map(program).collect();
    let [package] = candidates[..] else { return None };
    let manifest = manifest.display().to_string();
    let words = ["cargo", "run", "-q", "--manifest-path", &manifest, "-p", package, "--"];
    Some(words.map(str::to_owned).to_vec())
}

/// The name of a package that has one program and depends on Kilter.
fn program(package: &serde_json::Value) -> Option<&str> {
    let depends = package["dependencies"].as_array()?.iter().any(|d| d["name"] == "kilter");
    let is_bin = |t: &&serde_json::Value| {
        t["kind"].as_array().is_some_and(|kinds| kinds.iter().any(|k| k == "bin"))
    };
    let programs = package["targets"].as_array()?.iter().filter(is_bin).count();
    let name = package["name"].as_str()?;
    (depends && programs == 1 && name != "kilter").then_some(name)
}

/// Runs it with the arguments of this process: the exit status.
fn run(runner: &[String], arguments: &[OsString]) -> Result<u8, Failure> {
    let shown = runner.join(" ");
    let Some((program, words)) = runner.split_first() else {
        return Err(not_started(&shown, "kilter.toml names none"));
    };
    let sign = tempfile::NamedTempFile::new().map_err(|e| not_started(&shown, &e.to_string()))?;
    let status = Process::new(program)
        .args(words)
        .args(arguments)
        .env(HANDED, sign.path())
        .status()
        .map_err(|e| not_started(&shown, &e.to_string()))?;
    let has_started = std::fs::read(sign.path()).is_ok_and(|text| !text.is_empty());
    if !has_started {
        return Err(not_started(&shown, &format!("it ended with {status}")));
    }
    // Ended by a signal: a person must look.
    let code = status.code().unwrap_or(crate::exit::Exit::InDoubt as i32);
    Ok(u8::try_from(code).unwrap_or(u8::MAX))
}

fn not_started(runner: &str, why: &str) -> Failure {
    Failure::usage(
        Diagnostic::error(
            Code("E019"),
            "the project's own program, which holds its migrations in Rust, did not start",
        )
        .note(format!("it is run by `{runner}`"))
        .note(why)
        .state("nothing was done")
        .help(
            "mend what its compiler says above, or the `runner` under [migrations] in kilter.toml",
        ),
    )
}
