//! The values of expressions.
//!
//! Deliberately not here: calls and conversions (`evalcalls.rs`).

use super::budget::TEXT;
use super::eval::{Eval, MAX_STEPS, Val};
use super::goint::go_int;
use super::project::{DeclId, Package};
use super::syntax::{Expr, ExprKind, TypeExpr};
use super::types::{Basic, Place, Shape, Ty};
use std::collections::BTreeMap;

impl Eval<'_> {
    /// The value of an expression.
    pub fn expr(&self, expr: &Expr) -> Val {
        if !self.project().budget.value_step() {
            return Val::Unknown;
        }
        match &expr.kind {
            ExprKind::Str(s) => Val::Str(s.clone()),
            ExprKind::Int(text) => go_int(text).map_or(Val::Unknown, Val::Int),
            ExprKind::Float => Val::Some(Ty::Basic(Basic::Float(64))),
            ExprKind::Rune => Val::Some(Ty::Basic(Basic::Int(32))),
            ExprKind::Ident(name) => self.ident(name),
            ExprKind::Selector(of, name) => self.selector(of, name),
            ExprKind::Call { fun, args, .. } => self.call(fun, args),
            ExprKind::Composite { ty: Some(ty), elems } => self.composite(ty, elems),
            ExprKind::Unary(op, x) => self.unary(op, x),
            ExprKind::Binary(op, x, y) => self.binary(op, x, y),
            ExprKind::Index(of, key) => self.index(of, &self.expr(key)),
            // `names[key]` looks like a generic type to a parser.
            ExprKind::Type(TypeExpr::Name { package: None, name, args }) => match &args[..] {
                [TypeExpr::Name { package: None, name: key, .. }] => {
                    let of = Expr { kind: ExprKind::Ident(name.clone()), at: expr.at.clone() };
                    self.index(&of, &self.ident(key))
                }
                _ => Val::Unknown,
            },
            ExprKind::Composite { ty: None, .. }
            | ExprKind::Type(_)
            | ExprKind::Func(_)
            | ExprKind::Other => Val::Unknown,
        }
    }

    fn composite(&self, ty: &TypeExpr, elems: &[(Option<Expr>, Expr)]) -> Val {
        let ty = self.types.resolve(ty, &self.place);
        let shape = self.types.shape(&ty);
        if shape != Shape::Struct {
            return Val::Some(ty);
        }
        if elems.is_empty() {
            return Val::Zero(ty);
        }
        let mut fields = BTreeMap::new();
        for (key, value) in elems {
            let Some(ExprKind::Ident(name)) = key.as_ref().map(|k| &k.kind) else {
                return Val::Some(ty);
            };
            fields.insert(name.clone(), self.expr(value));
        }
        Val::Struct(ty, fields)
    }

    fn ident(&self, name: &str) -> Val {
        if let Some(value) = self.vars.get(name) {
            return value.clone();
        }
        let file = self.place.file;
        let pick = |p: &Package| p.consts.get(name).copied();
        let local = self.project().package_of(file).and_then(pick);
        if let Some(id) = local.or_else(|| self.project().dotted(file, pick)) {
            return self.constant(id);
        }
        match name {
            "nil" => Val::Nil,
            "true" => Val::Bool(true),
            "false" => Val::Bool(false),
            _ => {
                let pick = |p: &Package| p.vars.get(name).copied();
                let local = self.project().package_of(file).and_then(pick);
                let id = local.or_else(|| self.project().dotted(file, pick));
                id.map_or(Val::Unknown, |id| self.variable(id))
            }
        }
    }

    /// The value of a constant.
    pub fn constant(&self, id: DeclId) -> Val {
        let decl = &self.project().files[id.file].consts[id.index];
        let Some(value) = &decl.value else { return Val::Unknown };
        let Some(mut inner) = self.deeper(Place::top(id.file)) else { return Val::Unknown };
        inner.vars.insert("iota".into(), Val::Int(i128::from(decl.iota)));
        let value = inner.expr(value);
        match (&decl.ty, value) {
            (Some(ty), Val::Int(i)) => Val::Num(inner.types.resolve(ty, &inner.place), i),
            (_, value) => value,
        }
    }

    /// The initial value of a package-level variable: a guess, and noted as one.
    fn variable(&self, id: DeclId) -> Val {
        let var = &self.project().files[id.file].vars[id.index];
        let Some(inner) = self.deeper(Place::top(id.file)) else { return Val::Unknown };
        let value = inner.expr(&var.value);
        if value != Val::Error {
            *self.guessed.borrow_mut() = Some(var.name.clone());
        }
        value
    }

    fn selector(&self, of: &Expr, name: &str) -> Val {
        if let ExprKind::Ident(package) = &of.kind
            && !self.vars.contains_key(package)
            && self.project().imports(self.place.file, package)
        {
            return self.member(package, name);
        }
        self.field(&self.expr(of), name)
    }

    fn member(&self, package: &str, name: &str) -> Val {
        let (project, file) = (self.project(), self.place.file);
        if let Some(id) = project.member(file, package, |p| p.consts.get(name).copied()) {
            return self.constant(id);
        }
        if let Some(id) = project.member(file, package, |p| p.vars.get(name).copied()) {
            return self.variable(id);
        }
        project.want(file, package);
        Val::Unknown
    }

    fn field(&self, of: &Val, name: &str) -> Val {
        match of {
            Val::Ref(inner) => self.field(inner, name),
            Val::Zero(ty) => self.zero_field(ty, name, 0),
            Val::Struct(ty, fields) => match fields.get(name) {
                Some(value) => value.clone(),
                None => self.zero_field(ty, name, 0),
            },
            Val::Some(ty) => match self.zero_field(ty, name, 0) {
                Val::Zero(ty) => Val::Some(ty),
                _ => Val::Unknown,
            },
            Val::Db if matches!(name, "Dialector" | "Config" | "Statement" | "DB") => Val::Db,
            _ => Val::Unknown,
        }
    }

    fn zero_field(&self, ty: &Ty, name: &str, depth: usize) -> Val {
        if depth > MAX_STEPS || !self.project().budget.value_step() {
            return Val::Unknown;
        }
        let Some(body) = self.types.fields(&self.types.indirect(ty)) else { return Val::Unknown };
        for field in body.fields.iter() {
            let named = field.names.iter().any(|(n, _)| **n == *name);
            let embedded = field.names.is_empty()
                && matches!(strip(&field.ty), TypeExpr::Name { name: n, .. } if n == name);
            if named || embedded {
                return Val::Zero(self.types.resolve(&field.ty, &body.place));
            }
        }
        for field in body.fields.iter().filter(|f| f.names.is_empty()) {
            let inner = self.types.resolve(&field.ty, &body.place);
            if let value @ Val::Zero(_) = self.zero_field(&inner, name, depth + 1) {
                return value;
            }
        }
        Val::Unknown
    }

    /// Whether `value` is `texts["key"]`, and the key is there.
    pub(super) fn is_in_map(&self, value: &Expr) -> Option<bool> {
        let ExprKind::Index(of, key) = &value.kind else { return None };
        match (self.expr(of), self.plain(&self.expr(key))) {
            (Val::Texts(texts), Val::Str(key)) => Some(texts.contains_key(&key)),
            _ => None,
        }
    }

    /// `names["key"]` of a map literal, or of a variable that is one.
    fn index(&self, of: &Expr, key: &Val) -> Val {
        let key = self.plain(key);
        if let (ExprKind::Selector(..), Val::Str(name)) = (&of.kind, &key)
            && let Val::Texts(texts) = self.expr(of)
        {
            return Val::Str(texts.get(name).cloned().unwrap_or_default());
        }
        match &of.kind {
            ExprKind::Composite { ty: Some(TypeExpr::Map(_, of)), elems } => {
                for (k, value) in elems {
                    match k.as_ref().map(|k| self.equal(&self.expr(k), &key)) {
                        Some(Some(true)) => return self.expr(value),
                        Some(Some(false)) => {}
                        _ => return Val::Unknown,
                    }
                }
                Val::Zero(self.types.resolve(of, &self.place))
            }
            ExprKind::Ident(name) if !self.vars.contains_key(name) => {
                let package = self.project().package_of(self.place.file);
                let Some(id) = package.and_then(|p| p.vars.get(name)) else { return Val::Unknown };
                let var = &self.project().files[id.file].vars[id.index];
                match self.deeper(Place::top(id.file)) {
                    Some(inner) if !matches!(var.value.kind, ExprKind::Ident(_)) => {
                        inner.index(&var.value, &key)
                    }
                    _ => Val::Unknown,
                }
            }
            _ => Val::Unknown,
        }
    }

    /// A value as a plain one, for comparing.
    pub fn plain(&self, value: &Val) -> Val {
        let ty = match value {
            Val::Zero(ty) => ty,
            Val::Num(_, i) => return Val::Int(*i),
            other => return other.clone(),
        };
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

    pub(super) fn equal(&self, a: &Val, b: &Val) -> Option<bool> {
        let (a, b) = (self.plain(a), self.plain(b));
        let open = |v: &Val| matches!(v, Val::Unknown | Val::Some(_) | Val::Tuple(_));
        let open = |v: &Val| open(v) || matches!(v, Val::Struct(..) | Val::Db | Val::Namer);
        match (&a, &b) {
            (Val::Ref(_), Val::Nil) | (Val::Nil, Val::Ref(_)) => Some(false),
            (Val::Error, Val::Nil) | (Val::Nil, Val::Error) => Some(false),
            (a, b) if open(a) || open(b) => None,
            (Val::Ref(_), _) | (_, Val::Ref(_)) => None,
            _ => Some(a == b),
        }
    }

    fn unary(&self, op: &str, x: &Expr) -> Val {
        let value = self.expr(x);
        match (op, value) {
            ("&", Val::Unknown) => Val::Unknown,
            ("&", value) => Val::Ref(Box::new(value)),
            ("*", Val::Ref(inner)) => *inner,
            // The zero of a pointer is nil, and following it panics.
            ("*", Val::Zero(_)) => Val::Unknown,
            ("*", Val::Some(Ty::Pointer(inner))) => Val::Some(*inner),
            ("-" | "+" | "^", value) => match (&value, self.plain(&value)) {
                (Val::Num(ty, _) | Val::Zero(ty), Val::Int(i)) if op == "-" => {
                    i.checked_neg().map_or(Val::Unknown, |i| Val::Num(ty.clone(), i))
                }
                (_, Val::Int(i)) if op == "-" => i.checked_neg().map_or(Val::Unknown, Val::Int),
                (Val::Some(ty), _) => Val::Some(ty.clone()),
                _ => Val::Unknown,
            },
            ("!", value) => match self.plain(&value) {
                Val::Bool(b) => Val::Bool(!b),
                _ => Val::Unknown,
            },
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
            (_, Val::Int(a), Val::Int(b)) => match integer(op, a, b) {
                Val::Int(i) => match [&left, &right].into_iter().find_map(typed) {
                    Some(ty) => Val::Num(ty, i),
                    None => Val::Int(i),
                },
                other => other,
            },
            ("+" | "-" | "*" | "/" | "%" | "|" | "&" | "^" | "<<" | ">>", ..) => {
                // Both sides of a sum have one type: the one that is known.
                match [&left, &right].into_iter().find_map(typed) {
                    Some(ty) => Val::Some(ty),
                    None => Val::Unknown,
                }
            }
            _ => Val::Unknown,
        }
    }
}

/// The type of a value that has one of its own.
fn typed(value: &Val) -> Option<Ty> {
    match value {
        Val::Num(ty, _) | Val::Zero(ty) | Val::Some(ty) => Some(ty.clone()),
        _ => None,
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
        "^" => Some(a ^ b),
        "&^" => Some(a & !b),
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
