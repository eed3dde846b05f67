//! Values there and back.

use kilter_db::ConnectOptions;
use kilter_dialect::{Session, Value};
use kilter_testing::{for_each_database, mysql_family, postgres, sqlite_memory};

/// `?` on MySQL, `$1` on PostgreSQL, `?1` on SQLite.
fn place(session: &dyn Session, number: usize) -> String {
    match session.dialect() {
        kilter_schema::Dialect::Sqlite => format!("?{number}"),
        kilter_schema::Dialect::Postgres => format!("${number}"),
        kilter_schema::Dialect::Mysql => "?".to_owned(),
    }
}

#[test]
fn parameters_come_back_as_they_were() {
    for_each_database("values", |database| {
        let mut session = database.session();
        let bytes = match session.dialect() {
            kilter_schema::Dialect::Postgres => "bytea",
            _ => "blob",
        };
        let sql =
            format!("CREATE TABLE v (n integer, i bigint, f double precision, t text, b {bytes})");
        session.execute(&sql).unwrap();
        let text = "a'b\\c\"d\u{e9}\u{1f600}\n$1 ?1 -- ;";
        let rows: [[Value; 4]; 3] = [
            [
                Value::Int(i64::MAX),
                Value::Float(0.1 + 0.2),
                Value::from(text),
                Value::Bytes((0..=255).collect()),
            ],
            [Value::Int(i64::MIN), Value::Float(-1e300), Value::from(""), Value::Bytes(vec![])],
            [Value::Null, Value::Null, Value::Null, Value::Null],
        ];
        let places: Vec<String> = (1..=5).map(|n| place(session.as_ref(), n)).collect();
        let insert = format!("INSERT INTO v VALUES ({})", places.join(", "));
        for (at, row) in (0_i64..).zip(&rows) {
            let params: Vec<Value> = [Value::Int(at)].into_iter().chain(row.clone()).collect();
            session.query(&insert, &params).unwrap();
        }
        let all = session.query("SELECT i, f, t, b FROM v ORDER BY n", &[]).unwrap();
        let got: Vec<&[Value]> = all.iter().map(|row| row.values()).collect();
        assert_eq!(got, rows.each_ref().map(|r| &r[..]));
        // And the same in the binary formats, which a query with parameters uses.
        let sql = format!("SELECT i, f, t, b FROM v WHERE n >= {} ORDER BY n", places[0]);
        let all = session.query(&sql, &[Value::Int(0)]).unwrap();
        let got: Vec<&[Value]> = all.iter().map(|row| row.values()).collect();
        assert_eq!(got, rows.each_ref().map(|r| &r[..]));
        assert_eq!(all[0].columns(), ["i", "f", "t", "b"]);
    });
}

#[test]
fn execute_counts_rows() {
    for_each_database("counts", |database| {
        let mut session = database.session();
        assert_eq!(session.execute("CREATE TABLE c (i integer)").unwrap(), 0);
        assert_eq!(session.execute("INSERT INTO c VALUES (1), (2), (3)").unwrap(), 3);
        assert_eq!(session.execute("UPDATE c SET i = i + 10 WHERE i > 1").unwrap(), 2);
        assert_eq!(session.execute("DELETE FROM c").unwrap(), 3);
        assert_eq!(session.query("SELECT i FROM c", &[]).unwrap(), []);
    });
}

#[test]
fn transactions_are_ordinary_statements() {
    for_each_database("tx", |database| {
        let mut session = database.session();
        session.execute("CREATE TABLE t (i integer)").unwrap();
        session.execute("BEGIN").unwrap();
        session.execute("INSERT INTO t VALUES (1)").unwrap();
        session.execute("ROLLBACK").unwrap();
        session.execute("BEGIN").unwrap();
        session.execute("INSERT INTO t VALUES (2)").unwrap();
        session.execute("COMMIT").unwrap();
        let rows = session.query("SELECT i FROM t", &[]).unwrap();
        assert_eq!(rows.iter().map(|r| r.at(0).clone()).collect::<Vec<_>>(), [Value::Int(2)]);
    });
}

