//! What differs between two schemas.

use crate::{
    Check, Column, ForeignKey, Index, ObjectPath, PrimaryKey, Rename, Table, TableOptions, Unique,
};
use serde::Serialize;
use std::sync::Arc;

/// One difference: what must be done to the first schema to get the second.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "change")]
pub enum Change {
    /// An enum type is missing.
    CreateEnum {
        /// Its name.
        name: String,
        /// Its labels in order.
        labels: Vec<String>,
    },
    /// An enum type has other labels.
    AlterEnum {
        /// Its name.
        name: String,
        /// Labels now.
        from: Vec<String>,
        /// Labels wanted.
        to: Vec<String>,
    },
    /// An enum type is too many.
    DropEnum {
        /// Its name.
        name: String,
        /// Its labels, so that it can be made again.
        labels: Vec<String>,
    },
    /// A table is missing, with all that belongs to it.
    CreateTable {
        /// The table wanted.
        table: Arc<Table>,
    },
    /// A table is too many.
    DropTable {
        /// The table as it is, so that it can be made again.
        table: Arc<Table>,
    },
    /// A table differs.
    AlterTable {
        /// Its name.
        table: String,
        /// How, in no particular order: the plan orders them.
        changes: Vec<TableChange>,
    },
    /// An object gets another name. Those at the head of a list are made before anything else,
    /// those at its end after everything else.
    Rename(Rename),
    /// A view, trigger or other opaque object differs; Kilter reports it and plans nothing.
    Opaque {
        /// Sort and name, such as `view active_users`.
        object: String,
        /// The definition now, if it exists.
        from: Option<String>,
        /// The definition wanted, if it should exist.
        to: Option<String>,
    },
}

/// One difference within a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "change")]
#[allow(missing_docs)] // `from` and `to` are the object now and the object wanted, throughout
pub enum TableChange {
    AddColumn {
        column: Column,
    },
    DropColumn {
        column: Column,
    },
    AlterColumn {
        from: Column,
        to: Column,
    },
    ChangePrimaryKey {
        from: Option<PrimaryKey>,
        to: Option<PrimaryKey>,
    },
    AddUnique {
        unique: Unique,
    },
    DropUnique {
        unique: Unique,
    },
    AddIndex {
        index: Index,
    },
    DropIndex {
        index: Index,
    },
    /// The same index under another name.
    RenameIndex {
        from: String,
        to: String,
    },
    AddForeignKey {
        foreign_key: ForeignKey,
    },
    DropForeignKey {
        foreign_key: ForeignKey,
    },
    AddCheck {
        check: Check,
    },
    DropCheck {
        check: Check,
    },
    /// A foreign key or check that rows of before were not held to (`NOT VALID`) is to hold for all.
    Validate {
        constraint: String,
    },
    ChangeComment {
        from: Option<String>,
        to: Option<String>,
    },
    /// What else the table is; see [`TableOptions::differences`].
    ChangeOptions {
        from: TableOptions,
        to: TableOptions,
    },
}

impl Change {
    /// The objects this change is about: the table or type itself, or the parts of a table.
    pub fn objects(&self) -> Vec<ObjectPath> {
        match self {
            Self::CreateEnum { name, .. }
            | Self::AlterEnum { name, .. }
            | Self::DropEnum { name, .. } => vec![ObjectPath::Enum(name.clone())],
            Self::CreateTable { table } | Self::DropTable { table } => {
                vec![ObjectPath::Table(table.name.clone())]
            }
            Self::AlterTable { table, changes } => {
                changes.iter().map(|c| c.object(table)).collect()
            }
            Self::Rename(rename) => vec![match rename {
                Rename::Table { to, .. } => ObjectPath::Table(to.clone()),
                Rename::Column { table, to, .. } => ObjectPath::Column(table.clone(), to.clone()),
                Rename::Index { table, to, .. } => ObjectPath::Index(table.clone(), to.clone()),
                Rename::Enum { to, .. } => ObjectPath::Enum(to.clone()),
                Rename::Value { of, .. } => match crate::names::owner(of) {
                    "" => ObjectPath::Enum(of.clone()),
                    table => ObjectPath::Column(table.into(), crate::names::bare(of).into()),
                },
            }],
            Self::Opaque { object, .. } => {
                let (sort, name) = object.split_once(' ').unwrap_or(("object", object));
                vec![ObjectPath::Opaque(sort.to_owned(), name.to_owned())]
            }
        }
    }

    /// One line a person can read, such as `add column deployments.custom_field (text)`; several
    /// for a table with several differences.
    pub fn describe(&self) -> Vec<String> {
        match self {
            Self::CreateEnum { name, labels } => {
                vec![format!("create enum {name} ({})", labels.join(", "))]
            }
            Self::AlterEnum { name, from, to } => vec![format!(
                "change enum {name} from ({}) to ({})",
                from.join(", "),
                to.join(", ")
            )],
            Self::DropEnum { name, .. } => vec![format!("drop enum {name}")],
            Self::CreateTable { table } => {
                let columns = match table.columns.len() {
                    1 => "1 column".to_owned(),
                    count => format!("{count} columns"),
                };
                vec![format!("create table {} ({columns})", table.name)]
            }
            Self::DropTable { table } => vec![format!("drop table {}", table.name)],
            Self::AlterTable { table, changes } => {
                changes.iter().map(|c| c.describe(table)).collect()
            }
            Self::Rename(rename) => vec![rename.to_string()],
            Self::Opaque { object, from, to } => vec![match (from, to) {
                (None, _) => format!("{object} is missing"),
                (_, None) => format!("{object} is not wanted"),
                _ => format!("{object} has another definition"),
            }],
        }
    }
}

