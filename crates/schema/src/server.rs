//! What is known of the server that a schema is on.

use serde::Serialize;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Makers of databases that share a dialect and differ in detail.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Flavor {
    /// SQLite.
    Sqlite,
    /// PostgreSQL.
    Postgres,
    /// Oracle's MySQL.
    Mysql,
    /// MariaDB.
    Mariadb,
}

/// What a server makes of a text that does not say it; nothing for a schema that is only written down.
///
/// It is no part of what a schema is: two schemas on servers of other ways are equal.
#[derive(Debug, Clone, Default)]
pub struct Server {
    /// Who makes it.
    pub flavor: Option<Flavor>,
    /// The collations of character sets that are named without one (MySQL).
    pub collations: Arc<BTreeMap<String, String>>,
}

impl PartialEq for Server {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Server {}
