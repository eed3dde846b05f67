//! Sessions with SQLite.
//!
//! The library is compiled in; the driver runs it on a thread of its own.

mod values;

use crate::error::{Phase, translate};
use crate::rows::convert;
use crate::runtime::{self, Live, check_parameters, database_code};
use crate::url::{DbUrl, SqliteMode, SqliteTarget};
use crate::{ConnectOptions, Create, Interrupt};
use kilter_dialect::{DbError, DbErrorKind, Flavor, Row, ServerInfo, Session, Value};
use kilter_schema::Dialect;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sqlx::{AssertSqlSafe, ConnectOptions as _, Executor as _, Row as _, SqlSafeStr as _};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

struct Sqlite {
    live: Live<SqliteConnection>,
    /// How often the interrupt had been triggered when the running statement began.
    before: Arc<AtomicU64>,
    info: ServerInfo,
}

/// Opens the file or a new database in memory.
pub(crate) fn connect(
    url: &DbUrl,
    target: &SqliteTarget,
    options: &ConnectOptions,
) -> Result<Box<dyn Session>, DbError> {
    let driver = driver_options(target, options)?;
    let runtime = runtime::new()?;
    let before = Arc::new(AtomicU64::new(0));
    let opened = async {
        let fail = |e: sqlx::Error| {
            let mut out = translate(&e, Phase::Connecting, "", url);
            out.message = format!("{url} cannot be opened: {}", out.message);
            out
        };
        let mut connection = driver.connect().await.map_err(fail)?;
        if let Some(interrupt) = &options.interrupt {
            listen(&mut connection, interrupt, &before).await.map_err(fail)?;
        }
        // The first statement that reads the file is the first that can tell it is no database.
        let sql = "SELECT sqlite_version() FROM (SELECT count(*) FROM sqlite_schema)";
        let row = sqlx::raw_sql(sql).fetch_one(&mut connection).await.map_err(fail)?;
        let version: String = row.try_get_unchecked(0).map_err(fail)?;
        Ok((connection, version))
    };
    let (connection, version) = runtime.block_on(opened)?;
    let mut numbers = version.split('.').map_while(|n| n.parse().ok());
    let info = ServerInfo {
        flavor: Flavor::Sqlite,
        version_number: (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0)),
        version,
        database: match &target.path {
            Some(path) => path.display().to_string(),
            None => ":memory:".to_owned(),
        },
        connection_id: 0,
    };
    let live = Live::new(runtime, connection, url, options.interrupt.as_ref());
    Ok(Box::new(Sqlite { live, before, info }))
}

fn driver_options(
    target: &SqliteTarget,
    options: &ConnectOptions,
) -> Result<SqliteConnectOptions, DbError> {
    let out = SqliteConnectOptions::new()
        .foreign_keys(true)
        .busy_timeout(options.lock_timeout.unwrap_or(Duration::from_secs(5)))
        .disable_statement_logging();
    let Some(path) = &target.path else { return Ok(out.in_memory(true)) };
    let create = match target.mode {
        SqliteMode::Default => options.create == Create::IfMissing,
        SqliteMode::ReadOnly | SqliteMode::ReadWrite => false,
        SqliteMode::Create => true,
    };
    check_file(path, create)?;
    Ok(out
        .filename(path)
        .create_if_missing(create)
        .read_only(target.mode == SqliteMode::ReadOnly)
        .immutable(target.immutable))
}

/// Says what SQLite's "unable to open database file" leaves open.
fn check_file(path: &Path, create: bool) -> Result<(), DbError> {
    let shown = path.display();
    let message = match std::fs::metadata(path) {
        Ok(file) if file.is_dir() => format!("{shown} is a folder, not a SQLite database"),
        Ok(_) => return Ok(()),
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => {
            let folder = path.parent().filter(|p| !p.as_os_str().is_empty());
            match folder.filter(|f| !f.exists()) {
                Some(folder) => format!("the folder {} does not exist", folder.display()),
                None if create => return Ok(()),
                None => format!("the file {shown} does not exist"),
            }
        }
        Err(e) => format!("{shown} cannot be read: {e}"),
    };
    Err(DbError::new(DbErrorKind::Connect, message))
}

/// Makes running statements look at the interrupt.
async fn listen(
    connection: &mut SqliteConnection,
    interrupt: &Interrupt,
    before: &Arc<AtomicU64>,
) -> Result<(), sqlx::Error> {
    /// Instructions of SQLite's virtual machine between two looks: well under a millisecond.
    const INSTRUCTIONS: i32 = 10_000;
    let (interrupt, before) = (interrupt.clone(), Arc::clone(before));
    before.store(interrupt.requests(), Ordering::SeqCst);
    let mut handle = connection.lock_handle().await?;
    handle.set_progress_handler(INSTRUCTIONS, move || {
        interrupt.requests() <= before.load(Ordering::SeqCst)
    });
    Ok(())
}

/// `SQLITE_INTERRUPT`.
fn is_cancel(error: &sqlx::Error) -> bool {
    database_code(error).and_then(|code| code.parse::<i32>().ok()).is_some_and(|c| c & 0xff == 9)
}

impl Sqlite {
    fn run<T>(
        &mut self,
        sql: &str,
        statement: impl AsyncFnOnce(&mut SqliteConnection) -> Result<T, sqlx::Error>,
    ) -> Result<T, DbError> {
        if let Some(interrupt) = self.live.interrupt() {
            self.before.store(interrupt.requests(), Ordering::SeqCst);
        }
        // The progress handler cancels by itself.
        self.live.run(sql, statement, async |_: &DbUrl| Ok(()), is_cancel)
    }
}

impl Session for Sqlite {
    fn dialect(&self) -> Dialect {
        Dialect::Sqlite
    }

    fn server(&self) -> &ServerInfo {
        &self.info
    }

    fn execute(&mut self, sql: &str) -> Result<u64, DbError> {
        let text = AssertSqlSafe(sql.to_owned()).into_sql_str();
        let done = self.run(sql, async |c| sqlx::raw_sql(text).execute(c).await)?;
        Ok(done.rows_affected())
    }

    fn query(&mut self, sql: &str, params: &[Value]) -> Result<Vec<Row>, DbError> {
        let text = AssertSqlSafe(sql.to_owned()).into_sql_str();
        let rows = if params.is_empty() {
            self.run(sql, async |c| sqlx::raw_sql(text).fetch_all(c).await)?
        } else {
            self.run(sql, async |c| {
                let statement = (&mut *c).prepare(text.clone()).await?;
                check_parameters(&statement, params.len())?;
                let query = sqlx::query(text).persistent(false);
                params.iter().fold(query, values::bind).fetch_all(c).await
            })?
        };
        convert(&rows, values::value)
    }
}
