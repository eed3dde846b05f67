//! The declarations of a file.
//!
//! Descends into places the grammar could not make sense of, so that one mistake does not hide
//! the rest of the file. Deliberately not here: which declarations matter to whom.

use super::ast::{
    At, ConstDecl, File, Func, Helper, Import, Method, Mistake, Origin, TypeDecl, VarDecl,
};
use super::body::block;
use super::comments::beside;
use super::expr::expr;
use super::mistakes::mistakes;
use super::types::type_expr;
use super::{TypeExpr, ast::Expr, plain};
use crate::gorm::{golit, outside};
use kilter_diag::Source;
use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;
use tree_sitter::{Node, Parser, Point, Tree};

/// Methods whose bodies are kept.
const METHODS: [&str; 5] = ["TableName", "Value", "GormDataType", "GormDBDataType", "String"];

/// Words that make a function's body worth keeping.
const WORDS: [&str; 9] = [
    "AutoMigrate",
    "CreateTable",
    "SetupJoinTable",
    "NamingStrategy",
    "gorm.Config",
    "gorm.Open",
    "RegisterSerializer",
    "inflection.",
    "mysql.Config",
];

/// The name of a method whose body is kept.
pub fn kept_method(name: &str) -> Option<&'static str> {
    METHODS.into_iter().find(|m| *m == name)
}

/// How long a function may be that another calls; longer ones are not plain.
const MAX_HELPER: usize = 4000;

/// Reads files, one after the other.
pub struct Reader {
    parser: Parser,
    /// Whether it has the grammar.
    ready: bool,
}

impl Reader {
    /// A reader.
    pub fn new() -> Self {
        let mut parser = Parser::new();
        let ready = parser.set_language(&tree_sitter_go::LANGUAGE.into()).is_ok();
        Self { parser, ready }
    }

    /// Reads one file. `dir` is its directory as imports will name it.
    pub fn parse(&mut self, source: &Arc<Source>, dir: &str, origin: Origin) -> File {
        self.plainly(source, dir, origin).unwrap_or_else(|| self.by_grammar(source, dir, origin))
    }

    /// What the two ways of reading a file say, as text: plain declarations without the grammar,
    /// and everything with it. `None` where the first leaves the whole file to the second.
    pub fn both(&mut self, source: &Arc<Source>) -> Option<(String, String)> {
        let plainly = self.plainly(source, "", Origin::Project)?;
        let by_grammar = self.by_grammar(source, "", Origin::Project);
        Some((format!("{plainly:#?}"), format!("{by_grammar:#?}")))
    }

    /// Reads one file, plain declarations without the grammar. `None` where the grammar is to
    /// have the whole file.
    fn plainly(&mut self, source: &Arc<Source>, dir: &str, origin: Origin) -> Option<File> {
        let src = &*ended(&source.text);
        let plain = plain::read(src)?;
        let mut file = File::empty(source, dir, origin);
        if !plain.rest.is_empty() {
            let tree = self.ranges(src, &plain.rest)?;
            if tree.root_node().has_error() {
                return None;
            }
            declarations(&mut file, tree.root_node(), src);
        }
        (file.package, file.imports) = (plain.package, plain.imports);
        file.types.extend(plain.types);
        file.types.sort_by_key(|t| t.name_at.start);
        Some(file)
    }

    /// The syntax tree of parts of a text; places in it are places in the text.
    fn ranges(&mut self, text: &str, parts: &[Range<usize>]) -> Option<Tree> {
        // Nobody asks for rows and columns.
        let point = |byte| Point { row: 0, column: byte };
        let ranges: Vec<_> = parts
            .iter()
            .map(|p| tree_sitter::Range {
                start_byte: p.start,
                end_byte: p.end,
                start_point: point(p.start),
                end_point: point(p.end),
            })
            .collect();
        self.parser.set_included_ranges(&ranges).ok()?;
        let tree = self.parser.parse(text, None);
        self.parser.set_included_ranges(&[]).ok()?;
        tree
    }

