//! Options as flat names and value texts.
//!
//! `(buf.validate.field).string.max_len = 300` and `(buf.validate.field) = { string: { max_len:
//! 300 } }` become the same pair. Values are not interpreted: no extension needs to be known.

use super::lex::{Sort, Token, tokens};
use crate::Options;
use prost_types::UninterpretedOption;

/// Options with longer names are left out: a hostile file would have many copies of one.
const MAX_NAME: usize = 1024;

/// Aggregates deeper than this are left as text; nothing real is.
const MAX_DEPTH: usize = 16;

pub(super) fn flatten(options: &[UninterpretedOption]) -> Options {
    let mut out = Vec::new();
    for option in options {
        let name: Vec<&str> = option.name.iter().map(|p| p.name_part.as_str()).collect();
        let name = name.join(".").trim_start_matches('.').to_owned();
        match &option.aggregate_value {
            Some(text) => aggregate(&name, text, &mut out),
            None => out.push((name, scalar(option))),
        }
    }
    Options(out)
}

fn scalar(option: &UninterpretedOption) -> String {
    if let Some(v) = &option.identifier_value {
        v.clone()
    } else if let Some(v) = option.positive_int_value {
        v.to_string()
    } else if let Some(v) = option.negative_int_value {
        v.to_string()
    } else if let Some(v) = option.double_value {
        v.to_string()
    } else if let Some(v) = &option.string_value {
        String::from_utf8_lossy(v).into_owned()
    } else {
        String::new()
    }
}

/// Reads protobuf's text format as far as options need it.
fn aggregate(name: &str, text: &str, out: &mut Vec<(String, String)>) {
    let all = tokens(text);
    let mut reader = Reader { text, all: &all, at: 0 };
    reader.fields(name, 0, out);
}

struct Reader<'a> {
    text: &'a str,
    all: &'a [Token],
    at: usize,
}

impl<'a> Reader<'a> {
    fn peek(&self) -> &'a str {
        self.all.get(self.at).map_or("", |t| &self.text[t.range.clone()])
    }

    fn fields(&mut self, prefix: &str, depth: usize, out: &mut Vec<(String, String)>) {
        while self.at < self.all.len() {
            match self.peek() {
                "{" | "<" if depth == 0 => self.at += 1,
                "}" | ">" => {
                    self.at += 1;
                    return;
                }
                "," | ";" => self.at += 1,
                _ => self.field(prefix, depth, out),
            }
        }
    }

    fn field(&mut self, prefix: &str, depth: usize, out: &mut Vec<(String, String)>) {
        let mut name = String::new();
        // `[buf.validate.predefined]: …` names an extension.
        while !matches!(self.peek(), ":" | "{" | "<" | "" | "}" | ">" | "," | ";") {
            if !matches!(self.peek(), "[" | "]") {
                name.push_str(self.peek());
            }
            self.at += 1;
        }
        if self.peek() == ":" {
            self.at += 1;
        }
        let mut full = format!("{prefix}.{name}");
        // Nameless values are not kept, nor what is in them.
        if prefix.is_empty() || full.len() > MAX_NAME {
            full.clear();
        }
        self.value(&full, depth, out);
    }

    fn value(&mut self, name: &str, depth: usize, out: &mut Vec<(String, String)>) {
        match self.peek() {
            "{" | "<" if depth < MAX_DEPTH => {
                self.at += 1;
                self.fields(name, depth + 1, out);
            }
            "[" => {
                self.at += 1;
                while !matches!(self.peek(), "]" | "") {
                    if self.peek() == "," {
                        self.at += 1;
                    } else {
                        self.value(name, depth + 1, out);
                    }
                }
                self.at += 1;
            }
            _ => self.scalar(name, out),
        }
    }

    /// A literal: adjacent strings are one, a sign and dots belong to their number.
    fn scalar(&mut self, name: &str, out: &mut Vec<(String, String)>) {
        let mut value = String::new();
        let first = self.at;
        while let Some(token) = self.all.get(self.at) {
            let word = &self.text[token.range.clone()];
            let joins = match token.sort {
                Sort::Text => true,
                Sort::Sign => matches!(word, "-" | "." | "+"),
                Sort::Word => {
                    self.at == first
                        || self.all[self.at - 1].range.end == token.range.start
                        || self.text[self.all[self.at - 1].range.clone()] == *"-"
                }
            };
            if !joins {
                break;
            }
            match token.sort {
                Sort::Text => value.push_str(word.trim_matches(['"', '\''])),
                _ => value.push_str(word),
            }
            self.at += 1;
        }
        if self.at == first {
            // Something that is no value here: step over it, so that reading ends.
            self.at += 1;
        }
        if !name.is_empty() {
            out.push((name.to_owned(), value));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<(String, String)> {
        let mut out = Vec::new();
        aggregate("o", text, &mut out);
        out
    }

    fn pairs(expected: &[(&str, &str)]) -> Vec<(String, String)> {
        expected.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect()
    }

    #[test]
    fn aggregates_are_flattened() {
        assert_eq!(
            read("string: { max_len: 5, in: [\"a\", \"b\"] } required: true"),
            pairs(&[
                ("o.string.max_len", "5"),
                ("o.string.in", "a"),
                ("o.string.in", "b"),
                ("o.required", "true"),
            ])
        );
        assert_eq!(
            read("int32 { gte: -1; lte: 2.5 }"),
            pairs(&[("o.int32.gte", "-1"), ("o.int32.lte", "2.5")])
        );
        assert_eq!(read("[a.b]: 1"), pairs(&[("o.a.b", "1")]));
    }

    #[test]
    fn broken_aggregates_end() {
        for text in ["{", "a: {", "a: [", "a: [}", ":", "a", "]]", "a: \"", "<>", "- - -"] {
            let _ = read(text);
        }
    }
}
