//! Each command once, on a small project, as a newcomer would try it.

use crate::databases::{migration, on_each};
use crate::sandbox::Sandbox;

const MODEL: &str = "package models\n\nimport \"gorm.io/gorm\"\n\n// User signs in.\ntype User struct {\n\tgorm.Model\n\tName string `gorm:\"size:50;not null\" json:\"name\"`\n\tEmail string `gorm:\"size:100;uniqueIndex\" json:\"email\"`\n}\n";
const PROTO: &str = "syntax = \"proto3\";\npackage acme.v1;\n\nmessage User {\n  uint64 id = 1;\n  string name = 2;\n  string email = 3;\n}\n";

fn fresh() -> Sandbox {
    let project = Sandbox::empty(None);
    project.write("go.mod", "module example.com/acme\n\nrequire gorm.io/driver/sqlite v1.6.0\n");
    project.write("models/user.go", MODEL).write("proto/acme/v1/user.proto", PROTO);
    project
}

#[test]
fn init_makes_a_project_that_works_at_once() {
    let project = fresh();
    project.kilter(&["init"]).exits(0).says("found 1 GORM models").says("wrote kilter.toml");
    project.kilter(&["status"]).exits(0).says("no migrations yet");
    project.kilter(&["validate"]).exits(1).says("M010").says("create table users");
    project.kilter(&["new", "initial"]).exits(0).says("CREATE TABLE users");
    project.kilter(&["validate"]).exits(0);
    project.kilter(&["migrate"]).exits(0).says("applied 1 migration");
    project.kilter(&["init"]).exits(0).says("left as it is");
    project.write("Makefile", "include kilter.mk\n");
    project.make(&["db-status"]).exits(0).says("up to date");
    project.make(&["new-migration"]).exits(2).says("usage: make new-migration name=");
}

#[test]
fn it_works_without_a_configuration() {
    let project = fresh();
    project.kilter(&["models", "--dialect", "postgres"]).exits(0).says("users").says("varchar(50)");
    project.kilter(&["schema", "--dialect", "mysql"]).exits(0).says("CREATE TABLE users");
    let ran = project.kilter(&["status"]).exits(2).says("E002");
    ran.says("no database was named");
}

#[test]
fn schemas_are_printed_in_every_notation() {
    let project = fresh();
    let schema = |format: &str| {
        project.kilter(&["schema", "--dialect", "postgres", "--format", format]).exits(0)
    };
    schema("sql").says("CREATE TABLE users (").says("id bigserial");
    schema("mermaid").says("erDiagram").says("bigint id PK");
    schema("html").says("<h2 id=\"users\">");
    assert_eq!(schema("json").json()["schema"]["tables"]["users"]["name"], "users");
}

#[test]
fn every_command_speaks_json() {
    let project = fresh();
    project.kilter(&["init"]).exits(0);
    project.kilter(&["new", "initial"]).exits(0);
    for (command, status) in [
        (&["status"][..], 0),
        (&["dry-run"], 0),
        (&["validate"], 0),
        (&["migrate"], 0),
        (&["drift"], 0),
        (&["verify"], 0),
        (&["ci"], 0),
        (&["diff"], 0),
        (&["models"], 0),
        (&["schema"], 0),
        (&["auto-migrate"], 0),
        (&["rollback"], 0),
        (&["hash"], 0),
        (&["new", "other"], 0),
    ] {
        let args = [command, &["--format", "json"]].concat();
        let json = project.kilter(&args).exits(status).json();
        assert_eq!(json["command"], command[0], "{json}");
        assert_eq!(json["exit"], status, "{json}");
        assert!(json["diagnostics"].is_array(), "{json}");
    }
}

#[test]
fn a_format_a_command_does_not_have_is_refused() {
    let project = fresh();
    project.kilter(&["models", "--format", "sarif"]).exits(2).says("E004");
}

#[test]
fn findings_come_in_the_formats_of_ci_systems() {
    let project = fresh();
    project.kilter(&["init"]).exits(0);
    let found = |format: &str| project.kilter(&["validate", "--format", format]).exits(1);
    found("github").says("::error file=models/user.go,line=6,");
    found("junit").says("<testsuites>").says("<failure");
    let sarif = found("sarif").json();
    assert_eq!(sarif["version"], "2.1.0");
    let results = sarif["runs"][0]["results"].as_array().expect("results");
    assert!(results.iter().any(|r| r["ruleId"] == "M010"), "{sarif}");
}

