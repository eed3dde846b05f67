//! Takes the text of a column definition apart: type, `NOT NULL`, `DEFAULT`, ….
//!
//! People put more than a type into `type:`, and GORM's own types carry auto-increment. Only the
//! words between the parts are understood; expressions stay text. Deliberately not here: what a
//! type means.

use kilter_schema::{AutoIncrement, Generated};
use std::borrow::Cow;
use std::ops::Range;

/// The parts of a column definition.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Parts {
    /// The type.
    pub ty: String,
    /// `NOT NULL`.
    pub not_null: bool,
    /// `DEFAULT`.
    pub default: Option<String>,
    /// How the column counts.
    pub auto_increment: Option<AutoIncrement>,
    /// `GENERATED ALWAYS AS`.
    pub generated: Option<Generated>,
    /// `PRIMARY KEY`.
    pub primary_key: bool,
    /// `UNIQUE`.
    pub unique: bool,
    /// `COLLATE`.
    pub collation: Option<String>,
    /// `COMMENT`.
    pub comment: Option<String>,
    /// `ON UPDATE`.
    pub on_update: Option<String>,
    /// `CHECK`.
    pub checks: Vec<String>,
    /// What was not understood.
    pub rest: Option<String>,
}

#[derive(Debug)]
struct Token {
    at: Range<usize>,
    word: String,
}

/// Words that end a type or an expression.
const STOPS: [&str; 15] = [
    "NOT",
    "NULL",
    "DEFAULT",
    "GENERATED",
    "AS",
    "AUTO_INCREMENT",
    "AUTOINCREMENT",
    "PRIMARY",
    "UNIQUE",
    "COMMENT",
    "COLLATE",
    "ON",
    "CHECK",
    "REFERENCES",
    "CONSTRAINT",
];

/// Splits a definition. A type alone comes back as it is.
pub fn split<'t>(text: impl Into<Cow<'t, str>>) -> Parts {
    let text = text.into();
    let mut parts = Parts::default();
    if is_one_word(&text) {
        parts.ty = text.into_owned();
        serial(&mut parts);
        return parts;
    }
    let text = &*text;
    let tokens = tokens(text);
    let mut i = 0;
    while i < tokens.len() && !is_stop(&tokens[i]) {
        i += 1;
    }
    let type_end = tokens.get(i).map_or(text.len(), |t| t.at.start);
    // A type without anything behind it keeps its blanks: they are what GORM writes.
    text[..type_end].trim().clone_into(&mut parts.ty);
    while i < tokens.len() {
        let used = part(text, &tokens[i..], &mut parts);
        if used == 0 {
            parts.rest = Some(text[tokens[i].at.start..].trim().to_owned());
            break;
        }
        i += used;
    }
    serial(&mut parts);
    parts
}

fn is_stop(token: &Token) -> bool {
    STOPS.contains(&token.word.as_str())
}

/// Whether a definition is `bigint` or `varchar(20)`, as most are: nothing but a type.
fn is_one_word(text: &str) -> bool {
    let bytes = text.as_bytes();
    let end = bytes.iter().position(|b| !is_word(*b)).unwrap_or(bytes.len());
    let whole = end == bytes.len() || (bytes[end] == b'(' && group(bytes, end) == bytes.len());
    end > 0 && whole && !STOPS.iter().any(|s| s.eq_ignore_ascii_case(&text[..end]))
}

/// Reads one part and says how many tokens it took; 0 when it is not understood.
fn part(text: &str, tokens: &[Token], parts: &mut Parts) -> usize {
    let word = |i: usize| tokens.get(i).map_or("", |t| t.word.as_str());
    let slice = |i: usize| tokens.get(i).map_or("", |t| &text[t.at.clone()]);
    match word(0) {
        "NOT" if word(1) == "NULL" => {
            parts.not_null = true;
            2
        }
        "NULL" => 1,
        "DEFAULT" => {
            let (expression, used) = expression(text, &tokens[1..]);
            parts.default = expression;
            1 + used
        }
        "AUTO_INCREMENT" | "AUTOINCREMENT" => {
            parts.auto_increment = Some(AutoIncrement::Keyword);
            1
        }
        "PRIMARY" if word(1) == "KEY" => {
            parts.primary_key = true;
            2
        }
        "UNIQUE" => {
            parts.unique = true;
            if word(1) == "KEY" { 2 } else { 1 }
        }
        "COLLATE" if tokens.len() > 1 => {
            parts.collation = Some(slice(1).trim_matches(['"', '`', '\'']).to_owned());
            2
        }
        "COMMENT" if tokens.len() > 1 => {
            let quoted = slice(1);
            let inner = quoted.strip_prefix('\'').and_then(|q| q.strip_suffix('\''));
            parts.comment = Some(inner.unwrap_or(quoted).replace("''", "'"));
            2
        }
        "ON" if word(1) == "UPDATE" => {
            let (expression, used) = expression(text, &tokens[2..]);
            parts.on_update = expression;
            2 + used
        }
        "CHECK" if slice(1).starts_with('(') => {
            parts.checks.push(inside(slice(1)).to_owned());
            2
        }
        "GENERATED" => generated(text, tokens, parts),
        "AS" if slice(1).starts_with('(') => computed(text, tokens, 1, parts),
        _ => 0,
    }
}

