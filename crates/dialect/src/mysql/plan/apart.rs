//! What MySQL refuses in one statement and takes in several. MariaDB takes both.

use super::{alter, planned, render};
use crate::mysql::{Mysql, types};
use crate::{Engine, Planned};
use kilter_schema::{Column, ObjectPath, Table, TableChange};

/// Functions whose value differs from row to row (manual, "Default Value Restrictions" of
/// replication).
const RANDOM: &[&str] = &["uuid(", "uuid_short(", "rand(", "random_bytes(", "sysdate("];

/// A column whose default differs from row to row: MySQL does not add it to a table with rows (error
/// 1674), so that the rows there are get their values before the default is set.
pub(super) fn add_random_column(table: &str, column: &Column) -> Option<[Planned; 3]> {
    let default = column.default.as_ref().filter(|d| {
        let text = d.to_ascii_lowercase();
        RANDOM.iter().any(|name| text.contains(name))
    })?;
    let object = ObjectPath::Column(table.to_owned(), column.name.clone());
    let bare = Column { default: None, nullable: true, ..column.clone() };
    let name = types::quote(&column.name);
    let summary = format!("add column {table}.{}", column.name);
    let add = format!("ADD COLUMN {}", render::column_definition(&bare));
    let update = format!("UPDATE {}\nSET {name} = {default}", Mysql.quote_table(table));
    let set = match column.nullable {
        true => format!("ALTER COLUMN {name} SET DEFAULT ({default})"),
        false => format!("MODIFY COLUMN {}", render::column_definition(column)),
    };
    Some([
        alter(table, vec![add], summary.clone()).unless_exists(object.clone()),
        planned(update, format!("{summary}: values for the rows there are")),
        alter(table, vec![set], format!("{summary}: its default")).if_exists(object),
    ])
}

/// Changes of one table before, in and after a statement that changes its primary key: a column of a
/// foreign key cannot become NOT NULL or nullable in one that copies the table (error 1832).
pub(super) fn around_key(old: Option<&Table>, changes: &[TableChange]) -> [Vec<TableChange>; 3] {
    let mut out = [Vec::new(), Vec::new(), Vec::new()];
    let replaces =
        |c: &TableChange| matches!(c, TableChange::ChangePrimaryKey { from: Some(_), .. });
    let replaces_key = changes.iter().any(replaces);
    let in_key = |name: &String| {
        old.is_some_and(|t| t.foreign_keys.iter().any(|f| f.columns.contains(name)))
    };
    for change in changes {
        let at =
            match change {
                TableChange::AlterColumn { from, to }
                    if replaces_key
                        && in_key(&from.name)
                        && from.nullable != to.nullable
                        && Column { nullable: to.nullable, ..from.clone() } == *to =>
                {
                    if to.nullable { 2 } else { 0 }
                }
                _ => 1,
            };
        out[at].push(change.clone());
    }
    out
}
