//! The `[gorm]` section: how the application configures GORM, where its source does not show it.
//!
//! Deliberately not here: what the settings mean for models (`kilter_models::gorm`).

use kilter_models::gorm::{
    Build, GormOptions, MysqlOptions, Naming, Scope, TypeOverride, Version, is_abstract_type,
};
use kilter_schema::Dialect;
use serde::de::Error;
use serde::{Deserialize, Deserializer};
use std::collections::BTreeMap;

/// The section as written.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Gorm {
    /// `NamingStrategy.TablePrefix`.
    pub table_prefix: Option<String>,
    /// `NamingStrategy.SingularTable`.
    pub singular_table: Option<bool>,
    /// `NamingStrategy.NoLowerCase`.
    pub no_lower_case: Option<bool>,
    /// `NamingStrategy.IdentifierMaxLength`.
    pub identifier_max_length: Option<usize>,
    /// `NamingStrategy.NameReplacer`: what is replaced and by what, in order.
    pub name_replacer: Option<Vec<(String, String)>>,
    /// `DisableForeignKeyConstraintWhenMigrating`.
    pub disable_foreign_keys: Option<bool>,
    /// `IgnoreRelationshipsWhenMigrating`.
    pub ignore_relations: Option<bool>,
    /// The models, by struct name or package path and name; found when empty.
    pub models: Vec<String>,
    /// Globs of source paths or of structs that are models; others are only read.
    pub include: Vec<String>,
    /// Globs of source paths or of structs that are no models.
    pub exclude: Vec<String>,
    /// Table names by struct, where they cannot be read from the source.
    pub table_names: BTreeMap<String, String>,
    /// What Go types are in the database, where it cannot be read from the source.
    pub types: BTreeMap<String, GoType>,
    /// The tags given to `go build -tags`.
    pub tags: Vec<String>,
    /// `GOOS`; that of this machine when absent.
    pub goos: Option<String>,
    /// `GOARCH`; that of this machine when absent.
    pub goarch: Option<String>,
    /// The GORM release; as `go.mod` says when absent.
    #[serde(deserialize_with = "version")]
    pub version: Option<Version>,
    /// The release of the dialect's driver; as `go.mod` says when absent.
    #[serde(deserialize_with = "version")]
    pub driver_version: Option<Version>,
    /// Options of the MySQL driver.
    pub mysql: Mysql,
}

/// What a Go type is in the database.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct GoType {
    /// One of GORM's abstract types: `bool`, `int`, `uint`, `float`, `string`, `time`, `bytes`.
    #[serde(rename = "abstract", deserialize_with = "abstract_type")]
    pub abstract_type: Option<String>,
    /// The type in SQLite.
    pub sqlite: Option<String>,
    /// The type in PostgreSQL.
    pub postgres: Option<String>,
    /// The type in MySQL.
    pub mysql: Option<String>,
}

/// Options of the MySQL driver.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Mysql {
    /// `mysql.Config.DefaultStringSize`.
    pub default_string_size: Option<i64>,
    /// `mysql.Config.DefaultDatetimePrecision`.
    pub default_datetime_precision: Option<i64>,
    /// `mysql.Config.DisableDatetimePrecision`.
    pub disable_datetime_precision: Option<bool>,
}

impl Gorm {
    /// The options of the front end. `tags` are those of the command line, `scope` says whether
    /// the configuration names the files to read.
    pub fn options(&self, dialect: Dialect, tags: &[String], scope: Scope) -> GormOptions {
        let host = Build::default();
        GormOptions {
            models: self.models.clone(),
            include: self.include.clone(),
            exclude: self.exclude.clone(),
            naming: self.naming(),
            table_names: self.table_names.clone(),
            types: self
                .types
                .iter()
                .filter_map(|(n, t)| Some((n.clone(), t.of(dialect)?)))
                .collect(),
            disable_foreign_keys: self.disable_foreign_keys,
            ignore_relations: self.ignore_relations,
            gorm_version: self.version,
            driver_version: self.driver_version,
            mysql: MysqlOptions {
                default_string_size: self.mysql.default_string_size.unwrap_or_default(),
                default_datetime_precision: self.mysql.default_datetime_precision,
                disable_datetime_precision: self
                    .mysql
                    .disable_datetime_precision
                    .unwrap_or_default(),
            },
            build: Build {
                os: self.goos.clone().unwrap_or(host.os),
                arch: self.goarch.clone().unwrap_or(host.arch),
                tags: self.tags.iter().chain(tags).cloned().collect(),
            },
            scope,
            ..GormOptions::new(dialect)
        }
    }

    /// The naming strategy, if any part of it is configured; found in the source otherwise.
    fn naming(&self) -> Option<Naming> {
        let configured = self.table_prefix.is_some()
            || self.singular_table.is_some()
            || self.no_lower_case.is_some()
            || self.identifier_max_length.is_some()
            || self.name_replacer.is_some();
        configured.then(|| Naming {
            table_prefix: self.table_prefix.clone().unwrap_or_default(),
            singular_table: self.singular_table.unwrap_or_default(),
            no_lower_case: self.no_lower_case.unwrap_or_default(),
            identifier_max_length: self.identifier_max_length.unwrap_or_default(),
            replacer: self.name_replacer.clone().unwrap_or_default(),
        })
    }
}

