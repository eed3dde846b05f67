//! What the database will reject or what will surprise, looked up in the finished schema.
//!
//! Only what GORM's own rules lead into; what is bad practice is for `lint`. Deliberately not
//! here: problems that show while parsing.

use super::builder::Builder;
use super::model::SchemaId;
use super::report::{G016, G017, G018, G022};
use kilter_diag::{Diagnostic, Span};
use kilter_schema::{AutoIncrement, Dialect, ForeignKey, ObjectPath, Origins, Schema, Table};
use std::collections::BTreeSet;

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

/// Type words of PostgreSQL that neither MySQL nor MariaDB has.
const NOT_MYSQL: [&str; 12] = [
    "jsonb",
    "timestamptz",
    "timetz",
    "bytea",
    "bigserial",
    "smallserial",
    "citext",
    "cidr",
    "hstore",
    "interval",
    "macaddr",
    "tsvector",
];

/// Well-known types that are not stored as what they are.
const SURPRISES: [(&str, &str, &str); 6] = [
    ("github.com/shopspring/decimal", "NullDecimal", "GORM takes it for a boolean"),
    ("github.com/jackc/pgx/pgtype", "Numeric", "GORM takes it for a boolean"),
    ("github.com/google/uuid", "NullUUID", "GORM takes it for bytes"),
    ("github.com/oklog/ulid", "ULID", "GORM takes it for bytes"),
    ("github.com/segmentio/ksuid", "KSUID", "GORM takes it for bytes"),
    ("github.com/rs/xid", "ID", "GORM takes it for bytes"),
];

impl Builder<'_> {
    /// Looks at one table by itself.
    pub fn check_table(&mut self, id: SchemaId, table: &Table, origins: &Origins) {
        match self.options.dialect {
            Dialect::Mysql => {
                self.mysql_keys(table, origins);
                self.mysql_types(table, origins);
            }
            Dialect::Postgres => self.postgres_types(table, origins),
            Dialect::Sqlite => {}
        }
        self.surprises(id);
    }

    /// Looks at the finished schema.
    pub fn check(&mut self, schema: &Schema, origins: &Origins) {
        for table in schema.tables.values() {
            for key in &table.foreign_keys {
                self.foreign_key(schema, table, key, origins);
            }
        }
        self.collisions(schema, origins);
        self.cycles(schema, origins);
        self.duplicates();
    }

    fn warn_at(&mut self, origins: &Origins, path: &ObjectPath, message: String, help: &str) {
        if let Some(span) = origins.find(path).cloned() {
            self.report.warning(G017, span, message, help);
        }
    }

    fn foreign_key(&mut self, schema: &Schema, table: &Table, key: &ForeignKey, origins: &Origins) {
        let Some(target) = schema.table(&key.ref_table) else { return };
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
            let wants = match schema.dialect {
                Dialect::Mysql if !a.ty.eq_ignore_ascii_case(&b.ty) => "MySQL wants equal types",
                Dialect::Postgres if family(&a.ty) != family(&b.ty) => {
                    "PostgreSQL wants types it can compare"
                }
                _ => "",
            };
            if !wants.is_empty() {
                let message =
                    format!("the foreign key `{name}` joins `{}` and `{}`; {wants}", a.ty, b.ty);
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
        let long = |ty: &str| {
            let kinds =
                ["longtext", "mediumtext", "text", "tinytext", "longblob", "mediumblob", "blob"];
            kinds.iter().any(|k| k.eq_ignore_ascii_case(ty))
        };
        let found = table.columns.iter().filter(|c| long(&c.ty)).map(|c| c.name.as_str());
        let found: BTreeSet<&str> = found.collect();
        let too_long = |column: &str| found.contains(column);
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
        let key = table.primary_key.iter().flat_map(|p| &p.columns);
        let unique = table.uniques.iter().flat_map(|u| &u.columns);
        for column in key.chain(unique).filter(|c| too_long(c)) {
            let path = ObjectPath::Column(table.name.clone(), column.clone());
            let message = format!(
                "MySQL cannot make `{column}` a key: it is a `{}` without a length",
                table.column(column).map_or("", |c| &c.ty)
            );
            self.warn_at(origins, &path, message, "give the field a size: `size:191`");
        }
        self.mysql_counters(table, origins);
    }

    /// An AUTO_INCREMENT column has to be the first one of a key.
    fn mysql_counters(&mut self, table: &Table, origins: &Origins) {
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

    fn mysql_types(&mut self, table: &Table, origins: &Origins) {
        for column in &table.columns {
            let lower = column.ty.to_ascii_lowercase();
            let word = first_word(&lower);
            if NOT_MYSQL.contains(&word) || lower.ends_with("[]") {
                let path = ObjectPath::Column(table.name.clone(), column.name.clone());
                let message = format!("MySQL has no type `{}`", column.ty);
                self.warn_at(origins, &path, message, "leave `type:` out, or use a MySQL type");
            }
        }
    }

    fn postgres_types(&mut self, table: &Table, origins: &Origins) {
        for column in &table.columns {
            let lower = column.ty.to_ascii_lowercase();
            let word = first_word(&lower);
            let sized_int =
                matches!(word, "int" | "integer" | "bigint" | "smallint") && lower.contains('(');
            let double = word == "double" && lower.contains("precision");
            let foreign = (NOT_POSTGRES.contains(&word) && !double)
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
                    self.report.warning(
                        G016,
                        span.clone(),
                        format!(
                            "`{}` and `{}` refer to each other; GORM's AutoMigrate fails on this, migrations add the foreign keys last",
                            table.name, key.ref_table
                        ),
                        "apply migrations (`kilter migrate`) instead of AutoMigrate, or take one key out of GORM's hands: `constraint:-`",
                    );
                }
            }
        }
    }

    fn surprises(&mut self, id: SchemaId) {
        for field_id in self.column_fields(id) {
            let field = self.field(field_id);
            if field.settings.has("TYPE") || field.db_type.is_some() {
                continue;
            }
            let ty = self.types.indirect(&field.ty);
            let found = SURPRISES.iter().find(|(path, name, _)| self.types.is(&ty, path, name));
            if let Some((_, _, what)) = found {
                let span = self.field_span(field_id);
                let written = &self.field(field_id).type_text;
                let message = format!("`{written}` has no `type:`: {what}");
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

/// The word a type starts with.
fn first_word(ty: &str) -> &str {
    let end = ty.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(ty.len());
    &ty[..end]
}

/// Types that PostgreSQL compares with each other go by one name.
fn family(ty: &str) -> String {
    let lower = ty.to_ascii_lowercase();
    let name = match first_word(&lower) {
        "smallint" | "integer" | "int" | "bigint" | "int2" | "int4" | "int8" | "serial"
        | "bigserial" | "smallserial" | "numeric" | "decimal" | "real" | "double" | "float4"
        | "float8" => "number",
        "text" | "varchar" | "character" | "char" | "bpchar" | "citext" => "text",
        "timestamptz" | "timestamp" | "date" => "time",
        other => other,
    };
    name.to_owned()
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
