//! What GORM's `AutoMigrate` would do about a list of changes.
//!
//! Follows `Migrator.AutoMigrate`, `MigrateColumn` and `MigrateColumnUnique` of GORM 1.25 to 1.31
//! for the common cases. Known differences, all on the careful side:
//!
//! * GORM finds a foreign key, a check and an index by name alone. `diff` finds a constraint that
//!   another tool named differently by its shape, so no second one is made.
//! * GORM re-alters some columns on every run without net effect (`numeric(p, s)`, function
//!   defaults on PostgreSQL); canonical forms are equal here, so nothing is done.
//! * On MySQL, GORM drops other unique indexes of a single column along with the uniqueness of
//!   the column; here only the one that carries GORM's own name.
//! * GORM does not make PostgreSQL enum types and fails on a column that needs one; here a missing
//!   type is made.

use super::{Plan, spelled};
use crate::Engine;
use kilter_schema::{AutoIncrement, Change, Column, Schema, Table, TableChange, diff};

/// The statements that bring a database that looks like `actual`, which is canonical, up to models
/// that describe `desired`, as they wrote it.
pub fn auto_migrate(engine: &dyn Engine, actual: &Schema, desired: &Schema) -> Plan {
    let mut wanted = engine.canonical(desired);
    // Objects that are not read from models are nobody's business here.
    wanted.opaque.clone_from(&actual.opaque);
    let changes = auto_migrate_changes(actual, &diff(actual, &wanted));
    engine.plan(actual, &wanted, &spelled(changes, desired))
}

/// The part of `changes` (which are `diff(from, desired)`) that `AutoMigrate` carries out: missing
/// tables, columns, indexes and constraints are made, columns are altered where it alters them.
/// Nothing is dropped but a unique constraint by GORM's own name, no primary key changes, and an
/// object that exists under its name with another definition stays as it is.
pub fn auto_migrate_changes(from: &Schema, changes: &[Change]) -> Vec<Change> {
    let mut out = Vec::new();
    for change in changes {
        match change {
            Change::CreateEnum { .. } | Change::CreateTable { .. } => out.push(change.clone()),
            Change::AlterTable { table, changes } => {
                let Some(old) = from.tables.get(table) else { continue };
                let kept: Vec<_> = changes.iter().filter_map(|c| keep(old, changes, c)).collect();
                if !kept.is_empty() {
                    out.push(Change::AlterTable { table: table.clone(), changes: kept });
                }
            }
            Change::AlterEnum { .. }
            | Change::DropEnum { .. }
            | Change::DropTable { .. }
            | Change::Opaque { .. } => {}
        }
    }
    out
}

fn keep(table: &Table, all: &[TableChange], change: &TableChange) -> Option<TableChange> {
    let keep = match change {
        TableChange::AddColumn { .. } => true,
        TableChange::AlterColumn { from, to } => {
            !table.in_primary_key(&from.name) && alters(from, to)
        }
        TableChange::AddUnique { unique } => !named(table, unique.name.as_deref()),
        TableChange::AddForeignKey { foreign_key } => !named(table, foreign_key.name.as_deref()),
        TableChange::AddCheck { check } => !named(table, check.name.as_deref()),
        TableChange::AddIndex { index } => table.index(&index.name).is_none(),
        // By name, the new one is missing and the old one is nobody's business.
        TableChange::RenameIndex { from, to } => {
            let mut index = table.index(from)?.clone();
            index.name.clone_from(to);
            return Some(TableChange::AddIndex { index });
        }
        TableChange::DropUnique { unique } => {
            is_gorms_own(table, unique.name.as_deref(), &unique.columns)
                && !all.iter().any(
                    |c| matches!(c, TableChange::AddUnique { unique: u } if u.name == unique.name),
                )
        }
        TableChange::DropIndex { index } => {
            let columns: Vec<String> =
                index.parts.iter().filter_map(|p| p.column_name().map(str::to_owned)).collect();
            index.unique
                && is_gorms_own(table, Some(&index.name), &columns)
                && !all.iter().any(
                    |c| matches!(c, TableChange::AddIndex { index: i } if i.name == index.name),
                )
        }
        TableChange::DropColumn { .. }
        | TableChange::DropForeignKey { .. }
        | TableChange::DropCheck { .. }
        | TableChange::ChangePrimaryKey { .. }
        | TableChange::ChangeComment { .. }
        | TableChange::ChangeOptions { .. } => false,
    };
    keep.then(|| change.clone())
}

