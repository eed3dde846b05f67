//! Real GORM and Kilter on the same models and the same servers.
//!
//! The promise that reading Go source gives the database GORM would create is proven here: the Go
//! program of `conformance/gorm` gives model packages to GORM's `AutoMigrate`, Kilter creates the
//! same packages' tables from their source, both databases are dumped by the database's own means
//! and the dumps are compared. The parts are a package on disk ([`Case`]), the Go program
//! ([`Program`]), Kilter's side ([`kilter`]) and the dumps ([`dump`]). A user's own project goes the
//! same way: [`own`] lays a program over it that migrates its models, [`verify`](fn@verify) compares
//! the two databases. Deliberately not here: rules of GORM or of a dialect, and starting servers.

pub mod cases;
mod dsn;
pub mod dump;
pub mod kilter;
pub mod own;
mod program;
mod registry;
mod sqlite_text;
mod verify;

pub use cases::{Case, Release};
pub use dsn::go_dsn;
pub use program::{Answer, Build, Effort, Job, Program, ProgramError, Sort, go_command};
pub use registry::registry;
pub use verify::{Verdict, VerifyError, verify};