/// What `psql` prints for each of these, under UTC and ISO dates.
const POSTGRES: [(&str, &str); 35] = [
    ("0::numeric", "0"),
    ("0.00::numeric", "0.00"),
    (
        "-123456789012345678901234567890.0987654321::numeric",
        "-123456789012345678901234567890.0987654321",
    ),
    ("0.00001234::numeric", "0.00001234"),
    ("10000::numeric", "10000"),
    ("100000000.5::numeric(20,3)", "100000000.500"),
    ("1e-20::numeric", "0.00000000000000000001"),
    ("'NaN'::numeric", "NaN"),
    ("'Infinity'::numeric", "Infinity"),
    ("'-Infinity'::numeric", "-Infinity"),
    ("'a81bc81b-dead-4e5d-abff-90865d1e13b1'::uuid", "a81bc81b-dead-4e5d-abff-90865d1e13b1"),
    ("'{\"a\": [1, 2]}'::json", "{\"a\": [1, 2]}"),
    ("'{\"a\":[1,2]}'::jsonb", "{\"a\": [1, 2]}"),
    ("date '2024-02-29'", "2024-02-29"),
    ("date '1999-12-31'", "1999-12-31"),
    ("date '0044-03-15 BC'", "0044-03-15 BC"),
    ("date '0001-01-01'", "0001-01-01"),
    ("date '12345-06-07'", "12345-06-07"),
    ("date 'infinity'", "infinity"),
    ("date '-infinity'", "-infinity"),
    ("time '23:59:59.999999'", "23:59:59.999999"),
    ("time '00:00:00'", "00:00:00"),
    ("time '24:00:00'", "24:00:00"),
    ("timestamp '2024-02-29 12:34:56.7'", "2024-02-29 12:34:56.7"),
    ("timestamp '1969-12-31 23:59:59.999999'", "1969-12-31 23:59:59.999999"),
    ("timestamp '0044-03-15 12:00:00 BC'", "0044-03-15 12:00:00 BC"),
    ("timestamptz '2024-07-01 12:00:00+02'", "2024-07-01 10:00:00+00"),
    ("timestamptz '0044-03-15 12:00:00+00 BC'", "0044-03-15 12:00:00+00 BC"),
    ("timestamptz 'infinity'", "infinity"),
    ("timestamp '-infinity'", "-infinity"),
    ("'abc'::varchar(10)", "abc"),
    ("'ab'::char(4)", "ab  "),
    ("'some_name'::name", "some_name"),
    ("'x'::\"char\"", "x"),
    ("'sad'::mood", "sad"),
];

#[test]
fn postgres_types_without_a_match_are_text_in_both_formats() {
    let Some(server) = postgres() else { return };
    let database = server.database("types");
    let mut session = database.session();
    session.execute("CREATE TYPE mood AS ENUM ('sad', 'ok')").unwrap();
    for (expression, text) in POSTGRES {
        let plain = session.query(&format!("SELECT {expression} AS v"), &[]).unwrap();
        assert_eq!(plain[0].get("v"), &Value::from(text), "{expression} as text");
        let sql = format!("SELECT {expression} AS v WHERE $1");
        let bound = session.query(&sql, &[Value::Bool(true)]).unwrap();
        assert_eq!(bound[0].get("v"), &Value::from(text), "{expression} as binary");
    }
    for (expression, value) in [
        ("true", Value::Bool(true)),
        ("-7::smallint", Value::Int(-7)),
        ("4000000000::oid", Value::Int(4_000_000_000)),
        ("1.5::real", Value::Float(1.5)),
        ("'-Infinity'::float8", Value::Float(f64::NEG_INFINITY)),
        ("'\\xdeadbeef'::bytea", Value::Bytes(vec![0xde, 0xad, 0xbe, 0xef])),
        ("NULL::int[]", Value::Null),
    ] {
        let plain = session.query(&format!("SELECT {expression} AS v"), &[]).unwrap();
        assert_eq!(plain[0].get("v"), &value, "{expression} as text");
        let sql = format!("SELECT {expression} AS v WHERE $1");
        let bound = session.query(&sql, &[Value::Bool(true)]).unwrap();
        assert_eq!(bound[0].get("v"), &value, "{expression} as binary");
    }
}

