//! What serde's attributes make of names in JSON.
//!
//! Deliberately not here: serde's own derive, and types that write their JSON themselves.

use super::attrs::{Settings, serde_field};
use super::cfg::Cfg;
use super::tree::derives;
use syn::{Fields, Meta};

/// How a struct is written as JSON.
#[derive(Debug, Clone, Default)]
pub struct Shape {
    /// Whether it derives `Serialize`.
    pub serializes: bool,
    /// The style of its fields' names.
    rename_all: Option<String>,
}

impl Shape {
    /// The shape that a struct's attributes give.
    pub fn new(metas: &[Meta]) -> Self {
        let settings = Settings::read(metas, "serde");
        let rename_all = settings.get("rename_all").and_then(|s| {
            s.text().or_else(|| s.inner.iter().find(|i| i.key == "serialize")?.text())
        });
        Self { serializes: derives(metas).iter().any(|d| d == "Serialize"), rename_all }
    }

    /// A field's name in JSON; `None` when it is not written.
    pub fn name(&self, field: &str, settings: &Settings) -> Option<String> {
        if settings.has("skip") || settings.has("skip_serializing") {
            return None;
        }
        let renamed = settings.get("rename").and_then(|s| {
            s.text().or_else(|| s.inner.iter().find(|i| i.key == "serialize")?.text())
        });
        Some(renamed.unwrap_or_else(|| match &self.rename_all {
            Some(style) => serde_field(field, style),
            None => field.to_owned(),
        }))
    }
}

/// The keys of the JSON object a struct is written as; empty when they are not known.
pub fn keys(fields: &Fields, metas: &[Meta], cfg: &Cfg) -> Vec<String> {
    let shape = Shape::new(metas);
    let Fields::Named(fields) = fields else { return Vec::new() };
    let mut out = Vec::new();
    for field in &fields.named {
        let settings = Settings::read(&cfg.metas(&field.attrs), "serde");
        // What a flattened field adds depends on its own type.
        if settings.has("flatten") {
            return Vec::new();
        }
        let Some(ident) = &field.ident else { continue };
        let name = ident.to_string();
        out.extend(shape.name(name.trim_start_matches("r#"), &settings));
    }
    out
}
