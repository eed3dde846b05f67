//! Finds Go and Rust files, and reads those of packages that turn out to be needed.
//!
//! Deliberately not here: what is in them, and which packages are needed.

use crate::gorm::{Packages, Place};
use globset::{Glob, GlobSet, GlobSetBuilder};
use ignore::WalkBuilder;
use kilter_diag::{Code, Diagnostic, Source};
use rayon::prelude::*;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A file that cannot be read.
pub const G023: Code = Code("G023");
/// How large a file of a needed package may be.
const MAX_BYTES: u64 = 16 << 20;

/// A glob that is none.
pub const G024: Code = Code("G024");

/// Finds the Go files below `root` that match an `include` glob (all when there are none) and no
/// `exclude` glob, and the `go.mod` and `go.work` files that say what they may import: those below
/// `root`, the nearest ones above it, and those of the modules that a `go.work` lists.
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
    if !paths.is_empty() {
        modules.extend(nearest(root, "go.mod"));
        if let Some(work) = nearest(root, "go.work") {
            let known: BTreeSet<_> =
                modules.iter().filter_map(|m| root.join(m).canonicalize().ok()).collect();
            let is_new =
                |m: &String| root.join(m).canonicalize().is_ok_and(|whole| !known.contains(&whole));
            modules.extend(used(root, &work).into_iter().filter(is_new));
            modules.insert(work);
        }
        paths.extend(modules);
    }
    let sources = read_all(root, paths, &mut problems);
    (sources, problems)
}

/// Finds the Rust files below `root` that match an `include` glob (all when there are none) and no
/// `exclude` glob, and the `Cargo.toml` and `Cargo.lock` files that say what they are part of:
/// those below `root` and the nearest ones above it. Left out are `target`, names starting with `.`,
/// and what `.gitignore` leaves out, lock files aside.
pub fn discover_rust(
    root: &Path,
    include: &[String],
    exclude: &[String],
) -> (Vec<Arc<Source>>, Vec<Diagnostic>) {
    let mut problems = Vec::new();
    let include_set = globs(include, &mut problems);
    let exclude_set = globs(exclude, &mut problems);
    let mut paths: BTreeSet<String> = BTreeSet::new();
    for entry in rust_walk(root) {
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) => {
                problems.push(unreadable(&error.to_string()));
                continue;
            }
        };
        let path = entry.path().strip_prefix(root).ok().and_then(slashed);
        let Some(path) = path.filter(|_| entry.file_type().is_some_and(|t| t.is_file())) else {
            continue;
        };
        let name = path.rsplit('/').next().unwrap_or(&path);
        let rust = path.ends_with(".rs")
            && (include.is_empty() || include_set.is_match(&path))
            && !exclude_set.is_match(&path);
        if rust || name == "Cargo.toml" {
            // A lock file may be ignored, and still says what is used.
            let lock = format!("{}Cargo.lock", path.strip_suffix("Cargo.toml").unwrap_or_default());
            if name == "Cargo.toml" && root.join(&lock).is_file() {
                paths.insert(lock);
            }
            paths.insert(path);
        }
    }
    if paths.iter().any(|p| p.ends_with(".rs")) {
        for name in ["Cargo.lock", "Cargo.toml"] {
            paths.extend(nearest(root, name));
        }
    }
    let sources = read_all(root, paths, &mut problems);
    (sources, problems)
}

/// Reads files by their paths below `root`; those that cannot be read are problems.
fn read_all(
    root: &Path,
    paths: BTreeSet<String>,
    problems: &mut Vec<Diagnostic>,
) -> Vec<Arc<Source>> {
    let read = |path: String| match std::fs::read(root.join(&path)).map(String::from_utf8) {
        Ok(Ok(text)) => Ok(Source::new(path, text)),
        Ok(Err(error)) => {
            let at = error.utf8_error().valid_up_to();
            Err(unreadable(&format!("{path}: not UTF-8 at byte {at}")))
        }
        Err(error) => Err(unreadable(&format!("{path}: {error}"))),
    };
    let all: Vec<_> = paths.into_par_iter().map(read).collect();
    all.into_iter().filter_map(|one| one.map_err(|p| problems.push(p)).ok()).collect()
}

fn rust_walk(root: &Path) -> ignore::Walk {
    WalkBuilder::new(root)
        .hidden(true)
        .require_git(false)
        .filter_entry(|entry| {
            let name = entry.file_name().to_string_lossy();
            entry.depth() == 0 || !matches!(&*name, "target" | "node_modules")
        })
        .build()
}

/// Whether a crate below `root` uses SeaORM.
pub fn uses_sea_orm(root: &Path) -> bool {
    let manifests = rust_walk(root).flatten().filter(|e| e.file_name() == "Cargo.toml");
    manifests
        .map(ignore::DirEntry::into_path)
        .any(|path| std::fs::read_to_string(path).is_ok_and(|text| text.contains("sea-orm")))
}

