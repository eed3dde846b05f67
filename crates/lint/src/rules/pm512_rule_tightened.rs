//! PM512: rows that were valid when they were written.

use crate::place::{about, both_sides, short_field};
use crate::served::{fields, shown};
use crate::strictness::tightened;
use crate::{Facts, Findings, Rule};
use kilter_diag::{Code, Diagnostic, Severity};

pub(crate) const RULE: Rule = Rule {
    code: Code("PM512"),
    name: "rule-tightened",
    severity: Severity::Warning,
    summary: "A rule became stricter than what rows may hold",
    docs: DOCS,
    check,
};

fn check(facts: &Facts<'_>, out: &mut Findings) {
    for then in fields(facts) {
        let (was, Some(now)) = (then.was, then.now) else { continue };
        let changes = tightened(was.field, now.field);
        if changes.is_empty() {
            continue;
        }
        let text = format!(
            "the rule of `{}` became stricter ({}), and rows of `{}.{}` may break it",
            short_field(now.message, now.field),
            changes.join(", "),
            now.pair.table,
            now.column.name
        );
        let finding = both_sides(facts, now, Diagnostic::warning(RULE.code, text));
        out.push_about(
            about(now),
            shown(facts, finding, was)
                .help("count the rows that break it, and change them first")
                .help("a CHECK that is NOT VALID holds new rows to the rule without looking at old ones"),
        );
    }
}

const DOCS: &str = r#"
## What it checks

Rules of protovalidate that the served release has in a milder form: `max_len` 200 → 100, a shorter
`in`, another `pattern`.

## Why it matters

Rows that were written under the old rule are refused when they are sent back.

## Example

`max_len = 200` becomes `max_len = 100`.

## How to fix it

Look at the data first. Where it is fine, exempt the field with a reason.
"#;
