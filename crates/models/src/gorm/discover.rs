//! Which structs are models: those given to `AutoMigrate`, and those that look like models.
//!
//! Both, because calls alone miss models that are migrated by SQL only, and looks alone miss
//! plain structs. Deliberately not here: what relations pull in (`mod.rs`, `order.rs`).

use super::builder::Builder;
use super::calls::{self, Call};
use super::config::dynamic_table;
use super::project::DeclId;
use super::report::{G001, G015, G019};
use super::syntax::{TypeDecl, TypeExpr};
use super::tags;
use super::types::{Place, Ty};
use crate::Skipped;
use globset::{Glob, GlobSet, GlobSetBuilder};
use kilter_diag::Diagnostic;
use std::collections::{BTreeMap, BTreeSet};

/// A struct that is a model by itself.
#[derive(Debug, Clone)]
pub struct Root {
    /// The type.
    pub ty: Ty,
    /// Why, in words.
    pub why: String,
}

/// How structs use each other.
#[derive(Default)]
struct Uses {
    embedded_in: BTreeMap<DeclId, Vec<DeclId>>,
    elsewhere: BTreeSet<DeclId>,
}

/// A set of globs; patterns that are none match nothing and are reported by the caller's reader.
pub fn globs(patterns: &[String]) -> GlobSet {
    let mut builder = GlobSetBuilder::new();
    for pattern in patterns {
        if let Ok(glob) = Glob::new(pattern) {
            builder.add(glob);
        }
    }
    builder.build().unwrap_or_else(|_| GlobSet::empty())
}

