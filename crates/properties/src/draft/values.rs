//! Values of rows, as SQL literals: edge values, and values that all differ.

use super::types::{Family, find};
use kilter_schema::Dialect;

/// The `n`-th of values that all differ.
pub(super) fn different(dialect: Dialect, ty: &str, family: Family, n: usize) -> String {
    let day = || format!("{}-{:02}-{:02}", 2000 + n / 336, n / 28 % 12 + 1, n % 28 + 1);
    match family {
        Family::Int | Family::Decimal => (n + 1).to_string(),
        Family::Float => format!("{n}.5"),
        Family::Text => format!("'k{n}'"),
        Family::Date => format!("'{}'", day()),
        Family::Time => format!("'{} 12:00:00'", day()),
        Family::Uuid => format!("'00000000-0000-4000-8000-{n:012}'"),
        Family::Bytes if dialect == Dialect::Postgres => format!("'\\x{n:08x}'"),
        Family::Bytes => format!("x'{n:08x}'"),
        _ => edges(dialect, ty, family)[0].to_owned(),
    }
}

/// A value of one type that is also one of another: small numbers, or days.
pub(super) fn common(family: Family, other: Family, salt: u64) -> String {
    let number = salt % 70;
    let day = format!("'2024-02-{:02}'", salt % 28 + 1);
    match (family, other) {
        (Family::Int | Family::Decimal | Family::Float, _) => number.to_string(),
        (Family::Text, Family::Text) => format!("'v{number}'"),
        (Family::Text, _) => format!("'{number}'"),
        (Family::Date | Family::Time, _) => day,
        (Family::Uuid, _) => format!("'00000000-0000-4000-8000-{number:012}'"),
        _ => "NULL".to_owned(),
    }
}

/// Values at the edges of a type. None of them breaks the checks that `add` makes.
pub(super) fn edges(dialect: Dialect, ty: &str, family: Family) -> &'static [&'static str] {
    match family {
        Family::Int => ints(dialect, ty),
        Family::Decimal => &["0", "-99999999.99", "99999999.99", "0.01", "5"],
        Family::Float => &["0", "-1.25", "0.5", "1024"],
        Family::Text => match dialect {
            Dialect::Mysql => &["''", "'it''s'", "'naïve ☃'", "' x'", "'a\nb'", "'%\\\\'", "'\"'"],
            _ => &["''", "'it''s'", "'naïve ☃'", "' x '", "'a\nb'", "'%\\'", "'\"'", "'NULL'"],
        },
        Family::Bytes => match dialect {
            Dialect::Postgres => &["'\\x'", "'\\x00ff27'"],
            _ => &["x''", "x'00ff27'"],
        },
        Family::Bool => match dialect {
            Dialect::Sqlite => &["0", "1"],
            _ => &["true", "false"],
        },
        Family::Date => &["'1970-01-01'", "'2024-02-29'", "'9999-12-31'"],
        Family::Time => &["'1970-01-01 00:00:01'", "'2024-02-29 23:59:59'"],
        Family::Json => &["'{}'", "'[1, \"it''s\"]'", "'null'"],
        Family::Uuid => {
            &["'00000000-0000-4000-8000-000000000000'", "'ffffffff-ffff-4fff-bfff-ffffffffffff'"]
        }
        Family::Labels if ty.starts_with("set") => &["'a'", "'a,b'", "''"],
        Family::Labels => &["'a'", "'b c'", "'it''s'"],
        Family::Array if ty.starts_with("integer") => &["'{}'", "'{1,NULL,-3}'"],
        Family::Array => &["'{}'", "'{a,\"b c\",NULL}'"],
    }
}

fn ints(dialect: Dialect, ty: &str) -> &'static [&'static str] {
    debug_assert!(find(dialect, ty).is_some());
    match (dialect, ty) {
        (_, "tinyint") => &["-128", "127", "0", "1"],
        (_, "smallint") => &["-32768", "32767", "0", "1"],
        (_, "int unsigned") => &["4294967295", "0", "1"],
        (Dialect::Postgres, "integer" | "counted") | (Dialect::Mysql, "int") => {
            &["-2147483648", "2147483647", "0", "1"]
        }
        _ => &["-9223372036854775807", "9223372036854775807", "0", "1"],
    }
}
