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
    let Some(tokens) = Tokens::of(text, dialect) else { return text.to_owned() };
    let mut words: Vec<String> =
        tokens.iter().map(|(token, text)| word(token, text, dialect)).collect();
    remove(&mut words, &["or", "replace"]);
    remove(&mut words, &["if", "not", "exists"]);
    words.join(" ")
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
}
