//! The diagnostics of the SeaORM front end: their codes and where they gather.
//!
//! `S001` to `S016` number the ways in which Rust source does not say what SeaORM would do, `S000`
//! is a file that is not Rust. Deliberately not here: the texts.

use kilter_diag::{Code, Diagnostic, Severity, Span};
use std::collections::BTreeSet;

/// A file that is not valid Rust, or too large to be read.
pub const S000: Code = Code("S000");
/// An entity whose table name is not a constant.
pub const S001: Code = Code("S001");
/// An attribute that SeaORM does not know or cannot read.
pub const S002: Code = Code("S002");
/// A type whose column type is not evident.
pub const S003: Code = Code("S003");
/// A column type that the dialect does not have: SeaORM panics.
pub const S004: Code = Code("S004");
/// A default that is not a constant.
pub const S005: Code = Code("S005");
/// Something under a `cfg` that is not decided.
pub const S006: Code = Code("S006");
/// A macro that hides an entity.
pub const S007: Code = Code("S007");
/// A relation whose target or columns cannot be found.
pub const S008: Code = Code("S008");
/// An entity without a primary key.
pub const S009: Code = Code("S009");
/// A type that contains itself.
pub const S010: Code = Code("S010");
/// A generic entity.
pub const S011: Code = Code("S011");
/// Hand-written code whose result is not evident.
pub const S012: Code = Code("S012");
/// Two entities for one table that ask for different things.
pub const S013: Code = Code("S013");
/// DDL that the database refuses.
pub const S014: Code = Code("S014");
/// SQL in `extra` or `Custom` that is not understood.
pub const S015: Code = Code("S015");
/// A comment that asks for an index or a check and cannot be read.
pub const S016: Code = Code("S016");
/// How many are kept: beyond that, nobody reads them.
const KEPT: usize = 10_000;

/// Gathers diagnostics; the same one twice counts once.
#[derive(Debug, Default)]
pub struct Report {
    found: Vec<Diagnostic>,
    known: BTreeSet<(String, usize, Code, String)>,
    dropped: usize,
}

impl Report {
    /// Adds an error with one place and one piece of advice.
    pub fn error(&mut self, code: Code, span: Span, message: impl Into<String>, help: &str) {
        self.add(Severity::Error, code, span, message.into(), help);
    }

    /// Adds a warning with one place and one piece of advice.
    pub fn warning(&mut self, code: Code, span: Span, message: impl Into<String>, help: &str) {
        self.add(Severity::Warning, code, span, message.into(), help);
    }

    fn add(&mut self, severity: Severity, code: Code, span: Span, message: String, help: &str) {
        if self.found.len() >= KEPT {
            self.dropped += 1;
            return;
        }
        let key = (span.path().to_owned(), span.range.start, code, message.clone());
        if self.known.insert(key) {
            let diagnostic = Diagnostic::new(severity, code, message).at(span, "");
            self.found.push(if help.is_empty() { diagnostic } else { diagnostic.help(help) });
        }
    }

    /// All of them, by file and place.
    pub fn finish(mut self) -> Vec<Diagnostic> {
        self.found.sort_by_cached_key(|d| {
            let place = d.span().map(|s| (s.path().to_owned(), s.range.start));
            (place, d.code, d.message.clone())
        });
        if self.dropped > 0 {
            let message = format!("{} more findings like these were left out", self.dropped);
            let last = Diagnostic::error(S000, message);
            self.found.push(last.help("mend the ones that are shown, and look again"));
        }
        self.found
    }
}
