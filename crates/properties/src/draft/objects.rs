//! Views and triggers over tables that both schemas have, on columns that stay as they are.

use super::types::{DOMAINS, Family};
use super::{Draft, chance};
use fastrand::Rng;
use kilter_dialect::engine;
use kilter_schema::{Column, Dialect};

/// Statements that make them.
pub(crate) fn objects(rng: &mut Rng, from: &Draft, to: &Draft) -> Vec<String> {
    let mut out = Vec::new();
    let dialect = from.dialect();
    let (a, b) = (from.canonical(), to.canonical());
    for (n, (name, table)) in from.schema.tables.iter().enumerate() {
        let Some(other) = to.schema.table(name) else { continue };
        let stays = |c: &&Column| {
            let twins = (a.column(name, &c.name), b.column(name, &c.name));
            other.column(&c.name).is_some()
                && c.generated.is_none()
                && twins.0 == twins.1
                && from.family(c) != Family::Labels
        };
        let columns: Vec<&Column> = table.columns.iter().filter(stays).collect();
        let quoted: Vec<String> = columns.iter().map(|c| from.quote(&c.name)).collect();
        let (Some(first), true) = (quoted.first(), chance(rng, 30)) else { continue };
        let home = engine(dialect).quote_table(name);
        let view = from.quote(&format!("view {n}"));
        out.push(format!("CREATE VIEW {view} AS SELECT {} FROM {home}", quoted.join(", ")));
        if chance(rng, 30) {
            let second = from.quote(&format!("outer_{n}"));
            out.push(format!("CREATE VIEW {second} AS SELECT {first} AS x FROM {view}"));
        }
        if chance(rng, 50) {
            out.extend(trigger(dialect, n, &home, first));
        }
        if dialect == Dialect::Postgres {
            let whole = table.options.partition_by.is_none();
            let plain: Vec<&&Column> =
                columns.iter().filter(|c| from.family(c) != Family::Json).collect();
            if let (Some(column), true) = (plain.first(), whole && chance(rng, 30)) {
                out.push(exclusion(n, &home, &from.quote(&column.name)));
            }
            if chance(rng, 30) {
                out.push(format!(
                    "CREATE POLICY \"only {n}\" ON {home} FOR SELECT USING ({first} IS NOT NULL)"
                ));
            }
        }
    }
    out
}

/// An exclusion that no rows of ours are in the way of: NULLs exclude nothing.
fn exclusion(n: usize, table: &str, column: &str) -> String {
    format!(
        "ALTER TABLE {table} ADD CONSTRAINT excl_{n} EXCLUDE USING btree ({column} WITH =) WHERE \
         ({column} IS NULL)"
    )
}

/// Statements before the tables and after them, without which the first schema is not whole:
/// domains, and partitions of tables that both schemas have.
pub(crate) fn surroundings(from: &Draft, to: &Draft) -> (Vec<String>, Vec<String>) {
    let columns = |d: &Draft| -> Vec<String> {
        d.schema.tables.values().flat_map(|t| &t.columns).map(|c| c.ty.clone()).collect()
    };
    let (mut before, mut after) = (Vec::new(), Vec::new());
    if from.dialect() == Dialect::Postgres {
        let used = [columns(from), columns(to)].concat();
        before.extend(
            DOMAINS
                .iter()
                .filter(|(n, _)| used.iter().any(|u| u == n))
                .map(|(_, s)| (*s).to_owned()),
        );
    }
    for (n, (name, table)) in from.schema.tables.iter().enumerate() {
        let both = to.schema.tables.contains_key(name);
        let (Some(by), true) = (&table.options.partition_by, both) else { continue };
        let home = engine(from.dialect()).quote_table(name);
        if from.dialect() == Dialect::Mysql {
            after.push(format!("ALTER TABLE {home} PARTITION BY {by} PARTITIONS 3"));
            continue;
        }
        let bounds: &[&str] = match by.split(' ').next() {
            Some("HASH") => &[
                "FOR VALUES WITH (MODULUS 2, REMAINDER 0)",
                "FOR VALUES WITH (MODULUS 2, REMAINDER 1)",
            ],
            Some("RANGE") if from.uses[by][0].1 == Family::Int => {
                &["FOR VALUES FROM (MINVALUE) TO (5)", "DEFAULT"]
            }
            Some("RANGE") => &["FOR VALUES FROM ('2024-01-01') TO ('2025-01-01')", "DEFAULT"],
            _ => &["DEFAULT"],
        };
        for (at, bound) in bounds.iter().enumerate() {
            let part = from.quote(&format!("part {n} {at}"));
            after.push(format!("CREATE TABLE {part} PARTITION OF {home} {bound}"));
        }
    }
    (before, after)
}

fn trigger(dialect: Dialect, n: usize, table: &str, column: &str) -> Vec<String> {
    match dialect {
        Dialect::Sqlite => vec![format!(
            "CREATE TRIGGER trg_{n} AFTER UPDATE OF {column} ON {table} BEGIN UPDATE {table} SET \
             {column} = new.{column} WHERE 0; SELECT 'a;b'; END"
        )],
        Dialect::Postgres => vec![
            format!(
                "CREATE FUNCTION fn_{n}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; \
                 END $$"
            ),
            format!(
                "CREATE TRIGGER trg_{n} BEFORE UPDATE OF {column} ON {table} FOR EACH ROW EXECUTE \
                 FUNCTION fn_{n}()"
            ),
        ],
        Dialect::Mysql => vec![format!(
            "CREATE TRIGGER trg_{n} BEFORE UPDATE ON {table} FOR EACH ROW SET NEW.{column} = \
             NEW.{column}"
        )],
    }
}
