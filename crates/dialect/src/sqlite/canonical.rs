//! The form in which equal meaning is equal text.

use super::expression::{default, scope};
use crate::canonical::{
    columns_of, drop_empty_comments, each_table, fill_referred_columns, index_expressions,
    settled_type, sort, squeeze_type,
};
use crate::expression::{normal, normal_condition, settled};
use kilter_schema::{AutoIncrement, Column, Dialect, Index, NullsOrder, Schema, SortOrder, Table};

pub(super) fn canonical(mut schema: Schema) -> Schema {
    each_table(&mut schema, |table, (): &mut ()| {
        table.columns.iter_mut().for_each(column);
        keys(table);
        drop_empty_comments(table);
        expressions(table);
        table.indexes.iter_mut().for_each(index_defaults);
        sort(table);
    });
    fill_referred_columns(&mut schema);
    for (key, definition) in &mut schema.opaque {
        let even = definition_text(definition);
        let known = schema.written.get(key).is_some_and(|text| definition_text(text) == even);
        // What was evened out before is not what was written.
        if !known && even != *definition {
            schema.written.put(key, definition);
        }
        *definition = even;
    }
    schema
}

/// The canonical spelling of a type. SQLite has no aliases: `int` and `integer` differ, as only
/// the second makes a key the rowid.
pub(super) fn canonical_type(text: &str) -> String {
    settled_type(text, &squeeze_type)
}

fn column(column: &mut Column) {
    column.ty = canonical_type(&column.ty);
    // An ORM may ask for counting in its own words; SQLite has one.
    if column.auto_increment.is_some() {
        column.auto_increment = Some(AutoIncrement::Keyword);
    }
    // https://www.sqlite.org/datatype3.html#collation: BINARY is what there is without asking.
    column.collation =
        column.collation.take().map(|c| c.to_ascii_uppercase()).filter(|c| c != "BINARY");
}

/// The key of one `integer` column is the rowid, which is never NULL; other keys take NULL where
/// they do not forbid it (<https://www.sqlite.org/lang_createtable.html#rowid>), except in
/// `WITHOUT ROWID` and `STRICT` tables.
fn keys(table: &mut Table) {
    let Some(key) = &table.primary_key else { return };
    let rowid = match key.columns.as_slice() {
        [only] => table.columns.iter().any(|c| c.name == *only && c.ty == "integer"),
        _ => false,
    };
    if rowid || table.options.without_rowid || table.options.strict {
        crate::canonical::key_columns_not_null(table);
    }
}

fn expressions(table: &mut Table) {
    let known = columns_of(table);
    let scope = scope(&known);
    for column in &mut table.columns {
        if let Some(text) = column.default.take() {
            column.default = default(&text, &column.ty, &scope);
        }
        if let Some(generated) = &mut column.generated {
            generated.expression = normal(&generated.expression, &scope);
        }
    }
    for check in &mut table.checks {
        check.expression = normal_condition(&check.expression, &scope, std::convert::identity);
    }
    for index in &mut table.indexes {
        index_expressions(index, &known.columns, &|text| normal(text, &scope));
    }
}

fn index_defaults(index: &mut Index) {
    // SQLite has one kind of index.
    index.method = None;
    for part in &mut index.parts {
        // NULL is smaller than everything (https://www.sqlite.org/datatype3.html#sort_order).
        let implied = match part.order {
            SortOrder::Asc => NullsOrder::First,
            SortOrder::Desc => NullsOrder::Last,
        };
        if part.nulls == Some(implied) {
            part.nulls = None;
        }
        part.collation =
            part.collation.take().map(|c| c.to_ascii_uppercase()).filter(|c| c != "BINARY");
    }
}

/// The definition of a view or trigger with its spaces evened out.
pub(super) fn definition_text(text: &str) -> String {
    let form = |text: &str| Some(crate::definition::even(text, Dialect::Sqlite));
    settled(text, Dialect::Sqlite, &form)
}
