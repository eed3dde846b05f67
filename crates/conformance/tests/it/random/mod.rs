//! Random model packages: whatever the generator thinks of, Kilter makes what GORM makes.
//!
//! Nothing is recorded, so Go is needed. `PACKAGES` says how many, `SEED` which ones; a package
//! that disagrees is printed whole, so that it can become a case of the corpus.

mod fields;
mod package;
mod relations;

use crate::corpus::{MODULE, go_mod};
use crate::places::Places;
use crate::{gorm, ours};
use kilter_conformance::{Case, Release, go_command, registry};
use kilter_schema::Dialect;
use std::path::Path;

/// How many packages are made when nobody says.
const PACKAGES: u64 = 40;

/// A number that a variable of the environment gives.
pub fn number(variable: &str, otherwise: u64) -> u64 {
    std::env::var(variable).ok().map_or(otherwise, |text| {
        text.parse().unwrap_or_else(|_| panic!("{variable}={text} is not a number"))
    })
}

/// Writes the packages and what the program needs into a Go module of its own.
fn module(folder: &Path, seed: u64, count: u64) -> Vec<Case> {
    let own = crate::corpus::folder();
    std::fs::create_dir(folder.join("runner")).expect("a folder");
    for file in [
        "go.mod",
        "go.sum",
        "main.go",
        "runner/runner.go",
        "runner/mysql.go",
        "runner/postgres.go",
        "runner/sqlite.go",
    ] {
        std::fs::copy(own.join(file), folder.join(file)).expect("a file of the program");
    }
    for n in 0..count {
        let name = format!("r{}", seed + n);
        let home = folder.join("cases").join(&name);
        std::fs::create_dir_all(&home).expect("a folder");
        std::fs::write(home.join("models.go"), package::text(&name, seed + n)).expect("a package");
    }
    let cases = Case::all(&folder.join("cases")).expect("what was just written");
    std::fs::write(folder.join("registry.go"), registry(&cases, MODULE)).expect("the registry");
    cases
}

#[test]
fn random_packages_agree() {
    if go_command().is_none() {
        gorm::say_skipped("random packages: Go is not installed");
        return;
    }
    let (count, seed) = (number("PACKAGES", PACKAGES), number("SEED", 1));
    let home = tempfile::Builder::new().prefix("kilter-random-").tempdir().expect("a folder");
    let cases = module(home.path(), seed, count);
    let program = gorm::build(home.path(), &[]);
    let cases: Vec<&Case> = cases.iter().collect();
    let (mut wrong, mut made, mut failed) = (Vec::new(), 0, 0);
    for dialect in Dialect::ALL {
        let Some((theirs, outcomes)) = gorm::live(&program, &cases, dialect) else { continue };
        let go_mod = go_mod(Release::Current);
        wrong.extend(ours::nothing_left_to_do(&cases, &theirs, &go_mod, &outcomes));
        let there = outcomes.values().filter(|o| matches!(o, crate::corpus::Outcome::Made(_)));
        made += there.count();
        failed += outcomes.len();
        let Some(places) = Places::new(&cases, dialect) else { continue };
        let differences =
            ours::compare(&cases, &places, &go_mod, |case| outcomes.get(&case.name).cloned());
        wrong.extend(differences.into_iter().map(|(case, what)| {
            format!(
                "{what}\n    ({dialect}; SEED={} PACKAGES=1)\n{}",
                &case.name[1..],
                case.files[0].1
            )
        }));
    }
    failed -= made;
    assert!(
        wrong.is_empty(),
        "{} differ ({made} made, {failed} refused by GORM)\n{}",
        wrong.len(),
        wrong.join("\n")
    );
    // A generator whose packages mostly fail would prove little.
    assert!(count < 20 || made > 3 * failed, "GORM made {made} and refused {failed}");
}
