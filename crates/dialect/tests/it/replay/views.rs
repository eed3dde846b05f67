//! Views after changes of what they select from: what replay says of them is what inspection finds,
//! or what the server makes of replay's text is.

use kilter_dialect::{engine, script};
use kilter_schema::{Dialect, Schema};
use kilter_testing::TestDatabase;
use std::collections::BTreeMap;

const TABLES: &[&str] = &[
    "CREATE TABLE t (id int PRIMARY KEY, name varchar(20), kind varchar(5))",
    "CREATE TABLE u (id int PRIMARY KEY, name varchar(20), t_id int)",
];

/// Views, and what happens to what they select from.
const CASES: &[(&[&str], &[&str])] = &[
    (&["SELECT * FROM t"], &["ALTER TABLE t ADD COLUMN more int"]),
    (&["SELECT * FROM t"], &["ALTER TABLE t RENAME COLUMN name TO full_name"]),
    (&["SELECT * FROM t WHERE id > 1"], &["ALTER TABLE t RENAME TO t2"]),
    (
        &["SELECT t.*, u.id AS uid FROM t JOIN u ON u.t_id = t.id"],
        &["ALTER TABLE t ADD COLUMN more int", "ALTER TABLE t RENAME COLUMN name TO full_name"],
    ),
    (
        &[
            "SELECT x.name, u.name AS other FROM t x LEFT JOIN u ON u.t_id = x.id WHERE u.name = 'a'",
        ],
        &["ALTER TABLE t RENAME COLUMN name TO full_name"],
    ),
    (
        &["SELECT t.name, u.name AS other FROM t, u WHERE u.name = t.name"],
        &["ALTER TABLE u RENAME COLUMN name TO full_name", "ALTER TABLE t RENAME TO t2"],
    ),
    (
        &["SELECT kind, t.name, u.name AS other FROM t CROSS JOIN u"],
        &["ALTER TABLE t RENAME COLUMN kind TO sort", "ALTER TABLE u ADD COLUMN kind int"],
    ),
    (
        &["SELECT a.name, b.name AS boss FROM t a JOIN t b ON b.id = a.id"],
        &["ALTER TABLE t RENAME COLUMN name TO full_name"],
    ),
    (&["SELECT id AS name, name AS other FROM t"], &["ALTER TABLE t RENAME COLUMN name TO n"]),
    (
        &["SELECT name FROM t", "SELECT name FROM v0"],
        &["ALTER TABLE t RENAME COLUMN name TO full_name"],
    ),
    (&["SELECT * FROM t", "SELECT * FROM v0"], &["ALTER TABLE t ADD COLUMN more int"]),
];

const NAME: &str = "ALTER TABLE t RENAME COLUMN name TO full_name";
const OTHER: &str = "ALTER TABLE u RENAME COLUMN name TO n2";

