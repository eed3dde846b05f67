//! Expressions as PostgreSQL prints them, and as people write them.
//!
//! `pg_get_expr` shows an expression after analysis: constants carry the type they were given,
//! `varchar` columns are cast to `text`, `IN` is `= ANY (ARRAY[…])`. The rules here take away what
//! analysis would add again, and only that: a cast that changes meaning stays. For that they need
//! to know types, of columns and of the few functions that checks are made of.

mod types;

use self::types::{common, is_numeric, is_whole, type_of};
use super::type_names::{base, canonical_type};
use crate::expression::{
    Node, Scope, Tokens, bottom_up, collated_type, glue, is_comparison, is_number, plain_number,
    settled, tree,
};
use kilter_schema::{Dialect, Table};
use sqlparser::tokenizer::Token;

/// The scope of a table's expressions.
pub(super) fn scope(table: &Table) -> Scope<'_> {
    Scope { dialect: Dialect::Postgres, table: Some(table), canonical_type, rules, readable }
}

/// The text of an expression without what sqlparser does not read: `TRIM(BOTH FROM x)` and a
/// collation behind a cast.
fn readable(text: &str) -> String {
    let Some(tokens) = Tokens::of(text, Dialect::Postgres) else { return text.to_owned() };
    let mut out: Vec<String> = Vec::new();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        if tokens.is(at, "trim") && tokens.opens(at + 1) && tokens.is(at + 3, "from") {
            let name = ["leading", "trailing"].iter().position(|s| tokens.is(at + 2, s));
            out.push(name.map_or("trim", |n| ["ltrim", "rtrim"][n]).to_owned());
            out.push("(".to_owned());
            at += 4;
            continue;
        }
        out.push(tokens.text(at).to_owned());
        at += 1;
        if *token == Token::DoubleColon
            && let Some((ty, end)) = collated_cast(&tokens, at)
        {
            out.push(ty);
            at = end;
        }
    }
    glue(&out)
}

/// The type and collation from `at`, as one name, and where they end.
fn collated_cast(tokens: &Tokens<'_>, at: usize) -> Option<(String, usize)> {
    let mut ty = Vec::new();
    for place in at..at + 6 {
        if tokens.is(place, "collate") {
            let Some(Token::Word(collation)) = tokens.get(place + 1) else { return None };
            return Some((collated_type(&glue(&ty), &collation.value), place + 2));
        }
        match tokens.get(place)? {
            Token::Word(_) | Token::LParen | Token::RParen | Token::Number(..) => {
                ty.push(tokens.text(place).to_owned());
            }
            _ => return None,
        }
    }
    None
}

fn rules(node: Node, scope: &Scope<'_>) -> Node {
    bottom_up(node, &mut |node| step(node, scope))
}

fn step(node: Node, scope: &Scope<'_>) -> Node {
    match node {
        Node::Cast(inner, ty) => cast(*inner, ty, scope),
        Node::Call(name, arguments) => call(&name, arguments),
        Node::Binary(left, op, right) => {
            let (left, right) = settle_pair(*left, &op, *right, scope);
            Node::binary(left, op, right)
        }
        Node::Quantified { left, op, all, right } => quantified(*left, op, all, *right, scope),
        Node::In { what, list, negated } => in_list(*what, list, negated, scope),
        Node::Case { operand, arms, otherwise } => match otherwise.as_deref() {
            Some(Node::Null) => Node::Case { operand, arms, otherwise: None },
            _ => Node::Case { operand, arms, otherwise },
        },
        // `x SIMILAR TO y` is shown as `x ~ similar_to_escape(y)`.
        Node::Like { what, op, pattern, escape: None, negated } if op == "SIMILAR TO" => {
            let op = if negated { "!~" } else { "~" };
            Node::binary(*what, op, Node::call("similar_to_escape", vec![*pattern]))
        }
        Node::Like { what, op, pattern, escape: Some(escape), negated } => {
            let pattern = Node::call("like_escape", vec![*pattern, *escape]);
            Node::Like { what, op, pattern: Box::new(pattern), escape: None, negated }
        }
        other => other,
    }
}

fn call(name: &str, mut arguments: Vec<Node>) -> Node {
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
        _ => Node::call(name, arguments),
    }
}

/// A cast, unless it says what is so anyway.
fn cast(inner: Node, ty: String, scope: &Scope<'_>) -> Node {
    let target = base(&ty);
    match inner {
        Node::Null => Node::Null,
        Node::Text(text) => match target {
            "text" | "bpchar" | "regclass" | "regconfig" | "name" => Node::Text(text),
            "varchar" if ty == "varchar" => Node::Text(text),
            "boolean" => match truth(&text) {
                Some(value) => Node::Bool(value),
                None => Node::Cast(Box::new(Node::Text(text)), ty),
            },
            _ if is_numeric(target) && is_number(text.trim()) => {
                let number = Node::Number(plain_number(&text));
                if type_of(&number, scope).as_deref() == Some(ty.as_str()) {
                    number
                } else {
                    Node::Cast(Box::new(number), ty)
                }
            }
            _ => Node::Cast(Box::new(Node::Text(literal(&text, target))), ty),
        },
        Node::Array(items)
            if matches!(ty.as_str(), "text[]" | "varchar[]")
                && !items.is_empty()
                && items.iter().all(|i| matches!(i, Node::Text(_))) =>
        {
            Node::Array(items)
        }
        inner => {
            let own = type_of(&inner, scope);
            let own_base = own.as_deref().map(base);
            let texts = |t: Option<&str>| matches!(t, Some("text" | "varchar"));
            if own.as_deref() == Some(ty.as_str())
                || (ty == "text" && texts(own_base))
                || (ty == "varchar" && texts(own_base))
            {
                inner
            } else {
                Node::Cast(Box::new(inner), ty)
            }
        }
    }
}

