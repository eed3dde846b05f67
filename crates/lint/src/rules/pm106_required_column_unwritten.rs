//! PM106: a create request cannot fill a NOT NULL column.

use super::is_internal;
use crate::{About, Facts, Findings, Rule};
use kilter_diag::{Code, Diagnostic, Severity};
use kilter_proto::Role;

pub(crate) const RULE: Rule = Rule {
    code: Code("PM106"),
    name: "required-column-unwritten",
    severity: Severity::Warning,
    summary: "A NOT NULL column has no default and no field in the create request",
    docs: DOCS,
    check,
};

/// GORM fills these itself.
const FILLED: [&str; 2] = ["createdat", "updatedat"];

fn check(facts: &Facts<'_>, out: &mut Findings) {
    for pair in facts.pairs.iter().filter(|p| p.role == Role::Create) {
        let Some(table) = facts.table(&pair.table) else { continue };
        let request = &facts.protos.messages[pair.message];
        for column in &table.columns {
            let filled = column.nullable
                || column.default.is_some()
                || column.auto_increment.is_some()
                || column.generated.is_some()
                || table.in_primary_key(&column.name)
                || FILLED.contains(&column.name.replace('_', "").to_lowercase().as_str())
                || is_internal(facts, pair, &column.name)
                || pair.fields.iter().any(|m| m.column == column.name);
            if filled {
                continue;
            }
            let mut finding = Diagnostic::warning(
                RULE.code,
                format!(
                    "`{}.{}` is NOT NULL without a default, and `{}` has no field for it",
                    pair.table, column.name, request.name
                ),
            );
            if let Some((_, field)) = facts.model_field(pair, &column.name) {
                finding = finding.at(field.span.clone(), "");
            }
            out.push_about(
                About { field: None, column: Some(format!("{}.{}", pair.table, column.name)) },
                finding
                    .at(request.name_span.clone(), "the request")
                    .help("if the server fills it, write `// @proto internal reason=\"…\"` above the model field")
                    .help("otherwise add a field to the request, or a default to the column"),
            );
        }
    }
}

const DOCS: &str = r#"
## What it checks

Requests named `Create…Request` and `Upsert…Request` beside a stored message: is there a field, or
something else, for every column that must be filled? Primary keys, counted columns, `created_at`
and `updated_at`, and internal columns are left out.

## Why it matters

Unless the server fills the column, no row can be created through the API; in Go the zero value is
written instead of an error.

## Example

`organization_id bigint NOT NULL` without a field in `CreateDeploymentRequest`.

## How to fix it

Add the field, give the column a default, or mark it as filled by the server: `// @proto internal
reason="from the caller's session"`.
"#;
