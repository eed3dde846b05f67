//! The `kilter` command: [`kilter::cli`] with no migrations in code.

use std::process::ExitCode;

/// A schema is many small texts: the system's allocator would take a quarter of the time. Only the
/// command chooses one; who embeds the library keeps their own.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    kilter::cli(kilter::Registry::new())
}
