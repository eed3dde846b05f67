//! The state while models are parsed: what is known so far and where problems gather.
//!
//! Deliberately not here: the parsing itself (`fields.rs`, `schemas.rs`, `relations.rs`).

use super::eval::{Eval, Host, Val};
use super::model::{FieldId, FieldRec, Model, SchemaId};
use super::naming::Namer;
use super::options::{GormOptions, TypeOverride, Version};
use super::project::Project;
use super::report::{G002, G008, Report};
use super::syntax::At;
use super::tags::{Setting, TagText};
use super::types::{Place, Ty, Types};
use kilter_diag::Span;
use kilter_schema::Dialect;
use std::collections::{BTreeMap, BTreeSet};

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
    pub model: Model,
    /// Schemas by type.
    pub cache: BTreeMap<Ty, SchemaId>,
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

    fn table_of(&self, ty: &Ty, steps: usize) -> Option<String> {
        self.declared_table(ty, steps).flatten()
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
        self.types.config_names(ty).iter().find_map(|n| self.options.types.get(n))
    }

    /// The result of `TableName` of a type: `None` without such a method, `Some(None)` when it
    /// cannot be evaluated.
    pub fn declared_table(&self, ty: &Ty, steps: usize) -> Option<Option<String>> {
        let found = self.types.method(ty, "TableName")?;
        let method = self.types.method_decl(found.id);
        let mut eval = Eval::new(self.types, Place::top(found.id.file), self, steps);
        match method.params.as_slice() {
            [] => {}
            [(name, _)] => {
                if let Some(name) = name {
                    eval.vars.insert(name.clone(), Val::Namer);
                }
            }
            _ => return None,
        }
        if method.results.len() != 1 {
            return None;
        }
        if let Some(name) = &method.receiver {
            eval.vars.insert(name.clone(), Val::Zero(found.receiver.clone()));
        }
        match eval.run(&method.body).as_deref() {
            Some([Val::Str(name)]) => Some(Some(name.clone())),
            _ => Some(None),
        }
    }

    /// The table of a model.
    pub fn table_name(&mut self, ty: &Ty) -> String {
        let mut names = self.types.config_names(ty);
        names.push(self.types.name(ty));
        if let Some(table) = names.iter().find_map(|n| self.options.table_names.get(n)) {
            return table.clone();
        }
        match self.declared_table(ty, 0) {
            Some(Some(table)) => table,
            Some(None) => {
                let name = self.types.name(ty);
                let table = self.namer.table(&name);
                if let Some(found) = self.types.method(ty, "TableName") {
                    let at = self.types.method_decl(found.id).at.clone();
                    let span = self.span(found.id.file, &at);
                    let help = format!(
                        "set the name in the configuration: `gorm.table_names.{name} = \"…\"`"
                    );
                    self.report.warning(
                        G002,
                        span,
                        format!("the table of `{name}` is not a constant; `{table}` is assumed"),
                        &help,
                    );
                }
                table
            }
            None => self.namer.table(&self.types.name(ty)),
        }
    }

    /// The result of `GormDataType` of a type, if it has the method and it can be evaluated.
    pub fn gorm_data_type(&mut self, ty: &Ty) -> Option<String> {
        self.data_type_method(ty, "GormDataType", 0)
    }

    /// The result of `GormDBDataType` of a type for the dialect, if it says anything.
    pub fn db_data_type(&mut self, ty: &Ty) -> Option<String> {
        self.data_type_method(ty, "GormDBDataType", 2).filter(|t| !t.is_empty())
    }

    fn data_type_method(&mut self, ty: &Ty, name: &'static str, params: usize) -> Option<String> {
        let found = self.types.method(ty, name)?;
        let method = self.types.method_decl(found.id);
        if method.params.len() != params || method.results.len() != 1 {
            return None;
        }
        let mut eval = Eval::new(self.types, Place::top(found.id.file), self, 0);
        if let Some((Some(db), _)) = method.params.first() {
            eval.vars.insert(db.clone(), Val::Db);
        }
        if let Some((Some(field), _)) = method.params.get(1) {
            eval.vars.insert(field.clone(), Val::Unknown);
        }
        if let Some(receiver) = &method.receiver {
            eval.vars.insert(receiver.clone(), Val::Zero(found.receiver.clone()));
        }
        match eval.run(&method.body).as_deref() {
            Some([Val::Str(text)]) => Some(text.clone()),
            Some([value]) if is_empty_string(self.types, value) => Some(String::new()),
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

fn is_empty_string(types: Types<'_>, value: &Val) -> bool {
    use super::types::{Basic, Shape};
    matches!(value, Val::Zero(ty) if types.shape(ty) == Shape::Basic(Basic::String))
}
