//! The live database in place of the migrations: what its columns are, and where the models ask
//! for something else.

use crate::exit::Failure;
use crate::project::{Intent, Project};
use kilter_diag::{Code, Diagnostic};
use kilter_dialect::engine;
use kilter_models::ModelSet;
use kilter_schema::{Change, Schema, diff};

/// The schema of the target.
///
/// # Errors
/// When there is no target, it cannot be reached, or it refuses to show its catalogue.
pub fn schema(project: &Project) -> Result<Schema, Failure> {
    let target = project.target()?;
    let mut session = project.connect(&target, Intent::Read)?;
    engine(session.dialect())
        .inspect(session.as_mut())
        .map_err(|e| crate::commands::refused("reading the database's catalogue", &e))
}

/// M031: what the models ask for and the database has not, or the other way round.
pub fn differences(actual: &Schema, models: &ModelSet) -> Vec<Diagnostic> {
    if models.models.is_empty() {
        return Vec::new();
    }
    let mut desired = engine(actual.dialect).canonical(&models.schema);
    // Models cannot describe views and triggers.
    desired.opaque.clone_from(&actual.opaque);
    diff(actual, &desired)
        .iter()
        .flat_map(|c: &Change| c.describe().into_iter().zip(c.objects()))
        .map(|(line, object)| {
            let finding = Diagnostic::error(
                Code("M031"),
                format!("the database is not what the models ask for: {line}"),
            )
            .command("kilter status");
            match models.origins.find(&object) {
                Some(span) => finding.at(span.clone(), "the model asks for it here"),
                None => finding,
            }
        })
        .collect()
}