#[test]
fn postgres_says_which_column_to_cast() {
    let Some(server) = postgres() else { return };
    let database = server.database("cast");
    let mut session = database.session();
    let plain = session.query("SELECT ARRAY['a', NULL, 'b c'] AS tags", &[]).unwrap();
    assert_eq!(plain[0].text("tags"), "{a,NULL,\"b c\"}");
    let error =
        session.query("SELECT ARRAY['a'] AS tags WHERE $1 = 1", &[Value::Int(1)]).unwrap_err();
    assert_eq!(
        error.message,
        "column `tags`: a query with parameters cannot give its type, TEXT[]: cast it to text"
    );
    // The session is as good as before, and NULL fits every type.
    session.execute("CREATE TABLE t (a int, b timestamptz, c jsonb)").unwrap();
    session
        .query("INSERT INTO t VALUES ($1, $2, $3)", &[Value::Null, Value::Null, Value::Null])
        .unwrap();
    let sql = "INSERT INTO t VALUES ($1, $2::timestamptz, $3::jsonb) RETURNING b";
    let params = [Value::Int(1), Value::from("2024-01-02 03:04:05Z"), Value::from("{}")];
    let rows = session.query(sql, &params).unwrap();
    assert_eq!(rows[0].text("b"), "2024-01-02 03:04:05+00");
}

/// What the `mariadb` client prints for each of these.
const MYSQL: [(&str, &str, &str); 19] = [
    ("decimal(30,10)", "-12345678901234567890.0987654321", "-12345678901234567890.0987654321"),
    ("date", "2024-02-29", "2024-02-29"),
    ("datetime", "2024-02-29 12:34:56", "2024-02-29 12:34:56"),
    ("datetime(6)", "2024-02-29 12:34:56.789", "2024-02-29 12:34:56.789000"),
    ("datetime", "2024-02-29 00:00:00", "2024-02-29 00:00:00"),
    ("timestamp", "2024-02-29 12:34:56", "2024-02-29 12:34:56"),
    ("date", "0000-00-00", "0000-00-00"),
    ("datetime", "0000-00-00", "0000-00-00 00:00:00"),
    ("time", "-101:02:03", "-101:02:03"),
    ("time(6)", "01:02:03.5", "01:02:03.500000"),
    ("time", "00:00:00", "00:00:00"),
    ("enum('a','b')", "b", "b"),
    ("set('a','b')", "a,b", "a,b"),
    ("json", "{\"a\": 1}", "{\"a\": 1}"),
    ("varchar(20) collate utf8mb4_bin", "x\u{e9}", "x\u{e9}"),
    ("char(5)", "ab", "ab"),
    ("mediumtext", "long", "long"),
    ("varchar(20) character set latin1", "caf\u{e9}", "caf\u{e9}"),
    ("bigint unsigned", "18446744073709551615", "18446744073709551615"),
];

