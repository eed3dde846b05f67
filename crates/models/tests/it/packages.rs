//! Packages as Go sees them: several modules, build constraints, sources outside the project.

use crate::support::{lines, sources};
use kilter_diag::{Diagnostic, Source};
use kilter_models::ModelSet;
use kilter_models::gorm::{GormOptions, Packages, Place, Scope, read_with};
use kilter_schema::Dialect;
use std::sync::Arc;

/// Files beyond those that are given: paths in the tree, or `cache/…` in the module cache.
struct Shelf<'a>(&'a [(&'a str, &'a str)]);

impl Packages for Shelf<'_> {
    fn root(&self) -> &str {
        "home/me/app"
    }

    fn read(&self, place: &Place) -> Vec<Arc<Source>> {
        let dir = match place {
            Place::Tree(dir) | Place::Beside(dir) => dir.clone(),
            Place::Cache(path) => format!("cache/{path}"),
        };
        let there = |path: &&str| path.rsplit_once('/').map_or("", |p| p.0) == dir;
        let files = self.0.iter().filter(|(path, _)| there(path));
        files.map(|(path, text)| Source::new(path.trim_start_matches("cache/"), *text)).collect()
    }
}

fn read(
    given: &[(&str, &str)],
    beyond: &[(&str, &str)],
    change: impl Fn(&mut GormOptions),
) -> (ModelSet, Vec<Diagnostic>) {
    let mut options = GormOptions::new(Dialect::Postgres);
    (options.build.os, options.build.arch) = ("linux".into(), "amd64".into());
    change(&mut options);
    read_with(&sources(given), &options, &Shelf(beyond))
}

fn columns(set: &ModelSet, table: &str) -> Vec<String> {
    let table = set.schema.table(table).unwrap_or_else(|| {
        panic!("no {table} among {:?}", set.schema.tables.keys().collect::<Vec<_>>())
    });
    table.columns.iter().map(|c| format!("{} {}", c.name, c.ty)).collect()
}

fn tables(set: &ModelSet) -> Vec<&str> {
    set.schema.tables.keys().map(String::as_str).collect()
}

const NONE: [&str; 0] = [];

const APP: &str = "module example.com/app\n\ngo 1.24\n\nrequire (\n\tgorm.io/gorm v1.30.0\n\tgithub.com/Acme/money v1.4.0\n\tgithub.com/acme/base/v2 v2.1.0\n\tgithub.com/casbin/gorm-adapter/v3 v3.32.0 // indirect\n)\n";

#[test]
fn types_of_other_modules_are_read_from_the_module_cache() {
    let model = "package db\n\nimport (\n\t\"github.com/Acme/money\"\n\tb \"github.com/acme/base/v2\"\n)\n\ntype Invoice struct {\n\tb.Model[string]\n\tTotal money.Cents\n\tRate money.Rate `gorm:\"size:9\"`\n\tState money.State\n\tLines []money.Line `gorm:\"serializer:json\"`\n}\n";
    let money = "package money\n\nimport \"database/sql/driver\"\n\ntype Cents int64\n\ntype Rate struct{ v string }\n\nfunc (r Rate) Value() (driver.Value, error) { return r.v, nil }\n\ntype Line struct{ Text string }\n";
    let state = "package money\n\ntype State = inner.State\n\n";
    let state =
        format!("{}{}", "package money\n\nimport \"github.com/Acme/money/inner\"\n", &state[15..]);
    let inner = "package inner\n\ntype State uint8\n";
    let base = "package base\n\nimport \"time\"\n\ntype Model[K comparable] struct {\n\tID K `gorm:\"primaryKey\"`\n\tMade time.Time\n}\n";
    let (set, diagnostics) = read(
        &[("go.mod", APP), ("db/invoice.go", model)],
        &[
            ("cache/github.com/Acme/money@v1.4.0/money.go", money),
            ("cache/github.com/Acme/money@v1.4.0/state.go", &state),
            ("cache/github.com/Acme/money@v1.4.0/inner/inner.go", inner),
            ("cache/github.com/acme/base/v2@v2.1.0/model.go", base),
        ],
        |_| {},
    );
    assert_eq!(lines(&diagnostics), NONE);
    assert_eq!(
        columns(&set, "invoices"),
        [
            "id text",
            "made timestamptz",
            "total bigint",
            "rate varchar(9)",
            "state smallint",
            "lines text"
        ]
    );
    assert_eq!(tables(&set), ["invoices"], "structs of other modules are no models");
}

