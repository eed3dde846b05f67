//! `kilter models`: which struct is stored where, and why.

mod verify;

use super::Output;
use crate::args::{Models, ModelsCommand};
use crate::exit::Outcome;
use crate::output::{Format, Style};
use crate::project::Project;
use kilter_dialect::engine;
use kilter_models::ModelSet;
use kilter_schema::Schema;
use serde_json::{Value, json};

/// Lists tables with their struct and columns, then structs that are not models.
pub fn run(args: &Models, project: &Project, out: &Output) -> Outcome {
    if let Some(ModelsCommand::Verify) = args.command {
        return verify::run(project, out);
    }
    let dialect = project.dialects()?[0];
    let (models, findings) = project.models(&project.model_sources(), dialect);
    let schema = engine(dialect).canonical(&models.schema);
    if out.is_text() {
        for model in &models.models {
            out.line(format!(
                "{} {} {} {}",
                out.style(Style::Bold, &model.table),
                out.style(Style::Dim, "←"),
                model.name,
                out.style(Style::Dim, &model.span.to_string())
            ));
            if args.why {
                out.line(format!(
                    "    {}",
                    out.style(Style::Dim, &format!("because: {}", model.why))
                ));
            }
            columns(model, &schema, out);
        }
        joins(&models, out);
        if !models.skipped.is_empty() {
            out.line(out.style(Style::Bold, "not models"));
        }
        for skipped in &models.skipped {
            out.line(format!(
                "    {} {}: {}",
                skipped.name,
                out.style(Style::Dim, &skipped.span.to_string()),
                skipped.reason
            ));
        }
        if args.why {
            out.line(out.style(Style::Bold, "assumed"));
            for line in &models.assumptions {
                out.line(format!("    {line}"));
            }
        }
        if models.models.is_empty() {
            out.line("no models found: say where they are with `models = [\"path/**/*.go\"]` in kilter.toml");
        }
    }
    let exit = crate::exit_of(&findings);
    let payload = if out.format == Format::Json { as_json(&models, &schema) } else { Value::Null };
    let payload = payload.as_object().cloned().unwrap_or_default();
    Ok(out.finish(exit, &findings, payload))
}

fn columns(model: &kilter_models::Model, schema: &Schema, out: &Output) {
    let width = model.fields.iter().map(|f| f.column.len()).max().unwrap_or(0);
    for field in &model.fields {
        let Some(column) = schema.column(&model.table, &field.column) else { continue };
        let mut shape = column.ty.clone();
        if !column.nullable {
            shape.push_str(" NOT NULL");
        }
        if let Some(default) = &column.default {
            shape.push_str(" DEFAULT ");
            shape.push_str(default);
        }
        out.line(format!(
            "    {:width$}  {shape}  {}",
            field.column,
            out.style(Style::Dim, &format!("{} {}", field.name, field.type_text))
        ));
    }
}

/// Tables that no struct stands for: the join tables of many2many relations.
fn joins(models: &ModelSet, out: &Output) {
    for name in models.schema.tables.keys() {
        if models.models.iter().all(|m| m.table != *name) {
            out.line(format!(
                "{} {} join table",
                out.style(Style::Bold, name),
                out.style(Style::Dim, "←")
            ));
        }
    }
}

fn as_json(models: &ModelSet, schema: &Schema) -> Value {
    json!({
        "dialect": schema.dialect,
        "models": models.models.iter().map(|m| json!({
            "table": m.table, "struct": m.name, "package": m.package,
            "at": m.span.to_string(), "why": m.why,
            "fields": m.fields.iter().map(|f| json!({
                "name": f.name, "column": f.column, "go_type": f.type_text,
                "type": schema.column(&m.table, &f.column).map(|c| c.ty.clone()),
                "nullable": schema.column(&m.table, &f.column).map(|c| c.nullable),
                "at": f.span.to_string(),
            })).collect::<Vec<_>>(),
        })).collect::<Vec<_>>(),
        "skipped": models.skipped.iter().map(|s| json!({
            "struct": s.name, "at": s.span.to_string(), "reason": s.reason,
        })).collect::<Vec<_>>(),
        "assumptions": models.assumptions,
    })
}
