//! What must stay different, on every dialect: pairs of things close to each other.

use crate::support::{differences, replayed};
use kilter_schema::Dialect;

fn differ(dialect: Dialect, a: &[&str], b: &[&str]) {
    let found = differences(&replayed(dialect, a), &replayed(dialect, b));
    assert!(!found.is_empty(), "{dialect}: {a:?} and {b:?} must differ");
}

const COLUMNS: &[(&str, &str)] = &[
    ("varchar(10)", "varchar(20)"),
    ("varchar(10)", "char(10)"),
    ("varchar(10)", "text"),
    ("int", "bigint"),
    ("decimal(10,2)", "decimal(10,3)"),
    ("decimal(10,2)", "decimal(11,2)"),
    ("int", "int NOT NULL"),
    ("int", "int DEFAULT 0"),
    ("int DEFAULT 0", "int DEFAULT 1"),
    ("varchar(9) DEFAULT 'a'", "varchar(9) DEFAULT 'A'"),
    ("varchar(9) DEFAULT ''", "varchar(9)"),
    ("varchar(9) DEFAULT 'null'", "varchar(9)"),
    ("varchar(9) DEFAULT ' a'", "varchar(9) DEFAULT 'a'"),
    ("varchar(9) DEFAULT '01'", "varchar(9) DEFAULT '1'"),
    ("varchar(9) DEFAULT '1.0'", "varchar(9) DEFAULT '1'"),
    ("varchar(9) DEFAULT 'now()'", "varchar(9) DEFAULT 'x'"),
    ("varchar(9) DEFAULT 'CURRENT_TIMESTAMP'", "varchar(9) DEFAULT 'current_timestamp'"),
    ("varchar(9) DEFAULT 'it''s'", "varchar(9) DEFAULT 'its'"),
    ("decimal(5,2) DEFAULT 1.5", "decimal(5,2) DEFAULT 1.05"),
    ("int DEFAULT 10", "int DEFAULT 100"),
    ("int DEFAULT 1", "int DEFAULT -1"),
    ("timestamp NULL DEFAULT CURRENT_TIMESTAMP", "timestamp NULL"),
    ("int UNIQUE", "int"),
    ("int PRIMARY KEY", "int NOT NULL"),
];

const CHECKS: &[(&str, &str)] = &[
    ("x > 1", "x >= 1"),
    ("x > 1", "x < 1"),
    ("x > 1", "y > 1"),
    ("x > 1", "x > 10"),
    ("x > 1", "x > -1"),
    ("1 < x", "1 > x"),
    ("x = 1", "x <> 1"),
    ("x > 1 AND y > 1", "x > 1 OR y > 1"),
    ("(x = 1 OR x = 2) AND y = 3", "x = 1 OR x = 2 AND y = 3"),
    ("NOT (x = 1 AND y = 2)", "NOT (x = 1) AND y = 2"),
    ("x IN (1, 2)", "x IN (1, 3)"),
    ("x IN (1, 2)", "x NOT IN (1, 2)"),
    ("s IN ('a', 'b')", "s IN ('a', 'B')"),
    ("s IN ('a', 'b')", "s IN ('a, b')"),
    ("s = 'a'", "s = 'A'"),
    ("s = 'a'", "s = 'a '"),
    ("s LIKE 'a%'", "s NOT LIKE 'a%'"),
    ("s LIKE 'a%'", "s LIKE 'A%'"),
    ("s LIKE 'a!%' ESCAPE '!'", "s LIKE 'a!%'"),
    ("x IS NULL", "x IS NOT NULL"),
    ("x BETWEEN 1 AND 10", "x BETWEEN 1 AND 11"),
    ("x BETWEEN 1 AND 10", "x NOT BETWEEN 1 AND 10"),
    ("x - (y - 1) > 0", "x - y - 1 > 0"),
    ("x - y > 0", "y - x > 0"),
    ("(x + 1) * 2 > y", "x + 1 * 2 > y"),
    ("x / 2 > 1", "x / 2.0 > 1"),
    ("x / (y / 2) > 1", "x / y / 2 > 1"),
    ("lower(s) = 'a'", "upper(s) = 'a'"),
    ("length(s) > 1", "length(s) > 2"),
    ("coalesce(x, y) > 1", "coalesce(y, x) > 1"),
    ("CASE WHEN x > 1 THEN 1 ELSE 0 END = 1", "CASE WHEN x > 1 THEN 0 ELSE 1 END = 1"),
    ("CASE WHEN x > 1 THEN 1 END = 1", "CASE WHEN x > 1 THEN 1 ELSE 0 END = 1"),
    ("-x > 1", "x > 1"),
    ("x % 2 = 0", "x % 3 = 0"),
    ("s = 'x'", "s = t"),
    ("x = 1", "s = '1'"),
];

