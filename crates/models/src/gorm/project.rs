//! Stage 2: the packages of the project, and what names refer to.
//!
//! Packages are known by directory. Well-known packages of others come from our own short
//! declarations in `stubs/`. Deliberately not here: types and their kinds.

use super::budget::Budget;
use super::modules::Modules;
use super::options::Version;
use super::packages::{LeftOut, Want};
use super::stubs;
use super::syntax::{self, At, File, Origin};
use super::ty::{Found, Ty};
use foldhash::HashMap;
use kilter_diag::Span;
use std::cell::RefCell;
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Deref;
use std::sync::Arc;

/// The place of a declaration: file and position in the file's list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DeclId {
    /// The file.
    pub file: usize,
    /// The position.
    pub index: usize,
}

/// What an import stands for.
#[derive(Debug)]
struct Imported {
    /// The directories, those that count first in front.
    directories: Vec<String>,
    /// What the package is called in a file that gives it no name.
    names: Vec<String>,
}

/// One package.
#[derive(Debug, Default)]
pub struct Package {
    /// Its name.
    pub name: String,
    /// Whose it is.
    pub origin: Option<Origin>,
    /// Package-level types by name.
    pub types: HashMap<String, DeclId>,
    /// Methods by receiver and name.
    pub methods: HashMap<String, BTreeMap<String, DeclId>>,
    /// Constants by name.
    pub consts: BTreeMap<String, DeclId>,
    /// Constants by the type they are declared with or converted to, in the order of the source.
    pub of_type: BTreeMap<String, Vec<DeclId>>,
    /// Variables by name.
    pub vars: BTreeMap<String, DeclId>,
    /// Functions by name.
    pub funcs: BTreeMap<String, DeclId>,
}

/// What was read, and the state of asking about it.
#[derive(Debug)]
pub struct Project {
    known: Arc<Known>,
    /// How much work is left.
    pub budget: Budget,
    /// The methods of types that were asked for, promoted ones included.
    pub methods: RefCell<HashMap<Ty, HashMap<&'static str, Option<Found>>>>,
    /// What could not be resolved so far.
    wanted: RefCell<BTreeSet<Want>>,
}

impl Deref for Project {
    type Target = Known;

    fn deref(&self) -> &Known {
        &self.known
    }
}

/// Everything that was read.
#[derive(Debug)]
pub struct Known {
    /// The files: the project's by path, then ours, then those of dependencies.
    pub files: Vec<Arc<File>>,
    /// Packages by directory.
    pub packages: HashMap<String, Package>,
    /// Types declared more than once in a package: the later declarations.
    pub duplicates: Vec<DeclId>,
    /// Files that Go would not compile.
    pub left_out: Vec<LeftOut>,
    modules: Arc<Modules>,
    /// Directories of fetched packages by import path.
    fetched: BTreeMap<String, String>,
    /// What each import of a file stands for.
    imports: HashMap<String, Imported>,
}

impl Known {
    /// Puts parsed files together.
    fn new(
        files: Vec<Arc<File>>,
        modules: Arc<Modules>,
        fetched: BTreeMap<String, String>,
        left_out: Vec<LeftOut>,
    ) -> Self {
        let mut project = Self {
            files,
            packages: HashMap::default(),
            duplicates: Vec::new(),
            left_out,
            modules,
            fetched,
            imports: HashMap::default(),
        };
        project.index();
        let all: BTreeSet<&str> =
            project.files.iter().flat_map(|f| &f.imports).map(|i| i.path.as_str()).collect();
        project.imports = all.into_iter().map(|i| (i.to_owned(), project.imported(i))).collect();
        project
    }

    fn imported(&self, import: &str) -> Imported {
        let directories = self.directories_of(import);
        let packages: Vec<&Package> =
            directories.iter().filter_map(|d| self.packages.get(d)).collect();
        let mut names: Vec<String> = packages.iter().map(|p| p.name.clone()).collect();
        if packages.iter().all(|p| p.origin == Some(Origin::Builtin)) {
            names.push(guess_name(import));
        }
        Imported { directories, names }
    }

