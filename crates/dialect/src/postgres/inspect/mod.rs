//! Reading a live database from `pg_catalog`.
//!
//! Never from `information_schema`, which hides what the user does not own: `pg_catalog` shows
//! every object to everyone. A partition is known by its bounds only: the rest is its parent's.

mod constraints;
mod indexes;
mod opaque;

use crate::inspect::{HISTORY_SQL, hidden, table};
use crate::{DbError, Row, Session};
use kilter_schema::{AutoIncrement, Column, Dialect, Generated, Schema};
use std::collections::HashMap;

/// Objects of the system and of extensions are left out by these conditions on `n` and an oid.
fn ours(class: &str, oid: &str) -> String {
    format!(
        "n.nspname <> 'information_schema' AND n.nspname !~ '^pg_' AND NOT EXISTS (\
           SELECT 1 FROM pg_catalog.pg_depend x WHERE x.classid = 'pg_catalog.{class}'::regclass \
           AND x.objid = {oid} AND x.deptype = 'e')"
    )
}

/// A qualified name as the schema uses it: bare in the current schema.
fn name(schema: &str, object: &str) -> String {
    format!(
        "CASE WHEN {schema} = current_schema() THEN {} ELSE {} || '.' || {} END",
        part(object),
        part(schema),
        part(object)
    )
}

/// A name's part as [`kilter_schema::names`] has it.
fn part(called: &str) -> String {
    format!(
        "CASE WHEN {called} ~ '^\"|[.]' THEN '\"' || replace({called}, '\"', '\"\"') || '\"' \
         ELSE {called}::text END"
    )
}

pub(super) fn inspect(session: &mut dyn Session) -> Result<Schema, DbError> {
    let jit = set_jit(session, "off")?;
    let schema = read(session);
    // In a transaction that failed this fails too, and its end restores the setting.
    let restored = set_jit(session, &jit);
    let schema = schema?;
    restored?;
    Ok(super::canonical::canonical(schema))
}

fn read(session: &mut dyn Session) -> Result<Schema, DbError> {
    let mut schema = Schema::new(Dialect::Postgres);
    let names = tables(session, &mut schema)?;
    columns(session, &names, &mut schema)?;
    constraints::read(session, &names, &mut schema)?;
    indexes::read(session, &names, &mut schema)?;
    enums(session, &mut schema)?;
    opaque::read(session, &mut schema)?;
    Ok(schema)
}

/// Says whether the server compiles expensive queries, and what the setting was. The planner takes
/// those on a catalogue of thousands of tables for expensive: on 5,000 it spent more time on
/// compiling them than on their rows (PostgreSQL 15).
fn set_jit(session: &mut dyn Session, setting: &str) -> Result<String, DbError> {
    let sql =
        format!("SELECT current_setting('jit') AS was, set_config('jit', '{setting}', false)",);
    Ok(session.query(&sql, &[])?.first().map_or_else(String::new, |row| row.text("was")))
}

/// The names of the tables that were read, by oid. To spell a name in every row of the other queries
/// would cost the server a third of its time.
struct Names(HashMap<i64, String>);

impl Names {
    /// The table a row of `c.oid::int8 AS owner` is of. None when it was made after the tables were read.
    fn owner(&self, row: &Row) -> Option<&str> {
        let oid = row.get("owner").as_int()?;
        self.0.get(&oid).map(String::as_str)
    }
}

fn tables(session: &mut dyn Session, schema: &mut Schema) -> Result<Names, DbError> {
    // The outer join keeps one row when there are no tables: it tells whether there is a schema.
    let sql = format!(
        "SELECT current_schema()::text AS here, t.* \
         FROM (VALUES (1)) one (n) LEFT JOIN ( \
           SELECT c.oid::int8 AS owner, {name} AS name, pg_catalog.obj_description(c.oid, 'pg_class') AS comment, \
             c.relpersistence = 'u' AS unlogged, c.relrowsecurity AS secured, \
             c.relforcerowsecurity AS forced, array_to_string(c.reloptions, ', ') AS storage, \
             CASE c.relkind WHEN 'p' THEN pg_catalog.pg_get_partkeydef(c.oid) END AS partition_by \
           FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace \
           WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition \
           AND c.relname NOT IN {HISTORY_SQL} AND {ours}) t ON true ORDER BY t.name",
        name = name("n.nspname", "c.relname"),
        ours = ours("pg_class", "c.oid"),
    );
    let mut names = Names(HashMap::new());
    for row in session.query(&sql, &[])? {
        if row.opt_text("here").is_none() {
            return Err(hidden("any schema of the search path", "USAGE on the schema"));
        }
        if let Some(name) = row.opt_text("name") {
            let table = table(schema, &name);
            table.comment = row.opt_text("comment");
            let is = |name: &str| row.get(name).as_bool() == Some(true);
            table.options.unlogged = is("unlogged");
            table.options.row_security = crate::ddl::row_security(is("secured"), is("forced"));
            table.options.storage = row.opt_text("storage").filter(|s| !s.is_empty());
            table.options.partition_by = row.opt_text("partition_by");
            names.0.extend(row.get("owner").as_int().map(|oid| (oid, name)));
        }
    }
    Ok(names)
}

