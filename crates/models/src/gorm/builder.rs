//! The state while models are parsed: what is known so far and where problems gather.
//!
//! Deliberately not here: the parsing itself (`fields.rs`, `schemas.rs`, `relations.rs`).

use super::eval::{Eval, Host, Val};
use super::model::{FieldId, FieldRec, Held, Model, SchemaId, SchemaRec};
use super::naming::Namer;
use super::options::{GormOptions, TypeOverride, Version};
use super::project::Project;
use super::report::{G002, G008, Report};
use super::settings::Setting;
use super::syntax::At;
use super::tags::TagText;
use super::types::{Basic, Found, Place, Ty, Types};
use kilter_diag::Span;
use kilter_schema::Dialect;
use std::collections::{BTreeMap, BTreeSet};

/// What a `TableName` method says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Declared {
    /// This name.
    Constant(String),
    /// This name, as long as a package-level variable keeps its initial value.
    Guess(String, String),
    /// It is not plain.
    Unknown,
}

/// What is parsed so far.
pub struct Builder<'p> {
    /// The project's types.
    pub types: Types<'p>,
    /// What the project says about itself.
    pub options: &'p GormOptions,
    /// Names.
    pub namer: Namer,
    /// The GORM release.
    pub gorm: Version,
    /// The driver release.
    pub driver: Version,
    /// Serializers that the application registers.
    pub serializers: BTreeSet<String>,
    /// Schemas, fields, relations.
    pub model: Held,
    /// Schemas by type.
    pub cache: BTreeMap<Ty, SchemaId>,
    /// Models that were read and not put among the others yet.
    pub read: BTreeMap<Ty, Model>,
    /// Problems.
    pub report: Report,
    /// How many relations lead from a root to the model that is parsed.
    pub nesting: usize,
}

impl Host for Builder<'_> {
    fn dialect(&self) -> &'static str {
        match self.options.dialect {
            Dialect::Sqlite => "sqlite",
            Dialect::Postgres => "postgres",
            Dialect::Mysql => "mysql",
        }
    }

    fn table(&self, name: &str) -> String {
        self.namer.table(name)
    }
}

