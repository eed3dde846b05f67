//! Migrations and histories of other tools, as ours.
//!
//! Files are converted from text to text; what ran is read from the table the tool keeps. Nothing of
//! the other tool is changed. Deliberately not here: where files come from and go to, and recording
//! what ran (see [`crate::adopt`]).

mod files;
mod history;

pub use files::{Imported, SourceFile};

use crate::version::Version;

/// A tool whose migrations can be taken over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tool {
    /// `sqlx migrate`.
    Sqlx,
    /// refinery.
    Refinery,
    /// Diesel.
    Diesel,
    /// golang-migrate.
    GolangMigrate,
    /// goose.
    Goose,
    /// sea-orm-migration, whose migrations are Rust code: what they made is taken over.
    SeaOrm,
}

impl Tool {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::Sqlx, Self::Refinery, Self::Diesel, Self::GolangMigrate, Self::Goose, Self::SeaOrm];

    /// The name, as typed.
    pub fn name(self) -> &'static str {
        match self {
            Self::Sqlx => "sqlx",
            Self::Refinery => "refinery",
            Self::Diesel => "diesel",
            Self::GolangMigrate => "golang-migrate",
            Self::Goose => "goose",
            Self::SeaOrm => "sea-orm",
        }
    }

    /// The table in which the tool keeps what ran.
    pub fn table(self) -> &'static str {
        match self {
            Self::Sqlx => "_sqlx_migrations",
            Self::Refinery => "refinery_schema_history",
            Self::Diesel => "__diesel_schema_migrations",
            Self::GolangMigrate => "schema_migrations",
            Self::Goose => "goose_db_version",
            Self::SeaOrm => "seaql_migrations",
        }
    }
}

/// The version in a name of sea-orm-migration's, `m20230101_000001_add_oauth2`: digits of the name's
/// own do not belong to it.
fn stamp(name: &str) -> Option<Version> {
    let mut groups = name.strip_prefix('m').unwrap_or(name).split('_');
    let digits = |group: &&str| !group.is_empty() && group.bytes().all(|b| b.is_ascii_digit());
    let day = groups.next().filter(digits)?;
    let time = groups.next().filter(|group| digits(group) && day.len() + group.len() <= 14);
    version(&format!("{day}{}", time.unwrap_or_default()))
}

/// A version of another tool as one of ours: its digits, filled up with zeros in front. `None` when
/// it has none, or more than fourteen.
fn version(text: &str) -> Option<Version> {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let fits = (1..=14).contains(&digits.len());
    fits.then(|| digits.parse().ok().map(Version)).flatten()
}
