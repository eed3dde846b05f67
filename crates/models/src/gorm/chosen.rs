//! Globs that choose structs: by the file they stand in, or by their package and name.
//!
//! Deliberately not here: what being chosen means (`discover.rs`).

use super::builder::Builder;
use super::packages::in_project;
use super::project::DeclId;
use super::types::Ty;
use globset::{Glob, GlobBuilder, GlobSet, GlobSetBuilder};

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
        let file = &builder.project().files[id.file];
        let ty = Ty::Named(id, Vec::new());
        let mut names = builder.types.config_names(&ty);
        names.push(builder.types.name(&ty));
        self.files.is_match(in_project(&file.source.path))
            || names.iter().any(|n| self.structs.is_match(n))
    }
}
