//! `kilter hash`: the sum file, after files were added or edited by hand.

use super::Output;
use crate::exit::{Exit, Failure, Outcome};
use crate::project::{Intent, Project};
use kilter_diag::Diagnostic;

/// Rewrites `kilter.sum` in every migration directory. Where a database is at hand, an edit of a
/// file that it has applied is refused rather than hidden.
pub fn run(project: &Project, out: &Output) -> Outcome {
    let mut written = Vec::new();
    for dialect in project.dialects()? {
        let (directory, diagnostics) = project.directory(dialect);
        refuse_hiding(project, &directory)?;
        let broken: Vec<Diagnostic> = diagnostics
            .into_iter()
            .filter(|d| d.severity == kilter_diag::Severity::Error && d.code.0 != "E110")
            .collect();
        if !broken.is_empty() {
            return Err(Failure { exit: Exit::History, diagnostics: broken });
        }
        let files = kilter_migrate::hash(&directory)
            .map_err(|diagnostics| Failure { exit: Exit::History, diagnostics })?;
        for (path, count) in files {
            // Rust files beside the directories of several dialects are summed once.
            if !written.contains(&serde_json::json!(path)) {
                out.line(format!("wrote {path} ({count} files)"));
                written.push(serde_json::json!(path));
            }
        }
    }
    Ok(match out.format {
        crate::output::Format::Json => {
            let payload = [("written".to_owned(), written.into())].into_iter().collect();
            out.finish(Exit::Clean, &[], payload)
        }
        _ => Exit::Clean,
    })
}

/// Compares with the target's history, if there is a target and it can be reached: the sum file
/// of a checkout without a database is nobody's business but its own.
fn refuse_hiding(project: &Project, directory: &kilter_migrate::Directory) -> Result<(), Failure> {
    let Ok(target) = project.target() else { return Ok(()) };
    if target.url.dialect() != directory.dialect {
        return Ok(());
    }
    let Ok(mut session) = project.connect(&target, Intent::Read) else { return Ok(()) };
    let status = kilter_migrate::status(session.as_mut(), directory).map_err(super::failed)?;
    let edited: Vec<_> = status.findings.into_iter().filter(|d| d.code.0 == "E104").collect();
    if edited.is_empty() {
        return Ok(());
    }
    Err(Failure { exit: Exit::History, diagnostics: edited })
}
