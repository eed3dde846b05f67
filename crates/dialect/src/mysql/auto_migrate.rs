//! GORM's MySQL driver, where it migrates in its own way.
//!
//! Follows `gorm.io/driver/mysql`, `migrator.go`.

use super::Mysql;
use super::type_names::base;
use crate::canonical::type_parts;
use crate::plan::auto_migrate::{Decimals, Driver, InTheWay, Seen, Uniqueness, Wanted};
use kilter_schema::{Column, Index, Schema, Table, TableChange};

impl Driver for Mysql {
    /// `DATA_TYPE` of `information_schema.columns`, without `unsigned`.
    fn seen(&self, column: &Column) -> Seen {
        let arguments = type_parts(&column.ty).1;
        let number = |n: &str| n.trim().parse().ok();
        let argument = arguments.and_then(number);
        let name = base(&column.ty).to_lowercase();
        let sized = matches!(name.as_str(), "char" | "varchar" | "binary" | "varbinary");
        let timed = matches!(name.as_str(), "datetime" | "timestamp" | "time");
        let decimals = match (name.as_str(), arguments.and_then(|a| a.split_once(','))) {
            ("decimal", Some((p, s))) => match (number(p), number(s)) {
                (Some(p), Some(s)) => Decimals::Limited(p, s),
                _ => Decimals::Unknown,
            },
            ("decimal", None) => Decimals::Limited(argument.unwrap_or(10), 0),
            _ => Decimals::Unknown,
        };
        Seen {
            length: argument.filter(|_| sized),
            decimals,
            precision: timed.then(|| argument.unwrap_or(0)),
            name,
        }
    }

    fn aliases(&self, name: &str) -> &'static [&'static str] {
        match name {
            "bool" => &["tinyint"],
            "tinyint" => &["bool"],
            _ => &[],
        }
    }

    fn notices(&self, from: &Column, to: &Column) -> bool {
        from.comment != to.comment || (from.auto_increment.is_none() && to.auto_increment.is_some())
    }

    /// The one thing of a key that is compared is a size given apart from the type.
    fn alters_key(&self, seen: &Seen, wanted: &Wanted<'_>) -> bool {
        matches!((seen.length, wanted.size()), (Some(length), Some(size)) if length != size)
    }

    /// `MODIFY COLUMN` with all that the model says, and nothing of what it does not say.
    fn altered(&self, _: &Column, to: &Column, _: &Seen, _: &Wanted<'_>) -> Column {
        to.clone()
    }

    fn adds_key(&self, column: &Column, in_key: bool) -> bool {
        in_key || column.auto_increment.is_some()
    }

    fn counts_without_key(&self) -> bool {
        false
    }

    fn same_column(&self, a: &str, b: &str) -> bool {
        a.to_lowercase() == b.to_lowercase()
    }

    fn table_in_the_way(&self, _: &Schema, _: &Table) -> Option<String> {
        None
    }

    fn index_in_the_way(&self, _: &Schema, _: &str, _: &str) -> Option<InTheWay> {
        None
    }

    /// Here a unique index is a unique constraint: of those over the one column, all go that the
    /// models do not name.
    fn uniqueness(&self, old: &Table, new: &Table, column: &str) -> Uniqueness {
        let mut out = Uniqueness::default();
        if old.in_primary_key(column) {
            return out;
        }
        let single = |index: &&Index| {
            index.unique
                && matches!(index.parts.as_slice(), [part] if part.column_name() == Some(column))
        };
        for index in old.indexes.iter().filter(single) {
            let stays = new.index(&index.name).is_some_and(|wanted| single(&wanted));
            if !stays {
                out.changes.push(TableChange::DropIndex { index: index.clone() });
            }
        }
        out
    }
}
