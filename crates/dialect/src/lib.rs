//! What differs between SQLite, PostgreSQL and MySQL, without a connection.
//!
//! One folder for each dialect, with the same file names in each; [`engine`] gives the one for a
//! [`Dialect`]. Everything generic (reading DDL, ordering a plan, splitting a file) lives beside
//! the folders and asks the dialect short questions. Deliberately not here: sockets. Inspection is
//! given a [`Session`] that somebody else opened.

mod allowed;
mod appended;
mod canonical;
pub mod ddl;
mod definition;
mod engine;
mod expression;
mod guard;
mod inspect;
mod locks;
mod moment;
pub mod mysql;
mod plan;
pub mod postgres;
mod rename;
mod replay;
mod rows;
mod session;
mod split;
pub mod sqlite;
mod undecided;
mod view;

pub use appended::append;
pub use engine::{Before, Effect, Engine, StepMode};
pub use guard::{Guard, GuardWhen};
pub use locks::{Lock, Locked, Locks};
pub use plan::{
    AutoMigration, Loss, Models, Pace, Plan, Planned, auto_migrate, script, spelled, sync,
};
pub use rename::{Candidate, Comparison, candidates, compare};
pub use replay::Names;
pub use rows::{RowCheck, row_checks};
pub use session::{DbError, DbErrorKind, Flavor, Row, ServerInfo, Session, Value};
pub use split::Statement;
pub use undecided::{Undecided, settle, to_print, undecided};

use kilter_schema::Dialect;

/// The engine of a dialect.
pub fn engine(dialect: Dialect) -> &'static dyn Engine {
    match dialect {
        Dialect::Sqlite => &sqlite::Sqlite,
        Dialect::Postgres => &postgres::Postgres,
        Dialect::Mysql => &mysql::Mysql,
    }
}
