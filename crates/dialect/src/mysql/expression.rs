//! Expressions as MySQL and MariaDB print them, and as people write them.
//!
//! Both servers keep an expression as a tree and print it anew: functions by their first name,
//! `NOT` moved to the leaves, a number as a truth value as `x <> 0`, `TRUE` as `1`.

use super::type_names::{base, canonical_type};
use crate::canonical::type_parts;
use crate::expression::{
    Node, Scope, Tokens, bottom_up, glue, is_number, not, plain_number, settled, tree,
};
use kilter_schema::{Dialect, Table};
use sqlparser::tokenizer::Token;

/// The scope of a table's expressions.
pub(super) fn scope(table: &Table) -> Scope<'_> {
    Scope {
        dialect: Dialect::Mysql,
        table: Some(table),
        canonical_type: cast_type,
        rules,
        readable,
    }
}

/// The type of a cast, where CHAR without a length has no limit
/// (<https://dev.mysql.com/doc/refman/8.0/en/cast-functions.html>).
fn cast_type(text: &str) -> String {
    match crate::canonical::squeeze_type(text).as_str() {
        plain @ ("char" | "binary" | "decimal" | "signed" | "unsigned") => plain.to_owned(),
        "signed integer" => "signed".to_owned(),
        "unsigned integer" => "unsigned".to_owned(),
        other => canonical_type(other),
    }
}

fn rules(node: Node, _scope: &Scope<'_>) -> Node {
    bottom_up(node, &mut step)
}

fn step(node: Node) -> Node {
    match node {
        Node::Bool(value) => Node::Number(if value { "1" } else { "0" }.to_owned()),
        Node::And(parts) => Node::all_of(parts.into_iter().map(truth).collect()),
        Node::Or(parts) => Node::any_of(parts.into_iter().map(truth).collect()),
        Node::Not(inner) => negation(*inner),
        Node::Word(word) => match word.as_str() {
            "LOCALTIME" | "LOCALTIMESTAMP" => Node::Word("CURRENT_TIMESTAMP".into()),
            "CURRENT_DATE" => Node::call("curdate", Vec::new()),
            "CURRENT_TIME" => Node::call("curtime", Vec::new()),
            _ => Node::Word(word),
        },
        Node::Binary(left, op, right) => match op.as_str() {
            "->" => Node::call("json_extract", vec![*left, *right]),
            "->>" => {
                let extract = Node::call("json_extract", vec![*left, *right]);
                Node::call("json_unquote", vec![extract])
            }
            "XOR" => Node::binary(number(*left), "XOR", number(*right)),
            "=" => match (*left, *right) {
                (Node::Tuple(left), Node::Tuple(right)) if left.len() == right.len() => {
                    let pairs = left.into_iter().zip(right);
                    Node::all_of(pairs.map(|(l, r)| Node::binary(l, "=", r)).collect())
                }
                (left, right) => Node::binary(left, "=", right),
            },
            _ => Node::Binary(left, op, right),
        },
        Node::Is(inner, what) if what.ends_with("TRUE") || what.ends_with("FALSE") => {
            Node::Is(Box::new(number(*inner)), what)
        }
        Node::Call(name, arguments) => call(name, arguments),
        other => other,
    }
}

/// What MySQL compares with zero where a truth value is wanted, as it was written.
fn number(node: Node) -> Node {
    match node {
        Node::Binary(left, op, right) if op == "<>" && *right == zero() => *left,
        other => other,
    }
}

fn call(name: String, mut arguments: Vec<Node>) -> Node {
    let renamed = match (name.as_str(), arguments.as_slice()) {
        ("current_timestamp" | "now" | "localtime" | "localtimestamp", digits) => {
            return match digits {
                [Node::Number(digits)] if digits != "0" => {
                    Node::Raw(format!("CURRENT_TIMESTAMP({digits})"))
                }
                _ => Node::Word("CURRENT_TIMESTAMP".into()),
            };
        }
        ("mod", [_, _]) => {
            let right = arguments.remove(1);
            return Node::binary(arguments.remove(0), "%", right);
        }
        ("isnull", [_]) => return Node::Is(Box::new(arguments.remove(0)), "NULL".into()),
        ("regexp_like", [_, _]) => {
            let pattern = Box::new(arguments.remove(1));
            let what = Box::new(arguments.remove(0));
            return Node::Like { what, op: "REGEXP".into(), pattern, escape: None, negated: false };
        }
        ("locate", [_, _]) => "position",
        ("octet_length", [_]) => "length",
        ("character_length", [_]) => "char_length",
        ("lcase", [_]) => "lower",
        ("ucase", [_]) => "upper",
        ("substr" | "mid", _) => "substring",
        ("ceiling", [_]) => "ceil",
        ("power", [_, _]) => "pow",
        ("current_date", []) => "curdate",
        ("current_time", []) => "curtime",
        ("dayofmonth", [_]) => "day",
        ("ifnull", [_, _]) => "coalesce",
        _ => return position(Node::Call(name, arguments)),
    };
    position(Node::call(renamed, arguments))
}

