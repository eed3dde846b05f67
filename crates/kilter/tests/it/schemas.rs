//! PostgreSQL's schemas as objects: made, undone, and never dropped with something in them.

use crate::databases::{Database, migration, on_each};
use crate::sandbox::Sandbox;
use kilter_schema::Dialect;

const V1: u64 = 20_260_101_000_000;

fn schemas(project: &Sandbox, database: &Database) -> Vec<String> {
    let sql =
        "SELECT nspname FROM pg_namespace WHERE nspname IN ('app', 'extras', 'stray') ORDER BY 1";
    database.query(project, sql)
}

#[test]
fn schemas_come_and_go_with_migrations() {
    on_each(|project, database| {
        if database.dialect != Dialect::Postgres {
            return;
        }
        project.write("kilter.toml", "idempotent = false\n");
        migration(project, V1, "extras", "CREATE SCHEMA IF NOT EXISTS extras;\n", "SELECT 1;\n");
        project.kilter(&["verify"]).exits(1).says("M023").says("schema extras");
        migration(project, V1, "extras", "CREATE SCHEMA extras;\n", "DROP SCHEMA extras;\n");
        project.write(
            "store/item.go",
            "package store\n\nimport \"gorm.io/gorm\"\n\ntype Item struct {\n\tID int64\n}\n\n\
             func (Item) TableName() string { return \"app.items\" }\n\n\
             func Setup(db *gorm.DB) error { return db.AutoMigrate(&Item{}) }\n",
        );
        project.kilter(&["new", "items"]).exits(0);
        project.kilter(&["verify"]).exits(0);
        project.kilter(&["migrate"]).exits(0);
        assert_eq!(schemas(project, database), ["app", "extras"]);
        project.kilter(&["drift"]).exits(0);
        // What others put there stays.
        database.execute(project, "CREATE TABLE app.theirs (id int)");
        project.kilter(&["rollback", "1"]).exits(3).says("app");
        assert_eq!(schemas(project, database), ["app", "extras"]);
        database.execute(project, "DROP TABLE app.theirs");
        project.kilter(&["rollback", "2"]).exits(0);
        assert_eq!(schemas(project, database), [""; 0]);
        database.execute(project, "CREATE SCHEMA stray");
        project.kilter(&["drift"]).exits(1).says("schema stray");
    });
}
