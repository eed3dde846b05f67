//! The splitter against the databases' own reading, over every SQL text there is: the statement
//! forms, the cases of plans and of properties, the examples' migrations. What the client says it
//! sends (`psql --echo-queries`, `mariadb --verbose`), or what SQLite says it ran (`.trace`), is
//! what we cut. Whether a statement succeeds does not matter here.

use super::clients::{client, mysql_client, url_parts};
use kilter_diag::{Severity, Source};
use kilter_dialect::{Statement, engine};
use kilter_schema::Dialect;
use std::path::{Path, PathBuf};
use std::process::Command;

/// All texts of a dialect, each with its name.
fn corpus(dialect: Dialect) -> Vec<(String, String)> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut paths = Vec::new();
    for folder in ["tests/it/replay", "tests/it/plan", "../properties/cases", "../../examples"] {
        find(&here.join(folder), &mut paths);
    }
    paths.sort();
    let name = dialect.name();
    let ours = |path: &PathBuf| {
        let text = path.to_string_lossy();
        let file = path.file_name().unwrap_or_default().to_string_lossy();
        text.contains(&format!("/{name}/")) || file.split(['-', '_', '.']).any(|w| w == name)
    };
    let read = |path: PathBuf| {
        let text = std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{path:?}: {e}"));
        let markdown = path.extension().is_some_and(|e| e == "md");
        let text = if markdown { blocks(&text) } else { text };
        (path.display().to_string(), text)
    };
    let out: Vec<(String, String)> = paths.into_iter().filter(ours).map(read).collect();
    assert!(out.len() >= 10, "only {} files", out.len());
    out
}

fn find(folder: &Path, out: &mut Vec<PathBuf>) {
    let entries = std::fs::read_dir(folder).unwrap_or_else(|e| panic!("{folder:?}: {e}"));
    for path in entries.flatten().map(|e| e.path()) {
        let sort = path.extension().and_then(|e| e.to_str()).unwrap_or_default().to_owned();
        if path.is_dir() {
            find(&path, out);
        } else if matches!(sort.as_str(), "sql" | "md") {
            out.push(path);
        }
    }
}

/// The SQL of a Markdown file's fenced blocks.
fn blocks(text: &str) -> String {
    let mut out = String::new();
    let mut inside = false;
    for line in text.lines() {
        if line.starts_with("```") {
            inside = line.starts_with("```sql");
            out.push_str(";\n-- case: a block\n");
        } else if inside {
            out.push_str(line);
            out.push('\n');
        }
    }
    out
}

fn cut(dialect: Dialect, name: &str, text: &str) -> Vec<Statement> {
    let (statements, diagnostics) = engine(dialect).split(&Source::new(name, text));
    let of_clients = |code: &str| matches!(code, "E120" | "E121");
    let bad = diagnostics.iter().find(|d| d.severity == Severity::Error && !of_clients(d.code.0));
    assert!(bad.is_none(), "{name}: {bad:?}");
    statements
}

