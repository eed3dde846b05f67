//! A throwaway project directory, and commands run in it.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// A project in a temporary directory.
pub struct Sandbox {
    dir: tempfile::TempDir,
    url: Option<String>,
    variables: Vec<(&'static str, PathBuf)>,
}

/// What a command printed and how it ended.
pub struct Ran {
    /// The command, for messages.
    pub command: String,
    /// The exit status; -1 after a signal.
    pub status: i32,
    /// What it printed to stdout.
    pub stdout: String,
    /// What it printed to stderr.
    pub stderr: String,
}

impl Sandbox {
    /// An empty directory. `url` becomes `DATABASE_URL`.
    pub fn empty(url: Option<&str>) -> Self {
        Self {
            dir: tempfile::tempdir().expect("a temporary directory"),
            url: url.map(str::to_owned),
            variables: Vec::new(),
        }
    }

    /// A copy of the example with GORM models.
    pub fn example(url: Option<&str>) -> Self {
        Self::copy_of("examples/deployments-gorm", url)
    }

    /// A copy of a directory of this repository.
    pub fn copy_of(directory: &str, url: Option<&str>) -> Self {
        let sandbox = Self::empty(url);
        let from = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..").join(directory);
        copy(&from, sandbox.path());
        sandbox
    }

    /// Another database for the commands that follow.
    pub fn turn_to(&mut self, url: &str) {
        self.url = Some(url.to_owned());
    }

    /// An environment variable for the commands that follow.
    pub fn set(&mut self, name: &'static str, value: PathBuf) {
        self.variables.push((name, value));
    }

    /// The directory.
    pub fn path(&self) -> &Path {
        self.dir.path()
    }

    /// Writes a file, with its directories.
    pub fn write(&self, name: &str, text: impl AsRef<[u8]>) -> &Self {
        let path = self.path().join(name);
        std::fs::create_dir_all(path.parent().expect("a parent")).expect("directories");
        std::fs::write(path, text).expect(name);
        self
    }

    /// Reads a file.
    pub fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.path().join(name)).unwrap_or_else(|e| panic!("{name}: {e}"))
    }

    /// Replaces text in a file; the text must be there.
    pub fn edit(&self, name: &str, from: &str, to: &str) -> &Self {
        let text = self.read(name);
        assert!(text.contains(from), "{name} has no {from:?}:\n{text}");
        self.write(name, text.replacen(from, to, 1))
    }

    /// `kilter ARGS`.
    pub fn kilter(&self, args: &[&str]) -> Ran {
        run(&mut self.command(args))
    }

    /// `kilter ARGS` with the Go packages of this machine, for commands that run Go.
    pub fn kilter_with_go(&self, args: &[&str]) -> Ran {
        let mut command = self.command(args);
        for name in ["GOMODCACHE", "GOENV"] {
            command.env_remove(name);
            if let Some(value) = std::env::var_os(name) {
                command.env(name, value);
            }
        }
        run(&mut command)
    }

    /// `kilter ARGS`, started and left running.
    pub fn start(&self, args: &[&str]) -> Child {
        self.command(args)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("kilter starts")
    }

    /// `make ARGS`, with the targets' `kilter` being the one under test.
    pub fn make(&self, args: &[&str]) -> Ran {
        let mut command = Command::new("make");
        command.arg("--no-print-directory").args(args);
        command.arg(format!("KILTER={}", env!("CARGO_BIN_EXE_kilter")));
        run(self.environment(&mut command))
    }

    /// Another program, in the same directory and environment.
    pub fn program(&self, program: &Path, args: &[&str]) -> Ran {
        let mut command = Command::new(program);
        run(self.environment(command.args(args)))
    }

    fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_kilter"));
        command.args(args);
        self.environment(&mut command);
        command
    }

    fn environment<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        for name in [
            "KILTER_URL",
            "DATABASE_URL",
            "KILTER_ENV",
            "KILTER_SHADOW_URL",
            "GITHUB_ACTIONS",
            "MAKEFLAGS",
            "MAKELEVEL",
        ] {
            command.env_remove(name);
        }
        // What cargo says of this test is not to be taken for the project's: build scripts ask for it.
        let of_test =
            |name: &str| ["CARGO_PKG_", "CARGO_MANIFEST_"].iter().any(|p| name.starts_with(p));
        for (name, _) in std::env::vars_os().filter(|(n, _)| n.to_str().is_some_and(of_test)) {
            command.env_remove(name);
        }
        // What Go packages this machine happens to have must not decide about tests.
        command
            .env("GOMODCACHE", self.path().join(".gomodcache"))
            .env("GOENV", "off")
            .env_remove("GOFLAGS");
        if let Some(url) = &self.url {
            command.env("DATABASE_URL", url);
        }
        command.envs(self.variables.iter().map(|(name, value)| (name, value)));
        command.current_dir(self.path())
    }
}

fn run(command: &mut Command) -> Ran {
    let output = command.output().unwrap_or_else(|e| panic!("{command:?}: {e}"));
    Ran {
        command: format!("{:?}", command.get_args().collect::<Vec<_>>()),
        status: output.status.code().unwrap_or(-1),
        stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
        stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
    }
}

/// Waits for a started command and gives what it printed.
pub fn finish(child: Child) -> Ran {
    let output = child.wait_with_output().expect("kilter ends");
    Ran {
        command: "started".to_owned(),
        status: output.status.code().unwrap_or(-1),
        stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
        stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
    }
}

impl Ran {
    /// Insists on an exit status.
    #[track_caller]
    pub fn exits(self, status: i32) -> Self {
        assert_eq!(self.status, status, "{}", self.all());
        self
    }

    /// Insists that a text was printed, on either stream.
    #[track_caller]
    pub fn says(self, text: &str) -> Self {
        assert!(
            self.stdout.contains(text) || self.stderr.contains(text),
            "{text:?} was not said by {}",
            self.all()
        );
        self
    }

    /// Insists that a text was not printed.
    #[track_caller]
    pub fn never_says(self, text: &str) -> Self {
        assert!(
            !self.stdout.contains(text) && !self.stderr.contains(text),
            "{text:?} was said by {}",
            self.all()
        );
        self
    }

    /// The JSON it printed to stdout.
    #[track_caller]
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|e| panic!("{e}: {}", self.all()))
    }

    fn all(&self) -> String {
        format!(
            "{} (exit status {})\n--- stdout\n{}\n--- stderr\n{}",
            self.command, self.status, self.stdout, self.stderr
        )
    }
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("a directory");
    for entry in std::fs::read_dir(from).expect("the example").flatten() {
        let target = to.join(entry.file_name());
        if entry.file_type().expect("a type").is_dir() {
            if entry.file_name() != "target" {
                copy(&entry.path(), &target);
            }
        } else if !entry.file_name().to_string_lossy().contains(".db") {
            std::fs::copy(entry.path(), target).expect("a copy");
        }
    }
}
