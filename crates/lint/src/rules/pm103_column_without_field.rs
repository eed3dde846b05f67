//! PM103: a column that no field shows; only with `strict`.

use super::is_internal;
use crate::{About, Facts, Findings, Rule};
use kilter_diag::{Code, Diagnostic, Severity};
use kilter_proto::Role;

pub(crate) const RULE: Rule = Rule {
    code: Code("PM103"),
    name: "column-without-field",
    severity: Severity::Warning,
    summary: "A column is in no field of the message",
    docs: DOCS,
    check,
};

fn check(facts: &Facts<'_>, out: &mut Findings) {
    if !facts.pair_config.strict {
        return;
    }
    for pair in facts.pairs.iter().filter(|p| p.role == Role::Resource) {
        let message = &facts.protos.messages[pair.message];
        for column in &pair.unmatched_columns {
            // Another version of the API may show it.
            let elsewhere = facts.pairs.iter().any(|p| {
                p.table == pair.table
                    && p.role == Role::Resource
                    && p.fields.iter().any(|m| m.column == *column)
            });
            if elsewhere || is_internal(facts, pair, column) {
                continue;
            }
            let mut finding = Diagnostic::warning(
                RULE.code,
                format!("column `{}.{column}` is in no field of `{}`", pair.table, message.name),
            );
            if let Some((_, field)) = facts.model_field(pair, column) {
                finding = finding.at(field.span.clone(), "");
            }
            out.push_about(
                About { field: None, column: Some(format!("{}.{column}", pair.table)) },
                finding
                    .at(message.name_span.clone(), "the message")
                    .help("add a field for it, or write `// @proto internal reason=\"…\"` above the model field")
                    .help(format!("or name it in `[proto]`: internal_columns = [\"{column}\"]")),
            );
        }
    }
}

const DOCS: &str = r#"
## What it checks

With `strict = true`: columns of paired tables that no message shows. Left out are `deleted_at`,
columns that `internal_columns` names, model fields with `json:"-"` (in Rust `#[serde(skip)]`) and those marked `@proto
internal`.

## Why it matters

Most columns without a field are internal on purpose, which is why the rule is off by default. A
project whose API shows everything learns what it forgot.

## Example

A new model field `Region` that the message never got.

## How to fix it

Add the field, or mark the column: `// @proto internal reason="scheduling only"`.
"#;
