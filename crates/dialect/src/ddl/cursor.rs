//! A walk over the tokens of one statement.

use crate::split::lex::{self, Lexis, Sort, Token};
use kilter_schema::Dialect;

/// What reading DDL needs to know of a dialect.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Grammar {
    /// Which one it is.
    pub dialect: Dialect,
    /// Its tokens.
    pub lexis: Lexis,
    /// The schema whose name tables go without: `public`, `main`.
    pub default_schema: Option<&'static str>,
}

/// Why a statement could not be read; the words are for debugging, people see the statement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Unread(pub String);

/// A place between two tokens of a statement.
pub(crate) struct Cursor<'a> {
    text: &'a str,
    tokens: Vec<Token>,
    at: usize,
    pub(crate) grammar: &'a Grammar,
}

impl<'a> Cursor<'a> {
    pub(crate) fn new(text: &'a str, grammar: &'a Grammar) -> Self {
        let mut tokens = lex::tokens(text, grammar.lexis);
        tokens.retain(|t| t.sort != Sort::Executable);
        while tokens.last().is_some_and(|t| t.sort == Sort::Mark(';')) {
            tokens.pop();
        }
        Self { text, tokens, at: 0, grammar }
    }

    pub(crate) fn dialect(&self) -> Dialect {
        self.grammar.dialect
    }

    pub(crate) fn is(&self, dialect: Dialect) -> bool {
        self.grammar.dialect == dialect
    }

    fn token(&self, ahead: usize) -> Option<&Token> {
        self.tokens.get(self.at + ahead)
    }

