//! `kilter proto pairs`: which message is stored in which table, why, and how much of it matches.

use super::Output;
use crate::exit::{Exit, Outcome};
use crate::output::Style;
use crate::project::Project;
use kilter_diag::{Diagnostic, Severity};
use kilter_models::ModelSet;
use kilter_proto::{Pair, Paired, ProtoSet, Role};
use serde_json::{Value, json};

/// What pairing looks at and finds, in the first of the project's dialects: names do not depend on
/// it.
pub struct Looked {
    /// The protos.
    pub protos: ProtoSet,
    /// The models.
    pub models: ModelSet,
    /// The pairs, and what is none.
    pub paired: Paired,
    /// What went wrong on the way.
    pub findings: Vec<Diagnostic>,
}

/// Reads and pairs.
///
/// # Errors
/// E003 when the dialect is not known.
pub fn look(project: &Project) -> Result<Looked, crate::exit::Failure> {
    let dialects = project.dialects()?;
    let (protos, mut findings) = project.protos();
    let (models, more) = project.models(&project.model_sources(), dialects[0]);
    findings.extend(more);
    let (paired, more) = kilter_proto::explain(&protos, &models, &project.config.proto);
    findings.extend(more);
    findings.retain(|d| d.severity == Severity::Error);
    Ok(Looked { protos, models, paired, findings })
}

/// Prints pairs, then what is not paired.
pub fn run(project: &Project, out: &Output) -> Outcome {
    let looked = look(project)?;
    let exit = crate::exit::exit_of(&looked.findings);
    let pairs: Vec<Value> = looked.paired.pairs.iter().map(|p| pair_json(&looked, p)).collect();
    let why = |key: &str, name: &str, why: &str| json!({ key: name, "why": why });
    let tables: Vec<Value> = looked.paired.tables.iter().map(|(t, w)| why("table", t, w)).collect();
    let message = |m: usize| looked.protos.messages[m].full_name.as_str();
    let messages: Vec<Value> =
        looked.paired.messages.iter().map(|(m, w)| why("message", message(*m), w)).collect();
    let payload = [
        ("pairs".to_owned(), Value::Array(pairs)),
        ("unpaired_tables".to_owned(), Value::Array(tables)),
        ("unpaired_messages".to_owned(), Value::Array(messages)),
    ];
    out.finish(exit, &looked.findings, payload.into_iter().collect());
    for pair in &looked.paired.pairs {
        show(&looked, pair, out);
    }
    section(
        "tables without a message",
        looked.paired.tables.iter().map(|(t, w)| (t.as_str(), w)),
        out,
    );
    section(
        "messages without a table",
        looked.paired.messages.iter().map(|(m, w)| (message(*m), w)),
        out,
    );
    out.line(closing(&looked));
    Ok(if exit == Exit::Clean { Exit::Clean } else { exit })
}

fn closing(looked: &Looked) -> String {
    let resources = looked.paired.pairs.iter().filter(|p| p.role == Role::Resource).count();
    let several = |n: usize, what: &str| match n {
        1 => format!("1 {what}"),
        n => format!("{n} {what}s"),
    };
    format!(
        "{}, {resources} of them resources; {} without a message, {} without a table",
        several(looked.paired.pairs.len(), "pair"),
        several(looked.paired.tables.len(), "table"),
        several(looked.paired.messages.len(), "message")
    )
}

fn section<'a>(title: &str, lines: impl Iterator<Item = (&'a str, &'a String)>, out: &Output) {
    let mut lines = lines.peekable();
    if lines.peek().is_none() {
        return;
    }
    out.line(out.style(Style::Bold, title));
    for (name, why) in lines {
        out.line(format!("  {name}: {why}"));
    }
    out.line("");
}

fn show(looked: &Looked, pair: &Pair, out: &Output) {
    let message = &looked.protos.messages[pair.message];
    let title = format!("table {}, message {}", pair.table, message.full_name);
    out.line(out.style(Style::Bold, &title));
    let model = pair.model.map(|m| &looked.models.models[m]);
    let model =
        model.map_or_else(|| "no model".to_owned(), |m| format!("model {} ({})", m.name, m.span));
    out.line(format!("  {}, {model}", pair.role.name()));
    out.line(format!("  why: {}", pair.why));
    let (matched, all) = counts(pair);
    out.line(format!("  {matched} of {all} fields have a column"));
    for (what, names) in lists(looked, pair) {
        if !names.is_empty() {
            out.line(format!("  {what}: {}", names.join(", ")));
        }
    }
    out.line("");
}

fn counts(pair: &Pair) -> (usize, usize) {
    (pair.fields.len(), pair.fields.len() + pair.unmatched_fields.len())
}

/// What is worth a line of its own, in words.
fn lists(looked: &Looked, pair: &Pair) -> [(&'static str, Vec<String>); 5] {
    let name = |owner: usize, field: usize| &looked.protos.messages[owner].fields[field].name;
    let renamed = pair.fields.iter().filter_map(|m| {
        let field = name(m.owner, m.field);
        let codec = m.codec.as_ref().map_or(String::new(), |c| format!(" as {}", c.word()));
        (*field != m.column).then(|| format!("{field} in {}{codec}", m.column))
    });
    let missing = pair.unmatched_fields.iter().map(|u| name(u.owner, u.field).clone());
    let ignored = pair.ignored.iter().map(|i| {
        let reason = i.reason.as_deref().unwrap_or("no reason given");
        format!("{} ({reason})", name(pair.message, i.field))
    });
    let elsewhere =
        pair.covered.iter().map(|c| format!("{} ({})", name(pair.message, c.field), c.by));
    [
        ("other names", renamed.collect()),
        ("no column", missing.collect()),
        ("not stored", ignored.collect()),
        ("elsewhere", elsewhere.collect()),
        ("no field", pair.unmatched_columns.clone()),
    ]
}

fn pair_json(looked: &Looked, pair: &Pair) -> Value {
    let message = |m: usize| &looked.protos.messages[m];
    let (matched, all) = counts(pair);
    let fields: Vec<Value> = pair
        .fields
        .iter()
        .map(|m| {
            json!({
                "message": message(m.owner).full_name,
                "field": message(m.owner).fields[m.field].name,
                "column": m.column,
                "codec": m.codec.as_ref().map(kilter_proto::Codec::word),
            })
        })
        .collect();
    let missing: Vec<&str> = pair
        .unmatched_fields
        .iter()
        .map(|u| message(u.owner).fields[u.field].name.as_str())
        .collect();
    json!({
        "message": message(pair.message).full_name,
        "table": pair.table,
        "model": pair.model.map(|m| &looked.models.models[m].name),
        "role": pair.role.name(),
        "declared": pair.declared,
        "why": pair.why,
        "fields_matched": matched,
        "fields": all,
        "matches": fields,
        "fields_without_column": missing,
        "columns_without_field": pair.unmatched_columns,
    })
}
