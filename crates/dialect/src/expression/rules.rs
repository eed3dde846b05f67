//! Rules that hold in every dialect.

use super::Scope;
use super::node::{Node, flipped, is_comparison, negated};

/// Applies `rule` to every node, children first.
pub(crate) fn bottom_up(node: Node, rule: &mut dyn FnMut(Node) -> Node) -> Node {
    let node = node.map(&mut |child| bottom_up(child, rule));
    rule(node)
}

/// The general rules.
pub(super) fn general(node: Node, _scope: &Scope<'_>) -> Node {
    bottom_up(node, &mut step)
}

fn step(node: Node) -> Node {
    match node {
        Node::Binary(left, op, right)
            if is_comparison(&op) && left.is_literal() && !right.is_literal() =>
        {
            Node::Binary(right, flipped(&op).to_owned(), left)
        }
        Node::In { what, mut list, negated } if list.len() == 1 => match list.remove(0) {
            query @ Node::Raw(_) => Node::In { what, list: vec![query], negated },
            only => Node::Binary(what, if negated { "<>" } else { "=" }.to_owned(), Box::new(only)),
        },
        Node::Not(inner) => not(*inner),
        Node::Case { operand, arms, otherwise: Some(otherwise) } if is_null(&otherwise) => {
            Node::Case { operand, arms, otherwise: None }
        }
        other => other,
    }
}

fn is_null(node: &Node) -> bool {
    match node {
        Node::Null => true,
        Node::Cast(inner, _) => is_null(inner),
        _ => false,
    }
}

/// What is true exactly where `node` is false, and NULL where it is NULL.
pub(crate) fn not(node: Node) -> Node {
    match node {
        Node::Not(inner) => *inner,
        Node::Bool(value) => Node::Bool(!value),
        Node::Binary(left, op, right) => match negated(&op) {
            Some(opposite) => Node::Binary(left, opposite.to_owned(), right),
            None => Node::Not(Box::new(Node::Binary(left, op, right))),
        },
        Node::In { what, list, negated } => Node::In { what, list, negated: !negated },
        Node::Like { what, op, pattern, escape, negated } => {
            Node::Like { what, op, pattern, escape, negated: !negated }
        }
        Node::Is(what, state) => Node::Is(
            what,
            match state.strip_prefix("NOT ") {
                Some(positive) => positive.to_owned(),
                None => format!("NOT {state}"),
            },
        ),
        other => Node::Not(Box::new(other)),
    }
}
