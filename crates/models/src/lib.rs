//! Front ends: ORM models in source code, read without running anything.
//!
//! Each front end turns source texts into a [`ModelSet`]: the desired [`Schema`] in one dialect,
//! where every object of it was declared, and what is known of each model field beyond its column
//! (names in JSON, the range of its language type). Reading never panics and never stops at the
//! first mistake. Deliberately not here: what a database makes of a type (that is `dialect`).

pub mod files;
pub mod gorm;
mod misspelt;
mod renames;
pub mod seaorm;
mod threads;

pub use threads::deep;

use kilter_diag::Span;
use kilter_schema::{Kind, ObjectPath, Origins, Renames, Schema};
use std::collections::{BTreeMap, BTreeSet};

/// Everything read from a project's models.
#[derive(Debug, Clone)]
pub struct ModelSet {
    /// The schema the models describe; not canonical, types as the ORM writes them.
    pub schema: Schema,
    /// Where tables, columns, indexes and constraints were declared: the struct's name, the
    /// field.
    pub origins: Origins,
    /// What was called otherwise before, as directive comments say.
    pub renames: Renames,
    /// Columns whose type is text of the model (`type:varchar(20)`), not worked out by the ORM.
    pub verbatim: BTreeSet<ObjectPath>,
    /// What a call appends to the statements that create tables (`gorm:table_options`), by table:
    /// text for the dialect's reader of `CREATE TABLE`.
    pub appended: BTreeMap<String, Appended>,
    /// The release of the ORM whose behaviour was assumed.
    pub release: [u32; 3],
    /// The models, ordered by table name. Join tables without a struct of their own are in the
    /// schema only.
    pub models: Vec<Model>,
    /// Structs that look like models but are not, and why.
    pub skipped: Vec<Skipped>,
    /// What was assumed while reading (ORM version, naming strategy), for `models --why`.
    pub assumptions: Vec<String>,
    /// What it takes to give the models to GORM itself.
    pub handover: gorm::Handover,
}

impl ModelSet {
    /// The schema alone.
    pub fn into_schema(mut self) -> Schema {
        let nothing = Schema::new(self.schema.dialect);
        let schema = std::mem::replace(&mut self.schema, nothing);
        threads::drop_aside(self);
        schema
    }
}

/// Text behind the columns of a `CREATE TABLE`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Appended {
    /// The text, as the program gives it to the ORM.
    pub text: String,
    /// The call that makes the table.
    pub span: Span,
}

/// A struct that is stored in a table.
#[derive(Debug, Clone)]
pub struct Model {
    /// The struct's name.
    pub name: String,
    /// The package (Go) or module (Rust) it stands in, as a path relative to the project.
    pub package: String,
    /// The table it is stored in.
    pub table: String,
    /// Where the table's name comes from, in words: `TableName at models/user.go:12:1`.
    pub named: String,
    /// The struct's name in the source.
    pub span: Span,
    /// Why this struct is a model, in words: `argument of AutoMigrate at cmd/main.go:12:3`.
    pub why: String,
    /// Its fields that have a column, in column order, those of embedded structs included; fewer
    /// where less was asked for ([`gorm::Detail`]).
    pub fields: Vec<Field>,
    /// Directive comments on the struct, without the comment signs: `@proto message=…`.
    pub directives: Vec<Directive>,
}

/// A model field that has a column.
#[derive(Debug, Clone)]
pub struct Field {
    /// The field's name in the struct; for fields of embedded structs with the path (`Meta.Name`).
    pub name: String,
    /// The column.
    pub column: String,
    /// Where the column's name comes from, in words: `column: in the tag`.
    pub named: String,
    /// The field's type as written.
    pub type_text: String,
    /// The whole field in the source: name, type and tag.
    pub span: Span,
    /// What the field's language type can hold, pointers and `sql.Null*` wrappers removed; `None`
    /// when it is not known.
    pub holds: Option<Kind>,
    /// How the field says "no value".
    pub absence: Absence,
    /// What the field is called in JSON.
    pub json: JsonName,
    /// How the value is encoded into the column, when the model says so.
    pub encoding: Option<Encoding>,
    /// The keys of the JSON object it writes into the column, where they are known.
    pub json_keys: Vec<String>,
    /// The named constants of the field's type, if it is a named type with constants: Go's way to
    /// write enums.
    pub constants: Vec<Constant>,
    /// Directive comments on the field, such as `@proto internal reason="secret"`.
    pub directives: Vec<Directive>,
}

/// The language a model is written in, for advice that has to be in its words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    /// Go.
    Go,
    /// Rust.
    Rust,
}

impl Field {
    /// The language the field is written in, by its file.
    pub fn language(&self) -> Language {
        if self.span.path().ends_with(".rs") { Language::Rust } else { Language::Go }
    }
}

/// How a field says "no value".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Absence {
    /// It cannot: a value type. GORM reads NULL as the zero value.
    Never,
    /// By a nil pointer, an `Option`, a `sql.Null*` with `Valid: false`.
    Explicit,
}

/// What a field is called in JSON.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum JsonName {
    /// It has no tag; the language's default applies (`Name` in Go). In Rust: it is not written as
    /// JSON by a derive of its own, so that it has no name.
    Default,
    /// It has a tag.
    Tag {
        /// The name in the tag.
        name: String,
        /// The name's place in the source.
        span: Span,
    },
    /// It is left out (`json:"-"`, `#[serde(skip)]`).
    Hidden {
        /// The tag's place in the source.
        span: Span,
    },
}

/// An encoding that a model declares for a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// JSON text or a JSON column (`serializer:json`, `datatypes.JSON`).
    Json,
    /// Go's gob.
    Gob,
    /// Seconds since 1970 (`serializer:unixtime`).
    UnixSeconds,
    /// A Go `time.Duration`: nanoseconds.
    DurationNanos,
}

/// A named constant of an enum-like type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Constant {
    /// Its name in the source: `StatusRunning`.
    pub name: String,
    /// Its value: the text of a string constant, the digits of a number.
    pub value: String,
}

/// A directive comment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Directive {
    /// The text from `@proto` on, without the comment sign.
    pub text: String,
    /// Its place in the source.
    pub span: Span,
}

/// A struct that is not a model although it looks like one.
#[derive(Debug, Clone)]
pub struct Skipped {
    /// The struct's name.
    pub name: String,
    /// Where it stands.
    pub span: Span,
    /// Why it is not a model.
    pub reason: String,
}
