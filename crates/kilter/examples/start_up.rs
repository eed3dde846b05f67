//! A service that brings its database up to date when it starts, however many of it start at once:
//! `DATABASE_URL=postgres://… cargo run --example start_up`.

use kilter::{Embedded, Error, Migrator};

/// The SQL files of a directory beside `Cargo.toml`, compiled into the program.
const MIGRATIONS: Embedded = kilter::embed!("tests/it/embedded");

fn main() -> std::process::ExitCode {
    let url = std::env::var("DATABASE_URL").unwrap_or_default();
    match start(&url) {
        Ok(applied) => {
            println!("applied {applied}");
            std::process::ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            std::process::ExitCode::FAILURE
        }
    }
}

/// Brings the database up to date; how many migrations this process applied.
fn start(url: &str) -> Result<usize, Error> {
    let report = Migrator::new(url, MIGRATIONS)?.migrate()?;
    Ok(report.done.len())
}
