//! The form in which equal meaning is equal text.

use super::expression::{default, scope, truth};
use super::type_names::{default_collation, parse};
use crate::canonical::{
    columns_of, drop_empty_comments, each_table, fill_referred_columns, index_expressions,
    key_columns_not_null, sort, type_parts,
};
use crate::definition::{Role, partition_key};
use crate::expression::{normal, normal_condition};
use kilter_schema::{
    Action, AutoIncrement, Column, Dialect, ForeignKey, Index, IndexPart, Schema, Server,
    SortOrder, Table, TableOptions,
};

pub(super) fn canonical(mut schema: Schema) -> Schema {
    let server = schema.server.clone();
    each_table(&mut schema, |table, (): &mut ()| {
        let Table { columns, options: settings, .. } = table;
        columns.iter_mut().for_each(|c| types(c, settings, &server));
        table.implied_indexes.clear();
        key_columns_not_null(table);
        // The server gives every primary key this name.
        if let Some(key) = &mut table.primary_key {
            key.name = Some("PRIMARY".to_owned());
        }
        drop_empty_comments(table);
        options(table);
        expressions(table);
        json_columns(table);
        uniques_are_indexes(table);
        let columns = table.columns.clone();
        table.indexes.iter_mut().for_each(|i| index_defaults(i, &columns));
        table.foreign_keys.iter_mut().for_each(foreign_key);
        drop_implied_indexes(table);
        sort(table);
    });
    fill_referred_columns(&mut schema);
    super::definition::definitions(&mut schema);
    schema
}

fn options(table: &mut Table) {
    let options = &mut table.options;
    if let Some(by) = &mut options.partition_by {
        *by = partition_key(by, Dialect::Mysql, |_, _| Role::Name);
    }
    if let Some(rest) = options.collation.as_ref().and_then(|c| c.strip_prefix("utf8_")) {
        options.collation = Some(format!("utf8mb3_{rest}"));
    }
    if options.charset.as_deref() == Some("utf8") {
        options.charset = Some("utf8mb3".to_owned());
    }
    // A column that says what its table says.
    for column in &mut table.columns {
        if column.collation.is_some() && column.collation == options.collation {
            column.collation = None;
        }
    }
}

fn types(column: &mut Column, table: &TableOptions, server: &Server) {
    let parsed = parse(&column.ty);
    // SERIAL is BIGINT UNSIGNED NOT NULL AUTO_INCREMENT UNIQUE
    // (https://dev.mysql.com/doc/refman/8.0/en/numeric-type-syntax.html).
    let serial = column.ty.trim().eq_ignore_ascii_case("serial");
    // The national character set is utf8mb3
    // (<https://dev.mysql.com/doc/refman/8.0/en/charset-national.html>).
    let national = ["national ", "nchar", "nvarchar"].iter().any(|w| column.ty.starts_with(w));
    let charset = if national { Some("utf8mb3") } else { parsed.charset };
    column.ty = parsed.ty;
    if column.collation.is_none() {
        column.collation = parsed.collation;
    }
    // One that says no more than its table gets the collation of that.
    let charset =
        charset.filter(|c| table.collation.is_some() || table.charset.as_deref() != Some(c));
    if let (None, Some(charset)) = (&column.collation, charset) {
        let own = server.collations.get(charset).map(String::as_str);
        column.collation = own.or_else(|| default_collation(charset)).map(str::to_owned);
    }
    // The character set that a database has unless it says otherwise.
    if parsed.binary && column.collation.is_none() {
        let charset = table.charset.as_deref().unwrap_or("utf8mb4");
        column.collation = Some(format!("{charset}_bin"));
    }
    if let Some(nullable) = parsed.nullable {
        column.nullable = nullable;
    }
    if parsed.counts || serial || column.auto_increment.is_some() {
        column.auto_increment = Some(AutoIncrement::Keyword);
        column.nullable = false;
        column.default = None;
    }
    if let Some(collation) = &mut column.collation {
        collation.make_ascii_lowercase();
        // utf8 is another name of utf8mb3 (https://mariadb.com/kb/en/unicode/).
        if let Some(rest) = collation.strip_prefix("utf8_") {
            *collation = format!("utf8mb3_{rest}");
        }
    }
}

fn expressions(table: &mut Table) {
    let known = columns_of(table);
    let scope = scope(&known);
    for column in &mut table.columns {
        if let Some(text) = column.default.take() {
            column.default = default(&text, &column.ty, &scope);
        }
        if let Some(text) = column.on_update.take() {
            column.on_update = default(&text, &column.ty, &scope);
        }
        if let Some(generated) = &mut column.generated {
            generated.expression = normal(&generated.expression, &scope);
        }
    }
    for check in &mut table.checks {
        check.expression = normal_condition(&check.expression, &scope, truth);
        check.validated = true;
    }
    for index in &mut table.indexes {
        index_expressions(index, &known.columns, &|text| normal(text, &scope));
    }
}

