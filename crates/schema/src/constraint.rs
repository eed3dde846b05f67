//! Foreign keys and checks.

use crate::options::unset;
use serde::Serialize;

/// A foreign key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ForeignKey {
    /// The name, where known.
    pub name: Option<String>,
    /// Columns of this table.
    pub columns: Vec<String>,
    /// The table referred to.
    pub ref_table: String,
    /// Its columns; empty means its primary key.
    pub ref_columns: Vec<String>,
    /// What happens when the referred row is deleted.
    pub on_delete: Action,
    /// What happens when the referred key changes.
    pub on_update: Action,
    /// `DEFERRABLE INITIALLY DEFERRED` (`Some(true)`), `DEFERRABLE` (`Some(false)`), or neither.
    pub deferrable: Option<bool>,
    /// False for PostgreSQL's `NOT VALID`.
    pub validated: bool,
    /// `MATCH FULL`: either all columns are NULL or none is (PostgreSQL).
    #[serde(skip_serializing_if = "unset")]
    pub match_full: bool,
    /// The columns that `ON DELETE SET NULL | SET DEFAULT` sets, when not all (PostgreSQL).
    #[serde(skip_serializing_if = "unset")]
    pub delete_columns: Vec<String>,
}

impl ForeignKey {
    /// A key of `columns` to `ref_table`, with everything else as it is when nothing is said.
    pub fn new(columns: Vec<String>, ref_table: impl Into<String>) -> Self {
        Self {
            name: None,
            columns,
            ref_table: ref_table.into(),
            ref_columns: Vec::new(),
            on_delete: Action::NoAction,
            on_update: Action::NoAction,
            deferrable: None,
            validated: true,
            match_full: false,
            delete_columns: Vec::new(),
        }
    }
}

/// A foreign key's action.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Action {
    /// `NO ACTION`, the default.
    NoAction,
    /// `RESTRICT`. MySQL's canonical form turns it into `NoAction`: they are the same there.
    Restrict,
    /// `CASCADE`.
    Cascade,
    /// `SET NULL`.
    SetNull,
    /// `SET DEFAULT`.
    SetDefault,
}

impl Action {
    /// The SQL keywords.
    pub fn sql(self) -> &'static str {
        match self {
            Self::NoAction => "NO ACTION",
            Self::Restrict => "RESTRICT",
            Self::Cascade => "CASCADE",
            Self::SetNull => "SET NULL",
            Self::SetDefault => "SET DEFAULT",
        }
    }

    /// The action of SQL keywords in any case; `None` for anything else.
    pub fn from_sql(text: &str) -> Option<Self> {
        let words: Vec<_> = text.split_whitespace().map(str::to_ascii_uppercase).collect();
        match words.join(" ").as_str() {
            "NO ACTION" => Some(Self::NoAction),
            "RESTRICT" => Some(Self::Restrict),
            "CASCADE" => Some(Self::Cascade),
            "SET NULL" => Some(Self::SetNull),
            "SET DEFAULT" => Some(Self::SetDefault),
            _ => None,
        }
    }
}

/// A check constraint.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Check {
    /// The name, where known.
    pub name: Option<String>,
    /// The expression as SQL text, without `CHECK` and its parentheses.
    pub expression: String,
    /// False for PostgreSQL's `NOT VALID`.
    pub validated: bool,
    /// `NO INHERIT`: tables that inherit from this one do not have it (PostgreSQL).
    #[serde(skip_serializing_if = "unset")]
    pub no_inherit: bool,
    /// `NOT ENFORCED`: written down, but rows are not held to it.
    #[serde(skip_serializing_if = "unset")]
    pub not_enforced: bool,
}

impl Check {
    /// A check that rows are held to.
    pub fn new(name: Option<String>, expression: impl Into<String>) -> Self {
        Self {
            name,
            expression: expression.into(),
            validated: true,
            no_inherit: false,
            not_enforced: false,
        }
    }
}
