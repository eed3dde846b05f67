//! Expressions that differ in text and mean the same: where reading cannot tell, a scratch database
//! does.

use crate::databases::{migration, on_each};
use kilter_schema::Dialect;

const V1: u64 = 20_260_101_000_000;

#[test]
fn a_scratch_database_decides_what_two_texts_mean() {
    on_each(|project, database| {
        // MySQL's spellings that a model would use are read alike; SQLite keeps every text as it is.
        if database.dialect != Dialect::Postgres {
            return;
        }
        let written = "overlay(name placing 'x' from 1) <> ''";
        let modelled = "OVERLAY(name PLACING 'x'::text FROM (1)) <> ''";
        let up = format!(
            "CREATE TABLE users (id bigint NOT NULL PRIMARY KEY, name varchar(40), \
             CONSTRAINT chk_name CHECK ({written}));\n"
        );
        let key = up.replace("bigint NOT NULL", "bigserial");
        migration(project, V1, "users", &key, "DROP TABLE users;\n");
        project.write("kilter.toml", "idempotent = false\n");
        project.write(
            "store/user.go",
            format!(
                "package store\n\nimport \"gorm.io/gorm\"\n\n\
                 type User struct {{\n\tID int64\n\tName string `gorm:\"size:40;check:chk_name,{modelled}\"`\n}}\n\n\
                 func Setup(db *gorm.DB) error {{ return db.AutoMigrate(&User{{}}) }}\n"
            ),
        );
        // Without a database it is a difference, said to be one of texts.
        project.kilter(&["validate"]).exits(1).says("M010").says("compared as texts");
        project.kilter(&["verify"]).exits(0);
        project
            .kilter(&["new", "nothing"])
            .exits(0)
            .says("1 of 1 expressions that differ in text mean the same")
            .says("nothing differs between models and migrations");
        // Another meaning stays a difference.
        project.edit("store/user.go", "<> ''", "<> 'y'");
        project.kilter(&["verify"]).exits(1).says("chk_name");
    });
}

#[test]
fn a_scratch_database_decides_what_two_values_mean() {
    on_each(|project, database| {
        if database.dialect != Dialect::Postgres {
            return;
        }
        let up = "CREATE TABLE terms (id bigserial PRIMARY KEY, since date DEFAULT 'Jan 2, 2020', \
                  place point DEFAULT '1,2');\n";
        migration(project, V1, "terms", up, "DROP TABLE terms;\n");
        project.write("kilter.toml", "idempotent = false\n");
        project.write(
            "store/term.go",
            "package store\n\nimport (\n\t\"time\"\n\n\t\"gorm.io/gorm\"\n)\n\n\
             type Term struct {\n\tID int64\n\
             \tSince *time.Time `gorm:\"type:date;default:'2020-01-02'\"`\n\
             \tPlace *string `gorm:\"type:point;default:'( 1, 2 )'\"`\n}\n\n\
             func Setup(db *gorm.DB) error { return db.AutoMigrate(&Term{}) }\n",
        );
        project.kilter(&["validate"]).exits(1).says("M010").says("compared as texts");
        project.kilter(&["verify"]).exits(0);
        project
            .kilter(&["new", "nothing"])
            .exits(0)
            .says("2 of 2 expressions that differ in text mean the same")
            .says("nothing differs between models and migrations");
        project.kilter(&["migrate", "--skip-validate"]).exits(0);
        project.kilter(&["drift"]).exits(0);
        database.execute(project, "ALTER TABLE terms ALTER COLUMN since SET DEFAULT '2020-01-03'");
        project.kilter(&["drift"]).exits(1).says("terms.since");
    });
}
