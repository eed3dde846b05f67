//! GORM models, read from Go source without running anything.
//!
//! Four stages: files become declarations ([`syntax`]), names find what they stand for
//! ([`project`], [`types`], [`eval`]), GORM's own rules make schemas of structs ([`fields`],
//! [`schemas`], [`relations`], …), and those become a [`kilter_schema::Schema`] ([`emit`]). The
//! rules are GORM's, quirks included: the result is the schema `AutoMigrate` would create on an
//! empty database. Deliberately not here: running Go, reading files, and judging models.

mod apart;
mod budget;
mod build;
mod builder;
mod calls;
mod chains;
mod checks;
mod chosen;
mod collisions;
mod config;
mod constraints;
mod defaults;
mod directives;
mod discover;
mod emit;
mod eval;
mod evalcalls;
mod evalexpr;
mod evalstd;
mod fields;
mod goint;
mod golit;
mod gomod;
mod handover;
mod holds;
mod indexes;
mod inflect;
mod keys;
mod leftout;
mod lints;
mod looks;
mod many2many;
mod missing;
mod mistakes;
mod model;
mod modules;
mod named;
mod naming;
mod options;
mod order;
mod outside;
mod packages;
mod payload;
mod permissions;
mod project;
mod refused;
mod relations;
mod report;
mod schemas;
mod sequence;
mod settings;
mod settle;
pub(crate) mod split;
mod sqltype;
mod stubs;
mod syntax;
mod tags;
mod taken;
mod ty;
mod types;
mod valuer;
mod walk;

pub use build::Build;
pub use handover::{GoType, Handover};
pub use naming::Namer;
pub use options::{Detail, GormOptions, MysqlOptions, Naming, TypeOverride, Version};
pub use packages::{Nowhere, Packages, Place, Scope, in_project};
pub use settings::{Setting, Settings};
pub use tags::{TagReading, read_tag};

use crate::threads::{deep, drop_aside};
use crate::{Appended, Directive, Field, Model, ModelSet};
use builder::Builder;
use discover::Root;
use kilter_diag::{Diagnostic, Source};
use kilter_schema::{Dialect, ObjectPath, Origins, Schema};
use model::{RelKind, SchemaId};
use packages::Shelf;
use project::Project;
use report::{G000, Report};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use types::{Ty, Types};

/// Whether a word is one of GORM's abstract types, as a data type or a `type:` names them.
pub fn is_abstract_type(name: &str) -> bool {
    fields::ABSTRACT.contains(&name)
}

/// The directive comments in the lines directly above `start` and behind `end` in its line.
pub(crate) fn beside(
    text: &str,
    start: usize,
    end: usize,
) -> Vec<(String, std::ops::Range<usize>)> {
    syntax::comments::beside(text, start, end).into_iter().map(|c| (c.text, c.at)).collect()
}

/// What the two readers of Go files make of one, as text to compare: plainly written declarations
/// are read without the grammar. `None` where all of it is left to the grammar.
pub fn both_readers(source: &Arc<Source>) -> Option<(String, String)> {
    syntax::Reader::new().both(source)
}

/// The directories that a `go.work` lists.
pub fn workspace_modules(text: &str) -> Vec<String> {
    gomod::read(&Source::new("go.work", text)).uses
}

/// Reads the models of a project from these sources alone.
///
/// `sources` are Go files and, where there are any, `go.mod` and `go.work`: they say which imports
/// are the project's own and which GORM is used. Never fails: what cannot be read is a diagnostic,
/// and the rest is still read.
pub fn read(sources: &[Arc<Source>], options: &GormOptions) -> (ModelSet, Vec<Diagnostic>) {
    read_with(sources, options, &Nowhere)
}

/// As [`read`], and fetches the packages that models need from `packages`: other directories of
/// the tree, `vendor`, the module cache.
pub fn read_with(
    sources: &[Arc<Source>],
    options: &GormOptions,
    packages: &dyn Packages,
) -> (ModelSet, Vec<Diagnostic>) {
    deep(|| read_here(sources, options, packages))
}

fn read_here(
    sources: &[Arc<Source>],
    options: &GormOptions,
    packages: &dyn Packages,
) -> (ModelSet, Vec<Diagnostic>) {
    let mut shelf = Shelf::new(sources, &options.build, options.scope, packages);
    loop {
        let project = shelf.project();
        let result = read_project(&project, options);
        if !shelf.fetch(project.take_wanted()) {
            let files = Arc::clone(project.known());
            drop((project, shelf));
            drop_aside(files);
            return result;
        }
    }
}

