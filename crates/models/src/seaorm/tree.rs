//! Modules, and what names stand for.
//!
//! A module's path is told by its file's place, as cargo and rustc have it, and by `#[path]`.
//! Deliberately not here: macros, and what the items mean.

use super::cargo::Cargo;
use super::cfg::{Answer, Cfg, text};
use super::parse::Parsed;
use kilter_diag::Span;
use std::collections::{BTreeSet, HashMap};
use syn::spanned::Spanned;
use syn::{Attribute, Item, Meta, UseTree};

/// How far names are followed through `use`.
const DEPTH: usize = 32;

/// Why a file is no part of its crate.
const UNREACHED: &str = "no `mod` that is compiled leads to its file";

/// A module and its items.
pub struct Module<'a> {
    /// The crate, by its place in [`Cargo::krates`]; one more for files of no crate.
    pub krate: usize,
    /// Its path in the crate.
    pub path: Vec<String>,
    /// Its file.
    pub file: usize,
    /// The items that are compiled.
    pub items: Vec<&'a Item>,
    /// Items that may or may not be compiled, and the predicate.
    pub open: Vec<(&'a Item, String)>,
    /// Why it is not compiled, when it is not.
    pub unreached: Option<String>,
    /// Whether it holds an entity, and so the names a derive makes.
    pub entity: bool,
    names: HashMap<String, &'a Item>,
    uses: HashMap<String, Vec<String>>,
    globs: Vec<Vec<String>>,
}

/// What a path leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// A module of the project.
    Module(usize),
    /// A name in a module of the project, and what follows it in the path.
    Item(usize, String, Vec<String>),
    /// Something of another crate: the path as far as it is known.
    Outside(Vec<String>),
}

/// All modules.
pub struct Tree<'a> {
    pub files: &'a [Parsed],
    pub cargo: &'a Cargo,
    pub modules: Vec<Module<'a>>,
    by_path: HashMap<(usize, Vec<String>), usize>,
    cfgs: Vec<Cfg>,
}

impl<'a> Tree<'a> {
    /// The modules of the files.
    pub fn new(files: &'a [Parsed], cargo: &'a Cargo, told: Option<&BTreeSet<String>>) -> Self {
        let mut cfgs: Vec<Cfg> = cargo.krates.iter().map(|k| Cfg::new(told, Some(k))).collect();
        cfgs.push(Cfg::new(told, None));
        let mut tree = Self { files, cargo, modules: Vec::new(), by_path: HashMap::new(), cfgs };
        let (moved, off) = tree.moved();
        for (file, parsed) in files.iter().enumerate() {
            let (krate, path) = place(cargo, &parsed.source.path);
            let path = moved.get(&parsed.source.path).cloned().or(path);
            let unreached = match path {
                None => Some("tests, examples and build scripts are not read".to_owned()),
                Some(_) if off.contains(&parsed.source.path) => Some(UNREACHED.to_owned()),
                Some(_) => None,
            };
            tree.module(krate, path.unwrap_or_default(), file, &parsed.file.items, unreached);
        }
        tree.reach();
        tree
    }

    /// The features in force in a module.
    pub fn cfg(&self, module: usize) -> &Cfg {
        &self.cfgs[self.modules[module].krate]
    }

    /// The place of a piece of a module.
    pub fn at(&self, module: usize, piece: &impl Spanned) -> Span {
        self.files[self.modules[module].file].at(piece)
    }

    /// The text of a piece of a module.
    pub fn text(&self, module: usize, piece: &impl Spanned) -> String {
        self.files[self.modules[module].file].text(piece)
    }

    /// A module's path for people: `entity::user`.
    pub fn shown(&self, module: usize) -> String {
        let module = &self.modules[module];
        let krate = self.cargo.krates.get(module.krate).map(|k| k.name.clone());
        krate.into_iter().chain(module.path.iter().cloned()).collect::<Vec<_>>().join("::")
    }

