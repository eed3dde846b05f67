//! PM201: a field's name is not lower_snake_case.

use super::each_paired_field;
use crate::place::{full_field, short_field};
use crate::{About, Facts, Findings, Rule};
use kilter_diag::{Code, Diagnostic, Severity};
use kilter_proto::name_words;

pub(crate) const RULE: Rule = Rule {
    code: Code("PM201"),
    name: "field-name-style",
    severity: Severity::Warning,
    summary: "The name of a field is not lower_snake_case",
    docs: DOCS,
    check,
};

fn check(facts: &Facts<'_>, out: &mut Findings) {
    each_paired_field(facts, |message, field| {
        if is_snake(&field.name) {
            return;
        }
        let name = short_field(message, field);
        out.push_about(
            About { field: Some(full_field(message, field)), column: None },
            Diagnostic::warning(RULE.code, format!("field `{name}` is not lower_snake_case"))
                .at(field.name_span.clone(), "")
                .help(format!("name it `{}`", name_words(&field.name).join("_")))
                .note("renaming keeps the wire format, not the JSON format"),
        );
    });
}

fn is_snake(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
        && !name.ends_with('_')
        && !name.contains("__")
}

const DOCS: &str = r#"
## What it checks

Names of fields in paired messages.

## Why it matters

Code generators derive names from it, the style guide of protobuf asks for it, and columns are
snake_case: a field in another style matches its column only by chance.

## Example

```proto
string entryExpiry = 9;
```

## How to fix it

`entry_expiry`. Clients that use JSON see another key; `json_name` keeps the old one.
"#;
