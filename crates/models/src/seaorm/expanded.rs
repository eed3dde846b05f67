//! Entities whose parts are written out: `impl EntityName`, `enum Column`, `impl ColumnTrait`,
//! `enum PrimaryKey`.
//!
//! Only what is plainly a constant is understood. Deliberately not here: relations.

use super::attrs::Settings;
use super::cfg::Answer;
use super::consts::Scope;
use super::entity::{ColumnRec, EntityRec, Reader, is_option};
use super::hand;
use super::relations::implements;
use super::report::{S001, S003, S012};
use super::serde::Shape;
use super::types::{Typed, option};
use super::{typeexpr, values};
use crate::{Absence, JsonName};
use heck::{ToSnakeCase, ToUpperCamelCase};
use std::collections::HashMap;
use syn::{Expr, Fields, ImplItem, Item, ItemEnum, ItemImpl, ItemStruct, Type};

impl<'a> Reader<'_, 'a> {
    /// Fills in the table's name that `impl EntityName` gives; false when there is none.
    pub fn named_by_hand(&mut self, entity: &mut EntityRec) -> bool {
        let module = entity.module;
        let Some(item) = self.implementation(module, "EntityName", "Entity") else {
            return self.named_by_derive(entity);
        };
        let scope = Scope { tree: self.tree, module };
        let result = |name: &str| hand::function(item, name).and_then(hand::result);
        let table = result("table_name").and_then(|e| scope.string(e));
        let span = self.tree.at(module, &item.self_ty);
        let Some(table) = table else {
            self.report.error(
                S001,
                span,
                "the table's name is not evident",
                "let `table_name` return a string",
            );
            return false;
        };
        entity.table = table;
        entity.named = format!("table_name() at {span}");
        let some = |e: &'a Expr| match e {
            Expr::Call(call) => call.args.first().and_then(|a| scope.string(a)),
            _ => None,
        };
        entity.schema = result("schema_name").and_then(some);
        entity.comment = result("comment").and_then(some).or(entity.comment.take());
        true
    }

    /// `#[derive(DeriveEntity)] #[sea_orm(table_name = "…")] struct Entity`.
    fn named_by_derive(&mut self, entity: &mut EntityRec) -> bool {
        let module = entity.module;
        let Some(Item::Struct(item)) = self.tree.item(module, "Entity") else {
            self.report.error(
                S001,
                entity.span.clone(),
                format!("the entity `{}` has no table name", entity.name),
                "write `#[sea_orm(table_name = \"…\")]` on the struct",
            );
            return false;
        };
        let own = Settings::read(&self.tree.cfg(module).metas(&item.attrs), "sea_orm");
        entity.table = own.text("table_name").unwrap_or_default();
        entity.schema = own.text("schema_name");
        entity.named = format!("table_name at {}", self.tree.at(module, &item.ident));
        !entity.table.is_empty()
    }

    fn implementation(&self, module: usize, of: &str, ty: &str) -> Option<&'a ItemImpl> {
        self.tree.modules[module].items.iter().find_map(|i| match i {
            Item::Impl(item) if implements(item, of, ty) => Some(item),
            _ => None,
        })
    }

    /// Reads an entity without `DeriveEntityModel`.
    pub fn expanded(&mut self, module: usize, model: Option<&'a ItemStruct>) -> Option<EntityRec> {
        let entity_item = self.tree.item(module, "Entity");
        let place = match (model, entity_item) {
            (Some(model), _) => self.tree.at(module, &model.ident),
            (None, Some(Item::Struct(item))) => self.tree.at(module, &item.ident),
            _ => return None,
        };
        let mut entity = EntityRec {
            module,
            name: self.entity_name(module, "Entity"),
            table: String::new(),
            named: String::new(),
            schema: None,
            comment: None,
            columns: Vec::new(),
            key: Vec::new(),
            counts: false,
            arity: 1,
            why: format!("EntityName at {place}"),
            span: place,
            directives: model
                .map_or_else(Vec::new, |m| self.directives(module, &m.attrs, &m.ident, &m.ident)),
        };
        if !self.named_by_hand(&mut entity) {
            return None;
        }
        let Some(Item::Enum(columns)) = self.tree.item(module, "Column") else {
            self.report.error(
                S012,
                entity.span.clone(),
                format!("the entity `{}` has no enum `Column` that can be read", entity.name),
                "write the enum `Column` in the entity's module",
            );
            return None;
        };
        self.columns_by_hand(&mut entity, columns);
        if let Some(model) = model {
            self.fields(&mut entity, model);
        }
        self.key_by_hand(&mut entity);
        Some(entity)
    }

    fn variants(
        &self,
        module: usize,
        item: &ItemEnum,
    ) -> Vec<(String, Option<String>, kilter_diag::Span)> {
        let cfg = self.tree.cfg(module);
        let mut out = Vec::new();
        for variant in &item.variants {
            let metas = cfg.metas(&variant.attrs);
            let off = Settings::read(&metas, "strum").has("disabled");
            if off || cfg.item(&variant.attrs) == Answer::No {
                continue;
            }
            let named = Settings::read(&metas, "sea_orm").text("column_name");
            out.push((variant.ident.to_string(), named, self.tree.at(module, variant)));
        }
        out
    }

    fn columns_by_hand(&mut self, entity: &mut EntityRec, item: &ItemEnum) {
        let module = entity.module;
        let names = self.static_names(module);
        let arms = self
            .implementation(module, "ColumnTrait", "Column")
            .and_then(|i| hand::function(i, "def"))
            .and_then(hand::arms);
        let arms: Option<HashMap<String, &Expr>> = arms.map(|a| a.into_iter().collect());
        if arms.is_none() {
            self.report.error(
                S012,
                self.tree.at(module, &item.ident),
                "the definitions of these columns are not evident",
                "let `ColumnTrait::def` be a `match` with one definition for each column",
            );
        }
        for (variant, named, span) in self.variants(module, item) {
            let name = named.or_else(|| names.get(&variant).cloned());
            let name = name.unwrap_or_else(|| variant.to_snake_case());
            let mut column = ColumnRec::new(variant.clone(), name, span);
            if let Some(definition) = arms.as_ref().and_then(|a| a.get(&variant).or(a.get("_"))) {
                self.definition(module, definition, &mut column);
            }
            entity.columns.push(column);
        }
    }

    /// The names that `impl IdenStatic for Column` or `impl Iden for Column` gives.
    fn static_names(&self, module: usize) -> HashMap<String, String> {
        let scope = Scope { tree: self.tree, module };
        let item = self.implementation(module, "IdenStatic", "Column");
        let body = item.and_then(|i| hand::function(i, "as_str"));
        let arms = body.and_then(hand::arms).unwrap_or_default();
        arms.into_iter().filter_map(|(v, e)| Some((v, scope.string(e)?))).collect()
    }

    /// Reads `ColumnType::Integer.def().nullable()`.
    fn definition(&mut self, module: usize, expr: &'a Expr, column: &mut ColumnRec) {
        let (start, calls) = hand::chain(expr);
        let scope = Scope { tree: self.tree, module };
        let found = typeexpr::column_type(start, &scope).map(|ty| Typed::new(ty, None));
        column.typed = found.or_else(|| self.through_enum(module, start));
        if column.typed.is_none() {
            let span = self.tree.at(module, expr);
            self.report.error(
                S003,
                span,
                format!("the type of the column `{}` is not evident", column.name),
                "start the definition with a constant of `ColumnType`",
            );
        }
        for call in calls {
            let scope = Scope { tree: self.tree, module };
            let first = call.args.first();
            let text = || first.and_then(|e| scope.string(e));
            match call.method.to_string().as_str() {
                "nullable" | "null" => column.nullable = true,
                "unique" => column.unique = true,
                "indexed" => column.indexed = true,
                "comment" => column.comment = text(),
                "unique_key" => column.unique_key = text(),
                "renamed_from" => column.renamed_from = text(),
                "extra" => {
                    let place = self.tree.at(module, call);
                    column.extra = text().map(|t| (t, place));
                }
                "default_value" | "default" => {
                    column.default = first.and_then(|e| values::default(e, &scope));
                    if column.default.is_none() {
                        let span = self.tree.at(module, call);
                        self.report.error(
                            super::report::S005,
                            span,
                            "the value of this default is not evident",
                            "use a literal, `Expr::current_timestamp()`, or `Expr::cust(\"…\")`",
                        );
                    }
                }
                _ => {}
            }
        }
    }

    /// `Color::db_type()` and `<Color as ActiveEnum>::db_type()`.
    fn through_enum(&self, module: usize, expr: &Expr) -> Option<Typed> {
        let Expr::Call(call) = expr else { return None };
        let Expr::Path(path) = &*call.func else { return None };
        let ty: Type = match &path.qself {
            Some(qself) => (*qself.ty).clone(),
            None => {
                let mut whole = path.path.clone();
                whole.segments.pop();
                whole.segments.pop_punct();
                Type::Path(syn::TypePath { attrs: Vec::new(), qself: None, path: whole })
            }
        };
        let types = self.types();
        types.value_type(module, &ty, &mut Vec::new()).ok()
    }

    /// Lays the fields of `Model` beside the columns: places, names in JSON, what they can hold.
    fn fields(&mut self, entity: &mut EntityRec, model: &'a ItemStruct) {
        let module = entity.module;
        let Fields::Named(fields) = &model.fields else { return };
        let shape = Shape::new(&self.tree.cfg(module).metas(&model.attrs));
        for field in &fields.named {
            let Some(ident) = &field.ident else { continue };
            let name = ident.to_string().trim_start_matches("r#").to_owned();
            let camel = name.to_upper_camel_case();
            let inner = option(&field.ty).filter(|_| is_option(self.tree, module, &field.ty));
            let known = self.types().column(module, inner.unwrap_or(&field.ty)).ok();
            let span = self.tree.at(module, field);
            let directives = self.directives(module, &field.attrs, ident, &field.ty);
            let type_text = self.tree.text(module, &field.ty);
            let metas = self.tree.cfg(module).metas(&field.attrs);
            let json = shape.name(&name, &Settings::read(&metas, "serde"));
            let Some(column) = entity.columns.iter_mut().find(|c| c.variant == camel) else {
                continue;
            };
            column.field = name;
            column.type_text = type_text;
            column.absence = if inner.is_some() { Absence::Explicit } else { Absence::Never };
            if let (Some(typed), Some(known)) = (&mut column.typed, known) {
                typed.holds = known.holds;
                typed.encoding = known.encoding;
                typed.constants = known.constants;
                typed.json_keys = known.json_keys;
            }
            if shape.serializes {
                column.json = match json {
                    Some(name) => JsonName::Tag { name, span: span.clone() },
                    None => JsonName::Hidden { span: span.clone() },
                };
            }
            column.directives = directives;
            column.span = span;
        }
    }

    fn key_by_hand(&mut self, entity: &mut EntityRec) {
        let module = entity.module;
        if let Some(Item::Enum(item)) = self.tree.item(module, "PrimaryKey") {
            let variants = self.variants(module, item);
            entity.key = variants.into_iter().map(|(variant, ..)| variant).collect();
        }
        let Some(item) = self.implementation(module, "PrimaryKeyTrait", "PrimaryKey") else {
            return;
        };
        entity.arity = item
            .items
            .iter()
            .find_map(|i| match i {
                ImplItem::Type(ty) if ty.ident == "ValueType" => Some(&ty.ty),
                _ => None,
            })
            .map_or(1, |ty| match ty {
                Type::Tuple(tuple) => tuple.elems.len(),
                _ => 1,
            });
        let body = hand::function(item, "auto_increment").and_then(hand::result);
        entity.counts = match body {
            Some(Expr::Lit(lit)) => matches!(&lit.lit, syn::Lit::Bool(value) if value.value),
            _ => true,
        };
    }
}
