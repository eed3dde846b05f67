//! `kilter auto-migrate`: GORM's AutoMigrate without Go, or SeaORM's schema sync without compiling,
//! for development databases only.

use super::Output;
use crate::config::Orm;
use crate::exit::{Exit, Failure, Outcome};
use crate::output::{Format, Style};
use crate::project::{Intent, Project, Target};
use kilter_diag::{Code, Diagnostic};
use kilter_dialect::{
    AutoMigration, Loss, Models, Plan, Planned, Session, auto_migrate, engine, sync,
};
use kilter_migrate::carry_out;

/// Creates and extends tables; never drops. Each statement is printed before it runs.
pub fn run(project: &Project, out: &Output) -> Outcome {
    let target = project.target()?;
    allowed(&target)?;
    let dialect = target.url.dialect();
    let (models, diagnostics) = project.tables(&project.model_sources(), dialect);
    super::schema::said(diagnostics, out)?;
    let mut session = project.connect(&target, Intent::Write)?;
    refuse_protected(session.as_mut(), &target)?;
    let engine = engine(dialect);
    let actual = engine
        .inspect(session.as_mut())
        .map_err(|e| super::refused("reading the database's catalogue", &e))?;
    let (way, made) = match project.orm() {
        Orm::Gorm => {
            let wanted = Models::new(&models.schema, &models.verbatim, models.release);
            ("AutoMigrate", auto_migrate(engine, &actual, wanted))
        }
        Orm::Seaorm => ("schema sync", sync(engine, &actual, &models.schema, &models.renames)),
    };
    let AutoMigration { plan, left, refused } = made;
    if !refused.is_empty() {
        return Err(impossible(refused));
    }
    for note in &plan.notes {
        out.progress(format!("note: {note}"));
    }
    for line in &left {
        out.progress(format!("left as it is, as {way} does: {line}"));
    }
    execute(session.as_mut(), &plan, out)?;
    said(&plan, &left, way, out);
    if out.format == Format::Text {
        return Ok(Exit::Clean);
    }
    let statements: Vec<_> = plan.statements.iter().map(|s| s.sql.clone()).collect();
    let payload = [
        ("statements".to_owned(), serde_json::json!(statements)),
        ("left".to_owned(), serde_json::json!(left)),
    ];
    Ok(out.finish(Exit::Clean, &[], payload.into_iter().collect()))
}

fn said(plan: &Plan, left: &[String], way: &str, out: &Output) {
    let line = match (plan.statements.len(), left.len()) {
        (0, 0) => "nothing to do: the tables have all that the models ask for".to_owned(),
        (0, n) => format!("nothing to do; {n} differences are not {way}'s to change"),
        (n, _) => format!("ran {n} statements"),
    };
    out.line(out.style(Style::Good, &line));
    if !left.is_empty() {
        out.progress("`kilter new NAME` writes a migration for what was left");
    }
}

fn execute(session: &mut dyn Session, plan: &Plan, out: &Output) -> Result<(), Failure> {
    let mut tell = |statement: &Planned| {
        out.line(format!("{};", statement.sql));
        if let Loss::Lossy(what) | Loss::Impossible(what) = &statement.loss {
            out.progress(format!("note: this may lose {what}"));
        }
    };
    carry_out(session, plan, &mut tell).map_err(|stopped| {
        let doing = stopped.statement.map_or("a transaction".to_owned(), |s| s.summary);
        let mut failure = super::refused(&doing, &stopped.error);
        failure.exit = Exit::Failed;
        for diagnostic in &mut failure.diagnostics {
            diagnostic.state = Some(match stopped.standing {
                0 => "nothing was changed".to_owned(),
                n => format!("{n} statements before it stand; they are printed above"),
            });
        }
        failure
    })
}

/// What AutoMigrate would fail at, told before anything is changed.
fn impossible(reasons: Vec<String>) -> Failure {
    let mut diagnostic = Diagnostic::error(Code("E015"), "the models ask for what cannot be done");
    for reason in reasons {
        diagnostic = diagnostic.note(reason);
    }
    Failure {
        exit: Exit::Failed,
        diagnostics: vec![
            diagnostic
                .state("nothing was changed")
                .help("change the models, or write a migration that makes room for them")
                .command("kilter diff database models")
                .command("kilter new NAME"),
        ],
    }
}

fn allowed(target: &Target) -> Result<(), Failure> {
    if target.environment.auto_migrate && !target.environment.protected {
        return Ok(());
    }
    let name = target.name.as_deref();
    let why = match name {
        Some(name) if target.environment.protected => format!("environment {name} is protected"),
        Some(name) => format!("environment {name} has no `auto_migrate = true` in kilter.toml"),
        None => {
            "auto-migrate needs an environment with `auto_migrate = true` in kilter.toml".to_owned()
        }
    };
    Err(refusal(&why))
}

/// Whatever the flags say: a database on which a protected environment has migrated stays one.
fn refuse_protected(session: &mut dyn Session, target: &Target) -> Result<(), Failure> {
    let protected = kilter_migrate::belongs_to_protected(session)
        .map_err(|e| super::refused("reading the history", &e))?;
    if protected {
        return Err(refusal(&format!(
            "the history of {} says that it belongs to a protected environment",
            target.url
        )));
    }
    Ok(())
}

fn refusal(why: &str) -> Failure {
    Failure::usage(
        Diagnostic::error(Code("E013"), "auto-migrate does not run here")
            .note(why)
            .state("nothing was changed")
            .help("versioned migrations are the way to change this database")
            .command("kilter new NAME")
            .command("kilter migrate"),
    )
}
