//! Scratch databases as a user configures them: on a named server, in a named database, and where
//! an extension cannot be had.

use crate::databases::{migration, on_each};
use crate::sandbox::Sandbox;
use kilter_db::{ConnectOptions, DbUrl, connect};
use kilter_schema::Dialect;
use kilter_testing::{TestDatabase, mysql_family, postgres};

const V1: u64 = 20_260_101_000_000;
const V2: u64 = 20_260_102_000_000;

/// A database, and its URL for a role that may not make others.
fn a_plain_role(server: &kilter_testing::TestServer) -> (TestDatabase, String) {
    let database = server.database("plain");
    let name = database.url().database().expect("a name").to_owned();
    let role = format!("r_{}", &name["kilter_".len()..]);
    let mut session = connect(server.admin_url(), &ConnectOptions::new()).expect("a connection");
    let statements = match database.dialect() {
        Dialect::Postgres => [
            format!("CREATE ROLE {role} LOGIN PASSWORD 'plain'"),
            format!("ALTER DATABASE {name} OWNER TO {role}"),
        ],
        _ => [
            format!("CREATE USER {role}@'%' IDENTIFIED BY 'plain'"),
            format!("GRANT ALL ON {name}.* TO {role}@'%'"),
        ],
    };
    for sql in statements {
        session.execute(&sql).expect(&sql);
    }
    let url = database.url().with_user(&role, "plain").reveal();
    (database, url)
}

/// Two migrations, each with a way back; the first is not safe to run twice, so that `verify`
/// starts over.
fn two_migrations(project: &Sandbox) {
    let up = "CREATE TABLE items (id int PRIMARY KEY, name varchar(40) CHECK (name <> ''));\n";
    migration(project, V1, "items", up, "DROP TABLE items;\n");
    let up = "ALTER TABLE items ADD COLUMN price int;\n";
    migration(project, V2, "price", up, "ALTER TABLE items DROP COLUMN price;\n");
}

#[test]
fn a_named_database_serves_where_none_may_be_made() {
    for server in [postgres(), mysql_family()].into_iter().flatten() {
        let (database, url) = a_plain_role(server);
        let target = server.database("target");
        let project = Sandbox::empty(Some(&target.url_text()));
        two_migrations(&project);
        project.write("kilter.toml", format!("shadow_url = \"{url}\"\nidempotent = false\n"));
        project.kilter(&["verify"]).exits(0).says("verified").never_says("throwaway");
        // With what fails on the way: it is emptied all the same.
        project.write("kilter.toml", format!("shadow_url = \"{url}\"\n"));
        project.kilter(&["verify"]).exits(1).says("M025").never_says("throwaway");
        project.kilter(&["dry-run"]).exits(0).says("create table items");
        let mut session = database.session();
        let schema = kilter_dialect::engine(database.dialect()).inspect(session.as_mut());
        assert!(schema.expect("inspection").tables.is_empty());
        // The target itself is never taken, empty as it is.
        let project = Sandbox::empty(Some(&url));
        two_migrations(&project);
        project.write("kilter.toml", format!("shadow_url = \"{url}\"\n"));
        project.kilter(&["verify"]).exits(2).says("E012").says("that Kilter works on");
        // Nor is one that somebody uses.
        session.execute("CREATE TABLE orders (id int)").expect("a table");
        let project = Sandbox::empty(Some(&target.url_text()));
        two_migrations(&project);
        project.write("kilter.toml", format!("shadow_url = \"{url}\"\n"));
        let refused = project.kilter(&["verify"]).exits(2).says("E012").says("orders");
        refused.says("CREATE DATABASE").never_says("plain@");
    }
}

