//! The vocabulary: what a database looks like, as plain data, and how two of them differ.
//!
//! A [`Schema`] says the same thing whether it was read from models (*desired*), replayed from
//! migrations (*migrated*) or inspected in a live database (*actual*). Objects are owned, nested
//! and refer to each other by name; source spans live beside the schema, in [`Origins`].
//! Deliberately not here: SQL, I/O, and anything that is true of one dialect only.

mod allowed;
mod change;
mod constraint;
mod diff;
mod kind;
pub mod names;
mod options;
mod path;
mod rename;
mod server;
mod table;
mod written;

pub use allowed::Allowed;
pub use change::{Change, TableChange};
pub use constraint::{Action, Check, ForeignKey};
pub use diff::diff;
pub use kind::{Bits, Kind};
pub use options::{RowSecurity, TableOptions};
pub use path::{ObjectPath, Origins};
pub use rename::{Declared, Rename, Renames};
pub use server::{Flavor, Server};
pub use table::{
    AutoIncrement, Column, Generated, Index, IndexPart, NullsOrder, PartSource, PrimaryKey,
    SortOrder, Table, Unique,
};

pub use written::Written;

use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashSet};
use std::fmt;
use std::sync::Arc;

/// The SQL dialects Kilter speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Dialect {
    /// SQLite 3.35 and later.
    Sqlite,
    /// PostgreSQL 13 and later.
    Postgres,
    /// MySQL 8 and MariaDB 10.6 and later.
    Mysql,
}

impl Dialect {
    /// All of them, in the order in which they are listed to people.
    pub const ALL: [Self; 3] = [Self::Sqlite, Self::Postgres, Self::Mysql];

    /// The name used in `kilter.toml`, in directory names and on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Sqlite => "sqlite",
            Self::Postgres => "postgres",
            Self::Mysql => "mysql",
        }
    }

    /// The dialect of a name as people write it (`postgresql` and `mariadb` are understood).
    pub fn from_name(name: &str) -> Option<Self> {
        match name.to_ascii_lowercase().as_str() {
            "sqlite" | "sqlite3" => Some(Self::Sqlite),
            "postgres" | "postgresql" | "pg" => Some(Self::Postgres),
            "mysql" | "mariadb" => Some(Self::Mysql),
            _ => None,
        }
    }
}

impl fmt::Display for Dialect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A whole database schema in one dialect.
///
/// Table names are as the dialect resolves them: the bare name in the default schema
/// (`users`), `schema.table` elsewhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Schema {
    /// The dialect the type and expression texts are written in.
    pub dialect: Dialect,
    /// Tables by name. Copies of a schema share those that neither changes.
    pub tables: BTreeMap<String, Arc<Table>>,
    /// Enum types by name (PostgreSQL), with their labels in order.
    pub enums: BTreeMap<String, Vec<String>>,
    /// Objects Kilter knows by name and definition only: views, triggers, functions, policies,
    /// extensions. Key: [`ObjectPath::Opaque`] text, such as `view active_users`.
    pub opaque: BTreeMap<String, String>,
    /// What was written to make some of these objects, where that is known.
    #[serde(skip)]
    pub written: Written,
    /// What is known of the server that it is on.
    #[serde(skip)]
    pub server: Server,
    /// Statements that could not be read while this schema was built, each with what it may
    /// affect. While this is not empty, "equal" means "equal as far as could be read".
    pub unread: Vec<String>,
}

impl Schema {
    /// An empty database.
    pub fn new(dialect: Dialect) -> Self {
        Self {
            dialect,
            tables: BTreeMap::new(),
            enums: BTreeMap::new(),
            opaque: BTreeMap::new(),
            written: Written::default(),
            server: Server::default(),
            unread: Vec::new(),
        }
    }

    /// An empty database on a server.
    pub fn on(dialect: Dialect, server: Server) -> Self {
        Self { server, ..Self::new(dialect) }
    }

    /// Puts a table in under its name, and gives back the one that had it.
    pub fn put(&mut self, table: impl Into<Arc<Table>>) -> Option<Arc<Table>> {
        let table = table.into();
        self.tables.insert(table.name.clone(), table)
    }

    /// A table by name.
    pub fn table(&self, name: &str) -> Option<&Table> {
        self.tables.get(name).map(Arc::as_ref)
    }

    /// A table to change.
    pub fn table_mut(&mut self, name: &str) -> Option<&mut Table> {
        self.tables.get_mut(name).map(Arc::make_mut)
    }

    /// All tables to change, in the order of their names.
    pub fn tables_mut(&mut self) -> impl Iterator<Item = &mut Table> {
        self.tables.values_mut().map(Arc::make_mut)
    }

    /// A column by table and column name.
    pub fn column(&self, table: &str, column: &str) -> Option<&Column> {
        self.table(table)?.column(column)
    }

    /// Tables ordered so that each comes after the tables its foreign keys refer to, as far as
    /// that is possible (cycles are cut at the alphabetically first table); ties by name.
    pub fn tables_in_dependency_order(&self) -> Vec<&Table> {
        fn visit<'a>(
            schema: &'a Schema,
            name: &'a str,
            seen: &mut HashSet<&'a str>,
            out: &mut Vec<&'a Table>,
        ) {
            if !seen.insert(name) {
                return;
            }
            let Some(table) = schema.table(name) else { return };
            let mut parents: Vec<_> =
                table.foreign_keys.iter().map(|f| f.ref_table.as_str()).collect();
            parents.sort_unstable();
            for parent in parents {
                visit(schema, parent, seen, out);
            }
            out.push(table);
        }
        let mut out = Vec::with_capacity(self.tables.len());
        let mut seen = HashSet::with_capacity(self.tables.len());
        for name in self.tables.keys() {
            visit(self, name, &mut seen, &mut out);
        }
        out
    }
}
