//! Pieces of code that people write by hand instead of deriving: what a function returns, what a
//! `match` over variants gives for each.
//!
//! Deliberately not here: running code. What is not a plain result is not evident.

use super::consts::last_two;
use syn::{Arm, Block, Expr, ImplItem, ItemImpl, Pat, Stmt};

/// The body of a function in an `impl`.
pub fn function<'a>(item: &'a ItemImpl, name: &str) -> Option<&'a Block> {
    item.items.iter().find_map(|i| match i {
        ImplItem::Fn(function) if function.sig.ident == name => Some(&function.block),
        _ => None,
    })
}

/// The expression a block ends with, when nothing but imports stands before it.
pub fn result(block: &Block) -> Option<&Expr> {
    let (last, before) = block.stmts.split_last()?;
    if !before.iter().all(|s| matches!(s, Stmt::Item(_))) {
        return None;
    }
    match last {
        Stmt::Expr(Expr::Return(back), _) => back.expr.as_deref(),
        Stmt::Expr(Expr::Block(inner), None) => result(&inner.block),
        Stmt::Expr(expr, None) => Some(expr),
        _ => None,
    }
}

/// The arms of the `match` a function consists of: variant, and what it gives.
pub fn arms(block: &Block) -> Option<Vec<(String, &Expr)>> {
    let Expr::Match(matched) = result(block)? else { return None };
    let mut out = Vec::new();
    for arm in &matched.arms {
        for variant in variants(arm) {
            out.push((variant, value(&arm.body)?));
        }
    }
    Some(out)
}

/// What an arm's body gives.
fn value(body: &Expr) -> Option<&Expr> {
    match body {
        Expr::Block(block) => result(&block.block),
        other => Some(other),
    }
}

fn variants(arm: &Arm) -> Vec<String> {
    fn collect(pat: &Pat, out: &mut Vec<String>) {
        match pat {
            Pat::Path(path) => out.push(last_two(&path.path).1),
            Pat::Ident(ident) => out.push(ident.ident.to_string()),
            Pat::Or(or) => or.cases.iter().for_each(|p| collect(p, out)),
            Pat::Paren(inner) => collect(&inner.pat, out),
            Pat::Reference(inner) => collect(&inner.pat, out),
            Pat::Wild(_) => out.push("_".into()),
            _ => {}
        }
    }
    let mut out = Vec::new();
    collect(&arm.pat, &mut out);
    out
}

/// A chain of method calls: where it starts, and the calls in their order.
pub fn chain(expr: &Expr) -> (&Expr, Vec<&syn::ExprMethodCall>) {
    let (mut at, mut calls) = (expr, Vec::new());
    while let Expr::MethodCall(call) = at {
        calls.push(call);
        at = &call.receiver;
    }
    calls.reverse();
    (at, calls)
}
