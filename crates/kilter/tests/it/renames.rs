//! Renames, as people declare them: beside a model, in kilter.toml, on the command line; and what
//! is asked where nobody has.

use crate::databases::{Database, on_each};
use crate::sandbox::Sandbox;

const MODEL: &str = "package store\n\nimport \"gorm.io/gorm\"\n\n\
    type User struct {\n\tID   int64\n\tName string `gorm:\"size:40\"`\n}\n\n\
    func Setup(db *gorm.DB) error { return db.AutoMigrate(&User{}) }\n";

/// A project whose first migration is applied, with a row.
fn begin(project: &Sandbox, database: &Database) {
    project.write("store/user.go", MODEL);
    project.kilter(&["new", "users"]).exits(0);
    project.kilter(&["migrate"]).exits(0);
    database.execute(project, "INSERT INTO users (id, name) VALUES (1, 'ada')");
}

/// The text of the newest migration of a name.
fn up(project: &Sandbox, name: &str) -> String {
    let end = format!("_{name}.up.sql");
    let files = std::fs::read_dir(project.path().join("migrations")).expect("migrations");
    let path = files.map(|f| f.expect("a file").path());
    let path = path.filter(|p| p.to_string_lossy().ends_with(&end)).max().expect(name);
    std::fs::read_to_string(path).expect(name)
}

/// Forward, with the row kept; back; forward again; and nothing left to do.
fn there_and_back(project: &Sandbox, database: &Database, now: &str, then: &str) {
    project.kilter(&["ci"]).exits(0);
    project.kilter(&["migrate"]).exits(0);
    assert_eq!(database.query(project, now), ["ada"]);
    project.kilter(&["rollback"]).exits(0);
    assert_eq!(database.query(project, then), ["ada"]);
    project.kilter(&["migrate"]).exits(0);
    project.kilter(&["verify"]).exits(0);
    project.kilter(&["drift"]).exits(0);
    project.kilter(&["diff", "models", "database"]).exits(0);
}

#[test]
fn a_comment_beside_the_field_renames_the_column() {
    on_each(|project, database| {
        begin(project, database);
        project.edit("store/user.go", "\tName string", "\tFullName string");
        project.edit("store/user.go", "\tFullName", "\t// kilter: was name\n\tFullName");
        project.kilter(&["diff"]).exits(1).says("rename column users.name to full_name");
        project.kilter(&["new", "rename"]).exits(0).says("rename column users.name to full_name");
        assert!(!up(project, "rename").contains("DROP"), "{}", up(project, "rename"));
        there_and_back(project, database, "SELECT full_name FROM users", "SELECT name FROM users");
        // It has nothing left to do, and says so without failing.
        project.kilter(&["validate", "-v"]).exits(0).says("E017").says("store/user.go:7:");
    });
}

#[test]
fn a_comment_above_the_struct_renames_the_table() {
    on_each(|project, database| {
        begin(project, database);
        let renamed = MODEL.replace("User", "Member");
        let renamed = renamed.replace("type Member", "// kilter: was users\ntype Member");
        project.write("store/user.go", renamed);
        project.kilter(&["new", "rename"]).exits(0).says("rename table users to members");
        there_and_back(project, database, "SELECT name FROM members", "SELECT name FROM users");
    });
}

#[test]
fn the_configuration_and_the_command_line_rename_too() {
    let project = Sandbox::empty(Some("sqlite://test.db"));
    project.write("store/user.go", MODEL);
    project.kilter(&["new", "users"]).exits(0);
    project.edit("store/user.go", "\tName string", "\tFullName string");
    let argument = ["diff", "--rename", "users.name=full_name"];
    project.kilter(&argument).exits(1).says("rename column users.name to full_name");
    let entry = "[[rename]]\ncolumn = \"users.full_name\"\nwas = \"name\"\n";
    project.write("kilter.toml", entry);
    project.kilter(&["new", "rename"]).exits(0).says("rename column users.name to full_name");
    project.kilter(&["ci", "-v"]).exits(0).says("kilter.toml:3:7");
    project.write("kilter.toml", entry.replace("column", "colum"));
    project.kilter(&["diff"]).exits(2).says("E001").says("kilter.toml:2:1");
    project.write("kilter.toml", "[[rename]]\nwas = \"name\"\n");
    project.kilter(&["new", "x"]).exits(2).says("E001").says("kilter.toml:2:7");
    project.write("kilter.toml", "");
    project.kilter(&["diff", "--rename", "users"]).exits(2).says("E006");
}

