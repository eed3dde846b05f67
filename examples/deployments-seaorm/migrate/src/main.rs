#[path = "../../migrations/mod.rs"]
mod migrations;

fn main() -> std::process::ExitCode {
    kilter::cli(migrations::registry())
}
