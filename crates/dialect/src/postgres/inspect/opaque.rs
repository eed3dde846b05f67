//! Objects known by name and definition only.

use super::{name, ours};
use crate::inspect::HISTORY_SQL;
use crate::{DbError, Session};
use kilter_schema::Schema;

/// Views, materialised views, functions and procedures, triggers, policies, extensions, domains,
/// composite types, and sequences that no column owns: one query. Functions are named with the
/// types of their arguments.
pub(super) fn read(session: &mut dyn Session, schema: &mut Schema) -> Result<(), DbError> {
    let parts = [views(), functions(), triggers(), policies(), extensions(), types(), sequences()];
    for row in session.query(&format!("{} ORDER BY 1, 4", parts.join(" UNION ALL ")), &[])? {
        let key = format!("{} {}", row.text("sort"), row.text("name"));
        schema.opaque.insert(key, row.text("definition"));
    }
    Ok(())
}

fn views() -> String {
    format!(
        "SELECT CASE c.relkind WHEN 'v' THEN 'view' ELSE 'materialized_view' END AS sort, \
           {name} AS name, 'CREATE VIEW v AS ' || pg_catalog.pg_get_viewdef(c.oid) AS definition, \
           c.oid AS at \
         FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace \
         WHERE c.relkind IN ('v', 'm') AND {ours}",
        name = name("n.nspname", "c.relname"),
        ours = ours("pg_class", "c.oid"),
    )
}

fn functions() -> String {
    format!(
        "SELECT CASE p.prokind WHEN 'p' THEN 'procedure' ELSE 'function' END, \
           {name} || '(' || pg_catalog.pg_get_function_identity_arguments(p.oid) || ')', \
           pg_catalog.pg_get_functiondef(p.oid), p.oid \
         FROM pg_catalog.pg_proc p JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace \
         WHERE p.prokind IN ('f', 'p') AND {ours}",
        name = name("n.nspname", "p.proname"),
        ours = ours("pg_proc", "p.oid"),
    )
}

fn triggers() -> String {
    format!(
        "SELECT 'trigger', {name} || '.' || t.tgname, pg_catalog.pg_get_triggerdef(t.oid), t.oid \
         FROM pg_catalog.pg_trigger t JOIN pg_catalog.pg_class c ON c.oid = t.tgrelid \
         JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace \
         WHERE NOT t.tgisinternal AND NOT c.relispartition AND {ours}",
        name = name("n.nspname", "c.relname"),
        ours = ours("pg_class", "c.oid"),
    )
}

fn policies() -> String {
    format!(
        "SELECT 'policy', {name} || '.' || p.polname, 'CREATE POLICY ' || p.polname || ' ON ' || \
           {name} || CASE WHEN p.polpermissive THEN '' ELSE ' AS RESTRICTIVE' END || \
           CASE p.polcmd WHEN 'r' THEN ' FOR SELECT' WHEN 'a' THEN ' FOR INSERT' \
             WHEN 'w' THEN ' FOR UPDATE' WHEN 'd' THEN ' FOR DELETE' ELSE '' END || \
           coalesce(' USING (' || pg_catalog.pg_get_expr(p.polqual, p.polrelid) || ')', '') || \
           coalesce(' WITH CHECK (' || \
             pg_catalog.pg_get_expr(p.polwithcheck, p.polrelid) || ')', ''), p.oid \
         FROM pg_catalog.pg_policy p JOIN pg_catalog.pg_class c ON c.oid = p.polrelid \
         JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE {ours}",
        name = name("n.nspname", "c.relname"),
        ours = ours("pg_class", "c.oid"),
    )
}

/// `plpgsql` is there from the start.
fn extensions() -> String {
    "SELECT 'extension', e.extname::text, '', e.oid FROM pg_catalog.pg_extension e \
     WHERE e.extname <> 'plpgsql'"
        .to_owned()
}

fn types() -> String {
    format!(
        "SELECT CASE t.typtype WHEN 'd' THEN 'domain' ELSE 'type' END, {name}, \
           CASE t.typtype WHEN 'd' \
             THEN pg_catalog.format_type(t.typbasetype, t.typtypmod) ELSE '' END, t.oid \
         FROM pg_catalog.pg_type t JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace \
         LEFT JOIN pg_catalog.pg_class c ON c.oid = t.typrelid \
         WHERE (t.typtype = 'd' OR t.typtype = 'c' AND c.relkind = 'c') AND {ours}",
        name = name("n.nspname", "t.typname"),
        ours = ours("pg_type", "t.oid"),
    )
}

fn sequences() -> String {
    format!(
        "SELECT 'sequence', {name}, '', c.oid \
         FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace \
         WHERE c.relkind = 'S' AND c.relname NOT IN {HISTORY_SQL} AND {ours} AND NOT EXISTS (\
           SELECT 1 FROM pg_catalog.pg_depend d WHERE d.classid = 'pg_catalog.pg_class'::regclass \
           AND d.objid = c.oid AND d.deptype IN ('a', 'i'))",
        name = name("n.nspname", "c.relname"),
        ours = ours("pg_class", "c.oid"),
    )
}
