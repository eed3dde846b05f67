//! Writing migrations and the sum file. Files appear whole or not at all, and nothing that exists
//! is overwritten except the sum file.

use crate::codes;
use crate::directive;
use crate::directory::{self, Directory};
use crate::explain::{self, Explained};
use crate::registry::slug;
use crate::sum::SUM_FILE;
use crate::sums;
use crate::version::Version;
use jiff::Timestamp;
use kilter_diag::Diagnostic;
use kilter_dialect::{Loss, Plan, Planned, StepMode, engine};
use kilter_schema::{Dialect, Schema};
use std::io::Write as _;
use std::path::{Path, PathBuf};

/// A migration to be written.
#[derive(Debug, Clone, Copy)]
pub struct NewMigration<'a> {
    /// What it is called, in free words; becomes the name in snake case.
    pub name: &'a str,
    /// What it does.
    pub up: &'a Plan,
    /// What undoes it.
    pub down: &'a Plan,
    /// The schema before it.
    pub before: &'a Schema,
    /// The schema after it.
    pub after: &'a Schema,
    /// Comment lines at the top of the up file, without `--`; the down file says that it undoes
    /// them.
    pub header: &'a [String],
}

/// What was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// The version given to it.
    pub version: Version,
    /// The up file.
    pub up: PathBuf,
    /// The down file.
    pub down: PathBuf,
}

/// Writes a migration from its two plans and renews the sum file. The version is the moment `now`
/// in UTC, or one second after the last migration where that is later.
///
/// # Errors
/// When the name is empty, or a file cannot be written; then neither file stands.
pub fn write_new(
    directory: &Directory,
    new: &NewMigration<'_>,
    now: Timestamp,
) -> Result<Written, Diagnostic> {
    let up = render(new.before, new.header, new.up);
    let mut undone: Vec<String> = new.header.iter().map(|line| format!("undo: {line}")).collect();
    if !new.down.statements.is_empty() {
        undone.push(explain::way_back(new.down));
    }
    let down = render(new.after, &undone, new.down);
    write_pair(directory, new.name, now, &up, &down)
}

/// Writes a migration to be filled in by hand: commented templates in both directions.
///
/// # Errors
/// When the name is empty, or a file cannot be written; then neither file stands.
pub fn write_empty(
    directory: &Directory,
    name: &str,
    header: &[String],
    now: Timestamp,
) -> Result<Written, Diagnostic> {
    let (up, down) = template(directory.dialect, header);
    write_pair(directory, name, now, &up, &down)
}

/// Writes the files of a migration of a given version as they are, without the sum file. One that
/// stands there already with the same text is left as it is.
///
/// # Errors
/// When a file stands there with another text, or cannot be written.
pub fn write_as(
    directory: &Directory,
    (version, name): (Version, &str),
    up: &str,
    down: Option<&str>,
) -> Result<Vec<PathBuf>, Diagnostic> {
    std::fs::create_dir_all(&directory.path).map_err(|e| unwritable(&directory.path, &e))?;
    let mut out = Vec::new();
    for (text, end) in [(down, "down"), (Some(up), "up")] {
        let Some(text) = text else { continue };
        let path = directory.path.join(format!("{version}_{name}.{end}.sql"));
        match std::fs::read_to_string(&path) {
            Ok(there) if there == text => {}
            Ok(_) => {
                let what = format!("{} stands there with another text", path.display());
                return Err(Diagnostic::error(codes::IMPORT, what).state("it was left as it is"));
            }
            Err(_) => place(&path, text)?,
        }
        out.push(path);
    }
    Ok(out)
}

/// Writes the sum files anew from the files that are there. Gives where each is, as shown to
/// people, and the number of files in it.
///
/// # Errors
/// What cannot be read or written.
pub fn hash(directory: &Directory) -> Result<Vec<(String, usize)>, Vec<Diagnostic>> {
    let mut out = Vec::new();
    for (path, shown, sums) in sums::current(directory)? {
        let target = path.join(SUM_FILE);
        replace(&target, &sums.write()).map_err(|e| vec![unwritable(&target, &e)])?;
        out.push((directory::join(shown, SUM_FILE), sums.0.len()));
    }
    Ok(out)
}

