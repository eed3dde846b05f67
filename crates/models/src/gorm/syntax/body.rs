//! Statements of the syntax tree.
//!
//! Deliberately not here: running them.

use super::ast::{Binding, Expr, ExprKind, Stmt};
use super::decls::text;
use super::expr::expr;
use super::types::{MAX_DEPTH, type_expr};
use tree_sitter::Node;

/// The statements of a block.
pub fn block(node: Node<'_>, src: &str, depth: usize) -> Vec<Stmt> {
    let mut out = Vec::new();
    if depth > MAX_DEPTH {
        return out;
    }
    let mut cursor = node.walk();
    for child in node.named_children(&mut cursor) {
        match child.kind() {
            "statement_list" => out.extend(block(child, src, depth + 1)),
            "comment" | "empty_statement" => {}
            _ => out.push(stmt(child, src, depth + 1)),
        }
    }
    out
}

fn stmt(node: Node<'_>, src: &str, depth: usize) -> Stmt {
    if depth > MAX_DEPTH {
        return Stmt::Other;
    }
    match node.kind() {
        "return_statement" => {
            Stmt::Return(node.named_child(0).map_or_else(Vec::new, |n| list(n, src, depth)))
        }
        "if_statement" => if_stmt(node, src, depth),
        "expression_switch_statement" => switch(node, src, depth),
        "type_switch_statement" | "select_statement" => cases(node, src, depth),
        "short_var_declaration" | "assignment_statement" => {
            let left = node.child_by_field_name("left");
            let right = node.child_by_field_name("right");
            match (left, right) {
                (Some(l), Some(r)) => {
                    let op = node.child_by_field_name("operator").map_or(":=", |n| text(n, src));
                    let (names, values) = (list(l, src, depth), list(r, src, depth));
                    match op.strip_suffix('=').filter(|op| !op.is_empty() && *op != ":") {
                        Some(op) => updated(names, op, values),
                        None if op == "=" => Stmt::Assign(Binding::Old, names, values),
                        None => Stmt::Assign(Binding::New, names, values),
                    }
                }
                _ => Stmt::Other,
            }
        }
        "var_declaration" | "const_declaration" => vars(node, src, depth),
        "for_statement" => for_stmt(node, src, depth),
        "block" => Stmt::Block(block(node, src, depth)),
        "expression_statement" => {
            node.named_child(0).map_or(Stmt::Other, |n| Stmt::Expr(expr(n, src, depth)))
        }
        "go_statement" | "defer_statement" => {
            node.named_child(0).map_or(Stmt::Other, |n| Stmt::Expr(expr(n, src, depth)))
        }
        "labeled_statement" => {
            let last = u32::try_from(node.named_child_count()).unwrap_or(0).saturating_sub(1);
            node.named_child(last).map_or(Stmt::Other, |n| stmt(n, src, depth + 1))
        }
        _ => Stmt::Other,
    }
}

/// `a += b` as `a = a + b`.
fn updated(names: Vec<Expr>, op: &str, values: Vec<Expr>) -> Stmt {
    let sums = names.iter().zip(values).map(|(name, value)| Expr {
        at: value.at.clone(),
        kind: ExprKind::Binary(op.to_owned(), Box::new(name.clone()), Box::new(value)),
    });
    let sums = sums.collect();
    Stmt::Assign(Binding::Old, names, sums)
}

fn list(node: Node<'_>, src: &str, depth: usize) -> Vec<Expr> {
    if node.kind() != "expression_list" {
        return vec![expr(node, src, depth)];
    }
    let mut cursor = node.walk();
    node.named_children(&mut cursor)
        .filter(|n| n.kind() != "comment")
        .map(|n| expr(n, src, depth))
        .collect()
}