/// The same for queries of several levels, which PostgreSQL prints with the names they had.
const DEEP: &[(&[&str], &[&str])] = &[
    (&["SELECT name, kind FROM t JOIN u USING (name)"], &[NAME]),
    (&["SELECT name, kind FROM t JOIN u USING (name)"], &[OTHER, NAME]),
    (&["SELECT x.name, x.kind, y.t_id FROM t x LEFT JOIN u y USING (id, name)"], &[NAME]),
    (&["SELECT id, t.name, u.name AS other FROM t FULL JOIN u USING (id)"], &[NAME, OTHER]),
    (
        &["SELECT t.name FROM t JOIN u USING (id) JOIN t AS z ON z.name = u.name ORDER BY t.name"],
        &[NAME],
    ),
    (
        &["SELECT x.name, u.name AS other FROM (SELECT id, name FROM t) x JOIN u ON u.id = x.id"],
        &[NAME, OTHER],
    ),
    (&["SELECT x.n, u.name FROM (SELECT name AS n, upper(name) AS up FROM t) AS x, u"], &[NAME]),
    (&["SELECT x.a, name FROM (SELECT id, name FROM t) x (a, b), u"], &[NAME, OTHER]),
    (&["SELECT y.label FROM t y (id, label), u WHERE u.name = y.label"], &[NAME, OTHER]),
    (
        &["SELECT x.name, u.name AS un FROM (SELECT max(name) AS name FROM t GROUP BY kind) x, u"],
        &[NAME],
    ),
    (
        &["WITH c AS (SELECT id, name FROM t WHERE name <> 'x') SELECT c.name, u.name AS other \
           FROM c JOIN u ON u.name = c.name"],
        &[NAME, OTHER],
    ),
    (
        &["WITH t AS (SELECT id, name FROM t), d (i, label) AS (SELECT id, name FROM t) \
           SELECT t.name, d.label, u.name AS un FROM t, d, u"],
        &[NAME],
    ),
    (
        &["SELECT u.name FROM u WHERE EXISTS (SELECT 1 FROM t WHERE t.name = u.name)"],
        &[NAME, OTHER],
    ),
    (&["SELECT u.id FROM u WHERE name IN (SELECT name FROM t WHERE kind > 'a')"], &[NAME, OTHER]),
    (
        &[
            "SELECT kind, (SELECT max(u.name) FROM u WHERE u.t_id = t.id AND u.name > t.name) AS top, \
           (SELECT name FROM u WHERE u.id = t.id) FROM t",
        ],
        &[NAME, OTHER],
    ),
    (
        &["SELECT id, (SELECT count(*) FROM u WHERE kind = u.name) AS n FROM t ORDER BY name"],
        &[NAME, "ALTER TABLE t RENAME COLUMN kind TO sort", OTHER],
    ),
    (&["SELECT name FROM t UNION ALL SELECT name FROM u ORDER BY name"], &[NAME, OTHER]),
    (
        &[
            "SELECT name, count(*) AS n FROM t WHERE id IN (SELECT t_id FROM u WHERE u.name IS NOT NULL) \
           GROUP BY name HAVING count(name) > 1 ORDER BY name, lower(name)",
        ],
        &[NAME],
    ),
    (
        &["SELECT DISTINCT ON (t.name) t.name, u.name AS un FROM t, LATERAL (SELECT name FROM u \
           WHERE u.t_id = t.id AND u.name <> t.name) AS u ORDER BY t.name, u.name"],
        &[NAME, OTHER],
    ),
    (
        &[
            "SELECT t.name::text, t.name || u.name AS both, CASE WHEN u.name = 'a' THEN t.name END AS c \
           FROM t CROSS JOIN u WHERE t.name IS DISTINCT FROM u.name",
        ],
        &[NAME, OTHER],
    ),
    (
        &[
            "SELECT CAST(t.name AS char(3)), u.name::character varying(5) AS other, kind::text lbl FROM t, u",
        ],
        &[NAME, OTHER],
    ),
    (&["SELECT x.name FROM (SELECT name::varchar(7), kind FROM t) x, u"], &[NAME]),
    (
        &["SELECT name full_name, kind name FROM t WHERE kind IN (SELECT name FROM u)"],
        &[NAME, OTHER],
    ),
    (
        &["SELECT a.name, g.n FROM (t a JOIN u b ON a.id = b.id AND a.name = b.name), \
           generate_series(1, 3) AS g (n)"],
        &[NAME, OTHER],
    ),
    (
        &["SELECT name FROM t", "SELECT v0.name, u.name AS un FROM v0 JOIN u ON u.name = v0.name"],
        &[NAME, OTHER],
    ),
];

#[test]
fn postgres_views_say_what_the_server_keeps() {
    let Some(server) = kilter_testing::postgres() else { return };
    try_all(Dialect::Postgres, CASES, || server.database("views"));
    try_all(Dialect::Postgres, DEEP, || server.database("deep_views"));
}

/// Names that can mean two things once it is told only what there is now.
#[test]
fn what_a_name_means_is_said_to_be_unread_where_nobody_can_tell() {
    for view in [
        "SELECT x.name, u.id FROM (SELECT * FROM elsewhere) x, t, u WHERE name > 'a'",
        "SELECT x.name FROM (SELECT * FROM elsewhere, t) x",
        "WITH RECURSIVE c AS (SELECT name FROM t UNION SELECT name FROM c) SELECT c.name FROM c, u",
    ] {
        let (engine, mut schema) = (engine(Dialect::Postgres), Schema::new(Dialect::Postgres));
        for sql in TABLES.iter().copied().chain([format!("CREATE VIEW v AS {view}").as_str(), NAME])
        {
            engine.replay(&mut schema, sql);
        }
        assert_eq!(schema.unread.len(), 1, "{view}: {:?}", schema.opaque);
    }
}

