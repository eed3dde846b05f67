//! Evening out text that has no tree: spaces and the case of what is not quoted.

use super::tokens::{Tokens, glue};
use kilter_schema::Dialect;
use sqlparser::tokenizer::Token;

/// `text` without comments, with spaces in one manner, and words that are not quoted in lower
/// case. Text that has no tokens (an open quote), or others when it is written in this manner,
/// stays but for spaces around it.
pub(super) fn even(text: &str, dialect: Dialect) -> String {
    let once = once(text, dialect);
    match once.as_deref().and_then(|o| self::once(o, dialect)) {
        Some(twice) if once.as_ref() == Some(&twice) => twice,
        _ => text.trim().to_owned(),
    }
}

fn once(text: &str, dialect: Dialect) -> Option<String> {
    let tokens = Tokens::of(text, dialect)?;
    let words: Vec<String> = tokens
        .iter()
        .map(|(token, text)| match token {
            Token::Word(word) if word.quote_style.is_none() => text.to_lowercase(),
            _ => text.to_owned(),
        })
        .collect();
    Some(glue(&words))
}
