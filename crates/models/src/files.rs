//! Finds Go files.
//!
//! Deliberately not here: reading what is in them.

use globset::{Glob, GlobSet, GlobSetBuilder};
use ignore::WalkBuilder;
use kilter_diag::{Code, Diagnostic, Source};
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

/// A file that cannot be read.
pub const G023: Code = Code("G023");
/// A glob that is none.
pub const G024: Code = Code("G024");

/// Finds the Go files below `root` that match an `include` glob (all when there are none) and no
/// `exclude` glob, and the `go.mod` files above them within `root`.
///
/// Paths are shown relative to `root`, with `/`, and the result is ordered by them. Left out are
/// what Go's tools leave out (tests, `vendor`, `testdata`, names starting with `_` or `.`), what
/// `.gitignore` leaves out, and code generated from protobuf.
pub fn discover(
    root: &Path,
    include: &[String],
    exclude: &[String],
) -> (Vec<Arc<Source>>, Vec<Diagnostic>) {
    let mut problems = Vec::new();
    let include_set = globs(include, &mut problems);
    let exclude_set = globs(exclude, &mut problems);
    let mut paths: BTreeSet<String> = BTreeSet::new();
    let mut modules: BTreeSet<String> = BTreeSet::new();
    let walk = WalkBuilder::new(root)
        .hidden(true)
        .require_git(false)
        .filter_entry(|entry| {
            let name = entry.file_name().to_string_lossy();
            entry.depth() == 0
                || !(name.starts_with('_')
                    || matches!(&*name, "vendor" | "testdata" | "node_modules"))
        })
        .build();
    for entry in walk {
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) => {
                problems.push(unreadable(&error.to_string()));
                continue;
            }
        };
        if !entry.file_type().is_some_and(|t| t.is_file()) {
            continue;
        }
        let Ok(relative) = entry.path().strip_prefix(root) else { continue };
        let Some(path) = slashed(relative) else {
            problems.push(unreadable(&format!("{}: the name is not UTF-8", relative.display())));
            continue;
        };
        if path == "go.mod" || path.ends_with("/go.mod") {
            modules.insert(path);
        } else if is_go(&path)
            && (include.is_empty() || include_set.is_match(&path))
            && !exclude_set.is_match(&path)
        {
            paths.insert(path);
        }
    }
    modules.retain(|m| {
        let dir = m.trim_end_matches("go.mod");
        paths.iter().any(|p| p.starts_with(dir))
    });
    paths.extend(modules);
    let mut sources = Vec::new();
    for path in paths {
        match std::fs::read(root.join(&path)) {
            Ok(bytes) => match String::from_utf8(bytes) {
                Ok(text) => sources.push(Source::new(path, text)),
                Err(error) => {
                    let at = error.utf8_error().valid_up_to();
                    problems.push(unreadable(&format!("{path}: not UTF-8 at byte {at}")));
                }
            },
            Err(error) => problems.push(unreadable(&format!("{path}: {error}"))),
        }
    }
    (sources, problems)
}

fn unreadable(what: &str) -> Diagnostic {
    Diagnostic::error(G023, format!("a file cannot be read: {what}"))
        .help("mend the file or its permissions, or leave it out with `exclude`")
}

fn globs(patterns: &[String], problems: &mut Vec<Diagnostic>) -> GlobSet {
    let mut builder = GlobSetBuilder::new();
    for pattern in patterns {
        match Glob::new(pattern) {
            Ok(glob) => {
                builder.add(glob);
            }
            Err(error) => problems.push(
                Diagnostic::error(G024, format!("`{pattern}` is not a glob: {}", error.kind()))
                    .help("write a pattern such as `internal/**/*.go`"),
            ),
        }
    }
    builder.build().unwrap_or_else(|error| {
        problems.push(Diagnostic::error(G024, format!("the globs cannot be used: {error}")));
        GlobSet::empty()
    })
}

fn slashed(path: &Path) -> Option<String> {
    let parts: Option<Vec<&str>> = path.components().map(|c| c.as_os_str().to_str()).collect();
    parts.map(|p| p.join("/"))
}

fn is_go(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    path.ends_with(".go")
        && !name.ends_with("_test.go")
        && !name.ends_with(".pb.go")
        && !name.ends_with(".pb.gw.go")
        && !name.starts_with('_')
}
