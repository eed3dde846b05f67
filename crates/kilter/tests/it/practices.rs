//! The practices of a careful team, as findings: validate before deploying, keep migrations small, do not
//! mix schema and data, say why.

use crate::databases::{migration, on_each};
use crate::sandbox::Sandbox;

const MODEL: &str = "package models\n\nimport \"gorm.io/gorm\"\n\ntype User struct {\n\tgorm.Model\n\tName string `json:\"name\"`\n}\n";

#[test]
fn migrate_validates_first_and_skipping_that_is_recorded() {
    on_each(|project, database| {
        // The model asks for a table that the one migration does not make.
        project.write("models/user.go", MODEL);
        migration(
            project,
            20_260_101_000_000,
            "a",
            "CREATE TABLE a (id int);\n",
            "DROP TABLE a;\n",
        );
        project
            .kilter(&["migrate"])
            .exits(1)
            .says("M010")
            .says("E010")
            .says("the database was not touched");
        assert_eq!(database.tables(project), Vec::<String>::new());
        project.kilter(&["migrate", "--skip-validate"]).exits(0).says("applied 1 migration");
        let recorded = "SELECT skipped_validation FROM kilter_migrations";
        assert_eq!(database.query(project, recorded), ["1"]);
    });
}

#[test]
fn a_validated_run_is_recorded_as_such() {
    on_each(|project, database| {
        migration(
            project,
            20_260_101_000_000,
            "a",
            "CREATE TABLE a (id int);\n",
            "DROP TABLE a;\n",
        );
        project.kilter(&["migrate"]).exits(0);
        let recorded = "SELECT skipped_validation FROM kilter_migrations";
        assert_eq!(database.query(project, recorded), ["0"]);
    });
}

#[test]
fn schema_and_data_in_one_migration_are_found() {
    let project = Sandbox::empty(Some("sqlite://test.db"));
    let up = "-- The column and its values.\nCREATE TABLE a (id int);\nUPDATE a SET id = 1;\n";
    migration(&project, 20_260_101_000_000, "mixed", up, "DROP TABLE a;\n");
    project
        .kilter(&["validate"])
        .exits(0)
        .says("M001")
        .says("_mixed.up.sql:3:1")
        .says("changes the schema");
    migration(
        &project,
        20_260_101_000_000,
        "mixed",
        &format!("-- kilter: allow M001: an empty table\n{up}"),
        "DROP TABLE a;\n",
    );
    project.kilter(&["validate"]).exits(0).never_says("M001");
}

#[test]
fn large_migrations_are_found() {
    let project = Sandbox::empty(Some("sqlite://test.db"));
    let tables = |n: usize| -> String {
        let lines: Vec<String> = (0..n).map(|i| format!("CREATE TABLE t{i} (id int);\n")).collect();
        format!("-- Many tables.\n{}", lines.concat())
    };
    migration(&project, 20_260_101_000_000, "large", &tables(21), "");
    project
        .kilter(&["validate"])
        .exits(0)
        .says("M002")
        .says("21 statements")
        .says("_large.up.sql:22:1");
    project.write("kilter.toml", "[lint]\nmax_statements = 30\n");
    project.kilter(&["validate"]).exits(0).never_says("M002");
}

#[test]
fn complex_migrations_that_say_nowhere_why_are_found() {
    let project = Sandbox::empty(Some("sqlite://test.db"));
    migration(&project, 20_260_101_000_000, "a", "CREATE TABLE a (id int);\n", "DROP TABLE a;\n");
    migration(&project, 20_260_102_000_000, "data", "UPDATE a SET id = 1;\n", "");
    project
        .kilter(&["validate"])
        .exits(0)
        .says("M003")
        .says("_data.up.sql:1:1")
        .never_says("_a.up.sql");
    migration(
        &project,
        20_260_102_000_000,
        "data",
        "-- Ids begin at one.\nUPDATE a SET id = 1;\n",
        "",
    );
    project.kilter(&["validate"]).exits(0).never_says("M003");
    project.kilter(&["lint"]).exits(0);
}
