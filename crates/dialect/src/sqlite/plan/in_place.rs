//! What SQLite can change without rebuilding a table (manual, ALTER TABLE).

use crate::plan::order::index_uses;
use crate::plan::text;
use kilter_schema::{Column, ForeignKey, Table, TableChange};

/// Whether all changes of `table` can be made in place.
pub(super) fn can_change(table: &Table, changes: &[TableChange]) -> bool {
    changes.iter().all(|change| match change {
        TableChange::AddIndex { .. }
        | TableChange::DropIndex { .. }
        | TableChange::RenameIndex { .. }
        // SQLite has no comments; there is nothing to do.
        | TableChange::ChangeComment { .. } => true,
        TableChange::AddColumn { column } => can_add(column),
        TableChange::DropColumn { column } => can_drop(table, column, changes),
        TableChange::AddForeignKey { foreign_key } => carrier(foreign_key, changes).is_some(),
        _ => false,
    })
}

/// The new column with which a new foreign key can be declared: its only one, NULL in all rows.
fn carrier<'a>(key: &ForeignKey, changes: &'a [TableChange]) -> Option<&'a Column> {
    let [only] = key.columns.as_slice() else { return None };
    changes.iter().find_map(|c| match c {
        TableChange::AddColumn { column } if column.name == *only => {
            (column.default.is_none() && column.generated.is_none()).then_some(column)
        }
        _ => None,
    })
}

/// The foreign keys to declare with a new column.
pub(super) fn keys_of<'a>(
    column: &'a str,
    changes: &'a [TableChange],
) -> impl Iterator<Item = &'a ForeignKey> {
    changes.iter().filter_map(move |c| match c {
        TableChange::AddForeignKey { foreign_key: key } if key.columns == [column] => Some(key),
        _ => None,
    })
}

/// `ADD COLUMN` takes no primary key, no stored computed column, no default but a constant, and
/// NOT NULL only with a default that is not NULL.
fn can_add(column: &Column) -> bool {
    if column.auto_increment.is_some() {
        return false;
    }
    if let Some(generated) = &column.generated {
        return !generated.stored && column.nullable;
    }
    match &column.default {
        None => column.nullable,
        Some(default) => {
            let null = default.trim().eq_ignore_ascii_case("null");
            text::is_literal(default) && (column.nullable || !null)
        }
    }
}

/// `DROP COLUMN` takes no column that a key, an index, a check, a foreign key or a computed column
/// uses. Indexes that are dropped too go first.
fn can_drop(table: &Table, column: &Column, changes: &[TableChange]) -> bool {
    let name = &column.name;
    let dropped = |index: &str| {
        changes.iter().any(|c| matches!(c, TableChange::DropIndex { index: i } if i.name == index))
    };
    !table.in_primary_key(name)
        && !table.uniques.iter().any(|u| u.columns.contains(name))
        && !table.foreign_keys.iter().any(|f| f.columns.contains(name))
        && !table
            .foreign_keys
            .iter()
            .any(|f| f.ref_table == table.name && f.ref_columns.contains(name))
        && !table.checks.iter().any(|c| text::mentions(&c.expression, name))
        && !table.indexes.iter().any(|i| index_uses(i, name) && !dropped(&i.name))
        && !table
            .columns
            .iter()
            .any(|c| c.generated.as_ref().is_some_and(|g| text::mentions(&g.expression, name)))
}
