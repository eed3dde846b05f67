//! Names that two objects of the finished schema share although the database wants them apart.
//!
//! What has to be unique where is the dialect's: PostgreSQL has one namespace per schema for tables
//! and indexes (a unique constraint is one), SQLite has one per database, MySQL has one for foreign
//! keys. Deliberately not here: two models of one table (`order.rs`), and names within one table
//! that GORM merges (`indexes.rs`).

use super::builder::Builder;
use super::report::G017;
use kilter_diag::Diagnostic;
use kilter_schema::{Dialect, ObjectPath, Origins, Schema, Table};
use std::collections::BTreeMap;

/// The objects found so far: by namespace and name, what it is and where it was declared.
type Names = BTreeMap<(String, String), (String, ObjectPath)>;

impl Builder<'_> {
    /// Tells of every name that is taken already.
    pub fn collisions(&mut self, schema: &Schema, origins: &Origins) {
        let mut names = Names::new();
        let dialect = schema.dialect;
        if dialect != Dialect::Mysql {
            for table in schema.tables.values() {
                let (space, name) = spaced(table);
                let path = ObjectPath::Table(table.name.clone());
                names.insert((space, name), ("a table of this name".to_owned(), path));
            }
        }
        for table in schema.tables.values() {
            for (what, name, path) in named(table, dialect) {
                let key = (spaced(table).0, name.clone());
                let there = format!("{what} on `{}`", table.name);
                let Some((other, place)) = names.insert(key, (there, path.clone())) else {
                    continue;
                };
                let wants = match dialect {
                    Dialect::Mysql => "the names of foreign keys",
                    Dialect::Postgres | Dialect::Sqlite => "the names of indexes",
                };
                let index = matches!(path, ObjectPath::Index(..));
                let gorm = match dialect {
                    // It writes `CREATE INDEX IF NOT EXISTS`.
                    Dialect::Postgres if index => {
                        "GORM makes only the first of them, and says nothing"
                    }
                    _ => "GORM fails",
                };
                let message = format!(
                    "{what} `{name}` cannot be made: there is {other} already, and {dialect} wants {wants} to be unique: {gorm}"
                );
                self.collision(origins, &path, &place, message);
            }
        }
    }

    fn collision(
        &mut self,
        origins: &Origins,
        at: &ObjectPath,
        other: &ObjectPath,
        message: String,
    ) {
        let Some(span) = origins.find(at) else { return };
        let mut diagnostic = Diagnostic::warning(G017, message).at(span.clone(), "");
        if let Some(place) = origins.find(other) {
            diagnostic = diagnostic.at(place.clone(), "the other one");
        }
        self.report.add(diagnostic.help("give one of them another name"));
    }
}

/// The namespace of a table's objects and its name in there: `schema.table` has one of its own.
fn spaced(table: &Table) -> (String, String) {
    match table.name.split_once('.') {
        Some((space, name)) => (space.to_owned(), name.to_owned()),
        None => (String::new(), table.name.clone()),
    }
}

/// What of a table has to have a name of its own: what it is, the name, where it is known.
fn named(table: &Table, dialect: Dialect) -> Vec<(&'static str, String, ObjectPath)> {
    let constraint = |name: &str| ObjectPath::Constraint(table.name.clone(), name.to_owned());
    if dialect == Dialect::Mysql {
        let keys = table.foreign_keys.iter().filter_map(|k| k.name.as_ref());
        return keys.map(|n| ("the foreign key", n.clone(), constraint(n))).collect();
    }
    let indexes = table.indexes.iter().map(|i| {
        let path = ObjectPath::Index(table.name.clone(), i.name.clone());
        ("the index", i.name.clone(), path)
    });
    let uniques = table.uniques.iter().filter_map(|u| u.name.as_ref());
    let uniques = uniques.map(|n| ("the unique constraint", n.clone(), constraint(n)));
    match dialect {
        // A constraint's index has a name of SQLite's own.
        Dialect::Sqlite => indexes.collect(),
        Dialect::Postgres | Dialect::Mysql => indexes.chain(uniques).collect(),
    }
}
