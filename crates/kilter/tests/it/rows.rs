//! Rows that would make a migration fail are counted before it runs; their keys are named, and
//! what they hold is not.

use crate::databases::{Database, migration, on_each};
use crate::sandbox::Sandbox;
use kilter_schema::Dialect;

const V1: u64 = 20_260_101_000_000;
const V2: u64 = 20_260_102_000_000;

fn begin(project: &Sandbox, database: &Database) {
    let tables = "CREATE TABLE orgs (id bigint NOT NULL PRIMARY KEY);\n\
        CREATE TABLE users (id bigint NOT NULL PRIMARY KEY, mail varchar(40), org_id bigint, n bigint);\n";
    migration(project, V1, "tables", tables, "DROP TABLE users;\nDROP TABLE orgs;\n");
    project.kilter(&["migrate"]).exits(0);
    database.execute(project, "INSERT INTO orgs VALUES (7)");
    database.execute(
        project,
        "INSERT INTO users VALUES (1, 'secret@a.example', 7, 1), (2, 'secret@a.example', 7, 1), \
         (3, NULL, 9, 70000)",
    );
}

/// Tries a migration that the rows refuse, mends them, and applies it.
fn refused(project: &Sandbox, database: &Database, up: &str, says: [&str; 3], mend: &str) {
    migration(project, V2, "change", up, "-- kilter: irreversible: a test\nSELECT 1;\n");
    for command in [&["migrate"][..], &["dry-run"]] {
        let ran = project.kilter(command).exits(1).says("nothing was migrated");
        let all = says.iter().fold(ran, |ran, word| ran.says(word));
        let (text, also) = (&all.stdout, &all.stderr);
        assert!(!text.contains("secret@") && !also.contains("secret@"), "{text}{also}");
    }
    assert_eq!(database.query(project, "SELECT count(*) FROM kilter_migrations"), ["1"]);
    database.execute(project, mend);
    project.kilter(&["migrate"]).exits(0);
    project.kilter(&["drift"]).exits(0);
}

#[test]
fn duplicates_under_a_unique_index() {
    on_each(|project, database| {
        begin(project, database);
        let up = "CREATE UNIQUE INDEX users_mail ON users (mail);\n";
        let says = ["F001", "1 values of (mail)", "with id 2"];
        refused(project, database, up, says, "DELETE FROM users WHERE id = 2");
    });
}

#[test]
fn nulls_under_not_null() {
    on_each(|project, database| {
        let up = match database.dialect {
            Dialect::Postgres => "ALTER TABLE users ALTER COLUMN mail SET NOT NULL;\n",
            Dialect::Mysql => "ALTER TABLE users MODIFY COLUMN mail varchar(40) NOT NULL;\n",
            Dialect::Sqlite => return,
        };
        begin(project, database);
        let says = ["F002", "1 rows of users hold NULL in mail", "with id 3"];
        refused(project, database, up, says, "UPDATE users SET mail = 'x' WHERE id = 3");
    });
}

#[test]
fn rows_without_their_parent() {
    on_each(|project, database| {
        if database.dialect == Dialect::Sqlite {
            return;
        }
        begin(project, database);
        let up =
            "ALTER TABLE users ADD CONSTRAINT fk_org FOREIGN KEY (org_id) REFERENCES orgs (id);\n";
        let says = ["F003", "1 rows of users refer to rows that orgs lacks", "with id 3"];
        refused(project, database, up, says, "UPDATE users SET org_id = 7");
    });
}

#[test]
fn values_that_do_not_fit_and_rows_that_break_a_check() {
    on_each(|project, database| {
        let (short, small) = match database.dialect {
            Dialect::Postgres => {
                ("ALTER COLUMN mail TYPE varchar(5)", "ALTER COLUMN n TYPE smallint")
            }
            Dialect::Mysql => ("MODIFY COLUMN mail varchar(5)", "MODIFY COLUMN n smallint"),
            Dialect::Sqlite => return,
        };
        begin(project, database);
        let up = format!("ALTER TABLE users {short};\n");
        let says = ["F003", "2 values of users.mail do not fit varchar(5)", "with id 1, 2"];
        let mend = "UPDATE users SET mail = 'b@x' WHERE mail IS NOT NULL";
        refused(project, database, &up, says, mend);
        let up = format!("ALTER TABLE users {small};\n");
        migration(project, V2 + 1, "small", &up, "");
        project.kilter(&["migrate"]).exits(1).says("F003").says("with id 3");
        let up = "ALTER TABLE users ADD CONSTRAINT chk CHECK (n < 100);\n";
        migration(project, V2 + 1, "small", up, "");
        project.kilter(&["migrate"]).exits(1).says("1 rows of users break the check n < 100");
    });
}

/// What the migration mends itself is not judged by how it is now; and an exemption is one.
#[test]
fn rows_that_the_migration_mends_are_its_own_business() {
    on_each(|project, database| {
        begin(project, database);
        let index = "CREATE UNIQUE INDEX users_mail ON users (mail);\n";
        let up = format!("DELETE FROM users WHERE id = 2;\n{index}");
        migration(project, V2, "change", &up, "DROP INDEX users_mail;\n");
        project.kilter(&["migrate"]).exits(0);
        let check = "-- kilter: allow F001: the server will say\nCREATE UNIQUE INDEX users_n ON users (n);\n";
        database.execute(project, "UPDATE users SET n = 4");
        migration(project, V2 + 1, "allowed", check, "");
        project.kilter(&["migrate"]).exits(3);
    });
}

/// A column without values, on SQLite, where NOT NULL takes a rebuild.
#[test]
fn a_required_column_for_rows_that_have_none() {
    let project = Sandbox::empty(Some("sqlite://test.db"));
    let model = "package store\n\nimport \"gorm.io/gorm\"\n\n\
        type User struct {\n\tID int64\n\tMail *string\n}\n\n\
        func Setup(db *gorm.DB) error { return db.AutoMigrate(&User{}) }\n";
    project.write("store/user.go", model);
    project.kilter(&["new", "users"]).exits(0);
    project.kilter(&["migrate"]).exits(0);
    let database = Database::sqlite("sqlite://test.db");
    database.execute(&project, "INSERT INTO users VALUES (1, 'a'), (4, NULL)");
    project.edit("store/user.go", "Mail *string", "Mail string `gorm:\"not null\"`");
    project.kilter(&["new", "required"]).exits(0);
    project.kilter(&["migrate"]).exits(1).says("F002").says("with id 4");
    database.execute(&project, "UPDATE users SET mail = 'b' WHERE id = 4");
    project.kilter(&["migrate"]).exits(0);
    assert_eq!(database.query(&project, "SELECT count(*) FROM users"), ["2"]);
}
