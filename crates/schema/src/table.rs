//! Tables and what belongs to them.

use crate::constraint::{Check, ForeignKey};
use crate::options::{TableOptions, unset};
use serde::Serialize;

/// One table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Table {
    /// The name; see [`crate::Schema::tables`].
    pub name: String,
    /// Columns in declaration order. Order is not part of a table's identity for the diff.
    pub columns: Vec<Column>,
    /// The primary key, if there is one.
    pub primary_key: Option<PrimaryKey>,
    /// Unique constraints. On MySQL these do not exist apart from unique indexes; its canonical
    /// form has none here.
    pub uniques: Vec<Unique>,
    /// Indexes other than those a constraint implies.
    pub indexes: Vec<Index>,
    /// Foreign keys this table holds.
    pub foreign_keys: Vec<ForeignKey>,
    /// Check constraints.
    pub checks: Vec<Check>,
    /// The comment, if any (empty text and no comment are the same).
    pub comment: Option<String>,
    /// What else the dialect lets a table be.
    pub options: TableOptions,
    /// Names that statements gave to NOT NULL, with the column, by which later statements may call it
    /// (PostgreSQL 18). Not compared: other versions forget them, and no canonical form has any.
    #[serde(skip)]
    pub not_null_names: Vec<(String, String)>,
    /// Indexes that a foreign key made under a name of their own, which go when another can do their work
    /// (MySQL). Not compared either.
    #[serde(skip)]
    pub implied_indexes: Vec<String>,
}

impl Table {
    /// An empty table.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            columns: Vec::new(),
            primary_key: None,
            uniques: Vec::new(),
            indexes: Vec::new(),
            foreign_keys: Vec::new(),
            checks: Vec::new(),
            comment: None,
            options: TableOptions::default(),
            not_null_names: Vec::new(),
            implied_indexes: Vec::new(),
        }
    }

    /// A column by name (exact).
    pub fn column(&self, name: &str) -> Option<&Column> {
        self.columns.iter().find(|c| c.name == name)
    }

    /// An index by name.
    pub fn index(&self, name: &str) -> Option<&Index> {
        self.indexes.iter().find(|i| i.name == name)
    }

    /// Whether `column` is part of the primary key.
    pub fn in_primary_key(&self, column: &str) -> bool {
        self.primary_key.as_ref().is_some_and(|pk| pk.columns.iter().any(|c| c == column))
    }

    /// Whether a constraint of that name (unique, foreign key, check, primary key) exists.
    pub fn has_constraint(&self, name: &str) -> bool {
        let named = |n: &Option<String>| n.as_deref() == Some(name);
        self.uniques.iter().any(|u| named(&u.name))
            || self.foreign_keys.iter().any(|f| named(&f.name))
            || self.checks.iter().any(|c| named(&c.name))
            || self.primary_key.as_ref().is_some_and(|p| named(&p.name))
    }
}

/// One column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Column {
    /// The name.
    pub name: String,
    /// The type as text of the dialect: as written before, as the dialect's canonical form after
    /// canonicalisation. Auto-increment is not part of it (`bigserial` becomes `bigint`).
    pub ty: String,
    /// Whether NULL can be stored. False for primary key columns where the dialect implies it.
    pub nullable: bool,
    /// The default expression as SQL text, without `DEFAULT`.
    pub default: Option<String>,
    /// Whether the database fills the column by counting.
    pub auto_increment: Option<AutoIncrement>,
    /// The generation expression, for computed columns.
    pub generated: Option<Generated>,
    /// An explicit collation.
    pub collation: Option<String>,
    /// The comment, if any.
    pub comment: Option<String>,
    /// MySQL's `ON UPDATE` expression.
    pub on_update: Option<String>,
    /// Left out of `SELECT *` (MySQL, MariaDB).
    #[serde(skip_serializing_if = "unset")]
    pub invisible: bool,
    /// What becomes of a row with NULL where it must not be; see [`Unique::on_conflict`].
    #[serde(skip_serializing_if = "unset")]
    pub on_conflict: Option<String>,
}

impl Column {
    /// A nullable column of a type.
    pub fn new(name: impl Into<String>, ty: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ty: ty.into(),
            nullable: true,
            default: None,
            auto_increment: None,
            generated: None,
            collation: None,
            comment: None,
            on_update: None,
            invisible: false,
            on_conflict: None,
        }
    }
}

