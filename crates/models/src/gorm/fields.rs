//! From a struct field to GORM's `schema.Field`: the work of `ParseField`, step by step.
//!
//! The order of the steps is GORM's, because later ones override earlier ones. Deliberately not
//! here: embedding and what happens to all fields of a struct together (`schemas.rs`), and
//! whether a field becomes a relation (`relations.rs`).

use super::budget::TAGS;
use super::builder::Builder;
use super::defaults::{self, DefaultVal, Problem};
use super::lints;
use super::model::{FieldRec, SchemaId};
use super::options::TypeOverride;
use super::permissions::permissions;
use super::report::{G007, G010, G011, G012, G013, G018};
use super::schemas::ReadStruct;
use super::settings::Setting;
use super::syntax::{At, Comment};
use super::tags::{self, TagText, truthy, value};
use super::types::{Basic, Shape, StructTy, Ty};
use super::valuer::{self, ZeroValue};
use std::borrow::Cow;
use std::sync::Arc;

/// A field as declared, one name of a field line.
#[derive(Debug, Clone)]
pub struct RawField {
    /// The Go name.
    pub name: Arc<str>,
    /// Whether it has no name of its own.
    pub anonymous: bool,
    /// The type.
    pub ty: Ty,
    /// The type as written.
    pub type_text: Arc<str>,
    /// The `gorm` tag.
    pub tag: Arc<TagText>,
    /// Where the whole tag stands in the file; nowhere for a field without one.
    pub literal: At,
    /// The file.
    pub file: usize,
    /// The field line.
    pub at: At,
    /// Directive comments.
    pub comments: Vec<Comment>,
    /// Whether it is made up for a join table: its tag is not looked at again.
    pub made_up: bool,
}

/// GORM's abstract types, by their names.
pub const ABSTRACT: [&str; 7] = ["bool", "int", "uint", "float", "string", "time", "bytes"];

/// A field by itself, and the struct that is spliced in at it.
#[derive(Debug)]
pub struct ReadField {
    /// The field; its schema is not known yet.
    pub field: Box<FieldRec>,
    /// What is spliced in.
    pub inner: Option<ReadStruct>,
}

impl ReadField {
    /// How many fields it adds to a schema.
    pub fn fields(&self) -> usize {
        self.inner.as_ref().map_or(1, |s| s.fields.iter().map(Self::fields).sum())
    }
}

