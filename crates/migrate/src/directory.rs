//! The migration directory: its files, read and paired by version, with the migrations written as
//! code in their places.
//!
//! Nothing is skipped in silence: an SQL file that does not fit the pattern, is not text or has no
//! partner is an error. Deliberately not here: databases, and writing files (see `write`).

use crate::checksum::{self, Checksum};
use crate::code_files;
pub use crate::code_files::CodeFolder;
use crate::codes;
use crate::registry::{CodeMigration, Registry};
use crate::script::Script;
use crate::sum::{SUM_FILE, SumState};
use crate::sums;
use crate::version::Version;
use kilter_diag::{Diagnostic, Severity, Source, Span};
use kilter_schema::Dialect;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The pattern of file names, as it is shown to people.
const PATTERN: &str = "YYYYMMDDHHMMSS_name.up.sql or YYYYMMDDHHMMSS_name.down.sql";

/// A migration directory as it was read.
#[derive(Debug, Clone)]
pub struct Directory {
    /// Where it is, as opened.
    pub path: PathBuf,
    /// Where it is, as shown to people.
    pub shown: String,
    /// The dialect its files are written in.
    pub dialect: Dialect,
    /// The migrations by version.
    pub migrations: Vec<Migration>,
    /// Whether the sum file agrees with the files.
    pub sum: SumState,
    /// The folder of the Rust files, and as shown to people, where it is another.
    pub(crate) code: Option<(PathBuf, String)>,
    /// The errors found while reading. A directory with errors is not run: see
    /// [`crate::migrate`].
    pub errors: Vec<Diagnostic>,
}

/// One migration: its version and its two directions.
#[derive(Debug, Clone)]
pub struct Migration {
    /// The version.
    pub version: Version,
    /// The name: the part of the file name after the version.
    pub name: String,
    /// What it does.
    pub up: Body,
    /// What undoes it, if anything does.
    pub down: Option<Body>,
}

/// One direction of a migration.
#[derive(Debug, Clone)]
pub enum Body {
    /// An SQL file.
    Sql(Script),
    /// Code registered by the program.
    Code(Arc<CodeMigration>),
}

/// The two directions of a migration.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Applying it.
    Up,
    /// Rolling it back.
    Down,
}

impl Direction {
    /// `up` or `down`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Up => "up",
            Self::Down => "down",
        }
    }
}

impl Body {
    /// The script, if the direction is an SQL file.
    pub fn script(&self) -> Option<&Script> {
        match self {
            Self::Sql(script) => Some(script),
            Self::Code(_) => None,
        }
    }

    /// The checksum that stands in a history for it.
    pub fn checksum(&self) -> Checksum {
        match self {
            Self::Sql(script) => script.checksum.clone(),
            Self::Code(code) => code.checksum.clone(),
        }
    }
}

impl Migration {
    /// `20261122093000_add_custom_field`.
    pub fn label(&self) -> String {
        label(self.version, &self.name)
    }
}

/// Version and name as one word, as in the file's name.
pub(crate) fn label(version: Version, name: &str) -> String {
    if name.is_empty() { version.to_string() } else { format!("{version}_{name}") }
}

/// One file of a directory, before pairing.
struct File {
    version: Version,
    name: String,
    direction: Direction,
    source: Arc<Source>,
}

impl Directory {
    /// Reads a directory in which both SQL and Rust files stand. `shown` is its path as shown to
    /// people; `registry` holds the migrations written as code. Whatever is wrong is reported, and
    /// the rest is read.
    pub fn read(
        path: &Path,
        shown: &str,
        dialect: Dialect,
        registry: &Registry,
    ) -> (Self, Vec<Diagnostic>) {
        Self::read_with(path, shown, dialect, registry, CodeFolder { path, shown })
    }