    fn text_of(&self, token: &Token) -> &'a str {
        &self.text[token.range.clone()]
    }

    /// Whether nothing is left.
    pub(crate) fn at_end(&self) -> bool {
        self.at >= self.tokens.len()
    }

    /// The present place, to return to with [`Cursor::back_to`].
    pub(crate) fn place(&self) -> usize {
        self.at
    }

    pub(crate) fn back_to(&mut self, place: usize) {
        self.at = place;
    }

    /// Whether the token `ahead` is one of the keywords.
    pub(crate) fn word_in(&self, ahead: usize, words: &[&str]) -> bool {
        self.token(ahead).is_some_and(|t| {
            t.sort == Sort::Word && words.iter().any(|w| w.eq_ignore_ascii_case(self.text_of(t)))
        })
    }

    /// Whether the next token is the keyword.
    pub(crate) fn sees(&self, word: &str) -> bool {
        self.word_in(0, &[word])
    }

    /// Whether the next tokens are the keywords.
    pub(crate) fn sees_all(&self, words: &str) -> bool {
        words.split(' ').enumerate().all(|(n, w)| self.word_in(n, &[w]))
    }

    /// Takes the keywords, all or none.
    pub(crate) fn eat(&mut self, words: &str) -> bool {
        let sees = self.sees_all(words);
        if sees {
            self.at += words.split(' ').count();
        }
        sees
    }

    /// Takes one of the keywords.
    pub(crate) fn eat_any(&mut self, words: &[&str]) -> bool {
        let sees = self.word_in(0, words);
        self.at += usize::from(sees);
        sees
    }

    pub(crate) fn expect(&mut self, words: &str) -> Result<(), Unread> {
        if self.eat(words) { Ok(()) } else { Err(self.unread(words)) }
    }

    /// Whether the next token is this character.
    pub(crate) fn sees_mark(&self, mark: char) -> bool {
        self.mark_at(0, mark)
    }

    pub(crate) fn mark_at(&self, ahead: usize, mark: char) -> bool {
        self.token(ahead).is_some_and(|t| t.sort == Sort::Mark(mark))
    }

    pub(crate) fn eat_mark(&mut self, mark: char) -> bool {
        let sees = self.sees_mark(mark);
        self.at += usize::from(sees);
        sees
    }

    pub(crate) fn expect_mark(&mut self, mark: char) -> Result<(), Unread> {
        if self.eat_mark(mark) { Ok(()) } else { Err(self.unread(&mark.to_string())) }
    }

    pub(crate) fn expect_end(&self) -> Result<(), Unread> {
        if self.at_end() { Ok(()) } else { Err(self.unread("the end")) }
    }

    /// An error: something else was wanted here.
    pub(crate) fn unread(&self, wanted: &str) -> Unread {
        let found = self.token(0).map_or("the end", |t| self.text_of(t));
        Unread(format!("{wanted} expected, {found} found"))
    }

    /// Takes the next token, whatever it is.
    pub(crate) fn skip(&mut self) {
        self.at = (self.at + 1).min(self.tokens.len());
    }

    pub(crate) fn skip_to_end(&mut self) {
        self.at = self.tokens.len();
    }

    /// The next token's text, if it is a word.
    pub(crate) fn peek_word(&self) -> Option<&'a str> {
        self.token(0).filter(|t| t.sort == Sort::Word).map(|t| self.text_of(t))
    }

    pub(crate) fn sort(&self, ahead: usize) -> Option<Sort> {
        self.token(ahead).map(|t| t.sort)
    }

    /// Takes one identifier: unquoted ones are folded as the dialect does it.
    pub(crate) fn name(&mut self) -> Result<String, Unread> {
        let name = match self.token(0) {
            Some(t) if t.sort == Sort::Word => self.clip(self.fold(self.text_of(t))),
            Some(t) if t.sort == Sort::Quoted => self.clip(unquote(self.text_of(t))),
            // SQLite takes a string where only a name can stand (lang_keywords.html).
            Some(t) if t.sort == Sort::Text && self.is(Dialect::Sqlite) => unquote(self.text_of(t)),
            // MySQL's names may begin with a digit; `1e5` and the like are numbers there too.
            Some(t)
                if t.sort == Sort::Number
                    && self.is(Dialect::Mysql)
                    && self.text_of(t).contains(|c: char| c.is_ascii_alphabetic()) =>
            {
                self.text_of(t).to_owned()
            }
            _ => return Err(self.unread("a name")),
        };
        self.at += 1;
        Ok(name)
    }

    fn fold(&self, word: &str) -> String {
        match self.dialect() {
            // PostgreSQL folds ASCII only in multi-byte encodings (scansup.c).
            Dialect::Postgres => word.to_ascii_lowercase(),
            Dialect::Sqlite | Dialect::Mysql => word.to_owned(),
        }
    }

    /// PostgreSQL cuts names after 63 bytes, with no more than a notice (manual §4.1.1).
    fn clip(&self, mut name: String) -> String {
        if self.is(Dialect::Postgres) && name.len() > 63 {
            let end = (0..=63).rev().find(|n| name.is_char_boundary(*n));
            name.truncate(end.unwrap_or(0));
        }
        name
    }

    /// Takes an identifier that is a name by itself, as [`kilter_schema::names`] has it.
    pub(crate) fn whole_name(&mut self) -> Result<String, Unread> {
        self.name().map(|name| kilter_schema::names::within("", &name))
    }

    /// Takes a name that may have a schema before it; the default schema is dropped.
    pub(crate) fn object_name(&mut self) -> Result<String, Unread> {
        let mut name = self.whole_name()?;
        while self.sees_mark('.') {
            self.at += 1;
            let owner = if self.is_default_schema(&name) { "" } else { &name };
            let owner = owner.to_owned();
            name = kilter_schema::names::within(&owner, &self.name()?);
        }
        Ok(name)
    }

    /// Whether a schema is the one that names have when they say none.
    pub(super) fn is_default_schema(&self, name: &str) -> bool {
        self.grammar.default_schema.is_some_and(|d| d.eq_ignore_ascii_case(name))
    }

    /// Takes names in parentheses.
    pub(crate) fn names(&mut self) -> Result<Vec<String>, Unread> {
        self.expect_mark('(')?;
        let mut names = vec![self.name()?];
        while self.eat_mark(',') {
            names.push(self.name()?);
        }
        self.expect_mark(')')?;
        Ok(names)
    }

    /// Takes a string literal and gives its value.
    pub(crate) fn string(&mut self) -> Result<String, Unread> {
        let value = match self.token(0) {
            Some(t) if t.sort == Sort::Text => string_value(self.text_of(t), self.grammar.lexis),
            _ => return Err(self.unread("a string")),
        };
        self.at += 1;
        // Strings that follow each other are one (but SQLite knows no such thing).
        if self.sort(0) == Some(Sort::Text) && !self.is(Dialect::Sqlite) {
            return Ok(value + &self.string()?);
        }
        Ok(value)
    }

    /// Takes what stands between parentheses, and them.
    pub(crate) fn in_parentheses(&mut self) -> Result<String, Unread> {
        self.expect_mark('(')?;
        let from = self.at;
        self.skip_balanced(|_| false);
        let text = self.between(from, self.at);
        self.expect_mark(')')?;
        Ok(text)
    }

    /// Takes an expression: up to a comma, a closing parenthesis or a token at which `stops`
    /// holds, all outside parentheses. At least one token.
    pub(crate) fn expression(&mut self, stops: impl Fn(&Self) -> bool) -> Result<String, Unread> {
        let from = self.at;
        // The first token is never a stop: `DEFAULT NULL`.
        self.skip_balanced(|c| c.sees_mark(',') || (c.at > from && stops(c)));
        if self.at == from {
            return Err(self.unread("an expression"));
        }
        Ok(self.between(from, self.at))
    }

    fn skip_balanced(&mut self, stops: impl Fn(&Self) -> bool) {
        let mut depth = 0_usize;
        while let Some(sort) = self.sort(0) {
            match sort {
                Sort::Mark('(' | '[') => depth += 1,
                Sort::Mark(')' | ']') if depth == 0 => return,
                Sort::Mark(')' | ']') => depth -= 1,
                _ if depth == 0 && stops(self) => return,
                _ => {}
            }
            self.at += 1;
        }
    }

    /// The text of the tokens from one place to another: as written, but for one blank where
    /// white space or comments are.
    pub(crate) fn between(&self, from: usize, to: usize) -> String {
        let mut out = String::new();
        let mut end = None;
        for token in &self.tokens[from..to.max(from).min(self.tokens.len())] {
            if end.is_some_and(|e| e < token.range.start) {
                out.push(' ');
            }
            out.push_str(self.text_of(token));
            end = Some(token.range.end);
        }
        out
    }

    /// The text of the whole statement.
    pub(crate) fn whole(&self) -> String {
        self.between(0, self.tokens.len())
    }

    /// The first words, for messages.
    pub(crate) fn first_words(&self) -> String {
        let count = self.tokens.len().min(6);
        let mut words = self.between(0, count);
        if words.chars().count() > 60 {
            words = words.chars().take(60).collect();
            words.push('…');
        } else if count < self.tokens.len() {
            words.push_str(" …");
        }
        words
    }

    /// The identifiers in an expression's text that can be column names: folded words and
    /// unquoted identifiers that no parenthesis follows.
    pub(crate) fn identifiers(text: &str, grammar: &Grammar) -> Vec<String> {
        let mut cursor = Cursor::new(text, grammar);
        let mut out = Vec::new();
        while !cursor.at_end() {
            let place = cursor.at;
            let named = matches!(cursor.sort(0), Some(Sort::Word | Sort::Quoted));
            // `x::text` and `f(x)`: neither `text` nor `f` is a column.
            let after_cast = place >= 2
                && cursor.tokens[place - 2..place].iter().all(|t| t.sort == Sort::Mark(':'));
            if named
                && !after_cast
                && !cursor.mark_at(1, '(')
                && !cursor.mark_at(1, '.')
                && let Ok(name) = cursor.name()
            {
                out.push(name);
            }
            cursor.at = place + 1;
        }
        out
    }

    /// Every identifier and keyword in a text, folded, quoted or not.
    pub(crate) fn words(text: &str, grammar: &Grammar) -> Vec<String> {
        let mut cursor = Cursor::new(text, grammar);
        let mut out = Vec::new();
        while let Some(sort) = cursor.sort(0) {
            match sort {
                Sort::Word | Sort::Quoted => out.extend(cursor.name().ok()),
                _ => cursor.skip(),
            }
        }
        out
    }

    /// `text` with every identifier that `same` accepts replaced by `with`.
    pub(crate) fn replace_identifiers(
        text: &str,
        grammar: &Grammar,
        same: impl Fn(&str) -> bool,
        with: &str,
    ) -> String {
        let mut cursor = Cursor::new(text, grammar);
        let (mut out, mut end) = (String::new(), 0);
        while let Some(token) = cursor.token(0).cloned() {
            let place = cursor.at;
            let named = matches!(token.sort, Sort::Word | Sort::Quoted);
            if named && !cursor.mark_at(1, '(') && cursor.name().is_ok_and(|name| same(&name)) {
                out.push_str(&text[end..token.range.start]);
                out.push_str(with);
                end = token.range.end;
            }
            cursor.at = place + 1;
        }
        out.push_str(&text[end..]);
        out
    }

    /// `text` with every column that `same` accepts, by what stands before its dot and its name,
    /// replaced by `with`. What stands behind `AS` is a new name or a type.
    pub(crate) fn replace_columns(
        text: &str,
        grammar: &Grammar,
        same: impl Fn(Option<&str>, &str) -> bool,
        with: &str,
    ) -> String {
        let mut cursor = Cursor::new(text, grammar);
        let (mut out, mut end) = (String::new(), 0);
        let (mut qualifier, mut after_as) = (None::<String>, false);
        while let Some(token) = cursor.token(0).cloned() {
            let place = cursor.at;
            let named = matches!(token.sort, Sort::Word | Sort::Quoted);
            let (is_as, call) = (cursor.sees("AS"), cursor.mark_at(1, '('));
            let name = if named { cursor.name().ok() } else { None };
            let found = name.as_ref().is_some_and(|n| same(qualifier.as_deref(), n));
            if found && !call && !after_as {
                out.push_str(&text[end..token.range.start]);
                out.push_str(with);
                end = token.range.end;
            }
            cursor.at = place + 1;
            if token.sort != Sort::Mark('.') {
                qualifier = name.filter(|_| cursor.sees_mark('.'));
            }
            after_as = is_as;
        }
        out.push_str(&text[end..]);
        out
    }
}

