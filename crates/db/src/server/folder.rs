//! The folder of a throwaway server, and what crashed runs left behind.

use super::ServerError;
use super::account::{Account, is_open_to_all};
use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

const PREFIX: &str = "kilter-shadow-";

/// The file with the id of the process that started the server.
const OWNER: &str = "owner";

/// The file with the id of the server's own process.
pub(super) const SERVER_PID: &str = "server.pid";

/// A unix socket's path has at most 107 bytes; this is what the folder may have of them.
const LONGEST: usize = 70;

/// A server's folder, removed with everything in it when it is dropped.
#[derive(Debug)]
pub(super) struct Folder(PathBuf);

impl Folder {
    pub(super) fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // The supervisor may have done it; and what cannot be removed is cleared next time.
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Makes a folder that belongs to `account`, after clearing away what crashed runs left.
pub(super) fn create(account: Option<Account>) -> Result<Folder, ServerError> {
    let fail = |e: std::io::Error| ServerError::Failed(format!("no temporary folder: {e}"));
    let home = place(account);
    clear_leftovers(&home);
    // Open to its owner only, which is what keeps others from the server's socket.
    let private = fs::Permissions::from_mode(0o700);
    let folder = tempfile::Builder::new().prefix(PREFIX).permissions(private).tempdir_in(&home);
    let folder = Folder(folder.map_err(fail)?.keep());
    let owner = format!("{}\n{}\n", std::process::id(), start_time(std::process::id()));
    fs::write(folder.path().join(OWNER), owner).map_err(fail)?;
    if let Some(Account { uid, gid }) = account {
        std::os::unix::fs::chown(folder.path(), Some(uid), Some(gid)).map_err(fail)?;
    }
    Ok(folder)
}

/// The temporary folder, unless its path is too long for a socket or closed to `account`.
fn place(account: Option<Account>) -> PathBuf {
    let usual = std::env::temp_dir();
    let short = usual.as_os_str().len() <= LONGEST;
    if short && (account.is_none() || is_open_to_all(&usual)) {
        return usual;
    }
    PathBuf::from("/tmp")
}

/// Removes folders whose starter is gone, and ends servers that still use them. Leaves everything
/// alone that is not certain.
fn clear_leftovers(home: &Path) {
    let Ok(entries) = fs::read_dir(home) else { return };
    for entry in entries.flatten() {
        let is_ours = entry.file_name().to_string_lossy().starts_with(PREFIX);
        if is_ours && is_abandoned(&entry.path()) {
            end_server(&entry.path());
            // Another process may be clearing the same folder.
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}

fn is_abandoned(folder: &Path) -> bool {
    let Ok(owner) = fs::read_to_string(folder.join(OWNER)) else { return false };
    let mut lines = owner.lines();
    let pid: Option<u32> = lines.next().and_then(|l| l.parse().ok());
    // An id may have been given to another process since: then the start times differ.
    pid.is_some_and(|pid| start_time(pid) != lines.next().unwrap_or_default())
}

/// When a process started, in clock ticks since the machine did; empty when it is gone.
fn start_time(pid: u32) -> String {
    let stat = fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
    // The name, in parentheses, may hold spaces; the start time is the 22nd field.
    let after_name = stat.rsplit_once(')').map_or("", |(_, rest)| rest);
    after_name.split_whitespace().nth(19).unwrap_or_default().to_owned()
}

/// Ends the server that a folder names, if its command line shows that it is the one.
fn end_server(folder: &Path) {
    let Some(pid) = fs::read_to_string(folder.join(SERVER_PID))
        .ok()
        .and_then(|text| text.trim().parse::<u32>().ok())
    else {
        return;
    };
    let folder = folder.as_os_str().as_encoded_bytes();
    let is_running = || {
        let command = fs::read(format!("/proc/{pid}/cmdline")).unwrap_or_default();
        command.windows(folder.len()).any(|part| part == folder)
    };
    // QUIT first, on which PostgreSQL gives its shared memory back.
    for signal in ["-QUIT", "-KILL"] {
        if is_running() {
            let _ = Command::new("kill").args([signal, &pid.to_string()]).status();
        }
        for _ in 0..100 {
            if is_running() {
                std::thread::sleep(Duration::from_millis(20));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_abandoned_when_its_starter_is_gone() {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("kilter-shadow-test");
        fs::create_dir(&folder).unwrap();
        assert!(!is_abandoned(&folder), "no owner file: not certain");
        let own = std::process::id();
        fs::write(folder.join(OWNER), format!("{own}\n{}\n", start_time(own))).unwrap();
        assert!(!is_abandoned(&folder));
        fs::write(folder.join(OWNER), format!("{own}\n1\n")).unwrap();
        assert!(is_abandoned(&folder), "same id, another process");
        fs::create_dir(home.path().join("unrelated")).unwrap();
        clear_leftovers(home.path());
        assert!(!folder.exists());
        assert!(home.path().join("unrelated").exists());
    }
}
