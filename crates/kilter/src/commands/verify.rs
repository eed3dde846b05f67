//! `kilter verify`: proves migrations on a scratch database.
//!
//! For each migration in order: up; down must give back what was before; up again must give what
//! was after; and, where migrations are to be safe to run twice, the file is run a second time.
//! At the end the scratch database must be what replay says and what the models ask for.

use super::Output;
use crate::args::Verify;
use crate::exit::{Failure, Outcome};
use crate::output::Style;
use crate::project::Project;
use crate::{git, scratch};
use kilter_db::{Shadow, Untried};
use kilter_diag::{Code, Diagnostic};
use kilter_dialect::{Session, engine};
use kilter_migrate::{
    Body, Directory, Migration, RollbackTarget, RunOptions, Silent, Target, Version,
};
use kilter_schema::{Change, Dialect, Schema, diff};
use std::collections::BTreeSet;

/// Verifies every dialect the project has.
pub fn run(args: &Verify, project: &Project, out: &Output) -> Outcome {
    let mut found = Vec::new();
    for dialect in project.dialects()? {
        found.extend(findings(args, project, dialect, out)?);
    }
    let exit = crate::exit::exit_of(&found);
    out.finish(exit, &found, serde_json::Map::new());
    const ALL: &str =
        "verified: up, down and up again agree, and the result is what the models ask for";
    if found.is_empty() {
        out.line(out.style(Style::Good, ALL));
    } else if found.iter().all(|f| f.code == Code("M027")) {
        out.line(out.style(Style::Notice, &format!("as far as it could be tried, {ALL}")));
    }
    Ok(exit)
}

/// The findings for one dialect.
///
/// # Errors
/// When no scratch database can be had, or a migration fails on it.
pub fn findings(
    args: &Verify,
    project: &Project,
    dialect: Dialect,
    out: &Output,
) -> Result<Vec<Diagnostic>, Failure> {
    let (directory, broken) = project.directory(dialect);
    super::stop_at_errors(broken)?;
    let known = match &args.base {
        Some(reference) => at_base(project, &directory, reference)?,
        None => BTreeSet::new(),
    };
    let mut shadow = scratch::empty(project, dialect, out)?;
    let mut trial =
        Trial { shadow: &mut shadow, directory: &directory, project, findings: Vec::new() };
    out.progress(format!("verifying {} {dialect} migrations", directory.migrations.len()));
    for migration in &directory.migrations {
        if out.is_verbose() {
            out.progress(format!("    {} {}", migration.version, migration.name));
        }
        if known.contains(&migration.version) {
            trial.up(migration.version)?;
        } else {
            trial.verify(migration)?;
        }
    }
    let mut found = std::mem::take(&mut trial.findings);
    let actual = inspect(trial.session())?;
    let untried = shadow.untried().clone();
    // Where one database has to do for all, it is wanted again.
    drop(shadow);
    found.extend(not_tried(&untried));
    found.extend(against_replay(project, &directory, (&actual, &untried), out));
    if !directory.migrations.is_empty() {
        found.extend(against_models(project, dialect, (&actual, &untried), out)?);
    }
    Ok(found)
}

/// M027: what the scratch database lacks.
fn not_tried(untried: &Untried) -> Option<Diagnostic> {
    if untried.is_empty() {
        return None;
    }
    let mut diagnostic = Diagnostic::warning(
        Code("M027"),
        "not everything could be tried: the scratch database lacks an extension",
    );
    for line in untried.describe() {
        diagnostic = diagnostic.note(line);
    }
    Some(diagnostic.help("name a server that has it in `shadow_url`, or install it here"))
}

/// The versions a commit already has: they were verified when they came.
fn at_base(
    project: &Project,
    directory: &Directory,
    reference: &str,
) -> Result<BTreeSet<Version>, Failure> {
    let files = git::files(&project.root, reference)?;
    let prefix = format!("{}/", directory.shown.trim_end_matches('/'));
    Ok(files
        .iter()
        .filter_map(|f| f.strip_prefix(&prefix)?.split('_').next()?.parse().ok())
        .collect())
}

struct Trial<'a> {
    shadow: &'a mut Shadow,
    directory: &'a Directory,
    project: &'a Project,
    findings: Vec<Diagnostic>,
}

impl Trial<'_> {
    fn session(&mut self) -> &mut dyn Session {
        self.shadow.session()
    }

    fn verify(&mut self, migration: &Migration) -> Result<(), Failure> {
        let before = inspect(self.session())?;
        self.up(migration.version)?;
        let after = inspect(self.session())?;
        if has_way_back(migration) {
            self.down()?;
            let back = inspect(self.session())?;
            self.compare("M023", migration, "its down does not undo its up", &before, &back);
            self.up(migration.version)?;
            let again = inspect(self.session())?;
            self.compare(
                "M024",
                migration,
                "after its down, its up does something else",
                &after,
                &again,
            );
        }
        if self.project.idempotent() && matches!(migration.up, Body::Sql(_)) {
            self.second_run(migration, &after)?;
        }
        Ok(())
    }

    /// Runs the file a second time over its own result, as happens where a history was lost.
    fn second_run(&mut self, migration: &Migration, after: &Schema) -> Result<(), Failure> {
        forget(self.session(), migration.version)?;
        let options = RunOptions { target: Target::To(migration.version), ..RunOptions::default() };
        let again =
            kilter_migrate::migrate(self.shadow.session(), self.directory, &options, &mut Silent);
        if let Err(failure) = again {
            self.findings.push(not_twice(migration, &failure));
            // What the second run left behind is nobody's business: start from a clean slate.
            let dialect = self.directory.dialect;
            self.shadow.renew().map_err(|e| scratch::unavailable(dialect, e))?;
            return self.up(migration.version);
        }
        let again = inspect(self.session())?;
        self.compare("M025", migration, "it is not safe to run twice", after, &again);
        Ok(())
    }

    fn up(&mut self, version: Version) -> Result<(), Failure> {
        let options = RunOptions { target: Target::To(version), ..RunOptions::default() };
        kilter_migrate::migrate(self.shadow.session(), self.directory, &options, &mut Silent)
            .map_err(on_scratch)?;
        Ok(())
    }

    fn down(&mut self) -> Result<(), Failure> {
        let options = RunOptions::default();
        kilter_migrate::rollback(
            self.shadow.session(),
            self.directory,
            RollbackTarget::Last(1),
            &options,
            &mut Silent,
        )
        .map_err(on_scratch)?;
        Ok(())
    }

    fn compare(
        &mut self,
        code: &'static str,
        migration: &Migration,
        what: &str,
        wanted: &Schema,
        got: &Schema,
    ) {
        let changes = scratch::tried(diff(got, wanted), self.shadow.untried());
        if changes.is_empty() {
            return;
        }
        let mut diagnostic = Diagnostic::error(
            Code(code),
            format!("migration {} {}: {what}", migration.version, migration.name),
        );
        if let Some(span) = first_statement(migration) {
            diagnostic = diagnostic.at(span, "");
        }
        for line in changes.iter().flat_map(Change::describe) {
            diagnostic = diagnostic.note(format!("left to do: {line}"));
        }
        self.findings.push(diagnostic);
    }
}

