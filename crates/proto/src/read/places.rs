//! Where descriptor elements stand in the text, by descriptor path.

use super::edition::Readable;
use kilter_diag::{Source, Span};
use prost_types::SourceCodeInfo;
use prost_types::source_code_info::Location;
use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use crate::directive::{self, Directive};

/// Spans and comments of one file.
pub(super) struct Places<'a> {
    source: &'a Arc<Source>,
    readable: &'a Readable,
    line_starts: Vec<usize>,
    by_path: HashMap<Vec<i32>, Location>,
}

impl<'a> Places<'a> {
    pub fn new(
        source: &'a Arc<Source>,
        readable: &'a Readable,
        info: Option<SourceCodeInfo>,
    ) -> Self {
        let mut line_starts = vec![0];
        line_starts.extend(readable.text.match_indices('\n').map(|(at, _)| at + 1));
        let mut by_path: HashMap<Vec<i32>, Location> = HashMap::new();
        for mut location in info.into_iter().flat_map(|i| i.location) {
            // Some paths come twice: an option, then its value. The first is the larger one.
            by_path.entry(std::mem::take(&mut location.path)).or_insert(location);
        }
        Self { source, readable, line_starts, by_path }
    }

    /// The span of an element; the whole file's start when the parser gave none.
    pub fn span(&self, path: &[i32]) -> Span {
        let range = self.by_path.get(path).map_or(0..0, |l| self.range(&l.span));
        Span::new(self.source, range)
    }

    /// The span of an element, if it is in the text.
    pub fn find(&self, path: &[i32]) -> Option<Span> {
        self.by_path.get(path).map(|l| Span::new(self.source, self.range(&l.span)))
    }

    /// `@db` directives in the comments of an element. `inside` is an offset within the
    /// declaration from which on a trailing comment may stand: after the name for a message
    /// (whose comment follows the brace), after the end for a field.
    pub fn directives(&self, path: &[i32], inside: usize) -> Vec<Directive> {
        let Some(location) = self.by_path.get(path) else { return Vec::new() };
        let start = Span::new(self.source, self.range(&location.span)).range.start;
        let mut out = Vec::new();
        let leading = location.leading_detached_comments.iter().chain(&location.leading_comments);
        // From the declaration upwards, so that equal texts are found in their order.
        let mut before = start;
        let texts: Vec<&str> = leading.flat_map(|c| in_comment(c)).collect();
        for text in texts.into_iter().rev() {
            if let Some(at) = self.source.text[..before].rfind(text) {
                out.push(self.directive(at, text));
                before = at;
            }
        }
        out.reverse();
        let mut after = inside.min(self.source.text.len());
        for text in location.trailing_comments.iter().flat_map(|c| in_comment(c)) {
            if let Some(at) = self.source.text[after..].find(text) {
                out.push(self.directive(after + at, text));
                after += at + text.len();
            }
        }
        out
    }

    fn directive(&self, at: usize, text: &str) -> Directive {
        Directive {
            text: text.trim_start_matches("@db").trim().to_owned(),
            span: Span::new(self.source, at..at + text.len()),
        }
    }

    /// A descriptor span (lines from 0, byte columns, end exclusive) as offsets of the original.
    fn range(&self, span: &[i32]) -> Range<usize> {
        let (from, to) = match *span {
            [line, start, end] => ((line, start), (line, end)),
            [line, start, end_line, end] => ((line, start), (end_line, end)),
            _ => return 0..0,
        };
        self.offset(from)..self.offset(to)
    }

    fn offset(&self, (line, column): (i32, i32)) -> usize {
        let line = usize::try_from(line).unwrap_or(0);
        let column = usize::try_from(column).unwrap_or(0);
        let start = self.line_starts.get(line).copied().unwrap_or(self.readable.text.len());
        self.readable.original(start + column)
    }
}

fn in_comment(comment: &str) -> impl Iterator<Item = &str> {
    comment.lines().filter_map(|line| directive::in_line(line, "@db"))
}
