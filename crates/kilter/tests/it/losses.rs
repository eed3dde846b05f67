//! Nothing is lost that nobody gave up: drops are accepted in writing, or they do not happen.

use crate::databases::{migration, on_each};
use crate::sandbox::Sandbox;
use kilter_schema::Dialect;

const V1: u64 = 20_260_101_000_000;
const V2: u64 = 20_260_102_000_000;

#[test]
fn a_drop_that_nobody_accepted_is_refused() {
    on_each(|project, database| {
        migration(project, V1, "a", "CREATE TABLE a (id int, gone int);\n", "DROP TABLE a;\n");
        project.kilter(&["migrate"]).exits(0);
        let drop = "ALTER TABLE a DROP COLUMN gone;\n";
        migration(project, V2, "drop", drop, "ALTER TABLE a ADD COLUMN gone int;\n");
        for command in ["validate", "lint", "migrate"] {
            project
                .kilter(&[command])
                .exits(1)
                .says("D003")
                .says("_drop.up.sql:1:1")
                .says("a.gone");
        }
        assert_eq!(database.query(project, "SELECT count(gone) FROM a"), ["0"]);
        migration(
            project,
            V2,
            "drop",
            &format!("-- kilter: allow D003: unused since 4.2\n{drop}"),
            "",
        );
        project.kilter(&["validate"]).exits(0);
        project.kilter(&["migrate"]).exits(0).says("applied 1 migration");
        // A table likewise; what is past is past.
        migration(project, V2 + 1, "table", "DROP TABLE a;\n", "");
        project
            .kilter(&["migrate"])
            .exits(1)
            .says("D002")
            .says("drops table a")
            .says("nothing was migrated");
    });
}

#[test]
fn renames_are_no_drops_and_are_proposed_for_what_looks_like_one() {
    let project = Sandbox::empty(Some("sqlite://test.db"));
    migration(&project, V1, "a", "CREATE TABLE a (id int, sku text);\n", "DROP TABLE a;\n");
    migration(
        &project,
        V2,
        "b",
        "ALTER TABLE a RENAME COLUMN sku TO code;\n-- The new name.\nALTER TABLE a RENAME TO b;\n",
        "",
    );
    project.kilter(&["validate"]).exits(0);
    migration(
        &project,
        V2,
        "b",
        "ALTER TABLE a ADD COLUMN code text;\nALTER TABLE a DROP COLUMN sku;\n",
        "",
    );
    project.kilter(&["validate"]).exits(1).says("ALTER TABLE a RENAME COLUMN sku TO code");
}

#[test]
fn a_glob_that_matches_nothing_is_an_error() {
    let project = Sandbox::empty(Some("sqlite://test.db"));
    project.write(
        "store/user.go",
        "package store\n\nimport \"gorm.io/gorm\"\n\ntype User struct {\n\tgorm.Model\n}\n",
    );
    project.write("kilter.toml", "models = [\"store/*.go\", \"biling/*.go\"]\n");
    project.kilter(&["validate"]).exits(1).says("E014").says("kilter.toml:1:25").says("biling");
    for command in [&["new", "x"][..], &["diff"], &["ci"], &["models"]] {
        let ran = project.kilter(command);
        assert_ne!(ran.status, 0);
        ran.says("E014");
    }
}

#[test]
fn a_rebuild_does_not_drop_what_was_made_by_hand() {
    on_each(|project, database| {
        if database.dialect != Dialect::Sqlite {
            return;
        }
        migration(project, V1, "a", "CREATE TABLE a (id integer PRIMARY KEY, n text);\n", "");
        project.kilter(&["migrate"]).exits(0);
        database.execute(project, "ALTER TABLE a ADD COLUMN hot text");
        database.execute(project, "INSERT INTO a (id, hot) VALUES (1, 'kept')");
        let rebuild = "-- kilter: rebuild a\nCREATE TABLE kilter_new_a (id integer PRIMARY KEY, n text DEFAULT 'x');\nINSERT INTO kilter_new_a (id, n) SELECT id, n FROM a;\nDROP TABLE a;\nALTER TABLE kilter_new_a RENAME TO a;\n";
        migration(project, V2, "rebuild", rebuild, "");
        project
            .kilter(&["migrate"])
            .exits(3)
            .says("E304")
            .says("column a.hot")
            .says("the tables are as before");
        assert_eq!(database.query(project, "SELECT hot FROM a"), ["kept"]);
    });
}

#[test]
fn a_guard_does_not_hide_the_other_half_of_a_statement() {
    on_each(|project, database| {
        if database.dialect == Dialect::Sqlite {
            return;
        }
        migration(project, V1, "a", "CREATE TABLE a (id int, qty int);\n", "");
        project.kilter(&["migrate"]).exits(0);
        database.execute(project, "ALTER TABLE a ADD COLUMN note int");
        let change = match database.dialect {
            Dialect::Mysql => "MODIFY qty bigint",
            _ => "ALTER COLUMN qty TYPE bigint",
        };
        let up = format!(
            "-- kilter: unless exists column a.note\nALTER TABLE a ADD COLUMN note int, {change};\n"
        );
        migration(project, V2, "both", &up, "");
        project.kilter(&["migrate"]).exits(3).says("E306");
    });
}

#[test]
fn suggested_commands_lead_to_the_same_target() {
    let project = Sandbox::empty(None);
    project
        .write("kilter.toml", "[env.production]\nurl = \"sqlite://live.db\"\nprotected = true\n");
    project
        .kilter(&["rollback", "--env", "production"])
        .exits(2)
        .says("kilter rollback --env production 1 --yes");
}

#[test]
fn any_text_can_stand_in_a_migration() {
    on_each(|project, database| {
        let text = "-- It's \\ a $1 ? E'x' \u{1f40c} \"quoted\" `tick` \\' \\\\\nCREATE TABLE a (id int);\n";
        migration(project, V1, "text", text, "DROP TABLE a;\n");
        project.kilter(&["migrate"]).exits(0);
        project.kilter(&["status"]).exits(0).says("up to date");
        assert_eq!(database.query(project, "SELECT up_sql FROM kilter_migrations"), [text]);
    });
}

#[test]
fn a_drop_written_by_hand_carries_the_score_of_the_rename_it_may_be() {
    on_each(|project, _| {
        let up = "CREATE TABLE a (id int, sku varchar(20), size int);\n\
                  CREATE TABLE b (id int, sku varchar(20));\n";
        migration(project, V1, "a", up, "DROP TABLE a;\nDROP TABLE b;\n");
        let up = "ALTER TABLE a DROP COLUMN sku;\nALTER TABLE a ADD COLUMN stock_code varchar(20);\n\
                  DROP TABLE b;\nCREATE TABLE bees (id int, sku varchar(20));\n";
        migration(project, V2, "b", up, "");
        project
            .kilter(&["validate"])
            .exits(1)
            .says("D003")
            .says("sku and stock_code look like one column renamed (76 of 100: same type")
            .says("ALTER TABLE a RENAME COLUMN sku TO stock_code")
            .says("D002")
            .says("b and bees look like one table renamed (")
            .says("the same columns");
    });
}
