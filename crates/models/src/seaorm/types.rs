//! From Rust types to column types, and to what a field can hold.
//!
//! SeaORM 1.1 looks at the text of a field's type first and at the trait `ValueType` for the rest;
//! SeaORM 2 looks at the trait only. Deliberately not here: attributes of columns.

use super::attrs::Settings;
use super::coltype::{ColType, Len};
use super::consts::{Scope, names};
use super::report::{S003, S010, S012};
use super::tree::{Found, Tree, derives};
use super::typeexpr;
use crate::{Constant, Encoding};
use kilter_diag::Code;
use kilter_schema::Kind;
use syn::{GenericArgument, Item, PathArguments, Type, TypePath};

/// What a type is in the database.
#[derive(Debug, Clone)]
pub struct Typed {
    /// The column's type.
    pub ty: ColType,
    /// What a value can hold.
    pub holds: Option<Kind>,
    /// How a value is encoded into the column, where that is not evident from both types.
    pub encoding: Option<Encoding>,
    /// The keys of the JSON object that is stored.
    pub json_keys: Vec<String>,
    /// The variants of an enum and their values.
    pub constants: Vec<Constant>,
}

impl Typed {
    /// A type that is nothing more than its column type.
    pub fn new(ty: ColType, holds: Option<Kind>) -> Self {
        Self { ty, holds, encoding: None, json_keys: Vec::new(), constants: Vec::new() }
    }
}

/// Why a type has no column type.
#[derive(Debug, Clone)]
pub struct Untyped {
    /// The code of the finding.
    pub code: Code,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub help: &'static str,
}

impl Untyped {
    pub(super) fn new(code: Code, message: String, help: &'static str) -> Self {
        Self { code, message, help }
    }
}

const SAY: &str = "say the type with `#[sea_orm(column_type = \"…\")]`";

/// The types of a project.
pub struct Types<'t, 'a> {
    /// Its modules.
    pub tree: &'t Tree<'a>,
}