    /// Reads a directory of SQL files, with the Rust files in a folder of their own.
    pub fn read_with(
        path: &Path,
        shown: &str,
        dialect: Dialect,
        registry: &Registry,
        folder: CodeFolder<'_>,
    ) -> (Self, Vec<Diagnostic>) {
        let mut problems = Vec::new();
        let mut sums = BTreeMap::new();
        let mut files = Vec::new();
        for name in sql_files(path, shown, &mut problems) {
            let Some(text) = read_text(path, shown, &name, &mut problems) else { continue };
            sums.insert(name.clone(), Checksum::of(&text));
            let source = Source::new(join(shown, &name), text);
            match parse_name(&name) {
                Some((version, stem, direction)) => {
                    files.push(File { version, name: stem, direction, source });
                }
                None => problems.push(misnamed(&source, &name)),
            }
        }
        let rust = code_files::texts(folder, &mut problems);
        let codes = code_files::read(folder, &rust, registry, &mut problems);
        let codes = Codes { all: codes, repeated: registry.repeated() };
        let migrations = pair(files, &codes, dialect, &mut problems);
        let code = (folder.path != path).then(|| (folder.path.to_owned(), folder.shown.to_owned()));
        let rust = rust.iter().map(|(name, source)| (name.clone(), Checksum::of(&source.text)));
        let sum =
            match &code {
                None => {
                    sums.extend(rust);
                    sums::check(path, shown, &sums, &mut problems)
                }
                Some((folder, of)) => sums::check(path, shown, &sums, &mut problems)
                    .and(sums::check(folder, of, &rust.collect(), &mut problems)),
            };
        let errors = problems.iter().filter(|p| p.severity == Severity::Error).cloned().collect();
        let directory = Self {
            path: path.to_owned(),
            shown: shown.to_owned(),
            dialect,
            migrations,
            sum,
            code,
            errors,
        };
        (directory, problems)
    }

    /// A directory of texts that are not on disk, such as those of a commit: names and texts of its
    /// SQL files. What is misnamed is left out: whoever committed it has been told.
    pub fn of_texts(shown: &str, dialect: Dialect, texts: Vec<(String, String)>) -> Self {
        let mut problems = Vec::new();
        let files = texts.into_iter().filter_map(|(name, text)| {
            let (version, stem, direction) = parse_name(&name)?;
            Some(File {
                version,
                name: stem,
                direction,
                source: Source::new(join(shown, &name), text),
            })
        });
        let migrations = pair(files.collect(), &Codes::default(), dialect, &mut problems);
        let errors = problems.into_iter().filter(|p| p.severity == Severity::Error).collect();
        Self {
            path: PathBuf::from(shown),
            shown: shown.to_owned(),
            dialect,
            migrations,
            sum: SumState::Absent,
            code: None,
            errors,
        }
    }

    /// A directory whose files are part of the program: names and texts of its SQL files and, where
    /// there is one, its sum file. Whatever is wrong is reported, and the rest is read.
    pub fn of_files(
        shown: &str,
        dialect: Dialect,
        texts: &[(&str, &str)],
        registry: &Registry,
    ) -> (Self, Vec<Diagnostic>) {
        let mut problems = Vec::new();
        let mut sums = BTreeMap::new();
        let mut files = Vec::new();
        for (name, text) in texts.iter().filter(|(name, _)| *name != SUM_FILE) {
            sums.insert((*name).to_owned(), Checksum::of(text));
            let source = Source::new(join(shown, name), *text);
            match parse_name(name) {
                Some((version, stem, direction)) => {
                    files.push(File { version, name: stem, direction, source });
                }
                None => problems.push(misnamed(&source, name)),
            }
        }
        let all = registry.migrations().cloned().collect();
        let codes = Codes { all, repeated: registry.repeated() };
        let migrations = pair(files, &codes, dialect, &mut problems);
        let sum = match texts.iter().find(|(name, _)| *name == SUM_FILE) {
            Some((name, text)) => {
                let source = Source::new(join(shown, name), *text);
                sums::compare_embedded(&source, sums, registry, &mut problems)
            }
            None => SumState::Absent,
        };
        let errors = problems.iter().filter(|p| p.severity == Severity::Error).cloned().collect();
        let path = PathBuf::from(shown);
        let shown = shown.to_owned();
        (Self { path, shown, dialect, migrations, sum, code: None, errors }, problems)
    }

