//! What an entity is, and reading one that `DeriveEntityModel` makes from a struct.
//!
//! Deliberately not here: entities written out by hand (`expanded`), relations, and SQL.

use super::attrs::{Setting, Settings, restyled};
use super::cfg::{Answer, Cfg};
use super::consts::Scope;
use super::options::Version;
use super::report::{Report, S002, S005, S006, S011};
use super::serde::Shape;
use super::tree::Tree;
use super::types::{Typed, Types, option, written};
use super::values::{self, Default};
use crate::gorm::beside;
use crate::misspelt::closest;
use crate::{Absence, Directive, JsonName};
use heck::{ToSnakeCase, ToUpperCamelCase};
use kilter_diag::Span;
use syn::{Field, Fields, ItemStruct, Type};

/// An entity.
#[derive(Debug, Clone)]
pub struct EntityRec {
    /// Its module.
    pub module: usize,
    /// Its name for people: the module's, or the struct's at the root of a crate.
    pub name: String,
    /// The table's name.
    pub table: String,
    /// Where that comes from, in words.
    pub named: String,
    /// The schema's name.
    pub schema: Option<String>,
    /// The table's comment.
    pub comment: Option<String>,
    /// The columns in order.
    pub columns: Vec<ColumnRec>,
    /// The variants of the primary key's columns, in order.
    pub key: Vec<String>,
    /// Whether the key counts.
    pub counts: bool,
    /// How many columns the key's Rust type has.
    pub arity: usize,
    /// The place of the struct's name.
    pub span: Span,
    /// Why it is a model.
    pub why: String,
    /// Directives on the struct.
    pub directives: Vec<Directive>,
}

/// A column.
#[derive(Debug, Clone)]
pub struct ColumnRec {
    /// The field's name in the struct.
    pub field: String,
    /// The variant of `Column`.
    pub variant: String,
    /// The column's name.
    pub name: String,
    /// Where that comes from, in words.
    pub named: &'static str,
    /// The field's type as written.
    pub type_text: String,
    /// Its type; `None` when it is not known, which is told.
    pub typed: Option<Typed>,
    /// Whether it may be null.
    pub nullable: bool,
    /// `unique`.
    pub unique: bool,
    /// `indexed`.
    pub indexed: bool,
    /// `unique_key`.
    pub unique_key: Option<String>,
    /// Its default.
    pub default: Option<Default>,
    /// Its comment.
    pub comment: Option<String>,
    /// `extra`, and its place.
    pub extra: Option<(String, Span)>,
    /// What it was called before.
    pub renamed_from: Option<String>,
    /// How it says "no value".
    pub absence: Absence,
    /// What it is called in JSON.
    pub json: JsonName,
    /// The whole field.
    pub span: Span,
    /// Directives on the field.
    pub directives: Vec<Directive>,
}

impl ColumnRec {
    /// A column with nothing but its names.
    pub fn new(variant: String, name: String, span: Span) -> Self {
        Self {
            field: name.clone(),
            variant,
            name,
            named: "the variant's name",
            type_text: String::new(),
            typed: None,
            nullable: false,
            unique: false,
            indexed: false,
            unique_key: None,
            default: None,
            comment: None,
            extra: None,
            renamed_from: None,
            absence: Absence::Never,
            json: JsonName::Default,
            span,
            directives: Vec::new(),
        }
    }
}

/// What reading entities needs.
pub struct Reader<'t, 'a> {
    /// The modules.
    pub tree: &'t Tree<'a>,
    /// What was found.
    pub report: Report,
}

/// What `#[sea_orm(…)]` on a field may hold; from SeaORM 2 on, more.
const FIELD: [&str; 17] = [
    "column_type",
    "auto_increment",
    "comment",
    "default_value",
    "default_expr",
    "column_name",
    "enum_name",
    "select_as",
    "save_as",
    "ignore",
    "primary_key",
    "nullable",
    "indexed",
    "unique",
    "from_alias",
    "nested",
    "skip",
];
const FIELD_2: [&str; 3] = ["unique_key", "renamed_from", "extra"];
/// What `#[sea_orm(…)]` on the struct may hold.
const STRUCT: [&str; 16] = [
    "table_name",
    "schema_name",
    "comment",
    "table_iden",
    "rename_all",
    "model_ex",
    "model_attrs",
    "model_ex_attrs",
    "arrow_schema",
    "compact_model",
    "entity",
    "column",
    "model",
    "active_model",
    "primary_key",
    "relation",
];

