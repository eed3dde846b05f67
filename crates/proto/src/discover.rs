//! Finds `.proto` files in a project.

use globset::{Glob, GlobSet, GlobSetBuilder};
use kilter_diag::{Code, Diagnostic, Source};
use std::path::Path;
use std::sync::Arc;

/// Folders that hold copies of other people's files or nothing of interest.
const NEVER: [&str; 4] = ["node_modules", "vendor", "target", ".git"];

/// Reads the `.proto` files under `root`, in the order of their paths.
///
/// `include` and `exclude` are globs over paths relative to `root`; an empty `include` takes every
/// `.proto` file. Folders that `.gitignore` leaves out are left out, and so are `node_modules` and
/// `vendor`, unless an `include` names them. Reported: globs that cannot be read (PM905), files
/// that cannot be read or are not UTF-8 (PM905).
pub fn discover(
    root: &Path,
    include: &[String],
    exclude: &[String],
) -> (Vec<Arc<Source>>, Vec<Diagnostic>) {
    discover_below(root, "", include, exclude)
}

/// The same for the files below one folder of `root`; paths and globs stay relative to `root`.
pub(crate) fn discover_below(
    root: &Path,
    folder: &str,
    include: &[String],
    exclude: &[String],
) -> (Vec<Arc<Source>>, Vec<Diagnostic>) {
    let mut found = Vec::new();
    let wanted = globs(include, &mut found);
    let unwanted = globs(exclude, &mut found);
    let named: Vec<&str> =
        NEVER.into_iter().filter(|n| include.iter().any(|i| has_folder(i, n))).collect();
    let start = if folder.is_empty() { root.to_path_buf() } else { root.join(folder) };
    let walk = ignore::WalkBuilder::new(start)
        .require_git(false)
        .sort_by_file_path(std::cmp::Ord::cmp)
        .filter_entry(move |entry| {
            let name = entry.file_name().to_str().unwrap_or("");
            !NEVER.contains(&name) || named.contains(&name) || entry.depth() == 0
        })
        .build();
    let mut sources = Vec::new();
    for entry in walk {
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) => {
                found.push(unreadable(&error.to_string()));
                continue;
            }
        };
        let path = entry.path();
        if path.extension().is_none_or(|e| e != "proto")
            || !entry.file_type().is_some_and(|t| t.is_file())
        {
            continue;
        }
        let shown = relative(root, path);
        if (!include.is_empty() && !wanted.is_match(&shown)) || unwanted.is_match(&shown) {
            continue;
        }
        match std::fs::read_to_string(path) {
            Ok(text) => sources.push(Source::new(shown, text)),
            Err(error) => found.push(unreadable(&format!("{shown}: {error}"))),
        }
    }
    sources.sort_by(|a, b| a.path.cmp(&b.path));
    (sources, found)
}

fn has_folder(glob: &str, name: &str) -> bool {
    glob.split('/').any(|part| part == name)
}

fn relative(root: &Path, path: &Path) -> String {
    let path = path.strip_prefix(root).unwrap_or(path);
    let parts: Vec<_> = path.components().map(|c| c.as_os_str().to_string_lossy()).collect();
    parts.join("/")
}

fn globs(patterns: &[String], found: &mut Vec<Diagnostic>) -> GlobSet {
    let mut builder = GlobSetBuilder::new();
    for pattern in patterns {
        // `include = ["proto"]` means the folder.
        if let Ok(folder) = Glob::new(&format!("{}/**", pattern.trim_end_matches('/'))) {
            builder.add(folder);
        }
        match Glob::new(pattern) {
            Ok(glob) => {
                builder.add(glob);
            }
            Err(error) => found.push(
                Diagnostic::error(Code("PM905"), format!("`{pattern}` is not a glob: {error}"))
                    .help("write `include` and `exclude` in `[proto]` like \"proto/**/*.proto\""),
            ),
        }
    }
    builder.build().unwrap_or_else(|_| GlobSet::empty())
}

fn unreadable(what: &str) -> Diagnostic {
    Diagnostic::error(Code("PM905"), format!("a proto file cannot be read: {what}"))
        .help("mend the file or leave it out with `exclude` in `[proto]`")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_in_order_without_vendored_copies() -> std::io::Result<()> {
        let dir = tempfile::tempdir()?;
        for path in
            ["b/x.proto", "a/y.proto", "vendor/z.proto", "node_modules/p/q.proto", "a/n.txt"]
        {
            let path = dir.path().join(path);
            if let Some(parent) = path.parent() {
                std::fs::create_dir_all(parent)?;
            }
            std::fs::write(path, "")?;
        }
        let paths = |include: &[&str], exclude: &[&str]| {
            let own = |v: &[&str]| v.iter().map(|s| (*s).to_owned()).collect::<Vec<_>>();
            let (sources, found) = discover(dir.path(), &own(include), &own(exclude));
            assert!(found.is_empty(), "{found:?}");
            sources.iter().map(|s| s.path.clone()).collect::<Vec<_>>()
        };
        assert_eq!(paths(&[], &[]), ["a/y.proto", "b/x.proto"]);
        assert_eq!(paths(&["a/**"], &[]), ["a/y.proto"]);
        assert_eq!(paths(&["a"], &[]), ["a/y.proto"]);
        assert_eq!(paths(&[], &["a/**"]), ["b/x.proto"]);
        assert_eq!(paths(&["vendor/**/*.proto"], &[]), ["vendor/z.proto"]);
        let (_, found) = discover(dir.path(), &["a[".to_owned()], &[]);
        assert_eq!(found[0].code, Code("PM905"));
        Ok(())
    }
}
