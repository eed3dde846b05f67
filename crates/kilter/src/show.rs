//! Schemas and plans as text: SQL, Mermaid, HTML.

use kilter_dialect::Plan;
use kilter_schema::{Schema, Table};
use std::fmt::Write;

/// The statements that make `schema` in an empty database.
pub fn script(schema: &Schema) -> String {
    statements(&kilter_dialect::script(schema))
}

/// A plan as SQL: each statement with its semicolon, an empty line between two; notes first, as
/// comments.
pub fn statements(plan: &Plan) -> String {
    // A large schema is megabytes: growing step by step would take as much again.
    let length: usize = plan.statements.iter().map(|s| s.sql.len() + 3).sum();
    let mut out = String::with_capacity(length);
    for note in &plan.notes {
        for line in note.lines() {
            let _ = writeln!(out, "-- {line}");
        }
    }
    for statement in &plan.statements {
        if !out.is_empty() {
            out.push('\n');
        }
        let _ = writeln!(out, "{};", statement.sql);
    }
    out
}

/// An entity-relationship diagram. Source of the notation:
/// <https://mermaid.js.org/syntax/entityRelationshipDiagram.html>.
pub fn mermaid(schema: &Schema) -> String {
    let mut out = "erDiagram\n".to_owned();
    for table in schema.tables.values() {
        let _ = writeln!(out, "    {} {{", word(&table.name));
        for column in &table.columns {
            let key = key_mark(table, &column.name);
            let _ = writeln!(out, "        {} {}{key}", word(&column.ty), word(&column.name));
        }
        out.push_str("    }\n");
    }
    for table in schema.tables.values() {
        for key in &table.foreign_keys {
            let optional = key.columns.iter().any(|c| table.column(c).is_some_and(|c| c.nullable));
            let line = if optional { "|o--o{" } else { "||--o{" };
            let _ = writeln!(
                out,
                "    {} {line} {} : \"{}\"",
                word(&key.ref_table),
                word(&table.name),
                key.columns.join(", ").replace('"', "'")
            );
        }
    }
    out
}

fn key_mark(table: &Table, column: &str) -> &'static str {
    let foreign = table.foreign_keys.iter().any(|f| f.columns.iter().any(|c| c == column));
    match (table.in_primary_key(column), foreign) {
        (true, true) => " PK,FK",
        (true, false) => " PK",
        (false, true) => " FK",
        (false, false) => "",
    }
}

/// Mermaid names and types are words of letters, digits, `_`, `-`, `(`, `)`.
fn word(text: &str) -> String {
    text.chars()
        .map(|c| if c.is_alphanumeric() || matches!(c, '_' | '-' | '(' | ')') { c } else { '_' })
        .collect()
}

/// A page that stands alone: one table for each table, linked by foreign keys.
pub fn html(schema: &Schema) -> String {
    let mut out = String::from(
        "<!doctype html>\n<meta charset=\"utf-8\">\n<title>schema</title>\n<style>\n\
         body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; }\n\
         table { border-collapse: collapse; width: 100%; }\n\
         td, th { border-bottom: 1px solid #ddd; padding: .25rem .5rem; text-align: left; }\n\
         code { font-size: .95em; } h2 { margin-top: 2.5rem; }\n</style>\n",
    );
    let _ = writeln!(out, "<h1>{} tables ({})</h1>", schema.tables.len(), schema.dialect);
    for table in schema.tables.values() {
        html_table(table, &mut out);
    }
    out
}

fn html_table(table: &Table, out: &mut String) {
    let name = escape(&table.name);
    let _ = writeln!(out, "<h2 id=\"{name}\">{name}</h2>");
    if let Some(comment) = &table.comment {
        let _ = writeln!(out, "<p>{}</p>", escape(comment));
    }
    out.push_str("<table><tr><th>column<th>type<th>null<th>default<th>refers to</tr>\n");
    for column in &table.columns {
        let refers: Vec<String> = table
            .foreign_keys
            .iter()
            .filter(|f| f.columns.contains(&column.name))
            .map(|f| format!("<a href=\"#{0}\">{0}</a>", escape(&f.ref_table)))
            .collect();
        let _ = writeln!(
            out,
            "<tr><td><code>{}</code>{}<td><code>{}</code><td>{}<td><code>{}</code><td>{}</tr>",
            escape(&column.name),
            if table.in_primary_key(&column.name) { " (key)" } else { "" },
            escape(&column.ty),
            if column.nullable { "yes" } else { "no" },
            escape(column.default.as_deref().unwrap_or("")),
            refers.join(", ")
        );
    }
    out.push_str("</table>\n");
    for index in &table.indexes {
        let unique = if index.unique { "unique index" } else { "index" };
        let _ = writeln!(out, "<p>{unique} <code>{}</code></p>", escape(&index.name));
    }
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
