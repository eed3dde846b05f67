//! The splitter against the databases' own clients: a file of queries, run by the client whole
//! and by us statement by statement, gives the same answers.

use kilter_diag::Source;
use kilter_dialect::{Flavor, Session, Value, engine};
use kilter_schema::Dialect;
use kilter_testing::TestDatabase;
use std::io::Write as _;
use std::process::{Command, Stdio};

#[test]
fn sqlite_cuts_alike() {
    let database = kilter_testing::sqlite_file();
    let text = include_str!("split-sqlite.sql");
    let theirs = answered(Command::new("sqlite3").args(["-batch", ":memory:"]), text);
    assert_same(Dialect::Sqlite, text, &database, theirs);
}

#[test]
fn psql_cuts_alike() {
    let Some(server) = kilter_testing::postgres() else { return };
    let database = server.database("split");
    let text = include_str!("split-postgres.sql");
    let (ours, scratch) = (&database, server.database("psql"));
    let mut psql = Command::new("psql");
    psql.args(["-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-d", &scratch.url_text()]);
    assert_same(Dialect::Postgres, text, ours, answered(&mut psql, text));
}

#[test]
fn mysql_cuts_alike() {
    let Some(server) = kilter_testing::mysql_family() else { return };
    let Some(local) = server.local() else { return };
    let (database, scratch) = (server.database("split"), server.database("client"));
    let text = include_str!("split-mysql.sql");
    let name = scratch.url().database().expect("a test database has a name").to_owned();
    let url = url_parts(&local.url(&name).reveal());
    let mut client = mysql_client(server.flavor());
    client.args(["-N", "-B", "-r", "--comments"]).args(url).arg(&name);
    assert_same(Dialect::Mysql, text, &database, answered(&mut client, text));
}

/// The client of a server of MySQL's family. MySQL's knows commands in a file (`source`) only when it is
/// told to, which older ones need not be.
pub fn mysql_client(flavor: Flavor) -> Command {
    let mut client = Command::new(if flavor == Flavor::Mysql { "mysql" } else { "mariadb" });
    client.arg("--no-defaults");
    if flavor == Flavor::Mysql {
        client.arg("--loose-commands");
    }
    client
}

/// What the client prints where nothing fails; nothing where it is not installed.
fn answered(command: &mut Command, input: &str) -> Option<String> {
    let said = client(command, input)?;
    assert!(said.success && said.errors.trim().is_empty(), "{}", said.errors);
    Some(said.output)
}

/// What a client printed.
pub struct Said {
    pub output: String,
    pub errors: String,
    pub success: bool,
}

/// What the client prints; nothing where it is not installed.
pub fn client(command: &mut Command, input: &str) -> Option<Said> {
    let started =
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
    let mut child = match started {
        Ok(child) => child,
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => {
            let program = command.get_program().display().to_string();
            assert!(std::env::var_os("CI").is_none(), "{program} is not installed");
            eprintln!("SKIPPED: {program} is not installed");
            return None;
        }
        Err(e) => panic!("{e}"),
    };
    // Written beside the reading, so that neither side waits for the other's full pipe.
    let (mut stdin, input) = (child.stdin.take().expect("a pipe"), input.to_owned());
    let writing = std::thread::spawn(move || stdin.write_all(input.as_bytes()));
    let output = child.wait_with_output().expect("the client ends");
    writing.join().expect("it does not panic").expect("the client reads");
    Some(Said {
        output: String::from_utf8(output.stdout).expect("UTF-8"),
        errors: String::from_utf8_lossy(&output.stderr).into_owned(),
        success: output.status.success(),
    })
}

fn assert_same(dialect: Dialect, text: &str, database: &TestDatabase, theirs: Option<String>) {
    let Some(theirs) = theirs else { return };
    let (statements, diagnostics) = engine(dialect).split(&Source::new("split.sql", text));
    assert!(diagnostics.is_empty(), "{diagnostics:?}");
    let mut session = database.session();
    let ours: Vec<String> =
        statements.iter().flat_map(|s| answers(session.as_mut(), &s.text)).collect();
    assert!(ours.len() > 10, "{ours:?}");
    assert_eq!(ours.join("\n"), theirs.trim_end());
}

/// The values a statement answers, as clients print them: one column, one line for each row.
fn answers(session: &mut dyn Session, sql: &str) -> Vec<String> {
    let queries = sql.trim_start().get(..6).is_some_and(|w| w.eq_ignore_ascii_case("select"));
    if !queries && !sql.starts_with("/*!") {
        session.execute(sql).unwrap_or_else(|e| panic!("{sql}: {e}"));
        return Vec::new();
    }
    let rows = session.query(sql, &[]).unwrap_or_else(|e| panic!("{sql}: {e}"));
    let text = |value: &Value| match value {
        Value::Text(text) => text.clone(),
        Value::Int(number) => number.to_string(),
        other => panic!("{sql}: {other:?}"),
    };
    rows.iter().map(|row| text(row.at(0))).collect()
}

/// User, password and socket or port of a URL, as options of `mariadb`.
pub fn url_parts(url: &str) -> Vec<String> {
    let rest = url.split_once("://").expect("a URL").1;
    let (account, rest) = rest.split_once('@').expect("a user");
    let (user, password) = account.split_once(':').unwrap_or((account, ""));
    let mut out = vec![format!("--user={user}")];
    // MySQL's client warns of every password on its command line, of an empty one too.
    out.extend(Some(format!("--password={password}")).filter(|_| !password.is_empty()));
    match rest.split_once("socket=") {
        Some((_, socket)) => {
            let socket = socket.split('&').next().unwrap_or(socket);
            out.push(format!("--socket={}", socket.replace("%2F", "/").replace("%2f", "/")));
        }
        None => {
            let host = rest.split(['/', '?']).next().unwrap_or(rest);
            let (host, port) = host.rsplit_once(':').unwrap_or((host, "3306"));
            out.extend([format!("--host={host}"), format!("--port={port}")]);
            out.push("--protocol=tcp".to_owned());
        }
    }
    out
}
