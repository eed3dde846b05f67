//! Sequences: what they are in one form, and whose they are.

use super::replay::GRAMMAR;
use crate::ddl::Cursor;
use crate::replay::owner;
use kilter_schema::{AutoIncrement, Schema};

/// A sequence's own words, in the order in which they are written down.
#[derive(Default)]
struct Words {
    ty: Option<String>,
    increment: Option<i64>,
    min: Option<i64>,
    max: Option<i64>,
    start: Option<i64>,
    cache: Option<i64>,
    cycle: bool,
}

/// What `CREATE SEQUENCE` and the `ALTER SEQUENCE` behind it make, as one line with all defaults
/// (<https://www.postgresql.org/docs/current/sql-createsequence.html>).
pub(super) fn canonical(text: &str) -> String {
    let words = read(text);
    let ty = words.ty.as_deref().map_or("bigint", |ty| match ty {
        "smallint" | "int2" => "smallint",
        "integer" | "int" | "int4" => "integer",
        _ => "bigint",
    });
    let limit = match ty {
        "smallint" => i64::from(i16::MAX),
        "integer" => i64::from(i32::MAX),
        _ => i64::MAX,
    };
    let increment = words.increment.unwrap_or(1);
    let (low, high) = if increment > 0 { (1, limit) } else { (-limit - 1, -1) };
    let (min, max) = (words.min.unwrap_or(low), words.max.unwrap_or(high));
    let start = words.start.unwrap_or(if increment > 0 { min } else { max });
    let cycle = if words.cycle { " CYCLE" } else { "" };
    format!(
        "AS {ty} INCREMENT {increment} MINVALUE {min} MAXVALUE {max} START {start} CACHE {}{cycle}",
        words.cache.unwrap_or(1)
    )
}

fn read(text: &str) -> Words {
    let mut c = Cursor::new(text, &GRAMMAR);
    let mut words = Words::default();
    while !c.at_end() {
        if c.eat("AS") {
            words.ty = c.name().ok();
        } else if c.eat("INCREMENT BY") || c.eat("INCREMENT") {
            words.increment = number(&mut c);
        } else if c.eat("NO MINVALUE") {
            words.min = None;
        } else if c.eat("NO MAXVALUE") {
            words.max = None;
        } else if c.eat("MINVALUE") {
            words.min = number(&mut c);
        } else if c.eat("MAXVALUE") {
            words.max = number(&mut c);
        } else if c.eat("START WITH") || c.eat("START") {
            words.start = number(&mut c);
        } else if c.eat("CACHE") {
            words.cache = number(&mut c);
        } else if c.eat("NO CYCLE") {
            words.cycle = false;
        } else if c.eat("CYCLE") {
            words.cycle = true;
        } else {
            c.skip();
        }
    }
    words
}

fn number(c: &mut Cursor<'_>) -> Option<i64> {
    let sign = if c.eat_mark('-') { "-" } else { "" };
    let text = c.between(c.place(), c.place() + 1);
    c.skip();
    format!("{sign}{text}").parse().ok()
}

/// Gives sequences that a column owns to it: one that the column's default counts with makes it
/// `serial`. They are no objects of their own then, as in a database.
pub(super) fn settle(schema: &mut Schema) {
    let owned: Vec<(String, (String, String))> = schema
        .opaque
        .iter()
        .filter(|(key, _)| key.starts_with("sequence "))
        .filter_map(|(key, text)| Some((key.clone(), owner(text, &GRAMMAR)?)))
        .collect();
    for (key, (table, column)) in owned {
        schema.opaque.remove(&key);
        let name = key.trim_start_matches("sequence ");
        let Some(table) = schema.table_mut(&table) else { continue };
        for column in table.columns.iter_mut().filter(|c| c.name == column) {
            if column.default.as_deref().is_some_and(|d| counts_with(d, name)) {
                column.default = None;
                column.auto_increment = Some(AutoIncrement::Serial);
            }
        }
    }
}

/// Whether a default is `nextval` of this sequence.
fn counts_with(default: &str, sequence: &str) -> bool {
    let mut c = Cursor::new(default, &GRAMMAR);
    let _ = c.eat("pg_catalog") && c.eat_mark('.');
    if !(c.eat("nextval") && c.eat_mark('(')) {
        return false;
    }
    let Ok(text) = c.string() else { return false };
    let mut name = Cursor::new(&text, &GRAMMAR);
    name.object_name().is_ok_and(|name| name == sequence)
}

#[cfg(test)]
mod tests {
    use super::*;

    // What a server of version 15 shows for these.
    #[test]
    fn defaults_are_filled_in() {
        for (text, wanted) in [
            (
                "CREATE SEQUENCE s",
                "AS bigint INCREMENT 1 MINVALUE 1 MAXVALUE 9223372036854775807 START 1 CACHE 1",
            ),
            (
                "CREATE SEQUENCE s AS integer INCREMENT BY -2 NO MINVALUE CYCLE",
                "AS integer INCREMENT -2 MINVALUE -2147483648 MAXVALUE -1 START -1 CACHE 1 CYCLE",
            ),
            (
                "CREATE SEQUENCE s AS smallint START WITH 5; ALTER SEQUENCE s MAXVALUE 9 CACHE 3",
                "AS smallint INCREMENT 1 MINVALUE 1 MAXVALUE 9 START 5 CACHE 3",
            ),
        ] {
            assert_eq!(canonical(text), wanted);
            assert_eq!(canonical(wanted), wanted);
        }
    }
}