    /// An item of a module by name.
    pub fn item(&self, module: usize, name: &str) -> Option<&'a Item> {
        self.modules[module].names.get(name).copied()
    }

    /// The files' module paths that `#[path]` gives, and the files that are then not compiled.
    fn moved(&self) -> (HashMap<String, Vec<String>>, BTreeSet<String>) {
        let (mut out, mut off) = (HashMap::new(), BTreeSet::new());
        for parsed in self.files {
            let (krate, Some(own)) = place(self.cargo, &parsed.source.path) else { continue };
            for item in &parsed.file.items {
                let Item::Mod(module) = item else { continue };
                let Some(path) = path_attribute(&module.attrs) else { continue };
                let dir = parsed.source.path.rsplit_once('/').map_or("", |(dir, _)| dir);
                let file = crate::files::tidy(&format!("{dir}/{path}"));
                if self.cfgs[krate].item(&module.attrs) == Answer::No {
                    off.insert(file);
                    continue;
                }
                let name = module.ident.to_string();
                out.insert(file, own.iter().cloned().chain([name]).collect());
            }
        }
        off.retain(|file| !out.contains_key(file));
        (out, off)
    }

    fn module(
        &mut self,
        krate: usize,
        path: Vec<String>,
        file: usize,
        items: &'a [Item],
        unreached: Option<String>,
    ) {
        let id = self.modules.len();
        let mut module = Module {
            krate,
            path: path.clone(),
            file,
            items: Vec::new(),
            open: Vec::new(),
            unreached: unreached.clone(),
            entity: false,
            names: HashMap::new(),
            uses: HashMap::new(),
            globs: Vec::new(),
        };
        let mut inner = Vec::new();
        for item in items {
            match self.cfgs[krate].item(attributes(item)) {
                Answer::No => continue,
                Answer::Open(why) => module.open.push((item, why)),
                Answer::Yes => {}
            }
            module.items.push(item);
            match item {
                Item::Use(item) => {
                    let (uses, globs) = (&mut module.uses, &mut module.globs);
                    imports(&item.tree, &mut Vec::new(), uses, globs, 0);
                }
                Item::Mod(item) => inner.extend(item.content.as_ref().map(|c| (item, &c.1))),
                _ => {}
            }
            if let Some(name) = name_of(item) {
                module.names.entry(name).or_insert(item);
            }
        }
        module.entity = module.items.iter().any(|i| is_entity(i, &self.cfgs[krate]));
        self.modules.push(module);
        if unreached.is_none() {
            self.by_path.entry((krate, path.clone())).or_insert(id);
        }
        for (item, items) in inner {
            let below = path.iter().cloned().chain([item.ident.to_string()]).collect();
            self.module(krate, below, file, items, unreached.clone());
        }
    }

    /// Marks the files that no `mod` leads to, in crates whose root file is known.
    fn reach(&mut self) {
        for krate in 0..self.cargo.krates.len() {
            let known = &self.cargo.krates[krate];
            let roots: Vec<String> =
                known.roots.iter().map(|r| format!("{}{r}", known.dir)).collect();
            let is_root = |m: &Module<'_>, files: &[Parsed]| {
                let path = &files[m.file].source.path;
                roots.contains(path) || path.starts_with(&format!("{}src/bin/", known.dir))
            };
            let mut open: Vec<usize> = (0..self.modules.len())
                .filter(|m| {
                    self.modules[*m].krate == krate && is_root(&self.modules[*m], self.files)
                })
                .collect();
            if open.is_empty() {
                continue;
            }
            let mut seen: BTreeSet<usize> = open.iter().copied().collect();
            while let Some(id) = open.pop() {
                let module = &self.modules[id];
                for item in &module.items {
                    let Item::Mod(item) = item else { continue };
                    let below: Vec<_> =
                        module.path.iter().cloned().chain([item.ident.to_string()]).collect();
                    let next = self.by_path.get(&(krate, below)).copied();
                    open.extend(next.filter(|n| seen.insert(*n)));
                }
            }
            for (id, module) in self.modules.iter_mut().enumerate() {
                if module.krate == krate && !seen.contains(&id) && module.unreached.is_none() {
                    module.unreached = Some(UNREACHED.into());
                }
            }
        }
    }

    /// What a path in a module leads to.
    pub fn find(&self, from: usize, path: &[String]) -> Found {
        self.follow(from, path, 0)
    }

    fn follow(&self, from: usize, path: &[String], depth: usize) -> Found {
        let outside = || Found::Outside(path.to_vec());
        let Some((first, rest)) = path.split_first() else { return Found::Module(from) };
        if depth > DEPTH {
            return outside();
        }
        let module = &self.modules[from];
        let krate = module.krate;
        let up = module.path.split_last().map(|(_, above)| above.to_vec());
        let start = match first.as_str() {
            "crate" => self.by_path.get(&(krate, Vec::new())).copied(),
            "self" => Some(from),
            "super" => up.and_then(|up| self.by_path.get(&(krate, up)).copied()),
            _ => return self.named(from, first, rest, depth),
        };
        start.map_or_else(outside, |next| self.follow(next, rest, depth + 1))
    }

    /// A path that starts with a name.
    fn named(&self, from: usize, first: &String, rest: &[String], depth: usize) -> Found {
        if let Some(found) = self.inside(from, first, rest, depth) {
            return found;
        }
        let mut whole = vec![first.clone()];
        whole.extend_from_slice(rest);
        if let Some(root) = self.krate(self.modules[from].krate, first) {
            return self.follow(root, rest, depth + 1);
        }
        for glob in &self.modules[from].globs {
            if glob.first() == Some(first) {
                continue;
            }
            if let Found::Module(id) = self.follow(from, glob, depth + 4)
                && id != from
                && let Some(found) = self.inside(id, first, rest, depth + 4)
            {
                return found;
            }
        }
        Found::Outside(whole)
    }

    /// A name that a module itself has: a child, an item, an import, what a derive makes.
    fn inside(&self, id: usize, first: &String, rest: &[String], depth: usize) -> Option<Found> {
        const MADE: [&str; 8] = [
            "Entity",
            "Model",
            "ModelEx",
            "ActiveModel",
            "ActiveModelEx",
            "Column",
            "PrimaryKey",
            "Relation",
        ];
        let module = &self.modules[id];
        let below: Vec<_> = module.path.iter().cloned().chain([first.clone()]).collect();
        if let Some(child) = self.by_path.get(&(module.krate, below)).filter(|c| **c != id) {
            return Some(self.follow(*child, rest, depth + 1));
        }
        if module.names.contains_key(first) || (module.entity && MADE.contains(&first.as_str())) {
            return Some(Found::Item(id, first.clone(), rest.to_vec()));
        }
        let import = module.uses.get(first)?;
        if depth > DEPTH || import.first() == Some(first) && import.len() == 1 {
            return None;
        }
        let mut whole = import.clone();
        whole.extend_from_slice(rest);
        if import.first() == Some(first) {
            // `use entity::x` beside a name `entity`: the crate's.
            let root = self.krate(module.krate, first)?;
            return Some(self.follow(root, &whole[1..], depth + 1));
        }
        Some(self.follow(id, &whole, depth + 1))
    }

    /// The root of a crate of the project, as another one names it.
    fn krate(&self, from: usize, name: &str) -> Option<usize> {
        let renamed = self.cargo.krates.get(from).and_then(|k| k.renamed.get(name));
        let name = renamed.map_or(name, String::as_str);
        let krate = self.cargo.krates.iter().position(|k| k.name == name)?;
        self.by_path.get(&(krate, Vec::new())).copied()
    }
}

