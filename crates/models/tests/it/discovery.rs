//! Which structs become models, and which files are read.

use crate::projects::GO_MOD;
use crate::support::{errors, lines, postgres};

#[test]
fn models_are_found_by_their_looks_and_mix_ins_are_not() {
    let base = r#"package models

import (
	"time"

	"gorm.io/gorm"
)

type Base struct {
	ID        uint `gorm:"primaryKey"`
	CreatedAt time.Time
}

type Address struct {
	Street string `gorm:"size:80"`
}

type Page[T any] struct {
	Items []T `gorm:"-:all"`
}

type Request struct {
	Name string `json:"name"`
}

type User struct {
	Base
	Home Address `gorm:"embedded;embeddedPrefix:home_"`
	Pets []Pet
}

type Pet struct {
	ID     uint
	UserID uint
}

type Legacy struct{ Key string }

func (Legacy) TableName() string { return "old_keys" }

type UserView struct {
	User
	PetCount int
}

func load(db *gorm.DB) []User { return nil }
"#;
    let (set, diagnostics) = postgres(&[("models/models.go", base)]);
    assert_eq!(errors(&diagnostics), Vec::<String>::new());
    let found: Vec<_> = set.models.iter().map(|m| (m.name.as_str(), m.why.as_str())).collect();
    assert_eq!(
        found,
        [
            ("Legacy", "has a TableName method"),
            ("Pet", "target of the relation User.Pets"),
            ("User", "has fields with gorm tags"),
        ]
    );
    let skipped: Vec<_> =
        set.skipped.iter().map(|s| (s.name.as_str(), s.reason.as_str())).collect();
    assert_eq!(
        skipped,
        [
            ("Base", "only ever embedded in other structs and without a TableName method"),
            ("Address", "only ever embedded in other structs and without a TableName method"),
            ("Page", "a generic definition; only its instances have tables"),
            ("UserView", "embeds the model `User` and has no table of its own"),
        ]
    );
    let columns: Vec<_> =
        set.schema.tables["users"].columns.iter().map(|c| c.name.as_str()).collect();
    assert_eq!(columns, ["id", "created_at", "home_street"]);
}

#[test]
fn structs_for_requests_and_results_are_told_apart() {
    let models = r#"package model

import "gorm.io/gorm"

type User struct {
	gorm.Model
	Name string
}

type Order struct {
	gorm.Model
	UserID uint
}

type Setting struct {
	ID    uint `gorm:"primaryKey"`
	Value string
}

type Total struct {
	Day string `gorm:"column:day"`
	Sum int
}

type UserRow struct {
	User
	Orders int
}

func (UserRow) TableName() string { return "users" }

func Migrate(db *gorm.DB) error { return db.AutoMigrate(&User{}) }
"#;
    let requests = "package request\n\ntype Search struct {\n\tID uint `gorm:\"primaryKey\"`\n}\n";
    let (set, diagnostics) =
        postgres(&[("model/model.go", models), ("request/search.go", requests)]);
    assert_eq!(lines(&diagnostics), Vec::<String>::new());
    let names: Vec<_> = set.models.iter().map(|m| (m.name.as_str(), m.why.as_str())).collect();
    assert_eq!(
        names,
        [
            ("Order", "embeds gorm.Model"),
            ("Setting", "has fields with gorm tags"),
            ("User", "argument of AutoMigrate at model/model.go:32:42"),
        ]
    );
    let skipped: Vec<_> = set.skipped.iter().map(|s| s.name.as_str()).collect();
    assert_eq!(skipped, ["Total", "UserRow", "Search"]);
    assert!(set.skipped[2].reason.contains("no struct of its package is given to AutoMigrate"));
}

