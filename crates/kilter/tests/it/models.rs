//! `kilter models` on the example: what is listed, for which dialects, and why.

use crate::sandbox::Sandbox;

/// What a command prints.
fn listed(project: &Sandbox, args: &[&str]) -> String {
    let args = [&["models", "--color", "never"], args].concat();
    project.kilter(&args).exits(0).stdout
}

#[test]
fn one_dialect_is_a_column_of_types() {
    let project = Sandbox::example(None);
    insta::assert_snapshot!("models_one", listed(&project, &["builds", "--dialect", "postgres"]));
}

#[test]
fn without_a_dialect_all_stand_side_by_side() {
    let project = Sandbox::example(None);
    std::fs::remove_file(project.path().join("kilter.toml")).expect("the configuration");
    let text = listed(&project, &["Deployment", "env_*", "--why"]);
    insta::assert_snapshot!("models_all", text.split("assumed\n").next().unwrap_or_default());
    assert!(text.contains("assumed\n    GORM 1."), "{text}");
}

#[test]
fn what_only_looks_like_a_model_is_listed_with_the_reason() {
    let project = Sandbox::example(None);
    let text = listed(&project, &["--dialect", "sqlite"]);
    let (_, skipped) = text.split_once("not models\n").expect("structs that are not models");
    insta::assert_snapshot!("models_skipped", skipped);
    // A join table has no struct of its own.
    assert!(text.contains("member_roles ← "), "{text}");
}

#[test]
fn names_choose_structs_and_tables_and_a_wrong_one_is_a_mistake() {
    let project = Sandbox::example(None);
    let tables = |args: &[&str]| -> Vec<String> {
        let json =
            project.kilter(&[&["models", "--format", "json"], args].concat()).exits(0).json();
        let models = json["models"].as_array().expect("models").clone();
        models.iter().map(|m| m["table"].as_str().expect("a name").to_owned()).collect()
    };
    assert_eq!(tables(&["buildlog"]), ["build_logs"]);
    assert_eq!(tables(&["build_logs", "Build"]), ["build_logs", "builds"]);
    assert_eq!(tables(&["b*"]), ["build_logs", "builds"]);
    project.kilter(&["models", "nothing*"]).exits(2).says("E006").says("nothing*");
}

#[test]
fn json_has_the_types_of_every_dialect_and_what_stands_around_the_columns() {
    let project = Sandbox::example(None);
    std::fs::remove_file(project.path().join("kilter.toml")).expect("the configuration");
    let json = project.kilter(&["models", "Deployment", "--format", "json"]).exits(0).json();
    let model = &json["models"][0];
    assert_eq!(model["struct"], "Deployment");
    assert_eq!(model["named"], "the name of the struct Deployment");
    let fields = model["fields"].as_array().expect("fields");
    let port = fields.iter().find(|f| f["column"] == "port").expect("port");
    assert_eq!(port["types"]["mysql"]["type"], "int");
    assert_eq!(port["types"]["postgres"]["default"], "8080");
    assert_eq!(port["type"], port["types"]["sqlite"]["type"]);
    let parts = model["parts"].as_array().expect("parts");
    let key = parts.iter().find(|p| p["sort"] == "foreign key").expect("a foreign key");
    assert_eq!(key["name"], "fk_organizations_deployments");
    assert_eq!(key["what"], "(organization_id) → organizations (id) ON DELETE CASCADE");
}

/// `gorm:table_options` is text behind the columns: the dialect's reader of `CREATE TABLE` has it.
#[test]
fn what_gorm_appends_to_its_tables_is_part_of_the_schema() {
    let project = Sandbox::empty(None);
    let models = |options: &str| {
        format!(
            "package m\n\nimport \"gorm.io/gorm\"\n\ntype Note struct {{\n\tID uint\n\tText string `gorm:\"size:20\"`\n}}\n\nfunc Make(db *gorm.DB) error {{\n\treturn db.Set(\"gorm:table_options\", \"{options}\").AutoMigrate(&Note{{}})\n}}\n"
        )
    };
    let schema = |dialect: &str| {
        project.kilter(&["schema", "--from", "models", "--dialect", dialect]).exits(0)
    };
    project.write("m/m.go", models("ENGINE=Aria CHARSET=latin1 COMMENT='short ones'"));
    schema("mysql").says("ENGINE = Aria DEFAULT CHARACTER SET = latin1 COMMENT = 'short ones'");
    project.write("m/m.go", models("PARTITION BY HASH (id)"));
    schema("postgres").says(") PARTITION BY HASH (id);");
    schema("sqlite").says("G019").says("the table options `PARTITION BY HASH (id)` cannot be read");
}
