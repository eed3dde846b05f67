//! PM506: a new column type that the field does not fit.

use crate::grade::worse;
use crate::place::{about, both_sides, short_field};
use crate::served::fields;
use crate::{Facts, Findings, Rule};
use kilter_diag::{Code, Diagnostic, Severity};

pub(crate) const RULE: Rule = Rule {
    code: Code("PM506"),
    name: "column-type-worsened",
    severity: Severity::Error,
    summary: "The type of a column changed and its field no longer fits",
    docs: DOCS,
    check,
};

fn check(facts: &Facts<'_>, out: &mut Findings) {
    for then in fields(facts) {
        let (was, Some(now)) = (then.was, then.now) else { continue };
        if now.column.name != was.column.name || now.column.ty == was.column.ty {
            continue;
        }
        if was.field.kind != now.field.kind || was.field.repeated != now.field.repeated {
            continue;
        }
        let Some(verdict) = worse(&was.verdicts, &now.verdicts) else { continue };
        let text = format!(
            "`{}.{}` changed from {} to {}, and `{}` did not: {}",
            now.pair.table,
            now.column.name,
            was.column.ty,
            now.column.ty,
            short_field(now.message, now.field),
            verdict.reason
        );
        let finding = both_sides(facts, now, Diagnostic::error(RULE.code, text));
        out.push_about(
            about(now),
            finding
                .help("keep the column as it was, or bring the field in line one release earlier"),
        );
    }
}

const DOCS: &str = r#"
## What it checks

Columns whose type differs from the served release: is what can be said against the field worse than
before?

## Why it matters

What clients send today is refused or cut off tomorrow.

## Example

`n bigint` becomes `n integer` under `int64 n = 3;`.

## How to fix it

Keep the column. Where it must become narrower, bound the field first.
"#;
