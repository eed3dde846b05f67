//! The form in which equal meaning is equal text.

use super::Postgres;
use super::expression::{default, scope};
use super::type_names::canonical_type;
use crate::Engine;
use crate::canonical::{
    Memo, columns_of, drop_empty_comments, each_table, fill_referred_columns, index_expressions,
    key_columns_not_null, sort,
};
use crate::expression::{Scope, normal, normal_condition};
use crate::plan::text::mentions;
use kilter_schema::{
    AutoIncrement, Column, Index, NullsOrder, PartSource, Schema, SortOrder, Table,
};
use std::collections::{BTreeMap, BTreeSet};

/// Types and, by type and text, defaults.
#[derive(Default)]
struct Known {
    types: Memo<String>,
    defaults: Memo<Option<String>>,
}

pub(super) fn canonical(mut schema: Schema) -> Schema {
    super::sequence::settle(&mut schema);
    let domains = domains(&schema);
    each_table(&mut schema, |table, known: &mut Known| {
        table.columns.iter_mut().for_each(|c| types(c, known));
        key_columns_not_null(table);
        table.not_null_names.clear();
        drop_empty_comments(table);
        if let Some(by) = &mut table.options.partition_by {
            let role = super::keywords::role;
            *by = crate::definition::partition_key(by, kilter_schema::Dialect::Postgres, role);
        }
        if let Some(storage) = table.options.storage.take() {
            table.options.storage = sorted_parameters(&storage);
        }
        expressions(table, known, &domains);
        table.indexes.iter_mut().for_each(index_defaults);
        derived_collations(table);
        sort(table);
    });
    fill_referred_columns(&mut schema);
    for name in namespaces(&schema) {
        schema.opaque.entry(format!("schema {name}")).or_default();
    }
    super::definition::definitions(&mut schema);
    schema
}

/// The schemas that tables and enum types are in, but for the one that is there from the start:
/// they exist if those do.
pub(super) fn namespaces(schema: &Schema) -> BTreeSet<String> {
    let names = schema.tables.keys().chain(schema.enums.keys());
    let schemas = names.map(|n| kilter_schema::names::owner(n).to_owned());
    schemas.filter(|s| !s.is_empty() && s != "public").collect()
}

fn types(column: &mut Column, known: &mut Known) {
    let ty = known.types.get(&column.ty, || canonical_type(&column.ty));
    // https://www.postgresql.org/docs/current/datatype-numeric.html#DATATYPE-SERIAL
    let serial = match ty.as_str() {
        "bigserial" => Some("bigint"),
        "serial" => Some("integer"),
        "smallserial" => Some("smallint"),
        _ => None,
    };
    column.ty = serial.map_or(ty, str::to_owned);
    if serial.is_some() {
        column.auto_increment = Some(AutoIncrement::Serial);
    }
    // PostgreSQL has one way to count without saying which; models that only ask for counting
    // get the one their ORM would.
    if column.auto_increment == Some(AutoIncrement::Keyword) {
        column.auto_increment = Some(AutoIncrement::Serial);
    }
    if column.auto_increment.is_some() {
        column.nullable = false;
        column.default = None;
    }
    if column.collation.as_deref() == Some("default") {
        column.collation = None;
    }
}

/// The types that domains are over, by the domains' names as columns have them.
fn domains(schema: &Schema) -> BTreeMap<String, String> {
    let named = |(key, text): (&String, &String)| {
        let name = key.strip_prefix("domain ")?;
        Some((Postgres.quote_table(name), super::definition::domain(text)))
    };
    schema.opaque.range("domain ".to_owned()..).map_while(named).collect()
}

fn expressions(table: &mut Table, known: &mut Known, domains: &BTreeMap<String, String>) {
    let mut own = columns_of(table);
    // In expressions a value of a domain is one of the type it is over.
    for column in &mut own.columns {
        if let Some(base) = domains.get(&column.ty) {
            column.ty.clone_from(base);
        }
    }
    let scope = scope(&own);
    // "cannot use column reference in DEFAULT expression": a default means the same everywhere.
    let nowhere = Scope { table: None, ..scope };
    for column in &mut table.columns {
        if let Some(text) = column.default.take() {
            let key = format!("{}\0{text}", column.ty);
            let made = known.defaults.get(&key, || default(&text, &column.ty, &nowhere));
            column.default = made.map(own_sequence);
        }
        if let Some(generated) = &mut column.generated {
            generated.expression = normal(&generated.expression, &scope);
        }
    }
    for check in &mut table.checks {
        check.expression = normal_condition(&check.expression, &scope, std::convert::identity);
    }
    for index in &mut table.indexes {
        index_expressions(index, &own.columns, &|text| normal(text, &scope));
    }
}

/// An indexed expression has the collation of the column it is made of; the catalogue shows that
/// as if it had been asked for.
fn derived_collations(table: &mut Table) {
    for part in table.indexes.iter_mut().flat_map(|i| &mut i.parts) {
        let PartSource::Expression(text) = &part.source else { continue };
        let derived = (table.columns.iter())
            .any(|c| c.collation == part.collation && mentions(text, &c.name));
        if part.collation.is_some() && derived {
            part.collation = None;
        }
    }
}

/// `nextval('public.s')` is what a server shows as `nextval('s')`.
fn own_sequence(default: String) -> String {
    match default.strip_prefix("nextval('public.") {
        Some(rest) => format!("nextval('{rest}"),
        None => default,
    }
}

/// Parameters in one order.
fn sorted_parameters(text: &str) -> Option<String> {
    let mut all: Vec<&str> = text.split(", ").collect();
    all.sort_unstable();
    Some(all.join(", ")).filter(|s| !s.is_empty())
}

fn index_defaults(index: &mut Index) {
    index.storage = index.storage.take().and_then(|s| sorted_parameters(&s));
    index.method = index.method.take().map(|m| m.to_ascii_lowercase()).filter(|m| m != "btree");
    let method = index.method.clone();
    for part in &mut index.parts {
        // Descending puts NULLs first unless told otherwise, ascending last
        // (https://www.postgresql.org/docs/current/indexes-ordering.html).
        let implied = match part.order {
            SortOrder::Asc => NullsOrder::Last,
            SortOrder::Desc => NullsOrder::First,
        };
        if part.nulls == Some(implied) {
            part.nulls = None;
        }
        if part.opclass.as_deref().is_some_and(|o| is_default_class(o, method.as_deref())) {
            part.opclass = None;
        }
        if part.collation.as_deref() == Some("default") {
            part.collation = None;
        }
    }
}

/// Operator classes that an index gets without asking.
fn is_default_class(class: &str, method: Option<&str>) -> bool {
    match method {
        None | Some("hash") => matches!(
            class,
            "text_ops"
                | "int2_ops"
                | "int4_ops"
                | "int8_ops"
                | "numeric_ops"
                | "float4_ops"
                | "float8_ops"
                | "bool_ops"
                | "bpchar_ops"
                | "bytea_ops"
                | "date_ops"
                | "time_ops"
                | "timetz_ops"
                | "timestamp_ops"
                | "timestamptz_ops"
                | "interval_ops"
                | "uuid_ops"
                | "inet_ops"
                | "jsonb_ops"
                | "array_ops"
                | "enum_ops"
        ),
        Some("gin") => matches!(class, "jsonb_ops" | "array_ops" | "tsvector_ops"),
        Some("gist") => matches!(class, "range_ops" | "tsvector_ops" | "point_ops" | "box_ops"),
        _ => false,
    }
}
