//! Cuts a `.proto` text into tokens, just well enough to rewrite an edition's keywords.
//!
//! Not a parser: unknown characters are punctuation, an unclosed string or comment ends with the
//! text, and nothing is ever an error. `protox-parse` reports those.

use std::ops::Range;

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sort {
    /// An identifier or a number.
    Word,
    /// A string literal with its quotes.
    Text,
    /// One character of anything else.
    Sign,
}

/// A token: comments and blanks are left out.
#[derive(Debug, Clone)]
pub(super) struct Token {
    pub sort: Sort,
    pub range: Range<usize>,
}

pub(super) fn tokens(text: &str) -> Vec<Token> {
    let bytes = text.as_bytes();
    let mut out = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let b = bytes[at];
        let start = at;
        match b {
            b'/' if bytes.get(at + 1) == Some(&b'/') => {
                at = text[at..].find('\n').map_or(bytes.len(), |n| at + n);
            }
            b'/' if bytes.get(at + 1) == Some(&b'*') => {
                at = text[at + 2..].find("*/").map_or(bytes.len(), |n| at + 2 + n + 2);
            }
            b'"' | b'\'' => {
                at = string_end(bytes, at);
                out.push(Token { sort: Sort::Text, range: start..at });
            }
            _ if b.is_ascii_alphanumeric() || b == b'_' => {
                while at < bytes.len() && (bytes[at].is_ascii_alphanumeric() || bytes[at] == b'_') {
                    at += 1;
                }
                out.push(Token { sort: Sort::Word, range: start..at });
            }
            _ if b.is_ascii_whitespace() => at += 1,
            _ => {
                // Whole characters, so that ranges stay on character boundaries.
                at += text[at..].chars().next().map_or(1, char::len_utf8);
                out.push(Token { sort: Sort::Sign, range: start..at });
            }
        }
    }
    out
}

fn string_end(bytes: &[u8], start: usize) -> usize {
    let quote = bytes[start];
    let mut at = start + 1;
    while at < bytes.len() {
        match bytes[at] {
            b'\\' => at += 2,
            b'\n' => return at,
            b if b == quote => return at + 1,
            _ => at += 1,
        }
    }
    bytes.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_are_left_out_and_strings_kept_whole() {
        let text = "a // b\n/* c */ \"d // e\\\"\" ; é";
        let got: Vec<&str> = tokens(text).iter().map(|t| &text[t.range.clone()]).collect();
        assert_eq!(got, ["a", "\"d // e\\\"\"", ";", "é"]);
        assert_eq!(tokens("/* open").len(), 0);
        assert_eq!(tokens("\"open").len(), 1);
        assert_eq!(tokens("\"open\\").len(), 1);
    }
}
