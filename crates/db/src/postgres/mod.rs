//! Sessions with PostgreSQL.
//!
//! Statements without parameters go through the simple protocol, which allows everything and
//! answers in text; with parameters through the extended one, which answers in binary.

mod copy;
mod values;

use crate::error::connecting;
use crate::rows::convert;
use crate::runtime::{self, Live, database_code};
use crate::url::{DbUrl, Secret, ServerTarget, encode};
use crate::{ConnectOptions, options};
use kilter_dialect::{DbError, DbErrorKind, Flavor, Row, ServerInfo, Session, Value};
use kilter_schema::Dialect;
use sqlx::postgres::{PgConnectOptions, PgConnection};
use sqlx::{AssertSqlSafe, ConnectOptions as _, Connection as _, Row as _, SqlSafeStr as _};
use std::time::Duration;

struct Postgres {
    live: Live<PgConnection>,
    target: PgConnectOptions,
    info: ServerInfo,
}

/// Connects and pins the session's settings.
pub(crate) fn connect(
    url: &DbUrl,
    target: &ServerTarget,
    options: &ConnectOptions,
) -> Result<Box<dyn Session>, DbError> {
    let runtime = runtime::new()?;
    let settings = settings(target, options);
    let limit = target.connect_timeout().unwrap_or(options.connect_timeout);
    let target = driver_options(target, options)?;
    let opened = async {
        let fail = |e: sqlx::Error| connecting(&e, url);
        let mut connection = target.connect().await.map_err(fail)?;
        sqlx::raw_sql(AssertSqlSafe(settings)).execute(&mut connection).await.map_err(fail)?;
        let info = server_info(&mut connection).await.map_err(fail)?;
        Ok((connection, info))
    };
    let watched = runtime::connect(opened, limit, options.interrupt.as_ref(), url);
    let (connection, info) = runtime.block_on(watched)?;
    let live = Live::new(runtime, connection, url, options.interrupt.as_ref());
    Ok(Box::new(Postgres { live, target, info }))
}

/// Leaves what the URL does not say to `PGHOST`, `PGUSER`, `PGPASSWORD` …, `~/.pgpass` and the
/// usual places of the socket, as libpq does.
fn driver_options(
    target: &ServerTarget,
    options: &ConnectOptions,
) -> Result<PgConnectOptions, DbError> {
    let socket = target.socket.as_ref().map(|s| s.to_string_lossy().into_owned());
    let port = target.port.map(|p| p.to_string());
    // Names of applications are cut at 63 bytes by the server, with a warning.
    let name = options.run_id.as_ref().map_or("kilter".to_owned(), |id| format!("kilter/{id:.56}"));
    let fields = [
        ("host", target.host.as_deref()),
        ("host", socket.as_deref()),
        ("port", port.as_deref()),
        ("user", target.user.as_deref()),
        ("password", target.password.as_ref().map(Secret::reveal)),
        ("dbname", target.database.as_deref()),
        ("application_name", Some(name.as_str())),
    ];
    let fields = fields.into_iter().filter_map(|(name, value)| Some((name, value?)));
    let passed_on = target.options.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    let passed_on = passed_on.filter(|(name, _)| !OWN_OPTIONS.contains(name));
    // Only as text does the driver look into `~/.pgpass` with the right host and user.
    let query: Vec<_> =
        fields.chain(passed_on).map(|(n, v)| format!("{n}={}", encode(v))).collect();
    let driver: PgConnectOptions =
        format!("postgres:///?{}", query.join("&")).parse().map_err(|e: sqlx::Error| {
            let message = match e {
                sqlx::Error::Configuration(e) => e.to_string(),
                _ => "an option of the database URL is not valid".to_owned(),
            };
            DbError::new(DbErrorKind::Connect, message)
        })?;
    Ok(driver.disable_statement_logging())
}

/// Options of the URL that mean something to Kilter and nothing to the driver.
const OWN_OPTIONS: [&str; 2] = ["search_path", "connect_timeout"];

