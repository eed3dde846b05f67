//! Where in its file a migration written as code failed.
//!
//! Rust tells a place as file, line and column. The text of the file was compiled in, so the line
//! can be shown; places in other files are told as they are.

use crate::context::Refused;
use crate::registry::CodeMigration;
use kilter_diag::{Diagnostic, Source, Span};
use kilter_dialect::DbError;
use std::path::{Component, Path, PathBuf};

/// A place as Rust tells it.
pub(super) struct Place {
    file: PathBuf,
    /// Counted from 1.
    line: usize,
    /// Counted from 1, in characters.
    column: usize,
}

impl Place {
    /// The place of a panic: `file:line:column`.
    fn of_panic(text: &str) -> Option<Self> {
        let mut parts = text.rsplitn(3, ':');
        let column = parts.next()?.parse().ok()?;
        let line = parts.next()?.parse().ok()?;
        Some(Self { file: tidy(parts.next()?), line, column })
    }

    /// Where the migration asked for what was refused, when that is what ended it.
    pub fn of_refusal(refused: Option<&Refused>, error: &DbError) -> Option<Self> {
        let Refused { at, .. } = refused.filter(|r| r.error == *error)?;
        let (line, column) = (at.line() as usize, at.column() as usize);
        Some(Self { file: tidy(at.file()), line, column })
    }

    /// The rest of its line, when that is one of the migration's own file.
    fn span(&self, code: &CodeMigration) -> Option<Span> {
        let name = code.file.as_deref()?;
        let text = code.text.as_deref()?;
        if !self.file.ends_with(name) || self.line > text.lines().count() {
            return None;
        }
        let source = Source::new(self.file.display().to_string(), text);
        let line = Span::line(&source, self.line);
        let before: usize =
            line.text().chars().take(self.column.saturating_sub(1)).map(char::len_utf8).sum();
        let end = line.range.start + line.text().trim_end().len();
        Some(Span::new(&source, line.range.start + before..end))
    }
}

/// Says where a panic was: the line, or what Rust told of a place elsewhere.
pub(super) fn panicked(report: Diagnostic, code: &CodeMigration, told: &str) -> Diagnostic {
    match Place::of_panic(told).and_then(|place| place.span(code)) {
        Some(span) => report.at(span, "here"),
        None => report.note(format!("at {told}")),
    }
}

/// Says which call was refused. A call in another file is one of a front end, whose place says
/// nothing.
pub(super) fn refused(report: Diagnostic, code: &CodeMigration, place: &Place) -> Diagnostic {
    match place.span(code) {
        Some(span) => report.at(span, "asked for here"),
        None => report,
    }
}

/// `migrate/src/../../migrations/x.rs` is `migrations/x.rs`.
fn tidy(path: &str) -> PathBuf {
    let mut out = PathBuf::new();
    for part in Path::new(path).components() {
        let named = matches!(out.components().next_back(), Some(Component::Normal(_)));
        match part {
            Component::ParentDir if named => {
                out.pop();
            }
            part => out.push(part),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_lose_their_detours() {
        for (path, short) in [
            ("migrate/src/../../migrations/x.rs", "migrations/x.rs"),
            ("../migrations/x.rs", "../migrations/x.rs"),
            ("a/../../x.rs", "../x.rs"),
            ("/a/./b/../x.rs", "/a/x.rs"),
        ] {
            assert_eq!(tidy(path), PathBuf::from(short), "{path}");
        }
    }
}