    fn index(&mut self) {
        for (file_id, file) in self.files.iter().enumerate() {
            let package = self.packages.entry(file.dir.clone()).or_default();
            if package.name.is_empty() {
                package.name.clone_from(&file.package);
                package.origin = Some(file.origin);
            }
            let id = |index| DeclId { file: file_id, index };
            for (i, ty) in file.types.iter().enumerate().filter(|(_, t)| t.scope.is_none()) {
                if package.types.contains_key(&ty.name) {
                    self.duplicates.push(id(i));
                } else {
                    package.types.insert(ty.name.clone(), id(i));
                }
            }
            for (i, m) in file.methods.iter().enumerate() {
                let of_type = package.methods.entry(m.receiver_type.clone()).or_default();
                of_type.entry(m.name.clone()).or_insert_with(|| id(i));
            }
            for (i, c) in file.consts.iter().enumerate() {
                if let Entry::Vacant(slot) = package.consts.entry(c.name.clone()) {
                    slot.insert(id(i));
                    if let Some(name) = c.type_name() {
                        package.of_type.entry(name.to_owned()).or_default().push(id(i));
                    }
                }
            }
            for (i, v) in file.vars.iter().enumerate() {
                package.vars.entry(v.name.clone()).or_insert_with(|| id(i));
            }
            for (i, f) in file.funcs.iter().enumerate() {
                package.funcs.entry(f.name.clone()).or_insert_with(|| id(i));
            }
        }
    }

    /// The directories of an import path that were read: one of the tree, one of ours, a fetched
    /// one. Ours come before fetched ones, so that well-known types mean the same with and without
    /// their source; what ours lack is found in the other.
    fn directories_of(&self, import: &str) -> Vec<String> {
        let mut dirs: Vec<String> = self.modules.directories(import).collect();
        dirs.push(stubs::key(import));
        dirs.extend(self.fetched.get(import).cloned());
        dirs.retain(|d| self.packages.contains_key(d));
        dirs.dedup();
        if dirs.is_empty() && self.modules.is_empty() {
            dirs.extend(self.by_suffix(import));
        }
        dirs
    }

    /// Without a `go.mod`, a package is the project's when its path ends in one of its
    /// directories. One element alone is not enough behind a host name: `github.com/google/uuid`
    /// is not the project's `uuid/`.
    fn by_suffix(&self, import: &str) -> Option<String> {
        let parts: Vec<_> = import.split('/').collect();
        (0..parts.len()).find_map(|start| {
            let dir = parts[start..].join("/");
            let package = self.packages.get(&dir)?;
            let alone = parts.len() - start == 1 && parts[0].contains('.');
            (package.origin != Some(Origin::Builtin) && !alone).then_some(dir)
        })
    }
}

impl Project {
    /// Puts parsed files together.
    pub fn new(
        files: Vec<Arc<File>>,
        modules: Arc<Modules>,
        fetched: BTreeMap<String, String>,
        left_out: Vec<LeftOut>,
    ) -> Self {
        let known = Known::new(files, modules, fetched, left_out);
        Self::over(Arc::new(known), Budget::default())
    }

    /// The same files, asked about anew.
    pub fn over(known: Arc<Known>, budget: Budget) -> Self {
        Self { known, budget, methods: RefCell::default(), wanted: RefCell::default() }
    }

    /// The files, to ask about them elsewhere.
    pub fn known(&self) -> &Arc<Known> {
        &self.known
    }

    /// Notes what was needed elsewhere.
    pub fn add_wanted(&self, more: BTreeSet<Want>) {
        self.wanted.borrow_mut().extend(more);
    }

    /// The directories of an import path, those that count first in front.
    pub fn directories(&self, import: &str) -> &[String] {
        self.imports.get(import).map_or(&[], |i| i.directories.as_slice())
    }

    /// One of our own declarations.
    pub fn builtin(&self, import: &str, name: &str) -> Option<DeclId> {
        self.packages.get(&stubs::key(import))?.types.get(name).copied()
    }

