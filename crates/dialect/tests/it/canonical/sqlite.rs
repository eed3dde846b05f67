//! SQLite.

use crate::support::{
    assert_checks_survive, assert_defaults_survive, assert_read_alike, checks_table, columns_table,
    inspect, replayed, run,
};
use kilter_dialect::{script, settle, to_print, undecided};
use kilter_schema::{Dialect, Schema};
use kilter_testing::sqlite_file;

/// Types with defaults; an empty default is none.
const COLUMNS: &[(&str, &str)] = &[
    ("integer", ""),
    ("INTEGER", "'5'"),
    ("int", "-1"),
    ("bigint", "(3)"),
    ("numeric", "true"),
    ("numeric", "false"),
    ("boolean", "1"),
    ("text", "'abc'"),
    ("text", "\"abc\""),
    ("text", "''"),
    ("TEXT", "'it''s'"),
    ("text", "null"),
    ("text", "0"),
    ("varchar(20)", "'x'"),
    ("VARCHAR ( 20 )", "'x'"),
    ("decimal(10, 2)", "'0'"),
    ("decimal(10,2)", "1.50"),
    ("real", "1.0"),
    ("double precision", "0"),
    ("datetime", "CURRENT_TIMESTAMP"),
    ("datetime", "current_timestamp"),
    ("datetime", "(datetime('now'))"),
    ("timestamp", "'2020-01-01'"),
    ("date", "current_date"),
    ("blob", "x'00FF'"),
    ("JSON", "'{}'"),
    ("uuid", "(lower(hex(randomblob(16))))"),
    ("text NOT NULL", "'a' COLLATE nocase"),
    ("", ""),
    ("int8", "-7"),
    ("INTEGER", "+5"),
    ("integer", "0x10"),
    ("integer", "1e3"),
    ("integer", "(1 + 2)"),
    ("tinyint(1)", "true"),
    ("unsigned big int", "0"),
    ("native character(70)", "'x'"),
    ("text", "(upper('a') || 'b')"),
    ("text", "(upper('x'))"),
    ("text", "(NULL)"),
    ("text", "'current_timestamp'"),
    ("text", "(current_timestamp)"),
    ("time", "CURRENT_TIME"),
    ("datetime", "(strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))"),
    ("real", "-1.5e-3"),
    ("real", ".5"),
    ("blob", "X'ab'"),
    ("json", "(json_object('a', 1))"),
    ("integer", "(CASE WHEN 1 > 0 THEN 2 ELSE 3 END)"),
    ("integer NOT NULL", "'007'"),
    ("text", "'%s {} \\'"),
];

const SUBJECT: &str = "v varchar(20), i integer, n numeric, b boolean, d date, \"order\" integer, \
    createdAt datetime";

const CHECKS: &[&str] = &[
    "v IN ('a', 'b')",
    "v not in ('a')",
    "\"v\" <> ''",
    "[v] != 'x'",
    "`v` <> 'y'",
    "i > 0 AND i < 10",
    "i BETWEEN 1 AND 10",
    "i == 3",
    "length(v) > 3",
    "v GLOB 'a*'",
    "v LIKE 'a%' ESCAPE '\\'",
    "typeof(i) = 'integer'",
    "b IN (0, 1)",
    "b = TRUE",
    "NOT b",
    "not (i > 3 and b)",
    "v IS NOT NULL",
    "v NOTNULL",
    "v IS 'a'",
    "CASE WHEN b THEN i > 1 ELSE i < 1 END",
    "CREATEDAT IS NULL OR d > '2020-01-01'",
    "coalesce(v, '') <> ''",
    "ifnull(i, 0) = 0",
    "substr(v, 1, 1) = 'a'",
    "i % 2 = 0",
    "v || 'x' = 'ax'",
    "json_valid(v)",
    "json_extract(v, '$.a') > 1",
    "v -> 'a' ->> 'b' = 'c'",
    "cast(v AS integer) > 3",
    "\"order\" > -1",
    "date(d) IS NOT NULL",
    "v = \"text\"",
    "i NOT BETWEEN 1 AND 5",
    "NOT (i BETWEEN 1 AND 5)",
    "(i, n) = (1, 2)",
    "v NOT GLOB '*[^a-z]*'",
    "v NOT LIKE 'a%'",
    "v IS NOT 'a'",
    "v IS DISTINCT FROM 'a'",
    "i ISNULL OR b",
    "i = -1 OR i = +1",
    "~i > 3",
    "i << 1 | 1 > 0",
    "i & 4 <> 0",
    "v COLLATE NOCASE = 'a'",
    "v COLLATE nocase IN ('a', 'b')",
    "max(i, 3) = 3",
    "iif(b, i, n) > 0",
    "nullif(v, '') IS NOT NULL",
    "instr(v, 'a') > 0",
    "trim(v) <> ''",
    "replace(v, 'a', 'b') = v",
    "abs(i) < 5 AND round(n, 2) = n",
    "json_type(v) = 'array'",
    "strftime('%Y', d) = '2020'",
    "d BETWEEN '2020-01-01' AND '2030-12-31'",
    "CASE v WHEN 'a' THEN 1 WHEN 'b' THEN 2 END = 1",
    "((i > 1 AND n > 1) OR (i > 2 AND n > 2)) AND NOT (b OR i > 4)",
    "i IN (1, 2, NULL)",
    "x'41' = v",
    "1",
];

