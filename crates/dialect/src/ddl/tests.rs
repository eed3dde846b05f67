use super::*;
use kilter_schema::{Dialect, Schema};
use proptest::prelude::*;

fn table(dialect: Dialect, sql: &str) -> NewTable {
    match read(dialect, sql) {
        Ddl::CreateTable(table) => table,
        other => panic!("{sql}: {other:?}"),
    }
}

fn types(dialect: Dialect, columns: &str) -> Vec<String> {
    let table = table(dialect, &format!("CREATE TABLE t ({columns})"));
    table.columns.into_iter().map(|c| c.column.ty).collect()
}

#[test]
fn types_are_in_lower_case_with_single_blanks() {
    let postgres = "a  TIMESTAMP (3)  WITH TIME ZONE NOT NULL, b Numeric(10, 2), c \"Mood\"[], \
                    d public.mood, e pg_catalog.int4, f INT ARRAY[3], g interval DAY TO SECOND(2), \
                    h double /* x */ precision, i national character varying(3), j \"mood\"";
    assert_eq!(
        types(Dialect::Postgres, postgres),
        [
            "timestamp(3) with time zone",
            "numeric(10,2)",
            "\"Mood\"[]",
            "mood",
            "int4",
            "int array[3]",
            "interval day to second(2)",
            "double precision",
            "character varying(3)",
            "mood",
        ]
    );
    let mysql = "a INT(10)  UNSIGNED ZEROFILL, b ENUM('A', 'b''c'), c VARCHAR(3) CHARACTER SET x, \
                 d DOUBLE PRECISION(3, 1), e text binary, f national varchar(3), g long varchar";
    assert_eq!(
        types(Dialect::Mysql, mysql),
        [
            "int(10) unsigned zerofill",
            "enum('A','b''c')",
            "varchar(3) charset x",
            "double precision(3,1)",
            "text binary",
            "national varchar(3)",
            "long varchar",
        ]
    );
    let sqlite = "a UNSIGNED BIG  INT, b, c VARCHAR ( 10 ), d PRIMARY KEY, e \"any thing\"";
    assert_eq!(
        types(Dialect::Sqlite, sqlite),
        ["unsigned big int", "", "varchar(10)", "", "\"any thing\""]
    );
}

#[test]
fn defaults_end_where_the_next_option_begins() {
    let table = table(
        Dialect::Postgres,
        "CREATE TABLE t (a text DEFAULT 'x' || now()::text NOT NULL, b int DEFAULT NULL NULL, \
         c int DEFAULT (1 + 2) CHECK (c > 0), d timestamptz DEFAULT now() - interval '1 day', \
         e text DEFAULT 'y' COLLATE \"C\" CONSTRAINT x UNIQUE)",
    );
    let defaults: Vec<_> = table.columns.iter().map(|c| c.column.default.as_deref()).collect();
    assert_eq!(
        defaults,
        [
            Some("'x' || now()::text"),
            None,
            Some("(1 + 2)"),
            Some("now() - interval '1 day'"),
            Some("'y'"),
        ]
    );
    assert!(!table.columns[0].column.nullable);
    assert_eq!(table.columns[4].constraints[0].name.as_deref(), Some("x"));
}

#[test]
fn what_cannot_be_known_is_opaque_and_says_what_it_is() {
    for (dialect, sql, part) in [
        (Dialect::Postgres, "DO $$ BEGIN NULL; END $$", "runs code"),
        (Dialect::Postgres, "CREATE TABLE t AS SELECT 1", "creates table t"),
        (Dialect::Postgres, "CREATE TABLE t (a, b) AS SELECT 1, 2", "could not be read"),
        (Dialect::Postgres, "CREATE TABLE t OF composite", "creates table t"),
        (Dialect::Postgres, "CREATE TABLE t (LIKE p INCLUDING ALL)", "creates table t"),
        (Dialect::Postgres, "CREATE TABLE t (a int) INHERITS (p)", "creates table t"),
        (Dialect::Postgres, "SELECT 1 INTO t", "creates a table from a query"),
        (Dialect::Postgres, "SET search_path = app", "changes which schema"),
        (Dialect::Postgres, "ALTER TABLE t FROBNICATE", "could not be read"),
        (Dialect::Postgres, "\\restrict x", "could not be read"),
        (Dialect::Mysql, "CALL p()", "runs code"),
        (Dialect::Mysql, "CREATE TABLE t ENGINE=InnoDB SELECT 1", "creates table t"),
        (Dialect::Sqlite, "CREATE TABLE t AS SELECT 1", "creates table t"),
        (Dialect::Sqlite, "ALTER TABLE t FROBNICATE", "`ALTER TABLE t FROBNICATE`"),
    ] {
        match read(dialect, sql) {
            Ddl::Opaque { reason } => assert!(reason.contains(part), "{sql}: {reason}"),
            other => panic!("{sql}: {other:?}"),
        }
    }
}

