//! Starts MySQL in a temporary folder. What it has in common with MariaDB is in `mariadb`.

use super::mariadb::{Programs, launch, places};
use super::process::find_programs;
use super::{Listen, LocalServer, ServerError};
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
    launch(
        listen,
        &Programs {
            setup: server.clone(),
            server,
            setup_arguments: &[
                // The socket is in a folder that only its owner can look into.
                "--initialize-insecure",
                "--innodb-flush-method=nosync",
                NO_FILES,
            ],
            arguments: &["--mysqlx=OFF", NO_FILES],
        },
    )
}

/// It refuses to start where the folder its distribution chose does not exist.
const NO_FILES: &str = "--secure-file-priv=NULL";
