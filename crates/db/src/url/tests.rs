//! Reading, showing and comparing URLs.

use super::*;

fn url(text: &str) -> DbUrl {
    DbUrl::parse(text).unwrap_or_else(|e| panic!("{text}: {}", e.message))
}

fn server(text: &str) -> ServerTarget {
    match url(text).target {
        Target::Server(server) => server,
        Target::Sqlite(_) => panic!("{text}"),
    }
}

#[test]
fn sqlite_paths() {
    for (text, path) in [
        ("sqlite:dev.db", "dev.db"),
        ("sqlite://dev.db", "dev.db"),
        ("sqlite://data/dev.db", "data/dev.db"),
        ("sqlite:///var/dev.db", "/var/dev.db"),
        ("sqlite:/var/dev.db", "/var/dev.db"),
        ("sqlite3://../x.db", "../x.db"),
        ("sqlite://a%20b%3F.db?mode=ro", "a b?.db"),
        ("SQLite://x", "x"),
        ("  sqlite://x\n", "x"),
    ] {
        assert_eq!(url(text).sqlite_path(), Some(Path::new(path)), "{text}");
        assert_eq!(DbUrl::parse(&url(text).reveal()), Ok(url(text)));
    }
    for text in ["sqlite::memory:", "sqlite://:memory:", "sqlite://x?mode=memory&cache=shared"] {
        assert_eq!(url(text), DbUrl::sqlite_memory(), "{text}");
    }
}

#[test]
fn servers() {
    let all = server("postgresql://me:p%40ss%2Fw@db.example.com:6543/my%20app?sslmode=require");
    assert_eq!(all.dialect, Dialect::Postgres);
    assert_eq!(all.user.as_deref(), Some("me"));
    assert_eq!(all.password.as_ref().map(Secret::reveal), Some("p@ss/w"));
    assert_eq!(all.host.as_deref(), Some("db.example.com"));
    assert_eq!(all.port, Some(6543));
    assert_eq!(all.database.as_deref(), Some("my app"));
    assert_eq!(all.options, [("sslmode".to_owned(), "require".to_owned())]);

    let bare = server("mariadb://");
    assert_eq!(bare.dialect, Dialect::Mysql);
    assert_eq!((bare.user, bare.host, bare.port, bare.database), (None, None, None, None));

    assert_eq!(server("mysql://[::1]:3307/x").host.as_deref(), Some("::1"));
    assert_eq!(server("mysql://[::1]:3307/x").port, Some(3307));
    // Only the last `@` ends the account, and only the first `:` the user.
    let raw = server("mysql://a:b:c@d@host/x");
    assert_eq!(raw.password.as_ref().map(Secret::reveal), Some("b:c@d"));
    assert_eq!(raw.host.as_deref(), Some("host"));
    // In a query `+` is itself, as in libpq.
    assert_eq!(server("postgres:///x?user=a+b").user.as_deref(), Some("a+b"));
}

#[test]
fn sockets() {
    for text in [
        "postgres://me@/app?host=/run/pg",
        "postgres:///app?user=me&host=/run/pg",
        "postgres://me@%2Frun%2Fpg/app",
        "postgres://me@localhost/app?socket=%2Frun%2Fpg",
    ] {
        let server = server(text);
        assert_eq!(server.socket.as_deref(), Some(Path::new("/run/pg")), "{text}");
        assert_eq!(server.user.as_deref(), Some("me"), "{text}");
        assert_eq!(server.database.as_deref(), Some("app"), "{text}");
    }
    let mysql = url("mysql://root@/app?socket=/run/my.sock");
    assert_eq!(mysql.to_string(), "mysql://root@/app?socket=/run/my.sock");
    assert_eq!(DbUrl::parse(&mysql.reveal()), Ok(mysql));
}

#[test]
fn secrets_are_hidden() {
    for (text, shown) in [
        ("postgres://me:geheim@h/app", "postgres://me:***@h/app"),
        ("postgres://:geheim@h", "postgres://:***@h"),
        ("postgres://h/app?user=me&password=geheim", "postgres://me:***@h/app"),
        ("postgres://h/?sslkey=geheim&sslmode=prefer", "postgres://h?sslkey=***&sslmode=prefer"),
        ("mysql://me@h/app?ssl-key=geheim", "mysql://me@h/app?ssl-key=***"),
        ("postgres://h/a?options=geheim", "postgres://h/a?options=***"),
        ("postgres://me:geheim@[::1]:1/a", "postgres://me:***@[::1]:1/a"),
    ] {
        let url = url(text);
        assert_eq!(url.to_string(), shown);
        assert_eq!(format!("{url:?}"), format!("DbUrl({shown})"));
        assert!(!format!("{:?}", url.secrets).contains("geheim"));
        assert_eq!(url.redact("so: geheim."), "so: ***.", "{text}");
        assert_eq!(DbUrl::parse(&url.reveal()), Ok(url));
    }
}

#[test]
fn the_filter_leaves_ordinary_text() {
    assert_eq!(url("postgres://me:a@h/x").redact("a database"), "a database");
    assert_eq!(url("postgres://me@h/x").redact("me"), "me");
    assert_eq!(url("sqlite://x").redact("x"), "x");
    // One spelling within another is not cut in half.
    assert_eq!(url("mysql://me:a%2Fbc@h/x").redact("a%2Fbc a%2fbc a/bc"), "*** *** ***");
}

