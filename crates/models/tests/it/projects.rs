//! Projects as people write them: several packages, several files.

use crate::support::{lines, postgres, sources};
use kilter_models::gorm::{GormOptions, read};
use kilter_models::{Absence, Encoding, JsonName, Model, ModelSet};
use kilter_schema::{Action, AutoIncrement, Dialect, Kind, ObjectPath};

/// A module with GORM 1.30.
pub const GO_MOD: &str = "module example.com/app\n\ngo 1.24\n\nrequire (\n\tgorm.io/driver/postgres v1.6.0\n\tgorm.io/gorm v1.30.0 // indirect\n)\n";

const DEPLOYMENTS: &str = r#"package database

import (
	"time"

	"github.com/google/uuid"
	"gorm.io/datatypes"
	"gorm.io/gorm"

	"example.com/app/internal/kinds"
)

// Deployment is one roll-out.
// @proto message=deploy.v1.Deployment
type Deployment struct {
	ID        uuid.UUID `gorm:"type:uuid;primaryKey;default:gen_random_uuid()" json:"id"`
	CreatedAt time.Time `json:"created_at"`
	DeletedAt gorm.DeletedAt `gorm:"index" json:"-"`

	Name   string       `gorm:"size:120;not null;uniqueIndex:idx_deployments_name,where:deleted_at IS NULL" json:"name"`
	Status kinds.Status `gorm:"type:varchar(20);not null;default:pending;check:status <> ''" json:"status,omitempty"`
	Level  kinds.Level
	Labels datatypes.JSON
	Tags   map[string]string `gorm:"serializer:json"`
	Every  time.Duration
	Note   *string // @proto internal reason="secret"

	ClusterID uint
	Cluster   *Cluster `gorm:"constraint:OnDelete:CASCADE"`
	Steps     []Step
}
"#;

const CLUSTERS: &str = r#"package database

import "gorm.io/gorm"

type Cluster struct {
	gorm.Model
	Region string `gorm:"index:idx_region_zone,priority:2"`
	Zone   string `gorm:"index:idx_region_zone,priority:1"`
}

type Step struct {
	ID           uint
	DeploymentID string
	Text         string
}

func Models() []any {
	return []any{&Cluster{}, &Deployment{}, new(Step)}
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(Models()...)
}
"#;

const KINDS: &str = r#"package kinds

type Status string

const (
	StatusPending Status = "pending"
	StatusRunning Status = "running"
	other                = "no status"
	StatusDone           = Status("done")
)

type Level int

const (
	Low Level = iota + 1
	_
	High
)
"#;

fn app() -> (ModelSet, Vec<kilter_diag::Diagnostic>) {
    postgres(&[
        ("go.mod", GO_MOD),
        ("internal/database/cluster.go", CLUSTERS),
        ("internal/database/deployment.go", DEPLOYMENTS),
        ("internal/kinds/kinds.go", KINDS),
    ])
}

fn model<'a>(set: &'a ModelSet, name: &str) -> &'a Model {
    set.models.iter().find(|m| m.name == name).unwrap_or_else(|| panic!("no model {name}"))
}

