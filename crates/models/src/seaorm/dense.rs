//! Relations as fields, the dense format of SeaORM 2.
//!
//! Deliberately not here: what a relation becomes (`relations`).

use super::attrs::Settings;
use super::consts::names;
use super::entity::Reader;
use super::relations::{RelationRec, action};
use super::report::S008;
use heck::ToUpperCamelCase;
use syn::{Expr, Fields, GenericArgument, ItemStruct, Path, PathArguments, Type};

/// Whether a field is a relation and no column.
pub fn is_compound(ty: &Type) -> bool {
    target(ty).is_some()
}

/// The wrapper's name and the entity in `BelongsTo<…>`, `HasOne<…>`, `HasMany<…>`.
fn target(ty: &Type) -> Option<(String, &Path)> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last()?;
    let name = last.ident.to_string();
    if !["BelongsTo", "HasOne", "HasMany"].contains(&name.as_str()) {
        return None;
    }
    let PathArguments::AngleBracketed(list) = &last.arguments else { return None };
    let GenericArgument::Type(inner) = list.args.first()? else { return None };
    let inner = super::types::option(inner).unwrap_or(inner);
    match inner {
        Type::Path(entity) => Some((name, &entity.path)),
        _ => None,
    }
}

impl Reader<'_, '_> {
    /// The foreign keys that fields of a dense entity ask for.
    pub fn dense(&mut self, module: usize, item: &ItemStruct) -> Vec<RelationRec> {
        let cfg = self.tree.cfg(module).clone();
        let Fields::Named(fields) = &item.fields else { return Vec::new() };
        let mut out = Vec::new();
        for field in &fields.named {
            let Some((_, entity)) = target(&field.ty) else { continue };
            let own = Settings::read(&cfg.metas(&field.attrs), "sea_orm");
            let self_ref = own.has("self_ref");
            let here = own.has("belongs_to")
                || (self_ref && !own.has("via") && own.has("from") && own.has("to"));
            if !here || own.has("skip_fk") {
                continue;
            }
            let span = self.tree.at(module, field);
            let columns = |key: &str| own.get(key).and_then(|s| s.literal()).map(variants);
            let (Some(Some(from)), Some(Some(to))) = (columns("from"), columns("to")) else {
                self.report.error(
                    S008,
                    span,
                    "`belongs_to` needs `from` and `to`, each a column or columns in parentheses",
                    "write `#[sea_orm(belongs_to, from = \"user_id\", to = \"id\")]`",
                );
                continue;
            };
            let target = if self_ref { vec!["Entity".to_owned()] } else { names(entity) };
            out.push(RelationRec {
                from,
                to,
                target,
                on_delete: own.text("on_delete").as_deref().and_then(action),
                on_update: own.text("on_update").as_deref().and_then(action),
                name: None,
                span,
            });
        }
        out
    }
}

/// The variants of `Column` in `cake_id`, `Column::CakeId` or `(a, b)`.
fn variants(literal: &syn::LitStr) -> Option<Vec<String>> {
    let expr = literal.parse::<Expr>().ok()?;
    let one = |e: &Expr| match e {
        Expr::Path(path) => names(&path.path).pop().map(|n| n.to_upper_camel_case()),
        _ => None,
    };
    match &expr {
        Expr::Tuple(tuple) => tuple.elems.iter().map(one).collect(),
        Expr::Paren(inner) => Some(vec![one(&inner.expr)?]),
        other => Some(vec![one(other)?]),
    }
}
