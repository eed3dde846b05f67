//! Keys, indexes, foreign keys and checks.

use super::shown::unescaped;
use crate::inspect::HISTORY_SQL;
use crate::{DbError, Flavor, Row, Session};
use kilter_schema::names::{part, within};
use kilter_schema::{
    Action, Check, ForeignKey, Index, IndexPart, PartSource, PrimaryKey, Schema, SortOrder,
};

/// One row for each index and part; the primary key is the index of that name.
pub(super) fn indexes(
    session: &mut dyn Session,
    flavor: Flavor,
    schema: &mut Schema,
) -> Result<(), DbError> {
    // MariaDB has no functional indexes, and no column for them.
    let (expression, hidden) = match flavor {
        Flavor::Mariadb => ("NULL", "s.ignored"),
        _ => ("s.expression", "CASE s.is_visible WHEN 'NO' THEN 'YES' ELSE 'NO' END"),
    };
    let sql = format!(
        "SELECT s.table_name AS table_name, s.index_name AS name, s.non_unique AS non_unique, \
           s.seq_in_index AS at, s.column_name AS column_name, s.collation AS sorted, \
           s.sub_part AS length, s.index_type AS method, s.index_comment AS comment, \
           {expression} AS expression, {hidden} AS hidden \
         FROM information_schema.statistics s \
         WHERE s.table_schema = DATABASE() AND s.table_name NOT IN {HISTORY_SQL} \
         ORDER BY s.table_name, s.index_name, s.seq_in_index"
    );
    for row in session.query(&sql, &[])? {
        let Some(table) = schema.table_mut(&part(&row.text("table_name"))) else { continue };
        let name = row.text("name");
        if name == "PRIMARY" {
            let key = table.primary_key.get_or_insert_with(PrimaryKey::default);
            key.columns.push(row.text("column_name"));
            continue;
        }
        if row.get("at").as_int() == Some(1) {
            table.indexes.push(Index {
                name,
                unique: row.get("non_unique").as_int() == Some(0),
                method: row.opt_text("method"),
                comment: row.opt_text("comment"),
                hidden: row.get("hidden").as_bool() == Some(true),
                ..Index::default()
            });
        }
        if let Some(index) = table.indexes.last_mut() {
            index.parts.push(index_part(&row, flavor));
        }
    }
    Ok(())
}

fn index_part(row: &Row, flavor: Flavor) -> IndexPart {
    let mut part = IndexPart::column(row.text("column_name"));
    if let Some(expression) = row.opt_text("expression") {
        part.source = PartSource::Expression(unescaped(expression, flavor));
    }
    if row.text("sorted") == "D" {
        part.order = SortOrder::Desc;
    }
    part.length = row.get("length").as_int().and_then(|n| u32::try_from(n).ok());
    part
}

/// One row for each foreign key and column; what the key does is told elsewhere.
pub(super) fn foreign_keys(session: &mut dyn Session, schema: &mut Schema) -> Result<(), DbError> {
    let sql = format!(
        "SELECT k.table_name AS table_name, k.constraint_name AS name, \
           k.ordinal_position AS at, k.column_name AS column_name, \
           NULLIF(k.referenced_table_schema, k.table_schema) AS ref_schema, \
           k.referenced_table_name AS ref_table, \
           k.referenced_column_name AS ref_column \
         FROM information_schema.key_column_usage k \
         WHERE k.table_schema = DATABASE() AND k.referenced_table_name IS NOT NULL \
         AND k.table_name NOT IN {HISTORY_SQL} \
         ORDER BY k.table_name, k.constraint_name, k.ordinal_position"
    );
    for row in session.query(&sql, &[])? {
        let Some(table) = schema.table_mut(&part(&row.text("table_name"))) else { continue };
        if row.get("at").as_int() == Some(1) {
            let schema = row.opt_text("ref_schema").unwrap_or_default();
            let parent = within(&part(&schema), &row.text("ref_table"));
            table.foreign_keys.push(ForeignKey {
                name: row.opt_text("name"),
                ..ForeignKey::new(Vec::new(), parent)
            });
        }
        if let Some(key) = table.foreign_keys.last_mut() {
            key.columns.push(row.text("column_name"));
            key.ref_columns.push(row.text("ref_column"));
        }
    }
    actions(session, schema)
}

/// One row for each foreign key. A query of its own, as the server joins two views of its catalogue
/// by looking at every pair of their rows.
fn actions(session: &mut dyn Session, schema: &mut Schema) -> Result<(), DbError> {
    let sql = "SELECT r.table_name AS table_name, r.constraint_name AS name, \
           r.delete_rule AS on_delete, r.update_rule AS on_update \
         FROM information_schema.referential_constraints r \
         WHERE r.constraint_schema = DATABASE()";
    for row in session.query(sql, &[])? {
        let name = row.opt_text("name");
        let table = schema.table_mut(&part(&row.text("table_name")));
        let key = table.and_then(|t| t.foreign_keys.iter_mut().find(|k| k.name == name));
        if let Some(key) = key {
            let action = |name: &str| Action::from_sql(&row.text(name)).unwrap_or(Action::NoAction);
            (key.on_delete, key.on_update) = (action("on_delete"), action("on_update"));
        }
    }
    Ok(())
}

/// MariaDB's names are a table's own and its checks say which table; MySQL's are the schema's.
pub(super) fn checks(
    session: &mut dyn Session,
    flavor: Flavor,
    schema: &mut Schema,
) -> Result<(), DbError> {
    let sql = match flavor {
        Flavor::Mariadb => {
            "SELECT c.table_name AS table_name, c.constraint_name AS name, \
               c.check_clause AS expression \
             FROM information_schema.check_constraints c \
             WHERE c.constraint_schema = DATABASE() ORDER BY c.table_name, c.constraint_name"
        }
        _ => {
            "SELECT t.table_name AS table_name, c.constraint_name AS name, \
               c.check_clause AS expression, t.enforced AS enforced \
             FROM information_schema.check_constraints c \
             JOIN information_schema.table_constraints t \
               ON t.constraint_schema = c.constraint_schema \
               AND t.constraint_name = c.constraint_name AND t.constraint_type = 'CHECK' \
             WHERE c.constraint_schema = DATABASE() ORDER BY t.table_name, c.constraint_name"
        }
    };
    for row in session.query(sql, &[])? {
        let Some(table) = schema.table_mut(&part(&row.text("table_name"))) else { continue };
        table.checks.push(Check {
            not_enforced: row.get("enforced").as_bool() == Some(false),
            ..Check::new(row.opt_text("name"), unescaped(row.text("expression"), flavor))
        });
    }
    Ok(())
}
