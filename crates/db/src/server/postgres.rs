//! Starts PostgreSQL in a temporary folder.

use super::process::{Process, Start, find_program, run};
use super::{Listen, LocalServer, ServerError, TCP_PASSWORD, TCP_USER, account, folder, free_port};
use crate::{ConnectOptions, connect};
use std::path::{Path, PathBuf};

pub(super) fn start(listen: Listen) -> Result<LocalServer, ServerError> {
    let places = places();
    // Both of one installation: an initdb of another version would be refused.
    let bin = places.iter().find(|p| p.join("initdb").is_file() && p.join("postgres").is_file());
    let (initdb, postgres) = match bin {
        Some(bin) => (bin.join("initdb"), bin.join("postgres")),
        None => {
            let find = |name: &str| find_program(&[name], &[]);
            let missing = ServerError::NotInstalled("PostgreSQL (initdb and postgres)");
            find("initdb").zip(find("postgres")).ok_or(missing)?
        }
    };
    let account = account::unprivileged(&["postgres", "nobody"])?;
    let folder = folder::create(account)?;
    let data = folder.join("data");
    let prepared = run(
        &folder,
        account,
        &initdb,
        &[
            "--no-sync",
            "--no-instructions",
            "--username=postgres",
            "--encoding=UTF8",
            "--no-locale",
            "--auth-local=trust",
            "--auth-host=scram-sha-256",
            "-D",
            &data.to_string_lossy(),
        ],
    );
    if let Err(e) = prepared {
        let _ = std::fs::remove_dir_all(&folder);
        return Err(e);
    }
    let port = match listen {
        Listen::SocketOnly => 5432,
        Listen::Loopback => free_port()?,
    };
    let mut process = Process::start(Start {
        folder: &folder,
        account,
        // Immediate shutdown. After SIGKILL its shared memory would stay behind.
        signal: "QUIT",
        program: &postgres,
        args: arguments(&folder, &data, listen, port),
    })?;
    let socket = crate::url::encode(&folder.to_string_lossy());
    let admin =
        super::own_url(&format!("postgres://postgres@/postgres?host={socket}&port={port}"))?;
    super::wait_until_ready(&mut process, &admin)?;
    let tcp = super::tcp_url("postgres", port, listen)?;
    if tcp.is_some() {
        let sql = format!("CREATE ROLE {TCP_USER} SUPERUSER LOGIN PASSWORD '{TCP_PASSWORD}'");
        connect(&admin, &ConnectOptions::new())
            .and_then(|mut session| session.execute(&sql))
            .map_err(|e| ServerError::Failed(e.to_string()))?;
    }
    Ok(LocalServer { process, admin, tcp })
}

/// Where distributions put PostgreSQL, newest version first.
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
    versions.into_iter().map(|(_, path)| path).chain(fixed).collect()
}

fn arguments(folder: &Path, data: &Path, listen: Listen, port: u16) -> Vec<String> {
    let addresses = match listen {
        Listen::SocketOnly => "",
        Listen::Loopback => "127.0.0.1",
    };
    let mut args = vec!["-D".to_owned(), data.to_string_lossy().into_owned()];
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
