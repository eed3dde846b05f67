//! From GORM's schemas to the one all of Kilter understands.
//!
//! Objects that GORM would write as broken DDL are left out and reported. Deliberately not here:
//! canonical forms (the dialects).

use super::builder::Builder;
use super::indexes::{IndexPartRec, IndexRec};
use super::model::{FieldId, FieldRec, SchemaId};
use super::options::Version;
use super::report::{G009, G014, G017};
use super::split::{self, Parts};
use super::tags::value;
use foldhash::HashSet;
use kilter_diag::Span;
use kilter_schema::{
    Action, Check, Column, Dialect, ForeignKey, Index, IndexPart, NullsOrder, ObjectPath, Origins,
    PartSource, PrimaryKey, SortOrder, Table, Unique,
};
use std::sync::Arc;

impl Builder<'_> {
    /// Emits one schema as a table, and where its parts were declared.
    pub fn emit(&mut self, id: SchemaId, foreign_keys: bool) -> (Table, Origins) {
        let mut origins = Origins::default();
        let rec = &self.model.schemas[id];
        let (name, span) = (rec.table.clone(), rec.span.clone());
        let mut table = Table::new(name.clone());
        origins.insert(ObjectPath::Table(name.clone()), span.clone());
        let fields = self.column_fields(id);
        self.columns(id, &fields, &mut table, &mut origins);
        let columns = fields.iter().map(|f| self.field(*f).db_name.clone());
        let columns: HashSet<Arc<str>> = columns.collect();
        self.emit_indexes(id, &columns, &mut table, &mut origins);
        self.emit_uniques(id, &columns, &mut table, &mut origins);
        self.emit_checks(id, &columns, &mut table, &mut origins);
        if foreign_keys {
            self.emit_foreign_keys(id, &mut table, &mut origins);
        }
        if table.columns.is_empty() {
            self.report.warning(
                G017,
                span,
                format!("the table `{name}` has no columns"),
                "add exported fields, or leave the struct out with `gorm.exclude`",
            );
        }
        table.foreign_keys.shrink_to_fit();
        (table, origins)
    }

    /// The fields that have a column, in column order.
    pub fn column_fields(&self, id: SchemaId) -> Vec<FieldId> {
        let schema = &self.model.schemas[id];
        schema
            .db_names
            .iter()
            .map(|name| schema.by_db[name])
            .filter(|f| {
                let field = self.field(*f);
                let typed = !field.data_type.is_empty()
                    || field.settings.has("TYPE")
                    || self.is_bare(field);
                !field.ignore_migration && typed && !(field.failed && field.data_type.is_empty())
            })
            .collect()
    }

    /// A column without a type, which GORM makes of `-;column:x` and only SQLite takes.
    fn is_bare(&self, field: &FieldRec) -> bool {
        let settings = |key: &str| value(&field.settings, key);
        self.options.dialect == Dialect::Sqlite
            && settings("-") == "-"
            && !settings("COLUMN").is_empty()
    }

    fn columns(
        &mut self,
        id: SchemaId,
        fields: &[FieldId],
        table: &mut Table,
        origins: &mut Origins,
    ) {
        let primary = self.model.schemas[id].primary.clone();
        let composite = primary.len() > 1;
        let mut inline_key = None;
        table.columns.reserve_exact(fields.len());
        for &field_id in fields {
            let field = self.field(field_id);
            let name = field.db_name.to_string();
            let parts = split::split(self.column_type(field, composite));
            self.unreadable(field_id, &name, &parts);
            if parts.primary_key && inline_key.is_none() {
                inline_key = Some(name.clone());
            }
            if parts.unique {
                let columns = vec![name.clone()];
                table.uniques.push(Unique { columns, ..Unique::default() });
            }
            for expression in &parts.checks {
                let check = Check::new(None, expression.clone());
                table.checks.push(check);
            }
            let path = ObjectPath::Column(table.name.clone(), name);
            origins.insert(path, self.field_span(field_id));
            table.columns.push(self.column(self.field(field_id), parts));
        }
        let keys: Vec<String> = match inline_key {
            Some(column) => vec![column],
            None => primary.iter().map(|f| self.field(*f).db_name.to_string()).collect(),
        };
        let keys: Vec<_> = keys.into_iter().filter(|k| table.column(k).is_some()).collect();
        if keys.is_empty() {
            return;
        }
        let sqlite = self.options.dialect == Dialect::Sqlite;
        for column in &mut table.columns {
            let alias = column.ty.eq_ignore_ascii_case("integer") && keys.len() == 1;
            if keys.contains(&column.name) && (!sqlite || alias) {
                column.nullable = false;
            }
        }
        table.primary_key = Some(PrimaryKey { columns: keys, ..PrimaryKey::default() });
    }

    fn column(&self, field: &FieldRec, parts: Parts) -> Column {
        let mut column = Column::new(&*field.db_name, parts.ty);
        column.nullable = !(parts.not_null || field.not_null);
        column.default = parts.default;
        column.auto_increment = parts.auto_increment;
        column.generated = parts.generated;
        column.collation = parts.collation;
        column.on_update = parts.on_update;
        column.comment = parts.comment;
        if let Some(default) = self.column_default(field) {
            // `ON UPDATE` and more may be smuggled in behind a default.
            let behind = split::split(format!("DEFAULT {default}"));
            match behind.rest {
                None if behind.ty.is_empty() => {
                    column.default = behind.default;
                    column.on_update = behind.on_update.or(column.on_update);
                    column.nullable &= !behind.not_null;
                }
                _ => column.default = Some(default),
            }
        }
        if column.auto_increment.is_some() {
            column.nullable = false;
        }
        // The MySQL driver reads the settings, which embedding fields add to.
        let comment = match self.options.dialect {
            Dialect::Postgres => &*field.comment,
            Dialect::Mysql => value(&field.settings, "COMMENT"),
            Dialect::Sqlite => "",
        };
        if !comment.is_empty() {
            // The MySQL driver leaves backslashes as they are, and MySQL reads them as escapes.
            column.comment = Some(match self.options.dialect {
                Dialect::Mysql => read_by_mysql(comment),
                _ => comment.to_owned(),
            });
        }
        column
    }

    fn unreadable(&mut self, id: FieldId, column: &str, parts: &Parts) {
        let span = self.setting_span(id, "TYPE");
        if let Some(rest) = &parts.rest {
            let message = format!("`{rest}` in the type of this column is not understood");
            self.report.warning(
                G009,
                span.clone(),
                message,
                "keep only the type in `type:`; use `not null`, `default:` and the other settings",
            );
        }
        if parts.ty.is_empty() && parts.generated.is_none() && !self.is_bare(self.field(id)) {
            self.report.error(
                G014,
                span,
                format!("GORM creates the column `{column}` without a type"),
                "write a type after `type:`, or remove it",
            );
        }
    }

    fn emit_indexes(
        &mut self,
        id: SchemaId,
        columns: &HashSet<Arc<str>>,
        table: &mut Table,
        origins: &mut Origins,
    ) {
        let found = self.indexes(id);
        table.indexes.reserve_exact(found.len());
        for rec in found {
            let first = rec.parts[0].clone();
            let span = self.part_span(&first);
            let mut parts = Vec::with_capacity(rec.parts.len());
            for part in &rec.parts {
                match self.index_part(part, columns) {
                    Some(emitted) => parts.push(emitted),
                    None => self.broken(part.field, self.part_span(part), "index", &rec.name),
                }
            }
            if parts.len() != rec.parts.len() {
                continue;
            }
            let index = self.index(&rec, parts, &span);
            let path = ObjectPath::Index(table.name.clone(), rec.name.clone());
            origins.insert(path, span);
            table.indexes.push(index);
        }
    }

    fn part_span(&self, part: &IndexPartRec) -> Span {
        let field = self.field(part.field);
        let at = field.tag.place(&part.at);
        self.span(field.file, &at)
    }

    fn index_part(&self, part: &IndexPartRec, columns: &HashSet<Arc<str>>) -> Option<IndexPart> {
        let column = &*self.field(part.field).db_name;
        let source = if part.expression.is_empty() {
            columns.get(column)?;
            PartSource::Column(column.to_owned())
        } else {
            PartSource::Expression(part.expression.clone())
        };
        let words: Vec<_> = part.sort.split_whitespace().map(str::to_ascii_uppercase).collect();
        let words: Vec<_> = words.iter().map(String::as_str).collect();
        let nulls = match words.as_slice() {
            [.., "NULLS", "FIRST"] => Some(NullsOrder::First),
            [.., "NULLS", "LAST"] => Some(NullsOrder::Last),
            _ => None,
        };
        let mysql = self.options.dialect == Dialect::Mysql;
        Some(IndexPart {
            source,
            order: if words.first() == Some(&"DESC") { SortOrder::Desc } else { SortOrder::Asc },
            nulls,
            collation: (!part.collate.is_empty()).then(|| part.collate.clone()),
            opclass: None,
            length: (mysql && part.length > 0).then_some(part.length),
        })
    }

    fn index(&mut self, rec: &IndexRec, parts: Vec<IndexPart>, span: &Span) -> Index {
        let dialect = self.options.dialect;
        let class = rec.class.to_ascii_uppercase();
        let unique = class == "UNIQUE";
        let mut method = None;
        if !unique && !class.is_empty() {
            method = Some(class.to_lowercase());
            if dialect != Dialect::Mysql {
                self.report.warning(
                    G017,
                    span.clone(),
                    format!("{dialect} has no {class} indexes and rejects the statement"),
                    "use `type:` for an access method, or leave `class:` out",
                );
            }
        }
        if !rec.method.is_empty() {
            match dialect {
                Dialect::Postgres => method = Some(rec.method.to_lowercase()),
                Dialect::Mysql => {}
                Dialect::Sqlite => self.report.warning(
                    G017,
                    span.clone(),
                    format!("sqlite rejects `USING {}`", rec.method),
                    "leave `type:` out of the index",
                ),
            }
        }
        let mut include = Vec::new();
        let option = rec.option.trim();
        if !option.is_empty() && dialect != Dialect::Sqlite {
            include = included(option);
            let harmless =
                option.eq_ignore_ascii_case("concurrently") && dialect == Dialect::Postgres;
            if harmless && self.driver < Version(1, 6, 0) {
                // https://github.com/go-gorm/postgres: the option moved in front in 1.6.0 only.
                self.report.warning(
                    G017,
                    span.clone(),
                    "this release of GORM's driver writes CONCURRENTLY twice, and PostgreSQL refuses that",
                    "require `gorm.io/driver/postgres` 1.6.0 or later",
                );
            } else if include.is_empty() && !harmless {
                self.report.info(
                    G017,
                    span.clone(),
                    format!("the option `{option}` of the index is not compared with the database"),
                    "",
                );
            }
        }
        let predicate =
            (!rec.predicate.is_empty() && dialect != Dialect::Mysql).then(|| rec.predicate.clone());
        let comment =
            (!rec.comment.is_empty() && dialect == Dialect::Mysql).then(|| rec.comment.clone());
        let name = rec.name.clone();
        Index { name, unique, method, parts, include, predicate, comment, ..Index::default() }
    }

    /// Reports an object on a column that is not there.
    fn broken(&mut self, field: FieldId, span: Span, what: &str, name: &str) {
        // An index on a relation is told where the relation is parsed.
        if what == "index" && self.model.rels.iter().any(|r| r.field == field) {
            return;
        }
        let message = format!(
            "GORM creates the {what} `{name}` on the field `{}`, which has no column; the database rejects it",
            self.field(field).name
        );
        let help = format!("remove the {what} from the tag, or let the field have a column");
        self.report.error(G014, span, message, &help);
    }

    fn emit_uniques(
        &mut self,
        id: SchemaId,
        columns: &HashSet<Arc<str>>,
        table: &mut Table,
        origins: &mut Origins,
    ) {
        for (name, field) in self.uniques(id) {
            let column = self.field(field).db_name.to_string();
            let span = self.setting_span(field, "UNIQUE");
            if !columns.contains(&*column) {
                self.broken(field, span, "unique constraint", &name);
                continue;
            }
            let named = self.gorm >= super::options::Version(1, 25, 7);
            if named {
                let path = ObjectPath::Constraint(table.name.clone(), name.clone());
                origins.insert(path, span);
            }
            let (name, columns) = (named.then_some(name), vec![column]);
            table.uniques.push(Unique { name, columns, ..Unique::default() });
        }
    }

    fn emit_checks(
        &mut self,
        id: SchemaId,
        columns: &HashSet<Arc<str>>,
        table: &mut Table,
        origins: &mut Origins,
    ) {
        for (name, expression, field) in self.checks(id) {
            let span = self.setting_span(field, "CHECK");
            if !columns.contains(&*self.field(field).db_name) {
                self.broken(field, span, "check", &name);
                continue;
            }
            let path = ObjectPath::Constraint(table.name.clone(), name.clone());
            origins.insert(path, span);
            table.checks.push(Check::new(Some(name), expression));
        }
    }

    fn emit_foreign_keys(&mut self, id: SchemaId, table: &mut Table, origins: &mut Origins) {
        for (_, rel) in self.model.schemas[id].relations.clone() {
            let field = self.model.rels[rel].field;
            if self.field(field).ignore_migration {
                continue;
            }
            let Some(constraint) = self.constraint(rel).filter(|c| c.schema == id) else {
                continue;
            };
            let names = |ids: &[FieldId]| -> Vec<String> {
                ids.iter().map(|f| self.field(*f).db_name.to_string()).collect()
            };
            let (columns, ref_columns) = (names(&constraint.foreign), names(&constraint.primary));
            if columns.is_empty() {
                continue;
            }
            let span = self.field_span(field);
            let on_delete = self.action(field, &constraint.on_delete);
            let on_update = self.action(field, &constraint.on_update);
            let path = ObjectPath::Constraint(table.name.clone(), constraint.name.clone());
            origins.insert(path, span);
            table.foreign_keys.push(ForeignKey {
                name: Some(constraint.name),
                ref_columns,
                on_delete,
                on_update,
                ..ForeignKey::new(columns, self.model.schemas[constraint.target].table.clone())
            });
        }
    }

    fn action(&mut self, field: FieldId, text: &str) -> Action {
        if text.is_empty() {
            return Action::NoAction;
        }
        Action::from_sql(text).unwrap_or_else(|| {
            let span = self.setting_span(field, "CONSTRAINT");
            self.report.error(
                G017,
                span,
                format!("`{text}` is not an action of a foreign key"),
                "write CASCADE, SET NULL, SET DEFAULT, RESTRICT or NO ACTION",
            );
            Action::NoAction
        })
    }
}

