//! Evening out text that has no tree: spaces and the case of what is not quoted.

use super::tokens::{Tokens, glue};
use kilter_schema::Dialect;
use sqlparser::tokenizer::Token;

/// `text` without comments, with spaces in one manner, and words that are not quoted in lower
/// case. Text that has no tokens (an open quote) stays, but for spaces around it.
pub(super) fn even(text: &str, dialect: Dialect) -> String {
    let Some(tokens) = Tokens::of(text, dialect) else { return text.trim().to_owned() };
    let words: Vec<String> = tokens
        .iter()
        .map(|(token, text)| match token {
            Token::Word(word) if word.quote_style.is_none() => text.to_lowercase(),
            _ => text.to_owned(),
        })
        .collect();
    glue(&words)
}
