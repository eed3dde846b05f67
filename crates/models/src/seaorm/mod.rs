//! SeaORM entities, read from Rust source without compiling or running anything.
//!
//! Four stages: files become syntax trees ([`parse`]), names find what they stand for ([`tree`],
//! [`types`]), entities are read as SeaORM's derives read them ([`entity`], [`expanded`],
//! [`relations`], [`dense`]), and become a [`kilter_schema::Schema`] ([`emit`]): the one that
//! SeaORM creates from these entities, per release of SeaORM and sea-query. Deliberately not here:
//! expanding other macros, reading files, and judging models.

mod attrs;
mod cargo;
mod cfg;
mod coltype;
mod consts;
mod dense;
mod emit;
mod entity;
mod enums;
mod expanded;
mod hand;
mod looks;
mod options;
mod parse;
mod refusals;
mod relations;
mod report;
mod said;
mod serde;
mod tree;
mod typeexpr;
mod types;
mod values;

pub use options::{SeaOrmOptions, Version};

use crate::renames::{Beside, SIGN, declare};
use crate::{Field, Model, ModelSet};
use emit::{Emitter, Resolved, table_name};
use entity::{EntityRec, Reader};
use kilter_diag::{Diagnostic, Source};
use kilter_schema::{Origins, Rename, Renames, Schema};
use parse::Parsed;
use relations::RelationRec;
use report::{Report, S008, S009, S013};
use std::collections::BTreeMap;
use std::sync::Arc;
use syn::{Item, ItemStruct};
use tree::{Found, Tree, derives};

/// Stack for parsing: Rust nests as deep as people write it.
const STACK: usize = 512 << 20;

/// Reads the entities of a project from these sources alone: Rust files and, where there are any,
/// `Cargo.toml` and `Cargo.lock`. Never fails: what cannot be read is a diagnostic, and the rest is
/// still read.
pub fn read(sources: &[Arc<Source>], options: &SeaOrmOptions) -> (ModelSet, Vec<Diagnostic>) {
    std::thread::scope(|scope| {
        let run = || read_here(sources, options);
        match std::thread::Builder::new().stack_size(STACK).spawn_scoped(scope, run) {
            Ok(handle) => match handle.join() {
                Ok(result) => result,
                Err(panic) => std::panic::resume_unwind(panic),
            },
            // No thread to be had: the caller's stack is deep enough for ordinary projects.
            Err(_) => read_here(sources, options),
        }
    })
}

fn read_here(sources: &[Arc<Source>], options: &SeaOrmOptions) -> (ModelSet, Vec<Diagnostic>) {
    let cargo = cargo::read(sources, options.version);
    let mut report = Report::default();
    let rust = sources.iter().filter(|s| s.path.ends_with(".rs"));
    let files: Vec<Parsed> = rust.filter_map(|s| Parsed::new(s, &mut report)).collect();
    let tree = Tree::new(&files, &cargo, options.features.as_ref());
    let mut reader = Reader { tree: &tree, report };
    reader.looks();
    let mut entities = entities(&mut reader, options);
    entities.sort_by(|(a, _), (b, _)| {
        (&a.table, &a.schema, &a.span.path()).cmp(&(&b.table, &b.schema, &b.span.path()))
    });
    twice(&mut reader, &mut entities, options);
    let schema = emitted(&mut reader, &entities, options);
    let skipped = reader.skipped();
    let describe = |(entity, _): &(EntityRec, Vec<RelationRec>)| describe(&tree, entity, options);
    let mut models: Vec<Model> = entities.iter().map(describe).collect();
    let (renames, mut unread) = renames(&entities, &mut models, options);
    let Version(major, minor, patch) = cargo.sea_orm;
    let set = ModelSet {
        schema: schema.0,
        origins: schema.1,
        verbatim: Default::default(),
        appended: Default::default(),
        release: [major, minor, patch],
        models,
        renames,
        skipped,
        assumptions: cargo.assumptions.clone(),
        handover: Default::default(),
    };
    unread.extend(reader.report.finish());
    (set, unread)
}

/// What entities say was called otherwise: `renamed_from`, and the comments that say so, which are
/// taken from the directives.
fn renames(
    entities: &[(EntityRec, Vec<RelationRec>)],
    models: &mut [Model],
    options: &SeaOrmOptions,
) -> (Renames, Vec<Diagnostic>) {
    let mut out = Renames::default();
    let mut unread = Vec::new();
    for (entity, _) in entities {
        let table = table_name(entity, options.dialect);
        for column in &entity.columns {
            if let Some(from) = &column.renamed_from {
                let (from, to) = (from.clone(), column.name.clone());
                let rename = Rename::Column { table: table.clone(), from, to };
                out.declare(rename, Some(column.span.clone()), "renamed_from in the entity");
            }
        }
    }
    for model in models {
        let mut take = |directives: &mut Vec<crate::Directive>, column: Option<&str>| {
            directives.retain(|directive| {
                if !directive.text.starts_with(SIGN) {
                    return true;
                }
                if column.is_none() && said::is_said(&directive.text) {
                    return false;
                }
                let beside = Beside { table: &model.table, column, prefix: "" };
                unread.extend(declare(directive, beside, &mut out));
                false
            });
        };
        take(&mut model.directives, None);
        for field in &mut model.fields {
            take(&mut field.directives, Some(&field.column));
        }
    }
    (out, unread)
}