/// How a column counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum AutoIncrement {
    /// PostgreSQL `serial`: a sequence owned by the column and a `nextval` default.
    Serial,
    /// PostgreSQL `GENERATED ALWAYS AS IDENTITY`.
    IdentityAlways,
    /// PostgreSQL `GENERATED BY DEFAULT AS IDENTITY`.
    IdentityByDefault,
    /// SQLite `AUTOINCREMENT`, MySQL `AUTO_INCREMENT`.
    Keyword,
}

/// A computed column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Generated {
    /// The expression as SQL text.
    pub expression: String,
    /// Whether it is stored (otherwise virtual).
    pub stored: bool,
}

/// A primary key.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct PrimaryKey {
    /// The constraint's name where the dialect has one and it is known.
    pub name: Option<String>,
    /// Columns in key order.
    pub columns: Vec<String>,
    /// When it is checked; see [`ForeignKey::deferrable`].
    #[serde(skip_serializing_if = "unset")]
    pub deferrable: Option<bool>,
    /// Columns stored along (`INCLUDE`).
    #[serde(skip_serializing_if = "unset")]
    pub include: Vec<String>,
    /// What becomes of a row that breaks it; see [`Unique::on_conflict`].
    #[serde(skip_serializing_if = "unset")]
    pub on_conflict: Option<String>,
}

/// A unique constraint.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Unique {
    /// The name, where known.
    pub name: Option<String>,
    /// Columns in order.
    pub columns: Vec<String>,
    /// When it is checked; see [`ForeignKey::deferrable`].
    #[serde(skip_serializing_if = "unset")]
    pub deferrable: Option<bool>,
    /// Columns stored along (`INCLUDE`).
    #[serde(skip_serializing_if = "unset")]
    pub include: Vec<String>,
    /// `NULLS NOT DISTINCT`: two NULLs are equal.
    #[serde(skip_serializing_if = "unset")]
    pub nulls_not_distinct: bool,
    /// What becomes of a row that breaks it, as the word after SQLite's `ON CONFLICT`; nothing for
    /// `ABORT`, which it is when nothing is said.
    #[serde(skip_serializing_if = "unset")]
    pub on_conflict: Option<String>,
}

/// An index.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Index {
    /// The name.
    pub name: String,
    /// Whether it forbids duplicates.
    pub unique: bool,
    /// The access method or class when it is not the default: `gin`, `hash`, `fulltext`, ….
    pub method: Option<String>,
    /// What is indexed, in order.
    pub parts: Vec<IndexPart>,
    /// Columns stored along (`INCLUDE`).
    pub include: Vec<String>,
    /// The condition of a partial index, as SQL text.
    pub predicate: Option<String>,
    /// The comment, if any.
    pub comment: Option<String>,
    /// `NULLS NOT DISTINCT`: two NULLs are equal.
    #[serde(skip_serializing_if = "unset")]
    pub nulls_not_distinct: bool,
    /// Kept up but not used by queries: `INVISIBLE` (MySQL), `IGNORED` (MariaDB).
    #[serde(skip_serializing_if = "unset")]
    pub hidden: bool,
    /// Storage parameters, as they stand in `WITH (…)` (PostgreSQL).
    #[serde(skip_serializing_if = "unset")]
    pub storage: Option<String>,
}

/// One part of an index.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct IndexPart {
    /// A column or an expression.
    pub source: PartSource,
    /// Descending or ascending.
    pub order: SortOrder,
    /// Where NULLs sort, when it is not the default for the order.
    pub nulls: Option<NullsOrder>,
    /// An explicit collation.
    pub collation: Option<String>,
    /// An explicit operator class (PostgreSQL), with its parameters: `gist_trgm_ops (siglen=32)`.
    pub opclass: Option<String>,
    /// A prefix length in characters (MySQL).
    pub length: Option<u32>,
}

impl IndexPart {
    /// A plain ascending column.
    pub fn column(name: impl Into<String>) -> Self {
        Self {
            source: PartSource::Column(name.into()),
            order: SortOrder::Asc,
            nulls: None,
            collation: None,
            opclass: None,
            length: None,
        }
    }

    /// The column's name, if the part is a column.
    pub fn column_name(&self) -> Option<&str> {
        match &self.source {
            PartSource::Column(name) => Some(name),
            PartSource::Expression(_) => None,
        }
    }
}

/// What an index part indexes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum PartSource {
    /// A column by name.
    Column(String),
    /// An expression as SQL text.
    Expression(String),
}

/// Sort direction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum SortOrder {
    /// Smallest first.
    Asc,
    /// Largest first.
    Desc,
}

/// Where NULLs sort.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum NullsOrder {
    /// Before all values.
    First,
    /// After all values.
    Last,
}
