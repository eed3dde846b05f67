//! PostgreSQL.

use crate::support::{
    assert_checks_survive, assert_defaults_survive, assert_read_alike, checks_table, columns_table,
};

/// Types with defaults; an empty default is none.
const COLUMNS: &[(&str, &str)] = &[
    ("bigint", ""),
    ("INT8", "5000000000"),
    ("int", "-1"),
    ("int4", "'5'"),
    ("integer", "(3)"),
    ("int2", "3"),
    ("smallint", "-3"),
    ("boolean", "true"),
    ("bool", "'f'"),
    ("boolean", "'1'"),
    ("text", "'abc'"),
    ("text", "''"),
    ("text", "'it''s'"),
    ("text", "E'a\\\\b'"),
    ("text", "'a'::text"),
    ("text", "null"),
    ("text", "upper('x')"),
    ("varchar", "'x'"),
    ("varchar(20)", "'abc'"),
    ("character varying(50)", "'x'::character varying"),
    ("varchar(191)", "0"),
    ("char(3)", "'abc'"),
    ("char", "'a'"),
    ("character(3)", "'ab'"),
    ("decimal", "1.5"),
    ("decimal", "0"),
    ("decimal(10,2)", "'0'"),
    ("numeric(10, 2)", "0.00"),
    ("numeric", "1.50"),
    ("numeric(5)", "-1.5"),
    ("float", "0"),
    ("float8", "1.0"),
    ("double precision", "'1.5'"),
    ("real", "1.5"),
    ("float4", "-2"),
    ("timestamptz", "now()"),
    ("timestamptz", "CURRENT_TIMESTAMP"),
    ("timestamptz(3)", "current_timestamp(3)"),
    ("timestamptz(6)", "now()"),
    ("timestamp with time zone", "transaction_timestamp()"),
    ("timestamp(3) without time zone", "now()"),
    ("timestamp", "'2020-01-01'"),
    ("timestamp", "'2020-01-01 10:00:00'"),
    ("timestamp", "(now() at time zone 'utc')"),
    ("timestamptz", "'2020-01-01'"),
    ("date", "current_date"),
    ("date", "'2020-01-01'"),
    ("TIME", "'10:00'"),
    ("timetz", ""),
    ("interval", "'1 day'"),
    ("uuid", "gen_random_uuid()"),
    ("uuid", "'00000000-0000-0000-0000-00000000000A'"),
    ("jsonb", "'{}'"),
    ("JSONB", "'{\"a\":1,\"b\":[1,2]}'"),
    ("jsonb", "'[]'::jsonb"),
    ("json", "'{\"a\":1}'"),
    ("bytea", "'\\x00'"),
    ("bytea", "('{}')"),
    ("text[]", "'{}'"),
    ("text[]", "array[]::text[]"),
    ("text[]", "ARRAY['a','b']"),
    ("int[]", "'{1,2}'"),
    ("varchar(10)[]", ""),
    ("inet", "'127.0.0.1'"),
    ("bit(3)", ""),
    ("bit varying(5)", ""),
    ("xml", ""),
    ("tsvector", ""),
    ("int4range", ""),
    ("mood", "'sad'"),
    ("mood", "'happy'::mood"),
    ("smallint", "(1 + 2)"),
    ("double precision", "random()"),
    ("text", "(md5((random())::text))"),
    ("bigint", "nextval('counter')"),
    ("text", "concat('a', 'b')"),
    ("boolean", "(1 > 2 OR 2 IS NULL)"),
    ("text", "('a' || 'b') COLLATE \"C\""),
];

#[test]
fn columns_are_what_they_were_written_as() {
    let Some(server) = kilter_testing::postgres() else { return };
    let table = columns_table(COLUMNS);
    let statements =
        ["CREATE TYPE mood AS ENUM ('sad', 'happy')", "CREATE SEQUENCE counter", &table];
    assert_read_alike(&server.database("columns"), &statements);
}

/// The columns the checks speak of.
const SUBJECT: &str = "v varchar(20), vv varchar, s text, c char(3), i integer, sm smallint, \
    bi bigint, n numeric(10,2), f double precision, r real, b boolean, ts timestamptz, d date, \
    j jsonb, arr text[], u uuid, m mood, iv interval, \"order\" integer, \"createdAt\" timestamptz";

