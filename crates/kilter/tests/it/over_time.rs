//! Changes against a commit: what is served, what is new, and what is said where there is no past.

use super::databases::{migration, on_each};
use super::sandbox::Sandbox;
use kilter_schema::Dialect;
use std::path::Path;

const MODEL: &str =
    "package db\n\ntype Note struct {\n\tID   int64\n\tText string\n\tSize int64\n}\n";
const PROTO: &str = "syntax = \"proto3\";\npackage acme.v1;\n\n// @db table=notes\nmessage Note {\n  int64 id = 1;\n  string text = 2;\n  int32 size = 3;\n  string author = 4;\n}\n";
const CONFIG: &str =
    "dialect = \"postgres\"\nmodels = [\"db/*.go\"]\n\n[gorm]\nmodels = [\"Note\"]\n";
const UP: &str = "CREATE TABLE notes (id bigserial PRIMARY KEY, text text, size bigint);\n";

fn git(project: &Sandbox, args: &[&str]) {
    let ident = ["-c", "user.name=Test", "-c", "user.email=test@example.org"];
    let args: Vec<&str> = ident.iter().chain(args).copied().collect();
    project.program(Path::new("git"), &args).exits(0);
}

/// A project with one commit on `main`, in which one field has no column.
fn project() -> Sandbox {
    let project = Sandbox::empty(None);
    project
        .write("kilter.toml", CONFIG)
        .write("db/note.go", MODEL)
        .write("proto/note.proto", PROTO)
        .write("migrations/20260101000000_init.up.sql", UP)
        .write("migrations/20260101000000_init.down.sql", "DROP TABLE notes;\n");
    git(&project, &["init", "-q", "-b", "main"]);
    git(&project, &["add", "."]);
    git(&project, &["commit", "-q", "-m", "one"]);
    project
}

#[test]
fn only_new_findings_count() {
    let project = project();
    project.kilter(&["validate"]).exits(1).says("PM101");
    // The field without a column was there before, so it does not count.
    project.edit("proto/note.proto", "int32 size = 3;", "int32 size = 3; // smaller");
    project.kilter(&["validate", "--base", "main"]).exits(0).says("2 not new since main");
    project
        .kilter(&["validate", "--base", "main", "--all"])
        .exits(0)
        .says("PM101")
        .says("known since main");
    // Another one is new.
    project.edit(
        "proto/note.proto",
        "string author = 4;",
        "string author = 4;\n  string editor = 5;",
    );
    project
        .kilter(&["validate", "--base", "main"])
        .exits(1)
        .says("`Note.editor` has no column")
        .never_says("`Note.author` has no column");
}

#[test]
fn migrations_are_held_against_the_served_release() {
    let project = project();
    project
        .edit("db/note.go", "\tText string\n", "")
        .edit("proto/note.proto", "  string text = 2;\n", "")
        .write(
            "migrations/20260201000000_less.up.sql",
            "-- kilter: allow D003: moved\nALTER TABLE notes DROP COLUMN text;\n",
        )
        .write(
            "migrations/20260201000000_less.down.sql",
            "ALTER TABLE notes ADD COLUMN text text;\n",
        );
    let ran = project.kilter(&["validate", "--served", "main"]).exits(1);
    let shown = &ran.stdout;
    assert!(
        shown.contains("error[PM601]: drops `notes.text`, which main still stores `Note.text` in"),
        "{shown}"
    );
    assert!(shown.contains("migrations/20260201000000_less.up.sql:2:1"), "{shown}");
    assert!(shown.contains("main:proto/note.proto:7:3"), "{shown}");
    assert!(shown.contains("warning[PM608]"), "{shown}");
    // Without a word on what is served, nothing is said of it.
    project.kilter(&["validate"]).never_says("PM601");
    // A tag is as good as a branch, and a release that no longer has the field is none to break.
    git(&project, &["tag", "v1"]);
    project.kilter(&["validate", "--served", "v1"]).exits(1).says("v1 still stores");
    git(&project, &["add", "."]);
    git(&project, &["commit", "-q", "-m", "two"]);
    project.kilter(&["validate", "--served", "HEAD"]).never_says("PM601");
}

#[test]
fn a_commit_that_is_not_here_is_said_with_the_way_to_mend_it() {
    let project = project();
    project
        .kilter(&["validate", "--served", "origin/main"])
        .exits(1)
        .says("error[PM907]: the commit origin/main cannot be read")
        .says("git fetch origin main")
        // What can be checked is checked.
        .says("PM101");
    project.kilter(&["validate", "--base", "--help-me"]).exits(2);
    project.kilter(&["validate", "--base=--output=x"]).exits(1).says("PM907");
    git(&project, &["commit", "-q", "--allow-empty", "-m", "two"]);
    let clone = Sandbox::empty(None);
    let from = format!("file://{}", project.path().display());
    git(&clone, &["clone", "-q", "--depth", "1", &from, "."]);
    clone
        .kilter(&["validate", "--served", "v1"])
        .exits(1)
        .says("PM907")
        .says("fetch-depth: 0")
        .says("git fetch --unshallow");
}

