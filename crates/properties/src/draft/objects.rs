//! Views and triggers over tables that both schemas have, on columns that stay as they are.

use super::types::Family;
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
        let Some(other) = to.schema.tables.get(name) else { continue };
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
    }
    out
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