const INDEXES: &[(&str, &str)] = &[
    ("INDEX i ON t (x)", "INDEX i ON t (y)"),
    ("INDEX i ON t (x)", "UNIQUE INDEX i ON t (x)"),
    ("INDEX i ON t (x)", "INDEX i ON t (x DESC)"),
    ("INDEX i ON t (x, y)", "INDEX i ON t (y, x)"),
    ("INDEX i ON t (x, y)", "INDEX i ON t (x)"),
    ("INDEX i ON t (x)", "INDEX j ON t (x)"),
];

const PARTIAL: &[(&str, &str)] = &[
    ("INDEX i ON t (x)", "INDEX i ON t (x) WHERE y > 1"),
    ("INDEX i ON t (x) WHERE y > 1", "INDEX i ON t (x) WHERE y > 2"),
    ("INDEX i ON t (lower(s))", "INDEX i ON t (s)"),
    ("INDEX i ON t (lower(s))", "INDEX i ON t (upper(s))"),
];

const KEYS: &[(&str, &str)] = &[
    ("REFERENCES p (id)", "REFERENCES p (id) ON DELETE CASCADE"),
    ("REFERENCES p (id) ON DELETE CASCADE", "REFERENCES p (id) ON UPDATE CASCADE"),
    ("REFERENCES p (id) ON DELETE SET NULL", "REFERENCES p (id) ON DELETE CASCADE"),
    ("REFERENCES p (id)", "REFERENCES q (id)"),
    ("REFERENCES p (id)", "REFERENCES p (other)"),
];

const TABLE: &str = "CREATE TABLE t (x int, y int, s varchar(20), t varchar(20))";

#[test]
fn close_things_stay_different_everywhere() {
    for dialect in Dialect::ALL {
        for (a, b) in COLUMNS {
            let make = |ty: &str| format!("CREATE TABLE t (a {ty})");
            let (a, b) = match dialect {
                // Only MySQL has a word for a column that may be NULL before its default.
                Dialect::Mysql => (make(a), make(b)),
                _ => (
                    make(&a.replace(" NULL ", " ")),
                    make(&b.replace("timestamp NULL", "timestamp")),
                ),
            };
            differ(dialect, &[&a], &[&b]);
        }
        for (a, b) in CHECKS {
            let make = |check: &str| {
                TABLE.replace("t varchar(20))", &format!("t varchar(20), CHECK ({check}))"))
            };
            differ(dialect, &[&make(a)], &[&make(b)]);
        }
        let partial = if dialect == Dialect::Mysql { &[] } else { PARTIAL };
        for (a, b) in INDEXES.iter().chain(partial) {
            let make = |index: &str| format!("CREATE {index}");
            differ(dialect, &[TABLE, &make(a)], &[TABLE, &make(b)]);
        }
        for (a, b) in KEYS {
            let parents = "CREATE TABLE p (id int PRIMARY KEY, other int UNIQUE)";
            let make = |key: &str| format!("CREATE TABLE c (x int, FOREIGN KEY (x) {key})");
            let other = parents.replace("TABLE p", "TABLE q");
            differ(dialect, &[parents, &other, &make(a)], &[parents, &other, &make(b)]);
        }
    }
}

