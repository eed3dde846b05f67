//! Source texts and places in them.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::Range;
use std::sync::{Arc, OnceLock};

/// One text that was read: a Go file, a `.proto`, a migration, `kilter.toml`.
pub struct Source {
    /// The path as it is shown to people: relative to the project's root where possible.
    pub path: String,
    /// The whole text. A byte-order mark, if there was one, is still in it.
    pub text: String,
    /// Where its lines begin; found when a place is first asked for.
    lines: OnceLock<Vec<usize>>,
}

impl PartialEq for Source {
    fn eq(&self, other: &Self) -> bool {
        self.path == other.path && self.text == other.text
    }
}

impl Eq for Source {}

impl Hash for Source {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.path.hash(state);
        self.text.hash(state);
    }
}

impl Source {
    /// Wraps a text with the path it is shown under.
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> Arc<Self> {
        Arc::new(Self { path: path.into(), text: text.into(), lines: OnceLock::new() })
    }

    /// The offsets at which lines begin, the first one included.
    fn lines(&self) -> &[usize] {
        self.lines.get_or_init(|| {
            let ends = self.text.bytes().enumerate().filter(|(_, b)| *b == b'\n');
            std::iter::once(0).chain(ends.map(|(at, _)| at + 1)).collect()
        })
    }

    /// The position of an offset, which lies on a character boundary.
    fn position(&self, at: usize) -> LineColumn {
        let lines = self.lines();
        let line = lines.partition_point(|start| *start <= at);
        let before = &self.text[lines[line - 1]..at];
        LineColumn { line, column: before.trim_start_matches('\u{feff}').chars().count() + 1 }
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
        let lines = source.lines();
        let start = lines[line.clamp(1, lines.len()) - 1];
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
        self.source.position(self.range.start)
    }

    /// Where the span ends (the position after its last character).
    pub fn end(&self) -> LineColumn {
        self.source.position(self.range.end)
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
