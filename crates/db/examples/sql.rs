//! Runs one statement on a database: `sql URL STATEMENT`. A stand-in for `sqlite3`, `psql` and
//! `mariadb` where none is installed.

use kilter_db::{ConnectOptions, Create, DbUrl, connect};
use std::process::ExitCode;

fn main() -> ExitCode {
    let mut args = std::env::args().skip(1);
    let (Some(url), Some(statement)) = (args.next(), args.next()) else {
        eprintln!("usage: sql URL STATEMENT");
        return ExitCode::from(2);
    };
    match run(&url, &statement) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn run(url: &str, statement: &str) -> Result<(), String> {
    let url = DbUrl::parse(url).map_err(|d| d.message)?;
    let mut session =
        connect(&url, &ConnectOptions { create: Create::IfMissing, ..Default::default() })
            .map_err(|e| e.to_string())?;
    session.execute(statement).map_err(|e| e.to_string())?;
    Ok(())
}
