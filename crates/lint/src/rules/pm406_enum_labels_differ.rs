//! PM406: the values of an enum are not the labels of the column.

use super::subject;
use crate::place::{about, both_sides};
use crate::{Facts, Findings, Rule};
use kilter_diag::{Code, Diagnostic, Severity};
use kilter_proto::Concern;

pub(crate) const RULE: Rule = Rule {
    code: Code("PM406"),
    name: "enum-labels-differ",
    severity: Severity::Error,
    summary: "The values of an enum are not what the column accepts",
    docs: DOCS,
    check,
};

fn check(facts: &Facts<'_>, out: &mut Findings) {
    for j in facts.judged() {
        for v in &j.verdicts {
            let severity = match v.concern {
                // A value that is new since the served release is PM606's.
                Concern::LabelMissing if facts.is_new_since_served(j, v) => continue,
                Concern::LabelMissing => Severity::Error,
                Concern::ZeroLabelMissing | Concern::LabelExtra => Severity::Warning,
                _ => continue,
            };
            let text = format!("{}: {}", subject(j), v.reason);
            let mut finding = both_sides(facts, j, Diagnostic::new(severity, RULE.code, text));
            finding.help.extend(v.help.iter().cloned());
            out.push_about(about(j), finding);
        }
    }
}

const DOCS: &str = r#"
## What it checks

Enums stored by name over enum types, MySQL's `ENUM` and `CHECK (c IN (…))`; enums stored as numbers over
CHECKs. A value that the column rejects is an error; the zero value alone, and labels that only the column
has, are warnings. The zero value may be missing where rules exclude it (`not_in: [0]`), where the field is
required, and where NULL stands for it.

## Why it matters

Writing the value fails. A row with a label that the enum does not have cannot be read.

## Example

`enum Level { LEVEL_UNSPECIFIED = 0; LEVEL_LOW = 1; LEVEL_HIGH = 2; }` over an enum type with the label
`LOW` only.

## How to fix it

`ALTER TYPE level ADD VALUE 'HIGH';` in a migration of its own, before the release that sends it.
"#;
