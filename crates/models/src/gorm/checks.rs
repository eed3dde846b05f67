//! What the database will reject or what will surprise, looked up in the finished schema.
//!
//! Only what GORM's own rules lead into; what is bad practice is for `lint`. Deliberately not
//! here: problems that show while parsing.

use super::builder::Builder;
use super::model::SchemaId;
use super::report::{G016, G017, G018, G022};
use kilter_diag::{Diagnostic, Span};
use kilter_schema::{AutoIncrement, Dialect, ForeignKey, ObjectPath, Origins, Schema, Table};
use std::collections::BTreeMap;

/// Type words of MySQL that PostgreSQL does not have.
const NOT_POSTGRES: [&str; 14] = [
    "longtext",
    "mediumtext",
    "tinytext",
    "datetime",
    "tinyint",
    "mediumint",
    "double",
    "longblob",
    "mediumblob",
    "blob",
    "varbinary",
    "binary",
    "year",
    "enum",
];

/// Well-known types that are not stored as what they are.
const SURPRISES: [(&str, &str, &str); 4] = [
    ("github.com/shopspring/decimal", "NullDecimal", "GORM takes it for a boolean"),
    ("github.com/jackc/pgx/pgtype", "Numeric", "GORM takes it for a boolean"),
    ("github.com/google/uuid", "NullUUID", "GORM takes it for bytes"),
    ("github.com/oklog/ulid", "ULID", "GORM takes it for bytes"),
];

