//! `kilter proto suggest`: lines for kilter.toml, to be read by a person before they count.
//!
//! What is only alike is never taken for stored: a new pair is a line that counts once it is
//! written, and what a field without a column is stays a comment for a person to decide.

use super::Output;
use super::pairs::{Looked, look};
use super::validate::several;
use crate::config::{self, FILE_NAME};
use crate::exit::{Exit, Failure, Outcome};
use crate::project::Project;
use kilter_diag::{Code, Diagnostic, Source};
use kilter_proto::{Pair, Role};
use std::fmt::Write;

/// Prints the lines; with `write`, adds them to kilter.toml.
pub fn run(write: bool, project: &Project, out: &Output) -> Outcome {
    let looked = look(project)?;
    let new: String = looked.paired.suggestions.iter().map(|s| pair_lines(&looked, s)).collect();
    let open: Vec<String> = looked
        .paired
        .pairs
        .iter()
        .filter(|p| p.role == Role::Resource && !p.unmatched_fields.is_empty())
        .map(|p| open_lines(&looked, p))
        .collect();
    let text = format!("{new}{}", open.concat());
    let payload = [
        ("pairs".to_owned(), serde_json::json!(looked.paired.suggestions.len())),
        ("toml".to_owned(), serde_json::json!(text)),
    ];
    out.finish(Exit::Clean, &[], payload.into_iter().collect());
    if text.is_empty() {
        out.line("nothing to suggest: what looks alike is paired, and every field has a column");
        return Ok(Exit::Clean);
    }
    if !write {
        if out.is_text() {
            out.print(&text);
        }
        out.progress(
            "nothing was written; `kilter proto suggest --write` adds these lines to kilter.toml",
        );
        return Ok(Exit::Clean);
    }
    add(project, &text)?;
    let pairs = several(looked.paired.suggestions.len(), "pair");
    out.line(format!("added {pairs} and {} to {FILE_NAME}", several(open.len(), "comment")));
    out.line("read them before you commit: what looks alike need not be the same");
    Ok(Exit::Clean)
}

/// Adds lines to the file, if it then still is one.
fn add(project: &Project, text: &str) -> Result<(), Failure> {
    let source = project.config.proto.source.as_ref();
    let old = source.map_or("", |s| s.text.as_str());
    let gap = if old.is_empty() || old.ends_with("\n\n") { "" } else { "\n" };
    let new = format!("{old}{gap}{text}");
    config::parse(&Source::new(FILE_NAME, &new))?;
    let path = match &project.shared.config {
        Some(path) => path.clone(),
        None => project.root.join(FILE_NAME),
    };
    std::fs::write(&path, new).map_err(|error| {
        Failure::usage(
            Diagnostic::error(
                Code("E006"),
                format!("{} cannot be written: {error}", path.display()),
            )
            .state("nothing was changed"),
        )
    })
}

fn pair_lines(looked: &Looked, pair: &Pair) -> String {
    let message = &looked.protos.messages[pair.message].full_name;
    let mut out = format!("# {}\n", pair.why);
    let _ = write!(
        out,
        "[[proto.pair]]\nmessage = {}\ntable = {}\n",
        quoted(message),
        quoted(&pair.table)
    );
    if !pair.unmatched_fields.is_empty() {
        out.push_str("[proto.pair.fields]\n");
        out.push_str(&field_lines(looked, pair));
    }
    out.push('\n');
    out
}

/// A pair that is one already: nothing but comments, since the lines belong to whoever decides.
fn open_lines(looked: &Looked, pair: &Pair) -> String {
    let message = &looked.protos.messages[pair.message].full_name;
    let mut out = format!("# {message} in {}: fields without a column\n", pair.table);
    if !pair.declared {
        let _ = write!(
            out,
            "# [[proto.pair]]\n# message = {}\n# table = {}\n# [proto.pair.fields]\n",
            quoted(message),
            quoted(&pair.table)
        );
    }
    out.push_str(&field_lines(looked, pair));
    out.push('\n');
    out
}

/// What each field without a column may be.
fn field_lines(looked: &Looked, pair: &Pair) -> String {
    let mut out = String::new();
    for unmatched in pair.unmatched_fields.iter().filter(|u| u.owner == pair.message) {
        let field = &looked.protos.messages[unmatched.owner].fields[unmatched.field].name;
        let column = kilter_lint::similar_column(field, &pair.unmatched_columns);
        let _ = match column {
            Some(column) => {
                writeln!(out, "# {field} = {}   # or is it not stored?", quoted(&column))
            }
            None => writeln!(out, "# {field} = {{ ignore = true, reason = \"\" }}"),
        };
    }
    out
}

/// A TOML string.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
