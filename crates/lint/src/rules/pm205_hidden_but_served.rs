//! PM205: the model hides a field from JSON, the API serves it.

use super::pm104_secret_served::is_served_secret;
use crate::place::{about, kind_text, short_field};
use crate::{Facts, Findings, Rule};
use kilter_diag::{Code, Diagnostic, Severity};
use kilter_models::JsonName;
use kilter_proto::Role;

pub(crate) const RULE: Rule = Rule {
    code: Code("PM205"),
    name: "hidden-but-served",
    severity: Severity::Warning,
    summary: "The model leaves a field out of JSON, but a message serves it",
    docs: DOCS,
    check,
};

fn check(facts: &Facts<'_>, out: &mut Findings) {
    for j in facts.judged() {
        let Some((model, field)) = j.model else { continue };
        let JsonName::Hidden { span } = &field.json else { continue };
        let served = matches!(j.pair.role, Role::Resource | Role::View | Role::Event)
            && !j.field.has_behavior("INPUT_ONLY");
        // What looks like a secret has a finding of its own.
        if !served || is_served_secret(j) {
            continue;
        }
        let name = short_field(j.message, j.field);
        let text =
            format!("`{}.{}` is left out of JSON, but served by `{name}`", model.name, field.name);
        out.push_about(
            about(j),
            Diagnostic::warning(RULE.code, text)
                .at(span.clone(), "left out here")
                .at(j.field.span.clone(), format!("served here, as {}", kind_text(j.field)))
                .help("remove the field from the message, or give the model field its JSON name"),
        );
    }
}

const DOCS: &str = r#"
## What it checks

Model fields with `json:"-"` (in Rust `#[serde(skip)]`) that are paired with a field of a stored
message. Secrets are PM104's business.

## Why it matters

One of the two is a mistake, and the one that serves the value cannot be taken back.

## Example

`InternalNote string` with `json:"-"` beside `string internal_note = 7;`.

## How to fix it

Remove the field from the message, or give the model field its JSON name.
"#;
