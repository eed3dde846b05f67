//! `DeriveActiveEnum`: enums stored as strings, numbers or types of their own.
//!
//! Deliberately not here: creating the types (`emit`).

use super::attrs::{Settings, restyled};
use super::coltype::ColType;
use super::consts::Scope;
use super::report::S003;
use super::types::{Typed, Types, Untyped, by_name, text};
use super::{consts::names, typeexpr};
use crate::Constant;
use heck::ToUpperCamelCase;
use syn::{Expr, ItemEnum, Lit, UnOp, Variant};

impl Types<'_, '_> {
    /// The column type of an enum.
    pub(super) fn active_enum(
        &self,
        module: usize,
        item: &ItemEnum,
        settings: &Settings,
    ) -> Result<Typed, Untyped> {
        let wrong = |why: String| {
            Untyped::new(
                S003,
                why,
                "SeaORM's derive does not accept this either; see its documentation of DeriveActiveEnum",
            )
        };
        let Some(db_type) = settings.text("db_type") else {
            return Err(wrong(format!("the enum `{}` has no `db_type`", item.ident)));
        };
        let rename_all = settings.text("rename_all");
        let cfg = self.tree.cfg(module);
        let mut constants = Vec::new();
        for variant in &item.variants {
            if cfg.item(&variant.attrs) == super::cfg::Answer::No {
                continue;
            }
            let own = Settings::read(&cfg.metas(&variant.attrs), "sea_orm");
            let Some(value) = value(variant, &own, rename_all.as_deref()) else {
                let message = format!(
                    "`{}::{}` has neither `string_value` nor `num_value`",
                    item.ident, variant.ident
                );
                return Err(wrong(message));
            };
            constants.push(Constant { name: variant.ident.to_string(), value });
        }
        let name = settings
            .text("enum_name")
            .unwrap_or_else(|| item.ident.to_string().to_upper_camel_case());
        let ty = if db_type == "Enum" {
            ColType::Enum { name, variants: constants.iter().map(|c| c.value.clone()).collect() }
        } else {
            let setting = settings.get("db_type").and_then(|s| s.literal());
            let parsed = setting.and_then(|l| l.parse::<Expr>().ok());
            let scope = Scope { tree: self.tree, module };
            let said = parsed.and_then(|e| typeexpr::column_type(&e, &scope));
            said.ok_or_else(|| wrong(format!("`db_type = \"{db_type}\"` is not a column type")))?
        };
        let holds = match settings.text("rs_type").as_deref() {
            None | Some("String" | "Enum") => Some(text()),
            Some(name) => by_name(name).and_then(|t| t.holds),
        };
        Ok(Typed { constants, ..Typed::new(ty, holds) })
    }
}

/// The value a variant is stored as.
fn value(variant: &Variant, own: &Settings, rename_all: Option<&str>) -> Option<String> {
    if let Some(text) = own.text("string_value") {
        return Some(text);
    }
    if let Some(value) = own.get("num_value").and_then(|s| s.value.as_ref()) {
        return number(value);
    }
    let style = own.text("rename");
    if let Some(style) = style.as_deref().or(rename_all) {
        let name = names(&variant.ident.clone().into()).pop()?;
        return restyled(&name, style);
    }
    number(&variant.discriminant.as_ref()?.1)
}

fn number(expr: &Expr) -> Option<String> {
    match expr {
        Expr::Lit(lit) => match &lit.lit {
            Lit::Int(int) => Some(int.base10_digits().to_owned()),
            _ => None,
        },
        Expr::Unary(e) if matches!(e.op, UnOp::Neg(_)) => Some(format!("-{}", number(&e.expr)?)),
        _ => None,
    }
}
