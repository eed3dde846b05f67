//! PM107: a message field is stored in none of the ways a message can be.

use super::pm101_field_without_column as pm101;
use crate::place::short_field;
use crate::{Facts, Findings, Rule, WhyAbsent};
use kilter_diag::{Code, Diagnostic, Severity};

pub(crate) const RULE: Rule = Rule {
    code: Code("PM107"),
    name: "message-without-column",
    severity: Severity::Error,
    summary: "A message field has no column, association, child table or encoding",
    docs: DOCS,
    check,
};

fn check(facts: &Facts<'_>, out: &mut Findings) {
    for absent in facts.absent().iter().filter(|a| a.why == WhyAbsent::Message) {
        let name = short_field(absent.message, absent.field);
        let table = &absent.pair.table;
        let text = format!(
            "message field `{name}` has no column in `{table}`, no columns of its parts, and no \
             table of its own that is connected"
        );
        let finding = Diagnostic::new(pm101::severity(facts, absent), RULE.code, text);
        let finding = pm101::places(facts, absent, finding);
        let field = &absent.field.name;
        out.push_about(
            pm101::about(absent),
            finding
                .help(format!(
                    "in one column: `// @db column=… as=protojson`; in columns of its parts: name \
                     them `{field}_…`, or list them in `flatten`"
                ))
                .help("in rows of another table: `// @db child=table(column)`")
                .help("not stored: `// @db ignore reason=\"…\"`"),
        );
    }
}

const DOCS: &str = r#"
## What it checks

Message fields of stored messages. A message may be stored in one column, in columns that begin with
the field's name, in a row that a column `…_id` refers to, or as rows of another paired table that a
foreign key connects.

An error on declared pairs, or with `strict = true`; a warning on found ones.

## Why it matters

What a caller writes into the field is gone.

## Example

```proto
repeated Selector selectors = 7;
```

without a table of selectors.

## How to fix it

Say where it is stored: `as=`, `child=`, `flatten`, or `ignore` with a reason.
"#;