#[test]
fn completions_are_scripts() {
    Sandbox::empty(None).kilter(&["completions", "bash"]).exits(0).says("_kilter()");
    Sandbox::empty(None).kilter(&["completions", "fish"]).exits(0).says("complete -c kilter");
}

#[test]
fn rules_and_error_codes_are_explained() {
    let project = Sandbox::empty(None);
    for code in ["PM303", "M010", "E104", "pm101"] {
        project.kilter(&["rule", code]).exits(0).says(&code.to_uppercase());
    }
    project.kilter(&["rule", "XX1"]).exits(2).says("E005");
}

#[test]
fn auto_migrate_creates_extends_and_never_drops() {
    on_each(|project, _| {
        project.write("models/user.go", MODEL);
        project.write("kilter.toml", "[env.dev]\nauto_migrate = true\n");
        project.kilter(&["auto-migrate"]).exits(0).says("CREATE TABLE users");
        project.kilter(&["auto-migrate"]).exits(0).says("nothing to do");
        project.edit(
            "models/user.go",
            "\tName string",
            "\tAge int32 `json:\"age\"`\n\tName string",
        );
        project.kilter(&["auto-migrate"]).exits(0).says("ADD COLUMN age");
        project.edit("models/user.go", "\tAge int32 `json:\"age\"`\n", "");
        project.kilter(&["auto-migrate"]).exits(0).says("nothing to do").never_says("DROP");
    });
}

#[test]
fn auto_migrate_is_for_development_only() {
    on_each(|project, database| {
        project.write("models/user.go", MODEL);
        project.kilter(&["auto-migrate"]).exits(2).says("E013").says("nothing was changed");
        project.write("kilter.toml", "[env.production]\nprotected = true\nauto_migrate = true\n[env.dev]\nauto_migrate = true\n");
        let url = &database.url;
        let refused = |args: &[&str]| project.kilter(args).exits(2).says("E013");
        refused(&["auto-migrate", "--env", "production", "--url", url]);
        // Once a protected environment has migrated it, it is protected under any name.
        migration(
            project,
            20_260_101_000_000,
            "a",
            "CREATE TABLE a (id int);\n",
            "DROP TABLE a;\n",
        );
        project
            .kilter(&["migrate", "--env", "production", "--url", url, "--skip-validate"])
            .exits(0);
        refused(&["auto-migrate"]).says("belongs to a protected environment");
        refused(&["auto-migrate", "--env", "dev", "--url", url, "--yes"]);
    });
}

#[test]
fn a_protected_url_is_protected_whoever_names_it() {
    let project = Sandbox::empty(None);
    project.write("models/user.go", MODEL);
    project.write(
        "kilter.toml",
        "[env.production]\nurl = \"sqlite://live.db\"\nprotected = true\n[env.dev]\nurl = \"sqlite://dev.db\"\nauto_migrate = true\n",
    );
    project.kilter(&["auto-migrate", "--url", "sqlite://live.db"]).exits(2).says("E013");
    project.kilter(&["rollback", "--url", "sqlite://live.db"]).exits(2).says("E011");
    project.kilter(&["auto-migrate"]).exits(0);
}

#[test]
fn diff_compares_anything_with_anything() {
    on_each(|project, database| {
        project.write("models/user.go", MODEL);
        let dialect = database.dialect.name();
        project.kilter(&["diff"]).exits(1).says("create table users");
        project.write("old.sql", "CREATE TABLE users (id bigint PRIMARY KEY, name varchar(50));\n");
        project
            .kilter(&["diff", "old.sql", "models", "--dialect", dialect])
            .exits(1)
            .says("add column users.email");
        project.kilter(&["new", "initial"]).exits(0);
        project.kilter(&["migrate"]).exits(0);
        project.kilter(&["diff"]).exits(0).says("describe the same database");
        project.kilter(&["diff", "migrations", "database"]).exits(0);
        project.kilter(&["diff", "migrations", "models"]).exits(0);
        project.kilter(&["diff", "database", "old.sql", "--format", "sql"]).exits(1).says("DROP");
        project.kilter(&["diff", "nowhere"]).exits(2).says("E006");
        project.kilter(&["diff", "git:no-such-commit"]).exits(2).says("E008");
    });
}

