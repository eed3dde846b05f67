//! Names, defaults and shapes that break tools which paste texts together: each is made, read back
//! equal, and taken away again, on a real database.

use crate::databases::{Database, migration, on_each};
use crate::sandbox::Sandbox;
use kilter_schema::Dialect;

const V1: u64 = 20_260_101_000_000;
const V2: u64 = 20_260_102_000_000;
const V3: u64 = 20_260_103_000_000;

/// Plans the way from nothing to `target`, and back, and runs both; `between` sees the result.
fn there_and_back(
    project: &Sandbox,
    database: &Database,
    target: &str,
    between: impl Fn(&Sandbox, &Database),
) {
    let dialect = database.dialect;
    project.write("kilter.toml", format!("dialect = \"{dialect}\"\nidempotent = false\n"));
    project.write("none.sql", "").write("target.sql", target);
    let plan = |from: &str, to: &str| {
        project.kilter(&["diff", from, to, "--format", "sql"]).exits(1).stdout
    };
    let allowed = "-- kilter: allow D002: as asked\n-- kilter: allow D003: as asked\n";
    migration(project, V1, "there", &plan("none.sql", "target.sql"), "");
    project.kilter(&["migrate"]).exits(0);
    project.kilter(&["diff", "target.sql", "database"]).exits(0);
    project.kilter(&["diff", "database", "target.sql"]).exits(0);
    project.kilter(&["drift"]).exits(0);
    between(project, database);
    let back = plan("database", "none.sql");
    migration(project, V2, "back", &format!("{allowed}{back}"), "");
    project.kilter(&["migrate"]).exits(0);
    assert_eq!(database.tables(project), Vec::<String>::new());
    project.kilter(&["drift"]).exits(0);
}

/// A name in the quotes of a dialect.
fn quoted(dialect: Dialect, name: &str) -> String {
    match dialect {
        Dialect::Mysql => format!("`{}`", name.replace('`', "``")),
        _ => format!("\"{}\"", name.replace('"', "\"\"")),
    }
}

#[test]
fn names_with_quotes_spaces_sql_unicode_and_reserved_words() {
    on_each(|project, database| {
        let q = |name: &str| quoted(database.dialect, name);
        let names = [
            "we\"ird",
            "we`ird",
            "it's",
            "a b",
            "a;b",
            "x--y",
            "x/*y",
            "select",
            "order",
            "naïve",
            "表",
            "😀",
            "Ab",
            "1st",
            "%s",
            "{}",
            "$1",
            "?",
            "back\\slash",
            "[a]",
            "a.b",
            ".",
            "\"a.b\"",
        ];
        // MariaDB has no table of a name outside the basic plane, nor one that ends in a space.
        let fits = |name: &&&str| database.dialect != Dialect::Mysql || **name != "😀";
        let target: String = names
            .iter()
            .filter(fits)
            .map(|name| {
                format!(
                    "CREATE TABLE {0} (id int PRIMARY KEY, {0} int, CONSTRAINT {1} UNIQUE ({0}));\n\
                     CREATE INDEX {2} ON {0} ({0}, id);\n",
                    q(name),
                    q(&format!("u {name}")),
                    q(&format!("i {name}")),
                )
            })
            .collect();
        there_and_back(project, database, &target, |project, database| {
            let count = names.iter().filter(fits).count();
            assert_eq!(database.tables(project).len(), count);
            database
                .execute(project, &format!("INSERT INTO {0} (id, {0}) VALUES (1, 2)", q("it's")));
        });
    });
}

#[test]
fn names_as_long_as_they_may_be() {
    on_each(|project, database| {
        let longest = match database.dialect {
            Dialect::Postgres => 63,
            Dialect::Mysql => 64,
            Dialect::Sqlite => 300,
        };
        let name = |c: &str| c.repeat(longest);
        let target = format!(
            "CREATE TABLE {0} (id int PRIMARY KEY, {1} int, CONSTRAINT {2} UNIQUE ({1}));\n\
             CREATE INDEX {3} ON {0} ({1}, id);\n",
            name("t"),
            name("c"),
            name("u"),
            name("i"),
        );
        there_and_back(project, database, &target, |_, _| {});
    });
}

