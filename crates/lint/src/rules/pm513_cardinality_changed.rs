//! PM513: one value where there were many, or the reverse.

use crate::place::{about, both_sides, kind_text, short_field};
use crate::served::{fields, shown};
use crate::{Facts, Findings, Rule};
use kilter_diag::{Code, Diagnostic, Severity};
use kilter_proto::{Field, FieldKind};

pub(crate) const RULE: Rule = Rule {
    code: Code("PM513"),
    name: "cardinality-changed",
    severity: Severity::Error,
    summary: "A field became a list, or no longer is one, over the same column",
    docs: DOCS,
    check,
};

fn check(facts: &Facts<'_>, out: &mut Findings) {
    let shape = |f: &Field| (f.repeated, matches!(f.kind, FieldKind::Map { .. }));
    for then in fields(facts) {
        let (was, Some(now)) = (then.was, then.now) else { continue };
        let same_column = now.column.name == was.column.name && now.column.ty == was.column.ty;
        if shape(was.field) == shape(now.field) || !same_column {
            continue;
        }
        let text = format!(
            "`{}` changed from {} to {}, and `{}.{}` is the same column",
            short_field(now.message, now.field),
            kind_text(was.field),
            kind_text(now.field),
            now.pair.table,
            now.column.name
        );
        let finding = both_sides(facts, now, Diagnostic::error(RULE.code, text));
        out.push_about(
            about(now),
            shown(facts, finding, was).help(
                "add a new field with a column of its own, and move the values with a migration",
            ),
        );
    }
}

const DOCS: &str = r#"
## What it checks

Fields that changed between one value, a list and a map while their column did not.

## Why it matters

Rows hold the old shape: `"a"` where `["a"]` is expected.

## Example

`string tag = 4;` becomes `repeated string tag = 4;` over the same `jsonb` column.

## How to fix it

A new field, a new column, and a migration that fills it.
"#;
