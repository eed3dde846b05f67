//! What went wrong and where.
//!
//! Every crate reports problems as [`Diagnostic`]s: a stable [`Code`], a [`Severity`], spans into
//! any text file, and what the reader can do next. How they are shown lives in [`render`].
//! Deliberately not here: deciding what is wrong (that is `lint` and the readers), and any I/O —
//! a [`Span`] carries its source text with it, so rendering never opens a file.

mod diagnostic;
mod json;
pub mod render;
mod source;

pub use diagnostic::{Code, Diagnostic, Label, Severity, Subject};
pub use json::to_json;
pub use source::{LineColumn, Source, Span};

/// Whether any of `diagnostics` is an error, which makes a command exit with status 1.
pub fn has_errors(diagnostics: &[Diagnostic]) -> bool {
    diagnostics.iter().any(|d| d.severity == Severity::Error)
}