/// A file in `root` or the nearest directory above that has it, as a path from `root`.
fn nearest(root: &Path, name: &str) -> Option<String> {
    let whole = root.canonicalize().ok()?;
    let up = whole.ancestors().position(|dir| dir.join(name).is_file())?;
    Some(format!("{}{name}", "../".repeat(up)))
}

/// The `go.mod` files of the modules that a `go.work` lists.
fn used(root: &Path, work: &str) -> Vec<String> {
    let Ok(text) = std::fs::read_to_string(root.join(work)) else { return Vec::new() };
    let above = work.strip_suffix("go.work").unwrap_or_default();
    let dirs = crate::gorm::workspace_modules(&text).into_iter();
    dirs.map(|dir| tidy(&format!("{above}{dir}/go.mod")))
        .filter(|path| path.starts_with("../") && root.join(path).is_file())
        .collect()
}

/// A path without `.` and without `..` behind a name.
pub(crate) fn tidy(path: &str) -> String {
    let mut out: Vec<&str> = Vec::new();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." if out.last().is_some_and(|p| *p != "..") => {
                out.pop();
            }
            other => out.push(other),
        }
    }
    out.join("/")
}

/// Packages on disk: in the project's tree, `vendor` included, and in Go's module cache.
pub struct Disk {
    root: PathBuf,
    shown_root: String,
    cache: Option<PathBuf>,
    exclude: GlobSet,
    known: BTreeSet<String>,
}

impl Disk {
    /// Packages of the project in `root`. `cache` is the module cache, `exclude` the globs of
    /// files to leave out, `known` what was read already.
    pub fn new(
        root: &Path,
        cache: Option<PathBuf>,
        exclude: &[String],
        known: &[Arc<Source>],
    ) -> Self {
        let whole = root.canonicalize().unwrap_or_else(|_| root.to_path_buf());
        Self {
            root: root.to_path_buf(),
            shown_root: slashed(&whole).unwrap_or_default(),
            cache,
            exclude: globs(exclude, &mut Vec::new()),
            known: known.iter().map(|s| s.path.clone()).collect(),
        }
    }

    /// The files of a directory whose names are taken, shown below `shown`.
    fn files(&self, dir: &Path, shown: &str, take: fn(&str) -> bool) -> Vec<Arc<Source>> {
        let Ok(entries) = std::fs::read_dir(dir) else { return Vec::new() };
        let mut names: Vec<String> = entries
            .flatten()
            .filter(|e| e.file_type().is_ok_and(|t| !t.is_dir()))
            .filter_map(|e| e.file_name().into_string().ok())
            .filter(|name| take(name))
            .collect();
        names.sort();
        names
            .into_iter()
            .filter_map(|name| {
                let path = if shown.is_empty() { name.clone() } else { format!("{shown}/{name}") };
                if self.known.contains(&path) || self.exclude.is_match(&path) {
                    return None;
                }
                let file = dir.join(&name);
                let small = file.metadata().is_ok_and(|m| m.len() <= MAX_BYTES);
                let text = std::fs::read_to_string(&file).ok().filter(|_| small)?;
                Some(Source::new(path, text))
            })
            .collect()
    }
}

impl Packages for Disk {
    fn root(&self) -> &str {
        &self.shown_root
    }

    fn read(&self, place: &Place) -> Vec<Arc<Source>> {
        match place {
            Place::Tree(dir) => self.files(&self.root.join(dir), dir, compiles),
            Place::Beside(dir) => self.files(&self.root.join(dir), dir, is_go),
            Place::Cache(path) => match &self.cache {
                Some(cache) => self.files(&cache.join(escaped(path)), path, compiles),
                None => Vec::new(),
            },
        }
    }
}

/// A path in the module cache: capital letters become `!` and the small letter, so that file
/// systems that do not tell them apart can hold it.
fn escaped(path: &str) -> String {
    let mut out = String::new();
    for c in path.chars() {
        if c.is_ascii_uppercase() {
            out.push('!');
        }
        out.push(c.to_ascii_lowercase());
    }
    out
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
    parts.map(|p| p.join("/").trim_start_matches('/').to_owned())
}

/// Whether Go compiles a file, as far as its name says without a platform.
fn compiles(name: &str) -> bool {
    name.ends_with(".go") && !name.ends_with("_test.go") && !name.starts_with(['_', '.'])
}

/// Whether a file may hold models: protobuf's generated code does not.
fn is_go(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    compiles(name) && !name.ends_with(".pb.go") && !name.ends_with(".pb.gw.go")
}
