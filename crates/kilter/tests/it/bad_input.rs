//! Bad input: each names file and line, says what state things are in, and loses nothing.

use crate::databases::{Database, migration, on_each};
use crate::sandbox::{Sandbox, finish};
use kilter_schema::Dialect;

const V1: u64 = 20_260_101_000_000;
const V2: u64 = 20_260_102_000_000;

fn table(name: &str) -> (String, String) {
    (format!("CREATE TABLE {name} (id int);\n"), format!("DROP TABLE {name};\n"))
}

fn two_tables(project: &Sandbox) {
    for (version, name) in [(V1, "a"), (V2, "b")] {
        let (up, down) = table(name);
        migration(project, version, name, &up, &down);
    }
}

#[test]
fn a_go_file_with_a_syntax_error_beside_good_ones() {
    let project = Sandbox::empty(Some("sqlite://test.db"));
    project.write(
        "models/good.go",
        "package models\n\nimport \"gorm.io/gorm\"\n\ntype Good struct {\n\tgorm.Model\n}\n",
    );
    project.write("models/bad.go", "package models\n\nimport \"gorm.io/gorm\"\n\ntype Bad struct {\n\tgorm.Model\n\tName string `gorm:\"size:5\"`\n\nfunc (\n");
    project.kilter(&["models"]).exits(1).says("models/bad.go:").says("goods");
}

#[test]
fn a_malformed_tag() {
    let project = Sandbox::empty(Some("sqlite://test.db"));
    project.write("models/user.go", "package models\n\nimport \"gorm.io/gorm\"\n\ntype User struct {\n\tgorm.Model\n\tName string `gorm: \"size:5\"`\n}\n");
    project.kilter(&["models"]).says("models/user.go:7:");
}

#[test]
fn a_proto_that_does_not_parse_and_one_whose_import_is_missing() {
    let project = Sandbox::empty(Some("sqlite://test.db"));
    project.write(
        "api/broken.proto",
        "syntax = \"proto3\";\npackage a.v1;\nmessage Broken {\n  string name 1;\n}\n",
    );
    project.write("api/alone.proto", "syntax = \"proto3\";\npackage a.v1;\nimport \"not/here.proto\";\nmessage Alone {\n  string name = 1;\n}\n");
    project
        .kilter(&["validate", "-v"])
        .exits(1)
        .says("PM901")
        .says("api/broken.proto:4:")
        .says("PM902")
        .says("not/here.proto");
}

#[test]
fn an_unknown_key_in_the_configuration() {
    let project = Sandbox::empty(Some("sqlite://test.db"));
    project.write("kilter.toml", "dialect = \"sqlite\"\nmigration = \"x\"\n");
    project.kilter(&["status"]).exits(2).says("E001").says("kilter.toml:2:1").says("migration");
    project.write("kilter.toml", "[proto]\njson_name = \"proto\"\n");
    project.kilter(&["validate"]).exits(2).says("kilter.toml:2:1").says("json_name");
}

#[test]
fn a_syntax_error_in_statement_three_of_five() {
    on_each(|project, database| {
        let good: Vec<String> = (1..=5).map(|n| format!("CREATE TABLE t{n} (id int);")).collect();
        let mut bad = good.clone();
        bad[2] = "CREATE TABEL t3 (id int);".to_owned();
        let text = |lines: &[String]| format!("-- five tables\n{}\n", lines.join("\n"));
        migration(project, V1, "five", &text(&bad), "");
        let failed = project.kilter(&["migrate"]).exits(3).says("E300").says("_five.up.sql:4:");
        if database.dialect == Dialect::Mysql {
            failed.says("step 3").says("of 5");
            project.kilter(&["status"]).exits(1).says("failed").says("begun and not finished");
        } else {
            failed.says("nothing of 20260101000000_five was changed");
            assert_eq!(database.tables(project), Vec::<String>::new());
        }
        // The tail is corrected, and the next run goes on where this one stopped.
        migration(project, V1, "five", &text(&good), "");
        project.kilter(&["hash"]).exits(0);
        project.kilter(&["migrate"]).exits(0).says("applied 1 migration");
        assert_eq!(database.tables(project), ["t1", "t2", "t3", "t4", "t5"]);
    });
}

