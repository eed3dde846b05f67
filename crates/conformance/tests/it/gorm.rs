//! Real GORM makes what is recorded. Needs Go; without it, the recorded dumps are what Kilter is
//! compared with.

use crate::corpus::{MODULE, Outcome, cases, difference, folder, go_mod, recorded, recorded_path};
use crate::ours;
use crate::places::Places;
use kilter_conformance::{Build, Case, Effort, Job, Program, Release, Sort, go_command, registry};
use kilter_schema::Dialect;
use std::collections::BTreeMap;
use std::path::Path;

/// What GORM makes of the cases on a dialect; `None` without the server.
pub fn live(
    program: &Program,
    cases: &[&Case],
    dialect: Dialect,
) -> Option<(Places, BTreeMap<String, Outcome>)> {
    let places = Places::new(cases, dialect)?;
    let jobs: Vec<Job> = cases
        .iter()
        .map(|case| Job {
            case: case.name.clone(),
            dialect: dialect.name().to_owned(),
            dsn: places.dsn(&case.name),
        })
        .collect();
    let answers = program.run(&jobs).unwrap_or_else(|e| panic!("{e}"));
    let mut dumps = places.dumps();
    let outcome = |answer: &kilter_conformance::Answer| match answer.error.as_str() {
        "" => Outcome::Made(dumps.remove(&answer.case).unwrap_or_default()),
        error => Outcome::Failed(places.without_database(&answer.case, error)),
    };
    let outcomes: Vec<_> = answers.iter().map(outcome).collect();
    let outcomes = answers.into_iter().map(|a| a.case).zip(outcomes).collect();
    Some((places, outcomes))
}

/// Builds the program in `module`.
pub fn build(module: &Path, flags: &[String]) -> Program {
    let (sort, effort) = (Sort::Program, Effort::Least);
    let build = Build { module, package: ".", flags, sort, alone: true, effort };
    Program::build(&build).unwrap_or_else(|e| panic!("{e}"))
}

/// Says that something was not compared, past the harness, which hides what passing tests say.
pub fn say_skipped(what: &str) {
    use std::io::Write as _;
    // A test must not fail because nobody listens.
    let _ = writeln!(std::io::stderr().lock(), "SKIPPED: {what}");
}

/// The program with all cases, built against a release.
fn program(release: Release, all: &[Case]) -> Program {
    let flag = format!("-modfile={}", release.mod_file());
    // The registry on disk may lag behind the folders: a test of its own says so.
    let overlay = tempfile::tempdir().expect("a folder");
    let registry_file = overlay.path().join("registry.go");
    std::fs::write(&registry_file, registry(all, MODULE)).expect("written");
    let replace = serde_json::json!({"Replace": {folder().canonicalize().expect("the corpus")
        .join("registry.go").display().to_string(): registry_file.display().to_string()}});
    let overlay_file = overlay.path().join("overlay.json");
    std::fs::write(&overlay_file, replace.to_string()).expect("written");
    build(&folder(), &[flag, format!("-overlay={}", overlay_file.display())])
}

/// What a release makes otherwise than recorded, or leaves to do for Kilter.
fn differences(program: &Program, all: &[Case], dialect: Dialect, release: Release) -> Vec<String> {
    let cases: Vec<&Case> = all.iter().filter(|c| c.dialects.contains(&dialect)).collect();
    let Some((places, outcomes)) = live(program, &cases, dialect) else { return Vec::new() };
    let mut wrong = ours::nothing_left_to_do(&cases, &places, &go_mod(release), &outcomes);
    for (case, outcome) in outcomes {
        if std::env::var_os("UPDATE").is_some() {
            record(&case, dialect, release, &outcome);
        }
        let found = recorded(&case, dialect, release);
        if !found.as_ref().is_some_and(|found| found.is_same(&outcome)) {
            let found = found.map_or_else(|| "nothing\n".into(), |o| o.text());
            let diff = difference(&found, &outcome.text());
            wrong.push(format!("=== {case} on {dialect}: recorded -, GORM +\n{diff}"));
        }
    }
    wrong
}

fn check(release: Release) {
    if go_command().is_none() {
        say_skipped(&format!("real GORM ({}): Go is not installed", release.name()));
        return;
    }
    let all = cases();
    let program = program(release, &all);
    // Side by side: each mostly waits for its server.
    let wrong: Vec<String> = std::thread::scope(|scope| {
        let run = |dialect| {
            let (program, all) = (&program, &all);
            scope.spawn(move || differences(program, all, dialect, release))
        };
        let running = Dialect::ALL.map(run);
        let ended = running.into_iter().map(std::thread::ScopedJoinHandle::join);
        ended.flat_map(|r| r.unwrap_or_else(|panic| std::panic::resume_unwind(panic))).collect()
    });
    assert!(
        wrong.is_empty(),
        "{} differences; if GORM is right: make conformance-record\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

/// Writes what GORM made; an older release that made the same as the newest needs no file.
fn record(case: &str, dialect: Dialect, release: Release, outcome: &Outcome) {
    if recorded(case, dialect, release).is_some_and(|found| found.is_same(outcome)) {
        return;
    }
    let path = recorded_path(case, dialect, release);
    let same = release != Release::Current
        && recorded(case, dialect, Release::Current).is_some_and(|found| found.is_same(outcome));
    if same {
        if path.exists() {
            std::fs::remove_file(path).expect("an old record can be removed");
        }
        return;
    }
    std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
    std::fs::write(path, outcome.text()).expect("a record can be written");
}

/// One after the other, the newest first: the older ones are recorded as differences to it.
#[test]
fn real_gorm_makes_what_is_recorded() {
    for release in Release::ALL {
        check(release);
    }
}
