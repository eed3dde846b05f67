//! `kilter import`: the migrations of another tool, and what it has applied, as ours.

use super::Output;
use crate::args::Import;
use crate::exit::{Exit, Failure, Outcome};
use crate::project::{Intent, Project, Target};
use kilter_diag::{Code, Diagnostic};
use kilter_dialect::{Session, engine};
use kilter_migrate::{
    Directory, Imported, RunOptions, Silent, SourceFile, Tool, Version, adopt, plan_text,
};
use kilter_schema::{Schema, diff};
use std::path::Path;

/// What is to be written and recorded.
struct Found {
    migrations: Vec<Imported>,
    applied: Vec<Version>,
    others: Vec<String>,
}

/// Converts the files, writes them, and records what has run.
pub fn run(args: &Import, project: &Project, out: &Output) -> Outcome {
    let target = project.target()?;
    let dialect = target.url.dialect();
    let (directory, broken) = project.directory(dialect);
    super::stop_at_errors(broken)?;
    let mut session = project.connect(&target, Intent::Write)?;
    let found = match args.tool {
        Tool::SeaOrm => {
            let found = baseline(session.as_mut())?;
            let newest = found.applied[0];
            nothing_left_out(newest, session.as_mut(), &code(args.dir.as_deref(), project)?)?;
            same_baseline(newest, &directory)?;
            found
        }
        tool => files(tool, args.dir.as_deref(), project, &directory, session.as_mut())?,
    };
    missing_files(args.tool, &found)?;
    for other in &found.others {
        out.line(format!("left out: {other}"));
    }
    for migration in &found.migrations {
        let name = (migration.version, migration.name.as_str());
        let down = migration.down.as_deref();
        let written = kilter_migrate::write_as(&directory, name, &migration.up, down);
        for path in written.map_err(Failure::usage)? {
            out.line(format!("wrote {}", project.shown(&path)));
        }
    }
    kilter_migrate::hash(&directory)
        .map_err(|diagnostics| Failure { exit: Exit::History, diagnostics })?;
    let (directory, broken) = project.directory(dialect);
    super::stop_at_errors(broken)?;
    record(&found, &directory, session.as_mut(), &target)?;
    let pending = found.migrations.len() - found.applied.len();
    out.line(format!(
        "took over {} migrations of {}: {} recorded as applied, {pending} pending",
        found.migrations.len(),
        args.tool.name(),
        found.applied.len()
    ));
    out.line(format!(
        "{} stays as it is; drop it once nothing uses {} any more",
        args.tool.table(),
        args.tool.name()
    ));
    if out.is_text() {
        return Ok(Exit::Clean);
    }
    let payload = serde_json::json!({
        "migrations": found.migrations.len(), "applied": found.applied.len(), "pending": pending,
    });
    Ok(out.finish(Exit::Clean, &[], payload.as_object().cloned().unwrap_or_default()))
}

/// The migrations of a directory of the tool's, and those of them that have run.
fn files(
    tool: Tool,
    dir: Option<&Path>,
    project: &Project,
    directory: &Directory,
    session: &mut dyn Session,
) -> Result<Found, Failure> {
    let dir = dir.unwrap_or(Path::new("migrations"));
    let from = project.root.join(dir);
    if from == directory.path {
        return Err(Failure::usage(refused("the other tool's directory is Kilter's own").help(
            "say in kilter.toml where Kilter's are to stand: migrations = \"db/migrations\"",
        )));
    }
    let mut sources = Vec::new();
    read(&from, "", &mut sources)
        .map_err(|e| Failure::usage(refused(&format!("{} cannot be read: {e}", dir.display()))))?;
    let converted = tool.convert(&sources);
    let (migrations, others) =
        converted.map_err(|diagnostics| Failure { exit: Exit::Usage, diagnostics })?;
    let mut applied = history(tool, session)?;
    if tool.keeps_only_the_newest()
        && let Some(newest) = applied.last().copied()
    {
        let older = migrations.iter().map(|m| m.version).filter(|v| *v < newest);
        applied = older.chain([newest]).collect();
    }
    Ok(Found { migrations, applied, others })
}

/// What has run, by the tool's own table; nothing where there is none.
fn history(tool: Tool, session: &mut dyn Session) -> Result<Vec<Version>, Failure> {
    let failed = |e| super::refused("reading what has run", &e);
    let schema = engine(session.dialect()).inspect(session).map_err(failed)?;
    if !schema.tables.contains_key(tool.table()) {
        return Ok(Vec::new());
    }
    tool.applied(session).map_err(failed)?.map_err(Failure::usage)
}

