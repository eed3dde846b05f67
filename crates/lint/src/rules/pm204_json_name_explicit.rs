//! PM204: an explicit `json_name` that nothing else is called.

use crate::place::{about, short_field};
use crate::{Facts, Findings, Rule};
use kilter_diag::{Code, Diagnostic, Severity};

pub(crate) const RULE: Rule = Rule {
    code: Code("PM204"),
    name: "json-name-explicit",
    severity: Severity::Info,
    summary: "An explicit json_name differs from both the field and the column",
    docs: DOCS,
    check,
};

fn check(facts: &Facts<'_>, out: &mut Findings) {
    for j in facts.judged() {
        let Some(span) = &j.field.json_name_span else { continue };
        let json = &j.field.json_name;
        let usual: String = kilter_proto::name_words(&j.field.name).concat();
        let plain = json.replace('_', "").to_lowercase();
        if plain == usual || *json == j.column.name {
            continue;
        }
        let name = short_field(j.message, j.field);
        let text = format!(
            "the JSON name of `{name}` is `{json}`, which neither the field nor column `{}` is called",
            j.column.name
        );
        out.push_about(
            about(j),
            Diagnostic::info(RULE.code, text)
                .at(span.clone(), "")
                .help("drop it, unless clients already depend on it"),
        );
    }
}

const DOCS: &str = r#"
## What it checks

`json_name` options of paired fields that are neither the field's name (in any style) nor the
column's.

## Why it matters

The value has three names, and only one of them can be searched for.

## Example

```proto
string a = 1 [json_name = "b"];
```

## How to fix it

Drop the option, or write down why it is there.
"#;