/// `position('a' in x)` cannot be written with a comma: `locate('a', x)` can.
fn position(node: Node) -> Node {
    match node {
        Node::Call(name, arguments) if name == "position" => Node::call("locate", arguments),
        other => other,
    }
}

/// A node that stands where a truth value must: numbers are compared with zero, calls are not.
pub(super) fn truth(node: Node) -> Node {
    match node {
        Node::Column(_) | Node::Unary(..) => Node::binary(node, "<>", zero()),
        Node::Binary(left, op, right) => match op.as_str() {
            "+" | "-" | "*" | "/" | "%" | "DIV" | "&" | "|" | "^" | "<<" | ">>" => {
                Node::binary(Node::Binary(left, op, right), "<>", zero())
            }
            "<>" if *right == zero() && matches!(*left, Node::Call(..) | Node::Case { .. }) => {
                *left
            }
            _ => Node::Binary(left, op, right),
        },
        other => other,
    }
}

/// What is true exactly where `node` is false.
fn negation(node: Node) -> Node {
    match node {
        Node::And(parts) => Node::any_of(parts.into_iter().map(negation).collect()),
        Node::Or(parts) => Node::all_of(parts.into_iter().map(negation).collect()),
        other => match not(truth(other)) {
            Node::Not(inner) => match *inner {
                call @ (Node::Call(..) | Node::Case { .. }) => Node::binary(call, "=", zero()),
                inner => Node::Not(Box::new(inner)),
            },
            other => other,
        },
    }
}

fn zero() -> Node {
    Node::Number("0".to_owned())
}

/// The text of an expression without what sqlparser does not read, or reads as something else:
/// `!x` becomes `(NOT x)` and `BINARY x` a cast, as they bind tightly, `x MOD y` becomes `x % y`, and the character set in `CAST(x AS CHAR CHARSET utf8mb4)`, which follows from the connection, goes.
fn readable(text: &str) -> String {
    let Some(tokens) = Tokens::of(text, Dialect::Mysql) else { return text.to_owned() };
    let mut out: Vec<String> = Vec::new();
    // Where the operands of `!` and `BINARY` end, and what stands behind them.
    let mut ends: Vec<(usize, &str)> = Vec::new();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        if matches!(token, Token::ExclamationMark) {
            ends.push((operand_end(&tokens, at + 1), ")"));
            out.extend(["(".to_owned(), "NOT".to_owned()]);
            at += 1;
            continue;
        }
        if is_binary_operator(&tokens, at) {
            ends.push((operand_end(&tokens, at + 1), " AS BINARY)"));
            out.push("CAST(".to_owned());
            at += 1;
            continue;
        }
        // How the server prints it.
        if tokens.is(at, "char") && tokens.is(at + 1, "charset") && tokens.is(at + 2, "binary") {
            out.push("BINARY".to_owned());
            at += 3;
            continue;
        }
        let called = tokens.opens(at + 1);
        if tokens.is(at, "charset") && !tokens.is(at + 1, "binary") && !called {
            at += 2;
            continue;
        }
        let modulo = tokens.is(at, "mod") && !called;
        out.push(if modulo { "%" } else { tokens.text(at) }.to_owned());
        at += 1;
        while let Some((_, behind)) = ends.pop_if(|(end, _)| *end <= at) {
            out.push(behind.to_owned());
        }
    }
    glue(&out)
}

/// Whether `BINARY` stands before an operand, and is not the name of a type or a character set.
fn is_binary_operator(tokens: &Tokens<'_>, at: usize) -> bool {
    let of_type = |word: &str| at > 0 && tokens.is(at - 1, word);
    tokens.is(at, "binary")
        && !["as", "set", "charset", "using"].iter().any(|word| of_type(word))
        && !tokens.opens(at + 1)
        && matches!(tokens.get(at + 1), Some(Token::Word(_) | Token::SingleQuotedString(_)))
}

/// Behind the operand that starts at `at`: a name or value, what it is called with, or what is in
/// parentheses.
fn operand_end(tokens: &Tokens<'_>, mut at: usize) -> usize {
    while matches!(tokens.get(at), Some(Token::ExclamationMark | Token::Minus)) {
        at += 1;
    }
    if !tokens.opens(at) {
        at += 1;
    }
    if !tokens.opens(at) {
        return at;
    }
    let mut depth = 0_usize;
    while let Some(token) = tokens.get(at) {
        at += 1;
        match token {
            Token::LParen => depth += 1,
            Token::RParen => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            break;
        }
    }
    at
}

/// The canonical text of a column's default; `None` for no default.
pub(super) fn default(text: &str, ty: &str, scope: &Scope<'_>) -> Option<String> {
    if tree(text, scope) == Some(Node::Null) {
        return None;
    }
    Some(settled(text, scope.dialect, &|text| value(text, ty, scope)))
}