impl GoType {
    fn of(&self, dialect: Dialect) -> Option<TypeOverride> {
        let own = match dialect {
            Dialect::Sqlite => &self.sqlite,
            Dialect::Postgres => &self.postgres,
            Dialect::Mysql => &self.mysql,
        };
        let abstract_type = || self.abstract_type.clone().map(TypeOverride::Abstract);
        own.clone().map(TypeOverride::Sql).or_else(abstract_type)
    }
}

fn version<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Version>, D::Error> {
    let text = String::deserialize(from)?;
    let version = Version::parse(&text);
    version.map(Some).ok_or_else(|| D::Error::custom("a release such as 1.30.0 is wanted here"))
}

fn abstract_type<'de, D: Deserializer<'de>>(from: D) -> Result<Option<String>, D::Error> {
    let text = String::deserialize(from)?;
    if is_abstract_type(&text) {
        return Ok(Some(text));
    }
    Err(D::Error::custom(
        "one of bool, int, uint, float, string, time, bytes is wanted here; an SQL type goes under `sqlite`, `postgres` or `mysql`",
    ))
}

#[cfg(test)]
mod tests {
    use crate::config::parse;
    use kilter_diag::Source;
    use kilter_models::gorm::{Scope, TypeOverride, Version};
    use kilter_schema::Dialect;

    const ALL: &str = r#"[gorm]
table_prefix = "app_"
singular_table = true
no_lower_case = true
identifier_max_length = 30
name_replacer = [["CID", "Cid"]]
disable_foreign_keys = true
ignore_relations = false
models = ["User"]
include = ["internal/db.*Model"]
exclude = ["**/legacy/*.User"]
tags = ["pro"]
goos = "darwin"
goarch = "arm64"
version = "v1.25.12"
driver_version = "1.5.7"

[gorm.table_names]
Tenant = "tenants_v2"

[gorm.types."money.Cents"]
abstract = "int"
postgres = "numeric(12,2)"

[gorm.mysql]
default_string_size = 191
default_datetime_precision = 6
disable_datetime_precision = true
"#;

    #[test]
    fn every_key_reaches_the_front_end() {
        let config = parse(&Source::new("kilter.toml", ALL)).expect("the section");
        let options =
            config.gorm.options(Dialect::Postgres, &["extra".to_owned()], Scope::Workspace);
        let naming = options.naming.expect("a naming strategy");
        assert_eq!((naming.table_prefix.as_str(), naming.singular_table), ("app_", true));
        assert_eq!((naming.no_lower_case, naming.identifier_max_length), (true, 30));
        assert_eq!(naming.replacer, [("CID".to_owned(), "Cid".to_owned())]);
        assert_eq!(
            (options.disable_foreign_keys, options.ignore_relations),
            (Some(true), Some(false))
        );
        assert_eq!(options.models, ["User"]);
        assert_eq!(options.include, ["internal/db.*Model"]);
        assert_eq!(options.exclude, ["**/legacy/*.User"]);
        assert_eq!(options.build.tags, ["pro", "extra"]);
        assert_eq!((options.build.os.as_str(), options.build.arch.as_str()), ("darwin", "arm64"));
        assert_eq!(options.gorm_version, Some(Version(1, 25, 12)));
        assert_eq!(options.driver_version, Some(Version(1, 5, 7)));
        assert_eq!(options.table_names["Tenant"], "tenants_v2");
        assert_eq!(options.types["money.Cents"], TypeOverride::Sql("numeric(12,2)".into()));
        assert_eq!(options.mysql.default_string_size, 191);
        assert_eq!(options.mysql.default_datetime_precision, Some(6));
        assert!(options.mysql.disable_datetime_precision);
        let sqlite = config.gorm.options(Dialect::Sqlite, &[], Scope::Workspace);
        assert_eq!(sqlite.types["money.Cents"], TypeOverride::Abstract("int".into()));
    }

    #[test]
    fn a_mistake_is_told_at_its_place() {
        for (text, place, says) in [
            ("[gorm]\ntabel_prefix = \"x\"\n", "kilter.toml:2:1", "tabel_prefix"),
            ("[gorm.mysql]\nstring_size = 1\n", "kilter.toml:2:1", "string_size"),
            ("[gorm.types.\"m.C\"]\noracle = \"x\"\n", "kilter.toml:2:1", "oracle"),
            ("[gorm.types.\"m.C\"]\nabstract = \"jsonb\"\n", "kilter.toml:2:12", "bool, int"),
            ("[gorm]\nversion = \"newest\"\n", "kilter.toml:2:11", "1.30.0"),
            ("[gorm]\ntags = \"a\"\n", "kilter.toml:2:8", "sequence"),
        ] {
            let failure = parse(&Source::new("kilter.toml", text)).expect_err(text);
            let diagnostic = &failure.diagnostics[0];
            assert_eq!(
                diagnostic.span().map(ToString::to_string).as_deref(),
                Some(place),
                "{text}"
            );
            assert!(diagnostic.message.contains(says), "{}", diagnostic.message);
        }
    }
}
