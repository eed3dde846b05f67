//! Source texts and places in them.

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

/// One text that was read: a Go file, a `.proto`, a migration, `kilter.toml`.
#[derive(PartialEq, Eq, Hash)]
pub struct Source {
    /// The path as it is shown to people: relative to the project's root where possible.
    pub path: String,
    /// The whole text. A byte-order mark, if there was one, is still in it.
    pub text: String,
}

impl Source {
    /// Wraps a text with the path it is shown under.
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> Arc<Self> {
        Arc::new(Self { path: path.into(), text: text.into() })
    }
}

impl fmt::Debug for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Source({}, {} bytes)", self.path, self.text.len())
    }
}

/// A place in a source text: a byte range, with the text itself at hand.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Span {
    /// The text the range points into.
    pub source: Arc<Source>,
    /// Byte offsets, end exclusive; always on character boundaries and within the text.
    pub range: Range<usize>,
}

/// A position for people: both numbers count from 1, the column in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
pub struct LineColumn {
    /// Line number, from 1.
    pub line: usize,
    /// Column in characters (not bytes), from 1.
    pub column: usize,
}

impl Span {
    /// A span over `range` of `source`. Offsets that lie outside the text or inside a character
    /// are moved to the nearest valid place, so a reader's slip can never panic a renderer.
    pub fn new(source: &Arc<Source>, range: Range<usize>) -> Self {
        let start = floor_char(&source.text, range.start);
        let end = floor_char(&source.text, range.end.max(range.start)).max(start);
        Self { source: Arc::clone(source), range: start..end }
    }

    /// The span of a whole line, counted from 1, without its line end.
    pub fn line(source: &Arc<Source>, line: usize) -> Self {
        let mut start = 0;
        for _ in 1..line {
            match source.text[start..].find('\n') {
                Some(at) => start += at + 1,
                None => break,
            }
        }
        let end = source.text[start..].find('\n').map_or(source.text.len(), |at| start + at);
        Self::new(source, start..end)
    }

    /// The text the span covers.
    pub fn text(&self) -> &str {
        &self.source.text[self.range.clone()]
    }

    /// The path of the file, as shown to people.
    pub fn path(&self) -> &str {
        &self.source.path
    }

    /// Where the span starts.
    pub fn start(&self) -> LineColumn {
        line_column(&self.source.text, self.range.start)
    }

    /// Where the span ends (the position after its last character).
    pub fn end(&self) -> LineColumn {
        line_column(&self.source.text, self.range.end)
    }
}

impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let at = self.start();
        write!(f, "{}:{}:{}", self.path(), at.line, at.column)
    }
}

impl fmt::Debug for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

fn floor_char(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

fn line_column(text: &str, at: usize) -> LineColumn {
    let before = &text[..at];
    let line_start = before.rfind('\n').map_or(0, |n| n + 1);
    LineColumn {
        line: before.bytes().filter(|b| *b == b'\n').count() + 1,
        column: before[line_start..].trim_start_matches('\u{feff}').chars().count() + 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_count_lines_and_characters_from_one() {
        let source = Source::new("a.go", "é\nxÿz\n");
        let span = Span::new(&source, 4..6);
        assert_eq!(span.to_string(), "a.go:2:2");
        assert_eq!(span.text(), "ÿ");
        assert_eq!(Span::line(&source, 2).text(), "xÿz");
    }

    #[test]
    fn ranges_outside_the_text_are_clamped() {
        let source = Source::new("a.go", "é");
        assert_eq!(Span::new(&source, 1..99).text(), "é");
        assert_eq!(Span::new(&source, 70..99).text(), "");
    }
}
