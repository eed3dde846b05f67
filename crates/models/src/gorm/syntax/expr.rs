//! Expressions of the syntax tree.
//!
//! Deliberately not here: their values.

use super::ast::{Expr, ExprKind, TypeExpr};
use super::body::block;
use super::decls::text;
use super::types::{MAX_DEPTH, type_expr};
use crate::gorm::golit;
use tree_sitter::Node;

/// The expression a node stands for.
pub fn expr(node: Node<'_>, src: &str, depth: usize) -> Expr {
    let kind = if depth > MAX_DEPTH { ExprKind::Other } else { kind(node, src, depth + 1) };
    Expr { kind, at: node.byte_range() }
}

fn kind(node: Node<'_>, src: &str, depth: usize) -> ExprKind {
    let child = |name: &str| {
        node.child_by_field_name(name).map_or_else(
            || Expr { kind: ExprKind::Other, at: node.byte_range() },
            |n| expr(n, src, depth),
        )
    };
    match node.kind() {
        "raw_string_literal" | "interpreted_string_literal" => golit::unquote(text(node, src))
            .map_or(ExprKind::Other, |u| ExprKind::Str(u.text.into_owned())),
        "float_literal" => ExprKind::Float,
        "rune_literal" => ExprKind::Rune,
        "int_literal" => ExprKind::Int(text(node, src).to_owned()),
        "identifier" | "nil" | "true" | "false" | "iota" | "type_identifier"
        | "field_identifier" => ExprKind::Ident(text(node, src).to_owned()),
        "parenthesized_expression" => {
            node.named_child(0).map_or(ExprKind::Other, |n| expr(n, src, depth).kind)
        }
        "selector_expression" => {
            let field = node.child_by_field_name("field").map_or("", |n| text(n, src));
            ExprKind::Selector(Box::new(child("operand")), field.to_owned())
        }
        "call_expression" => call(node, src, depth),
        "type_conversion_expression" => {
            let ty = node
                .child_by_field_name("type")
                .map_or(ExprKind::Other, |n| ExprKind::Type(of_type(n, src, depth)));
            ExprKind::Call {
                fun: Box::new(Expr { kind: ty, at: node.byte_range() }),
                args: vec![child("operand")],
            }
        }
        "composite_literal" => {
            let ty = node.child_by_field_name("type").map(|n| of_type(n, src, depth));
            let elems =
                node.child_by_field_name("body").map_or_else(Vec::new, |n| elems(n, src, depth));
            ExprKind::Composite { ty, elems }
        }
        "literal_value" => ExprKind::Composite { ty: None, elems: elems(node, src, depth) },
        "literal_element" => {
            node.named_child(0).map_or(ExprKind::Other, |n| expr(n, src, depth).kind)
        }
        "unary_expression" => {
            let op = node.child_by_field_name("operator").map_or("", |n| text(n, src));
            ExprKind::Unary(op.to_owned(), Box::new(child("operand")))
        }
        "binary_expression" => {
            let op = node.child_by_field_name("operator").map_or("", |n| text(n, src));
            ExprKind::Binary(op.to_owned(), Box::new(child("left")), Box::new(child("right")))
        }
        "func_literal" => ExprKind::Func(
            node.child_by_field_name("body").map_or_else(Vec::new, |n| block(n, src, depth)),
        ),
        "slice_type" | "array_type" | "map_type" | "pointer_type" | "struct_type"
        | "interface_type" | "qualified_type" | "generic_type" => {
            ExprKind::Type(of_type(node, src, depth))
        }
        "type_instantiation_expression" | "index_expression" => generic(node, src, depth),
        _ => ExprKind::Other,
    }
}

fn of_type(node: Node<'_>, src: &str, depth: usize) -> TypeExpr {
    type_expr(node, src, depth)
}

/// `G[int]` may be an index or an instantiation; only the latter is of use here.
fn generic(node: Node<'_>, src: &str, depth: usize) -> ExprKind {
    if node.kind() == "type_instantiation_expression" {
        return ExprKind::Type(of_type(node, src, depth));
    }
    let (Some(operand), Some(index)) =
        (node.child_by_field_name("operand"), node.child_by_field_name("index"))
    else {
        return ExprKind::Other;
    };
    let plain = matches!(operand.kind(), "identifier" | "selector_expression");
    let value = matches!(
        index.kind(),
        "call_expression" | "int_literal" | "interpreted_string_literal" | "raw_string_literal"
    );
    if !plain || value {
        let (of, at) = (expr(operand, src, depth), expr(index, src, depth));
        return ExprKind::Index(Box::new(of), Box::new(at));
    }
    match of_type(operand, src, depth) {
        TypeExpr::Name { package, name, .. } => {
            ExprKind::Type(TypeExpr::Name { package, name, args: vec![of_type(index, src, depth)] })
        }
        _ => ExprKind::Other,
    }
}

fn call(node: Node<'_>, src: &str, depth: usize) -> ExprKind {
    let Some(fun) = node.child_by_field_name("function") else { return ExprKind::Other };
    let fun = Box::new(expr(fun, src, depth));
    let mut args = Vec::new();
    if let Some(list) = node.child_by_field_name("arguments") {
        let mut cursor = list.walk();
        for arg in list.named_children(&mut cursor) {
            match arg.kind() {
                "comment" => {}
                "variadic_argument" => {
                    if let Some(inner) = arg.named_child(0) {
                        args.push(expr(inner, src, depth));
                    }
                }
                _ => args.push(expr(arg, src, depth)),
            }
        }
    }
    ExprKind::Call { fun, args }
}

fn elems(node: Node<'_>, src: &str, depth: usize) -> Vec<(Option<Expr>, Expr)> {
    let mut out = Vec::new();
    let mut cursor = node.walk();
    for child in node.named_children(&mut cursor) {
        match child.kind() {
            "keyed_element" => {
                let mut cursor = child.walk();
                let mut parts = child.named_children(&mut cursor).filter(|n| n.kind() != "comment");
                if let (Some(key), Some(value)) = (parts.next(), parts.next()) {
                    out.push((Some(expr(key, src, depth)), expr(value, src, depth)));
                }
            }
            "comment" => {}
            _ => out.push((None, expr(child, src, depth))),
        }
    }
    out
}
