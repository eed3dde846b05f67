//! Definitions of views, functions and triggers in one form.

use super::expression::scope;
use crate::ddl::partition_parts;
use crate::definition::even;
use crate::expression::{Tokens, settled};
use crate::view::plain_view;
use kilter_schema::{Dialect, Schema};
use sqlparser::tokenizer::Token;

/// Brings all definitions of a schema into canonical form; its tables already are in it.
pub(super) fn definitions(schema: &mut Schema) {
    let mut opaque = std::mem::take(&mut schema.opaque);
    for (key, text) in &mut opaque {
        let form = |text: &str| Some(definition(key, text, schema));
        *text = settled(text, Dialect::Postgres, &form);
    }
    schema.opaque = opaque;
}

fn definition(key: &str, text: &str, schema: &Schema) -> String {
    let evened = || even(text, Dialect::Postgres);
    match key.split(' ').next().unwrap_or_default() {
        "view" | "materialized_view" => plain_view(text, schema, &scope).unwrap_or_else(evened),
        "function" | "procedure" => body(text).unwrap_or_else(evened),
        "trigger" => trigger(&evened()),
        // That there is one is all that is compared.
        "domain" => domain(text),
        "extension"
        | "type"
        | "aggregate"
        | "foreign_table"
        | "collation"
        | "server"
        | "foreign_data_wrapper"
        | "publication"
        | "event_trigger" => String::new(),
        "schema" => schema_text(key.trim_start_matches("schema ")),
        "sequence" => super::sequence::canonical(text),
        "partition" => partition(key, text),
        _ => evened(),
    }
}

/// Whose it is is not compared.
fn schema_text(name: &str) -> String {
    format!("CREATE SCHEMA IF NOT EXISTS {}", crate::engine(Dialect::Postgres).quote_table(name))
}

/// The language and body of a function. How the server prints the rest (types, volatility) is not
/// how it was written.
fn body(text: &str) -> Option<String> {
    let tokens = Tokens::of(text, Dialect::Postgres)?;
    let (mut language, mut body) = (String::new(), None);
    for at in 0..tokens.len() {
        if tokens.is(at, "language") {
            language = tokens.text(at + 1).trim_matches('\'').to_lowercase();
        } else if tokens.is(at, "as") {
            body = match tokens.get(at + 1) {
                Some(Token::DollarQuotedString(quoted)) => Some(quoted.value.clone()),
                Some(Token::SingleQuotedString(text)) => Some(text.replace("''", "'")),
                _ => body,
            };
        }
    }
    let body = body.filter(|b| !b.contains("$body$"))?;
    Some(format!("LANGUAGE {language} AS $body${body}$body$"))
}

/// The type that a domain is over: all of it that is compared.
pub(super) fn domain(text: &str) -> String {
    let Some(tokens) = Tokens::of(text, Dialect::Postgres) else { return String::new() };
    let start = match tokens.is(0, "create") {
        true => (2..tokens.len()).find(|at| tokens.is(*at, "as")).map_or(3, |at| at + 1),
        false => 0,
    };
    let ends = ["collate", "default", "constraint", "not", "null", "check"];
    let over = |at: &usize| tokens.text(*at) == ";" || ends.iter().any(|w| tokens.is(*at, w));
    let end = (start..tokens.len()).find(over).unwrap_or(tokens.len());
    let words: Vec<String> = (start..end).map(|at| tokens.text(at).to_string()).collect();
    super::type_names::canonical_type(&words.join(" "))
}

/// The table that a partition is of, and its bounds; the server puts quotes around numbers.
fn partition(key: &str, text: &str) -> String {
    let evened = even(text, Dialect::Postgres);
    let at = [" for values ", " default"].iter().find_map(|words| evened.find(words));
    let Some(at) = at else { return evened };
    let number = |word: &str| {
        let inner = word.strip_prefix('\'').and_then(|w| w.strip_suffix('\''));
        inner.filter(|n| n.parse::<f64>().is_ok()).map(str::to_owned)
    };
    let words = evened[at..].split(' ').filter(|w| !w.is_empty());
    let bound = words.map(|w| number(w).unwrap_or_else(|| w.to_owned()));
    let bound = bound.collect::<Vec<_>>().join(" ");
    match partition_parts(text) {
        Some((_, parent, _)) => {
            crate::ddl::partition(key.strip_prefix("partition ").unwrap_or(key), &parent, &bound)
        }
        None => bound,
    }
}

/// A trigger with one word for what it runs and without the default schema's name.
fn trigger(evened: &str) -> String {
    evened
        .replace(" execute procedure ", " execute function ")
        .replace(" public . ", " ")
        .replace("create constraint trigger", "create trigger")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_partition_is_one_of_a_table() {
        let of = |table: &str, bound: &str| {
            partition("partition p", &format!("create table P partition of {table} {bound}"))
        };
        assert_eq!(of("t", "for values in ('1', 'x')"), of("T", "FOR VALUES IN (1,'x')"));
        assert_ne!(of("t", "default"), of("u", "default"));
        let canonical = of("t", "default");
        assert_eq!(partition("partition p", &canonical), canonical);
    }

    #[test]
    fn a_function_is_its_language_and_body() {
        let written = "CREATE OR REPLACE FUNCTION f() RETURNS trigger AS $$ BEGIN RETURN NEW; END $$ \
                       LANGUAGE plpgsql";
        let shown = "CREATE OR REPLACE FUNCTION public.f()\n RETURNS trigger\n LANGUAGE plpgsql\n\
                     AS $function$ BEGIN RETURN NEW; END $function$\n";
        assert_eq!(body(written), body(shown));
        let again = body(written).expect("it has a body");
        assert_eq!(body(&again).as_ref(), Some(&again));
        assert_ne!(body(written), body(&written.replace("NEW", "OLD")));
    }
}
