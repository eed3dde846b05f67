//! Expressions as MySQL and MariaDB print them, and as people write them.
//!
//! Both servers keep an expression as a tree and print it anew: functions by their first name,
//! `NOT` moved to the leaves, a number as a truth value as `x <> 0`, `TRUE` as `1`.

mod values;

use self::values::{bytes, hex, literal, number_text, year};
use super::type_names::{base, canonical_type};
use crate::canonical::type_parts;
use crate::expression::{
    Node, Scope, Tokens, bottom_up, decimal, glue, is_comparison, not, plain_number, settled, tree,
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

fn rules(node: Node, scope: &Scope<'_>) -> Node {
    bottom_up(node, &mut |node| step(node, scope))
}

fn step(node: Node, scope: &Scope<'_>) -> Node {
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
            op if is_comparison(op) => compared(*left, op, *right, scope),
            _ => Node::Binary(left, op, right),
        },
        Node::Is(inner, what) if what.ends_with("TRUE") || what.ends_with("FALSE") => {
            Node::Is(Box::new(number(*inner)), what)
        }
        Node::In { what, list, negated } => {
            let list = list.into_iter().map(|item| as_text_of(&what, item, scope)).collect();
            Node::In { what, list, negated }
        }
        Node::Raw(raw) => Node::Raw(bytes(&raw).map_or(raw, |bytes| hex(&bytes))),
        Node::Cast(inner, ty) => match *inner {
            Node::Text(text) if matches!(ty.as_str(), "date" | "time") => {
                Node::Cast(Box::new(Node::Text(literal(&text, &ty))), ty)
            }
            inner => Node::Cast(Box::new(inner), ty),
        },
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

fn compared(left: Node, op: &str, right: Node, scope: &Scope<'_>) -> Node {
    match (left, op, right) {
        (Node::Tuple(left), "=", Node::Tuple(right)) if left.len() == right.len() => {
            let pairs = left.into_iter().zip(right);
            Node::all_of(pairs.map(|(l, r)| Node::binary(l, "=", r)).collect())
        }
        (left, op, right) => {
            let right = as_text_of(&left, right, scope);
            Node::binary(left, op, right)
        }
    }
}

/// Bytes compared with a column of texts are a text.
fn as_text_of(left: &Node, node: Node, scope: &Scope<'_>) -> Node {
    let (Node::Column(name), Node::Raw(raw)) = (left, &node) else { return node };
    let is_texts = scope.column(name).is_some_and(|c| is_text(base(&c.ty)));
    let text = bytes(raw).and_then(|bytes| String::from_utf8(bytes).ok());
    text.filter(|_| is_texts).map_or(node, Node::Text)
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
        ("date_add" | "adddate", [_, _]) => return shifted(arguments, "+"),
        ("date_sub" | "subdate", [_, _]) => return shifted(arguments, "-"),
        ("date", [_]) => return Node::Cast(Box::new(arguments.remove(0)), "date".into()),
        ("time", [_]) => return Node::Cast(Box::new(arguments.remove(0)), "time".into()),
        ("sha1", [_]) => "sha",
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

/// A moment with an interval, or a number of days, added to it.
fn shifted(mut arguments: Vec<Node>, op: &str) -> Node {
    let by = match arguments.remove(1) {
        interval @ Node::Interval(..) => interval,
        days => Node::Interval(Box::new(days), "DAY".to_owned()),
    };
    Node::binary(arguments.remove(0), op, by)
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
/// `!x` becomes `(NOT x)` and `BINARY x` a cast, as they bind tightly, `x MOD y` becomes `x % y`,
/// `TRIM(LEADING FROM x)` becomes `ltrim(x)`, and the character set in `CAST(x AS CHAR CHARSET
/// utf8mb4)`, which follows from the connection, goes.
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
        let side = ["both", "leading", "trailing"].iter().position(|s| tokens.is(at + 2, s));
        if let (true, Some(side), true) = (tokens.is(at, "trim"), side, tokens.is(at + 3, "from")) {
            out.extend([["trim", "ltrim", "rtrim"][side].to_owned(), "(".to_owned()]);
            at += 4;
            continue;
        }
        let called = tokens.opens(at + 1);
        if tokens.is(at, "character") && tokens.is(at + 1, "set") && !tokens.is(at + 2, "binary") {
            at += 3;
            continue;
        }
        if tokens.is(at, "charset") && !tokens.is(at + 1, "binary") && !called {
            at += 2;
            continue;
        }
        let modulo = tokens.is(at, "mod") && !called;
        let text = tokens.text(at);
        out.push(match text.strip_prefix("0b") {
            Some(bits) if bits.bytes().all(|b| matches!(b, b'0' | b'1')) => format!("b'{bits}'"),
            _ if modulo => "%".to_owned(),
            _ if matches!(token, Token::Number(..)) => text.trim_end_matches('.').to_owned(),
            _ => text.to_owned(),
        });
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
    if tokens.is(at, "case") {
        return case_end(tokens, at);
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

/// Behind the `END` of a `CASE`.
fn case_end(tokens: &Tokens<'_>, mut at: usize) -> usize {
    let mut depth = 0_usize;
    while at < tokens.len() {
        depth += usize::from(tokens.is(at, "case"));
        depth -= usize::from(tokens.is(at, "end"));
        at += 1;
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
    let target = base(ty);
    let node = match number_text(crate::plan::text::bare(text)) {
        // `1.50` as a text has all its digits.
        Some(number) if is_text(target) || is_bytes(target) => Node::Text(number),
        _ => of_type(tree(text, scope)?, ty),
    };
    Some(crate::expression::print(&node, scope.dialect))
}

/// What a column of type `ty` makes of a value: it is converted when the table is made.
fn of_type(node: Node, ty: &str) -> Node {
    let target = base(ty);
    let is_moment = |ty: &str| matches!(ty, "date" | "time" | "datetime" | "timestamp");
    let node = match node {
        Node::Cast(inner, cast)
            if is_moment(&cast)
                && matches!(*inner, Node::Text(_))
                && (is_moment(target) || is_text(target)) =>
        {
            *inner
        }
        Node::Raw(raw) => match bytes(&raw) {
            Some(bytes) => of_bytes(&bytes, target),
            None => Node::Raw(raw),
        },
        other => other,
    };
    match node {
        Node::Text(text) if is_numeric(target) => match decimal(text.trim()) {
            Some(number) => Node::Number(counted(&plain_number(&number), ty)),
            None => Node::Text(text),
        },
        Node::Text(text) if target == "bit" => of_bytes(text.as_bytes(), target),
        Node::Text(text) | Node::Number(text) if target == "year" => match year(&text) {
            Some(year) => Node::Number(year.to_string()),
            None => Node::Text(text),
        },
        Node::Text(text) => Node::Text(literal(&text, ty)),
        Node::Number(number) if is_text(target) => Node::Text(number),
        Node::Number(number) if is_moment(target) => Node::Text(literal(&number, ty)),
        Node::Number(number) if target == "bit" => match number.parse::<u64>() {
            Ok(value) => Node::Raw(format!("b'{value:b}'")),
            Err(_) => Node::Number(number),
        },
        Node::Number(number) if is_numeric(target) => Node::Number(counted(&number, ty)),
        // MariaDB gives the moment as many digits as the column keeps; MySQL wants them said.
        Node::Word(word)
            if word == "CURRENT_TIMESTAMP" && matches!(target, "datetime" | "timestamp") =>
        {
            match type_parts(ty).1 {
                Some(digits) => Node::Raw(format!("{word}({digits})")),
                None => Node::Word(word),
            }
        }
        other => other,
    }
}

/// Bytes as a value of a type: a number where that counts, else the text they are.
fn of_bytes(bytes: &[u8], target: &str) -> Node {
    let text = || String::from_utf8(bytes.to_vec()).ok();
    let found = match (target, values::number(bytes)) {
        ("bit", Some(value)) => Some(Node::Raw(format!("b'{value:b}'"))),
        (_, Some(value)) if is_numeric(target) => Some(Node::Number(value.to_string())),
        _ if is_text(target) || is_bytes(target) => text().map(Node::Text),
        _ => None,
    };
    found.unwrap_or_else(|| Node::Raw(hex(bytes)))
}

/// A number as a column of type `ty` keeps it: 1.5 in a decimal(8,0) is 2.
fn counted(number: &str, ty: &str) -> String {
    let target = base(ty);
    let plain = decimal(number).map_or_else(|| number.to_owned(), |n| plain_number(&n));
    match target {
        "decimal" => rounded(&plain, scale(ty)),
        "float" | "double" => floating(number, target),
        _ => rounded(&plain, 0),
    }
}

/// Whether the canonical text of a literal of this type is the only one of its value.
pub(super) fn settles(text: &str, ty: &str) -> bool {
    match text.strip_prefix('\'').and_then(|t| t.strip_suffix('\'')) {
        Some(inner) => values::settles(inner, ty),
        None => true,
    }
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

fn is_bytes(base: &str) -> bool {
    matches!(base, "varbinary" | "binary" | "blob" | "tinyblob" | "mediumblob" | "longblob")
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
