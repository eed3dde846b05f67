//! Reading and writing migration directories.

use crate::support::{Folder, version};
use kilter_diag::Severity;
use kilter_dialect::{Guard, Loss, Plan, Planned, StepMode};
use kilter_migrate::{
    Body, Checksum, Code, CodeFolder, Directory, MigrationError, NewMigration, Registry, StepSort,
    SumState, hash, write_empty, write_new,
};
use kilter_schema::Dialect;
use std::path::Path;

/// `CODE path:line:column message` of each problem.
fn problems(folder: &Folder) -> Vec<String> {
    let (_, found) = folder.read();
    let shown = found.iter().filter(|d| d.severity == Severity::Error).map(|d| {
        let place = d.span().map(|s| format!("{s} ")).unwrap_or_default();
        format!("{} {place}{}", d.code, d.message)
    });
    shown.collect()
}

#[test]
fn files_are_paired_by_version_and_sorted() {
    let folder = Folder::with(
        Dialect::Postgres,
        &[
            ("2_b.up", "CREATE TABLE b (id int);\n"),
            ("1_a.up", "CREATE TABLE a (id int);\n"),
            ("1_a.down", "DROP TABLE a;\n"),
        ],
    );
    let (directory, found) = folder.read();
    let labels: Vec<String> = directory.migrations.iter().map(|m| m.label()).collect();
    assert_eq!(labels, ["00000000000001_a", "00000000000002_b"]);
    assert!(directory.migrations[0].down.is_some() && directory.migrations[1].down.is_none());
    assert_eq!(directory.sum, SumState::Absent);
    let notes: Vec<_> = found.iter().map(|d| (d.code.0, d.severity)).collect();
    assert_eq!(notes, [("E110", Severity::Info)]);
    assert_eq!(hash(&directory), Ok(vec![("migrations/kilter.sum".to_owned(), 3)]));
    let (directory, found) = folder.read();
    assert_eq!((directory.sum, found), (SumState::Matches, vec![]));
}

#[test]
fn line_ends_and_byte_order_marks_do_not_change_a_directory() {
    let folder =
        Folder::with(Dialect::Sqlite, &[("1_a.up", "CREATE TABLE a (id int);\nSELECT 1;\n")]);
    hash(&folder.directory()).expect("the sums are written");
    folder.write("1_a.up", "\u{feff}CREATE TABLE a (id int);\r\nSELECT 1;\r\n");
    let (directory, found) = folder.read();
    assert_eq!((directory.sum.clone(), found), (SumState::Matches, vec![]));
    let Body::Sql(script) = &directory.migrations[0].up else { panic!("an SQL file") };
    assert_eq!(script.steps.len(), 2);
    assert_eq!(script.steps[1].span.start().line, 2);
}

#[test]
fn nothing_is_skipped_in_silence() {
    let folder = Folder::with(
        Dialect::Postgres,
        &[
            ("1_a.up", "SELECT 1;"),
            ("1_b.up", "SELECT 1;"),
            ("3_alone.down", "SELECT 1;"),
            ("4_wrong.upp", "SELECT 1;"),
        ],
    );
    let raw = |name: &str, bytes: &[u8]| {
        std::fs::write(folder.path().join(name), bytes).expect("a file is written");
    };
    raw("20261122_short.up.sql", b"SELECT 1;");
    raw("notes.SQL", b"");
    raw("00000000000005_latin1.up.sql", b"SELECT 'caf\xe9';");
    raw("00000000000006_nul.up.sql", b"SELECT\0 1;");
    raw("00000000000007_utf16.up.sql", b"\xff\xfeS\0");
    raw("README.md", b"not ours");
    assert_eq!(
        problems(&folder),
        [
            "E108 migrations/00000000000004_wrong.upp.sql:1:1 00000000000004_wrong.upp.sql is not \
             named like a migration",
            "E106 migrations/00000000000005_latin1.up.sql is not UTF-8 text",
            "E106 migrations/00000000000006_nul.up.sql holds a NUL byte",
            "E106 migrations/00000000000007_utf16.up.sql is UTF-16, not UTF-8",
            "E108 migrations/20261122_short.up.sql:1:1 20261122_short.up.sql is not named like a \
             migration",
            "E108 migrations/notes.SQL:1:1 notes.SQL is not named like a migration",
            "E101 migrations/00000000000001_b.up.sql:1:1 two migrations have version \
             00000000000001: migrations/00000000000001_a.up.sql and \
             migrations/00000000000001_b.up.sql",
            "E108 migrations/00000000000003_alone.down.sql:1:1 there is no \
             00000000000003_alone.up.sql for this down file",
        ]
    );
    let (_, found) = folder.read();
    let latin1 = found.iter().find(|d| d.message.contains("latin1")).expect("reported");
    assert_eq!(latin1.notes, ["the first wrong byte is at offset 11"]);
}

