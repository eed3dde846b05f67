//! `diff` of everything with everything: models, migrations, a database, a commit, a directory, a
//! file; and what a scratch database has to decide.

use crate::databases::{Database, migration, on_each};
use crate::sandbox::Sandbox;
use kilter_schema::Dialect;
use std::process::Command;

const V1: u64 = 20_260_101_000_000;

const MODEL: &str = "package store\n\nimport \"gorm.io/gorm\"\n\n\
    type User struct {\n\tID   int64\n\tName string `gorm:\"size:40;not null;index\"`\n}\n\n\
    func Setup(db *gorm.DB) error { return db.AutoMigrate(&User{}) }\n";

fn git(project: &Sandbox, args: &[&str]) {
    let who = ["-c", "user.name=t", "-c", "user.email=t@example.com"];
    let done = Command::new("git").args(who).args(args).current_dir(project.path()).status();
    assert!(done.expect("git runs").success(), "{args:?}");
}

/// A project in which all six describe one database, applied and committed.
fn all_alike(project: &Sandbox, dialect: Dialect) {
    project.write("store/user.go", MODEL);
    project.write("kilter.toml", format!("dialect = \"{dialect}\"\nidempotent = false\n"));
    project.kilter(&["new", "users"]).exits(0);
    project.kilter(&["migrate"]).exits(0);
    git(project, &["init", "-q"]);
    git(project, &["add", "store", "kilter.toml"]);
    git(project, &["commit", "-qm", "one"]);
    let files = std::fs::read_dir(project.path().join("migrations")).expect("migrations");
    for file in files.map(|f| f.expect("a file")) {
        let name = file.file_name().into_string().expect("a name");
        if name == "kilter.sum" {
            continue;
        }
        let text = project.read(&format!("migrations/{name}"));
        project.write(&format!("other/{name}"), &text);
        if name.ends_with(".up.sql") {
            project.write("dump.sql", &text);
        }
    }
}

const SIDES: [&str; 6] = ["models", "migrations", "database", "git:HEAD", "other", "dump.sql"];

#[test]
fn every_pair_of_sides_is_compared_in_both_orders() {
    on_each(|project, database| {
        all_alike(project, database.dialect);
        for from in SIDES {
            for to in SIDES {
                project.kilter(&["diff", from, to]).exits(0).says("describe the same database");
            }
        }
        // Three of them get another column, each in its own way.
        project.edit("store/user.go", "\tName", "\tAge *int32\n\tName");
        let add = |ty: &str| format!("ALTER TABLE users ADD COLUMN age {ty};\n");
        let add = match database.dialect {
            Dialect::Mysql => add("int"),
            _ => add("integer"),
        };
        project.write("other/20990101000000_age.up.sql", &add);
        project.write("dump.sql", format!("{}{add}", project.read("dump.sql")));
        let newer = ["models", "other", "dump.sql"];
        for from in SIDES {
            for to in SIDES {
                let ran = project.kilter(&["diff", from, to]);
                match (newer.contains(&from), newer.contains(&to)) {
                    (false, true) => _ = ran.exits(1).says("add column users.age"),
                    (true, false) => _ = ran.exits(1).says("drop column users.age"),
                    _ => _ = ran.exits(0),
                }
            }
        }
    });
}