/// The columns of `INCLUDE (a, b)`.
fn included(option: &str) -> Vec<String> {
    let lower = option.to_ascii_lowercase();
    let list = lower
        .strip_prefix("include")
        .map(str::trim_start)
        .and_then(|r| r.strip_prefix('('))
        .and_then(|r| r.strip_suffix(')'));
    match list {
        Some(list) => {
            let start = option.len() - 1 - list.len();
            let list = &option[start..option.len() - 1];
            list.split(',').map(|c| c.trim().trim_matches('"').to_owned()).collect()
        }
        None => Vec::new(),
    }
}

/// What MySQL makes of a text between quotes in which only the quotes are doubled
/// (<https://dev.mysql.com/doc/refman/8.4/en/string-literals.html>).
fn read_by_mysql(text: &str) -> String {
    let mut out = String::new();
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        match (c, chars.clone().next()) {
            ('\\', Some(escaped)) => {
                chars.next();
                match escaped {
                    '0' => out.push('\0'),
                    'b' => out.push('\u{8}'),
                    'n' => out.push('\n'),
                    'r' => out.push('\r'),
                    't' => out.push('\t'),
                    'Z' => out.push('\u{1a}'),
                    '%' | '_' => out.extend(['\\', escaped]),
                    other => out.push(other),
                }
            }
            _ => out.push(c),
        }
    }
    out
}