/// The entities of all modules, with their foreign keys.
fn entities(
    reader: &mut Reader<'_, '_>,
    options: &SeaOrmOptions,
) -> Vec<(EntityRec, Vec<RelationRec>)> {
    let mut out = Vec::new();
    for module in 0..reader.tree.modules.len() {
        let found = &reader.tree.modules[module];
        if !found.entity || found.unreached.is_some() {
            continue;
        }
        let shown = reader.tree.shown(module);
        let left_out = |name: &String| shown == *name || shown.ends_with(&format!("::{name}"));
        if options.exclude.iter().any(left_out) {
            continue;
        }
        let model = model(reader.tree, module);
        let read = match model {
            Some((item, true)) => reader.derived(module, item).and_then(|mut e| {
                (!e.table.is_empty() || reader.named_by_hand(&mut e)).then_some(e)
            }),
            Some((item, false)) => reader.expanded(module, Some(item)),
            None => reader.expanded(module, None),
        };
        let Some(entity) = read else { continue };
        if entity.key.is_empty() {
            reader.report.error(
                S009,
                entity.span.clone(),
                format!(
                    "the entity `{}` has no primary key; SeaORM does not accept this",
                    entity.name
                ),
                "mark a field with `#[sea_orm(primary_key)]`",
            );
        }
        let mut relations = reader.relations(module);
        if let Some((item, true)) = model {
            relations.extend(reader.dense(module, item));
        }
        out.push((entity, relations));
    }
    out
}

/// The model of a module, and whether the entity is derived from it.
fn model<'a>(tree: &Tree<'a>, module: usize) -> Option<(&'a ItemStruct, bool)> {
    let mut plain = None;
    for item in &tree.modules[module].items {
        let Item::Struct(item) = item else { continue };
        let derives = derives(&tree.cfg(module).metas(&item.attrs));
        if derives.iter().any(|d| d == "DeriveEntityModel") {
            return Some((item, true));
        }
        if item.ident == "Model" {
            plain = Some((item, false));
        }
    }
    plain
}

/// Tells two entities for one table; the later one is left out.
fn twice(
    reader: &mut Reader<'_, '_>,
    entities: &mut Vec<(EntityRec, Vec<RelationRec>)>,
    options: &SeaOrmOptions,
) {
    let mut seen: BTreeMap<String, kilter_diag::Span> = BTreeMap::new();
    entities.retain(|(entity, _)| {
        let table = table_name(entity, options.dialect);
        let Some(first) = seen.get(&table) else {
            seen.insert(table, entity.span.clone());
            return true;
        };
        reader.report.warning(
            S013,
            entity.span.clone(),
            format!("the table `{table}` has another entity at {first}; that one counts"),
            "leave one of them out: `[seaorm]` `exclude = [\"module\"]` in kilter.toml",
        );
        false
    });
}

fn emitted(
    reader: &mut Reader<'_, '_>,
    entities: &[(EntityRec, Vec<RelationRec>)],
    options: &SeaOrmOptions,
) -> (Schema, Origins) {
    let by_module: BTreeMap<usize, &EntityRec> =
        entities.iter().map(|(e, _)| (e.module, e)).collect();
    let mut all = Vec::new();
    for (entity, relations) in entities {
        let mut keys = Vec::new();
        for relation in relations {
            let found = match reader.tree.find(entity.module, &relation.target) {
                Found::Item(module, name, _) if name == "Entity" => by_module.get(&module),
                _ => None,
            };
            match found {
                Some(target) => keys.push(Resolved { relation, target }),
                None => reader.report.error(
                    S008,
                    relation.span.clone(),
                    format!(
                        "the entity `{}` of this relation is not found",
                        relation.target.join("::")
                    ),
                    "add its file to `models` in kilter.toml, or write the path of its module",
                ),
            }
        }
        all.push((entity, keys));
    }
    let cargo = reader.tree.cargo;
    let mut emitter = Emitter {
        dialect: options.dialect,
        sea_orm: cargo.sea_orm,
        sea_query: cargo.sea_query,
        serial: cargo.serial,
        exact: cargo.exact,
        report: &mut reader.report,
        schema: Schema::new(options.dialect),
        origins: Origins::default(),
    };
    for (entity, keys) in &all {
        emitter.entity(entity, keys);
    }
    (emitter.schema, emitter.origins)
}

fn describe(tree: &Tree<'_>, entity: &EntityRec, options: &SeaOrmOptions) -> Model {
    let fields = entity.columns.iter().filter(|c| c.typed.is_some()).map(|column| {
        let typed = column.typed.as_ref();
        Field {
            name: column.field.clone(),
            column: column.name.clone(),
            named: column.named.to_owned(),
            type_text: column.type_text.clone(),
            span: column.span.clone(),
            holds: typed.and_then(|t| t.holds.clone()),
            absence: column.absence,
            json: column.json.clone(),
            encoding: typed.and_then(|t| t.encoding),
            json_keys: typed.map(|t| t.json_keys.clone()).unwrap_or_default(),
            constants: typed.map(|t| t.constants.clone()).unwrap_or_default(),
            directives: column.directives.clone(),
        }
    });
    Model {
        name: entity.name.clone(),
        package: tree.shown(entity.module),
        table: table_name(entity, options.dialect),
        named: entity.named.clone(),
        span: entity.span.clone(),
        why: entity.why.clone(),
        fields: fields.collect(),
        directives: entity.directives.clone(),
    }
}