impl<'a> Types<'_, 'a> {
    /// The column type of a Rust type, `Option` removed already.
    pub fn column(&self, module: usize, ty: &Type) -> Result<Typed, Untyped> {
        if self.tree.cargo.sea_orm.0 < 2
            && let Some(kind) = by_text(&written(self.tree, module, ty))
        {
            return Ok(kind);
        }
        self.value_type(module, ty, &mut Vec::new())
    }

    pub(super) fn value_type(
        &self,
        module: usize,
        ty: &Type,
        seen: &mut Vec<(usize, String)>,
    ) -> Result<Typed, Untyped> {
        let path = match ty {
            Type::Path(path) if path.qself.is_none() => path,
            Type::Paren(inner) => return self.value_type(module, &inner.elem, seen),
            Type::Group(inner) => return self.value_type(module, &inner.elem, seen),
            _ => return Err(self.unknown(module, ty)),
        };
        match self.tree.find(module, &names(&path.path)) {
            Found::Item(home, name, rest) if rest.is_empty() => {
                if seen.contains(&(home, name.clone())) || seen.len() > 64 {
                    let message = format!("the type `{name}` contains itself");
                    return Err(Untyped::new(S010, message, "break the circle"));
                }
                seen.push((home, name.clone()));
                self.own(home, &name, seen)
            }
            Found::Outside(whole) => self
                .foreign(module, &whole, path, seen)
                .unwrap_or_else(|| Err(self.unknown(module, ty))),
            _ => Err(self.unknown(module, ty)),
        }
    }

    fn unknown(&self, module: usize, ty: &Type) -> Untyped {
        let message =
            format!("the column type of `{}` is not known", written(self.tree, module, ty));
        Untyped::new(S003, message, SAY)
    }

    /// A type that the project declares.
    fn own(
        &self,
        module: usize,
        name: &str,
        seen: &mut Vec<(usize, String)>,
    ) -> Result<Typed, Untyped> {
        let missing = |why: &str| {
            let message = format!("the column type of `{name}` is not known: {why}");
            Err(Untyped::new(S003, message, SAY))
        };
        if let Some(found) = self.by_hand(module, name) {
            return found;
        }
        let cfg = self.tree.cfg(module);
        match self.tree.item(module, name) {
            Some(Item::Type(alias)) if alias.generics.params.is_empty() => {
                self.value_type(module, &alias.ty, seen)
            }
            Some(Item::Type(_)) => missing("the alias is generic"),
            Some(Item::Enum(item)) => {
                let metas = cfg.metas(&item.attrs);
                let derives = derives(&metas);
                let settings = Settings::read(&metas, "sea_orm");
                if derives.iter().any(|d| d == "DeriveActiveEnum") {
                    self.active_enum(module, item, &settings)
                } else if derives.iter().any(|d| d == "DeriveValueType") {
                    self.string_like(module, &settings)
                } else if derives.iter().any(|d| d == "FromJsonQueryResult") {
                    Ok(json(Vec::new()))
                } else {
                    missing("it derives neither DeriveActiveEnum nor DeriveValueType")
                }
            }
            Some(Item::Struct(item)) => {
                let metas = cfg.metas(&item.attrs);
                let derives = derives(&metas);
                if derives.iter().any(|d| d == "FromJsonQueryResult") {
                    let keys = super::serde::keys(&item.fields, &metas, cfg);
                    return Ok(json(keys));
                }
                if !derives.iter().any(|d| d == "DeriveValueType") {
                    return missing("it derives neither DeriveValueType nor FromJsonQueryResult");
                }
                self.newtype(module, item, &Settings::read(&metas, "sea_orm"), seen)
            }
            _ => missing("no struct, enum or alias declares it"),
        }
    }

    fn string_like(&self, module: usize, settings: &Settings) -> Result<Typed, Untyped> {
        let ty = match settings.get("column_type") {
            Some(setting) => self.said(module, setting)?,
            None => ColType::String(Len::None),
        };
        Ok(Typed::new(ty, Some(text())))
    }

    fn newtype(
        &self,
        module: usize,
        item: &syn::ItemStruct,
        settings: &Settings,
        seen: &mut Vec<(usize, String)>,
    ) -> Result<Typed, Untyped> {
        if settings.text("value_type").as_deref() == Some("String") {
            return self.string_like(module, settings);
        }
        let inner = match &item.fields {
            syn::Fields::Unnamed(fields) => fields.unnamed.first(),
            _ => None,
        };
        let Some(inner) = inner else {
            let message =
                format!("`{}` derives DeriveValueType and is no tuple struct", item.ident);
            return Err(Untyped::new(S003, message, SAY));
        };
        let inner = option(&inner.ty).unwrap_or(&inner.ty);
        let old = self.tree.cargo.sea_orm.0 < 2;
        let by_text = by_text(&written(self.tree, module, inner)).filter(|_| old);
        let found = match by_text {
            Some(found) => Ok(found),
            None => self.value_type(module, inner, seen),
        };
        match settings.get("column_type") {
            Some(setting) => {
                let ty = self.said(module, setting)?;
                Ok(Typed { ty, ..found.unwrap_or_else(|_| Typed::new(ColType::Text, None)) })
            }
            None => found,
        }
    }

    /// The type in `column_type = "…"`.
    pub fn said(&self, module: usize, setting: &super::attrs::Setting) -> Result<ColType, Untyped> {
        let scope = Scope { tree: self.tree, module };
        let parsed = setting.literal().and_then(|l| l.parse::<syn::Expr>().ok());
        parsed.and_then(|e| typeexpr::column_type(&e, &scope)).ok_or_else(|| {
            let message = "this column type is not a constant of `ColumnType`".to_owned();
            Untyped::new(S003, message, "write a type such as `Text` or `String(StringLen::N(64))`")
        })
    }

    /// `impl ValueType for X` or `impl ActiveEnum for X`, written by hand.
    fn by_hand(&self, module: usize, name: &str) -> Option<Result<Typed, Untyped>> {
        let of = |item: &syn::ItemImpl| -> Option<String> {
            let (path, _) = item.trait_.as_ref()?;
            let Type::Path(ty) = &*item.self_ty else { return None };
            (names(&ty.path).last().map(String::as_str) == Some(name))
                .then(|| path.segments.last().map(|s| s.ident.to_string()))?
        };
        for item in &self.tree.modules[module].items {
            let Item::Impl(item) = item else { continue };
            let function = match of(item).as_deref() {
                Some("ValueType") => "column_type",
                Some("ActiveEnum") => "db_type",
                _ => continue,
            };
            let scope = Scope { tree: self.tree, module };
            let body = super::hand::function(item, function);
            let ty = body
                .and_then(|b| super::hand::result(b))
                .and_then(|e| typeexpr::column_type(e, &scope).or_else(|| self.through(module, e)));
            return Some(ty.map(|ty| Typed::new(ty, None)).ok_or_else(|| {
                let message = format!("what `{function}` of `{name}` returns is not evident");
                Untyped::new(S012, message, "let it return a constant of `ColumnType`")
            }));
        }
        None
    }

    /// `<String as ValueType>::column_type()` and `String::column_type()`.
    fn through(&self, module: usize, expr: &syn::Expr) -> Option<ColType> {
        let syn::Expr::Call(call) = expr else { return None };
        let syn::Expr::Path(path) = &*call.func else { return None };
        let ty = match &path.qself {
            Some(qself) => (*qself.ty).clone(),
            None => {
                let mut whole = path.path.clone();
                whole.segments.pop();
                whole.segments.pop_punct();
                Type::Path(TypePath { attrs: Vec::new(), qself: None, path: whole })
            }
        };
        self.value_type(module, &ty, &mut Vec::new()).ok().map(|t| t.ty)
    }

    /// A type of another crate.
    fn foreign(
        &self,
        module: usize,
        whole: &[String],
        path: &TypePath,
        seen: &mut Vec<(usize, String)>,
    ) -> Option<Result<Typed, Untyped>> {
        let last = whole.last()?.as_str();
        let argument = argument(path);
        match (last, argument) {
            ("Vec", Some(of)) => {
                let of = option(of).unwrap_or(of);
                if is_plain(of, "u8") {
                    return Some(Ok(bytes()));
                }
                seen.push((usize::MAX, String::new()));
                Some(self.value_type(module, of, seen).map(|of| {
                    let element = of.holds.map(|k| Kind::Array { element: Box::new(k) });
                    Typed::new(ColType::Array(Box::new(of.ty)), element)
                }))
            }
            ("Option", Some(of)) => Some(self.value_type(module, of, seen)),
            ("DateTime", Some(_)) => Some(Ok(zoned())),
            ("Cow", _) => Some(Ok(Typed::new(ColType::String(Len::None), Some(text())))),
            ("DateTime", None) if whole.first().is_some_and(|c| c == "jiff") => {
                Some(Ok(Typed::new(ColType::Timestamp, Some(moment(false)))))
            }
            ("Timestamp", None) if whole.first().is_some_and(|c| c == "jiff") => Some(Ok(zoned())),
            ("Vector" | "PgVector", None) => Some(Ok(Typed::new(ColType::Vector(None), None))),
            (_, Some(_)) => None,
            (name, None) => by_name(name).map(Ok),
        }
    }
}