    /// The packages of an import path, those that count first in front.
    pub fn packages_of<'p>(&'p self, import: &str) -> impl Iterator<Item = &'p Package> {
        self.directories(import).iter().filter_map(|d| self.packages.get(d))
    }

    /// The import a qualifier stands for in a file: its path.
    pub fn import_path(&self, file: usize, qualifier: &str) -> Option<&str> {
        let imports = &self.files[file].imports;
        if let Some(named) = imports.iter().find(|i| i.name.as_deref() == Some(qualifier)) {
            return Some(&named.path);
        }
        imports
            .iter()
            .filter(|i| i.name.is_none())
            .find(|i| {
                let known = self.known.imports.get(&i.path);
                known.is_some_and(|i| i.names.iter().any(|n| n == qualifier))
            })
            .map(|i| i.path.as_str())
    }

    /// A declaration of the package a qualifier stands for in a file.
    pub fn member(
        &self,
        file: usize,
        qualifier: &str,
        pick: impl Fn(&Package) -> Option<DeclId>,
    ) -> Option<DeclId> {
        let import = self.import_path(file, qualifier)?;
        self.packages_of(import).find_map(pick)
    }

    /// A declaration of the packages that a file imports with a dot.
    pub fn dotted(&self, file: usize, pick: impl Fn(&Package) -> Option<DeclId>) -> Option<DeclId> {
        let dots = self.files[file].imports.iter().filter(|i| i.name.as_deref() == Some("."));
        dots.flat_map(|i| self.packages_of(&i.path)).find_map(pick)
    }

    /// Notes that the package a qualifier stands for in a file is needed.
    pub fn want(&self, file: usize, qualifier: &str) {
        let mut wanted = self.wanted.borrow_mut();
        if let Some(import) = self.import_path(file, qualifier) {
            wanted.insert(Want::Import(import.to_owned()));
            return;
        }
        // The package's name is not the one its path suggests: any unknown import may be it.
        wanted.extend(self.unknown_imports(file).map(|i| Want::Import(i.to_owned())));
    }

    fn unknown_imports(&self, file: usize) -> impl Iterator<Item = &str> {
        let unnamed = self.files[file].imports.iter().filter(|i| i.name.is_none());
        unnamed.map(|i| i.path.as_str()).filter(|path| self.packages_of(path).next().is_none())
    }

    /// Whether a qualifier may stand for a package in a file.
    pub fn imports(&self, file: usize, qualifier: &str) -> bool {
        self.import_path(file, qualifier).is_some() || self.unknown_imports(file).next().is_some()
    }

    /// Notes that a type is needed that could not be resolved: `text` as in
    /// [`super::types::Ty::Unknown`], written in `file`.
    pub fn want_type(&self, file: usize, text: &str) {
        let Some((package, _)) = text.rsplit_once('.') else {
            let dir = self.files[file].dir.clone();
            let dots = self.files[file].imports.iter().filter(|i| i.name.as_deref() == Some("."));
            let mut wanted = self.wanted.borrow_mut();
            wanted.extend(dots.map(|i| Want::Import(i.path.clone())));
            wanted.insert(Want::Directory(dir));
            return;
        };
        if package.contains('/') {
            self.wanted.borrow_mut().insert(Want::Import(package.to_owned()));
        } else {
            self.want(file, package);
            self.wanted.borrow_mut().insert(Want::Import(package.to_owned()));
        }
    }

    /// What was noted as needed.
    pub fn take_wanted(&self) -> BTreeSet<Want> {
        self.wanted.take()
    }

    /// The package a file is part of.
    pub fn package_of(&self, file: usize) -> Option<&Package> {
        self.packages.get(&self.files[file].dir)
    }

    /// A type's declaration.
    pub fn type_decl(&self, id: DeclId) -> &syntax::TypeDecl {
        &self.files[id.file].types[id.index]
    }

    /// A type's import path, or its directory where no module is known; built-in packages have
    /// their real path.
    pub fn path_of(&self, id: DeclId) -> String {
        let dir = &self.files[id.file].dir;
        if self.files[id.file].is_builtin() {
            return stubs::import_path(dir).to_owned();
        }
        let fetched = self.fetched.iter().find(|(_, d)| *d == dir).map(|(i, _)| i.clone());
        fetched.or_else(|| self.modules.import_of(dir)).unwrap_or_else(|| dir.clone())
    }

    /// The required module that holds a package, and the line that requires it.
    pub fn module_of(&self, import: &str) -> Option<(&str, &Span)> {
        self.modules.module_of(import)
    }

    /// The directories of the tree that an import path stands for, read or not.
    pub fn tree_of(&self, import: &str) -> Vec<String> {
        let fetched = self.fetched.get(import).cloned();
        self.modules.directories(import).chain(fetched).collect()
    }

    /// The version of a required module, and the line that says so.
    pub fn required(&self, module: &str) -> Option<(Version, &Span)> {
        self.modules.required(module)
    }

    /// The `go.mod` files of modules in the tree that are not part of the workspace.
    pub fn outside_modules(&self) -> BTreeSet<&str> {
        let dependencies = self.files.iter().filter(|f| f.origin == Origin::Dependency);
        dependencies.filter_map(|f| self.modules.outsider(&f.dir)).collect()
    }

    /// The span of a place in a file.
    pub fn span(&self, file: usize, at: &At) -> Span {
        self.files[file].span(at)
    }
}

/// The name a package most likely has: the last element of its path, versions removed.
pub fn guess_name(path: &str) -> String {
    let path = stubs::without_version(path);
    let last = path.rsplit('/').next().unwrap_or(path);
    let last = last.strip_prefix("go-").unwrap_or(last);
    last.strip_suffix("-go").unwrap_or(last).to_owned()
}

/// The directory of a path with `/`.
pub fn directory(path: &str) -> &str {
    path.rfind('/').map_or("", |at| &path[..at])
}
