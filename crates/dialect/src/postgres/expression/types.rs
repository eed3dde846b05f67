//! The types of expressions, as far as checks and defaults need them.

use super::super::type_names::base;
use crate::expression::{Node, Scope, is_comparison};

pub(super) fn is_whole(base: &str) -> bool {
    matches!(base, "smallint" | "integer" | "bigint")
}

pub(super) fn is_numeric(base: &str) -> bool {
    is_whole(base) || matches!(base, "numeric" | "real" | "double precision")
}

/// The type to which operators bring two numbers of different types; `None` when they take them
/// as they are.
pub(super) fn common(a: &str, b: &str) -> Option<&'static str> {
    let either = |t: &str| a == t || b == t;
    if !is_numeric(a) || !is_numeric(b) || (is_whole(a) && is_whole(b)) {
        None
    } else if either("double precision") || either("real") {
        Some("double precision")
    } else {
        Some("numeric")
    }
}

/// Two whole numbers before an operator that exists for two of one type alone (`%`, `&`, `|`, `#`),
/// without the casts by which analysis widens the narrower. A cast to more than either needs stands
/// on the left.
pub(super) fn widened(left: &Node, right: &Node, scope: &Scope<'_>) -> Option<(Node, Node)> {
    let rank = |ty: &str| ["smallint", "integer", "bigint"].iter().position(|t| base(ty) == *t);
    let of = |node: &Node| rank(&type_of(node, scope)?);
    let wanted = of(left)?.max(of(right)?);
    let bare = |node: &Node| match node {
        Node::Cast(inner, ty) if of(inner).is_some_and(|own| Some(own) < rank(ty)) => {
            inner.as_ref().clone()
        }
        other => other.clone(),
    };
    let (left, right) = (bare(left), bare(right));
    if of(&left)?.max(of(&right)?) == wanted {
        return Some((left, right));
    }
    let ty = ["smallint", "integer", "bigint"][wanted];
    Some((Node::Cast(Box::new(left), ty.to_owned()), right))
}

/// The type of an expression, where it is plain.
pub(super) fn type_of(node: &Node, scope: &Scope<'_>) -> Option<String> {
    let of = |name: &str| Some(name.to_owned());
    match node {
        Node::Column(name) => scope.column(name).map(|c| c.ty.clone()),
        Node::Number(number) if number.contains(['.', 'e']) => of("numeric"),
        Node::Number(number) if number.parse::<i32>().is_ok() => of("integer"),
        Node::Number(number) if number.parse::<i64>().is_ok() => of("bigint"),
        Node::Number(_) => of("numeric"),
        Node::Bool(_)
        | Node::And(_)
        | Node::Or(_)
        | Node::Not(_)
        | Node::Is(..)
        | Node::In { .. }
        | Node::Like { .. }
        | Node::Quantified { .. } => of("boolean"),
        Node::Cast(_, ty) => Some(ty.clone()),
        Node::Word(word) => match word.as_str() {
            "CURRENT_TIMESTAMP" => of("timestamptz"),
            "CURRENT_DATE" => of("date"),
            "LOCALTIMESTAMP" => of("timestamp"),
            _ => None,
        },
        Node::Extract(..) => of("numeric"),
        Node::Zone(x, _) => match base(&type_of(x, scope)?) {
            "timestamptz" => of("timestamp"),
            "timestamp" => of("timestamptz"),
            other => of(other),
        },
        Node::Trim(..) => of("text"),
        Node::Collate(x, _) => type_of(x, scope),
        Node::Subscript(x, _) => type_of(x, scope)?.strip_suffix("[]").map(str::to_owned),
        Node::Case { arms, .. } => arms.iter().find_map(|(_, then)| type_of(then, scope)),
        Node::Binary(left, op, right) => {
            binary_type(op, type_of(left, scope), type_of(right, scope))
        }
        Node::Unary(op, x) if op == "-" => type_of(x, scope),
        Node::Unary(op, _) if matches!(op.as_str(), "|/" | "||/") => of("double precision"),
        Node::Call(name, arguments) => call_type(name, arguments, scope),
        _ => None,
    }
}

