//! The SeaORM entities: the source of truth for the schema.
//!
//! The SQL in `migrations/` is derived from the structs here and the messages in `proto/` are
//! checked against them, so a change starts in this crate.

pub mod audit_log;
pub mod build;
pub mod build_log;
pub mod deployment;
pub mod domain;
pub mod env_var;
pub mod member;
pub mod member_role;
pub mod organization;
pub mod role;

// Cargo turns a feature on for everybody in a build who asks for it, so more than one may be on.
#[cfg(all(feature = "mysql", not(feature = "postgres")))]
#[path = "column/mysql.rs"]
mod column;
#[cfg(feature = "postgres")]
#[path = "column/postgres.rs"]
mod column;
#[cfg(not(any(feature = "mysql", feature = "postgres")))]
#[path = "column/sqlite.rs"]
mod column;