/// Tables around an extension that no server here has.
const EXTENSION: &str = "CREATE EXTENSION something_not_there;\n\
    CREATE TABLE plains (id bigserial PRIMARY KEY, name text);\n\
    CREATE TABLE docs (id bigserial PRIMARY KEY, title sometype NOT NULL DEFAULT 'x', place sometype,\n\
    \x20   near vec(3), UNIQUE (title));\n\
    CREATE INDEX docs_near ON docs USING somemethod (near);\n\
    CREATE VIEW titles AS SELECT title FROM docs;\n";

const EXTENSION_DOWN: &str = "DROP VIEW titles;\nDROP TABLE docs;\nDROP TABLE plains;\n\
    DROP EXTENSION something_not_there;\n";

fn with_extension() -> Option<(Sandbox, TestDatabase)> {
    let target = postgres()?.database("extension");
    let project = Sandbox::empty(Some(&target.url_text()));
    project.write("kilter.toml", "dialect = \"postgres\"\nidempotent = false\n");
    migration(&project, V1, "docs", EXTENSION, EXTENSION_DOWN);
    Some((project, target))
}

#[test]
fn what_an_extension_would_have_brought_is_said_not_to_have_been_tried() {
    let Some((project, _target)) = with_extension() else { return };
    project
        .kilter(&["verify"])
        .exits(0)
        .says("M027")
        .says("extension something_not_there cannot be made")
        .says("type sometype is not there")
        .says("type vec is not there")
        .says("CREATE INDEX docs_near")
        .says("as far as it could be tried");
    let json = project.kilter(&["verify", "--format", "json"]).exits(0).json();
    assert_eq!(json["diagnostics"][0]["code"], "M027", "{json}");
    // The rest is tried: a down that leaves something behind is found.
    let up = "ALTER TABLE docs ADD COLUMN pages int;\nCREATE TABLE IF NOT EXISTS extra (id int);\n";
    migration(&project, V2, "more", up, "ALTER TABLE docs DROP COLUMN pages;\n");
    project.kilter(&["verify"]).exits(1).says("M023").says("drop table extra");
}

#[test]
fn models_over_types_of_an_extension_are_compared() {
    let Some((project, _target)) = with_extension() else { return };
    project.write(
        "store/doc.go",
        "package store\n\nimport \"gorm.io/gorm\"\n\n\
         type Doc struct {\n\tID int64\n\tTitle string `gorm:\"type:sometype;not null;default:x;unique\"`\n\
         \tPlace *string `gorm:\"type:sometype\"`\n\tNear *string `gorm:\"type:vec(3);index:docs_near,type:somemethod\"`\n\tPages int32\n}\n\n\
         type Plain struct {\n\tID int64\n\tName string\n}\n\n\
         func Setup(db *gorm.DB) error { return db.AutoMigrate(&Doc{}, &Plain{}) }\n",
    );
    let new = project.kilter(&["new", "pages"]).exits(0);
    new.says("ADD COLUMN pages");
    project.kilter(&["verify"]).exits(0).says("M027").says("as far as it could be tried");
}

#[test]
fn a_dry_run_makes_the_extensions_first() {
    on_each(|project, database| {
        if database.dialect != Dialect::Postgres {
            return;
        }
        let mut session =
            connect(&DbUrl::parse(&database.url).expect("a URL"), &ConnectOptions::new())
                .expect("a connection");
        let there = "SELECT 1 FROM pg_available_extensions WHERE name = 'citext'";
        if session.query(there, &[]).expect("an answer").is_empty() {
            return;
        }
        let up = "CREATE EXTENSION citext;\nCREATE TABLE people (email citext PRIMARY KEY);\n";
        migration(project, V1, "people", up, "DROP TABLE people;\nDROP EXTENSION citext;\n");
        project.write("kilter.toml", "idempotent = false\n");
        project.kilter(&["verify"]).exits(0).never_says("M027");
        project.kilter(&["migrate"]).exits(0);
        migration(project, V2, "more", "CREATE TABLE more (id int);\n", "DROP TABLE more;\n");
        project.kilter(&["dry-run"]).exits(0).says("create table more");
    });
}