    /// Reads one file with the grammar alone.
    fn by_grammar(&mut self, source: &Arc<Source>, dir: &str, origin: Origin) -> File {
        let src = &*ended(&source.text);
        let mut file = File::empty(source, dir, origin);
        let tree = if self.ready { tree(&mut self.parser, src) } else { None };
        let Some(tree) = tree else {
            file.broken.push(Mistake { at: 0..0, missing: None });
            return file;
        };
        let root = tree.root_node();
        if root.has_error() {
            file.broken = mistakes(root);
        }
        declarations(&mut file, root, src);
        file.types.sort_by_key(|t| t.name_at.start);
        file
    }
}

/// A text whose last line has an end: without one, the grammar takes `type ID int64` there for a
/// mistake.
fn ended(text: &str) -> Cow<'_, str> {
    if text.ends_with('\n') { Cow::Borrowed(text) } else { Cow::Owned(format!("{text}\n")) }
}

/// Adds the declarations of a tree.
fn declarations(file: &mut File, root: Node<'_>, src: &str) {
    let mut queue = vec![root];
    while let Some(node) = queue.pop() {
        let mut cursor = node.walk();
        let mut nested = Vec::new();
        for child in node.named_children(&mut cursor) {
            if child.is_error() {
                nested.push(child);
            } else {
                declaration(child, src, file);
            }
        }
        queue.extend(nested.into_iter().rev());
    }
}

/// The syntax tree of a text. The grammar takes the argument of `new` for a type, which since Go
/// 1.26 may be a value: under another name of the same length it is a call like any other.
fn tree(parser: &mut Parser, text: &str) -> Option<Tree> {
    let tree = parser.parse(text, None)?;
    if !tree.root_node().has_error() || !text.contains("new(") {
        return Some(tree);
    }
    let other = parser.parse(text.replace("new(", "neW("), None);
    other.filter(|t| !t.root_node().has_error()).or(Some(tree))
}

/// The text of a node; nodes always lie on character boundaries.
pub fn text<'a>(node: Node<'_>, src: &'a str) -> &'a str {
    src.get(node.byte_range()).unwrap_or("")
}

fn declaration(node: Node<'_>, src: &str, file: &mut File) {
    match node.kind() {
        "package_clause" => {
            if let Some(name) = node.named_child(0) {
                text(name, src).clone_into(&mut file.package);
            }
        }
        "import_declaration" => imports(node, src, file),
        "type_declaration" => types(node, src, None, file),
        "const_declaration" => consts(node, src, file),
        "var_declaration" => vars(node, src, file),
        "method_declaration" => method(node, src, file),
        "function_declaration" => func(node, src, file),
        _ => {}
    }
}

fn imports(node: Node<'_>, src: &str, file: &mut File) {
    for spec in specs(node, "import_spec") {
        let Some(path) = spec.child_by_field_name("path") else { continue };
        let Some(unquoted) = golit::unquote(text(path, src)) else { continue };
        let name = spec.child_by_field_name("name").map(|n| text(n, src).to_owned());
        file.imports.push(Import { name, path: unquoted.text.into_owned(), at: path.byte_range() });
    }
}

/// All nodes of a kind below a declaration, in order, lists in parentheses opened.
fn specs<'t>(node: Node<'t>, kind: &str) -> Vec<Node<'t>> {
    let mut out = Vec::new();
    let mut cursor = node.walk();
    for child in node.named_children(&mut cursor) {
        if child.kind() == kind {
            out.push(child);
        } else if child.kind().ends_with("_list") && child.kind().contains("spec") {
            let mut inner = child.walk();
            out.extend(child.named_children(&mut inner).filter(|n| n.kind() == kind));
        }
    }
    out
}

fn types(node: Node<'_>, src: &str, scope: Option<&At>, file: &mut File) {
    let mut cursor = node.walk();
    for spec in node.named_children(&mut cursor) {
        let alias = match spec.kind() {
            "type_spec" => false,
            "type_alias" => true,
            _ => continue,
        };
        let (Some(name), Some(ty)) =
            (spec.child_by_field_name("name"), spec.child_by_field_name("type"))
        else {
            continue;
        };
        let params = spec
            .child_by_field_name("type_parameters")
            .map_or_else(Vec::new, |n| type_params(n, src));
        file.types.push(TypeDecl {
            name: text(name, src).to_owned(),
            name_at: name.byte_range(),
            scope: scope.cloned(),
            params,
            alias,
            ty: type_expr(ty, src, 0),
            comments: beside(src, name.start_byte(), name.end_byte()),
        });
    }
}

