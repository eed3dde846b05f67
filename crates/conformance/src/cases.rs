//! Model packages on disk.
//!
//! A case is a folder of `conformance/gorm/cases`: a Go package with a function `Migrate`, or two of
//! them, `before` and `after`, that are migrated one after the other on one database. Deliberately
//! not here: what the models mean.

use kilter_diag::Source;
use kilter_schema::Dialect;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What the names of the PostgreSQL schemas start with that cases share a database in.
pub const SCHEMA_PREFIX: &str = "case_";

/// A release of GORM with its drivers, by the `go.mod` that requires them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Release {
    /// The newest: `go.mod`.
    Current,
    /// GORM 1.30: `gorm-1.30.mod`.
    V1_30,
    /// GORM 1.25: `gorm-1.25.mod`.
    V1_25,
}

impl Release {
    /// All of them, the newest first.
    pub const ALL: [Self; 3] = [Self::Current, Self::V1_30, Self::V1_25];

    /// The file that requires it.
    pub const fn mod_file(self) -> &'static str {
        match self {
            Self::Current => "go.mod",
            Self::V1_30 => "gorm-1.30.mod",
            Self::V1_25 => "gorm-1.25.mod",
        }
    }

    /// Its name in file names and messages.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Current => "current",
            Self::V1_30 => "gorm-1.30",
            Self::V1_25 => "gorm-1.25",
        }
    }
}

/// One package, or one before and one after a change of its models.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    /// The folder's name.
    pub name: String,
    /// The dialects it is meant for: all, unless a line `//conformance:dialects` says which.
    pub dialects: Vec<Dialect>,
    /// Schemas that have to be there beforehand: `//conformance:schemas`.
    pub schemas: Vec<String>,
    /// The models as `kilter.toml` would list them, where Kilter is not to look for them:
    /// `//conformance:models`. Then nothing is added to what GORM itself adds.
    pub models: Vec<String>,
    /// The folders of the packages that are migrated, one after the other; relative to the case's.
    pub steps: Vec<String>,
    /// All Go files: path relative to the case's folder, and text.
    pub files: Vec<(String, String)>,
}

impl Case {
    /// Reads all cases below `folder`, by name.
    ///
    /// # Errors
    /// A folder or file cannot be read, or a marker line is not understood.
    pub fn all(folder: &Path) -> io::Result<Vec<Self>> {
        let mut names: Vec<PathBuf> =
            std::fs::read_dir(folder)?.map(|e| Ok(e?.path())).collect::<io::Result<_>>()?;
        names.retain(|path| path.is_dir());
        names.sort();
        names.iter().map(|path| Self::read(path)).collect()
    }

    /// Reads the case in `folder`.
    ///
    /// # Errors
    /// A file cannot be read, or a marker line is not understood.
    pub fn read(folder: &Path) -> io::Result<Self> {
        let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let mut files = Vec::new();
        go_files(folder, "", &mut files)?;
        let twofold = ["before", "after"].map(|step| folder.join(step).is_dir());
        let steps = match twofold {
            [true, true] => vec!["before".to_owned(), "after".to_owned()],
            _ => vec![String::new()],
        };
        let marker = |key: &str| -> Vec<String> {
            let start = format!("//conformance:{key} ");
            let lines = files.iter().flat_map(|(_, text)| text.lines());
            lines
                .filter_map(|line| line.strip_prefix(&start))
                .flat_map(str::split_whitespace)
                .map(str::to_owned)
                .collect()
        };
        let mut dialects = Vec::new();
        for word in marker("dialects") {
            let dialect = Dialect::from_name(&word).ok_or_else(|| {
                io::Error::other(format!("{name}: {word} is no dialect: sqlite, postgres, mysql"))
            })?;
            dialects.push(dialect);
        }
        if dialects.is_empty() {
            dialects.extend(Dialect::ALL);
        }
        Ok(Self {
            schemas: marker("schemas"),
            models: marker("models"),
            name,
            dialects,
            steps,
            files,
        })
    }

    /// The sources of one step as Kilter is given them: the package, those it imports from the
    /// same case, and the `go.mod` of a release.
    pub fn sources(&self, step: &str, go_mod: &str) -> Vec<Arc<Source>> {
        let other =
            |path: &str| self.steps.iter().any(|s| s != step && path.starts_with(&format!("{s}/")));
        let own = self.files.iter().filter(|(path, _)| !other(path));
        let mut sources: Vec<_> = own
            .map(|(path, text)| Source::new(format!("cases/{}/{path}", self.name), text.as_str()))
            .collect();
        sources.push(Source::new("go.mod", go_mod));
        sources
    }
}

fn go_files(folder: &Path, prefix: &str, files: &mut Vec<(String, String)>) -> io::Result<()> {
    let mut entries: Vec<_> = std::fs::read_dir(folder)?.collect::<io::Result<_>>()?;
    entries.sort_by_key(std::fs::DirEntry::file_name);
    for entry in entries {
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            go_files(&entry.path(), &format!("{name}/"), files)?;
        } else if name.ends_with(".go") {
            files.push((name, std::fs::read_to_string(entry.path())?));
        }
    }
    Ok(())
}