#[test]
fn an_applied_migration_that_was_edited() {
    on_each(|project, _| {
        two_tables(project);
        project.kilter(&["migrate"]).exits(0);
        migration(project, V1, "a", "CREATE TABLE a (id bigint);\n", "DROP TABLE a;\n");
        for command in ["status", "migrate"] {
            project
                .kilter(&[command])
                .exits(4)
                .says("E104")
                .says("20260101000000_a.up.sql")
                .says("bigint");
        }
        // The sum file does not help to hide it.
        project.kilter(&["hash"]).exits(4).says("E104");
    });
}

#[test]
fn an_applied_migration_that_was_deleted() {
    on_each(|project, _| {
        two_tables(project);
        project.kilter(&["migrate"]).exits(0);
        for ending in ["up", "down"] {
            std::fs::remove_file(project.path().join(format!("migrations/{V1}_a.{ending}.sql")))
                .expect("removed");
        }
        project.kilter(&["migrate"]).exits(4).says("E102").says("20260101000000");
        project.kilter(&["status"]).exits(4).says("missing");
    });
}

#[test]
fn a_migration_that_came_late() {
    on_each(|project, _| {
        two_tables(project);
        project.kilter(&["migrate"]).exits(0);
        let (up, down) = table("late");
        migration(project, V1 + 1, "late", &up, &down);
        project.kilter(&["migrate"]).exits(4).says("E103").says("20260101000001").says("nothing");
        migration(
            project,
            V1 + 1,
            "late",
            &format!("-- kilter: allow E103: touches nothing else\n{up}"),
            &down,
        );
        project.kilter(&["migrate"]).exits(0).says("applied 1 migration");
    });
}

#[test]
fn a_file_with_a_wrong_name() {
    let project = Sandbox::empty(Some("sqlite://test.db"));
    project.write("migrations/1_first.sql", "CREATE TABLE a (id int);\n");
    let status = project.kilter(&["status"]).exits(4).says("E108");
    assert_eq!(status.stdout.matches("E108").count(), 1, "said once: {}", status.stdout);
    for command in ["migrate", "validate", "dry-run"] {
        let ran = project.kilter(&[command]).says("E108").says("1_first.sql");
        assert_ne!(ran.status, 0);
        ran.says("YYYYMMDDHHMMSS_name");
    }
}

#[test]
fn two_files_with_one_version() {
    let project = Sandbox::empty(Some("sqlite://test.db"));
    let (up, down) = table("a");
    migration(&project, V1, "a", &up, &down);
    migration(&project, V1, "b", &up, &down);
    project.kilter(&["migrate"]).exits(4).says("E101").says("_a.up.sql").says("_b.up.sql");
}

#[test]
fn line_ends_and_byte_order_marks_do_not_change_a_checksum() {
    on_each(|project, _| {
        two_tables(project);
        project.kilter(&["hash"]).exits(0);
        let sums = project.read("migrations/kilter.sum");
        project.kilter(&["migrate"]).exits(0);
        let text = project.read("migrations/20260101000000_a.up.sql");
        for variant in [text.replace('\n', "\r\n"), format!("\u{feff}{text}")] {
            project.write("migrations/20260101000000_a.up.sql", variant);
            project.kilter(&["status"]).exits(0).says("up to date");
            project.kilter(&["hash"]).exits(0);
            assert_eq!(project.read("migrations/kilter.sum"), sums);
        }
    });
}

#[test]
fn a_sum_file_that_does_not_match() {
    let project = Sandbox::empty(Some("sqlite://test.db"));
    two_tables(&project);
    project.kilter(&["hash"]).exits(0);
    migration(&project, V2, "b", "CREATE TABLE b (id bigint);\n", "DROP TABLE b;\n");
    project.kilter(&["migrate"]).exits(4).says("E110").says("kilter hash");
    project.kilter(&["hash"]).exits(0);
    project.kilter(&["migrate"]).exits(0);
}

