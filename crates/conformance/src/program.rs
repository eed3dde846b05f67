//! The Go program that gives models to real GORM.
//!
//! Deliberately not here: what it is given, and what it made.

use serde::{Deserialize, Serialize};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// One case on one database.
#[derive(Debug, Clone, Serialize)]
pub struct Job {
    /// The case's name.
    pub case: String,
    /// The dialect's name.
    pub dialect: String,
    /// The database, as the dialect's Go driver wants it.
    pub dsn: String,
}

/// What became of a job.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Answer {
    /// The case's name.
    pub case: String,
    /// The dialect's name.
    pub dialect: String,
    /// GORM's or the database's refusal; empty when all went well.
    pub error: String,
    /// The release of GORM that was built in.
    pub gorm: String,
}

/// Why the program gave no answers.
#[derive(Debug, thiserror::Error)]
pub enum ProgramError {
    /// Go could not be run.
    #[error("`{0}` cannot be run: {1}")]
    Run(String, std::io::Error),
    /// The program does not build.
    #[error("the Go program does not build:\n{0}")]
    Build(String),
    /// It ended early or answered something else.
    #[error("the Go program failed: {0}")]
    Failed(String),
}

/// A built program.
#[derive(Debug)]
pub struct Program {
    binary: PathBuf,
    /// Holds the binary.
    _folder: tempfile::TempDir,
}

/// Go, unless it is not on `PATH`.
pub fn go_command() -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join("go")).find(|go| go.is_file())
}

/// How a program is built.
#[derive(Debug, Clone, Copy)]
pub struct Build<'a> {
    /// A directory of the Go module.
    pub module: &'a Path,
    /// The package, such as `.` or `./cmd/x`.
    pub package: &'a str,
    /// Further flags of `go build`.
    pub flags: &'a [String],
    /// What the package is.
    pub sort: Sort,
    /// Whether a `go.work` above the module is left alone.
    pub alone: bool,
    /// How much the compilers are to do.
    pub effort: Effort,
}

/// How much the compilers do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effort {
    /// What they always do: what is in Go's cache already is used.
    Usual,
    /// As little as they can, SQLite in C included: half the time for hundreds of packages that
    /// are not in the cache and run for a moment.
    Least,
}

impl Effort {
    fn ask(self, command: &mut Command) {
        if self == Self::Least {
            command.args(["-gcflags=all=-N -l", "-ldflags=-s -w"]).env("CGO_CFLAGS", "-O0 -g0");
        }
    }
}

/// What a package is built as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    /// A main package.
    Program,
    /// The tests of a package.
    Test,
}

impl Program {
    /// Builds a package.
    ///
    /// # Errors
    /// Go is not to be had, or what the compiler says.
    pub fn build(build: &Build<'_>) -> Result<Self, ProgramError> {
        let failed = |e: std::io::Error| ProgramError::Run("go".into(), e);
        let folder = tempfile::Builder::new().prefix("kilter-go-").tempdir().map_err(failed)?;
        let binary = folder.path().join("program");
        let go = go_command().unwrap_or_else(|| "go".into());
        let mut command = Command::new(go);
        match build.sort {
            Sort::Program => command.arg("build"),
            // Vet looks for the folders that are laid over the tree.
            Sort::Test => command.args(["test", "-c", "-vet=off"]),
        };
        build.effort.ask(&mut command);
        command.args(build.flags).arg("-o").arg(&binary).arg(build.package);
        command.current_dir(build.module);
        if build.alone {
            command.env("GOWORK", "off");
        }
        let output = command.output().map_err(failed)?;
        if !output.status.success() {
            let said = String::from_utf8_lossy(&output.stderr);
            return Err(ProgramError::Build(said.trim().to_owned()));
        }
        Ok(Self { binary, _folder: folder })
    }

    /// Runs it over `jobs`; one answer each, in order.
    ///
    /// # Errors
    /// It ended early or answered something else.
    pub fn run(&self, jobs: &[Job]) -> Result<Vec<Answer>, ProgramError> {
        let name = self.binary.display().to_string();
        let run = |e: std::io::Error| ProgramError::Run(name.clone(), e);
        let mut child = Command::new(&self.binary)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            // Times in defaults are printed in the zone of the process.
            .env("TZ", "UTC")
            .spawn()
            .map_err(run)?;
        let mut input = String::new();
        for job in jobs {
            let line = serde_json::to_string(job).map_err(|e| failed(&e))?;
            input.push_str(&line);
            input.push('\n');
        }
        // Written beside reading: either side may wait for the other otherwise.
        let writer = child
            .stdin
            .take()
            .map(|mut stdin| std::thread::spawn(move || stdin.write_all(input.as_bytes())));
        let output = child.wait_with_output().map_err(run)?;
        let written = writer.map_or(Ok(Ok(())), std::thread::JoinHandle::join);
        let answers: Result<Vec<Answer>, _> =
            String::from_utf8_lossy(&output.stdout).lines().map(serde_json::from_str).collect();
        let answers = answers.map_err(|e| failed(&e))?;
        if !output.status.success() || answers.len() != jobs.len() || !matches!(written, Ok(Ok(())))
        {
            return Err(ProgramError::Failed(format!(
                "{} after {} of {} answers\n{}",
                output.status,
                answers.len(),
                jobs.len(),
                String::from_utf8_lossy(&output.stderr)
            )));
        }
        Ok(answers)
    }
}

fn failed(error: &serde_json::Error) -> ProgramError {
    ProgramError::Failed(error.to_string())
}
