//! `kilter diff A B`: compares any two schemas.

use super::Output;
use crate::args::Diff;
use crate::exit::{Exit, Failure, Outcome};
use crate::output::Format;
use crate::project::{Intent, Project, Sources};
use crate::{git, renames, show};
use kilter_diag::render::text::clean;
use kilter_diag::{Code, Diagnostic};
use kilter_dialect::{compare, engine};
use kilter_migrate::Directory;
use kilter_schema::{Change, Dialect, Renames, Schema, Server};
use std::path::Path;

/// Prints the changes that turn A into B.
pub fn run(args: &Diff, project: &Project, out: &Output) -> Outcome {
    let dialect = project.dialect()?;
    let [(mut from, then), (mut to, now)] = both(args, project, dialect, out)?;
    // Models cannot describe views and triggers: what only the other side knows is no difference.
    if is_models(&args.from) {
        from.opaque.clone_from(&to.opaque);
    } else if is_models(&args.to) {
        to.opaque.clone_from(&from.opaque);
    }
    crate::decide::decide(project, &from, &mut to, out);
    let mut declared = renames::declared(project, None, &args.rename)?;
    // Models say what was called otherwise before them, whichever side they are on.
    let backwards = is_models(&args.from) && !is_models(&args.to);
    declared.extend(if backwards { then } else { now });
    let compared = match backwards {
        true => compare(engine(dialect), &to, &from, &declared),
        false => compare(engine(dialect), &from, &to, &declared),
    };
    let changes = match backwards {
        true => compared.back(engine(dialect), &to, &from),
        false => compared.changes,
    };
    super::schema::said(compared.diagnostics, out)?;
    let exit = if changes.is_empty() { Exit::Clean } else { Exit::Findings };
    match out.format {
        Format::Sql => {
            out.print(&show::statements(&engine(dialect).plan_at(
                renames::pace(project, args.offline),
                &from,
                &to,
                &changes,
            )));
        }
        Format::Json => {
            let value = serde_json::to_value(&changes).unwrap_or_default();
            let unread: Vec<_> = from.unread.iter().chain(&to.unread).cloned().collect();
            let payload = [
                ("dialect".to_owned(), serde_json::json!(dialect)),
                ("changes".to_owned(), value),
                ("unread".to_owned(), unread.into()),
            ];
            return Ok(out.finish(exit, &[], payload.into_iter().collect()));
        }
        _ => print_text(args, &from, &to, &changes, out),
    }
    Ok(exit)
}

fn print_text(args: &Diff, from: &Schema, to: &Schema, changes: &[Change], out: &Output) {
    for line in changes.iter().flat_map(Change::describe) {
        // A name may hold a line end or the codes of a terminal.
        out.line(clean(&line).replace('\n', " "));
    }
    for unread in from.unread.iter().chain(&to.unread) {
        out.line(clean(&format!("not read: {unread}")));
    }
    if changes.is_empty() {
        let caveat = if from.unread.is_empty() && to.unread.is_empty() {
            ""
        } else {
            ", as far as could be read (a scratch database knows more: kilter verify)"
        };
        out.line(format!("{} and {} describe the same database{caveat}", args.from, args.to));
    }
}

fn is_models(operand: &str) -> bool {
    operand == "models" || operand.starts_with("models:") || operand.starts_with("git:")
}

/// What of which other project: `models:DIR`, `migrations:DIR`.
fn elsewhere(operand: &str) -> Option<(&str, &str)> {
    operand.split_once(':').filter(|(what, _)| ["models", "migrations"].contains(what))
}

/// Both sides. Statements mean what they mean to the server of the other side, if that is a database.
fn both(
    args: &Diff,
    project: &Project,
    dialect: Dialect,
    out: &Output,
) -> Result<[(Schema, Renames); 2], Failure> {
    let read = |operand: &str, server: &Server| side(operand, project, (dialect, server), out);
    if args.to == "database" {
        let to = read(&args.to, &Server::default())?;
        return Ok([read(&args.from, &to.0.server)?, to]);
    }
    let from = read(&args.from, &Server::default())?;
    let to = read(&args.to, &from.0.server)?;
    Ok([from, to])
}

