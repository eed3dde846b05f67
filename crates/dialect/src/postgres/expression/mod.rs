//! Expressions as PostgreSQL prints them, and as people write them.
//!
//! `pg_get_expr` shows an expression after analysis: constants carry the type they were given,
//! `varchar` columns are cast to `text`, `IN` is `= ANY (ARRAY[…])`. The rules here take away what
//! analysis would add again, and only that: a cast that changes meaning stays. For that they need
//! to know types, of columns and of the few functions that checks are made of.

mod calls;
mod interval;
mod json;
mod types;
mod values;

use self::types::{common, is_numeric, is_whole, type_of};
use self::values::{known, literal};
use super::type_names::{base, canonical_type};
use crate::expression::{
    Node, Scope, Tokens, bottom_up, collated_type, decimal, glue, is_comparison, is_number, not,
    settled, tree,
};
use kilter_schema::{Dialect, Table};
use sqlparser::tokenizer::Token;

/// The scope of a table's expressions.
pub(super) fn scope(table: &Table) -> Scope<'_> {
    Scope { dialect: Dialect::Postgres, table: Some(table), canonical_type, rules, readable }
}

/// The text of an expression without what sqlparser does not read: `TRIM(BOTH FROM x)` and a
/// collation behind a cast. Numbers with an exponent or a bare point are written out; they are
/// `numeric` even where they are whole.
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
        if tokens.is_postfix(at, "isnull") || tokens.is_postfix(at, "notnull") {
            out.push(if tokens.is(at, "isnull") { "IS NULL" } else { "IS NOT NULL" }.to_owned());
            at += 1;
            continue;
        }
        out.push(match token {
            Token::Number(..) => written_out(tokens.text(at)),
            _ => tokens.text(at).to_owned(),
        });
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