/// The texts that are read as truth values
/// (<https://www.postgresql.org/docs/current/datatype-boolean.html>).
fn truth(text: &str) -> Option<bool> {
    match text.trim().to_ascii_lowercase().as_str() {
        "t" | "true" | "y" | "yes" | "on" | "1" => Some(true),
        "f" | "false" | "n" | "no" | "off" | "0" => Some(false),
        _ => None,
    }
}

/// A literal's text as the server would print a value of `target` it was read as.
fn literal(text: &str, target: &str) -> String {
    let is_day = |t: &str| {
        t.len() == 10
            && t.bytes().enumerate().all(|(at, b)| match at {
                4 | 7 => b == b'-',
                _ => b.is_ascii_digit(),
            })
    };
    let is_moment = |t: &str| t.len() == 19 && t.get(..10).is_some_and(is_day);
    match target {
        "timestamp" if is_day(text) => format!("{text} 00:00:00"),
        "timestamptz" if is_day(text) => format!("{text} 00:00:00+00"),
        "timestamptz" if is_moment(text) => format!("{text}+00"),
        "time" if text.len() == 5 && text.as_bytes().get(2) == Some(&b':') => format!("{text}:00"),
        "jsonb" => spaced_json(text),
        "uuid" => text.to_ascii_lowercase(),
        // https://www.postgresql.org/docs/current/datatype-binary.html
        "bytea" if text.starts_with("\\x") => text.to_ascii_lowercase(),
        "bytea" if !text.contains('\\') => {
            text.bytes().fold("\\x".to_owned(), |hex, byte| format!("{hex}{byte:02x}"))
        }
        _ => text.to_owned(),
    }
}

/// JSON with one space after each colon and comma and none elsewhere, as `jsonb` is printed.
fn spaced_json(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let (mut in_string, mut escaped) = (false, false);
    for c in text.chars() {
        if in_string {
            out.push(c);
            in_string = escaped || c != '"';
            escaped = !escaped && c == '\\';
            continue;
        }
        match c {
            '"' => {
                in_string = true;
                out.push(c);
            }
            ':' | ',' => {
                out.push(c);
                out.push(' ');
            }
            c if c.is_whitespace() => {}
            c => out.push(c),
        }
    }
    out
}

fn settle_pair(left: Node, op: &str, right: Node, scope: &Scope<'_>) -> (Node, Node) {
    let arithmetic = matches!(op, "+" | "-" | "*" | "/" | "%");
    let meets = is_comparison(op)
        || arithmetic
        || matches!(op, "IS DISTINCT FROM" | "IS NOT DISTINCT FROM" | "@>" | "<@" | "&&" | "||");
    if matches!(op, "%" | "&" | "|" | "#")
        && let Some(pair) = types::widened(&left, &right, scope)
    {
        return pair;
    }
    if op == "^" {
        return (without_promotion(left, scope), without_promotion(right, scope));
    }
    if !meets {
        return (left, right);
    }
    // The literal gives way first: in `x::numeric / 2::numeric` one of the casts is redundant.
    if right.is_literal() || !left.is_literal() {
        let right = settle(right, type_of(&left, scope).as_deref(), scope);
        let left = settle(left, type_of(&right, scope).as_deref(), scope);
        (left, right)
    } else {
        let left = settle(left, type_of(&right, scope).as_deref(), scope);
        let right = settle(right, type_of(&left, scope).as_deref(), scope);
        (left, right)
    }
}

/// `^` works on `double precision` unless an operand is `numeric`; whole numbers are promoted.
fn without_promotion(node: Node, scope: &Scope<'_>) -> Node {
    match node {
        Node::Cast(inner, ty)
            if ty == "double precision" && type_of(&inner, scope).is_some_and(|t| is_whole(&t)) =>
        {
            *inner
        }
        other => other,
    }
}

