//! Shadow databases, and that nothing of them is left.

use kilter_db::server::{Listen, LocalServer};
use kilter_db::{ConnectOptions, DbUrl, ShadowOptions, connect, shadow};
use kilter_dialect::{Flavor, Value};
use kilter_schema::Dialect;
use kilter_testing::{mysql_family, postgres};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// Dialects whose servers are installed here; [`postgres`] and [`mariadb`] say when one is not.
fn installed() -> Vec<Dialect> {
    let there =
        |server: Option<&kilter_testing::TestServer>| server.is_some_and(|s| s.local().is_some());
    let mut out = Vec::new();
    if there(postgres()) {
        out.push(Dialect::Postgres);
    }
    if there(mysql_family()) {
        out.push(Dialect::Mysql);
    }
    out
}

/// Processes whose command line speaks of `folder`: ids and command lines.
fn processes(folder: &Path) -> Vec<(String, String)> {
    let folder = folder.to_str().unwrap();
    let all = std::fs::read_dir("/proc").unwrap().flatten();
    all.filter_map(|entry| {
        let line = std::fs::read(entry.path().join("cmdline")).ok()?;
        let line = String::from_utf8_lossy(&line).replace('\0', " ");
        let pid = entry.file_name().to_string_lossy().into_owned();
        line.contains(folder).then_some((pid, line))
    })
    .collect()
}

fn assert_gone(folder: &Path, within: Duration) {
    let deadline = Instant::now() + within;
    while folder.exists() || !processes(folder).is_empty() {
        assert!(
            Instant::now() < deadline,
            "left behind: {} {:?}",
            folder.exists(),
            processes(folder)
        );
        std::thread::sleep(Duration::from_millis(20));
    }
}

#[test]
fn sqlite_shadows_are_in_memory() {
    let mut one = shadow(Dialect::Sqlite, &ShadowOptions::default()).unwrap();
    let mut two = shadow(Dialect::Sqlite, &ShadowOptions::default()).unwrap();
    one.session().execute("CREATE TABLE t (i)").unwrap();
    two.session().execute("CREATE TABLE t (i)").unwrap();
    assert_eq!(one.server().flavor, Flavor::Sqlite);
}

#[test]
fn shadows_on_own_servers_come_and_go() {
    for dialect in installed() {
        let start = Instant::now();
        let mut one = shadow(dialect, &ShadowOptions::default()).unwrap();
        println!("{dialect}: shadow database after {:?}", start.elapsed());
        one.session().execute("CREATE TABLE t (i integer)").unwrap();
        one.session().execute("INSERT INTO t VALUES (1)").unwrap();
        assert_eq!(one.session().query("SELECT i FROM t", &[]).unwrap()[0].at(0), &Value::Int(1));
        // A second session sees the same.
        let mut other = connect(one.url(), &ConnectOptions::new()).unwrap();
        assert_eq!(other.query("SELECT i FROM t", &[]).unwrap().len(), 1);
        drop(other);
        let socket = one.url().to_string();
        let folder = Path::new(socket.rsplit(['=', '?']).find(|p| p.starts_with('/')).unwrap());
        let folder = if dialect == Dialect::Mysql { folder.parent().unwrap() } else { folder };
        assert!(folder.exists() && !processes(folder).is_empty());
        let start = Instant::now();
        drop(one);
        println!("{dialect}: gone after {:?}", start.elapsed());
        assert_gone(folder, Duration::ZERO);
    }
}

#[test]
fn shadows_on_named_servers_are_dropped() {
    for server in [postgres(), mysql_family()].into_iter().flatten() {
        let url = server.tcp_url().unwrap_or(server.admin_url());
        let options = ShadowOptions { url: Some(url.clone()), ..ShadowOptions::default() };
        let mut one = shadow(url.dialect(), &options).unwrap();
        one.session().execute("CREATE TABLE t (i integer)").unwrap();
        let there = one.url().clone();
        let name = there.database().unwrap().to_owned();
        assert!(name.starts_with(&format!("kilter_shadow_{}_", std::process::id())), "{name}");
        drop(one);
        let error = connect(&there, &ConnectOptions::new()).err().unwrap();
        assert!(error.message.contains(&name), "{error}");
    }
}

