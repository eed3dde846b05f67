//! Primary keys, uniques, foreign keys and checks from `pg_constraint`.

use super::{Names, name, ours};
use crate::inspect::HISTORY_SQL;
use crate::{DbError, Row, Session};
use kilter_schema::{Action, Check, ForeignKey, PrimaryKey, Schema, Table, Unique};

/// One row for each constraint and column, so that no array has to be read.
pub(super) fn read(
    session: &mut dyn Session,
    names: &Names,
    schema: &mut Schema,
) -> Result<(), DbError> {
    // Both came with version 15.
    let (nulls, set) = if session.server().version_number.0 >= 15 {
        ("xi.indnullsnotdistinct", "k.own = ANY (o.confdelsetcols)")
    } else {
        ("false", "false")
    };
    let (enforced, period) = if session.server().version_number.0 >= 18 {
        ("o.conenforced", "o.conperiod")
    } else {
        ("true", "false")
    };
    let sql = format!(
        "SELECT c.oid::int8 AS owner, o.conname::text AS name, o.contype::text AS sort, \
           a.attname::text AS column_name, \
           CASE WHEN o.contype = 'f' AND k.at = 1 THEN {ref_name} END AS ref_table, \
           fa.attname::text AS ref_column, o.confdeltype::text AS on_delete, \
           o.confupdtype::text AS on_update, o.condeferrable AS deferrable, \
           o.condeferred AS deferred, o.convalidated AS validated, \
           CASE WHEN o.contype = 'c' THEN pg_catalog.pg_get_expr(o.conbin, o.conrelid) \
             WHEN o.contype = 'x' THEN pg_catalog.pg_get_constraintdef(o.oid) END AS expression, \
           coalesce(k.at, 1) AS at, k.at > xi.indnkeyatts AS included, \
           {nulls} AS nulls_not_distinct, {set} AS is_set, o.confmatchtype = 'f' AS match_full, \
           o.connoinherit AS no_inherit, {enforced} AS enforced, \
           {period} AS period \
         FROM pg_catalog.pg_constraint o \
         JOIN pg_catalog.pg_class c ON c.oid = o.conrelid \
         JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace \
         LEFT JOIN pg_catalog.pg_index xi \
           ON xi.indexrelid = o.conindid AND o.contype IN ('p', 'u') \
         LEFT JOIN LATERAL ROWS FROM (\
             unnest(coalesce(xi.indkey::int2[], o.conkey)), unnest(o.confkey)) \
           WITH ORDINALITY k (own, other, at) ON o.contype IN ('p', 'u', 'f') \
         LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid = o.conrelid AND a.attnum = k.own \
         LEFT JOIN pg_catalog.pg_class fc ON fc.oid = o.confrelid \
         LEFT JOIN pg_catalog.pg_namespace fn ON fn.oid = fc.relnamespace \
         LEFT JOIN pg_catalog.pg_attribute fa \
           ON fa.attrelid = o.confrelid AND fa.attnum = k.other \
         WHERE (o.contype IN ('p', 'u', 'f', 'c', 'x') OR o.contype = 'n' AND NOT o.convalidated) \
         AND c.relkind IN ('r', 'p') \
         AND NOT c.relispartition AND o.conparentid = 0 AND c.relname NOT IN {HISTORY_SQL} AND {ours} \
         ORDER BY c.oid, o.oid, k.at",
        ref_name = name("fn.nspname", "fc.relname"),
        ours = ours("pg_class", "c.oid"),
    );
    for row in session.query(&sql, &[])? {
        let Some(owner) = names.owner(&row) else { continue };
        if let Some(what) = uncompared(&row) {
            schema
                .unread
                .push(format!("constraint {owner}.{}: {what} is not compared", row.text("name")));
        }
        if row.text("sort") == "x" {
            let key = format!("exclusion {owner}.{}", row.text("name"));
            schema.opaque.insert(key, row.text("expression"));
        } else if let Some(table) = schema.table_mut(owner) {
            add(table, &row);
        }
    }
    Ok(())
}

/// What PostgreSQL 18 lets a constraint be that a schema does not hold; told once for each.
fn uncompared(row: &Row) -> Option<&'static str> {
    let sort = row.text("sort");
    if row.get("at").as_int() != Some(1) {
        return None;
    }
    match sort.as_str() {
        "n" => Some("a NOT NULL that is not valid yet"),
        "f" if row.get("enforced").as_bool() == Some(false) => Some("NOT ENFORCED"),
        "p" | "u" if is(row, "period") => Some("WITHOUT OVERLAPS"),
        "f" if is(row, "period") => Some("PERIOD"),
        _ => None,
    }
}

/// Adds a constraint, or one more column to the constraint of the row before.
fn add(table: &mut Table, row: &Row) {
    let name = Some(row.text("name"));
    let column = row.text("column_name");
    let first = row.get("at").as_int() == Some(1);
    let included = is(row, "included");
    match row.text("sort").as_str() {
        "p" => {
            let key = table.primary_key.get_or_insert_with(|| PrimaryKey {
                name,
                deferrable: deferrable(row),
                ..PrimaryKey::default()
            });
            if included { &mut key.include } else { &mut key.columns }.push(column);
        }
        "u" => {
            if first {
                table.uniques.push(Unique {
                    name,
                    deferrable: deferrable(row),
                    nulls_not_distinct: is(row, "nulls_not_distinct"),
                    ..Unique::default()
                });
            }
            if let Some(key) = table.uniques.last_mut() {
                if included { &mut key.include } else { &mut key.columns }.push(column);
            }
        }
        "f" => {
            if first {
                table.foreign_keys.push(foreign_key(name, row));
            }
            if let Some(key) = table.foreign_keys.last_mut() {
                if is(row, "is_set") {
                    key.delete_columns.push(column.clone());
                }
                key.columns.push(column);
                key.ref_columns.push(row.text("ref_column"));
            }
        }
        "n" => {}
        _ => table.checks.push(Check {
            validated: row.get("validated").as_bool() != Some(false),
            no_inherit: is(row, "no_inherit"),
            not_enforced: row.get("enforced").as_bool() == Some(false),
            ..Check::new(name, row.text("expression"))
        }),
    }
}

fn is(row: &Row, name: &str) -> bool {
    row.get(name).as_bool() == Some(true)
}

fn deferrable(row: &Row) -> Option<bool> {
    is(row, "deferrable").then(|| is(row, "deferred"))
}

fn foreign_key(name: Option<String>, row: &Row) -> ForeignKey {
    ForeignKey {
        name,
        on_delete: action(&row.text("on_delete")),
        on_update: action(&row.text("on_update")),
        deferrable: deferrable(row),
        // One that is not enforced is never valid, and cannot be made so by validating it.
        validated: row.get("validated").as_bool() != Some(false)
            || row.get("enforced").as_bool() == Some(false),
        match_full: is(row, "match_full"),
        ..ForeignKey::new(Vec::new(), row.text("ref_table"))
    }
}

/// <https://www.postgresql.org/docs/current/catalog-pg-constraint.html>
fn action(code: &str) -> Action {
    match code {
        "r" => Action::Restrict,
        "c" => Action::Cascade,
        "n" => Action::SetNull,
        "d" => Action::SetDefault,
        _ => Action::NoAction,
    }
}
