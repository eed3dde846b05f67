//! Makes a file in an edition readable for a parser that knows proto2 and proto3 only.
//!
//! The edition's own words are replaced by proto3's or by blanks of the same length, so that every
//! byte stays where it is (`edition="2023"` without blanks is one byte too short for
//! `syntax="proto3"`; the one inserted byte is remembered). What the words mean (features) is read
//! later, from the options. Source: protobuf.dev "Protobuf Editions Overview" and the language
//! specifications of editions 2023 and 2024.

use super::lex::{Sort, Token, tokens};
use std::ops::Range;

/// The newest edition whose defaults are known; what comes later is read like it.
pub(super) const NEWEST: &str = "2024";

/// The name of an edition's number in descriptors. Source: protobuf's `descriptor.proto`.
pub(super) fn name_of_edition(number: i32) -> String {
    match number {
        1000 => "2023".to_owned(),
        1001 => "2024".to_owned(),
        1002 => "2026".to_owned(),
        // Unknown ones are later than any that is known; digits sort before letters.
        n => format!("no. {n}"),
    }
}

/// A text for the parser and how its offsets map back.
#[derive(Debug)]
pub(super) struct Readable {
    /// What the parser gets.
    pub text: String,
    /// The edition and where it stands in the original text, if the file has one.
    pub edition: Option<(String, Range<usize>)>,
    /// Bytes taken off the front (a byte-order mark).
    skipped: usize,
    /// Where bytes were inserted, and how many.
    inserted: (usize, usize),
}

impl Readable {
    /// A text that needs no rewriting.
    pub fn plain(text: &str) -> Self {
        Self { text: text.to_owned(), edition: None, skipped: 0, inserted: (usize::MAX, 0) }
    }

    /// An offset in [`Readable::text`] as an offset in the original text.
    pub fn original(&self, offset: usize) -> usize {
        let (at, count) = self.inserted;
        let back = if offset > at { count.min(offset - at) } else { 0 };
        offset - back + self.skipped
    }
}

/// Prepares a file's text.
pub(super) fn readable(original: &str) -> Readable {
    let text = original.strip_prefix('\u{feff}').unwrap_or(original);
    let skipped = original.len() - text.len();
    let mut out = Readable { skipped, ..Readable::plain(text) };
    let all = tokens(text);
    let word = |t: &Token| &text[t.range.clone()];
    let [keyword, equals, value, ..] = all.as_slice() else { return out };
    if word(keyword) != "edition" || word(equals) != "=" || value.sort != Sort::Text {
        return out;
    }
    let name = text[value.range.clone()].trim_matches(['"', '\'']).to_owned();
    out.edition = Some((name, value.range.start + skipped..value.range.end + skipped));

    let mut bytes = text.as_bytes().to_vec();
    for range in edition_words(text, &all) {
        for b in &mut bytes[range] {
            // Line ends stay, so that lines stay.
            if !matches!(*b, b'\n' | b'\r') {
                *b = b' ';
            }
        }
    }
    out.text = String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned());
    replace_edition_line(&mut out, keyword.range.start..value.range.end);
    out
}

/// Puts `syntax="proto3"` where the edition stands.
fn replace_edition_line(out: &mut Readable, range: Range<usize>) {
    const SYNTAX: &str = "syntax=\"proto3\"";
    // A line break inside the statement would move lines; only the last line of it is replaced
    // and what stood before is blanked.
    let statement = &out.text[range.clone()];
    let keep = statement.rfind('\n').map_or(0, |n| n + 1);
    let blanks: String =
        statement[..keep].chars().map(|c| if c == '\n' || c == '\r' { c } else { ' ' }).collect();
    let room = statement.len() - keep;
    let mut new = blanks;
    new.push_str(SYNTAX);
    if room >= SYNTAX.len() {
        new.extend(std::iter::repeat_n(' ', room - SYNTAX.len()));
    } else {
        out.inserted = (range.start + keep + room, SYNTAX.len() - room);
    }
    out.text.replace_range(range, &new);
}

