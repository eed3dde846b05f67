//! PM609: a rule that older clients and rows do not know.

use crate::place::{about, both_sides, short_field};
use crate::served::{fields, shown};
use crate::strictness::added;
use crate::{Facts, Findings, Rule};
use kilter_diag::{Code, Diagnostic, Severity};

pub(crate) const RULE: Rule = Rule {
    code: Code("PM609"),
    name: "newly-required",
    severity: Severity::Warning,
    summary: "A field is newly required or validated while clients and rows lack it",
    docs: DOCS,
    check,
};

fn check(facts: &Facts<'_>, out: &mut Findings) {
    for then in fields(facts) {
        let (was, Some(now)) = (then.was, then.now) else { continue };
        let rules = added(was.field, now.field);
        if rules.is_empty() {
            continue;
        }
        let text = format!(
            "`{}` is newly held to {}, which clients and rows of {} do not know",
            short_field(now.message, now.field),
            rules.join(", "),
            facts.past().map_or("", |p| p.name)
        );
        let finding = both_sides(facts, now, Diagnostic::warning(RULE.code, text));
        out.push_about(
            about(now),
            shown(facts, finding, was)
                .help("count the rows that break the rule, and change them first")
                .help("let servers log what breaks it for a release before they refuse it"),
        );
    }
}

const DOCS: &str = r#"
## What it checks

Rules of protovalidate on a stored field that had no such rule in the served release: `required`, a
limit, a format, a list.

## Why it matters

Old clients are refused, and rows that break the rule cannot be sent back.

## Example

`string email = 3;` becomes `string email = 3 [(buf.validate.field).string.email = true];`

## How to fix it

Look at the data first. Where it is fine, exempt the field with a reason.
"#;
