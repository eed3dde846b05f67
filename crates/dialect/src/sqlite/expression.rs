//! Expressions in SQLite, which keeps them as they were written: only spellings are evened out.

use super::canonical::canonical_type;
use crate::expression::{Node, Scope, bottom_up, is_number, plain_number, settled, tree};
use kilter_schema::{Dialect, Table};

/// The scope of a table's expressions.
pub(super) fn scope(table: &Table) -> Scope<'_> {
    Scope {
        dialect: Dialect::Sqlite,
        table: Some(table),
        canonical_type,
        rules,
        readable: str::to_owned,
    }
}

fn rules(node: Node, _scope: &Scope<'_>) -> Node {
    bottom_up(node, &mut |node| match node {
        // https://www.sqlite.org/lang_expr.html#boolean_expressions
        Node::Bool(value) => Node::Number(if value { "1" } else { "0" }.to_owned()),
        Node::Binary(left, op, right) if op == "==" => Node::Binary(left, "=".to_owned(), right),
        Node::Call(name, arguments) if name == "substring" => {
            Node::Call("substr".into(), arguments)
        }
        // https://www.sqlite.org/lang_corefunc.html#ifnull
        Node::Call(name, arguments) if name == "ifnull" && arguments.len() == 2 => {
            Node::Call("coalesce".into(), arguments)
        }
        other => other,
    })
}

/// How a column treats what is stored in it, by its declared type
/// (<https://www.sqlite.org/datatype3.html#determination_of_column_affinity>).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Affinity {
    Integer,
    Text,
    Blob,
    Real,
    Numeric,
}

fn affinity(ty: &str) -> Affinity {
    let has = |part: &str| ty.contains(part);
    if has("int") {
        Affinity::Integer
    } else if has("char") || has("clob") || has("text") {
        Affinity::Text
    } else if ty.is_empty() || has("blob") {
        Affinity::Blob
    } else if has("real") || has("floa") || has("doub") {
        Affinity::Real
    } else {
        Affinity::Numeric
    }
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
    // Nothing in a default names a column: every quoted name is a string there.
    let nameless = Scope { table: None, ..*scope };
    let node = tree(text, &nameless)?;
    let affinity = affinity(ty);
    let node = match (node, affinity) {
        (Node::Text(text), Affinity::Integer | Affinity::Numeric | Affinity::Real)
            if is_number(text.trim()) =>
        {
            Node::Number(plain_number(&text))
        }
        // A whole number with this affinity is stored as its digits; a fraction may be spelled
        // otherwise than it was written.
        (Node::Number(number), Affinity::Text) if !number.contains(['.', 'e']) => {
            Node::Text(number)
        }
        (node, _) => node,
    };
    let node = match (node, affinity) {
        (Node::Number(number), Affinity::Integer | Affinity::Numeric | Affinity::Real) => {
            Node::Number(number.strip_suffix(".0").unwrap_or(&number).to_owned())
        }
        (node, _) => node,
    };
    Some(crate::expression::print(&node, scope.dialect))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn affinities_follow_the_manual() {
        for (ty, wanted) in [
            ("integer", Affinity::Integer),
            ("charint", Affinity::Integer),
            ("varchar(20)", Affinity::Text),
            ("blob", Affinity::Blob),
            ("", Affinity::Blob),
            ("double precision", Affinity::Real),
            ("floating point", Affinity::Integer),
            ("datetime", Affinity::Numeric),
            ("numeric", Affinity::Numeric),
        ] {
            assert_eq!(affinity(ty), wanted, "{ty}");
        }
    }
}
