//! Globs that choose structs: by the file they stand in, or by their package and name.
//!
//! Deliberately not here: what being chosen means (`discover.rs`).

use super::builder::Builder;
use super::packages::in_project;
use super::project::DeclId;
use super::types::Ty;
use crate::files::G024;
use globset::{Glob, GlobBuilder, GlobSet, GlobSetBuilder};
use kilter_diag::Diagnostic;
use std::collections::BTreeSet;

/// A list of globs; patterns that are none match nothing.
pub struct Chosen {
    files: GlobSet,
    structs: GlobSet,
    empty: bool,
}

impl Chosen {
    /// Reads the patterns.
    pub fn new(patterns: &[String]) -> Self {
        let mut files = GlobSetBuilder::new();
        let mut structs = GlobSetBuilder::new();
        for pattern in patterns {
            if let Ok(glob) = Glob::new(pattern) {
                files.add(glob);
            }
            // In `internal/db.*Model` a `*` stays within the package and the name.
            if let Ok(glob) = GlobBuilder::new(pattern).literal_separator(true).build() {
                structs.add(glob);
            }
        }
        Self {
            files: files.build().unwrap_or_else(|_| GlobSet::empty()),
            structs: structs.build().unwrap_or_else(|_| GlobSet::empty()),
            empty: patterns.is_empty(),
        }
    }

    /// Whether there are no patterns.
    pub fn is_empty(&self) -> bool {
        self.empty
    }

    /// Whether a struct is chosen: its file, its name, or the name behind its package's directory,
    /// import path or name.
    pub fn has(&self, builder: &Builder<'_>, id: DeclId) -> bool {
        if self.empty {
            return false;
        }
        let file = &builder.project().files[id.file];
        let ty = Ty::Named(id, Vec::new());
        let mut names = builder.types.config_names(&ty);
        names.push(builder.types.name(&ty));
        self.files.is_match(in_project(&file.source.path))
            || names.iter().any(|n| self.structs.is_match(n))
    }
}

impl Builder<'_> {
    /// Tells which names and globs of the configuration stand for nothing: most are misspelt.
    pub fn unused_names(&mut self) {
        let options = self.options;
        if options.include.is_empty()
            && options.exclude.is_empty()
            && options.table_names.is_empty()
        {
            return;
        }
        let project = self.project();
        let files = project.files.iter().filter(|f| !f.is_builtin());
        let left = project.left_out.iter().map(|l| &l.file);
        let paths: BTreeSet<&str> = files.chain(left).map(|f| in_project(&f.source.path)).collect();
        let mut names = BTreeSet::new();
        for (file, decls) in project.files.iter().enumerate().filter(|(_, f)| !f.is_builtin()) {
            for (index, decl) in decls.types.iter().enumerate() {
                names.extend(
                    self.types.config_names(&Ty::Named(DeclId { file, index }, Vec::new())),
                );
                names.insert(decl.name.clone());
            }
        }
        for (key, patterns) in [("include", &options.include), ("exclude", &options.exclude)] {
            for pattern in patterns {
                let one = Chosen::new(std::slice::from_ref(pattern));
                let used = paths.iter().any(|p| one.files.is_match(p))
                    || names.iter().any(|n| one.structs.is_match(n));
                if !used {
                    self.report.add(unused(pattern, key, "file and no struct"));
                }
            }
        }
        for name in options.table_names.keys().filter(|n| !names.contains(*n)) {
            self.report.add(unused(name, "table_names", "struct"));
        }
    }
}

fn unused(name: &str, key: &str, what: &str) -> Diagnostic {
    Diagnostic::warning(G024, format!("`{name}` in `{key}` under `[gorm]` names no {what}"))
        .help("a struct goes by its name, or by its package's directory or import path and its name: `internal/db.User`")
}
