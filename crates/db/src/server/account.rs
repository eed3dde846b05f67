//! Who runs the server: never root, which both servers refuse.

use std::os::unix::fs::MetadataExt as _;
use std::path::Path;

/// A user of this machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Account {
    pub uid: u32,
    pub gid: u32,
}

/// The account to switch to: the first of `names` that exists when we are root, nothing otherwise.
pub(super) fn unprivileged(names: &[&str]) -> Result<Option<Account>, super::ServerError> {
    if !we_are_root() {
        return Ok(None);
    }
    let users = std::fs::read_to_string("/etc/passwd").unwrap_or_default();
    let found = names.iter().find_map(|name| find(&users, name));
    found.map(Some).ok_or_else(|| {
        let names = names.join(", ");
        super::ServerError::Failed(format!(
            "a server does not run as root, and none of the users {names} exists"
        ))
    })
}

fn we_are_root() -> bool {
    // The owner of /proc/self is the effective user of this process.
    std::fs::metadata("/proc/self").is_ok_and(|m| m.uid() == 0)
}

/// A line of `/etc/passwd`: `name:password:uid:gid:…`.
fn find(users: &str, name: &str) -> Option<Account> {
    users.lines().find_map(|line| {
        let mut fields = line.split(':');
        if fields.next()? != name {
            return None;
        }
        let uid = fields.nth(1)?.parse().ok()?;
        let gid = fields.next()?.parse().ok()?;
        (uid != 0).then_some(Account { uid, gid })
    })
}

/// Whether every user may go through `folder` and the folders above it.
pub(super) fn is_open_to_all(folder: &Path) -> bool {
    folder.ancestors().all(|f| {
        f.as_os_str().is_empty() || std::fs::metadata(f).is_ok_and(|m| m.mode() & 0o001 != 0)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accounts_are_found_by_name_and_root_is_not_one() {
        let users = "root:x:0:0::/root:/bin/sh\nnobody:x:65534:65533:nobody:/:/x\nbroken\n";
        assert_eq!(find(users, "nobody"), Some(Account { uid: 65534, gid: 65533 }));
        assert_eq!(find(users, "root"), None);
        assert_eq!(find(users, "mysql"), None);
    }
}