#[test]
fn vendored_packages_come_before_the_cache() {
    let model = "package db\n\nimport \"github.com/Acme/money\"\n\ntype Invoice struct {\n\tID uint `gorm:\"primaryKey\"`\n\tTotal money.Cents\n}\n";
    let (set, diagnostics) = read(
        &[("go.mod", APP), ("db/invoice.go", model)],
        &[
            ("vendor/github.com/Acme/money/money.go", "package money\n\ntype Cents int32\n"),
            ("cache/github.com/Acme/money@v1.4.0/money.go", "package money\n\ntype Cents int64\n"),
        ],
        |_| {},
    );
    assert_eq!(lines(&diagnostics), NONE);
    assert_eq!(columns(&set, "invoices"), ["id bigint", "total integer"]);
}

#[test]
fn a_type_that_is_nowhere_is_told_with_the_lines_to_add() {
    let model = "package db\n\nimport \"github.com/Acme/money\"\n\ntype Invoice struct {\n\tID uint `gorm:\"primaryKey\"`\n\tTotal money.Cents\n}\n";
    let (_, diagnostics) = read(&[("go.mod", APP), ("db/invoice.go", model)], &[], |_| {});
    assert_eq!(
        lines(&diagnostics),
        [
            "error G009 db/invoice.go:7:2: the type of this field, `money.Cents` is not among the sources"
        ]
    );
    let told = &diagnostics[0];
    assert!(told.notes[0].starts_with("go.mod requires github.com/Acme/money"), "{:?}", told.notes);
    let help = told.help.join("\n");
    assert!(help.contains("go mod download"), "{help}");
    assert!(help.contains("\n[gorm.types.\"github.com/Acme/money.Cents\"]\nabstract = "), "{help}");
}

#[test]
fn a_model_of_another_module_is_one_when_auto_migrate_names_it() {
    let main = "package main\n\nimport (\n\tgormadapter \"github.com/casbin/gorm-adapter/v3\"\n\t\"gorm.io/gorm\"\n)\n\nfunc run(db *gorm.DB) { db.AutoMigrate(&gormadapter.CasbinRule{}) }\n";
    let adapter = "package gormadapter\n\nconst defaultTableName = \"casbin_rule\"\n\ntype CasbinRule struct {\n\tID uint `gorm:\"primaryKey;autoIncrement\"`\n\tPtype string `gorm:\"size:100\"`\n}\n\nfunc (CasbinRule) TableName() string { return defaultTableName }\n\ntype Other struct {\n\tID uint `gorm:\"primaryKey\"`\n}\n";
    let beyond = [("cache/github.com/casbin/gorm-adapter/v3@v3.32.0/adapter.go", adapter)];
    let (set, diagnostics) = read(&[("go.mod", APP), ("main.go", main)], &beyond, |_| {});
    assert_eq!(lines(&diagnostics), NONE);
    assert_eq!(tables(&set), ["casbin_rule"]);
    assert_eq!(columns(&set, "casbin_rule"), ["id bigint", "ptype varchar(100)"]);

    let (set, diagnostics) =
        read(&[("go.mod", APP), ("main.go", "package main\n")], &beyond, |o| {
            o.models = vec!["github.com/casbin/gorm-adapter/v3.CasbinRule".into()];
        });
    assert_eq!(lines(&diagnostics), NONE);
    assert_eq!(tables(&set), ["casbin_rule"], "and when the configuration lists it");
}

#[test]
fn well_known_types_mean_the_same_with_and_without_their_source() {
    let text = "module example.com/app\nrequire github.com/google/uuid v1.6.0\n";
    let model = "package db\n\nimport \"github.com/google/uuid\"\n\ntype T struct {\n\tID uuid.UUID `gorm:\"primaryKey\"`\n\tAt uuid.Time\n}\n";
    // The real one; `Value` calls what is not evident, and `Time` is not in the built-in table.
    let real = "package uuid\n\nimport \"database/sql/driver\"\n\ntype UUID [16]byte\n\nfunc (u UUID) Value() (driver.Value, error) { return encode(u), nil }\n\ntype Time int64\n";
    let (set, diagnostics) = read(
        &[("go.mod", text), ("db/t.go", model)],
        &[("cache/github.com/google/uuid@v1.6.0/uuid.go", real)],
        |_| {},
    );
    assert_eq!(lines(&diagnostics), NONE);
    assert_eq!(columns(&set, "ts"), ["id text", "at bigint"]);
}

