//! Ways to change a table that is in use: what would keep others from it for as long as its rows
//! are read is split, so that the reading takes a lock under which they go on.
//!
//! Which statement takes which lock was measured on version 15 (see `crate::locks`). Deliberately
//! not here: what needs no such care, which is everything else.

use super::{alter, planned, render};
use crate::plan::text;
use crate::postgres::{Postgres, types};
use crate::{Engine, Planned, StepMode};
use kilter_schema::{Check, Column, ForeignKey, Index, ObjectPath, PrimaryKey, Table, Unique};

/// An index, built while others read and write; a unique one fails on duplicates that are written
/// meanwhile, too.
pub(super) fn create_index(table: &str, index: &Index, summary: String) -> Planned {
    let sql = render::create_index_concurrently(table, index);
    let object = ObjectPath::Index(table.to_owned(), index.name.clone());
    solo(sql, summary).unless_exists(object)
}

/// An index, dropped once nobody uses it any more.
pub(super) fn drop_index(table: &str, index: &str, summary: String) -> Planned {
    let sql = format!("DROP INDEX CONCURRENTLY {}", render::index_name(table, index));
    solo(sql, summary).if_exists(ObjectPath::Index(table.to_owned(), index.to_owned()))
}

/// A foreign key: from now on for new rows, then, under a lock that lets writes through, for all.
pub(super) fn add_foreign_key(table: &Table, key: &ForeignKey, summary: String) -> Vec<Planned> {
    let constraint = render::foreign_key_name(table, key);
    let later = ForeignKey { validated: false, ..key.clone() };
    let clause = format!("ADD {}", render::foreign_key(table, &later));
    in_two(table, &constraint, clause, summary)
}

/// A check, likewise.
pub(super) fn add_check(table: &Table, check: &Check, summary: String) -> Vec<Planned> {
    let constraint = render::check_name(table, check);
    let later = Check { validated: false, ..check.clone() };
    let clause = format!("ADD {}", render::check(table, &later));
    in_two(table, &constraint, clause, summary)
}

fn in_two(table: &Table, constraint: &str, clause: String, summary: String) -> Vec<Planned> {
    let name = &table.name;
    let object = ObjectPath::Constraint(name.clone(), constraint.to_owned());
    let first = format!("{summary}, for new rows");
    vec![alter(name, clause, first).unless_exists(object), validate(name, constraint)]
}

/// Reads the rows under a lock that lets writes through, once the transaction before it is done.
pub(super) fn validate(table: &str, constraint: &str) -> Planned {
    let clause = format!("VALIDATE CONSTRAINT {}", types::quote(constraint));
    let sql = text::alter_table(&Postgres, table, &[clause]);
    solo(sql, format!("hold the rows of {table} against {constraint}"))
}

/// A unique constraint: its index is built beside others, then taken over.
pub(super) fn add_unique(table: &Table, unique: &Unique, summary: String) -> Vec<Planned> {
    let name = render::unique_name(table, unique);
    take_over(table, &name, unique, "UNIQUE", summary)
}

/// A primary key, likewise. Its columns are NOT NULL by now.
pub(super) fn add_primary_key(table: &Table, key: &PrimaryKey, summary: String) -> Vec<Planned> {
    let name = render::primary_key_name(table, key);
    let unique = Unique {
        columns: key.columns.clone(),
        include: key.include.clone(),
        deferrable: key.deferrable,
        ..Unique::default()
    };
    take_over(table, &name, &unique, "PRIMARY KEY", summary)
}

fn take_over(
    table: &Table,
    name: &str,
    unique: &Unique,
    sort: &str,
    summary: String,
) -> Vec<Planned> {
    let quoted = types::quote(name);
    let mut build = format!(
        "CREATE UNIQUE INDEX CONCURRENTLY {quoted} ON {} ({})",
        Postgres.quote_table(&table.name),
        text::names(&Postgres, &unique.columns)
    );
    if !unique.include.is_empty() {
        build.push_str(&format!(" INCLUDE ({})", text::names(&Postgres, &unique.include)));
    }
    if unique.nulls_not_distinct {
        build.push_str(" NULLS NOT DISTINCT");
    }
    let when = text::deferrable(unique.deferrable);
    let clause = format!("ADD CONSTRAINT {quoted} {sort} USING INDEX {quoted}{when}");
    let constraint = ObjectPath::Constraint(table.name.clone(), name.to_owned());
    let index = ObjectPath::Index(table.name.clone(), name.to_owned());
    vec![
        solo(build, format!("build the index of {name} on {}", table.name))
            .unless_exists(constraint),
        // Once the constraint has it, it no longer is an index of its own.
        alter(&table.name, clause, summary).if_exists(index),
    ]
}

/// NOT NULL, proved by a check before it is set: then the server need not read the table itself.
pub(super) fn set_not_null(table: &Table, column: &Column) -> Vec<Planned> {
    let name = &table.name;
    let quoted = types::quote(&column.name);
    let proof = render::default_name(name, std::slice::from_ref(&column.name), "present");
    let what = format!("{name}.{}", column.name);
    let check = Check::new(Some(proof.clone()), format!("{quoted} IS NOT NULL"));
    let mut out = add_check(table, &check, format!("let no new NULL into {what}"));
    let set = format!("ALTER COLUMN {quoted} SET NOT NULL");
    let drop = format!("DROP CONSTRAINT {}", types::quote(&proof));
    out.push(alter(name, set, format!("make {what} NOT NULL, which {proof} proves")));
    out.push(
        alter(name, drop, format!("drop {proof}, which NOT NULL replaces"))
            .if_exists(ObjectPath::Constraint(name.clone(), proof)),
    );
    out
}

fn solo(sql: String, summary: String) -> Planned {
    Planned { mode: StepMode::Solo, ..planned(sql, summary) }
}