fn type_params(node: Node<'_>, src: &str) -> Vec<String> {
    let mut out = Vec::new();
    let mut cursor = node.walk();
    for decl in node.named_children(&mut cursor) {
        let mut inner = decl.walk();
        out.extend(
            decl.children_by_field_name("name", &mut inner).map(|n| text(n, src).to_owned()),
        );
    }
    out
}

fn consts(node: Node<'_>, src: &str, file: &mut File) {
    let mut last: (Option<TypeExpr>, Vec<Arc<Expr>>) = (None, Vec::new());
    for (line, spec) in specs(node, "const_spec").into_iter().enumerate() {
        if let Some(value) = spec.child_by_field_name("value") {
            let ty = spec.child_by_field_name("type").map(|n| type_expr(n, src, 0));
            let mut cursor = value.walk();
            let values = value
                .named_children(&mut cursor)
                .filter(|n| n.kind() != "comment")
                .map(|n| Arc::new(expr(n, src, 0)))
                .collect();
            last = (ty, values);
        }
        let mut cursor = spec.walk();
        for (i, name) in spec
            .children_by_field_name("name", &mut cursor)
            .filter(|n| n.kind() == "identifier")
            .enumerate()
        {
            file.consts.push(ConstDecl {
                name: text(name, src).to_owned(),
                ty: last.0.clone(),
                value: last.1.get(i).cloned(),
                iota: i64::try_from(line).unwrap_or(i64::MAX),
            });
        }
    }
}

fn vars(node: Node<'_>, src: &str, file: &mut File) {
    for spec in specs(node, "var_spec") {
        let Some(value) = spec.child_by_field_name("value") else { continue };
        let mut cursor = value.walk();
        let values: Vec<_> =
            value.named_children(&mut cursor).filter(|n| n.kind() != "comment").collect();
        let mut cursor = spec.walk();
        for (name, value) in spec
            .children_by_field_name("name", &mut cursor)
            .filter(|n| n.kind() == "identifier")
            .zip(values)
        {
            file.vars
                .push(VarDecl { name: text(name, src).to_owned(), value: expr(value, src, 0) });
        }
    }
}

fn method(node: Node<'_>, src: &str, file: &mut File) {
    let (Some(name), Some(body)) =
        (node.child_by_field_name("name"), node.child_by_field_name("body"))
    else {
        return;
    };
    let method_name = text(name, src);
    if METHODS.contains(&method_name) {
        file.methods.extend(declared(node, src).filter(|m| !m.receiver_type.is_empty()));
        return;
    }
    let receiver = node.child_by_field_name("receiver").map_or("", |n| text(n, src));
    let receiver = receiver.trim_matches(['(', ')', ' ']).split('[').next().unwrap_or_default();
    let receiver_type = receiver.rsplit([' ', '*', '\t']).next().unwrap_or_default();
    helper(node, receiver_type, method_name, file);
    keep_func(method_name, body, src, file);
}

/// The declaration of a function or method.
fn declared(node: Node<'_>, src: &str) -> Option<Method> {
    let name = node.child_by_field_name("name")?;
    let body = node.child_by_field_name("body")?;
    let receiver = parameters(node.child_by_field_name("receiver"), src).into_iter().next();
    let (receiver, ty) = receiver.unwrap_or((None, TypeExpr::Func));
    Some(Method {
        receiver,
        receiver_type: receiver_type(&ty),
        receiver_params: receiver_params(&ty),
        by_pointer: matches!(ty, TypeExpr::Pointer(_)),
        name: text(name, src).to_owned(),
        at: name.byte_range(),
        params: parameters(node.child_by_field_name("parameters"), src),
        results: results(node, src),
        body: block(body, src, 0),
    })
}

/// Reads the declaration of a function or method from its text. Places in it count from its start.
pub fn function(declaration: &str) -> Option<Method> {
    let mut parser = Parser::new();
    parser.set_language(&tree_sitter_go::LANGUAGE.into()).ok()?;
    let tree = parser.parse(declaration, None)?;
    declared(tree.root_node().named_child(0)?, declaration)
}