    /// A migration by version.
    pub fn find(&self, version: Version) -> Option<&Migration> {
        let at = self.migrations.binary_search_by_key(&version, |m| m.version).ok()?;
        self.migrations.get(at)
    }

    /// The highest version in the directory.
    pub fn last(&self) -> Option<Version> {
        self.migrations.last().map(|m| m.version)
    }
}

pub(crate) fn join(shown: &str, name: &str) -> String {
    if shown.is_empty() {
        name.to_owned()
    } else {
        format!("{}/{name}", shown.trim_end_matches('/'))
    }
}

/// The names of the `.sql` files in a directory, sorted.
pub(crate) fn sql_files(path: &Path, shown: &str, problems: &mut Vec<Diagnostic>) -> Vec<String> {
    let mut names = Vec::new();
    let entries = match std::fs::read_dir(path) {
        Ok(entries) => entries,
        // A directory that is not there yet is an empty one.
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => return names,
        Err(e) => {
            problems.push(unreadable(shown, &e));
            return names;
        }
    };
    let root = path.canonicalize();
    for entry in entries {
        let entry = match entry {
            Ok(entry) => entry,
            Err(e) => {
                problems.push(unreadable(shown, &e));
                continue;
            }
        };
        let name = entry.file_name().to_string_lossy().into_owned();
        if !name.to_ascii_lowercase().ends_with(".sql") {
            continue;
        }
        match (&root, entry.path().canonicalize()) {
            (Ok(root), Ok(real)) if !real.starts_with(root) => problems.push(
                Diagnostic::error(
                    codes::OUTSIDE,
                    format!("{} leads out of the migration directory", join(shown, &name)),
                )
                .help("put the file itself into the directory"),
            ),
            (_, Ok(real)) if real.is_file() => names.push(name),
            (_, Ok(_)) => problems.push(
                Diagnostic::error(
                    codes::UNREADABLE,
                    format!("{} is not an ordinary file", join(shown, &name)),
                )
                .help("a migration is a file of SQL text"),
            ),
            (_, Err(e)) => problems.push(unreadable(&join(shown, &name), &e)),
        }
    }
    names.sort();
    names
}

pub(crate) fn unreadable(what: &str, error: &std::io::Error) -> Diagnostic {
    Diagnostic::error(codes::UNREADABLE, format!("{what} cannot be read: {error}"))
        .help("check the path and its permissions")
}

/// The text of a file; `None`, with a report, when it is not UTF-8 text.
pub(crate) fn read_text(
    path: &Path,
    shown: &str,
    name: &str,
    problems: &mut Vec<Diagnostic>,
) -> Option<String> {
    let shown = join(shown, name);
    let bytes = match std::fs::read(path.join(name)) {
        Ok(bytes) => bytes,
        Err(e) => {
            problems.push(unreadable(&shown, &e));
            return None;
        }
    };
    let (what, offset) = if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        ("is UTF-16, not UTF-8", 0)
    } else if let Some(at) = bytes.iter().position(|b| *b == 0) {
        ("holds a NUL byte", at)
    } else {
        match String::from_utf8(bytes) {
            Ok(text) => return Some(text),
            Err(e) => ("is not UTF-8 text", e.utf8_error().valid_up_to()),
        }
    };
    problems.push(
        Diagnostic::error(codes::NOT_TEXT, format!("{shown} {what}"))
            .note(format!("the first wrong byte is at offset {offset}"))
            .help("save the file as UTF-8"),
    );
    None
}

/// Version, name and direction of a file name that fits the pattern.
fn parse_name(file: &str) -> Option<(Version, String, Direction)> {
    let (stem, direction) = if let Some(stem) = file.strip_suffix(".up.sql") {
        (stem, Direction::Up)
    } else {
        (file.strip_suffix(".down.sql")?, Direction::Down)
    };
    let (digits, name) = stem.split_once('_')?;
    let fits = |c: char| c.is_alphanumeric() || c == '_' || c == '-';
    let good = !name.is_empty() && name.chars().all(fits);
    good.then_some((digits.parse().ok()?, name.to_owned(), direction))
}