fn side(
    operand: &str,
    project: &Project,
    (dialect, server): (Dialect, &Server),
    out: &Output,
) -> Result<(Schema, Renames), Failure> {
    if let Some((what, dir)) = elsewhere(operand) {
        return side(what, &project.other(dir)?, (dialect, server), out).map_err(|mut failure| {
            let place = format!("in the project in {dir}");
            failure.diagnostics.iter_mut().for_each(|d| d.notes.push(place.clone()));
            failure
        });
    }
    let tell = |diagnostics| super::schema::said(diagnostics, out);
    if operand == "models" || operand.starts_with("git:") {
        let sources = match operand.strip_prefix("git:") {
            Some(reference) => at_commit(project, reference)?,
            None => project.model_sources(),
        };
        let (models, diagnostics) = project.tables(&sources, dialect);
        tell(diagnostics)?;
        return Ok((engine(dialect).canonical(&models.schema), models.renames));
    }
    if operand == "database" {
        let target = project.target()?;
        let mut session = project.connect(&target, Intent::Read)?;
        return engine(session.dialect())
            .inspect(session.as_mut())
            .map(unrenamed)
            .map_err(|e| super::refused("reading the database's catalogue", &e));
    }
    let (directory, mut diagnostics) = if operand == "migrations" {
        project.directory(dialect)
    } else {
        let path = Path::new(operand);
        if path.is_file() {
            return file(path, Schema::on(dialect, server.clone()), out).map(unrenamed);
        }
        if !path.is_dir() {
            return Err(unknown(operand));
        }
        Directory::read(path, operand, dialect, &kilter_migrate::Registry::new())
    };
    let migrated = kilter_migrate::replay_on(&directory, None, server);
    diagnostics.extend(migrated.diagnostics);
    tell(diagnostics)?;
    Ok(unrenamed(migrated.schema))
}

fn unrenamed(schema: Schema) -> (Schema, Renames) {
    (schema, Renames::default())
}

fn at_commit(project: &Project, reference: &str) -> Result<Sources, Failure> {
    let now = project.model_globs()?;
    let mut texts = Vec::new();
    for path in git::files(&project.root, reference)? {
        let name = path.rsplit('/').next().unwrap_or(&path);
        let module = matches!(name, "go.mod" | "go.work" | "Cargo.toml" | "Cargo.lock");
        if module || (now.is_match(&path) && !path.ends_with("_test.go")) {
            texts.extend(git::text(&project.root, reference, &path)?);
        }
    }
    Ok(Sources { texts, diagnostics: Vec::new(), commit: Some(reference.to_owned()) })
}

fn file(path: &Path, mut schema: Schema, out: &Output) -> Result<Schema, Failure> {
    let dialect = schema.dialect;
    let shown = path.display().to_string();
    let text = std::fs::read_to_string(path).map_err(|e| {
        Failure::usage(Diagnostic::error(Code("E006"), format!("{shown} cannot be read: {e}")))
    })?;
    let source = kilter_diag::Source::new(shown, text);
    let (script, mut diagnostics) = kilter_migrate::Script::read(&source, dialect);
    // A dump is no migration: it may set what it likes for its session, and rows are no part of a
    // schema. What it tells a client may matter, and is only passed over.
    diagnostics.retain(|d| !matches!(d.code.0, "T001" | "T004" | "E121"));
    for diagnostic in diagnostics.iter_mut().filter(|d| d.code == Code("E120")) {
        diagnostic.severity = kilter_diag::Severity::Warning;
    }
    diagnostics.extend(kilter_migrate::replay_script(&mut schema, &script));
    super::schema::said(diagnostics, out)?;
    Ok(engine(dialect).canonical(&schema))
}

fn unknown(operand: &str) -> Failure {
    Failure::usage(
        Diagnostic::error(Code("E006"), format!("{operand} is nothing that can be compared"))
            .note("one of models, migrations, database, git:REF, models:DIR or migrations:DIR (of the project in DIR), a migration directory, a FILE.sql")
            .state("nothing was done")
            .command("kilter diff migrations database"),
    )
}
