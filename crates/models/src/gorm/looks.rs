//! Which structs look like models, and which only do.
//!
//! GORM has no marker; these are the signs people leave. Deliberately not here: the decision
//! (`discover.rs`).

use super::builder::{Builder, Declared};
use super::project::DeclId;
use super::syntax::TypeExpr;
use super::tags;
use super::types::Ty;
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// How sure looks are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Looks {
    /// `gorm.Model` or a `TableName` method: nobody writes these for anything else.
    Sure,
    /// Only gorm tags, which structs for requests and query results have as well.
    Likely,
}

/// A struct that looks like a model.
#[derive(Debug)]
pub struct Candidate {
    /// The declaration.
    pub id: DeclId,
    /// How sure that is.
    pub looks: Looks,
    /// Why, in words.
    pub why: String,
}

/// How structs use each other.
#[derive(Default)]
pub struct Uses {
    embedded_in: BTreeMap<DeclId, Vec<DeclId>>,
    elsewhere: BTreeSet<DeclId>,
    /// The names that are queried, as written, with the directory of the file.
    queried: BTreeSet<(String, String)>,
}

/// What a struct uses another type for.
pub enum Use {
    /// It embeds it.
    Embedded(DeclId),
    /// A field has it.
    Elsewhere(DeclId),
}

impl Uses {
    /// Notes what a struct uses.
    pub fn add(&mut self, id: DeclId, used: Vec<Use>) {
        for one in used {
            match one {
                Use::Embedded(used) => self.embedded_in.entry(used).or_default().push(id),
                Use::Elsewhere(used) => {
                    self.elsewhere.insert(used);
                }
            }
        }
    }
}

