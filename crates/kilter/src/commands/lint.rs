//! `kilter lint`: the rules about migrations alone.

use super::Output;
use crate::check;
use crate::exit::Outcome;
use crate::project::Project;

/// The findings of `validate` that are about migration files.
pub fn run(project: &Project, out: &Output) -> Outcome {
    let mut checked = check::check(project, &project.dialects()?)?;
    checked.findings.retain(|d| {
        matches!(d.code.0.as_bytes().first(), Some(b'M' | b'E' | b'T' | b'D' | b'L'))
            && d.code.0 != "M010"
    });
    Ok(super::validate::report(checked, out))
}