#[test]
fn names_that_are_too_long() {
    on_each(|project, database| {
        let long = "n".repeat(70);
        let up = format!("CREATE TABLE {long} (id int, {long} int);\n");
        migration(project, V1, "long", &up, &format!("DROP TABLE {long};\n"));
        match database.dialect {
            // Cut to 63 bytes, and the same name everywhere.
            Dialect::Postgres => {
                project.kilter(&["migrate"]).exits(0);
                assert_eq!(database.tables(project), ["n".repeat(63)]);
                project.kilter(&["drift"]).exits(0);
                project.kilter(&["rollback"]).exits(0);
                assert_eq!(database.tables(project), Vec::<String>::new());
            }
            Dialect::Mysql => {
                project.kilter(&["migrate"]).exits(3).says("E300").says("_long.up.sql:1:");
                assert_eq!(database.tables(project), Vec::<String>::new());
            }
            Dialect::Sqlite => {
                project.kilter(&["migrate"]).exits(0);
                assert_eq!(database.tables(project), [long]);
            }
        }
    });
}

#[test]
fn names_that_differ_in_case_only() {
    on_each(|project, database| {
        let q = |name: &str| quoted(database.dialect, name);
        let (columns, tables) = match database.dialect {
            Dialect::Postgres => (true, true),
            // Tables are files there, and this is a system that tells their cases apart.
            Dialect::Mysql => (false, true),
            Dialect::Sqlite => (false, false),
        };
        if tables {
            let column =
                |name: &str| if columns { format!(", {} int", q(name)) } else { String::new() };
            let table = |name: &str| {
                format!(
                    "CREATE TABLE {} (id int PRIMARY KEY{}{});\n",
                    q(name),
                    column("A"),
                    column("a")
                )
            };
            let target = format!("{}{}{}", table("Users"), table("users"), table("USERS"));
            there_and_back(project, database, &target, |project, database| {
                assert_eq!(database.tables(project), ["USERS", "Users", "users"]);
            });
        }
        // Where they are one name, the second is refused, and its place is shown.
        let clash = if tables && columns {
            return;
        } else if tables {
            "CREATE TABLE t (a int, A int);\n".to_owned()
        } else {
            "CREATE TABLE t (a int);\nCREATE TABLE T (a int);\n".to_owned()
        };
        migration(project, V3, "clash", &clash, "");
        project.kilter(&["migrate"]).exits(3).says("E300").says("_clash.up.sql:");
    });
}

#[test]
fn a_table_without_columns() {
    on_each(|project, database| {
        if database.dialect != Dialect::Postgres {
            migration(project, V1, "nothing", "CREATE TABLE nothing ();\n", "");
            project.kilter(&["migrate"]).exits(3).says("_nothing.up.sql:1:");
            return;
        }
        there_and_back(project, database, "CREATE TABLE nothing ();\n", |project, database| {
            database.execute(project, "INSERT INTO nothing DEFAULT VALUES");
            assert_eq!(database.query(project, "SELECT count(*) FROM nothing"), ["1"]);
        });
    });
}

#[test]
fn a_default_that_contains_sql_is_a_text() {
    on_each(|project, database| {
        let target = "CREATE TABLE victims (id int PRIMARY KEY);\n\
             CREATE TABLE hosts (id int PRIMARY KEY, note varchar(80) NOT NULL \
             DEFAULT '''); DROP TABLE victims; --', other varchar(80) DEFAULT '*/ ; DROP TABLE victims; /*', \
             CHECK (note <> '; DROP TABLE victims; --'));\n";
        there_and_back(project, database, target, |project, database| {
            database.execute(project, "INSERT INTO hosts (id) VALUES (1)");
            let read =
                |column: &str| database.query(project, &format!("SELECT {column} FROM hosts"));
            assert_eq!(read("note"), ["'); DROP TABLE victims; --"]);
            assert_eq!(read("other"), ["*/ ; DROP TABLE victims; /*"]);
            assert_eq!(database.tables(project), ["hosts", "victims"]);
        });
    });
}

