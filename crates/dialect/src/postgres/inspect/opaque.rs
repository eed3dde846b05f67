//! Objects known by name and definition only.

use super::{name, ours, part};
use crate::inspect::HISTORY_SQL;
use crate::{DbError, Session};
use kilter_schema::Schema;

/// Views, materialised views, functions, triggers, rules, policies, partitions, extensions,
/// domains, composite types, sequences that no column owns, and rarer objects: one query.
/// Functions are named with the types of their arguments. Objects that Kilter has no name for are
/// counted in [`Schema::unread`].
pub(super) fn read(session: &mut dyn Session, schema: &mut Schema) -> Result<(), DbError> {
    let parts = [
        schemas(),
        views(),
        functions(),
        triggers(),
        rules(),
        policies(),
        partitions(),
        foreign_tables(),
        extensions(),
        types(),
        sequences(),
        statistics(),
        collations(),
        whole_database(),
        unnamed(),
    ];
    for row in session.query(&format!("{} ORDER BY 1, 4", parts.join(" UNION ALL ")), &[])? {
        let (sort, name) = (row.text("sort"), row.text("name"));
        if sort == "unnamed" {
            let what = format!("{name}: Kilter does not compare these");
            schema.unread.push(what);
            continue;
        }
        schema.opaque.insert(format!("{sort} {name}"), row.text("definition"));
    }
    Ok(())
}

/// All but the one that names without a schema are in, and `public`.
fn schemas() -> String {
    format!(
        "SELECT 'schema' AS sort, {name} AS name, '' AS definition, n.oid AS at \
         FROM pg_catalog.pg_namespace n \
         WHERE n.nspname NOT IN ('public', coalesce(current_schema(), '')) AND {ours}",
        name = part("n.nspname"),
        ours = ours("pg_namespace", "n.oid"),
    )
}

fn views() -> String {
    format!(
        "SELECT CASE c.relkind WHEN 'v' THEN 'view' ELSE 'materialized_view' END, \
           {name}, 'CREATE VIEW v AS ' || pg_catalog.pg_get_viewdef(c.oid), c.oid \
         FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace \
         WHERE c.relkind IN ('v', 'm') AND {ours}",
        name = name("n.nspname", "c.relname"),
        ours = ours("pg_class", "c.oid"),
    )
}

fn functions() -> String {
    format!(
        "SELECT CASE p.prokind WHEN 'p' THEN 'procedure' WHEN 'a' THEN 'aggregate' \
             ELSE 'function' END, \
           {name} || '(' || pg_catalog.pg_get_function_identity_arguments(p.oid) || ')', \
           CASE p.prokind WHEN 'a' THEN '' ELSE pg_catalog.pg_get_functiondef(p.oid) END, p.oid \
         FROM pg_catalog.pg_proc p JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace \
         WHERE {ours} AND NOT EXISTS (SELECT 1 FROM pg_catalog.pg_depend i \
           WHERE i.classid = 'pg_catalog.pg_proc'::regclass AND i.objid = p.oid \
           AND i.deptype = 'i')",
        name = name("n.nspname", "p.proname"),
        ours = ours("pg_proc", "p.oid"),
    )
}

fn triggers() -> String {
    format!(
        "SELECT 'trigger', {name} || '.' || {trigger}, pg_catalog.pg_get_triggerdef(t.oid), t.oid \
         FROM pg_catalog.pg_trigger t JOIN pg_catalog.pg_class c ON c.oid = t.tgrelid \
         JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace \
         WHERE NOT t.tgisinternal AND NOT c.relispartition AND {ours} \
         UNION ALL SELECT 'trigger_state', {name} || '.' || {trigger}, 'ALTER TABLE ' || {quoted} || \
           CASE t.tgenabled WHEN 'D' THEN ' DISABLE' WHEN 'R' THEN ' ENABLE REPLICA' \
             ELSE ' ENABLE ALWAYS' END || ' TRIGGER ' || quote_ident(t.tgname), t.oid \
         FROM pg_catalog.pg_trigger t JOIN pg_catalog.pg_class c ON c.oid = t.tgrelid \
         JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace \
         WHERE NOT t.tgisinternal AND t.tgenabled <> 'O' AND NOT c.relispartition AND {ours}",
        name = name("n.nspname", "c.relname"),
        trigger = part("t.tgname"),
        quoted = quoted("n.nspname", "c.relname"),
        ours = ours("pg_class", "c.oid"),
    )
}

