//! A server process that cannot outlive us.
//!
//! Rust code cannot run after a SIGKILL, so a small shell does: it starts the server and reads
//! from a pipe whose other end only we hold. When that ends, for whatever reason, it stops the
//! server and removes the folder. It is in a process group of its own, so that Ctrl-C reaches us
//! and not it.

use super::ServerError;
use super::account::Account;
use super::folder::Folder;
use std::fs::{self, File};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// `$1` folder, `$2` signal that stops the server at once, the rest: the server's command line.
/// The watcher is the only one with the pipe, moved to descriptor 3 because a shell gives
/// background commands an empty standard input.
const SUPERVISOR: &str = r#"
folder=$1 signal=$2
shift 2
exec 3<&0 </dev/null
"$@" >"$folder/server.log" 2>&1 3<&- &
server=$!
echo "$server" >"$folder/server.pid"
{ read -r _ <&3; : >"$folder/stop"; kill -s "$signal" "$server"; } 2>/dev/null &
watcher=$!
exec 3<&-
wait "$server"
[ -e "$folder/stop" ] && rm -rf "$folder"
kill "$watcher" 2>/dev/null
"#;

/// A supervised server process. Dropping it stops the server and removes the folder.
#[derive(Debug)]
pub(super) struct Process {
    supervisor: Child,
    // Dropped after the server has ended.
    folder: Folder,
}

/// How to start a server.
pub(super) struct Start<'a> {
    pub folder: Folder,
    pub account: Option<Account>,
    /// The signal that ends it at once, as `kill -s` knows it.
    pub signal: &'a str,
    pub program: &'a Path,
    pub args: Vec<String>,
}

impl Process {
    /// Starts the server and returns at once.
    pub(super) fn start(start: Start<'_>) -> Result<Self, ServerError> {
        let mut command = Command::new("/bin/sh");
        command.args(["-c", SUPERVISOR, "kilter-supervisor"]);
        command.arg(start.folder.path()).arg(start.signal).arg(start.program).args(&start.args);
        command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
        prepare(&mut command, start.folder.path(), start.account);
        match command.spawn() {
            Ok(supervisor) => Ok(Self { supervisor, folder: start.folder }),
            Err(e) => Err(ServerError::Failed(format!("/bin/sh could not be started: {e}"))),
        }
    }

    pub(super) fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Whether the server has ended by itself.
    pub(super) fn has_ended(&mut self) -> bool {
        !matches!(self.supervisor.try_wait(), Ok(None))
    }

    /// The end of the server's log.
    pub(super) fn log_tail(&self) -> String {
        let log = fs::read(self.folder().join("server.log")).unwrap_or_default();
        tail(&String::from_utf8_lossy(&log))
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        drop(self.supervisor.stdin.take());
        // The supervisor ends when the server has; both are quick, because the server is not
        // asked to save anything.
        let _ = self.supervisor.wait();
    }
}

/// Runs a program to its end, as `account`.
pub(super) fn run(
    folder: &Path,
    account: Option<Account>,
    program: &Path,
    args: &[String],
) -> Result<(), ServerError> {
    let fail = |text: String| ServerError::Failed(format!("{}: {text}", program.display()));
    let log = folder.join("setup.log");
    let out = File::create(&log).map_err(|e| fail(e.to_string()))?;
    let err = out.try_clone().map_err(|e| fail(e.to_string()))?;
    let mut command = Command::new(program);
    command.args(args).stdin(Stdio::null()).stdout(out).stderr(err);
    prepare(&mut command, folder, account);
    let status = command.status().map_err(|e| fail(e.to_string()))?;
    if status.success() {
        return Ok(());
    }
    let log = fs::read(&log).unwrap_or_default();
    Err(fail(format!("{status}\n{}", tail(&String::from_utf8_lossy(&log)))))
}

/// Settings of ours must not change what the server does, and our temporary folder may be closed
/// to its account.
fn prepare(command: &mut Command, folder: &Path, account: Option<Account>) {
    command.current_dir(folder).process_group(0);
    command.env("LC_ALL", "C").env("TMPDIR", folder);
    command.env_remove("PGDATA").env_remove("MYSQL_HOME");
    if let Some(Account { uid, gid }) = account {
        command.uid(uid).gid(gid);
    }
}

/// The last lines of a log.
fn tail(text: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    lines[lines.len().saturating_sub(12)..].join("\n")
}

/// Finds a program: on `PATH`, then in `places`.
pub(super) fn find_program(names: &[&str], places: &[PathBuf]) -> Option<PathBuf> {
    find_programs(names, places).into_iter().next()
}

/// Finds every program of these names: on `PATH`, then in `places`.
pub(super) fn find_programs(names: &[&str], places: &[PathBuf]) -> Vec<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders: Vec<PathBuf> =
        std::env::split_paths(&path).chain(places.iter().cloned()).collect();
    let candidates = names.iter().flat_map(|name| folders.iter().map(move |f| f.join(name)));
    candidates.into_iter().filter(|file| file.is_file()).collect()
}
