//! Connections: the only crate with sockets.
//!
//! [`DbUrl`] says where a database is, without ever showing its password. [`connect`] opens one
//! dedicated connection (never a pool) behind [`kilter_dialect::Session`], with every setting
//! pinned that changes what SQL means. [`shadow`] gives a scratch database to try migrations in,
//! [`server`] the throwaway servers behind it. Everything asynchronous ends here: a session owns a
//! runtime that lives on the caller's thread. Deliberately not here: what SQL to run, in what
//! order, and what to do when it fails.

// Without any database there is a URL and nothing to do with it.
#![cfg_attr(
    not(any(feature = "sqlite", feature = "postgres", feature = "mysql")),
    allow(dead_code, unused_imports)
)]

mod connect;
mod error;
mod interrupt;
#[cfg(feature = "mysql")]
mod mysql;
mod options;
#[cfg(feature = "postgres")]
mod postgres;
mod rows;
mod runtime;
mod scratch;
pub mod server;
mod shadow;
#[cfg(feature = "sqlite")]
mod sqlite;
mod url;

pub use connect::connect;
pub use interrupt::Interrupt;
pub use options::{ConnectOptions, Create};
pub use scratch::ScratchHome;
pub use shadow::{Shadow, ShadowError, ShadowOptions, Untried, shadow};
pub use url::DbUrl;