#[test]
fn a_workspace_of_modules_is_one_project() {
    let work = "go 1.24\n\nuse (\n\t./api\n\t./db\n\t../shared\n)\n";
    let api = "module example.com/api\nrequire gorm.io/gorm v1.25.5\n";
    let db = "module example.com/db\nrequire (\n\tgorm.io/gorm v1.30.0\n\texample.com/forked v1.0.0\n)\nreplace example.com/forked => ../lib/forked\n";
    let user = "package models\n\nimport (\n\t\"example.com/forked/kinds\"\n\t. \"example.com/shared\"\n)\n\ntype User struct {\n\tBase\n\tKind kinds.Kind\n}\n\nfunc (User) TableName() string { return Prefix + \"users\" }\n";
    let main = "package main\n\nimport (\n\t\"example.com/db/models\"\n\t\"gorm.io/gorm\"\n)\n\nfunc run(db *gorm.DB) { db.AutoMigrate(&models.User{}) }\n";
    let stray = "package x\n\ntype Stray struct {\n\tID uint `gorm:\"primaryKey\"`\n}\n";
    let given = [
        ("go.work", work),
        ("../shared/go.mod", "module example.com/shared\n"),
        ("api/go.mod", api),
        ("api/main.go", main),
        ("db/go.mod", db),
        ("db/models/user.go", user),
        ("tools/go.mod", "module example.com/tools\nrequire gorm.io/gorm v1.31.1\n"),
        ("tools/x/x.go", stray),
    ];
    let beyond = [
        (
            "../shared/base.go",
            "package shared\n\nimport \"gorm.io/gorm\"\n\nconst Prefix = \"app_\"\n\ntype Base struct{ gorm.Model }\n",
        ),
        ("lib/forked/kinds/k.go", "package kinds\n\ntype Kind int16\n"),
    ];
    let (set, diagnostics) = read(&given, &beyond, |_| {});
    assert_eq!(lines(&diagnostics), NONE);
    assert_eq!(tables(&set), ["app_users"]);
    assert_eq!(
        columns(&set, "app_users"),
        [
            "id bigint",
            "created_at timestamptz",
            "updated_at timestamptz",
            "deleted_at timestamptz",
            "kind smallint"
        ]
    );
    assert!(set.assumptions.contains(&"GORM 1.30.0: required at db/go.mod:3:2".to_owned()));
    let outside = "tools/go.mod is a module of its own and not part of the workspace";
    assert!(set.assumptions.iter().any(|a| a.starts_with(outside)), "{:?}", set.assumptions);

    let (set, _) = read(&given, &beyond, |o| o.scope = Scope::Everything);
    assert_eq!(tables(&set), ["app_users"], "tags alone, in a package AutoMigrate gets nothing of");
    let (set, _) = read(&given[6..], &[], |o| o.scope = Scope::Everything);
    assert_eq!(tables(&set), ["strays"]);
}

#[test]
fn build_constraints_choose_among_declarations() {
    let linux = "package db\n\ntype Blob []byte\n";
    let windows = "package db\n\ntype Blob string\n";
    let model =
        "package db\n\ntype File struct {\n\tID uint `gorm:\"primaryKey\"`\n\tData Blob\n}\n";
    let pro = "//go:build pro\n\npackage db\n\ntype License struct {\n\tID uint `gorm:\"primaryKey\"`\n}\n";
    let free = "//go:build !pro\n\npackage db\n\ntype Advert struct {\n\tID uint `gorm:\"primaryKey\"`\n}\n";
    let ignored = "//go:build ignore\n\npackage main\n\ntype Generator struct {\n\tID uint `gorm:\"primaryKey\"`\n}\n";
    let given = [
        ("db/blob_linux.go", linux),
        ("db/blob_windows.go", windows),
        ("db/file.go", model),
        ("db/free.go", free),
        ("db/gen.go", ignored),
        ("db/pro.go", pro),
    ];
    let (set, diagnostics) = read(&given, &[], |_| {});
    assert_eq!(tables(&set), ["adverts", "files"]);
    assert_eq!(columns(&set, "files"), ["id bigint", "data bytea"]);
    assert_eq!(
        lines(&diagnostics),
        [
            "info G022 db/pro.go:5:6: the model `License` is declared for other build tags only: its file is left out because of its line `//go:build pro`"
        ]
    );
    let skipped: Vec<_> = set.skipped.iter().map(|s| s.name.as_str()).collect();
    assert_eq!(skipped, ["Generator", "License"]);
    let last = set.assumptions.last().map(String::as_str);
    assert_eq!(last, Some("Go files for linux/amd64, no tags; 3 files are left out"));

    let (set, _) = read(&given, &[], |o| o.build.tags = vec!["pro".into()]);
    assert_eq!(tables(&set), ["files", "licenses"]);
    let (set, _) = read(&given, &[], |o| o.build.os = "windows".into());
    assert_eq!(columns(&set, "files"), ["id bigint", "data text"]);
}

#[test]
fn a_type_for_other_tags_only_is_told_with_its_place() {
    let model =
        "package db\n\ntype File struct {\n\tID uint `gorm:\"primaryKey\"`\n\tData Blob\n}\n";
    let other = "//go:build pro\n\npackage db\n\ntype Blob []byte\n";
    let (_, diagnostics) = read(&[("db/file.go", model), ("db/pro.go", other)], &[], |_| {});
    assert_eq!(
        lines(&diagnostics),
        ["error G009 db/file.go:5:2: the type of this field, `Blob` is not among the sources"]
    );
    let label = &diagnostics[0].labels[1];
    assert_eq!(label.span.to_string(), "db/pro.go:5:6");
    assert!(label.text.contains("//go:build pro"), "{}", label.text);
}

