//! What a listing of models shows, as data: the readings of all dialects laid side by side.
//!
//! Deliberately not here: how it looks.

use globset::GlobSet;
use kilter_models::{Field, Model, ModelSet, Skipped};
use kilter_schema::{
    AutoIncrement, Check, Column, Dialect, ForeignKey, Index, PartSource, Schema, Table,
};

/// The models as read for one dialect.
pub struct Reading {
    /// Which.
    pub dialect: Dialect,
    /// As read.
    pub models: ModelSet,
    /// Their schema in canonical form.
    pub canonical: Schema,
}

/// Everything to show.
pub struct Listing<'a> {
    /// The dialects, in the order of all columns of cells.
    pub dialects: Vec<Dialect>,
    /// Tables by name.
    pub tables: Vec<Entry<'a>>,
    /// Structs that are no models.
    pub skipped: Vec<&'a Skipped>,
    /// What was assumed while reading.
    pub assumptions: &'a [String],
    /// Whether names were chosen on the command line.
    pub chosen: bool,
}

/// A table.
pub struct Entry<'a> {
    /// Its name.
    pub table: &'a str,
    /// Its struct; a join table has none.
    pub model: Option<&'a Model>,
    /// Its columns.
    pub columns: Vec<Row<'a>>,
    /// Keys, indexes and constraints: sort, what, and the dialects that have it where not all do.
    pub parts: Vec<Part>,
}

/// A column.
pub struct Row<'a> {
    /// Its name.
    pub column: &'a str,
    /// The field, where there is one.
    pub field: Option<&'a Field>,
    /// The column in each dialect, if the dialect has it.
    pub cells: Vec<Option<Cell>>,
}

/// A column in one dialect.
#[derive(Clone, PartialEq, Eq)]
pub struct Cell {
    /// The type.
    pub ty: String,
    /// Whether it takes NULL.
    pub nullable: bool,
    /// The default.
    pub default: Option<String>,
    /// Whether it counts.
    pub counts: bool,
    /// The expression it is computed by.
    pub generated: Option<String>,
}

/// A key, an index, a constraint or a reference.
#[derive(Clone, PartialEq, Eq)]
pub struct Part {
    /// `index`, `unique`, `foreign key`, …
    pub sort: &'static str,
    /// The name; empty for what has none.
    pub name: String,
    /// What it is.
    pub what: String,
    /// The dialects that have it, if not all do.
    pub only: Vec<Dialect>,
}

impl<'a> Listing<'a> {
    /// What to show of `readings`: all, or the tables and structs that `chosen` matches.
    pub fn new(readings: &'a [Reading], chosen: &GlobSet) -> Self {
        let Some(first) = readings.first() else {
            let (tables, skipped) = (Vec::new(), Vec::new());
            return Self { dialects: vec![], tables, skipped, assumptions: &[], chosen: false };
        };
        let wanted = |name: &str| chosen.is_empty() || chosen.is_match(name);
        let mut tables = Vec::new();
        for name in first.models.schema.tables.keys() {
            let models: Vec<&Model> =
                first.models.models.iter().filter(|m| m.table == *name).collect();
            if !wanted(name) && !models.iter().any(|m| wanted(&m.name)) {
                continue;
            }
            match models.as_slice() {
                [] => tables.push(entry(readings, name, None)),
                models => tables.extend(models.iter().map(|m| entry(readings, name, Some(*m)))),
            }
        }
        Self {
            dialects: readings.iter().map(|r| r.dialect).collect(),
            tables,
            skipped: first.models.skipped.iter().filter(|s| wanted(&s.name)).collect(),
            assumptions: &first.models.assumptions,
            chosen: !chosen.is_empty(),
        }
    }
}

