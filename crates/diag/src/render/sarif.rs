//! SARIF 2.1.0, for code-scanning services.
//!
//! Source: <https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>.

use crate::{Diagnostic, Label, Severity};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// A whole SARIF log with one run.
pub fn render(diagnostics: &[Diagnostic]) -> String {
    let rules: BTreeSet<_> = diagnostics.iter().map(|d| d.code.0).collect();
    let log = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "kilter",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": rules.iter().map(|id| json!({ "id": id })).collect::<Vec<_>>(),
            }},
            "columnKind": "unicodeCodePoints",
            "results": diagnostics.iter().map(result).collect::<Vec<_>>(),
        }],
    });
    format!("{log:#}\n")
}

fn result(d: &Diagnostic) -> Value {
    let level = match d.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "note",
    };
    let mut text = d.message.clone();
    for line in d.notes.iter().chain(&d.state).chain(&d.help) {
        text.push('\n');
        text.push_str(line);
    }
    json!({
        "ruleId": d.code.0,
        "level": level,
        "message": { "text": text },
        "locations": d.labels.iter().take(1).map(location).collect::<Vec<_>>(),
        "relatedLocations": d.labels.iter().skip(1).map(location).collect::<Vec<_>>(),
    })
}

fn location(label: &Label) -> Value {
    let (start, end) = (label.span.start(), label.span.end());
    json!({
        "physicalLocation": {
            "artifactLocation": { "uri": label.span.path() },
            "region": {
                "startLine": start.line, "startColumn": start.column,
                "endLine": end.line, "endColumn": end.column,
            },
        },
        "message": { "text": label.text },
    })
}