#[test]
fn a_dump_for_psql_is_read() {
    on_each(|project, database| {
        if database.dialect != Dialect::Postgres {
            return;
        }
        all_alike(project, database.dialect);
        database.execute(project, "INSERT INTO users (name) VALUES ('a;b'), ('it''s')");
        // As pg_dump writes it, with what only psql understands.
        project.write(
            "dump.sql",
            "\\restrict abc\n\\set ON_ERROR_STOP on\nSET client_encoding = 'UTF8';\n\
             SELECT pg_catalog.set_config('search_path', '', false);\n\\echo 'it''s; here'\n\
             CREATE TABLE public.users (\n    id bigint NOT NULL,\n    name character varying(40) NOT NULL\n);\n\
             CREATE SEQUENCE public.users_id_seq START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;\n\
             ALTER SEQUENCE public.users_id_seq OWNED BY public.users.id;\n\
             ALTER TABLE ONLY public.users ALTER COLUMN id SET DEFAULT nextval('public.users_id_seq'::regclass);\n\
             COPY public.users (id, name) FROM stdin;\n1\ta;b\n2\tit's; DROP TABLE users;\n\\.\n\n\
             SELECT pg_catalog.setval('public.users_id_seq', 2, true);\n\
             ALTER TABLE ONLY public.users ADD CONSTRAINT users_pkey PRIMARY KEY (id);\n\
             CREATE INDEX idx_users_name ON public.users USING btree (name);\n\\unrestrict abc\n",
        );
        for other in ["database", "migrations", "models", "git:HEAD", "other"] {
            project.kilter(&["diff", other, "dump.sql"]).exits(0);
            project.kilter(&["diff", "dump.sql", other]).exits(0);
        }
    });
}

#[test]
fn a_dump_for_the_mariadb_client_is_read() {
    on_each(|project, database| {
        if database.dialect != Dialect::Mysql {
            return;
        }
        all_alike(project, database.dialect);
        let trigger = "CREATE TRIGGER tr BEFORE INSERT ON users FOR EACH ROW \
                       BEGIN SET NEW.name = TRIM(NEW.name); SET NEW.id = NEW.id; END";
        database.execute(project, trigger);
        let plain = project.read("dump.sql");
        project.write(
            "dump.sql",
            format!(
                "{plain}\nDELIMITER $$\n{trigger} $$\nDELIMITER ;\n\
                 INSERT INTO users (name) VALUES ('a;b'), ('DELIMITER');\n"
            ),
        );
        project.kilter(&["diff", "database", "dump.sql"]).exits(0);
        project.kilter(&["diff", "dump.sql", "database"]).exits(0);
        project.kilter(&["diff", "dump.sql", "migrations"]).exits(1).says("trigger");
        project.kilter(&["diff", "dump.sql", "models"]).exits(0);
    });
}

#[test]
fn what_is_not_valid_yet_is_seen_and_validated() {
    on_each(|project, database| {
        if database.dialect != Dialect::Postgres {
            return;
        }
        let up = "CREATE TABLE users (id bigserial PRIMARY KEY, name varchar(40) NOT NULL);\n\
                  ALTER TABLE users ADD CONSTRAINT chk_name CHECK (name <> '') NOT VALID;\n\
                  CREATE INDEX idx_users_name ON users (name);\n";
        migration(project, V1, "users", up, "DROP TABLE users;\n");
        project.write("kilter.toml", "dialect = \"postgres\"\nidempotent = false\n");
        project.kilter(&["migrate"]).exits(0);
        project.kilter(&["drift"]).exits(0);
        project.write("store/user.go", MODEL.replace(";index", ";index;check:chk_name,name <> ''"));
        project
            .kilter(&["diff", "migrations", "models"])
            .exits(1)
            .says("validate chk_name on users");
        project.kilter(&["new", "valid"]).exits(0).says("VALIDATE CONSTRAINT chk_name");
        project.kilter(&["verify"]).exits(0);
        project.kilter(&["migrate"]).exits(0);
        let validated = "SELECT convalidated::text FROM pg_constraint WHERE conname = 'chk_name'";
        assert_eq!(database.query(project, validated), ["true"]);
        project.kilter(&["diff", "models", "database"]).exits(0);
        project.kilter(&["rollback"]).exits(0);
        assert_eq!(database.query(project, validated), ["false"]);
        project.kilter(&["drift"]).exits(0);
        // By hand: the database is not as its migrations made it.
        database.execute(project, "ALTER TABLE users VALIDATE CONSTRAINT chk_name");
        project.kilter(&["drift"]).exits(1).says("chk_name");
    });
}

