//! The renames of a project, from everywhere they can be declared: beside the models, in
//! `kilter.toml`, on the command line.

use crate::config;
use crate::exit::Failure;
use crate::project::Project;
use kilter_diag::{Code, Diagnostic};
use kilter_dialect::Pace;
use kilter_models::ModelSet;
use kilter_schema::{Rename, Renames};

/// All of them; `arguments` are those of `--rename`.
///
/// # Errors
/// E001 or E006 for one that cannot be read.
pub fn declared(
    project: &Project,
    models: Option<&ModelSet>,
    arguments: &[String],
) -> Result<Renames, Failure> {
    let mut out = models.map(|m| m.renames.clone()).unwrap_or_default();
    let source = project.config.proto.source.as_ref();
    out.extend(config::renames(&project.config.rename, source)?);
    for argument in arguments {
        let rename = Rename::parse(argument).ok_or_else(|| malformed(argument))?;
        out.declare(rename, None, "--rename");
    }
    Ok(out)
}

fn malformed(argument: &str) -> Failure {
    Failure::usage(
        Diagnostic::error(Code("E006"), format!("{argument:?} is no rename"))
            .note(
                "a rename is users=members, users.name=full_name, index:users.idx_a=idx_b, \
                 enum:mood=feeling or value:mood.sad=blue",
            )
            .state("nothing was done")
            .command("kilter new rename_name --rename users.name=full_name"),
    )
}

/// How plans are made: the short way where somebody says so.
pub fn pace(project: &Project, offline: bool) -> Pace {
    if offline || project.config.offline { Pace::Short } else { Pace::Online }
}
