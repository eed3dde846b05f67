//! PM206: two fields of a message share a JSON name.

use super::each_paired_message;
use crate::place::full_field;
use crate::{About, Facts, Findings, Rule};
use kilter_diag::{Code, Diagnostic, Severity};

pub(crate) const RULE: Rule = Rule {
    code: Code("PM206"),
    name: "json-name-collision",
    severity: Severity::Error,
    summary: "Two fields of a message share a JSON name",
    docs: DOCS,
    check,
};

fn check(facts: &Facts<'_>, out: &mut Findings) {
    each_paired_message(facts, |message| {
        for (i, b) in message.fields.iter().enumerate() {
            let Some(a) = message.fields[..i].iter().find(|a| a.json_name == b.json_name) else {
                continue;
            };
            let text = format!(
                "fields `{}` and `{}` of `{}` are both `{}` in JSON",
                a.name, b.name, message.name, b.json_name
            );
            out.push_about(
                About { field: Some(full_field(message, b)), column: None },
                Diagnostic::error(RULE.code, text)
                    .at(b.name_span.clone(), "")
                    .at(a.name_span.clone(), "the other field")
                    .help("rename one of them, or give it a `json_name`"),
            );
        }
    });
}

const DOCS: &str = r#"
## What it checks

The JSON names of all fields of paired messages: explicit ones, and lowerCamelCase of the name.

## Why it matters

Only one of the two can be in a JSON document. protoc refuses it in proto3 and warns in proto2.

## Example

`foo_bar` and `fooBar` in one message.

## How to fix it

Rename one of them, or give it a `json_name`.
"#;
