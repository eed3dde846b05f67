//! The general rules on small expressions, and any text at all.

use crate::engine;
use kilter_schema::{Check, Column, Dialect, Schema, Table};
use proptest::prelude::*;

/// The canonical form of a check on a table with columns of the usual types.
fn check(dialect: Dialect, expression: &str) -> String {
    let mut schema = Schema::new(dialect);
    let mut table = Table::new("t");
    for (name, ty) in [
        ("a", "int"),
        ("b", "boolean"),
        ("v", "varchar(20)"),
        ("n", "numeric(10,2)"),
        ("createdAt", "timestamp"),
    ] {
        table.columns.push(Column::new(name, ty));
    }
    table.checks.push(Check::new(None, expression));
    schema.put(table);
    let once = engine(dialect).canonical(&schema);
    let form = once.tables["t"].checks[0].expression.clone();
    let twice = engine(dialect).canonical(&once);
    assert_eq!(twice.tables["t"].checks[0].expression, form, "{dialect}: {expression:?}");
    assert_eq!(twice, once);
    form
}

fn default(dialect: Dialect, ty: &str, default: &str) -> Option<String> {
    let mut schema = Schema::new(dialect);
    let mut table = Table::new("t");
    let mut column = Column::new("c", ty);
    column.default = Some(default.to_owned());
    table.columns.push(column);
    schema.put(table);
    let once = engine(dialect).canonical(&schema);
    let form = once.tables["t"].columns[0].clone();
    let twice = engine(dialect).canonical(&once);
    assert_eq!(twice.tables["t"].columns[0], form, "{dialect}: {ty} {default:?}");
    form.default
}

#[test]
fn numbers_lose_what_says_nothing() {
    for (given, wanted) in [
        ("1.50", "1.5"),
        ("1.00", "1.0"),
        ("007", "7"),
        (".5", "0.5"),
        ("-0.10", "-0.1"),
        ("1E3", "1e3"),
        ("0", "0"),
    ] {
        assert_eq!(super::plain_number(given), wanted, "{given}");
    }
    assert!(super::is_number("-1.5e3"));
    for no in ["", "-", "inf", "nan", "1a", "0x10", "e5", "1e"] {
        assert!(!super::is_number(no), "{no}");
    }
}

#[test]
fn every_dialect_has_one_form() {
    for dialect in Dialect::ALL {
        for (given, wanted) in [
            ("(((a > 1)))", "a > 1"),
            ("1 < A", "a > 1"),
            ("a != 1", "a <> 1"),
            ("a BETWEEN 1 AND 2", "a >= 1 AND a <= 2"),
            ("NOT a = 1", "a <> 1"),
            ("NOT (a IS NULL)", "a IS NOT NULL"),
            ("a in (1)", "a = 1"),
            ("((a = 1) and ((a = 2) and (a = 3)))", "a = 1 AND a = 2 AND a = 3"),
            ("(a = 1 or a = 2) and a = 3", "(a = 1 OR a = 2) AND a = 3"),
            ("a - (a - 1) > 0", "a - (a - 1) > 0"),
            ("(a - a) - 1 > 0", "a - a - 1 > 0"),
            ("t.a > 1", "a > 1"),
            ("LOWER( v ) = 'X'", "lower(v) = 'X'"),
            ("a > +1", "a > 1"),
            ("a > - 1", "a > -1"),
        ] {
            assert_eq!(check(dialect, given), wanted, "{dialect}: {given}");
        }
    }
}

#[test]
fn names_keep_their_case_where_it_counts() {
    assert_eq!(
        check(Dialect::Postgres, "\"createdAt\" > now()"),
        "\"createdAt\" > CURRENT_TIMESTAMP"
    );
    assert_eq!(check(Dialect::Mysql, "CREATEDAT > 1"), check(Dialect::Mysql, "`createdAt` > 1"));
    assert_eq!(
        check(Dialect::Sqlite, "createdat > 1"),
        check(Dialect::Sqlite, "\"createdAt\" > 1")
    );
    assert_eq!(check(Dialect::Sqlite, "v = \"text\""), "v = 'text'");
}

#[test]
fn what_cannot_be_read_is_evened_out() {
    assert_eq!(check(Dialect::Sqlite, "v  IS  'a' -- note"), "v is 'a'");
    assert_eq!(check(Dialect::Postgres, "v = 'open"), "v = 'open");
}

