//! Reading a live database: SQLite keeps the DDL, so it is read as DDL.

use crate::inspect::HISTORY_TABLES;
use crate::{DbError, Effect, Names, Session};
use kilter_schema::{Dialect, Schema};

/// One query. Tables that a virtual table keeps for itself are left out. The statements stand in the order in which their objects came to be, tables first:
/// an index or trigger needs its table, which `ALTER TABLE` may have written anew.
pub(super) fn inspect(session: &mut dyn Session) -> Result<Schema, DbError> {
    let rows = session.query(
        "SELECT type AS sort, name, tbl_name AS owner, sql FROM main.sqlite_schema \
         WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' \
         AND tbl_name NOT IN (SELECT l.name FROM pragma_table_list l \
           WHERE l.schema = 'main' AND l.type = 'shadow') \
         ORDER BY CASE type WHEN 'table' THEN 1 WHEN 'index' THEN 2 WHEN 'view' THEN 3 ELSE 4 END, \
         rowid",
        &[],
    )?;
    let mut schema = Schema::new(Dialect::Sqlite);
    let mut names = Names::of(&schema);
    for row in rows {
        let owner = row.text("owner");
        if HISTORY_TABLES.contains(&owner.as_str()) {
            continue;
        }
        match super::replay::replay(&mut schema, &mut names, &row.text("sql")).0 {
            Effect::Opaque { reason } | Effect::Conflict { reason } => {
                schema.unread.push(format!("{} {}: {reason}", row.text("sort"), row.text("name")));
            }
            Effect::Schema | Effect::Data | Effect::Session | Effect::Transaction => {}
        }
    }
    Ok(super::canonical::canonical(schema))
}
