//! Real SeaORM makes what is recorded. Compiles SeaORM, and so runs where it is asked for: with
//! `CI=true`, or `make conformance-seaorm`.

use super::record::{self, Outcome};
use super::{Release, cases, home};
use crate::corpus::difference;
use crate::gorm::say_skipped;
use crate::places::Places;
use kilter_conformance::Case;
use kilter_schema::Dialect;
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Whether SeaORM is to be compiled and asked.
pub fn is_wanted() -> bool {
    let set = |name: &str| std::env::var_os(name).is_some_and(|v| !v.is_empty());
    set("CI") || set("SEAORM") || set("UPDATE")
}

/// The statements of each case and dialect; or the panic.
pub type Statements = BTreeMap<(String, Dialect), Result<Vec<String>, String>>;

/// Compiles the program of a release with the cases in a folder, and runs it.
pub fn ask(release: Release, folder: &Path) -> Statements {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(
        || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../target"),
        PathBuf::from,
    );
    let folder = folder.canonicalize().expect("a folder of cases");
    let output = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--locked", "--package", &format!("seaorm-{}", release.number())])
        .current_dir(home())
        .env("CARGO_TARGET_DIR", target.join("seaorm"))
        .env("KILTER_CASES", folder)
        .output()
        .expect("cargo");
    let errors = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "SeaORM {}: {errors}", release.number());
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    let answer = |line: &str| -> ((String, Dialect), Result<Vec<String>, String>) {
        let line: Value = serde_json::from_str(line).expect("JSON");
        let case = line["case"].as_str().expect("a case").to_owned();
        let dialect = Dialect::from_name(line["dialect"].as_str().expect("a dialect"));
        let answer = &line["answer"];
        let statements = match answer["statements"].as_array() {
            Some(list) => {
                Ok(list.iter().map(|s| s.as_str().unwrap_or_default().to_owned()).collect())
            }
            None => Err(answer["panic"].as_str().unwrap_or_default().to_owned()),
        };
        ((case, dialect.expect("a dialect")), statements)
    };
    text.lines().map(answer).collect()
}

/// Runs the statements and dumps what they made; `None` without the server.
pub fn outcomes(
    cases: &[&Case],
    dialect: Dialect,
    statements: &Statements,
) -> Option<BTreeMap<String, Outcome>> {
    let places = Places::new(cases, dialect)?;
    let mut failed = BTreeMap::new();
    for case in cases {
        let answer = &statements[&(case.name.clone(), dialect)];
        let why = match answer {
            Err(panic) => Some(format!("SeaORM panics: {panic}")),
            Ok(list) => {
                let mut session = places.session(&case.name);
                let refused = list.iter().find_map(|sql| session.execute(sql).err());
                refused.map(|e| {
                    places.without_database(&case.name, &format!("refused: {}", e.message))
                })
            }
        };
        failed.extend(why.map(|why| (case.name.clone(), Outcome::Failed(why))));
    }
    let dumps = places.dumps();
    let made = dumps.into_iter().map(|(case, dump)| (case, Outcome::Made(dump)));
    let mut out: BTreeMap<String, Outcome> = made.collect();
    out.extend(failed);
    Some(out)
}

#[test]
fn real_seaorm_makes_what_is_recorded() {
    if !is_wanted() {
        say_skipped("real SeaORM: make conformance-seaorm compiles it");
        return;
    }
    let update = std::env::var_os("UPDATE").is_some();
    let mut wrong = Vec::new();
    for release in Release::ALL {
        let folder = home().join("cases");
        let statements = ask(release, &folder);
        let all = cases(&folder, release);
        let all: Vec<&Case> = all.iter().collect();
        for dialect in Dialect::ALL {
            let Some(outcomes) = outcomes(&all, dialect, &statements) else { continue };
            for (case, outcome) in outcomes {
                let mut record = record::load(&case);
                let found = record.insert((dialect, release), outcome.clone());
                if found.as_ref() == Some(&outcome) {
                    continue;
                }
                if update {
                    record::store(&case, &record);
                    continue;
                }
                let found = found.map_or_else(|| "nothing\n".into(), |o| o.text());
                let diff = difference(&found, &outcome.text());
                wrong.push(format!(
                    "=== {case} on {dialect}: recorded -, SeaORM {} +\n{diff}",
                    release.number()
                ));
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{} differences; if SeaORM is right: make conformance-seaorm-record\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}