#[test]
fn a_project_of_three_packages_is_read_whole() {
    let (set, diagnostics) = app();
    assert_eq!(lines(&diagnostics), Vec::<String>::new());
    let tables: Vec<_> = set.models.iter().map(|m| (m.table.as_str(), m.why.as_str())).collect();
    let why = "argument of AutoMigrate at internal/database/cluster.go:22:9";
    assert_eq!(tables, [("clusters", why), ("deployments", why), ("steps", why)]);
    assert_eq!(
        set.assumptions[..3],
        [
            "GORM 1.30.0: required at go.mod:7:2",
            "postgres driver 1.6.0: required at go.mod:6:2",
            "naming strategy: GORM's own, as none is set",
        ]
    );

    let table = &set.schema.tables["deployments"];
    let types: Vec<_> = table.columns.iter().map(|c| (c.name.as_str(), c.ty.as_str())).collect();
    assert_eq!(
        types,
        [
            ("id", "uuid"),
            ("created_at", "timestamptz"),
            ("deleted_at", "timestamptz"),
            ("name", "varchar(120)"),
            ("status", "varchar(20)"),
            ("level", "bigint"),
            ("labels", "JSONB"),
            ("tags", "text"),
            ("every", "bigint"),
            ("note", "text"),
            ("cluster_id", "bigint"),
        ]
    );
    assert_eq!(table.column("id").and_then(|c| c.default.as_deref()), Some("gen_random_uuid()"));
    assert_eq!(table.column("status").and_then(|c| c.default.as_deref()), Some("'pending'"));
    assert_eq!(table.checks[0].name.as_deref(), Some("chk_deployments_status"));
    let key = &table.foreign_keys[0];
    assert_eq!(key.name.as_deref(), Some("fk_deployments_cluster"));
    assert_eq!((key.ref_table.as_str(), key.on_delete), ("clusters", Action::Cascade));
    let unique = table.index("idx_deployments_name").expect("the index");
    assert!(unique.unique && unique.predicate.as_deref() == Some("deleted_at IS NULL"));
    let steps = &set.schema.tables["steps"];
    assert_eq!(steps.columns[1].ty, "uuid", "the key's type is copied");
    assert_eq!(steps.foreign_keys[0].name.as_deref(), Some("fk_deployments_steps"));
    let cluster = &set.schema.tables["clusters"];
    assert_eq!(cluster.columns[0].auto_increment, Some(AutoIncrement::Serial));
    let parts: Vec<_> = cluster.indexes[1].parts.iter().filter_map(|p| p.column_name()).collect();
    assert_eq!(parts, ["zone", "region"]);
}