/// The statements that pin what SQL means in this session.
fn settings(target: &ServerTarget, options: &ConnectOptions) -> String {
    let lock = options.lock_timeout.unwrap_or(Duration::from_secs(2));
    let statement = options.statement_timeout.unwrap_or_default();
    let mut out = format!(
        "SET TimeZone = 'UTC'; SET DateStyle = 'ISO, MDY'; SET IntervalStyle = 'postgres'; \
         SET bytea_output = 'hex'; SET standard_conforming_strings = on; \
         SET client_min_messages = warning; SET lock_timeout = {}; SET statement_timeout = {}; \
         SET idle_in_transaction_session_timeout = 0",
        options::milliseconds(lock),
        options::milliseconds(statement),
    );
    for (name, value) in &target.options {
        if name == "search_path" {
            let path = value.split(',').map(|s| identifier(s.trim())).collect::<Vec<_>>();
            out.push_str(&format!("; SET search_path = {}", path.join(", ")));
        }
    }
    out
}

fn identifier(name: &str) -> String {
    format!("\"{}\"", name.trim_matches('"').replace('"', "\"\""))
}

async fn server_info(connection: &mut PgConnection) -> Result<ServerInfo, sqlx::Error> {
    let sql = "SELECT current_setting('server_version'), current_setting('server_version_num'), \
               current_database()::text, pg_backend_pid()::text";
    let row = sqlx::raw_sql(sql).fetch_one(connection).await?;
    let text = |at: usize| row.try_get_unchecked::<String, _>(at);
    let version = text(0)?;
    let number: u32 = text(1)?.parse().unwrap_or(0);
    Ok(ServerInfo {
        flavor: Flavor::Postgres,
        version: version.split(' ').next().unwrap_or(&version).to_owned(),
        // 150018 is 15.18, since version 10.
        version_number: (number / 10_000, number % 10_000),
        database: text(2)?,
        connection_id: text(3)?.parse().unwrap_or(0),
    })
}

/// Asks the server, on a connection of its own, to cancel what `pid` runs.
async fn cancel(target: &PgConnectOptions, pid: u64, url: &DbUrl) -> Result<(), DbError> {
    let fail = |e: sqlx::Error| connecting(&e, url);
    let mut connection = target.connect().await.map_err(fail)?;
    let sql = format!("SELECT pg_cancel_backend({pid})");
    sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut connection).await.map_err(fail)?;
    connection.close().await.map_err(fail)
}

/// `query_canceled`.
fn is_cancel(error: &sqlx::Error) -> bool {
    database_code(error).as_deref() == Some("57014")
}

impl Postgres {
    fn run<T>(
        &mut self,
        sql: &str,
        statement: impl AsyncFnOnce(&mut PgConnection) -> Result<T, sqlx::Error>,
    ) -> Result<T, DbError> {
        let (target, pid) = (&self.target, self.info.connection_id);
        let cancel = async |url: &DbUrl| cancel(target, pid, url).await;
        self.live.run(sql, statement, cancel, is_cancel)
    }
}

impl Session for Postgres {
    fn dialect(&self) -> Dialect {
        Dialect::Postgres
    }

    fn server(&self) -> &ServerInfo {
        &self.info
    }

    fn execute(&mut self, sql: &str) -> Result<u64, DbError> {
        if let Some(error) = copy::refuse(sql) {
            return Err(error);
        }
        let text = AssertSqlSafe(sql.to_owned()).into_sql_str();
        let done = self.run(sql, async |c| sqlx::raw_sql(text).execute(c).await)?;
        Ok(done.rows_affected())
    }

    fn query(&mut self, sql: &str, params: &[Value]) -> Result<Vec<Row>, DbError> {
        let text = AssertSqlSafe(sql.to_owned()).into_sql_str();
        let rows = if params.is_empty() {
            self.run(sql, async |c| sqlx::raw_sql(text).fetch_all(c).await)?
        } else {
            let query = params.iter().fold(sqlx::query(text), values::bind);
            self.run(sql, async |c| {
                // Named, because the driver looks up types it does not know between preparing and
                // running, which would overwrite an unnamed statement; and forgotten at once,
                // because a kept one fails when a later `ALTER TABLE` changes its result.
                let rows = query.fetch_all(&mut *c).await?;
                c.clear_cached_statements().await?;
                Ok(rows)
            })?
        };
        convert(&rows, values::value)
    }
}