/// An identifier without its quotes; a doubled closing quote stands for itself.
pub(crate) fn unquote(text: &str) -> String {
    let mut chars = text.chars();
    let Some(open) = chars.next() else { return String::new() };
    let close = if open == '[' { ']' } else { open };
    let inner = chars.as_str();
    let inner = inner.strip_suffix(close).unwrap_or(inner);
    inner.replace(&format!("{close}{close}"), &close.to_string())
}

/// The value of a string literal.
pub(crate) fn string_value(text: &str, lexis: Lexis) -> String {
    if let Some(rest) = text.strip_prefix('$') {
        let tag = rest.find('$').map_or(text.len(), |n| n + 2);
        let inner = &text[tag..];
        return inner.strip_suffix(&text[..tag]).unwrap_or(inner).to_owned();
    }
    if let Some(rest) = text.strip_prefix(['U', 'u']).and_then(|t| t.strip_prefix('&')) {
        return code_points(&string_value(rest, lexis));
    }
    let Some(open) = text.find(['\'', '"']) else { return text.to_owned() };
    let escaped = lexis.backslashes || matches!(text.as_bytes()[0], b'e' | b'E');
    let quote = if text[open..].starts_with('"') { '"' } else { '\'' };
    let mut chars = text[open + 1..].chars().peekable();
    let mut out = String::new();
    while let Some(c) = chars.next() {
        if c == quote && chars.next_if_eq(&quote).is_none() {
            break;
        }
        match (c, escaped) {
            ('\\', true) => match chars.next() {
                Some('n') => out.push('\n'),
                Some('t') => out.push('\t'),
                Some('r') => out.push('\r'),
                Some('0') => out.push('\0'),
                Some(other) => out.push(other),
                None => {}
            },
            _ => out.push(c),
        }
    }
    out
}

/// PostgreSQL's `U&'…'`: `\0061` and `\+000061` stand for characters by their numbers, `\\` for itself.
fn code_points(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find('\\') {
        out.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        let (skip, length) = if rest.starts_with('+') { (1, 6) } else { (0, 4) };
        let code = rest.get(skip..skip + length).and_then(|hex| u32::from_str_radix(hex, 16).ok());
        match code.and_then(char::from_u32) {
            Some(c) => {
                out.push(c);
                rest = &rest[skip + length..];
            }
            None => {
                out.push('\\');
                rest = rest.strip_prefix('\\').unwrap_or(rest);
            }
        }
    }
    out + rest
}
