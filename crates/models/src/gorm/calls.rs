//! Migration calls: `AutoMigrate(…)`, `CreateTable(…)`, `SetupJoinTable(…)`, and the types among
//! their arguments.
//!
//! Arguments are followed through literals, variables bound once, `append`, loops and functions
//! that return a list. Deliberately not here: which types become models (`discover.rs`).

use super::chains::{self, TableOf};
use super::project::DeclId;
use super::syntax::{At, Expr, ExprKind, Func, Stmt, TypeExpr};
use super::types::{Place, Ty, Types};
use super::walk;
use kilter_diag::Span;

/// How far variables and functions are followed.
const MAX_STEPS: usize = 12;

/// A call that makes tables.
#[derive(Debug)]
pub struct Call {
    /// The types, in order.
    pub types: Vec<Ty>,
    /// Arguments that could not be resolved.
    pub unresolved: Vec<Span>,
    /// The method: `AutoMigrate` or `CreateTable`.
    pub method: String,
    /// The call.
    pub span: Span,
    /// Where its tables have their name from.
    pub table: TableOf,
    /// The text of `gorm:table_options`.
    pub options: Option<String>,
    /// Arguments that come from functions in which conditions decide.
    pub conditional: Vec<Span>,
}

/// `SetupJoinTable(&model, "Field", &join)`.
#[derive(Debug)]
pub struct JoinCall {
    /// The model.
    pub model: Ty,
    /// The relation's field.
    pub field: String,
    /// The join table's struct.
    pub join: Ty,
    /// The call.
    pub span: Span,
}

/// Where an expression is looked at: its file and function.
#[derive(Clone, Copy)]
struct Within<'a> {
    file: usize,
    func: &'a Func,
}

impl Within<'_> {
    fn place(&self) -> Place {
        Place::within(self.file, &self.func.scope)
    }
}

/// All calls in files that import GORM, in order of file and position.
pub fn find(types: Types<'_>) -> (Vec<Call>, Vec<JoinCall>, Vec<Span>) {
    let (mut calls, mut joins, mut odd) = (Vec::new(), Vec::new(), Vec::new());
    for (file, decls) in types.project.files.iter().enumerate().filter(|(_, f)| f.is_own()) {
        for func in &decls.funcs {
            let within = Within { file, func };
            let mut found: Vec<&Expr> = Vec::new();
            walk::stmts(&func.body, &mut |e| {
                if matches!(e.kind, ExprKind::Call { .. }) {
                    found.push(e);
                }
            });
            for e in found {
                look(types, within, e, &mut calls, &mut joins, &mut odd);
            }
        }
    }
    (calls, joins, odd)
}

fn look(
    types: Types<'_>,
    within: Within<'_>,
    e: &Expr,
    calls: &mut Vec<Call>,
    joins: &mut Vec<JoinCall>,
    odd: &mut Vec<Span>,
) {
    let ExprKind::Call { fun, args, .. } = &e.kind else { return };
    let ExprKind::Selector(of, method) = &fun.kind else { return };
    let span = types.project.span(within.file, &e.at);
    match method.as_str() {
        "AutoMigrate" | "CreateTable" if !args.is_empty() => {
            let chain = chains::read(types, within.file, within.func, of);
            let mut call = Call {
                types: Vec::new(),
                unresolved: Vec::new(),
                method: method.clone(),
                span,
                table: chain.table,
                options: chain.options.map(|(text, _)| text),
                conditional: Vec::new(),
            };
            for arg in args {
                match resolve(types, within, arg, 0) {
                    Some(found) => {
                        if branches(types, within, arg) {
                            call.conditional.push(types.project.span(within.file, &arg.at));
                        }
                        found.iter().for_each(|ty| types.want(ty, within.file));
                        call.types.extend(found);
                    }
                    None => call.unresolved.push(types.project.span(within.file, &arg.at)),
                }
            }
            let gorm = types.project.files[within.file]
                .imports
                .iter()
                .any(|i| i.path.starts_with("gorm.io/"));
            if gorm || !call.types.is_empty() {
                calls.push(call);
            }
        }
        "SetupJoinTable" => {
            let join = match args.as_slice() {
                [model, field, join] => {
                    let one = |e| resolve(types, within, e, 0).and_then(|mut t| t.pop());
                    match (one(model), &field.kind, one(join)) {
                        (Some(model), ExprKind::Str(field), Some(join)) => {
                            Some(JoinCall { model, field: field.clone(), join, span: span.clone() })
                        }
                        _ => None,
                    }
                }
                _ => None,
            };
            match join {
                Some(join) => joins.push(join),
                None => odd.push(span),
            }
        }
        _ => {}
    }
}