#[test]
fn arguments_of_automigrate_are_followed() {
    let models = "package m\ntype A struct{ ID int }\ntype B struct{ ID int }\ntype C struct{ ID int }\ntype D struct{ ID int }\ntype E struct{ ID int }\ntype F struct{ ID int }\ntype G struct{ ID int }\nvar Registry = []any{&F{}}\n";
    let calls = r#"package main

import (
	"example.com/app/m"
	"gorm.io/gorm"
)

func run(db *gorm.DB) error {
	list := []interface{}{&m.A{}, m.B{}}
	list = append(list, new(m.C))
	for _, one := range list {
		if err := db.AutoMigrate(one); err != nil {
			return err
		}
	}
	if err := db.Set("gorm:table_options", "x").AutoMigrate((*m.D)(nil), []m.E{}); err != nil {
		return err
	}
	db.Migrator().CreateTable(m.Registry...)
	steps := []step{{Migrate: func(tx *gorm.DB) error {
		type Local struct{ ID int }
		return tx.AutoMigrate(&Local{})
	}}}
	return apply(db, steps)
}

func wrapper(db *gorm.DB, models ...any) error { return db.AutoMigrate(models...) }
"#;
    let (set, diagnostics) =
        postgres(&[("go.mod", GO_MOD), ("m/m.go", models), ("main.go", calls)]);
    let names: Vec<_> = set.models.iter().map(|m| m.name.as_str()).collect();
    assert_eq!(names, ["A", "B", "C", "D", "E", "F", "Local"]);
    let appended: Vec<_> = set.appended.iter().map(|(t, a)| (t.as_str(), &*a.text)).collect();
    assert_eq!(appended, [("ds", "x"), ("es", "x")]);
    assert_eq!(
        lines(&diagnostics),
        ["warning G001 main.go:27:72: the argument of AutoMigrate cannot be resolved"]
    );
}

#[test]
fn a_local_copy_in_a_migration_gives_way_to_the_model() {
    let text = r#"package main

import "gorm.io/gorm"

type User struct {
	gorm.Model
	Name string
	Mail string
}

func first(db *gorm.DB) error {
	type User struct {
		gorm.Model
		Name string
	}
	return db.AutoMigrate(&User{})
}
"#;
    let (set, _) = postgres(&[("main.go", text)]);
    assert!(set.schema.column("users", "mail").is_some());
    assert_eq!(set.skipped.len(), 1);
}

#[test]
fn go_files_are_found_as_go_would() {
    let dir = tempfile::tempdir().expect("a directory");
    let write = |path: &str, bytes: &[u8]| {
        let full = dir.path().join(path);
        std::fs::create_dir_all(full.parent().expect("a parent")).expect("directories");
        std::fs::write(full, bytes).expect("a file");
    };
    for path in [
        "go.mod",
        "a/b.go",
        "a/a.go",
        "a/a_test.go",
        "a/x.pb.go",
        "a/_skip.go",
        "a/notes.txt",
        "vendor/v/v.go",
        "a/testdata/t.go",
        "_old/o.go",
        ".hidden/h.go",
        "ignored/i.go",
        "z/z.go",
    ] {
        write(path, b"package p\n");
    }
    write("bad.go", b"package p // \xff\n");
    write(".gitignore", b"ignored/\n");
    let found = |include: &[&str], exclude: &[&str]| {
        let list = |l: &[&str]| l.iter().map(|p| (*p).to_owned()).collect::<Vec<_>>();
        let (sources, problems) =
            kilter_models::files::discover(dir.path(), &list(include), &list(exclude));
        let paths: Vec<_> = sources.iter().map(|s| s.path.clone()).collect();
        (paths, lines(&problems))
    };
    let (paths, problems) = found(&[], &[]);
    assert_eq!(paths, ["a/a.go", "a/b.go", "go.mod", "z/z.go"]);
    assert_eq!(problems, ["error G023: a file cannot be read: bad.go: not UTF-8 at byte 13"]);
    let (paths, problems) = found(&["a/**/*.go"], &["**/b.go"]);
    assert_eq!(paths, ["a/a.go", "go.mod"]);
    assert!(problems.is_empty());
    let (_, problems) = found(&["a/[.go"], &[]);
    assert!(problems.iter().any(|p| p.starts_with("error G024: `a/[.go` is not a glob")));
}

