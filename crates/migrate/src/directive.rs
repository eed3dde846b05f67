//! Directives: comment lines `-- kilter: …` that stand before the statement they apply to.
//!
//! Everything after `kilter:` must be understood; anything else is an error, because a directive
//! that is skipped would fail open. Deliberately not here: what a directive makes the runner do.

use crate::backfill::Backfill;
use crate::codes;
use kilter_diag::{Diagnostic, Source, Span};
use kilter_dialect::{Guard, Statement};
use kilter_schema::names;
use std::ops::Range;
use std::sync::Arc;

/// One directive and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Directive {
    /// What it says.
    pub what: What,
    /// The comment from `--` to the end of the line.
    pub span: Span,
}

/// What a directive says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum What {
    /// `solo`
    Solo,
    /// `unless exists …`, `if exists …`
    Guard(Guard),
    /// `allow CODE: reason`
    Allow { code: String, reason: String },
    /// `irreversible: reason`
    Irreversible(String),
    /// `rebuild TABLE`
    Rebuild(String),
    /// `backfill TABLE by KEY batch ROWS pause TIME`
    Backfill(Backfill),
}

/// A written, reasoned exemption: `-- kilter: allow D003: reporting stopped reading it`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Allow {
    /// The code of the rule or error that is allowed.
    pub code: String,
    /// Why.
    pub reason: String,
    /// The directive.
    pub span: Span,
}

/// The forms a directive can have, as they are listed to people.
const FORMS: [&str; 7] = [
    "unless exists column|table|index|constraint NAME",
    "if exists column|table|index|constraint NAME",
    "solo",
    "allow CODE: reason",
    "irreversible: reason",
    "rebuild TABLE",
    "backfill TABLE [by COLUMN, …] [batch ROWS] [pause TIME]",
];

/// The words a directive can begin with.
const WORDS: [&str; 7] = ["unless", "if", "solo", "allow", "irreversible", "rebuild", "backfill"];

/// The directives before the statement that starts at `gap.end` (or before the end of the file).
/// `gap` holds blanks, comments and terminators only.
pub(crate) fn in_gap(
    source: &Arc<Source>,
    gap: Range<usize>,
    problems: &mut Vec<Diagnostic>,
) -> Vec<Directive> {
    let mut out = Vec::new();
    for comment in line_comments(&source.text, gap) {
        let span = Span::new(source, comment.clone());
        let Some(words) = addressed(span.text()) else { continue };
        let line_start = source.text[..comment.start].rfind('\n').map_or(0, |n| n + 1);
        let before = &source.text[line_start..comment.start];
        if !before.trim_start_matches('\u{feff}').trim().is_empty() {
            problems.push(
                Diagnostic::error(codes::BAD_DIRECTIVE, "a directive shares its line")
                    .at(span, "")
                    .help("put it on a line of its own, before the statement it applies to"),
            );
            continue;
        }
        match words.and_then(parse) {
            Ok(what) => out.push(Directive { what, span }),
            Err(why) => problems.push(why.report(span)),
        }
    }
    out
}

/// Reports directives inside a statement, where they would be skipped.
pub(crate) fn inside(source: &Arc<Source>, statement: &Statement, problems: &mut Vec<Diagnostic>) {
    let mut at = statement.range.start;
    for line in statement.text.split_inclusive('\n') {
        let start = at + (line.len() - line.trim_start().len());
        at += line.len();
        let text = line.trim();
        if text.starts_with("--") && addressed(text).is_some() {
            problems.push(
                Diagnostic::error(codes::BAD_DIRECTIVE, "a directive stands inside a statement")
                    .at(Span::new(source, start..start + text.len()), "")
                    .help("put it on a line of its own, before the statement it applies to"),
            );
        }
    }
}

/// The `--` comments in a stretch of blanks and comments, each to the end of its line.
fn line_comments(text: &str, gap: Range<usize>) -> Vec<Range<usize>> {
    let mut out = Vec::new();
    let mut at = gap.start;
    while at < gap.end {
        let rest = &text[at..gap.end];
        if rest.starts_with("--") {
            let end = at + rest.find('\n').unwrap_or(rest.len());
            out.push(at..at + text[at..end].trim_end().len());
            at = end;
        } else if let Some(inside) = rest.strip_prefix("/*") {
            at += inside.find("*/").map_or(rest.len(), |n| n + 4);
        } else {
            at += rest.chars().next().map_or(1, char::len_utf8);
        }
    }
    out
}