/// The text of a type without white space, as the derives compare it.
pub fn written(tree: &Tree<'_>, module: usize, ty: &Type) -> String {
    tree.text(module, ty).split_whitespace().collect()
}

/// The type inside `Option<…>`, when it is written so.
pub fn option(ty: &Type) -> Option<&Type> {
    match ty {
        Type::Path(path) if path.path.segments.len() == 1 => {
            (path.path.segments[0].ident == "Option").then(|| argument(path))?
        }
        _ => None,
    }
}

fn argument(path: &TypePath) -> Option<&Type> {
    match &path.path.segments.last()?.arguments {
        PathArguments::AngleBracketed(list) => list.args.iter().find_map(|a| match a {
            GenericArgument::Type(ty) => Some(ty),
            _ => None,
        }),
        _ => None,
    }
}

fn is_plain(ty: &Type, name: &str) -> bool {
    matches!(ty, Type::Path(path) if path.path.is_ident(name))
}

/// The types that SeaORM 1.1 knows by their text.
fn by_text(text: &str) -> Option<Typed> {
    const KNOWN: [&str; 25] = [
        "char",
        "String",
        "i8",
        "u8",
        "i16",
        "u16",
        "i32",
        "u32",
        "i64",
        "u64",
        "f32",
        "f64",
        "bool",
        "Date",
        "NaiveDate",
        "Time",
        "NaiveTime",
        "DateTime",
        "NaiveDateTime",
        "DateTimeUtc",
        "DateTimeLocal",
        "DateTimeWithTimeZone",
        "Uuid",
        "Json",
        "Decimal",
    ];
    match text {
        "Vec<u8>" => Some(bytes()),
        "&str" => by_name("String"),
        name => KNOWN.contains(&name).then(|| by_name(name)).flatten(),
    }
}