/// Renews the sum files after something was written. One that could not be renewed is found by the
/// next command, with its remedy.
pub(crate) fn rehash(directory: &Directory, written: &str) -> Result<(), Diagnostic> {
    let first = hash(directory).err().and_then(|problems| problems.into_iter().next());
    first.map_or(Ok(()), |first| {
        Err(first.state(format!("{written} was written; the sum file was not")))
    })
}

fn write_pair(
    directory: &Directory,
    name: &str,
    now: Timestamp,
    up: &str,
    down: &str,
) -> Result<Written, Diagnostic> {
    let name = named(name)?;
    std::fs::create_dir_all(&directory.path).map_err(|e| unwritable(&directory.path, &e))?;
    let version = free_version(directory, &directory.path, now);
    let file = |end: &str| directory.path.join(format!("{version}_{name}.{end}.sql"));
    let (up_path, down_path) = (file("up"), file("down"));
    // The down file comes first: should the second write fail, a down file without its up file is
    // an error that cannot be missed, while the reverse would look like a migration without down.
    place(&down_path, down)?;
    if let Err(e) = place(&up_path, up) {
        let _ = std::fs::remove_file(&down_path);
        return Err(e);
    }
    rehash(directory, &format!("{version}_{name}"))?;
    Ok(Written { version, up: up_path, down: down_path })
}

/// A migration's name in snake case.
pub(crate) fn named(name: &str) -> Result<String, Diagnostic> {
    let name = slug(name);
    if name.is_empty() {
        return Err(Diagnostic::error(codes::MISNAMED, "a migration needs a name")
            .help("give it a few words that say what it does")
            .command("kilter new add_custom_field"));
    }
    Ok(name)
}

/// `now`, or later where that is taken: by the migrations read, or by files that came since.
pub(crate) fn free_version(directory: &Directory, folder: &Path, now: Timestamp) -> Version {
    let there = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let in_files = there.filter_map(|e| {
        let name = e.file_name().to_string_lossy().into_owned();
        name.get(..14)?.parse::<Version>().ok()
    });
    match in_files.chain(directory.last()).max() {
        Some(last) => Version::at(now).max(last.next()),
        None => Version::at(now),
    }
}

/// Puts a file in its place, whole, over what is there.
pub(crate) fn replace(path: &Path, text: &str) -> std::io::Result<()> {
    let written = temporary(path.parent().unwrap_or(Path::new(".")), text)?;
    std::fs::rename(&written, path).inspect_err(|_| {
        let _ = std::fs::remove_file(&written);
    })
}

/// Puts a file in its place, whole, unless something is there.
pub(crate) fn place(path: &Path, text: &str) -> Result<(), Diagnostic> {
    let parent = path.parent().unwrap_or(Path::new("."));
    let temporary = temporary(parent, text).map_err(|e| unwritable(path, &e))?;
    // A link fails where the name is taken, which a rename does not.
    let linked = std::fs::hard_link(&temporary, path).or_else(|e| match e.kind() {
        std::io::ErrorKind::AlreadyExists => Err(e),
        // File systems without links: create the file exclusively.
        _ => std::fs::File::create_new(path).and_then(|mut f| f.write_all(text.as_bytes())),
    });
    let _ = std::fs::remove_file(&temporary);
    linked.map_err(|e| unwritable(path, &e))
}

