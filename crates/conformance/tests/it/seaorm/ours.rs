//! Kilter makes what SeaORM made.

use super::record::{self, Outcome};
use super::{Release, cases, home};
use crate::corpus::difference;
use crate::places::Places;
use kilter_conformance::{Case, dump};
use kilter_diag::{Diagnostic, Severity, Source};
use kilter_dialect::{Session, engine};
use kilter_models::ModelSet;
use kilter_models::seaorm::{SeaOrmOptions, read};
use kilter_schema::{Dialect, Schema, diff};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The sources of a case as a project has them: its file, the manifest and the lock file.
pub fn sources(case: &Case, release: Release) -> Vec<Arc<Source>> {
    let read = |name: &str| std::fs::read_to_string(home().join(name)).expect("a file of ours");
    let mut out: Vec<_> =
        case.files.iter().map(|(path, text)| Source::new(path.as_str(), text.as_str())).collect();
    let manifest = read(&format!("program{}/Cargo.toml", release.number()));
    out.push(Source::new("Cargo.toml", manifest));
    out.push(Source::new("Cargo.lock", read("Cargo.lock")));
    out
}

/// Makes the tables of a schema as a migration of Kilter would; the refusal, or what is left to do
/// afterwards.
fn make(session: &mut dyn Session, models: &ModelSet) -> Result<(), String> {
    let engine = engine(session.dialect());
    let empty = Schema::new(session.dialect());
    let mut desired = engine.canonical(&models.schema);
    let plan = engine.plan(&empty, &desired, &diff(&empty, &desired));
    for statement in &plan.statements {
        session
            .execute(&statement.sql)
            .map_err(|e| format!("refused: {}\n    in: {}", e.message, statement.sql))?;
    }
    let mut actual = engine.inspect(session).map_err(|e| e.to_string())?;
    actual.tables.retain(|name, _| desired.tables.contains_key(name));
    // Enums of other cases in the same database have their schema's name in front.
    actual.enums.retain(|name, _| desired.enums.contains_key(name));
    desired.opaque.clone_from(&actual.opaque);
    let left = diff(&actual, &desired);
    let lines: Vec<String> = left.iter().flat_map(kilter_schema::Change::describe).collect();
    if lines.is_empty() { Ok(()) } else { Err(format!("left to do: {}", lines.join("; "))) }
}

fn lines(diagnostics: &[Diagnostic], least: Severity) -> Vec<String> {
    let worth = diagnostics.iter().filter(|d| d.severity >= least);
    worth
        .map(|d| {
            let place = d.span().map_or_else(String::new, |s| format!(" {s}"));
            format!("{}{place}: {}", d.code, d.message)
        })
        .collect()
}

/// A dump in which what has two spellings has one:
///
/// - SQLite: a column that is the row's number is never null, said or not; `unique` behind a column
///   and `unique(column)` are one constraint; `true` is 1.
/// - MySQL: NO ACTION is what a foreign key does when nothing is said; a check has the same meaning
///   behind its column, where MariaDB gives it no name.
pub fn plain(text: &str, dialect: Dialect) -> String {
    let mut out = Vec::new();
    for object in text.split("\n\n") {
        let mut behind: Vec<String> = Vec::new();
        let lines: Vec<String> = object
            .lines()
            .map(|line| match dialect {
                Dialect::Sqlite => sqlite_line(line, object, &mut behind),
                Dialect::Mysql => mysql_line(line, &mut behind),
                Dialect::Postgres => line.to_owned(),
            })
            .collect();
        let (mut keys, mut rest): (Vec<_>, Vec<_>) = lines
            .into_iter()
            .partition(|l| l.starts_with("    unique(") || l.starts_with("    check("));
        keys.append(&mut behind);
        keys.sort();
        rest.retain(|line| !line.trim().is_empty());
        rest.append(&mut keys);
        out.push(rest.join("\n"));
    }
    out.join("\n\n")
}