#[test]
fn conditions_that_decide_what_is_migrated_are_told() {
    let source = r#"package m

import "gorm.io/gorm"

type A struct{ X string }
type B struct{ X string }
type C struct{ X string }

func Migrate(db *gorm.DB, full bool) error { return db.AutoMigrate(all(full)...) }

func all(full bool) []any {
	list := []any{&A{}}
	if full {
		return []any{&A{}, &B{}}
	}
	if len(list) > 2 {
		list = append(list, &C{})
	}
	return list
}
"#;
    let (set, diagnostics) = postgres(&[("m/m.go", source)]);
    let tables: Vec<&str> = set.schema.tables.keys().map(String::as_str).collect();
    assert_eq!(tables, ["as", "bs", "cs"]);
    assert_eq!(
        lines(&diagnostics),
        [
            "warning G001 m/m.go:9:68: which models AutoMigrate gets is decided by conditions; all of them are taken"
        ]
    );
    assert!(diagnostics[0].help.join("").contains("`models = ["), "{:?}", diagnostics[0].help);
}

#[test]
fn a_table_that_a_call_names_is_taken_where_it_is_a_constant() {
    let source = r#"package m

import "gorm.io/gorm"

type Event struct {
	ID   uint
	Kind string `gorm:"index"`
}

type Owner struct{ ID uint }

type Pet struct {
	ID      uint
	OwnerID uint
	Owner   Owner
}

func Migrate(db *gorm.DB, name string) {
	tx := db.Table("events_" + "2024")
	tx.AutoMigrate(&Event{})
	db.Table(name).AutoMigrate(&Owner{})
	db.Table("animals").AutoMigrate(&Pet{})
}
"#;
    let (set, diagnostics) = postgres(&[("m/m.go", source)]);
    let event = set.models.iter().find(|m| m.name == "Event").expect("the model");
    assert_eq!(event.table, "events_2024");
    assert_eq!(event.named, "`Table` in the call at m/m.go:20:2");
    assert!(set.schema.tables["events_2024"].indexes[0].name == "idx_events_2024_kind");
    assert!(set.schema.tables.contains_key("owners"));
    assert_eq!(
        lines(&diagnostics),
        [
            "error G021 m/m.go:15:2: GORM gives the name `animals` to what this relation leads to as well, and fails",
            "warning G019 m/m.go:21:2: the table of this migration is chosen while the program runs",
        ]
    );
    let unnamed: Vec<&str> = set.handover.unnamed.iter().map(|(n, _)| n.as_str()).collect();
    assert_eq!(unnamed, ["Event", "Pet"]);
}

#[test]
fn what_leads_to_a_table_that_a_call_names_is_told() {
    let source = r#"package m

import "gorm.io/gorm"

type Person struct {
	ID   uint
	Pets []Pet
	Tags []Tag `gorm:"many2many:person_tags"`
}

type Tag struct{ ID uint }

type Pet struct {
	ID       uint
	PersonID uint
}

type Toy struct {
	ID    uint
	PetID uint
	Pet   Pet
}

func Migrate(db *gorm.DB) {
	db.Table("staff").AutoMigrate(&Person{})
	db.AutoMigrate(&Toy{})
}
"#;
    let (set, diagnostics) = postgres(&[("m/m.go", source)]);
    assert!(set.schema.tables["pets"].foreign_keys.is_empty());
    assert!(!set.schema.tables.contains_key("people"));
    assert_eq!(
        lines(&diagnostics),
        [
            "error G021 m/m.go:7:2: `Pet` refers to `Person` by this relation, whose table a call before names `staff`; GORM finds no model of that table, and fails",
            "error G021 m/m.go:8:2: GORM gives the name `staff` to the join table of this relation as well, and makes no other",
        ]
    );
}