#[test]
fn fields_say_what_they_hold_and_what_they_are_called() {
    let (set, _) = app();
    let deployment = model(&set, "Deployment");
    assert_eq!(deployment.package, "internal/database");
    assert_eq!(deployment.directives[0].text, "@proto message=deploy.v1.Deployment");
    let field = |name: &str| {
        deployment.fields.iter().find(|f| f.name == name).unwrap_or_else(|| panic!("{name}"))
    };
    assert_eq!(field("ID").holds, Some(Kind::Uuid));
    let moment = Kind::Timestamp { zoned: true, precision: 9, until_2038: false };
    assert_eq!(field("CreatedAt").holds, Some(moment.clone()));
    assert_eq!(field("DeletedAt").holds, Some(moment));
    assert_eq!(field("DeletedAt").absence, Absence::Explicit);
    assert!(matches!(&field("DeletedAt").json, JsonName::Hidden { span } if span.text() == "-"));
    match &field("Status").json {
        JsonName::Tag { name, span } => {
            assert_eq!(name, "status");
            assert_eq!(span.text(), "status");
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(field("Level").json, JsonName::Default);
    let constants = |name: &str| -> Vec<(String, String)> {
        field(name).constants.iter().map(|c| (c.name.clone(), c.value.clone())).collect()
    };
    let pair = |a: &str, b: &str| (a.to_owned(), b.to_owned());
    assert_eq!(
        constants("Status"),
        [
            pair("StatusPending", "pending"),
            pair("StatusRunning", "running"),
            pair("StatusDone", "done")
        ]
    );
    assert_eq!(constants("Level"), [pair("Low", "1"), pair("High", "3")]);
    assert_eq!(field("Labels").holds, Some(Kind::Json { binary: false }));
    assert_eq!(field("Labels").encoding, Some(Encoding::Json));
    assert_eq!(field("Tags").holds, Some(Kind::Json { binary: false }));
    assert_eq!(field("Tags").encoding, Some(Encoding::Json));
    assert_eq!(field("Every").encoding, Some(Encoding::DurationNanos));
    assert_eq!(field("Note").absence, Absence::Explicit);
    assert_eq!(field("Name").absence, Absence::Never);
    assert_eq!(field("Note").directives[0].text, "@proto internal reason=\"secret\"");
    assert_eq!(field("Name").span.start().line, 20);
    assert!(field("Name").span.text().starts_with("Name   string"));
}

#[test]
fn origins_point_into_the_source() {
    let (set, _) = app();
    let at = |path: ObjectPath| set.origins.get(&path).map(|s| s.text().to_owned());
    let table = || "deployments".to_owned();
    assert_eq!(at(ObjectPath::Table(table())).as_deref(), Some("Deployment"));
    assert!(at(ObjectPath::Column(table(), "note".into())).is_some_and(|t| t == "Note   *string"));
    assert_eq!(
        at(ObjectPath::Index(table(), "idx_deployments_name".into())).as_deref(),
        Some("uniqueIndex:idx_deployments_name,where:deleted_at IS NULL")
    );
    assert_eq!(
        at(ObjectPath::Constraint(table(), "chk_deployments_status".into())).as_deref(),
        Some("check:status <> ''")
    );
    assert!(
        at(ObjectPath::Constraint(table(), "fk_deployments_cluster".into()))
            .is_some_and(|t| t.starts_with("Cluster   *Cluster"))
    );
}

#[test]
fn table_names_are_evaluated_or_diagnosed() {
    let text = r#"package models

import (
	"fmt"
	"os"

	"gorm.io/gorm/schema"
)

const prefix = "app_"

type A struct{ ID uint }

func (A) TableName() string { return prefix + "as" }

type B struct{ ID uint }

func (*B) TableName() string { return fmt.Sprintf("%s%s_%d", prefix, "b", 2) }

type C struct{ ID uint }

func (c C) TableName() string { return A{}.TableName() + "_more" }

type D struct{ ID uint }

func (D) TableName(n schema.Namer) string { return n.TableName("DeeThing") }

type E struct{ ID uint }

func (E) TableName() string { return os.Getenv("TABLE") }

type F struct{ ID uint }

func (F) TableName() string { return os.Getenv("TABLE") }
"#;
    let options = GormOptions {
        table_names: [("F".to_owned(), "effs".to_owned())].into(),
        ..GormOptions::new(Dialect::Postgres)
    };
    let (set, diagnostics) = read(&sources(&[("models/m.go", text)]), &options);
    let tables: Vec<_> = set.schema.tables.keys().map(String::as_str).collect();
    assert_eq!(tables, ["app_as", "app_as_more", "app_b_2", "dee_things", "effs", "es"]);
    assert_eq!(
        lines(&diagnostics),
        ["warning G002 models/m.go:30:10: the table of `E` is not a constant; `es` is assumed"]
    );
}

#[test]
fn the_configuration_in_the_source_counts() {
    let text = r#"package main

import (
	"strings"

	"gorm.io/driver/mysql"
	"gorm.io/gorm"
	"gorm.io/gorm/schema"
)

type UserCID struct {
	ID      uint
	Name    string
	OwnerID *uint
	Owner   *UserCID
}

func open() (*gorm.DB, error) {
	return gorm.Open(mysql.New(mysql.Config{DefaultStringSize: 100}), &gorm.Config{
		NamingStrategy: schema.NamingStrategy{
			TablePrefix:   "t_",
			SingularTable: true,
			NameReplacer:  strings.NewReplacer("CID", "Cid"),
		},
		DisableForeignKeyConstraintWhenMigrating: true,
	})
}

func run(db *gorm.DB) { db.AutoMigrate(&UserCID{}) }
"#;
    let options = GormOptions::new(Dialect::Mysql);
    let (set, diagnostics) = read(&sources(&[("main.go", text)]), &options);
    assert_eq!(lines(&diagnostics), Vec::<String>::new());
    let table = &set.schema.tables["t_user_cid"];
    assert_eq!(table.columns[1].ty, "varchar(100)");
    assert!(table.foreign_keys.is_empty());
}

#[test]
fn packages_are_found_without_a_go_mod() {
    let kinds = "package kinds\ntype Status string\n";
    let model = "package db\nimport \"github.com/acme/shop/internal/kinds\"\nimport \"github.com/google/uuid\"\ntype T struct {\n\tID uuid.UUID `gorm:\"primaryKey\"`\n\tS kinds.Status\n}\n";
    let decoy = "package uuid\ntype UUID int\n";
    let (set, diagnostics) = postgres(&[
        ("internal/db/t.go", model),
        ("internal/kinds/k.go", kinds),
        ("uuid/uuid.go", decoy),
    ]);
    assert_eq!(lines(&diagnostics), Vec::<String>::new());
    let types: Vec<_> = set.schema.tables["ts"].columns.iter().map(|c| c.ty.as_str()).collect();
    assert_eq!(types, ["text", "text"]);
}
