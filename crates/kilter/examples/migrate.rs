//! A project's own `migrate` command: everything `kilter` does, and migrations written in Rust in
//! one order with the SQL files. `cargo run --example migrate -- status`.

mod migrations;

fn main() -> std::process::ExitCode {
    kilter::cli(migrations::registry())
}
