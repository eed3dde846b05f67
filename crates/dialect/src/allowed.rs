//! What the checks of a table let one column hold.
//!
//! Only conditions that speak of that column alone and whose meaning is plain are understood:
//! lists, comparisons with numbers, limits on length. Anything else narrows nothing here, so that
//! what is said to be refused really is. Deliberately not here: conditions over several columns.

use crate::expression::{Node, Scope, tree};
use kilter_schema::{Allowed, Dialect, Table};

/// What the checks of the scope's table allow `column`.
pub(crate) fn of(table: &Table, column: &str, scope: &Scope<'_>) -> Allowed {
    let mut out = Allowed::default();
    for check in &table.checks {
        // Most checks speak of other columns; reading one costs more than looking for a name.
        if !speaks_of(&check.expression, column) {
            continue;
        }
        let Some(node) = tree(&check.expression, scope) else { continue };
        let parts = match node {
            Node::And(parts) => parts,
            other => vec![other],
        };
        for part in &parts {
            // MySQL's `length` counts bytes.
            if scope.dialect == Dialect::Mysql && mentions_length(part) {
                continue;
            }
            if let Some(allowed) = condition(part, column) {
                out.and(allowed);
            }
        }
    }
    out
}

fn speaks_of(expression: &str, column: &str) -> bool {
    expression.to_ascii_lowercase().contains(&column.to_ascii_lowercase())
}

fn mentions_length(node: &Node) -> bool {
    let mut found = matches!(node, Node::Call(name, _) if name == "length");
    node.clone().map(&mut |child| {
        found |= mentions_length(&child);
        child
    });
    found
}

fn condition(node: &Node, column: &str) -> Option<Allowed> {
    match node {
        Node::And(parts) => {
            let mut out = Allowed::default();
            for part in parts {
                out.and(condition(part, column)?);
            }
            Some(out)
        }
        Node::Or(parts) => any(parts, column),
        Node::In { what, list, negated: false } if is_column(what, column) => {
            let values = list.iter().map(literal).collect::<Option<Vec<_>>>()?;
            Some(Allowed { values: Some(values), ..Allowed::default() })
        }
        Node::Quantified { left, op, all: false, right }
            if op == "=" && is_column(left, column) =>
        {
            let values = elements(right)?.iter().map(literal).collect::<Option<Vec<_>>>()?;
            Some(Allowed { values: Some(values), ..Allowed::default() })
        }
        Node::Binary(left, op, right) => {
            compare(left, op, right, column).or_else(|| compare(right, mirrored(op)?, left, column))
        }
        // NULL passes every check, and nothing else is said.
        Node::Is(what, state) if is_column(what, column) && state == "NOT NULL" => {
            Some(Allowed::default())
        }
        _ => None,
    }
}

/// A disjunction: `x IS NULL` beside another condition allows what that one does.
fn any(parts: &[Node], column: &str) -> Option<Allowed> {
    let is_null = |n: &Node| matches!(n, Node::Is(w, s) if is_column(w, column) && s == "NULL");
    let mut conditions = parts.iter().filter(|p| !is_null(p)).map(|p| condition(p, column));
    let mut out = conditions.next()??;
    for other in conditions {
        out = out.or(other?)?;
    }
    Some(out)
}

fn compare(left: &Node, op: &str, right: &Node, column: &str) -> Option<Allowed> {
    let none = Allowed::default();
    if let Node::Call(name, arguments) = bare(left) {
        let counts = matches!(name.as_str(), "length" | "char_length" | "character_length");
        let (true, [argument]) = (counts && op != "<>", arguments.as_slice()) else { return None };
        let n = u64::try_from(whole(right)?).ok().filter(|_| is_column(argument, column))?;
        return Some(match op {
            "<=" => Allowed { max_chars: Some(n), ..none },
            "<" => Allowed { max_chars: Some(n.saturating_sub(1)), ..none },
            ">=" => Allowed { min_chars: Some(n), ..none },
            ">" => Allowed { min_chars: Some(n.saturating_add(1)), ..none },
            "=" => Allowed { min_chars: Some(n), max_chars: Some(n), ..none },
            _ => return None,
        });
    }
    if !is_column(left, column) {
        return None;
    }
    if op == "=" {
        return Some(Allowed { values: Some(vec![literal(right)?]), ..none });
    }
    let n = whole(right)?;
    Some(match op {
        "<=" => Allowed { high: Some(n), ..none },
        "<" => Allowed { high: Some(n.saturating_sub(1)), ..none },
        ">=" => Allowed { low: Some(n), ..none },
        ">" => Allowed { low: Some(n.saturating_add(1)), ..none },
        _ => return None,
    })
}

