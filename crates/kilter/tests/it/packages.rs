//! Models whose types stand elsewhere: other modules, `vendor`, the module cache, build tags.

use crate::sandbox::Sandbox;
use std::process::Command;

const MOD: &str = "module example.com/app\n\ngo 1.24\n\nrequire (\n\tgorm.io/driver/postgres v1.5.4\n\tgorm.io/gorm v1.25.12\n\tgithub.com/Acme/money v1.4.0\n)\n";
const INVOICE: &str = "package db\n\nimport \"github.com/Acme/money\"\n\ntype Invoice struct {\n\tID uint `gorm:\"primaryKey\"`\n\tTotal money.Cents\n}\n";

fn schema(project: &Sandbox, more: &[&str]) -> crate::sandbox::Ran {
    project.kilter(&[&["schema", "--dialect", "postgres"], more].concat())
}

#[test]
fn sources_are_read_from_the_cache_and_from_vendor() {
    let project = Sandbox::empty(None);
    project.write("go.mod", MOD).write("db/invoice.go", INVOICE);
    schema(&project, &[])
        .exits(1)
        .says("G009")
        .says("[gorm.types.\"github.com/Acme/money.Cents\"]")
        .says("go mod download");
    // The cache of the sandbox; capital letters are escaped in it.
    let cached = ".gomodcache/github.com/!acme/money@v1.4.0";
    project.write(&format!("{cached}/money.go"), "package money\n\ntype Cents int64\n");
    project.write(&format!("{cached}/money_test.go"), "package money\n\ntype Cents string\n");
    schema(&project, &[]).exits(0).says("total bigint");
    let vendored = "vendor/github.com/Acme/money/money.go";
    project.write(vendored, "package money\n\ntype Cents int32\n");
    schema(&project, &[]).exits(0).says("total integer");
}

#[test]
fn a_declared_type_needs_no_source() {
    let project = Sandbox::empty(None);
    project.write("go.mod", MOD).write("db/invoice.go", INVOICE);
    let types = "[gorm.types.\"github.com/Acme/money.Cents\"]\nabstract = \"int\"\nmysql = \"decimal(12,2)\"\n";
    project.write("kilter.toml", types);
    schema(&project, &[]).exits(0).says("total bigint");
    project.kilter(&["schema", "--dialect", "mysql"]).exits(0).says("total decimal(12,2)");
}

#[test]
fn a_project_below_its_module_knows_the_module_and_its_workspace() {
    let project = Sandbox::empty(None);
    project.write("go.work", "go 1.24\n\nuse (\n\t./app\n\t./shared\n)\n");
    project.write("shared/go.mod", "module example.com/shared\n");
    project.write(
        "shared/base/base.go",
        "package base\n\nimport \"gorm.io/gorm\"\n\ntype Base struct{ gorm.Model }\n",
    );
    project.write("app/go.mod", MOD);
    project.write("app/kinds/k.go", "package kinds\n\ntype Kind int8\n");
    project.write("app/db/kilter.toml", "dialect = \"postgres\"\n");
    project.write(
        "app/db/user.go",
        "package db\n\nimport (\n\t\"example.com/app/kinds\"\n\t\"example.com/shared/base\"\n)\n\ntype User struct {\n\tbase.Base\n\tKind kinds.Kind\n}\n",
    );
    let config = project.path().join("app/db/kilter.toml").display().to_string();
    let ran = project.kilter(&["schema", "-c", &config]).exits(0);
    ran.says("CREATE TABLE users").says("deleted_at timestamp").says("kind smallint");
    project
        .kilter(&["models", "--why", "-c", &config])
        .exits(0)
        .says("GORM 1.25.12: required at ../go.mod:7:2");
}

#[test]
fn tags_choose_files() {
    let project = Sandbox::empty(None);
    let model = |name: &str| {
        format!("package db\n\ntype {name} struct {{\n\tID uint `gorm:\"primaryKey\"`\n}}\n")
    };
    project.write("db/user.go", model("User"));
    project.write("db/user_test.go", model("Fake"));
    project.write("db/pro.go", format!("//go:build pro\n\n{}", model("License")));
    project.write("db/other_plan9.go", model("Nine"));
    let ran = project.kilter(&["models", "--dialect", "sqlite"]).exits(0);
    let ran = ran.never_says("licenses").never_says("Fake").says("License").says("Nine");
    ran.says("Go leaves out because of its line `//go:build pro`");
    project
        .kilter(&["models", "--dialect", "sqlite", "--tags", "x,pro", "--why"])
        .exits(0)
        .says("licenses")
        .says("tags x, pro");
    project.write("kilter.toml", "[gorm]\ntags = [\"pro\"]\n");
    project.kilter(&["models", "--dialect", "sqlite"]).exits(0).says("licenses");
}

