//! Indexes that do not belong to a constraint, from `pg_index`.

use super::{Names, ours};
use crate::inspect::HISTORY_SQL;
use crate::{DbError, Row, Session};
use kilter_schema::{Index, IndexPart, NullsOrder, PartSource, Schema, SortOrder};

/// One row for each index and part. An index that is not valid (`CREATE INDEX CONCURRENTLY`
/// failed) does not do what it says: it is no index of the table but an object of its own. Of a
/// partitioned table it only lacks partitions.
pub(super) fn read(
    session: &mut dyn Session,
    names: &Names,
    schema: &mut Schema,
) -> Result<(), DbError> {
    // It came with version 15.
    let nulls = match session.server().version_number.0 {
        15.. => "i.indnullsnotdistinct",
        _ => "false",
    };
    let sql = format!(
        "SELECT c.oid::int8 AS owner, ic.relname::text AS name, i.indisunique AS is_unique, \
           i.indisvalid OR c.relkind = 'p' AS valid, am.amname::text AS method, k.at AS at, \
           k.at > i.indnkeyatts AS included, a.attname::text AS column_name, \
           CASE WHEN i.indkey[k.at - 1] = 0 \
             THEN pg_catalog.pg_get_indexdef(i.indexrelid, k.at, false) END AS expression, \
           (i.indoption[k.at - 1] & 1) = 1 AS descending, \
           (i.indoption[k.at - 1] & 2) = 2 AS nulls_first, \
           CASE WHEN NOT oc.opcdefault OR ia.attoptions IS NOT NULL \
             THEN oc.opcname::text END AS opclass, \
           array_to_string(ia.attoptions, ', ') AS opclass_options, \
           {nulls} AS nulls_not_distinct, array_to_string(ic.reloptions, ', ') AS storage, \
           CASE WHEN i.indcollation[k.at - 1] <> coalesce(a.attcollation, 100) \
             THEN co.collname::text END AS collation, \
           pg_catalog.pg_get_expr(i.indpred, i.indrelid) AS predicate, \
           ds.description AS comment, CASE WHEN NOT i.indisvalid \
             THEN pg_catalog.pg_get_indexdef(i.indexrelid) END AS definition \
         FROM pg_catalog.pg_index i \
         JOIN pg_catalog.pg_class ic ON ic.oid = i.indexrelid \
         JOIN pg_catalog.pg_am am ON am.oid = ic.relam \
         JOIN pg_catalog.pg_class c ON c.oid = i.indrelid \
         JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace \
         CROSS JOIN LATERAL generate_series(1, i.indnatts::int) k (at) \
         LEFT JOIN pg_catalog.pg_attribute a \
           ON a.attrelid = i.indrelid AND a.attnum = i.indkey[k.at - 1] AND a.attnum > 0 \
         LEFT JOIN pg_catalog.pg_attribute ia \
           ON ia.attrelid = i.indexrelid AND ia.attnum = k.at AND ia.attoptions IS NOT NULL \
         LEFT JOIN pg_catalog.pg_description ds ON ds.objoid = i.indexrelid \
           AND ds.classoid = 'pg_catalog.pg_class'::regclass AND ds.objsubid = 0 \
         LEFT JOIN pg_catalog.pg_opclass oc ON oc.oid = i.indclass[k.at - 1] \
         LEFT JOIN pg_catalog.pg_collation co ON co.oid = i.indcollation[k.at - 1] \
         WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND i.indislive \
         AND NOT i.indisprimary AND c.relname NOT IN {HISTORY_SQL} AND {ours} \
         AND NOT EXISTS (SELECT 1 FROM pg_catalog.pg_constraint o \
           WHERE o.conindid = i.indexrelid AND o.contype IN ('p', 'u', 'x')) \
         ORDER BY c.oid, ic.relname, k.at",
        ours = ours("pg_class", "c.oid"),
    );
    for row in session.query(&sql, &[])? {
        let Some(owner) = names.owner(&row) else { continue };
        if row.get("valid").as_bool() == Some(false) {
            let key = format!("invalid_index {owner}.{}", row.text("name"));
            schema.opaque.insert(key, row.text("definition"));
        } else if let Some(table) = schema.table_mut(owner) {
            if row.get("at").as_int() == Some(1) {
                table.indexes.push(index(&row));
            }
            if let Some(index) = table.indexes.last_mut() {
                add_part(index, &row);
            }
        }
    }
    Ok(())
}

fn index(row: &Row) -> Index {
    Index {
        name: row.text("name"),
        unique: row.get("is_unique").as_bool() == Some(true),
        method: row.opt_text("method"),
        parts: Vec::new(),
        include: Vec::new(),
        predicate: row.opt_text("predicate"),
        comment: row.opt_text("comment"),
        nulls_not_distinct: row.get("nulls_not_distinct").as_bool() == Some(true),
        hidden: false,
        storage: row.opt_text("storage").filter(|s| !s.is_empty()),
    }
}

fn add_part(index: &mut Index, row: &Row) {
    if row.get("included").as_bool() == Some(true) {
        index.include.push(row.text("column_name"));
        return;
    }
    let is = |name: &str| row.get(name).as_bool() == Some(true);
    index.parts.push(IndexPart {
        source: match row.opt_text("expression") {
            Some(expression) => PartSource::Expression(expression),
            None => PartSource::Column(row.text("column_name")),
        },
        order: if is("descending") { SortOrder::Desc } else { SortOrder::Asc },
        // Only ordered methods keep an order; others have neither bit set.
        nulls: match (row.text("method").as_str(), is("nulls_first")) {
            ("btree", true) => Some(NullsOrder::First),
            ("btree", false) => Some(NullsOrder::Last),
            _ => None,
        },
        collation: row.opt_text("collation"),
        opclass: row.opt_text("opclass").map(|class| match row.opt_text("opclass_options") {
            Some(options) => format!("{class} ({options})"),
            None => class,
        }),
        length: None,
    });
}
