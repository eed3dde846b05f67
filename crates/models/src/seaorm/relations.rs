//! Relations that are foreign keys: those that belong to another entity.
//!
//! `has_one` and `has_many` are the other side and create nothing, like a relation of another entity
//! turned round (`.rev()`). Deliberately not here: relations as fields (`dense`), and SQL.

use super::attrs::Settings;
use super::consts::{Scope, last_two, names};
use super::entity::Reader;
use super::hand;
use super::report::{S008, S012};
use super::tree::Found;
use kilter_diag::Span;
use kilter_schema::Action;
use syn::{Expr, Item, ItemEnum, ItemImpl, LitStr, Type};

/// A foreign key by names of the source.
#[derive(Debug, Clone)]
pub struct RelationRec {
    /// Variants of `Column` of this entity.
    pub from: Vec<String>,
    /// Variants of `Column` of the other.
    pub to: Vec<String>,
    /// The path of the other entity.
    pub target: Vec<String>,
    /// `on_delete`.
    pub on_delete: Option<Action>,
    /// `on_update`.
    pub on_update: Option<Action>,
    /// `fk_name`.
    pub name: Option<String>,
    /// Where it stands.
    pub span: Span,
}

/// The side of a foreign key that a relation is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    /// It has the foreign key.
    Belongs,
    /// It is what the key refers to.
    Has,
}

/// The action of a variant of `ForeignKeyAction`.
pub fn action(name: &str) -> Option<Action> {
    Some(match name.rsplit("::").next()?.trim() {
        "Cascade" => Action::Cascade,
        "Restrict" => Action::Restrict,
        "SetNull" => Action::SetNull,
        "SetDefault" => Action::SetDefault,
        "NoAction" => Action::NoAction,
        _ => return None,
    })
}

impl Reader<'_, '_> {
    /// The foreign keys that the enum `Relation` of a module asks for.
    pub fn relations(&mut self, module: usize) -> Vec<RelationRec> {
        let Some(Item::Enum(item)) = self.tree.item(module, "Relation") else { return Vec::new() };
        let metas = self.tree.cfg(module).metas(&item.attrs);
        if super::tree::derives(&metas).iter().any(|d| d == "DeriveRelation") {
            return self.derived_relations(module, item);
        }
        let by_hand = self.tree.modules[module].items.iter().find_map(|i| match i {
            Item::Impl(found) if implements(found, "RelationTrait", "Relation") => Some(found),
            _ => None,
        });
        by_hand.map_or_else(Vec::new, |found| self.written_relations(module, found))
    }

    fn derived_relations(&mut self, module: usize, item: &ItemEnum) -> Vec<RelationRec> {
        let cfg = self.tree.cfg(module).clone();
        let mut out = Vec::new();
        for variant in &item.variants {
            if cfg.item(&variant.attrs) == super::cfg::Answer::No {
                continue;
            }
            let own = Settings::read(&cfg.metas(&variant.attrs), "sea_orm");
            let (Some(to_entity), false) = (own.get("belongs_to"), own.has("skip_fk")) else {
                continue;
            };
            let span = self.tree.at(module, variant);
            let path = |literal: &LitStr| literal.parse::<syn::Path>().ok().map(|p| names(&p));
            let target = to_entity.literal().and_then(path);
            let columns = |key: &str| own.get(key).and_then(|s| s.literal()).and_then(columns_in);
            match (target, columns("from"), columns("to")) {
                (Some(target), Some(from), Some(to)) => out.push(RelationRec {
                    from,
                    to,
                    target,
                    on_delete: own.text("on_delete").as_deref().and_then(action),
                    on_update: own.text("on_update").as_deref().and_then(action),
                    name: own.text("fk_name"),
                    span,
                }),
                _ => self.report.error(
                    S008,
                    span,
                    format!("the relation `{}` needs `belongs_to`, `from` and `to`", variant.ident),
                    "write `belongs_to = \"super::user::Entity\", from = \"Column::UserId\", to = \"super::user::Column::Id\"`",
                ),
            }
        }
        out
    }

    fn written_relations(&mut self, module: usize, item: &ItemImpl) -> Vec<RelationRec> {
        let Some(body) = hand::function(item, "def") else { return Vec::new() };
        let exprs: Vec<&Expr> = match hand::arms(body) {
            Some(arms) => arms.into_iter().map(|(_, e)| e).collect(),
            None => hand::result(body).into_iter().collect(),
        };
        let mut out = Vec::new();
        for expr in exprs {
            let (start, calls) = hand::chain(expr);
            let kind = match start {
                Expr::Macro(_) => continue,
                Expr::Call(call) => match &*call.func {
                    Expr::Path(path) => Some((last_two(&path.path).1, call.args.first())),
                    _ => None,
                },
                _ => None,
            };
            let span = self.tree.at(module, expr);
            match kind {
                Some((name, _))
                    if ["has_one", "has_many", "has_many_via"].contains(&name.as_str()) => {}
                Some((name, Some(Expr::Path(target)))) if name == "belongs_to" => {
                    out.extend(self.built(module, names(&target.path), &calls, span));
                }
                None if self.is_other_side(module, start, &calls) => {}
                _ => self.report.warning(
                    S012,
                    span,
                    "which foreign key this relation is, is not evident",
                    "write `Entity::belongs_to(…).from(…).to(…).into()`, or derive DeriveRelation",
                ),
            }
        }
        out
    }