/// `GENERATED ALWAYS AS (…) STORED` and `GENERATED … AS IDENTITY`.
fn generated(text: &str, tokens: &[Token], parts: &mut Parts) -> usize {
    let word = |i: usize| tokens.get(i).map_or("", |t| t.word.as_str());
    let (kind, at) = match (word(1), word(2)) {
        ("ALWAYS", _) => (AutoIncrement::IdentityAlways, 2),
        ("BY", "DEFAULT") => (AutoIncrement::IdentityByDefault, 3),
        _ => return 0,
    };
    if word(at) != "AS" {
        return 0;
    }
    if word(at + 1) == "IDENTITY" {
        parts.auto_increment = Some(kind);
        let options = tokens.get(at + 2).is_some_and(|t| text[t.at.clone()].starts_with('('));
        return at + 2 + usize::from(options);
    }
    computed(text, tokens, at + 1, parts)
}

fn computed(text: &str, tokens: &[Token], at: usize, parts: &mut Parts) -> usize {
    let Some(group) = tokens.get(at).map(|t| &text[t.at.clone()]).filter(|g| g.starts_with('('))
    else {
        return 0;
    };
    let word = tokens.get(at + 1).map_or("", |t| t.word.as_str());
    let stored = matches!(word, "STORED" | "PERSISTENT");
    let named = stored || word == "VIRTUAL";
    parts.generated = Some(Generated { expression: inside(group).to_owned(), stored });
    at + 1 + usize::from(named)
}

/// An expression: its first token, whatever it is, and all up to the next part.
fn expression(text: &str, tokens: &[Token]) -> (Option<String>, usize) {
    let Some(first) = tokens.first() else { return (None, 0) };
    let mut used = 1;
    while used < tokens.len() && !is_stop(&tokens[used]) {
        used += 1;
    }
    let end = tokens[used - 1].at.end;
    (Some(text[first.at.start..end].to_owned()), used)
}

fn inside(group: &str) -> &str {
    group.strip_prefix('(').and_then(|g| g.strip_suffix(')')).unwrap_or(group)
}

/// Words, quoted texts, groups in parentheses, single signs.
fn tokens(text: &str) -> Vec<Token> {
    let bytes = text.as_bytes();
    let mut out = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let start = at;
        match bytes[at] {
            b if b.is_ascii_whitespace() => {
                at += 1;
                continue;
            }
            quote @ (b'\'' | b'"' | b'`') => at = quoted(bytes, at, quote),
            b'(' => at = group(bytes, at),
            b if is_word(b) => {
                while at < bytes.len() && is_word(bytes[at]) {
                    at += 1;
                }
            }
            _ => at += 1,
        }
        let at_range = start..at.min(bytes.len());
        let word = text[at_range.clone()].to_ascii_uppercase();
        out.push(Token { at: at_range, word });
    }
    out
}

fn is_word(b: u8) -> bool {
    b.is_ascii_alphanumeric() || b == b'_' || b >= 0x80
}

fn quoted(bytes: &[u8], start: usize, quote: u8) -> usize {
    let mut at = start + 1;
    while at < bytes.len() {
        if bytes[at] == quote {
            if bytes.get(at + 1) != Some(&quote) {
                return at + 1;
            }
            at += 1;
        }
        at += 1;
    }
    bytes.len()
}

fn group(bytes: &[u8], start: usize) -> usize {
    let mut depth = 0_usize;
    let mut at = start;
    while at < bytes.len() {
        match bytes[at] {
            b'(' => depth += 1,
            b')' => {
                depth -= 1;
                if depth == 0 {
                    return at + 1;
                }
            }
            quote @ (b'\'' | b'"' | b'`') => {
                at = quoted(bytes, at, quote);
                continue;
            }
            _ => {}
        }
        at += 1;
    }
    bytes.len()
}

/// PostgreSQL's serial types are integers that count.
fn serial(parts: &mut Parts) {
    const SERIAL: [(&str, &str, &str); 3] = [
        ("smallserial", "serial2", "smallint"),
        ("serial", "serial4", "integer"),
        ("bigserial", "serial8", "bigint"),
    ];
    let named = |name: &str| parts.ty.eq_ignore_ascii_case(name);
    let Some((.., ty)) = SERIAL.iter().find(|(a, b, _)| named(a) || named(b)) else { return };
    if parts.auto_increment.is_none() {
        parts.ty = (*ty).to_owned();
        parts.auto_increment = Some(AutoIncrement::Serial);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn definitions_come_apart() {
        let parts = split("varchar(10) NOT NULL DEFAULT 'a''b' COMMENT 'x y' COLLATE \"C\"");
        assert_eq!(parts.ty, "varchar(10)");
        assert!(parts.not_null);
        assert_eq!(parts.default.as_deref(), Some("'a''b'"));
        assert_eq!(parts.comment.as_deref(), Some("x y"));
        assert_eq!(parts.collation.as_deref(), Some("C"));
        let parts = split("timestamp DEFAULT CURRENT_TIMESTAMP(3) ON UPDATE CURRENT_TIMESTAMP");
        assert_eq!(parts.default.as_deref(), Some("CURRENT_TIMESTAMP(3)"));
        assert_eq!(parts.on_update.as_deref(), Some("CURRENT_TIMESTAMP"));
        let parts = split("int GENERATED ALWAYS AS (a*(2)) STORED");
        assert_eq!(parts.generated, Some(Generated { expression: "a*(2)".into(), stored: true }));
        assert_eq!(split("bigserial").auto_increment, Some(AutoIncrement::Serial));
        assert_eq!(
            split("bigint GENERATED BY DEFAULT AS IDENTITY").auto_increment,
            Some(AutoIncrement::IdentityByDefault)
        );
        assert_eq!(split("timestamp with time zone").ty, "timestamp with time zone");
        assert_eq!(split("enum('a','not null')").ty, "enum('a','not null')");
        assert_eq!(split("text DEFAULT null").default.as_deref(), Some("null"));
        assert_eq!(split("int REFERENCES t(id)").rest.as_deref(), Some("REFERENCES t(id)"));
    }
}
