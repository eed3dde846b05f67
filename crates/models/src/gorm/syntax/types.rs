//! Types and struct fields of the syntax tree.
//!
//! Deliberately not here: what a name means.

use super::ast::{FieldDecl, TagLit, TypeExpr};
use super::comments::beside;
use super::decls::text;
use std::num::NonZeroU16;
use std::sync::{Arc, LazyLock};
use tree_sitter::{Language, Node, TreeCursor};

type FieldId = NonZeroU16;

/// How deep types and expressions may nest before they are read as "something else": deeper ones
/// are not written by people and would exhaust the stack.
pub const MAX_DEPTH: usize = 120;

/// The grammar's numbers for parts of nodes that are asked for often: by name, the grammar looks
/// through all its names each time.
struct Parts {
    name: FieldId,
    ty: FieldId,
    tag: FieldId,
    package: FieldId,
}

static PARTS: LazyLock<Parts> = LazyLock::new(|| {
    let language = Language::new(tree_sitter_go::LANGUAGE);
    // A grammar without the name would be another one; no node has this part.
    let number = |name| language.field_id_for_name(name).unwrap_or(FieldId::MAX);
    Parts {
        name: number("name"),
        ty: number("type"),
        tag: number("tag"),
        package: number("package"),
    }
});

/// The type a node stands for.
pub fn type_expr(node: Node<'_>, src: &str, depth: usize) -> TypeExpr {
    if depth > MAX_DEPTH {
        return TypeExpr::Other(String::new());
    }
    let inner = |n: Option<Node<'_>>| {
        n.map_or_else(|| TypeExpr::Other(String::new()), |n| type_expr(n, src, depth + 1))
    };
    match node.kind() {
        "type_identifier" | "identifier" => name(None, text(node, src)),
        "qualified_type" => {
            let package =
                node.child_by_field_id(PARTS.package.get()).map(|n| text(n, src).to_owned());
            let ty = node.child_by_field_id(PARTS.name.get()).map_or("", |n| text(n, src));
            name(package, ty)
        }
        "selector_expression" => {
            let package = node.child_by_field_name("operand").map(|n| text(n, src).to_owned());
            name(package, node.child_by_field_name("field").map_or("", |n| text(n, src)))
        }
        "generic_type" | "type_instantiation_expression" => {
            let base = inner(node.child_by_field_name("type"));
            let list = node.child_by_field_name("type_arguments").unwrap_or(node);
            let mut cursor = list.walk();
            let args = list
                .named_children(&mut cursor)
                .filter(|n| n.kind() != "comment")
                .map(|n| type_expr(n, src, depth + 1))
                .collect();
            match base {
                TypeExpr::Name { package, name, .. } => TypeExpr::Name { package, name, args },
                other => other,
            }
        }
        "pointer_type" => TypeExpr::Pointer(Box::new(inner(node.named_child(0)))),
        "parenthesized_type" | "type_elem" | "parenthesized_expression" => {
            inner(node.named_child(0))
        }
        "slice_type" => TypeExpr::Slice(Box::new(inner(node.child_by_field_name("element")))),
        "array_type" | "implicit_length_array_type" => {
            let length = node.child_by_field_name("length").map_or("", |n| text(n, src));
            let element = inner(node.child_by_field_name("element"));
            TypeExpr::Array(length.to_owned(), Box::new(element))
        }
        "map_type" => TypeExpr::Map(
            Box::new(inner(node.child_by_field_name("key"))),
            Box::new(inner(node.child_by_field_name("value"))),
        ),
        "struct_type" => TypeExpr::Struct(Arc::new(struct_fields(node, src, depth + 1))),
        "interface_type" => TypeExpr::Interface,
        "function_type" => TypeExpr::Func,
        "channel_type" => TypeExpr::Chan,
        _ => TypeExpr::Other(text(node, src).to_owned()),
    }
}

fn name(package: Option<String>, name: &str) -> TypeExpr {
    TypeExpr::Name { package, name: name.to_owned(), args: Vec::new() }
}

fn struct_fields(node: Node<'_>, src: &str, depth: usize) -> Vec<FieldDecl> {
    let mut fields = Vec::new();
    let mut cursor = node.walk();
    for list in node.named_children(&mut cursor).filter(|n| n.kind() == "field_declaration_list") {
        let mut cursor = list.walk();
        let mut inner = list.walk();
        for field in list.named_children(&mut cursor) {
            if field.kind() == "field_declaration" {
                fields.push(field_decl(field, &mut inner, src, depth));
            }
        }
    }
    fields
}

fn field_decl<'t>(
    node: Node<'t>,
    cursor: &mut TreeCursor<'t>,
    src: &str,
    depth: usize,
) -> FieldDecl {
    let (mut names, mut type_node, mut tag, mut pointer) = (Vec::new(), None, None, false);
    cursor.reset(node);
    let mut more = cursor.goto_first_child();
    let mut first = true;
    while more {
        let child = cursor.node();
        match cursor.field_id() {
            Some(id) if id == PARTS.name => {
                names.push((text(child, src).into(), child.byte_range()));
            }
            Some(id) if id == PARTS.ty => type_node = type_node.or(Some(child)),
            Some(id) if id == PARTS.tag => tag = tag.or(Some(TagLit { at: child.byte_range() })),
            _ => pointer |= first && child.kind() == "*",
        }
        first = false;
        more = cursor.goto_next_sibling();
    }
    let mut ty =
        type_node.map_or_else(|| TypeExpr::Other(String::new()), |n| type_expr(n, src, depth));
    let written = type_node.map_or("", |n| text(n, src));
    let mut type_text = Arc::from(written);
    if names.is_empty() && pointer {
        ty = TypeExpr::Pointer(Box::new(ty));
        type_text = Arc::from(format!("*{written}"));
    }
    let comments = beside(src, node.start_byte(), node.end_byte());
    FieldDecl { names, ty, type_text, tag, at: node.byte_range(), comments }
}
