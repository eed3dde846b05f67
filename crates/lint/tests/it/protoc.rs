//! The protos of the cases are real: protoc accepts them.
//!
//! Left out are the cases of `unreadable.md`, whose protos are wrong on purpose, and those in an
//! edition, which the protoc of stable distributions does not know yet.

use super::case::parse;
use super::cases::{files, text};
use super::rows::expectations;
use super::tables::all_rows;
use std::path::Path;
use std::process::Command;

#[test]
fn protoc_accepts_the_cases() {
    if Command::new("protoc").arg("--version").output().is_err() {
        assert!(std::env::var_os("CI").is_none(), "protoc is not installed");
        eprintln!("skipped: protoc is not installed");
        return;
    }
    let vendored = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/protos");
    for path in files() {
        if path.ends_with("unreadable.md") {
            continue;
        }
        for case in parse(&text(&path)) {
            let dir = tempfile::tempdir().unwrap_or_else(|e| panic!("{e}"));
            let mut names = Vec::new();
            for (name, proto) in case.fences("proto") {
                let name = if name.is_empty() { "case.proto" } else { name };
                if proto.contains("edition =") {
                    continue;
                }
                let file = dir.path().join(name);
                let parent = file.parent().unwrap_or(dir.path());
                std::fs::create_dir_all(parent).unwrap_or_else(|e| panic!("{e}"));
                std::fs::write(&file, proto).unwrap_or_else(|e| panic!("{e}"));
                names.push(name.to_owned());
            }
            if names.is_empty() {
                continue;
            }
            let output = Command::new("protoc")
                .arg(format!("-I{}", dir.path().display()))
                .arg(format!("-I{}", vendored.display()))
                .arg(format!("--descriptor_set_out={}", dir.path().join("out.binpb").display()))
                .args(&names)
                .output()
                .unwrap_or_else(|e| panic!("{e}"));
            let said = String::from_utf8_lossy(&output.stderr);
            assert!(output.status.success(), "{} / {}: {said}", path.display(), case.title);
        }
    }
}

/// The same for the tables: all their protos in one run.
#[test]
fn protoc_accepts_the_rows() {
    if Command::new("protoc").arg("--version").output().is_err() {
        assert!(std::env::var_os("CI").is_none(), "protoc is not installed");
        eprintln!("skipped: protoc is not installed");
        return;
    }
    let vendored = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/protos");
    let dir = tempfile::tempdir().unwrap_or_else(|e| panic!("{e}"));
    let mut names: Vec<String> = Vec::new();
    for (_, row) in all_rows() {
        // Wrong on purpose, or newer than the protoc of stable distributions.
        let wrong = expectations(&row)
            .iter()
            .any(|(_, cell)| ["PM903", "PM904", "PM206"].iter().any(|c| cell.contains(c)));
        let newer = row.cell("syntax").is_some_and(|s| s.starts_with("20"))
            || row.proto("proto").contains("debug_redact");
        if wrong || newer {
            continue;
        }
        let sides: &[&str] = if row.cell("was").is_some() { &["proto", "was"] } else { &["proto"] };
        for side in sides {
            let name = format!("row{}.proto", names.len());
            // Every row has a package of its own, as all of them declare `Sample`.
            let package = format!("package acme.v1.row{};", names.len());
            let proto = row.proto(side).replace("package acme.v1;", &package);
            std::fs::write(dir.path().join(&name), proto).unwrap_or_else(|e| panic!("{e}"));
            names.push(name);
        }
    }
    let output = Command::new("protoc")
        .arg(format!("-I{}", dir.path().display()))
        .arg(format!("-I{}", vendored.display()))
        .arg(format!("--descriptor_set_out={}", dir.path().join("out.binpb").display()))
        .args(&names)
        .output()
        .unwrap_or_else(|e| panic!("{e}"));
    let said = String::from_utf8_lossy(&output.stderr);
    let errors: Vec<&str> = said.lines().filter(|l| !l.contains("warning:")).collect();
    assert!(output.status.success(), "{}", errors.join("\n"));
}
