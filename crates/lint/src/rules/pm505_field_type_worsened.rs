//! PM505: a new field type that the column does not fit.

use crate::grade::worse;
use crate::place::{about, both_sides, kind_text, short_field};
use crate::served::{fields, shown};
use crate::{Facts, Findings, Rule};
use kilter_diag::{Code, Diagnostic, Severity};

pub(crate) const RULE: Rule = Rule {
    code: Code("PM505"),
    name: "field-type-worsened",
    severity: Severity::Error,
    summary: "The type of a field changed and its column no longer fits",
    docs: DOCS,
    check,
};

fn check(facts: &Facts<'_>, out: &mut Findings) {
    for then in fields(facts) {
        let (was, Some(now)) = (then.was, then.now) else { continue };
        let same_column = now.column.name == was.column.name && now.column.ty == was.column.ty;
        // A list where there was one value is PM513's.
        if was.field.kind == now.field.kind
            || was.field.repeated != now.field.repeated
            || !same_column
        {
            continue;
        }
        let Some(verdict) = worse(&was.verdicts, &now.verdicts) else { continue };
        let text = format!(
            "`{}` changed from {} to {}, and `{}.{}` did not: {}",
            short_field(now.message, now.field),
            kind_text(was.field),
            kind_text(now.field),
            now.pair.table,
            now.column.name,
            verdict.reason
        );
        let finding = both_sides(facts, now, Diagnostic::error(RULE.code, text));
        out.push_about(
            about(now),
            shown(facts, finding, was).help(
                "change the column first, in a release of its own; both releases must fit it",
            ),
        );
    }
}

const DOCS: &str = r#"
## What it checks

Fields whose type differs from the served release: is what can be said against the column worse than
before?

## Why it matters

While the release is rolled out, both types write into the column.

## Example

`int32 n = 3;` becomes `int64 n = 3;` over `integer`.

## How to fix it

Widen the column with a migration first.
"#;
