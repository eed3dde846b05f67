//! From a struct to GORM's `schema.Schema`: collisions, primary keys, embedding.
//!
//! Deliberately not here: single fields (`fields.rs`) and relations (`relations.rs`).

use super::budget::{CHAIN, COLUMNS};
use super::builder::Builder;
use super::discover::Root;
use super::fields::{RawField, ReadField};
use super::model::{FieldId, FieldRec, Model, SchemaId, SchemaRec};
use super::report::{G010, G017, G021};
use super::settings::Setting;
use super::syntax::TypeExpr;
use super::tags::truthy;
use super::types::{Shape, StructTy, Ty};
use foldhash::HashMap;
use kilter_diag::Span;
use std::collections::BTreeSet;

/// How deep structs may be embedded in each other; deeper is a cycle.
const MAX_EMBED: usize = 24;

/// A struct by itself: what its fields are without regard to other models.
#[derive(Debug)]
pub struct ReadStruct {
    /// The type's name.
    pub name: String,
    /// The type.
    pub ty: Ty,
    /// The struct's name in the source; the field, where it is embedded.
    pub span: Span,
    /// Its fields.
    pub fields: Vec<ReadField>,
}

/// A model by itself.
#[derive(Debug)]
pub struct ReadModel {
    own: ReadStruct,
    table: String,
}

/// The Go name of an anonymous field.
pub fn embedded_name(ty: &TypeExpr) -> String {
    match ty {
        TypeExpr::Pointer(inner) => embedded_name(inner),
        TypeExpr::Name { name, .. } => name.clone(),
        _ => String::new(),
    }
}

