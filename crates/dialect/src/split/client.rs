//! Lines that a database's client obeys and no server knows.
//!
//! `DELIMITER` alone is obeyed here too. The others are passed over and said so: what a `psql`
//! variable would stand for, or what stands in another file, is not known here. Those that change
//! nothing that a schema is made of (`\restrict` of a dump, `\echo`) are warned of, for a file that
//! is only read; everything else is an error.

use super::{Bodies, Splitter};
use kilter_diag::{Code, Diagnostic, Span};

/// A line for the client rather than the server.
const CLIENT: Code = Code("E120");
/// Rows that stand in the file between two statements.
const ROWS: Code = Code("E121");

/// Commands that say something or set how answers look.
const HARMLESS: [&str; 12] = [
    "\\restrict",
    "\\unrestrict",
    "\\echo",
    "\\qecho",
    "\\warn",
    "\\timing",
    "\\pset",
    "\\x",
    "\\t",
    "\\a",
    ".headers",
    ".print",
];

impl Splitter<'_> {
    /// A line for the client, where a statement could begin.
    pub(super) fn client_line(&mut self) -> bool {
        let rest = self.lexer.rest();
        let client = match self.bodies {
            Bodies::Compound => {
                if let Some(new) = delimiter_line(rest) {
                    self.lexer.delimiter = (new != ";").then(|| new.to_owned());
                    self.lexer.skip_line();
                    return true;
                }
                (rest.starts_with('\\') || is_source(rest)).then_some("mysql")
            }
            Bodies::Atomic => rest.starts_with('\\').then_some("psql"),
            Bodies::Triggers => {
                let before = &self.source.text[..self.lexer.position()];
                let begins = before.is_empty() || before.ends_with('\n');
                (begins && is_dot_command(rest)).then_some("sqlite3")
            }
        };
        let Some(client) = client else { return false };
        self.pass_over(self.lexer.position(), client);
        true
    }

    /// A backslash within a statement of PostgreSQL's: `psql` sends what stands before it, and
    /// obeys the rest of the line.
    pub(super) fn client_command_within(&mut self, at: usize) {
        self.finish();
        self.pass_over(at, "psql");
    }

    fn pass_over(&mut self, start: usize, client: &str) {
        let line = self.source.text[start..].lines().next().unwrap_or_default().trim_end();
        let span = Span::new(self.source, start..start + line.len());
        let word = line.split_whitespace().next().unwrap_or_default();
        let message =
            format!("`{word}` is a command of the {client} client, which no server knows");
        let report = match HARMLESS.contains(&word) {
            true => Diagnostic::warning(CLIENT, message).at(span, "passed over"),
            false => {
                let help = "write what it does as SQL, or delete the line";
                Diagnostic::error(CLIENT, message).at(span, "").help(help)
            }
        };
        self.diagnostics.push(report);
        if self.lexer.position() <= start + line.len() {
            self.lexer.skip_line();
        }
    }

    /// After `COPY … FROM stdin`: the lines up to `\.` are rows, which `psql` sends and a server
    /// waits for.
    pub(super) fn rows_after(&mut self, statement: std::ops::Range<usize>) {
        if self.bodies != Bodies::Atomic || !is_copy_in(&self.source.text[statement.clone()]) {
            return;
        }
        let span = Span::new(self.source, statement);
        let message = "the rows of this COPY stand in the file, and only psql sends such rows";
        let help = "write them as INSERT … VALUES, or load them apart from the migrations";
        self.diagnostics
            .push(Diagnostic::error(ROWS, message).at(span, "followed by rows").help(help));
        self.lexer.skip_line();
        while !self.lexer.rest().is_empty() {
            let line = self.lexer.rest().lines().next().unwrap_or_default();
            let last = line == "\\.";
            self.lexer.skip_line();
            if last {
                break;
            }
        }
    }
}

/// The new delimiter, if `rest` begins with a `DELIMITER` line as the `mysql` client reads it.
fn delimiter_line(rest: &str) -> Option<&str> {
    let (word, new) = (rest.get(..9)?, &rest[9..]);
    if !word.eq_ignore_ascii_case("delimiter") || !new.starts_with([' ', '\t']) {
        return None;
    }
    new.lines().next()?.split_whitespace().next()
}

/// `source FILE`, which no statement begins with.
fn is_source(rest: &str) -> bool {
    rest.get(..7).is_some_and(|word| word.eq_ignore_ascii_case("source "))
}

/// `.mode csv`: a dot and a word at the very beginning of a line.
fn is_dot_command(rest: &str) -> bool {
    rest.strip_prefix('.').is_some_and(|r| r.starts_with(|c: char| c.is_ascii_alphabetic()))
}

/// Whether a statement is `COPY … FROM STDIN`.
fn is_copy_in(sql: &str) -> bool {
    if !sql.get(..4).is_some_and(|word| word.eq_ignore_ascii_case("copy")) {
        return false;
    }
    let words: Vec<String> = sql.split_whitespace().map(str::to_ascii_lowercase).collect();
    words.windows(2).any(|pair| pair[0] == "from" && pair[1] == "stdin")
}
