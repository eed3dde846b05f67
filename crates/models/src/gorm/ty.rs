//! Types as plain data.
//!
//! Deliberately not here: finding out what a name stands for (`types.rs`).

use super::project::DeclId;
use super::syntax::{At, FieldDecl};
use std::hash::{Hash, Hasher};
use std::sync::Arc;

/// A predeclared type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
    Struct(Box<Place>, StructBody),
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
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The file.
    pub file: usize,
    /// The function around it, as the range of its body.
    pub scope: Option<(usize, usize)>,
    /// Type parameters and what they stand for.
    pub env: Vec<(String, Ty)>,
}

impl Ty {
    /// Of how many parts it is made, type arguments included.
    pub fn parts(&self) -> usize {
        let inner = match self {
            Self::Named(_, args) => args.iter().map(Self::parts).sum(),
            Self::Pointer(inner) | Self::Slice(inner) | Self::Array(inner) => inner.parts(),
            Self::Struct(place, _) => place.env.iter().map(|(_, ty)| ty.parts()).sum(),
            _ => 0,
        };
        inner + 1
    }
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
impl Hash for StructBody {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.start(), self.0.len()).hash(state);
    }
}
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

/// The predeclared types.
pub fn basic(name: &str) -> Option<Basic> {
    Some(match name {
        "bool" => Basic::Bool,
        "int" | "int64" => Basic::Int(64),
        "int8" => Basic::Int(8),
        "int16" => Basic::Int(16),
        "int32" | "rune" => Basic::Int(32),
        "uint" | "uint64" => Basic::Uint(64),
        "uint8" | "byte" => Basic::Uint(8),
        "uint16" => Basic::Uint(16),
        "uint32" => Basic::Uint(32),
        "uintptr" => Basic::Uintptr,
        "float32" => Basic::Float(32),
        "float64" => Basic::Float(64),
        "complex64" | "complex128" => Basic::Complex,
        "string" => Basic::String,
        _ => return None,
    })
}

/// A predeclared type's name.
pub fn basic_name(basic: Basic) -> &'static str {
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