#[test]
fn drift_shows_what_was_done_by_hand_and_both_ways_out() {
    on_each(|project, database| {
        migration(
            project,
            20_260_101_000_000,
            "a",
            "CREATE TABLE a (id int NOT NULL);\n",
            "DROP TABLE a;\n",
        );
        project.kilter(&["migrate"]).exits(0);
        project.kilter(&["drift"]).exits(0);
        database.execute(project, "ALTER TABLE a ADD COLUMN hotfix int");
        project
            .kilter(&["drift"])
            .exits(1)
            .says("M030")
            .says("add column a.hotfix")
            .says("ADD COLUMN hotfix")
            .says("DROP COLUMN hotfix")
            .says("the database is ahead");
        database.execute(project, "DROP TABLE a");
        project.kilter(&["drift"]).exits(1).says("the migrations are ahead");
    });
}

#[test]
fn status_can_gate_a_deployment() {
    on_each(|project, _| {
        migration(
            project,
            20_260_101_000_000,
            "a",
            "CREATE TABLE a (id int);\n",
            "DROP TABLE a;\n",
        );
        project.kilter(&["status"]).exits(0);
        project.kilter(&["status", "--exit-code"]).exits(1);
        project.kilter(&["migrate"]).exits(0);
        project.kilter(&["status", "--exit-code"]).exits(0);
    });
}

#[test]
fn the_dry_run_has_three_levels_and_changes_nothing() {
    on_each(|project, database| {
        migration(
            project,
            20_260_101_000_000,
            "a",
            "CREATE TABLE a (id int);\n",
            "DROP TABLE a;\n",
        );
        project.kilter(&["dry-run", "--plan"]).exits(0).says("CREATE TABLE a").says("step 1 of 1");
        project.kilter(&["dry-run"]).exits(0).says("create table a").says("nothing was changed");
        if database.dialect == kilter_schema::Dialect::Mysql {
            // DDL commits by itself there: a rehearsal would not be one.
            project.kilter(&["dry-run", "--rehearse"]).exits(2).says("E308");
        } else {
            project.kilter(&["dry-run", "--rehearse"]).exits(0).says("rolled back");
        }
        project.kilter(&["status"]).exits(0).says("0 applied, 1 pending");
    });
}

#[test]
fn a_plan_names_the_partitions_that_it_locks() {
    let Some(server) = kilter_testing::postgres() else { return };
    let database = server.database("locks");
    let project = Sandbox::empty(Some(&database.url_text()));
    let up = "CREATE TABLE logs (id int) PARTITION BY LIST (id);\n\
              CREATE TABLE logs_1 PARTITION OF logs FOR VALUES IN (1);\n";
    migration(&project, 20_260_101_000_000, "logs", up, "DROP TABLE logs;\n");
    project.kilter(&["migrate"]).exits(0);
    let (up, down) = ("ALTER TABLE logs ADD n int;\n", "ALTER TABLE logs DROP n;\n");
    migration(&project, 20_260_102_000_000, "n", up, down);
    let plan = project.kilter(&["dry-run", "--plan"]).exits(0).never_says("logs_1 PARTITION");
    plan.says("locks logs and its partition logs_1: ACCESS EXCLUSIVE");
}

#[test]
fn verify_catches_a_down_that_does_not_undo_its_up() {
    let project = Sandbox::empty(Some("sqlite://test.db"));
    migration(
        &project,
        20_260_101_000_000,
        "a",
        "-- kilter: unless exists table a\nCREATE TABLE a (id int);\n-- kilter: unless exists table b\nCREATE TABLE b (id int);\n",
        "DROP TABLE a;\n",
    );
    project.kilter(&["verify"]).exits(1).says("M023").says("drop table b");
}

#[test]
fn verify_catches_a_migration_that_cannot_run_twice() {
    let project = Sandbox::empty(Some("sqlite://test.db"));
    migration(&project, 20_260_101_000_000, "a", "CREATE TABLE a (id int);\n", "DROP TABLE a;\n");
    project.kilter(&["verify"]).exits(1).says("M025").says("20260101000000_a.up.sql:1:1");
    project.write("kilter.toml", "idempotent = false\n");
    project.kilter(&["verify"]).exits(0);
}
