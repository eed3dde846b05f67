//! `kilter new`: writes the migration that the models ask for.

use super::Output;
use crate::args::New;
use crate::decide::decide;
use crate::exit::{Exit, Failure, Outcome};
use crate::project::Project;
use crate::renames;
use kilter_diag::{Code, Diagnostic};
use kilter_dialect::{Candidate, Comparison, Plan, candidates, compare, engine};
use kilter_migrate::{CodeFolder, Directory, NewMigration, Version, Written};
use kilter_schema::{Change, Dialect, Origins, Schema};

/// One dialect's part of a new migration.
struct Draft {
    directory: Directory,
    changes: Vec<String>,
    candidates: Vec<Candidate>,
    /// The schema before the migration and after it.
    between: [Schema; 2],
    up: Plan,
    down: Plan,
}

impl Draft {
    fn empty(directory: Directory) -> Self {
        let (up, down) = (Plan::default(), Plan::default());
        let between = [(); 2].map(|()| Schema::new(directory.dialect));
        Self { directory, changes: Vec::new(), candidates: Vec::new(), between, up, down }
    }
}

/// Compares models with migrations in every directory and writes one migration into each. All
/// get the same version and name, so that they stand for one change.
pub fn run(args: &New, project: &Project, out: &Output) -> Outcome {
    let name = migration_name(&args.name)?;
    if args.rust {
        return in_rust(&name, project, out);
    }
    let mut drafts = Vec::new();
    for dialect in project.dialects()? {
        drafts.push(draft(args, project, dialect, out)?);
    }
    let empty = drafts.iter().all(|d| d.up.statements.is_empty());
    let now = moment(drafts.iter().filter_map(|d| d.directory.last()).max());
    let mut written = Vec::new();
    for draft in &drafts {
        written.push((draft, write(draft, &name, now, empty)?));
    }
    report(&written, empty, project, out)
}

/// Writes a migration in Rust and lists it. It belongs to every dialect, so it is later than the
/// newest of all directories.
fn in_rust(name: &str, project: &Project, out: &Output) -> Outcome {
    let mut directories = Vec::new();
    for dialect in project.dialects()? {
        let (directory, diagnostics) = project.directory(dialect);
        super::stop_at_errors(diagnostics)?;
        directories.push(directory);
    }
    let Some(first) = directories.first() else { return Ok(Exit::Clean) };
    let (path, shown) = project.rust_folder();
    let folder = CodeFolder { path: &path, shown: &shown };
    let now = moment(directories.iter().filter_map(Directory::last).max());
    let written = kilter_migrate::write_code(first, folder, name, now).map_err(Failure::usage)?;
    let files = [&written.file, &written.registry].map(|path| project.shown(path));
    out.line(format!("wrote {}", files[0]));
    out.line(format!("listed it in {}", files[1]));
    out.line(
        "next: write `up` and `down`, then `kilter hash`, `kilter dry-run` and `kilter migrate`",
    );
    if crate::runner::of(project).is_none() {
        out.line(
            "nothing runs it yet: a program of the project must, which depends on `kilter`; \
             migrate/src/main.rs, for example:",
        );
        for line in program(&files[1]) {
            out.line(format!("    {line}").trim_end());
        }
    }
    if out.is_text() {
        return Ok(Exit::Clean);
    }
    let payload = [("written".to_owned(), serde_json::json!(files))].into_iter().collect();
    Ok(out.finish(Exit::Clean, &[], payload))
}

/// The whole program that runs migrations in Rust.
fn program(registry: &str) -> [String; 6] {
    [
        format!("#[path = \"../../{registry}\"]"),
        "mod migrations;".to_owned(),
        String::new(),
        "fn main() -> std::process::ExitCode {".to_owned(),
        "    kilter::cli(migrations::registry())".to_owned(),
        "}".to_owned(),
    ]
}

fn draft(args: &New, project: &Project, dialect: Dialect, out: &Output) -> Result<Draft, Failure> {
    let (directory, diagnostics) = project.directory(dialect);
    let broken: Vec<_> =
        diagnostics.into_iter().filter(|d| d.severity == kilter_diag::Severity::Error).collect();
    if !broken.is_empty() {
        return Err(Failure { exit: Exit::History, diagnostics: broken });
    }
    let (models, diagnostics) = project.tables(&project.model_sources(), dialect);
    super::schema::said(diagnostics, out)?;
    if args.empty || models.models.is_empty() {
        return Ok(Draft::empty(directory));
    }
    let migrated = kilter_migrate::replay(&directory, None);
    super::schema::said(migrated.diagnostics, out)?;
    let engine = engine(dialect);
    let mut desired = wanted(&migrated.schema, engine.canonical(&models.schema));
    decide(project, &migrated.schema, &mut desired, out);
    let declared = renames::declared(project, Some(&models), &args.rename)?;
    let compared = compare(engine, &migrated.schema, &desired, &declared);
    let back = compared.back(engine, &migrated.schema, &compared.reached);
    let Comparison { changes, reached, diagnostics, .. } = compared;
    super::schema::said(diagnostics, out)?;
    let pace = renames::pace(project, args.offline);
    let plan =
        |from, to, changes: &[Change]| guarded(engine.plan_at(pace, from, to, changes), project);
    Ok(Draft {
        directory,
        candidates: candidates(&changes),
        up: plan(&migrated.schema, &desired, &changes),
        down: plan(&reached, &migrated.schema, &back),
        changes: lines(&changes, &models.origins),
        between: [migrated.schema, reached],
    })
}

