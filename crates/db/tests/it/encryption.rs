//! TLS, with a certificate made for the test.

use kilter_db::server::{Listen, LocalServer};
use kilter_db::{ConnectOptions, DbUrl, connect};
use kilter_dialect::{DbErrorKind, Value};
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};
use std::process::Command;

/// A certificate for 127.0.0.1 and its key in `folder`, for the owner of `folder`.
fn certificate(folder: &Path) -> Option<(PathBuf, PathBuf)> {
    let (cert, key) = (folder.join("cert.pem"), folder.join("key.pem"));
    let made = Command::new("openssl")
        .args(["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"])
        .args(["-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"])
        .args(["-addext", "basicConstraints=critical,CA:FALSE"])
        .arg("-keyout")
        .arg(&key)
        .arg("-out")
        .arg(&cert)
        .output();
    if made.is_err() && std::env::var_os("CI").is_none() {
        eprintln!("SKIPPED: encryption: openssl is not installed");
        return None;
    }
    let made = made.expect("openssl");
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let owner = std::fs::metadata(folder).unwrap();
    for file in [&cert, &key] {
        std::fs::set_permissions(file, std::fs::Permissions::from_mode(0o600)).unwrap();
        std::os::unix::fs::chown(file, Some(owner.uid()), Some(owner.gid())).unwrap();
    }
    Some((cert, key))
}

#[test]
fn postgres_over_tls() {
    if kilter_testing::postgres().is_none_or(|s| s.local().is_none()) {
        return;
    }
    let server = LocalServer::postgres(Listen::Loopback).unwrap();
    let Some((cert, key)) = certificate(server.folder()) else { return };
    let mut admin = connect(server.admin_url(), &ConnectOptions::new()).unwrap();
    for sql in [
        &format!("ALTER SYSTEM SET ssl_cert_file = '{}'", cert.display()),
        &format!("ALTER SYSTEM SET ssl_key_file = '{}'", key.display()),
        "ALTER SYSTEM SET ssl = on",
        "SELECT pg_reload_conf()",
    ] {
        admin.execute(sql).unwrap();
    }
    let url = server.tcp_url("postgres").unwrap().reveal();
    let with = |options: &str| {
        let url = DbUrl::parse(&format!("{url}?{options}")).unwrap();
        connect(&url, &ConnectOptions::new())
    };
    // The server reads its settings in its own time.
    let deadline = std::time::Instant::now() + std::time::Duration::from_secs(10);
    while with("sslmode=require").is_err() && std::time::Instant::now() < deadline {
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
    let root = format!("sslrootcert={}", cert.display());
    for (options, encrypted) in [
        ("sslmode=disable".to_owned(), false),
        ("sslmode=prefer".to_owned(), true),
        ("sslmode=require".to_owned(), true),
        (format!("sslmode=verify-full&{root}"), true),
        (format!("sslmode=verify-ca&{root}"), true),
    ] {
        let mut session = with(&options).unwrap_or_else(|e| panic!("{options}: {e}"));
        let sql = "SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()";
        let rows = session.query(sql, &[]).unwrap();
        assert_eq!(rows[0].at(0), &Value::Bool(encrypted), "{options}");
    }
    let error = with("sslmode=verify-full").err().expect("nobody vouches for that certificate");
    assert_eq!(error.kind, DbErrorKind::Connect);
    assert!(error.message.contains("certificate"), "{error}");
}
