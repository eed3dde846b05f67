//! Go types: what names stand for, kinds, and method sets.
//!
//! A type is resolved on demand, in the file it is written in. Deliberately not here: what GORM
//! makes of a type (`fields.rs`).

use super::budget::PARTS;
use super::project::{DeclId, Project};
use super::syntax::{Method, TypeExpr};
use super::ty::{basic, basic_name};
use std::collections::BTreeSet;
use std::sync::Arc;

pub use super::ty::{Basic, Found, Place, Shape, StructBody, StructTy, Ty};

/// How far aliases and definitions are followed; more is a cycle.
const MAX_STEPS: usize = 64;

/// Answers questions about types.
#[derive(Debug, Clone, Copy)]
pub struct Types<'p> {
    /// The project.
    pub project: &'p Project,
}

impl<'p> Types<'p> {
    /// The type an expression stands for.
    pub fn resolve(self, ty: &TypeExpr, place: &Place) -> Ty {
        self.project.budget.begin_type();
        self.resolve_deep(ty, place, 0)
    }

    fn resolve_deep(self, ty: &TypeExpr, place: &Place, steps: usize) -> Ty {
        if steps > MAX_STEPS || !self.project.budget.type_step() {
            return Ty::Unknown(String::new());
        }
        let inner = |t: &TypeExpr| Box::new(self.resolve_deep(t, place, steps + 1));
        match ty {
            TypeExpr::Name { package: None, name, args } => self.local(name, args, place, steps),
            TypeExpr::Name { package: Some(package), name, args } => {
                self.imported(package, name, args, place, steps)
            }
            TypeExpr::Pointer(t) => Ty::Pointer(inner(t)),
            TypeExpr::Slice(t) => Ty::Slice(inner(t)),
            TypeExpr::Array(_, t) => Ty::Array(inner(t)),
            TypeExpr::Map(..) => Ty::Map,
            TypeExpr::Struct(fields) => {
                Ty::Struct(Box::new(place.clone()), StructBody(Arc::clone(fields)))
            }
            TypeExpr::Interface => Ty::Interface,
            TypeExpr::Func => Ty::Func,
            TypeExpr::Chan => Ty::Chan,
            TypeExpr::Other(text) => Ty::Unknown(text.clone()),
        }
    }

    fn local(self, name: &str, args: &[TypeExpr], place: &Place, steps: usize) -> Ty {
        if let Some((_, ty)) = place.env.iter().find(|(n, _)| n == name) {
            return ty.clone();
        }
        if let Some(id) = self.scoped(name, place) {
            return self.declared(id, args, place, steps);
        }
        let package = self.project.package_of(place.file);
        if let Some(id) = package.and_then(|p| p.types.get(name)) {
            return self.declared(*id, args, place, steps);
        }
        if let Some(basic) = basic(name) {
            return Ty::Basic(basic);
        }
        if name == "any" || name == "error" {
            return Ty::Interface;
        }
        if let Some(id) = self.project.dotted(place.file, |p| p.types.get(name).copied()) {
            return self.declared(id, args, place, steps);
        }
        Ty::Unknown(name.to_owned())
    }

    /// Notes the packages that a type is made of and that are not at hand. `file` is where it is
    /// written.
    pub fn want(self, ty: &Ty, file: usize) {
        match ty {
            Ty::Unknown(text) if !text.is_empty() => self.project.want_type(file, text),
            Ty::Pointer(inner) | Ty::Slice(inner) | Ty::Array(inner) => self.want(inner, file),
            Ty::Named(id, args) => {
                args.iter().for_each(|arg| self.want(arg, file));
                let defined = self.definition(ty);
                // A definition over a type that is not at hand; structs are looked at by field.
                if let Some(Ty::Unknown(_)) = defined {
                    self.want(&defined.unwrap_or(Ty::Map), id.file);
                }
            }
            _ => {}
        }
    }

    /// A type declared in the function around the place.
    fn scoped(self, name: &str, place: &Place) -> Option<DeclId> {
        let (start, end) = place.scope?;
        let types = &self.project.files[place.file].types;
        types
            .iter()
            .position(|t| t.name == name && t.scope.as_ref().is_some_and(|s| *s == (start..end)))
            .map(|index| DeclId { file: place.file, index })
    }

    fn imported(
        self,
        package: &str,
        name: &str,
        args: &[TypeExpr],
        place: &Place,
        steps: usize,
    ) -> Ty {
        if let Some(id) = self.project.member(place.file, package, |p| p.types.get(name).copied()) {
            return self.declared(id, args, place, steps);
        }
        let path = self.project.import_path(place.file, package).unwrap_or(package);
        Ty::Unknown(format!("{path}.{name}"))
    }

