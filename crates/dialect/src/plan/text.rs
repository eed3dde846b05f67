//! Pieces of SQL that the dialects spell alike.

use crate::Engine;
use kilter_schema::{Action, Check, ForeignKey};

/// Beyond this many characters a statement of one clause is written on two lines.
const WIDTH: usize = 88;

/// Quoted names, separated by commas.
pub(crate) fn names(engine: &dyn Engine, names: &[String]) -> String {
    names.iter().map(|n| engine.quote(n)).collect::<Vec<_>>().join(", ")
}

/// `CREATE TABLE name (` with one line for each definition, `)`.
pub(crate) fn create_table(engine: &dyn Engine, name: &str, lines: &[String]) -> String {
    let name = engine.quote_table(name);
    if lines.is_empty() {
        return format!("CREATE TABLE {name} ()");
    }
    format!("CREATE TABLE {name} (\n    {}\n)", lines.join(",\n    "))
}

/// `ALTER TABLE name` with its clauses: one short clause on the same line, else one line each.
pub(crate) fn alter_table(engine: &dyn Engine, table: &str, clauses: &[String]) -> String {
    let head = format!("ALTER TABLE {}", engine.quote_table(table));
    if let [clause] = clauses
        && !clause.contains('\n')
        && head.chars().count() + clause.chars().count() < WIDTH
    {
        return format!("{head} {clause}");
    }
    format!("{head}\n    {}", clauses.join(",\n    "))
}

/// `[CONSTRAINT name ]`, with the blank after it.
pub(crate) fn constraint(engine: &dyn Engine, name: Option<&str>) -> String {
    name.map_or_else(String::new, |n| format!("CONSTRAINT {} ", engine.quote(n)))
}

/// A foreign key as a table constraint, without `NOT VALID`.
pub(crate) fn foreign_key(engine: &dyn Engine, name: Option<&str>, key: &ForeignKey) -> String {
    format!(
        "{}FOREIGN KEY ({}) {}",
        constraint(engine, name),
        names(engine, &key.columns),
        references(engine, key)
    )
}

/// `REFERENCES …` with actions and deferral.
pub(crate) fn references(engine: &dyn Engine, key: &ForeignKey) -> String {
    let mut out = format!("REFERENCES {}", engine.quote_table(&key.ref_table));
    let columns = match key.delete_columns.as_slice() {
        [] => String::new(),
        some => format!(" ({})", names(engine, some)),
    };
    if !key.ref_columns.is_empty() {
        out.push_str(&format!(" ({})", names(engine, &key.ref_columns)));
    }
    if key.match_full {
        out.push_str(" MATCH FULL");
    }
    for (event, action, of) in
        [("DELETE", key.on_delete, columns.as_str()), ("UPDATE", key.on_update, "")]
    {
        if action != Action::NoAction {
            out.push_str(&format!(" ON {event} {}{of}", action.sql()));
        }
    }
    out + deferrable(key.deferrable)
}

/// When a constraint is checked, with the blank before it.
pub(crate) fn deferrable(when: Option<bool>) -> &'static str {
    match when {
        Some(true) => " DEFERRABLE INITIALLY DEFERRED",
        Some(false) => " DEFERRABLE",
        None => "",
    }
}

/// A check as a table constraint, without `NOT VALID`.
pub(crate) fn check(engine: &dyn Engine, name: Option<&str>, check: &Check) -> String {
    format!("{}CHECK {}", constraint(engine, name), parenthesized(&check.expression))
}

/// `expression` in one pair of parentheses: those it has, if they enclose all of it.
pub(crate) fn parenthesized(expression: &str) -> String {
    let text = expression.trim();
    if is_enclosed(text) { text.to_owned() } else { format!("({text})") }
}

/// `expression` without parentheses that enclose all of it.
pub(crate) fn bare(expression: &str) -> &str {
    let mut text = expression.trim();
    while is_enclosed(text) {
        text = text[1..text.len() - 1].trim();
    }
    text
}

/// Whether the first parenthesis is closed by the last character.
pub(crate) fn is_enclosed(text: &str) -> bool {
    text.starts_with('(') && closing(text) == Some(text.len() - 1)
}

/// Whether `text` is one call, `name(…)`, which needs no parentheses around it in an index.
pub(crate) fn is_call(text: &str) -> bool {
    let Some(open) = text.find('(') else { return false };
    let name = &text[..open];
    let word = |c: char| c.is_alphanumeric() || c == '_' || c == '.';
    !name.is_empty()
        && name.chars().all(word)
        && closing(&text[open..]).is_some_and(|at| open + at == text.len() - 1)
}

