//! Names: plain, reserved, mixed case, beyond ASCII, with blanks, quotes and dots, as long as can be.

use super::types::Family;
use kilter_schema::Dialect;

/// Names of tables.
pub(super) fn tables(dialect: Dialect) -> Vec<String> {
    let mut out: Vec<String> =
        ["apps", "zones", "items", "order", "Mixed", "naïve", "with space", "user_accounts", "t1"]
            .map(str::to_owned)
            .to_vec();
    out.push(quoted(dialect, "q"));
    out.push(kilter_schema::names::part("a.b").into_owned());
    out.push(long(dialect, "table"));
    // SQLite's names, and MySQL's of columns, do not tell the cases apart.
    if dialect == Dialect::Postgres {
        out.push("mixed".to_owned());
    }
    out
}

/// Names of columns with the family that they have at first.
pub(super) fn columns(dialect: Dialect) -> Vec<(String, Family)> {
    let mut out: Vec<(String, Family)> = [
        ("a", Family::Int),
        ("b", Family::Int),
        ("n", Family::Int),
        ("select", Family::Int),
        ("name", Family::Text),
        ("order", Family::Text),
        ("Mixed", Family::Text),
        ("größe", Family::Text),
        ("group", Family::Float),
        ("with space", Family::Time),
        ("flag", Family::Bool),
        ("price", Family::Decimal),
        ("born", Family::Date),
        ("data", Family::Json),
        ("raw", Family::Bytes),
        ("ref", Family::Uuid),
        ("mood", Family::Labels),
    ]
    .map(|(name, family)| (name.to_owned(), family))
    .to_vec();
    out.push((quoted(dialect, "c"), Family::Text));
    out.push(("a.b".to_owned(), Family::Int));
    out.push((long(dialect, "column"), Family::Int));
    if dialect == Dialect::Postgres {
        out.push(("mixed".to_owned(), Family::Text));
    }
    out
}

/// Names of indexes and constraints; `n` makes them differ.
pub(super) fn part(dialect: Dialect, prefix: &str, n: u32) -> String {
    match n % 11 {
        0 => long(dialect, &format!("{prefix}_{n}")),
        1 => format!("{prefix} {n} größe"),
        2 => format!("{prefix}_Mixed_{n}"),
        3 => format!("{prefix}.{n}"),
        _ => format!("{prefix}_{n}"),
    }
}

fn quoted(dialect: Dialect, stem: &str) -> String {
    let mark = if dialect == Dialect::Mysql { '`' } else { '"' };
    format!("{stem}{mark}u'{stem}")
}

/// As long as the dialect allows: 63 bytes on PostgreSQL, 64 characters on MySQL.
fn long(dialect: Dialect, stem: &str) -> String {
    match dialect {
        Dialect::Mysql => format!("{stem}_{}", "é".repeat(63 - stem.chars().count())),
        _ => format!("{stem}_{}", "x".repeat(62 - stem.len())),
    }
}
