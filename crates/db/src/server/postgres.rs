//! Starts PostgreSQL in a temporary folder.

use super::process::{Process, Start, run};
use super::{Listen, LocalServer, ServerError, TCP_PASSWORD, TCP_USER, account, folder, free_port};
use std::path::{Path, PathBuf};

pub(super) fn start(listen: Listen) -> Result<LocalServer, ServerError> {
    // Both of one installation: each refuses the other's data of another version.
    let bin =
        places().into_iter().find(|p| ["initdb", "postgres"].iter().all(|f| p.join(f).is_file()));
    let bin = bin.ok_or(ServerError::NotInstalled("PostgreSQL (initdb and postgres)"))?;
    let account = account::unprivileged(&["postgres", "nobody"])?;
    let folder = folder::create(account)?;
    let path = folder.path().to_owned();
    run(&path, account, &bin.join("initdb"), &setup_arguments(&path))?;
    let port = match listen {
        Listen::SocketOnly => 5432,
        Listen::Loopback => free_port()?,
    };
    let mut process = Process::start(Start {
        folder,
        account,
        // Immediate shutdown. After SIGKILL its shared memory would stay behind.
        signal: "QUIT",
        program: &bin.join("postgres"),
        args: arguments(&path, listen, port),
    })?;
    let socket = crate::url::encode(&path.to_string_lossy());
    let admin =
        super::own_url(&format!("postgres://postgres@/postgres?host={socket}&port={port}"))?;
    super::wait_until_ready(&mut process, &admin)?;
    let server = LocalServer { process, tcp: super::tcp_url("postgres", port, listen)?, admin };
    if server.tcp.is_some() {
        let sql = format!("CREATE ROLE {TCP_USER} SUPERUSER LOGIN PASSWORD '{TCP_PASSWORD}'");
        server.administer(&[&sql])?;
    }
    Ok(server)
}

/// A program of the PostgreSQL that [`start`] starts, such as `pg_dump`.
pub(super) fn program(name: &str) -> Option<PathBuf> {
    let bin =
        places().into_iter().find(|p| ["initdb", name].iter().all(|f| p.join(f).is_file()))?;
    Some(bin.join(name))
}

fn data(folder: &Path) -> String {
    folder.join("data").to_string_lossy().into_owned()
}

fn setup_arguments(folder: &Path) -> Vec<String> {
    let fixed = [
        "--no-sync",
        "--no-instructions",
        "--username=postgres",
        "--encoding=UTF8",
        "--no-locale",
        // The socket is in a folder that only its owner can look into.
        "--auth-local=trust",
        "--auth-host=scram-sha-256",
        "-D",
    ];
    fixed.into_iter().map(str::to_owned).chain([data(folder)]).collect()
}

/// Where programs of PostgreSQL may be: on `PATH`, then where distributions put them, the newest
/// version first.
fn places() -> Vec<PathBuf> {
    let mut versions: Vec<(u32, PathBuf)> =
        ["/usr/lib/postgresql", "/usr/local/opt", "/opt/homebrew/opt"]
            .iter()
            .filter_map(|parent| std::fs::read_dir(parent).ok())
            .flat_map(|entries| entries.flatten())
            .filter_map(|entry| {
                let name = entry.file_name().to_string_lossy().into_owned();
                let number = name.strip_prefix("postgresql@").unwrap_or(&name).parse().ok()?;
                Some((number, entry.path().join("bin")))
            })
            .collect();
    versions.sort_by(|a, b| b.cmp(a));
    let fixed = ["/usr/bin", "/usr/local/bin", "/usr/pgsql/bin"].map(PathBuf::from);
    let path = std::env::var_os("PATH").unwrap_or_default();
    let path: Vec<PathBuf> = std::env::split_paths(&path).collect();
    path.into_iter().chain(versions.into_iter().map(|(_, path)| path)).chain(fixed).collect()
}

fn arguments(folder: &Path, listen: Listen, port: u16) -> Vec<String> {
    let addresses = match listen {
        Listen::SocketOnly => "",
        Listen::Loopback => "127.0.0.1",
    };
    let mut args = vec!["-D".to_owned(), data(folder)];
    let settings = [
        format!("unix_socket_directories={}", folder.display()),
        format!("listen_addresses={addresses}"),
        format!("port={port}"),
        // Nothing here has to survive.
        "fsync=off".to_owned(),
        "synchronous_commit=off".to_owned(),
        "full_page_writes=off".to_owned(),
        "shared_buffers=16MB".to_owned(),
        "max_connections=50".to_owned(),
        "autovacuum=off".to_owned(),
        "TimeZone=UTC".to_owned(),
    ];
    for setting in settings {
        args.extend(["-c".to_owned(), setting]);
    }
    args
}