/// A default's text, where it can be read.
fn value(text: &str, ty: &str, scope: &Scope<'_>) -> Option<String> {
    let node = tree(text, scope)?;
    let target = base(ty);
    let node = match node {
        Node::Text(text) if (is_numeric(target) || target == "year") && is_number(text.trim()) => {
            Node::Number(plain_number(&text))
        }
        Node::Text(text) => Node::Text(literal(&text, target)),
        // MariaDB gives the moment as many digits as the column keeps; MySQL wants them said.
        Node::Word(word)
            if word == "CURRENT_TIMESTAMP" && matches!(target, "datetime" | "timestamp") =>
        {
            match type_parts(ty).1 {
                Some(digits) => Node::Raw(format!("{word}({digits})")),
                None => Node::Word(word),
            }
        }
        Node::Number(number) if is_text(target) => Node::Text(number),
        Node::Number(number) if target == "bit" => match number.parse::<u64>() {
            Ok(value) => Node::Raw(format!("b'{value:b}'")),
            Err(_) => Node::Number(number),
        },
        other => other,
    };
    let node = match node {
        // The server keeps the value as the column would: 1.5 in a decimal(8,0) is 2.
        Node::Number(number) if target == "decimal" => Node::Number(rounded(&number, scale(ty))),
        Node::Number(number) if matches!(target, "float" | "double") => {
            Node::Number(floating(&number, target))
        }
        Node::Number(number) if is_numeric(target) => {
            Node::Number(number.strip_suffix(".0").unwrap_or(&number).to_owned())
        }
        other => other,
    };
    Some(crate::expression::print(&node, scope.dialect))
}

/// How many digits a decimal type keeps behind the point.
fn scale(ty: &str) -> usize {
    let arguments = type_parts(ty).1.unwrap_or_default();
    arguments.split_once(',').and_then(|(_, s)| s.trim().parse().ok()).unwrap_or(0)
}

/// A decimal number with `digits` behind the point at the most, halves away from zero
/// (<https://mariadb.com/kb/en/rounding/>), and no zeros that mean nothing. Others stay.
fn rounded(number: &str, digits: usize) -> String {
    let plain = number.strip_suffix(".0").unwrap_or(number);
    let Some((whole, fraction)) = plain.split_once('.') else { return plain.to_owned() };
    let all_digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    let (sign, whole) = whole.strip_prefix('-').map_or(("", whole), |rest| ("-", rest));
    if fraction.len() <= digits || !all_digits(whole) || !all_digits(fraction) {
        return plain.to_owned();
    }
    let up = fraction.as_bytes()[digits] >= b'5';
    let mut kept: Vec<u8> = whole.bytes().chain(fraction.bytes().take(digits)).collect();
    if up {
        let nines = kept.iter().rev().take_while(|b| **b == b'9').count();
        let at = kept.len() - nines;
        kept[at..].fill(b'0');
        match at.checked_sub(1) {
            Some(last) => kept[last] += 1,
            None => kept.insert(0, b'1'),
        }
    }
    let (whole, fraction) = kept.split_at(kept.len() - digits);
    // Digits in, digits out.
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    crate::expression::plain_number(&match digits {
        0 => format!("{sign}{}", text(whole)),
        _ => format!("{sign}{}.{}", text(whole), text(fraction)),
    })
    .trim_end_matches(".0")
    .to_owned()
}

/// A number as its value in a floating column, however it is spelled: the server shows six digits of
/// a `float`, and large ones with an exponent (<https://mariadb.com/kb/en/float/>).
fn floating(number: &str, target: &str) -> String {
    let Ok(value) = number.parse::<f64>() else { return number.to_owned() };
    let value = match target {
        "float" => format!("{value:.5e}").parse().unwrap_or(value),
        _ => value,
    };
    format!("{value}")
}

fn is_numeric(base: &str) -> bool {
    matches!(
        base,
        "tinyint" | "smallint" | "mediumint" | "int" | "bigint" | "decimal" | "float" | "double"
    )
}

fn is_text(base: &str) -> bool {
    matches!(
        base,
        "varchar" | "char" | "text" | "tinytext" | "mediumtext" | "longtext" | "enum" | "set"
    )
}

/// A moment as the server shows it: with seconds, without empty fractions.
fn literal(text: &str, target: &str) -> String {
    let shape = |pattern: &str| {
        text.len() == pattern.len()
            && text
                .bytes()
                .zip(pattern.bytes())
                .all(|(b, p)| if p == b'0' { b.is_ascii_digit() } else { b == p })
    };
    match target {
        "datetime" | "timestamp" if shape("0000-00-00") => format!("{text} 00:00:00"),
        "time" if shape("00:00") => format!("{text}:00"),
        "datetime" | "timestamp" | "time" if text.contains('.') => {
            text.trim_end_matches('0').trim_end_matches('.').to_owned()
        }
        _ => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::rounded;

    // What MariaDB 10.11 shows of `x decimal(20,digits) DEFAULT number`.
    #[test]
    fn defaults_of_decimals_are_rounded_as_the_server_does() {
        assert_eq!(rounded("1.5", 0), "2");
        assert_eq!(rounded("-1.5", 0), "-2");
        assert_eq!(rounded("9.99", 1), "10");
        assert_eq!(rounded("99.5", 0), "100");
        assert_eq!(rounded("1.234", 2), "1.23");
        assert_eq!(rounded("1.25", 2), "1.25");
        assert_eq!(rounded("7", 0), "7");
    }
}
