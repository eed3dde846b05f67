//! Calls and conversions in evaluated Go.
//!
//! Functions and methods of packages at hand are evaluated, as long as they are plain. Of others
//! only those are known that people use in `TableName` and `Value` bodies (`evalstd.rs`).
//! Deliberately not here: everything that is not a call (`evalexpr.rs`).

use super::eval::{Eval, Val};
use super::evalstd;
use super::project::DeclId;
use super::syntax::{self, Expr, ExprKind, Method, TypeExpr};
use super::types::{Basic, Place, Shape, Ty};

impl Eval<'_> {
    pub(super) fn call(&self, fun: &Expr, args: &[Expr]) -> Val {
        match &fun.kind {
            ExprKind::Type(ty) => self.convert(ty, args),
            ExprKind::Ident(name) => self.call_name(name, args),
            ExprKind::Unary(star, inner) if star == "*" => match &inner.kind {
                // `(*T)(nil)`
                ExprKind::Ident(name) => match self.convert(&named(name), args) {
                    Val::Nil => Val::Zero(Ty::Pointer(Box::new(
                        self.types.resolve(&named(name), &self.place),
                    ))),
                    value => value,
                },
                _ => Val::Unknown,
            },
            ExprKind::Selector(of, name) => self.call_selector(of, name, args),
            _ => Val::Unknown,
        }
    }

    fn call_name(&self, name: &str, args: &[Expr]) -> Val {
        let local = self.project().package_of(self.place.file);
        match (name, args) {
            _ if local.is_some_and(|p| p.types.contains_key(name)) => {
                self.convert(&named(name), args)
            }
            ("len", [x]) => match self.expr(x) {
                Val::Str(s) => Val::Int(i128::try_from(s.len()).unwrap_or(0)),
                value => match self.plain(&value) {
                    Val::Nil => Val::Int(0),
                    Val::Str(s) => Val::Int(i128::try_from(s.len()).unwrap_or(0)),
                    _ => Val::Some(Ty::Basic(Basic::Int(64))),
                },
            },
            ("new", [ty]) => match type_of(ty) {
                Some(ty) => Val::Ref(Box::new(Val::Zero(self.types.resolve(&ty, &self.place)))),
                None => Val::Unknown,
            },
            ("make", [ty, ..]) => match type_of(ty) {
                Some(ty) => Val::Some(self.types.resolve(&ty, &self.place)),
                None => Val::Unknown,
            },
            ("append", [first, ..]) => match self.expr(first) {
                Val::Zero(ty) | Val::Some(ty) => Val::Some(ty),
                _ => Val::Unknown,
            },
            _ => match self.helper(self.place.file, None, name) {
                Some((file, method)) => {
                    let args = args.iter().map(|a| self.expr(a)).collect();
                    self.run(Place::top(file), &method, Val::Nil, args)
                }
                None => self.convert(&named(name), args),
            },
        }
    }

    /// A conversion: the type counts, and what is plain keeps its value.
    fn convert(&self, ty: &TypeExpr, args: &[Expr]) -> Val {
        let [arg] = args else { return Val::Unknown };
        let target = self.types.resolve(ty, &self.place);
        self.converted(target, self.expr(arg))
    }

    fn converted(&self, target: Ty, value: Val) -> Val {
        let shape = self.types.shape(&target);
        match (shape, self.plain(&value), value) {
            (Shape::Unknown, ..) => Val::Unknown,
            (Shape::Interface, _, value) => value,
            (Shape::Pointer, _, Val::Ref(inner)) => match target {
                Ty::Pointer(target) => Val::Ref(Box::new(self.converted(*target, *inner))),
                _ => Val::Some(target),
            },
            (Shape::Basic(Basic::String), Val::Str(s), _) => Val::Str(s),
            (Shape::Basic(Basic::String), Val::Nil, _) => Val::Str(String::new()),
            (Shape::Basic(Basic::Int(_) | Basic::Uint(_)), Val::Int(i), _) => Val::Num(target, i),
            (Shape::Basic(Basic::Bool), Val::Bool(b), _) => Val::Bool(b),
            (Shape::Basic(Basic::String) | Shape::Bytes, ..) => Val::Some(target),
            (_, Val::Nil, _) | (_, _, Val::Zero(_)) => Val::Zero(target),
            _ => Val::Some(target),
        }
    }

    fn call_selector(&self, of: &Expr, name: &str, args: &[Expr]) -> Val {
        if let ExprKind::Ident(package) = &of.kind
            && !self.vars.contains_key(package)
            && let Some(path) = self.project().import_path(self.place.file, package)
        {
            return self.call_function(package, path, name, args);
        }
        let receiver = self.expr(of);
        match (&receiver, name) {
            (Val::Db, "Name") => return Val::Str(self.host.dialect().to_owned()),
            (Val::Namer, "TableName") => {
                return match args.first().map(|a| self.expr(a)) {
                    Some(Val::Str(s)) => Val::Str(self.host.table(&s)),
                    _ => Val::Unknown,
                };
            }
            _ => {}
        }
        let known = self.call_method(&receiver, name, args);
        known.unwrap_or_else(|| evalstd::method(&receiver, name))
    }

    /// Calls a method of a type at hand; `None` when there is none.
    fn call_method(&self, receiver: &Val, name: &str, args: &[Expr]) -> Option<Val> {
        let ty = self.types.indirect(&self.type_of(receiver)?);
        let args: Vec<Val> = args.iter().map(|a| self.expr(a)).collect();
        if let Some(found) = syntax::kept_method(name).and_then(|n| self.types.method(&ty, n)) {
            let method = self.types.method_decl(found.id);
            let receiver = self.receiver(receiver, &ty, &found.receiver);
            let builtin = self.project().files[found.id.file].is_builtin();
            if builtin && !is_zero(&receiver) && !self.is_sql(&found.receiver) {
                // Our declarations of other people's types are right for zero values only.
                return None;
            }
            let place = self.method_place(found.id, method, &found.receiver);
            return Some(self.run(place, method, receiver, args));
        }
        let (id, method, on) = self.helper_method(&ty, name)?;
        let receiver = self.receiver(receiver, &ty, &on);
        Some(self.run(self.method_place(id, &method, &on), &method, receiver, args))
    }

    fn is_sql(&self, ty: &Ty) -> bool {
        self.types.decl_of(ty).is_some_and(|id| self.project().path_of(id) == "database/sql")
    }

    /// The value a promoted method gets: the embedded one.
    fn receiver(&self, value: &Val, of: &Ty, on: &Ty) -> Val {
        let inner = match value {
            Val::Ref(inner) => inner,
            other => other,
        };
        match inner {
            inner if of == on => inner.clone(),
            Val::Zero(_) => Val::Zero(on.clone()),
            _ => Val::Some(on.clone()),
        }
    }

    /// The place of a method's body, its type's parameters bound under the names it gives them.
    pub fn method_place(&self, id: DeclId, method: &Method, receiver: &Ty) -> Place {
        let mut place = Place::top(id.file);
        if let Ty::Named(decl, args) = receiver {
            place.env = self.types.inside(*decl, args).env;
            let own = method.receiver_params.iter().cloned().zip(args.iter().cloned());
            place.env.splice(0..0, own);
        }
        place
    }

    /// Runs a function. When its result is not evident, the types of its results are.
    fn run(&self, place: Place, method: &Method, receiver: Val, args: Vec<Val>) -> Val {
        let Some(mut inner) = self.deeper(place) else { return Val::Unknown };
        let result = inner.invoke(method, receiver, args);
        let mut values = result.unwrap_or_else(|| vec![Val::Unknown; method.results.len()]);
        for (value, (_, ty)) in values.iter_mut().zip(&method.results) {
            if *value == Val::Unknown {
                let ty = self.types.resolve(ty, &inner.place);
                if !matches!(self.types.shape(&ty), Shape::Interface | Shape::Unknown) {
                    *value = Val::Some(ty);
                }
            }
        }
        if values.len() == 1 { values.remove(0) } else { Val::Tuple(values) }
    }

    /// A function or method by the name of its receiver's type, in the package of a file.
    fn helper(&self, file: usize, receiver: Option<&str>, name: &str) -> Option<(usize, Method)> {
        let dir = &self.project().files[file].dir;
        self.helper_in(dir, receiver.unwrap_or_default(), name)
    }

    fn helper_in(&self, dir: &str, receiver: &str, name: &str) -> Option<(usize, Method)> {
        let files = self.project().files.iter().enumerate().filter(|(_, f)| f.dir == dir);
        for (id, file) in files {
            let mut helpers = file.helpers.iter();
            if let Some(h) = helpers.find(|h| h.name == name && h.receiver_type == receiver) {
                let text = file.source.text.get(h.at.clone())?;
                return Some((id, syntax::function(text)?));
            }
        }
        None
    }

    /// A method of a type or of what it embeds.
    fn helper_method(&self, ty: &Ty, name: &str) -> Option<(DeclId, Method, Ty)> {
        let mut level = vec![ty.clone()];
        for _ in 0..8 {
            let mut next = Vec::new();
            for ty in &level {
                if let Ty::Named(id, _) = ty {
                    let own = &self.project().type_decl(*id).name;
                    if let Some((file, method)) = self.helper(id.file, Some(own), name) {
                        return Some((DeclId { file, index: 0 }, method, ty.clone()));
                    }
                }
                let Some(body) = self.types.fields(ty) else { continue };
                for field in body.fields.iter().filter(|f| f.names.is_empty()) {
                    next.push(self.types.indirect(&self.types.resolve(&field.ty, &body.place)));
                }
            }
            level = next;
        }
        None
    }

    fn call_function(&self, package: &str, path: &str, name: &str, args: &[Expr]) -> Val {
        if let Some(value) = evalstd::function(self, path, name, args) {
            return value;
        }
        // A conversion to a type of another package.
        let file = self.place.file;
        if self.project().member(file, package, |p| p.types.get(name).copied()).is_some() {
            let ty = TypeExpr::Name {
                package: Some(package.to_owned()),
                name: name.to_owned(),
                args: Vec::new(),
            };
            return self.convert(&ty, args);
        }
        for dir in self.project().directories(path) {
            if let Some((file, method)) = self.helper_in(dir, "", name) {
                let args = args.iter().map(|a| self.expr(a)).collect();
                return self.run(Place::top(file), &method, Val::Nil, args);
            }
        }
        self.project().want(file, package);
        Val::Unknown
    }
}

fn is_zero(value: &Val) -> bool {
    matches!(value, Val::Zero(_))
}

/// The type an argument of `new` or `make` names.
fn type_of(e: &Expr) -> Option<TypeExpr> {
    match &e.kind {
        ExprKind::Type(ty) => Some(ty.clone()),
        ExprKind::Ident(name) => Some(named(name)),
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

fn named(name: &str) -> TypeExpr {
    TypeExpr::Name { package: None, name: name.to_owned(), args: Vec::new() }
}
