//! Which one thing tells whether a statement that makes several changes has run.

use crate::Planned;
use kilter_schema::{Column, ObjectPath, Schema, TableChange};

/// Guards a statement, which takes effect as a whole, by something that it makes or removes. One that
/// only replaces under the same name can run again, unless it would then drop values written since.
pub(super) fn joined(
    planned: Planned,
    to: &Schema,
    table: &str,
    changes: &[TableChange],
) -> Planned {
    let again = |name: &str| changes.iter().filter(|c| column_name(c) == Some(name)).count() > 1;
    let added = |c: &&TableChange| match c {
        TableChange::AddColumn { column } => !again(&column.name),
        _ => false,
    };
    if let Some(added) = changes.iter().find(added) {
        return planned.unless_exists(added.object(table));
    }
    if let Some(dropped) = telling_drop(to, table, changes) {
        return planned.if_still_there(to, table, dropped);
    }
    for change in changes {
        let pair = index_name(change).is_some()
            && changes.iter().filter(|c| index_name(c) == index_name(change)).count() > 1;
        match change {
            TableChange::AddIndex { .. } if !pair => {
                return planned.unless_exists(change.object(table));
            }
            TableChange::DropIndex { .. } if !pair => {
                return planned.if_exists(change.object(table));
            }
            _ => {}
        }
    }
    let key = ObjectPath::Constraint(table.to_owned(), "PRIMARY".to_owned());
    match changes.iter().find(|c| matches!(c, TableChange::ChangePrimaryKey { .. })) {
        Some(TableChange::ChangePrimaryKey { from: None, .. }) => planned.unless_exists(key),
        Some(TableChange::ChangePrimaryKey { to: None, .. }) => planned.if_exists(key),
        _ => planned,
    }
}

/// A column that is dropped and does not come again, or else a computed one in whose place a plain one
/// comes.
fn telling_drop<'c>(to: &Schema, table: &str, changes: &'c [TableChange]) -> Option<&'c Column> {
    let dropped = || {
        changes.iter().filter_map(|c| match c {
            TableChange::DropColumn { column } => Some(column),
            _ => None,
        })
    };
    let gone = |c: &&Column| to.column(table, &c.name).is_none();
    let replaced = |c: &&Column| {
        c.generated.is_some() && to.column(table, &c.name).is_some_and(|c| c.generated.is_none())
    };
    dropped().find(gone).or_else(|| dropped().find(replaced))
}

fn column_name(change: &TableChange) -> Option<&str> {
    match change {
        TableChange::AddColumn { column } | TableChange::DropColumn { column } => {
            Some(&column.name)
        }
        _ => None,
    }
}

fn index_name(change: &TableChange) -> Option<&str> {
    match change {
        TableChange::AddIndex { index } | TableChange::DropIndex { index } => Some(&index.name),
        _ => None,
    }
}