/// MariaDB's JSON is LONGTEXT with a check (<https://mariadb.com/kb/en/json-data-type/>).
fn json_columns(table: &mut Table) {
    let quote = |name: &str| crate::engine(Dialect::Mysql).quote(name);
    let checks = &mut table.checks;
    for column in &mut table.columns {
        let valid = format!("json_valid({})", quote(&column.name));
        let is_json = column.ty == "json"
            || (column.ty == "longtext" && checks.iter().any(|c| c.expression == valid));
        if is_json {
            column.ty = "json".to_owned();
            checks.retain(|c| c.expression != valid);
            if column.collation.as_deref() == Some("utf8mb4_bin") {
                column.collation = None;
            }
        }
    }
}

/// A unique constraint is a unique index; without a name it gets its first column's.
fn uniques_are_indexes(table: &mut Table) {
    for unique in std::mem::take(&mut table.uniques) {
        let name = unique.name.unwrap_or_else(|| {
            free_name(&table.indexes, unique.columns.first().map_or("", String::as_str))
        });
        if table.index(&name).is_some() {
            continue;
        }
        table.indexes.push(Index {
            name,
            unique: true,
            parts: unique.columns.into_iter().map(IndexPart::column).collect(),
            ..Index::default()
        });
    }
}

fn free_name(indexes: &[Index], first: &str) -> String {
    let taken = |name: &str| indexes.iter().any(|i| i.name.eq_ignore_ascii_case(name));
    if !taken(first) {
        return first.to_owned();
    }
    (2..).map(|n| format!("{first}_{n}")).find(|n| !taken(n)).unwrap_or_default()
}

fn index_defaults(index: &mut Index, columns: &[Column]) {
    // InnoDB makes a B-tree of HASH (https://dev.mysql.com/doc/refman/8.0/en/create-index.html).
    index.method = index
        .method
        .take()
        .map(|m| m.to_ascii_lowercase())
        .filter(|m| !matches!(m.as_str(), "btree" | "hash"));
    let ordered = index.method.is_none();
    for part in &mut index.parts {
        part.nulls = None;
        part.collation = None;
        part.opclass = None;
        if !ordered {
            part.order = SortOrder::Asc;
            part.length = None;
        }
        let whole = part
            .column_name()
            .and_then(|name| columns.iter().find(|c| c.name.eq_ignore_ascii_case(name)))
            .and_then(|c| type_parts(&c.ty).1?.parse::<u32>().ok());
        if part.length.is_some() && part.length == whole {
            part.length = None;
        }
    }
}

/// RESTRICT is what happens anyway
/// (<https://dev.mysql.com/doc/refman/8.0/en/create-table-foreign-keys.html>).
fn foreign_key(key: &mut ForeignKey) {
    for action in [&mut key.on_delete, &mut key.on_update] {
        if *action == Action::Restrict {
            *action = Action::NoAction;
        }
    }
    key.deferrable = None;
    key.validated = true;
}

/// Drops the index that the server makes for a foreign key which has none: it has the key's name,
/// or for a key without a name that of its first column.
fn drop_implied_indexes(table: &mut Table) {
    let keys = &table.foreign_keys;
    let own = table.name.clone();
    table.indexes.retain(|index| {
        let plain = !index.unique
            && index.method.is_none()
            && index.comment.is_none()
            && index.parts.iter().all(|p| p.length.is_none() && p.order == SortOrder::Asc);
        let columns: Option<Vec<&str>> = index.parts.iter().map(IndexPart::column_name).collect();
        let implied = |key: &ForeignKey| {
            let same = columns.as_ref().is_some_and(|c| *c == key.columns);
            let first = key.columns.first().map_or("", String::as_str);
            let numbered = |name: &str, stem: &str| {
                name.strip_prefix(stem).is_some_and(|rest| {
                    rest.is_empty()
                        || rest.strip_prefix('_').is_some_and(|n| n.parse::<u32>().is_ok())
                })
            };
            let unnamed = match &key.name {
                None => true,
                Some(name) => numbered(name, &format!("{own}_ibfk")),
            };
            same && (key.name.as_deref() == Some(index.name.as_str())
                || (unnamed && numbered(&index.name, first)))
        };
        !(plain && keys.iter().any(implied))
    });
}
