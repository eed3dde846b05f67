//! Rewriting text token by token, for what a parser does not read.

use super::read::grammar;
use kilter_schema::Dialect;
use sqlparser::tokenizer::{Location, Token, Tokenizer};

/// The tokens of a text, spaces and comments left out, each with its text in the source: what a
/// token prints itself as is not always what it was.
pub(crate) struct Tokens<'a>(Vec<(Token, &'a str)>);

impl<'a> Tokens<'a> {
    /// Cuts a text into tokens; `None` when that cannot be done (an open quote).
    pub(crate) fn of(text: &'a str, dialect: Dialect) -> Option<Self> {
        let tokens = Tokenizer::new(grammar(dialect), text)
            .with_unescape(false)
            .tokenize_with_location()
            .ok()?;
        let places = Places::of(text);
        let mut out = Vec::with_capacity(tokens.len());
        for spanned in tokens {
            if matches!(spanned.token, Token::Whitespace(_) | Token::EOF) {
                continue;
            }
            let (start, end) = (places.at(spanned.span.start)?, places.at(spanned.span.end)?);
            out.push((spanned.token, text.get(start..end)?));
        }
        Some(Self(out))
    }

    /// The token at a place.
    pub(crate) fn get(&self, at: usize) -> Option<&Token> {
        self.0.get(at).map(|(token, _)| token)
    }

    /// Whether a word, not quoted, in any case, stands at a place.
    pub(crate) fn is(&self, at: usize, word: &str) -> bool {
        matches!(self.get(at), Some(Token::Word(w))
            if w.quote_style.is_none() && w.value.eq_ignore_ascii_case(word))
    }

    /// Whether a word stands behind an operand, and is neither called nor part of a name.
    pub(crate) fn is_postfix(&self, at: usize, word: &str) -> bool {
        let behind = at.checked_sub(1).and_then(|before| self.get(before));
        let operand = matches!(behind, Some(Token::Word(_) | Token::RParen | Token::RBracket));
        self.is(at, word) && operand && !self.opens(at + 1)
    }

    /// Whether an opening parenthesis stands at a place.
    pub(crate) fn opens(&self, at: usize) -> bool {
        matches!(self.get(at), Some(Token::LParen))
    }

    /// The text of the token at a place; empty behind the end.
    pub(crate) fn text(&self, at: usize) -> &'a str {
        self.0.get(at).map_or("", |(_, text)| text)
    }

    /// How many there are.
    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    /// All of them.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&Token, &'a str)> {
        self.0.iter().map(|(token, text)| (token, *text))
    }
}

/// Where lines and characters begin, in bytes.
struct Places(Vec<Vec<usize>>);

impl Places {
    fn of(text: &str) -> Self {
        let mut lines = vec![Vec::new()];
        for (at, c) in text.char_indices() {
            if let Some(line) = lines.last_mut() {
                line.push(at);
            }
            if c == '\n' {
                lines.push(Vec::new());
            }
        }
        if let Some(line) = lines.last_mut() {
            line.push(text.len());
        }
        Self(lines)
    }

    /// The byte of a place counted in lines and characters from one.
    fn at(&self, place: Location) -> Option<usize> {
        let line = usize::try_from(place.line).ok()?.checked_sub(1)?;
        let column = usize::try_from(place.column).ok()?.checked_sub(1)?;
        self.0.get(line)?.get(column).copied()
    }
}

/// Joins tokens with spaces, but for names and what is called or prefixed by them.
pub(crate) fn glue(tokens: &[String]) -> String {
    let mut out = String::new();
    for (at, token) in tokens.iter().enumerate() {
        let previous = at.checked_sub(1).and_then(|p| tokens.get(p)).map(String::as_str);
        let tight = matches!(token.as_str(), "(" | "." | "," | ")")
            || previous.is_none_or(|p| matches!(p, "(" | "." | "@"))
            || (token.starts_with('\'') && previous.is_some_and(|p| p.starts_with('_')));
        if !tight {
            out.push(' ');
        }
        out.push_str(token);
    }
    out
}
