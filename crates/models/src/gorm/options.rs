//! What a project can say about its use of GORM that its source may not show.
//!
//! The default is GORM 1.31 with the 1.6 drivers and nothing configured. Deliberately not here:
//! reading `kilter.toml` (the command line does that) and finding the settings in Go source
//! (`config.rs`).

use super::build::Build;
use super::packages::Scope;
use kilter_schema::Dialect;
use std::collections::BTreeMap;

/// How models are read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GormOptions {
    /// The dialect of the resulting schema.
    pub dialect: Dialect,
    /// The models, by struct name (`User`) or package path and name (`internal/db.User`), in the
    /// order in which they would be given to `AutoMigrate`. Empty means: find them.
    pub models: Vec<String>,
    /// Globs over source paths or structs (`internal/db.*Model`, `**/legacy/*.User`); other structs
    /// are read but are no models of their own accord. Empty means all.
    pub include: Vec<String>,
    /// Globs over source paths or structs that are no models.
    pub exclude: Vec<String>,
    /// The application's `schema.NamingStrategy`; `None` means: find it in the source.
    pub naming: Option<Naming>,
    /// Table names by struct name or package path and name, for `TableName` methods that cannot
    /// be evaluated. They win over everything.
    pub table_names: BTreeMap<String, String>,
    /// What Go types are in the database, by import path and name (`github.com/acme/money.Cents`)
    /// or package name and name (`money.Cents`).
    pub types: BTreeMap<String, TypeOverride>,
    /// `gorm.Config.DisableForeignKeyConstraintWhenMigrating`; `None` means: find it in the
    /// source.
    pub disable_foreign_keys: Option<bool>,
    /// `gorm.Config.IgnoreRelationshipsWhenMigrating`; `None` means: find it in the source.
    pub ignore_relations: Option<bool>,
    /// The GORM release. `None` means: as `go.mod` says, else the newest one known.
    pub gorm_version: Option<Version>,
    /// The release of the dialect's driver. `None` means: as `go.mod` says, else the newest
    /// one known.
    pub driver_version: Option<Version>,
    /// Options of the MySQL driver.
    pub mysql: MysqlOptions,
    /// What build constraints are decided by.
    pub build: Build,
    /// Which of several modules hold models.
    pub scope: Scope,
    /// How much is told of models beside the schema.
    pub detail: Detail,
}

/// How much is told of models beside the schema they make.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Detail {
    /// Everything: each field that has a column, what it holds, what it is called in JSON.
    #[default]
    Fields,
    /// That there are models: `Model::fields` has only fields with directives. For those who ask
    /// for the schema alone, for whom the rest would be a good part of the work.
    Tables,
}

impl Default for GormOptions {
    fn default() -> Self {
        Self::new(Dialect::Postgres)
    }
}

impl GormOptions {
    /// Nothing configured, for one dialect.
    pub fn new(dialect: Dialect) -> Self {
        Self {
            dialect,
            models: Vec::new(),
            include: Vec::new(),
            exclude: Vec::new(),
            naming: None,
            table_names: BTreeMap::new(),
            types: BTreeMap::new(),
            disable_foreign_keys: None,
            ignore_relations: None,
            gorm_version: None,
            driver_version: None,
            mysql: MysqlOptions::default(),
            build: Build::default(),
            scope: Scope::default(),
            detail: Detail::default(),
        }
    }
}

/// GORM's `schema.NamingStrategy`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Naming {
    /// `TablePrefix`: put before derived table names (`app_`, or `app.` for a schema).
    pub table_prefix: String,
    /// `SingularTable`: derived table names are not put in the plural.
    pub singular_table: bool,
    /// `NoLowerCase`: Go names are used as they are.
    pub no_lower_case: bool,
    /// `NameReplacer`: pairs as given to `strings.NewReplacer`.
    pub replacer: Vec<(String, String)>,
    /// `IdentifierMaxLength`; 0 means the driver's (63 on PostgreSQL, else 64).
    pub identifier_max_length: usize,
}

/// What a Go type is in the database.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TypeOverride {
    /// One of GORM's abstract types: `bool`, `int`, `uint`, `float`, `string`, `time`, `bytes`.
    Abstract(String),
    /// A type of the dialect, as it stands in the column: `jsonb`, `numeric(12,2)`.
    Sql(String),
}

/// Options of GORM's MySQL driver.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MysqlOptions {
    /// `DefaultStringSize`; 0 means none.
    pub default_string_size: i64,
    /// `DefaultDatetimePrecision`; `None` means 3.
    pub default_datetime_precision: Option<i64>,
    /// `DisableDatetimePrecision`.
    pub disable_datetime_precision: bool,
}

/// A release: major, minor, patch.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version(pub u32, pub u32, pub u32);

impl Version {
    /// Reads `v1.25.12`, `1.25`, `v1.6.1-0.2025…`; `None` when there is no number.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim().trim_start_matches('v');
        let core = text.split(['-', '+']).next().unwrap_or_default();
        let mut parts = core.split('.').map(|p| p.parse::<u32>());
        let major = parts.next()?.ok()?;
        let minor = parts.next().and_then(Result::ok).unwrap_or(0);
        let patch = parts.next().and_then(Result::ok).unwrap_or(0);
        Some(Self(major, minor, patch))
    }
}

impl std::fmt::Display for Version {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}.{}.{}", self.0, self.1, self.2)
    }
}
