//! Where a file is not Go.
//!
//! Deliberately not here: reading what is around the mistakes (`decls.rs`).

use super::ast::Mistake;
use tree_sitter::Node;

/// How many are told of one file: a mistake often makes nonsense of what follows.
const TOLD: usize = 5;

/// The first ERROR and MISSING nodes, by position; what is inside an ERROR belongs to it.
pub fn mistakes(root: Node<'_>) -> Vec<Mistake> {
    let mut out: Vec<Mistake> = Vec::new();
    let mut stack = vec![root];
    while let Some(node) = stack.pop() {
        if node.is_missing() || node.is_error() {
            let missing = node.is_missing().then(|| node.kind().to_owned());
            out.push(Mistake { at: node.byte_range(), missing });
            if out.len() == TOLD {
                break;
            }
            continue;
        }
        let mut cursor = node.walk();
        let before = stack.len();
        stack.extend(node.children(&mut cursor).filter(Node::has_error));
        stack[before..].reverse();
    }
    if out.is_empty() {
        out.push(Mistake { at: root.byte_range(), missing: None });
    }
    out
}
