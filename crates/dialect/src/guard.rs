//! Guards: a `HasColumn` check for SQL, written as a comment before a statement.
//!
//! `-- kilter: unless exists column deployments.custom_field`. The object named must be what the
//! statement makes (or, for `if exists`, removes); the runner compares definitions, so a guard
//! never hides a different object of the same name. `if computed column t.c` is for a column that is
//! dropped while a plain one takes its name.

use kilter_schema::{Dialect, ObjectPath, Schema};
use std::fmt;

/// A condition under which a statement is skipped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guard {
    /// When the statement runs.
    pub when: GuardWhen,
    /// The object asked for: a table, column, index, constraint, enum type
    /// or value of one.
    pub object: ObjectPath,
}

/// When a guarded statement runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GuardWhen {
    /// It runs unless the object exists.
    UnlessExists,
    /// It runs if the object exists.
    IfExists,
    /// It runs if the object is a column that is computed.
    IfComputed,
}

impl Guard {
    /// Reads a guard from its words: `unless exists column t.c`, `if exists table t`,
    /// `… index t.i`, `… constraint t.c`, `… enum e`, `… value e.v`; or `if computed column t.c`. `None` for
    /// anything else.
    pub fn parse(words: &str) -> Option<Self> {
        let words: Vec<&str> = words.split_whitespace().collect();
        let [when, is, sort, name] = words[..] else { return None };
        let when = match (when, is, sort) {
            ("unless", "exists", _) => GuardWhen::UnlessExists,
            ("if", "exists", _) => GuardWhen::IfExists,
            ("if", "computed", "column") => GuardWhen::IfComputed,
            _ => return None,
        };
        let in_table = || {
            let (table, part) = kilter_schema::names::split(name);
            (!table.is_empty() && !part.is_empty()).then(|| (table.to_owned(), part.to_owned()))
        };
        let object = match sort {
            "table" => ObjectPath::Table(name.to_owned()),
            "column" => in_table().map(|(t, c)| ObjectPath::Column(t, c))?,
            "index" => in_table().map(|(t, i)| ObjectPath::Index(t, i))?,
            "constraint" => in_table().map(|(t, c)| ObjectPath::Constraint(t, c))?,
            "enum" => ObjectPath::Enum(name.to_owned()),
            "value" => in_table().map(|(e, v)| ObjectPath::Label(e, v))?,
            _ => return None,
        };
        Some(Self { when, object })
    }

    /// Whether its words would be read back as the same guard: a name with a blank in it would
    /// not, nor the name of a part with a dot.
    pub(crate) fn is_plain(&self) -> bool {
        let word = |name: &str| !name.is_empty() && !name.contains(char::is_whitespace);
        match &self.object {
            ObjectPath::Table(name) | ObjectPath::Enum(name) => word(name),
            ObjectPath::Column(table, part)
            | ObjectPath::Index(table, part)
            | ObjectPath::Constraint(table, part)
            | ObjectPath::Label(table, part) => {
                word(table) && word(part) && !part.contains('.') && !part.starts_with('"')
            }
            ObjectPath::Opaque(..) => false,
        }
    }

    /// Whether the statement runs on `schema`, going by this guard alone.
    pub fn lets_run(&self, schema: &Schema) -> bool {
        match (self.when, &self.object) {
            (GuardWhen::UnlessExists, _) => !self.exists_in(schema),
            (GuardWhen::IfExists, _) => self.exists_in(schema),
            (GuardWhen::IfComputed, ObjectPath::Column(table, name)) => {
                schema.column(table, name).is_some_and(|c| c.generated.is_some())
            }
            (GuardWhen::IfComputed, _) => false,
        }
    }

