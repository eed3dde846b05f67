//! Kilter as a library, and the whole of the `kilter` command.
//!
//! A project that keeps migrations in Rust builds its own binary of a few lines:
//!
//! ```no_run
//! use std::process::ExitCode;
//!
//! fn main() -> ExitCode {
//!     kilter::cli(kilter::Registry::new().register(
//!         20260401090000,
//!         "add custom field",
//!         add_custom_field,
//!         None,
//!     ))
//! }
//!
//! fn add_custom_field(db: &mut kilter::Context) -> Result<(), kilter::MigrationError> {
//!     if db.has_column("deployments", "custom_field")? {
//!         return Ok(());
//!     }
//!     db.execute("ALTER TABLE deployments ADD COLUMN custom_field TEXT DEFAULT ''")?;
//!     Ok(())
//! }
//! ```
//!
//! Deliberately not here: anything worth a unit test of its own. Each command reads what it needs
//! through `project`, calls one crate, and prints.

#[cfg(feature = "cli")]
mod appended;
#[cfg(feature = "cli")]
mod args;
#[cfg(feature = "cli")]
mod baseline;
#[cfg(feature = "cli")]
mod changed;
#[cfg(feature = "cli")]
mod check;
#[cfg(feature = "cli")]
mod command_line;
#[cfg(feature = "cli")]
mod commands;
#[cfg(feature = "cli")]
mod config;
#[cfg(feature = "cli")]
mod decide;
mod embedded;
#[cfg(feature = "cli")]
mod exit;
#[cfg(feature = "cli")]
mod git;
#[cfg(feature = "cli")]
mod golang;
#[cfg(feature = "cli")]
mod live;
mod migrator;
#[cfg(feature = "cli")]
mod output;
#[cfg(feature = "cli")]
mod over;
#[cfg(feature = "cli")]
mod progress;
#[cfg(feature = "cli")]
mod project;
#[cfg(feature = "cli")]
mod read_models;
#[cfg(feature = "cli")]
mod renames;
#[cfg(feature = "cli")]
mod runner;
#[cfg(feature = "cli")]
mod scratch;
#[cfg(feature = "cli")]
mod show;
#[cfg(feature = "cli")]
mod state;

#[cfg(feature = "cli")]
pub use command_line::cli;
pub use embedded::Embedded;
pub use kilter_dialect::{DbError, DbErrorKind, Row, Value};
pub use kilter_macros::embed;
pub use kilter_migrate::{
    Backfill, Code as Migration, Context, Event, MigrationError, MigrationResult, OutOfOrder,
    Registry, Report, RollbackTarget, State, Status, StatusRow, Target, Version,
};
pub use kilter_schema::Dialect;
#[cfg(feature = "seaorm")]
pub use kilter_sea_orm as sea_orm;
pub use migrator::{Error, Migrator, Planned};

/// Lists the migrations written in Rust: `kilter new NAME --rust` writes and keeps this list. Makes
/// a module of each file, which must hold `pub const MIGRATION: Migration`, and a function
/// `registry` for [`cli`].
///
/// ```text
/// kilter::migrations! {
///     m20261122093000: "20261122093000_add_custom_field.rs",
/// }
/// ```
#[macro_export]
macro_rules! migrations {
    ($($module:ident : $file:tt),* $(,)?) => {
        $(#[path = $file] mod $module;)*

        /// The migrations written in Rust.
        pub fn registry() -> $crate::Registry {
            $crate::Registry::new()
                $(.add_file($file, include_str!($file), $module::MIGRATION))*
        }
    };
}