/// Texts that are no URLs, or hold a password that is not escaped: what is said about them, and
/// never a part of the password.
#[test]
fn errors_say_what_is_wrong_and_show_nothing() {
    let unescaped = "the user name or the password in the database URL holds a character that \
                     must be escaped";
    for (text, message) in [
        ("", "the database URL is empty"),
        ("dev.db", "a file name alone is not a database URL"),
        ("geheim", "the database URL does not begin with a scheme"),
        ("me:geheim@h/app", "the database URL does not begin with a scheme"),
        ("me:geheim@tcp(h:3306)/app", "this is a DSN of Go's MySQL driver, not a URL"),
        ("host=h user=me password=geheim", "this is a connection string of keywords, not a URL"),
        ("oracle://me:geheim@h/app", "`oracle` is not a database that Kilter knows"),
        ("postgres:me:geheim@h/app", "`//` is missing after `postgres:`"),
        ("postgres://me:ge/heim@h/app", unescaped),
        ("postgres://me:ge#heim@h/app", unescaped),
        ("postgres://me:ge?heim@h/app", unescaped),
        ("postgres://me:ge@im/heim@h/app", unescaped),
        ("postgres://me:ge@im?heim=1@h/app", unescaped),
        ("postgres://me:12/geheim?x=y@h/app", unescaped),
        (
            "postgres://me:ge%heim@h/app",
            "the password in the database URL holds a `%` that escapes nothing",
        ),
        ("postgres://me:ge%FFheim@h/app", "the password in the database URL is not UTF-8"),
        ("postgres://me:ge%00heim@h/app", "the password in the database URL holds a NUL character"),
        ("postgres://me:geheim", "the port of the database URL is not a number"),
        ("postgres://h:99999/app", "the port of the database URL is not a number"),
        ("postgres://a,b/app", "the database URL names several hosts"),
        ("postgres://[::1/app", "the `[` of the host in the database URL is not closed"),
        ("postgres://h/app?colour=geheim", "`colour` is not an option of a postgres URL"),
        ("mysql://h/app?search_path=x", "`search_path` is not an option of a mysql URL"),
        ("sqlite://", "the SQLite URL names no file"),
        ("sqlite://x?mode=wild", "`wild` is not a mode of a SQLite URL"),
        ("sqlite://x?journal=geheim", "`journal` is not an option of a SQLite URL"),
    ] {
        let error = DbUrl::parse(text).expect_err(text);
        assert_eq!(error.message, message, "{text}");
        assert_eq!(error.code.0, "E002");
        let all = format!("{error:?}");
        for part in ["geheim", "heim", "ge%", "im/"] {
            assert!(!all.contains(part), "{text} gives {all}");
        }
    }
}

#[test]
fn options_of_other_programs_are_let_through() {
    url("mysql://h/app?parseTime=true&charset=utf8mb4&loc=Local");
    url("postgres://h/app?TimeZone=UTC&application_name=x&pgbouncer=true");
}

#[test]
fn no_text_makes_the_reader_panic() {
    let parts = [
        "postgres:",
        "sqlite:",
        "//",
        "/",
        "?",
        "@",
        ":",
        "[",
        "]",
        "%",
        "%2",
        "é",
        "a=b",
        "&",
        "#",
    ];
    for a in parts {
        for b in parts {
            for c in parts {
                for d in parts {
                    if let Ok(url) = DbUrl::parse(&format!("{a}{b}{c}{d}")) {
                        assert_eq!(DbUrl::parse(&url.reveal()).as_ref(), Ok(&url), "{a}{b}{c}{d}");
                    }
                }
            }
        }
    }
}

#[test]
fn one_database_by_many_names() {
    let same = |a: &str, b: &str| url(a).same_database(&url(b));
    assert!(same("postgres://a:x@db/app", "postgresql://b@DB.:5432/app?sslmode=require"));
    assert!(same("postgres://localhost/app", "postgres://me@127.0.0.1/app"));
    assert!(same("postgres:///app?host=/run/pg", "postgres://localhost/app"));
    assert!(same("postgres://app@db", "postgres://me@db/app"));
    assert!(same("mysql://db/app", "mariadb://db:3306/app"));
    assert!(!same("postgres://db/app", "postgres://db/other"));
    assert!(!same("postgres://db/app", "postgres://db:5433/app"));
    assert!(!same("postgres://db/app", "mysql://db/app"));
    assert!(same("sqlite://./x/../dev.db", "sqlite:dev.db"));
    assert!(!same("sqlite://a.db", "sqlite://b.db"));
    assert!(!same("sqlite::memory:", "sqlite::memory:"));
    let folder = tempfile::tempdir().unwrap();
    let (real, link) = (folder.path().join("real.db"), folder.path().join("link.db"));
    std::fs::write(&real, "").unwrap();
    std::os::unix::fs::symlink(&real, &link).unwrap();
    assert!(DbUrl::sqlite_file(real).same_database(&DbUrl::sqlite_file(link)));
}

#[test]
fn relative_paths_are_taken_from_a_folder() {
    let of =
        |text: &str| url(text).relative_to(Path::new("/srv/app")).sqlite_path().map(Path::to_owned);
    assert_eq!(of("sqlite://dev.db").as_deref(), Some(Path::new("/srv/app/dev.db")));
    assert_eq!(of("sqlite:///dev.db").as_deref(), Some(Path::new("/dev.db")));
    assert_eq!(of("sqlite::memory:"), None);
}

#[test]
fn other_users_and_databases() {
    let url = url("postgres://a:old@h/x").with_user("b/c", "new:pass").with_database("y z");
    assert_eq!(url.to_string(), "postgres://b%2Fc:***@h/y%20z");
    assert_eq!(url.reveal(), "postgres://b%2Fc:new%3Apass@h/y%20z");
    assert_eq!(url.redact("old new:pass new%3Apass"), "*** *** ***");
}
