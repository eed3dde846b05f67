//! What the comparison of protos with columns says of databases, asked of the databases.

use super::databases::{Database, on_each};
use super::sandbox::Sandbox;
use kilter_schema::Dialect;

/// NaN and infinity in floating point: kept, refused, or NULL.
#[test]
fn nan_and_infinity_in_columns() {
    on_each(|project, database| {
        database.execute(project, "CREATE TABLE t (n double precision)");
        match database.dialect {
            Dialect::Postgres => {
                database.execute(project, "INSERT INTO t VALUES ('NaN'), ('Infinity')");
                let rows = database.query(project, "SELECT n::text FROM t");
                assert_eq!(rows, ["NaN", "Infinity"]);
            }
            Dialect::Mysql => {
                for value in ["'NaN'", "'inf'", "1e400", "1e308 * 10"] {
                    database.refuses(project, &format!("INSERT INTO t VALUES ({value})"));
                }
            }
            // Infinity minus itself is what a bound NaN is.
            Dialect::Sqlite => {
                database.execute(project, "INSERT INTO t VALUES (9e999), (9e999 - 9e999)");
                let rows =
                    database.query(project, "SELECT coalesce(CAST(n AS text), 'null') FROM t");
                assert_eq!(rows, ["Inf", "null"]);
            }
        }
    });
}

/// Moments and arrays of PostgreSQL that a message has no value for, and what keeps them out.
#[test]
fn what_postgres_keeps_and_messages_have_not() {
    on_postgres(|project, database| {
        let run = |sql: &str| database.execute(project, sql);
        run("CREATE TABLE t (at timestamptz, l text[], i integer[][])");
        run("INSERT INTO t VALUES ('infinity', '{a,NULL}', '{1}')");
        run("INSERT INTO t VALUES ('0044-03-15 BC', '{{a},{b}}', '{{1,2}}')");
        run("INSERT INTO t VALUES ('10000-01-01', '{}', NULL)");
        run("CREATE TABLE guarded (l text[] CHECK (array_position(l, NULL) IS NULL))");
        run("INSERT INTO guarded VALUES ('{a,b}')");
        database.refuses(project, "INSERT INTO guarded VALUES ('{a,NULL}')");
        database.refuses(project, "INSERT INTO guarded VALUES ('{{a},{b}}')");
        database.refuses(project, "SELECT '2024-05-00'::date");
        assert_eq!(database.query(project, "SELECT '23:59:60'::time::text"), ["24:00:00"]);
        database.refuses(project, "SELECT 'Infinity'::numeric(10,2)");
    });
}

/// Whole numbers beyond 64 bits, and fractions, in SQLite's numeric columns.
#[test]
fn numbers_in_numeric_columns() {
    on_each(|project, database| {
        if database.dialect != Dialect::Sqlite {
            return;
        }
        database.execute(project, "CREATE TABLE t (n numeric(20,0))");
        for value in ["9223372036854775807", "18446744073709551615", "0.12345678901234567890"] {
            database.execute(project, &format!("INSERT INTO t VALUES ('{value}')"));
        }
        let kinds = database.query(project, "SELECT typeof(n) FROM t");
        assert_eq!(kinds, ["integer", "real", "real"]);
        let lost = database.query(project, "SELECT CAST(n AS text) FROM t WHERE n < 1");
        assert_eq!(lost, ["0.123456789012346"]);
    });
}

fn on_postgres(test: impl Fn(&Sandbox, &Database)) {
    on_each(|project, database| {
        if database.dialect == Dialect::Postgres {
            test(project, database);
        }
    });
}
