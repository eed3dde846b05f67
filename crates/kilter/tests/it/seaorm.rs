//! A Rust project with SeaORM entities, from init to migrate.

use crate::databases::on_each;
use crate::sandbox::Sandbox;

const MANIFEST: &str = "[package]\nname = \"shop\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\nsea-orm = { version = \"1.1\", features = [\"sqlx-sqlite\"] }\n";

fn entity(fields: &str) -> String {
    format!(
        "use sea_orm::entity::prelude::*;\n\n#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]\n#[sea_orm(table_name = \"goods\")]\npub struct Model {{\n    #[sea_orm(primary_key)]\n    pub id: i32,\n{fields}}}\n\n#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]\npub enum Relation {{}}\n\nimpl ActiveModelBehavior for ActiveModel {{}}\n"
    )
}

fn fill(project: &Sandbox) {
    project.write("Cargo.toml", MANIFEST);
    project.write("src/lib.rs", "pub mod goods;\n");
    project.write("src/goods.rs", entity("    pub name: String,\n"));
}

fn project() -> Sandbox {
    let project = Sandbox::empty(None);
    fill(&project);
    project
}

#[test]
fn init_finds_the_entities_and_their_driver() {
    let project = project();
    project
        .kilter(&["init"])
        .exits(0)
        .says("found 1 SeaORM entities in src/**/*.rs")
        .says("Cargo.toml has SeaORM's driver for sqlite");
    assert!(project.read("kilter.toml").contains("orm = \"seaorm\""));
}

#[test]
fn a_rust_project_needs_no_configuration() {
    let project = project();
    project
        .kilter(&["models", "--why", "--dialect", "sqlite"])
        .exits(0)
        .says("goods")
        .says("src/goods.rs")
        .says("SeaORM 1.1.20 (assumed: Cargo.toml asks for 1.1");
    project.kilter(&["schema", "--dialect", "postgres"]).exits(0).says("CREATE TABLE");
    project.kilter(&["validate", "--dialect", "sqlite"]).exits(1).says("M010");
    project.kilter(&["new", "initial", "--dialect", "sqlite"]).exits(0);
    project.kilter(&["validate", "--dialect", "sqlite"]).exits(0);
    project.kilter(&["migrate", "--url", "sqlite://dev.db"]).exits(0);
    project.write("src/goods.rs", entity("    pub name: String,\n    pub price: Option<i64>,\n"));
    project.kilter(&["validate", "--dialect", "sqlite"]).exits(1).says("src/goods.rs:9:5");
}

/// What schema sync does to a table that is there: it adds, and leaves the rest.
#[test]
fn auto_migrate_adds_and_leaves_the_rest() {
    on_each(|project, database| {
        fill(project);
        project.write("kilter.toml", "orm = \"seaorm\"\n[env.dev]\nauto_migrate = true\n");
        project.kilter(&["auto-migrate"]).exits(0).says("goods");
        database.execute(project, "INSERT INTO goods (name) VALUES ('nail')");
        let fields = "    #[sea_orm(indexed, column_type = \"String(StringLen::N(90))\")]\n    pub name: String,\n    pub price: Option<i64>,\n";
        project.write("src/goods.rs", entity(fields));
        project.kilter(&["auto-migrate"]).exits(0).says("price").says("idx-goods-name");
        project.kilter(&["auto-migrate"]).exits(0).says("nothing to do").says("schema sync");
        assert_eq!(database.query(project, "SELECT name FROM goods"), ["nail"]);
    });
}

/// `renamed_from` renames the column, and a comment above the struct the table, with the rows kept.
#[test]
fn renames_of_entities_become_renames_in_the_migration() {
    on_each(|project, database| {
        fill(project);
        project.edit("Cargo.toml", "version = \"1.1\"", "version = \"2.0\"");
        project.write("kilter.toml", "orm = \"seaorm\"\n");
        project.kilter(&["new", "goods"]).exits(0);
        project.kilter(&["migrate"]).exits(0);
        database.execute(project, "INSERT INTO goods (name) VALUES ('nail')");
        let renamed = entity("    #[sea_orm(renamed_from = \"name\")]\n    pub title: String,\n");
        let renamed = renamed.replace("#[derive(Clone", "// kilter: was goods\n#[derive(Clone");
        project.write("src/goods.rs", renamed.replace("\"goods\"", "\"wares\""));
        project
            .kilter(&["new", "rename"])
            .exits(0)
            .says("rename table goods to wares")
            .says("rename column wares.name to title");
        project.kilter(&["ci"]).exits(0);
        project.kilter(&["migrate"]).exits(0);
        assert_eq!(database.query(project, "SELECT title FROM wares"), ["nail"]);
        project.kilter(&["rollback"]).exits(0);
        assert_eq!(database.query(project, "SELECT name FROM goods"), ["nail"]);
        project.kilter(&["migrate"]).exits(0);
        project.kilter(&["drift"]).exits(0);
        project.kilter(&["diff", "models", "database"]).exits(0);
    });
}
