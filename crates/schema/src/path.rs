//! Names of objects, and where in the source they come from.

use kilter_diag::Span;
use std::collections::BTreeMap;
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
    tables: BTreeMap<String, Places>,
    /// Of what is in no table.
    others: BTreeMap<ObjectPath, Option<Span>>,
}

/// Where a table and its parts were declared.
#[derive(Debug, Clone, Default)]
struct Places {
    table: Option<Span>,
    columns: BTreeMap<String, Option<Span>>,
    indexes: BTreeMap<String, Option<Span>>,
    constraints: BTreeMap<String, Option<Span>>,
}

impl Origins {
    /// Records where `path` was declared; the first record stays.
    pub fn insert(&mut self, path: ObjectPath, span: Span) {
        self.slot(path).get_or_insert(span);
    }

    /// Records where `path` was declared, in place of an earlier record.
    pub fn replace(&mut self, path: ObjectPath, span: Span) {
        *self.slot(path) = Some(span);
    }

    /// Records all that `more` has; the first record of each stays.
    pub fn append(&mut self, more: Self) {
        fn merge<K: Ord>(to: &mut BTreeMap<K, Option<Span>>, more: BTreeMap<K, Option<Span>>) {
            for (key, span) in more {
                let slot = to.entry(key).or_default();
                *slot = slot.take().or(span);
            }
        }
        for (table, places) in more.tables {
            let Some(there) = self.tables.get_mut(&table) else {
                self.tables.insert(table, places);
                continue;
            };
            there.table = there.table.take().or(places.table);
            merge(&mut there.columns, places.columns);
            merge(&mut there.indexes, places.indexes);
            merge(&mut there.constraints, places.constraints);
        }
        merge(&mut self.others, more.others);
    }

    /// Where `path` was declared; for a part of a table without a span of its own, where its
    /// table was.
    pub fn find(&self, path: &ObjectPath) -> Option<&Span> {
        self.get(path).or_else(|| self.tables.get(path.table()?)?.table.as_ref())
    }

    /// Where exactly `path` was declared, without falling back to its table.
    pub fn get(&self, path: &ObjectPath) -> Option<&Span> {
        let of = |table: &str| self.tables.get(table);
        let span = match path {
            ObjectPath::Table(t) => Some(&of(t)?.table),
            ObjectPath::Column(t, name) => of(t)?.columns.get(name),
            ObjectPath::Index(t, name) => of(t)?.indexes.get(name),
            ObjectPath::Constraint(t, name) => of(t)?.constraints.get(name),
            ObjectPath::Enum(_) | ObjectPath::Label(..) | ObjectPath::Opaque(..) => {
                self.others.get(path)
            }
        };
        span?.as_ref()
    }

    fn slot(&mut self, path: ObjectPath) -> &mut Option<Span> {
        match path {
            ObjectPath::Table(t) => &mut self.of(t).table,
            ObjectPath::Column(t, name) => self.of(t).columns.entry(name).or_default(),
            ObjectPath::Index(t, name) => self.of(t).indexes.entry(name).or_default(),
            ObjectPath::Constraint(t, name) => self.of(t).constraints.entry(name).or_default(),
            path => self.others.entry(path).or_default(),
        }
    }

    fn of(&mut self, table: String) -> &mut Places {
        self.tables.entry(table).or_default()
    }
}