/// The byte at which the parenthesis that opens `text` is closed, quotes left out.
fn closing(text: &str) -> Option<usize> {
    let mut depth = 0usize;
    let mut quote = None;
    for (at, c) in text.char_indices() {
        match (quote, c) {
            (Some(q), _) if c == q => quote = None,
            (Some(_), _) => {}
            (None, '\'' | '"' | '`') => quote = Some(c),
            (None, '(') => depth += 1,
            (None, ')') => {
                depth = depth.checked_sub(1)?;
                if depth == 0 {
                    return Some(at);
                }
            }
            _ => {}
        }
    }
    None
}

/// Whether `text` is a literal: one string, one number, or a word such as `NULL` and `TRUE`.
pub(crate) fn is_literal(text: &str) -> bool {
    let text = text.trim();
    let upper = text.to_ascii_uppercase();
    if matches!(upper.as_str(), "NULL" | "TRUE" | "FALSE") {
        return true;
    }
    let number = text.strip_prefix(['-', '+']).unwrap_or(text).trim_start();
    if number.starts_with(|c: char| c.is_ascii_digit() || c == '.') {
        let lower = number.to_ascii_lowercase();
        let digits = |t: &str| t.chars().all(|c| c.is_ascii_hexdigit());
        return lower.strip_prefix("0x").is_some_and(digits) || number.parse::<f64>().is_ok();
    }
    is_string(text) || (upper.starts_with(['X', 'B']) && is_string(&text[1..]))
}

/// Whether `text` is exactly one string in single quotes.
pub(crate) fn is_string(text: &str) -> bool {
    let Some(inner) = text.strip_prefix('\'').and_then(|t| t.strip_suffix('\'')) else {
        return false;
    };
    !inner.replace("''", "").contains('\'')
}

/// Whether `sql` mentions `name` as a word, outside strings, in any case. Errs on the side of
/// yes: a word in a quoted identifier counts, one that means something else counts.
pub(crate) fn mentions(sql: &str, name: &str) -> bool {
    let word = |c: char| c.is_alphanumeric() || c == '_' || c == '$';
    let (sql, name) = (without_strings(sql).to_lowercase(), name.to_lowercase());
    let mut rest = 0;
    while let Some(at) = sql[rest..].find(&name) {
        let (start, end) = (rest + at, rest + at + name.len());
        let before = sql[..start].chars().next_back().is_some_and(word);
        let after = sql[end..].chars().next().is_some_and(word);
        if !before && !after {
            return true;
        }
        rest = start + sql[start..].chars().next().map_or(1, char::len_utf8);
    }
    false
}

/// The text without its string literals, and with quoted identifiers as they are: quotes doubled in
/// them are single.
fn without_strings(sql: &str) -> String {
    let mut out = String::with_capacity(sql.len());
    let mut chars = sql.chars().peekable();
    let mut open: Option<char> = None;
    while let Some(c) = chars.next() {
        match open {
            Some(quote) if c == quote => {
                if chars.next_if_eq(&quote).is_none() {
                    open = None;
                    out.push(' ');
                } else if quote != '\'' {
                    out.push(c);
                }
            }
            Some('\'') => {}
            None if matches!(c, '\'' | '"' | '`') => {
                open = Some(c);
                out.push(' ');
            }
            _ => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parentheses_are_not_doubled() {
        assert_eq!(parenthesized("a > 0"), "(a > 0)");
        assert_eq!(parenthesized("(a > 0)"), "(a > 0)");
        assert_eq!(parenthesized("(a) > (0)"), "((a) > (0))");
        assert_eq!(parenthesized("(a = ')')"), "(a = ')')");
    }

    #[test]
    fn calls_are_told_from_other_expressions() {
        assert!(is_call("lower(name)"));
        assert!(is_call("pg_catalog.lower((name)::text)"));
        for no in ["lower(a) || lower(b)", "(a + b)", "a", ""] {
            assert!(!is_call(no), "{no}");
        }
    }

    #[test]
    fn literals_are_told_from_expressions() {
        for yes in ["'it''s'", "0", "-1.5e3", "NULL", "true", "X'00ff'", "0x1F", "''"] {
            assert!(is_literal(yes), "{yes}");
        }
        for no in ["now()", "CURRENT_TIMESTAMP", "'a' || 'b'", "1 + 1", "(1)", ""] {
            assert!(!is_literal(no), "{no}");
        }
    }

    #[test]
    fn a_mention_is_a_whole_word_outside_strings() {
        assert!(mentions("lower(name) > ''", "name"));
        assert!(mentions("\"Name\" IS NULL", "name"));
        assert!(mentions("\"it's\" > name", "name"));
        assert!(mentions("\"a\"\"b'c\" > 1", "a\"b'c"));
        for no in ["surname > 'name'", "name_2 > 0", ""] {
            assert!(!mentions(no, "name"), "{no}");
        }
    }
}
