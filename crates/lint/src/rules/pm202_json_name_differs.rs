//! PM202: the JSON name of a model field is not the proto field's.

use crate::place::{about, kind_text, short_field};
use crate::{Facts, Findings, Judged, Rule};
use kilter_diag::{Code, Diagnostic, Severity};
use kilter_models::{JsonName, Language};
use kilter_proto::{JsonNames, Role, Via};
use std::collections::BTreeSet;

pub(crate) const RULE: Rule = Rule {
    code: Code("PM202"),
    name: "json-name-differs",
    severity: Severity::Warning,
    summary: "The JSON name of a model field differs from the proto field's name",
    docs: DOCS,
    check,
};

fn check(facts: &Facts<'_>, out: &mut Findings) {
    let config = facts.pair_config;
    let promised = config.strict || config.json_names.is_some();
    let severity = if promised { Severity::Error } else { RULE.severity };
    let mut seen = BTreeSet::new();
    // The stored message first: requests that repeat its fields repeat the finding otherwise.
    let (resources, others): (Vec<_>, Vec<_>) =
        facts.judged().iter().partition(|j| j.pair.role == Role::Resource);
    for j in resources.into_iter().chain(others) {
        let Some((model, field)) = j.model else { continue };
        let JsonName::Tag { name: tag, span } = &field.json else { continue };
        let Some(expected) = expected(config.json_policy(), j, tag) else { continue };
        if !seen.insert((span.to_string(), j.field.name.clone())) {
            continue;
        }
        let (severity, mark) = if is_declared_rename(j, tag) {
            (Severity::Info, "the column's name".to_owned())
        } else {
            (severity, format!("should be `{expected}`"))
        };
        let text = format!(
            "the JSON name of `{}.{}` is `{tag}`, the proto field is `{expected}`",
            model.name, field.name
        );
        let proto = format!("`{}`, {}", short_field(j.message, j.field), kind_text(j.field));
        out.push_about(
            about(j),
            Diagnostic::new(severity, RULE.code, text)
                .at(span.clone(), mark)
                .at(j.field.span.clone(), proto)
                .help(advice(field.language(), &expected, span.text())),
        );
    }
}

/// The name that should stand in the tag, when another one does.
fn expected(policy: JsonNames, j: &Judged<'_>, tag: &str) -> Option<String> {
    let (proto, json) = (&j.field.name, &j.field.json_name);
    let wanted = match policy {
        JsonNames::Off => return None,
        JsonNames::Proto => proto,
        JsonNames::Json => json,
        JsonNames::Either if tag == json => return None,
        JsonNames::Either => proto,
    };
    (tag != wanted).then(|| wanted.clone())
}

/// What to write; `said` is where the name of now comes from.
fn advice(language: Language, expected: &str, said: &str) -> String {
    match language {
        Language::Go => format!("write `json:\"{expected}\"`"),
        Language::Rust if said.contains("rename") => {
            format!("write `#[serde(rename = \"{expected}\")]`")
        }
        Language::Rust => format!(
            "write `#[serde(rename = \"{expected}\")]` on the field, or mend `rename_all` above the struct"
        ),
    }
}

/// Somebody declared that the API and the storage use two names, and the model follows the
/// storage.
fn is_declared_rename(j: &Judged<'_>, tag: &str) -> bool {
    tag == j.column.name && (j.matched.via.is_declared() || j.matched.via == Via::Unit)
}

const DOCS: &str = r#"
## What it checks

The `json` tag of model fields, in Rust their name in serde's JSON (`rename`, `rename_all`, or the field's
own), against the field they are paired with. `json_names` in `[proto]` says
what it must be equal to: `proto` (the field's name, the default), `json` (its name in ProtoJSON,
lowerCamelCase), `either`, or `off`. Fields without a tag, and entities that do not derive `Serialize`, are
left out.

A warning where nobody said so; an error where `json_names` is written down, which is a promise to
clients, and with `strict = true`.

Where `@db column=` declares that API and storage use two names and the tag is the column's, it is
only worth knowing.

## Why it matters

The same value has two names in JSON, depending on whether the model or the message was written.

## Example

```go
RepositoryURL string `json:"repositoryUrl"`
```

beside `string repository_url = 6;`.

## How to fix it

`json:"repository_url"`; in Rust `#[serde(rename = "repository_url")]`, or another `rename_all` above the
struct; or another policy in `[proto]`.
"#;
