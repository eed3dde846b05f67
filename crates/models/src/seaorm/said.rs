//! Indexes and checks for which SeaORM has no attribute, in comments above an entity: those with a
//! name of their own, over several columns, descending, partial.
//!
//! `// kilter: index NAME (column, other DESC)`, `// kilter: unique index NAME (…) where …`,
//! `// kilter: check NAME (expression)`. Deliberately not here: renames (`crate::renames`), and
//! whether a database takes the SQL.

use super::emit::Emitter;
use super::entity::EntityRec;
use super::report::S016;
use crate::Directive;
use crate::renames::SIGN;
use kilter_schema::{Check, Index, IndexPart, ObjectPath, PartSource, SortOrder, Table};

const FORMS: &str = "`kilter: index NAME (column, other DESC)`, also `unique index` and with \
    `where …` at the end; or `kilter: check NAME (expression)`";

/// What a comment asks for.
#[derive(Debug, PartialEq)]
enum Said {
    Index(Index),
    Check(Check),
}

/// Whether a directive is of this sort, well written or not.
pub fn is_said(text: &str) -> bool {
    let words: Vec<&str> = text.trim_start_matches(SIGN).split_whitespace().take(3).collect();
    match words.as_slice() {
        ["unique" | "check", ..] => true,
        // `index NEW was OLD` is a rename.
        ["index", _, third] => *third != "was",
        ["index", ..] => true,
        _ => false,
    }
}

impl Emitter<'_> {
    /// Adds what the comments above an entity ask for.
    pub(super) fn said(&mut self, entity: &EntityRec, table: &mut Table) {
        for directive in entity.directives.iter().filter(|d| is_said(&d.text)) {
            match read(&directive.text).and_then(|said| fitting(said, table)) {
                Ok(said) => self.add(said, directive, table),
                Err(why) => self.report.error(S016, directive.span.clone(), why, FORMS),
            }
        }
    }

    fn add(&mut self, said: Said, directive: &Directive, table: &mut Table) {
        let of = table.name.clone();
        let path = match said {
            Said::Index(index) => {
                let path = ObjectPath::Index(of, index.name.clone());
                table.indexes.push(index);
                path
            }
            Said::Check(check) => {
                let path = ObjectPath::Constraint(of, check.name.clone().unwrap_or_default());
                table.checks.push(check);
                path
            }
        };
        self.origins.insert(path, directive.span.clone());
    }
}

/// What a comment asks for, or what is wrong with it.
fn read(text: &str) -> Result<Said, String> {
    let text = text.trim_start_matches(SIGN).trim();
    let (text, unique) = match text.strip_prefix("unique ") {
        Some(rest) => (rest.trim_start(), true),
        None => (text, false),
    };
    let (word, rest) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
    let (name, rest) = rest.split_once('(').ok_or("this comment has no list in parentheses")?;
    let name = name.trim();
    if name.is_empty() || name.contains(char::is_whitespace) {
        return Err("this comment has no name before its parentheses".into());
    }
    let (inside, behind) = closed(rest).ok_or("a parenthesis is not closed")?;
    match (word, unique, behind) {
        ("index", ..) => index(name, unique, inside, behind),
        ("check", false, "") => Ok(Said::Check(Check::new(Some(name.to_owned()), inside))),
        _ => Err("this comment is not understood".into()),
    }
}

fn index(name: &str, unique: bool, inside: &str, behind: &str) -> Result<Said, String> {
    let predicate = match behind.split_once(char::is_whitespace) {
        _ if behind.is_empty() => None,
        Some((word, condition)) if word.eq_ignore_ascii_case("where") => {
            Some(condition.trim().to_owned())
        }
        _ => return Err(format!("`{behind}` behind the columns is not understood")),
    };
    let parts: Option<Vec<IndexPart>> = pieces(inside).into_iter().map(part).collect();
    let parts = parts.ok_or("a column of the index is missing")?;
    let name = name.to_owned();
    Ok(Said::Index(Index { name, unique, parts, predicate, ..Index::default() }))
}