/// Pairs that mean the same. This server keeps every text as it is, and so decides nothing.
const UNDECIDED: &[(&str, &str)] =
    &[("i * 2 > 1", "2 * i > 1"), ("i + n > 0", "n + i > 0"), ("v || '' = 'a'", "v = 'a'")];

#[test]
fn the_server_decides_nothing() {
    let table =
        |expression: &str| format!("CREATE TABLE t ({SUBJECT}, CONSTRAINT k CHECK ({expression}))");
    for (a, b) in UNDECIDED {
        let [written, mut other] = [a, b].map(|e| replayed(Dialect::Sqlite, &[table(e)]));
        let open = undecided(&written, &other);
        assert_eq!(open.len(), 1, "{a} and {b}");
        let printed = |schema: &Schema| {
            let database = sqlite_file();
            let mut session = database.session();
            let statements = script(&to_print(schema, &open)).statements;
            run(session.as_mut(), &statements.iter().map(|s| &s.sql).collect::<Vec<_>>());
            inspect(session.as_mut())
        };
        let both = (printed(&written), printed(&other));
        assert_eq!(settle(&open, (&written, &mut other), (&both.0, &both.1)), 0, "{a} and {b}");
    }
}

const STATEMENTS: &[&str] = &[
    "CREATE TABLE IF NOT EXISTS `orgs` (`id` integer PRIMARY KEY AUTOINCREMENT, `code` text, \
       CONSTRAINT `uni_orgs_code` UNIQUE (`code`))",
    "CREATE TABLE \"users\" (\"id\" integer, \"org_id\" integer NOT NULL, \"email\" text UNIQUE, \
       first text COLLATE NOCASE, last text DEFAULT 'x', deleted_at datetime, \
       full_name text GENERATED ALWAYS AS (first || ' ' || last) STORED, \
       PRIMARY KEY (\"id\"), \
       CONSTRAINT \"fk_users_org\" FOREIGN KEY (\"org_id\") REFERENCES \"orgs\"(\"id\") \
         ON DELETE CASCADE, CONSTRAINT chk CHECK (first <> ''))",
    "CREATE TABLE pairs (a text, b text REFERENCES users (email) DEFERRABLE INITIALLY DEFERRED, \
       PRIMARY KEY (a, b)) WITHOUT ROWID",
    "CREATE TABLE conflicts (id integer PRIMARY KEY ON CONFLICT REPLACE, \
       a text NOT NULL ON CONFLICT IGNORE, b int UNIQUE ON CONFLICT FAIL, c int NOT NULL ON CONFLICT ABORT, \
       CHECK (b > 0) ON CONFLICT FAIL, CONSTRAINT u UNIQUE (a, b) ON CONFLICT ROLLBACK)",
    "CREATE TABLE conflicts_two (a int, b int, PRIMARY KEY (a, b) ON CONFLICT IGNORE)",
    "CREATE TABLE strict_one (id INTEGER PRIMARY KEY, t TEXT NOT NULL) STRICT",
    "CREATE INDEX `idx_users_deleted_at` ON `users`(`deleted_at`)",
    "CREATE UNIQUE INDEX idx_users_lower ON users (lower(email)) WHERE deleted_at IS NULL",
    "CREATE INDEX idx_users_two ON users (first COLLATE BINARY, last DESC)",
    "ALTER TABLE users ADD COLUMN age integer NOT NULL DEFAULT 0",
    "ALTER TABLE users RENAME COLUMN last TO surname",
    "ALTER TABLE pairs RENAME TO couples",
    "CREATE VIEW active AS SELECT id FROM users WHERE deleted_at IS NULL",
    "CREATE TRIGGER touch AFTER INSERT ON users BEGIN UPDATE users SET age = 1; END",
];

#[test]
fn columns_are_what_they_were_written_as() {
    assert_read_alike(&sqlite_file(), &[columns_table(COLUMNS)]);
}

#[test]
fn checks_are_what_they_were_written_as() {
    assert_read_alike(&sqlite_file(), &[checks_table(SUBJECT, CHECKS)]);
}

#[test]
fn whole_schemas_are_what_they_were_written_as() {
    assert_read_alike(&sqlite_file(), STATEMENTS);
}

#[test]
fn canonical_texts_can_be_written_back() {
    assert_checks_survive(&sqlite_file(), &[], SUBJECT, CHECKS);
    assert_defaults_survive(&sqlite_file(), &[], COLUMNS);
}
