//! What is said of migrations written as code that fail, panic, or wait for themselves.

use super::code_place::{self, Place};
use super::errors::Stop;
use crate::codes;
use crate::context::{MigrationError, Refused};
use crate::directory::label;
use crate::registry::{CodeMigration, CodeMode};
use crate::report::Exit;
use kilter_diag::Diagnostic;
use kilter_dialect::{DbError, DbErrorKind};
use std::time::Duration;

/// Whether the connection outlived a failure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ended {
    /// It did.
    Here,
    /// It did not: the server rolls back by itself.
    Lost,
}

impl Ended {
    pub fn of(error: &DbError) -> Self {
        if error.kind == DbErrorKind::Lost { Self::Lost } else { Self::Here }
    }
}

/// What stands of code that failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stands {
    /// Nothing: its transaction is rolled back.
    Nothing,
    /// What the database commits by itself.
    Tables,
    /// Everything it had done until then.
    All,
}

impl Stands {
    pub fn of(transactional_ddl: bool, mode: CodeMode) -> Self {
        match (mode, transactional_ddl) {
            (CodeMode::Solo, _) => Self::All,
            (_, true) => Self::Nothing,
            (_, false) => Self::Tables,
        }
    }

    fn say(self, label: &str) -> String {
        match self {
            Self::Nothing => format!("nothing of {label} was changed"),
            Self::Tables => {
                "rows it changed are rolled back; tables it changed stay changed".to_owned()
            }
            Self::All => format!(
                "what {label} did outside a transaction stands; it is run again from its beginning"
            ),
        }
    }
}

/// The report for code that failed. `refused` is what the database last refused it.
pub(super) fn failed(
    code: &CodeMigration,
    error: &MigrationError,
    refused: Option<&Refused>,
    stands: Stands,
) -> Stop {
    let label = &label(code.version, &code.name);
    let (exit, number) = match error {
        MigrationError::Database(e) => match e.kind {
            DbErrorKind::Lost => (Exit::Failed, codes::IN_DOUBT),
            DbErrorKind::LockTimeout => (Exit::Failed, codes::LOCK_TIMEOUT),
            DbErrorKind::Interrupted => (Exit::Interrupted, codes::INTERRUPTED),
            _ => (Exit::Failed, codes::STATEMENT_FAILED),
        },
        MigrationError::Panicked { .. } => (Exit::Failed, codes::PANICKED),
        MigrationError::Other(_) => (Exit::Failed, codes::STATEMENT_FAILED),
    };
    let mut report = match error {
        MigrationError::Panicked { message, location } => {
            let report = Diagnostic::error(number, format!("{label} (code) panicked: {message}"));
            location.iter().fold(report, |r, told| code_place::panicked(r, code, told))
        }
        _ => Diagnostic::error(number, format!("{label} (code) failed: {error}")),
    };
    if let MigrationError::Database(e) = error {
        if let Some(place) = Place::of_refusal(refused, e) {
            report = code_place::refused(report, code, &place);
        }
        for (word, text) in [("detail", &e.detail), ("hint", &e.hint)] {
            if let Some(text) = text {
                report = report.note(format!("{word}: {text}"));
            }
        }
    }
    // What SQLite says to a second connection while the migration's transaction is open.
    if error.to_string().contains("database is locked") {
        report = report.note(OWN_CONNECTION);
    }
    if stands == Stands::Tables {
        report = report.help(
            "ask before each change whether it was made already (`db.has_column(…)`): a second run \
             goes on from there then",
        );
    }
    Stop::new(
        exit,
        report.state(stands.say(label)).command("kilter status").command("kilter migrate"),
    )
}

const OWN_CONNECTION: &str = "a connection that the migration opens itself waits for the locks of \
                              the migration's own transaction: use the connection it is given";

/// The report for code that was ended because it waited for itself.
pub(super) fn waited_for_itself(label: &str, who: &str, patience: Duration) -> Diagnostic {
    Diagnostic::error(
        codes::WAITS_FOR_ITSELF,
        format!("{label} (code) was ended: it held locks and asked nothing, while {who} waited"),
    )
    .note(format!("that went on for more than {:.1} s", patience.as_secs_f64()))
    .note(OWN_CONNECTION)
    .state(format!(
        "the transaction of {label} is rolled back; what it did through a connection of its own is \
         not known here"
    ))
    .command("kilter status")
}