#[test]
fn the_rest_of_a_package_is_read_although_only_some_files_are_asked_for() {
    let model = "package db\n\nimport \"example.com/app/gen\"\n\ntype User struct {\n\tID uint `gorm:\"primaryKey\"`\n\tMood gen.Mood\n}\n";
    let rest = "package db\n\nfunc (User) TableName() string { return \"people\" }\n\ntype Note struct {\n\tID uint `gorm:\"primaryKey\"`\n}\n";
    let (set, diagnostics) = read(
        &[("go.mod", APP), ("db/user.go", model)],
        &[("db/rest.go", rest), ("gen/mood.pb.go", "package gen\n\ntype Mood int32\n")],
        |_| {},
    );
    assert_eq!(lines(&diagnostics), NONE);
    assert_eq!(tables(&set), ["people"]);
    assert_eq!(columns(&set, "people"), ["id bigint", "mood integer"]);
}

#[test]
fn a_package_whose_name_its_path_does_not_tell_is_found() {
    let model = "package db\n\nimport \"github.com/Acme/money\"\n\ntype Invoice struct {\n\tID uint `gorm:\"primaryKey\"`\n\tTotal cash.Cents\n}\n\nfunc (Invoice) TableName() string { return cash.Table }\n";
    let (set, diagnostics) = read(
        &[("go.mod", APP), ("db/invoice.go", model)],
        &[(
            "cache/github.com/Acme/money@v1.4.0/c.go",
            "package cash\n\ntype Cents int64\n\nconst Table = \"bills\"\n",
        )],
        |_| {},
    );
    assert_eq!(lines(&diagnostics), NONE);
    assert_eq!(columns(&set, "bills"), ["id bigint", "total bigint"]);
}

#[test]
fn lists_take_globs_over_packages_and_names() {
    let text = |name: &str| {
        format!("package p\n\ntype {name} struct {{\n\tID uint `gorm:\"primaryKey\"`\n}}\n")
    };
    let (user, order, old) = (text("UserModel"), text("OrderModel"), text("User"));
    let given = [
        ("internal/db/user.go", user.as_str()),
        ("internal/db/order.go", &order),
        ("internal/legacy/db/user.go", &old),
    ];
    let with = |include: &[&str], exclude: &[&str]| {
        let list = |l: &[&str]| l.iter().map(|p| (*p).to_owned()).collect();
        let (set, diagnostics) =
            read(&given, &[], |o| (o.include, o.exclude) = (list(include), list(exclude)));
        assert_eq!(lines(&diagnostics), NONE);
        set.schema.tables.keys().cloned().collect::<Vec<_>>()
    };
    assert_eq!(with(&[], &[]), ["order_models", "user_models", "users"]);
    assert_eq!(with(&["internal/db.*Model"], &[]), ["order_models", "user_models"]);
    assert_eq!(with(&[], &["**/legacy/*.User"]), ["order_models", "user_models"]);
    assert_eq!(with(&[], &["User*"]), ["order_models"]);
    assert_eq!(with(&["internal/db/*.go"], &["p.Order*"]), ["user_models"]);
    assert_eq!(with(&["internal/*.go"], &["p.*"]), NONE);
}

#[test]
fn names_of_the_configuration_that_stand_for_nothing_are_told() {
    let text = "package p\n\ntype User struct {\n\tID uint `gorm:\"primaryKey\"`\n}\n";
    let (set, diagnostics) = read(&[("db/user.go", text)], &[], |o| {
        o.include = vec!["db/*.go".into(), "internal/*.User".into()];
        o.exclude = vec!["Usr".into()];
        o.table_names = [("db.User".into(), "u".into()), ("db.Usr".into(), "v".into())].into();
    });
    assert_eq!(tables(&set), ["u"]);
    assert_eq!(
        lines(&diagnostics),
        [
            "warning G024: `Usr` in `exclude` under `[gorm]` names no file and no struct",
            "warning G024: `db.Usr` in `table_names` under `[gorm]` names no struct",
            "warning G024: `internal/*.User` in `include` under `[gorm]` names no file and no struct",
        ]
    );
}

#[test]
fn a_tag_that_is_no_literal_is_a_mistake_as_in_go() {
    let text = "package db\n\nconst size = \"size:9\"\n\ntype T struct {\n\tID uint `gorm:\"primaryKey\"`\n\tA string \"gorm:\" + size\n}\n";
    let (_, diagnostics) = read(&[("db/t.go", text)], &[], |_| {});
    let told = lines(&diagnostics);
    assert!(told.iter().any(|l| l.starts_with("error G000 db/t.go:7:19:")), "{told:?}");
}