impl Builder<'_> {
    /// Looks at the finished schema.
    pub fn check(&mut self, schema: &Schema, origins: &Origins, models: &[SchemaId]) {
        let mut names: BTreeMap<&str, &str> = BTreeMap::new();
        for table in schema.tables.values() {
            for key in &table.foreign_keys {
                self.foreign_key(schema, table, key, origins);
            }
            match schema.dialect {
                Dialect::Mysql => self.mysql_keys(table, origins),
                Dialect::Postgres => self.postgres_types(table, origins),
                Dialect::Sqlite => {}
            }
            if schema.dialect == Dialect::Mysql {
                continue;
            }
            for index in &table.indexes {
                if let Some(other) = names.insert(&index.name, &table.name) {
                    let path = ObjectPath::Index(table.name.clone(), index.name.clone());
                    let message = format!(
                        "the index `{}` exists on `{other}` already; {} wants index names to be unique",
                        index.name, schema.dialect
                    );
                    self.warn_at(origins, &path, message, "give one of them another name");
                }
            }
        }
        self.cycles(schema, origins);
        for id in models {
            self.surprises(*id);
        }
        self.duplicates();
    }

    fn warn_at(&mut self, origins: &Origins, path: &ObjectPath, message: String, help: &str) {
        if let Some(span) = origins.find(path).cloned() {
            self.report.warning(G017, span, message, help);
        }
    }

    fn foreign_key(&mut self, schema: &Schema, table: &Table, key: &ForeignKey, origins: &Origins) {
        let Some(target) = schema.tables.get(&key.ref_table) else { return };
        let name = key.name.clone().unwrap_or_default();
        let path = ObjectPath::Constraint(table.name.clone(), name.clone());
        if !is_unique(target, &key.ref_columns) {
            let message = format!(
                "the foreign key `{name}` refers to `{}({})`, which is not unique",
                key.ref_table,
                key.ref_columns.join(", ")
            );
            self.warn_at(
                origins,
                &path,
                message,
                "refer to the primary key, or mark the referenced field `unique`",
            );
        }
        for (column, referenced) in key.columns.iter().zip(&key.ref_columns) {
            let (Some(a), Some(b)) = (table.column(column), target.column(referenced)) else {
                continue;
            };
            let counts = a.auto_increment.is_some() && !table.in_primary_key(column);
            if schema.dialect == Dialect::Mysql && !a.ty.eq_ignore_ascii_case(&b.ty) {
                let message = format!(
                    "the foreign key `{name}` joins `{}` and `{}`; MySQL wants equal types",
                    a.ty, b.ty
                );
                self.warn_at(origins, &path, message, "give both fields the same type and size");
            }
            if counts {
                let message = format!(
                    "GORM gives the foreign key column `{column}` the counting type of the key it refers to"
                );
                self.warn_at(origins, &path, message, "leave `serial` out of the key's `type:`");
            }
        }
    }

    fn mysql_keys(&mut self, table: &Table, origins: &Origins) {
        let too_long = |column: &str| {
            table.column(column).is_some_and(|c| {
                matches!(
                    c.ty.to_ascii_lowercase().as_str(),
                    "longtext"
                        | "mediumtext"
                        | "text"
                        | "tinytext"
                        | "longblob"
                        | "mediumblob"
                        | "blob"
                )
            })
        };
        for index in &table.indexes {
            if index.method.is_some() {
                continue;
            }
            for part in index.parts.iter().filter(|p| p.length.is_none()) {
                if let Some(column) = part.column_name().filter(|c| too_long(c)) {
                    let path = ObjectPath::Index(table.name.clone(), index.name.clone());
                    let message = format!(
                        "MySQL cannot index `{column}`: it is a `{}` without a length",
                        table.column(column).map_or("", |c| &c.ty)
                    );
                    self.warn_at(origins, &path, message, "give the field a size: `size:191`");
                }
            }
        }
        for column in &table.columns {
            if column.auto_increment != Some(AutoIncrement::Keyword) {
                continue;
            }
            let first = |columns: &[String]| columns.first() == Some(&column.name);
            let keyed = table.primary_key.as_ref().is_some_and(|p| first(&p.columns))
                || table.uniques.iter().any(|u| first(&u.columns))
                || table
                    .indexes
                    .iter()
                    .any(|i| i.parts.first().and_then(|p| p.column_name()) == Some(&column.name));
            if !keyed {
                let path = ObjectPath::Column(table.name.clone(), column.name.clone());
                let message = format!(
                    "MySQL wants the AUTO_INCREMENT column `{}` to be the first of a key",
                    column.name
                );
                self.warn_at(
                    origins,
                    &path,
                    message,
                    "make it the first primary key field, or write `autoIncrement:false`",
                );
            }
        }
    }

    fn postgres_types(&mut self, table: &Table, origins: &Origins) {
        for column in &table.columns {
            let lower = column.ty.to_ascii_lowercase();
            let word: String =
                lower.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
            let sized_int = matches!(word.as_str(), "int" | "integer" | "bigint" | "smallint")
                && lower.contains('(');
            let double = word == "double" && lower.contains("precision");
            let foreign = (NOT_POSTGRES.contains(&word.as_str()) && !double)
                || lower.contains("unsigned")
                || sized_int
                || column.auto_increment == Some(AutoIncrement::Keyword);
            if foreign {
                let path = ObjectPath::Column(table.name.clone(), column.name.clone());
                let message = format!("PostgreSQL has no type `{}`", column.ty);
                self.warn_at(
                    origins,
                    &path,
                    message,
                    "leave `type:` out, or use a PostgreSQL type",
                );
            }
        }
    }

    /// Tables that refer to each other: AutoMigrate cannot create them, migrations can.
    fn cycles(&mut self, schema: &Schema, origins: &Origins) {
        if schema.dialect == Dialect::Sqlite {
            return;
        }
        for table in schema.tables.values() {
            for key in table.foreign_keys.iter().filter(|k| k.ref_table > table.name) {
                let back = schema
                    .tables
                    .get(&key.ref_table)
                    .is_some_and(|t| t.foreign_keys.iter().any(|k| k.ref_table == table.name));
                if !back {
                    continue;
                }
                let path = ObjectPath::Constraint(
                    table.name.clone(),
                    key.name.clone().unwrap_or_default(),
                );
                if let Some(span) = origins.find(&path) {
                    self.report.info(
                        G016,
                        span.clone(),
                        format!(
                            "`{}` and `{}` refer to each other; GORM's AutoMigrate fails on this, migrations add the foreign keys last",
                            table.name, key.ref_table
                        ),
                        "",
                    );
                }
            }
        }
    }

    fn surprises(&mut self, id: SchemaId) {
        for field_id in self.column_fields(id) {
            let field = self.field(field_id);
            if field.settings.contains_key("TYPE") || field.db_type.is_some() {
                continue;
            }
            let ty = self.types.indirect(&field.ty);
            let found = SURPRISES.iter().find(|(path, name, _)| self.types.is(&ty, path, name));
            if let Some((_, _, what)) = found {
                let span = self.field_span(field_id);
                let message = format!("`{}` has no `type:`: {what}", self.types.display(&ty));
                self.report.warning(
                    G018,
                    span,
                    message,
                    "say what the column is: `type:numeric(12,2)`, `type:uuid`, …",
                );
            }
        }
    }

    fn duplicates(&mut self) {
        for id in &self.project().duplicates {
            let decl = self.project().type_decl(*id);
            let first = self.project().package_of(id.file).and_then(|p| p.types.get(&decl.name));
            let place: Option<Span> =
                first.map(|f| self.span(f.file, &self.project().type_decl(*f).name_at.clone()));
            let mut diagnostic = Diagnostic::info(
                G022,
                format!(
                    "`{}` is declared more than once in its package; the first counts",
                    decl.name
                ),
            )
            .at(self.span(id.file, &decl.name_at), "")
            .help("Go does not compile this; if the files are for different builds, give them `//go:build` lines");
            if let Some(place) = place {
                diagnostic = diagnostic.at(place, "the one that counts");
            }
            self.report.add(diagnostic);
        }
    }
}

fn is_unique(table: &Table, columns: &[String]) -> bool {
    let same = |other: &[String]| {
        other.len() == columns.len() && other.iter().all(|c| columns.contains(c))
    };
    table.primary_key.as_ref().is_some_and(|p| same(&p.columns))
        || table.uniques.iter().any(|u| same(&u.columns))
        || table.indexes.iter().filter(|i| i.unique && i.predicate.is_none()).any(|i| {
            let names: Option<Vec<String>> =
                i.parts.iter().map(|p| p.column_name().map(str::to_owned)).collect();
            names.is_some_and(|n| same(&n))
        })
}