#[test]
fn a_directive_that_is_misspelt() {
    let project = Sandbox::empty(Some("sqlite://test.db"));
    migration(&project, V1, "a", "-- kilter: unles exists table a\nCREATE TABLE a (id int);\n", "");
    project.kilter(&["migrate"]).exits(4).says("E109").says("20260101000000_a.up.sql:1:");
}

#[test]
fn a_guard_whose_object_is_another_one() {
    on_each(|project, database| {
        database.execute(project, "CREATE TABLE deployments (id int, custom_field int)");
        let up = "-- kilter: unless exists column deployments.custom_field\nALTER TABLE deployments ADD COLUMN custom_field varchar(10);\n";
        migration(project, V1, "guarded", up, "");
        project.kilter(&["migrate"]).exits(3).says("E306").says("_guarded.up.sql:");
        database.execute(project, "ALTER TABLE deployments DROP COLUMN custom_field");
        database.execute(project, "ALTER TABLE deployments ADD COLUMN custom_field varchar(10)");
        project.kilter(&["migrate"]).exits(0).says("skipped");
    });
}

#[test]
fn a_read_only_database() {
    let project = Sandbox::empty(Some("sqlite://test.db"));
    two_tables(&project);
    project.kilter(&["migrate", "--steps", "1"]).exits(0);
    let read_only = ["--url", "sqlite://test.db?mode=ro"];
    project.kilter(&[&["status"], &read_only[..]].concat()).exits(0).says("1 pending");
    project.kilter(&[&["drift"], &read_only[..]].concat()).exits(0);
    let ran = project.kilter(&[&["migrate"], &read_only[..]].concat());
    assert!(ran.status == 2 || ran.status == 3, "{}", ran.stderr);
    ran.says("E501").says("nothing was changed");
}

#[test]
fn two_runs_at_once_apply_each_migration_once() {
    on_each(|project, database| {
        for n in 0..20 {
            migration(
                project,
                V1 + n,
                &format!("t{n}"),
                &format!("CREATE TABLE t{n} (id int);\n"),
                &format!("DROP TABLE t{n};\n"),
            );
        }
        let runs: Vec<_> = (0..3).map(|_| project.start(&["migrate"])).collect();
        for run in runs {
            finish(run).exits(0);
        }
        assert_eq!(database.tables(project).len(), 20);
        project.kilter(&["status"]).exits(0).says("20 applied, none pending");
        let counted = database.query(project, "SELECT count(*) FROM kilter_migrations");
        assert_eq!(counted, ["20"]);
    });
}

#[test]
fn an_interrupt_during_a_step() {
    on_each(|project, database| {
        migration(project, V1, "slow", &slow(database), "");
        let child = project.start(&["migrate"]);
        database.wait_until_busy(project);
        let signal = std::process::Command::new("kill")
            .args(["-INT", &child.id().to_string()])
            .status()
            .expect("kill runs");
        assert!(signal.success());
        finish(child).exits(130).says("E307");
        if database.dialect == Dialect::Mysql {
            // The first step stands there: DDL commits by itself. It is known, not guessed.
            project.kilter(&["status"]).says("step");
        } else {
            assert_eq!(database.tables(project), Vec::<String>::new());
        }
        // Nothing is locked and nothing is lost: with the slow step gone, the rest is applied.
        migration(
            project,
            V1,
            "slow",
            "CREATE TABLE first (id int);\nCREATE TABLE last (id int);\n",
            "",
        );
        project.kilter(&["migrate"]).exits(0);
        assert_eq!(database.tables(project), ["first", "last"]);
    });
}

/// A table, a statement that runs for long, another table.
fn slow(database: &Database) -> String {
    let wait = match database.dialect {
        Dialect::Postgres => "SELECT pg_sleep(60)",
        Dialect::Mysql => "SELECT sleep(60)",
        Dialect::Sqlite => {
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
        }
    };
    format!("CREATE TABLE first (id int);\n{wait};\nCREATE TABLE last (id int);\n")
}
