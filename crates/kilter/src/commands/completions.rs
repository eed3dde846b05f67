//! `kilter completions`: scripts for shells, made by clap.

use crate::args::Cli;
use crate::exit::Exit;
use crate::output::Output;
use clap::CommandFactory;

/// Prints the script.
pub fn run(shell: clap_complete::Shell, out: &Output) -> Exit {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Cli::command(), "kilter", &mut script);
    out.print(&String::from_utf8_lossy(&script));
    Exit::Clean
}