#[test]
fn mysql_types_without_a_match_are_text_in_both_formats() {
    let Some(server) = mysql_family() else { return };
    let database = server.database("types");
    let mut session = database.session();
    // MySQL takes no zero date otherwise.
    session.execute("SET SESSION sql_mode = ''").unwrap();
    for (ty, written, text) in MYSQL {
        session.execute("DROP TABLE IF EXISTS t").unwrap();
        session.execute(&format!("CREATE TABLE t (v {ty})")).unwrap();
        session.execute(&format!("INSERT INTO t VALUES ('{written}')")).unwrap();
        let plain = session.query("SELECT v FROM t", &[]).unwrap();
        assert_eq!(plain[0].get("v"), &Value::from(text), "{ty} as text");
        let bound = session.query("SELECT v FROM t WHERE 1 = ?", &[Value::Int(1)]).unwrap();
        assert_eq!(bound[0].get("v"), &Value::from(text), "{ty} as binary");
    }
    for (ty, written, value) in [
        ("tinyint(1)", "1", Value::Int(1)),
        ("int unsigned", "4294967295", Value::Int(4_294_967_295)),
        ("year", "2024", Value::Int(2024)),
        ("float", "1.5", Value::Float(1.5)),
        ("varbinary(4)", "x'00ff'", Value::Bytes(vec![0, 255])),
        ("bit(9)", "b'100000001'", Value::Bytes(vec![1, 1])),
    ] {
        session.execute("DROP TABLE IF EXISTS t").unwrap();
        session.execute(&format!("CREATE TABLE t (v {ty})")).unwrap();
        session.execute(&format!("INSERT INTO t VALUES ({written})")).unwrap();
        let plain = session.query("SELECT v FROM t", &[]).unwrap();
        assert_eq!(plain[0].get("v"), &value, "{ty} as text");
        let bound = session.query("SELECT v FROM t WHERE 1 = ?", &[Value::Int(1)]).unwrap();
        assert_eq!(bound[0].get("v"), &value, "{ty} as binary");
    }
}

/// The catalogue is what is read most: its texts must not arrive as bytes.
#[test]
fn mysql_catalogue_texts_are_text() {
    let Some(server) = mysql_family() else { return };
    let database = server.database("catalogue");
    let mut session = database.session();
    session.execute("CREATE TABLE t (id int PRIMARY KEY, x varchar(9) DEFAULT 'a')").unwrap();
    for table in ["columns", "tables", "statistics", "key_column_usage"] {
        let sql = format!(
            "SELECT * FROM information_schema.{table} WHERE table_schema = DATABASE() \
             AND table_name = 't'"
        );
        for row in session.query(&sql, &[]).unwrap() {
            let bytes = row.values().iter().find(|v| matches!(v, Value::Bytes(_)));
            assert_eq!(bytes, None, "{table}");
        }
    }
    let row = session.query("SHOW CREATE TABLE t", &[]).unwrap().remove(0);
    assert!(row.at(1).as_str().unwrap().starts_with("CREATE TABLE `t`"));
}

#[test]
fn sqlite_values_go_by_storage_class() {
    let mut session = sqlite_memory().session();
    session.execute("CREATE TABLE t (v integer)").unwrap();
    session.execute("INSERT INTO t VALUES ('text'), (1.5), (x'00'), (7), (NULL)").unwrap();
    let rows = session.query("SELECT v FROM t ORDER BY rowid", &[]).unwrap();
    let values: Vec<&Value> = rows.iter().map(|r| r.at(0)).collect();
    let expected =
        [Value::from("text"), Value::Float(1.5), Value::Bytes(vec![0]), Value::Int(7), Value::Null];
    assert_eq!(values, expected.iter().collect::<Vec<_>>());
}

/// After `ALTER TABLE` a statement that ran before must not answer with the old columns.
#[test]
fn results_follow_the_schema() {
    for_each_database("follow", |database| {
        let mut session = database.session_with(&ConnectOptions::new().create_file());
        session.execute("CREATE TABLE t (a integer)").unwrap();
        session.execute("INSERT INTO t VALUES (1)").unwrap();
        let sql = format!("SELECT * FROM t WHERE a = {}", place(session.as_ref(), 1));
        assert_eq!(session.query(&sql, &[Value::Int(1)]).unwrap()[0].columns(), ["a"]);
        session.execute("ALTER TABLE t ADD COLUMN b integer").unwrap();
        assert_eq!(session.query(&sql, &[Value::Int(1)]).unwrap()[0].columns(), ["a", "b"]);
    });
}
