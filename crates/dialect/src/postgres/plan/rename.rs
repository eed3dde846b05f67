//! Renames, which PostgreSQL makes in place: keys, indexes, checks, computed columns and views
//! follow, since they know their columns by number (manual, ALTER TABLE).

use super::render;
use crate::plan::text;
use crate::postgres::{Postgres, types};
use crate::{Engine, Planned, StepMode};
use kilter_schema::names;
use kilter_schema::{ObjectPath, Rename};

pub(crate) fn rename(rename: &Rename) -> Vec<Planned> {
    let summary = rename.to_string();
    let step = |sql: String| Planned::new(StepMode::Tx, sql, summary.clone());
    match rename {
        Rename::Table { from, to } => {
            let object = ObjectPath::Table(from.clone());
            named("TABLE", from, to).map(|sql| step(sql).if_exists(object.clone())).collect()
        }
        Rename::Column { table, from, to } => {
            let clause = format!("RENAME COLUMN {} TO {}", types::quote(from), types::quote(to));
            let sql = text::alter_table(&Postgres, table, &[clause]);
            vec![step(sql).if_exists(ObjectPath::Column(table.clone(), from.clone()))]
        }
        Rename::Index { table, from, to } => {
            let old = render::index_name(table, from);
            let sql = format!("ALTER INDEX {old} RENAME TO {}", types::quote(to));
            vec![step(sql).if_exists(ObjectPath::Index(table.clone(), from.clone()))]
        }
        Rename::Enum { from, to } => {
            let object = ObjectPath::Enum(from.clone());
            named("TYPE", from, to).map(|sql| step(sql).if_exists(object.clone())).collect()
        }
        Rename::Value { of, from, to } => {
            let name = Postgres.quote_table(of);
            let (old, new) = (types::literal(from), types::literal(to));
            let sql = format!("ALTER TYPE {name} RENAME VALUE {old} TO {new}");
            vec![step(sql).if_exists(ObjectPath::Label(of.clone(), from.clone()))]
        }
    }
}

/// The statements that give a table or type another name, in another schema if need be.
fn named(sort: &str, from: &str, to: &str) -> impl Iterator<Item = String> {
    let split = |name: &str| match names::owner(name) {
        "" => ("public".to_owned(), names::bare(name).into_owned()),
        schema => (schema.to_owned(), names::bare(name).into_owned()),
    };
    let ((old_schema, old), (new_schema, new)) = (split(from), split(to));
    let moves = old_schema != new_schema;
    let quoted = Postgres.quote_table(&new_schema);
    let made =
        (moves && new_schema != "public").then(|| format!("CREATE SCHEMA IF NOT EXISTS {quoted}"));
    let moved =
        moves.then(|| format!("ALTER {sort} {} SET SCHEMA {quoted}", Postgres.quote_table(from)));
    let there = match new_schema.as_str() {
        "public" => names::within("", &old),
        schema => names::within(schema, &old),
    };
    let renamed = (old != new).then(|| {
        format!("ALTER {sort} {} RENAME TO {}", Postgres.quote_table(&there), types::quote(&new))
    });
    made.into_iter().chain(moved).chain(renamed)
}
