//! Kilter makes what GORM made.

use crate::corpus::{Outcome, cases, difference, go_mod, recorded};
use crate::places::Places;
use kilter_conformance::{Case, Release, dump, kilter};
use kilter_diag::Severity;
use kilter_models::gorm::{self, GormOptions};
use kilter_schema::{Dialect, Schema};
use std::collections::BTreeMap;

/// How Kilter fared with a case.
struct Ours {
    /// What it said about the models, a line each, errors first.
    said: Vec<(Severity, String)>,
    /// The database's refusal.
    refused: Option<String>,
    /// What a second run did.
    again: Vec<String>,
}

fn run(case: &Case, places: &Places, go_mod: &str) -> Ours {
    let mut session = places.session(&case.name);
    let mut ours = Ours { said: Vec::new(), refused: None, again: Vec::new() };
    for step in &case.steps {
        let sources = case.sources(step, go_mod);
        match kilter::migrate(session.as_mut(), &sources, &case.models) {
            Ok(made) => {
                ours.said.extend(lines(&made.diagnostics));
                ours.said.extend(made.left.into_iter().map(|line| (Severity::Warning, line)));
            }
            Err(refused) => {
                ours.said.extend(lines(&refused.diagnostics));
                ours.refused = Some(refused.to_string());
                return ours;
            }
        }
    }
    let last = case.steps.last().expect("a step");
    match kilter::migrate(session.as_mut(), &case.sources(last, go_mod), &case.models) {
        Ok(made) => ours.again = made.statements,
        Err(refused) => ours.again = vec![refused.to_string()],
    }
    ours
}

fn lines(diagnostics: &[kilter_diag::Diagnostic]) -> Vec<(Severity, String)> {
    diagnostics
        .iter()
        .map(|d| {
            let place = d.span().map_or_else(String::new, |s| format!(" {s}"));
            (d.severity, format!("{}{place}: {}", d.code, d.message))
        })
        .collect()
}

/// What is wrong with a case, in words.
fn judge(case: &Case, ours: &Ours, made: &[String], gorm: &Outcome) -> Option<String> {
    let errors: Vec<&str> =
        ours.said.iter().filter(|(s, _)| *s == Severity::Error).map(|(_, l)| l.as_str()).collect();
    match gorm {
        // GORM or the database refuses these models: it has to be said, or refused here too.
        Outcome::Failed(error) => {
            let warned = ours.said.iter().any(|(s, _)| *s >= Severity::Warning);
            (!warned && ours.refused.is_none())
                .then(|| format!("GORM fails, and nothing was said about it: {error}"))
        }
        Outcome::Made(_) if !errors.is_empty() => Some(format!("errors: {}", errors.join("\n"))),
        Outcome::Made(_) if ours.refused.is_some() => ours.refused.clone(),
        Outcome::Made(dump) if dump != made => {
            Some(format!("GORM -, Kilter +\n{}", difference(&dump::text(dump), &dump::text(made))))
        }
        Outcome::Made(_) if !ours.again.is_empty() => {
            Some(format!("a second run is not empty:\n{}", ours.again.join("\n")))
        }
        Outcome::Made(_) => None,
    }
    .map(|what| format!("=== {}: {what}", case.name))
}

/// Creates every case and compares it with what GORM did; the cases that differ, and how.
pub fn compare<'a>(
    cases: &[&'a Case],
    places: &Places,
    go_mod: &str,
    gorm: impl Fn(&Case) -> Option<Outcome>,
) -> Vec<(&'a Case, String)> {
    let ours: Vec<Ours> = cases.iter().map(|case| run(case, places, go_mod)).collect();
    let dumps = places.dumps();
    let differs = |(case, ours): (&&'a Case, &Ours)| {
        let what = match gorm(case) {
            None => {
                Some(format!("=== {}: nothing is recorded: make conformance-record", case.name))
            }
            Some(outcome) => judge(case, ours, &dumps[&case.name], &outcome),
        };
        what.map(|what| (*case, what))
    };
    cases.iter().zip(&ours).filter_map(differs).collect()
}

