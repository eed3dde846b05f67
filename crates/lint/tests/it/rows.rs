//! Reads and runs the tables of `tests/rows/*.md`: one field and one column in a line, and what is
//! said of them.
//!
//! A table stands under a heading. Its columns, in any order: `shows` (what the row is about),
//! `proto` (fields of the message `Sample`, `<br>` between lines), `column` (columns of the table
//! `samples`; statements before the last `;` run first), `model` (fields of the Go struct; without
//! it there is none), `entity` (fields of a SeaORM entity in its place, and `seaorm`, 1 or 2: its
//! release), `config` (lines of `[proto]`; it is 2026-11-22), `syntax` (`proto3` unless given). For
//! changes over time: `was` (the served fields), `was column`, `was model`, `migration` (new statements).
//! What is found stands in a column for each dialect, with severities: `error PM302, info PM304`;
//! a dash for nothing, an empty cell for "not run".

use super::case::{complete, speaks_rust, vendored};
use kilter_diag::{Diagnostic, Severity, Source};
use kilter_dialect::engine;
use kilter_lint::{Context, Served, check};
use kilter_migrate::{Directory, replay};
use kilter_models::ModelSet;
use kilter_models::gorm::{self, GormOptions};
use kilter_models::seaorm::{self, SeaOrmOptions, Version};
use kilter_proto::{Day, PairConfig, ProtoSet, pair, read};
use kilter_schema::{Dialect, Origins, Schema};
use std::collections::BTreeMap;

/// One row of a table.
#[derive(Debug, Clone)]
pub struct Row {
    pub heading: String,
    pub cells: BTreeMap<String, String>,
}

impl Row {
    pub fn cell(&self, name: &str) -> Option<&str> {
        self.cells.get(name).map(String::as_str).filter(|c| !c.is_empty())
    }

    /// What it is about, for messages.
    pub fn title(&self) -> String {
        format!("{} / {}", self.heading, self.cell("shows").unwrap_or("?"))
    }

    fn is_over_time(&self) -> bool {
        ["was", "was column", "was model", "migration"].iter().any(|c| self.cell(c).is_some())
    }

    /// The proto file, today's or the served one.
    pub fn proto(&self, cell: &str) -> String {
        let fields = self.cell(cell).or_else(|| self.cell("proto")).unwrap_or("");
        let head = match self.cell("syntax").unwrap_or("proto3") {
            edition if edition.starts_with("20") => format!("edition = \"{edition}\";"),
            syntax => format!("syntax = \"{syntax}\";"),
        };
        let imports: String = IMPORTS.iter().map(|i| format!("import \"{i}\";\n")).collect();
        let label = if self.cell("syntax") == Some("proto2") { "required " } else { "" };
        let implicit = match self.cell("syntax") {
            Some(s) if s.starts_with("20") => " [features.field_presence = IMPLICIT]",
            _ => "",
        };
        format!(
            "{head}\npackage acme.v1;\n{imports}\n// @db table=samples\nmessage Sample {{\n  {label}int64 id = 1001{implicit};\n  {label}bool active = 1002{implicit};\n  {fields}\n}}\n"
        )
    }
}

/// What a row may use.
const IMPORTS: [&str; 12] = [
    "buf/validate/validate.proto",
    "google/api/field_behavior.proto",
    "google/protobuf/any.proto",
    "google/protobuf/duration.proto",
    "google/protobuf/struct.proto",
    "google/protobuf/timestamp.proto",
    "google/protobuf/wrappers.proto",
    "google/type/date.proto",
    "google/type/decimal.proto",
    "google/type/latlng.proto",
    "google/type/money.proto",
    "google/type/timeofday.proto",
];

/// The rows of a file.
pub fn parse(text: &str) -> Vec<Row> {
    let (mut heading, mut names, mut out) = (String::new(), Vec::new(), Vec::new());
    for line in text.lines() {
        if let Some(title) = line.strip_prefix("## ") {
            heading = title.to_owned();
            names.clear();
            continue;
        }
        let Some(inner) = line.strip_prefix('|').and_then(|l| l.strip_suffix('|')) else {
            names.clear();
            continue;
        };
        let cells: Vec<String> = inner.split('|').map(|c| plain(c.trim())).collect();
        if names.is_empty() {
            names = cells;
        } else if !cells.iter().all(|c| c.chars().all(|c| c == '-') && !c.is_empty())
            || cells.len() == 1
        {
            assert_eq!(cells.len(), names.len(), "cells of: {line}");
            let cells = names.iter().cloned().zip(cells).collect();
            out.push(Row { heading: heading.clone(), cells });
        }
    }
    out
}