#[cfg(unix)]
#[test]
fn links_out_of_the_directory_are_refused() {
    let outside = tempfile::NamedTempFile::new().expect("a file");
    let folder = Folder::new(Dialect::Sqlite);
    let link = folder.path().join("00000000000001_a.up.sql");
    std::os::unix::fs::symlink(outside.path(), link).expect("a link");
    assert_eq!(
        problems(&folder),
        ["E603 migrations/00000000000001_a.up.sql leads out of the migration directory"]
    );
}

#[test]
fn directives_reach_their_statements() {
    let folder = Folder::with(
        Dialect::Postgres,
        &[(
            "1_a.up",
            "-- kilter: allow E103: merged late\n-- kilter: unless exists table a\n\
             CREATE TABLE a (id int);\n\n-- kilter: solo\nUPDATE a SET id = 1;\n\
             CREATE INDEX CONCURRENTLY i ON a (id);\n-- kilter: irreversible: gone\n",
        )],
    );
    let directory = folder.directory();
    let script = directory.migrations[0].up.script().expect("an SQL file");
    assert!(script.allows("E103") && !script.allows("E104"));
    assert_eq!(script.irreversible.as_ref().expect("a reason").0, "gone");
    let modes: Vec<_> = script.steps.iter().map(|s| (s.n, s.mode, s.sort)).collect();
    assert_eq!(
        modes,
        [
            (1, StepMode::Tx, StepSort::Schema),
            (2, StepMode::Solo, StepSort::Data),
            (3, StepMode::Solo, StepSort::Schema),
        ]
    );
    let guard = Guard::parse("unless exists table a").expect("a guard");
    assert_eq!(script.steps[0].guards, [guard]);
    assert_eq!(script.steps[1].guards, []);
}

#[test]
fn statements_that_a_migration_must_not_hold_are_refused() {
    for (dialect, text, want) in [
        (Dialect::Postgres, "BEGIN;\nSELECT 1;\nCOMMIT;", vec!["T001 1:1", "T001 3:1"]),
        (Dialect::Mysql, "START TRANSACTION;\nSELECT 1;", vec!["T001 1:1"]),
        (Dialect::Sqlite, "PRAGMA foreign_keys = OFF;", vec!["T004 1:1"]),
        (Dialect::Sqlite, "PRAGMA foreign_key_check(a);", vec![]),
        (Dialect::Postgres, "SET search_path = app;", vec!["T004 1:1"]),
        (Dialect::Postgres, "SET LOCAL lock_timeout = '1s';", vec![]),
        (
            Dialect::Postgres,
            "SELECT pg_catalog.set_config('search_path', '', false);",
            vec!["T004 1:1"],
        ),
        (Dialect::Mysql, "SET sql_mode = '';", vec!["T004 1:1"]),
        (Dialect::Mysql, "SET @a = 1;", vec![]),
        (Dialect::Postgres, "-- kilter: allow T004: the dump says so\nSET role app;", vec![]),
        (Dialect::Postgres, "ALTER TABLE a\n-- kilter: solo\nADD b int;", vec!["E109 2:1"]),
        (Dialect::Postgres, "SELECT 1;\n-- kilter: solo\n", vec!["E109 2:1"]),
        (Dialect::Postgres, "-- kilter: rebuild a\nSELECT 1;", vec!["E109 1:1"]),
        (Dialect::Postgres, "SELECT 1; -- kilter: solo\nSELECT 2;", vec!["E109 1:11"]),
    ] {
        let folder = Folder::with(dialect, &[("1_a.up", text)]);
        let (directory, _) = folder.read();
        let found: Vec<String> = directory
            .errors
            .iter()
            .map(|d| {
                let at = d.span().expect("a place").start();
                format!("{} {}:{}", d.code, at.line, at.column)
            })
            .collect();
        assert_eq!(found, want, "{text}");
    }
}

#[test]
fn the_sum_file_notices_edits() {
    let folder =
        Folder::with(Dialect::Sqlite, &[("1_a.up", "SELECT 1;\n"), ("2_b.up", "SELECT 2;\n")]);
    hash(&folder.directory()).expect("the sums are written");
    folder.write("1_a.up", "SELECT 3;\n");
    folder.remove("2_b.up");
    folder.write("3_c.up", "SELECT 3;\n");
    assert_eq!(
        problems(&folder),
        [
            "E110 migrations/kilter.sum:1:1 00000000000001_a.up.sql is not the text that \
             kilter.sum stands for",
            "E110 migrations/kilter.sum:2:1 00000000000002_b.up.sql is listed in kilter.sum and \
             does not exist",
            "E110 00000000000003_c.up.sql is not listed in kilter.sum",
        ]
    );
    let (directory, found) = folder.read();
    assert!(found.iter().all(|d| d.commands == ["kilter hash"]));
    assert_eq!(hash(&directory), Ok(vec![("migrations/kilter.sum".to_owned(), 2)]));
    assert_eq!(problems(&folder), Vec::<String>::new());
}

