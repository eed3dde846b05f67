//! `migrations` in kilter.toml: a directory, or a table that says more.

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor, value::MapAccessDeserializer};
use std::fmt;

/// Where migrations are, and what runs those in Rust.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Migrations {
    /// The directory; `{dialect}` may stand in it.
    pub dir: Option<String>,
    /// The folder of the migrations in Rust; the directory itself when absent, without its last
    /// part where that holds `{dialect}`.
    pub rust: Option<String>,
    /// The command that runs the project's own program, to which arguments are added.
    pub runner: Option<String>,
}

/// The table form.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, default)]
#[derive(Default)]
struct Table {
    dir: Option<String>,
    rust: Option<String>,
    runner: Option<String>,
}

impl Migrations {
    /// The folder of the migrations in Rust.
    pub fn rust_folder(&self) -> String {
        if let Some(folder) = &self.rust {
            return folder.clone();
        }
        let dir = self.dir.as_deref().unwrap_or("migrations");
        let parts = dir.split('/').take_while(|part| !part.contains("{dialect}"));
        parts.collect::<Vec<_>>().join("/")
    }
}

impl<'de> Deserialize<'de> for Migrations {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Either;
        impl<'de> Visitor<'de> for Either {
            type Value = Migrations;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a directory, or a table with `dir`, `rust` and `runner`")
            }

            fn visit_str<E>(self, dir: &str) -> Result<Migrations, E> {
                Ok(Migrations { dir: Some(dir.to_owned()), ..Migrations::default() })
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Migrations, A::Error> {
                let Table { dir, rust, runner } =
                    Table::deserialize(MapAccessDeserializer::new(map))?;
                Ok(Migrations { dir, rust, runner })
            }
        }
        deserializer.deserialize_any(Either)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Deserialize)]
    struct File {
        migrations: Migrations,
    }

    fn read(text: &str) -> Result<Migrations, String> {
        toml::from_str::<File>(text).map(|f| f.migrations).map_err(|e| e.message().to_owned())
    }

    #[test]
    fn a_directory_or_a_table() {
        let dir = read("migrations = \"db/{dialect}\"\n").expect("a directory");
        assert_eq!((dir.dir.as_deref(), dir.rust_folder().as_str()), (Some("db/{dialect}"), "db"));
        let table = "[migrations]\nrunner = \"cargo run -q -p migrate --\"\n";
        let table = read(table).expect("a table");
        assert_eq!(table.runner.as_deref(), Some("cargo run -q -p migrate --"));
        assert_eq!(table.rust_folder(), "migrations");
        let wrong = read("[migrations]\nruner = \"x\"\n").expect_err("misspelt");
        assert!(wrong.contains("unknown field `runer`"), "{wrong}");
    }
}