impl<'a> Reader<'_, 'a> {
    /// The releases in use.
    pub fn version(&self) -> Version {
        self.tree.cargo.sea_orm
    }

    /// The types.
    pub fn types(&self) -> Types<'_, 'a> {
        Types { tree: self.tree }
    }

    /// Reads the struct that `DeriveEntityModel` stands on. The table's name may be missing: then
    /// it is written by hand.
    pub fn derived(&mut self, module: usize, item: &'a ItemStruct) -> Option<EntityRec> {
        let span = self.tree.at(module, &item.ident);
        if !item.generics.params.is_empty() {
            self.report.error(
                S011,
                span,
                format!(
                    "the entity `{}` is generic; SeaORM's derive does not accept this",
                    item.ident
                ),
                "write one entity for each table",
            );
            return None;
        }
        let cfg = self.tree.cfg(module).clone();
        let metas = cfg.metas(&item.attrs);
        let settings = Settings::read(&metas, "sea_orm");
        self.known(module, &settings, &STRUCT, &[]);
        let shape = Shape::new(&metas);
        let mut entity = EntityRec {
            module,
            name: self.entity_name(module, &item.ident.to_string()),
            table: settings.text("table_name").unwrap_or_default(),
            named: format!("table_name at {span}"),
            schema: settings.text("schema_name"),
            comment: settings.text("comment"),
            columns: Vec::new(),
            key: Vec::new(),
            counts: false,
            arity: 0,
            why: format!("DeriveEntityModel at {span}"),
            span,
            directives: self.directives(module, &item.attrs, &item.ident, &item.ident),
        };
        let Fields::Named(fields) = &item.fields else { return Some(entity) };
        let style = settings.text("rename_all");
        let mut counts = None;
        for field in &fields.named {
            match self.decided(module, &cfg, field) {
                Answer::No => continue,
                Answer::Yes | Answer::Open(_) => {}
            }
            let own = Settings::read(&cfg.metas(&field.attrs), "sea_orm");
            if super::dense::is_compound(&field.ty) {
                continue;
            }
            self.known(module, &own, &FIELD, if self.version().0 >= 2 { &FIELD_2 } else { &[] });
            let is_key = own.has("primary_key");
            entity.arity += usize::from(is_key);
            if let Some(setting) = own.get("auto_increment") {
                counts = setting.truth();
            }
            if own.has("ignore") {
                continue;
            }
            let column = self.field(module, field, &own, style.as_deref(), &shape);
            if is_key {
                entity.key.push(column.variant.clone());
                if self.version().0 >= 2
                    && counts.is_none()
                    && uncounted(self.tree, module, &field.ty)
                {
                    counts = Some(false);
                }
            }
            entity.columns.push(column);
        }
        entity.counts = counts.unwrap_or(true) && entity.key.len() == 1;
        Some(entity)
    }

    /// The name by which people know an entity.
    pub fn entity_name(&self, module: usize, fallback: &str) -> String {
        self.tree.modules[module].path.last().cloned().unwrap_or_else(|| fallback.to_owned())
    }

    /// Whether a field is compiled; one that may or may not be is told.
    fn decided(&mut self, module: usize, cfg: &Cfg, field: &Field) -> Answer {
        let answer = cfg.item(&field.attrs);
        let span = self.tree.at(module, field);
        let name = field.ident.as_ref().map(ToString::to_string).unwrap_or_default();
        match &answer {
            Answer::Open(what) => self.report.warning(
                S006,
                span,
                format!("whether the field `{name}` is compiled depends on `{what}`; it is taken as compiled"),
                "keep columns apart from what depends on the platform",
            ),
            _ if !cfg.told => {
                for feature in Cfg::features(&field.attrs) {
                    let taken = if answer == Answer::No { "not compiled" } else { "compiled" };
                    self.report.warning(
                        S006,
                        span.clone(),
                        format!("the field `{name}` depends on the feature `{feature}`; it is taken as {taken}: the crate's default features count"),
                        "list the features that are on: `[seaorm]` `features = [\"…\"]` in kilter.toml",
                    );
                }
            }
            _ => {}
        }
        answer
    }

    /// Tells settings that SeaORM leaves unread.
    fn known(&mut self, module: usize, settings: &Settings, known: &[&str], more: &[&str]) {
        for at in &settings.broken {
            let span = self.tree.files[self.tree.modules[module].file].span(*at);
            self.report.error(
                S002,
                span,
                "this attribute cannot be read",
                "write `#[sea_orm(name, name = \"value\")]`",
            );
        }
        for setting in &settings.all {
            let key = setting.key.as_str();
            if known.contains(&key) || more.contains(&key) {
                continue;
            }
            let span = self.tree.files[self.tree.modules[module].file].span(setting.at);
            if FIELD_2.contains(&key) {
                let message =
                    format!("SeaORM {} ignores `{key}`; it is there from 2.0 on", self.version());
                self.report.warning(S002, span, message, "remove it, or use SeaORM 2");
                continue;
            }
            let words: Vec<&str> = known.iter().chain(more).copied().collect();
            let help = closest(key, &words)
                .map_or_else(|| "remove it".to_owned(), |word| format!("did you mean `{word}`?"));
            let message = format!("SeaORM has no setting `{key}` here and ignores it");
            self.report.warning(S002, span, message, &help);
        }
    }

    fn field(
        &mut self,
        module: usize,
        field: &Field,
        own: &Settings,
        style: Option<&str>,
        shape: &Shape,
    ) -> ColumnRec {
        let ident = field.ident.as_ref();
        let original = ident.map(ToString::to_string).unwrap_or_default();
        let original = original.trim_start_matches("r#").to_owned();
        let camel = original.to_upper_camel_case();
        let variant = own.text("enum_name").unwrap_or_else(|| camel.clone());
        let (name, named) = if let Some(name) = own.text("column_name") {
            (name, "column_name")
        } else if let Some(name) = style.and_then(|s| restyled(&camel, s)) {
            (name, "rename_all on the struct")
        } else if original != camel.to_snake_case() {
            (original.to_snake_case(), "the field's name")
        } else {
            (
                variant.to_snake_case(),
                if own.has("enum_name") { "enum_name" } else { "the field's name" },
            )
        };
        let span = self.tree.at(module, field);
        let inner = option(&field.ty).filter(|_| is_option(self.tree, module, &field.ty));
        let mut column = ColumnRec::new(variant, name, span.clone());
        column.field = original.clone();
        column.named = named;
        column.type_text = self.tree.text(module, &field.ty);
        column.nullable = inner.is_some() || own.has("nullable");
        column.absence = if inner.is_some() { Absence::Explicit } else { Absence::Never };
        column.typed =
            self.typed(module, inner.unwrap_or(&field.ty), own.get("column_type"), &span);
        column.unique = own.has("unique");
        column.indexed = own.has("indexed");
        column.comment = own.text("comment");
        if self.version().0 >= 2 {
            column.unique_key = own.text("unique_key");
            column.renamed_from = own.text("renamed_from");
            column.extra = own.get("extra").and_then(|s| Some((s.text()?, self.place(module, s))));
        }
        column.default = self.column_default(module, own);
        column.json = self.json(module, field, &original, shape);
        if let Some(ident) = ident {
            column.directives = self.directives(module, &field.attrs, ident, &field.ty);
        }
        column
    }

    /// The type of a column, what is said about it first.
    pub fn typed(
        &mut self,
        module: usize,
        ty: &Type,
        said: Option<&Setting>,
        span: &Span,
    ) -> Option<Typed> {
        let types = Types { tree: self.tree };
        let found = types.column(module, ty);
        let result = match said {
            Some(setting) => types.said(module, setting).map(|ty| match found {
                Ok(found) => Typed { ty, ..found },
                Err(_) => Typed::new(ty, None),
            }),
            None => found,
        };
        result
            .map_err(|why| {
                let span = said.map_or_else(|| span.clone(), |s| self.place(module, s));
                self.report.error(why.code, span, why.message, why.help);
            })
            .ok()
    }

    fn column_default(&mut self, module: usize, own: &Settings) -> Option<Default> {
        let scope = Scope { tree: self.tree, module };
        let (setting, found) = if let Some(setting) = own.get("default_expr") {
            let parsed = setting.literal().and_then(|l| l.parse::<syn::Expr>().ok());
            (setting, parsed.and_then(|e| values::default(&e, &scope)))
        } else {
            let setting = own.get("default_value")?;
            (setting, setting.value.as_ref().and_then(|e| values::default(e, &scope)))
        };
        if found.is_none() {
            let span = self.place(module, setting);
            self.report.error(
                S005,
                span,
                "the value of this default is not evident",
                "use a literal, `Expr::current_timestamp()`, or `Expr::cust(\"…\")`",
            );
        }
        found
    }

    fn json(&mut self, module: usize, field: &Field, name: &str, shape: &Shape) -> JsonName {
        if !shape.serializes {
            return JsonName::Default;
        }
        let metas = self.tree.cfg(module).metas(&field.attrs);
        let settings = Settings::read(&metas, "serde");
        if let Some(flatten) = settings.get("flatten") {
            let span = self.place(module, flatten);
            self.report.warning(
                S002,
                span,
                format!(
                    "the JSON of `{name}` is flattened into its parent's; its name is not compared"
                ),
                "exempt the field with `// @proto`, or do without `flatten`",
            );
            return JsonName::Default;
        }
        let ident = field.ident.as_ref().map(|i| self.tree.at(module, i));
        let place = |key: &str| settings.get(key).map(|s| self.place(module, s));
        match shape.name(name, &settings) {
            Some(name) => JsonName::Tag {
                name,
                span: place("rename").or(ident).unwrap_or_else(|| self.tree.at(module, field)),
            },
            None => JsonName::Hidden {
                span: place("skip")
                    .or_else(|| place("skip_serializing"))
                    .unwrap_or_else(|| self.tree.at(module, field)),
            },
        }
    }

    /// The place of a setting.
    pub fn place(&self, module: usize, setting: &Setting) -> Span {
        self.tree.files[self.tree.modules[module].file].span(setting.at)
    }

    /// The directive comments on a declaration: above its attributes, between them, behind it.
    pub fn directives(
        &self,
        module: usize,
        attrs: &[syn::Attribute],
        ident: &syn::Ident,
        end: &impl syn::spanned::Spanned,
    ) -> Vec<Directive> {
        let source = &self.tree.files[self.tree.modules[module].file].source;
        let ident = self.tree.at(module, ident);
        let end = self.tree.at(module, end).range.end.max(ident.range.end);
        // A comment may stand above any attribute.
        let starts =
            attrs.iter().map(|a| line_start(&source.text, self.tree.at(module, a).range.start));
        let starts = starts.chain([ident.range.start]);
        let mut found: Vec<_> = starts.flat_map(|at| beside(&source.text, at, end)).collect();
        found.sort_by_key(|(_, at)| at.start);
        found.dedup();
        let directive = |(text, at)| Directive { text, span: Span::new(source, at) };
        found.into_iter().map(directive).collect()
    }
}

fn line_start(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(0, |n| n + 1)
}

/// Whether a type is written as an `Option`, as the derives look at it.
pub fn is_option(tree: &Tree<'_>, module: usize, ty: &Type) -> bool {
    written(tree, module, ty).starts_with("Option<")
}

/// SeaORM 2 does not let keys of these types count, unless told to.
fn uncounted(tree: &Tree<'_>, module: usize, ty: &Type) -> bool {
    let text = written(tree, module, option(ty).unwrap_or(ty));
    ["String", "Uuid"].iter().any(|suffix| text.ends_with(suffix))
}
