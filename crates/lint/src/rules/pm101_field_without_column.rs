//! PM101: a field of a stored message has no column.

use super::strict_pair;
use crate::place::{full_field, kind_text, short_field};
use crate::{About, Absent, Facts, Findings, Rule, WhyAbsent};
use kilter_diag::{Code, Diagnostic, Severity};

pub(crate) const RULE: Rule = Rule {
    code: Code("PM101"),
    name: "field-without-column",
    severity: Severity::Error,
    summary: "A field of a stored message has no column",
    docs: DOCS,
    check,
};

fn check(facts: &Facts<'_>, out: &mut Findings) {
    for absent in
        facts.absent().iter().filter(|a| a.why == WhyAbsent::Plain && !facts.had_column(a))
    {
        let name = short_field(absent.message, absent.field);
        let text = format!("field `{name}` has no column in `{}`", absent.pair.table);
        let finding =
            places(facts, absent, Diagnostic::new(severity(facts, absent), RULE.code, text));
        out.push_about(
            about(absent),
            finding.help("add a model field for it").help(ways_out(absent)),
        );
    }
}

/// A deprecated field may have lost its column on purpose.
pub(super) fn severity(facts: &Facts<'_>, absent: &Absent<'_>) -> Severity {
    if absent.field.deprecated || absent.message.deprecated {
        Severity::Info
    } else {
        strict_pair(facts, absent.pair)
    }
}

/// The model first: it is where the column would be added.
pub(super) fn places(facts: &Facts<'_>, absent: &Absent<'_>, finding: Diagnostic) -> Diagnostic {
    let proto = format!("the field is {}", kind_text(absent.field));
    match facts.model(absent.pair) {
        Some(model) => finding
            .at(model.span.clone(), format!("the model of `{}`", absent.pair.table))
            .at(absent.field.span.clone(), proto),
        None => finding.at(absent.field.span.clone(), proto),
    }
    .note(format!("the message and the table are a pair: {}", absent.pair.why))
}

pub(super) fn about(absent: &Absent<'_>) -> About {
    About { field: Some(full_field(absent.message, absent.field)), column: None }
}

fn ways_out(absent: &Absent<'_>) -> String {
    format!(
        "or write above `{}`: `// @db column=…` if its column has another name, `// @db ignore \
         reason=\"…\"` if it is not stored",
        absent.field.name
    )
}

const DOCS: &str = r#"
## What it checks

Every field of a message that is paired with a table, for a column of the same name (case and
underscores aside). Left out are fields with `google.api.field_behavior` OUTPUT_ONLY or INPUT_ONLY,
those that `derived_fields` names, and those a comment or the configuration ignores.

An error on declared pairs, or with `strict = true`; a warning on found ones; worth knowing on
deprecated fields.

## Why it matters

What a caller writes into the field is gone.

## Example

```proto
string user_name = 15;
```

beside a model without `UserName`.

## How to fix it

Add the column. Or say what the field is: `// @db column=other_name`, `// @db ignore
reason="joined from users"`, `derived_fields = ["*_name"]` in `[proto]`.
"#;
