//! Two services that share a database, one in Go and one in Rust: the examples are compared with
//! each other, and what one of them changes alone is told.

use crate::databases::each;
use crate::sandbox::Sandbox;

const DIALECTS: [&str; 3] = ["sqlite", "postgres", "mysql"];
const GO_MODEL: &str = "internal/database/models.go";
const ENTITY: &str = "entity/src/deployment.rs";
const SAME: &str = "describe the same database";

/// The two examples side by side: Go, Rust, and the Go one as the Rust one names it.
fn both() -> (Sandbox, Sandbox, String) {
    let go = Sandbox::example(None);
    let rust = Sandbox::copy_of("examples/deployments-seaorm", None);
    let models = format!("models:{}", go.path().display());
    (go, rust, models)
}

#[test]
fn the_models_of_both_describe_one_database() {
    let (go, rust, models) = both();
    let migrations = format!("migrations:{}", go.path().display());
    for dialect in DIALECTS {
        for sides in [["models", &models], ["migrations", &migrations], ["migrations", &models]] {
            let diff = ["diff", sides[0], sides[1], "--dialect", dialect];
            rust.kilter(&diff).exits(0).says(SAME).never_says("as far as could be read");
        }
    }
}

#[test]
fn what_one_changes_alone_is_told() {
    let (go, rust, models) = both();
    let go_field = "\tStatus DeploymentStatus ";
    go.edit(GO_MODEL, go_field, &format!("\tZone *string `gorm:\"size:20\"`\n{go_field}"));
    for dialect in DIALECTS {
        let diff = ["diff", "models", &models, "--dialect", dialect];
        rust.kilter(&diff).exits(1).says("add column deployments.zone");
    }
    let (go, rust, _) = both();
    rust.edit(ENTITY, "pub port: i32", "pub port: i64");
    rust.edit(ENTITY, "idx_deployments_status (status)", "idx_deployments_status (status, id)");
    let models = format!("models:{}", rust.path().display());
    for dialect in DIALECTS {
        let told = go.kilter(&["diff", "models", &models, "--dialect", dialect]).exits(1);
        let told = told.says("index idx_deployments_status");
        // SQLite has one integer.
        match dialect {
            "sqlite" => told.never_says("deployments.port"),
            _ => told.says("change column deployments.port"),
        };
    }
}

#[test]
fn a_project_that_is_not_there_or_not_right_is_told() {
    let (go, rust, models) = both();
    let none = ["diff", "models", "models:no/such/place", "--dialect", "sqlite"];
    rust.kilter(&none).exits(2).says("E006").says("no/such/place");
    go.write("kilter.toml", "orm = \"gorm\"\nmodles = []\n");
    rust.kilter(&["diff", "models", &models]).exits(2).says("E001").says("modles");
    go.write("kilter.toml", "models = [\"nowhere/*.go\"]\n");
    rust.kilter(&["diff", "models", &models]).exits(1).says("E014").says("in the project in");
}

#[test]
fn the_api_is_one() {
    let (go, rust, _) = both();
    for file in ["audit_log", "build", "deployment", "organization", "routing", "service"] {
        let file = format!("proto/deployments/v1/{file}.proto");
        assert_eq!(go.read(&file), rust.read(&file), "{file}");
    }
}

/// The migrations of the Go example, applied, and what the database then has, as a file.
pub fn made_by_go(dialect: kilter_schema::Dialect) -> Option<String> {
    let database = each().into_iter().find(|d| d.dialect == dialect)?;
    let go = Sandbox::example(Some(&database.url));
    go.kilter(&["migrate"]).exits(0);
    Some(go.kilter(&["schema", "--from", "database"]).exits(0).stdout)
}
