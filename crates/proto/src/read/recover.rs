//! Reads what can be read of a file with mistakes in it.
//!
//! The parser gives up a whole declaration at its first mistake. So the statement around the
//! mistake is blanked, in place, and the file is read again: the rest of the file counts, and every
//! mistake is reported in one run. Deliberately not here: guessing what was meant.

use super::edition::Readable;
use super::errors::{self, Rest};
use super::lex::{Token, tokens};
use crate::Input;
use kilter_diag::Diagnostic;
use prost_types::FileDescriptorProto;
use std::ops::Range;

/// Mistakes reported for one file; a file with more is probably no protobuf at all.
const MAX_ERRORS: usize = 20;

/// Brackets nested deeper than this are not given to the parser, which calls itself for each. It
/// takes messages 31 deep, and no option is half as deep.
const MAX_NESTING: usize = 100;

/// The descriptor of a file, the text it was really read from, and its mistakes.
pub(super) fn parse(
    input: &Input,
    mut readable: Readable,
) -> (Option<FileDescriptorProto>, Readable, Vec<Diagnostic>) {
    let mut found = Vec::new();
    while let Some((at, statement)) = too_deep(&readable.text) {
        found.push(errors::too_deep(&input.source, &readable, at));
        if !blank(&mut readable.text, statement) || found.len() >= MAX_ERRORS {
            return (None, readable, found);
        }
    }
    loop {
        let error = match protox_parse::parse(&input.name, &readable.text) {
            Ok(file) => return (Some(file), readable, found),
            Err(error) => error,
        };
        let first = errors::first(&error);
        let done = found.len() + 1 >= MAX_ERRORS || !blank_statement(&mut readable.text, first);
        let rest = if done { Rest::Lost } else { Rest::Read };
        found.push(errors::report(&input.source, &readable, &error, rest));
        if done {
            return (None, readable, found);
        }
    }
}

/// Where brackets are nested too deeply, and the whole declaration that they stand in.
fn too_deep(text: &str) -> Option<(usize, Range<usize>)> {
    let (mut depth, mut start, mut deep) = (0usize, 0, None);
    for token in tokens(text) {
        match &text[token.range.clone()] {
            "{" | "[" | "<" => depth += 1,
            "}" | "]" | ">" => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > MAX_NESTING {
            deep = deep.or(Some(token.range.start));
        }
        if depth == 0 {
            match deep {
                Some(at) => return Some((at, start..token.range.end)),
                None if matches!(&text[token.range.clone()], "}" | ";") => start = token.range.end,
                None => {}
            }
        }
    }
    deep.map(|at| (at, start..text.len()))
}

/// Takes the statement around `at` out of the text; `None` is the end of the text. False when
/// there is nothing to take out.
fn blank_statement(text: &mut String, at: Option<usize>) -> bool {
    let words = Words::of(text);
    let at = at.unwrap_or(text.len());
    let i = words.all.partition_point(|t| t.range.end <= at);
    if i < words.all.len() {
        let range = words.statement(i);
        return blank(text, range);
    }
    // The text ends too early: the last words are taken out, or open blocks are closed.
    let count = |sign: &str| (0..words.all.len()).filter(|&j| words.text(j) == sign).count();
    match (words.first_of(i), count("{").saturating_sub(count("}"))) {
        (first, _) if first < i => {
            let start = words.all[first].range.start;
            blank(text, start..text.len())
        }
        (_, 0) => blank(text, at..text.len()),
        (_, open) => {
            // After a line end, in case a comment is the last thing.
            text.push('\n');
            text.extend(std::iter::repeat_n('}', open));
            true
        }
    }
}

/// The tokens of a text.
struct Words<'a> {
    source: &'a str,
    all: Vec<Token>,
    /// Which of them stand in the square brackets of options, whose braces and semicolons are
    /// parts of values.
    in_options: Vec<bool>,
}

impl<'a> Words<'a> {
    fn of(source: &'a str) -> Self {
        let all = tokens(source);
        let mut depth = 0usize;
        let in_options = all
            .iter()
            .map(|t| {
                match &source[t.range.clone()] {
                    "[" => depth += 1,
                    "]" => depth = depth.saturating_sub(1),
                    // A bracket that is never closed ends with its statement.
                    ";" => depth = 0,
                    _ => {}
                }
                depth > 0
            })
            .collect();
        Self { source, all, in_options }
    }