/// Why a directive cannot be read, and what was probably meant.
#[derive(Debug)]
struct Malformed {
    why: String,
    instead: Option<String>,
}

fn malformed(why: impl Into<String>) -> Malformed {
    Malformed { why: why.into(), instead: None }
}

impl Malformed {
    fn report(self, span: Span) -> Diagnostic {
        let mut out = Diagnostic::error(codes::BAD_DIRECTIVE, self.why).at(span, "");
        if let Some(instead) = self.instead {
            out = out.help(format!("did you mean `-- kilter: {instead}`?"));
        }
        FORMS.iter().fold(out, |out, form| out.note(format!("a directive can be `{form}`")))
    }
}

/// What a `--` comment says to Kilter: `None` when it says nothing to it, an error when it seems
/// meant for it and lacks the colon.
fn addressed(comment: &str) -> Option<Result<&str, Malformed>> {
    let text = comment.trim_start_matches('-').trim_start();
    let head = text.get(..6).filter(|h| h.eq_ignore_ascii_case("kilter"))?;
    let rest = text[head.len()..].trim_start();
    if let Some(words) = rest.strip_prefix(':') {
        return Some(Ok(words.trim()));
    }
    let first = rest.split_whitespace().next()?.trim_end_matches(':');
    if !WORDS.contains(&first) {
        return None;
    }
    let why = "the directive lacks the colon after `kilter`".to_owned();
    Some(Err(Malformed { why, instead: Some(rest.to_owned()) }))
}

fn parse(words: &str) -> Result<What, Malformed> {
    let (head, rest) = match words.split_once(|c: char| c.is_whitespace() || c == ':') {
        Some((head, _)) => (head, words[head.len()..].trim()),
        None => (words, ""),
    };
    match head {
        "solo" if rest.is_empty() => Ok(What::Solo),
        "solo" => Err(malformed("`solo` stands alone")),
        "unless" | "if" => guard(words),
        "allow" => allow(rest),
        "irreversible" => match rest.strip_prefix(':').map(str::trim) {
            Some(reason) if !reason.is_empty() => Ok(What::Irreversible(reason.to_owned())),
            _ => Err(malformed("`irreversible` lacks its reason")),
        },
        "rebuild" => match one_name(rest) {
            Some(table) => Ok(What::Rebuild(table)),
            None => Err(malformed("`rebuild` takes the name of one table")),
        },
        "backfill" => Backfill::parse(rest).map(What::Backfill).ok_or_else(|| {
            malformed("`backfill` takes a table, and may say by which columns and how many rows")
        }),
        "" => Err(malformed("an empty directive")),
        _ => Err(unknown(head, words)),
    }
}

/// A table's name: one word, or what one table is called in double quotes (doubled inside).
fn one_name(text: &str) -> Option<String> {
    if let Some(quoted) = text.strip_prefix('"').and_then(|t| t.strip_suffix('"')) {
        let lone = quoted.replace("\"\"", "").contains('"');
        let called = || names::within("", &quoted.replace("\"\"", "\""));
        return (!quoted.is_empty() && !lone).then(called);
    }
    let mut words = text.split_whitespace();
    let first = words.next()?;
    words.next().is_none().then(|| first.to_owned())
}

/// A table's name as a directive spells it: in quotes where it is not one word.
pub(crate) fn spell_name(name: &str) -> String {
    if one_name(name).as_deref() == Some(name) {
        return name.to_owned();
    }
    format!("\"{}\"", name.replace('"', "\"\""))
}

fn guard(words: &str) -> Result<What, Malformed> {
    if let Some(guard) = Guard::parse(words) {
        return Ok(What::Guard(guard));
    }
    let parts: Vec<&str> = words.split_whitespace().collect();
    let why = match parts[..] {
        [_, "exists", "column" | "index" | "constraint", name] if !name.contains('.') => {
            format!("`{name}` lacks its table: write `TABLE.{name}`")
        }
        [_, "exists", sort, _] => format!("a guard cannot ask for a {sort}"),
        _ => "a guard has the form `unless exists SORT NAME`".to_owned(),
    };
    Err(malformed(why))
}

