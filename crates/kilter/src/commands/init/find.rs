//! What is in a directory: models, protos, migrations, drivers.

use super::tools::{self, PLACES};
use crate::config::Orm;
use crate::project::{Project, Sources};
use kilter_migrate::Tool;
use kilter_schema::Dialect;
use std::collections::BTreeSet;
use std::path::Path;

/// What was found.
#[derive(Debug, Default)]
pub struct Found {
    /// The ORM.
    pub orm: Option<Orm>,
    /// Globs that cover the model files.
    pub models: Vec<String>,
    /// How many models.
    pub model_count: usize,
    /// Directories of protos.
    pub protos: Vec<String>,
    /// The same as buf has them, where the project uses buf.
    pub proto_roots: Vec<String>,
    /// The migration directory, if there is one with Kilter's file names.
    pub migrations: Option<String>,
    /// The dialect of the driver in go.mod or Cargo.toml.
    pub dialect: Option<Dialect>,
    /// How many drivers go.mod has.
    pub dialects: usize,
    /// The tool whose migrations `kilter import` takes over, and where they are.
    pub import: Option<(Tool, &'static str)>,
    /// Traces of another migration tool.
    pub other_tool: Option<&'static str>,
    /// Whether there is a Makefile.
    pub makefile: bool,
}

impl Found {
    /// For people, a line for each thing.
    pub fn lines(&self) -> Vec<String> {
        let mut out = vec![match self.model_count {
            0 => format!("no {} found (the glob in kilter.toml is a guess)", self.noun()),
            n => format!("found {n} {} in {}", self.noun(), self.models.join(", ")),
        }];
        if !self.protos.is_empty() {
            out.push(format!("found protos in {}", self.protos.join(", ")));
        }
        if let Some((tool, place)) = self.import {
            out.push(format!("found migrations of {} in {place}", tool.name()));
        } else if let Some(migrations) = &self.migrations {
            out.push(format!("found migrations in {migrations}"));
        } else if let Some(tool) = self.other_tool {
            out.push(format!("found migrations of {tool}: they are left alone"));
        }
        if let Some(dialect) = self.dialect {
            out.push(match self.orm {
                Some(Orm::Seaorm) => format!("Cargo.toml has SeaORM's driver for {dialect}"),
                _ => format!("go.mod has the GORM driver for {dialect}"),
            });
        }
        out
    }

    /// What models are called.
    fn noun(&self) -> &'static str {
        match self.orm {
            Some(Orm::Seaorm) => "SeaORM entities",
            _ => "GORM models",
        }
    }
}

/// Looks through the project's directory.
pub fn look_around(project: &Project) -> Found {
    let root = &project.root;
    let mut found = Found { makefile: root.join("Makefile").is_file(), ..Found::default() };
    found.orm = Some(project.orm());
    let sources = project.model_sources();
    match project.orm() {
        Orm::Gorm => drivers(root, &mut found),
        Orm::Seaorm => features(&sources, &mut found),
    }
    let dialect = project.shared.dialect.or(found.dialect).unwrap_or(Dialect::Sqlite);
    let (models, _) = project.models(&sources, dialect);
    found.model_count = models.models.len();
    let places: BTreeSet<&str> = models.models.iter().map(|m| folder(m.span.path())).collect();
    found.models = globs(&places, if project.orm() == Orm::Seaorm { "rs" } else { "go" });
    let (protos, _) = project.protos();
    let places: BTreeSet<&str> = protos.files.iter().map(|f| folder(&f.source.path)).collect();
    found.protos = top(&places);
    found.proto_roots = buf_roots(root, &found.protos);
    found.migrations = migrations(root);
    found.import = tools::importable(root);
    found.other_tool = other_tool(root);
    found
}

