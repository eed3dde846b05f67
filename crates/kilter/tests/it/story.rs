//! The story of README.md, typed exactly as it stands there, on every database.

use crate::sandbox::Sandbox;

#[test]
fn on_sqlite() {
    // No DATABASE_URL: the dev environment's file.
    tell(&Sandbox::example(None), "sqlite");
}

#[test]
fn on_postgres() {
    let Some(server) = kilter_testing::postgres() else { return };
    let database = server.database("story");
    tell(&Sandbox::example(Some(&database.url_text())), "postgres");
}

#[test]
fn on_mariadb() {
    let Some(server) = kilter_testing::mysql_family() else { return };
    let database = server.database("story");
    tell(&Sandbox::example(Some(&database.url_text())), "mysql");
}

const MODELS: &str = "internal/database/models.go";
const STATUS_FIELD: &str = "\tStatus DeploymentStatus ";

fn tell(project: &Sandbox, dialect: &str) {
    project.make(&["db-validate"]).exits(0);
    project.make(&["db-status"]).exits(0).says("pending").says("0 applied, 8 pending");
    project
        .make(&["db-dry-run"])
        .exits(0)
        .says("8 migrations would be applied; nothing was changed");
    project.make(&["db-status"]).exits(0).says("0 applied, 8 pending");
    project.make(&["db-migrate"]).exits(0).says("applied 8 migrations");
    project.make(&["db-status"]).exits(0).says("up to date: 8 applied, none pending");
    project.kilter(&["drift"]).exits(0).says("no drift");

    // A model gets a field: a migration is missing, and the finding stands at the field.
    let field = "\tCustomField string `gorm:\"type:text;default:''\" json:\"custom_field\"`\n";
    // MariaDB refuses no literal default on text since 10.2; the brief's own example works there.
    project.edit(MODELS, STATUS_FIELD, &format!("{field}{STATUS_FIELD}"));
    let line = 1 + project
        .read(MODELS)
        .lines()
        .position(|l| l.contains("CustomField"))
        .expect("the field");
    project
        .make(&["db-validate"])
        .exits(2)
        .says("a migration is missing: add column deployments.custom_field")
        .says(&format!("{MODELS}:{line}:"));

    let written = project.make(&["new-migration", "name=add_custom_field"]).exits(0);
    written.says("ADD COLUMN custom_field").says("DROP COLUMN custom_field");
    let up = only_file(project, dialect, "_add_custom_field.up.sql");
    assert!(up.contains("-- kilter: unless exists column deployments.custom_field"), "{up}");
    project.make(&["db-validate"]).exits(0);
    project.make(&["db-dry-run"]).exits(0).says("add column deployments.custom_field");
    project.make(&["db-migrate"]).exits(0).says("applied 1 migration");
    project.make(&["db-migrate"]).exits(0).says("nothing to do");

    // The proto gets the field under another JSON name: both lines are shown.
    project.edit(MODELS, "json:\"custom_field\"", "json:\"customField\"");
    let proto = "proto/deployments/v1/deployment.proto";
    project.edit(
        proto,
        "message Deployment {\n",
        "message Deployment {\n  string custom_field = 90;\n",
    );
    project
        .make(&["ci-db-validate"])
        .exits(2)
        .says("PM202")
        .says(&format!("{MODELS}:{line}:"))
        .says(&format!("{proto}:"));
    project.edit(MODELS, "json:\"customField\"", "json:\"custom_field\"");
    project.make(&["ci-db-validate"]).exits(0);

    project.kilter(&["rollback", "1"]).exits(0).says("rolled back 1 migration");
    project.kilter(&["status"]).exits(0).says("8 applied").says("1 pending");
    project.kilter(&["migrate"]).exits(0).says("applied 1 migration");
    project.kilter(&["drift"]).exits(0).says("no drift");
}

fn only_file(project: &Sandbox, dialect: &str, ending: &str) -> String {
    let dir = format!("internal/database/migrations/{dialect}");
    let names: Vec<String> = std::fs::read_dir(project.path().join(&dir))
        .expect("migrations")
        .flatten()
        .map(|e| e.file_name().to_string_lossy().into_owned())
        .filter(|name| name.ends_with(ending))
        .collect();
    let [name] = &names[..] else { panic!("{names:?}") };
    project.read(&format!("{dir}/{name}"))
}
