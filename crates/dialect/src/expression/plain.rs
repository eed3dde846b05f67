//! Evening out text that has no tree: spaces and the case of what is not quoted.

use super::read::grammar;
use kilter_schema::Dialect;
use sqlparser::tokenizer::{Token, Tokenizer};

/// `text` with one space between tokens where there was one, no comments, and words that are not
/// quoted in lower case. Text that has no tokens (an open quote) stays, but for spaces around it.
pub(super) fn even(text: &str, dialect: Dialect) -> String {
    let text = text.trim();
    let Ok(tokens) = Tokenizer::new(grammar(dialect), text).with_unescape(false).tokenize() else {
        return text.to_owned();
    };
    let mut out = String::with_capacity(text.len());
    for token in tokens {
        match token {
            Token::Whitespace(_) => {
                if !out.is_empty() && !out.ends_with(' ') {
                    out.push(' ');
                }
            }
            Token::Word(word) if word.quote_style.is_none() => {
                out.push_str(&word.value.to_lowercase());
            }
            other => out.push_str(&other.to_string()),
        }
    }
    out.truncate(out.trim_end().len());
    out
}