/// A cell without the marks of code.
fn plain(cell: &str) -> String {
    let inner = cell.strip_prefix('`').and_then(|c| c.strip_suffix('`')).unwrap_or(cell);
    inner.replace("` `", " ").replace("`<br>`", "\n").replace("<br>", "\n")
}

/// What is found, as it stands in a cell.
pub fn found(row: &Row, dialect: Dialect, vendored: &[std::sync::Arc<Source>]) -> String {
    let config = config(row);
    let now = Side::new(row, dialect, When::Now, &config, vendored);
    let then = row.is_over_time().then(|| Side::new(row, dialect, When::Then, &config, vendored));
    let served = then
        .as_ref()
        .map(|side| Served { name: "main", context: side.context(dialect, &config, None) });
    let mut findings = check(&now.context(dialect, &config, served.as_ref()));
    findings.extend(now.said.iter().cloned());
    let mut said: Vec<String> = findings
        .iter()
        .filter(|d| d.code.0.starts_with("PM"))
        .map(|d| {
            complete(d);
            if row.cell("entity").is_some() {
                speaks_rust(d);
            }
            format!("{} {}", word(d.severity), d.code.0)
        })
        .collect();
    said.sort_by(|a, b| a.split(' ').nth(1).cmp(&b.split(' ').nth(1)).then(a.cmp(b)));
    said.dedup();
    if said.is_empty() { "-".to_owned() } else { said.join(", ") }
}

fn word(severity: Severity) -> &'static str {
    severity.word()
}

fn config(row: &Row) -> PairConfig {
    #[derive(serde::Deserialize)]
    struct File {
        proto: PairConfig,
    }
    let text = format!("[proto]\n{}", row.cell("config").unwrap_or(""));
    let file: File = toml::from_str(&text).unwrap_or_else(|e| panic!("{}: {e}", row.title()));
    PairConfig { source: Some(Source::new("kilter.toml", text.clone())), ..file.proto }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum When {
    Then,
    Now,
}

/// Protos, models and migrations of one moment.
struct Side {
    protos: ProtoSet,
    models: ModelSet,
    pairs: Vec<kilter_proto::Pair>,
    schema: Schema,
    desired: Schema,
    origins: Origins,
    directory: Directory,
    said: Vec<Diagnostic>,
}

impl Side {
    fn new(
        row: &Row,
        dialect: Dialect,
        when: When,
        config: &PairConfig,
        vendored: &[std::sync::Arc<Source>],
    ) -> Self {
        let then = when == When::Then;
        let path = if then { "main:case.proto" } else { "case.proto" };
        let mut sources = vec![Source::new(path, row.proto(if then { "was" } else { "proto" }))];
        sources.extend(vendored.iter().cloned());
        let (protos, found) = read(&sources);
        let mut said = found;
        let directory = directory(row, dialect, when);
        let migrated = replay(&directory, None);
        assert!(migrated.diagnostics.is_empty(), "{}: {:?}", row.title(), migrated.diagnostics);
        let model = if then {
            row.cell("was model").or_else(|| row.cell("model"))
        } else {
            row.cell("model")
        };
        let models = match (model, row.cell("entity")) {
            (Some(fields), _) => go(fields, dialect),
            (None, Some(fields)) => rust(row, fields, dialect),
            // A table that no struct is stored in.
            (None, None) => {
                let (mut none, _) = gorm::read(&[], &GormOptions::new(dialect));
                none.schema = migrated.schema.clone();
                none.origins = migrated.origins.clone();
                none
            }
        };
        let (pairs, found) = pair(&protos, &models, config);
        said.extend(found);
        let desired = engine(dialect).canonical(&models.schema);
        let (schema, origins) = if directory.migrations.is_empty() {
            (desired.clone(), models.origins.clone())
        } else {
            (migrated.schema, migrated.origins)
        };
        Self { protos, models, pairs, schema, desired, origins, directory, said }
    }

    fn context<'a>(
        &'a self,
        dialect: Dialect,
        config: &'a PairConfig,
        served: Option<&'a Served<'a>>,
    ) -> Context<'a> {
        Context {
            dialect,
            protos: &self.protos,
            models: &self.models,
            pairs: &self.pairs,
            pair_config: config,
            schema: &self.schema,
            desired: &self.desired,
            schema_origins: &self.origins,
            migrations: Some(&self.directory),
            max_statements: 20,
            today: Day::parse("2026-11-22"),
            served,
        }
    }
}

