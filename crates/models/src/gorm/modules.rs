//! The modules of a workspace: which directory or which version an import path stands for.
//!
//! What the go command works out, from `go.mod` and `go.work` alone. Deliberately not here:
//! reading the packages that are found (`packages.rs`).

use super::gomod::{self, ModFile, Replace, Require};
use super::options::Version;
use super::packages::Place;
use kilter_diag::{Source, Span};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// A module whose source is part of the tree.
#[derive(Debug)]
struct Main {
    /// Its directory, as components from the file system's root where that is known.
    dir: Vec<String>,
    /// Its path.
    path: String,
    /// Its `go.mod` as shown.
    file: String,
    /// Whether it is part of the workspace: listed in `go.work`, or the module around the project.
    part: bool,
}

/// The modules of a project.
#[derive(Debug, Default)]
pub struct Modules {
    /// The project's own directory.
    root: Vec<String>,
    /// Modules in the tree, longest path first.
    mains: Vec<Main>,
    /// Directories that hold vendored packages.
    vendors: Vec<Vec<String>>,
    /// Required modules, each with the highest version that is asked for.
    requires: BTreeMap<String, Require>,
    /// Replacements with the directory they are relative to; those that count come first.
    replaces: Vec<(Vec<String>, Replace)>,
}

impl Modules {
    /// Reads `go.mod` and `go.work` files among sources, which are given with their paths in the
    /// project; `root` is the project's directory, from the file system's root.
    pub fn read<'s>(sources: impl Iterator<Item = (&'s str, &'s Arc<Source>)>, root: &str) -> Self {
        let root: Vec<String> = parts(root);
        let mut out = Self { root, ..Self::default() };
        let mut work: Option<(Vec<String>, ModFile)> = None;
        let mut files: Vec<(Vec<String>, ModFile)> = Vec::new();
        let mut packages = BTreeSet::new();
        for (path, source) in sources {
            let (dir, name) = path.rsplit_once('/').unwrap_or(("", path));
            let dir = out.absolute(dir);
            match name {
                "go.work" if work.is_none() => work = Some((dir, gomod::read(source))),
                "go.mod" => {
                    let file = gomod::read(source);
                    out.mains.push(Main {
                        dir: dir.clone(),
                        path: file.module.clone(),
                        file: source.path.clone(),
                        part: true,
                    });
                    files.push((dir, file));
                }
                _ => {
                    packages.insert(dir);
                }
            }
        }
        out.decide_parts(work.as_ref(), &packages);
        for (dir, file) in work.into_iter().chain(files) {
            let part = out.mains.iter().all(|m| m.dir != dir || m.part);
            if part {
                out.add(dir, file);
            }
        }
        out.mains.sort_by(|a, b| {
            b.path.len().cmp(&a.path.len()).then_with(|| (&a.path, &a.dir).cmp(&(&b.path, &b.dir)))
        });
        out
    }

    /// Without a `go.work`, the module around the project is alone; where there is none, all are
    /// taken that hold any of the `packages`.
    fn decide_parts(
        &mut self,
        work: Option<&(Vec<String>, ModFile)>,
        packages: &BTreeSet<Vec<String>>,
    ) {
        if let Some((dir, file)) = work {
            let used: Vec<_> = file.uses.iter().map(|u| resolve(dir, u)).collect();
            self.mains.iter_mut().for_each(|m| m.part = used.contains(&m.dir));
            return;
        }
        let around = self.mains.iter().filter(|m| self.root.starts_with(&m.dir));
        if let Some(around) = around.max_by_key(|m| m.dir.len()).map(|m| m.dir.clone()) {
            self.mains.iter_mut().for_each(|m| m.part = m.dir == around);
            return;
        }
        let owners: BTreeSet<_> =
            packages.iter().filter_map(|p| self.owner(p)).map(|m| m.dir.clone()).collect();
        self.mains.iter_mut().for_each(|m| m.part = owners.contains(&m.dir));
    }

    fn add(&mut self, dir: Vec<String>, file: ModFile) {
        for require in file.requires {
            let known = self.requires.get(&require.path);
            if known.is_none_or(|k| gomod::compare(&k.version, &require.version).is_lt()) {
                self.requires.insert(require.path.clone(), require);
            }
        }
        self.replaces.extend(file.replaces.into_iter().map(|r| (dir.clone(), r)));
        self.vendors.push(dir.into_iter().chain(["vendor".to_owned()]).collect());
    }

    /// Whether there is any `go.mod`.
    pub fn is_empty(&self) -> bool {
        self.mains.is_empty()
    }

    /// Whether a directory's module is part of the workspace; the module's `go.mod` when not.
    pub fn outsider(&self, dir: &str) -> Option<&str> {
        let owner = self.owner(&self.absolute(dir))?;
        (!owner.part).then_some(&owner.file)
    }

    /// The module a directory belongs to: the innermost one around it.
    fn owner(&self, dir: &[String]) -> Option<&Main> {
        self.mains.iter().filter(|m| dir.starts_with(&m.dir)).max_by_key(|m| m.dir.len())
    }

    /// The import path of a directory in the tree.
    pub fn import_of(&self, dir: &str) -> Option<String> {
        let dir = self.absolute(dir);
        let owner = self.owner(&dir)?;
        Some(join(&owner.path, &dir[owner.dir.len()..].join("/")))
    }

    /// The directories in the tree that an import path may stand for.
    pub fn directories<'a>(&'a self, import: &'a str) -> impl Iterator<Item = String> + 'a {
        self.mains.iter().filter_map(move |main| {
            let rest = below(import, &main.path)?;
            let dir: Vec<_> = main.dir.iter().cloned().chain(parts(rest)).collect();
            let owned = self.owner(&dir).is_some_and(|o| o.path == main.path);
            owned.then(|| self.relative(&dir))
        })
    }

    /// Where a package's source may be, in the order in which Go would look.
    pub fn candidates(&self, import: &str) -> Vec<Place> {
        let mut out: Vec<Place> = self.directories(import).map(Place::Tree).collect();
        for vendor in &self.vendors {
            let dir: Vec<_> = vendor.iter().cloned().chain(parts(import)).collect();
            out.push(Place::Tree(self.relative(&dir)));
        }
        let replaced = self.replaces.iter().map(|(_, r)| r.old.as_str());
        let mut modules: Vec<&str> = replaced
            .chain(self.requires.keys().map(String::as_str))
            .filter(|m| below(import, m).is_some())
            .collect();
        modules.sort_by(|a, b| b.len().cmp(&a.len()).then_with(|| a.cmp(b)));
        modules.dedup();
        for module in modules {
            let rest = below(import, module).unwrap_or_default();
            out.extend(self.source_of(module, rest));
        }
        out
    }

    /// Where a package of a required or replaced module may be.
    fn source_of(&self, module: &str, rest: &str) -> Option<Place> {
        let version = self.requires.get(module).map(|r| r.version.as_str());
        let cached = |path: &str, version: &str| {
            Some(Place::Cache(join(&format!("{path}@{version}"), rest)))
        };
        match self.replacement(module) {
            Some((dir, replace)) => match &replace.new_version {
                Some(version) => cached(&replace.new, version),
                None => {
                    let dir = resolve(&resolve(dir, &replace.new), rest);
                    Some(Place::Tree(self.relative(&dir)))
                }
            },
            None => cached(module, version?),
        }
    }

    fn replacement(&self, module: &str) -> Option<(&[String], &Replace)> {
        let version = self.requires.get(module).map(|r| r.version.as_str());
        self.replaces
            .iter()
            .find(|(_, r)| {
                r.old == module && (r.old_version.is_none() || r.old_version.as_deref() == version)
            })
            .map(|(dir, r)| (dir.as_slice(), r))
    }

    /// The version of a required module, and the line that says so. A replacement by another
    /// version of the same module counts; one by a fork or a directory does not say what it is.
    pub fn required(&self, module: &str) -> Option<(Version, &Span)> {
        if let Some((_, replace)) = self.replacement(module)
            && replace.new == module
            && let Some(version) = replace.new_version.as_deref().and_then(Version::parse)
        {
            return Some((version, &replace.at));
        }
        let require = self.requires.get(module)?;
        Some((Version::parse(&require.version)?, &require.at))
    }

    /// The required module that holds a package, and the line that requires it.
    pub fn module_of(&self, import: &str) -> Option<(&str, &Span)> {
        let holding = self.requires.values().filter(|r| below(import, &r.path).is_some());
        holding.max_by_key(|r| r.path.len()).map(|r| (r.path.as_str(), &r.at))
    }

    /// A path relative to the project, as components from the file system's root.
    fn absolute(&self, path: &str) -> Vec<String> {
        resolve(&self.root, path)
    }

    /// The reverse of [`Self::absolute`].
    fn relative(&self, dir: &[String]) -> String {
        let common = self.root.iter().zip(dir).take_while(|(a, b)| a == b).count();
        let up = std::iter::repeat_n("..", self.root.len() - common);
        up.chain(dir[common..].iter().map(String::as_str)).collect::<Vec<_>>().join("/")
    }
}

