//! Source texts become syntax trees, with places in the text.
//!
//! Deliberately not here: modules and names.

use super::report::{Report, S000};
use kilter_diag::{Source, Span};
use std::ops::Range;
use std::sync::Arc;
use syn::spanned::Spanned;

/// The largest file that is parsed.
const MAX_BYTES: usize = 4 << 20;
/// How deep brackets may nest, and how long a run of prefix signs may be: the parser recurses.
const DEPTH: usize = 400;

/// A parsed file.
pub struct Parsed {
    /// The text.
    pub source: Arc<Source>,
    /// Where the parsed part starts: behind a byte order mark and a `#!` line.
    offset: usize,
    /// The tree.
    pub file: syn::File,
}

impl Parsed {
    /// Parses a file; `None` when it is not Rust, which is told.
    pub fn new(source: &Arc<Source>, report: &mut Report) -> Option<Self> {
        let start = Span::new(source, 0..0);
        if source.text.len() > MAX_BYTES {
            let message =
                format!("{} has more than {} MiB and is not read", source.path, MAX_BYTES >> 20);
            report.warning(S000, start, message, "leave it out with `exclude` in kilter.toml");
            return None;
        }
        let offset = head(&source.text);
        let text = &source.text[offset..];
        if let Some(at) = too_deep(text) {
            let place = Span::new(source, offset + at..offset + at + 1);
            let help = "nest it less deep, or leave the file out with `exclude` in kilter.toml";
            report.error(S000, place, "the nesting is too deep to be read", help);
            return None;
        }
        match syn::parse_str::<syn::File>(text) {
            Ok(file) => Some(Self { source: source.clone(), offset, file }),
            Err(error) => {
                let range = error.span().byte_range();
                let place = clamp(source, offset + range.start..offset + range.end);
                report.error(
                    S000,
                    place,
                    format!("this is not valid Rust: {error}"),
                    "run `cargo check` to see the mistake",
                );
                None
            }
        }
    }

    /// A place in the text.
    pub fn span(&self, at: proc_macro2::Span) -> Span {
        let range = at.byte_range();
        clamp(&self.source, self.offset + range.start..self.offset + range.end)
    }

    /// The place of a piece of the tree.
    pub fn at(&self, piece: &impl Spanned) -> Span {
        self.span(piece.span())
    }

    /// The text of a piece of the tree, as written.
    pub fn text(&self, piece: &impl Spanned) -> String {
        self.at(piece).text().to_owned()
    }
}

fn clamp(source: &Arc<Source>, range: Range<usize>) -> Span {
    let floor = |at: usize| source.text.floor_char_boundary(at.min(source.text.len()));
    let start = floor(range.start);
    Span::new(source, start..floor(range.end).max(start))
}

/// The length of a byte order mark and a `#!` line.
fn head(text: &str) -> usize {
    let bom = text.len() - text.trim_start_matches('\u{feff}').len();
    let rest = &text[bom..];
    let shebang = rest.starts_with("#!") && !rest[2..].trim_start().starts_with('[');
    bom + if shebang { rest.find('\n').unwrap_or(rest.len()) } else { 0 }
}

/// Where brackets nest too deep or a run of prefix signs is too long. What stands in strings and
/// comments counts too, which does no harm.
fn too_deep(text: &str) -> Option<usize> {
    let (mut depth, mut angles, mut run) = (0usize, 0usize, 0usize);
    let mut last = 0u8;
    for (at, c) in text.bytes().enumerate() {
        match c {
            b'(' | b'[' | b'{' => depth += 1,
            b')' | b']' | b'}' => depth = depth.saturating_sub(1),
            b'<' => angles += 1,
            b'>' => angles = angles.saturating_sub(1),
            b';' => angles = 0,
            _ => {}
        }
        run = match c {
            b'!' | b'-' | b'&' | b'*' | b'|' | b'=' if c == last || c == b'&' => run + 1,
            b' ' | b'\n' | b'/' => run,
            _ => 0,
        };
        // A line of a comment may well be drawn with signs.
        if c == b'\n' {
            run = 0;
        }
        last = c;
        if depth > DEPTH || angles > DEPTH || run > DEPTH * 4 {
            return Some(at);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_right_behind_a_byte_order_mark_and_a_shebang() {
        let source = Source::new("a.rs", "\u{feff}#!/usr/bin/x\n// é\npub struct Ä;\n");
        let parsed = Parsed::new(&source, &mut Report::default()).expect("Rust");
        let syn::Item::Struct(item) = &parsed.file.items[0] else { panic!("a struct") };
        assert_eq!(parsed.at(&item.ident).text(), "Ä");
        assert_eq!(parsed.at(&item.ident).to_string(), "a.rs:3:12");
    }

    #[test]
    fn what_cannot_be_parsed_is_told_with_its_place() {
        let deep = "(".repeat(100_000);
        for (text, place) in [
            ("struct A {\n  b: ,\n}", "a.rs:2:6"),
            (deep.as_str(), "a.rs:1:401"),
            ("fn f() { \u{7f} }", "a.rs:1:10"),
        ] {
            let mut report = Report::default();
            assert!(Parsed::new(&Source::new("a.rs", text), &mut report).is_none());
            let found = report.finish();
            assert_eq!(found[0].code, S000);
            assert_eq!(found[0].span().map(ToString::to_string).as_deref(), Some(place));
        }
    }
}
