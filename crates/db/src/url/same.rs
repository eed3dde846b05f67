//! Whether two URLs lead to one database.

use super::ServerTarget;
use kilter_schema::Dialect;
use std::path::{Component, Path, PathBuf};

/// A file's path with links followed as far as it exists, and `..` taken back.
pub(super) fn file(path: &Path) -> PathBuf {
    let absolute = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let mut out = PathBuf::new();
    for part in absolute.components() {
        match part {
            Component::ParentDir => _ = out.pop(),
            part => out.push(part),
        }
        if let Ok(real) = out.canonicalize() {
            out = real;
        }
    }
    out
}

/// What identifies a database on a server: dialect, host, port, name.
pub(super) fn place(target: &ServerTarget) -> (Dialect, String, u16, String) {
    let port = if target.dialect == Dialect::Postgres { 5432 } else { 3306 };
    let host = match target.host.as_deref().unwrap_or("localhost").to_lowercase().as_str() {
        _ if target.socket.is_some() => LOCAL.to_owned(),
        "localhost" | "127.0.0.1" | "::1" => LOCAL.to_owned(),
        // `db.example.com.` is the same host.
        host => host.trim_end_matches('.').to_owned(),
    };
    // PostgreSQL's default for the database is the name of the user.
    let name = target.database.as_deref().or(target.user.as_deref()).unwrap_or_default();
    (target.dialect, host, target.port.unwrap_or(port), name.to_owned())
}

const LOCAL: &str = "localhost";
