//! Calls by one name each, and without the casts that analysis adds to what they are given.

use super::types::{is_whole, type_of};
use crate::expression::{Node, Scope};

/// Functions of `double precision` alone, or of `numeric` too.
const FLOATING: &[&str] = &[
    "power", "pow", "sqrt", "cbrt", "exp", "ln", "log", "log10", "sin", "cos", "tan", "asin",
    "acos", "atan", "atan2", "degrees", "radians",
];

/// A call as it is compared.
pub(super) fn call(name: &str, mut arguments: Vec<Node>, scope: &Scope<'_>) -> Node {
    match (name, arguments.as_slice()) {
        ("now" | "transaction_timestamp", []) => Node::Word("CURRENT_TIMESTAMP".into()),
        ("timezone", [_, _]) => {
            let zone = arguments.remove(0);
            Node::Zone(Box::new(arguments.remove(0)), Box::new(zone))
        }
        ("current_timestamp" | "localtimestamp" | "current_time" | "localtime", _) => {
            Node::Call(name.to_ascii_uppercase(), arguments)
        }
        ("char_length" | "character_length", [_]) => Node::call("length", arguments),
        ("substr", _) => Node::call("substring", arguments),
        ("btrim", [_]) => Node::call("trim", arguments),
        ("btrim", [_, _]) => {
            let from = arguments.remove(0);
            Node::Trim("BOTH".into(), Box::new(arguments.remove(0)), Box::new(from))
        }
        // `position(a IN b)` is `strpos(b, a)`, which needs no syntax of its own.
        ("position", [_, _]) => {
            arguments.reverse();
            Node::call("strpos", arguments)
        }
        ("least" | "greatest" | "coalesce", _) => {
            Node::call(name, without_widening(arguments, scope))
        }
        (name, _) if FLOATING.contains(&name) => {
            let bare = arguments.into_iter().map(|a| without_promotion(a, scope));
            Node::call(if name == "pow" { "power" } else { name }, bare.collect())
        }
        _ => Node::call(name, arguments),
    }
}

/// Whole numbers are promoted to `double precision` where nothing is `numeric`.
pub(super) fn without_promotion(node: Node, scope: &Scope<'_>) -> Node {
    match node {
        Node::Cast(inner, ty)
            if ty == "double precision" && type_of(&inner, scope).is_some_and(|t| is_whole(&t)) =>
        {
            *inner
        }
        other => other,
    }
}

/// Whole numbers without the cast to the type that another argument has of itself.
fn without_widening(arguments: Vec<Node>, scope: &Scope<'_>) -> Vec<Node> {
    let own: Vec<String> = arguments
        .iter()
        .filter(|a| !matches!(a, Node::Cast(..)))
        .filter_map(|a| type_of(a, scope))
        .collect();
    let bare = |argument: Node| match argument {
        Node::Cast(inner, ty)
            if own.contains(&ty) && type_of(&inner, scope).is_some_and(|t| is_whole(&t)) =>
        {
            *inner
        }
        other => other,
    };
    arguments.into_iter().map(bare).collect()
}
