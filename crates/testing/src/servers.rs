//! The servers of a test process.
//!
//! A static is never dropped; `kilter_db::server` ends the server when the process does.

use crate::TestDatabase;
use kilter_db::server::{Listen, LocalServer, ServerError, create_database, scratch_name};
use kilter_db::{ConnectOptions, DbUrl, connect};
use kilter_dialect::Flavor;
use std::sync::OnceLock;

/// A server for tests: started here, or given by an environment variable.
#[derive(Debug)]
pub struct TestServer {
    flavor: Flavor,
    admin: DbUrl,
    tcp: Option<DbUrl>,
    /// Nothing when the server was given.
    local: Option<LocalServer>,
}

/// PostgreSQL, unless it is not installed: then says so on standard error, or panics where `CI` is
/// set. `KILTER_TEST_POSTGRES_URL` names a server to use instead; its user must be allowed to
/// create databases.
pub fn postgres() -> Option<&'static TestServer> {
    static SERVER: OnceLock<Option<TestServer>> = OnceLock::new();
    let start = || LocalServer::postgres(Listen::Loopback);
    SERVER.get_or_init(|| find(Flavor::Postgres, "KILTER_TEST_POSTGRES_URL", start)).as_ref()
}

/// MariaDB, likewise; `KILTER_TEST_MARIADB_URL`.
pub fn mariadb() -> Option<&'static TestServer> {
    static SERVER: OnceLock<Option<TestServer>> = OnceLock::new();
    let start = || LocalServer::mariadb(Listen::Loopback);
    SERVER.get_or_init(|| find(Flavor::Mariadb, "KILTER_TEST_MARIADB_URL", start)).as_ref()
}

/// MySQL itself, likewise; `KILTER_TEST_MYSQL_URL`. Where it is not installed nothing is said, and
/// nothing panics: MariaDB is what the tests need.
pub fn mysql() -> Option<&'static TestServer> {
    static SERVER: OnceLock<Option<TestServer>> = OnceLock::new();
    SERVER
        .get_or_init(|| {
            let start = || LocalServer::mysql(Listen::Loopback);
            let is_given = std::env::var_os(MYSQL_URL).is_some_and(|url| !url.is_empty());
            let is_there = is_given || LocalServer::has_mysql();
            is_there.then(|| find(Flavor::Mysql, MYSQL_URL, start)).flatten()
        })
        .as_ref()
}

const MYSQL_URL: &str = "KILTER_TEST_MYSQL_URL";

/// The server for a test that takes one of MySQL's family: MySQL where there is one, or MariaDB.
pub fn mysql_family() -> Option<&'static TestServer> {
    mysql().or_else(mariadb)
}

fn find(
    flavor: Flavor,
    variable: &str,
    start: impl Fn() -> Result<LocalServer, ServerError>,
) -> Option<TestServer> {
    if let Some(server) = given(flavor, variable) {
        return Some(server);
    }
    let mut result = start();
    if matches!(result, Err(ServerError::Failed(_))) {
        // Another process may have taken the port in the moment between.
        result = start();
    }
    match result {
        Ok(local) => {
            let admin = local.admin_url().clone();
            let tcp = local.tcp_url(admin.database().unwrap_or_default());
            Some(TestServer { flavor, admin, tcp, local: Some(local) })
        }
        Err(error) => {
            let ci = std::env::var("CI").unwrap_or_default();
            match without(flavor, variable, &error, &ci) {
                Without::Skip(line) => say(&line),
                Without::Fail(line) => panic!("{line}"),
            }
            None
        }
    }
}

/// What to do without a server.
#[derive(Debug, PartialEq, Eq)]
enum Without {
    Skip(String),
    Fail(String),
}

/// A server that is not installed is skipped, except where the variable `CI` is set; one that is
/// installed and does not start is never.
fn without(flavor: Flavor, variable: &str, error: &ServerError, ci: &str) -> Without {
    match error {
        ServerError::Failed(why) => {
            Without::Fail(format!("{flavor:?} is installed and does not start: {why}"))
        }
        ServerError::NotInstalled(_) if !matches!(ci, "" | "0" | "false") => Without::Fail(
            format!("{error}, and no test is skipped where CI is set; set {variable}"),
        ),
        ServerError::NotInstalled(_) => {
            Without::Skip(format!("SKIPPED: tests on {flavor:?}: {error} (or set {variable})"))
        }
    }
}

/// Writes past the test harness, which shows the standard error of failing tests only.
fn say(line: &str) {
    use std::io::Write as _;
    // A test must not fail because nobody listens.
    let _ = writeln!(std::io::stderr().lock(), "{line}");
}

fn given(flavor: Flavor, variable: &str) -> Option<TestServer> {
    let text = std::env::var(variable).ok().filter(|text| !text.is_empty())?;
    let admin = DbUrl::parse(&text).unwrap_or_else(|e| panic!("{variable}: {}", e.message));
    let tcp = Some(admin.clone()).filter(DbUrl::has_password);
    Some(TestServer { flavor, admin, tcp, local: None })
}

impl TestServer {
    /// What it is.
    pub fn flavor(&self) -> Flavor {
        self.flavor
    }

    /// Makes a fresh database, which is dropped with the value returned. `hint` becomes part of
    /// its name.
    ///
    /// # Panics
    /// The server refuses.
    pub fn database(&self, hint: &str) -> TestDatabase {
        let name = scratch_name(hint);
        let mut session = connect(&self.admin, &ConnectOptions::new())
            .unwrap_or_else(|e| panic!("{:?}: {e}", self.flavor));
        create_database(session.as_mut(), &name).unwrap_or_else(|e| panic!("{name}: {e}"));
        let url = self.admin.with_database(&name);
        TestDatabase::on_server(self.flavor, url, self.admin.clone(), name)
    }

    /// The URL of the database that is there from the start, for the superuser.
    pub fn admin_url(&self) -> &DbUrl {
        &self.admin
    }

    /// The same over TCP for a user with a password, if there is one: for tests of passwords.
    pub fn tcp_url(&self) -> Option<&DbUrl> {
        self.tcp.as_ref()
    }

    /// The server itself, if it was started here.
    pub fn local(&self) -> Option<&LocalServer> {
        self.local.as_ref()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tests_are_skipped_at_home_and_not_in_ci() {
        let missing = ServerError::NotInstalled("PostgreSQL (initdb and postgres)");
        let verdict = |error: &ServerError, ci: &str| without(Flavor::Postgres, "URL", error, ci);
        assert_eq!(
            verdict(&missing, ""),
            Without::Skip(
                "SKIPPED: tests on Postgres: PostgreSQL (initdb and postgres) is not installed \
                 (or set URL)"
                    .into()
            )
        );
        assert!(matches!(verdict(&missing, "true"), Without::Fail(_)));
        let broken = ServerError::Failed("no space".into());
        assert!(matches!(verdict(&broken, ""), Without::Fail(_)));
    }
}
