//! `kilter validate`: models ↔ protos ↔ migrations, without a database.

use super::Output;
use crate::check::{self, Checked};
use crate::exit::Outcome;
use crate::output::Style;
use crate::project::Project;

/// Runs all checks and prints the findings, and a closing line that says what was looked at.
pub fn run(project: &Project, out: &Output) -> Outcome {
    let checked = check::check(project, &project.dialects()?)?;
    Ok(report(checked, out))
}

/// Prints findings and the closing line.
pub fn report(checked: Checked, out: &Output) -> crate::exit::Exit {
    let exit = crate::exit_of(&checked.findings);
    let payload = [("summary".to_owned(), checked.summary.json())].into_iter().collect();
    out.finish(exit, &checked.findings, payload);
    let count = |severity| checked.findings.iter().filter(|d| d.severity == severity).count();
    let (errors, warnings) =
        (count(kilter_diag::Severity::Error), count(kilter_diag::Severity::Warning));
    if !checked.findings.is_empty() {
        out.line("");
    }
    out.line(format!("checked {}", checked.summary.line()));
    out.line(match (errors, warnings) {
        (0, 0) => out.style(Style::Good, "no findings"),
        (0, w) => out.style(Style::Notice, &format!("{w} warnings")),
        (e, w) => out.style(Style::Bad, &format!("{e} errors, {w} warnings")),
    });
    exit
}
