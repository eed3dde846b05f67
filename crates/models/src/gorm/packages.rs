//! Packages beyond the sources that were given: read when a model needs them, and only then.
//!
//! Finding models goes in rounds. In each, the types, constants and calls that could not be
//! resolved are noted; their packages are fetched from the tree, `vendor` or the module cache, and
//! the next round knows them. Deliberately not here: the file system (a [`Packages`] answers for
//! it) and where imports lead (`modules.rs`).

use super::build::Build;
use super::modules::Modules;
use super::project::{Project, directory};
use super::stubs;
use super::syntax::{File, Origin, Reader};
use kilter_diag::Source;
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// How many packages are fetched at most: a model that needs more is not a model.
const MAX_PACKAGES: usize = 256;

/// A directory that may hold Go files.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// A directory, relative to the project's: everything in it.
    Tree(String),
    /// A directory that models were found in: its other hand-written files.
    Beside(String),
    /// A directory in the module cache: `github.com/BurntSushi/toml@v1.4.0/internal`.
    Cache(String),
}

/// Whoever can read Go files.
pub trait Packages: Sync {
    /// The project's directory from the file system's root, with `/`; empty when it has none.
    fn root(&self) -> &str {
        ""
    }

    /// The Go files of a directory, tests left out; none when there is no such directory. Their
    /// paths are as [`Place`] has them, or as people shall see them.
    fn read(&self, place: &Place) -> Vec<Arc<Source>>;
}

/// No packages but those that were given.
pub struct Nowhere;

impl Packages for Nowhere {
    fn read(&self, _: &Place) -> Vec<Arc<Source>> {
        Vec::new()
    }
}

/// What could not be resolved.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Want {
    /// A package, by import path.
    Import(String),
    /// The files of a directory that were not read yet.
    Directory(String),
}

/// A file that Go would not compile, and why.
#[derive(Debug, Clone)]
pub struct LeftOut {
    /// The file.
    pub file: Arc<File>,
    /// Why, to stand behind "because".
    pub reason: String,
}

/// Which of the modules in the tree hold models.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Scope {
    /// Those of the workspace: listed in `go.work`, or the one around the project.
    #[default]
    Workspace,
    /// All: somebody said which files to read.
    Everything,
}

/// Everything read so far.
pub struct Shelf<'a> {
    packages: &'a dyn Packages,
    build: &'a Build,
    modules: Arc<Modules>,
    own: Vec<Arc<File>>,
    fetched: Vec<Arc<File>>,
    left_out: Vec<LeftOut>,
    imports: BTreeMap<String, String>,
    asked: BTreeSet<Want>,
    known: BTreeSet<String>,
}

impl<'a> Shelf<'a> {
    /// Parses the given sources and what stands beside them.
    pub fn new(
        sources: &[Arc<Source>],
        build: &'a Build,
        scope: Scope,
        packages: &'a dyn Packages,
    ) -> Self {
        let named = sources.iter().map(|s| (in_project(&s.path), s));
        let modules = Arc::new(Modules::read(named, packages.root()));
        let mut go: Vec<_> = sources.iter().filter(|s| s.path.ends_with(".go")).cloned().collect();
        go.sort_by(|a, b| a.path.cmp(&b.path));
        go.dedup_by(|a, b| a.path == b.path);
        let mut shelf = Self {
            packages,
            build,
            modules,
            own: Vec::new(),
            fetched: Vec::new(),
            left_out: Vec::new(),
            imports: BTreeMap::new(),
            asked: BTreeSet::new(),
            known: BTreeSet::new(),
        };
        shelf.known.extend(go.iter().map(|s| s.path.clone()));
        let origin = |dir: &str| match scope {
            Scope::Workspace if shelf.modules.outsider(dir).is_some() => Origin::Dependency,
            _ => Origin::Project,
        };
        let parsed: Vec<(File, Option<String>)> = go
            .par_iter()
            .map_init(Reader::new, |reader, s| {
                let dir = directory(in_project(&s.path));
                let file = reader.parse(s, dir, origin(dir));
                (file, build.leaves_out(&s.path, &s.text))
            })
            .collect();
        shelf.own = shelf.keep(parsed);
        let dirs: BTreeSet<String> = shelf.own.iter().map(|f| f.dir.clone()).collect();
        for dir in dirs {
            shelf.fetch_place(&Place::Beside(dir.clone()), &dir);
        }
        shelf
    }

    fn keep(&mut self, parsed: Vec<(File, Option<String>)>) -> Vec<Arc<File>> {
        let mut kept = Vec::new();
        for (file, reason) in parsed {
            let file = Arc::new(file);
            match reason {
                Some(reason) => self.left_out.push(LeftOut { file, reason }),
                None => kept.push(file),
            }
        }
        kept
    }

    /// The project as far as it is known.
    pub fn project(&self) -> Project {
        let mut files = self.own.clone();
        files.extend(stubs::files());
        files.extend(self.fetched.iter().cloned());
        Project::new(files, Arc::clone(&self.modules), self.imports.clone(), self.left_out.clone())
    }

    /// Fetches what is wanted; whether anything new was found.
    pub fn fetch(&mut self, wants: BTreeSet<Want>) -> bool {
        let mut found = false;
        for want in wants {
            if self.asked.len() > MAX_PACKAGES || !self.asked.insert(want.clone()) {
                continue;
            }
            found |= match want {
                Want::Directory(dir) => self.fetch_place(&Place::Tree(dir.clone()), &dir),
                Want::Import(import) => self.fetch_import(&import),
            };
        }
        found
    }

    fn fetch_import(&mut self, import: &str) -> bool {
        for place in self.modules.clone().candidates(import) {
            let (Place::Tree(dir) | Place::Cache(dir) | Place::Beside(dir)) = &place;
            if self.fetch_place(&place, dir) {
                self.imports.insert(import.to_owned(), dir.clone());
                return true;
            }
        }
        false
    }

    fn fetch_place(&mut self, place: &Place, dir: &str) -> bool {
        let sources = self.packages.read(place);
        let new: Vec<_> =
            sources.into_iter().filter(|s| self.known.insert(s.path.clone())).collect();
        let build = self.build;
        let parsed: Vec<(File, Option<String>)> = new
            .par_iter()
            .map_init(Reader::new, |reader, s| {
                let file = reader.parse(s, dir, Origin::Dependency);
                (file, build.leaves_out(&s.path, &s.text))
            })
            .collect();
        let kept = self.keep(parsed);
        let found = !kept.is_empty();
        self.fetched.extend(kept);
        found
    }
}

/// A path without the commit it was read at: `main:models/user.go`.
pub fn in_project(path: &str) -> &str {
    path.split_once(':').map_or(path, |(_, path)| path)
}