fn mirrored(op: &str) -> Option<&'static str> {
    Some(match op {
        "<=" => ">=",
        "<" => ">",
        ">=" => "<=",
        ">" => "<",
        "=" => "=",
        _ => return None,
    })
}

/// The node inside casts.
fn bare(node: &Node) -> &Node {
    match node {
        Node::Cast(inner, _) => bare(inner),
        other => other,
    }
}

fn elements(node: &Node) -> Option<&[Node]> {
    match bare(node) {
        Node::Array(list) => Some(list),
        _ => None,
    }
}

fn is_column(node: &Node, column: &str) -> bool {
    matches!(bare(node), Node::Column(name) if name.eq_ignore_ascii_case(column))
}

fn literal(node: &Node) -> Option<String> {
    match bare(node) {
        Node::Text(text) | Node::Number(text) => Some(text.clone()),
        _ => None,
    }
}

fn whole(node: &Node) -> Option<i128> {
    match bare(node) {
        Node::Number(text) => text.parse().ok(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine;
    use kilter_schema::{Check, Column};

    fn allowed(dialect: Dialect, check: &str) -> Allowed {
        let mut table = Table::new("t");
        table.columns = vec![Column::new("c", "integer"), Column::new("d", "text")];
        table.checks = vec![Check::new(None, check)];
        engine(dialect).allowed(&table, "c")
    }

    fn values(list: &[&str]) -> Allowed {
        let list = list.iter().map(|v| (*v).to_owned()).collect();
        Allowed { values: Some(list), ..Allowed::default() }
    }

    #[test]
    fn plain_conditions_are_understood_in_every_dialect() {
        let range = Allowed { low: Some(1), high: Some(1024), ..Allowed::default() };
        for dialect in Dialect::ALL {
            assert_eq!(allowed(dialect, "c IN ('a', 'b')"), values(&["a", "b"]), "{dialect}");
            assert_eq!(allowed(dialect, "c IS NULL OR c IN ('a')"), values(&["a"]), "{dialect}");
            assert_eq!(allowed(dialect, "c = 'a' OR c = 'b'"), values(&["a", "b"]), "{dialect}");
            assert_eq!(allowed(dialect, "c >= 1 AND c <= 1024"), range, "{dialect}");
            assert_eq!(allowed(dialect, "0 < c AND c < 1025"), range, "{dialect}");
            assert_eq!(allowed(dialect, "c BETWEEN 1 AND 1024"), range, "{dialect}");
            let short = Allowed { max_chars: Some(20), ..Allowed::default() };
            assert_eq!(allowed(dialect, "length(d) <= 20"), Allowed::default(), "{dialect}");
            // MySQL's length counts bytes, and its own word for characters is the portable one.
            if dialect == Dialect::Mysql {
                assert_eq!(allowed(dialect, "char_length(c) <= 20"), short);
            } else {
                assert_eq!(allowed(dialect, "length(c) <= 20"), short, "{dialect}");
            }
        }
        let any =
            "((c)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying])::text[]))";
        assert_eq!(allowed(Dialect::Postgres, any), values(&["a", "b"]));
    }

    #[test]
    fn what_is_not_plain_narrows_nothing() {
        for check in
            ["c > 1 OR d = 'x'", "c <> 'a'", "NOT c IN ('a')", "c IN ('a') OR c > 3", "f(c)"]
        {
            assert_eq!(allowed(Dialect::Postgres, check), Allowed::default(), "{check}");
        }
        let some = Allowed { low: Some(2), ..Allowed::default() };
        assert_eq!(allowed(Dialect::Postgres, "c > 1 AND d = 'x'"), some);
    }
}