fn sqlite_line(line: &str, table: &str, behind: &mut Vec<String>) -> String {
    let mut line = line.replace(" on update no action", "").replace(" on delete no action", "");
    line = line.replace("default true", "default 1").replace("default false", "default 0");
    let column = first_name(&line).to_owned();
    let is_key =
        line.contains(" primary key") || table.contains(&format!("    primary key({column})"));
    if line.contains(" integer not null") && is_key {
        line = line.replacen(" not null", "", 1);
    }
    if line.ends_with(" unique") || line.contains(" unique ") {
        line = line.replacen(" unique", "", 1);
        behind.push(format!("    unique({column})"));
    }
    if let Some(at) = line.find(" check(").filter(|at| *at > 4) {
        behind.push(format!("   {}", &line[at..]));
        line.truncate(at);
    }
    line
}

/// The name a line begins with, which may be quoted.
fn first_name(line: &str) -> &str {
    let line = line.trim_start();
    let inside = line.strip_prefix('"').and_then(|rest| rest.find('"'));
    let end = inside.map(|at| at + 2).or(line.find(char::is_whitespace));
    &line[..end.unwrap_or(line.len())]
}

fn mysql_line(line: &str, behind: &mut Vec<String>) -> String {
    let mut line = line.replace(" ON UPDATE NO ACTION", "").replace(" ON DELETE NO ACTION", "");
    line = line.replace("CONSTRAINT `CONSTRAINT_1` ", "");
    if let Some(at) = line.find(" CHECK (") {
        let from = if line.starts_with("  CHECK") { 0 } else { at };
        behind.push(line[at..].to_owned());
        line.truncate(from);
    }
    line
}

/// What is wrong with the cases of a dialect and release, in words.
pub fn differences(
    cases: &[&Case],
    dialect: Dialect,
    release: Release,
    theirs: &BTreeMap<String, Outcome>,
) -> Vec<String> {
    let Some(places) = Places::new(cases, dialect) else { return Vec::new() };
    let mut wrong = Vec::new();
    let mut said = BTreeMap::new();
    for case in cases {
        let (models, diagnostics) = read(&sources(case, release), &SeaOrmOptions::new(dialect));
        let mut session = places.session(&case.name);
        let made = make(session.as_mut(), &models);
        said.insert(case.name.clone(), (diagnostics, made));
    }
    let dumps = places.dumps();
    for case in cases {
        let (diagnostics, made) = &said[&case.name];
        let errors = lines(diagnostics, Severity::Error);
        let what = match theirs.get(&case.name) {
            None => Some("nothing is recorded: make conformance-seaorm-record".to_owned()),
            Some(Outcome::Failed(why)) => (lines(diagnostics, Severity::Warning).is_empty())
                .then(|| format!("SeaORM or the database refuses, and nothing was said: {why}")),
            Some(Outcome::Made(_)) if !errors.is_empty() => Some(errors.join("\n")),
            Some(Outcome::Made(_)) if made.is_err() => made.clone().err(),
            Some(Outcome::Made(dump)) => {
                let theirs = plain(&dump::text(dump), dialect);
                let ours = plain(&dump::text(&dumps[&case.name]), dialect);
                (theirs != ours)
                    .then(|| format!("SeaORM -, Kilter +\n{}", difference(&theirs, &ours)))
            }
        };
        wrong.extend(
            what.map(|w| {
                format!("=== {} ({dialect}, SeaORM {}): {w}", case.name, release.number())
            }),
        );
    }
    wrong
}

fn check(dialect: Dialect) {
    let mut wrong = Vec::new();
    for release in Release::ALL {
        let all = cases(&home().join("cases"), release);
        let all: Vec<&Case> = all.iter().collect();
        let recorded = |case: &&Case| {
            let mut record = record::load(&case.name);
            Some((case.name.clone(), record.remove(&(dialect, release))?))
        };
        let theirs = all.iter().filter_map(recorded).collect();
        wrong.extend(differences(&all, dialect, release, &theirs));
    }
    assert!(wrong.is_empty(), "{} differ\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn kilter_makes_what_seaorm_made_on_sqlite() {
    check(Dialect::Sqlite);
}

#[test]
fn kilter_makes_what_seaorm_made_on_postgres() {
    check(Dialect::Postgres);
}

#[test]
fn kilter_makes_what_seaorm_made_on_mysql() {
    check(Dialect::Mysql);
}