/// The places, codes and messages of problems with the Rust files in a folder of their own.
fn with_rust(folder: &Folder, rust: &Path, registry: &Registry) -> (Directory, Vec<String>) {
    let code = CodeFolder { path: rust, shown: "rust" };
    let sql = folder.path();
    let (directory, found) =
        Directory::read_with(sql, "migrations", folder.dialect, registry, code);
    let shown = found.iter().filter(|d| d.code.0 != "E118");
    let shown = shown.map(|d| match d.span() {
        Some(span) => format!("{} {span} {}", d.code, d.message),
        None => format!("{} {}", d.code, d.message),
    });
    (directory, shown.collect())
}

#[test]
fn rust_files_are_summed_where_they_stand() {
    let folder = Folder::with(Dialect::Sqlite, &[("1_a.up", "SELECT 1;\n")]);
    let file = "00000000000002_b.rs";
    // Beside the SQL files: in their sum file.
    std::fs::write(folder.path().join(file), "fn up() {}\n").expect("a file");
    let (directory, _) = folder.read();
    assert_eq!(hash(&directory), Ok(vec![("migrations/kilter.sum".to_owned(), 2)]));
    let not_listed = |problems: Vec<String>| -> Vec<String> {
        problems.into_iter().filter(|p| !p.starts_with("E118")).collect()
    };
    assert_eq!(not_listed(problems(&folder)), Vec::<String>::new());
    std::fs::write(folder.path().join(file), "fn up() { more(); }\n").expect("a file");
    assert_eq!(
        not_listed(problems(&folder)),
        ["E110 migrations/kilter.sum:2:1 00000000000002_b.rs is not the text that kilter.sum \
             stands for"]
    );
    // In a folder of their own: in a sum file there, which the SQL files' one knows nothing of.
    let rust = tempfile::tempdir().expect("a folder");
    std::fs::rename(folder.path().join(file), rust.path().join(file)).expect("moved");
    let (directory, _) = with_rust(&folder, rust.path(), &Registry::new());
    let both = [("migrations/kilter.sum".to_owned(), 1), ("rust/kilter.sum".to_owned(), 1)];
    assert_eq!(hash(&directory), Ok(both.to_vec()));
    assert_eq!(with_rust(&folder, rust.path(), &Registry::new()).1, Vec::<String>::new());
    std::fs::write(rust.path().join(file), "fn up() {}\n").expect("a file");
    assert_eq!(
        with_rust(&folder, rust.path(), &Registry::new()).1,
        ["E110 rust/kilter.sum:1:1 00000000000002_b.rs is not the text that kilter.sum stands for"]
    );
}

/// A program into which a directory is compiled must hold the migrations in Rust that it lists.
#[test]
fn a_program_without_a_migration_that_its_sum_file_lists_is_found() {
    let line = |text: &str| format!("00000000000002_b.rs {}\n", Checksum::of(text));
    let found = |sums: &str, registry: &Registry| -> Vec<String> {
        let files = [("kilter.sum", sums)];
        let (directory, _) = Directory::of_files("m", Dialect::Sqlite, &files, registry);
        directory.errors.iter().map(|d| format!("{} {}", d.code, d.message)).collect()
    };
    let none = Registry::new();
    let held = Registry::new().add_file("00000000000002_b.rs", "fn up() {}\n", Code::new(up));
    assert_eq!(found(&line("fn up() {}\n"), &held), Vec::<String>::new());
    assert_eq!(
        found(&line("fn up() {}\n"), &none),
        ["E118 this program does not hold 00000000000002_b.rs"]
    );
    assert_eq!(
        found(&line("fn up() { more(); }\n"), &held),
        ["E110 00000000000002_b.rs is not the text that kilter.sum stands for"]
    );
    // Rust files that stand elsewhere are summed there.
    assert_eq!(found("", &held), Vec::<String>::new());
}

fn up(_: &mut kilter_migrate::Context<'_>) -> Result<(), MigrationError> {
    Ok(())
}