fn written_out(number: &str) -> String {
    match decimal(number) {
        Some(plain) if number.ends_with('.') || number.contains(['e', 'E']) => {
            if plain.contains('.') { plain } else { format!("({plain}::numeric)") }
        }
        _ => number.to_owned(),
    }
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
        Node::Call(name, arguments) => calls::call(&name, arguments, scope),
        Node::Binary(left, op, right) => binary(*left, op, *right, scope),
        Node::Not(inner) => negation(*inner),
        Node::Unary(op, inner) if op == "-" => match *inner {
            Node::Cast(number, ty) if matches!(&*number, Node::Number(n) if !n.starts_with('-')) => {
                let Node::Number(number) = *number else { return Node::Null };
                Node::Cast(Box::new(Node::Number(format!("-{number}"))), ty)
            }
            inner => Node::Unary(op, Box::new(inner)),
        },
        Node::Raw(text) => match bits(&text) {
            Some(bits) => Node::Cast(Box::new(Node::Text(bits)), BITS.to_owned()),
            None => Node::Raw(text),
        },
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

/// The type of `B'101'`: bits of any number.
const BITS: &str = "\"bit\"";

/// The bits of `b'101'` or `x'1f'`.
fn bits(raw: &str) -> Option<String> {
    let (prefix, digits) = raw.strip_suffix('\'')?.split_once('\'')?;
    match prefix {
        "b" => digits.bytes().all(|b| matches!(b, b'0' | b'1')).then(|| digits.to_owned()),
        "x" => {
            let nibble = |c: char| c.to_digit(16).map(|d| format!("{d:04b}"));
            digits.chars().map(nibble).collect::<Option<Vec<_>>>().map(|all| all.concat())
        }
        _ => None,
    }
}

/// What is true exactly where `node` is false. A list that analysis took apart is put right as a
/// whole: `NOT (x = 1 OR x = y)` is `x <> 1 AND x <> y`.
fn negation(node: Node) -> Node {
    match node {
        Node::Or(parts) if of_one(&parts, "=") => {
            Node::all_of(parts.into_iter().map(not).collect())
        }
        Node::And(parts) if of_one(&parts, "<>") => {
            Node::any_of(parts.into_iter().map(not).collect())
        }
        other => not(other),
    }
}

/// Whether all parts compare one thing by `op`, or by a list with it.
fn of_one(parts: &[Node], op: &str) -> bool {
    let what = |part: &Node| match part {
        Node::Binary(left, o, _) if o == op => Some(left.as_ref().clone()),
        Node::In { what, negated, .. } if *negated == (op == "<>") => Some(what.as_ref().clone()),
        _ => None,
    };
    let first = parts.first().and_then(what);
    first.is_some() && parts.iter().all(|part| what(part) == first)
}

fn binary(left: Node, op: String, right: Node, scope: &Scope<'_>) -> Node {
    match (left, op.as_str(), right) {
        (Node::Tuple(left), "=" | "<>", Node::Tuple(right)) if left.len() == right.len() => {
            let pairs = left.into_iter().zip(right);
            let each = pairs.map(|(l, r)| binary(l, op.clone(), r, scope)).collect();
            if op == "=" { Node::all_of(each) } else { Node::any_of(each) }
        }
        (left, "#>" | "#>>", Node::Cast(path, ty))
            if ty == "text[]" && matches!(*path, Node::Text(_)) =>
        {
            Node::binary(left, op, *path)
        }
        (left, _, right) => {
            let (left, right) = settle_pair(left, &op, right, scope);
            Node::binary(left, op, right)
        }
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
            _ if is_numeric(target) => match value_of(&text, target) {
                number @ Node::Number(_) if type_of(&number, scope).as_deref() == Some(&ty) => {
                    number
                }
                value => Node::Cast(Box::new(value), ty),
            },
            _ => match interval::of_fields(&text, &ty) {
                Some(text) => Node::Cast(Box::new(Node::Text(text)), "interval".to_owned()),
                None => Node::Cast(Box::new(Node::Text(literal(&text, target))), ty),
            },
        },
        Node::Array(items)
            if matches!(ty.as_str(), "text[]" | "varchar[]")
                && !items.is_empty()
                && items.iter().all(|i| matches!(i, Node::Text(_) | Node::Null)) =>
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

/// What a text says as a value of a numeric type.
fn value_of(text: &str, target: &str) -> Node {
    match known(text, target) {
        Some(number) if is_number(&number) => Node::Number(number),
        Some(name) => Node::Text(name),
        None => Node::Text(text.to_owned()),
    }
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
    // It works on `double precision` unless an operand is `numeric`.
    if op == "^" {
        return (calls::without_promotion(left, scope), calls::without_promotion(right, scope));
    }
    if !meets {
        return (left, right);
    }
    let of = |node: &Node| type_of(node, scope);
    // A text added to a moment is an interval.
    if let (Node::Text(text), "+") = (&right, op)
        && of(&left).is_some_and(|ty| matches!(base(&ty), "timestamp" | "timestamptz"))
    {
        let span = Node::Text(literal(text, "interval"));
        return (left, Node::Cast(Box::new(span), "interval".to_owned()));
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
        Node::Text(text) if is_numeric(other) => value_of(&text, other),
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
                if is_numeric(&cast)
                    && ty.as_deref() == Some(cast.as_str())
                    && matches!(*inner, Node::Number(_)) =>
            {
                *inner
            }
            item => item,
        })
        .collect();
    let types: Vec<String> = list.iter().filter_map(|n| type_of(n, scope)).collect();
    let elements = types.iter().find(|t| !is_whole(t)).or(types.first()).cloned();
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
    let target = match ty.strip_suffix("[]") {
        Some(element) => format!("{}[]", base(element)),
        None => base(ty).to_owned(),
    };
    let target = target.as_str();
    // `1.50` as a text has all its digits.
    if let ("text" | "varchar" | "char", Some(number)) = (target, bare_number(text)) {
        return Some(crate::engine(scope.dialect).literal(&number));
    }
    let node = match tree(text, scope)? {
        Node::Cast(inner, cast) if casts_to(&cast, ty) => match *inner {
            Node::Text(_) | Node::Number(_) => *inner,
            Node::Array(items) if items.is_empty() => Node::Text("{}".to_owned()),
            inner => Node::Cast(Box::new(inner), cast),
        },
        // Assignment makes of a number what the column holds.
        Node::Cast(inner, cast)
            if matches!(*inner, Node::Number(_)) && is_numeric(target) && is_exact(&cast) =>
        {
            *inner
        }
        other => other,
    };
    let node = match node {
        Node::Text(text) if is_numeric(target) => value_of(&text, target),
        Node::Text(text) if target == "boolean" => match truth(&text) {
            Some(value) => Node::Bool(value),
            None => Node::Text(text),
        },
        Node::Text(text) => Node::Text(literal(&text, target)),
        Node::Number(number) if target == "money" => Node::Text(literal(&number, target)),
        other => other,
    };
    // Assignment to the column decides the type: `1.0` is `1` there.
    let node = match node {
        Node::Number(number) if is_numeric(target) => {
            Node::Number(number.strip_suffix(".0").unwrap_or(&number).to_owned())
        }
        other => other,
    };
    Some(written(&node, scope))
}

/// Whether a cast to `cast` is what a column of type `ty` does anyway.
fn casts_to(cast: &str, ty: &str) -> bool {
    let bare = |t: &str| match t.trim_matches('"').split([' ', '[']).next() {
        Some("interval") => "interval".to_owned(),
        _ => base(t).trim_matches('"').to_owned(),
    };
    let bits = |t: &str| matches!(t, "bit" | "varbit");
    let (cast, ty) = (bare(cast), bare(ty));
    cast == ty || (bits(&cast) && bits(&ty))
}

/// Whether a number cast to a type stays the number.
fn is_exact(cast: &str) -> bool {
    cast == "numeric" || is_whole(cast)
}

/// The number that a default is, as text of all its digits: `1.50`, `(1000)::numeric`, `'-5'::integer`.
fn bare_number(text: &str) -> Option<String> {
    let text = crate::plan::text::bare(text);
    let (number, cast) = text.split_once("::").unwrap_or((text, "numeric"));
    let quoted =
        |t: &str| t.strip_prefix('\'').and_then(|t| t.strip_suffix('\'')).map(str::to_owned);
    let number = match (quoted(number), text.contains("::")) {
        (Some(_), false) => return None,
        (Some(inner), true) => inner,
        (None, _) => crate::plan::text::bare(number).to_owned(),
    };
    if is_exact(&canonical_type(cast)) { decimal(&number) } else { None }
}

/// The text of a default.
fn written(node: &Node, scope: &Scope<'_>) -> String {
    let text = crate::expression::print(node, scope.dialect);
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
    if restricted { format!("({text})") } else { text }
}

/// Whether the canonical text of a literal of this type is the only one of its value.
pub(super) fn settles(text: &str, ty: &str) -> bool {
    let target = base(ty);
    match text.strip_prefix('\'').and_then(|t| t.strip_suffix('\'')) {
        Some(inner) => known(&inner.replace("''", "'"), target).is_some(),
        None => is_numeric(target) || target == "boolean",
    }
}
