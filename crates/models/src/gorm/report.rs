//! The diagnostics of the GORM front end: their codes and where they gather.
//!
//! `G001` to `G022` number the ways in which Go source does not say what GORM would do, `G000` is
//! a file the grammar could not read. Deliberately not here: the texts.

use kilter_diag::{Code, Diagnostic, Severity, Span};
use std::collections::BTreeSet;

/// A file that is not valid Go.
pub const G000: Code = Code("G000");
/// An argument of `AutoMigrate` that cannot be resolved.
pub const G001: Code = Code("G001");
/// A table name that is not a constant.
pub const G002: Code = Code("G002");
/// A naming strategy that is not a constant.
pub const G003: Code = Code("G003");
/// Several configurations of GORM in one project.
pub const G004: Code = Code("G004");
/// A setting of `gorm.Config` that is not a constant.
pub const G005: Code = Code("G005");
/// A driver option that is not a constant.
pub const G006: Code = Code("G006");
/// A `Value` method whose result for a zero value is not evident.
pub const G007: Code = Code("G007");
/// A `GormDataType` or `GormDBDataType` that is not a constant per dialect.
pub const G008: Code = Code("G008");
/// A type whose source is not at hand.
pub const G009: Code = Code("G009");
/// A field that GORM rejects.
pub const G010: Code = Code("G010");
/// A serializer that is not built in.
pub const G011: Code = Code("G011");
/// A default that GORM rejects or that is not the same on every run.
pub const G012: Code = Code("G012");
/// A malformed tag or an unknown key.
pub const G013: Code = Code("G013");
/// Tags for which GORM writes broken DDL.
pub const G014: Code = Code("G014");
/// A join table that is also a model.
pub const G015: Code = Code("G015");
/// The order of models: two for one table, cycles.
pub const G016: Code = Code("G016");
/// DDL that the database will reject.
pub const G017: Code = Code("G017");
/// Surprising but exact.
pub const G018: Code = Code("G018");
/// Migrations that cannot be read statically: dynamic tables, raw DDL.
pub const G019: Code = Code("G019");
/// Changed pluralisation.
pub const G020: Code = Code("G020");
/// Not supported: GORM v1, generic models without a table name.
pub const G021: Code = Code("G021");
/// Several declarations of one type.
pub const G022: Code = Code("G022");

/// Gathers diagnostics; the same one twice (a struct embedded in two models) counts once.
#[derive(Debug, Default)]
pub struct Report {
    found: Vec<Diagnostic>,
    known: BTreeSet<Key>,
    /// How many were not kept, and the worst of them.
    dropped: usize,
    worst: Option<Severity>,
}

/// What makes two diagnostics one: file, place, code, message.
type Key = (String, usize, Code, String);

/// How many are kept: beyond that, nobody reads them.
const KEPT: usize = 10_000;

impl Report {
    /// Adds a diagnostic.
    pub fn add(&mut self, diagnostic: Diagnostic) {
        if self.found.len() >= KEPT {
            self.dropped += 1;
            self.worst = self.worst.max(Some(diagnostic.severity));
        } else if self.known.insert(key(&diagnostic)) {
            self.found.push(diagnostic);
        }
    }

    /// Adds what another report has.
    pub fn append(&mut self, other: Self) {
        other.found.into_iter().for_each(|d| self.add(d));
        self.dropped += other.dropped;
        self.worst = self.worst.max(other.worst);
    }

    /// Adds an error with one place and one piece of advice.
    pub fn error(&mut self, code: Code, span: Span, message: impl Into<String>, help: &str) {
        self.add(build(Severity::Error, code, span, message.into(), help));
    }

    /// Adds a warning with one place and one piece of advice.
    pub fn warning(&mut self, code: Code, span: Span, message: impl Into<String>, help: &str) {
        self.add(build(Severity::Warning, code, span, message.into(), help));
    }

    /// Adds a note with one place and one piece of advice.
    pub fn info(&mut self, code: Code, span: Span, message: impl Into<String>, help: &str) {
        self.add(build(Severity::Info, code, span, message.into(), help));
    }

    /// All of them, by file and place.
    pub fn finish(mut self) -> Vec<Diagnostic> {
        self.found.sort_by_cached_key(key);
        if let Some(worst) = self.worst {
            let message = format!("{} more findings like these were left out", self.dropped);
            let last = Diagnostic::new(worst, G000, message);
            self.found.push(last.help("mend the ones that are shown, and look again"));
        }
        self.found
    }
}

fn build(severity: Severity, code: Code, span: Span, message: String, help: &str) -> Diagnostic {
    let diagnostic = Diagnostic::new(severity, code, message).at(span, "");
    if help.is_empty() { diagnostic } else { diagnostic.help(help) }
}

fn key(d: &Diagnostic) -> Key {
    let (path, start) =
        d.span().map_or((String::new(), 0), |s| (s.path().to_owned(), s.range.start));
    (path, start, d.code, d.message.clone())
}
