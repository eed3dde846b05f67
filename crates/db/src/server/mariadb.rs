//! Starts MariaDB in a temporary folder, and what that has in common with MySQL.

use super::process::{Process, Start, find_program, run};
use super::{Listen, LocalServer, ServerError, TCP_PASSWORD, TCP_USER, account, folder, free_port};
use std::path::{Path, PathBuf};

/// The server's program, if it is installed.
pub(super) fn program() -> Option<PathBuf> {
    find_program(&["mariadbd"], &places())
}

/// Where programs of MariaDB and MySQL may be, after `PATH`.
pub(super) fn places() -> Vec<PathBuf> {
    ["/usr/sbin", "/usr/bin", "/usr/local/bin", "/usr/local/sbin", "/usr/libexec"]
        .map(PathBuf::from)
        .to_vec()
}

pub(super) fn start(listen: Listen) -> Result<LocalServer, ServerError> {
    let missing = || ServerError::NotInstalled("MariaDB (mariadbd and mariadb-install-db)");
    launch(
        listen,
        &Programs {
            server: program().ok_or_else(missing)?,
            setup: find_program(&["mariadb-install-db"], &places()).ok_or_else(missing)?,
            setup_arguments: &[
                // The socket is in a folder that only its owner can look into.
                "--auth-root-authentication-method=normal",
                "--skip-test-db",
                "--skip-name-resolve",
                "--innodb-log-file-size=8M",
                "--innodb-flush-method=nosync",
            ],
            arguments: &["--innodb-log-file-size=8M", "--innodb-fast-shutdown=2"],
        },
    )
}

/// What MariaDB and MySQL differ in as far as starting them goes.
pub(super) struct Programs {
    /// The server.
    pub server: PathBuf,
    /// The program that makes the files of a new server.
    pub setup: PathBuf,
    /// What that one is told beside the folder.
    pub setup_arguments: &'static [&'static str],
    /// What the server is told beside what both know.
    pub arguments: &'static [&'static str],
}

/// Makes the files of a new server and starts it over them.
pub(super) fn launch(listen: Listen, programs: &Programs) -> Result<LocalServer, ServerError> {
    let account = account::unprivileged(&["mysql", "nobody"])?;
    let folder = folder::create(account)?;
    let path = folder.path().to_owned();
    let mut setup = vec!["--no-defaults".to_owned(), data_option(&path)];
    setup.extend(programs.setup_arguments.iter().map(|&a| a.to_owned()));
    run(&path, account, &programs.setup, &setup)?;
    let port = match listen {
        Listen::SocketOnly => 0,
        Listen::Loopback => free_port()?,
    };
    let mut args = arguments(&path, listen, port);
    args.extend(programs.arguments.iter().map(|&a| a.to_owned()));
    let process = Process::start(Start {
        folder,
        account,
        // Nothing outlives it, and an orderly end takes most of a second.
        signal: "KILL",
        program: &programs.server,
        args,
    })?;
    ready(process, &path, port, listen)
}

/// Waits for the server whose socket is in `folder`, and makes the user for TCP.
fn ready(
    mut process: Process,
    folder: &Path,
    port: u16,
    listen: Listen,
) -> Result<LocalServer, ServerError> {
    let socket = crate::url::encode(&folder.join("s").to_string_lossy());
    let admin = super::own_url(&format!("mysql://root@/mysql?socket={socket}"))?;
    super::wait_until_ready(&mut process, &admin)?;
    let server = LocalServer { process, tcp: super::tcp_url("mysql", port, listen)?, admin };
    if server.tcp.is_some() {
        server.administer(&[
            &format!("CREATE USER {TCP_USER}@'127.0.0.1' IDENTIFIED BY '{TCP_PASSWORD}'"),
            &format!("GRANT ALL PRIVILEGES ON *.* TO {TCP_USER}@'127.0.0.1' WITH GRANT OPTION"),
        ])?;
    }
    Ok(server)
}

fn data_option(folder: &Path) -> String {
    format!("--datadir={}", folder.join("data").display())
}

fn arguments(folder: &Path, listen: Listen, port: u16) -> Vec<String> {
    let mut args = vec![
        "--no-defaults".to_owned(),
        data_option(folder),
        format!("--socket={}", folder.join("s").display()),
        format!("--pid-file={}", folder.join("pid").display()),
        format!("--tmpdir={}", folder.display()),
        "--skip-log-bin".to_owned(),
        "--skip-name-resolve".to_owned(),
        "--performance-schema=OFF".to_owned(),
        "--character-set-server=utf8mb4".to_owned(),
        // Nothing here has to survive.
        "--innodb-flush-log-at-trx-commit=0".to_owned(),
        "--innodb-flush-method=nosync".to_owned(),
        "--innodb-doublewrite=OFF".to_owned(),
        "--innodb-buffer-pool-size=32M".to_owned(),
        "--default-time-zone=+00:00".to_owned(),
    ];
    args.extend(network(listen, port));
    args
}

/// Where it listens beside its socket.
fn network(listen: Listen, port: u16) -> Vec<String> {
    match listen {
        Listen::SocketOnly => vec!["--skip-networking".to_owned()],
        Listen::Loopback => {
            vec!["--bind-address=127.0.0.1".to_owned(), format!("--port={port}")]
        }
    }
}
