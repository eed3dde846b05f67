//! Refusals that are right: the rows there are do not fit the schema wanted.

use crate::carry::Refused;
use kilter_schema::Dialect;

/// Whether a refusal is about rows rather than about the statement.
pub(crate) fn is_about_rows(dialect: Dialect, refused: &Refused) -> bool {
    let code = refused.error.code.as_deref().unwrap_or_default();
    match dialect {
        // Classes 22 (data exception) and 23 (integrity).
        Dialect::Postgres => code.starts_with("22") || code.starts_with("23"),
        // Duplicate, NULL, out of range, truncated, wrong value, foreign key, check.
        Dialect::Mysql => matches!(
            code,
            "1048"
                | "1062"
                | "1138"
                | "1264"
                | "1265"
                | "1292"
                | "1366"
                | "1406"
                | "1452"
                | "1690"
                | "3819"
                | "4025"
        ),
        // SQLITE_CONSTRAINT_DATATYPE: what a computed column added to a STRICT table makes of the rows.
        Dialect::Sqlite if code == "3091" => true,
        Dialect::Sqlite => [
            "UNIQUE constraint failed",
            "NOT NULL constraint failed",
            "CHECK constraint failed",
            "NOT NULL column",
            "FOREIGN KEY constraint failed",
            "datatype mismatch",
            "cannot store",
            "are broken",
        ]
        .iter()
        .any(|known| refused.error.message.contains(known)),
    }
}