    fn declared(self, id: DeclId, args: &[TypeExpr], place: &Place, steps: usize) -> Ty {
        let args: Vec<_> = args.iter().map(|a| self.resolve_deep(a, place, steps + 1)).collect();
        let decl = self.project.type_decl(id);
        // `type T[A any] struct { Next *T[T[A]] }` has no end.
        if args.iter().map(Ty::parts).sum::<usize>() > PARTS {
            return Ty::Unknown(decl.name.clone());
        }
        if decl.alias {
            return self.resolve_deep(&decl.ty, &self.inside(id, &args), steps + 1);
        }
        Ty::Named(id, args)
    }

    /// The place inside a declaration, its parameters bound to `args`.
    pub fn inside(self, id: DeclId, args: &[Ty]) -> Place {
        let decl = self.project.type_decl(id);
        let env = decl.params.iter().cloned().zip(args.iter().cloned()).collect();
        Place { file: id.file, scope: decl.scope.as_ref().map(|s| (s.start, s.end)), env }
    }

    /// What a named type is defined as, one step.
    fn definition(self, ty: &Ty) -> Option<Ty> {
        match ty {
            Ty::Named(id, args) => {
                Some(self.resolve(&self.project.type_decl(*id).ty, &self.inside(*id, args)))
            }
            _ => None,
        }
    }

    /// The type without names.
    pub fn underlying(self, ty: &Ty) -> Ty {
        let mut ty = ty.clone();
        for _ in 0..MAX_STEPS {
            match self.definition(&ty) {
                Some(next) => ty = next,
                None => return ty,
            }
        }
        Ty::Unknown(String::new())
    }

    /// Its shape.
    pub fn shape(self, ty: &Ty) -> Shape {
        match self.underlying(ty) {
            Ty::Basic(b) => Shape::Basic(b),
            Ty::Slice(e) => {
                if self.is_byte(&e) {
                    Shape::Bytes
                } else {
                    Shape::Slice
                }
            }
            Ty::Array(e) => {
                if self.is_byte(&e) {
                    Shape::ByteArray
                } else {
                    Shape::Array
                }
            }
            Ty::Pointer(_) => Shape::Pointer,
            Ty::Map => Shape::Map,
            Ty::Struct(..) => Shape::Struct,
            Ty::Interface => Shape::Interface,
            Ty::Func => Shape::Func,
            Ty::Chan => Shape::Chan,
            Ty::Unknown(_) | Ty::Named(..) => Shape::Unknown,
        }
    }

    /// `byte` itself: a type defined over it does not count for GORM.
    fn is_byte(self, ty: &Ty) -> bool {
        *ty == Ty::Basic(Basic::Uint(8))
    }

    /// The type without its pointers.
    pub fn indirect(self, ty: &Ty) -> Ty {
        pointee(ty).clone()
    }

    /// The fields of a struct type.
    pub fn fields(self, ty: &Ty) -> Option<StructTy> {
        match self.underlying(ty) {
            Ty::Struct(place, body) => Some(StructTy { fields: body.0, place: *place }),
            _ => None,
        }
    }

    /// Whether the type is `time.Time` or defined over it.
    pub fn is_time(self, ty: &Ty) -> bool {
        let mut ty = Some(ty.clone());
        for _ in 0..MAX_STEPS {
            match &ty {
                Some(t) if self.is(t, "time", "Time") => return true,
                Some(t) => ty = self.definition(t),
                None => return false,
            }
        }
        false
    }

    /// Whether the type is a certain well-known one.
    pub fn is(self, ty: &Ty, import: &str, name: &str) -> bool {
        match ty {
            Ty::Named(id, _) => {
                self.project.type_decl(*id).name == name
                    && self.project.files[id.file].is_builtin()
                    && self.project.path_of(*id) == import
            }
            Ty::Unknown(text) => *text == format!("{import}.{name}"),
            _ => false,
        }
    }

    /// A method of the type or of a pointer to it, promoted ones included. Two at equal depth
    /// cancel out, and a field of the name hides what is deeper.
    pub fn method(self, ty: &Ty, name: &'static str) -> Option<Found> {
        let ty = pointee(ty);
        if !matches!(ty, Ty::Named(..) | Ty::Struct(..)) {
            return None;
        }
        let known = self.project.methods.borrow().get(ty).and_then(|m| m.get(name)).cloned();
        known.unwrap_or_else(|| {
            let found = self.look_for_method(ty, name);
            let mut methods = self.project.methods.borrow_mut();
            methods.entry(ty.clone()).or_default().insert(name, found.clone());
            found
        })
    }