fn policies() -> String {
    format!(
        "SELECT 'policy', {name} || '.' || {policy}, 'CREATE POLICY ' || quote_ident(p.polname) || \
           ' ON ' || {quoted} || CASE WHEN p.polpermissive THEN '' ELSE ' AS RESTRICTIVE' END || \
           CASE p.polcmd WHEN 'r' THEN ' FOR SELECT' WHEN 'a' THEN ' FOR INSERT' \
             WHEN 'w' THEN ' FOR UPDATE' WHEN 'd' THEN ' FOR DELETE' ELSE '' END || \
           coalesce(' USING (' || pg_catalog.pg_get_expr(p.polqual, p.polrelid) || ')', '') || \
           coalesce(' WITH CHECK (' || \
             pg_catalog.pg_get_expr(p.polwithcheck, p.polrelid) || ')', ''), p.oid \
         FROM pg_catalog.pg_policy p JOIN pg_catalog.pg_class c ON c.oid = p.polrelid \
         JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE {ours}",
        name = name("n.nspname", "c.relname"),
        policy = part("p.polname"),
        quoted = quoted("n.nspname", "c.relname"),
        ours = ours("pg_class", "c.oid"),
    )
}

/// A table's name as SQL.
fn quoted(schema: &str, table: &str) -> String {
    format!(
        "CASE WHEN {schema} = current_schema() THEN quote_ident({table}) \
         ELSE quote_ident({schema}) || '.' || quote_ident({table}) END"
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
         WHERE (t.typtype IN ('d', 'r', 'p') OR t.typtype = 'c' AND c.relkind = 'c' \
           OR t.typtype = 'b' AND t.typcategory <> 'A') AND {ours}",
        name = name("n.nspname", "t.typname"),
        ours = ours("pg_type", "t.oid"),
    )
}

/// What a sequence is, in the words of `CREATE SEQUENCE` and in one order.
fn sequences() -> String {
    format!(
        "SELECT 'sequence', {name}, 'AS ' || pg_catalog.format_type(q.seqtypid, NULL) || \
           ' INCREMENT ' || q.seqincrement || ' MINVALUE ' || q.seqmin || \
           ' MAXVALUE ' || q.seqmax || ' START ' || q.seqstart || ' CACHE ' || q.seqcache || \
           CASE WHEN q.seqcycle THEN ' CYCLE' ELSE '' END, c.oid \
         FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace \
         JOIN pg_catalog.pg_sequence q ON q.seqrelid = c.oid \
         WHERE c.relkind = 'S' AND c.relname NOT IN {HISTORY_SQL} AND {ours} AND NOT EXISTS (\
           SELECT 1 FROM pg_catalog.pg_depend d WHERE d.classid = 'pg_catalog.pg_class'::regclass \
           AND d.objid = c.oid AND d.deptype IN ('a', 'i'))",
        name = name("n.nspname", "c.relname"),
        ours = ours("pg_class", "c.oid"),
    )
}

/// `_RETURN` is how a view works.
fn rules() -> String {
    format!(
        "SELECT 'rule', {name} || '.' || {rule}, pg_catalog.pg_get_ruledef(r.oid), r.oid \
         FROM pg_catalog.pg_rewrite r JOIN pg_catalog.pg_class c ON c.oid = r.ev_class \
         JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace \
         WHERE r.rulename <> '_RETURN' AND {ours}",
        name = name("n.nspname", "c.relname"),
        rule = part("r.rulename"),
        ours = ours("pg_class", "c.oid"),
    )
}

/// Partitions, and the children of tables that are inherited from.
fn partitions() -> String {
    format!(
        "SELECT CASE WHEN c.relispartition THEN 'partition' ELSE 'child' END, {name}, \
           CASE WHEN c.relispartition \
             THEN 'CREATE TABLE ' || {quoted} || ' PARTITION OF ' || p.names || ' ' || \
               pg_catalog.pg_get_expr(c.relpartbound, c.oid) || \
               coalesce(' PARTITION BY ' || CASE c.relkind WHEN 'p' \
                 THEN pg_catalog.pg_get_partkeydef(c.oid) END, '') \
             ELSE 'INHERITS ' || p.names END, c.oid \
         FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace \
         JOIN LATERAL (SELECT string_agg({parent}, ', ' ORDER BY i.inhseqno) AS names \
           FROM pg_catalog.pg_inherits i JOIN pg_catalog.pg_class pc ON pc.oid = i.inhparent \
           JOIN pg_catalog.pg_namespace pn ON pn.oid = pc.relnamespace \
           WHERE i.inhrelid = c.oid) p ON p.names IS NOT NULL \
         WHERE c.relkind IN ('r', 'p') AND {ours}",
        name = name("n.nspname", "c.relname"),
        quoted = quoted("n.nspname", "c.relname"),
        parent = quoted("pn.nspname", "pc.relname"),
        ours = ours("pg_class", "c.oid"),
    )
}