fn go(fields: &str, dialect: Dialect) -> ModelSet {
    let text = format!(
        "package db\n\nimport (\n\t\"database/sql\"\n\t\"time\"\n\t\"gorm.io/gorm\"\n\t\"gorm.io/datatypes\"\n)\n\ntype Sample struct {{\n\tID     int64\n\tActive bool\n\t{fields}\n}}\n"
    );
    let options = GormOptions { models: vec!["Sample".to_owned()], ..GormOptions::new(dialect) };
    gorm::read(&[Source::new("models.go", text)], &options).0
}

/// The entity of a row.
fn rust(row: &Row, fields: &str, dialect: Dialect) -> ModelSet {
    let text = format!(
        "use sea_orm::entity::prelude::*;\n\n#[derive(Clone, Debug, PartialEq, Serialize, DeriveEntityModel)]\n#[sea_orm(table_name = \"samples\")]\npub struct Model {{\n    #[sea_orm(primary_key, auto_increment = false)]\n    pub id: i64,\n    pub active: bool,\n    {fields}\n}}\n\n#[derive(DeriveActiveEnum)]\n#[sea_orm(rs_type = \"String\", db_type = \"String(StringLen::N(8))\")]\npub enum State {{\n    #[sea_orm(string_value = \"new\")]\n    New,\n    #[sea_orm(string_value = \"done\")]\n    Done,\n}}\n"
    );
    let release = match row.cell("seaorm") {
        Some("1") => Version(1, 1, 20),
        _ => Version(2, 0, 4),
    };
    let options = SeaOrmOptions { version: Some(release), ..SeaOrmOptions::new(dialect) };
    let (models, found) = seaorm::read(&[Source::new("entity.rs", text)], &options);
    assert!(found.is_empty(), "{}: {found:?}", row.title());
    models
}

/// The migrations of a row: the table, and at the end what is new.
fn directory(row: &Row, dialect: Dialect, when: When) -> Directory {
    let column = match when {
        When::Then => row.cell("was column").or_else(|| row.cell("column")),
        // Where a migration leads from the old column to the new, the new one is not written twice.
        When::Now if row.cell("migration").is_some() => {
            row.cell("was column").or_else(|| row.cell("column"))
        }
        When::Now => row.cell("column"),
    };
    let mut texts = Vec::new();
    let has_model = row.cell("model").or_else(|| row.cell("entity")).is_some();
    let alone = (!has_model).then_some("");
    if let Some(column) = column.or(alone) {
        let (before, column) = match column.rsplit_once(';') {
            Some((before, column)) => (format!("{before};\n"), column),
            None => (String::new(), column),
        };
        let comma = if column.trim().is_empty() { "" } else { ",\n" };
        texts.push((
            "20260101000000_init.up.sql".to_owned(),
            format!(
                "{before}CREATE TABLE samples (\nid bigint NOT NULL PRIMARY KEY,\nactive boolean NOT NULL{comma}{column}\n);\n"
            ),
        ));
    }
    if let (When::Now, Some(migration)) = (when, row.cell("migration")) {
        texts.push(("20260201000000_change.up.sql".to_owned(), format!("{migration};\n")));
    }
    Directory::of_texts("migrations", dialect, texts)
}

/// The dialects a table names, with the cell of each.
pub fn expectations(row: &Row) -> Vec<(Dialect, &str)> {
    Dialect::ALL.into_iter().filter_map(|d| Some((d, row.cell(d.name())?))).collect()
}

/// The files a project has in its tree, for all rows.
pub fn shared() -> Vec<std::sync::Arc<Source>> {
    vendored()
}
