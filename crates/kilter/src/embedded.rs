//! Migration files compiled into a program.

use kilter_migrate::{Directory, Registry};
use kilter_schema::Dialect;

/// The files of a migration directory, as [`crate::embed!`] compiled them in.
#[derive(Debug, Clone, Copy)]
pub struct Embedded {
    shown: &'static str,
    files: &'static [(&'static str, &'static str)],
}

impl Embedded {
    /// Files by name and text; `shown` is their directory as shown to people. [`crate::embed!`]
    /// writes this call.
    pub const fn new(shown: &'static str, files: &'static [(&'static str, &'static str)]) -> Self {
        Self { shown, files }
    }

    /// No files: for programs whose migrations are all written in Rust.
    pub const fn none() -> Self {
        Self::new("", &[])
    }

    /// The migrations as a directory.
    pub(crate) fn directory(&self, dialect: Dialect, registry: &Registry) -> Directory {
        Directory::of_files(self.shown, dialect, self.files, registry).0
    }
}