const CHECKS: &[&str] = &[
    "v IN ('a','b')",
    "v = 'a'",
    "\"v\" <> ''",
    "v not in ('a', 'b')",
    "vv <> ''",
    "s in ('x')",
    "s not in ('x')",
    "s = ANY (ARRAY['a','b'])",
    "c = 'abc'",
    "c in ('a','b')",
    "n > 1",
    "n >= 0.50",
    "n between 1 and 10",
    "n not between 1 and 10",
    "n in (1, 2)",
    "f > 1.5",
    "f >= 0 AND f <= 1",
    "r > 1",
    "r < 1.5",
    "i > 0",
    "0 < i",
    "i > -1 and i < 10 or bi <> 0",
    "(i > -1) AND ((i < 10))",
    "i != 3",
    "i > 1.5",
    "i > '5'",
    "i in (1,2,3)",
    "i in (1)",
    "i in (1, bi)",
    "i in (1, 2, bi)",
    "bi in (1,2,3)",
    "bi > 5000000000",
    "sm in (1,2)",
    "sm >= 0",
    "length(v) > 3",
    "char_length(v) > 3",
    "octet_length(s) < 100",
    "v ~ '^[a-z]+$'",
    "v !~* 'x'",
    "v like 'a%'",
    "v NOT ILIKE 'a%'",
    "v similar to 'a%'",
    "v like 'a!_%' escape '!'",
    "m in ('sad','happy')",
    "m = 'sad'",
    "m <> 'sad'::mood",
    "d > '2020-01-01'",
    "d >= DATE '2020-01-01'",
    "ts > '2020-01-01'",
    "ts <= now()",
    "ts - interval '1 day' < now()",
    "ts < now() + '1 day'::interval",
    "not (b and i > 3)",
    "not b",
    "NOT (i = 3)",
    "b",
    "b is true",
    "b = true",
    "b = 't'",
    "j ? 'a'",
    "j->>'a' = 'b'",
    "j -> 'a' ->> 'b' = 'c'",
    "j @> '{\"a\":1}'",
    "jsonb_typeof(j) = 'array'",
    "(j->>'n')::int > 3",
    "lower(v) = v",
    "v = lower(v)",
    "coalesce(v,'') <> ''",
    "COALESCE(i, 0) > 1",
    "trim(v) <> ''",
    "btrim(s) <> ''",
    "trim(both 'x' from s) <> ''",
    "substring(v from 1 for 2) = 'a'",
    "substr(s, 1, 2) = 'a'",
    "position('a' in v) > 0",
    "strpos(s, 'a') > 0",
    "extract(year from ts) > 2000",
    "date_trunc('day', ts) = ts",
    "case when b then i > 1 else i < 1 end",
    "case v when 'a' then 1 end = 1",
    "case when i > 1 then 'x' else s end = 'x'",
    "i::text = 'a'",
    "cast(i as varchar) = 'a'",
    "v::varchar(5) = 'a'",
    "array_length(arr,1) > 1",
    "cardinality(arr) < 10",
    "'a' = any(arr)",
    "arr[1] = 'a'",
    "arr <@ ARRAY['a','b']",
    "i % 2 = 0",
    "n*2 > i+1",
    "(i + 1) * 2 > bi",
    "i - (bi - 1) > 0",
    "-i > 3",
    "i is null",
    "(i is null) <> (bi is null)",
    "i is distinct from 3",
    "num_nonnulls(i,bi)=1",
    "v is not null or i is null",
    "i >= 0 and (i <= 10 and bi > 3)",
    "(i = 1 or i = 2) and bi = 3",
    "i = 1 or (i = 2 and bi = 3)",
    "round(n, 2) > 1",
    "abs(i) < 5",
    "v collate \"C\" > 'a'",
    "v || 'x' = 'a'",
    "left(v,1)='a'",
    "u <> '00000000-0000-0000-0000-000000000000'",
    "iv > '1 day'",
    "i & 1 = 1",
    "i << 1 > 3",
    "2^i > 3",
    "\"order\" > 0",
    "\"createdAt\" is not null",
    "subject.i > 7",
    "date(ts) > '2020-01-01'",
    "ts at time zone 'utc' > '2020-01-01'",
    "i between 1 and bi",
    "greatest(i, 3) = 3",
    "i > (1)",
    "upper(s) = 'A' is true",
    "s is not distinct from v",
    "i / 2.0 > 1",
    "i / 2 > 1",
    "n / 2 > 1.00",
    "length(trim(both from v)) > 0",
    "concat(v, s) <> 'x'",
    "v <> 'O''Brien'",
    "true",
];

#[test]
fn checks_are_what_they_were_written_as() {
    let Some(server) = kilter_testing::postgres() else { return };
    let table = checks_table(SUBJECT, CHECKS);
    assert_read_alike(
        &server.database("checks"),
        &["CREATE TYPE mood AS ENUM ('sad', 'happy')", &table],
    );
}

