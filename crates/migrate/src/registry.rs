//! Migrations written as code: registered by version, run in the same order, under the same lock
//! and with the same history as those written in SQL. What such a migration can do while it runs
//! stands in [`crate::Context`].
//!
//! ```
//! use kilter_migrate::{Context, MigrationResult, Registry};
//!
//! fn add_custom_field(db: &mut Context) -> MigrationResult {
//!     if db.has_column("deployments", "custom_field")? {
//!         return Ok(());
//!     }
//!     db.execute("ALTER TABLE deployments ADD COLUMN custom_field TEXT DEFAULT ''")?;
//!     Ok(())
//! }
//!
//! let registry = Registry::new().register(20261122093000, "add custom field", add_custom_field, None);
//! assert_eq!(registry.migrations().count(), 1);
//! ```

use crate::checksum::Checksum;
use crate::context::{Context, MigrationResult};
use crate::version::Version;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::fmt;
use std::sync::Arc;

/// What a migration written as code does in one direction.
pub type MigrationFn = fn(&mut Context<'_>) -> MigrationResult;

/// The code of a migration: both directions, and how they run. Made in a constant:
///
/// ```
/// use kilter_migrate::{Code, Context, MigrationResult};
///
/// pub const MIGRATION: Code = Code::new(up).down(down);
///
/// fn up(db: &mut Context) -> MigrationResult {
///     db.execute("CREATE TABLE notes (id integer NOT NULL PRIMARY KEY)")?;
///     Ok(())
/// }
///
/// fn down(db: &mut Context) -> MigrationResult {
///     db.execute("DROP TABLE notes")?;
///     Ok(())
/// }
/// ```
#[derive(Clone, Copy)]
pub struct Code {
    up: MigrationFn,
    down: Option<MigrationFn>,
    mode: CodeMode,
    revision: Option<&'static str>,
    description: Option<&'static str>,
}

/// How code is run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CodeMode {
    /// In one transaction with its record in the history, where the database can roll DDL back.
    Transaction,
    /// Outside a transaction: its intent is recorded first, its completion afterwards.
    Solo,
}

impl Code {
    /// A migration that runs `up` in a transaction and cannot be rolled back.
    pub const fn new(up: MigrationFn) -> Self {
        Self { up, down: None, mode: CodeMode::Transaction, revision: None, description: None }
    }

    /// What undoes it.
    #[must_use]
    pub const fn down(mut self, down: MigrationFn) -> Self {
        self.down = Some(down);
        self
    }

    /// Runs it outside a transaction: for what cannot run inside one, and for
    /// [`Context::backfill`], which commits batch by batch. A solo migration that was cut off is
    /// run again from its beginning, so it asks what exists before it makes it.
    #[must_use]
    pub const fn solo(mut self) -> Self {
        self.mode = CodeMode::Solo;
        self
    }

    /// Lets this text stand for what the migration does, instead of the text of its file: the file
    /// may then be reformatted, or follow a renamed function, after it has run somewhere.
    #[must_use]
    pub const fn revision(mut self, revision: &'static str) -> Self {
        self.revision = Some(revision);
        self
    }

    /// What it does, in words, for people who read the list of migrations.
    #[must_use]
    pub const fn describe(mut self, description: &'static str) -> Self {
        self.description = Some(description);
        self
    }
}

/// The migrations written as code.
#[derive(Debug, Clone, Default)]
pub struct Registry {
    migrations: BTreeMap<Version, Arc<CodeMigration>>,
    repeated: Vec<Arc<CodeMigration>>,
    misnamed: Vec<String>,
}

/// One migration written as code.
#[derive(Clone)]
pub struct CodeMigration {
    /// Its version.
    pub version: Version,
    /// What it is called: the description in snake case.
    pub name: String,
    /// What it does in words, when its author says so.
    pub description: Option<&'static str>,
    /// What it does; `None` in a program that was built without it and only sees its file.
    pub up: Option<MigrationFn>,
    /// What undoes it, if anything does.
    pub down: Option<MigrationFn>,
    /// How it is run.
    pub mode: CodeMode,
    /// The name of its file, when it has one of its own.
    pub file: Option<String>,
    /// The text of its file as it was compiled.
    pub text: Option<String>,
    /// The checksum that stands in the history for it.
    pub checksum: Checksum,
}

impl fmt::Debug for CodeMigration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CodeMigration({} {})", self.version, self.name)
    }
}

impl CodeMigration {
    /// A migration of which only the file is there.
    pub(crate) fn unknown(version: Version, name: String, file: String, text: String) -> Self {
        Self {
            version,
            name,
            description: None,
            up: None,
            down: None,
            mode: CodeMode::Transaction,
            file: Some(file),
            checksum: Checksum::of(&text),
            text: Some(text),
        }
    }
}

