//! The whole of the `kilter` command: arguments, signals, and one function for each command.

use crate::args::{self, Cli, Command};
use crate::exit::Failure;
use crate::output::{Format, Output, Verbosity};
use crate::project::Project;
use crate::{commands, runner};
use clap::Parser;
use kilter_db::Interrupt;
use kilter_diag::{Code, Diagnostic};
use kilter_migrate::Registry;
use std::process::ExitCode;

/// The `kilter` command, with migrations in code beside those in files. Reads the process's
/// arguments and environment; gives the exit status documented in `kilter --help`.
pub fn cli(registry: Registry) -> ExitCode {
    runner::started();
    let cli = Cli::parse();
    let mut out = Output::new(
        commands::name(&cli.command),
        commands::format(&cli),
        cli.shared.color,
        verbosity(&cli.shared),
    );
    let interrupt = on_interrupt();
    let result = kilter_models::deep(|| run(&cli, registry, &interrupt, &mut out));
    ExitCode::from(result.unwrap_or_else(|failure| out.fail(&failure) as u8))
}

/// Runs a command: the exit status.
fn run(
    cli: &Cli,
    registry: Registry,
    interrupt: &Interrupt,
    out: &mut Output,
) -> Result<u8, Failure> {
    accepts(&cli.command, out.format)?;
    if let Command::Completions { shell } = cli.command {
        return Ok(commands::completions::run(shell, out) as u8);
    }
    if let Command::Rule { code } = &cli.command {
        return commands::rule::run(code, out).map(|exit| exit as u8);
    }
    out.suggest_with(target_flags(&cli.shared));
    let mut project = Project::open(&cli.shared, registry)?;
    project.interrupt = interrupt.clone();
    if let Ok(target) = project.target() {
        out.hide(&target.url);
    }
    if let Some(status) = runner::hand_over(&project, &cli.command)? {
        return Ok(status);
    }
    commands::run(&cli.command, &project, out).map(|exit| exit as u8)
}

/// The flags that name the target, as typed; a URL without its password.
fn target_flags(shared: &args::Shared) -> String {
    let mut out = String::new();
    if let Some(config) = &shared.config {
        out.push_str(&format!(" --config {}", config.display()));
    }
    if let Some(env) = shared.env.as_deref().filter(|env| !env.is_empty()) {
        out.push_str(&format!(" --env {env}"));
    }
    if let Some(url) = shared.url.as_deref().and_then(|u| kilter_db::DbUrl::parse(u).ok()) {
        out.push_str(&format!(" --url '{url}'"));
    }
    out
}

/// Refuses a format the command does not have, rather than printing something else.
fn accepts(command: &Command, format: Format) -> Result<(), Failure> {
    let formats = commands::formats(command);
    if formats.contains(&format) {
        return Ok(());
    }
    let known: Vec<_> = formats.iter().map(|f| f.word()).collect();
    Err(Failure::usage(
        Diagnostic::error(
            Code("E004"),
            format!("`kilter {}` has no format {}", commands::name(command), format.word()),
        )
        .note(format!("it has: {}", known.join(", ")))
        .state("nothing was done"),
    ))
}

fn verbosity(shared: &args::Shared) -> Verbosity {
    match (shared.quiet, shared.verbose) {
        (true, _) => Verbosity::Quiet,
        (_, true) => Verbosity::Verbose,
        _ => Verbosity::Normal,
    }
}

/// The first signal asks the running statement to stop and be accounted for; a second one ends
/// the process at once (the server then rolls back what was open).
fn on_interrupt() -> Interrupt {
    let interrupt = Interrupt::new();
    let handler = interrupt.clone();
    let set = ctrlc::set_handler(move || {
        if handler.is_triggered() {
            std::process::exit(130);
        }
        handler.trigger();
    });
    if let Err(error) = set {
        eprintln!("signals are not handled: {error}");
    }
    interrupt
}