#[test]
fn code_takes_its_place_among_the_files() {
    let folder = Folder::with(
        Dialect::Sqlite,
        &[("1_a.up", "SELECT 1;"), ("3_c.up", "SELECT 1;"), ("2_b.down", "SELECT 1;")],
    );
    let registry = Registry::new()
        .register(2, "Back-fill names", up, None)
        .register(3, "third", up, Some(up))
        .register(3, "again", up, None);
    let (directory, found) =
        kilter_migrate::Directory::read(folder.path(), "migrations", Dialect::Sqlite, &registry);
    let labels: Vec<String> = directory.migrations.iter().map(|m| m.label()).collect();
    assert_eq!(
        labels,
        ["00000000000001_a", "00000000000002_back_fill_names", "00000000000003_third"]
    );
    let duplicates = found.iter().filter(|d| d.code.0 == "E101");
    assert_eq!(
        duplicates.map(|d| d.message.as_str()).collect::<Vec<_>>(),
        [
            "two migrations have version 00000000000003: code `third` and code `again`",
            "two migrations have version 00000000000003: code `third` and \
             migrations/00000000000003_c.up.sql",
            "two migrations have version 00000000000002: code `back_fill_names` and \
             migrations/00000000000002_b.down.sql",
        ]
    );
}

fn planned(sql: &str) -> Planned {
    Planned {
        sql: sql.to_owned(),
        summary: String::new(),
        mode: StepMode::Tx,
        guard: None,
        rebuild: None,
        loss: Loss::Lossless,
    }
}

#[test]
fn a_written_migration_reads_back_as_planned() {
    let folder = Folder::with(Dialect::Sqlite, &[("20300101000000_a.up", "SELECT 1;\n")]);
    let directory = folder.directory();
    let guard = Guard::parse("unless exists column t.c").expect("a guard");
    let up = Plan {
        statements: vec![
            Planned { guard: Some(guard.clone()), ..planned("ALTER TABLE t ADD COLUMN c text") },
            Planned { rebuild: Some("u".into()), ..planned("CREATE TABLE u_new (id integer)") },
            Planned { rebuild: Some("u".into()), ..planned("ALTER TABLE u_new RENAME TO u") },
            Planned { mode: StepMode::Solo, ..planned("VACUUM") },
        ],
        notes: vec!["view v is left to you".to_owned()],
    };
    let down = Plan {
        statements: vec![Planned {
            loss: Loss::Impossible("the values are\ngone".to_owned()),
            ..planned("SELECT 1")
        }],
        notes: vec![],
    };
    let header = ["written by a test".to_owned()];
    let (before, name) = (&kilter_schema::Schema::new(directory.dialect), "Add c, rebuild u");
    let (up, down, header) = (&up, &down, &header[..]);
    let new = NewMigration { name, up, down, before, after: before, header };
    let now = "2026-11-22T09:30:00Z".parse().expect("a timestamp");
    let written = write_new(&directory, &new, now).expect("it is written");
    assert_eq!(written.version, version(20300101000001));
    let text = std::fs::read_to_string(&written.up).expect("the file is there");
    assert_eq!(
        text,
        "-- written by a test\n-- view v is left to you\n\n\
         -- kilter: unless exists column t.c\nALTER TABLE t ADD COLUMN c text;\n\n\
         -- kilter: rebuild u\nCREATE TABLE u_new (id integer);\n\n\
         ALTER TABLE u_new RENAME TO u;\n\n-- kilter: solo\nVACUUM;\n"
    );
    let directory = folder.directory();
    assert_eq!(directory.sum, SumState::Matches);
    let migration = directory.find(written.version).expect("it is read");
    assert_eq!(migration.name, "add_c_rebuild_u");
    let script = migration.up.script().expect("an SQL file");
    assert_eq!((script.steps.len(), &script.rebuilds), (4, &vec!["u".to_owned()]));
    assert_eq!(script.steps[0].guards, [guard]);
    let down = migration.down.as_ref().and_then(Body::script).expect("a down file");
    assert_eq!(down.irreversible.as_ref().expect("a reason").0, "the values are gone");
}

#[test]
fn empty_migrations_are_templates_and_versions_never_repeat() {
    for dialect in Dialect::ALL {
        let folder = Folder::new(dialect);
        let now = "2026-11-22T09:30:00Z".parse().expect("a timestamp");
        let first = write_empty(&folder.directory(), "one", &[], now).expect("written");
        // The directory as read before the first was written: the files themselves count, too.
        let second = write_empty(&folder.directory(), "two", &[], now).expect("written");
        assert_eq!(first.version, version(20261122093000));
        assert_eq!(second.version, version(20261122093001));
        let directory = folder.directory();
        assert!(
            directory.migrations.iter().all(|m| m.up.script().is_some_and(|s| s.steps.is_empty()))
        );
        let name = write_empty(&directory, " - ", &[], now).expect_err("no name");
        assert_eq!(name.code.0, "E108");
        let left: Vec<_> = std::fs::read_dir(folder.path()).expect("a folder").flatten().collect();
        assert_eq!(left.len(), 5, "two migrations, the sum file, and no temporary file");
    }
}
