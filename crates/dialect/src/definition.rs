//! Definitions of views, triggers and functions, as far as text can be compared.
//!
//! Only what cannot mean anything is evened out: spaces, comments, the case of what is not
//! quoted, quotes that are not needed, `OR REPLACE`, `IF NOT EXISTS`. A server that rewrites a
//! view when it stores it (PostgreSQL, MySQL) shows another text than the one it was given; only
//! two inspections compare well there.

use crate::expression::Tokens;
use kilter_schema::Dialect;
use sqlparser::tokenizer::Token;

/// The text of a definition, evened out.
pub(crate) fn even(text: &str, dialect: Dialect) -> String {
    let text = text.trim().trim_end_matches(';').trim_end();
    let Some(mut words) = words(text, dialect) else { return text.to_owned() };
    remove(&mut words, &["or", "replace"]);
    remove(&mut words, &["if", "not", "exists"]);
    words.join(" ")
}

/// What a word of an expression is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    /// A name, a type, or no word at all: printed as it is.
    Name,
    /// Grammar: printed in upper case.
    Keyword,
    /// Grammar that is written like a function: `COALESCE(a, b)`.
    Call,
}

/// What follows `PARTITION BY`, evened out and spaced as servers print it: `RANGE (lower(name), at)`.
/// `role` says what the words within the key are.
pub(crate) fn partition_key(
    text: &str,
    dialect: Dialect,
    role: impl Fn(&[String], usize) -> Role,
) -> String {
    let Some(words) = words(text, dialect) else { return text.trim().to_owned() };
    let key = words.iter().position(|w| w == "(").unwrap_or(words.len());
    let is_name = |w: &str| w.ends_with(|c: char| c == '_' || c.is_alphanumeric());
    let role = |at: usize| if at < key { Role::Keyword } else { role(&words, at) };
    let mut out = String::new();
    for (at, word) in words.iter().enumerate() {
        let before = if at == 0 { "(" } else { &words[at - 1] };
        let called = word == "(" && at > key && is_name(before) && role(at - 1) != Role::Keyword;
        let joined = matches!(before, "(" | "." | "::" | "[")
            || matches!(word.as_str(), ")" | "," | "." | "::" | "[" | "]")
            || called;
        if !joined {
            out.push(' ');
        }
        out.push_str(&if role(at) == Role::Name { word.clone() } else { word.to_uppercase() });
    }
    out
}

fn words(text: &str, dialect: Dialect) -> Option<Vec<String>> {
    let tokens = Tokens::of(text, dialect)?;
    Some(tokens.iter().map(|(token, text)| word(token, text, dialect)).collect())
}

/// A token in one spelling. A name that is also a keyword keeps its quotes: the text may be run
/// again.
fn word(token: &Token, text: &str, dialect: Dialect) -> String {
    let Token::Word(word) = token else { return text.to_owned() };
    let plain = || crate::engine(dialect).quote(&word.value) == word.value;
    match word.quote_style {
        None => text.to_lowercase(),
        Some(_) if plain() => word.value.clone(),
        Some(_) => text.to_owned(),
    }
}

/// Removes the first occurrence of `phrase` among the words before the object's name.
fn remove(words: &mut Vec<String>, phrase: &[&str]) {
    let head = words.len().min(8);
    let at = words[..head].windows(phrase.len()).position(|w| w == phrase);
    if let Some(at) = at {
        words.drain(at..at + phrase.len());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_form_is_evened_out() {
        let a = even(
            "CREATE VIEW IF NOT EXISTS \"v\" AS\n  SELECT id -- key\n FROM t;",
            Dialect::Sqlite,
        );
        let b = even("create view v as select id from t", Dialect::Sqlite);
        assert_eq!(a, b);
        let c = even("create view v as select 'ID' from t", Dialect::Sqlite);
        assert_ne!(c, even("create view v as select 'id' from t", Dialect::Sqlite));
        assert_eq!(even(&a, Dialect::Sqlite), a);
        let keyword = even("create view v as select \"order\", \"a\" from t", Dialect::Sqlite);
        assert_eq!(keyword, "create view v as select \"order\" , a from t");
    }

    /// The texts are PostgreSQL's own (`pg_get_partkeydef`).
    #[test]
    fn partition_keys_are_spaced_as_the_server_prints_them() {
        let key = |text| partition_key(text, Dialect::Postgres, |_, _| Role::Name);
        for shown in [
            "HASH (id)",
            "LIST (lower((name)::text))",
            "RANGE (at, ((n + 1)), \"Odd\", (((name)::text || ' ( x , y )'::text)))",
        ] {
            assert_eq!(key(shown), shown);
        }
        assert_eq!(key("range(\"at\",N )"), "RANGE (at, n)");
    }
}
