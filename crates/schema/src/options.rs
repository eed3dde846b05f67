//! What else a table can be, apart from its columns and keys.

use serde::Serialize;

/// Whether a value says nothing, so that JSON leaves it out.
pub(crate) fn unset<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

/// What else a table can be; nothing set is the ordinary table.
///
/// Some of it has a default that the server decides (`engine`, `charset`, `collation`,
/// `row_format`): `None` then means that nothing is said, which contradicts nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct TableOptions {
    /// SQLite `STRICT`.
    pub strict: bool,
    /// SQLite `WITHOUT ROWID`.
    pub without_rowid: bool,
    /// PostgreSQL `UNLOGGED`.
    #[serde(skip_serializing_if = "unset")]
    pub unlogged: bool,
    /// PostgreSQL's row-level security; the policies are objects of their own.
    #[serde(skip_serializing_if = "unset")]
    pub row_security: RowSecurity,
    /// What follows `PARTITION BY`, without the list of partitions: `RANGE (at)`. The partitions
    /// are objects of their own.
    #[serde(skip_serializing_if = "unset")]
    pub partition_by: Option<String>,
    /// PostgreSQL's storage parameters, as they stand in `WITH (…)`.
    #[serde(skip_serializing_if = "unset")]
    pub storage: Option<String>,
    /// MySQL's storage engine; its case means nothing.
    #[serde(skip_serializing_if = "unset")]
    pub engine: Option<String>,
    /// MySQL's default character set of the columns.
    #[serde(skip_serializing_if = "unset")]
    pub charset: Option<String>,
    /// MySQL's default collation of the columns.
    #[serde(skip_serializing_if = "unset")]
    pub collation: Option<String>,
    /// MySQL's row format, in lower case.
    #[serde(skip_serializing_if = "unset")]
    pub row_format: Option<String>,
    /// MariaDB `WITH SYSTEM VERSIONING`.
    #[serde(skip_serializing_if = "unset")]
    pub system_versioned: bool,
}

/// PostgreSQL's row-level security of a table.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum RowSecurity {
    /// Off.
    #[default]
    Off,
    /// On, but not for the table's owner.
    On,
    /// On for its owner too.
    Forced,
    /// Off, and for the owner too once it is on.
    OffForced,
}

impl TableOptions {
    /// What differs, in words, from these options to others. Empty when they are the same as far
    /// as both say something.
    pub fn differences(&self, to: &Self) -> Vec<String> {
        let mut out = Vec::new();
        let flags = [
            (self.strict, to.strict, "make it STRICT", "make it not STRICT"),
            (self.without_rowid, to.without_rowid, "drop its rowid", "give it a rowid"),
            (self.unlogged, to.unlogged, "make it unlogged", "make it logged"),
            (
                self.system_versioned,
                to.system_versioned,
                "keep versions of its rows",
                "keep no versions of its rows",
            ),
        ];
        for (from, to, on, off) in flags {
            if from != to {
                out.push(if to { on } else { off }.to_owned());
            }
        }
        if self.row_security != to.row_security {
            let what = match to.row_security {
                RowSecurity::Off => "switch row-level security off",
                RowSecurity::On => "switch row-level security on",
                RowSecurity::Forced => "force row-level security",
                RowSecurity::OffForced => "switch row-level security off, forced when on",
            };
            out.push(what.to_owned());
        }
        let texts = [
            ("partition by", &self.partition_by, &to.partition_by),
            ("storage parameters", &self.storage, &to.storage),
        ];
        for (what, from, to) in texts {
            if from != to {
                let shown = |t: &Option<String>| t.clone().unwrap_or_else(|| "none".to_owned());
                out.push(format!("{what} {}, not {}", shown(to), shown(from)));
            }
        }
        let defaults = [
            ("engine", &self.engine, &to.engine),
            ("character set", &self.charset, &to.charset),
            ("collation", &self.collation, &to.collation),
            ("row format", &self.row_format, &to.row_format),
        ];
        for (what, from, to) in defaults {
            if let (Some(from), Some(to)) = (from, to)
                && !from.eq_ignore_ascii_case(to)
            {
                out.push(format!("{what} {to}, not {from}"));
            }
        }
        out
    }
}
