//! Statement forms that only newer servers know: PostgreSQL 16 to 18, MySQL 8.
//!
//! The servers that Debian packages cannot confirm them; newer ones do (`forms/*/newer.sql`, with
//! `make test-servers`). What the manual says of each is written down as the older statements that
//! lead to the same, and replay must make the same schema of both; where there are none, it must say
//! that it cannot follow.

use kilter_dialect::{Effect, engine};
use kilter_schema::{Dialect, Schema, diff};

/// A form: what was there, the statement, and what makes the same in older words.
struct Form {
    since: &'static str,
    there: &'static [&'static str],
    newer: &'static str,
    older: Same,
}

enum Same {
    /// These statements lead to the same schema.
    As(&'static [&'static str]),
    /// No older statement does: replay says so, or the schema holds more than older ones could.
    Opaque,
}
use Same::{As, Opaque};

const T: &[&str] =
    &["CREATE TABLE t (a integer, b text, h integer GENERATED ALWAYS AS (a + 1) STORED)"];

/// <https://www.postgresql.org/docs/18/sql-altertable.html>,
/// <https://www.postgresql.org/docs/18/sql-createtable.html>, and the release notes of 16 and 17.
const POSTGRES: &[Form] = &[
    Form {
        since: "16: a column's storage in CREATE TABLE",
        there: &[],
        newer: "CREATE TABLE s (a text STORAGE EXTERNAL COMPRESSION pglz, b int)",
        older: As(&["CREATE TABLE s (a text, b int)"]),
    },
    Form {
        since: "16: SET STORAGE DEFAULT",
        there: T,
        newer: "ALTER TABLE t ALTER COLUMN b SET STORAGE DEFAULT",
        older: As(&[]),
    },
    Form {
        since: "17: another expression of a computed column",
        there: T,
        newer: "ALTER TABLE t ALTER COLUMN h SET EXPRESSION AS (a * 2)",
        older: As(&[
            "ALTER TABLE t DROP COLUMN h",
            "ALTER TABLE t ADD COLUMN h integer GENERATED ALWAYS AS (a * 2) STORED",
        ]),
    },
    Form {
        since: "17: SET STATISTICS DEFAULT",
        there: T,
        newer: "ALTER TABLE t ALTER a SET STATISTICS DEFAULT",
        older: As(&[]),
    },
    Form {
        since: "17: SET ACCESS METHOD DEFAULT",
        there: T,
        newer: "ALTER TABLE t SET ACCESS METHOD DEFAULT",
        older: As(&[]),
    },
    Form {
        since: "17: MERGE with RETURNING",
        there: T,
        newer: "MERGE INTO t USING (VALUES (1)) v(a) ON t.a = v.a WHEN MATCHED THEN DELETE \
                WHEN NOT MATCHED BY SOURCE THEN DO NOTHING RETURNING merge_action(), t.*",
        older: As(&[]),
    },
    Form {
        since: "18: a named NOT NULL of a column",
        there: &[],
        newer: "CREATE TABLE s (a int CONSTRAINT a_is_there NOT NULL NO INHERIT, b int)",
        older: As(&["CREATE TABLE s (a int NOT NULL, b int)"]),
    },
    Form {
        since: "18: NOT NULL as a constraint of the table",
        there: T,
        newer: "ALTER TABLE t ADD CONSTRAINT a_is_there NOT NULL a",
        older: As(&["ALTER TABLE t ALTER COLUMN a SET NOT NULL"]),
    },
    Form {
        since: "18: checks that are not enforced",
        there: T,
        newer: "ALTER TABLE t ADD CONSTRAINT soft CHECK (a > 1) NOT ENFORCED",
        older: Opaque,
    },
    Form {
        since: "18: a primary key without overlaps",
        there: &[],
        newer: "CREATE TABLE s (id int, during daterange, PRIMARY KEY (id, during WITHOUT OVERLAPS))",
        older: Opaque,
    },
];

