//! PM207: two ways to write a large number.

use crate::place::{about, short_field};
use crate::{Facts, Findings, Rule};
use kilter_diag::{Code, Diagnostic, Severity};
use kilter_models::{Field, JsonName, Language};
use kilter_proto::{FieldKind, JsonNames, Role, Scalar};

pub(crate) const RULE: Rule = Rule {
    code: Code("PM207"),
    name: "json-number-and-string",
    severity: Severity::Info,
    summary: "A 64-bit number is a number in the model and a string in ProtoJSON",
    docs: DOCS,
    check,
};

fn check(facts: &Facts<'_>, out: &mut Findings) {
    if !facts.pair_config.strict || facts.pair_config.json_policy() == JsonNames::Off {
        return;
    }
    for j in facts.judged().iter().filter(|j| j.pair.role == Role::Resource) {
        let large = matches!(
            j.field.kind,
            FieldKind::Scalar(
                Scalar::Int64
                    | Scalar::Uint64
                    | Scalar::Sint64
                    | Scalar::Fixed64
                    | Scalar::Sfixed64
            )
        );
        let Some((model, field)) = j.model.filter(|_| large) else { continue };
        let tagged = matches!(field.json, JsonName::Tag { .. });
        if !tagged || is_written_otherwise(field) {
            continue;
        }
        let text = format!(
            "`{}.{}` is a number in JSON, and `{}` a string in ProtoJSON",
            model.name,
            field.name,
            short_field(j.message, j.field)
        );
        out.push_about(
            about(j),
            Diagnostic::info(RULE.code, text)
                .at(field.span.clone(), "")
                .at(j.field.span.clone(), "the field")
                .help(match field.language() {
                    Language::Go => "add `,string` to the JSON tag, where clients read both",
                    Language::Rust => {
                        "write it as text with `#[serde(with = \"…\")]`, where clients read both"
                    }
                }),
        );
    }
}

/// Whether the source says that the number is not written as one.
fn is_written_otherwise(field: &Field) -> bool {
    let text = field.span.text();
    match field.language() {
        Language::Go => text.contains(",string"),
        Language::Rust => {
            ["with =", "with=", "serialize_with", "serde_as"].iter().any(|s| text.contains(s))
        }
    }
}

const DOCS: &str = r#"
## What it checks

64-bit fields whose model field has a JSON tag without `,string`; in Rust, one that derives `Serialize` without a
`with` of its own. Reported with `strict = true` only.

## Why it matters

ProtoJSON writes 64-bit numbers as strings, because JavaScript keeps 53 bits; Go and serde write numbers.

## Example

`int64 id = 1;` is `"7"`, `ID int64` with `json:"id"` is `7`.

## How to fix it

`json:"id,string"`, where models reach clients as JSON; in Rust `#[serde(with = "…")]` with a module that
writes the number as text.
"#;