#[test]
fn mysql_views_say_what_the_server_keeps() {
    for server in [kilter_testing::mariadb(), kilter_testing::mysql()].into_iter().flatten() {
        try_all(Dialect::Mysql, CASES, || server.database("views"));
    }
}

#[test]
fn sqlite_views_say_what_the_server_keeps() {
    try_all(Dialect::Sqlite, CASES, kilter_testing::sqlite_file);
}

type Case = (&'static [&'static str], &'static [&'static str]);

fn try_all(dialect: Dialect, cases: &[Case], fresh: impl Fn() -> TestDatabase) {
    let tried = cases.iter().map(|(views, changes)| try_one(dialect, views, changes, &fresh));
    let problems: Vec<String> = tried.filter_map(Result::err).collect();
    assert!(problems.is_empty(), "{}", problems.join("\n\n"));
}

fn try_one(
    dialect: Dialect,
    views: &[&str],
    changes: &[&str],
    fresh: &dyn Fn() -> TestDatabase,
) -> Result<(), String> {
    let made = views.iter().enumerate().map(|(n, v)| format!("CREATE VIEW v{n} AS {v}"));
    let statements = TABLES.iter().map(|s| (*s).to_owned()).chain(made);
    let (engine, database) = (engine(dialect), fresh());
    let (mut session, mut replayed) = (database.session(), Schema::new(dialect));
    for sql in statements.chain(changes.iter().map(|s| (*s).to_owned())) {
        match session.execute(&sql) {
            Ok(_) => {}
            // It goes through all views, and one over this one misses the old name.
            Err(e) if dialect == Dialect::Sqlite && e.message.contains("after rename") => {
                return Ok(());
            }
            Err(e) => return Err(format!("{e}\n{sql}")),
        }
        engine.replay(&mut replayed, &sql);
    }
    let found = engine.inspect(session.as_mut()).map_err(|e| e.to_string())?;
    let told = engine.canonical(&replayed);
    let broken = |key: &String| dialect == Dialect::Mysql && told.opaque[key].is_empty();
    let alike = found.opaque.iter().all(|(key, text)| told.opaque[key] == *text || broken(key));
    if alike {
        // The other servers say what a view has become.
        assert!(told.unread.is_empty() || told.opaque.keys().any(broken), "{:?}", told.unread);
        return Ok(());
    }
    // As where somebody asks: the server is given what replay says.
    let made = remade(&told, fresh)
        .map_err(|e| format!("{e}\n{:#?}\n{:#?}", told.opaque, found.opaque))?;
    if made == found.opaque && told.unread.is_empty() {
        return Ok(());
    }
    let (told, unread) = (&told.opaque, &told.unread);
    Err(format!(
        "{views:?} {changes:?}\n  replay {told:#?}\n  made {made:#?}\n  found {:#?}\n  {unread:?}",
        found.opaque
    ))
}

/// What a server makes of the views of a schema.
fn remade(
    schema: &Schema,
    fresh: &dyn Fn() -> TestDatabase,
) -> Result<BTreeMap<String, String>, String> {
    let (engine, database) = (engine(schema.dialect), fresh());
    let mut session = database.session();
    let bare = Schema { opaque: BTreeMap::new(), ..schema.clone() };
    for planned in script(&bare).statements {
        session.execute(&planned.sql).map_err(|e| e.to_string())?;
    }
    for (key, text) in &schema.opaque {
        let name = key.trim_start_matches("view ");
        let head = format!("create view {name} as ");
        let whole = text.to_lowercase().starts_with(&head);
        let query = if whole { &text[head.len()..] } else { text.as_str() };
        let sql = format!("CREATE VIEW {name} AS {query}");
        session.execute(&sql).map_err(|e| format!("{e}\n{sql}"))?;
    }
    let found = engine.inspect(session.as_mut()).map_err(|e| e.to_string())?;
    Ok(found.opaque)
}
