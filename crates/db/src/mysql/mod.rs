//! Sessions with MySQL and MariaDB.
//!
//! Statements without parameters go through the text protocol, because many cannot be prepared.

mod values;

use crate::error::connecting;
use crate::rows::convert;
use crate::runtime::{self, Live, check_parameters};
use crate::url::{DbUrl, Secret, ServerTarget};
use crate::{ConnectOptions, options};
use kilter_dialect::{DbError, DbErrorKind, Flavor, Row, ServerInfo, Session, Value};
use kilter_schema::Dialect;
use sqlx::mysql::{MySqlConnectOptions, MySqlConnection, MySqlDatabaseError};
use sqlx::{
    AssertSqlSafe, ConnectOptions as _, Connection as _, Executor as _, Row as _, SqlSafeStr as _,
};
use std::time::Duration;

struct Mysql {
    live: Live<MySqlConnection>,
    target: MySqlConnectOptions,
    info: ServerInfo,
    /// What the server said of the last statement.
    last_insert_id: u64,
}

/// Connects and pins the session's settings.
pub(crate) fn connect(
    url: &DbUrl,
    target: &ServerTarget,
    options: &ConnectOptions,
) -> Result<Box<dyn Session>, DbError> {
    let runtime = runtime::new()?;
    let limit = target.connect_timeout().unwrap_or(options.connect_timeout);
    let driver = driver_options(target)?;
    let collation = target.options.iter().find(|(n, _)| n == "collation").map(|(_, v)| v.as_str());
    let opened = async {
        let fail = |e: sqlx::Error| connecting(&e, url);
        let mut connection = driver.connect().await.map_err(fail)?;
        let info = server_info(&mut connection).await.map_err(fail)?;
        for sql in settings(info.flavor, collation, options) {
            sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut connection).await.map_err(fail)?;
        }
        Ok((connection, info))
    };
    let watched = runtime::connect(opened, limit, options.interrupt.as_ref(), url);
    let (connection, info) = runtime.block_on(watched)?;
    let live = Live::new(runtime, connection, url, options.interrupt.as_ref());
    Ok(Box::new(Mysql { live, target: driver, info, last_insert_id: 0 }))
}

fn driver_options(target: &ServerTarget) -> Result<MySqlConnectOptions, DbError> {
    // The driver would add modes of its own, PIPES_AS_CONCAT among them, which changes what `||`
    // means in a migration.
    let mut out = MySqlConnectOptions::new()
        .pipes_as_concat(false)
        .no_engine_substitution(false)
        .timezone(None)
        .set_names(false)
        .statement_cache_capacity(4)
        .username(target.user.as_deref().unwrap_or("root"));
    if let Some(host) = &target.host {
        out = out.host(host);
    }
    if let Some(port) = target.port {
        out = out.port(port);
    }
    if let Some(socket) = &target.socket {
        out = out.socket(socket);
    }
    if let Some(password) = target.password.as_ref().map(Secret::reveal) {
        out = out.password(password);
    }
    if let Some(database) = &target.database {
        out = out.database(database);
    }
    for (name, value) in &target.options {
        out = match name.replace('-', "").as_str() {
            "sslmode" => out.ssl_mode(value.parse().map_err(|_| {
                let message = "`ssl-mode` is one of disabled, preferred, required, verify_ca, \
                               verify_identity";
                DbError::new(DbErrorKind::Connect, message)
            })?),
            "sslca" => out.ssl_ca(value),
            "sslcert" => out.ssl_client_cert(value),
            "sslkey" => out.ssl_client_key(value),
            _ => out,
        };
    }
    Ok(out.disable_statement_logging())
}

/// The statements that pin what SQL means in this session. The modes are the defaults of the two
/// servers: <https://dev.mysql.com/doc/refman/8.0/en/sql-mode.html>,
/// <https://mariadb.com/kb/en/sql-mode/>. MariaDB since 11.6.2 refuses to change a row that another changed
/// since the transaction first read, and a backfill beside busy writers would never come to its end:
/// <https://mariadb.com/kb/en/innodb-system-variables/#innodb_snapshot_isolation>.
fn settings(flavor: Flavor, collation: Option<&str>, options: &ConnectOptions) -> Vec<String> {
    let modes = match flavor {
        Flavor::Mariadb => {
            "STRICT_TRANS_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_AUTO_CREATE_USER,\
             NO_ENGINE_SUBSTITUTION"
        }
        _ => {
            "ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,\
             ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION"
        }
    };
    let lock = options.lock_timeout.unwrap_or(Duration::from_secs(5));
    // Both count whole seconds, from one.
    let lock = lock.as_secs_f64().ceil().max(1.0);
    let mut out = vec![
        match collation.filter(|c| c.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')) {
            Some(collation) => format!("SET NAMES utf8mb4 COLLATE {collation}"),
            None => "SET NAMES utf8mb4".to_owned(),
        },
        format!(
            "SET SESSION sql_mode = '{modes}', time_zone = '+00:00', foreign_key_checks = 1, \
             unique_checks = 1, autocommit = 1, lock_wait_timeout = {lock}, \
             innodb_lock_wait_timeout = {lock} /*M!110602 , innodb_snapshot_isolation = OFF */"
        ),
    ];
    if let Some(limit) = options.statement_timeout {
        let limit = options::milliseconds(limit);
        out.push(match flavor {
            Flavor::Mariadb => {
                format!("SET SESSION max_statement_time = {}.{:03}", limit / 1000, limit % 1000)
            }
            _ => format!("SET SESSION max_execution_time = {limit}"),
        });
    }
    out
}

