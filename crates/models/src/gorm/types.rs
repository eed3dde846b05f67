//! Go types: what names stand for, kinds, and method sets.
//!
//! A type is resolved on demand, in the file it is written in. Deliberately not here: what GORM
//! makes of a type (`fields.rs`).

use super::project::{DeclId, Project};
use super::syntax::{At, FieldDecl, Method, TypeExpr};
use std::collections::BTreeMap;
use std::sync::Arc;

/// How far aliases and definitions are followed; more is a cycle.
const MAX_STEPS: usize = 64;

/// A predeclared type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Basic {
    /// `bool`.
    Bool,
    /// Signed integers; `int` has 64 bits.
    Int(u8),
    /// Unsigned integers; `uint` has 64 bits.
    Uint(u8),
    /// `uintptr`.
    Uintptr,
    /// `float32`, `float64`.
    Float(u8),
    /// `complex64`, `complex128`.
    Complex,
    /// `string`.
    String,
}

/// A type.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ty {
    /// A predeclared type, with its name as written (`byte`, `rune`).
    Basic(Basic),
    /// A declared type with its type arguments.
    Named(DeclId, Vec<Ty>),
    /// `*T`.
    Pointer(Box<Ty>),
    /// `[]T`.
    Slice(Box<Ty>),
    /// `[N]T`.
    Array(Box<Ty>),
    /// `map[K]V`.
    Map,
    /// A struct without a name, by its place.
    Struct(Place, StructBody),
    /// An interface.
    Interface,
    /// A function.
    Func,
    /// A channel.
    Chan,
    /// A type of a package that is not at hand: import path and name, or what was written.
    Unknown(String),
}

/// Where a type expression stands: what its names mean.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The file.
    pub file: usize,
    /// The function around it, as the range of its body.
    pub scope: Option<(usize, usize)>,
    /// Type parameters and what they stand for.
    pub env: Vec<(String, Ty)>,
}

impl Place {
    /// The top level of a file.
    pub fn top(file: usize) -> Self {
        Self { file, scope: None, env: Vec::new() }
    }

    /// Inside a function.
    pub fn within(file: usize, scope: &At) -> Self {
        Self { file, scope: Some((scope.start, scope.end)), env: Vec::new() }
    }
}

/// The fields of a struct without a name. Two are the same when they stand at the same place;
/// comparing the address is enough, as declarations are never copied.
#[derive(Debug, Clone)]
pub struct StructBody(pub Arc<Vec<FieldDecl>>);

impl StructBody {
    fn start(&self) -> usize {
        self.0.first().map_or(0, |f| f.at.start)
    }
}

impl PartialEq for StructBody {
    fn eq(&self, other: &Self) -> bool {
        self.0.len() == other.0.len() && self.start() == other.start()
    }
}
impl Eq for StructBody {}
impl PartialOrd for StructBody {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for StructBody {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        (self.start(), self.0.len()).cmp(&(other.start(), other.0.len()))
    }
}

/// The shape of a type, as `reflect.Kind`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// A predeclared shape.
    Basic(Basic),
    /// A struct.
    Struct,
    /// A slice of bytes.
    Bytes,
    /// A slice of something else.
    Slice,
    /// An array of bytes.
    ByteArray,
    /// An array of something else.
    Array,
    /// A map.
    Map,
    /// A pointer.
    Pointer,
    /// An interface.
    Interface,
    /// A function.
    Func,
    /// A channel.
    Chan,
    /// Not known.
    Unknown,
}

/// A struct's fields and what their names mean.
#[derive(Debug, Clone)]
pub struct StructTy {
    /// The fields.
    pub fields: Arc<Vec<FieldDecl>>,
    /// Their place.
    pub place: Place,
}

/// A method found on a type.
#[derive(Debug, Clone)]
pub struct Found {
    /// The method's place.
    pub id: DeclId,
    /// The type it is declared on.
    pub receiver: Ty,
}

/// Answers questions about types.
#[derive(Debug, Clone, Copy)]
pub struct Types<'p> {
    /// The project.
    pub project: &'p Project,
}

impl<'p> Types<'p> {
    /// The type an expression stands for.
    pub fn resolve(self, ty: &TypeExpr, place: &Place) -> Ty {
        self.resolve_deep(ty, place, 0)
    }