fn read_project(project: &Project, options: &GormOptions) -> (ModelSet, Vec<Diagnostic>) {
    let types = Types { project };
    let mut report = Report::default();
    for file in project.files.iter().filter(|f| f.is_own()) {
        for mistake in &file.broken {
            report.error(
                G000,
                file.span(&mistake.at),
                mistake.message(),
                "run `gofmt -l` or `go vet` to see the mistake",
            );
        }
    }
    let config = config::read(types, options, &mut report);
    let limit = match options.dialect {
        Dialect::Postgres if config.driver >= Version(1, 5, 5) => 63,
        _ => 64,
    };
    let settled = GormOptions { mysql: config.mysql.clone(), ..options.clone() };
    let mut builder = Builder {
        types,
        options: &settled,
        namer: Namer::new(config.naming.clone(), limit),
        gorm: config.gorm,
        driver: config.driver,
        serializers: config.serializers.clone(),
        model: model::Held::default(),
        cache: BTreeMap::new(),
        read: BTreeMap::new(),
        report,
        nesting: 0,
    };
    let (roots, skipped) = builder.discover();
    let (given, order, why) = parse_all(&mut builder, &roots, config.ignore_relations);
    let keys = !config.disable_foreign_keys && !config.ignore_relations;
    let Made { mut schema, origins, mut models, verbatim, appended } =
        make(&mut builder, &order, keys, &why);
    builder.check(&schema, &origins);
    builder.refused(&schema, &origins);
    if options.dialect == Dialect::Postgres {
        builder.drop_untold_indexes(&order, &mut schema);
    }
    builder.outside();
    models.sort_by(|a, b| a.table.cmp(&b.table));
    let prefixes = directives::prefixes(&builder, &order);
    let renames = directives::take_renames(&mut models, &prefixes, &mut builder.report);
    let handover = builder.handover(&given, &config);
    let mut assumptions = config.assumptions;
    assumptions.extend(builder.outside_modules());
    let Version(major, minor, patch) = builder.gorm;
    let release = [major, minor, patch];
    let set = ModelSet {
        schema,
        origins,
        renames,
        verbatim,
        appended,
        release,
        models,
        skipped,
        assumptions,
        handover,
    };
    drop_aside(builder.model);
    (set, builder.report.finish())
}

/// What the models make, and how they are described.
struct Made {
    schema: Schema,
    origins: Origins,
    models: Vec<Model>,
    verbatim: BTreeSet<ObjectPath>,
    appended: BTreeMap<String, Appended>,
}

/// Makes tables of schemas, and describes those that are models.
fn make(
    builder: &mut Builder<'_>,
    order: &[SchemaId],
    foreign_keys: bool,
    why: &BTreeMap<SchemaId, String>,
) -> Made {
    let made = builder.apart(order, |builder, id| {
        let (table, origins) = builder.emit(*id, foreign_keys);
        builder.check_table(*id, &table, &origins);
        let join = builder.model.schemas[*id].join;
        let model = (!join).then(|| describe(builder, *id, why));
        let appended = builder.model.schemas[*id].appended.clone();
        ((table, origins), builder.verbatim(*id), appended, model)
    });
    let schema = Schema::new(builder.options.dialect);
    let mut out = Made {
        schema,
        origins: Origins::default(),
        models: Vec::new(),
        verbatim: BTreeSet::new(),
        appended: BTreeMap::new(),
    };
    for ((table, places), as_written, appended, model) in made {
        out.appended.extend(appended.map(|a| (table.name.clone(), a)));
        out.schema.put(table);
        out.origins.append(places);
        out.verbatim.extend(as_written);
        out.models.extend(model);
    }
    out
}

/// Parses the roots and what they pull in: the structs to give to `AutoMigrate`, all that become
/// tables, and why each model is one.
fn parse_all(
    builder: &mut Builder<'_>,
    roots: &[Root],
    ignore_relations: bool,
) -> (Vec<SchemaId>, Vec<SchemaId>, BTreeMap<SchemaId, String>) {
    let mut why = BTreeMap::new();
    let mut ids = Vec::new();
    let mut called = Vec::new();
    let mut known = BTreeSet::new();
    builder.read_roots(roots);
    let named = roots.iter().any(|r| r.table.is_some()) && !ignore_relations;
    for root in roots {
        let span = match builder.types.decl_of(&root.ty) {
            Some(id) => {
                let at = builder.project().type_decl(id).name_at.clone();
                builder.span(id.file, &at)
            }
            None => continue,
        };
        let parsed = match &root.table {
            Some(table) => builder.parse_named(&root.ty, table, &root.call(&span)),
            None => builder.get_or_parse(&root.ty, &span),
        };
        if let Some(id) = parsed.filter(|_| named) {
            builder.named_leads(id);
            if root.called && root.table.is_none() {
                builder.leads_to_named(id, &root.call(&span));
            }
        }
        if let Some(id) = parsed
            && known.insert(id)
        {
            why.insert(id, root.why.clone());
            ids.push(id);
            builder.model.schemas[id].appended.clone_from(&root.appended);
            if root.called {
                called.push(id);
            }
        }
    }
    builder.sequence(&called);
    builder.setup_calls();
    if builder.options.models.is_empty() && !ignore_relations {
        children(builder, &mut ids, &mut why);
    }
    let order = builder.order(&ids, ignore_relations);
    append_to_others(builder, &called);
    for id in &order {
        if !why.contains_key(id) {
            why.insert(*id, reference(builder, *id));
        }
    }
    (ids, order, why)
}