async fn server_info(connection: &mut MySqlConnection) -> Result<ServerInfo, sqlx::Error> {
    let sql = "SELECT CAST(VERSION() AS CHAR), CAST(@@version_comment AS CHAR), \
               CAST(COALESCE(DATABASE(), '') AS CHAR), CAST(CONNECTION_ID() AS CHAR)";
    let row = sqlx::raw_sql(sql).fetch_one(connection).await?;
    let text = |at: usize| row.try_get_unchecked::<String, _>(at);
    let version = text(0)?;
    let is_mariadb = [&version, &text(1)?].iter().any(|t| t.to_lowercase().contains("mariadb"));
    let mut numbers = version.split(|c: char| !c.is_ascii_digit()).map_while(|n| n.parse().ok());
    Ok(ServerInfo {
        flavor: if is_mariadb { Flavor::Mariadb } else { Flavor::Mysql },
        version_number: (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0)),
        // `10.11.14-MariaDB-0+deb12u2-log` is `10.11.14-MariaDB`.
        version: version.split('-').take(2).collect::<Vec<_>>().join("-"),
        database: text(2)?,
        connection_id: text(3)?.parse().unwrap_or(0),
    })
}

/// Asks the server, on a connection of its own, to cancel what connection `id` runs.
async fn cancel(target: &MySqlConnectOptions, id: u64, url: &DbUrl) -> Result<(), DbError> {
    let fail = |e: sqlx::Error| connecting(&e, url);
    let mut connection = target.connect().await.map_err(fail)?;
    let sql = format!("KILL QUERY {id}");
    sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut connection).await.map_err(fail)?;
    connection.close().await.map_err(fail)
}

/// `ER_QUERY_INTERRUPTED`.
fn is_cancel(error: &sqlx::Error) -> bool {
    error
        .as_database_error()
        .and_then(|e| e.try_downcast_ref::<MySqlDatabaseError>())
        .is_some_and(|e| e.number() == 1317)
}

impl Mysql {
    fn run<T>(
        &mut self,
        sql: &str,
        statement: impl AsyncFnOnce(&mut MySqlConnection) -> Result<T, sqlx::Error>,
    ) -> Result<T, DbError> {
        let (target, id) = (&self.target, self.info.connection_id);
        let cancel = async |url: &DbUrl| cancel(target, id, url).await;
        self.live.run(sql, statement, cancel, is_cancel)
    }
}

impl Session for Mysql {
    fn dialect(&self) -> Dialect {
        Dialect::Mysql
    }

    fn server(&self) -> &ServerInfo {
        &self.info
    }

    fn execute(&mut self, sql: &str) -> Result<u64, DbError> {
        let text = AssertSqlSafe(sql.to_owned()).into_sql_str();
        let done = self.run(sql, async |c| sqlx::raw_sql(text).execute(c).await)?;
        self.last_insert_id = done.last_insert_id();
        Ok(done.rows_affected())
    }

    fn last_insert_id(&self) -> u64 {
        self.last_insert_id
    }

    fn query(&mut self, sql: &str, params: &[Value]) -> Result<Vec<Row>, DbError> {
        let text = AssertSqlSafe(sql.to_owned()).into_sql_str();
        let rows = if params.is_empty() {
            self.run(sql, async |c| sqlx::raw_sql(text).fetch_all(c).await)?
        } else {
            self.run(sql, async |c| {
                // Stays prepared until the query has run.
                let statement = (&mut *c).prepare(text.clone()).await?;
                check_parameters(&statement, params.len())?;
                params.iter().fold(sqlx::query(text), values::bind).fetch_all(c).await
            })?
        };
        convert(&rows, values::value)
    }
}
