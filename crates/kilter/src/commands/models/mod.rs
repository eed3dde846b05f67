//! `kilter models`: which struct is stored where, as what, and why.
//!
//! The models are read once for each dialect and laid side by side (`listing.rs`); `text.rs` and
//! `json.rs` show that.

mod json;
mod listing;
mod text;
mod verify;

use super::Output;
use crate::args::{Models, ModelsCommand};
use crate::exit::{Failure, Outcome};
use crate::output::Format;
use crate::project::Project;
use globset::{GlobBuilder, GlobSet, GlobSetBuilder};
use kilter_diag::{Code, Diagnostic};
use kilter_dialect::engine;
use kilter_models::ModelSet;
use listing::{Listing, Reading};

/// Lists tables with their structs and columns, then structs that are not models.
pub fn run(args: &Models, project: &Project, out: &Output) -> Outcome {
    if let Some(ModelsCommand::Verify) = args.command {
        return verify::run(project, out);
    }
    let (mut readings, mut findings) = (Vec::new(), Vec::new());
    for dialect in project.shown_dialects() {
        let (models, found) = project.models(&project.model_sources(), dialect);
        for finding in found {
            if !findings.contains(&finding) {
                findings.push(finding);
            }
        }
        let canonical = engine(dialect).canonical(&models.schema);
        readings.push(Reading { dialect, models, canonical });
    }
    let listing = Listing::new(&readings, &chosen(&args.names, &readings)?);
    let payload = match out.format {
        Format::Json => json::json(&listing).as_object().cloned().unwrap_or_default(),
        _ => serde_json::Map::new(),
    };
    if out.is_text() {
        text::print(&listing, args.why, out);
    }
    Ok(out.finish(crate::exit::exit_of(&findings), &findings, payload))
}

/// What names on the command line match. One that matches nothing is a mistake.
fn chosen(names: &[String], readings: &[Reading]) -> Result<GlobSet, Failure> {
    let mut set = GlobSetBuilder::new();
    for name in names {
        let glob = GlobBuilder::new(name).case_insensitive(true).build();
        let glob = glob.map_err(|e| unknown(name, &e.to_string()))?;
        let matcher = glob.compile_matcher();
        if !readings.iter().flat_map(|r| all_names(&r.models)).any(|n| matcher.is_match(n)) {
            return Err(unknown(name, "no struct and no table of the models has that name"));
        }
        set.add(glob);
    }
    set.build().map_err(|e| unknown(&names.join(" "), &e.to_string()))
}

fn all_names(models: &ModelSet) -> impl Iterator<Item = &str> {
    let structs = models.models.iter().map(|m| m.name.as_str());
    let skipped = models.skipped.iter().map(|s| s.name.as_str());
    structs.chain(skipped).chain(models.schema.tables.keys().map(String::as_str))
}

fn unknown(name: &str, why: &str) -> Failure {
    Failure::usage(
        Diagnostic::error(Code("E006"), format!("{name} is not among the models"))
            .note(why)
            .state("nothing was done")
            .command("kilter models"),
    )
}
