//! Definitions of views, routines and triggers in one form.

use super::expression::scope;
use crate::definition::even;
use crate::expression::settled;
use crate::view::plain_view;
use kilter_schema::{Dialect, Schema};

/// Brings all definitions of a schema into canonical form; its tables already are in it.
pub(super) fn definitions(schema: &mut Schema) {
    let mut opaque = std::mem::take(&mut schema.opaque);
    for (key, text) in &mut opaque {
        let form = |text: &str| Some(definition(key, text, schema));
        *text = settled(text, Dialect::Mysql, &form);
    }
    schema.opaque = opaque;
}

fn definition(key: &str, text: &str, schema: &Schema) -> String {
    let evened = even(text, Dialect::Mysql);
    match key.split(' ').next().unwrap_or_default() {
        // That there is one is all that is compared.
        "sequence" => String::new(),
        "partition" => super::partition::bound(text),
        "view" => plain_view(text, schema, &scope).unwrap_or(evened),
        "trigger" => from_word(&evened, &["before", "after"]),
        "procedure" | "function" | "event" => from_word(&evened, STATEMENTS),
        _ => evened,
    }
}

/// The words with which the body of a routine or event begins.
const STATEMENTS: &[&str] = &[
    "begin", "return", "select", "insert", "update", "delete", "replace", "set", "call", "if",
    "case", "signal", "truncate", "optimize", "drop",
];

/// What stands before the body (definer, parameters, characteristics) is shown in parts and in
/// another form than it was written: only the body is compared.
fn from_word(evened: &str, words: &[&str]) -> String {
    let mut depth = 0_i32;
    let mut at = 0;
    for word in evened.split(' ') {
        match word {
            "(" => depth += 1,
            ")" => depth -= 1,
            word if depth == 0 && words.contains(&word) => return evened[at..].to_owned(),
            _ => {}
        }
        at += word.len() + 1;
    }
    evened.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_routine_is_its_body() {
        let words = even(
            "CREATE DEFINER=`root`@`localhost` PROCEDURE p(IN a INT) DETERMINISTIC BEGIN SELECT a; END",
            Dialect::Mysql,
        );
        assert_eq!(from_word(&words, STATEMENTS), "begin select a ; end");
    }
}
