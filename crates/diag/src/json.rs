//! Diagnostics as JSON values, the shape every `--format json` shares.

use crate::{Diagnostic, Label, Subject};
use serde_json::{Value, json};

/// One diagnostic as a JSON object. Fields: `code`, `severity`, `message`, `places` (each `path`,
/// `line`, `column`, `end_line`, `end_column`, `text`; the first is the primary one), `notes`,
/// `state` (or null), `help`, `commands`, `subject` (null, or the `message`, `field`, `table` and
/// `column` it is about, each a name or null).
pub fn to_json(diagnostic: &Diagnostic) -> Value {
    json!({
        "code": diagnostic.code.0,
        "severity": diagnostic.severity,
        "message": diagnostic.message,
        "places": diagnostic.labels.iter().map(place).collect::<Vec<_>>(),
        "notes": diagnostic.notes,
        "state": diagnostic.state,
        "help": diagnostic.help,
        "commands": diagnostic.commands,
        "subject": diagnostic.subject.as_deref().map(subject),
    })
}

fn subject(subject: &Subject) -> Value {
    json!({
        "message": subject.message,
        "field": subject.field,
        "table": subject.table,
        "column": subject.column,
    })
}

fn place(label: &Label) -> Value {
    let (start, end) = (label.span.start(), label.span.end());
    json!({
        "path": label.span.path(),
        "line": start.line,
        "column": start.column,
        "end_line": end.line,
        "end_column": end.column,
        "text": label.text,
    })
}
