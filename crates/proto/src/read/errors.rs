//! Syntax errors of the parser as diagnostics (PM901).

use super::edition::Readable;
use kilter_diag::{Code, Diagnostic, Source, Span};
use std::sync::Arc;

/// What became of the rest of the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Rest {
    /// It is read without the statement.
    Read,
    /// It could not be read.
    Lost,
}

/// Where the first error of the parser is, in the text it was given; `None` at the text's end.
pub(super) fn first(error: &protox_parse::ParseError) -> Option<usize> {
    // Of two places the second one is wrong: "defined here, and again here".
    miette::Diagnostic::labels(error)?.last().map(|label| label.offset())
}

/// Brackets nested deeper than any real file has them.
pub(super) fn too_deep(source: &Arc<Source>, readable: &Readable, at: usize) -> Diagnostic {
    let at = readable.original(at);
    Diagnostic::error(Code("PM901"), "this is not valid protobuf: nested too deeply")
        .at(Span::new(source, at..at + 1), "")
        .note("the declaration is left out; the rest of the file is checked")
}

/// The first error of the parser. Those that follow it may be its consequences.
pub(super) fn report(
    source: &Arc<Source>,
    readable: &Readable,
    error: &protox_parse::ParseError,
    rest: Rest,
) -> Diagnostic {
    let error: &dyn miette::Diagnostic = error;
    let mut out = Diagnostic::error(Code("PM901"), format!("this is not valid protobuf: {error}"));
    let labels: Vec<_> = error.labels().into_iter().flatten().collect();
    for label in &labels {
        let start = readable.original(label.offset());
        let end = readable.original(label.offset() + label.len());
        let text = label.label().unwrap_or("").trim_end_matches('…');
        let text = if labels.len() == 1 { "" } else { text };
        out = out.at(Span::new(source, start..end), text);
    }
    if labels.is_empty() {
        // "Reached end of file" has no place of its own.
        let end = source.text.trim_end().len();
        out = out.at(Span::new(source, end..source.text.len()), "the file ends here");
    }
    if let Some(help) = error.help() {
        out = out.help(help.to_string());
    }
    out.note(match rest {
        Rest::Read if labels.is_empty() => {
            "what is open is taken to end there; the rest of the file is checked"
        }
        Rest::Read => "the statement is left out; the rest of the file is checked",
        Rest::Lost => "what follows in this file is not checked until it can be read",
    })
}