/// A statement without comments before it, without its terminator, with single blanks.
fn plain(dialect: Dialect, text: &str) -> String {
    let mut rest = text.trim();
    loop {
        let comment = if rest.starts_with("--")
            || (dialect == Dialect::Mysql && rest.starts_with('#'))
        {
            rest.find('\n').map_or(rest.len(), |n| n + 1)
        } else if rest.starts_with("/*") && !rest.starts_with("/*!") && !rest.starts_with("/*M!") {
            block_comment(dialect, rest)
        } else {
            break;
        };
        rest = rest[comment..].trim_start();
    }
    let rest = rest.trim_end_matches([';', ' ', '\n', '\r', '\t']);
    rest.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The length of a comment in blocks, which nest on PostgreSQL.
fn block_comment(dialect: Dialect, text: &str) -> usize {
    let (mut at, mut depth) = (2, 1);
    while depth > 0 && at < text.len() {
        let rest = &text[at..];
        if rest.starts_with("*/") {
            (at, depth) = (at + 2, depth - 1);
        } else if rest.starts_with("/*") && dialect == Dialect::Postgres {
            (at, depth) = (at + 2, depth + 1);
        } else {
            at += rest.chars().next().map_or(1, char::len_utf8);
        }
    }
    at
}

/// Fails at the first statement that the two cut otherwise.
fn assert_alike(dialect: Dialect, name: &str, ours: &[String], theirs: &[String]) {
    let even = |list: &[String]| -> Vec<String> {
        list.iter().map(|s| plain(dialect, s)).filter(|s| !s.is_empty()).collect()
    };
    let (ours, theirs) = (even(ours), even(theirs));
    for (at, (a, b)) in ours.iter().zip(&theirs).enumerate() {
        // `mariadb` sends a comment that follows on the same line.
        let rest = b.strip_prefix(a.as_str()).map(|rest| plain(dialect, rest));
        if rest.as_deref() != Some("") {
            assert_eq!(a, b, "{name}, statement {at}: ours, then theirs");
        }
    }
    let more = (ours.get(theirs.len()), theirs.get(ours.len()));
    assert_eq!(more, (None, None), "{name}: one has more");
}

#[test]
fn psql_sends_what_we_cut() {
    let Some(server) = kilter_testing::postgres() else { return };
    let mut count = 0;
    for (name, text) in corpus(Dialect::Postgres) {
        let scratch = server.database("echo");
        let mut psql = Command::new("psql");
        psql.args(["-X", "-q", "-e", "-o", "/dev/null", "-d", &scratch.url_text()]);
        let Some(said) = client(&mut psql, &format!("\\timing on\n{text}")) else { return };
        let mut theirs = vec![String::new()];
        for line in said.output.lines() {
            if line.starts_with("Time: ") && line.contains(" ms") {
                theirs.push(String::new());
            } else if let Some(last) = theirs.last_mut() {
                last.push_str(line);
                last.push('\n');
            }
        }
        let ours: Vec<String> =
            cut(Dialect::Postgres, &name, &text).into_iter().map(|s| s.text).collect();
        assert_alike(Dialect::Postgres, &name, &ours, &theirs);
        count += ours.len();
    }
    assert!(count > 1200, "{count} statements");
}

#[test]
fn mysql_sends_what_we_cut() {
    const RULE: &str = "--------------";
    let Some(server) = kilter_testing::mysql_family() else { return };
    let Some(local) = server.local() else { return };
    let mut count = 0;
    for (name, text) in corpus(Dialect::Mysql) {
        let scratch = server.database("echo");
        let database = scratch.url().database().expect("it has a name").to_owned();
        let mut mariadb = mysql_client(server.flavor());
        mariadb.args(["--comments", "--force", "-v", "-v"]);
        mariadb.args(url_parts(&local.url(&database).reveal())).arg(&database);
        let statements = cut(Dialect::Mysql, &name, &text);
        let Some(said) = client(&mut mariadb, &delimited(&text, &statements)) else { return };
        // Every second part between two rules is a statement, the others are answers.
        let theirs: Vec<String> =
            said.output.split(&format!("{RULE}\n")).skip(1).step_by(2).map(str::to_owned).collect();
        let ours: Vec<String> = statements.into_iter().map(|s| s.text).collect();
        assert_alike(Dialect::Mysql, &name, &ours, &theirs);
        count += ours.len();
    }
    assert!(count > 900, "{count} statements");
}

/// The text with a delimiter around bodies of several statements, which we know without one and
/// the client does not.
fn delimited(text: &str, statements: &[Statement]) -> String {
    let mut out = String::new();
    let mut at = 0;
    for statement in statements {
        out.push_str(&text[at..statement.range.start]);
        at = statement.range.end;
        let words = statement.text.to_lowercase();
        let begins = ["create", "begin not"].iter().any(|w| words.starts_with(w));
        let body = begins && words.contains("begin") && words.ends_with("end");
        let plain = text[at..].starts_with(';');
        if body && plain && statement.text.contains(';') {
            out.push_str(&format!("\nDELIMITER $$$\n{}$$$\nDELIMITER ;\n", statement.text));
            at += 1;
        } else {
            out.push_str(&statement.text);
        }
    }
    out.push_str(&text[at..]);
    out
}

#[test]
fn sqlite_runs_what_we_cut() {
    let mut count = 0;
    for (name, text) in corpus(Dialect::Sqlite) {
        for part in parts(&text) {
            let ours = cut(Dialect::Sqlite, &name, part);
            // What SQLite refuses it does not trace, nor what stands beside it on its line.
            let mut session = kilter_testing::sqlite_memory().session();
            let mut left = String::new();
            let (mut at, mut taken) = (0, Vec::new());
            for statement in ours {
                left.push_str(&part[at..statement.range.start]);
                at = statement.range.end;
                // The statements that make a virtual table's own tables are traced as well.
                let inner = statement.text.to_uppercase().starts_with("CREATE VIRTUAL");
                if !inner && session.execute(&statement.text).is_ok() {
                    left.push_str(&statement.text);
                    taken.push(statement.text);
                }
            }
            left.push_str(&part[at..]);
            let mut sqlite = Command::new("sqlite3");
            sqlite.args(["-batch", ":memory:"]);
            let traced = format!(".trace stdout --plain --profile\n.output /dev/null\n{left}\n;\n");
            let Some(said) = client(&mut sqlite, &traced) else { return };
            let mut theirs = vec![String::new()];
            for line in said.output.lines() {
                let (code, end) = line.rsplit_once("; -- ").unwrap_or((line, ""));
                let timed = end.strip_suffix(" ns").is_some_and(|n| n.parse::<u64>().is_ok());
                let code = if timed { code } else { line };
                if let Some(last) = theirs.last_mut() {
                    last.push_str(code);
                    last.push('\n');
                }
                if timed {
                    theirs.push(String::new());
                }
            }
            // What SQLite asks itself, to check the rows of a table that it alters and for ANALYZE.
            theirs.retain(|s| !["'main'.", "main.sqlite_stat"].iter().any(|own| s.contains(own)));
            assert_alike(Dialect::Sqlite, &name, &taken, &theirs);
            count += taken.len();
        }
    }
    assert!(count > 600, "{count} statements");
}

/// The cases of a text, and their sides: each is made in a database of its own.
fn parts(text: &str) -> Vec<&str> {
    let begins = ["-- case:", "-- current", "-- desired"];
    let mut starts = vec![0];
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if begins.iter().any(|b| line.starts_with(b)) {
            starts.push(at);
        }
        at += line.len();
    }
    starts.push(text.len());
    starts.windows(2).map(|w| &text[w[0]..w[1]]).filter(|p| !p.trim().is_empty()).collect()
}
