//! Type texts taken apart: `timestamp(3) with time zone` is `timestamp with time zone` and `3`.

use super::cursor::{Cursor, Grammar, string_value};
use crate::split::lex::Sort;

/// The parts of a type's text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct TypeName {
    /// The words in lower case, with single blanks; quotes are gone.
    pub base: String,
    /// The arguments of its first parentheses; string literals by value.
    pub arguments: Vec<String>,
    /// Whether it is an array (PostgreSQL).
    pub array: bool,
}

impl TypeName {
    /// Takes a type's text apart. Anything is a type.
    pub(crate) fn parse(text: &str, grammar: &Grammar) -> Self {
        let mut cursor = Cursor::new(text, grammar);
        let mut out = Self { base: String::new(), arguments: Vec::new(), array: false };
        let mut joined = false;
        while let Some(sort) = cursor.sort(0) {
            let token = cursor.between(cursor.place(), cursor.place() + 1);
            match sort {
                Sort::Mark('(') => {
                    let arguments = cursor.in_parentheses().unwrap_or_default();
                    if out.arguments.is_empty() {
                        out.arguments = arguments_of(&arguments, grammar);
                    }
                    continue;
                }
                Sort::Mark('[') => out.array = true,
                Sort::Mark('.') => {
                    out.base.push('.');
                    joined = true;
                }
                Sort::Word | Sort::Quoted | Sort::Text => {
                    if !out.base.is_empty() && !joined {
                        out.base.push(' ');
                    }
                    joined = false;
                    match sort {
                        Sort::Word => out.base.push_str(&token.to_ascii_lowercase()),
                        _ => out.base.push_str(&super::cursor::unquote(&token)),
                    }
                }
                _ => {}
            }
            cursor.skip();
        }
        if let Some(base) = out.base.strip_suffix(" array") {
            out.base = base.to_owned();
            out.array = true;
        }
        out
    }

    /// An argument as a number.
    pub(crate) fn number(&self, at: usize) -> Option<u32> {
        self.arguments.get(at)?.parse().ok()
    }
}

fn arguments_of(text: &str, grammar: &Grammar) -> Vec<String> {
    let mut cursor = Cursor::new(text, grammar);
    let mut out = Vec::new();
    while !cursor.at_end() {
        let text = matches!(cursor.sort(0), Some(Sort::Text));
        let Ok(argument) = cursor.expression(|_| false) else { break };
        out.push(if text { string_value(&argument, grammar.lexis) } else { argument });
        if !cursor.eat_mark(',') {
            break;
        }
    }
    out
}
