//! Turning what goes wrong into reports: what happened, how we know, and what state things are in.

use crate::codes;
use crate::report::{Exit, Failure};
use crate::script::{Script, Step};
use kilter_diag::{Diagnostic, Span};
use kilter_dialect::{DbError, DbErrorKind};

/// Why a run stops: the exit status and the reports, without what had been done until then.
#[derive(Debug)]
pub(crate) struct Stop(pub Box<(Exit, Vec<Diagnostic>)>);

impl Stop {
    pub fn new(exit: Exit, diagnostic: Diagnostic) -> Self {
        Self::all(exit, vec![diagnostic])
    }

    pub fn all(exit: Exit, diagnostics: Vec<Diagnostic>) -> Self {
        Self(Box::new((exit, diagnostics)))
    }
}

/// An error of a query that keeps the history or reads the catalogue.
impl From<DbError> for Stop {
    fn from(error: DbError) -> Self {
        Self::new(exit(&error), bookkeeping(&error))
    }
}

/// The exit status of a database error where no statement of a migration is under way.
fn exit(error: &DbError) -> Exit {
    match error.kind {
        DbErrorKind::Connect | DbErrorKind::Auth | DbErrorKind::ReadOnly => Exit::Usage,
        DbErrorKind::LockTimeout => Exit::Lock,
        DbErrorKind::Interrupted => Exit::Interrupted,
        DbErrorKind::Statement | DbErrorKind::Lost => Exit::Failed,
    }
}

fn bookkeeping(error: &DbError) -> Diagnostic {
    match error.kind {
        DbErrorKind::Lost => with_server(
            Diagnostic::error(codes::IN_DOUBT, "the connection broke between two steps"),
            error,
        )
        .state("what was finished stands; what was under way is rolled back by the server")
        .help("run it again: it finds out how far it came")
        .command("kilter status")
        .command("kilter migrate"),
        DbErrorKind::Interrupted => interrupted("nothing was left half done"),
        DbErrorKind::ReadOnly => read_only(&error.message),
        DbErrorKind::LockTimeout => with_server(
            Diagnostic::error(codes::LOCK_TIMEOUT, "the history could not be locked in time"),
            error,
        )
        .command("kilter status"),
        DbErrorKind::Connect | DbErrorKind::Auth | DbErrorKind::Statement => with_server(
            Diagnostic::error(codes::DATABASE, "the database refused a query of Kilter's own"),
            error,
        )
        .command("kilter status"),
    }
}

/// A failure to read the database before anything was done.
pub(crate) fn unreachable(error: &DbError) -> Failure {
    let diagnostic = match error.kind {
        DbErrorKind::Interrupted => interrupted("nothing was changed"),
        _ => {
            with_server(Diagnostic::error(codes::DATABASE, "the database could not be read"), error)
                .state("nothing was changed")
        }
    };
    let exit = match exit(error) {
        Exit::Interrupted => Exit::Interrupted,
        _ => Exit::Usage,
    };
    Failure::new(exit, diagnostic)
}

pub(crate) fn interrupted(state: &str) -> Diagnostic {
    Diagnostic::error(codes::INTERRUPTED, "interrupted")
        .state(state)
        .command("kilter status")
        .command("kilter migrate")
}

pub(crate) fn read_only(why: &str) -> Diagnostic {
    Diagnostic::error(codes::READ_ONLY, "this database cannot be written to")
        .note(why)
        .state("nothing was changed")
        .help("migrations need the primary; reading works here")
        .command("kilter status")
}

/// Adds what the server said, line by line.
pub(crate) fn with_server(diagnostic: Diagnostic, error: &DbError) -> Diagnostic {
    let mut out = diagnostic.note(format!("the database says: {error}"));
    for (word, text) in [("detail", &error.detail), ("hint", &error.hint)] {
        if let Some(text) = text {
            out = out.note(format!("{word}: {text}"));
        }
    }
    out
}

/// The report for a statement that the server refused.
pub(crate) fn statement(script: &Script, step: &Step, error: &DbError, state: &str) -> Diagnostic {
    let of = script.steps.len();
    let n = step.n;
    let what = match error.kind {
        DbErrorKind::LockTimeout => {
            return with_server(
                Diagnostic::error(
                    codes::LOCK_TIMEOUT,
                    format!("step {n} of {of} could not lock what it needs in time"),
                )
                .at(step.span.clone(), ""),
                error,
            )
            .state(state)
            .help("try again when the sessions that hold the locks are done")
            .command("kilter status")
            .command("kilter migrate");
        }
        DbErrorKind::Interrupted => return interrupted(state).at(step.span.clone(), ""),
        DbErrorKind::ReadOnly => return read_only(&error.message).at(step.span.clone(), ""),
        DbErrorKind::Lost => {
            return with_server(
                Diagnostic::error(
                    codes::IN_DOUBT,
                    format!("the connection broke while step {n} of {of} ran"),
                )
                .at(step.span.clone(), ""),
                error,
            )
            .state(state)
            .help("run it again: it finds out how far it came")
            .command("kilter status")
            .command("kilter migrate");
        }
        _ => format!("step {n} of {of} failed: {}", error.message),
    };
    let mut out = Diagnostic::error(codes::STATEMENT_FAILED, what).at(place(step, error), "");
    if let Some(code) = &error.code {
        out = out.note(format!("the database's code is {code}"));
    }
    for (word, text) in [("detail", &error.detail), ("hint", &error.hint)] {
        if let Some(text) = text {
            out = out.note(format!("{word}: {text}"));
        }
    }
    out.state(state)
        .help("mend the statement, then run again")
        .command("kilter status")
        .command("kilter hash     (after editing the file)")
        .command("kilter migrate")
}

/// The report for a connection that broke while a transaction was being committed.
pub(crate) fn commit_in_doubt(label: &str, run_id: &str, error: &DbError) -> Diagnostic {
    with_server(
        Diagnostic::error(
            codes::IN_DOUBT,
            format!("the connection broke while {label} was being committed"),
        ),
        error,
    )
    .note(format!("if it was committed, the history says so for run {run_id}"))
    .state("the transaction is either there as a whole or not at all")
    .help("run it again: it finds out which")
    .command("kilter status")
    .command("kilter migrate")
}

/// Where a statement failed: the word the server points at, or all of the statement.
fn place(step: &Step, error: &DbError) -> Span {
    let text = &step.statement.text;
    let Some(at) = error.position.filter(|at| *at < text.len() && text.is_char_boundary(*at))
    else {
        return step.span.clone();
    };
    let in_word = |c: char| c.is_alphanumeric() || c == '_';
    let rest = &text[at..];
    let quoted = rest.chars().next().filter(|c| matches!(c, '"' | '`' | '\''));
    let length = match quoted {
        Some(quote) => rest[1..].find(quote).map_or(1, |n| n + 2),
        None => rest.find(|c| !in_word(c)).unwrap_or(rest.len()).max(1),
    };
    let start = step.span.range.start + at;
    Span::new(&step.span.source, start..start + length)
}
