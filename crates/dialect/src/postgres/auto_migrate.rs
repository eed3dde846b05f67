//! GORM's PostgreSQL driver, where it migrates in its own way.
//!
//! Follows `gorm.io/driver/postgres`, `migrator.go`.

use super::Postgres;
use super::type_names::base;
use crate::canonical::type_parts;
use crate::plan::auto_migrate::{Decimals, Driver, InTheWay, Seen, Wanted};
use kilter_schema::{AutoIncrement, Column, Schema, Table};

impl Driver for Postgres {
    /// `udt_name`, and as length eight times the bytes of types that have a fixed size.
    fn seen(&self, column: &Column) -> Seen {
        let arguments = type_parts(&column.ty).1;
        let number = |n: Option<&str>| n.and_then(|n| n.trim().parse().ok());
        let argument = number(arguments);
        let (name, length) = match base(&column.ty) {
            _ if column.ty.ends_with("[]") => (column.ty.as_str(), None),
            "bigint" => ("int8", Some(64)),
            "integer" => ("int4", Some(32)),
            "smallint" => ("int2", Some(16)),
            "boolean" => ("bool", Some(8)),
            "double precision" => ("float8", Some(64)),
            "real" => ("float4", Some(32)),
            "char" => ("bpchar", argument),
            name @ ("varchar" | "bit" | "varbit") => (name, argument),
            name @ ("timestamptz" | "timestamp" | "time") => (name, Some(64)),
            "date" => ("date", Some(32)),
            "timetz" => ("timetz", Some(96)),
            name @ ("uuid" | "interval") => (name, Some(128)),
            name => (name.rsplit('.').next().unwrap_or(name), None),
        };
        let decimals = match arguments.and_then(|a| a.split_once(',')) {
            _ if name != "numeric" => Decimals::Unknown,
            Some((p, s)) => match (number(Some(p)), number(Some(s))) {
                (Some(p), Some(s)) => Decimals::Limited(p, s),
                _ => Decimals::Unknown,
            },
            None => Decimals::Unlimited,
        };
        let timed = matches!(name, "timestamptz" | "timestamp" | "time" | "timetz");
        let precision = timed.then(|| argument.unwrap_or(6));
        Seen { name: name.to_lowercase(), length, decimals, precision }
    }

    fn aliases(&self, name: &str) -> &'static [&'static str] {
        match name {
            "int" => &["integer"],
            "date" => &["date"],
            "time" => &["time"],
            "timestamp" => &["timestamp"],
            "int2" => &["smallint"],
            "int4" => &["integer"],
            "int8" => &["bigint"],
            "numeric" => &["decimal"],
            "timestamptz" => &["timestamp with time zone"],
            "bool" => &["boolean"],
            "varbit" => &["bit varying"],
            "varchar" => &["character varying"],
            "float4" => &["real"],
            "float8" => &["double precision"],
            "timetz" => &["time with time zone"],
            _ => &[],
        }
    }

    fn notices(&self, from: &Column, to: &Column) -> bool {
        counts(to) && !counts(from)
    }

    /// `AlterColumn`: the type stays if it has the same name; counting stays with the type; an
    /// empty default is not told from none; NOT NULL follows the model.
    fn altered(&self, from: &Column, to: &Column, seen: &Seen, wanted: &Wanted<'_>) -> Column {
        // Names that are aliases of themselves (`timestamp`) came with the driver's release 1.6,
        // which goes with GORM 1.30.
        let known = |alias: &str| alias != seen.name || wanted.release >= [1, 30, 0];
        let mut aliases = self.aliases(&seen.name).iter().filter(|alias| known(alias));
        let same = seen.name.eq_ignore_ascii_case(wanted.text)
            || aliases.any(|alias| wanted.text.starts_with(alias));
        let mut out = Column { comment: from.comment.clone(), ..to.clone() };
        out.generated.clone_from(&from.generated);
        if same {
            out.ty.clone_from(&from.ty);
            out.collation.clone_from(&from.collation);
        }
        if same && counts(from) {
            out.auto_increment = from.auto_increment;
            out.default.clone_from(&from.default);
            out.nullable = false;
        }
        if counts(&out) && !counts(from) {
            // The rows there are have no number.
            out.nullable = from.nullable;
        }
        if from.default.is_none() && wanted.default == Some("''") {
            out.default = None;
        }
        out
    }

    /// A comment is set and never taken away.
    fn comment(&self, column: &mut Column, wanted: &Column) {
        if wanted.comment.is_some() {
            column.comment.clone_from(&wanted.comment);
        }
    }

    fn adds_key(&self, _: &Column, _: bool) -> bool {
        false
    }

    fn counts_without_key(&self) -> bool {
        true
    }

    fn same_column(&self, _: &str, _: &str) -> bool {
        false
    }

    fn table_in_the_way(&self, _: &Schema, _: &Table) -> Option<String> {
        None
    }

    /// An index has its name in the whole schema, and GORM says IF NOT EXISTS.
    fn index_in_the_way(&self, actual: &Schema, table: &str, index: &str) -> Option<InTheWay> {
        let schema = kilter_schema::names::owner;
        let other = actual.tables.values().find(|t| {
            t.name != table && schema(&t.name) == schema(table) && t.index(index).is_some()
        })?;
        let why =
            format!("index {index} on {table} is not made: {} has one of that name", other.name);
        Some(InTheWay::Skipped(why))
    }
}

fn counts(column: &Column) -> bool {
    matches!(
        column.auto_increment,
        Some(
            AutoIncrement::Serial
                | AutoIncrement::IdentityAlways
                | AutoIncrement::IdentityByDefault
                | AutoIncrement::Keyword
        )
    )
}
