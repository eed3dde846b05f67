//! `kilter ci`: everything a pull request should be checked for.

use super::Output;
use crate::args::{Ci, Verify};
use crate::check::{self, Known};
use crate::exit::Outcome;
use crate::over::{Base, Over};
use crate::project::Project;
use kilter_diag::{Code, Diagnostic, Severity};

/// `validate` for all dialects against what is served, counting what is new, then `verify` for every
/// dialect of which a scratch database can be had. A dialect that could not be verified is said,
/// never passed over.
pub fn run(args: &Ci, project: &Project, out: &Output) -> Outcome {
    let dialects = project.dialects()?;
    let over = Over::read(project, args.base.as_deref(), args.served.as_deref(), Base::Found)?;
    let known = if args.all { Known::Shown } else { Known::Hidden };
    let mut checked = check::check_over(project, &dialects, known, &over)?;
    // Migrations that do not even parse would only fail again on a scratch database.
    if !checked.findings.iter().any(|d| d.severity == Severity::Error && d.code.0.starts_with('E'))
    {
        for dialect in dialects {
            let verify = Verify { base: args.base.clone() };
            match super::verify::findings(&verify, project, dialect, out) {
                Ok(found) => checked.findings.extend(found),
                Err(failure) => {
                    for found in failure.diagnostics {
                        let found = if found.code.0 == "E012" { unverified(&found) } else { found };
                        // A commit that cannot be read is the same to every dialect.
                        if !checked.findings.contains(&found) {
                            checked.findings.push(found);
                        }
                    }
                }
            }
        }
    }
    super::validate::turn_to_change(args.base.as_deref(), project, &mut checked, out)?;
    Ok(super::validate::report(checked, out))
}

fn unverified(why: &Diagnostic) -> Diagnostic {
    let mut diagnostic =
        Diagnostic::warning(Code("M022"), format!("not verified: {}", why.message));
    diagnostic.notes.clone_from(&why.notes);
    diagnostic.help.clone_from(&why.help);
    diagnostic
}
