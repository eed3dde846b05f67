//! PM208: the struct behind a JSON column has other keys than the message.

use super::subject;
use crate::place::{about, both_sides};
use crate::{Facts, Findings, Rule};
use kilter_diag::{Code, Diagnostic, Severity};
use kilter_models::Language;
use kilter_proto::{Codec, Field, FieldKind, Message};

pub(crate) const RULE: Rule = Rule {
    code: Code("PM208"),
    name: "json-keys-differ",
    severity: Severity::Warning,
    summary: "The struct behind a JSON column has other keys than the message",
    docs: DOCS,
    check,
};

fn check(facts: &Facts<'_>, out: &mut Findings) {
    for j in facts.judged() {
        let Some((_, model)) = j.model.filter(|(_, f)| !f.json_keys.is_empty()) else { continue };
        let FieldKind::Message(name) = &j.field.kind else { continue };
        let Some(message) = facts.protos.message(name) else { continue };
        // Bytes, YAML and the like have no such keys.
        if !matches!(j.matched.codec, None | Some(Codec::Json | Codec::ProtoJson)) {
            continue;
        }
        let (lost, unknown) = differences(message, &model.json_keys);
        if lost.is_empty() && unknown.is_empty() {
            continue;
        }
        let mut parts = Vec::new();
        if !lost.is_empty() {
            parts.push(format!("{} has no key for {}", model.type_text, lost.join(", ")));
        }
        if !unknown.is_empty() {
            parts.push(format!("{} has no field for {}", message.name, unknown.join(", ")));
        }
        let text = format!("{}: {}", subject(j), parts.join("; "));
        let finding = both_sides(facts, j, Diagnostic::warning(RULE.code, text))
            .at(message.name_span.clone(), "the message");
        let names = match model.language() {
            Language::Go => "`json` tags",
            Language::Rust => "serde names (`rename`, `rename_all`)",
        };
        out.push_about(
            about(j),
            finding.help(format!("bring the {names} in line with the field names, or store the message itself: `as=protojson`")),
        );
    }
}

/// Fields that no key stands for, and keys that stand for no field. ProtoJSON reads both a
/// field's name and its JSON name.
fn differences<'a>(message: &'a Message, keys: &'a [String]) -> (Vec<&'a str>, Vec<&'a str>) {
    let is = |f: &Field, key: &str| f.name == key || f.json_name == key;
    let lost = message.fields.iter().filter(|f| !keys.iter().any(|k| is(f, k)));
    let unknown = keys.iter().filter(|k| !message.fields.iter().any(|f| is(f, k)));
    (lost.map(|f| f.name.as_str()).collect(), unknown.map(String::as_str).collect())
}

const DOCS: &str = r#"
## What it checks

Messages in JSON columns whose model field is a struct (`serializer:json`, `datatypes.JSONType[T]`; in Rust
`FromJsonQueryResult`): the keys that its `json` tags or serde's attributes give, against the names of the message's fields. Structs that embed others, and types
that write their JSON themselves, are left out.

## Why it matters

Whoever reads the column as the message (or as the struct) misses what has another name, without an error.

## Example

```go
type Limits struct {
	CPU int32 `json:"cpu"`
}
```

beside `message Limits { int32 cpu_millis = 1; }`.

## How to fix it

Give the struct's fields the names of the message's, or store the message itself with `as=protojson`.
"#;