/// Takes a migration out of the scratch database's history.
fn forget(session: &mut dyn Session, version: Version) -> Result<(), Failure> {
    for table in ["kilter_steps", "kilter_migrations"] {
        session
            .execute(&format!("DELETE FROM {table} WHERE version = {version}"))
            .map_err(|e| super::refused("editing the scratch database's history", &e))?;
    }
    Ok(())
}

fn not_twice(migration: &Migration, failure: &kilter_migrate::Failure) -> Diagnostic {
    let mut diagnostic = Diagnostic::error(
        Code("M025"),
        format!("migration {} is not safe to run twice", migration.label()),
    )
    .help(
        "a guard makes it so: `-- kilter: unless exists column TABLE.COLUMN` before the statement",
    )
    .help("or say that this project does not ask for it: `idempotent = false` in kilter.toml");
    let Some(cause) = failure.diagnostics.first() else { return diagnostic };
    diagnostic = match cause.span() {
        Some(span) => diagnostic.at(span.clone(), "this fails the second time"),
        None => diagnostic,
    };
    for note in &cause.notes {
        diagnostic = diagnostic.note(note.clone());
    }
    diagnostic
}

fn on_scratch(failure: kilter_migrate::Failure) -> Failure {
    let mut failure = super::failed(failure);
    for diagnostic in &mut failure.diagnostics {
        diagnostic.state =
            Some("this happened on a scratch database; no other was touched".to_owned());
        diagnostic.commands.clear();
    }
    failure
}

/// Whether a migration has a way back.
fn has_way_back(migration: &Migration) -> bool {
    migration
        .down
        .as_ref()
        .is_some_and(|down| down.script().is_none_or(|script| script.irreversible.is_none()))
}

fn first_statement(migration: &Migration) -> Option<kilter_diag::Span> {
    migration.up.script()?.steps.first().map(|step| step.span.clone())
}

fn inspect(session: &mut dyn Session) -> Result<Schema, Failure> {
    engine(session.dialect())
        .inspect(session)
        .map_err(|e| super::refused("reading the scratch database", &e))
}

/// Static replay and the real engine must agree, else every answer without a database is in doubt.
fn against_replay(
    project: &Project,
    directory: &Directory,
    (actual, untried): (&Schema, &Untried),
    out: &Output,
) -> Vec<Diagnostic> {
    let migrated = kilter_migrate::replay_on(directory, None, &actual.server);
    if !migrated.schema.unread.is_empty() {
        return Vec::new();
    }
    let mut actual = actual.clone();
    crate::decide::decide(project, &migrated.schema, &mut actual, out);
    let lines: Vec<String> = scratch::tried(diff(&migrated.schema, &actual), untried)
        .iter()
        .filter(|c| !matches!(c, Change::Opaque { .. }))
        .flat_map(Change::describe)
        .collect();
    if lines.is_empty() {
        return Vec::new();
    }
    let mut diagnostic = Diagnostic::warning(
        Code("M021"),
        format!("reading {} gives another schema than running it", directory.shown),
    )
    .help("the database is right; please report the statement that was misread");
    for line in lines {
        diagnostic = diagnostic.note(format!("really: {line}"));
    }
    vec![diagnostic]
}

fn against_models(
    project: &Project,
    dialect: Dialect,
    (actual, untried): (&Schema, &Untried),
    out: &Output,
) -> Result<Vec<Diagnostic>, Failure> {
    let (models, _) = project.tables(&project.model_sources(), dialect);
    if models.models.is_empty() {
        return Ok(Vec::new());
    }
    let mut desired = engine(dialect).canonical(&models.schema);
    desired.opaque.clone_from(&actual.opaque);
    crate::decide::decide(project, actual, &mut desired, out);
    let changes = scratch::tried(diff(actual, &desired), untried);
    Ok(changes
        .iter()
        .flat_map(|c| c.describe().into_iter().zip(c.objects()))
        .map(|(line, object)| {
            let diagnostic = Diagnostic::error(
                Code("M026"),
                format!(
                    "after all migrations, the database is not what the models ask for: {line}"
                ),
            );
            match models.origins.find(&object) {
                Some(span) => diagnostic.at(span.clone(), "the model asks for it here"),
                None => diagnostic,
            }
        })
        .collect())
}