/// The crate and module path of a file; no path for files that are no part of the crate proper.
fn place(cargo: &Cargo, file: &str) -> (usize, Option<Vec<String>>) {
    let krate = cargo.krates.iter().position(|k| file.starts_with(&k.dir));
    let Some(index) = krate else { return (cargo.krates.len(), Some(segments(file))) };
    let krate = &cargo.krates[index];
    let inner = &file[krate.dir.len()..];
    if krate.roots.iter().any(|r| r == inner) {
        return (index, Some(Vec::new()));
    }
    let root = krate.roots.first().and_then(|r| r.rsplit_once('/')).map_or("", |(dir, _)| dir);
    let below = inner.strip_prefix(root).map(|r| r.trim_start_matches('/'));
    let aside = ["tests/", "examples/", "benches/", "build.rs"];
    match below.filter(|_| !root.is_empty()).or_else(|| inner.strip_prefix("src/")) {
        Some(below) => (index, Some(segments(below))),
        None if aside.iter().any(|a| inner.starts_with(a)) => (index, None),
        None => (index, Some(segments(inner))),
    }
}

fn segments(path: &str) -> Vec<String> {
    let path = path.strip_suffix(".rs").unwrap_or(path);
    let mut out: Vec<String> = path.split('/').map(str::to_owned).collect();
    if out.iter().any(|s| s == "src") {
        out = out.rsplit(|s| s == "src").next().map(<[String]>::to_vec).unwrap_or_default();
    }
    if out.last().is_some_and(|s| s == "mod" || (out.len() == 1 && (s == "lib" || s == "main"))) {
        out.pop();
    }
    out
}