#[test]
fn statements_that_make_nothing_are_told_apart() {
    let dialect = Dialect::Postgres;
    for sql in ["SELECT 1", "WITH x AS (SELECT 1) INSERT INTO t SELECT * FROM x", "(SELECT 1)"] {
        assert_eq!(read(dialect, sql), Ddl::Data, "{sql}");
    }
    for sql in ["BEGIN", "START TRANSACTION", "ROLLBACK TO SAVEPOINT a", "PREPARE TRANSACTION 'x'"]
    {
        assert_eq!(read(dialect, sql), Ddl::Transaction, "{sql}");
    }
    for sql in [
        "SET LOCAL lock_timeout = 1",
        "SET search_path TO ''",
        "RESET ALL",
        "CREATE TEMP TABLE t (a int)",
    ] {
        assert_eq!(read(dialect, sql), Ddl::Session, "{sql}");
    }
    for sql in
        ["GRANT SELECT ON t TO x", "ALTER ROLE x LOGIN", "CREATE SCHEMA IF NOT EXISTS public"]
    {
        assert_eq!(read(dialect, sql), Ddl::Beside, "{sql}");
    }
    assert!(matches!(read(dialect, "CREATE SCHEMA app"), Ddl::CreateObject { .. }));
    assert_eq!(read(Dialect::Mysql, "CREATE SCHEMA app"), Ddl::Beside);
    assert_eq!(read(Dialect::Mysql, "/*!40101 SET NAMES utf8 */"), Ddl::Session);
}

#[test]
fn executable_comments_are_read() {
    let sql = "CREATE TABLE t (a int /*!50606 NOT NULL */) /*!50100 PARTITION BY HASH (a) */";
    assert!(!table(Dialect::Mysql, sql).columns[0].column.nullable);
}

#[test]
fn step_modes() {
    use crate::StepMode::{Solo, Tx};
    for (dialect, sql, mode) in [
        (Dialect::Postgres, "create unique index concurrently a on t (b)", Solo),
        (Dialect::Postgres, "-- x\nDROP INDEX CONCURRENTLY a", Solo),
        (Dialect::Postgres, "REINDEX (VERBOSE) TABLE CONCURRENTLY t", Solo),
        (Dialect::Postgres, "REINDEX TABLE t", Tx),
        (Dialect::Postgres, "VACUUM FULL t", Solo),
        (Dialect::Postgres, "ALTER SYSTEM SET a = 1", Solo),
        (Dialect::Postgres, "CREATE DATABASE d", Solo),
        (Dialect::Postgres, "ALTER TYPE t ADD VALUE 'a'", Tx),
        (Dialect::Postgres, "CREATE INDEX concurrently_made ON t (a)", Tx),
        (Dialect::Postgres, "REFRESH MATERIALIZED VIEW CONCURRENTLY v", Tx),
        (Dialect::Mysql, "ALTER TABLE t ADD a int", Solo),
        (Dialect::Mysql, "/*!40000 ALTER TABLE t DISABLE KEYS */", Solo),
        (Dialect::Mysql, "CREATE TEMPORARY TABLE t (a int)", Tx),
        (Dialect::Mysql, "INSERT INTO t VALUES (1)", Tx),
        (Dialect::Mysql, "SET foreign_key_checks = 0", Tx),
        (Dialect::Sqlite, "PRAGMA foreign_keys = ON", Solo),
        (Dialect::Sqlite, "VACUUM", Solo),
        (Dialect::Sqlite, "CREATE TABLE t (a int)", Tx),
    ] {
        assert_eq!(crate::engine(dialect).step_mode(sql), mode, "{sql}");
    }
}

/// Statements in which the words of DDL stand in any order.
fn ddl_like() -> impl Strategy<Value = String> {
    let words = "CREATE ALTER DROP TABLE INDEX UNIQUE t a b ( ) , ( ) . ADD COLUMN CONSTRAINT \
                 PRIMARY KEY FOREIGN REFERENCES CHECK DEFAULT NULL NOT IF EXISTS int text 'x' 1 \
                 RENAME TO SET TYPE ON USING WHERE VIEW FUNCTION TRIGGER AS COMMENT IS ENUM [ ] \
                 GENERATED ALWAYS IDENTITY MODIFY CHANGE FIRST AFTER VALUE ; :: = DOMAIN SCHEMA \
                 INCLUDE COLLATE DESC CASCADE DELETE LIKE PARTITION OF BY ROW EXCLUDE WITH \"q\"";
    let words: Vec<&str> = words.split_whitespace().collect();
    let start = prop_oneof![
        Just("CREATE TABLE t ("),
        Just("ALTER TABLE t "),
        Just("CREATE INDEX i ON t ("),
        Just("CREATE "),
        Just("DROP "),
        Just(""),
    ];
    (start, prop::collection::vec(prop::sample::select(words), 0..20))
        .prop_map(|(start, words)| format!("{start} {}", words.join(" ")))
}

proptest! {
    #[test]
    fn any_order_of_words_is_read_without_panic(statements in prop::collection::vec(ddl_like(), 1..8)) {
        for dialect in Dialect::ALL {
            let engine = crate::engine(dialect);
            let mut schema = Schema::new(dialect);
            engine.replay(&mut schema, "CREATE TABLE t (a int PRIMARY KEY, b text)");
            for sql in &statements {
                let before = schema.clone();
                let effect = engine.replay(&mut schema, sql);
                if !matches!(effect, crate::Effect::Schema) {
                    prop_assert_eq!(&schema, &before, "{} changed something: {:?}", sql, effect);
                }
                engine.step_mode(sql);
            }
        }
    }
}
