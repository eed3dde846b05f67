//! `kilter models verify`: real GORM is asked about the project's own models.

use crate::sandbox::Sandbox;
use std::path::PathBuf;

/// Whether Go is here; says so past the harness where it is not.
fn go() -> bool {
    let found = std::env::var_os("PATH")
        .is_some_and(|path| std::env::split_paths(&path).any(|folder| folder.join("go").is_file()));
    if !found {
        use std::io::Write as _;
        let _ = writeln!(std::io::stderr().lock(), "SKIPPED: models verify: Go is not installed");
    }
    found
}

/// A project on SQLite with the requirements of our own Go module, and the given Go files.
fn project(files: &[(&str, &str)]) -> Sandbox {
    let sandbox = Sandbox::empty(None);
    let own = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../conformance/gorm");
    for file in ["go.mod", "go.sum"] {
        sandbox.write(file, std::fs::read(own.join(file)).expect(file));
    }
    sandbox.write("kilter.toml", "dialect = \"sqlite\"\n");
    for (path, text) in files {
        sandbox.write(path, text);
    }
    sandbox
}

#[test]
fn the_example_is_equal_on_every_database() {
    if !go() {
        return;
    }
    let sandbox = Sandbox::example(None);
    let ran = sandbox.kilter_with_go(&["models", "verify"]);
    assert_eq!(ran.status, 0, "{}{}", ran.stdout, ran.stderr);
    let lines: Vec<&str> = ran.stdout.lines().collect();
    assert_eq!(lines.len(), 3, "{}", ran.stdout);
    assert!(lines.iter().all(|l| l.contains("equal: GORM v1.31.1 and Kilter make the same")));
    assert!(!sandbox.path().join("kilter_verify_program").exists(), "the tree is not written to");
}

#[test]
fn what_differs_is_shown() {
    if !go() {
        return;
    }
    let models = "package db\n\nimport \"gorm.io/gorm\"\n\ntype Cents int64\n\ntype Order struct {\n\tgorm.Model\n\tTotal Cents\n}\n";
    let sandbox = project(&[("db/models.go", models)]);
    sandbox.write(
        "kilter.toml",
        "dialect = \"sqlite\"\n[gorm.types]\n\"db.Cents\" = { sqlite = \"decimal(12,2)\" }\n",
    );
    let ran = sandbox.kilter_with_go(&["models", "verify"]);
    assert_eq!(ran.status, 1, "{}{}", ran.stdout, ran.stderr);
    assert!(ran.stdout.contains("-    total integer"), "{}", ran.stdout);
    assert!(ran.stdout.contains("+    total decimal(12, 2)"), "{}", ran.stdout);
}

#[test]
fn models_may_stand_in_main_be_unexported_and_refer_in_circles() {
    if !go() {
        return;
    }
    let main = "package main\n\nimport \"gorm.io/gorm\"\n\ntype user struct {\n\tID uint\n\tTeamID uint\n\tTeam team\n\tTags []tag `gorm:\"many2many:user_tags\"`\n}\n\ntype team struct {\n\tID uint\n\tLeadID *uint\n\tLead *user\n}\n\ntype tag struct{ ID uint }\n\ntype userTag struct {\n\tUserID uint `gorm:\"primaryKey\"`\n\tTagID uint `gorm:\"primaryKey\"`\n\tNote string\n}\n\nfunc (userTag) TableName() string { return \"user_tags\" }\n\nfunc setUp(db *gorm.DB) error {\n\tif err := db.SetupJoinTable(&user{}, \"Tags\", &userTag{}); err != nil {\n\t\treturn err\n\t}\n\treturn db.AutoMigrate(&user{}, &team{}, &tag{})\n}\n\nfunc main() { _ = setUp(nil) }\n";
    let test = "package main\n\nimport \"testing\"\n\nfunc TestMain(m *testing.M) { panic(\"this is not the test that is wanted\") }\n";
    let sandbox = project(&[("cmd/app/main.go", main), ("cmd/app/main_test.go", test)]);
    let ran = sandbox.kilter_with_go(&["models", "verify"]);
    assert_eq!(ran.status, 0, "{}{}", ran.stdout, ran.stderr);
    assert!(ran.stdout.contains("the same 4 tables"), "{}", ran.stdout);
}

#[test]
fn a_project_that_does_not_build_is_told_in_the_compilers_words() {
    if !go() {
        return;
    }
    let models = "package db\n\nimport \"gorm.io/gorm\"\n\ntype Order struct {\n\tgorm.Model\n}\n\nfunc broken() int { return missing }\n";
    let sandbox = project(&[("db/models.go", models)]);
    let ran = sandbox.kilter_with_go(&["models", "verify"]);
    assert_eq!(ran.status, 2, "{}{}", ran.stdout, ran.stderr);
    let said = ran.stderr;
    assert!(said.contains("E016") && said.contains("undefined: missing"), "{said}");
}
