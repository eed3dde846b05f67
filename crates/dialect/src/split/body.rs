//! Statements that hold semicolons of their own: how deep the present one is inside a body.

use super::Bodies;
use super::lex::{Sort, Token};

/// What is known of the statement read so far. A new one for every statement.
#[derive(Debug, Default)]
pub(super) struct Body {
    /// Its first words in upper case, at most [`HEAD`].
    head: Vec<String>,
    /// Whether the head says that it may have a body, once that is known.
    program: bool,
    /// Open blocks (`BEGIN`, `CASE`, `IF` …) in the body.
    blocks: u32,
    /// Open parentheses (PostgreSQL).
    parentheses: u32,
    /// Where the outermost open parenthesis stands.
    pub(super) open_parenthesis: Option<usize>,
    /// The two last tokens.
    last: [Seen; 2],
}

/// How many words it takes to tell what a statement makes:
/// `CREATE OR REPLACE DEFINER = CURRENT_USER SQL SECURITY … PROCEDURE`.
const HEAD: usize = 12;

/// A token, as far as blocks are concerned.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
enum Seen {
    #[default]
    Nothing,
    Semicolon,
    Word(String),
    Mark(char),
    Other,
}

impl Seen {
    fn is(&self, word: &str) -> bool {
        matches!(self, Self::Word(w) if w == word)
    }
}

impl Body {
    /// Whether a semicolon that comes now is inside the statement.
    pub(super) fn is_open(&self, bodies: Bodies) -> bool {
        match bodies {
            Bodies::Triggers => {
                self.program && !(self.last[1].is("END") && self.last[0] == Seen::Semicolon)
            }
            Bodies::Atomic => self.parentheses > 0 || self.blocks > 0,
            // The END of the outermost block is counted when the token after it is seen.
            Bodies::Compound => self.program && self.blocks > u32::from(self.after_end()),
        }
    }

    /// Takes in the next token of the statement.
    pub(super) fn see(&mut self, bodies: Bodies, token: &Token, text: &str) {
        let seen = match token.sort {
            Sort::Word => Seen::Word(text.to_ascii_uppercase()),
            Sort::Mark(';') => Seen::Semicolon,
            Sort::Mark(c) => Seen::Mark(c),
            Sort::Executable => return,
            _ => Seen::Other,
        };
        match bodies {
            Bodies::Triggers => self.see_trigger(&seen),
            Bodies::Atomic => self.see_atomic(&seen, token.range.start),
            Bodies::Compound => self.see_compound(&seen),
        }
        self.last.swap(0, 1);
        self.last[1] = seen;
    }

    fn read_head(&mut self, seen: &Seen) {
        if let Seen::Word(word) = seen
            && self.head.len() < HEAD
        {
            self.head.push(word.clone());
        }
    }

    /// `[EXPLAIN [QUERY PLAN]] CREATE [TEMP] TRIGGER`, as in `sqlite3_complete`.
    fn see_trigger(&mut self, seen: &Seen) {
        if self.program || self.head.len() >= HEAD {
            return;
        }
        self.read_head(seen);
        let mut words = self.head.iter().map(String::as_str).peekable();
        while words.next_if(|w| matches!(*w, "EXPLAIN" | "QUERY" | "PLAN")).is_some() {}
        if words.next() == Some("CREATE") {
            let sort = words.find(|w| !matches!(*w, "TEMP" | "TEMPORARY"));
            self.program = sort == Some("TRIGGER");
        }
    }

    /// As `psqlscan.l` does it.
    fn see_atomic(&mut self, seen: &Seen, at: usize) {
        match seen {
            Seen::Mark('(') => {
                if self.parentheses == 0 {
                    self.open_parenthesis = Some(at);
                }
                self.parentheses += 1;
            }
            Seen::Mark(')') => {
                self.parentheses = self.parentheses.saturating_sub(1);
                if self.parentheses == 0 {
                    self.open_parenthesis = None;
                }
            }
            Seen::Word(word) => {
                self.read_head(seen);
                let mut words = self.head.iter().map(String::as_str);
                let routine = words.next() == Some("CREATE")
                    && words
                        .find(|w| !matches!(*w, "OR" | "REPLACE"))
                        .is_some_and(|w| matches!(w, "FUNCTION" | "PROCEDURE"));
                if routine && self.parentheses == 0 {
                    match word.as_str() {
                        "BEGIN" => self.blocks += 1,
                        "CASE" if self.blocks > 0 => self.blocks += 1,
                        "END" => self.blocks = self.blocks.saturating_sub(1),
                        _ => {}
                    }
                }
            }
            _ => {}
        }
    }

    /// Blocks of stored programs. `IF(…)` and `REPEAT(…)` are also functions, and `IF EXISTS`
    /// stands in other statements, so these open a block only where a statement can begin.
    fn see_compound(&mut self, seen: &Seen) {
        if !self.program {
            self.read_compound_head(seen);
            if !self.program {
                return;
            }
        }
        let after_end = self.after_end();
        if after_end {
            self.blocks = self.blocks.saturating_sub(1);
        }
        let Seen::Word(word) = seen else { return };
        if after_end || self.last[1] == Seen::Mark('.') || self.last[1] == Seen::Mark('@') {
            return;
        }
        match word.as_str() {
            "CASE" => self.blocks += 1,
            "BEGIN" | "IF" | "LOOP" | "REPEAT" | "WHILE" | "FOR" if self.at_statement(word) => {
                self.blocks += 1;
            }
            _ => {}
        }
    }

    /// Whether the last token is the keyword `END` (and not the column of `NEW.end`).
    fn after_end(&self) -> bool {
        self.last[1].is("END") && self.last[0] != Seen::Mark('.')
    }

    /// Whether a statement of the body can begin after the last token.
    fn at_statement(&self, word: &str) -> bool {
        match &self.last[1] {
            Seen::Semicolon | Seen::Mark(':' | ')') => true,
            Seen::Word(before) => match before.as_str() {
                // The header's last words: `FOR EACH ROW`, characteristics, `DO` of events, the
                // type that a function returns.
                "BEGIN" | "THEN" | "ELSE" | "DO" | "LOOP" | "REPEAT" | "ROW" | "DETERMINISTIC"
                | "DATA" | "SQL" | "INVOKER" | "DEFINER" | "ATOMIC" => true,
                _ => word == "BEGIN",
            },
            _ => word == "BEGIN",
        }
    }

    /// `CREATE … {PROCEDURE | FUNCTION | TRIGGER | EVENT | PACKAGE}`, or MariaDB's
    /// `BEGIN NOT ATOMIC`.
    fn read_compound_head(&mut self, seen: &Seen) {
        if self.head.len() >= HEAD {
            return;
        }
        self.read_head(seen);
        let Seen::Word(word) = seen else { return };
        let first = self.head[0].as_str();
        self.program = match word.as_str() {
            "PROCEDURE" | "FUNCTION" | "TRIGGER" | "EVENT" | "PACKAGE" => {
                matches!(first, "CREATE" | "ALTER")
            }
            "ATOMIC" if first == "BEGIN" => {
                self.blocks = 1;
                true
            }
            _ => false,
        };
        // A table that is called `event`, a column called `function`: not in the first words of
        // what makes a program.
        if self.head.iter().any(|w| matches!(w.as_str(), "TABLE" | "INDEX" | "VIEW" | "USER")) {
            self.program = false;
            self.head.resize(HEAD, String::new());
        }
    }
}
