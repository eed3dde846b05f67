//! Names of objects, and where in the source they come from.

use kilter_diag::Span;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::fmt;

/// The identity of an object in a schema.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ObjectPath {
    /// A table.
    Table(String),
    /// A column: table, column.
    Column(String, String),
    /// An index: table, index.
    Index(String, String),
    /// A constraint (primary key, unique, foreign key, check): table, name.
    Constraint(String, String),
    /// An enum type.
    Enum(String),
    /// A value of an enum type: type, value.
    Label(String, String),
    /// A view, trigger, function, …: its sort and its name.
    Opaque(String, String),
}

impl ObjectPath {
    /// The table an object belongs to, if it belongs to one.
    pub fn table(&self) -> Option<&str> {
        match self {
            Self::Table(t) | Self::Column(t, _) | Self::Index(t, _) | Self::Constraint(t, _) => {
                Some(t)
            }
            Self::Enum(_) | Self::Label(..) | Self::Opaque(..) => None,
        }
    }
}

impl fmt::Display for ObjectPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Table(t) => write!(f, "table {t}"),
            Self::Column(t, c) => write!(f, "column {t}.{c}"),
            Self::Index(t, i) => write!(f, "index {i} on {t}"),
            Self::Constraint(t, c) => write!(f, "constraint {c} on {t}"),
            Self::Enum(e) => write!(f, "enum {e}"),
            Self::Label(e, l) => write!(f, "value {l} of {e}"),
            Self::Opaque(sort, name) => write!(f, "{sort} {name}"),
        }
    }
}

/// Where objects were declared: a span by object path. Kept beside a [`crate::Schema`], so that
/// schemas compare without regard to where they come from.
#[derive(Debug, Clone, Default)]
pub struct Origins {
    /// By table; what is in none has the empty name.
    tables: BTreeMap<String, BTreeMap<ObjectPath, Span>>,
}

impl Origins {
    /// Records where `path` was declared; the first record stays.
    pub fn insert(&mut self, path: ObjectPath, span: Span) {
        self.of_table(&path).entry(path).or_insert(span);
    }

    /// Records where `path` was declared, in place of an earlier record.
    pub fn replace(&mut self, path: ObjectPath, span: Span) {
        self.of_table(&path).insert(path, span);
    }

    /// Records all that `more` has; the first record of each stays.
    pub fn append(&mut self, more: Self) {
        for (table, places) in more.tables {
            match self.tables.entry(table) {
                Entry::Vacant(slot) => {
                    slot.insert(places);
                }
                Entry::Occupied(mut there) => {
                    for (path, span) in places {
                        there.get_mut().entry(path).or_insert(span);
                    }
                }
            }
        }
    }

    /// Where `path` was declared; for a part of a table without a span of its own, where its
    /// table was.
    pub fn find(&self, path: &ObjectPath) -> Option<&Span> {
        self.get(path).or_else(|| self.get(&ObjectPath::Table(path.table()?.to_owned())))
    }

    /// Where exactly `path` was declared, without falling back to its table.
    pub fn get(&self, path: &ObjectPath) -> Option<&Span> {
        self.tables.get(path.table().unwrap_or_default())?.get(path)
    }

    fn of_table(&mut self, path: &ObjectPath) -> &mut BTreeMap<ObjectPath, Span> {
        self.tables.entry(path.table().unwrap_or_default().to_owned()).or_default()
    }
}
