//! Renames that somebody declared.
//!
//! Two schemas alone do not tell a rename from a drop and an addition, so a person says it:
//! beside a model, in `kilter.toml`, on the command line. Every front end fills one [`Renames`],
//! which is handed over beside the two schemas. Deliberately not here: whether a rename still is
//! to be made, which takes both schemas, and how it is written.

use crate::names;
use kilter_diag::Span;
use serde::Serialize;
use std::fmt;

/// One object under a new name. Tables and columns of which a part is renamed are named as they
/// will be, unless the schema to get to has no such table and another rename leads there.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case", tag = "rename")]
#[allow(missing_docs)] // `from` is the name now and `to` the name wanted, throughout
pub enum Rename {
    Table {
        from: String,
        to: String,
    },
    Column {
        table: String,
        from: String,
        to: String,
    },
    Index {
        table: String,
        from: String,
        to: String,
    },
    Enum {
        from: String,
        to: String,
    },
    /// A value of an enum.
    Value {
        /// The enum type, or `table.column` for a column that is of an enum type.
        of: String,
        from: String,
        to: String,
    },
}

impl Rename {
    /// The name now and the name wanted.
    pub fn names(&self) -> (&str, &str) {
        match self {
            Self::Table { from, to }
            | Self::Column { from, to, .. }
            | Self::Index { from, to, .. }
            | Self::Enum { from, to }
            | Self::Value { from, to, .. } => (from, to),
        }
    }

    /// The way back: a column of a table that is renamed too is then one of the table it was.
    #[must_use]
    pub fn reversed(&self, among: &[Self]) -> Self {
        let was = |table: &str| {
            let renamed = among.iter().find_map(|r| match r {
                Self::Table { from, to } if to == table => Some(from.clone()),
                _ => None,
            });
            renamed.unwrap_or_else(|| table.to_owned())
        };
        let swapped = |from: &str, to: &str| (to.to_owned(), from.to_owned());
        match self {
            Self::Table { from, to } => {
                let (from, to) = swapped(from, to);
                Self::Table { from, to }
            }
            Self::Column { table, from, to } => {
                let (from, to) = swapped(from, to);
                Self::Column { table: was(table), from, to }
            }
            Self::Index { table, from, to } => {
                let (from, to) = swapped(from, to);
                Self::Index { table: was(table), from, to }
            }
            Self::Enum { from, to } => {
                let (from, to) = swapped(from, to);
                Self::Enum { from, to }
            }
            Self::Value { of, from, to } => {
                let (from, to) = swapped(from, to);
                let was_enum = among.iter().find_map(|r| match r {
                    Self::Enum { from, to } if to == of => Some(from.clone()),
                    _ => None,
                });
                let was_column = || {
                    let (table, column) = (names::owner(of), names::bare(of));
                    let before = among.iter().find_map(|r| match r {
                        Self::Column { table: t, from, to } if t == table && *to == column => {
                            Some(from.as_str())
                        }
                        _ => None,
                    });
                    (!table.is_empty())
                        .then(|| names::within(&was(table), before.unwrap_or(&column)))
                };
                let of = was_enum.or_else(was_column).unwrap_or_else(|| of.clone());
                Self::Value { of, from, to }
            }
        }
    }
}

impl Rename {
    /// Reads `old=new`: `users=members`, `users.name=full_name`, `index:users.a=b`, `enum:a=b`,
    /// `value:mood.sad=blue`. Nothing for anything else. The new name of a column can repeat its
    /// table.
    pub fn parse(text: &str) -> Option<Self> {
        let (old, to) = text.split_once('=')?;
        let (old, to) = (old.trim(), to.trim());
        let (sort, old) = match old.split_once(':') {
            Some((sort, old)) => (sort, old),
            None if !names::owner(old).is_empty() => ("column", old),
            None => ("table", old),
        };
        let plain = |name: &str| !name.is_empty() && !name.contains(['=', ':']);
        let part = || {
            let owner = names::owner(old);
            let (from, to) = (names::bare(old), names::bare(to));
            let whole = plain(owner) && plain(&from) && plain(&to);
            whole.then(|| (owner.to_owned(), from.into_owned(), to.into_owned()))
        };
        let whole = || (plain(old) && plain(to)).then(|| (old.to_owned(), to.to_owned()));
        match sort {
            "table" => whole().map(|(from, to)| Self::Table { from, to }),
            "enum" => whole().map(|(from, to)| Self::Enum { from, to }),
            "column" => part().map(|(table, from, to)| Self::Column { table, from, to }),
            "index" => part().map(|(table, from, to)| Self::Index { table, from, to }),
            "value" => part().map(|(of, from, to)| Self::Value { of, from, to }),
            _ => None,
        }
    }
}

impl fmt::Display for Rename {
    /// `rename column members.name to full_name`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Table { from, to } => write!(f, "rename table {from} to {to}"),
            Self::Column { table, from, to } => write!(f, "rename column {table}.{from} to {to}"),
            Self::Index { table, from, to } => {
                write!(f, "rename index {from} on {table} to {to}")
            }
            Self::Enum { from, to } => write!(f, "rename enum {from} to {to}"),
            Self::Value { of, from, to } => write!(f, "rename value {from} of {of} to {to}"),
        }
    }
}

/// A rename, and who says so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Declared {
    /// What is renamed.
    pub rename: Rename,
    /// The line that says so, where it has one.
    pub span: Option<Span>,
    /// Who says so, for people: `kilter.toml`, `--rename`, `a comment beside the model`.
    pub by: &'static str,
}

/// All renames that are declared, in any order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Renames(pub Vec<Declared>);

impl Renames {
    /// Adds one.
    pub fn declare(&mut self, rename: Rename, span: Option<Span>, by: &'static str) {
        self.0.push(Declared { rename, span, by });
    }

    /// Adds those of another place.
    pub fn extend(&mut self, more: Self) {
        self.0.extend(more.0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn column(table: &str, from: &str, to: &str) -> Rename {
        Rename::Column { table: table.into(), from: from.into(), to: to.into() }
    }

    #[test]
    fn arguments_are_read() {
        let table = |from: &str, to: &str| Rename::Table { from: from.into(), to: to.into() };
        assert_eq!(Rename::parse("users=members"), Some(table("users", "members")));
        assert_eq!(Rename::parse("table:app.users=app.x"), Some(table("app.users", "app.x")));
        assert_eq!(Rename::parse("users.name=users.b"), Some(column("users", "name", "b")));
        assert_eq!(Rename::parse("app.users.name = b"), Some(column("app.users", "name", "b")));
        assert_eq!(Rename::parse("\"a.b\"=c"), Some(table("\"a.b\"", "c")));
        assert_eq!(Rename::parse("\"a.b\".\"c.d\"=e"), Some(column("\"a.b\"", "c.d", "e")));
        for bad in ["users", "users=", "=b", "index:a=b", "view:a=b", "a=b=c", ""] {
            assert_eq!(Rename::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn the_way_back_names_parts_by_the_table_of_then() {
        let table = Rename::Table { from: "users".into(), to: "members".into() };
        let renamed = column("members", "name", "full_name");
        let value =
            Rename::Value { of: "members.full_name".into(), from: "a".into(), to: "b".into() };
        let among = [table, renamed.clone(), value.clone()];
        assert_eq!(renamed.reversed(&among), column("users", "full_name", "name"));
        assert_eq!(
            value.reversed(&among),
            Rename::Value { of: "users.name".into(), from: "b".into(), to: "a".into() }
        );
    }
}