/// Notes a function or method that another may call.
fn helper(node: Node<'_>, receiver_type: &str, name: &str, file: &mut File) {
    let at = node.byte_range();
    if at.len() <= MAX_HELPER && node.child_by_field_name("result").is_some() {
        let receiver_type = receiver_type.to_owned();
        file.helpers.push(Helper { receiver_type, name: name.to_owned(), at });
    }
}

fn func(node: Node<'_>, src: &str, file: &mut File) {
    let (Some(name), Some(body)) =
        (node.child_by_field_name("name"), node.child_by_field_name("body"))
    else {
        return;
    };
    helper(node, "", text(name, src), file);
    let lists_models = matches!(results(node, src).as_slice(), [(_, TypeExpr::Slice(e))]
        if matches!(&**e, TypeExpr::Interface)
            || matches!(&**e, TypeExpr::Name { name, package: None, .. } if name == "any"));
    if lists_models {
        let scope = body.byte_range();
        let body = block(body, src, 0);
        file.funcs.push(Func { name: text(name, src).to_owned(), scope, body });
        return;
    }
    keep_func(text(name, src), body, src, file);
}

/// Keeps a function or method whose body mentions something of interest, and its local types.
fn keep_func(name: &str, body: Node<'_>, src: &str, file: &mut File) {
    let scope = body.byte_range();
    let body_text = text(body, src);
    if body_text.contains("struct") {
        local_types(body, src, &scope, file);
    }
    if WORDS.iter().any(|w| body_text.contains(w)) || outside::mentions(body_text) {
        let body = block(body, src, 0);
        file.funcs.push(Func { name: name.to_owned(), scope, body });
    }
}

fn local_types(body: Node<'_>, src: &str, scope: &At, file: &mut File) {
    let mut stack = vec![body];
    while let Some(node) = stack.pop() {
        let mut cursor = node.walk();
        for child in node.named_children(&mut cursor) {
            match child.kind() {
                "type_declaration" => types(child, src, Some(scope), file),
                "raw_string_literal" | "interpreted_string_literal" | "identifier" => {}
                _ => stack.push(child),
            }
        }
    }
}

fn parameters(list: Option<Node<'_>>, src: &str) -> Vec<(Option<String>, TypeExpr)> {
    let mut out = Vec::new();
    let Some(list) = list else { return out };
    let mut cursor = list.walk();
    for decl in list.named_children(&mut cursor) {
        let Some(ty) = decl.child_by_field_name("type") else { continue };
        let ty = type_expr(ty, src, 0);
        let mut inner = decl.walk();
        let names: Vec<_> = decl
            .children_by_field_name("name", &mut inner)
            .filter(|n| n.kind() == "identifier")
            .map(|n| text(n, src).to_owned())
            .collect();
        if names.is_empty() {
            out.push((None, ty));
        } else {
            out.extend(names.into_iter().map(|n| (Some(n), ty.clone())));
        }
    }
    out
}

fn results(node: Node<'_>, src: &str) -> Vec<(Option<String>, TypeExpr)> {
    match node.child_by_field_name("result") {
        None => Vec::new(),
        Some(n) if n.kind() == "parameter_list" => parameters(Some(n), src),
        Some(n) => vec![(None, type_expr(n, src, 0))],
    }
}

/// `*Status` and `Box[T]` are methods of `Status` and `Box`.
fn receiver_type(ty: &TypeExpr) -> String {
    match ty {
        TypeExpr::Pointer(inner) => receiver_type(inner),
        TypeExpr::Name { name, .. } => name.clone(),
        _ => String::new(),
    }
}

/// What `Box[T]` calls its parameters.
fn receiver_params(ty: &TypeExpr) -> Vec<String> {
    let name = |arg: &TypeExpr| match arg {
        TypeExpr::Name { name, .. } => name.clone(),
        _ => String::new(),
    };
    match ty {
        TypeExpr::Pointer(inner) => receiver_params(inner),
        TypeExpr::Name { args, .. } => args.iter().map(name).collect(),
        _ => Vec::new(),
    }
}
