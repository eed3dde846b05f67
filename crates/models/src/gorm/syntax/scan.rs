//! Moving over Go text without reading it: blanks, comments, literals, words.
//!
//! Deliberately not here: what the words mean.

use std::ops::Range;

/// A place in a text.
pub struct Scan<'a> {
    /// The text.
    pub src: &'a str,
    /// The place, on a character's boundary.
    pub at: usize,
}

/// Whether a byte is part of a name; every byte of a letter that is not ASCII is taken for one.
pub fn is_word(byte: Option<u8>) -> bool {
    byte.is_some_and(|b| b == b'_' || b.is_ascii_alphanumeric() || !b.is_ascii())
}

impl<'a> Scan<'a> {
    /// The start of a text.
    pub fn new(src: &'a str) -> Self {
        Self { src, at: 0 }
    }

    /// What follows.
    pub fn rest(&self) -> &'a str {
        &self.src[self.at..]
    }

    /// The byte so many bytes further on.
    pub fn byte(&self, ahead: usize) -> Option<u8> {
        self.src.as_bytes().get(self.at + ahead).copied()
    }

    /// The next byte.
    pub fn peek(&self) -> Option<u8> {
        self.byte(0)
    }

    /// Goes over `byte` if it is next.
    pub fn eat(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.at += usize::from(found);
        found
    }

    fn take(&mut self, part: impl Fn(u8) -> bool) -> &'a str {
        let start = self.at;
        let bytes = self.src.as_bytes();
        while bytes.get(self.at).is_some_and(|b| part(*b)) {
            self.at += 1;
        }
        &self.src[start..self.at]
    }

    /// Goes over letters, digits and `_` of ASCII; empty where none follow or where the word goes
    /// on beyond ASCII.
    pub fn word(&mut self) -> &'a str {
        let word = self.take(|b| b == b'_' || b.is_ascii_alphanumeric());
        if is_word(self.peek()) { "" } else { word }
    }

    /// Goes over digits.
    pub fn digits(&mut self) -> &'a str {
        self.take(|b| b.is_ascii_digit())
    }

    /// Goes over blanks within a line; whether there were any.
    pub fn skip_spaces(&mut self) -> bool {
        !self.take(|b| matches!(b, b' ' | b'\t' | b'\r')).is_empty()
    }

    /// Goes over blanks, ends of lines and comments that end with their line.
    pub fn skip_lines(&mut self) {
        loop {
            self.take(|b| matches!(b, b' ' | b'\t' | b'\r' | b'\n'));
            if !self.rest().starts_with("//") {
                return;
            }
            self.line_comment();
        }
    }

    /// The same, and comments over several lines. `None` where one has no end.
    pub fn skip_between(&mut self) -> Option<()> {
        loop {
            self.skip_lines();
            if !self.rest().starts_with("/*") {
                return Some(());
            }
            self.block_comment()?;
        }
    }

    fn line_comment(&mut self) {
        let rest = self.rest();
        self.at += rest.find('\n').unwrap_or(rest.len());
    }

    fn block_comment(&mut self) -> Option<()> {
        let end = self.rest()[2..].find("*/")?;
        self.at += 2 + end + 2;
        Some(())
    }

    /// Goes over a text literal without escapes: where it stands, quotes included.
    pub fn plain_text(&mut self) -> Option<Range<usize>> {
        let start = self.at;
        let rest = self.rest();
        let length = match self.peek()? {
            b'`' => rest[1..].find('`')?,
            b'"' => rest[1..].find(['"', '\\', '\n']).filter(|n| rest[1 + n..].starts_with('"'))?,
            _ => return None,
        };
        self.at += length + 2;
        Some(start..self.at)
    }

    /// Goes on to one of these words outside of brackets, comments and literals, or to the end.
    /// `None` where brackets or literals do not close.
    pub fn skip_to(&mut self, words: &[&str]) -> Option<()> {
        let mut depth = 0usize;
        loop {
            let start = self.at;
            match self.peek() {
                None if depth == 0 => return Some(()),
                None => return None,
                Some(b'(' | b'[' | b'{') => depth += 1,
                Some(b')' | b']' | b'}') => depth = depth.checked_sub(1)?,
                Some(b'`') => self.at += self.rest()[1..].find('`')? + 1,
                Some(quote @ (b'"' | b'\'')) => self.quoted(quote)?,
                Some(b'/') if self.byte(1) == Some(b'/') => {
                    self.line_comment();
                    continue;
                }
                Some(b'/') if self.byte(1) == Some(b'*') => {
                    self.block_comment()?;
                    continue;
                }
                byte if is_word(byte) => {
                    let word = self.take(|b| is_word(Some(b)));
                    if depth == 0 && words.contains(&word) {
                        self.at = start;
                        return Some(());
                    }
                    continue;
                }
                _ => {}
            }
            self.at += 1;
        }
    }

    /// Goes over a literal with escapes, up to its closing quote.
    fn quoted(&mut self, quote: u8) -> Option<()> {
        loop {
            self.at += 1;
            match self.peek()? {
                b'\n' => return None,
                b'\\' => self.at += 1,
                byte if byte == quote => return Some(()),
                _ => {}
            }
        }
    }
}