impl TableChange {
    /// The object this change is about, in `table`.
    pub fn object(&self, table: &str) -> ObjectPath {
        let t = || table.to_owned();
        let constraint = |name: &Option<String>| match name {
            Some(name) => ObjectPath::Constraint(t(), name.clone()),
            None => ObjectPath::Table(t()),
        };
        match self {
            Self::AddColumn { column } | Self::DropColumn { column } => {
                ObjectPath::Column(t(), column.name.clone())
            }
            Self::AlterColumn { to, .. } => ObjectPath::Column(t(), to.name.clone()),
            Self::AddUnique { unique } | Self::DropUnique { unique } => constraint(&unique.name),
            Self::AddIndex { index } | Self::DropIndex { index } => {
                ObjectPath::Index(t(), index.name.clone())
            }
            Self::RenameIndex { to, .. } => ObjectPath::Index(t(), to.clone()),
            Self::AddForeignKey { foreign_key } | Self::DropForeignKey { foreign_key } => {
                constraint(&foreign_key.name)
            }
            Self::AddCheck { check } | Self::DropCheck { check } => constraint(&check.name),
            Self::Validate { constraint } => ObjectPath::Constraint(t(), constraint.clone()),
            Self::ChangePrimaryKey { .. }
            | Self::ChangeComment { .. }
            | Self::ChangeOptions { .. } => ObjectPath::Table(t()),
        }
    }

    /// One line a person can read.
    pub fn describe(&self, table: &str) -> String {
        let named = |sort: &str, name: &Option<String>, columns: &[String]| match name {
            Some(name) => format!("{sort} {name}"),
            None => format!("{sort} ({})", columns.join(", ")),
        };
        match self {
            Self::AddColumn { column } => format!("add column {table}.{}", shape(column)),
            Self::DropColumn { column } => format!("drop column {table}.{}", column.name),
            Self::AlterColumn { from, to } => {
                format!("change column {table}.{} to {}", shape(from), shape(to))
            }
            Self::ChangePrimaryKey { from, to } => {
                let show = |k: &Option<PrimaryKey>| {
                    k.as_ref().map_or("none".to_owned(), |k| format!("({})", k.columns.join(", ")))
                };
                format!("change primary key of {table} from {} to {}", show(from), show(to))
            }
            Self::AddUnique { unique } => {
                format!("add {} on {table}", named("unique", &unique.name, &unique.columns))
            }
            Self::DropUnique { unique } => {
                format!("drop {} on {table}", named("unique", &unique.name, &unique.columns))
            }
            Self::AddIndex { index } => format!("add index {} on {table}", index.name),
            Self::DropIndex { index } => format!("drop index {} on {table}", index.name),
            Self::RenameIndex { from, to } => format!("rename index {from} on {table} to {to}"),
            Self::AddForeignKey { foreign_key: f } => {
                format!("add {} on {table}", named("foreign key", &f.name, &f.columns))
            }
            Self::DropForeignKey { foreign_key: f } => {
                format!("drop {} on {table}", named("foreign key", &f.name, &f.columns))
            }
            Self::AddCheck { check } => {
                format!(
                    "add {} on {table}",
                    named("check", &check.name, std::slice::from_ref(&check.expression))
                )
            }
            Self::DropCheck { check } => {
                format!(
                    "drop {} on {table}",
                    named("check", &check.name, std::slice::from_ref(&check.expression))
                )
            }
            Self::Validate { constraint } => format!("validate {constraint} on {table}"),
            Self::ChangeComment { .. } => format!("change comment of {table}"),
            Self::ChangeOptions { from, to } => {
                format!("change {table}: {}", from.differences(to).join("; "))
            }
        }
    }
}

/// `name type NOT NULL DEFAULT …`, for people.
fn shape(column: &Column) -> String {
    let mut out = format!("{} {}", column.name, column.ty);
    if let Some(auto) = column.auto_increment {
        out.push_str(match auto {
            crate::AutoIncrement::Serial => " serial",
            crate::AutoIncrement::IdentityAlways | crate::AutoIncrement::IdentityByDefault => {
                " identity"
            }
            crate::AutoIncrement::Keyword => " auto-increment",
        });
    }
    if !column.nullable {
        out.push_str(" NOT NULL");
    }
    if let Some(word) = &column.on_conflict {
        out.push_str(&format!(" ON CONFLICT {word}"));
    }
    if let Some(default) = &column.default {
        out.push_str(" DEFAULT ");
        out.push_str(default);
    }
    if let Some(generated) = &column.generated {
        out.push_str(&format!(" AS ({})", generated.expression));
    }
    if column.invisible {
        out.push_str(" INVISIBLE");
    }
    if let Some(comment) = &column.comment {
        out.push_str(&format!(" COMMENT '{comment}'"));
    }
    out
}