/// The function that an argument calls.
fn called(types: Types<'_>, within: Within<'_>, e: &Expr) -> Option<DeclId> {
    let ExprKind::Call { fun, .. } = &e.kind else { return None };
    match &fun.kind {
        ExprKind::Ident(name) => types.project.package_of(within.file)?.funcs.get(name).copied(),
        ExprKind::Selector(of, name) => {
            let ExprKind::Ident(package) = &of.kind else { return None };
            types.project.member(within.file, package, |p| p.funcs.get(name).copied())
        }
        _ => None,
    }
}

/// Whether an argument comes from a function in which conditions decide what it returns.
fn branches(types: Types<'_>, within: Within<'_>, e: &Expr) -> bool {
    let Some(id) = called(types, within, e) else { return false };
    let body = &types.project.files[id.file].funcs[id.index].body;
    body.iter().any(|stmt| match stmt {
        Stmt::If { then, otherwise, .. } => decides(then) || decides(otherwise),
        Stmt::Switch { cases, .. } => cases.iter().any(|(_, body)| decides(body)),
        _ => false,
    })
}

/// Whether statements return a list, or add to one.
fn decides(body: &[Stmt]) -> bool {
    let mut found = Vec::new();
    returns(body, &mut found);
    let mut bindings = Vec::new();
    walk::bindings(body, &mut bindings);
    !found.is_empty() || bindings.iter().any(|b| matches!(b, Stmt::Assign(..)))
}

/// The first values of the `return` statements, those under conditions included.
fn returns<'a>(body: &'a [Stmt], out: &mut Vec<&'a Expr>) {
    for stmt in body {
        match stmt {
            Stmt::Return(values) => {
                out.extend(values.first().filter(|v| !is_ident(v, "nil")));
            }
            Stmt::If { then, otherwise, .. } => {
                returns(then, out);
                returns(otherwise, out);
            }
            Stmt::Switch { cases, .. } => cases.iter().for_each(|(_, body)| returns(body, out)),
            Stmt::Range { body, .. } | Stmt::Block(body) | Stmt::Opaque(body) => {
                returns(body, out);
            }
            _ => {}
        }
    }
}

/// The struct types an argument stands for.
fn resolve(types: Types<'_>, within: Within<'_>, e: &Expr, steps: usize) -> Option<Vec<Ty>> {
    if steps > MAX_STEPS {
        return None;
    }
    if !types.project.budget.call_steps(1) {
        return None;
    }
    let next = |e: &Expr| resolve(types, within, e, steps + 1);
    match &e.kind {
        ExprKind::Unary(op, inner) if op == "&" => next(inner),
        ExprKind::Composite { ty: Some(ty), elems } => literal(types, within, ty, elems, steps),
        ExprKind::Call { fun, args, .. } => match (&fun.kind, args.as_slice()) {
            (ExprKind::Ident(name), [arg]) if name == "new" => {
                // Since Go 1.26, `new` also takes a value.
                if matches!(arg.kind, ExprKind::Composite { .. }) {
                    return next(arg);
                }
                Some(vec![types.resolve(&as_type(arg)?, &within.place())])
            }
            (ExprKind::Ident(name), args) if name == "append" => {
                let mut out = Vec::new();
                for arg in args {
                    out.extend(next(arg)?);
                }
                Some(out)
            }
            (ExprKind::Unary(star, inner), [_]) if star == "*" => {
                Some(vec![types.resolve(&as_type(inner)?, &within.place())])
            }
            (ExprKind::Type(TypeExpr::Pointer(inner)), [_]) => {
                Some(vec![types.resolve(inner, &within.place())])
            }
            (ExprKind::Ident(_), _) => returned(types, called(types, within, e)?, steps),
            (ExprKind::Selector(of, name), _) => {
                let ExprKind::Ident(package) = &of.kind else { return None };
                let found =
                    types.project.member(within.file, package, |p| p.funcs.get(name).copied());
                if found.is_none() {
                    types.project.want(within.file, package);
                }
                returned(types, found?, steps)
            }
            _ => None,
        },
        ExprKind::Ident(name) => variable(types, within, name, &e.at, steps),
        ExprKind::Selector(of, name) => {
            let ExprKind::Ident(package) = &of.kind else { return None };
            let found = types.project.member(within.file, package, |p| p.vars.get(name).copied());
            if found.is_none() {
                types.project.want(within.file, package);
            }
            global(types, found?, steps)
        }
        _ => None,
    }
}