/// What a call appends for its tables holds for those it makes beside them: join tables, and the
/// tables that its own refer to, unless another call makes them.
fn append_to_others(builder: &mut Builder<'_>, called: &[SchemaId]) {
    let has = |id: &SchemaId| builder.model.schemas[*id].appended.is_some();
    let mut queue: Vec<SchemaId> = called.iter().copied().filter(has).collect();
    let mut known: BTreeSet<SchemaId> = called.iter().copied().collect();
    while let Some(id) = queue.pop() {
        let appended = builder.model.schemas[id].appended.clone();
        let rels = builder.model.rels.iter().filter(|r| r.schema == id);
        let made = rels.flat_map(|r| match r.kind {
            RelKind::BelongsTo => [Some(r.target), None],
            RelKind::Many2Many => [Some(r.target), r.join],
            RelKind::HasOne | RelKind::HasMany => [None, None],
        });
        let new: Vec<SchemaId> = made.flatten().filter(|id| known.insert(*id)).collect();
        for id in new {
            builder.model.schemas[id].appended.clone_from(&appended);
            queue.push(id);
        }
    }
}

/// The targets of relations are models too, although GORM itself adds only parents.
fn children(builder: &Builder<'_>, ids: &mut Vec<SchemaId>, why: &mut BTreeMap<SchemaId, String>) {
    let exclude = chosen::Chosen::new(&builder.options.exclude);
    let mut known: BTreeSet<SchemaId> = ids.iter().copied().collect();
    let named = builder.named_types();
    for rel in &builder.model.rels {
        if rel.kind == RelKind::BelongsTo
            || known.contains(&rel.target)
            || named.contains(&builder.model.schemas[rel.target].ty)
            || builder.field(rel.field).ignore_migration
        {
            continue;
        }
        let target = &builder.model.schemas[rel.target];
        let declared = builder.types.decl_of(&target.ty);
        if declared.is_none_or(|id| exclude.has(builder, id)) {
            continue;
        }
        known.insert(rel.target);
        ids.push(rel.target);
        why.insert(rel.target, because(builder, rel));
    }
}

fn reference(builder: &Builder<'_>, id: SchemaId) -> String {
    let rel = builder.model.rels.iter().find(|r| r.target == id && r.schema != id);
    rel.map_or_else(|| "needed by a relation".into(), |r| because(builder, r))
}

fn because(builder: &Builder<'_>, rel: &model::RelRec) -> String {
    let schema = &builder.model.schemas[rel.schema];
    if schema.join {
        return format!("referred to by the join table {}", schema.table);
    }
    format!("target of the relation {}.{}", schema.name, rel.name)
}

fn describe(builder: &Builder<'_>, id: SchemaId, why: &BTreeMap<SchemaId, String>) -> Model {
    let schema = &builder.model.schemas[id];
    let decl = match &schema.ty {
        Ty::Named(decl, _) => Some(*decl),
        _ => None,
    };
    let mut told = builder.column_fields(id);
    if builder.options.detail == Detail::Tables {
        told.retain(|f| !builder.field(*f).comments.is_empty());
    }
    let directives = decl.map_or_else(Vec::new, |d| {
        builder
            .project()
            .type_decl(d)
            .comments
            .iter()
            .map(|c| Directive { text: c.text.clone(), span: builder.span(d.file, &c.at) })
            .collect()
    });
    Model {
        name: schema.name.clone(),
        package: decl.map_or_else(String::new, |d| builder.project().files[d.file].dir.clone()),
        table: schema.table.clone(),
        named: builder.table_named(schema),
        span: schema.span.clone(),
        why: why.get(&id).cloned().unwrap_or_default(),
        fields: told.into_iter().map(|f| describe_field(builder, f)).collect(),
        directives,
    }
}

fn column_named(field: &model::FieldRec) -> String {
    let set = |key: &str| field.settings.get(key).is_some_and(|s| !s.value.is_empty());
    let source = if set("COLUMN") { "column: in the tag" } else { "the field's name" };
    let prefix = if set("EMBEDDEDPREFIX") { ", after embeddedPrefix" } else { "" };
    format!("{source}{prefix}")
}

fn describe_field(builder: &Builder<'_>, id: model::FieldId) -> Field {
    let field = builder.field(id);
    Field {
        name: field.bind_path().to_string(),
        column: field.db_name.to_string(),
        named: column_named(field),
        type_text: field.type_text.to_string(),
        span: builder.field_span(id),
        holds: builder.holds(field),
        absence: builder.absence(field),
        json: builder.json_name(field),
        encoding: builder.encoding(field),
        json_keys: builder.json_keys(field),
        constants: builder.constants(field),
        directives: field
            .comments
            .iter()
            .map(|c| Directive { text: c.text.clone(), span: builder.span(field.file, &c.at) })
            .collect(),
    }
}