#[test]
fn what_was_assumed_is_said_with_its_place_and_in_words() {
    let project = Sandbox::empty(None);
    project.write("go.mod", MOD);
    project.write(
        "main.go",
        "package main\n\nimport (\n\t\"gorm.io/driver/postgres\"\n\t\"gorm.io/gorm\"\n\t\"gorm.io/gorm/schema\"\n)\n\ntype User struct{ gorm.Model }\n\nfunc open() {\n\tprefix := \"t_\"\n\tnames := schema.NamingStrategy{TablePrefix: prefix, SingularTable: true}\n\tcfg := &gorm.Config{NamingStrategy: names}\n\tcfg.DisableForeignKeyConstraintWhenMigrating = true\n\tdb, _ := gorm.Open(postgres.Open(\"\"), cfg)\n\tdb.AutoMigrate(&User{})\n}\n",
    );
    let ran = project.kilter(&["models", "--why", "--dialect", "postgres"]).exits(0);
    let ran = ran
        .says("t_user ")
        .says("GORM 1.25.12: required at go.mod:7:2")
        .says("postgres driver 1.5.4: required at go.mod:6:2")
        .says("naming strategy: the one at main.go:13:11, table names begin with `t_`, table names stay in the singular")
        .says("foreign keys: not made, as DisableForeignKeyConstraintWhenMigrating is set at main.go:15:49");
    ran.never_says("Naming {").never_says("warning");
    project.write(
        "kilter.toml",
        "[gorm]\nversion = \"1.30.0\"\ndriver_version = \"1.6.0\"\ntable_prefix = \"k_\"\n",
    );
    let ran = project.kilter(&["models", "--why", "--dialect", "postgres"]).exits(0);
    ran.says("GORM 1.30.0: kilter.toml says so")
        .says("postgres driver 1.6.0: kilter.toml says so")
        .says("naming strategy: as kilter.toml says, table names begin with `k_`")
        .says("k_users ");
}

#[test]
fn models_of_a_commit_are_read_with_their_packages() {
    let project = Sandbox::empty(None);
    project.write("go.mod", "module example.com/app\n");
    project.write("kilter.toml", "dialect = \"postgres\"\nmodels = [\"db/*.go\"]\n");
    project.write("kinds/k.go", "package kinds\n\ntype Kind int8\n");
    project.write(
        "db/user.go",
        "package db\n\nimport \"example.com/app/kinds\"\n\ntype User struct {\n\tID uint `gorm:\"primaryKey\"`\n\tKind kinds.Kind\n}\n",
    );
    for args in [
        &["init", "-q"][..],
        &["add", "."],
        &["-c", "user.name=t", "-c", "user.email=t@example.com", "commit", "-qm", "first"],
    ] {
        let done = Command::new("git").args(args).current_dir(project.path()).status();
        assert!(done.expect("git runs").success(), "{args:?}");
    }
    project.kilter(&["diff", "git:HEAD", "models"]).exits(0).says("describe the same database");
    project.write("kinds/k.go", "package kinds\n\ntype Kind string\n");
    project.kilter(&["diff", "git:HEAD", "models"]).exits(1).says("smallint");
}

#[test]
fn the_gorm_section_is_followed_and_its_mistakes_are_told() {
    let project = Sandbox::empty(None);
    let model = |name: &str, field: &str| {
        format!(
            "package db\n\ntype {name} struct {{\n\tID uint `gorm:\"primaryKey\"`\n\t{field}\n}}\n"
        )
    };
    project.write("db/user.go", model("UserCID", "Name string"));
    project.write(
        "db/tenant.go",
        model("Tenant", "Made time.Time").replace("\n\ntype", "\n\nimport \"time\"\n\ntype"),
    );
    project.write("legacy/db/old.go", model("Old", "X int"));
    project.write("db/draft.go", model("UserDraft", "X int"));
    project.write(
        "kilter.toml",
        "[gorm]\ntable_prefix = \"a_\"\nsingular_table = true\nname_replacer = [[\"CID\", \"Cid\"]]\nexclude = [\"db.*Draft\", \"legacy/**\"]\n\n[gorm.table_names]\n\"db.Tenant\" = \"tenants_v2\"\n\n[gorm.mysql]\ndefault_string_size = 100\ndefault_datetime_precision = 6\n",
    );
    let ran = project.kilter(&["schema", "--dialect", "mysql"]).exits(0);
    let ran = ran.says("CREATE TABLE a_user_cid").says("name varchar(100)");
    let ran = ran.says("CREATE TABLE tenants_v2").says("made datetime(6)");
    ran.never_says("draft").never_says("old").never_says("warning");
    project
        .kilter(&["models", "--why", "--dialect", "mysql"])
        .exits(0)
        .says("driver options: as kilter.toml says, strings have 100 characters, times have 6 digits behind the second")
        .says("left out by the configuration");
    project.edit("kilter.toml", "db.*Draft", "db.*Draught");
    project
        .kilter(&["models", "--dialect", "mysql"])
        .says("`db.*Draught` in `exclude` under `[gorm]` names no file and no struct");
    project.edit("kilter.toml", "singular_table", "singular_tables");
    let ran = project.kilter(&["models", "--dialect", "mysql"]).exits(2);
    ran.says("kilter.toml:3:1").says("singular_tables");
}
