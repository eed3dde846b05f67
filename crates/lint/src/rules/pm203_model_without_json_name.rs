//! PM203: the name that the language gives.

use crate::place::{about, short_field};
use crate::{Facts, Findings, Rule};
use kilter_diag::{Code, Diagnostic, Severity};
use kilter_models::{JsonName, Language};
use kilter_proto::{JsonNames, Role};

pub(crate) const RULE: Rule = Rule {
    code: Code("PM203"),
    name: "model-without-json-name",
    severity: Severity::Info,
    summary: "A model field has no JSON name",
    docs: DOCS,
    check,
};

fn check(facts: &Facts<'_>, out: &mut Findings) {
    if !facts.pair_config.strict || facts.pair_config.json_policy() == JsonNames::Off {
        return;
    }
    for j in facts.judged().iter().filter(|j| j.pair.role == Role::Resource) {
        // In Rust a field has a name as soon as its struct is written as JSON at all.
        let unnamed =
            j.model.filter(|(_, f)| f.json == JsonName::Default && f.language() == Language::Go);
        let Some((model, field)) = unnamed else { continue };
        let text = format!(
            "`{}.{}` has no JSON name, and is \"{}\" in JSON; the field is `{}`",
            model.name,
            field.name,
            field.name.rsplit('.').next().unwrap_or(&field.name),
            short_field(j.message, j.field)
        );
        out.push_about(
            about(j),
            Diagnostic::info(RULE.code, text)
                .at(field.span.clone(), "")
                .at(j.field.span.clone(), "the field")
                .help(format!("add the tag `json:\"{}\"`", j.field.name)),
        );
    }
}

const DOCS: &str = r#"
## What it checks

Model fields in Go with a proto field and without a JSON tag. Reported with `strict = true` only: many models
never become JSON. In Rust, serde gives every field a name.

## Why it matters

Where a model is written as JSON (a log, a cache, a webhook), its keys are not those of the API.

## Example

`CreatedAt time.Time` is `CreatedAt` in JSON, the field is `created_at`.

## How to fix it

`json:"created_at"`.
"#;