#[test]
fn a_shadow_url_of_another_dialect_is_refused() {
    let url = DbUrl::parse("postgres://localhost/x").unwrap();
    let options = ShadowOptions { url: Some(url), ..ShadowOptions::default() };
    let error = shadow(Dialect::Mysql, &options).unwrap_err();
    assert_eq!(error.message, "the shadow URL is of postgres, not of mysql");
    assert_eq!(error.help, "set `shadow_url` to a mysql server");
}

/// Set in a child: start a server, say where, and wait to be killed.
const CHILD: &str = "KILTER_TEST_START_AND_WAIT";

/// Not a test of its own; [`child_with_server`] runs it in a child process.
#[test]
fn child_that_starts_a_server_and_waits() {
    let Ok(what) = std::env::var(CHILD) else { return };
    let server = match what.as_str() {
        "postgres" => LocalServer::postgres(Listen::SocketOnly),
        _ => LocalServer::mysql_family(Listen::SocketOnly),
    };
    let server = server.unwrap();
    let said = PathBuf::from(std::env::var("KILTER_TEST_SAY").unwrap());
    std::fs::write(said.with_extension("part"), server.folder().to_str().unwrap()).unwrap();
    std::fs::rename(said.with_extension("part"), said).unwrap();
    loop {
        std::thread::sleep(Duration::from_secs(60));
    }
}

/// A child process with a server of its own, and that server's folder.
fn child_with_server(dialect: Dialect) -> (Child, PathBuf) {
    let room = tempfile::tempdir().unwrap();
    let said = room.path().join("folder");
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "shadows::child_that_starts_a_server_and_waits"])
        .env(CHILD, dialect.name())
        .env("KILTER_TEST_SAY", &said)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let deadline = Instant::now() + Duration::from_secs(90);
    while !said.exists() {
        assert!(Instant::now() < deadline, "the child starts no server");
        assert_eq!(child.try_wait().unwrap(), None, "the child ended");
        std::thread::sleep(Duration::from_millis(20));
    }
    let folder = PathBuf::from(std::fs::read_to_string(&said).unwrap());
    assert!(!processes(&folder).is_empty());
    (child, folder)
}

#[test]
fn nothing_outlives_a_killed_parent() {
    for dialect in installed() {
        let (mut child, folder) = child_with_server(dialect);
        // SIGKILL: no destructor, no handler.
        child.kill().unwrap();
        child.wait().unwrap();
        assert_gone(&folder, Duration::from_secs(20));
    }
}

/// When even the supervisor is killed, the next start clears what is left.
#[test]
fn the_next_start_clears_leftovers() {
    for dialect in installed() {
        let (mut child, folder) = child_with_server(dialect);
        for (pid, line) in processes(&folder) {
            if line.contains("kilter-supervisor") {
                Command::new("kill").args(["-KILL", &pid]).status().unwrap();
            }
        }
        child.kill().unwrap();
        child.wait().unwrap();
        std::thread::sleep(Duration::from_millis(300));
        // Another test of this run may have started a server, and cleared up, since.
        drop(match dialect {
            Dialect::Postgres => LocalServer::postgres(Listen::SocketOnly).unwrap(),
            _ => LocalServer::mysql_family(Listen::SocketOnly).unwrap(),
        });
        assert_gone(&folder, Duration::from_secs(5));
    }
}

#[test]
fn servers_listen_nowhere_but_in_their_folder() {
    for dialect in installed() {
        let server = match dialect {
            Dialect::Postgres => LocalServer::postgres(Listen::SocketOnly).unwrap(),
            _ => LocalServer::mysql_family(Listen::SocketOnly).unwrap(),
        };
        assert_eq!(server.tcp_url("x"), None);
        let mut session = connect(server.admin_url(), &ConnectOptions::new()).unwrap();
        let sql = match dialect {
            Dialect::Postgres => "SHOW listen_addresses",
            _ => "SELECT IF(@@skip_networking, '', 'listens')",
        };
        assert_eq!(session.query(sql, &[]).unwrap()[0].at(0), &Value::from(""));
        use std::os::unix::fs::MetadataExt as _;
        let mode = std::fs::metadata(server.folder()).unwrap().mode();
        assert_eq!(mode & 0o077, 0, "others can look into {:?}", server.folder());
    }
}