fn binary_type(op: &str, left: Option<String>, right: Option<String>) -> Option<String> {
    if is_comparison(op) {
        return Some("boolean".to_owned());
    }
    match op {
        "||" if left.as_deref() == Some("jsonb") => left,
        "||" | "->>" | "#>>" => Some("text".to_owned()),
        "->" | "#>" => left,
        "+" | "-" | "*" | "/" | "%" | "&" | "|" | "#" => {
            let (left, right) = (left?, right?);
            let (a, b) = (base(&left), base(&right));
            if let Some(ty) = moment_type(a, op, b) {
                return Some(ty.to_owned());
            }
            match common(a, b) {
                Some(common) => Some(common.to_owned()),
                None if is_whole(a) && is_whole(b) => {
                    let wider = ["bigint", "integer"].into_iter().find(|t| a == *t || b == *t);
                    Some(wider.unwrap_or("smallint").to_owned())
                }
                None => (a == b && is_numeric(a)).then(|| a.to_owned()),
            }
        }
        "<<" | ">>" => left.filter(|t| is_whole(base(t))),
        "^" => match (left.as_deref().map(base), right.as_deref().map(base)) {
            (Some("numeric"), _) | (_, Some("numeric")) => Some("numeric".to_owned()),
            _ => Some("double precision".to_owned()),
        },
        _ => None,
    }
}

/// What days, moments and intervals add up to
/// (<https://www.postgresql.org/docs/current/functions-datetime.html>).
fn moment_type(a: &str, op: &str, b: &str) -> Option<&'static str> {
    Some(match (a, op, b) {
        ("date", "-", "date") => "integer",
        ("date", "+" | "-", "integer") | ("integer", "+", "date") => "date",
        ("date", "+" | "-", "interval") | ("interval", "+", "date") => "timestamp",
        ("timestamp", "+" | "-", "interval") | ("interval", "+", "timestamp") => "timestamp",
        ("timestamptz", "+" | "-", "interval") | ("interval", "+", "timestamptz") => "timestamptz",
        ("timestamp", "-", "timestamp") | ("timestamptz", "-", "timestamptz") => "interval",
        ("interval", "+" | "-", "interval") => "interval",
        _ => return None,
    })
}

fn call_type(name: &str, arguments: &[Node], scope: &Scope<'_>) -> Option<String> {
    let of = |name: &str| Some(name.to_owned());
    match name {
        "length" | "octet_length" | "array_length" | "cardinality" | "strpos"
        | "jsonb_array_length" | "num_nonnulls" | "num_nulls" => of("integer"),
        "lower" | "upper" | "trim" | "ltrim" | "rtrim" | "left" | "right" | "substring"
        | "concat" | "replace" | "to_char" | "md5" | "jsonb_typeof" | "json_typeof"
        | "split_part" | "regexp_replace" | "initcap" => of("text"),
        "date_part" => of("double precision"),
        "date" => of("date"),
        "age" => of("interval"),
        "power" | "sqrt" | "exp" | "ln" | "log" => {
            let exact = |a: &Node| type_of(a, scope).is_some_and(|t| base(&t) == "numeric");
            of(if arguments.iter().any(exact) { "numeric" } else { "double precision" })
        }
        "coalesce" | "nullif" | "greatest" | "least" => {
            let written = |a: &&Node| !a.is_literal();
            let of = |a: &Node| type_of(a, scope);
            arguments.iter().filter(written).find_map(of).or_else(|| arguments.iter().find_map(of))
        }
        "abs" | "ceil" | "floor" | "round" => type_of(arguments.first()?, scope),
        "date_trunc" => type_of(arguments.get(1)?, scope),
        _ => None,
    }
}
