//! SQL text as tokens, the same way for the splitter and for the reader of DDL.
//!
//! Only what cutting and reading DDL need is told apart: operators are single characters, numbers
//! are not looked into. Deliberately not here: any grammar.

use std::ops::Range;

/// What the lexical rules of a dialect are, as far as they differ.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Lexis {
    /// `#` begins a comment, and `--` does only before white space (MySQL manual, "Comments").
    pub mysql_comments: bool,
    /// `/* */` nests (PostgreSQL manual §4.1.5).
    pub nested_comments: bool,
    /// A backslash escapes the next character in `'…'` and `"…"` (MySQL).
    pub backslashes: bool,
    /// `"…"` is a string, not an identifier (MySQL without `ANSI_QUOTES`).
    pub double_quoted_strings: bool,
    /// `$tag$ … $tag$`, `E'…'` and `$1` (PostgreSQL manual §4.1.2).
    pub dollar_quotes: bool,
    /// `` `…` `` is an identifier (MySQL, SQLite).
    pub backticks: bool,
    /// `[…]` is an identifier (SQLite).
    pub brackets: bool,
}

/// A token's sort.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sort {
    /// A keyword or an identifier without quotes.
    Word,
    /// An identifier in quotes.
    Quoted,
    /// A string literal of any sort, prefix and quotes included.
    Text,
    /// A number, or a parameter such as `$1`.
    Number,
    /// One character of anything else.
    Mark(char),
    /// The `/*!40101` or the `*/` of a MySQL comment whose content the server executes.
    Executable,
}

/// One token and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Token {
    pub sort: Sort,
    pub range: Range<usize>,
    /// Whether the token lacks its closing quote.
    pub unclosed: bool,
}

/// Reads tokens one by one. Time is linear in the length of the text.
pub(crate) struct Lexer<'a> {
    text: &'a str,
    at: usize,
    lexis: Lexis,
    /// A terminator other than `;`, at which words end (`END$$`).
    pub delimiter: Option<String>,
    /// Whether an executable comment is open.
    executable: bool,
    /// Where a comment begins that is never closed.
    pub unclosed_comment: Option<usize>,
}

impl<'a> Lexer<'a> {
    pub(crate) fn new(text: &'a str, lexis: Lexis) -> Self {
        let at = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
        Self { text, at, lexis, delimiter: None, executable: false, unclosed_comment: None }
    }

    /// Where the next character is.
    pub(crate) fn position(&self) -> usize {
        self.at
    }

    /// The rest of the text.
    pub(crate) fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    /// Goes on after `bytes` bytes, which end on a character boundary.
    pub(crate) fn skip(&mut self, bytes: usize) {
        self.at += bytes;
    }

    /// Goes on after the present line.
    pub(crate) fn skip_line(&mut self) {
        self.at += self.rest().find('\n').map_or(self.rest().len(), |n| n + 1);
    }

    /// Skips white space and comments.
    pub(crate) fn skip_gap(&mut self) {
        loop {
            let rest = self.rest();
            let bytes = rest.as_bytes();
            match bytes.first() {
                Some(b) if b.is_ascii_whitespace() || *b == 0x0b => self.at += 1,
                Some(b'-') if bytes.get(1) == Some(&b'-') && self.dashes_comment(bytes) => {
                    self.skip_line();
                }
                Some(b'#') if self.lexis.mysql_comments => self.skip_line(),
                Some(b'/') if bytes.get(1) == Some(&b'*') && !self.opens_executable(rest) => {
                    self.skip_block_comment();
                }
                _ => return,
            }
        }
    }

    fn dashes_comment(&self, bytes: &[u8]) -> bool {
        !self.lexis.mysql_comments
            || bytes.get(2).is_none_or(|b| b.is_ascii_whitespace() || b.is_ascii_control())
    }

    /// `/*!` of MySQL and `/*M!` of MariaDB.
    fn opens_executable(&self, rest: &str) -> bool {
        self.lexis.mysql_comments && (rest.starts_with("/*!") || rest.starts_with("/*M!"))
    }

    fn skip_block_comment(&mut self) {
        let start = self.at;
        let bytes = self.text.as_bytes();
        let mut depth = 1;
        self.at += 2;
        while depth > 0 {
            match bytes.get(self.at) {
                None => {
                    self.unclosed_comment = Some(start);
                    return;
                }
                Some(b'*') if bytes.get(self.at + 1) == Some(&b'/') => {
                    depth -= 1;
                    self.at += 2;
                }
                Some(b'/')
                    if self.lexis.nested_comments && bytes.get(self.at + 1) == Some(&b'*') =>
                {
                    depth += 1;
                    self.at += 2;
                }
                Some(_) => self.at += 1,
            }
        }
    }

