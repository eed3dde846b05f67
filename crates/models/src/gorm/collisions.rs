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
use std::collections::HashMap;

/// The objects found so far: by namespace and name, what it is and the table it is part of.
type Names<'s> = HashMap<(&'s str, &'s str), (Kind, &'s str)>;

/// What a name stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Table,
    Index,
    Unique,
    ForeignKey,
}

impl Kind {
    fn text(self) -> &'static str {
        match self {
            Self::Table => "the table",
            Self::Index => "the index",
            Self::Unique => "the unique constraint",
            Self::ForeignKey => "the foreign key",
        }
    }

    /// Where an object of this kind is known under its name.
    fn path(self, table: &str, name: &str) -> ObjectPath {
        match self {
            Self::Table => ObjectPath::Table(table.to_owned()),
            Self::Index => ObjectPath::Index(table.to_owned(), name.to_owned()),
            Self::Unique | Self::ForeignKey => {
                ObjectPath::Constraint(table.to_owned(), name.to_owned())
            }
        }
    }
}

impl Builder<'_> {
    /// Tells of every name that is taken already.
    pub fn collisions(&mut self, schema: &Schema, origins: &Origins) {
        let mut names = Names::new();
        let dialect = schema.dialect;
        if dialect != Dialect::Mysql {
            for table in schema.tables.values() {
                names.insert(spaced(table), (Kind::Table, &table.name));
            }
        }
        for table in schema.tables.values() {
            let (space, _) = spaced(table);
            for (kind, name) in named(table, dialect) {
                let Some(other) = names.insert((space, name), (kind, &table.name)) else {
                    continue;
                };
                self.collision(dialect, origins, name, [(kind, &table.name), other]);
            }
        }
    }

    /// `pair` is what cannot be made and what is there already, each with its table.
    fn collision(
        &mut self,
        dialect: Dialect,
        origins: &Origins,
        name: &str,
        pair: [(Kind, &str); 2],
    ) {
        let [(kind, table), (other, place)] = pair;
        let Some(span) = origins.find(&kind.path(table, name)) else { return };
        let there = match other {
            Kind::Table => "a table of this name".to_owned(),
            _ => format!("{} on `{place}`", other.text()),
        };
        let wants = match dialect {
            Dialect::Mysql => "the names of foreign keys",
            Dialect::Postgres | Dialect::Sqlite => "the names of indexes",
        };
        let gorm = match (dialect, kind) {
            // It writes `CREATE INDEX IF NOT EXISTS`.
            (Dialect::Postgres, Kind::Index) => {
                "GORM makes only the first of them, and says nothing"
            }
            _ => "GORM fails",
        };
        let message = format!(
            "{} `{name}` cannot be made: there is {there} already, and {dialect} wants {wants} to be unique: {gorm}",
            kind.text()
        );
        let mut diagnostic = Diagnostic::warning(G017, message).at(span.clone(), "");
        if let Some(place) = origins.find(&other.path(place, name)) {
            diagnostic = diagnostic.at(place.clone(), "the other one");
        }
        self.report.add(diagnostic.help("give one of them another name"));
    }
}

/// The namespace of a table's objects and its name in there: `schema.table` has one of its own.
fn spaced(table: &Table) -> (&str, &str) {
    table.name.split_once('.').unwrap_or(("", &table.name))
}

/// What of a table has to have a name of its own.
fn named(table: &Table, dialect: Dialect) -> Vec<(Kind, &str)> {
    if dialect == Dialect::Mysql {
        let keys = table.foreign_keys.iter().filter_map(|k| k.name.as_deref());
        return keys.map(|n| (Kind::ForeignKey, n)).collect();
    }
    let indexes = table.indexes.iter().map(|i| (Kind::Index, i.name.as_str()));
    let uniques = table.uniques.iter().filter_map(|u| u.name.as_deref());
    match dialect {
        // A constraint's index has a name of SQLite's own.
        Dialect::Sqlite => indexes.collect(),
        Dialect::Postgres | Dialect::Mysql => {
            indexes.chain(uniques.map(|n| (Kind::Unique, n))).collect()
        }
    }
}
