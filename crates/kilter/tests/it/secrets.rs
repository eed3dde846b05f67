//! A password is shown in no output, in no format, whatever goes wrong.

use crate::sandbox::Sandbox;

const PASSWORD: &str = "s3cr3t/with spaces";
const ENCODED: &str = "s3cr3t%2Fwith%20spaces";

fn never_shown(url: &str) {
    let project = Sandbox::empty(Some(url));
    project.write("migrations/20260101000000_a.up.sql", "CREATE TABLE a (id int);\n");
    for command in ["status", "migrate", "dry-run", "rollback", "drift", "auto-migrate", "verify"] {
        for format in ["text", "json"] {
            for verbosity in ["-v", "-q"] {
                let ran = project.kilter(&[command, "--format", format, verbosity]);
                assert_ne!(ran.status, -1, "a panic or a signal is no answer");
                ran.never_says(PASSWORD).never_says(ENCODED).never_says("panicked");
            }
        }
    }
}

#[test]
fn unreachable_servers() {
    for scheme in ["postgres", "mysql"] {
        let url = format!("{scheme}://app:{ENCODED}@127.0.0.1:1/orders");
        never_shown(&url);
        let project = Sandbox::empty(Some(&url));
        project
            .kilter(&["status"])
            .exits(2)
            .says("E002")
            .says("127.0.0.1")
            .says("nothing was changed");
    }
}

#[test]
fn urls_that_cannot_be_understood() {
    for url in [
        format!("postgers://app:{ENCODED}@127.0.0.1/orders"),
        format!("postgres://app:{ENCODED}@127.0.0.1:port/orders"),
        format!("app:{ENCODED}@127.0.0.1/orders"),
    ] {
        never_shown(&url);
        Sandbox::empty(Some(&url)).kilter(&["status"]).exits(2).says("E002");
    }
}

#[test]
fn wrong_passwords() {
    let servers = [kilter_testing::postgres(), kilter_testing::mysql_family()];
    for server in servers.into_iter().flatten() {
        let Some(address) = server.tcp_url() else { continue };
        let url = address.with_user("app", PASSWORD).reveal();
        never_shown(&url);
        Sandbox::empty(Some(&url)).kilter(&["status"]).exits(2).says("E007");
    }
}
