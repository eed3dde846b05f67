//! GORM's SQLite driver, where it migrates in its own way.
//!
//! Follows `gorm.io/driver/sqlite`, `migrator.go` and `ddlmod.go`, which reads types out of the
//! text of `CREATE TABLE`.

use super::Sqlite;
use crate::plan::auto_migrate::{Decimals, Driver, InTheWay, Seen, Wanted};
use kilter_schema::{Column, Schema, Table};

impl Driver for Sqlite {
    /// The first word of the type up to a comma; its one number is the length.
    fn seen(&self, column: &Column) -> Seen {
        let word = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '(' | ')');
        let text: String = column.ty.chars().take_while(|c| word(*c)).collect();
        let mut runs = text.split(|c: char| !c.is_ascii_digit()).filter(|n| !n.is_empty());
        let (length, more) = (runs.next(), runs.next());
        let open = text.find('(').filter(|_| more.is_none());
        let (name, length) = match (open, length) {
            (Some(open), Some(length)) => (text[..open].to_lowercase(), length.parse().ok()),
            _ => (text.to_lowercase(), None),
        };
        Seen { name, length, decimals: Decimals::Unknown, precision: None }
    }

    fn aliases(&self, _: &str) -> &'static [&'static str] {
        &[]
    }

    fn notices(&self, from: &Column, to: &Column) -> bool {
        from.auto_increment.is_none() && to.auto_increment.is_some()
    }

    /// The column is written anew, in the models' words.
    fn altered(&self, _: &Column, to: &Column, _: &Seen, wanted: &Wanted<'_>) -> Column {
        Column { default: wanted.default.map(str::to_owned), ..to.clone() }
    }

    fn adds_key(&self, column: &Column, _: bool) -> bool {
        column.auto_increment.is_some()
    }

    fn counts_without_key(&self) -> bool {
        false
    }

    fn same_column(&self, a: &str, b: &str) -> bool {
        a.eq_ignore_ascii_case(b)
    }

    fn table_in_the_way(&self, actual: &Schema, table: &Table) -> Option<String> {
        let twin = actual.tables.keys().find(|name| name.eq_ignore_ascii_case(&table.name));
        if let Some(twin) = twin {
            return Some(format!(
                "there is a table {twin}, which to SQLite is the same name as {}",
                table.name
            ));
        }
        table.indexes.iter().find_map(|i| taken(actual, &table.name, &i.name))
    }

    fn index_in_the_way(&self, actual: &Schema, table: &str, index: &str) -> Option<InTheWay> {
        taken(actual, table, index).map(InTheWay::Refused)
    }
}

/// A database has one index of a name.
fn taken(actual: &Schema, table: &str, index: &str) -> Option<String> {
    let same = |name: &str| name.eq_ignore_ascii_case(index);
    let other = (actual.tables.values())
        .find(|t| t.name != table && t.indexes.iter().any(|i| same(&i.name)))?;
    Some(format!(
        "index {index} on {table} cannot be made: {} has one of that name, and SQLite takes a \
         name once",
        other.name
    ))
}