/// The table of the project's one model, with a type for its number.
fn table(dialect: Dialect, size: &str) -> String {
    let (id, text) = match dialect {
        Dialect::Sqlite => ("integer PRIMARY KEY AUTOINCREMENT", "text"),
        Dialect::Postgres => ("bigserial PRIMARY KEY", "text"),
        Dialect::Mysql => ("bigint NOT NULL AUTO_INCREMENT PRIMARY KEY", "longtext"),
    };
    format!("CREATE TABLE notes (id {id}, text {text}, size {size});\n")
}

fn number(dialect: Dialect) -> &'static str {
    if dialect == Dialect::Sqlite { "integer" } else { "bigint" }
}

#[test]
fn the_live_database_says_what_columns_are() {
    on_each(|project, database| {
        let text = if database.dialect == Dialect::Mysql { "longtext" } else { "text" };
        project
            .write("kilter.toml", CONFIG.replace("postgres", database.dialect.name()))
            .write("db/note.go", MODEL)
            .write("proto/note.proto", PROTO.replace("  string author = 4;\n", ""));
        let down = "DROP TABLE notes;\n";
        let old = format!("size {text}");
        migration(project, 20260101000000, "init", &table(database.dialect, text), down);
        project.kilter(&["migrate", "--skip-validate"]).exits(0);
        // The file was mended after it ran: only the database knows.
        let new = format!("size {}", number(database.dialect));
        project.edit("migrations/20260101000000_init.up.sql", &old, &new);
        project.kilter(&["validate"]).exits(0);
        let ran = project.kilter(&["validate", "--against", "database"]).exits(1);
        ran.says(
            "error[M031]: the database is not what the models ask for: change column notes.size",
        )
        .says("error[PM301]")
        .says("the number is kept as text");
    });
}

#[test]
fn ci_counts_what_is_new_since_the_default_branch() {
    on_each(|project, database| {
        // The scratch database is made on the same server.
        let config = CONFIG.replace("postgres", database.dialect.name());
        let shadow = match database.dialect {
            Dialect::Sqlite => String::new(),
            _ => format!("shadow_url = \"{}\"\n", database.url),
        };
        project
            .write("kilter.toml", format!("idempotent = false\n{shadow}{config}"))
            .write("db/note.go", MODEL)
            .write("proto/note.proto", PROTO)
            .write(".gitignore", "*.db*\n");
        let up = table(database.dialect, number(database.dialect));
        migration(project, 20260101000000, "init", &up, "DROP TABLE notes;\n");
        git(project, &["init", "-q", "-b", "main"]);
        git(project, &["add", "."]);
        git(project, &["commit", "-q", "-m", "one"]);
        git(project, &["checkout", "-q", "-b", "work"]);
        project.edit("proto/note.proto", "  string text = 2;\n", "");
        git(project, &["commit", "-q", "-am", "two"]);
        // What main has is served: a field is gone and its number is free. That a column is missing
        // was so before.
        project
            .kilter(&["ci"])
            .exits(0)
            .says("warning[PM502]: `Note.text` was removed")
            .says("not new since main")
            .never_says("PM101");
        project.kilter(&["ci", "--all"]).exits(0).says("PM101");
        project.edit("proto/note.proto", "int32 size = 3;", "string size = 3;");
        project.kilter(&["ci"]).exits(1).says("error[PM505]").says("error[PM301]");
    });
}

#[test]
fn a_commit_without_anything_serves_nothing() {
    let project = Sandbox::empty(None);
    project.write("kilter.toml", CONFIG).write("README.md", "empty\n");
    git(&project, &["init", "-q", "-b", "main"]);
    git(&project, &["add", "."]);
    git(&project, &["commit", "-q", "-m", "one"]);
    project.write("db/note.go", MODEL).write("proto/note.proto", PROTO);
    project
        .kilter(&["validate", "--served", "main"])
        .exits(1)
        .says("main has neither protos nor models");
    project.kilter(&["validate", "--base", "main"]).exits(1).says("PM101").never_says("PM907");
}

#[test]
fn a_descriptor_set_can_be_what_is_served() {
    if std::process::Command::new("protoc").arg("--version").output().is_err() {
        assert!(std::env::var_os("CI").is_none(), "protoc is not installed");
        eprintln!("skipped: protoc is not installed");
        return;
    }
    let project = project();
    let args = ["-Iproto", "--include_source_info", "-oserved.binpb", "note.proto"];
    project.program(Path::new("protoc"), &args).exits(0);
    project.edit("proto/note.proto", "  string text = 2;\n", "");
    project
        .kilter(&["validate", "--served", "served.binpb"])
        .exits(1)
        .says("warning[PM502]: `Note.text` was removed")
        .says("served.binpb serves this");
    project.write("broken.binpb", "no descriptor set");
    project.kilter(&["validate", "--served", "broken.binpb"]).exits(1).says("error[PM907]");
}
