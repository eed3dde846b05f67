//! A project's own `migrate` command: everything `kilter` does, and a migration written in Rust in one
//! order with the SQL files. `cargo run --example migrate -- status`.

use kilter::{Context, MigrationError, Registry};
use std::process::ExitCode;

fn main() -> ExitCode {
    kilter::cli(Registry::new().register(
        20260401090000,
        "add custom fields",
        add_custom_fields,
        None,
    ))
}

fn add_custom_fields(db: &mut Context) -> Result<(), MigrationError> {
    if db.has_column("deployments", "custom_field")? {
        return Ok(());
    }
    db.execute("ALTER TABLE deployments ADD COLUMN custom_field TEXT DEFAULT ''")?;
    Ok(())
}