/// Each change with the model line that asks for it.
fn lines(changes: &[Change], origins: &Origins) -> Vec<String> {
    let each = |change: &Change| {
        let places = change.objects();
        let place = move |at: usize| origins.find(places.get(at)?).map(ToString::to_string);
        let lines = change.describe().into_iter().enumerate();
        lines
            .map(|(at, line)| match place(at) {
                Some(span) => format!("{line} ({span})"),
                None => line,
            })
            .collect::<Vec<_>>()
    };
    changes.iter().flat_map(each).collect()
}

/// What models cannot describe (views, triggers, functions) is wanted as the migrations made it.
fn wanted(migrated: &Schema, mut desired: Schema) -> Schema {
    desired.opaque.clone_from(&migrated.opaque);
    desired
}

/// The moment the migration is named after: now, or just after the newest of all directories, so
/// that every directory gets the same version.
fn moment(newest: Option<Version>) -> jiff::Timestamp {
    let after = newest.and_then(|v| {
        let time = jiff::civil::DateTime::strptime("%Y%m%d%H%M%S", v.next().to_string()).ok()?;
        jiff::tz::TimeZone::UTC.to_timestamp(time).ok()
    });
    after.map_or(jiff::Timestamp::now(), |after| after.max(jiff::Timestamp::now()))
}

fn write(draft: &Draft, name: &str, now: jiff::Timestamp, empty: bool) -> Result<Written, Failure> {
    let result = if empty {
        kilter_migrate::write_empty(&draft.directory, name, &[], now)
    } else {
        let [before, after] = &draft.between;
        let Draft { up, down, changes: header, .. } = draft;
        let new = NewMigration { name, up, down, before, after, header };
        kilter_migrate::write_new(&draft.directory, &new, now)
    };
    result.map_err(Failure::usage)
}

/// A plan as the configuration wants it: without guards where running twice is not asked for.
fn guarded(mut plan: Plan, project: &Project) -> Plan {
    if !project.idempotent() {
        for statement in &mut plan.statements {
            statement.guard = None;
        }
    }
    plan
}

fn report(written: &[(&Draft, Written)], empty: bool, project: &Project, out: &Output) -> Outcome {
    let mut files = Vec::new();
    for (_, written) in written {
        for path in [&written.up, &written.down] {
            files.push(serde_json::json!(project.shown(path)));
            out.line(format!("wrote {}", project.shown(path)));
        }
    }
    if let Some((draft, first)) = written.first() {
        for change in &draft.changes {
            out.line(format!("    {change}"));
        }
        if !empty {
            out.line(kilter_migrate::way_back_line(&draft.down.loss()));
        }
        for candidate in &draft.candidates {
            propose(candidate, out);
        }
        if out.is_text() && !empty {
            for path in [&first.up, &first.down] {
                show_file(path, project, out);
            }
        }
    }
    if empty {
        out.line(
            "nothing differs between models and migrations: the files are templates to fill in",
        );
    }
    out.line(if empty {
        "next: write the SQL, then `kilter hash`, `kilter dry-run` and `kilter migrate`"
    } else {
        "next: read the SQL, then `kilter dry-run` and `kilter migrate`"
    });
    if out.is_text() {
        return Ok(Exit::Clean);
    }
    let payload = [("written".to_owned(), files.into())].into_iter().collect();
    Ok(out.finish(Exit::Clean, &[], payload))
}

/// What looks like a rename, with the line for either answer.
fn propose(candidate: &Candidate, out: &Output) {
    let (from, to) = candidate.rename.names();
    let title = format!(
        "{from} and {to} look like one thing renamed ({} of 100: {})",
        candidate.score, candidate.why
    );
    out.line(out.style(crate::output::Style::Notice, &title));
    out.line(format!(
        "    renamed: delete both files, then kilter new NAME --rename {}, or write {} beside the model",
        candidate.argument(),
        candidate.comment()
    ));
    let code = match candidate.rename {
        kilter_schema::Rename::Table { .. } => "D002",
        _ => "D003",
    };
    out.line(format!(
        "    not renamed, its data may go: -- kilter: allow {code}: REASON, above the DROP"
    ));
}

fn show_file(path: &std::path::Path, project: &Project, out: &Output) {
    let Ok(text) = std::fs::read_to_string(path) else { return };
    out.line(format!("\n{}", out.style(crate::output::Style::Bold, &project.shown(path))));
    for line in text.lines() {
        out.line(format!("    {line}"));
    }
}

/// A name fit for a file: letters, digits and underscores.
fn migration_name(text: &str) -> Result<String, Failure> {
    let name: String = text
        .trim()
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '_' })
        .collect();
    let name = name.split('_').filter(|p| !p.is_empty()).collect::<Vec<_>>().join("_");
    if name.is_empty() || name.len() > 100 {
        return Err(Failure::usage(
            Diagnostic::error(Code("E006"), format!("{text:?} is no name for a migration"))
                .note("a name has letters, digits and underscores, at most 100 of them")
                .state("nothing was written")
                .command("kilter new add_custom_field"),
        ));
    }
    Ok(name)
}
