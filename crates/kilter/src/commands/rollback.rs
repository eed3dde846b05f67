//! `kilter rollback`: undoes applied migrations, newest first.

use super::Output;
use crate::args::Rollback;
use crate::exit::{Exit, Failure, Outcome};
use crate::output::Style;
use crate::progress::Progress;
use crate::project::{Intent, Project};
use kilter_diag::{Code, Diagnostic};
use kilter_dialect::{Loss, Session};
use kilter_migrate::{Directory, RollbackTarget, State, way_back, way_back_line};
use serde_json::json;

/// Runs down files. On a protected environment only with `--yes`.
pub fn run(args: &Rollback, project: &Project, out: &Output) -> Outcome {
    let target = project.target()?;
    if target.environment.protected && !project.shared.yes {
        return Err(Failure::usage(
            Diagnostic::error(Code("E011"), "this environment is protected")
                .note("rolling back deletes what was stored since the migrations ran")
                .state("nothing was changed")
                .command(format!("kilter rollback {} --yes", args.count)),
        ));
    }
    let (directory, broken) = project.directory(target.url.dialect());
    super::stop_at_errors(broken)?;
    let mut session = project.connect(&target, Intent::Read)?;
    let wanted = match &args.to {
        Some(version) => RollbackTarget::To(super::version(version)?),
        None => RollbackTarget::Last(args.count),
    };
    forewarn(session.as_mut(), &directory, wanted, out)?;
    let interrupted = || project.interrupt.is_triggered();
    let options = super::migrate::options(&target, args.lock_wait, &interrupted);
    let mut progress = Progress::new(out);
    let result =
        kilter_migrate::rollback(session.as_mut(), &directory, wanted, &options, &mut progress);
    drop(progress);
    let report = result.map_err(super::failed)?;
    out.line(match report.done.len() {
        0 => "nothing to roll back".to_owned(),
        1 => out.style(Style::Good, "rolled back 1 migration"),
        n => out.style(Style::Good, &format!("rolled back {n} migrations")),
    });
    if out.is_text() {
        return Ok(Exit::Clean);
    }
    let payload = json!({
        "database": target.url.to_string(),
        "rolled_back": super::done_json(&report),
    });
    Ok(out.finish(Exit::Clean, &[], payload.as_object().cloned().unwrap_or_default()))
}

/// Says what each migration's way back loses, before anything runs.
fn forewarn(
    session: &mut dyn Session,
    directory: &Directory,
    wanted: RollbackTarget,
    out: &Output,
) -> Result<(), Failure> {
    let status = kilter_migrate::status(session, directory).map_err(super::failed)?;
    let mut applied: Vec<_> =
        status.rows.iter().filter(|r| r.state == State::Applied).map(|r| r.version).collect();
    applied.sort_unstable();
    applied.reverse();
    match wanted {
        RollbackTarget::Last(count) => applied.truncate(count),
        RollbackTarget::To(version) => applied.retain(|v| *v > version),
    }
    for migration in applied.iter().filter_map(|v| directory.find(*v)) {
        let Some(loss) = way_back(directory, migration) else { continue };
        if loss != Loss::Lossless {
            let line = format!("{}: {}", migration.label(), way_back_line(&loss));
            out.progress(out.style(Style::Notice, &line));
        }
    }
    Ok(())
}
