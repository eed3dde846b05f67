//! Keys of partitioned tables print as PostgreSQL prints them.

use crate::support::{inspect, replayed, run};
use kilter_schema::Dialect;
use kilter_testing::postgres;

const KEYS: [&str; 12] = [
    "hash (\"id\")",
    "range (at, n)",
    r#"RANGE (name collate "C", n)"#,
    r#"LIST ((lower(name) Collate "C"))"#,
    "list ((case when n > 0 and flag then 'a' else 'b' end))",
    "list ((flag is not true or name is null))",
    "list ((n is distinct from 1))",
    "list (coalesce(name, 'none'))",
    "range (extract(year from at))",
    "range ((at at time zone 'utc'))",
    "list ((name in ('a', 'b')))",
    "hash (id, \"coalesce\", \"At\")",
];

#[test]
fn keys_are_printed_as_the_server_prints_them() {
    let Some(server) = postgres() else { return };
    let database = server.database("partition_keys");
    let mut session = database.session();
    let table = |n: usize| {
        format!(
            "CREATE TABLE t{n} (id bigint, n int, name text, flag boolean, at timestamp, \"At\" int, \"coalesce\" int) PARTITION BY {}",
            KEYS[n]
        )
    };
    let statements: Vec<String> = (0..KEYS.len()).map(table).collect();
    run(session.as_mut(), &statements);
    let schema = inspect(session.as_mut());
    let written = replayed(Dialect::Postgres, &statements);
    for (n, text) in KEYS.iter().enumerate() {
        let name = format!("t{n}");
        let query = format!("SELECT pg_get_partkeydef('{name}'::regclass) AS key");
        let shown = session.query(&query, &[]).expect("the key")[0].text("key");
        // The server breaks the lines of a CASE.
        let shown = shown.split_whitespace().collect::<Vec<_>>().join(" ").replace("( ", "(");
        let key = |s: &kilter_schema::Schema| s.tables[&name].options.partition_by.clone();
        assert_eq!(key(&schema), Some(shown.clone()), "{text}");
        // What was written prints its keywords likewise; casts and parentheses are the server's.
        let bare = |text: &str| text.replace(['(', ')', ' '], "");
        if !shown.contains("::") {
            assert_eq!(key(&written).map(|k| bare(&k)), Some(bare(&shown)), "{text}");
        }
    }
}