/// A column, or an expression, and its order.
fn part(text: &str) -> Option<IndexPart> {
    let text = text.trim();
    let (of, order) = match text.rsplit_once(char::is_whitespace) {
        Some((of, word)) if word.eq_ignore_ascii_case("desc") => (of.trim_end(), SortOrder::Desc),
        Some((of, word)) if word.eq_ignore_ascii_case("asc") => (of.trim_end(), SortOrder::Asc),
        _ => (text, SortOrder::Asc),
    };
    let mut part = IndexPart::column(of);
    part.order = order;
    if !of.chars().all(|c| c.is_alphanumeric() || c == '_') {
        part.source = PartSource::Expression(of.to_owned());
    }
    (!of.is_empty()).then_some(part)
}

/// Insists that an index has columns that are there, and that a name stands for one thing.
fn fitting(said: Said, table: &Table) -> Result<Said, String> {
    let twice = match &said {
        Said::Index(index) => table.indexes.iter().any(|i| i.name == index.name),
        Said::Check(check) => table.checks.iter().any(|c| c.name == check.name),
    };
    if twice {
        return Err(format!("the table `{}` has something of this name already", table.name));
    }
    if let Said::Index(index) = &said {
        let mut names = index.parts.iter().filter_map(IndexPart::column_name);
        if let Some(name) = names.find(|name| table.column(name).is_none()) {
            return Err(format!("the table `{}` has no column `{name}`", table.name));
        }
    }
    Ok(said)
}

/// What stands before the parenthesis that closes, and what behind it.
fn closed(text: &str) -> Option<(&str, &str)> {
    let at = depths(text).find(|(_, _, depth)| *depth < 0)?.0;
    Some((text[..at].trim(), text[at + 1..].trim()))
}

/// A list at the commas that no parenthesis encloses.
fn pieces(text: &str) -> Vec<&str> {
    let mut out = Vec::new();
    let mut from = 0;
    for (at, c, depth) in depths(text) {
        if c == ',' && depth == 0 {
            out.push(&text[from..at]);
            from = at + 1;
        }
    }
    out.push(&text[from..]);
    out
}

/// The characters outside of quotes with their places, and how many parentheses are open behind
/// each.
fn depths(text: &str) -> impl Iterator<Item = (usize, char, i32)> {
    let (mut quote, mut depth) = (None, 0);
    text.char_indices().filter_map(move |(at, c)| {
        match (quote, c) {
            (Some(open), _) => {
                if c == open {
                    quote = None;
                }
                return None;
            }
            (None, '\'' | '"' | '`') => quote = Some(c),
            (None, '(') => depth += 1,
            (None, ')') => depth -= 1,
            (None, _) => {}
        }
        Some((at, c, depth))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn index_of(text: &str) -> Index {
        match read(text) {
            Ok(Said::Index(index)) => index,
            other => panic!("{text}: {other:?}"),
        }
    }

    #[test]
    fn an_index_has_columns_expressions_orders_and_a_condition() {
        let index = index_of("kilter: unique index i (a, lower(trim(b)), c DESC) where d IS NULL");
        assert_eq!((index.name.as_str(), index.unique), ("i", true));
        assert_eq!(index.predicate.as_deref(), Some("d IS NULL"));
        let sources: Vec<_> = index.parts.iter().map(|p| &p.source).collect();
        let expression = PartSource::Expression("lower(trim(b))".into());
        let column = |name: &str| PartSource::Column(name.into());
        assert_eq!(sources, [&column("a"), &expression, &column("c")]);
        assert_eq!(index.parts[2].order, SortOrder::Desc);
    }

    #[test]
    fn a_check_keeps_its_text() {
        let Ok(Said::Check(check)) = read("kilter: check c (a <> ')' AND (b > 1))") else {
            panic!("no check")
        };
        assert_eq!(check.expression, "a <> ')' AND (b > 1)");
        assert_eq!(check.name.as_deref(), Some("c"));
    }

    #[test]
    fn what_is_half_written_is_an_error_and_a_rename_is_left_alone() {
        for text in [
            "kilter: index",
            "kilter: index i",
            "kilter: index (a)",
            "kilter: index i (a",
            "kilter: index i (a,)",
            "kilter: index i (a) with b",
            "kilter: unique check c (a)",
            "kilter: check c (a) b",
            "kilter: unique (a)",
        ] {
            assert!(is_said(text) && read(text).is_err(), "{text}");
        }
        for text in ["kilter: index new was old", "kilter: was old", "kilter: enum a was b", ""] {
            assert!(!is_said(text), "{text}");
        }
    }
}