#[test]
fn the_state_of_a_trigger_is_seen() {
    on_each(|project, database| {
        if database.dialect != Dialect::Postgres {
            return;
        }
        let trigger = |name: &str| {
            format!(
                "CREATE TRIGGER {name} BEFORE INSERT ON \"Orders\" FOR EACH ROW EXECUTE FUNCTION f();\n"
            )
        };
        let up = format!(
            "CREATE TABLE \"Orders\" (id int);\n\
             CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;\n\
             {}{}{}{}ALTER TABLE \"Orders\" DISABLE TRIGGER a;\n\
             ALTER TABLE \"Orders\" ENABLE REPLICA TRIGGER b, ENABLE ALWAYS TRIGGER c;\n\
             ALTER TABLE \"Orders\" DISABLE TRIGGER \"order\";\n\
             ALTER TRIGGER \"order\" ON \"Orders\" RENAME TO \"Group\";\n",
            trigger("a"),
            trigger("b"),
            trigger("c"),
            trigger("\"order\""),
        );
        migration(project, V1, "t", &up, "DROP TABLE \"Orders\";\nDROP FUNCTION f;\n");
        project.write("kilter.toml", "dialect = \"postgres\"\nidempotent = false\n");
        project.kilter(&["verify"]).exits(0);
        project.kilter(&["migrate"]).exits(0);
        project.kilter(&["drift"]).exits(0);
        database.execute(project, "ALTER TABLE \"Orders\" ENABLE TRIGGER a");
        database.execute(project, "ALTER TABLE \"Orders\" DISABLE TRIGGER c");
        let drift = project.kilter(&["drift"]).exits(1);
        let drift = drift
            .says("trigger_state Orders.a is")
            .says("trigger_state Orders.c has another definition");
        // What it takes to agree again, in both directions.
        drift.says("ALTER TABLE \"Orders\" DISABLE TRIGGER a").says("ENABLE ALWAYS TRIGGER c");
        let diff = ["diff", "database", "migrations", "--format", "sql"];
        let sql = project.kilter(&diff).exits(1).stdout;
        sql.split(";\n").map(str::trim).filter(|s| s.contains("TRIGGER")).for_each(|statement| {
            database.execute(project, statement);
        });
        project.kilter(&["drift"]).exits(0);
        // They go with their triggers and their tables.
        migration(
            project,
            V1 + 1,
            "off",
            "ALTER TABLE \"Orders\" DISABLE TRIGGER ALL;\nALTER TABLE \"Orders\" RENAME TO orders;\n\
             DROP TRIGGER a ON orders;\n",
            "",
        );
        project.kilter(&["migrate"]).exits(0);
        project.kilter(&["drift"]).exits(0);
    });
}

#[test]
fn views_follow_a_renamed_column_where_the_server_has_them_follow() {
    on_each(|project, database| {
        let up = "CREATE TABLE users (id int PRIMARY KEY, name varchar(40));\n\
                  CREATE TABLE posts (id int PRIMARY KEY, user_id int, title varchar(40));\n\
                  CREATE VIEW named AS SELECT id, name, upper(name) AS big FROM users WHERE name <> 'name';\n\
                  CREATE VIEW joined AS SELECT u.id, u.name, p.title FROM users u \
                  JOIN posts p ON p.user_id = u.id WHERE p.title IN ('a', 'b') ORDER BY p.title;\n\
                  CREATE VIEW counted AS SELECT user_id, count(*) AS n FROM posts GROUP BY user_id;\n";
        let down = "DROP VIEW counted;\nDROP VIEW joined;\nDROP VIEW named;\nDROP TABLE posts;\n\
                    DROP TABLE users;\n";
        migration(project, V1, "views", up, down);
        project.write(
            "kilter.toml",
            format!("dialect = \"{}\"\nidempotent = false\n", database.dialect),
        );
        project.kilter(&["migrate"]).exits(0);
        project.kilter(&["drift"]).exits(0);
        project.kilter(&["diff", "database", "migrations"]).exits(0);
        // MariaDB leaves a view as it is, and broken.
        let (table, old, new) = match database.dialect {
            Dialect::Mysql => ("posts", "id", "post_id"),
            _ => ("users", "name", "full_name"),
        };
        let rename =
            |from: &str, to: &str| format!("ALTER TABLE {table} RENAME COLUMN {from} TO {to};\n");
        migration(project, V1 + 1, "rename", &rename(old, new), &rename(new, old));
        project.kilter(&["migrate"]).exits(0);
        project.kilter(&["drift"]).exits(0);
        project.kilter(&["verify"]).exits(0);
        // Another view is a difference.
        database.execute(project, "DROP VIEW counted");
        database.execute(
            project,
            "CREATE VIEW counted AS SELECT user_id, count(title) AS n FROM posts GROUP BY user_id",
        );
        project.kilter(&["drift"]).exits(1).says("view counted has another definition");
    });
}

