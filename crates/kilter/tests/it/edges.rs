//! The layering rules of ARCHITECTURE.md, asserted over `cargo metadata`.

use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

/// Each crate of ours with the crates of ours it may use, and the reason it may use no others.
const ALLOWED: &[(&str, &[&str], &str)] = &[
    ("kilter-diag", &[], "everything reports through it, so it knows nobody"),
    ("kilter-schema", &["diag"], "vocabulary without SQL or I/O"),
    ("kilter-dialect", &["diag", "schema"], "it is given a session, it never opens one"),
    ("kilter-models", &["diag", "schema"], "what a database makes of a type is not its business"),
    ("kilter-proto", &["diag", "schema", "models"], "pairs messages with models, judges nothing"),
    ("kilter-migrate", &["diag", "schema", "dialect"], "runs over any session, for any ORM"),
    (
        "kilter-lint",
        &["diag", "schema", "dialect", "models", "proto", "migrate"],
        "pure rules: no connection to reach, nothing to render",
    ),
    ("kilter-db", &["diag", "schema", "dialect"], "sockets and nothing else"),
    (
        "kilter-conformance",
        &["diag", "schema", "dialect", "models", "db"],
        "compares models with databases; judges nothing else",
    ),
    ("kilter-macros", &[], "lists a directory while others compile"),
    ("kilter-sea-orm", &["dialect", "migrate", "schema"], "an ORM on a migration's own session"),
    ("kilter-testing", &["diag", "schema", "dialect", "db"], "for tests only"),
    (
        "kilter-properties",
        &["diag", "schema", "dialect", "models", "proto", "migrate", "lint", "db", "testing"],
        "for tests only",
    ),
    (
        "kilter",
        &[
            "diag",
            "schema",
            "dialect",
            "models",
            "proto",
            "migrate",
            "lint",
            "db",
            "conformance",
            "macros",
            "sea-orm",
        ],
        "the top",
    ),
];

/// Crates from outside that only the named crate may use, and why.
const ONLY_IN: &[(&str, &str, &str)] = &[
    ("sqlx", "kilter-db", "everything above db is synchronous and driver-free"),
    ("tokio", "kilter-db", "everything above db is synchronous"),
    ("sea-orm", "kilter-sea-orm", "migrations run for any ORM, and for none"),
    ("clap", "kilter", "only the binary has a command line"),
    ("tree-sitter", "kilter-models", "only front ends read source code"),
    ("syn", "kilter-models", "only front ends read source code"),
    ("protox-parse", "kilter-proto", "only proto reads protos"),
    ("sqlparser", "kilter-dialect", "only dialects read SQL"),
    ("annotate-snippets", "kilter-diag", "only diag renders"),
];

fn packages() -> BTreeMap<String, BTreeSet<String>> {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version=1", "--no-deps", "--offline"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout).expect("metadata is JSON");
    let list = metadata["packages"].as_array().expect("packages");
    list.iter()
        .map(|p| {
            let normal = p["dependencies"]
                .as_array()
                .expect("dependencies")
                .iter()
                .filter(|d| d["kind"].is_null())
                .map(|d| d["name"].as_str().expect("name").to_owned())
                .collect();
            (p["name"].as_str().expect("name").to_owned(), normal)
        })
        .collect()
}

#[test]
fn crates_use_only_the_crates_below_them() {
    let packages = packages();
    let known: BTreeSet<&str> = ALLOWED.iter().map(|(name, ..)| *name).collect();
    let there: BTreeSet<&str> = packages.keys().map(String::as_str).collect();
    assert_eq!(known, there, "every crate has its rule, every rule its crate");
    for (name, allowed, reason) in ALLOWED {
        for dependency in packages[*name].iter().filter(|d| there.contains(d.as_str())) {
            let short = dependency.trim_start_matches("kilter-");
            assert!(allowed.contains(&short), "{name} must not use {dependency}: {reason}");
        }
    }
}

#[test]
fn heavy_dependencies_stay_in_one_place() {
    let packages = packages();
    for (dependency, home, reason) in ONLY_IN {
        assert!(packages[*home].contains(*dependency), "{home} no longer uses {dependency}");
        for (name, dependencies) in packages.iter().filter(|(name, _)| name.as_str() != *home) {
            assert!(
                !dependencies.contains(*dependency),
                "{name} must not use {dependency}: {reason}"
            );
        }
    }
}

#[test]
fn every_crate_forbids_unsafe_code() {
    for name in packages().keys() {
        let folder = name.trim_start_matches("kilter-");
        let manifest = format!("{}/../{folder}/Cargo.toml", env!("CARGO_MANIFEST_DIR"));
        let text = std::fs::read_to_string(&manifest).expect(&manifest);
        assert!(
            text.contains("[lints]\nworkspace = true"),
            "{manifest} takes the workspace's lints"
        );
    }
}