    /// Whether the guard's object exists in `schema`.
    pub fn exists_in(&self, schema: &Schema) -> bool {
        let table = self.object.table().and_then(|t| schema.table(t));
        match &self.object {
            ObjectPath::Table(_) => table.is_some(),
            ObjectPath::Column(_, c) => table.is_some_and(|t| t.column(c).is_some()),
            ObjectPath::Index(_, i) => table.is_some_and(|t| t.index(i).is_some()),
            // Every primary key of MySQL has this name, which statements need not say.
            ObjectPath::Constraint(_, c) if schema.dialect == Dialect::Mysql && c == "PRIMARY" => {
                table.is_some_and(|t| t.primary_key.is_some())
            }
            // MySQL has no unique constraints apart from indexes: either sort answers.
            ObjectPath::Constraint(_, c) => {
                table.is_some_and(|t| t.has_constraint(c) || t.index(c).is_some_and(|i| i.unique))
            }
            ObjectPath::Enum(e) => schema.enums.contains_key(e),
            ObjectPath::Label(e, value) => {
                schema.enums.get(e).is_some_and(|labels| labels.contains(value))
            }
            ObjectPath::Opaque(..) => false,
        }
    }
}

impl fmt::Display for Guard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let when = match self.when {
            GuardWhen::UnlessExists => "unless exists",
            GuardWhen::IfExists => "if exists",
            GuardWhen::IfComputed => "if computed",
        };
        match &self.object {
            ObjectPath::Index(t, i) => write!(f, "{when} index {t}.{i}"),
            ObjectPath::Constraint(t, c) => write!(f, "{when} constraint {t}.{c}"),
            ObjectPath::Label(e, v) => write!(f, "{when} value {e}.{v}"),
            object => write!(f, "{when} {object}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn guards_are_read_and_written_alike() {
        for text in [
            "unless exists column deployments.custom_field",
            "if exists table orgs",
            "unless exists index deployments.idx_a",
            "unless exists constraint app.deployments.fk_a",
            "unless exists enum app.status",
            "unless exists value app.status.done",
            "if computed column deployments.total",
        ] {
            assert_eq!(Guard::parse(text).expect(text).to_string(), text);
        }
        for name in ["", "a", "a b", "a.b", "a.", ".a", "a\u{a0}b", "ä"] {
            let paired: [fn(String, String) -> ObjectPath; 4] =
                [ObjectPath::Column, ObjectPath::Index, ObjectPath::Constraint, ObjectPath::Label];
            let pairs = paired
                .iter()
                .flat_map(|make| [make("t".into(), name.into()), make(name.into(), "c".into())]);
            let single = [ObjectPath::Table(name.into()), ObjectPath::Enum(name.into())];
            for object in single.into_iter().chain(pairs) {
                let guard = Guard { when: GuardWhen::IfExists, object };
                let read = Guard::parse(&guard.to_string());
                assert_eq!(guard.is_plain(), read.as_ref() == Some(&guard), "{guard}");
            }
        }
        let bad = ["unless column a.b", "unless exists column a", "unless exists view v", ""];
        let computed =
            ["unless computed column a.b", "if computed table a", "if computed column a"];
        for bad in bad.into_iter().chain(computed) {
            assert_eq!(Guard::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn the_primary_key_of_mysql_is_there_by_its_name() {
        let guard = Guard::parse("if exists constraint t.PRIMARY").expect("a guard");
        for (dialect, there) in [(Dialect::Mysql, true), (Dialect::Postgres, false)] {
            let engine = crate::engine(dialect);
            let mut schema = Schema::new(dialect);
            engine.replay(&mut schema, "CREATE TABLE t (a bigint, b bigint, PRIMARY KEY (a))");
            assert_eq!(guard.exists_in(&schema), there);
            assert_eq!(guard.exists_in(&engine.canonical(&schema)), there);
            let drop = if there { "PRIMARY KEY" } else { "CONSTRAINT t_pkey" };
            engine.replay(&mut schema, &format!("ALTER TABLE t DROP {drop}"));
            assert_eq!(schema.table("t").and_then(|t| t.primary_key.as_ref()), None);
            assert!(!guard.exists_in(&schema));
        }
    }
}
