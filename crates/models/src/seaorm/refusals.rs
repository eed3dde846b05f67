//! What SeaORM writes and a database refuses, as far as the entities show it.
//!
//! Each check stands for a refusal that a case of `conformance/seaorm` records. Deliberately not
//! here: what no entity shows, such as rows that are in the way.

use super::coltype::{ColType, Len};
use super::emit::Emitter;
use super::entity::{ColumnRec, EntityRec};
use super::options::Version;
use super::values::Default;
use kilter_diag::Span;
use kilter_schema::{Column, Dialect, Table};

/// Functions that only PostgreSQL has.
const POSTGRES_ONLY: [&str; 2] = ["gen_random_uuid", "uuid_generate_v4"];
/// How long MySQL lets a name be, in characters.
const MYSQL_NAME: usize = 64;

impl Emitter<'_> {
    /// A schema's name where there are none, or where it has to be there already.
    pub(super) fn schema_refused(&mut self, entity: &EntityRec) {
        let Some(schema) = &entity.schema else { return };
        match self.dialect {
            Dialect::Sqlite => self.refused(
                &entity.span,
                format!("SQLite has no schema for the table `{}`", entity.table),
                "leave `schema_name` out where the entity is used with SQLite",
            ),
            Dialect::Mysql => self.refused(
                &entity.span,
                format!("a schema is a database to MySQL, and SeaORM does not create `{schema}`"),
                "create it first, or leave `schema_name` out",
            ),
            Dialect::Postgres => {}
        }
    }

    /// Types and defaults that the database does not take.
    pub(super) fn column_refused(&mut self, rec: &ColumnRec, ty: &ColType, counts: bool) {
        let span = &rec.span;
        let mysql = self.dialect == Dialect::Mysql;
        match ty {
            ColType::Money(Some(_)) if self.dialect == Dialect::Postgres => self.refused(
                span,
                "PostgreSQL's `money` takes no precision".into(),
                "use `Decimal`, or `Money(None)`",
            ),
            ColType::String(Len::Max) if mysql => self.refused(
                span,
                "a row of MySQL has no room for varchar(65535)".into(),
                "use `Text`",
            ),
            ColType::String(_) | ColType::Uuid | ColType::Text | ColType::Char(_)
                if mysql && counts =>
            {
                self.refused(
                    span,
                    format!("MySQL lets no {} count", ty.name()),
                    "write `auto_increment = false`",
                );
            }
            _ => {}
        }
        if (ty == &ColType::Text || ty == &ColType::Blob) && mysql && (rec.indexed || rec.unique) {
            self.refused(
                span,
                "MySQL has no index on the whole of a long text; MariaDB cuts it off".into(),
                "give the column a length: `column_type = \"String(StringLen::N(255))\"`",
            );
        }
        if let Some(default) = &rec.default {
            self.default_refused(default, span);
        }
    }

    fn default_refused(&mut self, default: &Default, span: &Span) {
        let text = default.sql(self.dialect, self.sea_query);
        let foreign = POSTGRES_ONLY.iter().find(|f| text.contains(&format!("{f}(")));
        if let Some(function) = foreign.filter(|_| self.dialect == Dialect::Mysql) {
            self.refused(
                span,
                format!("MySQL has no function `{function}`"),
                "let the application make the value, or use one dialect only",
            );
        }
        let bare = |c: char| c.is_alphanumeric() || "_.'\"() ".contains(c);
        let needs = match default {
            Default::Call(..) => self.dialect == Dialect::Sqlite,
            Default::Custom(text) => !text.starts_with(['(', '\'']) && !text.chars().all(bare),
            _ => false,
        };
        let written = self.sea_query < Version(1, 0, 0) && self.dialect != Dialect::Postgres;
        if needs && written {
            self.refused(
                span,
                format!(
                    "sea-query {} writes this default without parentheses, and {} wants them",
                    self.sea_query, self.dialect
                ),
                "put the parentheses into the text: `Expr::cust(\"(…)\")`",
            );
        }
    }

    /// What `extra` adds that the database does not have.
    pub(super) fn extra_refused(&mut self, column: &Column, span: &Span) {
        if column.on_update.is_some() && self.dialect != Dialect::Mysql {
            self.refused(
                span,
                format!("{} has no ON UPDATE for a column", self.dialect),
                "use a trigger, or let the application set the value",
            );
        }
        let Some(collation) = &column.collation else { return };
        let name = collation.trim_matches(['"', '`', '\'']).to_ascii_lowercase();
        let known = match self.dialect {
            Dialect::Sqlite => ["binary", "nocase", "rtrim"].contains(&name.as_str()),
            Dialect::Mysql => name == "binary" || name.contains('_'),
            Dialect::Postgres => true,
        };
        if !known {
            let message = format!("{} has no collation `{name}`", self.dialect);
            self.refused(span, message, "name a collation of this database");
        }
    }

    /// Names that MySQL finds too long.
    pub(super) fn names_refused(&mut self, table: &Table, span: &Span) {
        if self.dialect != Dialect::Mysql {
            return;
        }
        let keys = table.foreign_keys.iter().filter_map(|k| k.name.as_deref());
        let names = std::iter::once(table.name.as_str())
            .chain(table.columns.iter().map(|c| c.name.as_str()))
            .chain(table.indexes.iter().map(|i| i.name.as_str()))
            .chain(keys);
        let long: Vec<String> =
            names.filter(|n| n.chars().count() > MYSQL_NAME).map(str::to_owned).collect();
        for name in long {
            self.refused(
                span,
                format!("the name `{name}` is longer than MySQL allows"),
                "shorten the table's or the column's name, or give the key a `fk_name`",
            );
        }
    }

    /// SeaORM 1.1 leaves the schema out where it creates an index or a foreign key.
    pub(super) fn schema_left_out(&mut self, entity: &EntityRec, what: &str, span: &Span) {
        if self.sea_orm.0 < 2 && self.dialect == Dialect::Postgres && entity.schema.is_some() {
            self.refused(
                span,
                format!(
                    "SeaORM {} leaves out the schema of `{}` in this {what}",
                    self.sea_orm, entity.table
                ),
                "write it in a migration, or use SeaORM 2",
            );
        }
    }
}
