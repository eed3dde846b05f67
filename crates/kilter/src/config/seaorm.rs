//! The `[seaorm]` section: what the source does not tell.
//!
//! Deliberately not here: what the settings mean for entities (`kilter_models::seaorm`).

use kilter_models::seaorm::{SeaOrmOptions, Version};
use kilter_schema::Dialect;
use serde::de::Error;
use serde::{Deserialize, Deserializer};
use std::collections::BTreeSet;

/// The section as written.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Seaorm {
    /// The features of the project's crates that are on; those of `default` when absent.
    /// `{dialect}` stands for the dialect's name.
    pub features: Option<BTreeSet<String>>,
    /// The release of SeaORM; as `Cargo.lock` says when absent.
    #[serde(deserialize_with = "version")]
    pub version: Option<Version>,
    /// Modules whose entities are left out: `user`, `entity::user`.
    pub exclude: Vec<String>,
}

impl Seaorm {
    /// How to read entities for a dialect.
    pub fn options(&self, dialect: Dialect) -> SeaOrmOptions {
        let named = |f: &String| f.replace("{dialect}", dialect.name());
        SeaOrmOptions {
            version: self.version,
            features: self.features.as_ref().map(|all| all.iter().map(named).collect()),
            exclude: self.exclude.clone(),
            ..SeaOrmOptions::new(dialect)
        }
    }
}

fn version<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Version>, D::Error> {
    let text = String::deserialize(from)?;
    let version = Version::parse(&text);
    version
        .map(Some)
        .ok_or_else(|| D::Error::custom(format!("`{text}` is not a version such as 1.1.20")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_feature_may_be_named_after_the_dialect() {
        let section: Seaorm =
            toml::from_str("features = [\"audit\", \"{dialect}\"]\n").expect("TOML");
        let features = section.options(Dialect::Mysql).features.expect("features");
        assert!(features.iter().eq(["audit", "mysql"]), "{features:?}");
    }
}
