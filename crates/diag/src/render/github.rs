//! GitHub workflow commands: annotations on the changed lines of a pull request.
//!
//! Source: <https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions>.

use crate::{Diagnostic, Severity};
use std::fmt::Write;

/// One `::error`, `::warning` or `::notice` line for each diagnostic, at its primary place.
pub fn render(diagnostics: &[Diagnostic]) -> String {
    let mut out = String::new();
    for d in diagnostics {
        let level = match d.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Info => "notice",
        };
        let mut body = d.message.clone();
        for label in d.labels.iter().skip(1) {
            let _ = write!(body, "\n{}: {}", label.span, label.text);
        }
        for line in d.notes.iter().chain(&d.state).chain(&d.help).chain(&d.commands) {
            let _ = write!(body, "\n{line}");
        }
        let place = d.span().map_or(String::new(), |span| {
            let (start, end) = (span.start(), span.end());
            format!(
                " file={},line={},col={},endLine={},endColumn={},",
                property(span.path()),
                start.line,
                start.column,
                end.line,
                end.column
            )
        });
        let lead = if place.is_empty() { " " } else { &place };
        let _ = writeln!(out, "::{level}{lead}title={}::{}", property(d.code.0), data(&body));
    }
    out
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
