//! Visits the expressions of statements.
//!
//! Deliberately not here: what is looked for.

use super::syntax::{Expr, ExprKind, Stmt};

/// Calls `visit` for every expression below the statements, outer ones first.
pub fn stmts<'a>(body: &'a [Stmt], visit: &mut dyn FnMut(&'a Expr)) {
    for stmt in body {
        match stmt {
            Stmt::Return(values) => values.iter().for_each(|v| expr(v, visit)),
            Stmt::If { init, cond, then, otherwise } => {
                stmts(init, visit);
                expr(cond, visit);
                stmts(then, visit);
                stmts(otherwise, visit);
            }
            Stmt::Switch { value, cases } => {
                if let Some(value) = value {
                    expr(value, visit);
                }
                for (values, body) in cases {
                    values.iter().for_each(|v| expr(v, visit));
                    stmts(body, visit);
                }
            }
            Stmt::Assign(_, names, values) => {
                names.iter().chain(values).for_each(|v| expr(v, visit));
            }
            Stmt::Range { vars, over, body } => {
                vars.iter().for_each(|v| expr(v, visit));
                expr(over, visit);
                stmts(body, visit);
            }
            Stmt::Block(body) | Stmt::Opaque(body) => stmts(body, visit),
            Stmt::Expr(e) => expr(e, visit),
            Stmt::Var(..) | Stmt::Other => {}
        }
    }
}

/// Calls `visit` for an expression and every one below it.
pub fn expr<'a>(e: &'a Expr, visit: &mut dyn FnMut(&'a Expr)) {
    visit(e);
    match &e.kind {
        ExprKind::Selector(of, _) => expr(of, visit),
        ExprKind::Call { fun, args, .. } => {
            expr(fun, visit);
            args.iter().for_each(|a| expr(a, visit));
        }
        ExprKind::Composite { elems, .. } => {
            for (key, value) in elems {
                if let Some(key) = key {
                    expr(key, visit);
                }
                expr(value, visit);
            }
        }
        ExprKind::Unary(_, x) => expr(x, visit),
        ExprKind::Binary(_, x, y) | ExprKind::Index(x, y) => {
            expr(x, visit);
            expr(y, visit);
        }
        ExprKind::Func(body) => stmts(body, visit),
        ExprKind::Str(_)
        | ExprKind::Int(_)
        | ExprKind::Float
        | ExprKind::Rune
        | ExprKind::Ident(_)
        | ExprKind::Type(_)
        | ExprKind::Other => {}
    }
}

/// Assignments and range loops below the statements, function literals included.
pub fn bindings<'a>(body: &'a [Stmt], out: &mut Vec<&'a Stmt>) {
    for stmt in body {
        match stmt {
            Stmt::Assign(_, _, values) => {
                out.push(stmt);
                values.iter().for_each(|v| inner(v, out));
            }
            Stmt::Range { body, .. } => {
                out.push(stmt);
                bindings(body, out);
            }
            Stmt::If { init, then, otherwise, .. } => {
                bindings(init, out);
                bindings(then, out);
                bindings(otherwise, out);
            }
            Stmt::Switch { cases, .. } => cases.iter().for_each(|(_, b)| bindings(b, out)),
            Stmt::Block(body) | Stmt::Opaque(body) => bindings(body, out),
            Stmt::Return(values) => values.iter().for_each(|v| inner(v, out)),
            Stmt::Expr(e) => inner(e, out),
            Stmt::Var(..) => out.push(stmt),
            Stmt::Other => {}
        }
    }
}

/// The bindings in the function literals of an expression, each once.
fn inner<'a>(e: &'a Expr, out: &mut Vec<&'a Stmt>) {
    match &e.kind {
        ExprKind::Func(body) => bindings(body, out),
        ExprKind::Selector(of, _) | ExprKind::Unary(_, of) => inner(of, out),
        ExprKind::Call { fun, args } => {
            inner(fun, out);
            args.iter().for_each(|a| inner(a, out));
        }
        ExprKind::Composite { elems, .. } => {
            for (key, value) in elems {
                key.iter().for_each(|k| inner(k, out));
                inner(value, out);
            }
        }
        ExprKind::Binary(_, x, y) | ExprKind::Index(x, y) => {
            inner(x, out);
            inner(y, out);
        }
        ExprKind::Str(_)
        | ExprKind::Int(_)
        | ExprKind::Float
        | ExprKind::Rune
        | ExprKind::Ident(_)
        | ExprKind::Type(_)
        | ExprKind::Other => {}
    }
}