#[test]
fn what_becomes_of_conflicting_rows_survives_a_rebuild() {
    on_each(|project, database| {
        if database.dialect != Dialect::Sqlite {
            return;
        }
        let table = "CREATE TABLE t (id integer PRIMARY KEY, a text NOT NULL ON CONFLICT IGNORE, b int, \
                     CONSTRAINT u UNIQUE (b) ON CONFLICT REPLACE);\n";
        migration(project, V1, "t", table, "DROP TABLE t;\n");
        project.write("kilter.toml", "dialect = \"sqlite\"\n");
        project.kilter(&["migrate"]).exits(0);
        // Another type needs a rebuild; the clauses stay.
        project.write("wider.sql", table.replace("b int", "b bigint"));
        let sql = ["diff", "database", "wider.sql", "--format", "sql"];
        let plan =
            project.kilter(&sql).exits(1).says("ON CONFLICT REPLACE").says("ON CONFLICT IGNORE");
        migration(project, V1 + 1, "wider", &plan.stdout, "");
        project.kilter(&["migrate"]).exits(0);
        project.kilter(&["drift"]).exits(0);
        database.execute(
            project,
            "INSERT INTO t (id, a, b) VALUES (1, 'x', 7), (2, NULL, 8), (3, 'y', 7)",
        );
        assert_eq!(database.query(project, "SELECT id FROM t"), ["3"]);
        // Without them it is another table.
        project.write("plain.sql", project.read("wider.sql").replace(" ON CONFLICT REPLACE", ""));
        project.kilter(&["diff", "database", "plain.sql"]).exits(1).says("u on t");
        project.write("plain.sql", project.read("wider.sql").replace(" ON CONFLICT IGNORE", ""));
        project
            .kilter(&["diff", "database", "plain.sql"])
            .exits(1)
            .says("NOT NULL ON CONFLICT IGNORE");
    });
}

#[test]
fn foreign_keys_without_a_name_have_the_indexes_that_the_server_gives_them() {
    on_each(|project, database| {
        if database.dialect != Dialect::Mysql {
            return;
        }
        let up = "CREATE TABLE p (id int PRIMARY KEY, x int, y int, UNIQUE (x, y));\n\
            CREATE TABLE c (a int, b int, d int, x int, y int, FOREIGN KEY (a) REFERENCES p (id), \
            CONSTRAINT named FOREIGN KEY (b) REFERENCES p (id), FOREIGN KEY fkidx (d) REFERENCES p (id), \
            FOREIGN KEY (x, y) REFERENCES p (x, y));\n\
            CREATE TABLE two (a int, b int, k int, KEY b2 (b, k), FOREIGN KEY (b) REFERENCES p (id), \
            FOREIGN KEY (a) REFERENCES p (id));\n\
            ALTER TABLE two ADD COLUMN e int, ADD FOREIGN KEY (e) REFERENCES p (id);\n";
        migration(project, V1, "keys", up, "DROP TABLE two;\nDROP TABLE c;\nDROP TABLE p;\n");
        project.write("kilter.toml", "dialect = \"mysql\"\nidempotent = false\n");
        project.kilter(&["migrate"]).exits(0);
        project.kilter(&["drift"]).exits(0);
        // Each index has to be called by the name that the server gave it.
        let up = "ALTER TABLE c DROP FOREIGN KEY c_ibfk_1;\nALTER TABLE c DROP INDEX a;\n\
            ALTER TABLE c DROP FOREIGN KEY named, DROP INDEX named;\n\
            ALTER TABLE c DROP FOREIGN KEY fkidx;\nDROP INDEX fkidx ON c;\n\
            ALTER TABLE c DROP CONSTRAINT c_ibfk_2;\nDROP INDEX x ON c;\n\
            ALTER TABLE two RENAME INDEX a TO best;\n\
            ALTER TABLE two DROP FOREIGN KEY two_ibfk_3;\nDROP INDEX e ON two;\n\
            CREATE INDEX better ON two (a);\n";
        migration(project, V1 + 1, "dropped", up, "");
        project.kilter(&["migrate"]).exits(0);
        project.kilter(&["drift"]).exits(0);
        project.kilter(&["diff", "migrations", "database"]).exits(0);
    });
}

