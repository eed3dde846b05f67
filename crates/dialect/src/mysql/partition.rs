//! What a partition holds, in one form: as it was written, and as the catalogue shows it.
//!
//! The server keeps the values of expressions. Those that can be worked out here are; where one cannot,
//! nothing is said of the partition but that it is there.

use super::expression::scope;
use crate::expression::{Node, print, tree};
use kilter_schema::{Dialect, Table};

/// The canonical form of `LESS THAN (…)` or `IN (…)`; empty where it cannot be told.
pub(super) fn bound(text: &str) -> String {
    ["LESS THAN", "IN"]
        .into_iter()
        .find_map(|word| Some(format!("{word} ({})", values(word, text.strip_prefix(word)?)?)))
        .unwrap_or_default()
}

fn values(word: &str, list: &str) -> Option<String> {
    let table = Table::new("");
    let mut values: Vec<String> = match tree(list.trim(), &scope(&table))? {
        Node::Tuple(items) => items.into_iter().map(value).collect::<Option<_>>()?,
        one => vec![value(one)?],
    };
    // The order of a list means nothing.
    if word == "IN" {
        values.sort();
    }
    Some(values.join(", "))
}

fn value(node: Node) -> Option<String> {
    match node {
        Node::Null => Some("NULL".to_owned()),
        // MAXVALUE and DEFAULT.
        Node::Column(word) | Node::Word(word) | Node::Raw(word) => {
            let word = word.to_ascii_uppercase();
            matches!(word.as_str(), "MAXVALUE" | "DEFAULT").then_some(word)
        }
        Node::Number(_) => Some(print(&node, Dialect::Mysql)),
        // A date in a column of moments.
        Node::Text(text) => {
            let text = text.strip_suffix(" 00:00:00").unwrap_or(&text);
            Some(print(&Node::Text(text.to_owned()), Dialect::Mysql))
        }
        Node::Unary(sign, inner) if sign == "-" => Some(format!("-{}", value(*inner)?)),
        Node::Call(name, arguments) => match (name.as_str(), arguments.as_slice()) {
            ("to_days", [Node::Text(date)]) => to_days(date).map(|days| days.to_string()),
            _ => None,
        },
        Node::Tuple(items) => {
            let items: Option<Vec<String>> = items.into_iter().map(value).collect();
            Some(format!("({})", items?.join(", ")))
        }
        _ => None,
    }
}

/// MySQL's `TO_DAYS`: days since the year 0 of the Gregorian calendar.
fn to_days(date: &str) -> Option<i64> {
    let date = date.split([' ', 'T']).next().unwrap_or(date);
    let mut parts = date.split('-').map(|part| part.parse::<i64>().ok());
    let (year, month, day) = (parts.next()??, parts.next()??, parts.next()??);
    if !(1..=9999).contains(&year) || !(1..=12).contains(&month) || !(1..=31).contains(&day) {
        return None;
    }
    // Years that begin in March have their leap day at the end.
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let leap_days = year / 4 - year / 100 + year / 400;
    Some(year * 365 + leap_days + (month * 153 + 2) / 5 + day + 59)
}

#[cfg(test)]
mod tests {
    use super::{bound, to_days};

    // What MariaDB 10.11 answers to TO_DAYS, and shows of bounds.
    #[test]
    fn bounds_are_brought_into_one_form() {
        assert_eq!(to_days("1970-01-01"), Some(719_528));
        assert_eq!(to_days("2020-02-29"), Some(737_849));
        assert_eq!(bound("LESS THAN (to_days('2020-03-01'))"), bound("LESS THAN (737850)"));
        assert_eq!(bound("IN ('b', 'a')"), "IN ('a', 'b')");
        assert_eq!(bound("LESS THAN ('2020-01-01 00:00:00',5)"), "LESS THAN ('2020-01-01', 5)");
        assert_eq!(bound("LESS THAN (maxvalue)"), "LESS THAN (MAXVALUE)");
        assert_eq!(bound("LESS THAN (unix_timestamp('2020-01-01'))"), "");
    }
}