#[test]
fn a_rename_that_contradicts_the_schemas_is_an_error() {
    let project = Sandbox::empty(Some("sqlite://test.db"));
    project.write("store/user.go", MODEL);
    project.kilter(&["new", "users"]).exits(0);
    project.edit("store/user.go", "\tName string", "\t// kilter: was nick\n\tFullName string");
    project.kilter(&["new", "x"]).exits(1).says("E018").says("neither nick nor full_name exists");
    project.kilter(&["ci"]).exits(1).says("E018").says("store/user.go:7:");
    project.edit("store/user.go", "kilter: was nick", "kilter: wass nick");
    project.kilter(&["validate"]).exits(1).says("E018").says("not understood");
}

#[test]
fn what_looks_like_a_rename_is_asked_for_and_never_dropped_in_silence() {
    let project = Sandbox::empty(Some("sqlite://test.db"));
    project.write("store/user.go", MODEL);
    project.kilter(&["new", "users"]).exits(0);
    project.edit("store/user.go", "\tName string", "\tFullName string");
    for command in ["validate", "ci"] {
        project
            .kilter(&[command])
            .exits(1)
            .says("D010")
            .says("store/user.go:7:")
            .says("of 100: same type")
            .says("`// kilter: was name`")
            .says("--rename users.name=full_name");
    }
    // The other answer: the values may go, in writing.
    project
        .kilter(&["new", "drop_name"])
        .exits(0)
        .says("name and full_name look like one thing renamed")
        .says("-- kilter: allow D003: REASON");
    project.kilter(&["ci"]).exits(1).says("D003");
    let file = up(&project, "drop_name");
    let allowed = file.replace(
        "-- kilter: if exists column users.name",
        "-- kilter: allow D003: names are kept elsewhere\n-- kilter: if exists column users.name",
    );
    assert_ne!(file, allowed, "{file}");
    let name = std::fs::read_dir(project.path().join("migrations")).expect("migrations");
    let name = name
        .map(|f| f.expect("a file").file_name().to_string_lossy().into_owned())
        .find(|n| n.ends_with("drop_name.up.sql"))
        .expect("the file");
    project.write(&format!("migrations/{name}"), allowed);
    project.kilter(&["hash"]).exits(0);
    project.kilter(&["ci"]).exits(0);
}

/// Databases know a foreign key by the name that another tool gave it. It stays when models call it
/// otherwise, and the way back must not look for it under the name of the models.
#[test]
fn the_way_back_knows_a_key_by_the_name_it_has() {
    let project = Sandbox::empty(None);
    project.write("kilter.toml", "dialect = \"postgres\"\nidempotent = false\n");
    project.write(
        "store/user.go",
        "package store\n\nimport \"gorm.io/gorm\"\n\ntype Org struct{ ID string }\n\n\
         type User struct {\n\tID    int64\n\tOrgID string\n\tOrg   Org\n}\n\n\
         func Setup(db *gorm.DB) error { return db.AutoMigrate(&Org{}, &User{}) }\n",
    );
    let made = "CREATE TABLE orgs (id bigint PRIMARY KEY);\nCREATE TABLE users (id bigserial \
                PRIMARY KEY, org_id bigint, CONSTRAINT by_hand FOREIGN KEY (org_id) REFERENCES \
                orgs (id));\n";
    crate::databases::migration(&project, 20_260_101_000_000, "old", made, "");
    project.kilter(&["new", "text"]).exits(0);
    for file in std::fs::read_dir(project.path().join("migrations")).expect("migrations") {
        let path = file.expect("a file").path();
        if path.to_string_lossy().contains("_text.") {
            let text = std::fs::read_to_string(&path).expect("text");
            assert!(text.contains("DROP CONSTRAINT by_hand"), "{path:?}\n{text}");
            assert!(!text.contains("fk_users_org"), "{path:?}\n{text}");
        }
    }
}