    /// Whether an expression is the other side of a foreign key that another relation stands for:
    /// `super::fruit::Relation::Cake.def().rev()`.
    fn is_other_side(&self, module: usize, start: &Expr, calls: &[&syn::ExprMethodCall]) -> bool {
        let Expr::Path(path) = start else { return false };
        let mut whole = names(&path.path);
        let Some(variant) = whole.pop() else { return false };
        if whole == ["Self"] {
            whole = vec!["Relation".into()];
        }
        let Found::Item(other, name, rest) = self.tree.find(module, &whole) else { return false };
        if name != "Relation" || !rest.is_empty() || calls.first().is_none_or(|c| c.method != "def")
        {
            return false;
        }
        let turned = calls.iter().filter(|c| c.method == "rev").count() % 2 == 1;
        match self.side(other, &variant) {
            Some(Side::Belongs) => turned,
            Some(Side::Has) => !turned,
            None => false,
        }
    }

    /// Which side of a foreign key a variant of a module's `Relation` is.
    fn side(&self, module: usize, variant: &str) -> Option<Side> {
        let Item::Enum(item) = self.tree.item(module, "Relation")? else { return None };
        let cfg = self.tree.cfg(module);
        if super::tree::derives(&cfg.metas(&item.attrs)).iter().any(|d| d == "DeriveRelation") {
            let found = item.variants.iter().find(|v| v.ident == variant)?;
            let own = Settings::read(&cfg.metas(&found.attrs), "sea_orm");
            return Some(if own.has("belongs_to") { Side::Belongs } else { Side::Has });
        }
        let by_hand = self.tree.modules[module].items.iter().find_map(|i| match i {
            Item::Impl(found) if implements(found, "RelationTrait", "Relation") => Some(found),
            _ => None,
        })?;
        let arms = hand::arms(hand::function(by_hand, "def")?)?;
        let (_, expr) = arms.into_iter().find(|(name, _)| name == variant)?;
        let Expr::Call(call) = hand::chain(expr).0 else { return None };
        let Expr::Path(path) = &*call.func else { return None };
        match last_two(&path.path).1.as_str() {
            "belongs_to" => Some(Side::Belongs),
            "has_one" | "has_many" => Some(Side::Has),
            _ => None,
        }
    }

    /// A relation by the calls of its builder.
    fn built(
        &mut self,
        module: usize,
        target: Vec<String>,
        calls: &[&syn::ExprMethodCall],
        span: Span,
    ) -> Option<RelationRec> {
        let mut out = RelationRec {
            from: Vec::new(),
            to: Vec::new(),
            target,
            on_delete: None,
            on_update: None,
            name: None,
            span,
        };
        let scope = Scope { tree: self.tree, module };
        for call in calls {
            let first = call.args.first();
            let action = || match first {
                Some(Expr::Path(path)) => action(&last_two(&path.path).1),
                _ => None,
            };
            match call.method.to_string().as_str() {
                "from" => out.from = first.and_then(columns_of).unwrap_or_default(),
                "to" => out.to = first.and_then(columns_of).unwrap_or_default(),
                "on_delete" => out.on_delete = action(),
                "on_update" => out.on_update = action(),
                "fk_name" => out.name = first.and_then(|e| scope.string(e)),
                "skip_fk" => return None,
                _ => {}
            }
        }
        Some(out)
    }
}

/// Whether an item is `impl Trait for Type`.
pub fn implements(item: &ItemImpl, of: &str, ty: &str) -> bool {
    let named = item.trait_.as_ref().and_then(|(path, _)| path.segments.last());
    let own = matches!(&*item.self_ty, Type::Path(path)
        if names(&path.path).last().map(String::as_str) == Some(ty));
    own && named.is_some_and(|s| s.ident == of)
}

fn columns_in(literal: &LitStr) -> Option<Vec<String>> {
    columns_of(&literal.parse::<Expr>().ok()?)
}

/// The variants in `Column::A` or `(Column::A, Column::B)`.
fn columns_of(expr: &Expr) -> Option<Vec<String>> {
    let one = |e: &Expr| match e {
        Expr::Path(path) => Some(last_two(&path.path).1),
        _ => None,
    };
    match expr {
        Expr::Tuple(tuple) => tuple.elems.iter().map(one).collect(),
        Expr::Paren(inner) => columns_of(&inner.expr),
        other => Some(vec![one(other)?]),
    }
}