/// The ranges of what proto3 does not have.
fn edition_words(text: &str, all: &[Token]) -> Vec<Range<usize>> {
    let word = |i: usize| all.get(i).map_or("", |t| &text[t.range.clone()]);
    let mut out = Vec::new();
    for (i, token) in all.iter().enumerate() {
        let begins = i == 0 || matches!(word(i - 1), ";" | "{" | "}");
        match word(i) {
            // 2024: visibility of declarations.
            "export" | "local" if begins && matches!(word(i + 1), "message" | "enum") => {
                out.push(token.range.clone());
            }
            // 2024: imports for their custom options only.
            "option" if i > 0 && word(i - 1) == "import" => out.push(token.range.clone()),
            // Editions write reserved names as identifiers.
            "reserved" if begins && is_name(word(i + 1)) => {
                let end = (i..all.len()).find(|&j| word(j) == ";").unwrap_or(i);
                out.push(token.range.start..all[end].range.start.max(token.range.start));
            }
            "default" if in_field_options(i, &word) => out.push(default_option(i, all, &word)),
            _ => {}
        }
    }
    out
}

fn is_name(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
}

/// Whether token `i` is the name of an option in `[default = 7, …]`.
fn in_field_options<'a>(i: usize, word: &impl Fn(usize) -> &'a str) -> bool {
    word(i + 1) == "=" && i > 0 && matches!(word(i - 1), "[" | ",")
}

/// The range of a `default = value` option with one neighbouring comma, or with its brackets when
/// it is the only option.
fn default_option<'a>(i: usize, all: &[Token], word: &impl Fn(usize) -> &'a str) -> Range<usize> {
    let end = (i..all.len()).find(|&j| matches!(word(j), "," | "]")).unwrap_or(i);
    let (from, to) = match (word(i - 1) == "[", word(end) == "]") {
        (true, true) => (i - 1, end),
        (_, false) => (i, end),
        // The last of several: take the comma before it, leave the bracket.
        (false, true) => (i - 1, end.saturating_sub(1)),
    };
    all[from].range.start..all[to].range.end
}

#[cfg(test)]
mod tests {
    use super::*;

    fn same_length(text: &str) -> String {
        let r = readable(text);
        assert_eq!(r.text.len(), text.len(), "{text}");
        r.text
    }

    #[test]
    fn edition_becomes_proto3_in_place() {
        assert_eq!(same_length("edition = \"2023\";\nx"), "syntax=\"proto3\" ;\nx");
        assert_eq!(same_length("// c\nedition = '2024' ;"), "// c\nsyntax=\"proto3\"  ;");
        assert_eq!(same_length("syntax = \"proto3\";"), "syntax = \"proto3\";");
    }

    #[test]
    fn a_tight_edition_line_grows_by_one_byte_and_maps_back() {
        let r = readable("\u{feff}edition=\"2023\";\nmessage");
        assert_eq!(r.text, "syntax=\"proto3\";\nmessage");
        assert_eq!(r.original(r.text.find("message").unwrap_or(0)), 3 + 16);
        assert_eq!(r.original(0), 3);
    }

    #[test]
    fn words_of_editions_are_blanked() {
        let text = "edition = \"2024\";\nimport option \"a\";\nexport message M {\n  reserved foo, bar;\n  int32 a = 1 [default = 7];\n  int32 b = 2 [default = 7, deprecated = true];\n  int32 c = 3 [deprecated = true, default = 7];\n}";
        let got = same_length(text);
        assert!(!got.contains("default") && !got.contains("reserved") && !got.contains("export"));
        assert!(got.contains("import        \"a\";"));
        assert!(got.contains("int32 b = 2 [             deprecated = true];"), "{got}");
        assert!(got.contains("int32 c = 3 [deprecated = true             ];"), "{got}");
        assert!(protox_parse::parse("a.proto", &got).is_ok());
    }
}
