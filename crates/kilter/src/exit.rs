//! Exit statuses: documented, tested, never reused.

use kilter_diag::Diagnostic;

/// How a command ended, as the process's exit status.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// Done, or clean.
    Clean = 0,
    /// Findings, differences, or pending migrations with `--exit-code`.
    Findings = 1,
    /// Usage, configuration or connection.
    Usage = 2,
    /// A migration failed.
    Failed = 3,
    /// The history or the migration directory is broken.
    History = 4,
    /// The lock was not obtained.
    Lock = 5,
    /// In doubt: a person must look.
    InDoubt = 6,
    /// The user asked to stop; what was done has been recorded.
    Interrupted = 130,
}

impl From<kilter_migrate::Exit> for Exit {
    fn from(exit: kilter_migrate::Exit) -> Self {
        match exit {
            kilter_migrate::Exit::Usage => Self::Usage,
            kilter_migrate::Exit::Failed => Self::Failed,
            kilter_migrate::Exit::History => Self::History,
            kilter_migrate::Exit::Lock => Self::Lock,
            kilter_migrate::Exit::InDoubt => Self::InDoubt,
            kilter_migrate::Exit::Interrupted => Self::Interrupted,
        }
    }
}

/// A command that could not do what it was asked to.
#[derive(Debug)]
pub struct Failure {
    /// The exit status.
    pub exit: Exit,
    /// What to tell the user.
    pub diagnostics: Vec<Diagnostic>,
}

impl Failure {
    /// A failure of usage or configuration with one diagnostic.
    pub fn usage(diagnostic: Diagnostic) -> Self {
        Self { exit: Exit::Usage, diagnostics: vec![diagnostic] }
    }
}

impl Failure {
    /// Something to report as a finding rather than a reason to stop.
    pub fn findings(diagnostic: Diagnostic) -> Self {
        Self { exit: Exit::Findings, diagnostics: vec![diagnostic] }
    }
}

/// What every command gives back.
pub type Outcome = Result<Exit, Failure>;

/// The exit of a command whose findings are `findings`.
pub fn exit_of(findings: &[Diagnostic]) -> Exit {
    if kilter_diag::has_errors(findings) { Exit::Findings } else { Exit::Clean }
}
