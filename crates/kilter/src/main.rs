//! The `kilter` command: [`kilter::cli`] with no migrations in code.

use std::process::ExitCode;

fn main() -> ExitCode {
    kilter::cli(kilter::Registry::new())
}