fn if_stmt(node: Node<'_>, src: &str, depth: usize) -> Stmt {
    let init = node
        .child_by_field_name("initializer")
        .map_or_else(Vec::new, |n| vec![stmt(n, src, depth + 1)]);
    let cond = node.child_by_field_name("condition").map_or_else(
        || Expr { kind: ExprKind::Other, at: node.byte_range() },
        |n| expr(n, src, depth),
    );
    let then =
        node.child_by_field_name("consequence").map_or_else(Vec::new, |n| block(n, src, depth));
    let otherwise = node.child_by_field_name("alternative").map_or_else(Vec::new, |n| {
        if n.kind() == "block" { block(n, src, depth) } else { vec![stmt(n, src, depth + 1)] }
    });
    Stmt::If { init, cond, then, otherwise }
}

fn switch(node: Node<'_>, src: &str, depth: usize) -> Stmt {
    let value = node.child_by_field_name("value").map(|n| expr(n, src, depth));
    let mut out = Vec::new();
    let mut cursor = node.walk();
    for case in node.named_children(&mut cursor) {
        if !matches!(case.kind(), "expression_case" | "default_case") {
            continue;
        }
        let values =
            case.child_by_field_name("value").map_or_else(Vec::new, |n| list(n, src, depth));
        out.push((values, case_body(case, src, depth)));
    }
    let switch = Stmt::Switch { value, cases: out };
    match node.child_by_field_name("initializer") {
        Some(init) => Stmt::Block(vec![stmt(init, src, depth + 1), switch]),
        None => switch,
    }
}

/// The statements after a case's colon.
fn case_body(case: Node<'_>, src: &str, depth: usize) -> Vec<Stmt> {
    let value_id = case.child_by_field_name("value").map(|n| n.id());
    let mut out = Vec::new();
    let mut cursor = case.walk();
    for child in case.named_children(&mut cursor) {
        match child.kind() {
            _ if Some(child.id()) == value_id => {}
            "statement_list" => out.extend(block(child, src, depth + 1)),
            "comment" => {}
            _ => out.push(stmt(child, src, depth + 1)),
        }
    }
    out
}

/// Statements whose conditions are not looked at, only the calls inside.
fn cases(node: Node<'_>, src: &str, depth: usize) -> Stmt {
    let mut out = Vec::new();
    let mut cursor = node.walk();
    for case in node.named_children(&mut cursor) {
        if matches!(case.kind(), "type_case" | "default_case" | "communication_case") {
            let mut cursor = case.walk();
            for child in case.named_children(&mut cursor).filter(|n| n.kind() == "statement_list") {
                out.extend(block(child, src, depth + 1));
            }
        }
    }
    Stmt::Opaque(out)
}

fn vars(node: Node<'_>, src: &str, depth: usize) -> Stmt {
    let mut stmts = Vec::new();
    let mut stack = vec![node];
    while let Some(next) = stack.pop() {
        let mut cursor = next.walk();
        for child in next.named_children(&mut cursor) {
            match child.kind() {
                "var_spec_list" | "const_spec_list" => stack.push(child),
                "var_spec" | "const_spec" => {
                    let mut cursor = child.walk();
                    let names = child
                        .children_by_field_name("name", &mut cursor)
                        .map(|n| expr(n, src, depth))
                        .collect();
                    if let Some(value) = child.child_by_field_name("value") {
                        stmts.push(Stmt::Assign(Binding::New, names, list(value, src, depth)));
                    } else if let Some(ty) = child.child_by_field_name("type") {
                        stmts.push(Stmt::Var(names, type_expr(ty, src, depth)));
                    }
                }
                _ => {}
            }
        }
    }
    if stmts.len() == 1 { stmts.remove(0) } else { Stmt::Block(stmts) }
}

fn for_stmt(node: Node<'_>, src: &str, depth: usize) -> Stmt {
    let body = node.child_by_field_name("body").map_or_else(Vec::new, |n| block(n, src, depth));
    let mut cursor = node.walk();
    let clause = node.named_children(&mut cursor).find(|n| n.kind() == "range_clause");
    let Some(clause) = clause else { return Stmt::Opaque(body) };
    let vars = clause.child_by_field_name("left").map_or_else(Vec::new, |n| list(n, src, depth));
    match clause.child_by_field_name("right") {
        Some(over) => Stmt::Range { vars, over: expr(over, src, depth), body },
        None => Stmt::Opaque(body),
    }
}