/// A check whose text the server prints in a way that reading cannot know.
fn with_a_check(project: &Sandbox, database: &Database) {
    let up = "CREATE TABLE users (id bigint NOT NULL PRIMARY KEY, name varchar(40), \
              CONSTRAINT chk_name CHECK (overlay(name placing 'x' from 1) <> ''));\n";
    migration(project, V1, "users", up, "DROP TABLE users;\n");
    project.write("kilter.toml", format!("dialect = \"{}\"\n", database.dialect));
    project.kilter(&["migrate"]).exits(0);
}

#[test]
fn a_scratch_database_decides_for_drift_and_diff() {
    on_each(|project, database| {
        if database.dialect != Dialect::Postgres {
            return;
        }
        with_a_check(project, database);
        let decided = "1 of 1 expressions that differ in text mean the same";
        project.kilter(&["drift"]).exits(0).says(decided);
        project.kilter(&["diff", "migrations", "database"]).exits(0).says(decided);
        project.kilter(&["diff", "database", "migrations"]).exits(0).says(decided);
        // Another meaning stays a difference.
        database.execute(project, "ALTER TABLE users DROP CONSTRAINT chk_name");
        database.execute(
            project,
            "ALTER TABLE users ADD CONSTRAINT chk_name CHECK (overlay(name placing 'y' from 1) <> '')",
        );
        project.kilter(&["drift"]).exits(1).says("chk_name");
        project.kilter(&["diff", "migrations", "database"]).exits(1).says("chk_name");
    });
}

#[test]
fn offline_plans_the_short_way() {
    on_each(|project, database| {
        project.write("store/user.go", MODEL.replace(";index", ""));
        project.write("kilter.toml", format!("dialect = \"{}\"\n", database.dialect));
        project.kilter(&["new", "users"]).exits(0);
        project.kilter(&["migrate"]).exits(0);
        project.write("store/user.go", MODEL);
        let online = match database.dialect {
            Dialect::Postgres => "CONCURRENTLY",
            Dialect::Mysql => "LOCK",
            Dialect::Sqlite => return,
        };
        let sql = ["diff", "migrations", "models", "--format", "sql"];
        project.kilter(&sql).exits(1).says("idx_users_name").says(online);
        let short = project.kilter(&[&sql[..], &["--offline"]].concat()).exits(1);
        short.says("idx_users_name").never_says(online);
        // Also as a setting; and as a migration, which runs and goes back.
        project.edit("kilter.toml", "dialect", "offline = true\ndialect");
        project.kilter(&sql).exits(1).says("idx_users_name").never_says(online);
        project.edit("kilter.toml", "offline = true\n", "");
        project.kilter(&["new", "index", "--offline"]).exits(0).never_says(online);
        project.kilter(&["verify"]).exits(0);
        project.kilter(&["migrate"]).exits(0);
        project.kilter(&["diff", "models", "database"]).exits(0);
    });
}