/// An operand beside one of type `other`, without the cast that analysis adds for that.
fn settle(node: Node, other: Option<&str>, scope: &Scope<'_>) -> Node {
    let Some(other) = other else { return node };
    let other = base(other);
    match node {
        Node::Cast(inner, ty) => match inner.as_ref() {
            Node::Text(_) if base(&ty) == other => *inner,
            Node::Text(_) => Node::Cast(inner, ty),
            _ => {
                let own = type_of(&inner, scope);
                match own.as_deref().and_then(|own| common(base(own), other)) {
                    Some(common) if common == ty => *inner,
                    _ => Node::Cast(inner, ty),
                }
            }
        },
        Node::Text(text) if is_numeric(other) && is_number(text.trim()) => {
            Node::Number(plain_number(&text))
        }
        Node::Text(text) if other == "boolean" => match truth(&text) {
            Some(value) => Node::Bool(value),
            None => Node::Text(text),
        },
        Node::Text(text) => Node::Text(literal(&text, other)),
        node => node,
    }
}

/// `= ANY (ARRAY[…])` is `IN (…)`, `<> ALL (ARRAY[…])` is `NOT IN (…)`.
fn quantified(left: Node, op: String, all: bool, right: Node, scope: &Scope<'_>) -> Node {
    match right {
        Node::Array(list) if !list.is_empty() && (op == "=" && !all || op == "<>" && all) => {
            in_list(left, list, all, scope)
        }
        right => Node::Quantified { left: Box::new(left), op, all, right: Box::new(right) },
    }
}

/// `IN` over constants; what is not constant becomes a comparison of its own, as in analysis
/// (`transformAExprIn` in the server's `parse_expr.c`).
fn in_list(what: Node, list: Vec<Node>, negated: bool, scope: &Scope<'_>) -> Node {
    let op = if negated { "<>" } else { "=" };
    let ty = type_of(&what, scope);
    let list: Vec<Node> = list
        .into_iter()
        .map(|item| match settle(item, ty.as_deref(), scope) {
            // An array has one type of elements: whole numbers get the column's.
            Node::Cast(inner, cast)
                if is_whole(&cast)
                    && ty.as_deref() == Some(cast.as_str())
                    && matches!(*inner, Node::Number(_)) =>
            {
                *inner
            }
            item => item,
        })
        .collect();
    let elements = list.iter().find_map(|n| type_of(n, scope));
    let what = settle(what, elements.as_deref(), scope);
    let join = if negated { Node::all_of } else { Node::any_of };
    let equals = |item: Node| Node::binary(what.clone(), op, item);
    if matches!(list.as_slice(), [Node::Raw(_)]) {
        return Node::In { what: Box::new(what), list, negated };
    }
    let (variable, constant): (Vec<_>, Vec<_>) = list.iter().cloned().partition(Node::has_column);
    if constant.len() < 2 {
        return join(list.into_iter().map(equals).collect());
    }
    let constants = Node::In { what: Box::new(what.clone()), list: constant, negated };
    let mut parts = vec![constants];
    parts.extend(variable.into_iter().map(equals));
    join(parts)
}

/// The canonical text of a column's default; `None` for no default.
pub(super) fn default(text: &str, ty: &str, scope: &Scope<'_>) -> Option<String> {
    if tree(text, scope).is_some_and(is_null) {
        return None;
    }
    Some(settled(text, scope.dialect, &|text| value(text, ty, scope)))
}

/// `NULL`, which the server keeps as a cast where the type has a length: `NULL::bpchar`.
fn is_null(node: Node) -> bool {
    match node {
        Node::Cast(inner, _) => is_null(*inner),
        other => other == Node::Null,
    }
}

/// A default's text, where it can be read.
fn value(text: &str, ty: &str, scope: &Scope<'_>) -> Option<String> {
    let node = tree(text, scope)?;
    let node = match node {
        Node::Cast(inner, cast) if base(&cast) == base(ty) => match *inner {
            Node::Text(_) | Node::Number(_) => *inner,
            Node::Array(items) if items.is_empty() => Node::Text("{}".to_owned()),
            inner => Node::Cast(Box::new(inner), cast),
        },
        other => other,
    };
    let target = base(ty);
    let node = match node {
        Node::Text(text) if is_numeric(target) && is_number(text.trim()) => {
            Node::Number(plain_number(&text))
        }
        Node::Text(text) if target == "boolean" => match truth(&text) {
            Some(value) => Node::Bool(value),
            None => Node::Text(text),
        },
        Node::Text(text) => Node::Text(literal(&text, target)),
        Node::Number(number) if matches!(target, "text" | "varchar" | "char") => Node::Text(number),
        other => other,
    };
    // Assignment to the column decides the type: `1.0` is `1` there.
    let node = match node {
        Node::Number(number) if is_numeric(target) => {
            Node::Number(number.strip_suffix(".0").unwrap_or(&number).to_owned())
        }
        other => other,
    };
    let text = crate::expression::print(&node, scope.dialect);
    // A default is a restricted expression; these stand in parentheses there (`b_expr` in
    // https://github.com/postgres/postgres/blob/master/src/backend/parser/gram.y).
    let restricted = matches!(
        node,
        Node::And(_)
            | Node::Or(_)
            | Node::Not(_)
            | Node::Is(..)
            | Node::In { .. }
            | Node::Like { .. }
            | Node::Quantified { .. }
            | Node::Zone(..)
            | Node::Collate(..)
    );
    Some(if restricted { format!("({text})") } else { text })
}