/// <https://dev.mysql.com/doc/refman/8.4/en/create-table.html> and
/// <https://dev.mysql.com/doc/refman/8.4/en/alter-table.html>.
const MYSQL: &[Form] = &[
    Form {
        since: "8.0.13: a default that is an expression",
        there: &[],
        newer: "CREATE TABLE s (a int, b json DEFAULT (JSON_ARRAY()), c date DEFAULT (CURRENT_DATE))",
        older: As(&[
            "CREATE TABLE s (a int, b json, c date)",
            "ALTER TABLE s ALTER COLUMN b SET DEFAULT (json_array())",
            "ALTER TABLE s ALTER COLUMN c SET DEFAULT (curdate())",
        ]),
    },
    Form {
        since: "8.0.13: a key over an expression",
        there: &["CREATE TABLE t (a int, b text)"],
        newer: "ALTER TABLE t ADD INDEX i ((a + 1) DESC), ADD UNIQUE u ((a * 2))",
        older: As(&["CREATE INDEX i ON t ((a + 1) DESC)", "CREATE UNIQUE INDEX u ON t ((a * 2))"]),
    },
    Form {
        since: "8.0.16: checks by name",
        there: &["CREATE TABLE t (a int, CONSTRAINT c CHECK (a > 1))"],
        newer: "ALTER TABLE t DROP CHECK c, ADD CHECK (a > 2) ENFORCED",
        older: As(&["ALTER TABLE t DROP CONSTRAINT c", "ALTER TABLE t ADD CHECK (a > 2)"]),
    },
    Form {
        since: "8.0.16: a check that is not enforced",
        there: &["CREATE TABLE t (a int, CONSTRAINT c CHECK (a > 1))"],
        newer: "ALTER TABLE t ALTER CHECK c NOT ENFORCED",
        older: Opaque,
    },
    Form {
        since: "8.0.23: invisible columns, set by ALTER",
        there: &["CREATE TABLE t (a int, b int)"],
        newer: "ALTER TABLE t ALTER COLUMN a SET INVISIBLE, ADD COLUMN c int INVISIBLE",
        older: As(&["ALTER TABLE t MODIFY a int INVISIBLE", "ALTER TABLE t ADD c int INVISIBLE"]),
    },
    Form {
        since: "8.0: RENAME COLUMN and RENAME INDEX",
        there: &["CREATE TABLE t (a int, b int, KEY k (a))"],
        newer: "ALTER TABLE t RENAME COLUMN a TO b, RENAME COLUMN b TO a, RENAME INDEX k TO l",
        older: As(&["DROP TABLE t", "CREATE TABLE t (b int, a int, KEY l (b))"]),
    },
    Form {
        since: "8.0.23: attributes of engines",
        there: &[],
        newer: "CREATE TABLE s (a int ENGINE_ATTRIBUTE '{}') SECONDARY_ENGINE_ATTRIBUTE = '{}'",
        older: As(&["CREATE TABLE s (a int)"]),
    },
    Form {
        since: "8.0: a coordinate system",
        there: &[],
        newer: "CREATE TABLE s (a point NOT NULL SRID 4326)",
        older: As(&["CREATE TABLE s (a point NOT NULL)"]),
    },
    Form {
        since: "8.0: roles and settings that last",
        there: &["CREATE TABLE t (a int)"],
        newer: "SET PERSIST max_connections = 100",
        older: As(&[]),
    },
];

fn replay(dialect: Dialect, schema: &mut Schema, sql: &str) -> Effect {
    engine(dialect).replay(schema, sql)
}

fn followed(dialect: Dialect, schema: &mut Schema, sql: &str) -> Result<(), String> {
    match replay(dialect, schema, sql) {
        Effect::Opaque { reason } | Effect::Conflict { reason } => Err(format!("{sql}: {reason}")),
        _ => Ok(()),
    }
}

fn try_form(dialect: Dialect, form: &Form) -> Result<(), String> {
    let mut there = Schema::new(dialect);
    for sql in form.there {
        followed(dialect, &mut there, sql)?;
    }
    let mut newer = there.clone();
    let effect = replay(dialect, &mut newer, form.newer);
    let older = match form.older {
        As(statements) => statements,
        Opaque if matches!(effect, Effect::Opaque { .. }) || newer != there => return Ok(()),
        Opaque => return Err(format!("{effect:?}, and nothing changed")),
    };
    if let Effect::Opaque { reason } | Effect::Conflict { reason } = effect {
        return Err(reason);
    }
    for sql in older {
        followed(dialect, &mut there, sql)?;
    }
    let engine = engine(dialect);
    let left = diff(&engine.canonical(&newer), &engine.canonical(&there));
    if left.is_empty() { Ok(()) } else { Err(format!("{left:#?}")) }
}

fn try_all(dialect: Dialect, forms: &[Form]) {
    let tried = forms.iter().map(|form| (form, try_form(dialect, form)));
    let problems: Vec<String> =
        tried.filter_map(|(f, r)| Some(format!("{}: {}", f.since, r.err()?))).collect();
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn postgres_of_newer_versions_is_followed() {
    try_all(Dialect::Postgres, POSTGRES);
}

#[test]
fn mysql_of_newer_versions_is_followed() {
    try_all(Dialect::Mysql, MYSQL);
}