/// On a database that GORM made, `auto-migrate` has nothing left to do. What it does all the same,
/// in words.
pub fn nothing_left_to_do(
    cases: &[&Case],
    theirs: &Places,
    go_mod: &str,
    gorm: &BTreeMap<String, Outcome>,
) -> Vec<String> {
    let mut wrong = Vec::new();
    for case in cases.iter().filter(|c| matches!(gorm.get(&c.name), Some(Outcome::Made(_)))) {
        let last = case.steps.last().expect("a step");
        let mut session = theirs.session(&case.name);
        let done =
            match kilter::migrate(session.as_mut(), &case.sources(last, go_mod), &case.models) {
                Ok(made) => made.statements,
                Err(refused) => vec![refused.to_string()],
            };
        if !done.is_empty() {
            wrong.push(format!(
                "=== {}: on GORM's own database, auto-migrate does something:\n{}\n    ({})",
                case.name,
                done.join("\n"),
                theirs.dialect
            ));
        }
    }
    wrong
}

/// What Kilter reads in the models of each step.
fn readings(case: &Case, dialect: Dialect, go_mod: &str) -> Vec<(Schema, Vec<(Severity, String)>)> {
    let read = |step: &String| {
        let sources = case.sources(step, go_mod);
        let (models, diagnostics) = gorm::read(&sources, &GormOptions::new(dialect));
        (models.schema, lines(&diagnostics))
    };
    case.steps.iter().map(read).collect()
}

fn check(dialect: Dialect) {
    let all = cases();
    let cases: Vec<&Case> = all.iter().filter(|c| c.dialects.contains(&dialect)).collect();
    let newest = go_mod(Release::Current);
    let mut wrong = Vec::new();
    for release in Release::ALL {
        let go_mod = go_mod(release);
        // Where the same is read and the same is recorded as for the newest release, the verdict
        // is the same.
        let differs = |case: &&&Case| {
            let recorded = |release| recorded(&case.name, dialect, release);
            release == Release::Current
                || recorded(release) != recorded(Release::Current)
                || readings(case, dialect, &go_mod) != readings(case, dialect, &newest)
        };
        let cases: Vec<&Case> = cases.iter().filter(differs).copied().collect();
        let Some(places) = Places::new(&cases, dialect) else { return };
        let recorded = |case: &Case| recorded(&case.name, dialect, release);
        let differences = compare(&cases, &places, &go_mod, recorded);
        let what = |(_, what)| format!("{what}\n    ({})", release.name());
        wrong.extend(differences.into_iter().map(what));
    }
    assert!(
        wrong.is_empty(),
        "{} differ, of {} cases\n{}",
        wrong.len(),
        cases.len(),
        wrong.join("\n")
    );
}

#[test]
fn kilter_makes_what_gorm_made_on_sqlite() {
    check(Dialect::Sqlite);
}

#[test]
fn kilter_makes_what_gorm_made_on_postgres() {
    check(Dialect::Postgres);
}

#[test]
fn kilter_makes_what_gorm_made_on_mysql() {
    check(Dialect::Mysql);
}

#[test]
fn the_dump_of_sqlite_is_what_its_shell_prints() {
    let all = cases();
    let mut on_sqlite = all.iter().filter(|c| c.dialects.contains(&Dialect::Sqlite));
    let (case, places) = on_sqlite
        .find_map(|case| {
            let places = Places::new(&[case], Dialect::Sqlite).expect("SQLite");
            run(case, &places, &go_mod(Release::Current));
            // Some are about what makes no table.
            (!places.dumps()[&case.name].is_empty()).then_some((case, places))
        })
        .expect("a case that makes a table");
    let shell = std::process::Command::new("sqlite3")
        .args([&places.dsn(&case.name), ".schema"])
        .output()
        .expect("sqlite3, which scripts/setup.sh installs");
    let text = String::from_utf8(shell.stdout).expect("UTF-8");
    let texts = text.split(";\n").map(str::to_owned).filter(|t| !t.trim().is_empty());
    let printed: Vec<String> =
        dump::sqlite_normal(texts).into_iter().filter(|t| !t.contains("sqlite_sequence")).collect();
    assert_eq!(printed, places.dumps()[&case.name]);
    assert!(!printed.is_empty());
}
