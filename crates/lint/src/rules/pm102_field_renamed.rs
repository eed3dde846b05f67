//! PM102: a field has no column, but one with a name like it is shown by no field.

use super::pm101_field_without_column as pm101;
use crate::place::short_field;
use crate::{Facts, Findings, Rule, WhyAbsent};
use kilter_diag::{Code, Diagnostic, Severity};

pub(crate) const RULE: Rule = Rule {
    code: Code("PM102"),
    name: "field-renamed",
    severity: Severity::Error,
    summary: "A field has no column, and a column with a similar name has no field",
    docs: DOCS,
    check,
};

fn check(facts: &Facts<'_>, out: &mut Findings) {
    for absent in facts.absent() {
        let WhyAbsent::Like(column) = &absent.why else { continue };
        let name = short_field(absent.message, absent.field);
        let table = &absent.pair.table;
        let ty = facts.column(table, column).map_or(String::new(), |c| format!(" ({})", c.ty));
        let text =
            format!("field `{name}` has no column in `{table}`; did you mean `{column}`{ty}?");
        let finding = Diagnostic::new(pm101::severity(facts, absent), RULE.code, text);
        let finding = match facts.model_field(absent.pair, column) {
            Some((_, field)) => finding
                .at(field.span.clone(), "this column is in no field")
                .at(absent.field.span.clone(), "this field has no column"),
            None => pm101::places(facts, absent, finding),
        };
        out.push_about(
            pm101::about(absent),
            finding
                .help(format!(
                    "if they are the same, write `// @db column={column}` above the field"
                ))
                .help("if the field is not stored, write `// @db ignore reason=\"…\"` above it"),
        );
    }
}

const DOCS: &str = r#"
## What it checks

What PM101 checks. This is the finding when a column that no field shows shares a word with the
field's name, or differs from it in a letter or two.

## Why it matters

Most such fields were given another name or another unit on one side. The mapping is in people's
heads until it is written down; it is never assumed.

## Example

```proto
int64 storage_usage = 14;
```

beside the column `storage_bytes`.

## How to fix it

`// @db column=storage_bytes` above the field, with `as=` when the unit differs too.
"#;
