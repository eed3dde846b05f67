//! No stream shows a password.

use kilter_db::{ConnectOptions, DbUrl, Interrupt, ShadowOptions, connect};
use kilter_dialect::DbErrorKind;
use kilter_testing::{mysql_family, postgres};

/// The password, in every spelling in which it could stand in a text.
const PASSWORD: &str = "gEheim/1@:%#?ü";
const SPELLINGS: [&str; 4] =
    [PASSWORD, "gEheim%2F1%40%3A%25%23%3F%C3%BC", "gEheim%2f1%40%3a%25%23%3f%c3%bc", "gEheim"];

fn assert_clean(stream: &str, text: &str) {
    for spelling in SPELLINGS {
        assert!(!text.contains(spelling), "{stream} shows the password: {text}");
    }
}

#[test]
fn a_wrong_password_is_not_shown() {
    for server in [postgres(), mysql_family()].into_iter().flatten() {
        let good = server.tcp_url().expect("a server started here listens on a port");
        drop(connect(good, &ConnectOptions::new()).expect("the right password"));
        let url = good.with_user("kilter_tcp", PASSWORD);
        let error = connect(&url, &ConnectOptions::new()).err().unwrap();
        assert_eq!(error.kind, DbErrorKind::Auth, "{error:?}");
        let code = if good.dialect().name() == "mysql" { "1045" } else { "28P01" };
        assert_eq!(error.code.as_deref(), Some(code));
        assert_clean("Display of the error", &error.to_string());
        assert_clean("Debug of the error", &format!("{error:?}"));
        assert_clean("Display of the URL", &url.to_string());
        assert_clean("Debug of the URL", &format!("{url:?} {url:#?}"));
        let shadow = kilter_db::shadow(
            url.dialect(),
            &ShadowOptions {
                url: Some(url.clone()),
                interrupt: Some(Interrupt::new()),
                never: Vec::new(),
            },
        );
        let error = shadow.unwrap_err();
        assert_clean("the error of a shadow database", &format!("{error} {error:?}"));
    }
}

#[test]
fn a_password_in_a_statement_is_redacted_from_the_servers_answer() {
    for server in [postgres(), mysql_family()].into_iter().flatten() {
        let Some(good) = server.tcp_url() else { continue };
        let mut session = connect(good, &ConnectOptions::new()).unwrap();
        let password = kilter_db::server::TCP_PASSWORD;
        let error = session.execute(&format!("SELECT \"{password}\" FROM nowhere")).unwrap_err();
        assert!(!format!("{error:?}").contains(password), "{error:?}");
        let error = session.execute(&format!("SELECT 1 FROM `{password}`")).unwrap_err();
        assert!(!format!("{error:?}").contains(password), "{error:?}");
    }
}

#[test]
fn the_filter_knows_every_spelling() {
    let url = DbUrl::parse("postgres://me:gEheim%2F1%40%3A%25%23%3F%C3%BC@db/app").unwrap();
    for spelling in &SPELLINGS[..3] {
        assert_eq!(url.redact(&format!("before {spelling} after")), "before *** after");
    }
    assert_eq!(DbUrl::parse(&url.reveal()).unwrap(), url);
}