impl Builder<'_> {
    /// The schema of a model or a relation's target; slices and pointers are looked through.
    /// `None` when it is not a struct or not at hand, which is reported at `from`.
    pub fn get_or_parse(&mut self, ty: &Ty, from: &Span) -> Option<SchemaId> {
        let written = self.types.indirect(ty);
        let mut ty = ty.clone();
        while let Ty::Pointer(inner) | Ty::Slice(inner) | Ty::Array(inner) = ty {
            ty = *inner;
        }
        // Named slices (`type Cards []Card`) are looked through as well.
        for _ in 0..MAX_EMBED {
            let (Ty::Named(..), Ty::Slice(inner) | Ty::Array(inner)) =
                (&ty, self.types.underlying(&ty))
            else {
                break;
            };
            ty = self.types.indirect(&inner);
        }
        if let Some(id) = self.cache.get(&ty) {
            return Some(*id);
        }
        match self.types.shape(&ty) {
            Shape::Struct if self.nesting >= CHAIN => {
                self.report.error(
                    G010,
                    from.clone(),
                    format!(
                        "more than {CHAIN} models lead from one to the next; the rest was not read"
                    ),
                    "leave models out with `gorm.exclude`",
                );
                None
            }
            Shape::Struct => Some(self.parse_model(&ty, from)),
            Shape::Unknown => {
                let name = self.types.display(&ty);
                let subject = format!("the type `{name}`");
                self.missing_type(&subject, &name, from.clone());
                None
            }
            _ => {
                let name = self.types.display(&written);
                self.report.error(
                    G010,
                    from.clone(),
                    format!("GORM rejects this field: unsupported data type `{name}`"),
                    "add a `type:` or `serializer:json` to the tag, or `gorm:\"-\"` to leave the field out",
                );
                None
            }
        }
    }

    /// Reads models before they are asked for, several at a time: most of a model does not depend
    /// on the others.
    pub fn read_roots(&mut self, roots: &[Root]) {
        let plain = |ty: &Ty| matches!(ty, Ty::Named(..)) && self.types.fields(ty).is_some();
        let own = roots.iter().filter(|r| r.table.is_none()).map(|r| &r.ty);
        let types: BTreeSet<&Ty> = own.filter(|t| plain(t)).collect();
        let types: Vec<&Ty> = types.into_iter().collect();
        let models = self.apart(&types, |builder, ty| {
            let declared = builder.types.decl_of(ty)?;
            let at = builder.project().type_decl(declared).name_at.clone();
            let model = builder.read_model(ty, &builder.span(declared.file, &at), None);
            Some(builder.alone(model))
        });
        let read = types.into_iter().zip(models);
        self.read = read.filter_map(|(ty, model)| Some((ty.clone(), model?))).collect();
    }

    /// A model among no others.
    fn alone(&mut self, model: ReadModel) -> Model {
        let others = std::mem::take(&mut self.model);
        self.add_model(model);
        std::mem::replace(&mut self.model, others).take()
    }

    fn parse_model(&mut self, ty: &Ty, from: &Span) -> SchemaId {
        let id = match self.read.remove(ty) {
            Some(alone) => self.model.append(alone),
            None => {
                let model = self.read_model(ty, from, None);
                self.add_model(model)
            }
        };
        self.cache.insert(ty.clone(), id);
        self.relate(id);
        id
    }

    /// Adds a model to the others, without its relations.
    pub fn add_model(&mut self, model: ReadModel) -> SchemaId {
        let ReadModel { own: ReadStruct { name, ty, span, fields }, table } = model;
        let id = self.new_schema(name, table, ty, span);
        self.fill(id, fields);
        id
    }

    /// Parses the relations of a model.
    pub fn relate(&mut self, id: SchemaId) {
        self.nesting += 1;
        self.parse_relations(id);
        self.nesting -= 1;
    }

    /// Reads a model; `named` is the table, where the call that migrates it names one.
    pub fn read_model(&mut self, ty: &Ty, from: &Span, named: Option<&str>) -> ReadModel {
        let name = self.types.name(ty);
        let span = self.types.decl_of(ty).map_or_else(
            || from.clone(),
            |id| self.span(id.file, &self.project().type_decl(id).name_at.clone()),
        );
        if named.is_none() && super::naming::spoils(&name) {
            self.report.error(
                G021,
                span.clone(),
                format!("GORM spoils the table name of `{name}`: its last letter is not ASCII"),
                "give the struct a TableName method",
            );
        }
        let table = named.map_or_else(|| self.table_name(ty), str::to_owned);
        if named.is_none() && name.contains('[') && self.types.method(ty, "TableName").is_none() {
            self.report.warning(
                G021,
                span.clone(),
                format!("the generic `{name}` is stored in a table named `{table}`"),
                "define a type of its own over it, or give it a TableName method",
            );
        }
        let body = self.types.fields(ty);
        let raws = body.map_or_else(Vec::new, |b| self.raw_fields(&b, true));
        self.project().budget.begin_model();
        let fields = self.read_fields(raws, &span, 0);
        ReadModel { own: ReadStruct { name, ty: ty.clone(), span, fields }, table }
    }

    /// Reads the fields of a struct; `span` is told of where there are too many.
    pub fn read_fields(
        &mut self,
        raws: Vec<RawField>,
        span: &Span,
        depth: usize,
    ) -> Vec<ReadField> {
        let (mut out, mut count) = (Vec::with_capacity(raws.len()), 0);
        for raw in &raws {
            if count >= COLUMNS {
                self.too_many(span);
                break;
            }
            let field = self.read_field(raw, depth);
            count += field.fields();
            out.push(field);
        }
        out
    }

    /// An empty schema.
    pub fn new_schema(&mut self, name: String, table: String, ty: Ty, span: Span) -> SchemaId {
        self.model.schemas.push(SchemaRec {
            name,
            table,
            ty,
            span,
            fields: Vec::new(),
            db_names: Vec::new(),
            by_db: HashMap::default(),
            by_name: HashMap::default(),
            by_bind: HashMap::default(),
            primary: Vec::new(),
            prioritized: None,
            relations: Vec::new(),
            join: false,
            named_by: None,
            appended: None,
        });
        self.model.schemas.len() - 1
    }

    /// Puts fields into a schema and settles columns and keys.
    pub fn fill(&mut self, id: SchemaId, fields: Vec<ReadField>) {
        self.model.schemas[id].fields.reserve(fields.len());
        for ReadField { mut field, inner } in fields {
            field.schema = id;
            let place = self.model.fields.len();
            self.model.fields.push(field);
            match inner {
                Some(inner) => {
                    let inner = self.embed(place, inner);
                    let spliced = self.model.schemas[inner].fields.clone();
                    self.model.schemas[id].fields.extend(spliced);
                }
                None => self.model.schemas[id].fields.push(place),
            }
        }
        self.settle_columns(id);
        self.settle_keys(id);
    }

    fn too_many(&mut self, span: &Span) {
        self.report.error(
            G017,
            span.clone(),
            format!("more than {COLUMNS} fields, which no database takes as columns; the rest was not read"),
            "split the struct over several tables, or leave it out with `gorm.exclude`",
        );
    }

    /// Reads the struct that is spliced in at a field.
    pub fn read_inner(&mut self, field: &mut FieldRec, depth: usize) -> Option<ReadStruct> {
        let span = self.span(field.file, &field.at);
        if depth >= MAX_EMBED || !self.project().budget.embed() {
            self.report.error(
                G010,
                span,
                "structs are embedded in each other in a circle, or too many of them",
                "embed only one of them in the other",
            );
            // It is no relation either.
            field.failed = true;
            return None;
        }
        let ty = field.probe.clone();
        let name = self.types.name(&ty);
        let body: Option<StructTy> = self.types.fields(&ty);
        let raws = body.map_or_else(Vec::new, |b| self.raw_fields(&b, true));
        let fields = self.read_fields(raws, &span, depth + 1);
        Some(ReadStruct { name, ty, span, fields })
    }

    /// Splices a struct in at a field.
    fn embed(&mut self, field: FieldId, inner: ReadStruct) -> SchemaId {
        let ReadStruct { name, ty, span, fields } = inner;
        let outer = self.field(field).schema;
        let table = self.model.schemas[outer].table.clone();
        let inner = self.new_schema(name, table, ty, span);
        self.fill(inner, fields);
        let holder = self.field(field);
        let (holder_name, settings) = (holder.name.clone(), holder.settings.clone());
        for id in self.model.schemas[inner].fields.clone() {
            let ef = &mut self.model.fields[id];
            ef.schema = outer;
            ef.owner = Some(inner);
            ef.outer.insert(0, holder_name.clone());
            if let Some(prefix) = settings.get("EMBEDDEDPREFIX")
                && !ef.db_name.is_empty()
            {
                ef.db_name = format!("{}{}", prefix.value, ef.db_name).into();
            }
            // Only an explicit key survives; a bare `ID` is looked at again in the outer struct.
            if ef.primary_key
                && !truthy(&ef.settings, "PRIMARYKEY")
                && !truthy(&ef.settings, "PRIMARY_KEY")
            {
                ef.primary_key = false;
                if !truthy(&ef.settings, "AUTOINCREMENT") {
                    ef.auto_increment = false;
                    if !ef.settings.has("DEFAULT") {
                        ef.has_default = false;
                    }
                }
            }
            for (key, setting) in settings.clone() {
                let copied = Setting { key_at: 0..0, value_at: 0..0, ..setting };
                ef.settings.insert(key, copied);
            }
        }
        let holder = &mut self.model.fields[field];
        holder.permitted = false;
        holder.embedded = Some(inner);
        inner
    }

    /// Decides between fields of one name: the first stays unless a later one
    /// with a permission stands in a less deeply embedded struct.
    fn settle_columns(&mut self, id: SchemaId) {
        let all = self.model.schemas[id].fields.clone();
        self.model.schemas[id].reserve(all.len());
        for field_id in all {
            let field = &self.model.fields[field_id];
            let (name, column) = (field.name.clone(), field.db_name.clone());
            let bind = field.bind_path();
            let Model { fields, schemas, .. } = &mut *self.model;
            let (field, schema) = (&fields[field_id], &mut schemas[id]);
            if !column.is_empty() {
                let rival = schema.by_db.get(&column).copied();
                let wins = rival
                    .is_none_or(|r| field.permitted && field.outer.len() < fields[r].outer.len());
                if wins {
                    if rival.is_none() {
                        schema.db_names.push(column.clone());
                    }
                    schema.by_db.insert(column, field_id);
                    schema.by_name.insert(name.clone(), field_id);
                    schema.by_bind.insert(bind.clone(), field_id);
                    if let Some(rival) = rival {
                        schema.primary.retain(|p| *p != rival);
                    }
                    if field.primary_key {
                        schema.primary.push(field_id);
                    }
                }
            }
            let ignored =
                |f: &FieldId| fields[*f].settings.get("-").is_some_and(|s| s.value == "-");
            if schema.by_name.get(&name).is_none_or(ignored) {
                schema.by_name.insert(name, field_id);
            }
            if schema.by_bind.get(&bind).is_none_or(ignored) {
                schema.by_bind.insert(bind, field_id);
            }
        }
    }

    /// Tells of a column whose name GORM makes of a field's and spoils.
    pub fn spoilt_column(&mut self, field: &FieldRec) {
        if field.db_name.contains('\u{fffd}') {
            let span = self.span(field.file, &field.at);
            self.report.error(
                G021,
                span,
                "GORM spoils the column name of this field: its last letter is not ASCII",
                "name the column in the tag: `gorm:\"column:…\"`",
            );
        }
    }

    /// Chooses the key that counts and makes it count by itself.
    fn settle_keys(&mut self, id: SchemaId) {
        let found = self.look_up(id, "id").or_else(|| self.look_up(id, "ID"));
        let mut prioritized = None;
        if let Some(found) = found {
            if self.field(found).primary_key {
                prioritized = Some(found);
            } else if self.model.schemas[id].primary.is_empty() {
                self.model.fields[found].primary_key = true;
                self.model.schemas[id].primary.push(found);
                prioritized = Some(found);
            }
        }
        let primary = &self.model.schemas[id].primary;
        if prioritized.is_none() {
            prioritized = match primary.as_slice() {
                [only] => Some(*only),
                several => several.iter().copied().find(|f| self.field(*f).auto_increment),
            };
        }
        self.model.schemas[id].prioritized = prioritized;
        if let Some(key) = prioritized {
            let field = &mut self.model.fields[key];
            if matches!(&*field.base_type, "int" | "uint") && !field.settings.has("AUTOINCREMENT") {
                field.auto_increment = true;
                field.has_default = true;
            }
        }
    }

    /// GORM's `LookUpField`: by column, by Go name, by the column of the name.
    pub fn look_up(&self, id: SchemaId, name: &str) -> Option<FieldId> {
        let schema = &self.model.schemas[id];
        let derived = || {
            // Since GORM 1.31.1.
            if self.gorm < super::options::Version(1, 31, 1) {
                return None;
            }
            schema.by_db.get(&*self.namer.column(name))
        };
        schema.by_db.get(name).or_else(|| schema.by_name.get(name)).or_else(derived).copied()
    }

    /// GORM's `LookUpFieldByBindName`: beside the field first, then further out.
    pub fn look_up_beside(&self, id: SchemaId, beside: &FieldRec, name: &str) -> Option<FieldId> {
        let schema = &self.model.schemas[id];
        (0..=beside.outer.len()).rev().find_map(|depth| {
            let mut path = beside.outer[..depth].join(".");
            if !path.is_empty() {
                path.push('.');
            }
            path.push_str(name);
            schema.by_bind.get(&*path).copied()
        })
    }
}
