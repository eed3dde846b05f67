//! SQLite.

use crate::support::{
    assert_checks_survive, assert_defaults_survive, assert_read_alike, checks_table, columns_table,
};
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
];

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
