//! Throwaway databases for the tests. A dev-dependency only.
//!
//! [`postgres`], [`mariadb`] and [`mysql`] start a server once for each test process, on demand; it ends with
//! the process, however that ends. [`TestServer::database`] makes a fresh database on it.
//! Deliberately not here: anything that a shipped program uses (that is `kilter_db`).

mod breaking;
mod database;
mod servers;

pub use breaking::{Break, Breaking};
pub use database::{TestDatabase, for_each_database, sqlite_file, sqlite_memory};
pub use servers::{TestServer, mariadb, mysql, mysql_family, postgres};
