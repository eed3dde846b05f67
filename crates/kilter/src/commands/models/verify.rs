//! `kilter models verify`: what Kilter reads from the models, held against what GORM makes of them.

use super::super::{Output, schema};
use crate::exit::{Exit, Failure, Outcome};
use crate::output::{Format, Style};
use crate::project::Project;
use crate::scratch;
use kilter_conformance::{Program, Verdict, go_command, own, verify};
use kilter_db::{ScratchHome, ShadowOptions};
use kilter_diag::{Code, Diagnostic};
use kilter_models::ModelSet;
use kilter_schema::Dialect;
use serde_json::{Value, json};

/// Builds a Go program with the project's own GORM, gives it the models, and compares the tables
/// with Kilter's, on scratch databases of every dialect the project has.
pub fn run(project: &Project, out: &Output) -> Outcome {
    if project.orm() != crate::config::Orm::Gorm {
        return Err(failure(
            "the models are not GORM's",
            "only GORM can be asked about a project's own models; `make conformance-seaorm` compares SeaORM with Kilter",
        ));
    }
    if go_command().is_none() {
        return Err(failure(
            "Go is not installed here",
            "GORM itself is asked, and it is a Go library; everything else in Kilter works without",
        ));
    }
    let dialects = project.dialects()?;
    let sources = project.model_sources();
    let mut read: Vec<(Dialect, ModelSet)> = Vec::new();
    for dialect in &dialects {
        let (models, findings) = project.models(&sources, *dialect);
        schema::said(findings, out)?;
        read.push((*dialect, models));
    }
    let handover = &read[0].1.handover;
    for (name, why) in &handover.unnamed {
        out.progress(format!("note: {name} is not compared: {why}"));
    }
    out.progress(
        "building a Go program with your models and your GORM (the first time takes a while)",
    );
    let program = own::program(&project.root, handover, &dialects)
        .map_err(|e| failure("the models could not be given to GORM", &e.to_string()))?;
    let mut verdicts = Vec::new();
    for (dialect, models) in &read {
        let verdict = compare(project, &program, *dialect, models)?;
        if out.is_text() {
            show(*dialect, &verdict, out);
        }
        verdicts.push((*dialect, verdict));
    }
    let equal = verdicts.iter().all(|(_, v)| v.is_equal());
    let exit = if equal { Exit::Clean } else { Exit::Findings };
    if out.format != Format::Json {
        return Ok(exit);
    }
    let list: Vec<Value> = verdicts.iter().map(|(d, v)| as_json(*d, v)).collect();
    let payload = [("verdicts".to_owned(), json!(list))].into_iter().collect();
    Ok(out.finish(exit, &[], payload))
}

fn compare(
    project: &Project,
    program: &Program,
    dialect: Dialect,
    models: &ModelSet,
) -> Result<Verdict, Failure> {
    let options = ShadowOptions {
        url: project.shadow_url(dialect)?,
        interrupt: Some(project.interrupt.clone()),
        ..ShadowOptions::default()
    };
    let mut home =
        ScratchHome::new(dialect, &options).map_err(|e| scratch::unavailable(dialect, e))?;
    let mut fresh = || home.database().map_err(|e| e.message);
    verify(program, dialect, &models.schema, &mut fresh)
        .map_err(|e| failure("the comparison could not be made", &e.to_string()))
}

fn show(dialect: Dialect, verdict: &Verdict, out: &Output) {
    let gorm =
        if verdict.gorm.is_empty() { "GORM".into() } else { format!("GORM {}", verdict.gorm) };
    let title = |style, text: &str| {
        out.line(format!("{:<9} {}", dialect.to_string(), out.style(style, text)));
    };
    match (&verdict.theirs, &verdict.ours) {
        (Ok(theirs), Ok(ours)) if theirs == ours => {
            let tables =
                theirs.iter().filter(|o| o.to_lowercase().contains("create table")).count();
            title(
                Style::Good,
                &format!(
                    "equal: {gorm} and Kilter make the same {tables} tables, {} objects in all",
                    theirs.len()
                ),
            );
        }
        (Ok(theirs), Ok(ours)) => {
            title(Style::Bad, &format!("different: - is what {gorm} makes, + what Kilter makes"));
            difference(theirs, ours, out);
        }
        (Err(error), Ok(_)) => {
            title(Style::Bad, &format!("{gorm} refuses these models: {error}"));
        }
        (Ok(_), Err(error)) => {
            title(
                Style::Bad,
                &format!("{gorm} makes them, and Kilter's own SQL is refused: {error}"),
            );
        }
        (Err(theirs), Err(ours)) => {
            title(Style::Bad, &format!("refused both ways; {gorm}: {theirs}; Kilter: {ours}"));
        }
    }
    if let Some(why) = &verdict.keys_last {
        out.line(out.style(
            Style::Dim,
            &format!("          in one go AutoMigrate fails ({why}); foreign keys were made last"),
        ));
    }
}

/// The lines in which the two dumps differ, with the object they stand in.
fn difference(theirs: &[String], ours: &[String], out: &Output) {
    let (old, new) = [theirs, ours].map(kilter_conformance::dump::text).into();
    let diff = similar::TextDiff::from_lines(&old, &new);
    for hunk in diff.unified_diff().context_radius(3).iter_hunks() {
        for change in hunk.iter_changes() {
            let text = format!("    {}{}", change.tag(), change.value().trim_end());
            out.line(match change.tag() {
                similar::ChangeTag::Delete => out.style(Style::Bad, &text),
                similar::ChangeTag::Insert => out.style(Style::Good, &text),
                similar::ChangeTag::Equal => text,
            });
        }
        out.line("");
    }
}

fn as_json(dialect: Dialect, verdict: &Verdict) -> Value {
    let side = |side: &Result<Vec<String>, String>| match side {
        Ok(objects) => json!({ "objects": objects }),
        Err(error) => json!({ "refused": error }),
    };
    json!({
        "dialect": dialect,
        "equal": verdict.is_equal(),
        "gorm_version": verdict.gorm,
        "gorm": side(&verdict.theirs),
        "kilter": side(&verdict.ours),
        "keys_last": verdict.keys_last,
    })
}

fn failure(what: &str, why: &str) -> Failure {
    let mut diagnostic = Diagnostic::error(Code("E016"), what);
    for line in why.lines() {
        diagnostic = diagnostic.note(line);
    }
    Failure::usage(
        diagnostic
            .state("nothing was changed; no file of the project was written")
            .command("go build ./...     (does the project build?)"),
    )
}
