//! GORM's own picture of models: schemas, fields, relations, as plain data in lists.
//!
//! Fields and schemas refer to each other by position, because GORM shares and mutates them: a
//! relation of one model changes a field's type in another. Deliberately not here: how they come
//! about.

use super::defaults::DefaultVal;
use super::settings::Settings;
use super::syntax::{At, Comment};
use super::tags::TagText;
use super::types::Ty;
use crate::Appended;
use foldhash::HashMap;
use kilter_diag::Span;
use std::borrow::Cow;
use std::ops::{Deref, DerefMut};
use std::sync::Arc;

/// A field's position in [`Model::fields`].
pub type FieldId = usize;
/// A schema's position in [`Model::schemas`].
pub type SchemaId = usize;
/// A relation's position in [`Model::rels`].
pub type RelId = usize;

/// The models as far as they are parsed: one builder changes them, several may look at them.
#[derive(Debug, Clone, Default)]
pub struct Held(Arc<Model>);

impl Deref for Held {
    type Target = Model;

    fn deref(&self) -> &Model {
        &self.0
    }
}

impl DerefMut for Held {
    fn deref_mut(&mut self) -> &mut Model {
        Arc::make_mut(&mut self.0)
    }
}

/// All schemas that were parsed.
#[derive(Debug, Clone, Default)]
pub struct Model {
    /// Fields.
    #[expect(clippy::vec_box, reason = "they are large, and go from list to list")]
    pub fields: Vec<Box<FieldRec>>,
    /// Schemas.
    pub schemas: Vec<SchemaRec>,
    /// Relations.
    pub rels: Vec<RelRec>,
}

/// One field of a struct, as GORM's `schema.Field`.
#[derive(Debug, Clone)]
pub struct FieldRec {
    /// The Go name.
    pub name: Arc<str>,
    /// The column; empty when there is none.
    pub db_name: Arc<str>,
    /// The Go names of the fields at which structs are embedded, from the outermost to the one
    /// that holds the field: mostly none.
    pub outer: Vec<Arc<str>>,
    /// The type as declared.
    pub ty: Ty,
    /// The type that decides: pointers and valuers unwrapped.
    pub probe: Ty,
    /// The type as written.
    pub type_text: Arc<str>,
    /// The `gorm` tag.
    pub tag: Arc<TagText>,
    /// Where the whole tag stands in the file; nowhere for a field without one.
    pub literal: At,
    /// The settings, those copied from embedding fields included.
    pub settings: Settings,
    /// `DataType`: an abstract name, a literal, or empty.
    pub data_type: Cow<'static, str>,
    /// `GORMDataType`: the data type before the `type` setting.
    pub base_type: Cow<'static, str>,
    /// `Size`, -1 when it was not a number.
    pub size: i64,
    /// `Precision`.
    pub precision: i64,
    /// `Scale`.
    pub scale: i64,
    /// `PrimaryKey`.
    pub primary_key: bool,
    /// `AutoIncrement`.
    pub auto_increment: bool,
    /// `HasDefaultValue`.
    pub has_default: bool,
    /// The default.
    pub default: DefaultVal,
    /// `NotNull`.
    pub not_null: bool,
    /// `Unique`.
    pub unique: bool,
    /// `Comment`, of the field's own tag.
    pub comment: Box<str>,
    /// Whether any of GORM's three permissions is left.
    pub permitted: bool,
    /// `IgnoreMigration`.
    pub ignore_migration: bool,
    /// The schema spliced in at this field.
    pub embedded: Option<SchemaId>,
    /// `OwnerSchema`: the embedded schema the field comes from.
    pub owner: Option<SchemaId>,
    /// The schema the field belongs to.
    pub schema: SchemaId,
    /// What `GormDBDataType` answers for the dialect, if anything.
    pub db_type: Option<Box<str>>,
    /// The name of the serializer.
    pub serializer: Option<Box<str>>,
    /// The file it is declared in.
    pub file: usize,
    /// The field line.
    pub at: At,
    /// Directive comments.
    pub comments: Vec<Comment>,
    /// Whether parsing the field failed: it has no column and is no relation.
    pub failed: bool,
}

/// One struct, as GORM's `schema.Schema`.
#[derive(Debug, Clone)]
pub struct SchemaRec {
    /// The Go type's name.
    pub name: String,
    /// The table.
    pub table: String,
    /// The Go type.
    pub ty: Ty,
    /// The struct's name in the source (for join tables: the relation's field).
    pub span: Span,
    /// Fields in order, embedded ones spliced in.
    pub fields: Vec<FieldId>,
    /// Columns in order.
    pub db_names: Vec<Arc<str>>,
    /// Fields by column.
    pub by_db: HashMap<Arc<str>, FieldId>,
    /// Fields by Go name.
    pub by_name: HashMap<Arc<str>, FieldId>,
    /// Fields by their path of Go names.
    pub by_bind: HashMap<Arc<str>, FieldId>,
    /// Primary key fields in order.
    pub primary: Vec<FieldId>,
    /// The key that counts, if one does.
    pub prioritized: Option<FieldId>,
    /// Relations by key, in the order in which they were found.
    pub relations: Vec<(String, RelId)>,
    /// Whether this is a join table without a struct.
    pub join: bool,
    /// The call that names the table, if one does.
    pub named_by: Option<Span>,
    /// What is appended to its `CREATE TABLE`.
    pub appended: Option<Appended>,
}