    fn look_for_method(self, ty: &Ty, name: &str) -> Option<Found> {
        let mut level = vec![self.indirect(ty)];
        // A type that was seen further out is not looked at again: its methods are hidden.
        let mut seen: BTreeSet<Ty> = level.iter().cloned().collect();
        for _ in 0..MAX_STEPS {
            if level.is_empty() {
                return None;
            }
            let mut found = Vec::new();
            let mut hidden = false;
            let mut next: Vec<Ty> = Vec::new();
            for ty in &level {
                if let Some(id) = self.own_method(ty, name) {
                    found.push(Found { id, receiver: ty.clone() });
                    continue;
                }
                let Some(body) = self.fields(ty) else { continue };
                for field in body.fields.iter() {
                    hidden |= field.names.iter().any(|(n, _)| **n == *name);
                    if field.names.is_empty() {
                        let embedded = self.indirect(&self.resolve(&field.ty, &body.place));
                        if seen.insert(embedded.clone()) {
                            next.push(embedded);
                        }
                    }
                }
            }
            match found.len() {
                0 if hidden => return None,
                0 => level = next,
                1 => return found.pop(),
                _ => return None,
            }
        }
        None
    }

    fn own_method(self, ty: &Ty, name: &str) -> Option<DeclId> {
        let Ty::Named(id, _) = ty else { return None };
        let decl = self.project.type_decl(*id);
        if decl.scope.is_some() {
            return None;
        }
        self.project.package_of(id.file)?.methods.get(&decl.name)?.get(name).copied()
    }

    /// A method's declaration.
    pub fn method_decl(self, id: DeclId) -> &'p Method {
        &self.project.files[id.file].methods[id.index]
    }

    /// The type's name without its package; empty for a type without a name.
    pub fn name(self, ty: &Ty) -> String {
        match ty {
            Ty::Named(id, args) => {
                let name = &self.project.type_decl(*id).name;
                if args.is_empty() {
                    return name.clone();
                }
                let args: Vec<_> = args.iter().map(|a| self.reflect_name(a)).collect();
                format!("{name}[{}]", args.join(","))
            }
            _ => String::new(),
        }
    }

    /// A type as `reflect` prints it inside brackets: with its package's full path.
    fn reflect_name(self, ty: &Ty) -> String {
        match ty {
            Ty::Named(id, _) => {
                let file = &self.project.files[id.file];
                let path = if file.package == "main" {
                    "main".to_owned()
                } else {
                    self.project.path_of(*id)
                };
                format!("{path}.{}", self.name(ty))
            }
            Ty::Basic(b) => basic_name(*b).to_owned(),
            Ty::Pointer(t) => format!("*{}", self.reflect_name(t)),
            Ty::Slice(t) => format!("[]{}", self.reflect_name(t)),
            Ty::Unknown(text) => text.clone(),
            _ => "?".to_owned(),
        }
    }

    /// The type for people: `sql.NullString`, `[]string`.
    pub fn display(self, ty: &Ty) -> String {
        match ty {
            Ty::Named(id, _) => {
                format!("{}.{}", self.project.files[id.file].package, self.name(ty))
            }
            Ty::Basic(b) => basic_name(*b).to_owned(),
            Ty::Pointer(t) => format!("*{}", self.display(t)),
            Ty::Slice(t) => format!("[]{}", self.display(t)),
            Ty::Array(t) => format!("[…]{}", self.display(t)),
            Ty::Map => "map".to_owned(),
            Ty::Struct(..) => "struct".to_owned(),
            Ty::Interface => "interface".to_owned(),
            Ty::Func => "func".to_owned(),
            Ty::Chan => "chan".to_owned(),
            Ty::Unknown(text) => text.clone(),
        }
    }

    /// Names a type can be configured under: by import path, by directory, by package.
    pub fn config_names(self, ty: &Ty) -> Vec<String> {
        match ty {
            Ty::Named(id, _) => {
                let name = &self.project.type_decl(*id).name;
                let file = &self.project.files[id.file];
                let mut names = vec![format!("{}.{name}", self.project.path_of(*id))];
                names.push(format!("{}.{name}", file.dir));
                names.push(format!("{}.{name}", file.package));
                names
            }
            Ty::Unknown(text) => {
                let short = text.rsplit('/').next().unwrap_or(text);
                vec![text.clone(), short.to_owned()]
            }
            _ => Vec::new(),
        }
    }

    /// The declaration of a named type.
    pub fn decl_of(self, ty: &Ty) -> Option<DeclId> {
        match ty {
            Ty::Named(id, _) => Some(*id),
            _ => None,
        }
    }
}

/// A type behind its pointers.
fn pointee(mut ty: &Ty) -> &Ty {
    while let Ty::Pointer(inner) = ty {
        ty = inner;
    }
    ty
}
