//! The clause that keeps a change of a table in use from becoming a copy of it.
//!
//! With `ALGORITHM` and `LOCK` the server refuses what it cannot do while others read and write,
//! instead of doing it in silence in another way. Only what MariaDB 10.11 accepts (measured) and
//! MySQL 8.0 documents as permitted (manual, Online DDL Operations) gets one. Deliberately not
//! here: what can only be done by copying (foreign keys, checks, most changes of type).

use crate::Planned;
use crate::mysql::{labels, types};
use crate::plan::text;
use kilter_schema::{Column, Index, Kind, Table, TableChange};

/// How gently a change can be made, the gentlest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Way {
    /// Only the dictionary changes.
    Instant,
    /// The table may be rebuilt, while others read and write.
    Inplace,
    /// Whatever the server does.
    Any,
}

/// Adds the clause to the statement that makes `changes` of `table`, the table as it is.
pub(super) fn gently(table: &Table, changes: &[&TableChange], planned: &mut Planned) {
    let way = changes.iter().map(|change| way(table, change)).max().unwrap_or(Way::Any);
    // Several additions and removals of columns at once are a rebuild, which is not for all tables.
    let columns = changes
        .iter()
        .filter(|c| matches!(c, TableChange::AddColumn { .. } | TableChange::DropColumn { .. }))
        .count();
    if columns > 1 || (columns == 1 && changes.len() > 1) {
        return;
    }
    let clauses: &[&str] = match way {
        Way::Instant => &["ALGORITHM=INSTANT"],
        Way::Inplace => &["ALGORITHM=INPLACE", "LOCK=NONE"],
        Way::Any => return,
    };
    let separator = match (planned.sql.starts_with("ALTER"), planned.sql.contains('\n')) {
        (true, true) => ",\n    ",
        (true, false) => ", ",
        (false, _) => " ",
    };
    let inner = if planned.sql.starts_with("ALTER") { ", " } else { " " };
    planned.sql.push_str(separator);
    planned.sql.push_str(&clauses.join(inner));
}

fn way(table: &Table, change: &TableChange) -> Way {
    // Rebuilds of tables with full-text indexes or computed columns have limits of their own.
    let plain = table.indexes.iter().all(|i| i.method.is_none())
        && table.columns.iter().all(|c| c.generated.is_none());
    let rebuilt = if plain { Way::Inplace } else { Way::Any };
    match change {
        TableChange::AddColumn { column } if plain && is_instant(column) => Way::Instant,
        TableChange::DropColumn { .. } => rebuilt,
        TableChange::AddIndex { index } if is_plain(index) => Way::Inplace,
        TableChange::AddUnique { .. }
        | TableChange::DropUnique { .. }
        | TableChange::DropIndex { .. }
        | TableChange::RenameIndex { .. }
        | TableChange::DropForeignKey { .. }
        | TableChange::ChangeComment { .. } => Way::Inplace,
        TableChange::AlterColumn { from, to } => match of_column(from, to) {
            Way::Inplace => rebuilt,
            way => way,
        },
        _ => Way::Any,
    }
}

/// Whether a column can be added without touching a row: every row gets one constant, or what is
/// computed when it is read.
fn is_instant(column: &Column) -> bool {
    if let Some(generated) = &column.generated {
        return !generated.stored;
    }
    let constant = match (&column.default, types::kind(&column.ty)) {
        (None, _) => true,
        // Takes an expression as its default, which counts as computed for every row.
        (Some(_), Kind::Json { .. }) => false,
        (Some(default), Kind::Text { .. } | Kind::Bytes { .. }) => {
            let ty = column.ty.to_ascii_lowercase();
            !ty.contains("text") && !ty.contains("blob") && text::is_literal(default)
        }
        (Some(default), _) => text::is_literal(default),
    };
    constant && column.auto_increment.is_none() && column.on_update.is_none()
}

fn is_plain(index: &Index) -> bool {
    index.method.is_none() && index.parts.iter().all(|p| p.column_name().is_some())
}

fn of_column(from: &Column, to: &Column) -> Way {
    let like = Column {
        ty: to.ty.clone(),
        default: to.default.clone(),
        comment: to.comment.clone(),
        nullable: to.nullable,
        ..from.clone()
    };
    if like != *to || from.generated.is_some() || (from.nullable && !to.nullable) {
        return Way::Any;
    }
    let of_type = if from.ty == to.ty { Way::Instant } else { of_type(&from.ty, &to.ty) };
    let of_null = if from.nullable == to.nullable { Way::Instant } else { Way::Inplace };
    let of_comment = if from.comment == to.comment { Way::Instant } else { Way::Inplace };
    of_type.max(of_null).max(of_comment)
}

/// Values added at the end of an enum, and text that only gets longer, as long as its length takes
/// as many bytes: up to 255 bytes take one, and a character takes up to four.
fn of_type(from: &str, to: &str) -> Way {
    if let (Some(old), Some(new)) = (labels(from), labels(to)) {
        let one_byte = old.len() <= 255 && new.len() <= 255;
        return if one_byte && new.starts_with(&old) { Way::Instant } else { Way::Any };
    }
    match (varchar(from), varchar(to)) {
        (Some(a), Some(b)) if a <= b && (b <= 63 || a >= 256) => Way::Inplace,
        _ => Way::Any,
    }
}

fn varchar(ty: &str) -> Option<u32> {
    ty.strip_prefix("varchar(")?.strip_suffix(')')?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn changes_of_a_column_are_told_apart() {
        let column = |ty: &str| Column::new("c", ty);
        for (from, to, wanted) in [
            ("varchar(40)", "varchar(60)", Way::Inplace),
            ("varchar(40)", "varchar(64)", Way::Any),
            ("varchar(300)", "varchar(500)", Way::Inplace),
            ("varchar(40)", "varchar(20)", Way::Any),
            ("enum('x','y')", "enum('x','y','z')", Way::Instant),
            ("enum('x','y')", "enum('x','z','y')", Way::Any),
            ("int", "bigint", Way::Any),
        ] {
            assert_eq!(of_column(&column(from), &column(to)), wanted, "{from} -> {to}");
        }
        let strict = Column { nullable: false, ..column("int") };
        assert_eq!(of_column(&strict, &column("int")), Way::Inplace);
        assert_eq!(of_column(&column("int"), &strict), Way::Any);
        let preset = Column { default: Some("1".into()), ..column("int") };
        assert_eq!(of_column(&column("int"), &preset), Way::Instant);
    }
}
