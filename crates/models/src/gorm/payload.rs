//! The keys of the JSON object that a model writes into a column.
//!
//! Only structs whose every field is known are described: an embedded struct, or a type that
//! writes its JSON itself, gives no keys, which says that nothing is known.

use super::builder::Builder;
use super::model::FieldRec;
use super::tags;
use super::types::{StructTy, Ty};
use crate::Encoding;

/// More keys than this are nobody's struct.
const KEYS: usize = 500;

impl Builder<'_> {
    /// The keys in the order of the source; empty when they are not known.
    pub fn json_keys(&self, field: &FieldRec) -> Vec<String> {
        if self.encoding(field) != Some(Encoding::Json) {
            return Vec::new();
        }
        let ty = self.payload(&self.types.indirect(&field.ty));
        let own_json = self.types.method(&ty, "MarshalJSON").is_some();
        match self.types.fields(&ty).filter(|_| !own_json) {
            Some(body) => self.keys(&body).unwrap_or_default(),
            None => Vec::new(),
        }
    }

    /// The type inside `datatypes.JSONType[T]`, slices and pointers.
    fn payload(&self, ty: &Ty) -> Ty {
        let wrapped =
            ["JSONType", "JSONSlice"].iter().any(|n| self.types.is(ty, "gorm.io/datatypes", n));
        let inner = match ty {
            Ty::Named(_, args) if wrapped => args.first().unwrap_or(ty),
            other => other,
        };
        let inner = match self.types.underlying(inner) {
            Ty::Slice(element) => *element,
            _ => inner.clone(),
        };
        self.types.indirect(&inner)
    }

    fn keys(&self, body: &StructTy) -> Option<Vec<String>> {
        let src = &self.project().files[body.place.file].source.text;
        let mut out = Vec::new();
        for decl in body.fields.iter() {
            // What an embedded struct adds depends on more than its own tags.
            if decl.names.is_empty() || out.len() > KEYS {
                return None;
            }
            let json = decl.tag.as_ref().and_then(|t| tags::json(src, t));
            let tag = json.as_ref().map_or("", |t| t.text.as_str());
            let named = tag.split(',').next().unwrap_or_default();
            let exported = |n: &str| n.chars().next().is_some_and(char::is_uppercase);
            for (name, _) in decl.names.iter().filter(|(n, _)| exported(n) && tag != "-") {
                out.push(if named.is_empty() { name.to_string() } else { named.to_owned() });
            }
        }
        Some(out)
    }
}
