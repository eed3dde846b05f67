//! `kilter auto-migrate` on tables that are there and have rows.

use crate::databases::{Database, on_each};
use crate::sandbox::Sandbox;
use kilter_schema::Dialect;

const CONFIG: &str = "[env.dev]\nauto_migrate = true\n";

const BEFORE: &str = r#"package models

type Owner struct {
	ID   uint
	Name string `gorm:"size:20"`
}

type Item struct {
	ID      uint
	Code    string `gorm:"size:20;unique"`
	Count   int32
	Note    string `gorm:"size:20;not null;default:x"`
	Old     string `gorm:"size:20"`
	OwnerID uint
	Owner   Owner `gorm:"constraint:OnDelete:CASCADE"`
}

type Part struct {
	ID     uint
	ItemID uint
	Item   Item `gorm:"constraint:OnDelete:CASCADE"`
}
"#;

/// Columns are retyped, loosened and added, a field and a unique go, a check comes. On SQLite the
/// table is rebuilt while `parts` refers to it with ON DELETE CASCADE.
const AFTER: &str = r#"package models

type Owner struct {
	ID   uint
	Name string `gorm:"size:40;default:nobody"`
}

type Item struct {
	ID      uint
	Code    string `gorm:"size:40"`
	Count   int64  `gorm:"check:count_ok,count >= 0"`
	Note    string `gorm:"size:40;default:y"`
	State   string `gorm:"size:20;not null;default:new;index"`
	OwnerID uint
	Owner   Owner `gorm:"constraint:OnDelete:CASCADE"`
}

type Part struct {
	ID     uint
	ItemID uint
	Item   Item `gorm:"constraint:OnDelete:CASCADE"`
}

// Migrate says what the models are.
func Migrate(db *gorm.DB) error { return db.AutoMigrate(&Owner{}, &Item{}, &Part{}) }
"#;

fn models(project: &Sandbox, text: &str) {
    let text = text.replacen("package models\n", "package models\n\nimport \"gorm.io/gorm\"\n", 1);
    let call =
        "\nfunc Migrate(db *gorm.DB) error { return db.AutoMigrate(&Owner{}, &Item{}, &Part{}) }\n";
    let call = if text.contains("AutoMigrate") { "" } else { call };
    project.write("models/models.go", format!("{text}{call}"));
}

fn fill(project: &Sandbox, database: &Database) {
    for sql in [
        "INSERT INTO owners (id, name) VALUES (1, 'ann')",
        "INSERT INTO items (id, code, count, note, old, owner_id) VALUES (1, 'a', 7, 'n', 'kept', 1)",
        "INSERT INTO items (id, code, count, note, old, owner_id) VALUES (2, 'b', 8, 'm', 'too', 1)",
        "INSERT INTO parts (id, item_id) VALUES (1, 1)",
        "INSERT INTO parts (id, item_id) VALUES (2, 2)",
    ] {
        database.execute(project, sql);
    }
}

#[test]
fn rows_survive_and_a_second_run_does_nothing() {
    on_each(|project, database| {
        project.write("kilter.toml", CONFIG);
        models(project, BEFORE);
        project.kilter(&["auto-migrate"]).exits(0);
        project.kilter(&["auto-migrate"]).exits(0).says("nothing to do: the tables have all");
        fill(project, database);
        models(project, AFTER);
        project.kilter(&["auto-migrate"]).exits(0).says("count_ok").never_says("DROP COLUMN");
        project.kilter(&["auto-migrate"]).exits(0).says("nothing to do: the tables have all");
        let query = |sql: &str| database.query(project, sql);
        assert_eq!(query("SELECT code FROM items ORDER BY id"), ["a", "b"]);
        assert_eq!(query("SELECT count FROM items ORDER BY id"), ["7", "8"]);
        assert_eq!(query("SELECT note FROM items ORDER BY id"), ["n", "m"]);
        assert_eq!(query("SELECT old FROM items ORDER BY id"), ["kept", "too"]);
        assert_eq!(query("SELECT state FROM items ORDER BY id"), ["new", "new"]);
        assert_eq!(query("SELECT item_id FROM parts ORDER BY id"), ["1", "2"]);
        assert_eq!(query("SELECT name FROM owners"), ["ann"]);
        // The constraints are those of the new models: a code may stand twice, a count not below 0.
        database.execute(
            project,
            "INSERT INTO items (id, code, count, owner_id) VALUES (3, 'a', 1, 1)",
        );
        assert_eq!(query("SELECT note FROM items WHERE id = 3"), ["y"]);
        database.refuses(
            project,
            "INSERT INTO items (id, code, count, owner_id) VALUES (4, 'd', -1, 1)",
        );
    });
}

