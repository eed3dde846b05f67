//! JUnit XML: one test case for each finding, failed where it is an error.

use crate::{Diagnostic, Severity};
use std::fmt::Write;

/// A `<testsuites>` document. Warnings and notes are passed cases with their text as output.
pub fn render(diagnostics: &[Diagnostic]) -> String {
    let failures = diagnostics.iter().filter(|d| d.severity == Severity::Error).count();
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n  <testsuite name=\"kilter\" tests=\"{}\" failures=\"{failures}\">\n",
        diagnostics.len().max(1)
    );
    if diagnostics.is_empty() {
        out.push_str("    <testcase classname=\"kilter\" name=\"no findings\"/>\n");
    }
    for d in diagnostics {
        let place = d.span().map_or(String::new(), |s| format!(" {s}"));
        let text = escape(&super::text::plain(d));
        let name = escape(&format!("{}{place}: {}", d.code, d.message));
        let _ = writeln!(out, "    <testcase classname=\"{}\" name=\"{name}\">", d.code);
        let _ = if d.severity == Severity::Error {
            writeln!(out, "      <failure message=\"{}\">{text}</failure>", escape(&d.message))
        } else {
            writeln!(out, "      <system-out>{text}</system-out>")
        };
        out.push_str("    </testcase>\n");
    }
    out.push_str("  </testsuite>\n</testsuites>\n");
    out
}

fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            // XML 1.0 has no way to write other control characters.
            c if c.is_control() && !matches!(c, '\n' | '\t' | '\r') => out.push('\u{fffd}'),
            c => out.push(c),
        }
    }
    out
}