    fn resolve_deep(self, ty: &TypeExpr, place: &Place, steps: usize) -> Ty {
        if steps > MAX_STEPS {
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
            TypeExpr::Struct(fields) => Ty::Struct(place.clone(), StructBody(Arc::clone(fields))),
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
        let dots = self.project.files[place.file].imports.iter();
        for import in dots.filter(|i| i.name.as_deref() == Some(".")) {
            let package =
                self.project.directory_of(&import.path).and_then(|d| self.project.packages.get(d));
            if let Some(id) = package.and_then(|p| p.types.get(name)) {
                return self.declared(*id, args, place, steps);
            }
        }
        Ty::Unknown(name.to_owned())
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
        if let Some((_, found)) = self.project.package_named(place.file, package)
            && let Some(id) = found.types.get(name)
        {
            return self.declared(*id, args, place, steps);
        }
        let path = self.project.import_path(place.file, package).unwrap_or(package);
        Ty::Unknown(format!("{path}.{name}"))
    }

    fn declared(self, id: DeclId, args: &[TypeExpr], place: &Place, steps: usize) -> Ty {
        let args: Vec<_> = args.iter().map(|a| self.resolve_deep(a, place, steps + 1)).collect();
        let decl = self.project.type_decl(id);
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
        let mut ty = ty;
        while let Ty::Pointer(inner) = ty {
            ty = inner;
        }
        ty.clone()
    }

    /// The fields of a struct type.
    pub fn fields(self, ty: &Ty) -> Option<StructTy> {
        match self.underlying(ty) {
            Ty::Struct(place, body) => Some(StructTy { fields: body.0, place }),
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
                    && self.project.files[id.file].builtin
                    && self.project.path_of(*id) == import
            }
            Ty::Unknown(text) => *text == format!("{import}.{name}"),
            _ => false,
        }
    }

    /// A method of the type or of a pointer to it, promoted ones included. Two at equal depth
    /// cancel out, and a field of the name hides what is deeper.
    pub fn method(self, ty: &Ty, name: &str) -> Option<Found> {
        let mut level = vec![self.indirect(ty)];
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
                    hidden |= field.names.iter().any(|(n, _)| n == name);
                    if field.names.is_empty() {
                        let embedded = self.indirect(&self.resolve(&field.ty, &body.place));
                        if !next.contains(&embedded) {
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
        let key = (decl.name.clone(), name.to_owned());
        self.project.package_of(id.file)?.methods.get(&key).copied()
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

/// The predeclared types.
pub fn basic(name: &str) -> Option<Basic> {
    static TABLE: std::sync::LazyLock<BTreeMap<&str, Basic>> = std::sync::LazyLock::new(|| {
        BTreeMap::from([
            ("bool", Basic::Bool),
            ("int", Basic::Int(64)),
            ("int8", Basic::Int(8)),
            ("int16", Basic::Int(16)),
            ("int32", Basic::Int(32)),
            ("rune", Basic::Int(32)),
            ("int64", Basic::Int(64)),
            ("uint", Basic::Uint(64)),
            ("uint8", Basic::Uint(8)),
            ("byte", Basic::Uint(8)),
            ("uint16", Basic::Uint(16)),
            ("uint32", Basic::Uint(32)),
            ("uint64", Basic::Uint(64)),
            ("uintptr", Basic::Uintptr),
            ("float32", Basic::Float(32)),
            ("float64", Basic::Float(64)),
            ("complex64", Basic::Complex),
            ("complex128", Basic::Complex),
            ("string", Basic::String),
        ])
    });
    TABLE.get(name).copied()
}

fn basic_name(basic: Basic) -> &'static str {
    match basic {
        Basic::Bool => "bool",
        Basic::Int(8) => "int8",
        Basic::Int(16) => "int16",
        Basic::Int(32) => "int32",
        Basic::Int(_) => "int",
        Basic::Uint(8) => "uint8",
        Basic::Uint(16) => "uint16",
        Basic::Uint(32) => "uint32",
        Basic::Uint(_) => "uint",
        Basic::Uintptr => "uintptr",
        Basic::Float(32) => "float32",
        Basic::Float(_) => "float64",
        Basic::Complex => "complex128",
        Basic::String => "string",
    }
}