fn columns(session: &mut dyn Session, names: &Names, schema: &mut Schema) -> Result<(), DbError> {
    let sql = format!(
        "SELECT c.oid::int8 AS owner, a.attname::text AS column_name, \
           pg_catalog.format_type(a.atttypid, a.atttypmod) AS type, a.attnotnull AS not_null, \
           pg_catalog.pg_get_expr(d.adbin, d.adrelid) AS expression, \
           a.attidentity::text AS identity, a.attgenerated::text AS generated, \
           CASE WHEN a.attcollation <> t.typcollation THEN k.collname::text END AS collation, \
           ds.description AS comment, \
           EXISTS (SELECT 1 FROM pg_catalog.pg_depend p \
             JOIN pg_catalog.pg_class s ON s.oid = p.objid AND s.relkind = 'S' \
             WHERE p.classid = 'pg_catalog.pg_class'::regclass \
             AND p.refclassid = 'pg_catalog.pg_class'::regclass AND p.refobjid = a.attrelid \
             AND p.refobjsubid = a.attnum AND p.deptype = 'a') AS owns_sequence \
         FROM pg_catalog.pg_attribute a \
         JOIN pg_catalog.pg_class c ON c.oid = a.attrelid \
         JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace \
         JOIN pg_catalog.pg_type t ON t.oid = a.atttypid \
         LEFT JOIN pg_catalog.pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum \
         LEFT JOIN pg_catalog.pg_collation k ON k.oid = a.attcollation \
         LEFT JOIN pg_catalog.pg_description ds ON ds.objoid = a.attrelid \
           AND ds.classoid = 'pg_catalog.pg_class'::regclass AND ds.objsubid = a.attnum \
         WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND a.attnum > 0 \
         AND NOT a.attisdropped AND c.relname NOT IN {HISTORY_SQL} AND {ours} \
         ORDER BY c.oid, a.attnum",
        ours = ours("pg_class", "c.oid"),
    );
    for row in session.query(&sql, &[])? {
        if let Some(table) = names.owner(&row).and_then(|owner| schema.table_mut(owner)) {
            table.columns.push(column(&row));
        }
    }
    Ok(())
}

fn column(row: &Row) -> Column {
    let mut column = Column::new(row.text("column_name"), row.text("type"));
    column.nullable = row.get("not_null").as_bool() != Some(true);
    column.collation = row.opt_text("collation");
    column.comment = row.opt_text("comment");
    let expression = row.opt_text("expression");
    let counts = row.get("owns_sequence").as_bool() == Some(true)
        && expression.as_deref().is_some_and(|e| e.starts_with("nextval("));
    column.auto_increment = match row.text("identity").as_str() {
        "a" => Some(AutoIncrement::IdentityAlways),
        "d" => Some(AutoIncrement::IdentityByDefault),
        _ if counts => Some(AutoIncrement::Serial),
        _ => None,
    };
    match row.text("generated").as_str() {
        "" => column.default = expression,
        kind => {
            column.generated =
                expression.map(|expression| Generated { expression, stored: kind == "s" });
        }
    }
    column
}

fn enums(session: &mut dyn Session, schema: &mut Schema) -> Result<(), DbError> {
    let sql = format!(
        "SELECT {name} AS name, e.enumlabel::text AS label \
         FROM pg_catalog.pg_type t \
         JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace \
         LEFT JOIN pg_catalog.pg_enum e ON e.enumtypid = t.oid \
         WHERE t.typtype = 'e' AND {ours} ORDER BY t.oid, e.enumsortorder",
        name = name("n.nspname", "t.typname"),
        ours = ours("pg_type", "t.oid"),
    );
    for row in session.query(&sql, &[])? {
        let labels = schema.enums.entry(row.text("name")).or_default();
        labels.extend(row.opt_text("label"));
    }
    Ok(())
}