/// What a relation is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RelKind {
    /// The other table holds the foreign key, one row.
    HasOne,
    /// The other table holds the foreign key, many rows.
    HasMany,
    /// This table holds the foreign key.
    BelongsTo,
    /// A join table holds both.
    Many2Many,
}

/// A relation, as GORM's `schema.Relationship`.
#[derive(Debug, Clone)]
pub struct RelRec {
    /// The Go field's name.
    pub name: String,
    /// What it is.
    pub kind: RelKind,
    /// The field.
    pub field: FieldId,
    /// The schema that declares it.
    pub schema: SchemaId,
    /// The schema on the other side.
    pub target: SchemaId,
    /// Pairs of keys.
    pub refs: Vec<Reference>,
    /// Whether it is polymorphic.
    pub polymorphic: bool,
    /// The join table.
    pub join: Option<SchemaId>,
}

impl RelRec {
    /// Whether the other side holds a foreign key of it.
    pub fn gives_a_key(&self) -> bool {
        matches!(self.kind, RelKind::HasOne | RelKind::HasMany) && !self.polymorphic
    }
}

/// A pair of keys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference {
    /// The referenced key; none for a polymorphic type column.
    pub primary: Option<FieldId>,
    /// The foreign key.
    pub foreign: FieldId,
    /// Whether the key is on the declaring side.
    pub own: bool,
}

/// A foreign key as GORM would create it.
#[derive(Debug, Clone)]
pub struct Constraint {
    /// The name.
    pub name: String,
    /// The table that holds it.
    pub schema: SchemaId,
    /// The table it refers to.
    pub target: SchemaId,
    /// Columns.
    pub foreign: Vec<FieldId>,
    /// Referenced columns.
    pub primary: Vec<FieldId>,
    /// `ON DELETE` text.
    pub on_delete: String,
    /// `ON UPDATE` text.
    pub on_update: String,
}

impl FieldRec {
    /// The Go names from the outermost struct to the field, with dots between them.
    pub fn bind_path(&self) -> Arc<str> {
        match self.outer.as_slice() {
            [] => self.name.clone(),
            outer => format!("{}.{}", outer.join("."), self.name).into(),
        }
    }
}

impl SchemaRec {
    /// Makes room for fields.
    pub fn reserve(&mut self, fields: usize) {
        self.db_names.reserve_exact(fields);
        for names in [&mut self.by_db, &mut self.by_name, &mut self.by_bind] {
            names.reserve(fields);
        }
    }
}

impl Held {
    /// The models, which nobody else looks at.
    pub fn take(self) -> Model {
        Arc::unwrap_or_clone(self.0)
    }
}

impl Model {
    /// Adds a schema that was parsed by itself, first in `alone`, and those spliced into it.
    pub fn append(&mut self, alone: Self) -> SchemaId {
        let (fields, schemas) = (self.fields.len(), self.schemas.len());
        self.fields.extend(alone.fields.into_iter().map(|mut field| {
            field.schema += schemas;
            field.embedded = field.embedded.map(|s| s + schemas);
            field.owner = field.owner.map(|s| s + schemas);
            field
        }));
        self.schemas.extend(alone.schemas.into_iter().map(|mut schema| {
            let lists = schema.fields.iter_mut().chain(&mut schema.primary);
            let names = (schema.by_db.values_mut().chain(schema.by_name.values_mut()))
                .chain(schema.by_bind.values_mut());
            lists.chain(names).chain(&mut schema.prioritized).for_each(|f| *f += fields);
            schema
        }));
        schemas
    }

    /// A relation of a schema by key.
    pub fn relation(&self, schema: SchemaId, key: &str) -> Option<RelId> {
        self.schemas[schema].relations.iter().find(|(k, _)| k == key).map(|(_, r)| *r)
    }

    /// Adds a relation under a key, or replaces the one there.
    pub fn set_relation(&mut self, schema: SchemaId, key: &str, rel: RelId) {
        let relations = &mut self.schemas[schema].relations;
        match relations.iter_mut().find(|(k, _)| k == key) {
            Some(slot) => slot.1 = rel,
            None => relations.push((key.to_owned(), rel)),
        }
    }
}
