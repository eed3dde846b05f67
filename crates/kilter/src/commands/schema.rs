//! `kilter schema`: prints a schema, from wherever it is asked for.

use super::Output;
use crate::args::{SchemaArgs, SchemaSource};
use crate::exit::{Exit, Failure, Outcome};
use crate::output::Format;
use crate::project::{Intent, Project};
use crate::show;
use kilter_dialect::engine;
use kilter_schema::Schema;

/// Reads and prints. Diagnostics of reading go to stderr: stdout is the schema and nothing else.
pub fn run(args: &SchemaArgs, project: &Project, out: &Output) -> Outcome {
    let schema = read(args.from, project, out)?;
    match out.format {
        Format::Json => {
            let value = serde_json::to_value(&schema).unwrap_or_default();
            let payload = [("schema".to_owned(), value)].into_iter().collect();
            return Ok(out.finish(Exit::Clean, &[], payload));
        }
        Format::Mermaid => out.print(&show::mermaid(&schema)),
        Format::Html => out.print(&show::html(&schema)),
        _ => out.print(&show::script(&schema)),
    }
    Ok(Exit::Clean)
}

fn read(from: SchemaSource, project: &Project, out: &Output) -> Result<Schema, Failure> {
    match from {
        SchemaSource::Models => {
            let dialect = project.dialect()?;
            let (models, diagnostics) = project.tables(&project.model_sources(), dialect);
            said(diagnostics, out)?;
            Ok(engine(dialect).canonicalise(models.into_schema()))
        }
        SchemaSource::Migrations => {
            let (directory, mut diagnostics) = project.directory(project.dialect()?);
            let migrated = kilter_migrate::replay(&directory, None);
            diagnostics.extend(migrated.diagnostics);
            said(diagnostics, out)?;
            Ok(migrated.schema)
        }
        SchemaSource::Database => {
            let target = project.target()?;
            let mut session = project.connect(&target, Intent::Read)?;
            engine(session.dialect())
                .inspect(session.as_mut())
                .map_err(|e| super::refused("reading the database's catalogue", &e))
        }
    }
}

/// Stops at errors; other findings are told on stderr.
pub(super) fn said(diagnostics: Vec<kilter_diag::Diagnostic>, out: &Output) -> Result<(), Failure> {
    if kilter_diag::has_errors(&diagnostics) {
        return Err(Failure { exit: Exit::Findings, diagnostics });
    }
    if !diagnostics.is_empty() {
        out.progress(kilter_diag::render::text::render(&diagnostics, false).trim_end());
    }
    Ok(())
}
