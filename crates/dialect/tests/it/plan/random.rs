//! Random pairs of schemas on SQLite, with rows in the first.

use super::cases::{inspect, plan, show};
use super::run::{execute_all, try_run};
use kilter_dialect::{Session, engine, script};
use kilter_schema::{
    Action, AutoIncrement, Check, Column, Dialect, ForeignKey, Index, IndexPart, PrimaryKey,
    Schema, Table, Unique, diff,
};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use std::fmt::Write as _;

const TABLES: [&str; 3] = ["apps", "order", "zones"];
const COLUMNS: [&str; 4] = ["a", "b", "Mixed", "group"];
const ROWS: i64 = 3;

fn column(name: &'static str) -> impl Strategy<Value = Column> {
    let ty = prop::sample::select(vec!["integer", "text", "varchar(20)", "real", "blob"]);
    let default = prop::sample::select(vec![None, Some("7"), Some("'it''s'"), Some("(1 + 1)")]);
    (ty, any::<bool>(), default).prop_map(move |(ty, nullable, default)| Column {
        nullable,
        default: default.map(str::to_owned),
        ..Column::new(name, ty)
    })
}

fn part(name: &str) -> IndexPart {
    IndexPart::column(name)
}

fn index(name: &str, unique: bool, columns: &[String], partial: bool) -> Index {
    Index {
        name: name.to_owned(),
        unique,
        parts: columns.iter().map(|c| part(c)).collect(),
        predicate: partial.then(|| format!("\"{}\" IS NOT NULL", columns[0])),
        ..Index::default()
    }
}

/// Choices beyond the columns: counter, foreign key and its target, unique, index, check.
type Extras = (bool, Option<(usize, bool)>, Option<bool>, Option<(bool, bool, bool)>, bool);

fn table(name: &'static str) -> impl Strategy<Value = Table> {
    let columns: Vec<_> =
        COLUMNS.iter().map(|name| prop::option::weighted(0.7, column(name))).collect();
    let extras = (
        any::<bool>(),
        prop::option::of((0..TABLES.len(), any::<bool>())),
        prop::option::of(any::<bool>()),
        prop::option::of(any::<(bool, bool, bool)>()),
        any::<bool>(),
    );
    (columns, extras).prop_map(move |(columns, extras)| assemble(name, columns, extras))
}

fn assemble(name: &str, columns: Vec<Option<Column>>, extras: Extras) -> Table {
    let (counts, key, unique, indexed, checked) = extras;
    let mut table = Table::new(name);
    table.columns.push(Column {
        nullable: false,
        auto_increment: counts.then_some(AutoIncrement::Keyword),
        ..Column::new("id", "integer")
    });
    table.primary_key = Some(PrimaryKey { columns: vec!["id".into()], ..PrimaryKey::default() });
    table.columns.extend(columns.into_iter().flatten());
    let names: Vec<String> = table.columns[1..].iter().map(|c| c.name.clone()).collect();
    if let (Some(named), Some(first)) = (unique, names.first()) {
        let name = named.then(|| format!("uni_{name}"));
        table.uniques.push(Unique { name, columns: vec![first.clone()], ..Unique::default() });
    }
    if let (Some((unique, both, partial)), true) = (indexed, names.len() > 1) {
        let columns = if both { &names[..2] } else { &names[1..2] };
        table.indexes.push(index(&format!("idx_{name}"), unique, columns, partial));
    }
    if let (true, Some(last)) = (checked, names.last()) {
        let expression = format!("\"{last}\" <> 99");
        table.checks.push(Check::new(Some(format!("chk_{name}")), expression));
    }
    if let Some((target, cascade)) = key {
        table.columns.push(Column::new("parent_id", "integer"));
        table.foreign_keys.push(ForeignKey {
            name: Some(format!("fk_{name}")),
            ref_columns: vec!["id".into()],
            on_delete: if cascade { Action::Cascade } else { Action::NoAction },
            ..ForeignKey::new(vec!["parent_id".into()], TABLES[target])
        });
    }
    table
}

fn schema() -> impl Strategy<Value = Schema> {
    let tables: Vec<_> =
        TABLES.iter().map(|name| prop::option::weighted(0.8, table(name))).collect();
    tables.prop_map(|tables| {
        let mut schema = Schema::new(Dialect::Sqlite);
        for table in tables.into_iter().flatten() {
            schema.put(table);
        }
        let there: Vec<String> = schema.tables.keys().cloned().collect();
        for table in schema.tables_mut() {
            table.foreign_keys.retain(|k| there.contains(&k.ref_table));
        }
        engine(Dialect::Sqlite).canonical(&schema)
    })
}