impl Builder<'_> {
    /// The exported fields of a struct, one per name, with their tags.
    pub fn raw_fields(&mut self, body: &StructTy, report: bool) -> Vec<RawField> {
        let mut out = Vec::with_capacity(body.fields.len());
        let file = body.place.file;
        let own = self.project().files[file].is_own();
        for decl in body.fields.iter() {
            let src = &self.project().files[file].source.text;
            let mut tag = decl.tag.as_ref().map_or_else(tags::Tag::default, |t| tags::read(src, t));
            // Each name of a line has the whole tag.
            let length = decl.tag.as_ref().map_or(0, |t| t.at.len());
            if decl.names.len().max(1).saturating_mul(length) > TAGS {
                tag.gorm = None;
                tag.problems.push(tags::Problem {
                    at: decl.at.clone(),
                    message: format!("this tag is too long to be read: {length} bytes"),
                    help: "write shorter tags, one field a line".into(),
                });
            }
            if report && own {
                for problem in &tag.problems {
                    let span = self.span(file, &problem.at);
                    self.report.warning(G013, span, &problem.message, &problem.help);
                }
            }
            let anonymous = decl.names.is_empty();
            let embedded = anonymous.then(|| super::schemas::embedded_name(&decl.ty).into());
            let names = decl.names.iter().map(|(n, _)| Arc::clone(n)).chain(embedded);
            let ty = self.types.resolve(&decl.ty, &body.place);
            for name in names {
                if !name.chars().next().is_some_and(char::is_uppercase) {
                    if anonymous && report {
                        self.unexported_embed(&ty, file, &decl.at);
                    }
                    continue;
                }
                out.push(RawField {
                    name,
                    anonymous,
                    ty: ty.clone(),
                    type_text: decl.type_text.clone(),
                    tag: tag.gorm.clone().unwrap_or_default(),
                    literal: decl.tag.as_ref().map_or(0..0, |t| t.at.clone()),
                    file,
                    at: decl.at.clone(),
                    comments: decl.comments.clone(),
                    made_up: false,
                });
            }
        }
        out
    }

    /// An embedded type with a lower-case name is an unexported field: GORM does not see it.
    fn unexported_embed(&mut self, ty: &Ty, file: usize, at: &At) {
        let ty = self.types.indirect(ty);
        let exported = self.types.fields(&ty).is_some_and(|b| {
            b.fields
                .iter()
                .flat_map(|f| &f.names)
                .any(|(n, _)| n.chars().next().is_some_and(char::is_uppercase))
        });
        if exported {
            let span = self.span(file, at);
            let name = self.types.name(&ty);
            self.report.warning(
                G018,
                span,
                format!("the columns of the embedded `{name}` do not exist: its name is unexported, so GORM does not see the field"),
                "give the embedded type a name that starts with a capital letter",
            );
        }
    }

    /// Reads one field, and what it embeds.
    pub fn read_field(&mut self, raw: &RawField, depth: usize) -> ReadField {
        let quotes = tags::Quotes::of(self.gorm);
        let settings = tags::settings_of(&raw.tag.text, ';', quotes);
        if self.is_users(raw) {
            lints::tag(self, raw, &settings);
        }
        if !raw.made_up && value(&settings, "-") != "-" {
            self.types.want(&raw.ty, raw.file);
        }
        let indirect = self.types.indirect(&raw.ty);
        let mut field = Box::new(FieldRec {
            name: raw.name.clone(),
            db_name: value(&settings, "COLUMN").into(),
            outer: Vec::new(),
            probe: indirect.clone(),
            type_text: raw.type_text.clone(),
            tag: raw.tag.clone(),
            literal: raw.literal.clone(),
            data_type: Cow::Borrowed(""),
            base_type: Cow::Borrowed(""),
            size: 0,
            precision: 0,
            scale: 0,
            primary_key: truthy(&settings, "PRIMARYKEY") || truthy(&settings, "PRIMARY_KEY"),
            auto_increment: truthy(&settings, "AUTOINCREMENT"),
            has_default: truthy(&settings, "AUTOINCREMENT"),
            default: DefaultVal::None,
            not_null: truthy(&settings, "NOT NULL") || truthy(&settings, "NOTNULL"),
            unique: truthy(&settings, "UNIQUE"),
            comment: value(&settings, "COMMENT").into(),
            permitted: true,
            ignore_migration: false,
            embedded: None,
            owner: None,
            schema: SchemaId::MAX,
            db_type: None,
            serializer: None,
            file: raw.file,
            at: raw.at.clone(),
            comments: raw.comments.clone(),
            failed: false,
            settings,
            ty: raw.ty.clone(),
        });
        let valuer = self.is_valuer(&indirect);
        if valuer {
            self.probe(raw, &indirect, &mut field);
        }
        self.data_type(&mut field, raw, &indirect);
        permissions(&mut field);
        let embeds = self.embeds(&mut field, raw, valuer);
        self.unknown_type(&mut field, embeds);
        let inner = if embeds { self.read_inner(&mut field, depth) } else { None };
        if inner.is_none() && field.db_name.is_empty() && !field.data_type.is_empty() {
            field.db_name = self.namer.column(&field.name).into();
            self.spoilt_column(&field);
        }
        ReadField { field, inner }
    }

    /// Whether the project's own people wrote the field.
    fn is_users(&self, raw: &RawField) -> bool {
        !raw.made_up && self.project().files[raw.file].is_own()
    }

    /// Whether the type, or a pointer to it, is a `driver.Valuer`.
    fn is_valuer(&self, ty: &Ty) -> bool {
        self.types.method(ty, "Value").is_some_and(|found| {
            let method = self.types.method_decl(found.id);
            method.params.is_empty() && method.results.len() == 2
        })
    }

    /// The type that decides about a valuer, and the settings it adds.
    fn probe(&mut self, raw: &RawField, indirect: &Ty, field: &mut FieldRec) {
        if self.types.method(indirect, "GormDataType").is_some()
            || self.type_override(indirect).is_some()
        {
            return;
        }
        let mut ty = indirect.clone();
        match valuer::zero_value(self.types, self, indirect) {
            Some(ZeroValue::Of(found)) => ty = self.types.indirect(&found),
            Some(ZeroValue::Nil) => {}
            None => self.opaque_valuer(raw, indirect),
        }
        // The first field of a struct counts, and the settings of its fields are taken over.
        for _ in 0..16 {
            if self.types.is_time(&ty) {
                break;
            }
            let Some(body) = self.types.fields(&ty) else { break };
            for decl in body.fields.iter() {
                let src = &self.project().files[body.place.file].source.text;
                let Some(tag) = decl.tag.as_ref().and_then(|t| tags::read(src, t).gorm) else {
                    continue;
                };
                for (key, setting) in tags::settings_of(&tag.text, ';', tags::Quotes::of(self.gorm))
                {
                    let setting = Setting { key_at: 0..0, value_at: 0..0, ..setting };
                    if !field.settings.has(&key) {
                        field.settings.insert(key, setting);
                    }
                }
            }
            let Some(first) = body.fields.first() else { break };
            ty = self.types.indirect(&self.types.resolve(&first.ty, &body.place));
        }
        field.probe = ty;
    }

    fn opaque_valuer(&mut self, raw: &RawField, ty: &Ty) {
        let tags = tags::settings(&raw.tag.text, ';');
        if tags.has("TYPE") || tags.has("-") {
            return;
        }
        if let Some(found) = self.types.method(ty, "Value") {
            let span = self.span(raw.file, &raw.at);
            let method = self.types.method_decl(found.id).at.clone();
            let place = self.span(found.id.file, &method);
            self.opaque_method(G007, ty, &place, Some(span));
        }
    }

    /// Steps 3 to 9: serializer, default, sizes, kind, `GormDataType`, `type`.
    fn data_type(&mut self, field: &mut FieldRec, raw: &RawField, indirect: &Ty) {
        self.serializer(field, raw);
        let number = |key: &str, bad: i64| {
            field.settings.get(key).map_or(0, |s| s.value.parse::<i64>().unwrap_or(bad))
        };
        (field.size, field.precision, field.scale) =
            (number("SIZE", -1), number("PRECISION", 0), number("SCALE", 0));
        let shape = self.types.shape(&field.probe);
        let is_time = self.types.is_time(&field.probe);
        let kind = match shape {
            Shape::Basic(Basic::Bool) => "bool",
            Shape::Basic(Basic::Int(_)) => "int",
            Shape::Basic(Basic::Uint(_)) => "uint",
            Shape::Basic(Basic::Float(_)) => "float",
            Shape::Basic(Basic::String) => "string",
            Shape::Struct if is_time => "time",
            Shape::Bytes | Shape::ByteArray if field.data_type.is_empty() => "bytes",
            _ => "",
        };
        if !kind.is_empty() {
            field.data_type = kind.into();
        }
        self.default(field, raw, shape, is_time);
        let probe = field.probe.clone();
        if let Some(text) = self.gorm_data_type(&probe) {
            field.data_type = text.into();
        }
        self.overridden(field, indirect);
        field.base_type.clone_from(&field.data_type);
        if let Some(setting) = field.settings.get("TYPE") {
            let lower = setting.value.to_lowercase();
            field.data_type = if ABSTRACT.contains(&lower.as_str()) {
                lower.into()
            } else {
                setting.value.clone()
            };
        }
        if field.size == 0 {
            field.size = match shape {
                Shape::Basic(Basic::Int(b) | Basic::Uint(b) | Basic::Float(b)) => i64::from(b),
                _ if self.declared_number(field, indirect) => 64,
                _ => 0,
            };
        }
    }

    /// A type declared to be a number in the configuration: its `Value` returns an `int64` or a
    /// `float64`, unless a `GormDataType` of its own says so, which has no size.
    fn declared_number(&self, field: &FieldRec, ty: &Ty) -> bool {
        matches!(self.type_override(ty), Some(TypeOverride::Abstract(_)))
            && matches!(&*field.base_type, "int" | "uint" | "float")
            && self.types.method(ty, "GormDataType").is_none()
    }

    fn serializer(&mut self, field: &mut FieldRec, raw: &RawField) {
        let from_type = self
            .types
            .method(&field.probe, "Value")
            .is_some_and(|f| self.types.method_decl(f.id).params.len() == 4);
        if from_type {
            field.data_type = "string".into();
            return;
        }
        let name = match value(&field.settings, "JSON") {
            "" => value(&field.settings, "SERIALIZER"),
            json => json,
        };
        if name.is_empty() {
            return;
        }
        let name = name.to_lowercase();
        if !["json", "gob", "unixtime"].contains(&name.as_str())
            && !self.serializers.contains(&name)
        {
            let settings = &field.settings;
            let written = settings.get("JSON").or_else(|| settings.get("SERIALIZER")).cloned();
            let written = written.unwrap_or_default();
            let span = self.tag_span(raw.file, &raw.tag, &written);
            self.report.error(
                G011,
                span,
                format!("GORM has no serializer named `{name}`, and no `schema.RegisterSerializer(\"{name}\", …)` was found"),
                "GORM's own are `json`, `gob` and `unixtime`",
            );
            field.failed = true;
        }
        field.data_type = "string".into();
        field.serializer = Some(name.into());
    }

    fn default(&mut self, field: &mut FieldRec, raw: &RawField, shape: Shape, is_time: bool) {
        let Some(setting) = field.settings.get("DEFAULT").cloned() else { return };
        field.has_default = true;
        let (default, problem) = defaults::parse(&setting.value, shape, is_time);
        field.default = default;
        let Some(problem) = problem else { return };
        if !self.is_users(raw) {
            return;
        }
        let span = self.tag_span(raw.file, &raw.tag, &setting);
        let text = setting.value.trim();
        match problem {
            Problem::Rejected(kind) => {
                field.failed = true;
                let help = match kind {
                    "bool" => "write `true` or `false`",
                    "string" => "",
                    _ => "write the number without quotes, or an SQL expression with parentheses",
                };
                self.report.error(
                    G012,
                    span,
                    format!("GORM refuses the default `{text}`: the field is a {kind}"),
                    help,
                );
            }
            Problem::Today => self.report.warning(
                G012,
                span,
                format!("GORM completes the default `{text}` with the day on which it runs"),
                "write a whole date and time in quotes: `default:'2006-01-02 15:04:05'`",
            ),
            Problem::Zoned => self.report.warning(
                G012,
                span,
                format!("GORM prints the default `{text}` in the time zone in which it runs"),
                "write it in quotes, as the database shall read it",
            ),
            Problem::NotFinite => self.report.warning(
                G012,
                span,
                format!("the default `{text}` is a number to Go only; databases refuse it"),
                "write an SQL expression with parentheses, such as `default:('NaN')`",
            ),
            Problem::NotSql => self.report.warning(
                G012,
                span,
                format!(
                    "the default `{text}` reaches the database without quotes, which it rejects"
                ),
                "put it in quotes: `default:'{}'`",
            ),
        }
    }

    fn overridden(&mut self, field: &mut FieldRec, indirect: &Ty) {
        match self.type_override(indirect).cloned() {
            Some(TypeOverride::Abstract(name)) => field.data_type = name.to_lowercase().into(),
            Some(TypeOverride::Sql(text)) => {
                if field.data_type.is_empty() {
                    field.data_type = text.clone().into();
                }
                field.db_type = Some(text.into());
            }
            None => field.db_type = self.db_data_type(indirect, field).map(Into::into),
        }
    }

    /// Whether the fields of the field's struct are spliced in.
    fn embeds(&mut self, field: &mut FieldRec, raw: &RawField, valuer: bool) -> bool {
        let asked = field.settings.has("EMBEDDED");
        let implied = raw.anonymous
            && !valuer
            && field.permitted
            && field.base_type != "time"
            && field.base_type != "bytes";
        if !asked && !implied {
            return false;
        }
        match self.types.shape(&field.probe) {
            Shape::Struct => true,
            Shape::Basic(Basic::Uintptr | Basic::Complex)
            | Shape::Bytes
            | Shape::Slice
            | Shape::ByteArray
            | Shape::Array
            | Shape::Map
            | Shape::Interface
            | Shape::Func
            | Shape::Chan => {
                field.failed = true;
                let span = self.span(raw.file, &raw.at);
                self.report.error(
                    G010,
                    span,
                    format!(
                        "GORM cannot embed `{}`: it is a `{}`, not a struct",
                        raw.name, raw.type_text
                    ),
                    "give the field a name and a `type:`, or add `gorm:\"-\"`",
                );
                false
            }
            Shape::Basic(_) | Shape::Pointer | Shape::Unknown => false,
        }
    }

    /// A type that is not at hand is an error wherever it decides about a column.
    fn unknown_type(&mut self, field: &mut FieldRec, embeds: bool) {
        if embeds || !field.permitted || !field.data_type.is_empty() {
            return;
        }
        let Ty::Unknown(name) = &field.probe else { return };
        field.failed = true;
        let span = self.span(field.file, &field.at);
        let anonymous = *field.name == *name.rsplit('.').next().unwrap_or(name)
            && field.type_text.trim_start_matches('*').ends_with(&*field.name);
        let what = if anonymous { "the embedded type" } else { "the type of this field," };
        let subject = format!("{what} `{}`", field.type_text);
        let name = name.clone();
        self.missing_type(&subject, &name, span);
    }
}
