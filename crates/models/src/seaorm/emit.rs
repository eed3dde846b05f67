//! From entities to the schema all of Kilter understands: what `Schema::create_table_from_entity`,
//! `create_index_from_entity` and `create_enum_from_entity` create.
//!
//! What the database will refuse is told. Deliberately not here: canonical forms (the dialects).

use super::coltype::ColType;
use super::entity::{ColumnRec, EntityRec};
use super::options::Version;
use super::relations::RelationRec;
use super::report::{Report, S004, S013, S014, S015};
use crate::gorm::split;
use kilter_diag::Span;
use kilter_schema::names;
use kilter_schema::{
    Action, AutoIncrement, Check, Column, Dialect, ForeignKey, Index, IndexPart, ObjectPath,
    Origins, PrimaryKey, Schema, Table, Unique,
};

/// How long PostgreSQL lets a name be, in bytes; the rest is cut off.
const POSTGRES_NAME: usize = 63;

/// A foreign key whose target was found.
pub struct Resolved<'e> {
    /// As it stands in the source.
    pub relation: &'e RelationRec,
    /// The other entity.
    pub target: &'e EntityRec,
}

/// What is emitted into.
pub struct Emitter<'r> {
    /// The dialect.
    pub dialect: Dialect,
    /// The releases.
    pub sea_orm: Version,
    /// The releases.
    pub sea_query: Version,
    /// `postgres-use-serial-pk`.
    pub serial: bool,
    /// `option-sqlite-exact-column-type`.
    pub exact: bool,
    /// Findings.
    pub report: &'r mut Report,
    /// The schema so far.
    pub schema: Schema,
    /// Places.
    pub origins: Origins,
}

/// The table's name in a [`Schema`].
pub fn table_name(entity: &EntityRec, dialect: Dialect) -> String {
    let default = dialect == Dialect::Postgres && entity.schema.as_deref() == Some("public");
    match &entity.schema {
        // SQLite's index and key syntax has no room for a schema, and neither has Kilter.
        Some(schema) if dialect != Dialect::Sqlite && !default => {
            names::within(&names::part(schema), &entity.table)
        }
        _ => names::within("", &entity.table),
    }
}

