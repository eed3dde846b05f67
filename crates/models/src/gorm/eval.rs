//! Evaluates the little Go that decides about tables and columns.
//!
//! Constants, and the bodies of `TableName`, `Value`, `GormDataType` and `GormDBDataType` on a
//! zero value, as GORM calls them. Whatever is not plain is [`Val::Unknown`], never a guess.
//! Deliberately not here: what the results are used for.

use super::budget::TEXT;
use super::goint::go_int;
use super::project::{DeclId, Package, Project};
use super::syntax::{Expr, ExprKind, Stmt, TypeExpr};
use super::types::{Basic, Place, Shape, Ty, Types};
use std::collections::BTreeMap;

/// How many calls and constants may nest.
pub const MAX_STEPS: usize = 40;

/// A value, as far as it is known.
#[derive(Debug, Clone, PartialEq)]
pub enum Val {
    /// A string.
    Str(String),
    /// An integer.
    Int(i128),
    /// A truth value.
    Bool(bool),
    /// `nil` without a type.
    Nil,
    /// The zero value of a type.
    Zero(Ty),
    /// Some value of a type.
    Some(Ty),
    /// Several results.
    Tuple(Vec<Val>),
    /// The `*gorm.DB` of `GormDBDataType`, or its dialector.
    Db,
    /// The `schema.Namer` of `TableName`.
    Namer,
    /// An error.
    Error,
    /// Not known.
    Unknown,
}

/// What the evaluator may ask its caller.
pub trait Host {
    /// The dialect's name as GORM has it.
    fn dialect(&self) -> &'static str;
    /// The table GORM derives from a name.
    fn table(&self, name: &str) -> String;
    /// The table of a type with a `TableName` method of its own, if it can be evaluated.
    fn table_of(&self, ty: &Ty, steps: usize) -> Option<String>;
}

/// Evaluates in one file.
pub struct Eval<'a> {
    /// The project's types.
    pub types: Types<'a>,
    /// Where names are looked up.
    pub place: Place,
    /// Who answers for GORM.
    pub host: &'a dyn Host,
    /// Local variables.
    pub vars: BTreeMap<String, Val>,
    /// Nesting.
    pub steps: usize,
}

/// How a list of statements ended.
enum Flow {
    Next,
    Return(Vec<Val>),
    Unknown,
}

impl<'a> Eval<'a> {
    /// An evaluator for the top level of a file.
    pub fn new(types: Types<'a>, place: Place, host: &'a dyn Host, steps: usize) -> Self {
        if steps == 0 {
            types.project.budget.begin_value();
        }
        Self { types, place, host, vars: BTreeMap::new(), steps }
    }