impl Registry {
    /// No migrations.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.migrations.is_empty() && self.misnamed.is_empty()
    }

    /// Adds a migration. A version registered twice is reported when the directory is read.
    #[must_use]
    pub fn register(
        self,
        version: impl Into<Version>,
        description: &str,
        up: MigrationFn,
        down: Option<MigrationFn>,
    ) -> Self {
        let code = Code { down, ..Code::new(up) };
        self.add(version, description, code)
    }

    /// Adds a migration that has no file of its own. Without [`Code::revision`] an edit after it
    /// has run goes unnoticed.
    #[must_use]
    pub fn add(self, version: impl Into<Version>, description: &str, code: Code) -> Self {
        self.insert(version.into(), slug(description), code, None)
    }

    /// Adds the migration of a file `20261122093000_name.rs`, whose text stands for what it does.
    /// The macro `kilter::migrations!` writes this call.
    #[must_use]
    pub fn add_file(mut self, file: &str, text: &str, code: Code) -> Self {
        match parse_file_name(file) {
            Some((version, name)) => {
                self.insert(version, name, code, Some((file.to_owned(), text.to_owned())))
            }
            None => {
                self.misnamed.push(file.to_owned());
                self
            }
        }
    }

    fn insert(
        mut self,
        version: Version,
        name: String,
        code: Code,
        file: Option<(String, String)>,
    ) -> Self {
        let (file, text) = file.unzip();
        let checksum = match (code.revision, &text) {
            (Some(revision), _) => Checksum::of(&format!("revision {revision}")),
            (None, Some(text)) => Checksum::of(text),
            (None, None) => Checksum::code(),
        };
        let migration = Arc::new(CodeMigration {
            version,
            name,
            description: code.description,
            up: Some(code.up),
            down: code.down,
            mode: code.mode,
            file,
            text,
            checksum,
        });
        match self.migrations.entry(version) {
            Entry::Vacant(free) => {
                free.insert(migration);
            }
            Entry::Occupied(_) => self.repeated.push(migration),
        }
        self
    }

    /// The migrations in order of version; of those with one version, the first registered.
    pub fn migrations(&self) -> impl Iterator<Item = &Arc<CodeMigration>> {
        self.migrations.values()
    }

    /// Migrations whose version had been registered before.
    pub(crate) fn repeated(&self) -> &[Arc<CodeMigration>] {
        &self.repeated
    }

    /// Files whose names are not those of migrations.
    pub(crate) fn misnamed(&self) -> &[String] {
        &self.misnamed
    }
}

/// Version and name of a file `20261122093000_name.rs`.
pub(crate) fn parse_file_name(file: &str) -> Option<(Version, String)> {
    let (digits, name) = file.strip_suffix(".rs")?.split_once('_')?;
    let fits = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let good = !name.is_empty() && name.chars().all(fits);
    good.then_some((digits.parse().ok()?, name.to_owned()))
}

/// A description as a name: lower case, words joined by `_`.
pub(crate) fn slug(description: &str) -> String {
    let mut out = String::new();
    for c in description.chars() {
        if c.is_alphanumeric() {
            out.extend(c.to_lowercase());
        } else if !out.is_empty() && !out.ends_with('_') {
            out.push('_');
        }
    }
    out.trim_end_matches('_').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn descriptions_become_names() {
        assert_eq!(slug("Add custom-field, twice!"), "add_custom_field_twice");
        assert_eq!(slug("  "), "");
    }

    #[test]
    fn the_text_of_the_file_or_a_revision_stands_for_the_code() {
        let code = Code::new(|_| Ok(()));
        let sum = |registry: Registry| {
            registry.migrations().next().map(|m| m.checksum.clone()).expect("a migration")
        };
        let file = "20260401090000_a.rs";
        let one = sum(Registry::new().add_file(file, "fn up() {}\n", code));
        assert_eq!(one, sum(Registry::new().add_file(file, "fn up() {}\r\n", code)));
        assert_ne!(one, sum(Registry::new().add_file(file, "fn up() { }\n", code)));
        let fixed = code.revision("1");
        let two = sum(Registry::new().add_file(file, "fn up() {}\n", fixed));
        assert_eq!(two, sum(Registry::new().add_file(file, "fn up() { }\n", fixed)));
        assert_ne!(two, sum(Registry::new().add_file(file, "fn up() {}\n", code.revision("2"))));
        assert_eq!(sum(Registry::new().add(1, "a", code)), Checksum::code());
    }
}
