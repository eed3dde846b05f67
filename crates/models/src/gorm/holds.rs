//! What a field can hold, how it says "no value", and what it is called in JSON.
//!
//! Deliberately not here: the column's type.

use super::budget::CONSTANTS;
use super::builder::Builder;
use super::eval::{Eval, Val};
use super::model::FieldRec;
use super::syntax::{ExprKind, TagLit, TypeExpr};
use super::tags;
use super::types::{Basic, Place, Shape, Ty};
use super::valuer::{ZeroValue, zero_value};
use crate::{Absence, Constant, Encoding, JsonName};
use kilter_schema::Kind;

/// Text without a limit.
const TEXT: Kind = Kind::Text { max_chars: None, max_bytes: None, padded: false };

impl Builder<'_> {
    /// The kind of values of a field's type; `None` when it is not known.
    pub fn holds(&self, field: &FieldRec) -> Option<Kind> {
        let ty = self.types.indirect(&field.ty);
        self.kind(&ty, field, 0)
    }

    fn kind(&self, ty: &Ty, field: &FieldRec, depth: usize) -> Option<Kind> {
        if depth > 8 {
            return None;
        }
        if let Some(kind) = self.well_known(ty) {
            return Some(kind);
        }
        if self.types.is_time(ty) {
            return Some(Kind::Timestamp { zoned: true, precision: 9, until_2038: false });
        }
        let json = field.serializer.as_deref() == Some("json")
            || field.data_type.to_lowercase().contains("json");
        match self.types.shape(ty) {
            Shape::Basic(Basic::Bool) => Some(Kind::Bool),
            Shape::Basic(Basic::Int(bits)) => Some(Kind::Int { bits, unsigned: false }),
            Shape::Basic(Basic::Uint(bits)) => Some(Kind::Int { bits, unsigned: true }),
            Shape::Basic(Basic::Float(bits)) => Some(Kind::Float { bits }),
            Shape::Basic(Basic::String) => Some(TEXT),
            Shape::Bytes | Shape::ByteArray => Some(Kind::Bytes { max_bytes: None, padded: false }),
            Shape::Slice if !json => match self.types.underlying(ty) {
                Ty::Slice(element) if field.data_type.ends_with("[]") || self.is_pq(ty) => {
                    let element = self.kind(&self.types.indirect(&element), field, depth + 1)?;
                    Some(Kind::Array { element: Box::new(element) })
                }
                _ => None,
            },
            Shape::Struct if self.is_wrapper(ty) => {
                let body = self.types.fields(ty)?;
                let first = body.fields.first()?;
                let inner = self.types.indirect(&self.types.resolve(&first.ty, &body.place));
                self.kind(&inner, field, depth + 1)
            }
            Shape::Slice | Shape::Map | Shape::Struct | Shape::Array | Shape::Interface if json => {
                Some(Kind::Json { binary: false })
            }
            _ => None,
        }
    }

    fn is_pq(&self, ty: &Ty) -> bool {
        self.types.config_names(ty).iter().any(|n| n.starts_with("github.com/lib/pq."))
    }

    fn well_known(&self, ty: &Ty) -> Option<Kind> {
        let is = |import: &str, name: &str| self.types.is(ty, import, name);
        if is("time", "Duration") {
            return Some(Kind::Int { bits: 64, unsigned: false });
        }
        if is("github.com/google/uuid", "UUID")
            || is("gorm.io/datatypes", "UUID")
            || is("gorm.io/datatypes", "BinUUID")
        {
            return Some(Kind::Uuid);
        }
        if is("github.com/shopspring/decimal", "Decimal") {
            return Some(Kind::Decimal { precision: None, scale: None });
        }
        if is("encoding/json", "RawMessage")
            || ["JSON", "JSONMap", "JSONType", "JSONSlice"]
                .iter()
                .any(|n| is("gorm.io/datatypes", n))
        {
            return Some(Kind::Json { binary: false });
        }
        if is("gorm.io/datatypes", "Date") {
            return Some(Kind::Date);
        }
        is("gorm.io/datatypes", "Time").then_some(Kind::Time)
    }

    /// A struct with a value and a flag that says whether there is one.
    fn is_wrapper(&self, ty: &Ty) -> bool {
        let Some(found) = self.types.method(ty, "Value") else { return false };
        if self.project().files[found.id.file].is_builtin() {
            return true;
        }
        self.types
            .fields(ty)
            .is_some_and(|b| b.fields.iter().any(|f| f.names.iter().any(|(n, _)| **n == *"Valid")))
    }

    /// How the field says "no value".
    pub fn absence(&self, field: &FieldRec) -> Absence {
        if matches!(field.ty, Ty::Pointer(_)) {
            return Absence::Explicit;
        }
        let nil = self
            .types
            .method(&field.ty, "Value")
            .filter(|f| self.types.method_decl(f.id).params.is_empty())
            .and_then(|_| zero_value(self.types, self, &field.ty));
        if nil == Some(ZeroValue::Nil) { Absence::Explicit } else { Absence::Never }
    }

    /// The encoding a model declares.
    pub fn encoding(&self, field: &FieldRec) -> Option<Encoding> {
        match field.serializer.as_deref() {
            Some("json") => return Some(Encoding::Json),
            Some("gob") => return Some(Encoding::Gob),
            Some("unixtime") => return Some(Encoding::UnixSeconds),
            _ => {}
        }
        let ty = self.types.indirect(&field.ty);
        if self.types.is(&ty, "time", "Duration") {
            return Some(Encoding::DurationNanos);
        }
        matches!(self.well_known(&ty), Some(Kind::Json { .. })).then_some(Encoding::Json)
    }

    /// The field's name in JSON.
    pub fn json_name(&self, field: &FieldRec) -> JsonName {
        let src = &self.project().files[field.file].source.text;
        if field.literal.is_empty() {
            return JsonName::Default;
        }
        let literal = TagLit { at: field.literal.clone() };
        let Some(tag) = tags::json(src, &literal) else { return JsonName::Default };
        let name = tag.text.split(',').next().unwrap_or_default();
        let span = |len: usize| self.span(field.file, &tag.place(&(0..len)));
        if tag.text == "-" {
            JsonName::Hidden { span: span(1) }
        } else if name.is_empty() {
            JsonName::Default
        } else {
            JsonName::Tag { name: name.to_owned(), span: span(name.len()) }
        }
    }

    /// The named constants of a field's type, in the order of the source.
    pub fn constants(&self, field: &FieldRec) -> Vec<Constant> {
        let ty = self.types.indirect(&field.ty);
        let Ty::Named(id, _) = &ty else { return Vec::new() };
        if self.project().files[id.file].is_builtin() {
            return Vec::new();
        }
        let name = &self.project().type_decl(*id).name;
        let Some(package) = self.project().package_of(id.file) else { return Vec::new() };
        let Some(ids) = package.of_type.get(name).filter(|ids| ids.len() <= CONSTANTS) else {
            return Vec::new();
        };
        ids.iter()
            .copied()
            .filter_map(|c| {
                let decl = &self.project().files[c.file].consts[c.index];
                let typed = matches!(&decl.ty, Some(TypeExpr::Name { package: None, name: n, .. }) if n == name);
                let eval = Eval::new(self.types, Place::top(c.file), self);
                let value = match (&decl.value, typed) {
                    (_, true) => eval.constant(c),
                    (Some(v), false) if decl.ty.is_none() => match &v.kind {
                        // `StatusA = Status("a")`
                        ExprKind::Call { fun, args, .. } => match (&fun.kind, args.as_slice()) {
                            (ExprKind::Ident(n), [arg]) if n == name => eval.expr(arg),
                            _ => return None,
                        },
                        _ => return None,
                    },
                    _ => return None,
                };
                let value = match eval.plain(&value) {
                    Val::Str(s) => s,
                    Val::Int(i) => i.to_string(),
                    _ => return None,
                };
                (decl.name != "_").then(|| Constant { name: decl.name.clone(), value })
            })
            .collect()
    }
}