/// Three rows for each table: no NULLs, all different, every reference to a row that is there.
fn rows(schema: &Schema) -> String {
    let mut sql = String::new();
    for table in schema.tables.values() {
        let names: Vec<String> =
            table.columns.iter().map(|c| engine(Dialect::Sqlite).quote(&c.name)).collect();
        for n in 1..=ROWS {
            let values: Vec<String> = table
                .columns
                .iter()
                .map(|c| match (c.name.as_str(), c.ty.as_str()) {
                    ("id" | "parent_id", _) => n.to_string(),
                    (_, "integer" | "real") => format!("{n}0"),
                    _ => format!("'v{n}'"),
                })
                .collect();
            let table = engine(Dialect::Sqlite).quote(&table.name);
            let _ = writeln!(
                sql,
                "INSERT INTO {table} ({}) VALUES ({});",
                names.join(", "),
                values.join(", ")
            );
        }
    }
    sql
}

/// What must be as before: the values of columns that keep their type, in tables that stay.
fn surviving(session: &mut dyn Session, from: &Schema, to: &Schema) -> Vec<String> {
    let mut out = Vec::new();
    for (name, old) in &from.tables {
        let Some(new) = to.table(name) else { continue };
        let same = |c: &&Column| new.column(&c.name).is_some_and(|n| n.ty == c.ty);
        let names: Vec<String> = (old.columns.iter().filter(same))
            .map(|c| engine(Dialect::Sqlite).quote(&c.name))
            .collect();
        let table = engine(Dialect::Sqlite).quote(name);
        let sql = format!("SELECT {} FROM {table} ORDER BY id", names.join(", "));
        let rows = session.query(&sql, &[]).unwrap_or_else(|e| panic!("{sql}: {e}"));
        out.push(format!("{sql} {:?}", rows.iter().map(|r| r.values()).collect::<Vec<_>>()));
    }
    out
}

/// Refusals that are right: the rows there are do not fit the schema wanted.
fn rightly_refused(error: &str) -> bool {
    ["UNIQUE constraint failed", "NOT NULL constraint failed", "NOT NULL column", "are broken"]
        .iter()
        .any(|known| error.contains(known))
}

fn try_pair(from: &Schema, to: &Schema) -> Result<(), TestCaseError> {
    let database = kilter_testing::sqlite_memory();
    let mut session = database.session();
    let session = session.as_mut();
    let make = script(from);
    try_run(session, &make).map_err(TestCaseError::fail)?;
    let made = inspect(session);
    prop_assert_eq!(diff(&made, from), vec![], "{}", show("make", &make));
    execute_all(session, "PRAGMA foreign_keys = OFF;\n");
    execute_all(session, &rows(from));
    let before = surviving(session, from, to);
    let there = plan(from, to);
    if let Err(error) = try_run(session, &there) {
        prop_assert!(rightly_refused(&error), "{}\n{}", error, show("there", &there));
        prop_assert_eq!(diff(&inspect(session), from), vec![], "a refused plan left traces");
        prop_assert_eq!(&surviving(session, from, to), &before);
        for table in from.tables.keys() {
            let table = engine(Dialect::Sqlite).quote(table);
            execute_all(session, &format!("PRAGMA foreign_keys = OFF;\nDELETE FROM {table};\n"));
        }
        try_run(session, &there).map_err(TestCaseError::fail)?;
    } else {
        prop_assert_eq!(&surviving(session, from, to), &before, "{}", show("there", &there));
    }
    let found = inspect(session);
    prop_assert_eq!(diff(&found, to), vec![], "{}", show("there", &there));
    Ok(())
}

#[test]
fn any_schema_becomes_any_other() {
    let config = Config { cases: 200, failure_persistence: None, ..Config::default() };
    let result = TestRunner::new_with_rng(
        config.clone(),
        proptest::test_runner::TestRng::deterministic_rng(config.rng_algorithm),
    )
    .run(&(schema(), schema()), |(from, to)| try_pair(&from, &to));
    if let Err(error) = result {
        panic!("{error}");
    }
}