/// A file beside its future place, with its text safely on disk.
fn temporary(parent: &Path, text: &str) -> std::io::Result<PathBuf> {
    for n in 0.. {
        let path = parent.join(format!(".kilter-{}-{n}.tmp", std::process::id()));
        match std::fs::File::create_new(&path) {
            Ok(mut file) => {
                file.write_all(text.as_bytes()).and_then(|()| file.sync_all()).inspect_err(
                    |_| {
                        let _ = std::fs::remove_file(&path);
                    },
                )?;
                return Ok(path);
            }
            Err(e) if e.kind() == std::io::ErrorKind::AlreadyExists && n < 1000 => {}
            Err(e) => return Err(e),
        }
    }
    Err(std::io::Error::other("no name is free for a temporary file"))
}

pub(crate) fn unwritable(path: &Path, error: &std::io::Error) -> Diagnostic {
    let path = path.display();
    Diagnostic::error(codes::UNREADABLE, format!("{path} cannot be written: {error}"))
        .state("nothing was changed")
        .help("check the path and its permissions")
}

/// A plan for a schema as the text of a migration file, without a header.
pub fn plan_text(before: &Schema, plan: &Plan) -> String {
    render(before, &[], plan)
}

/// The text of one direction.
fn render(before: &Schema, header: &[String], plan: &Plan) -> String {
    let mut out = String::new();
    for line in header {
        comment(&mut out, line);
    }
    for note in &plan.notes {
        comment(&mut out, note);
    }
    if plan.statements.is_empty() {
        comment(&mut out, "nothing to do");
    }
    let mut explained = Explained::of(before, plan);
    let mut rebuilding: Option<&str> = None;
    for planned in &plan.statements {
        if !out.is_empty() {
            out.push('\n');
        }
        let rebuild = planned.rebuild.as_deref();
        let begins = rebuild.filter(|_| rebuild != rebuilding);
        rebuilding = rebuild;
        for line in explained.lines(planned) {
            comment(&mut out, &line);
        }
        directives(before.dialect, planned, begins, &mut out);
        out.push_str(planned.sql.trim_end().trim_end_matches(';'));
        out.push_str(";\n");
    }
    out
}

/// The comments before a statement: what it loses, and its directives.
fn directives(dialect: Dialect, planned: &Planned, rebuild: Option<&str>, out: &mut String) {
    match &planned.loss {
        Loss::Lossless => {}
        Loss::Lossy(what) => comment(out, &format!("loses {what}")),
        Loss::Impossible(why) => comment(out, &format!("kilter: irreversible: {}", one_line(why))),
    }
    if let Some(table) = rebuild {
        comment(out, &format!("kilter: rebuild {}", directive::spell_name(table)));
    }
    if let Some(guard) = &planned.guard {
        comment(out, &format!("kilter: {guard}"));
    }
    // All MySQL DDL stands alone, so saying it before every statement would tell nobody anything.
    let implied =
        dialect == Dialect::Mysql && engine(dialect).step_mode(&planned.sql) == StepMode::Solo;
    if planned.mode == StepMode::Solo && !implied {
        comment(out, "kilter: solo");
    }
}

fn comment(out: &mut String, text: &str) {
    for line in text.lines() {
        out.push_str(format!("-- {line}").trim_end());
        out.push('\n');
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn template(dialect: Dialect, header: &[String]) -> (String, String) {
    let mut up = String::new();
    for line in header {
        comment(&mut up, line);
    }
    let mut down = up.clone();
    comment(&mut up, "Write the change here. Examples:\n");
    up.push_str(
        "--\n-- -- kilter: unless exists column deployments.custom_field\n\
         -- ALTER TABLE deployments ADD COLUMN custom_field TEXT DEFAULT '';\n",
    );
    if dialect == Dialect::Postgres {
        up.push_str(
            "--\n-- -- kilter: solo\n\
             -- CREATE INDEX CONCURRENTLY idx_deployments_name ON deployments (name);\n",
        );
    }
    comment(&mut down, "Write what undoes the up file here, or say why nothing can:\n");
    down.push_str(
        "--\n-- -- kilter: irreversible: the old values are gone\n\
         -- ALTER TABLE deployments DROP COLUMN custom_field;\n",
    );
    (up, down)
}