impl Builder<'_> {
    /// The models, in the order in which GORM would see them, and what was left out.
    pub fn discover(&mut self) -> (Vec<Root>, Vec<Skipped>) {
        if !self.options.models.is_empty() {
            return (self.listed(), Vec::new());
        }
        let (found, _, _) = calls::find(self.types);
        let mut roots = self.called(&found);
        let mut skipped = Vec::new();
        self.structural(&mut roots, &mut skipped);
        let exclude = globs(&self.options.exclude);
        roots.retain(|root| {
            let Some(id) = self.types.decl_of(&root.ty) else { return true };
            let out = self.is_excluded(id, &exclude);
            if out {
                skipped.push(self.skip(id, "left out by the configuration (`gorm.exclude`)"));
            }
            !out
        });
        self.local_twins(&mut roots, &mut skipped);
        skipped.sort_by(|a, b| {
            (a.span.path(), a.span.range.start).cmp(&(b.span.path(), b.span.range.start))
        });
        (roots, skipped)
    }

    /// Whether the configuration leaves a struct out.
    pub fn is_excluded(&self, id: DeclId, exclude: &GlobSet) -> bool {
        let file = &self.project().files[id.file];
        let ty = Ty::Named(id, Vec::new());
        let mut names = self.types.config_names(&ty);
        names.push(self.types.name(&ty));
        exclude.is_match(&file.source.path)
            || names.iter().any(|n| self.options.exclude.contains(n))
    }

    fn skip(&self, id: DeclId, reason: impl Into<String>) -> Skipped {
        let decl = self.project().type_decl(id);
        Skipped {
            name: decl.name.clone(),
            span: self.span(id.file, &decl.name_at),
            reason: reason.into(),
        }
    }

    /// The models the configuration lists.
    fn listed(&mut self) -> Vec<Root> {
        let mut roots = Vec::new();
        for name in &self.options.models {
            let ids = self.declarations(name);
            match ids.as_slice() {
                [] => self.report.add(
                    Diagnostic::error(
                        G001,
                        format!("the model `{name}` of the configuration is not among the sources"),
                    )
                    .help("name the struct, with its package's path where the name alone is not unique"),
                ),
                [first, ..] => {
                    if ids.len() > 1 {
                        let mut diagnostic = Diagnostic::warning(
                            G001,
                            format!("`{name}` is declared in several packages; the first is taken"),
                        )
                        .help("put the package's path before the name: `internal/db.User`");
                        for id in &ids {
                            let at = &self.project().type_decl(*id).name_at;
                            diagnostic = diagnostic.at(self.span(id.file, at), "");
                        }
                        self.report.add(diagnostic);
                    }
                    let decl = self.project().type_decl(*first);
                    let written =
                        TypeExpr::Name { package: None, name: decl.name.clone(), args: Vec::new() };
                    let ty = self.types.resolve(&written, &Place::top(first.file));
                    roots.push(Root { ty, why: "listed in the configuration".into() });
                }
            }
        }
        roots
    }

    fn declarations(&self, name: &str) -> Vec<DeclId> {
        let mut out = Vec::new();
        for package in self.project().packages.values().filter(|p| !p.builtin) {
            let plain = name.rsplit('.').next().unwrap_or(name);
            if let Some(id) = package.types.get(plain) {
                let ty = Ty::Named(*id, Vec::new());
                if plain == name || self.types.config_names(&ty).iter().any(|n| n == name) {
                    out.push(*id);
                }
            }
        }
        out
    }

    /// The arguments of migration calls.
    fn called(&mut self, calls: &[Call]) -> Vec<Root> {
        let mut roots: Vec<Root> = Vec::new();
        for call in calls {
            if call.dynamic {
                dynamic_table(&mut self.report, call.span.clone());
            }
            for span in &call.unresolved {
                let message = format!("the argument of {} cannot be resolved", call.method);
                self.report.warning(
                    G001,
                    span.clone(),
                    message,
                    "models are also found by their looks; list those that are missing in the configuration: `gorm.models = [\"…\"]`",
                );
            }
            for ty in &call.types {
                if roots.iter().any(|r| r.ty == *ty) {
                    continue;
                }
                let why = format!("argument of {} at {}", call.method, call.span);
                if self.types.fields(ty).is_some() {
                    roots.push(Root { ty: ty.clone(), why });
                } else {
                    let message = format!(
                        "the argument `{}` of {} is not a struct among the sources",
                        self.types.display(ty),
                        call.method
                    );
                    self.report.warning(
                        G001,
                        call.span.clone(),
                        message,
                        "add its package to `models` in the configuration",
                    );
                }
            }
        }
        roots
    }

    /// Structs that look like models and are not among the roots yet.
    fn structural(&mut self, roots: &mut Vec<Root>, skipped: &mut Vec<Skipped>) {
        let include = globs(&self.options.include);
        let uses = self.uses();
        let known: BTreeSet<DeclId> =
            roots.iter().filter_map(|r| self.types.decl_of(&r.ty)).collect();
        let candidates: Vec<(DeclId, String)> = self
            .structs()
            .into_iter()
            .filter(|id| !known.contains(id))
            .filter(|id| {
                self.options.include.is_empty()
                    || include.is_match(&self.project().files[id.file].source.path)
            })
            .filter_map(|id| self.looks(id).map(|why| (id, why)))
            .collect();
        let mix_ins: BTreeSet<DeclId> =
            candidates.iter().map(|(id, _)| *id).filter(|id| self.is_mix_in(*id, &uses)).collect();
        let models: BTreeSet<DeclId> = candidates
            .iter()
            .map(|(id, _)| *id)
            .filter(|id| !mix_ins.contains(id))
            .chain(known.iter().copied())
            .collect();
        for (id, why) in &candidates {
            let decl = self.project().type_decl(*id);
            if !decl.params.is_empty() {
                skipped
                    .push(self.skip(*id, "a generic definition; only its instances have tables"));
            } else if mix_ins.contains(id) {
                skipped.push(self.skip(
                    *id,
                    "only ever embedded in other structs and without a TableName method",
                ));
            } else if let Some(model) = self.extends(*id, &models, &mix_ins) {
                let name = self.project().type_decl(model).name.clone();
                skipped.push(self.skip(
                    *id,
                    format!(
                        "embeds the model `{name}` and has no TableName method or tags of its own"
                    ),
                ));
            } else {
                roots.push(Root { ty: Ty::Named(*id, Vec::new()), why: why.clone() });
            }
        }
    }

    /// All package-level structs of the project, by file and position.
    fn structs(&self) -> Vec<DeclId> {
        let mut out = Vec::new();
        for (file, decls) in self.project().files.iter().enumerate().filter(|(_, f)| !f.builtin) {
            for (index, decl) in decls.types.iter().enumerate() {
                let id = DeclId { file, index };
                let plain = decl.scope.is_none() && !decl.alias;
                if plain
                    && matches!(decl.ty, TypeExpr::Struct(_))
                    && !self.project().duplicates.contains(&id)
                {
                    out.push(id);
                }
            }
        }
        out
    }

    /// Why a struct looks like a model, if it does.
    fn looks(&self, id: DeclId) -> Option<String> {
        let ty = Ty::Named(id, Vec::new());
        if self.has_table_name(&ty) {
            return Some("has a TableName method".into());
        }
        self.looks_inside(id, 0)
    }

    fn has_table_name(&self, ty: &Ty) -> bool {
        self.types.method(ty, "TableName").is_some_and(|found| {
            let method = self.types.method_decl(found.id);
            method.params.len() <= 1 && method.results.len() == 1
        })
    }

    fn looks_inside(&self, id: DeclId, depth: usize) -> Option<String> {
        let TypeExpr::Struct(fields) = &self.project().type_decl(id).ty else { return None };
        let src = &self.project().files[id.file].source.text;
        for field in fields.iter() {
            let Some(lit) = &field.tag else { continue };
            let exported = field.names.is_empty()
                || field
                    .names
                    .iter()
                    .any(|(n, _)| n.chars().next().is_some_and(char::is_uppercase));
            let text = tags::read(src, lit).gorm.map(|t| t.text).unwrap_or_default();
            if exported && !text.is_empty() && text != "-" {
                return Some("has fields with gorm tags".into());
            }
        }
        let place = self.types.inside(id, &[]);
        for field in fields.iter().filter(|f| f.names.is_empty()) {
            let ty = self.types.indirect(&self.types.resolve(&field.ty, &place));
            if self.types.is(&ty, "gorm.io/gorm", "Model") {
                return Some("embeds gorm.Model".into());
            }
            if let Some(inner) = self.types.decl_of(&ty)
                && depth < 8
                && self.looks_inside(inner, depth + 1).is_some()
            {
                return Some(format!("embeds {}, which has gorm tags", self.types.name(&ty)));
            }
        }
        None
    }

    /// Whether a struct has gorm tags on fields of its own.
    fn own_tags(&self, decl: &TypeDecl, file: usize) -> bool {
        let TypeExpr::Struct(fields) = &decl.ty else { return false };
        let src = &self.project().files[file].source.text;
        fields.iter().filter(|f| !f.names.is_empty()).any(|f| {
            f.tag.as_ref().is_some_and(|t| {
                tags::read(src, t).gorm.is_some_and(|g| !g.text.is_empty() && g.text != "-")
            })
        })
    }

    /// The model that a struct merely extends: a response or view type.
    fn extends(
        &self,
        id: DeclId,
        models: &BTreeSet<DeclId>,
        mix_ins: &BTreeSet<DeclId>,
    ) -> Option<DeclId> {
        let decl = self.project().type_decl(id);
        let own_method = self
            .types
            .method(&Ty::Named(id, Vec::new()), "TableName")
            .is_some_and(|f| self.types.decl_of(&f.receiver) == Some(id));
        if own_method || self.own_tags(decl, id.file) {
            return None;
        }
        let TypeExpr::Struct(fields) = &decl.ty else { return None };
        let place = self.types.inside(id, &[]);
        fields
            .iter()
            .filter(|f| f.names.is_empty())
            .filter_map(|f| {
                self.types.decl_of(&self.types.indirect(&self.types.resolve(&f.ty, &place)))
            })
            .find(|inner| models.contains(inner) && !mix_ins.contains(inner))
    }

    fn uses(&self) -> Uses {
        let mut uses = Uses::default();
        for id in self.structs() {
            let decl = self.project().type_decl(id);
            let TypeExpr::Struct(fields) = &decl.ty else { continue };
            let place = self.types.inside(id, &[]);
            let src = &self.project().files[id.file].source.text;
            for field in fields.iter() {
                let mut ty = self.types.resolve(&field.ty, &place);
                let direct = self.types.indirect(&ty);
                while let Ty::Pointer(inner) | Ty::Slice(inner) | Ty::Array(inner) = ty {
                    ty = *inner;
                }
                let Some(used) = self.types.decl_of(&ty) else { continue };
                let tagged = || {
                    field
                        .tag
                        .as_ref()
                        .and_then(|t| tags::read(src, t).gorm)
                        .is_some_and(|g| tags::settings(&g.text, ';').contains_key("EMBEDDED"))
                };
                if direct == ty && (field.names.is_empty() || tagged()) {
                    uses.embedded_in.entry(used).or_default().push(id);
                } else {
                    uses.elsewhere.insert(used);
                }
            }
        }
        uses
    }

    /// A struct that exists to be embedded: embedded somewhere, used as a field nowhere, without
    /// a table name, and never queried as a list or by `Model(&T{})`.
    fn is_mix_in(&self, id: DeclId, uses: &Uses) -> bool {
        if !uses.embedded_in.contains_key(&id)
            || uses.elsewhere.contains(&id)
            || self.has_table_name(&Ty::Named(id, Vec::new()))
        {
            return false;
        }
        let name = &self.project().type_decl(id).name;
        let package = &self.project().files[id.file].package;
        let queried = ["[]", "[]*", "Model(&", "Model(new("];
        !self.project().files.iter().filter(|f| !f.builtin).any(|file| {
            let local = file.dir == self.project().files[id.file].dir;
            queried.iter().any(|q| {
                (local && mentions(&file.source.text, &format!("{q}{name}")))
                    || mentions(&file.source.text, &format!("{q}{package}.{name}"))
            })
        })
    }

    /// A struct declared inside a function gives way to a package-level one of the same table:
    /// historical migrations keep copies of models.
    fn local_twins(&mut self, roots: &mut Vec<Root>, skipped: &mut Vec<Skipped>) {
        let local = |b: &Self, r: &Root| {
            b.types.decl_of(&r.ty).filter(|id| b.project().type_decl(*id).scope.is_some())
        };
        let tables: BTreeSet<String> = roots
            .iter()
            .filter(|r| local(self, r).is_none())
            .map(|r| r.ty.clone())
            .collect::<Vec<_>>()
            .iter()
            .map(|ty| self.table_name(ty))
            .collect();
        let mut kept = Vec::new();
        for root in roots.drain(..) {
            match local(self, &root) {
                Some(id) if tables.contains(&self.table_name(&root.ty)) => {
                    skipped.push(self.skip(
                        id,
                        "declared inside a function; a package-level struct is stored in the same table",
                    ));
                }
                _ => kept.push(root),
            }
        }
        *roots = kept;
    }

    /// Applies the `SetupJoinTable` calls.
    pub fn setup_calls(&mut self) {
        let (_, joins, odd) = calls::find(self.types);
        for span in odd {
            self.report.warning(
                G015,
                span,
                "the arguments of SetupJoinTable cannot be resolved",
                "write `db.SetupJoinTable(&Model{}, \"Field\", &JoinTable{})`",
            );
        }
        for call in joins {
            let Some(model) = self.cache.get(&call.model).copied() else { continue };
            match self.model.relation(model, &call.field) {
                Some(rel) if self.model.rels[rel].join.is_some() => {
                    if let Some(join) = self.get_or_parse(&call.join, &call.span) {
                        self.setup_join_table(rel, join, &call.span);
                    }
                }
                _ => self.report.warning(
                    G019,
                    call.span.clone(),
                    format!("SetupJoinTable: `{}` is not a many2many relation", call.field),
                    "name a field with a `many2many:` tag",
                ),
            }
        }
    }
}

/// Whether a text contains a word that ends in a name, the name not being part of a longer one.
fn mentions(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        !text[at + word.len()..].chars().next().is_some_and(|c| c.is_alphanumeric() || c == '_')
    })
}