fn misnamed(source: &Arc<Source>, name: &str) -> Diagnostic {
    let mut out =
        Diagnostic::error(codes::MISNAMED, format!("{name} is not named like a migration"))
            .at(Span::new(source, 0..0), "")
            .note(format!("expected {PATTERN}"));
    let digits = name.bytes().take_while(u8::is_ascii_digit).count();
    if digits > 0 && digits != 14 {
        out = out.note(format!("its version has {digits} digits instead of 14"));
    }
    out.help("rename the file, or move it out of the directory")
}

/// The migrations written as code.
#[derive(Default)]
struct Codes<'a> {
    all: Vec<Arc<CodeMigration>>,
    /// Those whose version had been registered before.
    repeated: &'a [Arc<CodeMigration>],
}

/// Makes migrations of files and code, by version.
fn pair(
    files: Vec<File>,
    codes: &Codes<'_>,
    dialect: Dialect,
    problems: &mut Vec<Diagnostic>,
) -> Vec<Migration> {
    let mut ups: BTreeMap<Version, Migration> = BTreeMap::new();
    for code in &codes.all {
        let (version, name) = (code.version, code.name.clone());
        // Whether code that is not in this program can be undone is not known here.
        let undoes = code.down.is_some() || code.up.is_none();
        let down = undoes.then(|| Body::Code(Arc::clone(code)));
        ups.insert(version, Migration { version, name, up: Body::Code(Arc::clone(code)), down });
    }
    for code in codes.repeated {
        let first = ups.get(&code.version).map(describe).unwrap_or_default();
        problems.push(duplicate(code.version, &first, &format!("code `{}`", code.name)));
    }
    let (up_files, down_files): (Vec<_>, Vec<_>) =
        files.into_iter().partition(|f| f.direction == Direction::Up);
    for file in up_files {
        let (script, found) = Script::read(&file.source, dialect);
        problems.extend(found);
        if let Some(first) = ups.get(&file.version) {
            let report = duplicate(file.version, &describe(first), &file.source.path);
            problems.push(report.at(Span::new(&file.source, 0..0), ""));
            continue;
        }
        let up = Body::Sql(script);
        let migration = Migration { version: file.version, name: file.name, up, down: None };
        ups.insert(file.version, migration);
    }
    for file in down_files {
        let (script, found) = Script::read(&file.source, dialect);
        problems.extend(found);
        match ups.get_mut(&file.version) {
            Some(m) if matches!(m.up, Body::Code(_)) || m.name != file.name => {
                let report = duplicate(file.version, &describe(m), &file.source.path);
                problems.push(report.at(Span::new(&file.source, 0..0), ""));
            }
            Some(m) => m.down = Some(Body::Sql(script)),
            None => problems.push(alone(&file)),
        }
    }
    ups.into_values().collect()
}

fn describe(migration: &Migration) -> String {
    match &migration.up {
        Body::Sql(script) => script.source.path.clone(),
        Body::Code(code) => code.file.clone().unwrap_or(format!("code `{}`", code.name)),
    }
}

pub(crate) fn duplicate(version: Version, first: &str, second: &str) -> Diagnostic {
    Diagnostic::error(
        codes::DUPLICATE_VERSION,
        format!("two migrations have version {version}: {first} and {second}"),
    )
    .note("versions order migrations, so each must be different")
    .help("give the one that has run nowhere yet a later version")
}

fn alone(file: &File) -> Diagnostic {
    let up = format!("{}.up.sql", label(file.version, &file.name));
    Diagnostic::error(codes::MISNAMED, format!("there is no {up} for this down file"))
        .at(Span::new(&file.source, 0..0), "")
        .help("add the up file, or remove this one")
}

/// The text of a body as it is kept in the history.
pub(crate) fn kept_text(body: &Body) -> Option<String> {
    let text = match body {
        Body::Sql(script) => Some(&*script.source.text),
        Body::Code(code) => code.text.as_deref(),
    };
    text.map(|text| checksum::normal(text).into_owned())
}