#[test]
fn defaults_fit_their_column() {
    use Dialect::{Mysql, Postgres, Sqlite};
    for (dialect, ty, given, wanted) in [
        (Postgres, "decimal(10,2)", "'0'", "0"),
        (Postgres, "boolean", "'t'", "true"),
        (Postgres, "text", "0", "'0'"),
        (Postgres, "bigint", "'-1'::integer", "-1"),
        (Postgres, "timestamptz", "now()", "CURRENT_TIMESTAMP"),
        (Postgres, "mood", "'a'::mood", "'a'"),
        (Postgres, "jsonb", "'{\"a\":1}'", "'{\"a\": 1}'"),
        (Mysql, "boolean", "true", "1"),
        (Mysql, "decimal(10,2)", "'1.50'", "1.5"),
        (Mysql, "datetime(3)", "current_timestamp(3)", "CURRENT_TIMESTAMP(3)"),
        (Mysql, "datetime", "(now())", "CURRENT_TIMESTAMP"),
        (Mysql, "varchar(20)", "\"it's\"", "'it''s'"),
        (Sqlite, "numeric", "TRUE", "1"),
        (Sqlite, "text", "\"abc\"", "'abc'"),
        (Sqlite, "integer", "('5')", "5"),
    ] {
        assert_eq!(default(dialect, ty, given).as_deref(), Some(wanted), "{dialect} {ty} {given}");
    }
    for dialect in Dialect::ALL {
        assert_eq!(default(dialect, "text", "NULL"), None);
        assert_eq!(default(dialect, "int", "(null)"), None);
    }
}

#[test]
fn deep_and_long_expressions_keep_their_text() {
    for dialect in Dialect::ALL {
        let deep = format!("{}a{}", "(".repeat(5_000), ")".repeat(5_000));
        check(dialect, &deep);
        let long = vec!["a > 1"; 5_000].join(" AND ");
        check(dialect, &long);
        check(dialect, &vec!["a"; 3_000].join(" + "));
        check(dialect, &format!("{} a", "NOT ".repeat(3_000)));
    }
}

/// Pieces from which almost an expression is made.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "a",
        "b",
        "v",
        "n",
        "\"a\"",
        "`a`",
        "[a]",
        "'x'",
        "'it''s'",
        "''",
        "1",
        "1.50",
        "-1",
        "0",
        "(",
        ")",
        "(",
        ")",
        "+",
        "-",
        "*",
        "/",
        "%",
        "=",
        "<>",
        "!=",
        "<",
        ">=",
        "AND",
        "OR",
        "NOT",
        "IN",
        "(1, 2)",
        "BETWEEN",
        "LIKE",
        "IS",
        "NULL",
        "TRUE",
        "::text",
        "::numeric",
        "CASE",
        "WHEN",
        "THEN",
        "ELSE",
        "END",
        "lower(v)",
        "coalesce(a, 1)",
        "ARRAY['a'::text]",
        "= ANY",
        "COLLATE",
        "\"C\"",
        "trim(both from v)",
        "!",
        "mod",
        "||",
        "->",
        "->>",
        "INTERVAL",
        "now()",
        "cast(a as char charset utf8mb4)",
        "_utf8mb4'x'",
        "AT TIME ZONE",
        ",",
        ".",
        "ESCAPE",
        "XOR",
    ]);
    prop::collection::vec(piece, 0..12).prop_map(|p| p.join(" "))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn any_text_has_a_form_that_stays(text in prop_oneof![pieces(), ".{0,40}"]) {
        for dialect in Dialect::ALL {
            check(dialect, &text);
            for ty in ["text", "int", "numeric(10,2)", "boolean", "timestamp", "jsonb"] {
                default(dialect, ty, &text);
            }
        }
    }

    #[test]
    fn any_type_has_a_form_that_stays(ty in prop_oneof![
        "[a-z]{1,8}( [a-z]{1,8})?(\\([0-9]{1,2}(,[0-9])?\\))?( unsigned)?(\\[\\])?",
        ".{0,20}",
    ]) {
        for dialect in Dialect::ALL {
            default(dialect, &ty, "1");
        }
    }
}
