//! Column types per dialect, as GORM's drivers write them.
//!
//! Deliberately not here: taking such a text apart (`split.rs`) and what the database makes of it
//! (the dialects).

use super::builder::Builder;
use super::defaults::DefaultVal;
use super::model::{FieldRec, SchemaId};
use super::options::Version;
use super::tags::value;
use kilter_schema::{Dialect, ObjectPath};

/// The longest `varchar` of PostgreSQL.
const PG_VARCHAR: i64 = 10_485_760;
/// The first length that is no MySQL `varchar`.
const MY_TEXT: i64 = 65_536;
/// The longest `mediumtext` as the driver counts.
const MY_MEDIUM: i64 = 1 << 24;

impl Builder<'_> {
    /// The type of a field's column as GORM writes it, without `NOT NULL` and what follows.
    pub fn column_type(&self, field: &FieldRec, composite_key: bool) -> String {
        if let Some(text) = &field.db_type {
            return text.to_string();
        }
        match self.options.dialect {
            Dialect::Postgres => self.postgres(field),
            Dialect::Mysql => self.mysql(field),
            Dialect::Sqlite => self.sqlite(field, composite_key),
        }
    }

    /// The columns of a schema whose type is text of the model.
    pub fn verbatim(&self, id: SchemaId) -> Vec<ObjectPath> {
        let table = &self.model.schemas[id].table;
        let worked_out = ["bool", "int", "uint", "float", "string", "time", "bytes"];
        self.column_fields(id)
            .into_iter()
            .map(|field| self.field(field))
            .filter(|f| f.db_type.is_some() || !worked_out.contains(&&*f.data_type))
            .map(|f| ObjectPath::Column(table.clone(), f.db_name.to_string()))
            .collect()
    }

    fn postgres(&self, field: &FieldRec) -> String {
        // Read by the driver since 1.6.2.
        let text = value(&field.settings, "GENERATED").trim();
        if self.driver < Version(1, 6, 2) || text.is_empty() || text == "GENERATED" {
            return self.postgres_base(field);
        }
        let width = field.size + i64::from(field.data_type == "uint");
        match identity_mode(text) {
            Some(mode) => format!("{} GENERATED {mode} AS IDENTITY", integer(width)),
            None => format!("{} GENERATED ALWAYS AS ({text}) STORED", self.postgres_base(field)),
        }
    }

    fn postgres_base(&self, field: &FieldRec) -> String {
        match &*field.data_type {
            "bool" => "boolean".into(),
            "int" | "uint" => {
                let width = field.size + i64::from(field.data_type == "uint");
                if field.auto_increment { serial(width) } else { integer(width) }.into()
            }
            "float" => match (field.precision, field.scale) {
                (p, s) if p > 0 && s > 0 => format!("numeric({p}, {s})"),
                (p, _) if p > 0 => format!("numeric({p})"),
                _ => "decimal".into(),
            },
            "string" => {
                let limit = if self.driver < Version(1, 6, 0) { i64::MAX } else { PG_VARCHAR };
                if field.size > 0 && field.size <= limit {
                    format!("varchar({})", field.size)
                } else {
                    "text".into()
                }
            }
            "time" if field.precision > 0 => format!("timestamptz({})", field.precision),
            "time" => "timestamptz".into(),
            "bytes" => "bytea".into(),
            literal => {
                if field.auto_increment && !literal.to_lowercase().contains("serial") {
                    let width = field.size + i64::from(field.base_type == "uint");
                    return serial(width).into();
                }
                literal.to_owned()
            }
        }
    }

    fn mysql(&self, field: &FieldRec) -> String {
        match &*field.data_type {
            "bool" => "boolean".into(),
            "int" | "uint" => {
                let base = match field.size {
                    ..=8 => "tinyint",
                    9..=16 => "smallint",
                    17..=24 => "mediumint",
                    25..=32 => "int",
                    _ => "bigint",
                };
                let sign = if field.data_type == "uint" { " unsigned" } else { "" };
                let auto = if field.auto_increment { " AUTO_INCREMENT" } else { "" };
                format!("{base}{sign}{auto}")
            }
            "float" if field.precision > 0 => {
                format!("decimal({}, {})", field.precision, field.scale)
            }
            "float" if field.size <= 32 => "float".into(),
            "float" => "double".into(),
            "string" => self.mysql_string(field),
            "time" => self.mysql_time(field),
            "bytes" => match field.size {
                n @ 1..MY_TEXT => format!("varbinary({n})"),
                MY_TEXT..=MY_MEDIUM => "mediumblob".into(),
                _ => "longblob".into(),
            },
            literal => {
                if field.auto_increment && !literal.to_lowercase().contains(" auto_increment") {
                    return format!("{literal} AUTO_INCREMENT");
                }
                literal.to_owned()
            }
        }
    }

    fn mysql_string(&self, field: &FieldRec) -> String {
        let mut size = field.size;
        if size == 0 {
            let keyed = field.primary_key
                || field.has_default
                || !value(&field.settings, "INDEX").is_empty()
                || !value(&field.settings, "UNIQUE").is_empty();
            size = match self.options.mysql.default_string_size {
                n if n > 0 => n,
                _ if keyed => 191,
                _ => 0,
            };
        }
        match size {
            MY_TEXT..=MY_MEDIUM => "mediumtext".into(),
            n @ 1..MY_TEXT => format!("varchar({n})"),
            _ => "longtext".into(),
        }
    }

    fn mysql_time(&self, field: &FieldRec) -> String {
        let options = &self.options.mysql;
        let mut precision = field.precision;
        // Before 1.5.5 the driver took `precision:0` for no precision.
        let given = field.settings.has("PRECISION") && self.driver >= Version(1, 5, 5);
        if precision == 0 && !given && !options.disable_datetime_precision {
            precision = options.default_datetime_precision.unwrap_or(3);
        }
        let precision = if precision > 0 { format!("({precision})") } else { String::new() };
        let null = if field.not_null || field.primary_key { "" } else { " NULL" };
        format!("datetime{precision}{null}")
    }

    fn sqlite(&self, field: &FieldRec, composite_key: bool) -> String {
        let text = match &*field.data_type {
            "bool" => "numeric".into(),
            "int" | "uint" => {
                // Since the release after 1.6.0 a composite key does not count by itself.
                let counts =
                    field.auto_increment && !(composite_key && self.driver > Version(1, 6, 0));
                if counts { "integer PRIMARY KEY AUTOINCREMENT" } else { "integer" }.to_owned()
            }
            "float" => "real".into(),
            "string" => "text".into(),
            "time" => match field.settings.get("TYPE") {
                Some(tag) if self.driver >= Version(1, 5, 0) => tag.value.to_string(),
                _ => "datetime".into(),
            },
            "bytes" => "blob".into(),
            literal => literal.to_owned(),
        };
        match self.generated(field) {
            Some(expression) => format!("{text} GENERATED ALWAYS AS ({expression}) STORED"),
            None => text,
        }
    }

    /// The `generated` setting, which the SQLite driver reads since the release after 1.6.0.
    fn generated<'f>(&self, field: &'f FieldRec) -> Option<&'f str> {
        let text = value(&field.settings, "GENERATED").trim();
        let identity = text.split_whitespace().all(|w| {
            matches!(
                w.to_lowercase().as_str(),
                "identity" | "always" | "by" | "default" | "as" | "generated"
            )
        });
        (self.driver > Version(1, 6, 0) && !text.is_empty() && !identity).then_some(text)
    }

    /// The default of a field's column, as SQL text.
    pub fn column_default(&self, field: &FieldRec) -> Option<String> {
        // TiDB's auto_random() ends as plain AUTO_INCREMENT in CREATE TABLE.
        let random =
            matches!(&field.default, DefaultVal::Raw(t) if t.eq_ignore_ascii_case("auto_random()"));
        if self.options.dialect == Dialect::Mysql && random && field.auto_increment {
            return None;
        }
        super::defaults::sql(&field.default)
    }
}

/// How an identity column of PostgreSQL counts, by the `generated` setting; `None` when that is an
/// expression.
fn identity_mode(text: &str) -> Option<&'static str> {
    let words: Vec<String> = text.split_whitespace().map(str::to_lowercase).collect();
    let known = |w: &String| matches!(w.as_str(), "identity" | "always" | "by" | "default");
    if !words.iter().all(known) || !words.iter().any(|w| w == "identity") {
        return None;
    }
    Some(if words.iter().any(|w| w == "always") { "ALWAYS" } else { "BY DEFAULT" })
}

fn serial(width: i64) -> &'static str {
    match width {
        ..=16 => "smallserial",
        17..=32 => "serial",
        _ => "bigserial",
    }
}

fn integer(width: i64) -> &'static str {
    match width {
        ..=16 => "smallint",
        17..=32 => "integer",
        _ => "bigint",
    }
}