impl Emitter<'_> {
    /// Emits one entity.
    pub fn entity(&mut self, entity: &EntityRec, keys: &[Resolved<'_>]) {
        let name = table_name(entity, self.dialect);
        let mut table = Table::new(name.clone());
        self.origins.insert(ObjectPath::Table(name.clone()), entity.span.clone());
        if self.dialect == Dialect::Mysql {
            table.comment = entity.comment.clone().filter(|c| !c.is_empty());
        }
        self.schema_refused(entity);
        for column in &entity.columns {
            self.column(entity, column, &mut table);
        }
        self.key(entity, &mut table);
        self.indexes(entity, &mut table);
        self.said(entity, &mut table);
        for key in keys {
            self.foreign_key(entity, key, &mut table);
        }
        self.names_refused(&table, &entity.span);
        self.schema.put(table);
    }

    /// Tells what the database will refuse.
    pub(super) fn refused(&mut self, span: &Span, message: String, help: &str) {
        self.report.warning(S014, span.clone(), message, help);
    }

    fn column(&mut self, entity: &EntityRec, rec: &ColumnRec, table: &mut Table) {
        let Some(typed) = &rec.typed else { return };
        let path = ObjectPath::Column(table.name.clone(), rec.name.clone());
        self.origins.insert(path, rec.span.clone());
        let is_key = entity.key.contains(&rec.variant);
        let counts = is_key && entity.counts;
        let Some(text) = self.type_text(&typed.ty, counts, rec) else { return };
        self.column_refused(rec, &typed.ty, counts);
        // `Custom` may hold more than a type.
        let parts = split::split(&text);
        let mut column = Column::new(rec.name.clone(), parts.ty.clone());
        column.nullable = rec.nullable && !parts.not_null;
        column.default = rec.default.as_ref().map(|d| d.sql(self.dialect, self.sea_query));
        column.default = column.default.or_else(|| parts.default.clone());
        column.collation = parts.collation.clone();
        column.generated = parts.generated.clone();
        column.auto_increment = parts.auto_increment.or_else(|| self.counting(counts));
        if parts.unique || (rec.unique && !self.is_sole_key(entity, rec)) {
            table.uniques.push(Unique { columns: vec![rec.name.clone()], ..Unique::default() });
        }
        if let Some(rest) = parts.rest {
            self.unread(&rec.span, &rest);
        }
        if let Some((extra, span)) = &rec.extra {
            self.extra(extra, span, &mut column, table);
            self.extra_refused(&column, span);
        }
        if self.dialect == Dialect::Mysql {
            column.comment = self.comment(rec);
        }
        if is_key && self.dialect != Dialect::Sqlite {
            column.nullable = false;
        }
        table.columns.push(column);
    }

    /// PostgreSQL and MySQL make no second index for a key that is unique too.
    fn is_sole_key(&self, entity: &EntityRec, rec: &ColumnRec) -> bool {
        self.dialect != Dialect::Sqlite && entity.arity < 2 && entity.key == [rec.variant.clone()]
    }

    /// SeaORM 2 puts what a column was called into its comment.
    fn comment(&self, rec: &ColumnRec) -> Option<String> {
        let own = rec.comment.clone().filter(|c| !c.is_empty());
        match (&rec.renamed_from, own) {
            (Some(old), Some(own)) => Some(format!("{own}; renamed_from \"{old}\"")),
            (Some(old), None) => Some(format!("renamed_from \"{old}\"")),
            (None, own) => own,
        }
    }

    fn type_text(&mut self, ty: &ColType, counts: bool, rec: &ColumnRec) -> Option<String> {
        // What is an enum to SeaORM is a type of its own to PostgreSQL.
        if let (Dialect::Postgres, ColType::Enum { name, variants }) = (self.dialect, ty) {
            return Some(self.enum_type(name, variants, &rec.span));
        }
        if counts && self.dialect == Dialect::Postgres {
            let integer = [ColType::SmallInteger, ColType::Integer, ColType::BigInteger];
            if !integer.contains(ty) {
                self.report.error(
                    S004,
                    rec.span.clone(),
                    format!("sea-query lets no {} count in PostgreSQL and panics", ty.name()),
                    "use i16, i32 or i64, or write `auto_increment = false`",
                );
                return None;
            }
        }
        let big = [ColType::BigInteger, ColType::BigUnsigned].contains(ty);
        let counted = counts && big && self.dialect == Dialect::Sqlite;
        let text =
            if counted { Ok("integer".to_owned()) } else { ty.sql(self.dialect, self.sea_query) };
        match text {
            Ok(text) => {
                let exact = ["tinyint", "smallint", "bigint"].contains(&text.as_str());
                let text = match self.dialect {
                    Dialect::Sqlite if self.exact && exact => "integer".into(),
                    _ => text,
                };
                if counts && self.dialect == Dialect::Sqlite && text != "integer" {
                    self.refused(
                        &rec.span,
                        format!("SQLite lets no `{text}` count: AUTOINCREMENT is for INTEGER"),
                        "write `auto_increment = false`",
                    );
                }
                self.unquoted_enum(ty, &rec.span);
                Some(text)
            }
            Err(why) => {
                self.report.error(
                    S004,
                    rec.span.clone(),
                    why,
                    "choose a type that all databases of the project have, with `column_type`",
                );
                None
            }
        }
    }

    /// An array of an enum: SeaORM does not create the enum for it.
    fn unquoted_enum(&mut self, ty: &ColType, span: &Span) {
        let ColType::Array(of) = ty else { return };
        if let ColType::Enum { name, .. } = &**of
            && self.dialect == Dialect::Postgres
            && !self.schema.enums.contains_key(name)
        {
            self.refused(
                span,
                format!("SeaORM does not create the type `{name}` for an array of it"),
                "create the type in a migration",
            );
        }
    }

    fn enum_type(&mut self, name: &str, variants: &[String], span: &Span) -> String {
        if name != name.to_lowercase() || !is_plain(name) {
            self.refused(
                span,
                format!("SeaORM creates the type \"{name}\" and refers to it without quotes, which PostgreSQL reads as `{}`", name.to_lowercase()),
                "give it a name in small letters: `enum_name = \"…\"`",
            );
        }
        match self.schema.enums.get(name) {
            Some(known) if known != variants => {
                let message = format!("another enum called `{name}` has other values");
                self.report.error(
                    S013,
                    span.clone(),
                    message,
                    "give it a name of its own with `enum_name`",
                );
            }
            Some(_) => {}
            None => {
                self.origins.insert(ObjectPath::Enum(name.to_owned()), span.clone());
                self.schema.enums.insert(name.to_owned(), variants.to_vec());
            }
        }
        name.to_lowercase()
    }

    fn counting(&self, counts: bool) -> Option<AutoIncrement> {
        counts.then_some(match self.dialect {
            Dialect::Postgres if self.serial || self.sea_query < Version(1, 0, 0) => {
                AutoIncrement::Serial
            }
            Dialect::Postgres => AutoIncrement::IdentityByDefault,
            _ => AutoIncrement::Keyword,
        })
    }

    /// Reads `extra`, which stands behind the rest of the definition.
    fn extra(&mut self, text: &str, span: &Span, column: &mut Column, table: &mut Table) {
        let parts = split::split(format!("{} {text}", column.ty));
        if parts.rest.is_some() || parts.ty != column.ty || parts.primary_key {
            let rest = parts.rest.unwrap_or_else(|| text.to_owned());
            self.unread(span, &rest);
            return;
        }
        column.nullable &= !parts.not_null;
        column.default = parts.default.or(column.default.take());
        column.collation = parts.collation.or(column.collation.take());
        column.generated = parts.generated.or(column.generated.take());
        column.on_update = parts.on_update.or(column.on_update.take());
        if parts.unique {
            table.uniques.push(Unique { columns: vec![column.name.clone()], ..Unique::default() });
        }
        for expression in parts.checks {
            table.checks.push(Check {
                name: None,
                expression,
                validated: true,
                no_inherit: false,
                not_enforced: false,
            });
        }
    }

    fn unread(&mut self, span: &Span, rest: &str) {
        self.report.warning(
            S015,
            span.clone(),
            format!("`{rest}` in this column's definition is not understood and not compared"),
            "keep to CHECK, COLLATE, DEFAULT, ON UPDATE and GENERATED",
        );
    }

    fn key(&mut self, entity: &EntityRec, table: &mut Table) {
        let columns: Vec<String> = entity
            .columns
            .iter()
            .filter(|c| entity.key.contains(&c.variant) && table.column(&c.name).is_some())
            .map(|c| (entity.key.iter().position(|k| *k == c.variant), c.name.clone()))
            .collect::<std::collections::BTreeMap<_, _>>()
            .into_values()
            .collect();
        if columns.is_empty() {
            return;
        }
        let composite = entity.arity > 1;
        let name = composite.then(|| self.name(format!("pk-{}", entity.table)));
        if self.dialect == Dialect::Sqlite && columns.len() == 1 {
            let rowid = table.columns.iter_mut().find(|c| c.name == columns[0]);
            if let Some(column) = rowid.filter(|c| c.ty == "integer") {
                column.nullable = false;
            }
        }
        // MySQL's primary keys have no name.
        let name = name.filter(|_| self.dialect != Dialect::Mysql);
        table.primary_key = Some(PrimaryKey { name, columns, ..PrimaryKey::default() });
    }

    /// A name as PostgreSQL keeps it.
    fn name(&self, name: String) -> String {
        if self.dialect != Dialect::Postgres || name.len() <= POSTGRES_NAME {
            return name;
        }
        name[..name.floor_char_boundary(POSTGRES_NAME)].to_owned()
    }

    fn indexes(&mut self, entity: &EntityRec, table: &mut Table) {
        let new = self.sea_orm.0 >= 2;
        let there = |c: &&ColumnRec| c.typed.is_some();
        for column in entity.columns.iter().filter(there) {
            if column.indexed && !(new && column.unique) {
                let name = format!("idx-{}-{}", entity.table, column.name);
                let parts = vec![IndexPart::column(column.name.clone())];
                self.index(name, false, parts, &column.span, table);
                self.schema_left_out(entity, "index", &column.span);
            }
        }
        let mut keys: std::collections::BTreeMap<&str, Vec<&ColumnRec>> = Default::default();
        for column in entity.columns.iter().filter(there) {
            if let Some(key) = &column.unique_key {
                keys.entry(key).or_default().push(column);
            }
        }
        for (key, columns) in keys {
            let name = format!("idx-{}-{key}", entity.table);
            let parts = columns.iter().map(|c| IndexPart::column(c.name.clone())).collect();
            self.index(name, true, parts, &columns[0].span, table);
        }
    }

    fn index(
        &mut self,
        name: String,
        unique: bool,
        parts: Vec<IndexPart>,
        span: &Span,
        table: &mut Table,
    ) {
        let name = self.name(name);
        self.origins.insert(ObjectPath::Index(table.name.clone(), name.clone()), span.clone());
        table.indexes.push(Index { name, unique, parts, ..Index::default() });
    }

    fn foreign_key(&mut self, entity: &EntityRec, key: &Resolved<'_>, table: &mut Table) {
        let names = |of: &EntityRec, variants: &[String]| -> Option<Vec<String>> {
            let name = |v: &String| of.columns.iter().find(|c| c.variant == *v);
            variants.iter().map(|v| name(v).map(|c| c.name.clone())).collect()
        };
        let relation = key.relation;
        let (Some(columns), Some(ref_columns)) =
            (names(entity, &relation.from), names(key.target, &relation.to))
        else {
            self.report.error(
                super::report::S008,
                relation.span.clone(),
                "this relation names a column that its entity does not have",
                "name variants of `Column`",
            );
            return;
        };
        let name = relation
            .name
            .clone()
            .unwrap_or_else(|| format!("fk-{}-{}", entity.table, columns.join("-")));
        // sea-query writes no names of foreign keys for SQLite.
        let name = (self.dialect != Dialect::Sqlite).then(|| self.name(name));
        if let Some(name) = &name {
            let path = ObjectPath::Constraint(table.name.clone(), name.clone());
            self.origins.insert(path, relation.span.clone());
        }
        self.schema_left_out(key.target, "foreign key", &relation.span);
        table.foreign_keys.push(ForeignKey {
            name,
            columns,
            ref_table: table_name(key.target, self.dialect),
            ref_columns,
            on_delete: relation.on_delete.unwrap_or(Action::NoAction),
            on_update: relation.on_update.unwrap_or(Action::NoAction),
            delete_columns: Vec::new(),
            match_full: false,
            deferrable: None,
            validated: true,
        });
    }
}

fn is_plain(name: &str) -> bool {
    let mut chars = name.chars();
    chars.next().is_some_and(|c| c.is_ascii_alphabetic() || c == '_')
        && chars.all(|c| c.is_ascii_alphanumeric() || c == '_')
}
