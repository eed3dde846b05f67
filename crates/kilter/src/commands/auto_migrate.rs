//! `kilter auto-migrate`: GORM's AutoMigrate without Go, for development databases only.

use super::Output;
use crate::exit::{Exit, Failure, Outcome};
use crate::output::{Format, Style};
use crate::project::{Intent, Project, Target};
use kilter_diag::{Code, Diagnostic};
use kilter_dialect::{Planned, Session, engine};

/// Creates and extends tables; never drops. Each statement is printed before it runs.
pub fn run(project: &Project, out: &Output) -> Outcome {
    let target = project.target()?;
    allowed(&target)?;
    let dialect = target.url.dialect();
    let (models, diagnostics) = project.models(&project.model_sources(), dialect);
    super::schema::said(diagnostics, out)?;
    let mut session = project.connect(&target, Intent::Write)?;
    refuse_protected(session.as_mut(), &target)?;
    let engine = engine(dialect);
    let actual = engine
        .inspect(session.as_mut())
        .map_err(|e| super::refused("reading the database's catalogue", &e))?;
    let plan = kilter_dialect::auto_migrate(engine, &actual, &models.schema);
    for note in &plan.notes {
        out.progress(format!("note: {note}"));
    }
    execute(session.as_mut(), &plan.statements, out)?;
    let n = plan.statements.len();
    out.line(out.style(
        Style::Good,
        &if n == 0 {
            "nothing to do: the tables have all that the models ask for".to_owned()
        } else {
            format!("ran {n} statements")
        },
    ));
    if out.format == Format::Text {
        return Ok(Exit::Clean);
    }
    let statements: Vec<_> = plan.statements.iter().map(|s| s.sql.clone()).collect();
    let payload = [("statements".to_owned(), serde_json::json!(statements))].into_iter().collect();
    Ok(out.finish(Exit::Clean, &[], payload))
}

fn execute(session: &mut dyn Session, statements: &[Planned], out: &Output) -> Result<(), Failure> {
    for (done, statement) in statements.iter().enumerate() {
        out.line(format!("{};", statement.sql));
        session.execute(&statement.sql).map_err(|e| {
            let mut failure = super::refused(&statement.summary, &e);
            failure.exit = Exit::Failed;
            for diagnostic in &mut failure.diagnostics {
                diagnostic.state =
                    Some(format!("{done} statements before it stand; they are printed above"));
            }
            failure
        })?;
    }
    Ok(())
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