fn entry<'a>(readings: &'a [Reading], name: &'a str, model: Option<&'a Model>) -> Entry<'a> {
    let written = |r: &'a Reading| r.models.schema.table(name);
    let mut columns: Vec<&'a str> = Vec::new();
    for column in readings.iter().filter_map(written).flat_map(|t| &t.columns) {
        if !columns.contains(&column.name.as_str()) {
            columns.push(&column.name);
        }
    }
    let row = |column: &'a str| Row {
        column,
        field: model.and_then(|m| m.fields.iter().find(|f| f.column == column)),
        cells: readings.iter().map(|r| r.canonical.column(name, column).map(cell)).collect(),
    };
    let mut parts: Vec<Part> = Vec::new();
    for reading in readings {
        let Some(table) = written(reading) else { continue };
        for part in parts_of(table, &reading.models.schema) {
            match parts
                .iter_mut()
                .find(|p| (p.sort, &p.name, &p.what) == (part.sort, &part.name, &part.what))
            {
                Some(known) => known.only.push(reading.dialect),
                None => parts.push(Part { only: vec![reading.dialect], ..part }),
            }
        }
    }
    for part in parts.iter_mut().filter(|p| p.only.len() == readings.len()) {
        part.only.clear();
    }
    Entry { table: name, model, columns: columns.into_iter().map(row).collect(), parts }
}

fn cell(column: &Column) -> Cell {
    Cell {
        ty: column.ty.clone(),
        nullable: column.nullable,
        default: column.default.clone(),
        counts: column.auto_increment.is_some_and(|a| {
            matches!(
                a,
                AutoIncrement::Serial
                    | AutoIncrement::Keyword
                    | AutoIncrement::IdentityAlways
                    | AutoIncrement::IdentityByDefault
            )
        }),
        generated: column.generated.as_ref().map(|g| g.expression.clone()),
    }
}

/// Keys, indexes and constraints as the models write them, and who refers to the table.
fn parts_of(table: &Table, schema: &Schema) -> Vec<Part> {
    let part = |sort, name: Option<&str>, what: String| Part {
        sort,
        name: name.unwrap_or_default().to_owned(),
        what,
        only: Vec::new(),
    };
    let list = |columns: &[String]| format!("({})", columns.join(", "));
    let mut out = Vec::new();
    if let Some(key) = &table.primary_key {
        out.push(part("primary key", None, list(&key.columns)));
    }
    for unique in &table.uniques {
        out.push(part("unique", unique.name.as_deref(), list(&unique.columns)));
    }
    for index in &table.indexes {
        let sort = if index.unique { "unique index" } else { "index" };
        out.push(part(sort, Some(&index.name), indexed(index)));
    }
    for key in &table.foreign_keys {
        let what = format!("{} → {}", list(&key.columns), target(key));
        out.push(part("foreign key", key.name.as_deref(), what));
    }
    for Check { name, expression, .. } in &table.checks {
        out.push(part("check", name.as_deref(), format!("({expression})")));
    }
    for other in schema.tables.values() {
        for key in other.foreign_keys.iter().filter(|k| k.ref_table == table.name) {
            let what = format!("← {} {}", other.name, list(&key.columns));
            out.push(part("referred to by", None, what));
        }
    }
    out
}

fn indexed(index: &Index) -> String {
    let text = |part: &kilter_schema::IndexPart| {
        let mut text = match &part.source {
            PartSource::Column(name) => name.clone(),
            PartSource::Expression(text) => format!("({text})"),
        };
        if let Some(length) = part.length {
            text.push_str(&format!("({length})"));
        }
        if part.order == kilter_schema::SortOrder::Desc {
            text.push_str(" DESC");
        }
        text
    };
    let parts: Vec<String> = index.parts.iter().map(text).collect();
    let mut out = format!("({})", parts.join(", "));
    if let Some(method) = &index.method {
        out.push_str(&format!(" USING {method}"));
    }
    if let Some(predicate) = &index.predicate {
        out.push_str(&format!(" WHERE {predicate}"));
    }
    out
}

fn target(key: &ForeignKey) -> String {
    let mut out = key.ref_table.clone();
    if !key.ref_columns.is_empty() {
        out.push_str(&format!(" ({})", key.ref_columns.join(", ")));
    }
    for (word, action) in [("ON DELETE", key.on_delete), ("ON UPDATE", key.on_update)] {
        if action != kilter_schema::Action::NoAction {
            out.push_str(&format!(" {word} {}", action.sql()));
        }
    }
    out
}