impl Builder<'_> {
    /// All package-level structs of the project, by file and position.
    pub fn structs(&self) -> Vec<DeclId> {
        let mut out = Vec::new();
        for (file, decls) in self.project().files.iter().enumerate().filter(|(_, f)| f.is_own()) {
            for (index, decl) in decls.types.iter().enumerate() {
                let id = DeclId { file, index };
                let plain = decl.scope.is_none() && !decl.alias;
                if plain
                    && matches!(decl.ty, TypeExpr::Struct(_))
                    && self.project().duplicates.binary_search(&id).is_err()
                {
                    out.push(id);
                }
            }
        }
        out
    }

    /// Why a struct looks like a model, if it does.
    pub fn looks(&self, id: DeclId) -> Option<(Looks, String)> {
        let ty = Ty::Named(id, Vec::new());
        if self.has_table_name(&ty) {
            return Some((Looks::Sure, "has a TableName method".into()));
        }
        self.looks_inside(id, 0, &mut BTreeSet::new())
    }

    fn has_table_name(&self, ty: &Ty) -> bool {
        self.types.method(ty, "TableName").is_some_and(|found| {
            let method = self.types.method_decl(found.id);
            method.params.len() <= 1 && method.results.len() == 1
        })
    }

    /// `seen` are the structs looked into on behalf of the same one.
    fn looks_inside(
        &self,
        id: DeclId,
        depth: usize,
        seen: &mut BTreeSet<DeclId>,
    ) -> Option<(Looks, String)> {
        let TypeExpr::Struct(fields) = &self.project().type_decl(id).ty else { return None };
        let place = self.types.inside(id, &[]);
        let mut likely = None;
        for field in fields.iter().filter(|f| f.names.is_empty()) {
            let ty = self.types.indirect(&self.types.resolve(&field.ty, &place));
            if self.types.is(&ty, "gorm.io/gorm", "Model") {
                return Some((Looks::Sure, "embeds gorm.Model".into()));
            }
            if !is_stub_of_grpc(&field.type_text) {
                self.types.want(&ty, id.file);
            }
            let inner = self.types.decl_of(&ty).filter(|d| depth < 8 && seen.insert(*d));
            if let Some((looks, _)) = inner.and_then(|d| self.looks_inside(d, depth + 1, seen)) {
                let name = self.types.name(&ty);
                if looks == Looks::Sure {
                    return Some((looks, format!("embeds {name}, which embeds gorm.Model")));
                }
                likely = Some((looks, format!("embeds {name}, which has gorm tags")));
            }
        }
        if self.own_tags(id) {
            return Some((Looks::Likely, "has fields with gorm tags".into()));
        }
        likely
    }

    /// Whether a struct has gorm tags on exported fields of its own.
    fn own_tags(&self, id: DeclId) -> bool {
        let TypeExpr::Struct(fields) = &self.project().type_decl(id).ty else { return false };
        let src = &self.project().files[id.file].source.text;
        fields.iter().any(|field| {
            let exported = field.names.is_empty()
                || field.names.iter().any(|(n, _)| n.starts_with(char::is_uppercase));
            let tag = field.tag.as_ref().and_then(|t| tags::read(src, t).gorm);
            exported && tag.is_some_and(|g| !g.text.is_empty() && g.text != "-")
        })
    }

    /// The model that a struct merely extends: a type for requests or results.
    pub fn extends(
        &self,
        id: DeclId,
        models: &BTreeSet<DeclId>,
        mix_ins: &BTreeSet<DeclId>,
    ) -> Option<DeclId> {
        let TypeExpr::Struct(fields) = &self.project().type_decl(id).ty else { return None };
        let place = self.types.inside(id, &[]);
        let inner = fields
            .iter()
            .filter(|f| f.names.is_empty())
            .filter_map(|f| {
                self.types.decl_of(&self.types.indirect(&self.types.resolve(&f.ty, &place)))
            })
            .find(|inner| models.contains(inner) && !mix_ins.contains(inner))?;
        let ty = Ty::Named(id, Vec::new());
        let own_method = self
            .types
            .method(&ty, "TableName")
            .is_some_and(|f| self.types.decl_of(&f.receiver) == Some(id));
        let same_table = self.plain_table(&ty) == self.plain_table(&Ty::Named(inner, Vec::new()));
        (same_table || !(own_method || self.own_tags(id))).then_some(inner)
    }

    /// The table of a type, without telling what is not evident.
    fn plain_table(&self, ty: &Ty) -> String {
        match self.declared_table(ty) {
            Some(Declared::Constant(table) | Declared::Guess(table, _)) => table,
            _ => self.namer.table(&self.types.name(ty)),
        }
    }

    /// Why a struct that only has gorm tags is left out although it is no mix-in: where
    /// `AutoMigrate` shows what models are, structs for requests and results can be told apart.
    pub fn doubtful(&self, candidate: &Candidate, called: &BTreeSet<DeclId>) -> Option<String> {
        if candidate.looks == Looks::Sure || called.is_empty() {
            return None;
        }
        let advice = "if it is a model, give it to AutoMigrate or a TableName method";
        let dir = &self.project().files[candidate.id.file].dir;
        if !called.iter().any(|c| self.project().files[c.file].dir == *dir) {
            return Some(format!(
                "has gorm tags only, and no struct of its package is given to AutoMigrate; {advice}"
            ));
        }
        (!self.has_key(candidate.id, 0, &mut BTreeSet::new())).then(|| {
            format!("has gorm tags but no primary key, and is not given to AutoMigrate; {advice}")
        })
    }

    /// Whether a struct has a primary key, by tag or by name, its embedded structs included.
    fn has_key(&self, id: DeclId, depth: usize, seen: &mut BTreeSet<DeclId>) -> bool {
        let TypeExpr::Struct(fields) = &self.project().type_decl(id).ty else { return false };
        let src = &self.project().files[id.file].source.text;
        let place = self.types.inside(id, &[]);
        fields.iter().any(|field| {
            let settings = field
                .tag
                .as_ref()
                .and_then(|t| tags::read(src, t).gorm)
                .map(|g| tags::settings(&g.text, ';'))
                .unwrap_or_default();
            let named = field.names.iter().any(|(n, _)| n.eq_ignore_ascii_case("id"));
            let mut inner = || {
                let ty = self.types.indirect(&self.types.resolve(&field.ty, &place));
                let inner = self.types.decl_of(&ty).filter(|d| seen.insert(*d));
                inner.is_some_and(|d| self.has_key(d, depth + 1, seen))
            };
            named
                || tags::truthy(&settings, "PRIMARYKEY")
                || tags::truthy(&settings, "PRIMARY_KEY")
                || (field.names.is_empty() && depth < 8 && inner())
        })
    }

    /// The types that a struct uses, in the order of its fields.
    pub fn uses_of(&self, id: DeclId) -> Vec<Use> {
        let TypeExpr::Struct(fields) = &self.project().type_decl(id).ty else { return Vec::new() };
        let place = self.types.inside(id, &[]);
        let src = &self.project().files[id.file].source.text;
        let mut uses = Vec::new();
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
                    .is_some_and(|g| tags::settings(&g.text, ';').has("EMBEDDED"))
            };
            let embeds = direct == ty && (field.names.is_empty() || tagged());
            uses.push(if embeds { Use::Embedded(used) } else { Use::Elsewhere(used) });
        }
        uses
    }

    /// Looks for the structs that are queried, where any are embedded.
    pub fn queried(&self, uses: &mut Uses) {
        if uses.embedded_in.is_empty() {
            return;
        }
        let own = self.project().files.par_iter().filter(|f| f.is_own());
        uses.queried = own
            .flat_map_iter(|file| {
                queried(&file.source.text).map(move |n| (n.to_owned(), file.dir.clone()))
            })
            .collect();
    }

    /// A struct that exists to be embedded: embedded somewhere, used as a field nowhere, without
    /// a table name, and never queried as a list or by `Model(&T{})`.
    pub fn is_mix_in(&self, id: DeclId, uses: &Uses) -> bool {
        if !uses.embedded_in.contains_key(&id)
            || uses.elsewhere.contains(&id)
            || self.has_table_name(&Ty::Named(id, Vec::new()))
        {
            return false;
        }
        let name = &self.project().type_decl(id).name;
        let file = &self.project().files[id.file];
        let far = format!("{}.{name}", file.package);
        let from = uses.queried.range((far.clone(), String::new())..).next();
        !(uses.queried.contains(&(name.clone(), file.dir.clone()))
            || from.is_some_and(|(n, _)| *n == far))
    }
}

/// What servers embed; the packages are large and never hold models.
fn is_stub_of_grpc(type_text: &str) -> bool {
    let name = type_text.rsplit('.').next().unwrap_or(type_text);
    name.starts_with("Unimplemented") || name.starts_with("Unsafe")
}

/// The types that a text makes lists of or queries: `[]T`, `[]*m.T`, `Model(&T`, `Model(new(T`.
fn queried(text: &str) -> impl Iterator<Item = &str> {
    let word = |c: char| c.is_alphanumeric() || matches!(c, '_' | '.');
    let after = |sign: &'static str| {
        memchr::memmem::find_iter(text.as_bytes(), sign).map(move |at| at + sign.len())
    };
    let models = after("Model(").filter_map(move |at| {
        let rest = text.get(at..)?;
        let sign = ["&", "new("].into_iter().find(|sign| rest.starts_with(sign))?;
        Some(at + sign.len())
    });
    after("[]").chain(models).filter_map(move |at| {
        let rest = text.get(at..)?;
        let rest = rest.strip_prefix('*').unwrap_or(rest);
        let end = rest.find(|c| !word(c)).unwrap_or(rest.len());
        (end > 0).then(|| &rest[..end])
    })
}
