//! Syntax errors of the parser as diagnostics (PM901).

use super::edition::Readable;
use kilter_diag::{Code, Diagnostic, Source, Span};
use std::sync::Arc;

/// One diagnostic for each error the parser found in the file.
pub(super) fn syntax_errors(
    source: &Arc<Source>,
    readable: &Readable,
    error: &protox_parse::ParseError,
) -> Vec<Diagnostic> {
    let mut out = vec![one(source, readable, error)];
    if let Some(related) = miette::Diagnostic::related(error) {
        out.extend(related.map(|e| one(source, readable, e)));
    }
    out
}

fn one(source: &Arc<Source>, readable: &Readable, error: &dyn miette::Diagnostic) -> Diagnostic {
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
    out.note("the messages of this file are not checked until it can be read")
}
