//! Stage 2: the packages of the project, and what names refer to.
//!
//! Packages are known by directory. Well-known packages of others come from our own short
//! declarations in `stubs/`. Deliberately not here: types and their kinds.

use super::options::Version;
use super::stubs;
use super::syntax::{self, At, File};
use kilter_diag::{Source, Span};
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The place of a declaration: file and position in the file's list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct DeclId {
    /// The file.
    pub file: usize,
    /// The position.
    pub index: usize,
}

/// One package.
#[derive(Debug, Default)]
pub struct Package {
    /// Its name.
    pub name: String,
    /// Whether it is one of our declarations.
    pub builtin: bool,
    /// Package-level types by name.
    pub types: BTreeMap<String, DeclId>,
    /// Methods by receiver and name.
    pub methods: BTreeMap<(String, String), DeclId>,
    /// Constants by name.
    pub consts: BTreeMap<String, DeclId>,
    /// Variables by name.
    pub vars: BTreeMap<String, DeclId>,
    /// Functions by name.
    pub funcs: BTreeMap<String, DeclId>,
}

/// Everything that was read.
#[derive(Debug)]
pub struct Project {
    /// The files: the project's by path, then ours.
    pub files: Vec<Arc<File>>,
    /// Packages by directory.
    pub packages: BTreeMap<String, Package>,
    /// Types declared more than once in a package: the later declarations.
    pub duplicates: Vec<DeclId>,
    /// Modules: directory and path, longest directory first.
    modules: Vec<(String, String)>,
    /// Required modules and their versions.
    requires: BTreeMap<String, Version>,
}

impl Project {
    /// Reads the sources: `go.mod` files say where modules begin, the rest is Go.
    pub fn read(sources: &[Arc<Source>]) -> Self {
        let mut modules = Vec::new();
        let mut requires = BTreeMap::new();
        for source in sources.iter().filter(|s| file_name(&s.path) == "go.mod") {
            go_mod(source, &mut modules, &mut requires);
        }
        modules.sort_by(|a, b| b.0.len().cmp(&a.0.len()).then_with(|| a.cmp(b)));
        let mut go: Vec<_> = sources.iter().filter(|s| s.path.ends_with(".go")).collect();
        go.sort_by(|a, b| a.path.cmp(&b.path));
        go.dedup_by(|a, b| a.path == b.path);
        let mut files: Vec<Arc<File>> =
            go.par_iter().map(|s| Arc::new(syntax::parse(s, directory(&s.path), false))).collect();
        files.extend(stubs::files());
        let mut project =
            Self { files, packages: BTreeMap::new(), duplicates: Vec::new(), modules, requires };
        project.index();
        project
    }

    fn index(&mut self) {
        for (file_id, file) in self.files.iter().enumerate() {
            let package = self.packages.entry(file.dir.clone()).or_default();
            if package.name.is_empty() {
                package.name.clone_from(&file.package);
                package.builtin = file.builtin;
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
                let key = (m.receiver_type.clone(), m.name.clone());
                package.methods.entry(key).or_insert_with(|| id(i));
            }
            for (i, c) in file.consts.iter().enumerate() {
                package.consts.entry(c.name.clone()).or_insert_with(|| id(i));
            }
            for (i, v) in file.vars.iter().enumerate() {
                package.vars.entry(v.name.clone()).or_insert_with(|| id(i));
            }
            for (i, f) in file.funcs.iter().enumerate() {
                package.funcs.entry(f.name.clone()).or_insert_with(|| id(i));
            }
        }
    }

    /// The directory of an import path: a package of the project, else one of ours.
    pub fn directory_of(&self, import: &str) -> Option<&str> {
        for (dir, module) in &self.modules {
            if let Some(rest) = strip_path_prefix(import, module) {
                let wanted = join(dir, rest);
                if let Some((found, _)) = self.packages.get_key_value(&wanted) {
                    return Some(found);
                }
            }
        }
        let ours = stubs::key(import);
        if let Some((found, _)) = self.packages.get_key_value(&ours) {
            return Some(found);
        }
        if self.modules.is_empty() { self.by_suffix(import) } else { None }
    }

    /// Without a `go.mod`, a package is the project's when its path ends in one of its
    /// directories. One element alone is not enough behind a host name: `github.com/google/uuid`
    /// is not the project's `uuid/`.
    fn by_suffix(&self, import: &str) -> Option<&str> {
        let parts: Vec<_> = import.split('/').collect();
        for start in 0..parts.len() {
            let tail = parts[start..].join("/");
            let alone = parts.len() - start == 1 && parts[0].contains('.');
            if let Some((found, package)) = self.packages.get_key_value(&tail)
                && !package.builtin
                && !alone
            {
                return Some(found);
            }
        }
        None
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
                let known = self.directory_of(&i.path).and_then(|d| self.packages.get(d));
                match known {
                    Some(package) => {
                        package.name == qualifier
                            || (package.builtin && guess_name(&i.path) == qualifier)
                    }
                    None => guess_name(&i.path) == qualifier,
                }
            })
            .map(|i| i.path.as_str())
    }

    /// The package a qualifier stands for in a file.
    pub fn package_named(&self, file: usize, qualifier: &str) -> Option<(&str, &Package)> {
        let dir = self.directory_of(self.import_path(file, qualifier)?)?;
        self.packages.get(dir).map(|p| (dir, p))
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
        let file = &self.files[id.file];
        if file.builtin {
            return stubs::import_path(&file.dir).to_owned();
        }
        for (dir, module) in &self.modules {
            if let Some(rest) = strip_path_prefix(&file.dir, dir) {
                return join(module, rest);
            }
        }
        file.dir.clone()
    }

    /// The version of a required module.
    pub fn required(&self, module: &str) -> Option<Version> {
        self.requires.get(module).copied()
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

fn strip_path_prefix<'a>(path: &'a str, prefix: &str) -> Option<&'a str> {
    if prefix.is_empty() {
        return Some(path);
    }
    match path.strip_prefix(prefix)? {
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

/// The directory of a path with `/`.
pub fn directory(path: &str) -> &str {
    path.rfind('/').map_or("", |at| &path[..at])
}

fn file_name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

/// Reads the module path and the requirements of a `go.mod`; `// indirect` lines count.
fn go_mod(
    source: &Source,
    modules: &mut Vec<(String, String)>,
    requires: &mut BTreeMap<String, Version>,
) {
    for line in source.text.lines() {
        let line = line.split("//").next().unwrap_or_default().trim();
        let mut words = line.split_whitespace().filter(|w| *w != "require" && *w != "(");
        match (words.next(), words.next()) {
            (Some("module"), Some(path)) => {
                let path = path.trim_matches('"').to_owned();
                modules.push((directory(&source.path).to_owned(), path));
            }
            (Some(path), Some(version)) if version.starts_with('v') => {
                if let Some(version) = Version::parse(version) {
                    requires.entry(path.to_owned()).or_insert(version);
                }
            }
            _ => {}
        }
    }
}