fn as_type(e: &Expr) -> Option<TypeExpr> {
    match &e.kind {
        ExprKind::Type(ty) => Some(ty.clone()),
        ExprKind::Ident(name) => {
            Some(TypeExpr::Name { package: None, name: name.clone(), args: Vec::new() })
        }
        ExprKind::Selector(of, name) => match &of.kind {
            ExprKind::Ident(package) => Some(TypeExpr::Name {
                package: Some(package.clone()),
                name: name.clone(),
                args: Vec::new(),
            }),
            _ => None,
        },
        _ => None,
    }
}

/// A composite literal: a list of models, or a model.
fn literal(
    types: Types<'_>,
    within: Within<'_>,
    ty: &TypeExpr,
    elems: &[(Option<Expr>, Expr)],
    steps: usize,
) -> Option<Vec<Ty>> {
    let resolved = types.resolve(ty, &within.place());
    let list = match types.underlying(&resolved) {
        Ty::Slice(element) | Ty::Array(element) => Some(*element),
        // `map[string]any{"users": &User{}}`
        Ty::Map => Some(Ty::Interface),
        _ => None,
    };
    let Some(element) = list else { return Some(vec![resolved]) };
    let element = types.indirect(&element);
    if types.fields(&element).is_some() {
        return Some(vec![element]);
    }
    let mut out = Vec::new();
    for (_, value) in elems {
        out.extend(resolve(types, within, value, steps + 1)?);
    }
    Some(out)
}

/// A local variable, a loop variable or a package-level one.
fn variable(
    types: Types<'_>,
    within: Within<'_>,
    name: &str,
    at: &At,
    steps: usize,
) -> Option<Vec<Ty>> {
    let mut bindings = Vec::new();
    walk::bindings(&within.func.body, &mut bindings);
    if !types.project.budget.call_steps(bindings.len()) {
        return None;
    }
    let mut found: Option<Vec<Ty>> = None;
    for binding in bindings {
        match binding {
            Stmt::Assign(_, names, values) => {
                let position = names.iter().position(|n| is_ident(n, name));
                let Some(value) = position.and_then(|p| values.get(p)) else { continue };
                if value.at.start >= at.start {
                    continue;
                }
                let grows = matches!(&value.kind, ExprKind::Call { fun, args, .. }
                    if is_ident(fun, "append") && args.first().is_some_and(|a| is_ident(a, name)));
                if grows {
                    let ExprKind::Call { args, .. } = &value.kind else { continue };
                    let list = found.get_or_insert_with(Vec::new);
                    for arg in &args[1..] {
                        list.extend(resolve(types, within, arg, steps + 1)?);
                    }
                } else {
                    found = Some(resolve(types, within, value, steps + 1)?);
                }
            }
            // `var user User`, whose address is passed, or a nil pointer.
            Stmt::Var(names, ty) if names.iter().any(|n| is_ident(n, name)) => {
                let model = types.indirect(&types.resolve(ty, &within.place()));
                if types.fields(&model).is_some() {
                    found = Some(vec![model]);
                }
            }
            Stmt::Range { vars, over, body } => {
                let inside = body_range(body).is_none_or(|r| r.contains(&at.start));
                if inside && vars.iter().any(|v| is_ident(v, name)) {
                    return resolve(types, within, over, steps + 1);
                }
            }
            _ => {}
        }
    }
    if found.is_some() {
        return found;
    }
    let id = *types.project.package_of(within.file)?.vars.get(name)?;
    global(types, id, steps)
}

/// Where the expressions of a body stand.
fn body_range(body: &[Stmt]) -> Option<std::ops::Range<usize>> {
    let (mut start, mut end) = (usize::MAX, 0);
    walk::stmts(body, &mut |e| {
        start = start.min(e.at.start);
        end = end.max(e.at.end);
    });
    (start < end).then_some(start..end)
}

fn is_ident(e: &Expr, name: &str) -> bool {
    matches!(&e.kind, ExprKind::Ident(n) if n == name)
}

fn global(types: Types<'_>, id: DeclId, steps: usize) -> Option<Vec<Ty>> {
    let file = &types.project.files[id.file];
    let var = &file.vars[id.index];
    let top = Func { name: String::new(), scope: 0..0, body: Vec::new() };
    resolve(types, Within { file: id.file, func: &top }, &var.value, steps + 1)
}

/// Everything that a function may return.
fn returned(types: Types<'_>, id: DeclId, steps: usize) -> Option<Vec<Ty>> {
    let func = &types.project.files[id.file].funcs[id.index];
    let mut values = Vec::new();
    returns(&func.body, &mut values);
    let mut out: Vec<Ty> = Vec::new();
    for value in &values {
        let found = resolve(types, Within { file: id.file, func }, value, steps + 1)?;
        out.extend(found);
    }
    (!values.is_empty()).then_some(out)
}