    pub(super) fn project(&self) -> &'a Project {
        self.types.project
    }

    /// Runs a body: what it returns, `None` when that is not evident.
    pub fn run(&mut self, body: &[Stmt]) -> Option<Vec<Val>> {
        match self.stmts(body) {
            Flow::Return(values) => match values.as_slice() {
                [Val::Tuple(inner)] => Some(inner.clone()),
                _ => Some(values),
            },
            Flow::Next | Flow::Unknown => None,
        }
    }

    fn stmts(&mut self, body: &[Stmt]) -> Flow {
        for stmt in body {
            match self.stmt(stmt) {
                Flow::Next => {}
                end => return end,
            }
        }
        Flow::Next
    }

    fn stmt(&mut self, stmt: &Stmt) -> Flow {
        match stmt {
            Stmt::Return(values) => Flow::Return(values.iter().map(|v| self.expr(v)).collect()),
            Stmt::If { init, cond, then, otherwise } => {
                if let end @ (Flow::Return(_) | Flow::Unknown) = self.stmts(init) {
                    return end;
                }
                match self.expr(cond) {
                    Val::Bool(true) => self.stmts(then),
                    Val::Bool(false) => self.stmts(otherwise),
                    _ => Flow::Unknown,
                }
            }
            Stmt::Switch { value, cases } => self.switch(value.as_ref(), cases),
            Stmt::Assign(names, values) => {
                self.assign(names, values);
                Flow::Next
            }
            Stmt::Block(body) => self.stmts(body),
            Stmt::Expr(_) => Flow::Next,
            Stmt::Range { .. } | Stmt::Other => Flow::Unknown,
        }
    }

    fn switch(&mut self, value: Option<&Expr>, cases: &[(Vec<Expr>, Vec<Stmt>)]) -> Flow {
        let wanted = value.map_or(Val::Bool(true), |v| self.expr(v));
        if wanted == Val::Unknown {
            return Flow::Unknown;
        }
        for (values, body) in cases.iter().filter(|(v, _)| !v.is_empty()) {
            for value in values {
                match self.equal(&wanted, &self.expr(value)) {
                    Some(true) => return self.stmts(body),
                    Some(false) => {}
                    None => return Flow::Unknown,
                }
            }
        }
        match cases.iter().find(|(v, _)| v.is_empty()) {
            Some((_, body)) => self.stmts(body),
            None => Flow::Next,
        }
    }

    fn assign(&mut self, names: &[Expr], values: &[Expr]) {
        let mut results: Vec<Val> = values.iter().map(|v| self.expr(v)).collect();
        if let [Val::Tuple(inner)] = results.as_slice() {
            results = inner.clone();
        }
        for (i, name) in names.iter().enumerate() {
            if let ExprKind::Ident(name) = &name.kind {
                let value = results.get(i).cloned().unwrap_or(Val::Unknown);
                self.vars.insert(name.clone(), value);
            }
        }
    }

    /// The value of an expression.
    pub fn expr(&self, expr: &Expr) -> Val {
        if !self.project().budget.value_step() {
            return Val::Unknown;
        }
        match &expr.kind {
            ExprKind::Str(s) => Val::Str(s.clone()),
            ExprKind::Int(text) => go_int(text).map_or(Val::Unknown, Val::Int),
            ExprKind::Ident(name) => self.ident(name),
            ExprKind::Selector(of, name) => self.selector(of, name),
            ExprKind::Call { fun, args, .. } => self.call(fun, args),
            ExprKind::Composite { ty: Some(ty), elems } => {
                let ty = self.types.resolve(ty, &self.place);
                if elems.is_empty() { Val::Zero(ty) } else { Val::Some(ty) }
            }
            ExprKind::Unary(op, x) => self.unary(op, x),
            ExprKind::Binary(op, x, y) => self.binary(op, x, y),
            ExprKind::Composite { ty: None, .. }
            | ExprKind::Type(_)
            | ExprKind::Func(_)
            | ExprKind::Other => Val::Unknown,
        }
    }

    fn ident(&self, name: &str) -> Val {
        if let Some(value) = self.vars.get(name) {
            return value.clone();
        }
        match name {
            "nil" => Val::Nil,
            "true" => Val::Bool(true),
            "false" => Val::Bool(false),
            _ => {
                let file = self.place.file;
                let pick = |p: &Package| p.consts.get(name).copied();
                let local = self.project().package_of(file).and_then(pick);
                let id = local.or_else(|| self.project().dotted(file, pick));
                id.map_or(Val::Unknown, |id| self.constant(id))
            }
        }
    }

    /// The value of a constant.
    pub fn constant(&self, id: DeclId) -> Val {
        if self.steps > MAX_STEPS {
            return Val::Unknown;
        }
        let decl = &self.project().files[id.file].consts[id.index];
        let Some(value) = &decl.value else { return Val::Unknown };
        let mut inner = Eval::new(self.types, Place::top(id.file), self.host, self.steps + 1);
        inner.vars.insert("iota".into(), Val::Int(i128::from(decl.iota)));
        inner.expr(value)
    }

    fn selector(&self, of: &Expr, name: &str) -> Val {
        if let ExprKind::Ident(package) = &of.kind
            && !self.vars.contains_key(package)
            && self.project().imports(self.place.file, package)
        {
            let file = self.place.file;
            let found = self.project().member(file, package, |p| p.consts.get(name).copied());
            if found.is_none() {
                self.project().want(file, package);
            }
            return found.map_or(Val::Unknown, |id| self.constant(id));
        }
        match self.expr(of) {
            Val::Zero(ty) => self.zero_field(&ty, name, 0),
            Val::Db if name == "Dialector" => Val::Db,
            _ => Val::Unknown,
        }
    }

    fn zero_field(&self, ty: &Ty, name: &str, depth: usize) -> Val {
        if depth > MAX_STEPS || !self.project().budget.value_step() {
            return Val::Unknown;
        }
        let Some(body) = self.types.fields(&self.types.indirect(ty)) else { return Val::Unknown };
        for field in body.fields.iter() {
            let named = field.names.iter().any(|(n, _)| n == name);
            let embedded = field.names.is_empty()
                && matches!(strip(&field.ty), TypeExpr::Name { name: n, .. } if n == name);
            if named || embedded {
                return Val::Zero(self.types.resolve(&field.ty, &body.place));
            }
        }
        for field in body.fields.iter().filter(|f| f.names.is_empty()) {
            let inner = self.types.resolve(&field.ty, &body.place);
            if let value @ (Val::Zero(_) | Val::Bool(_) | Val::Str(_) | Val::Int(_) | Val::Nil) =
                self.zero_field(&inner, name, depth + 1)
            {
                return value;
            }
        }
        Val::Unknown
    }

    /// A zero value as a plain one, for comparing.
    pub(super) fn plain(&self, value: &Val) -> Val {
        let Val::Zero(ty) = value else { return value.clone() };
        match self.types.shape(ty) {
            Shape::Basic(Basic::Bool) => Val::Bool(false),
            Shape::Basic(Basic::String) => Val::Str(String::new()),
            Shape::Basic(Basic::Int(_) | Basic::Uint(_) | Basic::Float(_)) => Val::Int(0),
            Shape::Bytes
            | Shape::Slice
            | Shape::Map
            | Shape::Pointer
            | Shape::Interface
            | Shape::Func
            | Shape::Chan => Val::Nil,
            _ => value.clone(),
        }
    }

    fn equal(&self, a: &Val, b: &Val) -> Option<bool> {
        let (a, b) = (self.plain(a), self.plain(b));
        match (&a, &b) {
            (Val::Unknown | Val::Some(_) | Val::Tuple(_), _)
            | (_, Val::Unknown | Val::Some(_) | Val::Tuple(_)) => None,
            (Val::Error, Val::Nil) | (Val::Nil, Val::Error) => Some(false),
            _ => Some(a == b),
        }
    }

    fn unary(&self, op: &str, x: &Expr) -> Val {
        let value = self.expr(x);
        match (op, self.plain(&value)) {
            ("!", Val::Bool(b)) => Val::Bool(!b),
            ("-", Val::Int(i)) => i.checked_neg().map_or(Val::Unknown, Val::Int),
            ("&" | "*", _) => value,
            _ => Val::Unknown,
        }
    }

    fn binary(&self, op: &str, x: &Expr, y: &Expr) -> Val {
        let left = self.expr(x);
        match (op, self.plain(&left)) {
            ("&&", Val::Bool(false)) => return Val::Bool(false),
            ("||", Val::Bool(true)) => return Val::Bool(true),
            ("&&" | "||", Val::Bool(_)) => return self.expr(y),
            _ => {}
        }
        let right = self.expr(y);
        match op {
            "==" => return self.equal(&left, &right).map_or(Val::Unknown, Val::Bool),
            "!=" => return self.equal(&left, &right).map_or(Val::Unknown, |e| Val::Bool(!e)),
            _ => {}
        }
        match (op, self.plain(&left), self.plain(&right)) {
            ("+", Val::Str(a), Val::Str(b)) if a.len() + b.len() <= TEXT => Val::Str(a + &b),
            (_, Val::Int(a), Val::Int(b)) => integer(op, a, b),
            _ => Val::Unknown,
        }
    }
}

fn strip(ty: &TypeExpr) -> &TypeExpr {
    match ty {
        TypeExpr::Pointer(inner) => strip(inner),
        other => other,
    }
}

fn integer(op: &str, a: i128, b: i128) -> Val {
    let shift = || u32::try_from(b).ok().filter(|s| *s < 100);
    let value = match op {
        "+" => a.checked_add(b),
        "-" => a.checked_sub(b),
        "*" => a.checked_mul(b),
        "/" => a.checked_div(b),
        "%" => a.checked_rem(b),
        "|" => Some(a | b),
        "&" => Some(a & b),
        "<<" => shift().and_then(|s| a.checked_shl(s)),
        ">>" => shift().and_then(|s| a.checked_shr(s)),
        ">" => return Val::Bool(a > b),
        "<" => return Val::Bool(a < b),
        ">=" => return Val::Bool(a >= b),
        "<=" => return Val::Bool(a <= b),
        _ => None,
    };
    value.map_or(Val::Unknown, Val::Int)
}
