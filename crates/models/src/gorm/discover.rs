//! Which structs are models: those given to `AutoMigrate`, and those that look like models.
//!
//! Both, because calls alone miss models that are migrated by SQL only, and looks alone miss
//! plain structs. Deliberately not here: what relations pull in (`mod.rs`, `order.rs`).

use super::builder::Builder;
use super::calls::{self, Call};
use super::chains::TableOf;
use super::chosen::Chosen;
use super::config::dynamic_table;
use super::looks::{Candidate, Uses};
use super::project::DeclId;
use super::report::{G001, G015, G019, G021};
use super::syntax::{Origin, TypeExpr};
use super::types::{Place, Ty};
use crate::{Appended, Skipped};
use kilter_diag::{Diagnostic, Severity, Span};
use std::collections::{BTreeMap, BTreeSet};

/// A struct that is a model by itself.
#[derive(Debug, Clone)]
pub struct Root {
    /// The type.
    pub ty: Ty,
    /// Why, in words.
    pub why: String,
    /// Whether it is an argument of `AutoMigrate`.
    pub called: bool,
    /// The table, where the call names it.
    pub table: Option<String>,
    /// What the call appends to its `CREATE TABLE`, where it does.
    pub appended: Option<Appended>,
    /// The call.
    pub call: Option<Span>,
}

impl Root {
    fn new(ty: Ty, why: String) -> Self {
        Self { ty, why, called: false, table: None, appended: None, call: None }
    }

    /// The call that migrates it, or another place.
    pub fn call(&self, otherwise: &Span) -> Span {
        self.call.clone().unwrap_or_else(|| otherwise.clone())
    }
}