fn allow(rest: &str) -> Result<What, Malformed> {
    let Some((code, reason)) = rest.split_once(':') else {
        return Err(malformed("`allow` lacks its reason"));
    };
    let (code, reason) = (code.trim(), reason.trim());
    let letters = code.chars().take_while(char::is_ascii_uppercase).count();
    let digits = &code[letters..];
    if letters == 0 || digits.len() != 3 || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return Err(malformed(format!("`{code}` is not a code such as D003")));
    }
    if reason.is_empty() {
        return Err(malformed("`allow` lacks its reason"));
    }
    Ok(What::Allow { code: code.to_owned(), reason: reason.to_owned() })
}

fn unknown(head: &str, words: &str) -> Malformed {
    let ratio = |w: &str| similar::TextDiff::from_chars(head, w).ratio();
    let near = WORDS.iter().filter(|w| ratio(w) >= 0.6);
    let best = near.max_by(|a, b| ratio(a).total_cmp(&ratio(b)));
    Malformed {
        why: format!("there is no directive `{head}`"),
        instead: best.map(|b| format!("{b}{}", &words[head.len()..])),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (Vec<What>, Vec<String>) {
        let source = Source::new("m.sql", text);
        let mut problems = Vec::new();
        let found = in_gap(&source, 0..text.len(), &mut problems);
        let shown = problems.iter().map(|p| format!("{} {}", p.span().unwrap(), p.message));
        (found.into_iter().map(|d| d.what).collect(), shown.collect())
    }

    #[test]
    fn names_are_read_as_they_are_spelled() {
        for called in ["users", "with space", "a\"b", "\"", "\"x\"", "a b \"c\"", "a.b", "a. \"b"] {
            let name = &*names::part(called);
            assert_eq!(one_name(&spell_name(name)).as_deref(), Some(name));
        }
        assert_eq!(one_name("app.users").as_deref(), Some("app.users"));
        assert_eq!(spell_name("\"a.b\""), "\"a.b\"");
        assert_eq!(spell_name("users"), "users");
        assert_eq!(spell_name("with space"), "\"with space\"");
        assert_eq!(one_name("two words"), None);
    }

    #[test]
    fn the_valid_forms_are_read() {
        let (found, problems) = read(
            "-- a comment\n-- kilter: solo\n  --kilter: unless exists column t.c\r\n\
             /* -- kilter: nonsense */\n-- Kilter: allow D003: gone: since 4.2\n\
             -- kilter: irreversible: the values are gone\n-- kilter: rebuild users\n\
             -- kilter is a tool\n",
        );
        assert_eq!(problems, Vec::<String>::new());
        let guard = Guard::parse("unless exists column t.c").expect("a guard");
        assert_eq!(
            found,
            [
                What::Solo,
                What::Guard(guard),
                What::Allow { code: "D003".into(), reason: "gone: since 4.2".into() },
                What::Irreversible("the values are gone".into()),
                What::Rebuild("users".into()),
            ]
        );
    }

    #[test]
    fn everything_else_is_an_error_at_its_place() {
        for (text, want) in [
            ("-- kilter: sollo", "m.sql:1:1 there is no directive `sollo`"),
            ("-- kilter: solo please", "m.sql:1:1 `solo` stands alone"),
            ("-- kilter:", "m.sql:1:1 an empty directive"),
            ("-- kilter solo", "m.sql:1:1 the directive lacks the colon after `kilter`"),
            ("\n-- kilter: allow D003", "m.sql:2:1 `allow` lacks its reason"),
            ("-- kilter: allow D003:  ", "m.sql:1:1 `allow` lacks its reason"),
            ("-- kilter: allow drop: x", "m.sql:1:1 `drop` is not a code such as D003"),
            ("-- kilter: irreversible", "m.sql:1:1 `irreversible` lacks its reason"),
            ("-- kilter: rebuild", "m.sql:1:1 `rebuild` takes the name of one table"),
            ("-- kilter: unless exists column c", "m.sql:1:1 `c` lacks its table: write `TABLE.c`"),
            ("-- kilter: if exists view v", "m.sql:1:1 a guard cannot ask for a view"),
            ("; -- kilter: solo", "m.sql:1:3 a directive shares its line"),
        ] {
            let (found, problems) = read(text);
            assert_eq!((found, problems), (vec![], vec![want.to_owned()]), "{text}");
        }
    }

    #[test]
    fn a_misspelt_directive_gets_a_suggestion() {
        let source = Source::new("m.sql", "-- kilter: alow D003: x");
        let mut problems = Vec::new();
        in_gap(&source, 0..source.text.len(), &mut problems);
        assert_eq!(problems[0].help, ["did you mean `-- kilter: allow D003: x`?"]);
    }
}