    /// The next token, after white space and comments.
    pub(crate) fn next_token(&mut self) -> Option<Token> {
        self.skip_gap();
        let start = self.at;
        let rest = self.rest();
        let first = rest.chars().next()?;
        let mut unclosed = false;
        let sort = match first {
            '\'' => {
                unclosed = !self.quoted('\'', self.lexis.backslashes);
                Sort::Text
            }
            '"' if self.lexis.double_quoted_strings => {
                unclosed = !self.quoted('"', self.lexis.backslashes);
                Sort::Text
            }
            '"' => {
                unclosed = !self.quoted('"', false);
                Sort::Quoted
            }
            '`' if self.lexis.backticks => {
                unclosed = !self.quoted('`', false);
                Sort::Quoted
            }
            '[' if self.lexis.brackets => {
                unclosed = !self.until("]");
                Sort::Quoted
            }
            '$' if self.lexis.dollar_quotes => match dollar_tag(rest) {
                Some(tag) => {
                    self.at += tag.len();
                    unclosed = !self.until(tag);
                    Sort::Text
                }
                None => self.number_or_mark('$'),
            },
            '/' if self.opens_executable(rest) => {
                self.executable = true;
                self.at += rest.find('!').map_or(3, |n| n + 1);
                self.at += self.rest().bytes().take(6).take_while(u8::is_ascii_digit).count();
                Sort::Executable
            }
            '*' if self.executable && rest.starts_with("*/") => {
                self.executable = false;
                self.at += 2;
                Sort::Executable
            }
            c if c.is_ascii_digit() => self.number_or_mark(c),
            c if starts_word(c) => match self.prefixed_text(rest) {
                Some(closed) => {
                    unclosed = !closed;
                    Sort::Text
                }
                None => {
                    self.word();
                    Sort::Word
                }
            },
            c => {
                self.at += c.len_utf8();
                Sort::Mark(c)
            }
        };
        Some(Token { sort, range: start..self.at, unclosed })
    }

    /// `E'…'`, `B'…'`, `X'…'`, `N'…'`, `U&'…'`: a string whose prefix touches its quote.
    fn prefixed_text(&mut self, rest: &str) -> Option<bool> {
        let bytes = rest.as_bytes();
        let (length, backslashes) = match bytes {
            [b'e' | b'E', b'\'', ..] if self.lexis.dollar_quotes => (1, true),
            [b'b' | b'B' | b'x' | b'X' | b'n' | b'N', b'\'', ..] => (1, self.lexis.backslashes),
            [b'u' | b'U', b'&', b'\'', ..] if self.lexis.dollar_quotes => (2, false),
            _ => return None,
        };
        self.at += length;
        Some(self.quoted('\'', backslashes))
    }

    fn word(&mut self) {
        let rest = self.rest();
        let delimiter = self.delimiter.as_deref();
        for (at, c) in rest.char_indices() {
            let ends = !(starts_word(c) || c.is_ascii_digit() || c == '$')
                || delimiter.is_some_and(|d| at > 0 && rest[at..].starts_with(d));
            if ends {
                self.at += at;
                return;
            }
        }
        self.at += rest.len();
    }

    /// A number; `12ab` and `0x1F` are one token, as is `$1`.
    fn number_or_mark(&mut self, first: char) -> Sort {
        let rest = self.rest();
        let tail = &rest[first.len_utf8()..];
        let mut length = tail
            .bytes()
            .take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'.'))
            .count();
        if first == '$' && length == 0 {
            self.at += 1;
            return Sort::Mark('$');
        }
        let exponent = tail.as_bytes().get(length.wrapping_sub(1)).copied();
        let signed = tail.as_bytes().get(length).is_some_and(|b| matches!(b, b'+' | b'-'));
        if signed && matches!(exponent, Some(b'e' | b'E')) && !rest.starts_with("0x") {
            let digits = tail[length + 1..].bytes().take_while(u8::is_ascii_digit).count();
            if digits > 0 {
                length += 1 + digits;
            }
        }
        self.at += 1 + length;
        Sort::Number
    }

    /// Skips a quoted text of which the present character is the opening quote; a doubled quote
    /// stands for itself. False when it is not closed.
    fn quoted(&mut self, quote: char, backslashes: bool) -> bool {
        let bytes = self.text.as_bytes();
        let quote = quote as u8;
        self.at += 1;
        while let Some(&b) = bytes.get(self.at) {
            if b == quote {
                if bytes.get(self.at + 1) != Some(&quote) {
                    self.at += 1;
                    return true;
                }
                self.at += 2;
            } else if b == b'\\' && backslashes {
                self.at = (self.at + 2).min(bytes.len());
            } else {
                self.at += 1;
            }
        }
        // A backslash before a character of several bytes leaves us inside it, never at the end.
        self.at = bytes.len();
        false
    }

    /// Goes on after the next `end`. False when there is none.
    fn until(&mut self, end: &str) -> bool {
        match self.rest().find(end) {
            Some(n) => {
                self.at += n + end.len();
                true
            }
            None => {
                self.at = self.text.len();
                false
            }
        }
    }
}

fn starts_word(c: char) -> bool {
    c.is_ascii_alphabetic() || c == '_' || (!c.is_ascii() && c != '\u{feff}')
}

/// `$$` or `$tag$` at the start of `rest`.
fn dollar_tag(rest: &str) -> Option<&str> {
    let inner = &rest[1..];
    let end = inner.find(|c: char| !(starts_word(c) || c.is_ascii_digit()))?;
    let tag = &inner[..end];
    let fits = inner[end..].starts_with('$') && !tag.starts_with(|c: char| c.is_ascii_digit());
    fits.then(|| &rest[..end + 2])
}

/// All tokens of a text.
pub(crate) fn tokens(text: &str, lexis: Lexis) -> Vec<Token> {
    let mut lexer = Lexer::new(text, lexis);
    std::iter::from_fn(|| lexer.next_token()).collect()
}
