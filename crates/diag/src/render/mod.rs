//! How diagnostics are shown: for people, for programs, for CI systems.

pub mod github;
pub mod junit;
pub mod sarif;
pub mod text;

use crate::Diagnostic;

/// The formats findings can be printed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Framed source lines, for a terminal.
    Text {
        /// Whether ANSI colours are used.
        color: bool,
    },
    /// One JSON array.
    Json,
    /// GitHub workflow commands (`::error file=…`).
    Github,
    /// SARIF 2.1.0.
    Sarif,
    /// JUnit XML.
    Junit,
}

/// Renders `diagnostics` in `format`. The result ends with a line end unless it is empty.
pub fn render(diagnostics: &[Diagnostic], format: Format) -> String {
    match format {
        Format::Text { color } => text::render(diagnostics, color),
        Format::Json => {
            let all: Vec<_> = diagnostics.iter().map(crate::to_json).collect();
            format!("{}\n", serde_json::Value::Array(all))
        }
        Format::Github => github::render(diagnostics),
        Format::Sarif => sarif::render(diagnostics),
        Format::Junit => junit::render(diagnostics),
    }
}