/// Their columns are not compared: what they stand for is elsewhere.
fn foreign_tables() -> String {
    format!(
        "SELECT 'foreign_table', {name}, '', c.oid \
         FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace \
         WHERE c.relkind = 'f' AND {ours}",
        name = name("n.nspname", "c.relname"),
        ours = ours("pg_class", "c.oid"),
    )
}

fn statistics() -> String {
    format!(
        "SELECT 'statistics', {name}, pg_catalog.pg_get_statisticsobjdef(s.oid), s.oid \
         FROM pg_catalog.pg_statistic_ext s \
         JOIN pg_catalog.pg_namespace n ON n.oid = s.stxnamespace WHERE {ours}",
        name = name("n.nspname", "s.stxname"),
        ours = ours("pg_statistic_ext", "s.oid"),
    )
}

fn collations() -> String {
    format!(
        "SELECT 'collation', {name}, '', k.oid \
         FROM pg_catalog.pg_collation k \
         JOIN pg_catalog.pg_namespace n ON n.oid = k.collnamespace WHERE {ours}",
        name = name("n.nspname", "k.collname"),
        ours = ours("pg_collation", "k.oid"),
    )
}

/// Objects that stand in no schema.
fn whole_database() -> String {
    let own = |class: &str, oid: &str| {
        format!(
            "NOT EXISTS (SELECT 1 FROM pg_catalog.pg_depend x \
             WHERE x.classid = 'pg_catalog.{class}'::regclass AND x.objid = {oid} \
             AND x.deptype = 'e')"
        )
    };
    format!(
        "SELECT 'event_trigger', e.evtname::text, e.evtevent || ' ' || e.evtfoid::regproc, e.oid \
           FROM pg_catalog.pg_event_trigger e WHERE {} \
         UNION ALL SELECT 'publication', p.pubname::text, '', p.oid \
           FROM pg_catalog.pg_publication p \
         UNION ALL SELECT 'server', s.srvname::text, '', s.oid \
           FROM pg_catalog.pg_foreign_server s WHERE {} \
         UNION ALL SELECT 'foreign_data_wrapper', f.fdwname::text, '', f.oid \
           FROM pg_catalog.pg_foreign_data_wrapper f WHERE {}",
        own("pg_event_trigger", "e.oid"),
        own("pg_foreign_server", "s.oid"),
        own("pg_foreign_data_wrapper", "f.oid"),
    )
}

/// What has neither a plain name nor a definition to compare. Objects with a smaller oid are the
/// system's (`FirstNormalObjectId`).
fn unnamed() -> String {
    let sorts = [
        ("operators", "pg_operator"),
        ("casts", "pg_cast"),
        ("conversions", "pg_conversion"),
        ("operator classes", "pg_opclass"),
        ("operator families", "pg_opfamily"),
        ("text search configurations", "pg_ts_config"),
        ("text search dictionaries", "pg_ts_dict"),
        ("text search parsers", "pg_ts_parser"),
        ("text search templates", "pg_ts_template"),
        ("languages", "pg_language"),
        ("transforms", "pg_transform"),
        ("access methods", "pg_am"),
    ];
    let parts = sorts.map(|(words, class)| {
        format!(
            "SELECT 'unnamed', '{words}', '', max(o.oid) FROM pg_catalog.{class} o \
             WHERE o.oid >= 16384 AND NOT EXISTS (SELECT 1 FROM pg_catalog.pg_depend x \
               WHERE x.classid = 'pg_catalog.{class}'::regclass AND x.objid = o.oid \
               AND x.deptype IN ('e', 'i')) HAVING count(*) > 0"
        )
    });
    parts.join(" UNION ALL ")
}
