//! Cutting SQL text into statements.
//!
//! Cuts where the database's own client cuts: `psql` counts parentheses and the `BEGIN ATOMIC`
//! of routines, `sqlite3` knows triggers, `mysql` knows `DELIMITER`; bodies of MySQL routines are
//! also recognised without it. What only a client understands is reported. Deliberately not here: what a statement means.

mod body;
mod client;
pub(crate) mod lex;
#[cfg(test)]
mod tests;

use body::Body;
use kilter_diag::{Code, Diagnostic, Source, Span};
use lex::{Lexer, Lexis, Sort, Token};
use std::ops::Range;
use std::sync::Arc;

/// A quote or a comment that is opened and never closed.
const UNCLOSED: Code = Code("E111");

/// One statement of a file: from its first token to its last, without comments around it and
/// without the terminator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// The text, exactly as in the file (comments inside it included).
    pub text: String,
    /// Where it stands in the file, in bytes.
    pub range: Range<usize>,
}

/// How statements of a dialect are cut.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Cutting {
    /// The tokens.
    pub lexis: Lexis,
    /// Which statements hold semicolons of their own.
    pub bodies: Bodies,
}

/// Which statements hold semicolons of their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Bodies {
    /// `CREATE TRIGGER … BEGIN …; END` (SQLite, `sqlite3_complete`).
    Triggers,
    /// `BEGIN ATOMIC … END` of routines, and everything in parentheses (`psqlscan.l`). A backslash
    /// outside of quotes begins a `psql` command.
    Atomic,
    /// `BEGIN … END`, `IF`, `CASE`, loops of stored programs, and `DELIMITER` (MySQL).
    Compound,
}

/// Cuts `source` into statements. Time is linear in its length.
pub(crate) fn split(source: &Arc<Source>, cutting: Cutting) -> (Vec<Statement>, Vec<Diagnostic>) {
    let mut splitter = Splitter {
        source,
        lexer: Lexer::new(&source.text, cutting.lexis),
        bodies: cutting.bodies,
        statements: Vec::new(),
        diagnostics: Vec::new(),
        extent: None,
        body: Body::default(),
    };
    splitter.run();
    (splitter.statements, splitter.diagnostics)
}

struct Splitter<'a> {
    source: &'a Arc<Source>,
    lexer: Lexer<'a>,
    bodies: Bodies,
    statements: Vec<Statement>,
    diagnostics: Vec<Diagnostic>,
    /// The present statement, from its first token to the last one read.
    extent: Option<Range<usize>>,
    body: Body,
}

impl Splitter<'_> {
    fn run(&mut self) {
        loop {
            self.lexer.skip_gap();
            if let Some(delimiter) = self.lexer.delimiter.clone()
                && self.lexer.rest().starts_with(&delimiter)
            {
                self.lexer.skip(delimiter.len());
                self.finish();
                continue;
            }
            if self.extent.is_none() && self.client_line() {
                continue;
            }
            let Some(token) = self.lexer.next_token() else { break };
            if token.unclosed {
                self.report_unclosed_quote(&token);
            }
            if self.bodies == Bodies::Atomic && token.sort == Sort::Mark('\\') {
                self.client_command_within(token.range.start);
                continue;
            }
            let ends = token.sort == Sort::Mark(';')
                && self.lexer.delimiter.is_none()
                && !self.body.is_open(self.bodies);
            if ends {
                self.finish();
                continue;
            }
            let empty = self.extent.is_none() && token.sort == Sort::Mark(';');
            if empty {
                continue;
            }
            let start = self.extent.as_ref().map_or(token.range.start, |e| e.start);
            self.extent = Some(start..token.range.end);
            self.body.see(self.bodies, &token, &self.source.text[token.range.clone()]);
        }
        if let Some(opening) = self.body.open_parenthesis {
            self.report_unclosed("parenthesis", opening..opening + 1, ")");
        }
        self.finish();
        if let Some(start) = self.lexer.unclosed_comment {
            self.report_unclosed("comment", start..start + 2, "*/");
        }
    }

    fn finish(&mut self) {
        self.body = Body::default();
        let Some(mut range) = self.extent.take() else { return };
        if self.lexer.delimiter.is_some() {
            // `END;` before `$$`: the semicolon is no part of what the server is sent.
            let text = &self.source.text[range.clone()];
            range.end = range.start + text.trim_end_matches([';', ' ', '\t', '\r', '\n']).len();
        }
        let text = self.source.text[range.clone()].to_owned();
        self.statements.push(Statement { text, range: range.clone() });
        self.rows_after(range);
    }

    fn report_unclosed_quote(&mut self, token: &Token) {
        let text = &self.source.text[token.range.clone()];
        let quote = text.find(['\'', '"', '`', '[']).filter(|_| !text.starts_with('$'));
        let (opening, close) = match quote {
            Some(at) if text[at..].starts_with('[') => (at..at + 1, "]"),
            Some(at) => (at..at + 1, &text[at..=at]),
            // A dollar quote: its opening tag closes it.
            None => {
                let end = text[1..].find('$').map_or(text.len(), |n| n + 2);
                (0..end, &text[..end])
            }
        };
        let (close, base) = (close.to_owned(), token.range.start);
        self.report_unclosed("quote", base + opening.start..base + opening.end, &close);
    }

    fn report_unclosed(&mut self, what: &str, opening: Range<usize>, close: &str) {
        let span = Span::new(self.source, opening);
        let message = format!("this {what} is never closed, so the rest of the file belongs to it");
        let help = format!("type {close} where the {what} should end");
        self.diagnostics
            .push(Diagnostic::error(UNCLOSED, message).at(span, "opened here").help(help));
    }
}
