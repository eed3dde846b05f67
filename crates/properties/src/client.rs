//! A migration's text given whole to the database's own client, which cuts it by itself.

use crate::arena::Arena;
use crate::carry::execute_all;
use crate::check::{Pair, plan, same};
use crate::failure::Failure;
use crate::respell::respell;
use fastrand::Rng;
use kilter_dialect::engine;
use kilter_migrate::plan_text;
use kilter_schema::Dialect;
use kilter_testing::TestDatabase;
use std::io::Write as _;
use std::process::{Command, Stdio};

/// Goes from the first schema to the second with the client alone, without rows. Where the client
/// is not installed, nothing is tried, unless `CI` is set.
///
/// # Errors
/// The client refuses the text, or leads elsewhere.
pub fn check(rng: &mut Rng, pair: &Pair, arena: &mut Arena) -> Result<(), Failure> {
    const NAME: &str = "the server's client cuts alike";
    let dialect = arena.dialect();
    let mut file = (dialect == Dialect::Sqlite).then(|| Arena::of(kilter_testing::sqlite_file()));
    let arena = file.as_mut().unwrap_or(arena);
    let session = arena.empty().map_err(|e| Failure::new(NAME, e.to_string()))?;
    execute_all(session, &pair.make).map_err(|e| Failure::new(NAME, e.to_string()))?;
    execute_all(session, &pair.objects).map_err(|e| Failure::new(NAME, e.to_string()))?;
    let from = engine(dialect).inspect(session);
    let from = from.map_err(|e| Failure::new(NAME, e.to_string()))?;
    let to = crate::check::beside(&from, &pair.to);
    let plan = plan(&from, &to);
    let text = respell(rng, dialect, &plan_text(&from, &plan));
    // A rebuild is run as the runner runs it.
    let text = match dialect {
        Dialect::Sqlite => format!("PRAGMA foreign_keys = OFF;\n{text}"),
        _ => text,
    };
    run(command(dialect, arena.database()), &text)
        .map_err(|e| Failure::new(NAME, format!("{e}\n{text}")))?;
    let session = arena.session();
    let found = engine(dialect).inspect(session);
    let found = found.map_err(|e| Failure::new(NAME, e.to_string()))?;
    same(&found, &to, NAME).map_err(|f| Failure { plan: text, ..f })
}

fn command(dialect: Dialect, database: &TestDatabase) -> Command {
    let url = database.url_text();
    match dialect {
        Dialect::Sqlite => {
            let mut sqlite = Command::new("sqlite3");
            sqlite
                .args(["-batch", "-bail"])
                .arg(database.url().sqlite_path().unwrap_or(".".as_ref()));
            sqlite
        }
        Dialect::Postgres => {
            let mut psql = Command::new("psql");
            psql.args(["-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-d", &url]);
            psql
        }
        Dialect::Mysql => {
            let mut mariadb = Command::new("mariadb");
            mariadb.args(["--no-defaults", "--default-character-set=utf8mb4", "--comments"]);
            mariadb.args(options(&url)).arg(database.url().database().unwrap_or_default());
            mariadb
        }
    }
}

/// User, password and socket or port of a URL, as options of `mariadb`.
fn options(url: &str) -> Vec<String> {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let (account, rest) = rest.split_once('@').unwrap_or(("", rest));
    let (user, password) = account.split_once(':').unwrap_or((account, ""));
    let mut out = vec![format!("--user={user}"), format!("--password={password}")];
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

fn run(mut command: Command, input: &str) -> Result<(), String> {
    let piped = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = match piped.spawn() {
        Ok(child) => child,
        Err(e) if e.kind() == std::io::ErrorKind::NotFound && std::env::var_os("CI").is_none() => {
            return Ok(());
        }
        Err(e) => return Err(e.to_string()),
    };
    let mut stdin = child.stdin.take().ok_or("no pipe")?;
    // A client that stops at an error closes the pipe; its own words say more.
    let _ = stdin.write_all(input.as_bytes());
    drop(stdin);
    let output = child.wait_with_output().map_err(|e| e.to_string())?;
    let errors = String::from_utf8_lossy(&output.stderr).into_owned();
    let notices = errors.lines().all(|l| l.starts_with("NOTICE") || l.trim().is_empty());
    if output.status.success() && notices { Ok(()) } else { Err(errors) }
}
