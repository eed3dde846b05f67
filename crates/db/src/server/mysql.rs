//! Starts MySQL in a temporary folder. What it has in common with MariaDB is in `mariadb`.

use super::mariadb::{data_option, network, places, ready};
use super::process::{Process, Start, find_programs, run};
use super::{Listen, LocalServer, ServerError, account, folder, free_port};
use std::path::{Path, PathBuf};

/// The server's program, if it is installed. Distributions give MariaDB's the same name too.
pub(super) fn program() -> Option<PathBuf> {
    find_programs(&["mysqld"], &places()).into_iter().find(|program| is_mysql(program))
}

fn is_mysql(program: &Path) -> bool {
    let out = std::process::Command::new(program).args(["--no-defaults", "--version"]).output();
    let names_mariadb = |stdout: &[u8]| String::from_utf8_lossy(stdout).contains("MariaDB");
    out.is_ok_and(|o| o.status.success() && !names_mariadb(&o.stdout))
}

pub(super) fn start(listen: Listen) -> Result<LocalServer, ServerError> {
    let server = program().ok_or(ServerError::NotInstalled("MySQL (mysqld)"))?;
    let account = account::unprivileged(&["mysql", "nobody"])?;
    let folder = folder::create(account)?;
    let path = folder.path().to_owned();
    run(&path, account, &server, &setup_arguments(&path))?;
    let port = match listen {
        Listen::SocketOnly => 0,
        Listen::Loopback => free_port()?,
    };
    let process = Process::start(Start {
        folder,
        account,
        // Nothing outlives it, and an orderly end takes most of a second.
        signal: "KILL",
        program: &server,
        args: arguments(&path, listen, port),
    })?;
    ready(process, &path, port, listen)
}

fn setup_arguments(folder: &Path) -> Vec<String> {
    vec![
        "--no-defaults".to_owned(),
        // The socket is in a folder that only its owner can look into.
        "--initialize-insecure".to_owned(),
        data_option(folder),
        "--innodb-flush-method=nosync".to_owned(),
        NO_FILES.to_owned(),
    ]
}

/// It refuses to start where the folder its distribution chose does not exist.
const NO_FILES: &str = "--secure-file-priv=NULL";

fn arguments(folder: &Path, listen: Listen, port: u16) -> Vec<String> {
    let mut args = vec![
        "--no-defaults".to_owned(),
        data_option(folder),
        format!("--socket={}", folder.join("s").display()),
        format!("--pid-file={}", folder.join("mysqld.pid").display()),
        format!("--tmpdir={}", folder.display()),
        "--mysqlx=OFF".to_owned(),
        "--skip-log-bin".to_owned(),
        NO_FILES.to_owned(),
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