fn path_attribute(attrs: &[Attribute]) -> Option<String> {
    attrs.iter().find_map(|a| match &a.meta {
        Meta::NameValue(pair) if pair.path.is_ident("path") => text(&pair.value),
        _ => None,
    })
}

/// The names of the derives on an item, without their paths.
pub fn derives(metas: &[Meta]) -> Vec<String> {
    let mut out = Vec::new();
    for meta in metas.iter().filter(|m| m.path().is_ident("derive")) {
        let Meta::List(list) = meta else { continue };
        let paths = list.parse_args_with(
            syn::punctuated::Punctuated::<syn::Path, syn::Token![,]>::parse_terminated,
        );
        let last = |p: &syn::Path| p.segments.last().map(|s| s.ident.to_string());
        out.extend(paths.iter().flatten().filter_map(last));
    }
    out
}

fn is_entity(item: &Item, cfg: &Cfg) -> bool {
    match item {
        Item::Struct(item) => derives(&cfg.metas(&item.attrs))
            .iter()
            .any(|d| d == "DeriveEntityModel" || d == "DeriveEntity"),
        Item::Impl(item) => {
            let name = item.trait_.as_ref().and_then(|(path, _)| path.segments.last());
            name.is_some_and(|s| s.ident == "EntityName")
        }
        _ => false,
    }
}

fn imports(
    tree: &UseTree,
    before: &mut Vec<String>,
    uses: &mut HashMap<String, Vec<String>>,
    globs: &mut Vec<Vec<String>>,
    depth: usize,
) {
    let with = |name: &str| -> Vec<String> {
        let own = (name != "self").then(|| name.to_owned());
        before.iter().cloned().chain(own).collect()
    };
    match tree {
        UseTree::Path(path) if depth < DEPTH * 2 => {
            before.push(path.ident.to_string());
            imports(&path.tree, before, uses, globs, depth + 1);
            before.pop();
        }
        UseTree::Name(name) => {
            let name = name.ident.to_string();
            let bound = if name == "self" { before.last().cloned() } else { Some(name.clone()) };
            uses.extend(bound.map(|bound| (bound, with(&name))));
        }
        UseTree::Rename(rename) => {
            uses.insert(rename.rename.to_string(), with(&rename.ident.to_string()));
        }
        UseTree::Glob(_) => globs.push(before.clone()),
        UseTree::Group(group) if depth < DEPTH * 2 => {
            for tree in &group.items {
                imports(tree, before, uses, globs, depth + 1);
            }
        }
        _ => {}
    }
}

fn name_of(item: &Item) -> Option<String> {
    Some(match item {
        Item::Struct(i) => i.ident.to_string(),
        Item::Enum(i) => i.ident.to_string(),
        Item::Type(i) => i.ident.to_string(),
        Item::Const(i) => i.ident.to_string(),
        Item::Union(i) => i.ident.to_string(),
        _ => return None,
    })
}

/// An item's attributes.
pub fn attributes(item: &Item) -> &[Attribute] {
    match item {
        Item::Const(i) => &i.attrs,
        Item::Enum(i) => &i.attrs,
        Item::Fn(i) => &i.attrs,
        Item::Impl(i) => &i.attrs,
        Item::Macro(i) => &i.attrs,
        Item::Mod(i) => &i.attrs,
        Item::Static(i) => &i.attrs,
        Item::Struct(i) => &i.attrs,
        Item::Trait(i) => &i.attrs,
        Item::Type(i) => &i.attrs,
        Item::Use(i) => &i.attrs,
        _ => &[],
    }
}