#[test]
fn close_things_stay_different_on_postgres() {
    let columns = "i int, n numeric, f double precision, ts timestamptz, d date, s text, \
                   v varchar(9), j jsonb, \"I\" int, b boolean";
    for (a, b) in [
        ("i::numeric / 2 > 1", "i / 2 > 1"),
        ("i::text = '1'", "i = 1"),
        ("ts::date > '2020-01-01'", "ts > '2020-01-01'"),
        ("d > '2020-01-01'", "d > '2020-01-02'"),
        ("v::varchar(5) = 'a'", "v = 'a'"),
        ("s ~ 'a'", "s ~* 'a'"),
        ("s LIKE 'a'", "s ILIKE 'a'"),
        ("j->'a' = '1'", "j->>'a' = '1'"),
        ("i > 1", "\"I\" > 1"),
        ("i = ANY (ARRAY[1, 2])", "i = ANY (ARRAY[1, 3])"),
        ("i <> ALL (ARRAY[1, 2])", "i <> ANY (ARRAY[1, 2])"),
        ("(j->>'a')::int > 1", "(j->>'a')::bigint > 1"),
        ("b IS TRUE", "b IS NOT FALSE"),
        ("s COLLATE \"C\" > 'a'", "s > 'a'"),
        ("trim(s) = 'a'", "ltrim(s) = 'a'"),
        ("extract(year from ts) = 1", "extract(month from ts) = 1"),
        ("ts - interval '1 day' < now()", "ts - interval '2 days' < now()"),
    ] {
        let make = |check: &str| format!("CREATE TABLE t ({columns}, CHECK ({check}))");
        differ(Dialect::Postgres, &[&make(a)], &[&make(b)]);
    }
    for (a, b) in [
        ("timestamptz", "timestamp"),
        ("timestamptz", "timestamptz(3)"),
        ("text", "text[]"),
        ("varchar", "text"),
        ("json", "jsonb"),
        ("bigserial", "bigint NOT NULL"),
        ("bigserial", "bigint GENERATED ALWAYS AS IDENTITY"),
        ("bigint GENERATED ALWAYS AS IDENTITY", "bigint GENERATED BY DEFAULT AS IDENTITY"),
        ("timestamptz DEFAULT now()", "timestamptz DEFAULT clock_timestamp()"),
        ("timestamptz DEFAULT now()", "timestamptz DEFAULT CURRENT_TIMESTAMP(3)"),
        ("boolean DEFAULT true", "boolean DEFAULT false"),
        ("text[] DEFAULT '{}'", "text[]"),
        ("jsonb DEFAULT '{\"a\": \"b c\"}'", "jsonb DEFAULT '{\"a\": \"bc\"}'"),
        ("text DEFAULT 'a'", "text COLLATE \"C\" DEFAULT 'a'"),
        ("numeric", "numeric(10,2)"),
        ("real", "double precision"),
    ] {
        let make = |ty: &str| format!("CREATE TABLE t (a {ty})");
        differ(Dialect::Postgres, &[&make(a)], &[&make(b)]);
    }
    let one = ["CREATE TYPE mood AS ENUM ('a', 'b')"];
    differ(Dialect::Postgres, &one, &["CREATE TYPE mood AS ENUM ('b', 'a')"]);
    differ(Dialect::Postgres, &one, &["CREATE TYPE mood AS ENUM ('a', 'B')"]);
}

#[test]
fn close_things_stay_different_on_mysql() {
    for (a, b) in [
        ("int", "int unsigned"),
        ("tinyint(1)", "tinyint"),
        ("datetime", "datetime(3)"),
        ("datetime", "timestamp NULL"),
        ("text", "longtext"),
        ("json", "longtext"),
        ("enum('a','b')", "enum('b','a')"),
        ("enum('a','b')", "enum('a','B')"),
        ("varchar(9) COLLATE utf8mb4_bin", "varchar(9)"),
        ("datetime DEFAULT now()", "datetime DEFAULT now() ON UPDATE now()"),
        ("int COMMENT 'a'", "int COMMENT 'b'"),
        ("bigint AUTO_INCREMENT PRIMARY KEY", "bigint PRIMARY KEY"),
        ("varchar(9) DEFAULT 'a\\\\b'", "varchar(9) DEFAULT 'ab'"),
    ] {
        let make = |ty: &str| format!("CREATE TABLE t (a {ty})");
        differ(Dialect::Mysql, &[&make(a)], &[&make(b)]);
    }
    for (a, b) in [
        ("b and i = 1", "b or i = 1"),
        ("not b and i = 1", "not (b and i = 1)"),
        ("length(s) > 1", "char_length(s) > 1"),
        ("i = 1", "i <=> 1"),
        ("b", "not b"),
        ("i + interval 1 day > 1", "i + interval 1 hour > 1"),
    ] {
        let make =
            |check: &str| format!("CREATE TABLE t (b boolean, i int, s text, CHECK ({check}))");
        differ(Dialect::Mysql, &[&make(a)], &[&make(b)]);
    }
    let table = "CREATE TABLE t (s varchar(50))";
    differ(
        Dialect::Mysql,
        &[table, "CREATE INDEX i ON t (s(10))"],
        &[table, "CREATE INDEX i ON t (s(20))"],
    );
}
