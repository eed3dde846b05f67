//! Plainly written declarations, read without the grammar.
//!
//! Most of a file of models is structs of names, types and tags, one field a line. Those are read
//! here in one pass, which takes a fraction of what building a syntax tree does. Whatever is
//! written in any other way is left to the grammar, and so is a whole file in which anything is
//! odd: this reader never decides what is Go. That both read the same is checked over every file
//! of the tests and by fuzzing. Deliberately not here: functions, constants, variables.

use super::ast::{At, FieldDecl, Import, TagLit, TypeDecl, TypeExpr};
use super::comments::beside;
use super::scan::{Scan, is_word};
use std::ops::Range;
use std::sync::Arc;

/// How deep types may nest here; deeper ones are left to the grammar.
const MAX_DEPTH: usize = 16;

/// Words that are no names in Go, or that the grammar treats apart.
const RESERVED: [&str; 31] = [
    "break",
    "case",
    "chan",
    "const",
    "continue",
    "default",
    "defer",
    "else",
    "fallthrough",
    "false",
    "for",
    "func",
    "go",
    "goto",
    "if",
    "import",
    "interface",
    "iota",
    "make",
    "map",
    "new",
    "nil",
    "package",
    "range",
    "return",
    "select",
    "struct",
    "switch",
    "true",
    "type",
    "var",
];

/// The plain part of a file, and where the rest stands.
#[derive(Debug, Default)]
pub struct Plain {
    /// The name in the package clause.
    pub package: String,
    /// What it imports.
    pub imports: Vec<Import>,
    /// Types that were read.
    pub types: Vec<TypeDecl>,
    /// Declarations that are left to the grammar, in order.
    pub rest: Vec<Range<usize>>,
}

/// Reads what is plain. `None` where the whole file is to be left to the grammar.
pub fn read(src: &str) -> Option<Plain> {
    // The grammar takes a zero byte for the end.
    if src.contains('\0') {
        return None;
    }
    let mut scan = Scan::new(src);
    let mut out = Plain::default();
    scan.skip_between()?;
    if scan.word() != "package" {
        return None;
    }
    scan.skip_spaces();
    out.package = name(&mut scan)?.to_owned();
    end_of_line(&mut scan)?;
    loop {
        scan.skip_between()?;
        let start = scan.at;
        if scan.rest().is_empty() {
            return Some(out);
        }
        match scan.word() {
            "import" => imports(&mut scan, &mut out.imports)?,
            "type" => match declaration(&mut scan, start) {
                Some(decl) => out.types.push(decl),
                None => out.rest.push(left(&mut scan, start)?),
            },
            "func" | "const" | "var" => out.rest.push(left(&mut scan, start)?),
            _ => return None,
        }
    }
}

/// What is left to the grammar from `start`: up to the next word that can only begin a declaration
/// (`func` may as well begin a value).
fn left(scan: &mut Scan<'_>, start: usize) -> Option<Range<usize>> {
    scan.at = start;
    scan.word();
    scan.skip_to(&["type", "import", "package"])?;
    Some(start..scan.at)
}

/// A name in ASCII that is no word of the language.
fn name<'a>(scan: &mut Scan<'a>) -> Option<&'a str> {
    let word = scan.word();
    let first = *word.as_bytes().first()?;
    let is_name = first.is_ascii_uppercase()
        || !first.is_ascii_digit() && RESERVED.binary_search(&word).is_err();
    is_name.then_some(word)
}

/// A declaration ends with `;` or with its line, in which nothing but a comment may follow.
fn end_of_line(scan: &mut Scan<'_>) -> Option<()> {
    scan.skip_spaces();
    match scan.peek() {
        Some(b';') => {
            scan.at += 1;
            Some(())
        }
        None | Some(b'\n') => Some(()),
        Some(b'/') if scan.rest().starts_with("//") => Some(()),
        _ => None,
    }
}

fn imports(scan: &mut Scan<'_>, out: &mut Vec<Import>) -> Option<()> {
    scan.skip_spaces();
    if !scan.eat(b'(') {
        out.push(import(scan)?);
        return end_of_line(scan);
    }
    loop {
        scan.skip_between()?;
        if scan.eat(b')') {
            return end_of_line(scan);
        }
        out.push(import(scan)?);
        if scan.peek() != Some(b')') {
            end_of_line(scan)?;
        }
    }
}

fn import(scan: &mut Scan<'_>) -> Option<Import> {
    let called = match scan.peek()? {
        b'"' => None,
        b'.' => {
            scan.at += 1;
            Some(".".to_owned())
        }
        _ => Some(name(scan)?.to_owned()),
    };
    scan.skip_spaces();
    let at = scan.plain_text()?;
    let path = scan.src[at.start + 1..at.end - 1].to_owned();
    (!path.is_empty()).then_some(Import { name: called, path, at })
}