fn parts(path: &str) -> Vec<String> {
    resolve(&[], path)
}

/// A path from a directory, `.` and `..` worked out as far as the directory is known.
fn resolve(dir: &[String], path: &str) -> Vec<String> {
    let mut out = if path.starts_with('/') { Vec::new() } else { dir.to_vec() };
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." if out.last().is_some_and(|p| p != "..") => {
                out.pop();
            }
            other => out.push(other.to_owned()),
        }
    }
    out
}

/// What is left of an import path behind a module's path.
fn below<'a>(path: &'a str, module: &str) -> Option<&'a str> {
    match path.strip_prefix(module)? {
        "" => Some(""),
        rest => rest.strip_prefix('/'),
    }
}

fn join(a: &str, b: &str) -> String {
    match (a, b) {
        ("", b) => b.to_owned(),
        (a, "") => a.to_owned(),
        (a, b) => format!("{a}/{b}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn modules(root: &str, files: &[(&str, &str)]) -> Modules {
        let sources: Vec<_> = files.iter().map(|(p, t)| (*p, Source::new(*p, *t))).collect();
        Modules::read(sources.iter().map(|(p, s)| (*p, s)), root)
    }

    fn places(modules: &Modules, import: &str) -> Vec<String> {
        let show = |place: Place| match place {
            Place::Tree(dir) => dir,
            Place::Beside(dir) => format!("beside {dir}"),
            Place::Cache(path) => format!("cache {path}"),
        };
        modules.candidates(import).into_iter().map(show).collect()
    }

    #[test]
    fn an_import_is_looked_for_where_go_looks() {
        let text = "module example.com/app\nrequire (\n\tgithub.com/BurntSushi/toml v1.4.0\n\texample.com/b v1.0.0\n\texample.com/c/v2 v2.1.0\n)\nreplace example.com/b => ../b\nreplace example.com/c/v2 => example.org/fork v0.1.0\n";
        let found = modules("/home/u/app", &[("go.mod", text)]);
        assert_eq!(places(&found, "example.com/app/x"), ["x", "vendor/example.com/app/x"]);
        assert_eq!(
            places(&found, "github.com/BurntSushi/toml/internal"),
            [
                "vendor/github.com/BurntSushi/toml/internal",
                "cache github.com/BurntSushi/toml@v1.4.0/internal"
            ]
        );
        assert_eq!(
            places(&found, "example.com/b/money"),
            ["vendor/example.com/b/money", "../b/money"]
        );
        assert_eq!(
            places(&found, "example.com/c/v2"),
            ["vendor/example.com/c/v2", "cache example.org/fork@v0.1.0"]
        );
        assert_eq!(places(&found, "example.com/none"), ["vendor/example.com/none"]);
    }

    #[test]
    fn a_workspace_above_the_project_is_understood() {
        let found = modules(
            "/w/services/api",
            &[
                (
                    "../../go.work",
                    "use (\n\t./services/api\n\t./libs/shared\n)\nreplace example.com/x => ./forks/x\n",
                ),
                ("go.mod", "module example.com/api\nrequire example.com/x v1.0.0\n"),
                ("../../libs/shared/go.mod", "module example.com/shared\n"),
                ("tools/go.mod", "module example.com/api/tools\n"),
            ],
        );
        assert_eq!(places(&found, "example.com/api/db")[0], "db");
        assert_eq!(places(&found, "example.com/shared/base")[0], "../../libs/shared/base");
        assert_eq!(
            places(&found, "example.com/x").last().map(String::as_str),
            Some("../../forks/x")
        );
        assert_eq!(found.outsider("tools/gen"), Some("tools/go.mod"));
        assert_eq!(found.outsider("db"), None);
        assert_eq!(
            found.import_of("../../libs/shared/base").as_deref(),
            Some("example.com/shared/base")
        );
    }

    #[test]
    fn a_module_around_the_project_names_its_packages() {
        let found = modules("/w/app/internal/db", &[("../../go.mod", "module example.com/app\n")]);
        assert_eq!(found.import_of("").as_deref(), Some("example.com/app/internal/db"));
        assert_eq!(places(&found, "example.com/app/internal/db/kinds")[0], "kinds");
        assert_eq!(places(&found, "example.com/app/pkg")[0], "../../pkg");
    }

    #[test]
    fn the_highest_version_counts_and_replacements_of_it() {
        let found = modules(
            "/w",
            &[
                ("go.work", "use ./a\nuse ./b\n"),
                ("a/go.mod", "module a\nrequire gorm.io/gorm v1.25.5\nrequire x.y/z v1.0.0\n"),
                ("a/a.go", "package a\n"),
                (
                    "b/go.mod",
                    "module b\nrequire gorm.io/gorm v1.30.0\nreplace x.y/z => x.y/z v1.1.0\n",
                ),
            ],
        );
        let at = |m: &str| found.required(m).map(|(v, at)| (v.to_string(), at.to_string()));
        assert_eq!(at("gorm.io/gorm"), Some(("1.30.0".into(), "b/go.mod:2:1".into())));
        assert_eq!(at("x.y/z"), Some(("1.1.0".into(), "b/go.mod:3:1".into())));
        assert_eq!(at("not.there/x"), None);
    }
}
