//! Objects known by name and definition only.

use crate::inspect::HISTORY_SQL;
use crate::mysql::types;
use crate::{DbError, Session};
use kilter_schema::Schema;
use kilter_schema::names::{part, within};

/// Views, triggers, routines, events, sequences and partitions: one query. A definition that the user may
/// not see is noted in [`Schema::unread`].
pub(super) fn read(session: &mut dyn Session, schema: &mut Schema) -> Result<(), DbError> {
    let sql = format!(
        "SELECT 'view' AS sort, '' AS owner, table_name AS name, '' AS head, \
             REPLACE(view_definition, CONCAT('`', DATABASE(), '`.'), '') AS body \
           FROM information_schema.views WHERE table_schema = DATABASE() \
         UNION ALL SELECT 'trigger', '', trigger_name, CONCAT(action_timing, ' ', \
             event_manipulation, ' ON `', REPLACE(event_object_table, '`', '``'), \
             '` FOR EACH ROW '), action_statement \
           FROM information_schema.triggers WHERE trigger_schema = DATABASE() \
           AND event_object_table NOT IN {HISTORY_SQL} \
         UNION ALL SELECT 'sequence', '', table_name, '', 'sequence' \
           FROM information_schema.tables \
           WHERE table_schema = DATABASE() AND table_type = 'SEQUENCE' \
         UNION ALL SELECT DISTINCT 'partition', table_name, partition_name, \
             CONCAT(partition_method, ' (', COALESCE(partition_expression, ''), ')'), \
             COALESCE(CONCAT(IF(partition_method LIKE 'LIST%', 'IN (', 'LESS THAN ('), \
               partition_description, ')'), '') \
           FROM information_schema.partitions \
           WHERE table_schema = DATABASE() AND partition_name IS NOT NULL \
           AND table_name NOT IN {HISTORY_SQL} \
         UNION ALL SELECT REPLACE(LOWER(routine_type), ' ', '_'), '', routine_name, '', routine_definition \
           FROM information_schema.routines WHERE routine_schema = DATABASE() \
         UNION ALL SELECT 'event', '', event_name, '', event_definition \
           FROM information_schema.events WHERE event_schema = DATABASE() \
         ORDER BY 1, 2, 3"
    );
    for row in session.query(&sql, &[])? {
        let (sort, owner) = (row.text("sort"), row.text("owner"));
        let (owner, called) = (part(&owner), row.text("name"));
        let key = format!("{sort} {}", within(&owner, &called));
        let body = row.text("body");
        if sort == "partition" {
            if let Some(table) = schema.table_mut(&owner) {
                table.options.partition_by = Some(row.text("head"));
            }
            schema.opaque.insert(key, body);
            continue;
        }
        if body.is_empty() {
            schema.unread.push(format!("{key}: the database does not show its definition"));
        }
        let link = if sort == "view" { "AS " } else { "" };
        let quoted = types::quote(&called);
        let definition = format!("CREATE {sort} {quoted} {link}{}{body}", row.text("head"));
        schema.opaque.insert(key, definition);
    }
    Ok(())
}