    fn text(&self, j: usize) -> &'a str {
        &self.source[self.all[j].range.clone()]
    }

    /// Whether a statement ends with token `j`.
    fn is_boundary(&self, j: usize) -> bool {
        matches!(self.text(j), ";" | "{" | "}") && !self.in_options[j]
    }

    /// The first token of the statement that token `i` would belong to.
    fn first_of(&self, i: usize) -> usize {
        (0..i).rev().take_while(|&j| !self.is_boundary(j)).last().unwrap_or(i)
    }

    /// The statement that token `i` belongs to: from the end of the one before to its own
    /// semicolon or the end of its block.
    fn statement(&self, i: usize) -> Range<usize> {
        let first = self.first_of(i);
        let start = self.all[first].range.start;
        let mut depth = 0usize;
        for j in (i..self.all.len()).filter(|&j| self.is_boundary(j)) {
            let own = &self.all[j].range;
            match self.text(j) {
                "{" => depth += 1,
                ";" if depth == 0 => return start..own.end,
                "}" if depth == 0 && j > first => return start..own.start,
                "}" if depth <= 1 => return start..own.end,
                "}" => depth -= 1,
                _ => {}
            }
        }
        start..self.source.len()
    }
}

/// Overwrites a range with blanks; line ends stay, so that lines stay.
fn blank(text: &mut String, range: Range<usize>) -> bool {
    let old = &text[range.clone()];
    let new: String =
        old.bytes().map(|b| if matches!(b, b'\n' | b'\r') { char::from(b) } else { ' ' }).collect();
    let changed = old != new;
    text.replace_range(range, &new);
    changed
}

#[cfg(test)]
mod tests {
    use super::*;
    use kilter_diag::Source;

    fn read(text: &str) -> (Vec<String>, Vec<String>) {
        let input = Input::new(&Source::new("a.proto", text));
        let (file, _, found) = parse(&input, super::super::edition::readable(text));
        let messages = file.into_iter().flat_map(|f| f.message_type).flat_map(|m| {
            let name = m.name().to_owned();
            m.field.into_iter().map(move |f| format!("{name}.{}", f.name()))
        });
        let places = found.iter().map(|d| d.span().map_or(String::new(), ToString::to_string));
        (messages.collect(), places.collect())
    }

    #[test]
    fn several_mistakes_in_one_message_and_the_rest_is_read() {
        let (fields, places) = read(
            "syntax = \"proto3\";\nmessage A {\n  string a = ;\n  string b = 2;\n  strin g c = 3;\n  \
             string d = 4 [(x) = { a: 1 }, ];\n  string e = 5 }\nmessage { int32 z = 1; }\nmessage B { int32 f = 1; }\n",
        );
        assert_eq!(fields, ["A.b", "B.f"]);
        let expected = ["3:14", "5:11", "6:33", "7:16", "8:9"].map(|p| format!("a.proto:{p}"));
        assert_eq!(places, expected);
    }

    #[test]
    fn what_ends_too_early_is_closed() {
        let (fields, places) = read("message A { optional int32 a = 1; // b");
        assert_eq!((fields.len(), places.len()), (1, 1));
        let (fields, places) = read("message A { optional int32 a = 1; optional");
        assert_eq!((fields.len(), places.len()), (1, 2));
        let (fields, _) = read("message A { optional int32 a = 1; } }");
        assert_eq!(fields, ["A.a"]);
    }

    #[test]
    fn nonsense_ends() {
        for text in
            ["}}}}", "{{{{", "/*", "\"", "message", "#", "a b c", "\u{fffd};", "[[[", ";]};"]
        {
            let (fields, places) = read(text);
            assert!(fields.is_empty() && places.len() <= MAX_ERRORS, "{text}");
        }
        let (_, places) = read(&"x ; ".repeat(5_000));
        assert_eq!(places.len(), MAX_ERRORS);
    }
}
