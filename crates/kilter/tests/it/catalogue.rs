//! Catalogues that one may only read, and those that somebody filled with malice.

use crate::databases::{Database, migration, on_each};
use crate::sandbox::Sandbox;
use kilter_schema::Dialect;

const V1: u64 = 20_260_101_000_000;

/// A user who may read the project's database and nothing else: the address, the name.
fn reader(database: &Database, project: &Sandbox) -> (String, String) {
    let user = format!("kilter_reader_{}", std::process::id());
    let (scheme, rest) = database.url.split_once("://").expect("a URL");
    let host = rest.rsplit_once('@').map_or(rest, |(_, host)| host);
    let path = host.split('?').next().unwrap_or(host);
    let name = path.rsplit('/').next().unwrap_or(path);
    let statements = match database.dialect {
        Dialect::Postgres => [
            format!("CREATE ROLE {user} LOGIN PASSWORD 'secret'"),
            format!("GRANT SELECT ON ALL TABLES IN SCHEMA public TO {user}"),
        ],
        _ => [
            format!("CREATE USER {user}@'%' IDENTIFIED BY 'secret'"),
            format!("GRANT SELECT, SHOW VIEW, TRIGGER, REFERENCES ON {name}.* TO {user}@'%'"),
        ],
    };
    statements.iter().for_each(|sql| database.execute(project, sql));
    (format!("{scheme}://{user}:secret@{host}"), user)
}

#[test]
fn drift_needs_no_more_than_to_read() {
    on_each(|project, database| {
        if database.dialect == Dialect::Sqlite {
            return;
        }
        let up = "CREATE TABLE p (id int PRIMARY KEY);\n\
                  CREATE TABLE c (id int NOT NULL, p_id int, \
                    CONSTRAINT fk FOREIGN KEY (p_id) REFERENCES p (id));\n";
        migration(project, V1, "a", up, "DROP TABLE c;\nDROP TABLE p;\n");
        project.kilter(&["migrate"]).exits(0);
        let (url, user) = reader(database, project);
        project.kilter(&["drift", "--url", &url]).exits(0).says("no drift");
        database.execute(project, "ALTER TABLE c ADD COLUMN hotfix int");
        project.kilter(&["drift", "--url", &url]).exits(1).says("the database is ahead");
        let drop = match database.dialect {
            Dialect::Postgres => vec![format!("DROP OWNED BY {user}"), format!("DROP ROLE {user}")],
            _ => vec![format!("DROP USER {user}@'%'")],
        };
        drop.iter().for_each(|sql| database.execute(project, sql));
    });
}

#[test]
fn names_and_defaults_of_a_hostile_catalogue_stay_names_and_defaults() {
    on_each(|project, database| {
        migration(project, V1, "a", "CREATE TABLE a (id int NOT NULL);\n", "DROP TABLE a;\n");
        project.kilter(&["migrate"]).exits(0);
        let quote = if database.dialect == Dialect::Mysql { '`' } else { '"' };
        let evil = [
            "x\n; DROP TABLE a; --".to_owned(),
            "\u{1b}[31mred\u{202e}".to_owned(),
            "it's; DROP TABLE a".to_owned(),
            "n".repeat(63),
            "größe 表".to_owned(),
            "order".to_owned(),
        ]
        .map(|name| format!("{quote}{name}{quote}"));
        for (n, column) in evil.iter().enumerate() {
            let default = format!("'''); DROP TABLE a; --{n}'");
            let sql = format!("ALTER TABLE a ADD COLUMN {column} varchar(40) DEFAULT {default}");
            database.execute(project, &sql);
        }
        let drift = project.kilter(&["drift"]).exits(1);
        drift.never_says("\u{1b}").never_says("\u{202e}").says("ADD COLUMN");
        let ran = project.kilter(&["diff", "migrations", "database"]).exits(1);
        let ran = ran.never_says("\u{1b}").never_says("\u{202e}");
        assert!(
            !ran.stdout.lines().any(|l| l.trim_start().starts_with("; DROP")),
            "{}",
            ran.stdout
        );
        // What is written down adds the columns and does nothing else.
        let sql = project.kilter(&["diff", "migrations", "database", "--format", "sql"]).exits(1);
        for column in &evil {
            database.execute(project, &format!("ALTER TABLE a DROP COLUMN {column}"));
        }
        project.write("migrations/20260101000001_adopt.up.sql", &sql.stdout);
        project.kilter(&["migrate", "--skip-validate"]).exits(0);
        assert_eq!(database.tables(project), ["a"]);
        project.kilter(&["diff", "migrations", "database"]).exits(0);
        project.kilter(&["drift"]).exits(0);
    });
}

#[test]
fn two_migrations_that_make_the_same_object() {
    on_each(|project, database| {
        migration(project, V1, "a", "CREATE TABLE a (id int);\n", "DROP TABLE a;\n");
        migration(project, V1 + 1, "b", "CREATE TABLE a (id int);\n", "DROP TABLE a;\n");
        let ran = project.kilter(&["migrate"]);
        assert!(ran.status != 0, "{}", ran.stdout);
        ran.says("20260101000001");
        assert!(database.tables(project).len() <= 1);
    });
}
