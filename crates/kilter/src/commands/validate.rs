//! `kilter validate`: models ↔ protos ↔ migrations, without a database.

use super::Output;
use crate::check::{self, Checked};
use crate::exit::Outcome;
use crate::output::Style;
use crate::project::Project;
use kilter_diag::{Diagnostic, Severity};

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
    if checked.findings.iter().any(|d| out.shows(d)) {
        out.line("");
    }
    out.line(format!("checked {}", checked.summary.line()));
    out.line(verdict(&checked.findings, out));
    exit
}

/// The last line: how many errors and warnings, and notes that were not shown.
fn verdict(findings: &[Diagnostic], out: &Output) -> String {
    let count = |severity| findings.iter().filter(|d| d.severity == severity).count();
    let several = |n: usize, word: &str| match n {
        0 => format!("no {word}s"),
        1 => format!("1 {word}"),
        n => format!("{n} {word}s"),
    };
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    let style = match (errors, warnings) {
        (0, 0) => Style::Good,
        (0, _) => Style::Notice,
        _ => Style::Bad,
    };
    let line = format!("{}, {}", several(errors, "error"), several(warnings, "warning"));
    let mut line = out.style(style, &line);
    let hidden = findings.iter().filter(|d| !out.shows(d)).count();
    if hidden > 0 {
        line.push_str(&format!("; {} (shown with -v)", several(hidden, "note")));
    }
    line
}
