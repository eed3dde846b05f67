//! Opens a session by the kind of URL.

use crate::url::Target;
use crate::{ConnectOptions, DbUrl};
use kilter_dialect::{DbError, DbErrorKind, Session};
#[cfg(any(feature = "postgres", feature = "mysql"))]
use kilter_schema::Dialect;

/// Opens one dedicated connection. The session must be used and dropped outside any asynchronous
/// runtime.
///
/// Every setting that changes what SQL means is pinned, so that a migration does the same whoever
/// runs it: PostgreSQL `TimeZone` UTC, `standard_conforming_strings` on, timeouts from
/// `options` (`search_path` stays the server's, or what the URL says); MySQL a strict `sql_mode`,
/// `time_zone` UTC, `utf8mb4`, `foreign_key_checks` on; SQLite `foreign_keys` on and a busy
/// timeout, the journal mode untouched.
///
/// # What `query` gives
/// Whole numbers, floating-point numbers, bytes, NULL, and PostgreSQL's `boolean` as their own
/// [`kilter_dialect::Value`]s; `numeric`, dates, times, `uuid`, `json` and all else as text. On
/// PostgreSQL a query *with parameters* can give only the common types; a column of another type
/// (arrays, ranges, geometry) is an error that says to cast it to `text`. Text parameters are sent
/// as `text`: where another type is needed, cast (`$1::timestamptz`). On MySQL the fraction of a
/// second comes as six digits or none in a query with parameters, and as declared in one without.
///
/// # Statements cancelled after they were done
/// When an interrupt comes too late, the statement has taken effect and gives its result; ask
/// [`crate::Interrupt::is_triggered`] before the next one.
///
/// # Errors
/// [`kilter_dialect::DbErrorKind::Connect`] when there is no such server, file or database,
/// `Auth` when the server refuses the user, `Interrupted` when the interrupt of `options` is
/// triggered meanwhile. No message holds the password.
pub fn connect(url: &DbUrl, options: &ConnectOptions) -> Result<Box<dyn Session>, DbError> {
    match &url.target {
        #[cfg(feature = "sqlite")]
        Target::Sqlite(target) => crate::sqlite::connect(url, target, options),
        #[cfg(feature = "postgres")]
        Target::Server(target) if target.dialect == Dialect::Postgres => {
            crate::postgres::connect(url, target, options)
        }
        #[cfg(feature = "mysql")]
        Target::Server(target) if target.dialect == Dialect::Mysql => {
            crate::mysql::connect(url, target, options)
        }
        _ => Err(left_out(url, options)),
    }
}

/// The program was built without the driver for a kind of database.
fn left_out(url: &DbUrl, _options: &ConnectOptions) -> DbError {
    let name = url.dialect().name();
    DbError::new(
        DbErrorKind::Connect,
        format!("this program was built without {name}: it lacks kilter's feature \"{name}\""),
    )
}