/// The files of buf that say where protos are; folders without one stay folders. Empty where there
/// is none.
fn buf_roots(root: &Path, protos: &[String]) -> Vec<String> {
    let own = |dir: &str| {
        let names = ["buf.work.yaml", "buf.yaml"].map(|name| match dir {
            "" => name.to_owned(),
            dir => format!("{dir}/{name}"),
        });
        names.into_iter().find(|path| root.join(path).is_file())
    };
    if protos.is_empty() {
        return Vec::new();
    }
    if let Some(path) = own("") {
        return vec![path];
    }
    let found: Vec<Option<String>> = protos.iter().map(|dir| own(dir)).collect();
    if found.iter().all(Option::is_none) {
        return Vec::new();
    }
    found.into_iter().zip(protos).map(|(file, dir)| file.unwrap_or_else(|| dir.clone())).collect()
}

fn drivers(root: &Path, found: &mut Found) {
    let Ok(text) = std::fs::read_to_string(root.join("go.mod")) else { return };
    let drivers = [
        ("gorm.io/driver/postgres", Dialect::Postgres),
        ("gorm.io/driver/mysql", Dialect::Mysql),
        ("gorm.io/driver/sqlite", Dialect::Sqlite),
        ("github.com/glebarez/sqlite", Dialect::Sqlite),
    ];
    for (module, dialect) in drivers {
        if text.contains(module) {
            found.dialects += 1;
            found.dialect = found.dialect.or(Some(dialect));
        }
    }
}

/// The drivers that features of SeaORM turn on, wherever in the workspace.
fn features(sources: &Sources, found: &mut Found) {
    let drivers = [
        ("sqlx-postgres", Dialect::Postgres),
        ("sqlx-mysql", Dialect::Mysql),
        ("sqlx-sqlite", Dialect::Sqlite),
        ("rusqlite", Dialect::Sqlite),
    ];
    let manifests: Vec<_> =
        sources.texts.iter().filter(|s| s.path.ends_with("Cargo.toml")).collect();
    for (feature, dialect) in drivers {
        let quoted = format!("\"{feature}\"");
        if manifests.iter().any(|s| s.text.contains("sea-orm") && s.text.contains(&quoted)) {
            found.dialects += 1;
            found.dialect = found.dialect.or(Some(dialect));
        }
    }
}

fn folder(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(dir, _)| dir)
}

/// The folders without those that lie below another one.
fn top(places: &BTreeSet<&str>) -> Vec<String> {
    // A folder's first component is how protos are rooted: proto/acme/v1 → proto.
    places
        .iter()
        .map(|p| p.split('/').next().unwrap_or_default())
        .map(|p| if p.is_empty() { "." } else { p }.to_owned())
        .collect::<BTreeSet<_>>()
        .into_iter()
        .collect()
}

fn globs(places: &BTreeSet<&str>, extension: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for place in places {
        let covered = places
            .iter()
            .any(|p| p != place && (p.is_empty() || place.starts_with(&format!("{p}/"))));
        if !covered {
            let prefix = if place.is_empty() { String::new() } else { format!("{place}/") };
            out.push(format!("{prefix}**/*.{extension}"));
        }
    }
    if out.is_empty() {
        out.push(format!("**/*.{extension}"));
    }
    out
}

/// The first folder, by name, that holds files named as Kilter names them.
fn migrations(root: &Path) -> Option<String> {
    PLACES
        .into_iter()
        .find(|place| {
            std::fs::read_dir(root.join(place)).is_ok_and(|entries| {
                entries.flatten().any(|e| {
                    let name = e.file_name().to_string_lossy().into_owned();
                    name.len() > 15
                        && name.as_bytes()[..14].iter().all(u8::is_ascii_digit)
                        && name.ends_with(".up.sql")
                })
            })
        })
        .map(str::to_owned)
}

fn other_tool(root: &Path) -> Option<&'static str> {
    let traces = [
        ("atlas.hcl", "Atlas"),
        ("dbconfig.yml", "sql-migrate"),
        ("flyway.conf", "Flyway"),
        ("diesel.toml", "Diesel"),
        ("alembic.ini", "Alembic"),
    ];
    traces.into_iter().find(|(file, _)| root.join(file).exists()).map(|(_, tool)| tool)
}