/// The types of Rust and of the crates that SeaORM knows, by name.
pub(super) fn by_name(name: &str) -> Option<Typed> {
    let int = |bits, unsigned| Some(Kind::Int { bits, unsigned });
    let plain = |ty, kind| Some(Typed::new(ty, kind));
    match name {
        "i8" => plain(ColType::TinyInteger, int(8, false)),
        "u8" => plain(ColType::TinyUnsigned, int(8, true)),
        "i16" => plain(ColType::SmallInteger, int(16, false)),
        "u16" => plain(ColType::SmallUnsigned, int(16, true)),
        "i32" => plain(ColType::Integer, int(32, false)),
        "u32" => plain(ColType::Unsigned, int(32, true)),
        "i64" => plain(ColType::BigInteger, int(64, false)),
        "u64" => plain(ColType::BigUnsigned, int(64, true)),
        "f32" => plain(ColType::Float, Some(Kind::Float { bits: 32 })),
        "f64" => plain(ColType::Double, Some(Kind::Float { bits: 64 })),
        "bool" => plain(ColType::Boolean, Some(Kind::Bool)),
        "String" | "TextUuid" => plain(ColType::String(Len::None), Some(text())),
        "char" => {
            let one = Kind::Text { max_chars: Some(1), max_bytes: None, padded: false };
            plain(ColType::Char(None), Some(one))
        }
        "Date" | "NaiveDate" | "ChronoDate" | "TimeDate" => plain(ColType::Date, Some(Kind::Date)),
        "Time" | "NaiveTime" | "ChronoTime" | "TimeTime" => plain(ColType::Time, Some(Kind::Time)),
        "DateTime" | "NaiveDateTime" | "ChronoDateTime" | "PrimitiveDateTime" | "TimeDateTime" => {
            plain(ColType::DateTime, Some(moment(false)))
        }
        "DateTimeUtc"
        | "DateTimeLocal"
        | "DateTimeWithTimeZone"
        | "ChronoDateTimeUtc"
        | "ChronoDateTimeLocal"
        | "ChronoDateTimeWithTimeZone"
        | "OffsetDateTime"
        | "TimeDateTimeWithTimeZone" => Some(zoned()),
        "ChronoUnixTimestamp" | "TimeUnixTimestamp" => Some(Typed {
            encoding: Some(Encoding::UnixSeconds),
            ..Typed::new(ColType::BigInteger, Some(moment(true)))
        }),
        "ChronoUnixTimestampMillis" | "TimeUnixTimestampMillis" => plain(ColType::BigInteger, None),
        "Uuid" | "Hyphenated" | "Simple" | "Braced" | "Urn" => {
            plain(ColType::Uuid, Some(Kind::Uuid))
        }
        "Json" | "JsonValue" | "Value" => Some(json(Vec::new())),
        "Decimal" | "BigDecimal" => {
            plain(ColType::Decimal(None), Some(Kind::Decimal { precision: None, scale: None }))
        }
        "IpNetwork" => plain(ColType::Inet, Some(Kind::Format { name: "inet".into() })),
        "MacAddress" => plain(ColType::MacAddr, Some(Kind::Format { name: "macaddr".into() })),
        _ => None,
    }
}

pub(super) fn text() -> Kind {
    Kind::Text { max_chars: None, max_bytes: None, padded: false }
}

fn moment(zoned: bool) -> Kind {
    Kind::Timestamp { zoned, precision: 9, until_2038: false }
}

fn zoned() -> Typed {
    Typed::new(ColType::TimestampWithTimeZone, Some(moment(true)))
}

fn bytes() -> Typed {
    let kind = Kind::Bytes { max_bytes: None, padded: false };
    Typed::new(ColType::VarBinary(Len::None), Some(kind))
}

fn json(json_keys: Vec<String>) -> Typed {
    let holds = Some(Kind::Json { binary: false });
    Typed { encoding: Some(Encoding::Json), json_keys, ..Typed::new(ColType::Json, holds) }
}