/// The database as sea-orm-migration made it, as one migration that has run.
fn baseline(session: &mut dyn Session) -> Result<Found, Failure> {
    let applied = history(Tool::SeaOrm, session)?;
    let Some(newest) = applied.last().copied() else {
        return Err(Failure::usage(
            refused(
                "seaql_migrations does not exist or is empty, so there is nothing to take over",
            )
            .help("import from a database on which sea-orm-migration has run"),
        ));
    };
    let engine = engine(session.dialect());
    let failed = |e| super::refused("reading the database", &e);
    let mut actual = engine.inspect(session).map_err(failed)?;
    actual.tables.remove(Tool::SeaOrm.table());
    let empty = engine.canonical(&Schema::new(session.dialect()));
    let plan = engine.plan(&empty, &actual, &diff(&empty, &actual));
    let up = plan_text(&empty, &plan);
    let migrations = vec![Imported {
        version: newest,
        name: "baseline".to_owned(),
        up,
        down: Some("-- kilter: irreversible: what sea-orm-migration made\n".to_owned()),
    }];
    Ok(Found { migrations, applied: vec![newest], others: Vec::new() })
}

/// The files of a crate of sea-orm-migration's: those in the directory that is given, or where its
/// own command puts them.
fn code(dir: Option<&Path>, project: &Project) -> Result<Vec<SourceFile>, Failure> {
    let usual = project.root.join("migration/src");
    let from = dir.map_or_else(|| usual.clone(), |dir| project.root.join(dir));
    let mut files = Vec::new();
    if dir.is_some() || from.is_dir() {
        read(&from, "", &mut files).map_err(|e| {
            Failure::usage(refused(&format!("{} cannot be read: {e}", from.display())))
        })?;
    }
    Ok(files)
}

/// What has not run here would be missing from a baseline, for ever.
fn nothing_left_out(
    newest: Version,
    session: &mut dyn Session,
    files: &[SourceFile],
) -> Result<(), Failure> {
    let ran = history(Tool::SeaOrm, session)?;
    let waiting = |file: &&SourceFile| {
        Tool::SeaOrm.version_of_code(&file.path).is_some_and(|version| !ran.contains(&version))
    };
    let waiting: Vec<&str> = files.iter().filter(waiting).map(|f| f.path.as_str()).collect();
    if waiting.is_empty() {
        return Ok(());
    }
    let what = format!("these have not run on this database: {}", waiting.join(", "));
    let finding = refused(&what)
        .note(format!(
            "what they make would be missing from the baseline; the newest that ran is {newest}"
        ))
        .help("apply them with sea-orm-migration first: `sea-orm-cli migrate up`")
        .help("or import from a database on which they have run");
    Err(Failure::usage(finding))
}

/// A database that is behind the one the baseline was taken from is not what it stands for.
fn same_baseline(newest: Version, directory: &Directory) -> Result<(), Failure> {
    let there = directory.migrations.iter().find(|m| m.name == "baseline");
    let Some(there) = there.filter(|there| there.version != newest) else { return Ok(()) };
    let what = format!(
        "the baseline that stands in {} is of {}, and the newest migration that ran here is {newest}",
        directory.shown, there.version
    );
    let help = "bring this database to the same state with sea-orm-migration first";
    Err(Failure::usage(refused(&what).help(help)))
}

/// Files below a directory, by their paths there.
pub(super) fn read(dir: &Path, prefix: &str, out: &mut Vec<SourceFile>) -> std::io::Result<()> {
    let mut entries: Vec<_> = std::fs::read_dir(dir)?.collect::<Result<_, _>>()?;
    entries.sort_by_key(std::fs::DirEntry::file_name);
    for entry in entries {
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = format!("{prefix}{name}");
        if entry.file_type()?.is_dir() {
            read(&entry.path(), &format!("{path}/"), out)?;
        } else if let Ok(text) = std::fs::read_to_string(entry.path()) {
            out.push(SourceFile { path, text });
        }
    }
    Ok(())
}

/// What ran and has no file would be a gap in the history.
fn missing_files(tool: Tool, found: &Found) -> Result<(), Failure> {
    let there = |v: &&Version| found.migrations.iter().any(|m| m.version == **v);
    let missing: Vec<String> =
        found.applied.iter().filter(|v| !there(v)).map(ToString::to_string).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let mut finding = refused(&format!(
        "{} says that these have run, and they have no file: {}",
        tool.table(),
        missing.join(", ")
    ));
    let in_code = |other: &&String| {
        tool.version_of_code(other).is_some_and(|v| missing.contains(&v.to_string()))
    };
    for other in found.others.iter().filter(in_code) {
        let sql = other.trim_end_matches(".rs");
        finding = finding.help(format!("write the SQL that {other} gives into {sql}.sql"));
    }
    Err(Failure::usage(finding.help("bring the files back, or give the directory they are in")))
}

fn record(
    found: &Found,
    directory: &Directory,
    session: &mut dyn Session,
    target: &Target,
) -> Result<(), Failure> {
    if found.applied.is_empty() {
        return Ok(());
    }
    let options = RunOptions {
        environment: target.name.clone(),
        protected: target.environment.protected,
        ..RunOptions::default()
    };
    adopt(session, directory, &found.applied, &options, &mut Silent)
        .map(|_| ())
        .map_err(super::failed)
}

fn refused(what: &str) -> Diagnostic {
    Diagnostic::error(Code("E119"), what).state("nothing was changed")
}