#[test]
fn circular_and_self_references_with_rows() {
    on_each(|project, database| {
        let cycle = match database.dialect {
            // Written inline: nothing is added to a table afterwards.
            Dialect::Sqlite => {
                "CREATE TABLE a (id int PRIMARY KEY, b int, up int, CONSTRAINT fk_up FOREIGN KEY (up) \
                 REFERENCES a (id), CONSTRAINT fk_b FOREIGN KEY (b) REFERENCES b (id));\n\
                 CREATE TABLE b (id int PRIMARY KEY, a int NOT NULL, CONSTRAINT fk_a FOREIGN KEY (a) \
                 REFERENCES a (id));\n"
            }
            _ => {
                "CREATE TABLE a (id int PRIMARY KEY, b int, up int, CONSTRAINT fk_up FOREIGN KEY (up) \
                 REFERENCES a (id));\n\
                 CREATE TABLE b (id int PRIMARY KEY, a int NOT NULL, CONSTRAINT fk_a FOREIGN KEY (a) \
                 REFERENCES a (id));\n\
                 ALTER TABLE a ADD CONSTRAINT fk_b FOREIGN KEY (b) REFERENCES b (id);\n"
            }
        };
        there_and_back(project, database, cycle, |project, database| {
            database
                .execute(project, "INSERT INTO a (id, b, up) VALUES (1, NULL, NULL), (2, NULL, 1)");
            database.execute(project, "INSERT INTO b (id, a) VALUES (7, 1), (8, 2)");
            database.execute(project, "UPDATE a SET b = 7, up = 1 WHERE id = 1");
            // Both change, rows and all, and keep what they point at.
            let target = project.read("target.sql");
            let wider = target.replace("b int", "b bigint").replace("a int NOT", "a bigint NOT");
            let wider = wider.replace("id int", "id bigint").replace("up int", "up bigint");
            project.write("wider.sql", &wider);
            let plan =
                project.kilter(&["diff", "database", "wider.sql", "--format", "sql"]).exits(1);
            // What a table is rebuilt under stands in a migration beside the SQL.
            let rebuilt = |sql: String, name: &str| {
                let head = format!("CREATE TABLE kilter_new_{name} ");
                sql.replace(&head, &format!("-- kilter: rebuild {name}\n{head}"))
            };
            let wider = rebuilt(rebuilt(plan.stdout, "a"), "b");
            migration(project, V1 + 1, "wider", &wider, "");
            project.kilter(&["migrate"]).exits(0);
            project.kilter(&["diff", "database", "wider.sql"]).exits(0);
            assert_eq!(database.query(project, "SELECT count(*) FROM a WHERE up = 1"), ["2"]);
            assert_eq!(database.query(project, "SELECT b FROM a WHERE id = 1"), ["7"]);
            assert_eq!(
                database.query(project, "SELECT count(*) FROM b JOIN a ON a.id = b.a"),
                ["2"]
            );
            database.refuses(project, "INSERT INTO b (id, a) VALUES (9, 99)");
            if database.dialect == Dialect::Sqlite {
                // Where a key cannot be dropped, a circle with rows in it cannot be dropped either.
                database.execute(project, "UPDATE a SET b = NULL, up = NULL");
                database.execute(project, "DELETE FROM b");
            }
        });
    });
}

#[test]
fn two_migrations_that_make_one_thing() {
    on_each(|project, database| {
        let table = "CREATE TABLE items (id int);\n";
        migration(project, V1, "items", table, "DROP TABLE items;\n");
        migration(project, V2, "again", &format!("CREATE TABLE other (id int);\n{table}"), "");
        project.write("kilter.toml", format!("dialect = \"{}\"\n", database.dialect));
        // Seen without a database, and said where.
        for command in [&["lint"][..], &["diff", "migrations", "migrations"]] {
            project.kilter(command).says("_again.up.sql:2:").says("items exists already");
        }
        project.kilter(&["verify"]).says("_again.up.sql:2:");
        project.kilter(&["migrate"]).exits(3).says("E300").says("_again.up.sql:2:");
        let expected: &[&str] = match database.dialect {
            Dialect::Mysql => &["items", "other"],
            _ => &["items"],
        };
        assert_eq!(database.tables(project), expected);
    });
}
