//! Schemas made by hand beside the DDL that makes the same tables.

use kilter_dialect::{Session, engine};
use kilter_schema::{Change, Check, Column, Dialect, Schema, Table, diff};

/// Runs each statement.
pub fn run(session: &mut dyn Session, statements: &[impl AsRef<str>]) {
    for sql in statements {
        let sql = sql.as_ref();
        if let Err(error) = session.execute(sql) {
            panic!("{error}\n{sql}");
        }
    }
}

/// What is in the database.
pub fn inspect(session: &mut dyn Session) -> Schema {
    let engine = engine(session.dialect());
    let schema = engine.inspect(session).unwrap_or_else(|e| panic!("inspection: {e}"));
    assert_eq!(engine.canonical(&schema), schema, "an inspected schema is canonical");
    schema
}

/// The canonical form, checked to be one.
pub fn canonical(schema: &Schema) -> Schema {
    let engine = engine(schema.dialect);
    let once = engine.canonical(schema);
    assert_eq!(engine.canonical(&once), once, "canonical twice is canonical once");
    once
}

/// The differences as lines with both texts.
pub fn differences(from: &Schema, to: &Schema) -> Vec<String> {
    diff(from, to)
        .iter()
        .map(|change| match change {
            Change::AlterTable { table, changes } => format!("{table}: {changes:#?}"),
            other => format!("{other:#?}"),
        })
        .collect()
}

/// Fails with all differences between what is in the database and what should be.
pub fn assert_same(actual: &Schema, wanted: &Schema) {
    let wanted = canonical(wanted);
    let found = differences(actual, &wanted);
    assert!(found.is_empty(), "{}", found.join("\n"));
    assert_eq!(actual.unread, Vec::<String>::new());
}

/// A table with one column for each type and default, named `c0`, `c1`, …, and the DDL for it.
pub fn columns_table(dialect: Dialect, columns: &[(&str, &str)]) -> (Table, String) {
    let mut table = Table::new("columns");
    let mut lines = Vec::new();
    for (at, (ty, default)) in columns.iter().enumerate() {
        let mut column = Column::new(format!("c{at}"), *ty);
        let mut line = format!("c{at} {ty}");
        if !default.is_empty() {
            column.default = Some((*default).to_owned());
            line.push_str(&format!(" DEFAULT {default}"));
        }
        table.columns.push(column);
        lines.push(line);
    }
    let name = engine(dialect).quote("columns");
    (table, format!("CREATE TABLE {name} ({})", lines.join(", ")))
}

/// A copy of `base` with `checks` as unnamed checks.
pub fn with_checks(base: &Table, checks: &[&str]) -> Table {
    let mut table = base.clone();
    table.checks = checks
        .iter()
        .map(|c| Check { name: None, expression: (*c).to_owned(), validated: true })
        .collect();
    table
}

/// A schema of tables.
pub fn schema(dialect: Dialect, tables: impl IntoIterator<Item = Table>) -> Schema {
    let mut schema = Schema::new(dialect);
    for table in tables {
        schema.tables.insert(table.name.clone(), table);
    }
    schema
}