/// `type Name …`, behind `type`.
fn declaration(scan: &mut Scan<'_>, start: usize) -> Option<TypeDecl> {
    let src = scan.src;
    (scan.at > start && scan.skip_spaces()).then_some(())?;
    let from = scan.at;
    let named = name(scan)?;
    let name_at = from..scan.at;
    // `type A[…` has parameters or is an array; `type A = B` is another name.
    scan.skip_spaces().then_some(())?;
    let ty = if scan.rest().starts_with("struct") && !is_word(scan.byte(6)) {
        scan.at += "struct".len();
        scan.skip_spaces();
        scan.eat(b'{').then_some(())?;
        TypeExpr::Struct(Arc::new(fields(scan)?))
    } else {
        type_expr(scan, 0)?
    };
    end_of_line(scan)?;
    Some(TypeDecl {
        name: named.to_owned(),
        comments: beside(src, name_at.start, name_at.end),
        name_at,
        scope: None,
        params: Vec::new(),
        alias: false,
        ty,
    })
}

fn fields(scan: &mut Scan<'_>) -> Option<Vec<FieldDecl>> {
    let mut out = Vec::new();
    loop {
        scan.skip_lines();
        if scan.eat(b'}') {
            out.shrink_to_fit();
            return Some(out);
        }
        out.push(field(scan)?);
        if scan.peek() != Some(b'}') {
            end_of_line(scan)?;
        }
    }
}

/// `A, B type "tag"`, `pkg.Embedded`, `*Embedded`.
fn field(scan: &mut Scan<'_>) -> Option<FieldDecl> {
    let src = scan.src;
    let start = scan.at;
    let mut names = Vec::new();
    let embedded = scan.peek() == Some(b'*') || {
        let first = name(scan)?;
        match scan.peek() {
            Some(b'.') => true,
            Some(b'[') => return None,
            _ => {
                names = vec![(first.into(), start..scan.at)];
                scan.skip_spaces();
                matches!(scan.peek(), None | Some(b'\n' | b';' | b'}' | b'/' | b'`' | b'"'))
            }
        }
    };
    let (ty, type_at) = if embedded {
        names.clear();
        scan.at = start;
        anonymous(scan)?
    } else {
        while scan.eat(b',') {
            scan.skip_spaces();
            let from = scan.at;
            names.push((name(scan)?.into(), from..scan.at));
            scan.skip_spaces();
        }
        let from = scan.at;
        // A name and its type are apart: `A[]T` is not plain.
        (from > names.last()?.1.end).then_some(())?;
        (type_expr(scan, 0)?, from..scan.at)
    };
    let mut end = scan.at;
    scan.skip_spaces();
    let tag = match scan.peek() {
        Some(b'`' | b'"') => {
            let at = scan.plain_text()?;
            end = at.end;
            Some(TagLit { at })
        }
        _ => None,
    };
    Some(FieldDecl {
        names,
        ty,
        type_text: Arc::from(&src[type_at]),
        tag,
        at: start..end,
        comments: beside(src, start, end),
    })
}

/// The type of an anonymous field.
fn anonymous(scan: &mut Scan<'_>) -> Option<(TypeExpr, At)> {
    let start = scan.at;
    let pointer = scan.eat(b'*');
    let inner = named(scan, MAX_DEPTH)?;
    let ty = if pointer { TypeExpr::Pointer(Box::new(inner)) } else { inner };
    Some((ty, start..scan.at))
}

fn type_expr(scan: &mut Scan<'_>, depth: usize) -> Option<TypeExpr> {
    if depth > MAX_DEPTH {
        return None;
    }
    match scan.peek()? {
        b'*' => {
            scan.at += 1;
            Some(TypeExpr::Pointer(Box::new(type_expr(scan, depth + 1)?)))
        }
        b'[' => {
            scan.at += 1;
            let length = scan.digits().to_owned();
            // Octal, or a mistake.
            if length.len() > 1 && length.starts_with('0') {
                return None;
            }
            scan.eat(b']').then_some(())?;
            let element = Box::new(type_expr(scan, depth + 1)?);
            Some(match length.is_empty() {
                true => TypeExpr::Slice(element),
                false => TypeExpr::Array(length, element),
            })
        }
        b'm' if scan.rest().starts_with("map[") => {
            scan.at += "map[".len();
            let key = type_expr(scan, depth + 1)?;
            scan.eat(b']').then_some(())?;
            Some(TypeExpr::Map(Box::new(key), Box::new(type_expr(scan, depth + 1)?)))
        }
        b'i' if scan.rest().starts_with("interface{}") => {
            scan.at += "interface{}".len();
            Some(TypeExpr::Interface)
        }
        _ => named(scan, depth),
    }
}

/// `Name`, `pkg.Name`, `pkg.Name[T, U]`.
fn named(scan: &mut Scan<'_>, depth: usize) -> Option<TypeExpr> {
    let first = name(scan)?;
    let (package, name) = if scan.eat(b'.') {
        (Some(first.to_owned()), name(scan)?.to_owned())
    } else {
        (None, first.to_owned())
    };
    let mut args = Vec::new();
    if scan.eat(b'[') {
        loop {
            args.push(type_expr(scan, depth + 1)?);
            if scan.eat(b']') {
                break;
            }
            scan.eat(b',').then_some(())?;
            scan.skip_spaces();
        }
    }
    Some(TypeExpr::Name { package, name, args })
}