/// What stands in a table beside columns and checks, and what alters it afterwards.
const STATEMENTS: &[&str] = &[
    "CREATE TYPE mood AS ENUM ('sad', 'it''s ok', 'happy')",
    "CREATE TABLE orgs (id bigserial PRIMARY KEY, code text UNIQUE, name varchar(50) NOT NULL)",
    "CREATE TABLE users (id bigint GENERATED ALWAYS AS IDENTITY, org_id bigint NOT NULL, \
       email text COLLATE \"C\", mood mood DEFAULT 'sad', tags text[], data jsonb, \
       first varchar(20), last varchar(20), deleted_at timestamptz, \
       full_name text GENERATED ALWAYS AS (first || ' ' || last) STORED, \
       PRIMARY KEY (id), CONSTRAINT uni_users_email UNIQUE (email), UNIQUE (org_id, email), \
       CONSTRAINT fk_users_org FOREIGN KEY (org_id) REFERENCES orgs (id) ON DELETE CASCADE, \
       FOREIGN KEY (org_id) REFERENCES orgs ON UPDATE SET NULL DEFERRABLE INITIALLY DEFERRED)",
    "CREATE TABLE counters (a serial, b smallserial, c serial8, \
       d int GENERATED BY DEFAULT AS IDENTITY, e SERIAL4 NOT NULL, PRIMARY KEY (a, c))",
    "CREATE INDEX idx_users_deleted_at ON users (deleted_at)",
    "CREATE UNIQUE INDEX idx_users_lower ON users (lower(email)) WHERE deleted_at IS NULL",
    "CREATE INDEX idx_users_first ON users USING btree (first varchar_pattern_ops, last DESC)",
    "CREATE INDEX idx_users_last ON users (last DESC NULLS LAST, first ASC NULLS LAST)",
    "CREATE INDEX idx_users_data ON users USING gin (data)",
    "CREATE INDEX idx_users_path ON users USING gin (data jsonb_path_ops)",
    "CREATE INDEX idx_users_key ON users ((data->>'key'))",
    "CREATE INDEX idx_users_search ON users USING gin (to_tsvector('english', first))",
    "CREATE INDEX idx_users_tags ON users USING gin (tags)",
    "CREATE INDEX idx_users_hash ON users USING hash (email)",
    "CREATE INDEX idx_users_include ON users (org_id) INCLUDE (first, last)",
    "CREATE INDEX idx_users_collate ON users (first COLLATE \"C\")",
    "CREATE INDEX idx_users_partial ON users (org_id) \
       WHERE first IN ('a', 'b') AND mood = 'happy'",
    "CREATE INDEX idx_users_sum ON users ((id + org_id) DESC, first)",
    "CREATE INDEX idx_users_plain ON users ((first))",
    "COMMENT ON TABLE users IS 'people'",
    "COMMENT ON COLUMN users.email IS 'it''s theirs'",
    "COMMENT ON INDEX idx_users_key IS 'by key'",
    "ALTER TABLE users ADD COLUMN age int NOT NULL DEFAULT 0",
    "ALTER TABLE users ADD CONSTRAINT chk_age CHECK (age BETWEEN 0 AND 150) NOT VALID",
    "ALTER TABLE users ALTER COLUMN email TYPE varchar(40), ALTER COLUMN last SET NOT NULL",
    "ALTER TABLE users ALTER COLUMN age SET DEFAULT 18",
    "ALTER TYPE mood ADD VALUE 'glad' BEFORE 'happy'",
    "CREATE SCHEMA app",
    "CREATE TABLE app.items (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), \
       user_id bigint REFERENCES users (id), parent uuid REFERENCES app.items)",
    "CREATE INDEX idx_items_user ON app.items (user_id)",
    "CREATE TABLE self_made (id int, other int)",
    "ALTER TABLE self_made ADD PRIMARY KEY (id)",
    "ALTER TABLE self_made ADD CONSTRAINT fk_self FOREIGN KEY (other) REFERENCES self_made",
    "CREATE SEQUENCE numbers",
    "CREATE VIEW active AS SELECT * FROM orgs WHERE code IN ('a', 'b') AND name <> ''",
    "CREATE OR REPLACE VIEW named AS SELECT u.id, lower(u.email) AS email, u.first || 'x' AS f \
       FROM users u WHERE u.deleted_at IS NULL",
    "CREATE FUNCTION touch() RETURNS trigger AS $$ BEGIN RETURN NEW; END; $$ LANGUAGE plpgsql",
    "CREATE FUNCTION add(a int, b varchar(10) DEFAULT 'x') RETURNS int LANGUAGE sql \
       AS 'SELECT a'",
    "CREATE TRIGGER touch_users BEFORE UPDATE ON users FOR EACH ROW EXECUTE PROCEDURE touch()",
    "CREATE MATERIALIZED VIEW counted AS SELECT id, org_id FROM users",
    "CREATE DOMAIN positive AS int CHECK (VALUE > 0)",
];

#[test]
fn whole_schemas_are_what_they_were_written_as() {
    let Some(server) = kilter_testing::postgres() else { return };
    assert_read_alike(&server.database("schemas"), STATEMENTS);
}

#[test]
fn canonical_texts_can_be_written_back() {
    let Some(server) = kilter_testing::postgres() else { return };
    let before = ["CREATE TYPE mood AS ENUM ('sad', 'happy')", "CREATE SEQUENCE counter"];
    assert_checks_survive(&server.database("checks_back"), &before, SUBJECT, CHECKS);
    assert_defaults_survive(&server.database("defaults_back"), &before, COLUMNS);
}