impl<'p> Builder<'p> {
    /// The project.
    pub fn project(&self) -> &'p Project {
        self.types.project
    }

    /// A field.
    pub fn field(&self, id: FieldId) -> &FieldRec {
        &self.model.fields[id]
    }

    /// The span of a field line.
    pub fn field_span(&self, id: FieldId) -> Span {
        let field = self.field(id);
        self.project().span(field.file, &field.at)
    }

    /// The span of a setting in a field's tag: its value, or the field where it is not there.
    pub fn setting_span(&self, id: FieldId, key: &str) -> Span {
        let field = self.field(id);
        match field.settings.get(key) {
            Some(setting) if !field.tag.text.is_empty() => {
                self.tag_span(field.file, &field.tag, setting)
            }
            _ => self.field_span(id),
        }
    }

    /// The span of a setting: key and value.
    pub fn tag_span(&self, file: usize, tag: &TagText, setting: &Setting) -> Span {
        let at = tag.place(&(setting.key_at.start..setting.value_at.end));
        self.project().span(file, &at)
    }

    /// The span of a place in a file.
    pub fn span(&self, file: usize, at: &At) -> Span {
        self.project().span(file, at)
    }

    /// What the configuration says about a type.
    pub fn type_override(&self, ty: &Ty) -> Option<&TypeOverride> {
        if self.options.types.is_empty() {
            return None;
        }
        self.types.config_names(ty).iter().find_map(|n| self.options.types.get(n))
    }

    /// What `TableName` of a type says; `None` without such a method.
    pub fn declared_table(&self, ty: &Ty) -> Option<Declared> {
        let found = self.types.method(ty, "TableName")?;
        let method = self.types.method_decl(found.id);
        if method.params.len() > 1 || method.results.len() != 1 {
            return None;
        }
        let (value, guessed) = self.call(&found, vec![Val::Namer]);
        Some(match (value, guessed) {
            (Some(Val::Str(name)), None) => Declared::Constant(name),
            (Some(Val::Str(name)), Some(variable)) => Declared::Guess(name, variable),
            _ => Declared::Unknown,
        })
    }

    /// Calls a method with one result on the zero value of its type: the result, and the
    /// package-level variable it depends on, if any.
    fn call(&self, found: &Found, args: Vec<Val>) -> (Option<Val>, Option<String>) {
        let method = self.types.method_decl(found.id);
        let mut eval = Eval::new(self.types, Place::top(found.id.file), self);
        eval.place = eval.method_place(found.id, method, &found.receiver);
        let results = eval.invoke(method, Val::Zero(found.receiver.clone()), args);
        let value = match results.as_deref() {
            Some([value]) => Some(eval.plain(value)),
            _ => None,
        };
        (value, eval.guessed.take())
    }

    /// The table that the configuration gives a model.
    fn configured_table(&self, ty: &Ty) -> Option<&String> {
        if self.options.table_names.is_empty() {
            return None;
        }
        let mut names = self.types.config_names(ty);
        names.push(self.types.name(ty));
        names.iter().find_map(|n| self.options.table_names.get(n))
    }

    /// The table of a model.
    pub fn table_name(&mut self, ty: &Ty) -> String {
        if let Some(table) = self.configured_table(ty) {
            return table.clone();
        }
        let name = self.types.name(ty);
        match self.declared_table(ty) {
            Some(Declared::Constant(table)) => table,
            Some(Declared::Guess(table, variable)) => {
                let message = format!(
                    "the table of `{name}` depends on the variable `{variable}`; its initial value makes it `{table}`, which is assumed"
                );
                self.opaque_table(ty, &name, message);
                table
            }
            Some(Declared::Unknown) => {
                let table = self.namer.table(&name);
                let message =
                    format!("the table of `{name}` is not a constant; `{table}` is assumed");
                self.opaque_table(ty, &name, message);
                table
            }
            None => self.namer.table(&name),
        }
    }

    /// Where the table of a model has its name from, in words.
    pub fn table_named(&self, schema: &SchemaRec) -> String {
        let (ty, name) = (&schema.ty, &schema.name);
        if let Some(call) = &schema.named_by {
            return format!("`Table` in the call at {call}");
        }
        if self.configured_table(ty).is_some() {
            return "gorm.table_names in kilter.toml".into();
        }
        match (self.declared_table(ty), self.types.method(ty, "TableName")) {
            (Some(Declared::Constant(_) | Declared::Guess(..)), Some(found)) => {
                let at = self.types.method_decl(found.id).at.clone();
                format!("TableName at {}", self.span(found.id.file, &at))
            }
            _ => format!("the name of the struct {name}"),
        }
    }

    fn opaque_table(&mut self, ty: &Ty, name: &str, message: String) {
        let Some(found) = self.types.method(ty, "TableName") else { return };
        let at = self.types.method_decl(found.id).at.clone();
        let span = self.span(found.id.file, &at);
        let help = format!("say the name in kilter.toml:\n[gorm.table_names]\n{name} = \"…\"");
        self.report.warning(G002, span, message, &help);
    }

    /// The result of `GormDataType` of a type, if it has the method and it can be evaluated.
    pub fn gorm_data_type(&mut self, ty: &Ty) -> Option<String> {
        self.data_type_method(ty, "GormDataType", 0, Vec::new)
    }

    /// The result of `GormDBDataType` of a field's type for the dialect, if it says anything.
    pub fn db_data_type(&mut self, ty: &Ty, field: &FieldRec) -> Option<String> {
        let args = || vec![Val::Db, as_go_sees_it(field)];
        self.data_type_method(ty, "GormDBDataType", 2, args).filter(|t| !t.is_empty())
    }

    /// Calls a method that takes so many arguments. They are made where there is one: most types
    /// have none.
    fn data_type_method(
        &mut self,
        ty: &Ty,
        name: &'static str,
        takes: usize,
        args: impl FnOnce() -> Vec<Val>,
    ) -> Option<String> {
        let found = self.types.method(ty, name)?;
        let method = self.types.method_decl(found.id);
        if method.params.len() != takes || method.results.len() != 1 {
            return None;
        }
        match self.call(&found, args()) {
            (Some(Val::Str(text)), None) => Some(text),
            _ => {
                if self.type_override(ty).is_none() {
                    let span = self.span(found.id.file, &method.at);
                    self.opaque_method(G008, ty, &span, None);
                }
                None
            }
        }
    }
}

/// A field as the `*schema.Field` that `GormDBDataType` gets: what its tag says. What other fields
/// and structs decide later is not in it, so that a method that asks for it is not evident.
fn as_go_sees_it(field: &FieldRec) -> Val {
    let number = |n: i64| Val::Num(Ty::Basic(Basic::Int(64)), n.into());
    let text = |s: &str| Val::Str(s.to_owned());
    let settings =
        field.settings.iter().map(|(k, s)| (k.to_string(), s.value.to_string())).collect();
    let mut fields = BTreeMap::from([
        ("Name", text(&field.name)),
        ("Size", number(field.size)),
        ("Precision", number(field.precision)),
        ("Scale", number(field.scale)),
        ("NotNull", Val::Bool(field.not_null)),
        ("Unique", Val::Bool(field.unique)),
        ("Comment", text(&field.comment)),
        ("TagSettings", Val::Texts(settings)),
    ]);
    // A field named like a key may become one without a tag.
    if field.primary_key || !field.name.eq_ignore_ascii_case("id") {
        fields.insert("PrimaryKey", Val::Bool(field.primary_key));
    }
    let fields = fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    Val::Ref(Box::new(Val::Struct(Ty::Unknown("gorm.io/gorm/schema.Field".into()), fields)))
}
