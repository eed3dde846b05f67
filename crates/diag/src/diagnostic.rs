//! The one shape in which problems are reported.

use crate::Span;
use std::fmt;

/// A stable identifier of one kind of problem, such as `E104` or `PM303`. Never reused;
/// `kilter rule CODE` explains it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Code(pub &'static str);

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

/// How bad it is. Errors decide the exit status; the order is from mild to severe.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Worth knowing.
    Info,
    /// Probably wrong; does not fail a command.
    Warning,
    /// Wrong; the command exits with status 1 or worse.
    Error,
}

impl Severity {
    /// The word for people: `error`, `warning`, `info`.
    pub fn word(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// A place that matters for a diagnostic, with a few words on why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// Where.
    pub span: Span,
    /// Why this place; may be empty for the primary label.
    pub text: String,
}

/// What a problem is about, by name: stable while lines and wordings change.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Subject {
    /// The message, by full name: `acme.v1.Run`.
    pub message: Option<String>,
    /// The field, by full name: `acme.v1.Run.attempt`.
    pub field: Option<String>,
    /// The table: `runs`.
    pub table: Option<String>,
    /// The column, with its table: `runs.attempt`.
    pub column: Option<String>,
}

/// One problem: what happened, where, how we know, what state things are in, what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// The stable code.
    pub code: Code,
    /// How bad it is.
    pub severity: Severity,
    /// What happened, in one line without a full stop.
    pub message: String,
    /// The places; the first one is the primary one.
    pub labels: Vec<Label>,
    /// How we know, and further facts; one line each.
    pub notes: Vec<String>,
    /// What state the database or the directory is in now, e.g. `nothing was changed`.
    pub state: Option<String>,
    /// What would mend it, in words.
    pub help: Vec<String>,
    /// Commands to type next, safest first; at most three are shown.
    pub commands: Vec<String>,
    /// What it is about, where that has a name; boxed, because most have none.
    pub subject: Option<Box<Subject>>,
}

impl Diagnostic {
    /// A diagnostic without places; add them with [`Diagnostic::at`].
    pub fn new(severity: Severity, code: Code, message: impl Into<String>) -> Self {
        Self {
            code,
            severity,
            message: message.into(),
            labels: Vec::new(),
            notes: Vec::new(),
            state: None,
            help: Vec::new(),
            commands: Vec::new(),
            subject: None,
        }
    }

    /// An error.
    pub fn error(code: Code, message: impl Into<String>) -> Self {
        Self::new(Severity::Error, code, message)
    }

    /// A warning.
    pub fn warning(code: Code, message: impl Into<String>) -> Self {
        Self::new(Severity::Warning, code, message)
    }

    /// Something worth knowing.
    pub fn info(code: Code, message: impl Into<String>) -> Self {
        Self::new(Severity::Info, code, message)
    }

    /// Adds a place. The first call gives the primary one.
    #[must_use]
    pub fn at(mut self, span: Span, text: impl Into<String>) -> Self {
        self.labels.push(Label { span, text: text.into() });
        self
    }

    /// Adds a fact: how we know.
    #[must_use]
    pub fn note(mut self, text: impl Into<String>) -> Self {
        self.notes.push(text.into());
        self
    }

    /// Says what state the database or directory is in now.
    #[must_use]
    pub fn state(mut self, text: impl Into<String>) -> Self {
        self.state = Some(text.into());
        self
    }

    /// Adds advice in words.
    #[must_use]
    pub fn help(mut self, text: impl Into<String>) -> Self {
        self.help.push(text.into());
        self
    }

    /// Adds a command to type next.
    #[must_use]
    pub fn command(mut self, text: impl Into<String>) -> Self {
        self.commands.push(text.into());
        self
    }

    /// Says what it is about.
    #[must_use]
    pub fn about(mut self, subject: Subject) -> Self {
        self.subject = Some(Box::new(subject));
        self
    }

    /// The primary place, if the diagnostic has one.
    pub fn span(&self) -> Option<&Span> {
        self.labels.first().map(|l| &l.span)
    }
}