fn named(table: &Table, name: Option<&str>) -> bool {
    name.is_some_and(|name| table.has_constraint(name))
}

/// `MigrateColumnUnique` drops the constraint it would have made: `uni_<table>_<column>`.
fn is_gorms_own(table: &Table, name: Option<&str>, columns: &[String]) -> bool {
    let bare = table.name.rsplit('.').next().unwrap_or(&table.name);
    matches!(columns, [column] if name == Some(format!("uni_{bare}_{column}").as_str()))
}

/// `MigrateColumn` alters a column when one of these differs. NOT NULL in the model alone is not
/// enough; it comes along when something else does.
fn alters(from: &Column, to: &Column) -> bool {
    let loosened = !from.nullable && to.nullable;
    let serial = |c: &Column| c.auto_increment == Some(AutoIncrement::Serial);
    from.ty != to.ty
        || loosened
        || from.default != to.default
        || from.comment != to.comment
        || serial(from) != serial(to)
}

#[cfg(test)]
mod tests {
    use super::*;
    use kilter_schema::{Check, Dialect, Index, IndexPart, PrimaryKey, Unique, diff};

    fn schema(edit: impl FnOnce(&mut Table)) -> Schema {
        let mut schema = Schema::new(Dialect::Postgres);
        let mut table = Table::new("b");
        table.columns.push(Column { nullable: false, ..Column::new("id", "bigint") });
        table.columns.push(Column::new("u", "text"));
        table.primary_key = Some(PrimaryKey { name: None, columns: vec!["id".into()] });
        edit(&mut table);
        schema.tables.insert("b".into(), table);
        schema
    }

    fn index(name: &str, unique: bool) -> Index {
        Index {
            name: name.into(),
            unique,
            method: None,
            parts: vec![IndexPart::column("u")],
            include: vec![],
            predicate: None,
            comment: None,
        }
    }

    fn lines(from: &Schema, to: &Schema) -> Vec<String> {
        auto_migrate_changes(from, &diff(from, to)).iter().flat_map(Change::describe).collect()
    }

    #[test]
    fn not_null_alone_is_not_added_but_comes_along() {
        let from = schema(|_| {});
        let strict = schema(|t| t.columns[1].nullable = false);
        assert!(lines(&from, &strict).is_empty());
        assert_eq!(lines(&strict, &from), ["change column b.u text NOT NULL to u text"]);
        let both = schema(|t| {
            t.columns[1].nullable = false;
            t.columns[1].ty = "character varying(30)".into();
        });
        assert_eq!(
            lines(&from, &both),
            ["change column b.u text to u character varying(30) NOT NULL"]
        );
    }

    #[test]
    fn nothing_is_dropped_or_redefined() {
        let check = |expression: &str| Check {
            name: Some("chk".into()),
            expression: expression.into(),
            validated: true,
        };
        let from = schema(|t| {
            t.columns.push(Column::new("old", "text"));
            t.indexes.push(index("idx_u", false));
            t.checks.push(check("u <> 'a'"));
        });
        let to = schema(|t| {
            t.indexes.push(index("idx_u", true));
            t.checks.push(check("u <> 'b'"));
            t.primary_key = None;
        });
        assert!(lines(&from, &to).is_empty());
        assert!(lines(&from, &Schema::new(Dialect::Postgres)).is_empty());
    }

    #[test]
    fn what_is_missing_by_name_is_made() {
        let from = schema(|t| t.indexes.push(index("idx_old", false)));
        let to = schema(|t| {
            t.indexes.push(index("idx_new", false));
            t.columns.push(Column::new("q", "text"));
        });
        assert_eq!(lines(&from, &to), ["add column b.q text", "add index idx_new on b"]);
    }

    #[test]
    fn uniqueness_goes_by_gorms_own_name() {
        let unique = |name: &str| Unique { name: Some(name.into()), columns: vec!["u".into()] };
        let own = schema(|t| t.uniques.push(unique("uni_b_u")));
        let other = schema(|t| t.uniques.push(unique("b_u_key")));
        let none = schema(|_| {});
        assert_eq!(lines(&own, &none), ["drop unique uni_b_u on b"]);
        assert!(lines(&other, &none).is_empty());
        assert_eq!(lines(&none, &own), ["add unique uni_b_u on b"]);
    }

    #[test]
    fn columns_of_the_primary_key_stay() {
        let to = schema(|t| t.columns[0].ty = "integer".into());
        assert!(lines(&schema(|_| {}), &to).is_empty());
    }
}
