//! What stands in a database, and emptying it without the right to drop it.

use kilter_dialect::{DbError, Session};
use kilter_schema::Dialect;

/// The table that says that a database may be emptied, and what was in it before.
pub(super) const MARKER: &str = "kilter_shadow";

/// An object that is in the way.
#[derive(Debug)]
pub(super) struct Found {
    /// `table orders`.
    pub shown: String,
    /// What removes it.
    drop: String,
}

/// Whether the marker stands there.
pub(super) fn is_ours(session: &mut dyn Session) -> Result<bool, DbError> {
    let sql = match session.dialect() {
        Dialect::Postgres => format!(
            "SELECT 1 FROM pg_class WHERE relname = '{MARKER}' AND relkind = 'r' \
             AND pg_table_is_visible(oid)"
        ),
        _ => format!(
            "SELECT 1 FROM information_schema.tables \
             WHERE table_schema = DATABASE() AND table_name = '{MARKER}'"
        ),
    };
    Ok(!session.query(&sql, &[])?.is_empty())
}

/// Says in the database that it is ours from now on. Schemas and extensions that stand there
/// already, empty as it is, belong to whoever made it.
pub(super) fn mark(session: &mut dyn Session) -> Result<(), DbError> {
    match session.dialect() {
        Dialect::Postgres => session.execute(&format!(
            "CREATE TABLE {MARKER} AS SELECT 'extension' AS kind, extname::text AS name \
             FROM pg_extension UNION ALL SELECT 'schema', nspname::text FROM pg_namespace"
        )),
        _ => {
            session.execute(&format!("CREATE TABLE {MARKER} (kind varchar(64), name varchar(64))"))
        }
    }
    .map(|_| ())
}

/// What is in a database, the marker aside.
pub(super) fn found(session: &mut dyn Session) -> Result<Vec<Found>, DbError> {
    let sql = match session.dialect() {
        Dialect::Postgres => postgres(is_ours(session)?),
        _ => MYSQL.to_owned(),
    };
    let dialect = session.dialect();
    let rows = session.query(&sql, &[])?;
    Ok(rows.iter().map(|row| an_object(dialect, &row.text("kind"), &row.text("name"))).collect())
}

fn an_object(dialect: Dialect, kind: &str, name: &str) -> Found {
    let drop = match dialect {
        Dialect::Postgres => {
            let word = match kind {
                "composite type" => "type",
                "statistics object" => "statistics",
                kind => kind,
            };
            format!("DROP {} IF EXISTS {name} CASCADE", word.to_uppercase())
        }
        _ => format!("DROP {} IF EXISTS `{}`", kind.to_uppercase(), name.replace('`', "``")),
    };
    Found { shown: format!("{kind} {name}"), drop }
}

/// Everything that stands in a schema, the schemas and the extensions; what belongs to an
/// extension goes with it. Schemas and extensions that stand in the marker stay.
fn postgres(marked: bool) -> String {
    let kept = |kind: &str, name: &str| match marked {
        true => format!("{name} NOT IN (SELECT m.name FROM {MARKER} m WHERE m.kind = '{kind}')"),
        // An empty schema and an extension are what an administrator prepares.
        false => "false".to_owned(),
    };
    format!(
        "WITH s AS (SELECT oid, nspname::text AS name FROM pg_namespace \
           WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'), \
         e AS (SELECT classid, objid FROM pg_depend WHERE deptype = 'e') \
         SELECT 'extension' AS kind, quote_ident(extname) AS name FROM pg_extension WHERE {} \
         UNION ALL \
         SELECT i.type, i.identity FROM pg_depend d JOIN s ON s.oid = d.refobjid \
           CROSS JOIN LATERAL pg_identify_object(d.classid, d.objid, d.objsubid) i \
           WHERE d.refclassid = 'pg_namespace'::regclass AND d.deptype = 'n' \
           AND d.classid NOT IN ('pg_extension'::regclass, 'pg_default_acl'::regclass) \
           AND (d.classid, d.objid) NOT IN (SELECT classid, objid FROM e) \
           AND NOT (d.classid = 'pg_class'::regclass AND d.objid IN \
             (SELECT oid FROM pg_class WHERE relname = '{MARKER}' AND pg_table_is_visible(oid))) \
         UNION ALL SELECT 'schema', quote_ident(name) FROM s WHERE {}",
        kept("extension", "extname::text"),
        kept("schema", "name"),
    )
}

const MYSQL: &str = "SELECT CASE table_type WHEN 'VIEW' THEN 'view' WHEN 'SEQUENCE' THEN 'sequence' \
       ELSE 'table' END AS kind, table_name AS name \
     FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name <> 'kilter_shadow' \
     UNION ALL SELECT LOWER(routine_type), routine_name FROM information_schema.routines \
       WHERE routine_schema = DATABASE() \
     UNION ALL SELECT 'event', event_name FROM information_schema.events \
       WHERE event_schema = DATABASE()";

/// Drops what is in a database, and the marker last, so that a run that is killed meanwhile
/// leaves it.
pub(super) fn empty(session: &mut dyn Session) -> Result<(), String> {
    let said = |error: DbError| error.to_string();
    if session.dialect() == Dialect::Mysql {
        session.execute("SET foreign_key_checks = 0").map_err(said)?;
    }
    let mut before = usize::MAX;
    loop {
        let left = found(session).map_err(said)?;
        if left.is_empty() {
            break;
        }
        let mut refused = None;
        for one in &left {
            refused = session.execute(&one.drop).err().or(refused);
        }
        // What others hold on to may go in the next round, as long as each round drops something.
        if left.len() >= before {
            let why = refused.map_or_else(String::new, |e| format!(": {e}"));
            return Err(format!("{} cannot be dropped{why}", listed(&left)));
        }
        before = left.len();
    }
    session.execute(&format!("DROP TABLE IF EXISTS {MARKER}")).map(|_| ()).map_err(said)
}

/// Names what was found, the first few of it.
pub(super) fn listed(found: &[Found]) -> String {
    const SHOWN: usize = 5;
    let mut names: Vec<&str> = found.iter().map(|f| f.shown.as_str()).take(SHOWN).collect();
    let more = format!("{} more", found.len().saturating_sub(SHOWN));
    if found.len() > SHOWN {
        names.push(&more);
    }
    match names.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} and {last}", rest.join(", ")),
        _ => names.concat(),
    }
}