/// Where statements can share a transaction, a refusal by the rows there are leaves all as it was.
#[test]
fn a_refusal_leaves_the_database_as_it_was() {
    on_each(|project, database| {
        if database.dialect == Dialect::Mysql {
            return;
        }
        project.write("kilter.toml", CONFIG);
        models(project, BEFORE);
        project.kilter(&["auto-migrate"]).exits(0);
        fill(project, database);
        let text = BEFORE
            .replace("Old     string `gorm:\"size:20\"`", "New     string")
            .replace("Count   int32", "Count   int32 `gorm:\"check:count_ok,count > 7\"`");
        models(project, &text);
        project.kilter(&["auto-migrate"]).exits(3).says("E009").says("nothing was changed");
        database.refuses(project, "SELECT new FROM items");
        assert_eq!(database.query(project, "SELECT count(*) FROM parts"), ["2"]);
    });
}

/// What GORM fails at half way, and what can be meant, is done.
#[test]
fn what_was_obviously_meant_is_done() {
    on_each(|project, database| {
        project.write("kilter.toml", CONFIG);
        let with = |fields: &str| {
            let text = format!(
                "package models\n\nimport \"gorm.io/gorm\"\n\ntype Thing struct {{\n{fields}}}\n\n\
                 func Migrate(db *gorm.DB) error {{ return db.AutoMigrate(&Thing{{}}) }}\n"
            );
            project.write("models/models.go", text);
            project.kilter(&["auto-migrate"]).exits(0);
            project.kilter(&["auto-migrate"]).exits(0).says("nothing to do")
        };
        with("\tName string\n\tDone bool\n");
        database.execute(project, "INSERT INTO things (name, done) VALUES ('a', true)");
        database.execute(project, "INSERT INTO things (name, done) VALUES ('b', false)");
        // GORM's SQLite driver cannot add a key; PostgreSQL has no cast from boolean to bigint.
        with("\tID uint\n\tName string\n\tDone int\n\tCode string `gorm:\"size:20;unique\"`\n");
        assert_eq!(database.query(project, "SELECT id FROM things ORDER BY name"), ["1", "2"]);
        assert_eq!(database.query(project, "SELECT done FROM things ORDER BY name"), ["1", "0"]);
        database.execute(project, "UPDATE things SET code = 'c' WHERE name = 'a'");
        database.refuses(project, "UPDATE things SET code = 'c' WHERE name = 'b'");
    });
}

/// A second key column is a plain one, and a key stays what it is; both are told.
#[test]
fn keys_stay_and_that_is_told() {
    on_each(|project, _| {
        project.write("kilter.toml", CONFIG);
        let with = |fields: &str| {
            let text = format!(
                "package models\n\nimport \"gorm.io/gorm\"\n\ntype Thing struct {{\n{fields}}}\n\n\
                 func Migrate(db *gorm.DB) error {{ return db.AutoMigrate(&Thing{{}}) }}\n"
            );
            project.write("models/models.go", text);
        };
        with(
            "\tA string `gorm:\"primaryKey;size:20\"`\n\tB string `gorm:\"primaryKey;size:20\"`\n",
        );
        project.kilter(&["auto-migrate"]).exits(0);
        with(
            "\tA string `gorm:\"primaryKey;size:20\"`\n\tB string `gorm:\"size:20\"`\n\tC string `gorm:\"primaryKey;size:20\"`\n",
        );
        project.kilter(&["auto-migrate"]).exits(0).says("(a, b), not (a, c)");
        let again = project.kilter(&["auto-migrate"]).exits(0);
        again.says("nothing to do;").says("kilter new NAME");
    });
}

/// An index that the models do not have outlives the rebuild that a check takes.
#[test]
fn a_rebuild_keeps_what_was_made_by_hand() {
    on_each(|project, database| {
        if database.dialect != Dialect::Sqlite {
            return;
        }
        project.write("kilter.toml", CONFIG);
        models(project, BEFORE);
        project.kilter(&["auto-migrate"]).exits(0);
        database.execute(project, "CREATE INDEX by_hand ON items (old)");
        let trigger = "CREATE TRIGGER noted AFTER INSERT ON items BEGIN SELECT 1; END";
        database.execute(project, trigger);
        models(project, AFTER);
        project.kilter(&["auto-migrate"]).exits(0).says("kilter_new_items");
        let there =
            "SELECT name FROM sqlite_master WHERE name IN ('by_hand', 'noted') ORDER BY name";
        assert_eq!(database.query(project, there), ["by_hand", "noted"]);
    });
}

#[test]
fn names_that_cannot_be_had_are_refused_before_anything_runs() {
    on_each(|project, database| {
        if database.dialect == Dialect::Postgres {
            return;
        }
        project.write("kilter.toml", CONFIG);
        models(project, BEFORE);
        project.kilter(&["auto-migrate"]).exits(0);
        let text = BEFORE.replace("Old     string", "New string\n\tOld     string");
        models(project, &text.replace("Old     string `gorm:\"", "Old string `gorm:\"column:OLD;"));
        let ran = project.kilter(&["auto-migrate"]).exits(3).says("E015");
        ran.says("items has a column old").says("nothing was changed");
        database.refuses(project, "SELECT new FROM items");
    });
}