impl Builder<'_> {
    /// The models, in the order in which GORM would see them, and what was left out.
    pub fn discover(&mut self) -> (Vec<Root>, Vec<Skipped>) {
        self.unused_names();
        if !self.options.models.is_empty() {
            return (self.listed(), Vec::new());
        }
        let (found, _, _) = calls::find(self.types);
        let mut roots = self.called(&found);
        let mut skipped = Vec::new();
        self.structural(&mut roots, &mut skipped);
        self.unresolved(&found, roots.is_empty());
        let exclude = Chosen::new(&self.options.exclude);
        roots.retain(|root| {
            let Some(id) = self.types.decl_of(&root.ty) else { return true };
            let out = exclude.has(self, id);
            if out {
                skipped.push(self.skip(id, "left out by the configuration (`gorm.exclude`)"));
            }
            !out
        });
        self.local_twins(&mut roots, &mut skipped);
        self.left_out_models(&mut skipped);
        skipped.sort_by(|a, b| {
            (a.span.path(), a.span.range.start).cmp(&(b.span.path(), b.span.range.start))
        });
        (roots, skipped)
    }

    /// The table of a model, as its call or itself names it.
    fn table_of(&mut self, root: &Root) -> String {
        root.table.clone().unwrap_or_else(|| self.table_name(&root.ty))
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
            if ids.is_empty() && name.contains('/') {
                self.project().want_type(0, name);
            }
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
                    roots.push(Root::new(ty, "listed in the configuration".into()));
                }
            }
        }
        roots
    }

    fn declarations(&self, name: &str) -> Vec<DeclId> {
        let mut out = Vec::new();
        // A model of another module is named by its import path.
        let anywhere = name.contains('/');
        let mut packages: Vec<_> = self.project().packages.iter().collect();
        packages.sort_by_key(|(directory, _)| *directory);
        let packages = packages.into_iter().map(|(_, package)| package);
        for package in packages.filter(|p| anywhere || p.origin == Some(Origin::Project)) {
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

    /// Arguments that cannot be resolved: a guess is left where other models were found, and
    /// nothing where there are none.
    fn unresolved(&mut self, calls: &[Call], nothing: bool) {
        for call in calls {
            for span in &call.unresolved {
                let message = format!("the argument of {} cannot be resolved", call.method);
                let severity = if nothing { Severity::Error } else { Severity::Warning };
                let diagnostic = Diagnostic::new(severity, G001, message)
                    .at(span.clone(), "")
                    .help("models are also found by their looks; list those that are missing in the configuration: `gorm.models = [\"…\"]`");
                self.report.add(diagnostic);
            }
            for span in &call.conditional {
                self.report.warning(
                    G001,
                    span.clone(),
                    format!(
                        "which models {} gets is decided by conditions; all of them are taken",
                        call.method
                    ),
                    "list the models that have tables in kilter.toml: `[gorm]` `models = [\"…\"]`",
                );
            }
        }
    }

    /// The arguments of migration calls.
    fn called(&mut self, calls: &[Call]) -> Vec<Root> {
        let mut roots: Vec<Root> = Vec::new();
        let mut known = BTreeSet::new();
        for call in calls {
            let table = match &call.table {
                TableOf::Structs => None,
                TableOf::Named(table) => Some(table.clone()),
                TableOf::Unknown => {
                    dynamic_table(&mut self.report, call.span.clone());
                    None
                }
            };
            for ty in &call.types {
                let own = (ty.clone(), table.clone());
                if known.contains(&own) {
                    continue;
                }
                let why = format!("argument of {} at {}", call.method, call.span);
                if matches!(ty, Ty::Struct(..)) {
                    self.report.error(
                        G021,
                        call.span.clone(),
                        "GORM names a table by its struct, and this struct has no name",
                        "declare it: `type User struct { … }`",
                    );
                } else if self.types.fields(ty).is_some() {
                    known.insert(own);
                    let appended =
                        call.options.clone().map(|text| Appended { text, span: call.span.clone() });
                    let table = table.clone();
                    roots.push(Root {
                        ty: ty.clone(),
                        why,
                        called: true,
                        table,
                        appended,
                        call: Some(call.span.clone()),
                    });
                } else {
                    self.unknown_argument(call, ty);
                }
            }
        }
        roots
    }

    /// An argument of a migration call whose struct is not at hand.
    fn unknown_argument(&mut self, call: &Call, ty: &Ty) {
        let name = self.types.display(ty);
        let message =
            format!("the argument `{name}` of {} is not a struct among the sources", call.method);
        let mut diagnostic = Diagnostic::warning(G001, message).at(call.span.clone(), "");
        let import = name.rsplit_once('.').map_or("", |(import, _)| import);
        diagnostic = match self.project().module_of(import) {
            Some((module, _)) => diagnostic
                .note(format!("go.mod requires {module}; its source is neither vendored nor in the module cache"))
                .help("`go mod download` fetches it"),
            None => diagnostic.help("add its package to `models` in the configuration"),
        };
        self.report.add(diagnostic);
    }

    /// Structs that look like models and are not among the roots yet.
    fn structural(&mut self, roots: &mut Vec<Root>, skipped: &mut Vec<Skipped>) {
        let include = Chosen::new(&self.options.include);
        // Structs inside functions are copies in migrations; they say nothing about the others.
        let global = |id: &DeclId| self.project().type_decl(*id).scope.is_none();
        let known: BTreeSet<DeclId> =
            roots.iter().filter_map(|r| self.types.decl_of(&r.ty)).filter(global).collect();
        let structs = self.structs();
        let looked = self.apart(&structs, |b, &id| {
            let asked = !known.contains(&id) && (include.is_empty() || include.has(b, id));
            let looks = if asked { b.looks(id) } else { None };
            (b.uses_of(id), looks)
        });
        let mut uses = Uses::default();
        let mut candidates = Vec::new();
        for (id, (used, looks)) in structs.into_iter().zip(looked) {
            uses.add(id, used);
            candidates.extend(looks.map(|(looks, why)| Candidate { id, looks, why }));
        }
        self.queried(&mut uses);
        let mix_ins: BTreeSet<DeclId> =
            candidates.iter().map(|c| c.id).filter(|id| self.is_mix_in(*id, &uses)).collect();
        let models: BTreeSet<DeclId> = candidates
            .iter()
            .map(|c| c.id)
            .filter(|id| !mix_ins.contains(id))
            .chain(known.iter().copied())
            .collect();
        let mut taken: BTreeMap<String, String> = BTreeMap::new();
        let called: Vec<Root> = roots
            .iter()
            .filter(|r| self.types.decl_of(&r.ty).is_some_and(|id| known.contains(&id)))
            .cloned()
            .collect();
        for root in &called {
            let table = self.table_of(root);
            taken.insert(table, self.types.name(&root.ty));
        }
        let mut left = Vec::new();
        for candidate in candidates {
            match self.no_model(&candidate, &models, &mix_ins, &known) {
                Some(reason) => skipped.push(self.skip(candidate.id, reason)),
                None => left.push(candidate),
            }
        }
        let named = |b: &mut Builder<'_>, c: &Candidate| b.table_name(&Ty::Named(c.id, Vec::new()));
        let tables = self.apart(&left, named);
        for (candidate, table) in left.into_iter().zip(tables) {
            match taken.get(&table) {
                Some(other) => skipped.push(self.skip(
                    candidate.id,
                    format!("stored in `{table}` like `{other}`, which AutoMigrate gets"),
                )),
                None => {
                    let ty = Ty::Named(candidate.id, Vec::new());
                    roots.push(Root::new(ty, candidate.why));
                }
            }
        }
    }

    /// Why a struct that looks like a model is none.
    fn no_model(
        &self,
        candidate: &Candidate,
        models: &BTreeSet<DeclId>,
        mix_ins: &BTreeSet<DeclId>,
        called: &BTreeSet<DeclId>,
    ) -> Option<String> {
        let id = candidate.id;
        if !self.project().type_decl(id).params.is_empty() {
            return Some("a generic definition; only its instances have tables".into());
        }
        if mix_ins.contains(&id) {
            return Some(
                "only ever embedded in other structs and without a TableName method".into(),
            );
        }
        if let Some(model) = self.extends(id, models, mix_ins) {
            let name = &self.project().type_decl(model).name;
            return Some(format!("embeds the model `{name}` and has no table of its own"));
        }
        self.doubtful(candidate, called)
    }

    /// A struct declared inside a function gives way to a package-level one of the same table:
    /// historical migrations keep copies of models.
    fn local_twins(&mut self, roots: &mut Vec<Root>, skipped: &mut Vec<Skipped>) {
        let local = |b: &Self, r: &Root| {
            b.types.decl_of(&r.ty).filter(|id| b.project().type_decl(*id).scope.is_some())
        };
        if roots.iter().all(|r| local(self, r).is_none()) {
            return;
        }
        let tables: BTreeSet<String> = roots
            .iter()
            .filter(|r| local(self, r).is_none())
            .cloned()
            .collect::<Vec<_>>()
            .iter()
            .map(|root| self.table_of(root))
            .collect();
        let mut kept = Vec::new();
        for root in roots.drain(..) {
            match local(self, &root) {
                Some(id) if tables.contains(&self.table_of(&root)) => {
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
